import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/anchors/resolve.ts'
import { reportText } from '../../src/anchors/text.ts'
import { corpus } from '../../src/corpus.ts'
import { type FindOptions, find, type Hit } from '../../src/find/find.ts'
import { parse } from '../../src/parse.ts'

const laos = parse(corpus[0]?.text() ?? '')

const practices = parse(
  `# 2016 Country Reports on Human Rights Practices: Laos

## Section 1. Respect for the Integrity of the Person

### b. Disappearance

There were no reports of disappear-
ances by or on behalf of the government. Amnesty International (AI) reported that police arrested 12 journalists in May. AI said nine were freed.

### c. Torture

The “naïve” report of the women’s group on Côte d’Ivoire counted 1,000 cases.[12] Courts heard none of them; security
forces killed seven people, and no journalist was freed. Police did not comment.

#### Administration

Police were trained. A journalist was not.

## Section 7. Worker Rights

The minimum wage was 15 dollars in 2016, 1.5 percent less than in 2015.

1. Anti‑trafficking courts ﬁned two ﬁrms.

2. 人権報告書は二〇一六年に公表された。
`,
)

/** The text with its marks in brackets. */
function marked({ text, marks }: Hit): string {
  return marks.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  )
}

describe('words and phrases', () => {
  const rows: [query: string, options: FindOptions, marks: string[]][] = [
    // White space, the end of a line, case, accents, quotation marks, dashes, ligatures.
    ['no reports of disappearances', {}, ['[no reports of disappear-\nances]']],
    ['NO  Reports\nof disappearances', {}, ['[no reports of disappear-\nances]']],
    ['naive report', {}, ['[naïve” report]']],
    ["women's group", {}, ['[women’s group]']],
    ['womens group', {}, ['[women’s group]']],
    ['cote d’ivoire', {}, ['[Côte d’Ivoire]']],
    ['anti-trafficking courts fined', {}, ['[Anti‑trafficking courts ﬁned]']],
    ['antitrafficking', {}, ['[Anti‑trafficking]']],
    ['1000 cases', {}, ['[1,000 cases]']],
    // The mark of a note stands between.
    ['cases courts heard', {}, ['[cases.[12] Courts heard]']],
    // Whole words only; a number is not a part of another.
    ['report', {}, ['[report]']],
    ['15', {}, ['[15]']],
    ['1.5', {}, ['[1.5]']],
    ['201', {}, []],
    ['報告', {}, ['[報告]']],
    // Headings, and a phrase in the wrong order.
    ['worker rights', {}, ['[Worker Rights]']],
    ['disappearances of reports', {}, []],
    // Word forms.
    ['arrest journalist', {}, []],
    ['report disappearance', { stem: true, near: 2 }, ['[reports of disappear-\nances]']],
    ['journalist', { stem: true }, ['[journalists]', '[journalist]', '[journalist]']],
    // Several words: in one sentence, or near one another, also over the end of a sentence.
    ['"security forces" freed', {}, ['[security\nforces] … [freed]']],
    ['freed “security forces”', {}, ['[security\nforces] … [freed]']],
    [
      'police journalist',
      { near: 5 },
      ['[journalist was freed. Police]', '[Police were trained. A journalist]'],
    ],
    [
      'police journalist',
      { near: 5, stem: true },
      [
        '[police arrested 12 journalists]',
        '[journalist was freed. Police]',
        '[Police were trained. A journalist]',
      ],
    ],
    ['police journalist', { near: 0 }, []],
    ['police freed', { near: 0 }, ['[freed. Police]']],
  ]

  test.each(rows)('%j %j', (query, options, expected) => {
    const text = reportText(practices)
    const found = find(practices, query, options).map(({ start, end }) => text.slice(start, end))
    const wanted = expected.map((mark) => mark.slice(1, -1))
    expect(found.length).toBe(wanted.length)
    for (const [at, words] of found.entries()) {
      const [first = '', last] = (wanted[at] ?? '').split('] … [')
      if (last === undefined) expect(words).toBe(first)
      else expect([words.startsWith(first), words.endsWith(last)]).toEqual([true, true])
    }
  })

  test('each word of a query is marked in the folded sentence', () => {
    expect(find(practices, '"security forces" freed').map(marked)).toEqual([
      'Courts heard none of them; [security forces] killed seven people, and no journalist was [freed].',
    ])
    expect(find(practices, 'police freed', { near: 0 }).map(marked)).toEqual([
      'Courts heard none of them; security forces killed seven people, and no journalist was [freed]. [Police] did not comment.',
    ])
    expect(find(practices, 'disappearances').map(marked)).toEqual([
      'There were no reports of [disappearances] by or on behalf of the government.',
    ])
  })
})

describe('what is told of', () => {
  const rows: [query: string, options: FindOptions, ids: string[]][] = [
    ['', { measure: 'deaths' }, ['section-1-c.p1.s2']],
    ['people', { measure: 'deaths' }, ['section-1-c.p1.s2']],
    ['police', { measure: 'deaths' }, []],
    ['', { number: 12 }, ['section-1-b.p1.s2']],
    ['', { number: 1000 }, ['section-1-c.p1.s1']],
    ['', { number: 12, measure: 'deaths' }, []],
    ['', { source: 'ngo' }, ['section-1-b.p1.s2', 'section-1-b.p1.s3']],
    ['', { source: 'amnesty' }, ['section-1-b.p1.s2', 'section-1-b.p1.s3']],
    ['freed', { source: 'ngo' }, ['section-1-b.p1.s3']],
    ['police', { section: 'section-1-c' }, ['section-1-c.p1.s3', 'administration.p1.s1']],
    ['police', { section: 'section 1.c' }, ['section-1-c.p1.s3', 'administration.p1.s1']],
    ['police', { section: 'Administration' }, ['administration.p1.s1']],
    ['police', { section: 'no-such-section' }, []],
  ]

  test.each(rows)('%j %j', (query, options, ids) => {
    expect(find(practices, query, options).map(({ id }) => id)).toEqual(ids)
  })

  test('a role of the narratives', () => {
    expect(find(laos, 'traffickers', { section: 'prosecution' }).map(({ section }) => section)).toEqual([
      'prosecution',
    ])
  })
})

test('a hit has all that it is cited by and found again by', () => {
  const [hit, second] = find([practices, laos], 'seven traffickers')
  expect(second).toBeUndefined()
  expect(hit).toEqual({
    report: 1,
    title: '2017 Trafficking in Persons Report - Laos',
    country: 'LAO',
    edition: 2017,
    id: 'prosecution.p1.s3',
    section: 'prosecution',
    pinpoint: 'Prosecution, para. 1',
    shortForm: 'prosecution.p1.s3~20k5vh68',
    text: 'In 2016, authorities reported investigating 37 individuals and prosecuting at least 11 for suspected trafficking offenses, leading to the conviction of seven traffickers.',
    marks: [{ start: 152, end: 169 }],
    start: expect.any(Number),
    end: expect.any(Number),
    claims: ['prosecution.p1.s3.c1', 'prosecution.p1.s3.c2', 'prosecution.p1.s3.c3'],
    url: 'https://www.refworld.org/docid/5959eca4a.html#:~:text=In%202016%2C%20authorities,of%20seven%20traffickers.',
  })
  expect(JSON.parse(JSON.stringify(hit))).toEqual(hit)
})

test('every sentence is found by its own words, at itself, and its short form leads back to it', () => {
  for (const report of [laos, practices]) {
    const sentences = report.children.flatMap(({ id }) => find(report, '', { section: id }))
    expect(sentences.length).toBeGreaterThan(0)
    for (const { id, text, shortForm } of sentences) {
      // In quotation marks a query would be several words.
      const hits = find(report, text.replace(/["“”]/g, ' '))
      expect(hits.map((hit) => hit.id)).toContain(id)
      expect(resolve(report, shortForm)).toMatchObject({ status: 'exact', node: { id } })
    }
  }
})

test('only the claims that were asked for are listed', () => {
  const [hit] = find(laos, '', { measure: 'convictions', number: 7 })
  expect(hit?.claims).toEqual(['prosecution.p1.s3.c3'])
})

test.each<[string, FindOptions, RegExp]>([
  ['!?', {}, /the query "!\?" has no words/],
  ['', {}, /give words, or a section, measure, number or source/],
  ['x', { near: -1 }, /`near` is -1 \(a number\): give a whole number/],
])('%j %j is an error', (query, options, message) => {
  expect(() => find(laos, query, options)).toThrow(message)
})

test('a value of another type is told', () => {
  expect(() => Reflect.apply(find, null, ['text', 'x'])).toThrow(/find: the reports is "text"/)
  expect(() => Reflect.apply(find, null, [laos, 3])).toThrow(/find: the query is 3/)
  expect(() => Reflect.apply(find, null, [laos, 'x', { stems: true }])).toThrow(/no option `stems`/)
})

test('time grows with the length of the text', () => {
  const time = (times: number) => {
    const report = parse('Police arrested a journalist in May, and freed her.\n\n'.repeat(times), {
      claims: false,
    })
    const runs = [0, 1, 2, 3].map(() => {
      const start = process.cpuUsage()
      expect(find(report, 'zebra journalist', { near: 3 })).toEqual([])
      return process.cpuUsage(start).user
    })
    return Math.min(...runs)
  }
  time(500)
  expect(time(16_000) / time(4000)).toBeLessThan(10)
})
