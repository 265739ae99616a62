/**
 * Every statement of the changes between real editions is checked against their files, whose text and headings are read here
 * by other means: the tags of the pages alone.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type Changes, changes } from '../../src/dataset/changes/changes.ts'
import { changesHtml, changesMarkdown } from '../../src/dataset/changes/formats.ts'
import { rowsOf } from '../../src/dataset/rows.ts'
import type { Rows } from '../../src/dataset/tables.ts'
import { parse } from '../../src/parse.ts'
import { datasetOf, type Edition, merged, prosecution } from './editions.ts'

const years = [2022, 2023, 2024] as const
type Year = (typeof years)[number]

const folder = join(import.meta.dirname, '../fixtures/editions')
const files = new Map(years.map((year) => [year, readFileSync(join(folder, `usdos-hrp-${year}-nauru.html`))]))

function rowsIn(year: Year): Rows {
  const value = files.get(year) ?? Buffer.alloc(0)
  const path = `usdos-hrp-${year}-nauru.html`
  const sha256 = createHash('sha256').update(value).digest('hex')
  return rowsOf(parse(new VFile({ path, value })), {
    file: path,
    sha256,
    bytes: value.length,
    format: 'html',
  })
}

const nauru = merged(years.map(rowsIn))

// --- the files, read by their tags

/** The words of a page, white space folded. */
function textIn(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|span|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/\s+/g, ' ')
}

/** Letters and digits alone: neither quotation marks nor spaces make a difference. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const texts = new Map(years.map((year) => [year, textIn(String(files.get(year)))]))
const textOf = (year: number) => texts.get(year as Year) ?? ''

/** The headings of a page: `<h2>` to `<h6>`, and what is bold at the beginning of a paragraph. */
function headingsIn(year: number): string[] {
  const html = String(files.get(year as Year)).replace(/<\/?span[^>]*>/g, '')
  const bold = '(?:<(?:b|strong|i|em|u)>\\s*)+[^<]*(?:</(?:b|strong|i|em|u)>\\s*)+'
  const found = html.matchAll(new RegExp(`<h[2-6]\\b[^>]*>(.*?)</h[2-6]>|<p>\\s*((?:${bold})+)`, 'gs'))
  return [...found].map(([, heading, bold]) =>
    letters(textIn(heading ?? bold ?? '')).replace(/^(?:section\d|[a-h](?=[A-Z]))/, ''),
  )
}

const hasHeading = (year: number, heading: string) => {
  const wanted = letters(heading.replace(/^(?:Section \d\.|[a-z]\.)\s*/, ''))
  return headingsIn(year).some((printed) => printed === wanted || printed.replace(/^[a-h]/, '') === wanted)
}

const says = (year: number, sentence: string) => letters(textOf(year)).includes(letters(sentence))

describe.each([
  [2022, 2023],
  [2023, 2024],
] as const)('Nauru, %i to %i', (from, to) => {
  const all = changes(nauru, { from, to })
  const [country] = all.countries
  if (country === undefined) throw new Error('there is a country')

  test('one report of each is compared', () => {
    expect(all).toMatchObject({ from, to, new: [], gone: [], all: { reports: 1 } })
    expect(country).toMatchObject({
      country: 'Nauru',
      alpha3: 'NRU',
      before: { key: `usdos-hrp-${from}-nauru` },
      after: { key: `usdos-hrp-${to}-nauru` },
    })
  })

  test('the lengths are those of the pages, headings aside', () => {
    for (const [year, side] of [
      [from, country.before],
      [to, country.after],
    ] as const) {
      const printed = textOf(year)
        .split(' ')
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
      expect(side.words).toBeLessThan(printed)
      expect(side.words).toBeGreaterThan(0.85 * printed)
    }
    expect(all.all.words).toEqual({ before: country.before.words, after: country.after.words })
  })

  test('every sentence that is carried over stands in both pages', () => {
    expect(country.sentences.sentences).toHaveLength(country.sentences.carried)
    expect(country.sentences.carried).toBeGreaterThan(20)
    for (const { text } of country.sentences.sentences)
      expect([text, says(from, text), says(to, text)]).toEqual([text, true, true])
  })

  test('and no other does', () => {
    const carried = new Set(country.sentences.sentences.map(({ text }) => text))
    const after = nauru.paragraphs.filter((paragraph) => paragraph.edition === to)
    const others = after.flatMap(({ text, sentence_ends }) => {
      const ends = sentence_ends?.split(' ').map(Number) ?? []
      return ends.map((end, at) => text?.slice(ends[at - 1] ?? 0, end).trim() ?? '')
    })
    const before = nauru.paragraphs.filter((paragraph) => paragraph.edition === from)
    const wholes = new Set(before.map(({ text }) => letters(text ?? '')))
    for (const sentence of others.filter((one) => !carried.has(one)))
      expect(wholes.has(letters(sentence))).toBe(false)
  })

  test('topics gained and lost are headings of one page alone', () => {
    expect(country.topics.lost.length).toBeGreaterThan(5)
    for (const { heading } of country.topics.lost)
      expect([heading, hasHeading(from, heading), hasHeading(to, heading)]).toEqual([heading, true, false])
    for (const { heading } of country.topics.gained)
      expect([heading, hasHeading(from, heading), hasHeading(to, heading)]).toEqual([heading, false, true])
    for (const { before, after } of country.topics.renamed) {
      expect([before.heading, hasHeading(from, before.heading), hasHeading(to, before.heading)]).toEqual([
        before.heading,
        true,
        false,
      ])
      expect([after.heading, hasHeading(from, after.heading), hasHeading(to, after.heading)]).toEqual([
        after.heading,
        false,
        true,
      ])
    }
  })

  test('sections are compared only where at least half of them correspond', () => {
    const { outline } = country
    const isSame = outline.corresponding >= Math.max(outline.before, outline.after) / 2
    expect(outline.isComparable).toBe(isSame)
    expect(isSame).toBe(to === 2023)
    if (!outline.isComparable) {
      expect(outline).not.toHaveProperty('new')
      expect(outline.reason).toBe(
        `${outline.corresponding} of ${outline.before} sections of ${from} correspond to one of the ${outline.after} of ${to}: the outline has changed, and sections are not compared`,
      )
      return
    }
    const own = (headings: readonly string[]) => headings.at(-1) ?? ''
    for (const { headings } of outline.new)
      expect([own(headings), hasHeading(to, own(headings))]).toEqual([own(headings), true])
    for (const { headings } of outline.gone)
      expect([own(headings), hasHeading(from, own(headings))]).toEqual([own(headings), true])
    for (const { before, after } of [...outline.renamed, ...outline.moved]) {
      expect([before.headings, hasHeading(from, own(before.headings))]).toEqual([before.headings, true])
      expect([after.headings, hasHeading(to, own(after.headings))]).toEqual([after.headings, true])
    }
    expect(outline.corresponding + outline.gone.length).toBe(outline.before)
    expect(outline.corresponding + outline.new.length).toBe(outline.after)
  })

  test('sources are told of as often as the changes say', () => {
    const { gained, lost, shifted } = country.sources
    const count = (year: number, name: string) =>
      nauru.sources.filter(
        (row) => row.edition === year && row.named && (row.canonical === name || row.name === name),
      ).length
    for (const { name, before, after } of [...gained, ...lost, ...shifted]) {
      expect([name, count(from, name), count(to, name)]).toEqual([name, before, after])
      expect([name, says(from, name) || before === 0, says(to, name) || after === 0]).toEqual([
        name,
        true,
        true,
      ])
    }
  })

  test('the claims of each measure are counted', () => {
    for (const { measure, before, after } of country.measures) {
      const count = (year: number) =>
        nauru.claims.filter((claim) => claim.edition === year && claim.measure === measure).length
      expect([measure, count(from), count(to)]).toEqual([measure, before, after])
    }
    const sum = country.measures.reduce((total, { after }) => total + after, 0)
    expect(sum).toBe(nauru.claims.filter(({ edition }) => edition === to).length)
  })

  test('every figure stands in the page of its edition', () => {
    expect(country.figures.length).toBeGreaterThan(3)
    for (const { before, after } of country.figures) {
      expect([before.text, says(from, before.text), before.text.includes(before.quote)]).toEqual([
        before.text,
        true,
        true,
      ])
      expect([after.text, says(to, after.text), after.text.includes(after.quote)]).toEqual([
        after.text,
        true,
        true,
      ])
    }
    for (const { text, quote } of country.unmoved) {
      expect([says(from, text), says(to, text), text.includes(quote)]).toEqual([true, true, true])
    }
  })

  test('what is printed says the same, and no more', () => {
    const markdown = changesMarkdown(all)
    expect(markdown).toContain(
      `${country.sentences.carried} of the ${country.sentences.after} sentences of ${to} stand word for word`,
    )
    expect(markdown).toContain('a report that is silent on something does not say that it did not happen')
    for (const { heading } of country.topics.lost) expect(letters(markdown)).toContain(letters(heading))
    const page = textIn(changesHtml(all))
    for (const { heading } of country.topics.gained) expect(letters(page)).toContain(letters(heading))
    expect(/^New \(/m.test(markdown)).toBe(country.outline.isComparable)
  })
})

// --- invented editions

const compared = (editions: readonly Edition[]): Changes =>
  changes(datasetOf(editions), { from: 2016, to: 2017 })

test('reports new and gone', () => {
  const text = prosecution('Courts convicted nine traffickers.')
  const found = compared([
    { year: 2016, country: 'Laos', text },
    { year: 2016, country: 'Ghana', text },
    { year: 2017, country: 'Laos', text },
    { year: 2017, country: 'Fiji', text },
  ])
  expect(found.new.map(({ alpha3 }) => alpha3)).toEqual(['FJI'])
  expect(found.gone.map(({ alpha3 }) => alpha3)).toEqual(['GHA'])
  expect(found.countries.map(({ alpha3 }) => alpha3)).toEqual(['LAO'])
})

describe('figures that were carried over', () => {
  const unmoved = (before: string, after = before) =>
    compared([
      { year: 2016, text: prosecution(before) },
      { year: 2017, text: prosecution(after) },
    ]).countries[0]?.unmoved

  test('and should have moved', () => {
    expect(unmoved('In June courts convicted nine traffickers. Police arrested 12 men.')).toMatchObject([
      { quote: 'nine', measure: 'convictions', saysTime: true, yearBefore: 2015, yearAfter: 2016 },
      { quote: '12', measure: 'arrests', saysTime: false },
    ])
  })

  test.each([
    ['another figure', 'Courts convicted nine traffickers.', 'Courts convicted ten traffickers.'],
    ['another sentence', 'Courts convicted nine traffickers.', 'Judges convicted nine traffickers.'],
    [
      'a year that is named',
      'In 2012, courts convicted nine traffickers.',
      'In 2012, courts convicted nine traffickers.',
    ],
    ['an absence', 'Courts did not convict any traffickers.', 'Courts did not convict any traffickers.'],
    ['a rule', 'The law prescribes penalties of nine years.', 'The law prescribes penalties of nine years.'],
  ])('but not %s', (_, before, after) => expect(unmoved(before, after)).toEqual([]))
})

test('figures of like sentences, each with its place', () => {
  const text = (count: string) =>
    prosecution(`The government reported that courts convicted ${count} traffickers.`)
  const [country] = compared([
    { year: 2016, text: text('22') },
    { year: 2017, text: text('31') },
  ]).countries
  expect(country?.figures).toMatchObject([
    {
      measure: 'convictions',
      object: 'trafficker',
      before: { value: 22, edition: 2016 },
      after: { value: 31, edition: 2017, short_form: expect.stringContaining('~') },
    },
  ])
})

test('a source under its long and its short name is one source', () => {
  const long = 'The Rural Workers’ Congress (RWC) reported abuses. The RWC reported more.'
  const [country] = compared([
    { year: 2016, text: prosecution(long) },
    { year: 2017, text: prosecution('The RWC reported abuses. The League for Prisoners reported none.') },
  ]).countries
  expect(country?.sources.gained.map(({ name }) => name)).toEqual(['League for Prisoners'])
  expect(country?.sources.lost).toEqual([])
})

test('an edition that is not there is told, with those that are', () => {
  const dataset = datasetOf([{ year: 2016, text: prosecution('Courts convicted nine traffickers.') }])
  expect(() => changes(dataset, { from: 2016, to: 2018 })).toThrow(
    'no report is of the edition of 2018: there are 2016',
  )
})

test('what a report says is never markup', () => {
  const hostile =
    '<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) | `y` **z**'
  const found = compared([
    { year: 2016, text: `${hostile.replaceAll('\n', ' ')} | Topic\n\nCourts convicted nine traffickers.` },
    {
      year: 2017,
      text: prosecution(`The ${hostile} League reported that in June courts convicted nine traffickers.`),
    },
  ])
  const doctored: Changes = {
    ...found,
    countries: found.countries.map((country) => ({
      ...country,
      country: hostile,
      topics: {
        gained: [],
        renamed: [],
        lost: [{ heading: hostile, words: 1, pinpoint: hostile, paragraph: 'x' }],
      },
      sources: { ...country.sources, gained: [{ name: hostile, kind: 'ngo', before: 0, after: 1 }] },
    })),
  }
  const elements = new Set<string>()
  visit(unified().use(rehypeParse).parse(changesHtml(doctored)), 'element', ({ tagName, properties }) => {
    elements.add(tagName)
    expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([])
    expect(String(properties.href ?? 'https:')).toMatch(/^https?:/)
  })
  expect([...elements].filter((name) => ['script', 'img', 'a', 'iframe'].includes(name))).toEqual([])
  expect(textIn(changesHtml(doctored)).replaceAll('&#x3C;', '<')).toContain(hostile)
  const types = new Set<string>()
  visit(unified().use(remarkParse).use(remarkGfm).parse(changesMarkdown(doctored)), ({ type }) => {
    types.add(type)
  })
  expect(
    [...types].filter((type) => ['html', 'link', 'image', 'inlineCode', 'strong'].includes(type)),
  ).toEqual([])
})

describe('a section under another heading', () => {
  const long = (words: string) => `The ${words} told of this in its yearly report on the state of the land.`
  const both = (heading: string) =>
    [
      ['Press', long('press council')],
      ['Violence and Harassment', long('union of writers')],
      ['Prisons', long('warden')],
    ]
      .map(([title, text]) => `## ${title}\n\n${text}\n`)
      .concat(
        `## Groups\n\n### ${heading}\n\n${long('league of equals')} ${long('office of the ombudsman')}\n`,
      )
      .join('\n')
  const rows = merged(
    [2022, 2023].map((year) => {
      const source = `# ${year} Country Reports on Human Rights Practices: Nauru\n\n${both(year === 2022 ? 'Violence against LGBTQI+ Persons' : 'Violence and Harassment')}`
      const sha256 = createHash('sha256').update(source).digest('hex')
      const report = parse(source, { format: 'markdown', year, country: 'Nauru' })
      return rowsOf(report, { file: `${year}.md`, sha256, bytes: source.length, format: 'markdown' })
    }),
  )

  test('is neither a lost topic nor a new one, also where that heading stood elsewhere before', () => {
    const [{ outline, topics } = {}] = changes(rows, { from: 2022, to: 2023 }).countries
    const own = ({ headings }: { headings: readonly string[] }) => headings.at(-1)
    expect(
      outline?.isComparable && outline.renamed.map(({ before, after }) => [own(before), own(after)]),
    ).toEqual([['Violence against LGBTQI+ Persons', 'Violence and Harassment']])
    expect([topics?.lost, topics?.gained]).toEqual([[], []])
    expect(topics?.renamed.map(({ before, after }) => [before.heading, after.heading])).toEqual([
      ['Violence against LGBTQI+ Persons', 'Violence and Harassment'],
    ])
  })
})
