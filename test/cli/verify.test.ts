/** `pincite verify` as a user calls it, on the build. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laos, workspace } from './workspace.ts'

const { folder, pincite, file } = workspace()
mkdirSync(join(folder, 'reports'))
copyFileSync(laos, join(folder, 'reports/laos.txt'))

file(
  'brief.md',
  'It “maintained modest law enforcement efforts” [@tip, Prosecution, para. 1].\n\nCourts “convicted nobody at all” [@tip].\n',
)
file('good.md', 'It “maintained modest law enforcement efforts” [@tip].\n')
file(
  'references.bib',
  '@report{tip, title = {2017 Trafficking in Persons Report - Laos}, date = {2017-06-27}}\n',
)

describe('verify', () => {
  test('prints what does not stand, and fails', () => {
    const { out, error, code } = pincite(['verify', 'brief.md', '--against', 'reports'])
    expect(out).toMatch(/^brief\.md:3:9 {2}missing quotation {2}“convicted nobody at all”: /)
    expect(out).toMatch(/\n2 statements: 1 stands, 1 missing\n$/)
    expect([error, code]).toEqual(['', 1])
  })

  test('all that stands is no fault', () => {
    expect(pincite(['verify', 'good.md', '--against', 'reports'])).toEqual({
      out: '1 statement: 1 stands\n',
      error: '',
      code: 0,
    })
  })

  test('rows as JSON, from standard input', () => {
    const { out, code } = pincite(
      ['verify', '-', '--against', 'reports/laos.txt', '--json', '--format', 'text'],
      'It made "modest law enforcement efforts".\n',
    )
    expect(JSON.parse(out)).toMatchObject([
      {
        file: '-',
        status: 'stands',
        line: 1,
        column: 10,
        text: 'modest law enforcement efforts',
        found: { pinpoint: 'Prosecution, para. 1' },
      },
    ])
    expect(code).toBe(0)
  })

  test('messages of a linter', () => {
    const { out, code } = pincite(['verify', 'brief.md', '--against', 'reports', '--messages'])
    expect(out).toMatch(/brief\.md\n3:9 +warning .* quote-missing +pincite/)
    expect(code).toBe(1)
  })

  test.each([
    [['verify', 'brief.md'], /--against/, 2],
    [
      ['verify', 'brief.md', '--against', 'reports', '--format', 'rtf'],
      /--format is "rtf": give one of markdown/,
      2,
    ],
    [['verify', 'none.md', '--against', 'reports'], /there is no such file/, 1],
    [
      ['verify', 'brief.md', '--against', 'reports', '--bibliography', 'none.bib'],
      /cannot read none\.bib/,
      1,
    ],
  ])('%j is refused', (args, error, code) => {
    const ran = pincite(args)
    expect(ran.error).toMatch(error)
    expect(ran.code).toBe(code)
  })

  test('a draft of a word processor, where pandoc is installed', () => {
    const made = spawnSync('pandoc', ['-o', join(folder, 'good.docx'), join(folder, 'good.md')])
    if (made.error) return
    const { out } = pincite(['verify', 'good.docx', '--against', 'reports', '--all'])
    expect(out).toContain('stands quotation  “maintained modest law enforcement efforts”')
  })
})
