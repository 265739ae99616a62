/**
 * The README and `docs/` are true: every program in them type-checks and runs, every command runs, what stands under
 * "Yields:" is what comes out, and every link leads somewhere.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Code, Nodes, Root } from 'mdast'
import { toString as words } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../src/cli/commands.ts'
import { atTerminal } from './cli/workspace.ts'

const root = join(import.meta.dirname, '..')
/** Inside the package, so that `import 'pincite'` finds the build. */
const folder = join(import.meta.dirname, '.snippets')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The README and the pages of the documentation, by their paths. */
const pages = new Map(
  ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, treeOf(path)]),
)

interface Snippet {
  page: string
  line: number
  language: string
  value: string
  /** What stands under "Yields:"; null where nothing is promised. */
  yields: string | null
}

const snippets = readSnippets()
const programs = snippets.filter(({ language }) => language === 'ts')
const calls = snippets
  .filter(({ language }) => language === 'sh')
  .flatMap((snippet) => {
    const lines = snippet.value.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    return lines.map((command) => ({
      ...snippet,
      command,
      yields: lines.length === 1 ? snippet.yields : null,
    }))
  })

function treeOf(path: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(join(root, path)))
}

function readSnippets(): Snippet[] {
  const found: Snippet[] = []
  const look = (page: string, siblings: readonly Nodes[]) => {
    for (const [index, node] of siblings.entries()) {
      if (node.type === 'code' && node.lang) found.push(snippet(page, node, siblings.slice(index + 1)))
      if ('children' in node) look(page, node.children)
    }
  }
  for (const [page, { children }] of pages) look(page, children)
  return found
}

function snippet(page: string, node: Code, after: readonly Nodes[]): Snippet {
  const [label, output] = after
  const isPromised =
    label?.type === 'paragraph' &&
    label.children[0]?.type === 'text' &&
    label.children[0].value.startsWith('Yields') &&
    output?.type === 'code'
  return {
    page,
    line: node.position?.start.line ?? 0,
    language: node.lang ?? '',
    value: node.value,
    yields: isPromised ? output.value : null,
  }
}

const fileOf = ({ page, line }: Snippet) => join(folder, `${page.replace(/\W+/g, '-')}-${line}.ts`)

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const program of programs) writeFileSync(fileOf(program), `${program.value}\nexport {}\n`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('there are programs and commands', () => {
  expect(programs.length).toBeGreaterThan(0)
  expect(calls.length).toBeGreaterThan(0)
})

test('programs type-check', () => {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }))
  const checked = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
    encoding: 'utf8',
  })
  expect(checked.stdout).toBe('')
}, 120_000)

describe('programs run', () => {
  test.each(programs.map((program) => [program.page, program.line, program] as const))(
    '%s, line %i',
    (_page, _line, program) => {
      const ran = spawnSync(process.execPath, ['--import', 'tsx', fileOf(program)], {
        cwd: root,
        encoding: 'utf8',
      })
      expect(ran.stderr).toBe('')
      expect(ran.status).toBe(0)
      if (program.yields !== null) expect(ran.stdout.trimEnd()).toBe(program.yields)
    },
    60_000,
  )
})

describe('commands run', () => {
  test.each(calls.map((snippet) => [snippet.page, snippet.command, snippet] as const))(
    '%s: %s',
    (_page, command, { yields }) => {
      const [program = '', ...words] = command.split(' ')
      if (program === 'npm' || program === '.ci/run') {
        // Installing and testing happen outside of the tests: here they only have to exist.
        for (const [, script] of command.matchAll(/npm run ([\w:-]+)/g))
          expect(manifest.scripts).toHaveProperty(script ?? '')
        return
      }
      expect(
        program === 'npx' && words[0] === 'pincite',
        `the documentation runs ${program}, which no test can run`,
      ).toBe(true)
      const line = command.replace(/^npx pincite/, `'${process.execPath}' '${join(root, 'dist/cli.js')}'`)
      const ran = atTerminal(['sh', '-c', line], root)
      expect(ran.error).toBe('')
      expect(ran.code).toBe(0)
      if (yields !== null) expect(ran.out.trimEnd()).toBe(yields)
    },
    60_000,
  )
})

/**
 * The lines of a page that are marked `bash`, `r` and `python`, one after the other in a folder with two editions of
 * the bundled report in `reports/`.
 */
describe('sessions run', () => {
  const interpreters: Readonly<Record<string, readonly string[]>> = {
    bash: ['bash', '-euo', 'pipefail'],
    r: ['Rscript'],
    python: ['/usr/bin/python3'],
  }
  const steps = snippets.filter(({ language }) => Object.hasOwn(interpreters, language))
  const folders = new Map<string, string>()

  afterAll(() => {
    for (const path of folders.values()) rmSync(path, { recursive: true, force: true })
  })

  function folderOf(page: string): string {
    const known = folders.get(page)
    if (known !== undefined) return known
    const made = mkdtempSync(join(tmpdir(), 'pincite-session-'))
    folders.set(page, made)
    mkdirSync(join(made, 'reports'))
    mkdirSync(join(made, '.bin'))
    const report = readFileSync(join(root, 'corpus/usdos-tip-2017-laos.txt'), 'utf8')
    writeFileSync(join(made, 'reports/laos-2017.txt'), report)
    const next = report.replace(/201[4-7]/g, (year) => String(Number(year) + 1))
    writeFileSync(join(made, 'reports/laos-2018.txt'), next)
    const command = `#!/bin/sh\nshift\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`
    writeFileSync(join(made, '.bin/npx'), command, { mode: 0o755 })
    return made
  }

  test.each(steps.map((step) => [step.page, step.line, step] as const))(
    '%s, line %i',
    (page, _line, { language, value, yields }) => {
      const cwd = folderOf(page)
      const file = join(cwd, '.step')
      writeFileSync(file, value)
      const [program = '', ...options] = interpreters[language] ?? []
      const { PATH = '' } = process.env
      const ran = spawnSync(program, [...options, file], {
        cwd,
        encoding: 'utf8',
        input: '',
        env: { ...process.env, PATH: `${join(cwd, '.bin')}:${PATH}` },
      })
      expect([ran.status, ran.stderr]).toEqual([0, expect.not.stringMatching(/error|traceback/i)])
      if (yields !== null) expect(ran.stdout.trimEnd()).toBe(yields)
    },
    120_000,
  )
})

describe('links', () => {
  const links = [...pages].flatMap(([page, tree]) => {
    const found: (readonly [string, string])[] = []
    visit(tree, 'link', ({ url }) => {
      if (!/^[a-z]+:/.test(url)) found.push([page, url] as const)
    })
    return found
  })

  test.each(links)('%s leads to %s', (page, url) => {
    const [path = '', fragment] = url.split('#')
    const target = path === '' ? page : join(dirname(page), path)
    expect(existsSync(join(root, target))).toBe(true)
    if (fragment !== undefined) expect(slugsOf(pages.get(target))).toContain(fragment)
  })

  test('the README names every page', () => {
    const named = links.flatMap(([page, url]) => (page === 'README.md' ? [url] : []))
    for (const page of pages.keys()) if (page !== 'README.md') expect(named).toContain(page)
  })
})

/** The fragments of a page's headings, as hosts of Markdown make them. */
function slugsOf(tree: Root | undefined): string[] {
  return (tree?.children ?? []).flatMap((node) =>
    node.type === 'heading'
      ? [
          words(node)
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\s_-]/gu, '')
            .replaceAll(' ', '-'),
        ]
      : [],
  )
}

test('the README lists the commands', () => {
  const rows = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `([a-z]+)` \|/gm)]
  expect(rows.map(([, name]) => name).sort()).toEqual(commands.map(({ name }) => name).sort())
})

test('the README is short enough to be read', () => {
  expect(words(pages.get('README.md')).split(/\s+/).length).toBeLessThanOrEqual(2500)
})

describe('it is said of every dependency why it is there', () => {
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
  const [, installed = '', bundled = '', peers = ''] = page.split('\n## ')
  const { dependencies, devDependencies, peerDependencies } = manifest
  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    .join('\n')

  test.each([
    ['installed', installed, dependencies],
    ['wanted', peers, peerDependencies],
  ])('%s', (_, part, packages) => {
    expect(packagesIn(part).sort()).toEqual(Object.keys(packages).sort())
  })

  test('bundled', () => {
    const licences = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    const ours = Object.keys({ ...dependencies, ...devDependencies })
    const inBundle = [...licences.matchAll(/^Name: (.+)$/gm)].map(([, name = '']) => name)
    const expected = ours.filter(
      (name) => inBundle.includes(name) && ["'", '/'].some((end) => source.includes(`'${name}${end}`)),
    )
    expect(packagesIn(bundled).sort()).toEqual(expected.sort())
  })
})

/** The packages of the first column of a table: `` `vfile`, `vfile-message` ``, with or without an address. */
function packagesIn(part: string): string[] {
  const rows = [...part.matchAll(/^\| (.*?`.+?) \| /gm)]
  return rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}
