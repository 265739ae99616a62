/**
 * Writes the modules `assets.js`, the style sheets and the scripts of pages, from `page/`, and `drawing.js`, which draws
 * plots, from `plot/`: a part of `npm run build`, and done before the tests. The modules are not kept in the repository.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync } from 'esbuild'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Writes the modules beside this file. */
export function writeAssets(): void {
  writeFileSync(pathOf('drawing.js'), drawing())
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

/** What draws plots, with the libraries that it stands on and their licences. */
function drawing(): string {
  const { outputFiles, metafile } = buildSync({
    ...common,
    entryPoints: [pathOf('plot/draw.ts')],
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
    metafile: true,
  })
  const folders = Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  )
  const notices = [...new Set(folders)].sort().map((folder) => {
    const [file] = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name))
    if (file === undefined) throw new Error(`${folder} has no licence to print`)
    return `${folder.split('node_modules/').at(-1)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
  })
  return `/*!\n${notices.join('\n\n').replaceAll('*/', '')}\n*/\n${outputFiles[0]?.text ?? ''}`
}

const common = { bundle: true, minify: true, write: false, target: 'es2022', charset: 'utf8' } as const

function bundled(entry: string, options: BuildOptions): string {
  const { outputFiles } = buildSync({
    ...common,
    entryPoints: [pathOf(entry)],
    platform: 'browser',
    // The build for browsers brings what Node.js has of itself.
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    ...options,
  })
  return outputFiles?.[0]?.text ?? ''
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAssets()
