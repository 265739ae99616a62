import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import validateAnnotation from 'validate-web-annotation'
import { describe, expect, test } from 'vitest'
import { textModel, toSource } from '../../src/anchors/text.ts'
import { annotationContext } from '../../src/export/context.ts'
import {
  anchor,
  annotationContexts,
  claims,
  codebooks,
  extendCodebook,
  parse,
  resolve,
  shortForm,
} from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import {
  applyCorrections,
  type Correction,
  claimFields,
  fieldWords,
  readCorrections,
  toCorrectionAnnotations,
  writeCorrections,
} from '../../src/review/index.ts'
import type { Report } from '../../src/types.ts'
import { edited, edits } from '../anchors/edits.ts'
import { laos, layouts, otherSentences } from '../anchors/reports.ts'

const annoContext = join(import.meta.dirname, '../fixtures/annotations/anno.jsonld')
const seven = 'prosecution.p1.s3.c3'

/** A correction of a place of a report. */
function correct(
  report: Report,
  at: Parameters<typeof anchor>[1],
  rest: Partial<Correction> & Pick<Correction, 'field' | 'is'>,
): Correction {
  const made = anchor(report, at)
  return {
    coder: 'ab',
    time: '2026-11-27T12:00:00Z',
    anchor: made,
    quote: made.quote.exact,
    was: '',
    note: '',
    ...rest,
  }
}

const recordAt = (report: Report, id: string) => claims(report).find((claim) => claim.id === id)
const bare = (report: Report) => claims(report).map(({ decision: _, ...claim }) => claim)

describe('what a person decided', () => {
  const report = laos()
  const before = JSON.stringify(report)

  test('a confirmed claim is as it was, says so, and is in no doubt', () => {
    const { report: after, applied } = applyCorrections(report, [
      correct(report, seven, { field: 'claim', is: 'confirmed', note: 'read twice' }),
    ])
    expect(applied).toHaveLength(1)
    expect(bare(after)).toEqual(bare(report))
    expect(recordAt(after, seven)?.decision).toEqual({
      verdict: 'confirmed',
      coder: 'ab',
      time: '2026-11-27T12:00:00Z',
      note: 'read twice',
    })
    expect(JSON.stringify(report)).toBe(before)
  })

  test.each([
    ['measure', 'sentences', { measure: 'sentences', row: null }],
    ['value', '1,007', { value: 1007 }],
    ['comparator', 'at least', { comparator: '>=' }],
    ['unit', 'USD', { unit: 'USD' }],
    ['status', 'unreported', { status: 'unreported', value: null }],
    ['object', 'smugglers', { object: 'smugglers' }],
    ['period', '2014', { period: { type: 'year', year: 2014, start: '2014-01-01', end: '2014-12-31' } }],
    [
      'period',
      '2014/2016',
      { period: { type: 'years', from: 2014, to: 2016, start: '2014-01-01', end: '2016-12-31' } },
    ],
    [
      'period',
      'previous-period',
      { period: { type: 'reporting-period', offset: -1, start: '2015-04-01', end: '2016-03-31' } },
    ],
    ['period', '', { period: null }],
    ['rate', 'month', { rate: 'month' }],
    ['sex', 'female', { sex: 'female' }],
    [
      'source_name',
      'Ministry of Justice',
      {
        attribution: { source: 'government', name: 'Ministry of Justice', canonical: 'Ministry of Justice' },
      },
    ],
  ] as const)('%s is corrected to %s', (field, is, expected) => {
    const { report: after, unresolved } = applyCorrections(report, [correct(report, seven, { field, is })])
    expect(unresolved).toEqual([])
    expect(recordAt(after, seven)).toMatchObject({
      ...expected,
      quote: 'seven',
      decision: { verdict: 'corrected' },
    })
    const others = (from: Report) => bare(from).filter(({ id }) => id !== seven)
    expect(others(after)).toEqual(others(report))
  })

  test('a range is corrected, also to one that ends with life', () => {
    const both = [
      correct(report, seven, { field: 'min', is: '5' }),
      correct(report, seven, { field: 'max', is: 'life' }),
    ]
    expect(recordAt(applyCorrections(report, both).report, seven)).toMatchObject({
      min: 5,
      max: null,
      life: true,
      value: null,
    })
  })

  test('a rejected claim is gone, its words are not, and what related to it relates to nothing', () => {
    const { report: after } = applyCorrections(report, [
      correct(report, seven, { field: 'claim', is: 'rejected' }),
    ])
    expect(claims(after)).toHaveLength(claims(report).length - 1)
    expect(textModel(after).value).toBe(textModel(report).value)
    const related = claims(report).filter(({ relation }) => relation?.to === seven)
    expect(related.length).toBeGreaterThan(0)
    for (const { start } of related)
      expect(claims(after).find((claim) => claim.start === start)?.relation).toBeNull()
    for (const { relation } of claims(after)) if (relation) expect(places(after).has(relation.to)).toBe(true)
  })

  test('relations follow claims that are numbered anew', () => {
    const first = 'prosecution.p1.s3.c1'
    const { report: after } = applyCorrections(report, [
      correct(report, first, { field: 'claim', is: 'rejected' }),
    ])
    const pairs = (from: Report) =>
      claims(from).flatMap(({ start, relation }) =>
        relation === null ? [] : [[start, relation.type, recordAt(from, relation.to)?.start]],
      )
    const gone = recordAt(report, first)?.start
    expect(pairs(after)).toEqual(pairs(report).filter(([, , to]) => to !== gone))
  })

  test('a missed figure is added where its words stand', () => {
    const missed = { quote: 'prescribes penalties' }
    const added = [
      correct(report, missed, { field: 'claim', is: 'added' }),
      correct(report, missed, { field: 'value', is: '2' }),
      correct(report, missed, { field: 'measure', is: 'penalties' }),
    ]
    const { report: after, unresolved } = applyCorrections(report, added)
    expect(unresolved).toEqual([])
    const claim = claims(after).find(({ quote }) => quote === missed.quote)
    expect(claim).toMatchObject({
      value: 2,
      measure: 'penalties',
      confidence: 'high',
      decision: { verdict: 'added' },
    })
    expect(after.source.slice(claim?.start, claim?.end)).toBe(missed.quote)
    expect(claims(after)).toHaveLength(claims(report).length + 1)
    expect(textModel(after).value).toBe(textModel(report).value)
  })

  test('later decisions overrule earlier ones, in whatever order they come', () => {
    const early = correct(report, seven, {
      field: 'value',
      is: '6',
      time: '2026-01-01T00:00:00Z',
      coder: 'ab',
    })
    const late = correct(report, seven, {
      field: 'value',
      is: '8',
      time: '2026-02-01T00:00:00Z',
      coder: 'cd',
    })
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const done = applyCorrections(report, order)
      expect(recordAt(done.report, seven)).toMatchObject({ value: 8, decision: { coder: 'cd' } })
      expect([done.applied, done.overruled]).toEqual([[late], [early]])
    }
  })

  test.each([
    ['lost', parse('LAOS: TIER 3\n\nNothing of it is here.', { year: 2017 })],
    [
      'changed',
      parse(laos().source.replace('conviction of seven traffickers', 'conviction of eight traffickers')),
    ],
  ])('what is %s is listed and not misplaced', (reason, later) => {
    const decided = correct(report, seven, { field: 'value', is: '70' })
    const done = applyCorrections(later, [decided])
    expect(done.unresolved).toMatchObject([{ correction: decided, reason }])
    expect(done.applied).toEqual([])
    expect(claims(done.report)).toEqual(claims(later))
  })

  test.each([
    ['value', 'many', /value is "many": give a number/],
    ['period', '2016/2014', /period is "2016\/2014"/],
    ['source', 'police', /source is "police": give one of/],
    ['unit', 'kip', /unit is "kip": give one of .* ISO 4217/],
    ['comparator', 'nearly', /comparator is "nearly": give one of exactly, /],
    ['measure', 'deathz', /measure is "deathz": give a measure of the codebook: .*, convictions, /],
    ['price', '7', /there is no field "price": use claim, measure/],
    ['claim', 'maybe', /a claim is confirmed, rejected, added, not "maybe"/],
  ])('%s cannot be %s', (name, is, message) => {
    // A program in JavaScript may name a field that there is not.
    const field = name as Correction['field']
    const done = applyCorrections(report, [correct(report, seven, { field, is })])
    expect(done.unresolved).toMatchObject([{ reason: 'invalid', message: expect.stringMatching(message) }])
    expect(claims(done.report)).toEqual(claims(report))
  })

  test('a value that is no number is refused beside an absence too', () => {
    const done = applyCorrections(report, [
      correct(report, seven, { field: 'status', is: 'zero' }),
      correct(report, seven, { field: 'value', is: 'many' }),
    ])
    expect(done.unresolved.map(({ reason }) => reason)).toEqual(['invalid', 'invalid'])
  })

  test('the measures are those of the codebook that is given', () => {
    const codebook = extendCodebook(codebooks.trafficking, {
      name: 'study',
      version: '1.0.0',
      title: 'A study',
      measures: [
        {
          name: 'deathz',
          label: 'Deaths',
          definition: 'Deaths.',
          aspect: 'event',
          rows: [{ noun: 'death', example: 'There were {12} deaths.' }],
        },
      ],
    })
    const decided = [correct(report, seven, { field: 'measure', is: 'deathz' })]
    expect(applyCorrections(report, decided, { codebook }).unresolved).toEqual([])
  })

  test('where only the anchor has other words, the message says so', () => {
    const decided = correct(report, seven, { field: 'value', is: '70' })
    const quote = { ...decided.anchor.quote, exact: 'eight' }
    const { unresolved } = applyCorrections(report, [{ ...decided, anchor: { ...decided.anchor, quote } }])
    expect(unresolved.map(({ message }) => message)).toEqual([
      'the anchor is one of “eight”, where “seven” stands: take the anchor of “seven”',
    ])
  })

  test('a claim over another is refused', () => {
    const over = { quote: 'conviction of seven traffickers' }
    const done = applyCorrections(report, [
      correct(report, over, { field: 'claim', is: 'added' }),
      correct(report, over, { field: 'value', is: '7' }),
    ])
    expect(done.unresolved.map(({ reason }) => reason)).toEqual(['overlaps', 'overlaps'])
    expect(claims(done.report)).toEqual(claims(report))
  })
})

/** A correction of the relation of a figure, or that it has none. */
function relate(
  report: Report,
  from: Parameters<typeof anchor>[1],
  type: NonNullable<ReturnType<typeof claims>[number]['relation']>['type'] | null,
  to: Parameters<typeof anchor>[1] | null = null,
  rest: Partial<Correction> = {},
): Correction {
  const other = to === null ? null : anchor(report, to)
  const is = type === null || other === null ? '' : `${type} ${shortForm(other)}`
  return correct(report, from, { field: 'relation', is, ...(other && { to: other }), ...rest })
}

/** Relations as pairs of quotes. */
const pairsOf = (report: Report) =>
  claims(report).flatMap(({ id, quote, relation }) =>
    relation === null ? [] : [`${id} ${quote} ${relation.type} ${recordAt(report, relation.to)?.quote}`],
  )

describe('relations as a person decided them', () => {
  const report = laos()
  const [thirteen, twentyOne] = ['prosecution.p1.s4.c3', 'prosecution.p1.s4.c5'] as const
  const others = (from: Report, id: string) => pairsOf(from).filter((pair) => !pair.startsWith(`${id} `))

  test('a relation is given another type and another figure', () => {
    const done = applyCorrections(report, [relate(report, thirteen, 'part-of', twentyOne, { note: 'n' })])
    expect([done.unresolved, done.overruled, done.applied.length]).toEqual([[], [], 1])
    expect(recordAt(done.report, thirteen)).toMatchObject({
      relation: { type: 'part-of', to: twentyOne },
      value: 13,
      decision: { verdict: 'corrected', coder: 'ab', note: 'n' },
    })
    expect(others(done.report, thirteen)).toEqual(others(report, thirteen))
    expect(recordAt(report, thirteen)?.relation?.type).toBe('baseline-of')
  })

  test('a relation is taken out, and put in again', () => {
    const without = applyCorrections(report, [relate(report, thirteen, null)]).report
    expect(recordAt(without, thirteen)?.relation).toBeNull()
    expect(others(without, thirteen)).toEqual(others(report, thirteen))
    const again = applyCorrections(without, [relate(report, thirteen, 'baseline-of', seven)]).report
    expect(pairsOf(again)).toEqual(pairsOf(report))
  })

  test('a figure that was added relates to others, and others to it', () => {
    const missed = { quote: 'prescribes penalties' }
    const added = [
      correct(report, missed, { field: 'claim', is: 'added' }),
      correct(report, missed, { field: 'value', is: '2' }),
    ]
    const both = [relate(report, missed, 'part-of', seven), relate(report, thirteen, 'same-as', missed)]
    for (const order of [
      [...added, ...both],
      [...both, ...added],
    ]) {
      const done = applyCorrections(report, order)
      expect(done.unresolved).toEqual([])
      expect(pairsOf(done.report)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/ prescribes penalties part-of seven$/),
          expect.stringMatching(/ 13 same-as prescribes penalties$/),
        ]),
      )
      const claim = claims(done.report).find(({ quote }) => quote === missed.quote)
      expect(claim?.decision?.verdict).toBe('added')
    }
  })

  test('other fields of the same figure are decided beside it', () => {
    const done = applyCorrections(report, [
      correct(report, thirteen, { field: 'value', is: '14', time: '2026-12-01T00:00:00Z', coder: 'cd' }),
      relate(report, thirteen, null),
    ])
    expect(recordAt(done.report, thirteen)).toMatchObject({
      value: 14,
      relation: null,
      decision: { coder: 'cd', time: '2026-12-01T00:00:00Z' },
    })
  })

  test('where a figure of it is rejected, it has no place', () => {
    const reject = (id: string) => correct(report, id, { field: 'claim', is: 'rejected' })
    const relation = relate(report, thirteen, 'part-of', twentyOne)
    const ofGone = applyCorrections(report, [relation, reject(thirteen)])
    expect([ofGone.overruled, ofGone.unresolved]).toEqual([[relation], []])
    const toGone = applyCorrections(report, [relation, reject(twentyOne)])
    expect(toGone.unresolved).toMatchObject([{ correction: relation, reason: 'no-claim' }])
    expect(recordAt(toGone.report, thirteen)?.relation).toEqual({ type: 'baseline-of', to: seven })
  })

  test('no figure leads back to itself, in whatever order it is asked', () => {
    const self = applyCorrections(report, [relate(report, seven, 'same-as', seven)])
    expect(self.unresolved).toMatchObject([{ reason: 'invalid' }])
    // 13 is the baseline of seven
    const loop = relate(report, seven, 'baseline-of', thirteen)
    expect(applyCorrections(report, [loop]).unresolved).toMatchObject([
      { correction: loop, reason: 'invalid', message: expect.stringMatching(/take that one’s relation out/) },
    ])
    for (const turned of [
      [loop, relate(report, thirteen, null)],
      [relate(report, thirteen, 'baseline-of', twentyOne), loop],
    ]) {
      const free = [...turned, relate(report, twentyOne, null)]
      expect(applyCorrections(report, free).unresolved).toEqual([])
    }
  })

  test.each([
    ['baseline of', /relation is "baseline of": give one of baseline-of, /],
    ['baseline-of prosecution.p1.s3.c3', /the short form of the other figure/],
    ['near prosecution.p1.s3.c3~00000000', /relation is "near/],
  ])('%s is no relation', (is, message) => {
    const done = applyCorrections(report, [correct(report, seven, { field: 'relation', is })])
    expect(done.unresolved).toMatchObject([{ reason: 'invalid', message: expect.stringMatching(message) }])
    const csv = writeCorrections([correct(report, seven, { field: 'relation', is })])
    expect(() => readCorrections(csv)).toThrow(message)
  })

  test('by hand the short form is enough; two that disagree are told of', () => {
    const { to, ...byHand } = relate(report, thirteen, 'part-of', twentyOne)
    expect(to).toBeDefined()
    const done = applyCorrections(report, [byHand])
    expect(recordAt(done.report, thirteen)?.relation).toEqual({ type: 'part-of', to: twentyOne })
    const mixed = { ...byHand, to: anchor(report, seven) }
    expect(applyCorrections(report, [mixed]).unresolved).toMatchObject([{ reason: 'invalid' }])
    const gone = { ...byHand, is: 'part-of prosecution.p1.s4.c5~00000000' }
    expect(applyCorrections(report, [gone]).unresolved).toMatchObject([{ reason: 'lost' }])
  })

  test.each([['itself', report] as const, ...layouts()])('go onto another layout: %s', (_, other) => {
    const rows = claims(report)
    // All relations turned into others: each figure is a part of the one behind it, the last of none.
    const decided = rows.map(({ id }, index) => {
      const next = rows[index + 1]
      return relate(report, id, next === undefined ? null : 'part-of', next?.id ?? null)
    })
    const done = applyCorrections(other, decided)
    expect(done.unresolved).toEqual([])
    const after = claims(done.report)
    expect(after.map(({ relation }) => after.findIndex(({ id }) => id === relation?.to))).toEqual(
      rows.map((_row, index) => (index + 1 < rows.length ? index + 1 : -1)),
    )
  })
})

describe('decisions on one layout go onto every other', () => {
  const report = laos()
  const value = (index: number) => String(9000 + index)
  const decided = claims(report).flatMap(({ id }, index) =>
    index % 5 === 4
      ? [correct(report, id, { field: 'claim', is: 'rejected' })]
      : [
          correct(report, id, { field: 'status', is: '' }),
          correct(report, id, { field: 'min', is: '' }),
          correct(report, id, { field: 'max', is: '' }),
          correct(report, id, { field: 'value', is: value(index) }),
        ],
  )
  const expected = claims(report).flatMap(({ quote }, index) =>
    index % 5 === 4 ? [] : [[quote.replace(/\s+/g, ' '), 9000 + index]],
  )

  test.each([['itself', report] as const, ...layouts()])('%s', (_, other) => {
    const done = applyCorrections(other, decided)
    // What a layout leaves out of the report has no place in it.
    const missing = done.unresolved.filter(({ reason }) => reason === 'lost')
    expect(done.unresolved.filter(({ reason }) => reason !== 'lost')).toEqual([])
    const lost = new Set(missing.map(({ correction }) => correction.is))
    expect([...lost]).toEqual([])
    const got = claims(done.report).map((claim) => [
      claim.quote.replace(/\s+/g, ' ').replaceAll('’', "'"),
      claim.value,
    ])
    expect(got).toEqual(expected)
    for (const { start, end, quote } of claims(done.report)) {
      const found = resolve(
        done.report,
        anchor(done.report, claims(done.report).find((c) => c.start === start)?.id ?? ''),
      )
      expect(found.status).toBe('exact')
      if (found.status === 'exact') expect(toSource(done.report, found)).toEqual({ start, end })
      expect(quote.length).toBeGreaterThan(0)
    }
  })

  test('and survive a renumbering of the claims', () => {
    // The first claim of each sentence is gone, as where a rule no longer finds it.
    const firsts = claims(report).filter(({ id }) => id.endsWith('.c1'))
    const fewer = applyCorrections(
      report,
      firsts.map(({ id }) => correct(report, id, { field: 'claim', is: 'rejected' })),
    ).report
    expect(claims(fewer).length).toBeLessThan(claims(report).length)
    const others = claims(report).filter(({ id }) => !id.endsWith('.c1'))
    const done = applyCorrections(
      fewer,
      others.map(({ id }) => correct(report, id, { field: 'object', is: `was ${id}` })),
    )
    expect(done.unresolved).toEqual([])
    expect(claims(done.report).map(({ start, object }) => [start, object])).toEqual(
      others.map(({ id, start }) => [start, `was ${id}`]),
    )
  })
})

describe('decisions go onto edited copies, and never onto other figures', () => {
  const report = laos()
  const rows = claims(report)
  const decided = rows.map(({ id }, index) => correct(report, id, { field: 'object', is: `figure ${index}` }))

  test.each(Object.entries(edits))('%s', (_, edit) => {
    for (const seed of [1, 2, 3]) {
      const version = edited(report, edit, seed, otherSentences())
      const later = parse(version.source)
      const done = applyCorrections(later, decided)
      expect(done.applied.length + done.unresolved.length).toBe(decided.length)
      for (const claim of claims(done.report)) {
        const index = Number(/^figure (\d+)$/.exec(claim.object ?? '')?.[1] ?? Number.NaN)
        if (Number.isNaN(index)) continue
        const place = places(report).get(rows[index]?.id ?? '')
        const before = place && textModel(report).spans.get(place)
        const went = before ? version.where(before) : null
        const isThere = went !== null && went.start < claim.end && went.end > claim.start
        expect(isThere, `${rows[index]?.quote} went to ${claim.id}`).toBe(true)
      }
    }
  })
})

describe('corrections.csv', () => {
  const report = laos()

  test('comes back as it was written, also where a cell looks like a formula', () => {
    const corrections = claims(report).map(({ id, quote }, index) =>
      correct(report, id, {
        field: claimFields[index % claimFields.length] ?? 'value',
        is: `=1+${index}`,
        was: "'",
        note: `“${quote}”, \n-2`,
      }),
    )
    const csv = writeCorrections(corrections)
    expect(csv).not.toMatch(/,=1/)
    expect(readCorrections(csv)).toEqual(corrections)
    // lines that end in several ways, as in a file that was printed or put together
    expect(readCorrections(`${csv.trimEnd()}\n`)).toEqual(corrections)
  })

  test('comes back as Web Annotations too, with relations', () => {
    const [first, second] = claims(report)
    if (first === undefined || second === undefined) throw new Error('the report has no claims')
    const corrections = [
      correct(report, first.id, { field: 'claim', is: 'confirmed', report: 'usdos-tip-2017-laos' }),
      correct(report, first.id, { field: 'value', is: '=2', was: '1', note: "'=n\r\n“x”" }),
      relate(report, first.id, 'part-of', second.id),
      relate(report, { quote: 'prescribes penalties' }, null),
    ]
    const page = JSON.stringify(toCorrectionAnnotations(corrections))
    expect(readCorrections(page)).toEqual(corrections)
    const related = corrections.slice(2)
    expect(readCorrections(writeCorrections(related))).toEqual(related)
  })

  test('the annotations are accepted by validate-web-annotation, and their context knows all terms', async () => {
    const [first, second] = claims(report)
    if (first === undefined || second === undefined) throw new Error('the report has no claims')
    const page = toCorrectionAnnotations([
      correct(report, first.id, {
        field: 'claim',
        is: 'confirmed',
        report: 'usdos-tip-2017-laos',
        note: 'n',
      }),
      relate(report, first.id, 'part-of', second.id, { was: 'w' }),
    ])
    for (const item of page.items) {
      // Its schema wants a date in `created`, where the standard has a date and time.
      const checked = { '@context': page['@context'], ...item, created: item.created.slice(0, 10) }
      expect(validateAnnotation(checked)).toBe(true)
    }
    const contexts = new Map<string, unknown>([
      [annotationContexts[0], JSON.parse(readFileSync(annoContext, 'utf8'))],
      [annotationContexts[1], annotationContext],
    ])
    const expanded = await jsonld.expand(JSON.parse(JSON.stringify(page)), {
      safe: true,
      documentLoader: async (url: string) => ({
        contextUrl: undefined,
        documentUrl: url,
        document: JSON.parse(JSON.stringify(contexts.get(url))),
      }),
    } as jsonld.Options.Expand)
    const json = JSON.stringify(expanded)
    for (const term of ['Correction', 'field', 'was', 'is', 'note', 'report', 'anchor', 'to'])
      expect(json).toContain(`#${term}"`)
  })

  test.each([
    ['{"items": 1}', /no page of annotations/],
    ['[{"body": {"type": "Observation"}}]', /item 1 is no annotation of a correction/],
    ['[{"body": {"type": "Correction"}}]', /item 1 has no column field/],
  ])('says what is wrong with JSON: %s', (json, message) => {
    expect(() => readCorrections(json)).toThrow(message)
  })

  test.each([
    ['coder,time\nab,2026', /row 2 has no column field/],
    ['coder,time,anchor,quote,field,was,is,note\nab,,{},x,colour,,red,', /row 2: there is no field "colour"/],
    ['coder,time,anchor,quote,field,was,is,note\nab,,{},x,value,,7,', /row 2: the anchor is not one/],
    [
      'coder,time,anchor,quote,field,was,is,note\nab,,{},x,claim,,maybe,',
      /a claim is confirmed, rejected, added/,
    ],
  ])('says what is wrong: %s', (csv, message) => {
    expect(() => readCorrections(csv)).toThrow(message)
  })

  test('the words of a claim read back as the claim', () => {
    for (const claim of claims(report)) {
      const words = fieldWords(claim)
      const decided = claimFields.map((field) => correct(report, claim.id, { field, is: words[field] }))
      const done = applyCorrections(report, decided)
      expect(done.unresolved, claim.id).toEqual([])
      const { attribution: _, row: __, confidence: ___, doubt: ____, ...rest } = claim
      expect(claims(done.report).find(({ id }) => id === claim.id)).toMatchObject({
        ...rest,
        decision: { verdict: 'corrected' },
      })
    }
  })
})
