/** What reaches a terminal, and what happens where the output goes nowhere; on the build. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { forTerminal, paint, wrapped } from '../../src/cli/style.ts'

const command = `'${process.execPath}' '${join(import.meta.dirname, '../../dist/cli.js')}'`
const laos = join(import.meta.dirname, '../../corpus/usdos-tip-2017-laos.txt')
const folder = mkdtempSync(join(tmpdir(), 'pincite-terminal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Renames the window, writes to the clipboard, clears the screen, opens a link, moves up; in both widths of controls. */
const sequences =
  '\x1b]0;owned\x07 \x1b]52;c;cm0=\x07 \x1b[2J \x1b]8;;https://evil.example\x1b\\ \x1b[1A\x1b[31m \x9b2J \x7f\b'

const hostile = `Title ${sequences} of it

Publisher Amnesty ${sequences} International
Publication Date 1 May 2018

HEADING ${sequences} ONE

Police ${sequences} arrested 12 ${sequences} men in 2017. NGOs ${sequences} reported two deaths.
`
writeFileSync(join(folder, 'hostile.txt'), hostile)
writeFileSync(join(folder, 'later.txt'), hostile.replace('12', '13'))
writeFileSync(join(folder, 'draft.md'), `He said “${sequences} never” [@amnesty, para. 9].`)

/** Calls the command in a terminal of 80 columns (util-linux's `script`). */
function inTerminal(line: string): string {
  const ran = spawnSync(
    'script',
    ['-qec', `stty cols 80; ${line.replace(/^pincite/, command)}`, '/dev/null'],
    {
      cwd: folder,
      encoding: 'latin1',
      env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: undefined },
    },
  )
  return Buffer.from(ran.stdout, 'latin1').toString('utf8')
}

/** The sequences by which the command line paints. */
const painting = /\p{Cc}\[(?:1|2|9|22|29|3[1-6]|39)m/gu

describe('no sequence of a report reaches a terminal', () => {
  test.each([
    'pincite outline hostile.txt',
    'pincite claims hostile.txt',
    'pincite claims hostile.txt --csv',
    'pincite claims hostile.txt --json',
    'pincite sources hostile.txt',
    'pincite show p1 hostile.txt',
    'pincite show heading-one.p9 hostile.txt',
    'pincite find men hostile.txt',
    'pincite cite hostile.txt',
    'pincite compare hostile.txt later.txt',
    'pincite check hostile.txt',
    'pincite verify draft.md --against hostile.txt',
    'pincite verify draft.md --against hostile.txt --messages',
  ])('%s', (line) => {
    const shown = inTerminal(line)
    expect(shown).not.toBe('')
    const words = shown.replace(painting, '').replace(/\r+\n/g, '\n')
    expect(words).not.toMatch(/(?!\n|\t)\p{Cc}/u)
  })
})

test('a painted line is as long as its words', () => {
  const terminal = { isTerminal: true, colours: true, width: 80 }
  const painted = `${paint(terminal, 'bold', 'one')} ${paint(terminal, 'red', 'two')} three`
  expect(wrapped(painted, 7).map(forTerminal)).toEqual(['\x1b[1mone\x1b[22m \x1b[31mtwo\x1b[39m', 'three'])
  expect(paint({ ...terminal, colours: false }, 'bold', 'one')).toBe('one')
})

test('the wide panel shows what has room, and says how to have the rest', () => {
  inTerminal(`pincite collect '${laos}' --out data --quiet`)
  const lines = inTerminal('pincite panel data --wide').replace(painting, '').split(/\r?\n/)
  const table = lines.filter((line) => !line.startsWith('pincite: '))
  expect(table.filter((row) => row.length > 80)).toEqual([])
  expect(table[0]).toMatch(/^country +time +\S/)
  expect(lines.join(' ')).toMatch(/\d+ more cells have no room here: .*--csv/)
})

/** In 80 columns, the sequences of painting aside; a cell that is longer than a line stands alone. */
test.each(['pincite claims', 'pincite sources', 'pincite outline'])('%s fits the terminal', (line) => {
  const lines = inTerminal(`${line} '${laos}'`).replace(painting, '').split(/\r?\n/)
  expect(lines.filter((row) => row.length > 80)).toEqual([])
  if (line === 'pincite claims') expect(lines.join('\n')).toContain('conversion-of prosecution.p1.s2.c2')
})

test('behind an id that takes the line, the words of a paragraph stand below it', () => {
  const heading = 'Treatment of persons who were returned from abroad'
  const words = 'Those who were returned said that they had been asked where they had been.'
  writeFileSync(join(folder, 'long.md'), `# Report\n\n## ${heading}\n\n${words}\n`)
  const lines = inTerminal('pincite outline long.md').replace(painting, '').split(/\r?\n/)
  const at = lines.findIndex((line) => line.includes('.p1'))
  expect(lines[at]?.trim()).toBe('treatment-of-persons-who-were-returned-from-abroad.p1  ¶ 1')
  expect(lines[at + 1]).toMatch(/^ {4}Those who were returned said/)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

describe('output that goes nowhere', () => {
  const run = (line: string) =>
    spawnSync('bash', ['-c', `set -o pipefail; ${line.replace(/^pincite/, command)}`], {
      encoding: 'utf8',
      input: '',
    })

  test('a full disk is said', () => {
    const { status, stderr } = run(`pincite claims '${laos}' > /dev/full`)
    expect([status, stderr]).toEqual([1, 'pincite: cannot write the output: the disk is full\n'])
  })

  test('a reader that has seen enough is no error', () => {
    const { status, stdout, stderr } = run(`pincite claims '${laos}' --json | head -n 1`)
    expect([status, stdout, stderr]).toEqual([0, '[\n', ''])
  })
})
