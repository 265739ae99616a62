/**
 * `npm run build`: makes `dist/` from `src/`. The library and the command line with what they stand on, source maps,
 * one file of declarations for each door, the schemas, and the licences of what is bundled.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type ChunkingContext, type Plugin, RolldownMagicString, rolldown } from 'rolldown'
import { esmExternalRequirePlugin } from 'rolldown/plugins'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { notesSchema } from './src/cite/notes-schema.ts'
import { writeStyles } from './src/cite/styles.build.ts'
import { codebookSchema } from './src/codebooks/schema.ts'
import { written } from './src/codebooks/written.ts'
import { annotationContext } from './src/export/context.ts'
import { claimRecordSchema } from './src/export/schema.ts'
import { writeLexicon } from './src/syntax/lexicon/lexicon.build.ts'
import { writeAssets } from './src/view/view.build.ts'

/** Its types are those of an ES module, which it is not. */
const license: typeof import('rollup-plugin-license').default = createRequire(import.meta.url)(
  'rollup-plugin-license',
)

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** What users import, by its file in `dist/`. */
const doors = [
  'index',
  'cite/index',
  'cite/plugin',
  'verify/index',
  'dataset/index',
  'review/index',
  'view/index',
  'corpus',
]

/** What is run: the command line, and the scripts of its worker threads. */
const programs = ['cli', 'cli/site-pages', 'dataset/worker']

/**
 * What is not bundled: `vfile`, whose files users hand in, with the class of its messages; `citeproc`, which has a
 * licence of its own; `tinypool`, which starts a file of its own in each thread; and the optional peers.
 */
const external = ['vfile', 'vfile-message', 'citeproc', 'tinypool', '@duckdb/node-api', 'bullmq', 'ioredis']

const entries = (names: readonly string[], folder: string, ending: string) =>
  Object.fromEntries(names.map((name) => [name, pathOf(`${folder}/${name}${ending}`)]))

async function writeModules(): Promise<void> {
  const bundle = await rolldown({
    input: entries([...doors, ...programs], 'src', '.ts'),
    platform: 'neutral',
    external: [...external, /^node:/],
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'es2022' },
    plugins: [
      withoutNetwork,
      codebooksAsJson,
      wordsAsIds,
      esmExternalRequirePlugin({ external: [...builtinModules] }),
      license({ thirdParty: { allow: allowed, output: pathOf('dist/THIRD-PARTY-LICENSES.txt') } }),
      inAscii,
      files(),
    ],
  })
  await bundle.write({
    dir: pathOf('dist'),
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups },
    sourcemap: true,
    comments: { jsdoc: false, legal: true, annotation: true },
  })
}

/**
 * One file of all that `import 'pincite'` loads, since each file more takes time to find. What the command line too loads
 * before it knows its command stands in another.
 */
const groups = [
  { ...fileOf('start', ['src/index.ts', 'src/cli.ts']), priority: 1 },
  fileOf('pincite', ['src/index.ts']),
]

/** A file of the modules that all of these entries import, at once or by way of others. */
function fileOf(name: string, importers: readonly string[]) {
  return {
    name: (id: string, context: ChunkingContext) =>
      importers.every((entry) => importedFrom(pathOf(entry), context).has(id)) ? name : null,
    debugName: name,
  }
}

function importedFrom(entry: string, context: ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}

/** Citation.js's core asks the network for addresses that it is given. pincite gives it none, so that part stays out. */
const withoutNetwork: Plugin = {
  name: 'without-network',
  load: {
    filter: { id: /@citation-js\/core\/.*\/fetchFile\.js$/ },
    handler: () => readFileSync(pathOf('src/cite/no-network.js'), 'utf8'),
  },
}

/**
 * What `import 'pincite'` loads, in ASCII: a file that has other characters takes Node.js longer to decode, and twice the
 * room. Other characters stand in strings, in templates and in patterns, `String.raw` among them: in all of these `\u00e9`
 * is the same letter. Lines stay where the source maps have them.
 */
const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && groups.some(({ debugName }) => debugName === chunk.name))
        chunk.code = chunk.code.replace(/[^\0-\x7f]/g, (character) => `\\u${hexadecimal(character)}`)
  },
}

function hexadecimal(codeUnit: string): string {
  return codeUnit.charCodeAt(0).toString(16).padStart(4, '0')
}

/** The codebooks as JSON, which is read in a fraction of the time that code takes. */
const codebooksAsJson: Plugin = {
  name: 'codebooks-as-json',
  load: {
    filter: { id: /\/src\/codebooks\/written\.ts$/ },
    handler() {
      const makers = Object.entries(written).map(
        ([name, make]) =>
          `${JSON.stringify(name)}: () => JSON.parse(${JSON.stringify(JSON.stringify(make()))})`,
      )
      return `export const written = { ${makers.join(',\n')} }`
    },
  },
}

/** How the ids of words that a rule asks for by name are written: `lexemes('of to')` as `{ of: 12, to: 15 }`. */
async function lookUps() {
  const { lexemes, verbSet, word, wordSet } = await import('./src/syntax/lexicon/lexicon.ts')
  const setOf = (ids: ReadonlySet<number>) => `new Set([${[...ids].join(', ')}])`
  return {
    lexemes: (list: string) => `(${JSON.stringify(lexemes(list))})`,
    verbSet: (list: string) => setOf(verbSet(list)),
    word: (spelling: string) => String(word(spelling)),
    wordSet: (list: string) => setOf(wordSet(list)),
  }
}

/** What rules look up by name is looked up by the build, and not at each start. */
const wordsAsIds: Plugin = {
  name: 'words-as-ids',
  transform: {
    filter: { id: /\/src\/(?:syntax|claims)\/.*\.ts$/ },
    async handler(code) {
      const ids = await lookUps()
      const text = new RolldownMagicString(code)
      for (const { 0: call, index, groups } of code.matchAll(namedWords)) {
        const { by = '', list = '' } = groups ?? {}
        if (by in ids) text.overwrite(index, index + call.length, ids[by as keyof typeof ids](list))
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) }
    },
  },
}

/** `lexemes('of to')`: a call whose list is written out. */
const namedWords =
  /(?<![\w.])(?<by>lexemes|verbSet|word|wordSet)\(\s*(?<mark>['"`])(?<list>(?:(?!\k<mark>|\$\{)[^\\])*)\k<mark>,?\s*\)/g

/** A licence that asks for more than its text beside the code is no part of the bundle. */
const allowed = {
  test: '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause OR 0BSD)',
  failOnUnlicensed: true,
  failOnViolation: true,
}

const json = {
  'claim-record.schema.json': claimRecordSchema,
  'codebook.schema.json': codebookSchema,
  'notes.schema.json': notesSchema,
  'context.jsonld': annotationContext,
}

/** The files of the package that are no modules. */
function files(): Plugin {
  return {
    name: 'files',
    generateBundle() {
      const write = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      for (const [name, value] of Object.entries(json))
        write(`export/${name}`, `${JSON.stringify(value, null, 2)}\n`)
      write('cite/CSL-LICENSE.md', readFileSync(pathOf('src/cite/CSL-LICENSE.md'), 'utf8'))
    },
  }
}

/** Data that the build itself made, which stands in the module as it is: nobody reads it in a source map too. */
const made = /\/(?:table\.ts|csl-files\.js|assets\.js)$/

/** Leaves out of the source maps what is data: a tenth of the package. */
function lightenSourceMaps(): void {
  const maps = readdirSync(pathOf('dist'), { recursive: true, encoding: 'utf8' })
  for (const file of maps.filter((name) => name.endsWith('.js.map'))) {
    const path = pathOf(`dist/${file}`)
    const map: { sources: string[]; sourcesContent: string[] } = JSON.parse(readFileSync(path, 'utf8'))
    if (!map.sources.some((source) => made.test(source))) continue
    const contentOf = (source: string, index: number) =>
      made.test(source) ? '// Made by the build.\n' : (map.sourcesContent[index] ?? '')
    writeFileSync(path, JSON.stringify({ ...map, sourcesContent: map.sources.map(contentOf) }))
  }
}

/** The declarations of each file, and of these one file for each door. */
async function writeDeclarations(): Promise<void> {
  execFileSync(process.execPath, [pathOf('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: pathOf('.'),
    stdio: 'inherit',
  })
  const bundle = await rollup({
    input: entries(doors, 'dist/declarations/src', '.d.ts'),
    external: /^[^./]/,
    plugins: [dts()],
  })
  await bundle.write({
    dir: pathOf('dist'),
    chunkFileNames: ({ name }) => `types/${name.replace('.d', '')}.d.ts`,
  })
  rmSync(pathOf('dist/declarations'), { recursive: true })
}

rmSync(pathOf('dist'), { recursive: true, force: true })
writeStyles()
writeLexicon()
await writeAssets()
await writeModules()
lightenSourceMaps()
// `npx pincite` in a checkout runs the file itself, as npm makes it where it installs the package.
chmodSync(pathOf('dist/cli.js'), 0o755)
await writeDeclarations()
