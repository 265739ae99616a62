/** `pincite check`, on the build. */
import { describe, expect, test } from 'vitest'
import { laos, workspace } from './workspace.ts'

const { pincite, file } = workspace()
const check = (args: readonly string[], input = '') => pincite(['check', ...args], input)

describe('pincite check', () => {
  test('finds nothing in the bundled report', () => {
    const { out, error, code } = check([laos])
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
