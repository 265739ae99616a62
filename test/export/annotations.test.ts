import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import jsonld from 'jsonld'
import validateAnnotation from 'validate-web-annotation'
import { describe, expect, test } from 'vitest'
import { inMarks } from '../../src/anchors/difference.ts'
import { annotationContext } from '../../src/export/context.ts'
import {
  anchor,
  annotationContexts,
  fromAnnotations,
  parse,
  resolve,
  toAnnotationCollection,
  toAnnotations,
} from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import { edited, edits } from '../anchors/edits.ts'
import { laos, layouts, otherSentences, sentencesAndClaims } from '../anchors/reports.ts'

const report = laos()
const claims = sentencesAndClaims(report).filter(({ type }) => type === 'claim')
const options = { created: '2026-01-31T12:00:00Z', creator: { type: 'Person', name: 'Jane Doe' } } as const
const others = otherSentences().join(' ')

const fixtures = join(import.meta.dirname, '../fixtures/annotations')
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Serves the two contexts that annotations name, and nothing else. */
const contexts = new Map<string, unknown>([
  [annotationContexts[0], json(join(fixtures, 'anno.jsonld'))],
  [annotationContexts[1], annotationContext],
])
async function documentLoader(url: string) {
  const document = contexts.get(url)
  if (document === undefined) throw new Error(`nothing else is loaded: ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: JSON.parse(JSON.stringify(document)) }
}

test('one annotation for each claim, the same every time', () => {
  const page = toAnnotations(report)
  expect(page.items).toHaveLength(claims.length)
  expect(claims.length).toBeGreaterThan(20)
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(claims.length)
  expect(JSON.stringify(toAnnotations(laos()))).toBe(JSON.stringify(page))
})

test('a claim is described by its data, at its sentence', () => {
  const item = toAnnotations(report).items.find(
    ({ body }) => body.type === 'Observation' && body.value === 37,
  )
  expect(item).toMatchObject({
    motivation: 'describing',
    body: {
      type: 'Observation',
      measuredProperty: 'investigations',
      value: 37,
      unitText: 'count',
      comparator: '=',
    },
    target: { source: 'https://www.refworld.org/docid/5959eca4a.html' },
  })
  const [quote, position] = item?.target.selector ?? []
  expect(quote?.exact).toMatch(/^In 2016, authorities reported investigating 37 individuals/)
  expect(quote?.refinedBy).toEqual({ type: 'TextPositionSelector', start: 44, end: 46 })
  expect(position?.type).toBe('TextPositionSelector')
})

test('a relation leads to the annotation of the other claim', () => {
  const page = toAnnotations(report)
  const bodies = new Set(page.items.map(({ body }) => body.id))
  const related = page.items.flatMap(({ body }) =>
    body.type === 'Observation' ? (body.baselineOf ?? body.partOf ?? []) : [],
  )
  expect(related.length).toBeGreaterThan(3)
  for (const id of related) expect(bodies).toContain(id)
})

test('every annotation is accepted by validate-web-annotation', () => {
  const targets = [...places(report).keys()]
  for (const annotation of toAnnotations(report, { ...options, targets }).items) {
    // Its schema wants a date in `created`, where the standard has a date and time: for the check it is cut.
    const checked = { ...annotation, created: annotation.created?.slice(0, 10) }
    expect(validateAnnotation(checked), annotation.id).toBe(true)
    expect(validateAnnotation({ ...checked, target: undefined })).toBe(false)
  }
})

describe('the page fits its JSON Schema', () => {
  const validate = new Ajv({ strict: false }).compile(json(join(fixtures, 'page.schema.json')) as object)
  const rows = [report, ...layouts().map(([, layout]) => layout), parse(others, { year: 2018 })]
  test.each(rows.map((row, number) => [number, row] as const))('report %i', (_, row) => {
    const targets = [...places(row).keys()]
    for (const page of [
      toAnnotations(row),
      toAnnotations(row, { ...options, targets }),
      toAnnotationCollection(row).first,
    ]) {
      expect(validate(JSON.parse(JSON.stringify(page))), JSON.stringify(validate.errors)).toBe(true)
    }
  })
  test('which refuses what does not', () => {
    expect(validate({ ...toAnnotations(report), items: [{}] })).toBe(false)
  })
})

describe('a JSON-LD processor expands it without dropping a term', () => {
  const expand = (document: unknown) =>
    jsonld.expand(JSON.parse(JSON.stringify(document)), {
      documentLoader,
      safe: true,
    } as jsonld.Options.Expand)

  test.each([
    ['claims', toAnnotations(report, options)],
    ['claims of other reports', toAnnotations(parse(others, { year: 2018, country: 'Laos' }))],
    ['places', toAnnotations(report, { targets: [...places(report).keys()] })],
    ['a collection', toAnnotationCollection(report)],
  ])('%s', async (_, document) => {
    const expanded = JSON.stringify(await expand(document))
    expect(expanded).toContain('http://www.w3.org/ns/oa#exact')
    const strings = JSON.stringify(document).match(/"(?:[^"\\]|\\.)*"(?!:)/g) ?? []
    const kept = strings.filter((text) => expanded.includes(text.slice(1, -1)))
    expect(kept.length).toBeGreaterThan(0.7 * strings.length)
  })

  test('claims become schema.org observations', async () => {
    const text = JSON.stringify(await expand(toAnnotations(report)))
    expect(text).toContain('"https://schema.org/Observation"')
    expect(text).toContain(
      `"https://schema.org/measuredProperty":[{"@id":"${annotationContexts[1]}#convictions"}]`,
    )
    expect(text).toContain('"https://schema.org/value":[{"@value":37}]')
    expect(text).toContain(
      '"https://schema.org/startDate":[{"@type":"https://schema.org/Date","@value":"2016-01-01"}]',
    )
  })

  test('a term that no context has is noticed', async () => {
    const [first] = toAnnotations(report).items
    await expect(expand({ ...first, nonsense: 1 })).rejects.toThrow()
  })
})

describe('read back', () => {
  test('every claim is at its place', () => {
    const placed = fromAnnotations(laos(), JSON.parse(JSON.stringify(toAnnotations(report))))
    expect(placed).toHaveLength(claims.length)
    for (const [index, { resolution }] of placed.entries()) {
      expect(resolution).toMatchObject({ status: 'exact', score: 1, node: { id: claims[index]?.id } })
    }
  })

  test('every claim and place in every layout', () => {
    const targets = [...places(report).values()].filter(({ type }) => type !== 'section').map(({ id }) => id)
    const collection = toAnnotationCollection(report, { targets })
    for (const [name, layout] of layouts()) {
      for (const { id, resolution } of fromAnnotations(layout, collection)) {
        expect(resolution.status, `${id} on ${name}`).toBe('exact')
      }
    }
  })

  test('in an edited version', () => {
    const version = edited(report, edits['one typo in twenty words'] ?? (() => {}), 3)
    const statuses = fromAnnotations(parse(version.source), toAnnotations(report)).map(
      ({ resolution }) => resolution.status,
    )
    expect(
      statuses.filter((status) => status === 'exact' || status === 'changed').length / statuses.length,
    ).toBeGreaterThan(0.97)
  })

  test('in an edited version as their anchors are: the same status, place and words', () => {
    for (const [name, edit] of Object.entries(edits)) {
      const version = parse(edited(report, edit, 3, otherSentences()).source)
      for (const [index, { resolution }] of fromAnnotations(version, toAnnotations(report)).entries()) {
        const id = claims[index]?.id ?? ''
        const asAnchor = resolve(version, anchor(report, id))
        // Where nothing changed the anchor needs to look for nothing.
        const strategy = 'strategy' in asAnchor ? { strategy: expect.any(String) } : {}
        expect(resolution, `${id}, ${name}`).toEqual({ ...asAnchor, ...strategy })
      }
    }
  })

  test('a part of a sentence by its selectors alone is judged by the sentence, and compared with it', () => {
    const options = { format: 'text', year: 2017 } as const
    const text = (word: string, end: string) =>
      `Prosecution\n\nThe government kept its efforts. Police ${word} hold a person for 24 hours without a hearing${end}. Courts convicted nobody.\n`
    const before = parse(text('may', ''), options)
    const page = toAnnotations(before, { targets: [{ quote: '24 hours' }] })
    const statuses = [text('may', ''), text('could', ''), text('may', ', the law says')].map((source) => {
      const resolution = resolve(parse(source, options), page.items[0]?.target.selector ?? [])
      return [resolution.status, resolution.status === 'changed' ? inMarks(resolution.words) : null]
    })
    expect(statuses).toEqual([
      ['exact', null],
      ['changed', 'Police [-may-]{+could+} hold a person for 24 hours without a hearing.'],
      ['changed', 'Police may hold a person for 24 hours without a hearing{+, the law says+}.'],
    ])
  })

  test('what Hypothesis exports', () => {
    const exact = 'more than 10,000 migrants deported'
    const rows = {
      total: 2,
      rows: [
        {
          id: 'x1',
          uri: 'https://www.refworld.org/docid/5959eca4a.html',
          text: 'how many?',
          target: [
            {
              source: 'https://www.refworld.org/docid/5959eca4a.html',
              selector: [
                {
                  type: 'RangeSelector',
                  startContainer: '/div[1]/p[4]',
                  startOffset: 3,
                  endContainer: '/div[1]/p[4]',
                  endOffset: 40,
                },
                { type: 'TextPositionSelector', start: 15000, end: 15034 },
                {
                  type: 'TextQuoteSelector',
                  exact,
                  prefix: 'cking victims may be among the ',
                  suffix: ' or "pushed back" annually from ',
                },
              ],
            },
          ],
        },
        {
          id: 'x2',
          uri: 'https://www.refworld.org/docid/5959eca4a.html',
          text: 'a note on the page',
          target: [{ source: 'https://www.refworld.org/docid/5959eca4a.html' }],
        },
      ],
    }
    const [first, second] = fromAnnotations(report, rows)
    expect(first).toMatchObject({ id: 'x1', body: 'how many?', resolution: { status: 'exact' } })
    expect(second).toMatchObject({ id: 'x2', selectors: [], resolution: { status: 'lost' } })
  })

  test('a target that is an address with a fragment', () => {
    const target = 'https://www.refworld.org/docid/5959eca4a.html#:~:text=seven%20traffickers'
    expect(fromAnnotations(report, { type: 'Annotation', target })).toMatchObject([
      { resolution: { status: 'exact' } },
    ])
  })

  test.each([
    [null, /no annotations/],
    ['text', /no annotations/],
    [{}, /no target/],
    [{ type: 'AnnotationCollection', first: 'https://example.org/page1' }, /elsewhere/],
  ])('%j is an error that says what to do', (value, message) => {
    expect(() => fromAnnotations(report, value)).toThrow(message)
  })

  test('a refinement that cannot be read is not passed over', () => {
    const selector = {
      type: 'TextQuoteSelector',
      exact: 'seven traffickers',
      refinedBy: { type: 'SvgSelector', value: '' },
    }
    expect(fromAnnotations(report, { target: { source: 'x:y', selector } })).toMatchObject([
      { resolution: { status: 'lost' } },
    ])
  })
})

test('positions count code points, and lead back', () => {
  const smiling = parse('Police 😊 freed 37 victims 😊 in May. Courts 😊 convicted seven traffickers.')
  const [first, second] = toAnnotations(smiling).items
  expect(first?.target.selector).toMatchObject([
    { refinedBy: { start: 15, end: 17 } },
    { start: 15, end: 17 },
  ])
  expect(second?.target.selector).toMatchObject([
    { refinedBy: { start: 19, end: 24 } },
    { start: 55, end: 60 },
  ])
  for (const { resolution } of fromAnnotations(smiling, toAnnotations(smiling))) {
    expect(resolution).toMatchObject({ status: 'exact', node: { type: 'claim' } })
  }
})

test('claims in sentences that stand more than once are told by their positions', () => {
  const source = Array.from({ length: 12 }, () => 'The police freed 37 victims 😊 of forced labor.').join(' ')
  const repeated = parse(source)
  const page = toAnnotations(repeated)
  expect(page.items).toHaveLength(12)
  for (const [index, { resolution }] of fromAnnotations(parse(source), page).entries()) {
    expect(resolution).toMatchObject({ status: 'exact', node: { id: `body.p1.s${index + 1}.c1` } })
  }
})

test('a report without an address has ids and sources all the same', () => {
  const bare = toAnnotations(parse('The police freed 37 victims.'))
  expect(bare.items[0]?.target.source).toMatch(/^urn:pincite:[0-9a-z]{8}$/)
  expect(bare.items[0]?.id.startsWith('urn:pincite:')).toBe(true)
})

test('a date that is none is an error', () => {
  expect(() => toAnnotations(report, { created: 'yesterday' })).toThrow('"yesterday" (a string): give a date')
})
