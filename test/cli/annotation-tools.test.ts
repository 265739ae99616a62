/** `pincite annotate --for` and `pincite corrections` as a user calls them, on the build. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { readCorrections, toAnnotationTool } from '../../src/review/index.ts'
import { laos, workspace } from './workspace.ts'

const { folder, pincite, file } = workspace()
const report = parse(readFileSync(laos))

describe('annotation tools', () => {
  test('get the files that the library makes, and what is corrected comes back', () => {
    expect(pincite(['annotate', laos, '--for', 'brat', '-o', join(folder, 'brat')])).toMatchObject({
      out: '',
      error: '',
      code: 0,
    })
    const files = toAnnotationTool(report, 'brat')
    expect(readdirSync(join(folder, 'brat')).sort()).toEqual(files.map(({ name }) => name).sort())
    for (const { name, text } of files) expect(readFileSync(join(folder, 'brat', name), 'utf8')).toBe(text)
    const standoff = files[1]?.text.replace(/convictions( \d+ \d+\tseven)/, 'sentences$1') ?? ''
    const changed = file('brat/usdos-tip-2017-laos.ann', standoff)
    const { out, error, code } = pincite(['corrections', laos, changed, '--from', 'brat', '--coder', 'anna'])
    expect([error, code]).toEqual(['', 0])
    const [correction, ...others] = readCorrections(out)
    expect(others).toEqual([])
    expect(correction).toMatchObject({ coder: 'anna', quote: 'seven', field: 'measure', is: 'sentences' })
    const rows = JSON.parse(
      pincite(['claims', laos, '--corrections', file('anna.csv', out), '--json', '--measure', 'sentences'])
        .out,
    )
    expect(rows.map(({ quote }: { quote: string }) => quote)).toContain('seven')
  })

  test('two reports of one key do not overwrite each other', () => {
    const other = file('other.txt', readFileSync(laos, 'utf8').replace('37 individuals', '39 individuals'))
    const ran = pincite(['annotate', laos, other, '--for', 'inception', '-o', join(folder, 'both')])
    expect(ran.error).toMatch(/is of another report already/)
    expect(ran.code).toBe(1)
  })

  test.each([
    [['annotate', laos, '--for', 'brat'], /name a folder for them with -o/, 2],
    [['annotate', laos, '--for', 'word', '-o', 'x'], /--for wants a tool: label-studio, inception, brat/, 2],
    [['corrections', laos], /wants a report and what a tool exported/, 2],
    [['corrections', laos, laos], /--from wants a tool/, 2],
    [['corrections', laos, laos, '--from', 'inception', '--coder', 'a'], /laos.*\.txt: .*JSON/, 1],
    [['corrections', laos, 'brat/usdos-tip-2017-laos.ann', '--from', 'brat'], /does not say who decided/, 1],
    [
      ['corrections', 'other.txt', 'brat/usdos-tip-2017-laos.ann', '--from', 'brat', '--coder', 'a'],
      /not the text of this report/,
      1,
    ],
  ])('%j says what is wrong', (args, message, code) => {
    const ran = pincite(args)
    expect(ran.error).toMatch(message)
    expect(ran.error.trim().split('\n')).toHaveLength(1)
    expect(ran.code).toBe(code)
  })
})
