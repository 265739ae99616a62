/**
 * Writes the module `assets.js`, the style sheets and the scripts of pages, from `page/`: a part of `npm run build`, and
 * done before the tests. The module is not kept in the repository.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync } from 'esbuild'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Writes the module beside this file. */
export function writeAssets(): void {
  const assets = {
    style: bundled('page/style.css', {}),
    script: bundled('page/main.ts', { format: 'iife' }),
    comparisonStyle: bundled('page/comparison.css', {}),
    comparisonScript: bundled('page/comparison.ts', { format: 'iife' }),
  }
  const lines = Object.entries(assets).map(([name, text]) => {
    // An end tag in a string would end the element that the script stands in.
    const safe = text.replaceAll('</', '<\\/').trim()
    const hash = `sha256-${createHash('sha256').update(safe).digest('base64')}`
    return `export const ${name} = ${JSON.stringify({ text: safe, hash })}\n`
  })
  writeFileSync(pathOf('assets.js'), lines.join(''))
}

function bundled(entry: string, options: BuildOptions): string {
  const { outputFiles } = buildSync({
    entryPoints: [pathOf(entry)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    platform: 'browser',
    // All that csv-stringify asks of Node.js: its own build for browsers brings 30 KB of it.
    define: { 'Buffer.isBuffer': 'ArrayBuffer.isView', 'Buffer.from': 'Uint8Array.from' },
    ...options,
  })
  return outputFiles?.[0]?.text ?? ''
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAssets()
