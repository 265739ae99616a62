/** Data sets of reports with what people decided of their claims. The workers are those of the build. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CollectOptions, collect } from '../../src/dataset/collect.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { anchor, claims, parse } from '../../src/index.ts'
import { type Correction, writeCorrections } from '../../src/review/index.ts'
import { workspace } from '../cli/workspace.ts'
import { temporaryFolder } from './folders.ts'

const folder = temporaryFolder()
const { pincite } = workspace()

/** Two editions that say the same but for their years. */
const textOf = (year: number) =>
  `${year} Trafficking in Persons Report: Laos\n\nPROSECUTION\n\nCourts convicted 22 traffickers. Police arrested nine men.\n`
const files = [2016, 2017].map((year) => {
  const file = join(folder, `laos-${year}.txt`)
  writeFileSync(file, textOf(year))
  return file
})

const report = parse(textOf(2017))
const [convicted] = claims(report)

function decide(rest: Partial<Correction> = {}): Correction {
  const made = anchor(report, convicted?.id ?? '')
  return {
    coder: 'ab',
    time: '2026-11-27T12:00:00Z',
    anchor: made,
    quote: made.quote.exact,
    field: 'value',
    was: '22',
    is: '23',
    note: '',
    report: 'usdos-tip-2017-laos',
    ...rest,
  }
}

async function collected(
  name: string,
  corrections: readonly Correction[],
  rest: Partial<CollectOptions> = {},
) {
  const out = join(folder, name)
  const summary = await collect(files, { out, workers: 1, corrections, ...rest })
  const { claims: rows, findings } = await readDataset(out, ['claims', 'findings'])
  return {
    summary,
    convictions: rows
      .filter(({ measure, quote }) => measure === 'convictions' || quote === '22')
      .map(({ edition, value, measure, decision, decided_by }) => [
        edition,
        value,
        measure,
        decision,
        decided_by,
      ]),
    findings: findings.filter(({ rule }) => rule === 'correction-left-out'),
  }
}

describe('corrections in a data set', () => {
  test('go into the rows of the report that they name, and into no other', async () => {
    const { convictions, findings } = await collected('named', [decide()])
    expect(convictions).toEqual([
      [2016, 22, 'convictions', null, null],
      [2017, 23, 'convictions', 'corrected', 'ab'],
    ])
    expect(findings).toEqual([])
  })

  test('decide whether a file is read again', async () => {
    const kept: number[] = []
    for (const corrections of [[], [decide()], [decide()], [decide({ is: '24' })], []])
      kept.push((await collected('again', corrections)).summary.kept)
    expect(kept).toEqual([0, 0, 2, 0, 2])
  })

  test('that have no place are findings, with coder, report and quote', async () => {
    const { convictions, findings } = await collected('lost', [
      decide({ is: 'many' }),
      decide({ field: 'measure', is: 'deathz', report: 'usdos-tip-2016-laos' }),
      decide({ report: 'usdos-tip-2015-laos' }),
      decide({ report: undefined, anchor: { ...decide().anchor, path: 'protection.p9' } }),
    ])
    expect(convictions.map(([edition, value]) => [edition, value])).toEqual([
      [2016, 22],
      [2017, 22],
    ])
    expect(findings.map(({ report: id, message }) => [id?.slice(0, 19) ?? null, message])).toEqual([
      [
        'usdos-tip-2016-laos',
        expect.stringMatching(/measure of “22” in usdos-tip-2016-laos by ab.*deathz.*convictions/),
      ],
      [
        'usdos-tip-2017-laos',
        expect.stringMatching(/value of “22” in usdos-tip-2017-laos by ab.*"many": give a number/),
      ],
      [null, expect.stringMatching(/value of “22” in usdos-tip-2015-laos by ab .* none of these reports/)],
      [null, expect.stringMatching(/value of “22” by ab .* none of these reports/)],
    ])
  })

  test('that name no report go where the words stand as they stood; where that is in several, nothing is written', async () => {
    const several = collected('unnamed', [decide({ report: undefined })])
    await expect(several).rejects.toThrow(
      'The correction of value of “22” by ab may be of usdos-tip-2016-laos or usdos-tip-2017-laos: name one of them',
    )
    writeFileSync(
      files[0] ?? '',
      textOf(2016).replace('PROSECUTION', 'The government did much.\n\nPROSECUTION'),
    )
    const { convictions, findings } = await collected('unnamed', [decide({ report: undefined })])
    expect(convictions.map(([edition, value]) => [edition, value])).toEqual([
      [2016, 22],
      [2017, 23],
    ])
    expect(findings).toEqual([])
  })

  test('are read from a file by the command', () => {
    const path = join(folder, 'corrections.csv')
    writeFileSync(path, writeCorrections([decide()]))
    const out = join(folder, 'command')
    const ran = pincite(['collect', ...files, '--out', out, '--corrections', path, '--quiet'])
    expect([ran.code, ran.error]).toEqual([0, ''])
    expect(readFileSync(join(out, 'claims.csv'), 'utf8')).toMatch(/,corrected,ab,/)
    writeFileSync(path, writeCorrections([decide()]).replace(',value,', ',price,'))
    expect(pincite(['collect', ...files, '--out', out, '--corrections', path]).error).toMatch(
      /row 2: there is no field "price": use claim, measure/,
    )
  })
})
