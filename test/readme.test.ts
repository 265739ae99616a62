/**
 * The README is true: every program in it type-checks and runs, every command runs, and what stands under "Yields:"
 * is what comes out.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code, Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
/** Inside the package, so that `import 'pincite'` finds the build. */
const folder = join(import.meta.dirname, '.snippets')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

interface Snippet {
  line: number
  language: string
  value: string
  /** What stands under "Yields:"; null where nothing is promised. */
  yields: string | null
}

const snippets = readSnippets()
const programs = snippets.filter(({ language }) => language === 'ts')
const commands = snippets
  .filter(({ language }) => language === 'sh')
  .flatMap((snippet) => {
    const lines = snippet.value.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    return lines.map((command) => ({
      ...snippet,
      command,
      yields: lines.length === 1 ? snippet.yields : null,
    }))
  })

function readSnippets(): Snippet[] {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(join(root, 'README.md')))
  const found: Snippet[] = []
  const visit = (siblings: readonly Nodes[]) => {
    for (const [index, node] of siblings.entries()) {
      if (node.type === 'code' && node.lang) found.push(snippet(node, siblings.slice(index + 1)))
      if ('children' in node) visit(node.children)
    }
  }
  visit(tree.children)
  return found
}

function snippet(node: Code, after: readonly Nodes[]): Snippet {
  const [label, output] = after
  const isPromised =
    label?.type === 'paragraph' &&
    label.children[0]?.type === 'text' &&
    label.children[0].value.startsWith('Yields') &&
    output?.type === 'code'
  return {
    line: node.position?.start.line ?? 0,
    language: node.lang ?? '',
    value: node.value,
    yields: isPromised ? output.value : null,
  }
}

const fileOf = ({ line }: Snippet) => join(folder, `line-${line}.ts`)

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const program of programs) writeFileSync(fileOf(program), `${program.value}\nexport {}\n`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('there are programs and commands in it', () => {
  expect(programs.length).toBeGreaterThan(0)
  expect(commands.length).toBeGreaterThan(0)
})

test('its programs type-check', () => {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }))
  const checked = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
    encoding: 'utf8',
  })
  expect(checked.stdout).toBe('')
}, 120_000)

describe('its programs run', () => {
  test.each(programs.map((program) => [program.line, program] as const))(
    'line %i',
    (_, program) => {
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

describe('its commands run', () => {
  test.each(commands.map((snippet) => [snippet.command, snippet] as const))(
    '%s',
    (command, { yields }) => {
      const [program = '', ...words] = command.split(' ')
      if (program === 'npm' || program === '.ci/run') {
        // Installing and testing happen outside of the tests: here they only have to exist.
        for (const [, script] of command.matchAll(/npm run ([\w:-]+)/g))
          expect(manifest.scripts).toHaveProperty(script ?? '')
        return
      }
      expect(
        program === 'npx' && words[0] === 'pincite',
        `the README runs ${program}, which no test can run`,
      ).toBe(true)
      const line = command.replace(/^npx pincite/, `'${process.execPath}' '${join(root, 'dist/cli.js')}'`)
      const ran = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8', input: '' })
      expect(ran.stderr).toBe('')
      expect(ran.status).toBe(0)
      if (yields !== null) expect(ran.stdout.trimEnd()).toBe(yields)
    },
    60_000,
  )
})

test('it says of every dependency why it is there', () => {
  const section =
    /^## Dependencies$([\s\S]*?)^## /m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
  const rows = [...section.matchAll(/^\| ([^|]+) \| [^-]/gm)].slice(1)
  const named = rows.flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', '))
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort())
})
