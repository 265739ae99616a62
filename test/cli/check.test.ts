/** `pincite check`, on the build. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'pincite-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function check(args: readonly string[], input = '') {
  const ran = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', ...args], {
    encoding: 'utf8',
    cwd: folder,
    input,
  })
  return { out: ran.stdout, error: ran.stderr, code: ran.status }
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe('pincite check', () => {
  test('finds nothing in the bundled report', () => {
    const { out, error, code } = check([join(root, 'corpus/usdos-tip-2017-laos.txt')])
    expect(out).toContain('no issues found')
    expect([error, code]).toEqual(['', 0])
  })

  test('prints warnings with place, rule and advice, and ends well', () => {
    const { out, code } = check([file('bare.txt', 'The court sat.')])
    expect(out).toMatch(/bare\.txt\n/)
    expect(out).toMatch(/1:1 .*warning.*No title is printed: give it.*no-title +pincite/)
    expect(code).toBe(0)
  })

  test('ends with 1 on an error, and goes on to the next file', () => {
    const { out, code } = check([file('a.pdf', '%PDF-1.7 a'), file('bare.txt', 'The court sat.')])
    expect(out).toContain('pdftotext -layout')
    expect(out).toContain('no-publisher')
    expect(code).toBe(1)
  })

  test('--strict makes errors of warnings', () => {
    expect(check([file('bare.txt', 'The court sat.'), '--strict']).code).toBe(1)
  })

  test('--json', () => {
    const { out } = check([file('bare.txt', 'The court sat.'), '--json'])
    const { file: name, messages } = JSON.parse(out)
    expect(name).toBe('bare.txt')
    expect(messages[0]).toEqual({
      rule: 'pincite:no-title',
      severity: 'warning',
      line: 1,
      column: 1,
      message: expect.stringContaining('No title is printed'),
      advice: expect.any(String),
    })
  })

  test('reads standard input', () => {
    expect(check(['-'], 'The court sat.').out).toContain('no-title')
  })

  test('a missing file is the input’s fault', () => {
    const { error, code } = check(['missing.txt'])
    expect(error).toBe('pincite: cannot read missing.txt: there is no such file\n')
    expect(code).toBe(1)
  })
})
