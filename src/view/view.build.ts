/**
 * Writes the module `assets.js`, the style sheets and the scripts of pages, from `page/`: a part of `npm run build`, and
 * done before the tests. The module is not kept in the repository.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Writes the module beside this file. */
export async function writeAssets(): Promise<void> {
  const assets = {
    style: await bundled('page/style.css', {}),
    script: await bundled('page/main.ts', { format: 'iife' }),
    comparisonStyle: await bundled('page/comparison.css', {}),
    comparisonScript: await bundled('page/comparison.ts', { format: 'iife' }),
  }
  const lines = Object.entries(assets).map(([name, text]) => {
    // An end tag in a string would end the element that the script stands in.
    const safe = text.replaceAll('</', '<\\/').trim()
    const hash = `sha256-${createHash('sha256').update(safe).digest('base64')}`
    return `export const ${name} = ${JSON.stringify({ text: safe, hash })}\n`
  })
  writeFileSync(pathOf('assets.js'), lines.join(''))
}

async function bundled(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [pathOf(entry)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    platform: 'browser',
    // All that csv-stringify asks of Node.js: its own build for browsers brings 30 KB of it.
    define: { 'Buffer.isBuffer': 'ArrayBuffer.isView', 'Buffer.from': 'Uint8Array.from' },
    plugins: [versionAlone],
    ...options,
  })
  return outputFiles?.[0]?.text ?? ''
}

/** Of the package's manifest, a page needs its version. */
const versionAlone: Plugin = {
  name: 'version-alone',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeAssets()
