import { describe, expect, test } from 'vitest'
import { toCsv } from '../../src/export/claims-csv.ts'
import { claims, parse } from '../../src/index.ts'
import {
  agreement,
  codingOf,
  cohensKappa,
  krippendorffAlpha,
  percentAgreement,
  readCoding,
} from '../../src/review/index.ts'
import { laos } from '../anchors/reports.ts'

/** The units of rows of values, a row for each coder; a full stop is a missing value. */
function unitsOf(...coders: string[]): (string | number | null)[][] {
  const rows = coders.map((row) => row.trim().split(/\s+/))
  return (rows[0] ?? []).map((_, unit) =>
    rows.map((row) => {
      const value = row[unit] ?? '.'
      return value === '.' ? null : /^\d+$/.test(value) ? Number(value) : value
    }),
  )
}

/** Pairs of categories from a table of counts: rows are the first coder's, columns the second's. */
function pairsOf(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, (): [string, string] => [String(a), String(b)])),
  )
}

describe('Krippendorff (2011), Computing Krippendorff’s alpha-reliability', () => {
  const four = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  )

  test.each([
    [
      'A. binary data, two observers',
      unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
      'nominal',
      0.095,
    ],
    [
      'B. nominal data, two observers',
      unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
      'nominal',
      0.692,
    ],
    ['C. nominal data, any number of observers, missing data', four, 'nominal', 0.743],
    ['D. ordinal', four, 'ordinal', 0.815],
    ['D. interval', four, 'interval', 0.849],
    ['D. ratio', four, 'ratio', 0.797],
  ] as const)('%s', (_, units, metric, alpha) => {
    expect(krippendorffAlpha(units, metric)).toBeCloseTo(alpha, 3)
  })
})

describe('Cohen’s kappa', () => {
  test.each([
    // Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, table 18.1: 0.676.
    [
      'diagnoses of 100 patients by two raters',
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      0.676,
    ],
    // https://en.wikipedia.org/wiki/Cohen%27s_kappa: grant proposals read by two readers.
    [
      '50 grant proposals',
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      'as often as chance would',
      [
        [25, 25],
        [25, 25],
      ],
      0,
    ],
  ])('%s', (_, table, kappa) => {
    expect(cohensKappa(pairsOf(table))).toBeCloseTo(kappa, 3)
  })

  test('is not told where there is nothing to agree on', () => {
    expect(
      cohensKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull()
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull()
    expect(percentAgreement([])).toBeNull()
  })
})

describe('agreement', () => {
  const report = laos()
  const rows = claims(report)
  const machine = codingOf(rows, 'corpus/Laos-2017.txt')

  test('of a coding with itself is whole', () => {
    const same = agreement(machine, machine)
    expect(same.units).toMatchObject({
      a: rows.length,
      b: rows.length,
      both: rows.length,
      f1: { value: 1, low: 1, high: 1 },
    })
    expect([same.disagreements, same.onlyA, same.onlyB]).toEqual([[], [], []])
    for (const { field, percent } of same.fields) if (percent !== null) expect(percent.value, field).toBe(1)
  })

  test('reads the CSV of the claims as the claims', () => {
    const csv = toCsv(rows.map((item) => ({ name: 'laos-2017.txt', report, item })))
    const read = readCoding(csv)
    const same = agreement(machine, read)
    expect(same.units.both).toBe(rows.length)
    expect(
      same.disagreements.filter(({ field }) => ['measure', 'value', 'year', 'unit'].includes(field)),
    ).toEqual([])
  })

  test('matches a coder’s table by value and paragraph, and tells what differs and what is missing', () => {
    const person = readCoding(
      [
        'Key,Para,Number,Code,Year',
        'laos-2017,prosecution.p1,37,investigations,2016',
        'laos-2017,prosecution.p1,7,sentences,2016',
        'laos-2017,prosecution.p1,"1,3",convictions,2015',
        'laos-2017,prosecution.p1,21,convictions,2014',
        'laos-2017,prosecution.p1,999,convictions,2016',
        'ghana-2017,prosecution.p1,9,prosecutions,2015',
      ].join('\n'),
    )
    const found = agreement(machine, person)
    expect(found.units).toMatchObject({ a: rows.length, b: 6, both: 4 })
    expect(found.onlyB.map(({ fields }) => fields.value)).toEqual(['999', '9'])
    expect(found.disagreements).toEqual([
      {
        report: 'laos-2017',
        paragraph: 'prosecution.p1',
        quote: 'seven',
        text: expect.stringContaining('conviction of seven traffickers'),
        field: 'measure',
        a: 'convictions',
        b: 'sentences',
      },
    ])
    const measure = found.fields.find(({ field }) => field === 'measure')
    expect(measure).toMatchObject({ units: 4, metric: 'nominal', percent: { value: 0.75 } })
    expect(found.units.f1?.value).toBeCloseTo((2 * 4) / (rows.length + 6), 10)
    const convictions = found.byMeasure.find((one) => one.measure === 'convictions')
    expect(convictions).toMatchObject({ both: 2, b: 3 })
    const sentences = found.byMeasure.find((one) => one.measure === 'sentences')
    expect(sentences).toMatchObject({ both: 0, b: 1 })
  })

  test('counts a figure by measure as found by both only where both gave it the measure', () => {
    const coded = (...measures: string[]) =>
      readCoding(
        ['file,paragraph,value,measure', ...measures.map((one, at) => `r.txt,p${at},${at + 5},${one}`)].join(
          '\n',
        ),
      )
    const found = agreement(coded('deaths', 'deaths', 'deaths'), coded('deaths', 'deaths', 'injuries'))
    expect(found.units).toMatchObject({ a: 3, b: 3, both: 3 })
    expect(found.byMeasure).toMatchObject([
      { measure: 'deaths', a: 3, b: 2, both: 2, f1: { value: 0.8 } },
      { measure: 'injuries', a: 0, b: 1, both: 0, f1: { value: 0 } },
    ])
  })

  test('has intervals that hold the value, and are the same for the same seed', () => {
    const other = machine.map((unit, index) =>
      index % 4 === 0 ? { ...unit, fields: { ...unit.fields, measure: 'other' } } : unit,
    )
    const first = agreement(machine, other, { seed: 7 })
    expect(agreement(machine, other, { seed: 7 })).toEqual(first)
    const { percent, kappa, alpha } = first.fields.find(({ field }) => field === 'measure') ?? {}
    for (const estimate of [percent, kappa, alpha]) {
      expect(estimate?.low).toBeLessThan(estimate?.value ?? 0)
      expect(estimate?.high).toBeGreaterThan(estimate?.value ?? 1)
    }
    // The standard error of a share of 33 units: the interval is about twice that wide on each side.
    const p = percent?.value ?? 0
    const error = 1.96 * Math.sqrt((p * (1 - p)) / rows.length)
    expect(Math.abs((percent?.low ?? 0) - (p - error))).toBeLessThan(0.06)
    expect(Math.abs((percent?.high ?? 0) - (p + error))).toBeLessThan(0.06)
    expect(agreement(machine, other, { seed: 8 }).fields).not.toEqual(first.fields)
  })

  test('does not care in which order figures come, nor who is first', () => {
    const other = machine
      .slice(5)
      .map((unit, index) =>
        index % 3 === 0 ? { ...unit, fields: { ...unit.fields, unit: 'percent' } } : unit,
      )
    const one = agreement(machine, other, { resamples: 0 })
    const two = agreement(other.toReversed(), machine.toReversed(), { resamples: 0 })
    expect(two.units.both).toBe(one.units.both)
    const values = ({ fields }: typeof one) =>
      fields
        .map(({ field, kappa, alpha }) => [field, kappa?.value.toFixed(9), alpha?.value.toFixed(9)])
        .sort()
    expect(values(two)).toEqual(values(one))
  })

  test.each([
    ['', 0],
    ['file,paragraph,value,measure,year\n', 0],
  ])('an empty table has no figures', (csv, count) => {
    expect(readCoding(csv)).toHaveLength(count)
    expect(agreement(machine, readCoding(csv)).units).toMatchObject({ b: 0, both: 0 })
  })

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('a table with %s between its cells is read', (_name, separator) => {
    const rows = ['file,paragraph,value,measure', 'r.txt,p1,"4,200",deaths'].map((row) =>
      row.replaceAll(/,(?!200)/g, separator),
    )
    expect(readCoding(rows.join('\r\n'))).toEqual(
      readCoding('file,paragraph,value,measure\nr.txt,p1,"4,200",deaths'),
    )
  })

  test('a number with a comma and without quotation marks is refused, with what to do', () => {
    expect(() =>
      readCoding('file,paragraph,value,measure\nr.txt,p1,7,deaths\nr.txt,p1,4,200,deaths'),
    ).toThrow(
      'line 3 has 5 cells, and the header has 4 columns (between cells stands ","): put a cell with "," in it into quotation marks, such as "4,200", or write 4200',
    )
  })

  test('says what a table lacks', () => {
    expect(() => readCoding('name,age\nx,3')).toThrow(
      /the columns name, age: there must be a value or a measure/,
    )
    // @ts-expect-error: a report is no coding
    expect(() => agreement(report, machine)).toThrow(/the first coding is/)
    expect(() => agreement(machine, machine, { resamples: -1 })).toThrow(RangeError)
  })

  test('a long table takes linear time', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      report: 'r',
      place: { in: 'source' as const, start: 40 * at, end: 40 * at + 3 },
      paragraphs: [`p${at >> 3}`],
      quote: '',
      text: '',
      fields: { value: String(at % 50), measure: 'deaths' },
    }))
    const start = performance.now()
    expect(agreement(many, many, { resamples: 0 }).units.both).toBe(20_000)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test('compares two codings of a page by where their words stand', () => {
    const later = parse(report.source.replaceAll('\n', '\r\n'))
    expect(agreement(machine, codingOf(claims(later))).units.both).toBeGreaterThan(0)
  })
})
