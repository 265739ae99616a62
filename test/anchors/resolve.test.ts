import { describe, expect, test, vi } from 'vitest'
import { textModel } from '../../src/anchors/text.ts'
import {
  anchor,
  link,
  parse,
  reportText,
  resolve,
  resolveAll,
  shortForm,
  toPinpoint,
} from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import type { Report } from '../../src/types.ts'
import { edited, edits, without } from './edits.ts'
import { judge } from './judge.ts'
import { laos, layouts, otherSentences, sentencesAndClaims } from './reports.ts'

// Many versions are parsed: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const report = laos()
const model = textModel(report)
const targets = sentencesAndClaims(report)
const anchors = targets.map((target) => anchor(report, target))
const others = otherSentences()

describe('one layout on every other', () => {
  const all = [['laos-2017.txt', report] as const, ...layouts()]
  test.each(all)('anchors made on %s', (_, from) => {
    const made = sentencesAndClaims(from).map((target) => anchor(from, target))
    for (const [name, to] of all) {
      for (const [index, found] of resolveAll(to, made).entries()) {
        const address = made[index]
        const text =
          found.status === 'exact' || found.status === 'moved'
            ? reportText(to).slice(found.start, found.end)
            : ''
        const fold = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
        expect(fold(text), `${address?.path} on ${name}: ${found.status}`).toBe(
          fold(address?.quote.exact ?? '?'),
        )
        expect('node' in found && found.node?.type, `${address?.path} on ${name}`).toBe(address?.type)
      }
    }
  })
})

describe('edited versions', () => {
  test.each(Object.entries(edits))('%s', (name, edit) => {
    const verdicts = { right: 0, unsure: 0, wrong: 0 }
    for (const seed of [101, 102, 103]) {
      const version = edited(report, edit, seed, others)
      const parsed = parse(version.source)
      for (const [index, found] of resolveAll(parsed, anchors).entries()) {
        const span = model.spans.get(targets[index] ?? targets[0] ?? (report.children[0] as never))
        verdicts[judge(parsed, found, span ? version.where(span) : null)]++
      }
    }
    expect(verdicts.wrong, name).toBe(0)
    expect(verdicts.unsure / verdicts.right, name).toBeLessThan(name === 'all of these' ? 0.05 : 0.01)
  })
})

describe('what was deleted is lost', () => {
  const sentenceOf = (index: number) => {
    const span = model.spans.get(targets[index] as never)
    return model.sentences.findIndex(({ start, end }) => span && start <= span.start && span.end <= end)
  }

  test('each sentence in turn, and the claims in it', () => {
    for (const [number, sentence] of model.sentences.entries()) {
      const parsed = parse(without(report, (gone) => gone === number).source)
      for (const [index, address] of anchors.entries()) {
        if (sentenceOf(index) !== number) continue
        expect(resolve(parsed, address), `${address.path} without ${sentence.node.id}`).toEqual({
          status: 'lost',
        })
        expect(resolve(parsed, shortForm(address)), address.path).toEqual({ status: 'lost' })
      }
    }
  })

  test.each([0, 1])('every second one, from %i, and everything else edited', (first) => {
    const version = without(report, (gone) => gone % 2 === first, edits['one typo in twenty words'], 7)
    const parsed = parse(version.source)
    for (const [index, address] of anchors.entries()) {
      if (sentenceOf(index) % 2 === first)
        expect(resolve(parsed, address), address.path).toEqual({ status: 'lost' })
    }
  })

  test('all of them: another report in their place', () => {
    const parsed = parse(others.join(' '))
    for (const address of anchors) expect(resolve(parsed, address), address.path).toEqual({ status: 'lost' })
  })
})

describe('a sentence in its place', () => {
  const before =
    'Police held a workshop in May. The ministry trained 37 officials on screening. Courts were slow.'
  const made = (target: string | { quote: string }) => anchor(parse(before), target)

  test.each([
    [
      'moved',
      'Courts were slow.\n\nThe ministry trained 37 officials on screening. Police held a workshop in May.',
      'moved',
    ],
    [
      'misspelled',
      'Police held a workshop in May. The ministry traned 37 officials on sceening. Courts were slow.',
      'changed',
    ],
    [
      'another figure',
      'Police held a workshop in May. The ministry trained 41 officials on screening. Courts were slow.',
      'changed',
    ],
    [
      'longer',
      'Police held a workshop in May. The ministry trained 37 police officials on screening. Courts were slow.',
      'changed',
    ],
    [
      'with more behind it',
      'Police held a workshop in May. The ministry trained 37 officials on screening, but lost them. Courts were slow.',
      'changed',
    ],
    [
      'with more before it',
      'Police held a workshop in May. In Riga, the ministry trained 37 officials on screening. Courts were slow.',
      'changed',
    ],
    [
      'with a negation around it',
      'Police held a workshop in May. It is not true that the ministry trained 37 officials on screening. Courts were slow.',
      'changed',
    ],
    [
      'with the marks of notes',
      'Police held a workshop in May.[1] The ministry trained 37 officials on screening.[2] Courts were slow.3 Nobody asked.',
      'exact',
    ],
    ['gone', 'Police held a workshop in May. Courts were slow.', 'lost'],
    [
      'elsewhere with another figure',
      'The ministry trained 12 officials on screening. Nobody asked. Nothing came of it.',
      'lost',
    ],
    [
      'of another matter',
      'Police held a workshop in May. The ministry trained 37 officials on fisheries in the north. Nothing came of it.',
      'lost',
    ],
  ])('%s', (_, after, status) => {
    expect(resolve(parse(after), made('body.p1.s2')).status).toBe(status)
  })

  test('what changed is told in words, a figure as one', () => {
    const after = parse(before.replace('37', '1,370').replace('Courts', 'The courts'))
    const found = resolve(after, made('body.p1.s2'))
    expect(found.status === 'changed' && found.words).toEqual([
      { status: 'same', text: 'The ministry trained ' },
      { status: 'gone', text: '37' },
      { status: 'new', text: '1,370' },
      { status: 'same', text: ' officials on screening.' },
    ])
  })

  test('one that was made of it and of the one before it is both', () => {
    const page = (text: string) => parse(`# Report\n\n## Surveillance\n\n${text}`, { format: 'markdown' })
    const last = page(
      'In 2016 the government set up an agency charged with preventive surveillance of electronic communications in the interests of national security. Falling under the Ministry of Justice, the agency monitors all surveillance, but the decree gave no details on the limits of its authority or on protections for persons under surveillance. Nothing came of it.',
    )
    const now = page(
      'The Ministry of Defense engaged in preventive surveillance of electronic communications in the interests of national security, but it gave no details on the limits of its authority or on protections for persons under surveillance. Nobody asked. Courts were slow. A shelter opened.',
    )
    expect(resolve(now, anchor(last, 'surveillance.p1.s2'))).toMatchObject({
      status: 'changed',
      grounds: 'section',
      node: { id: 'surveillance.p1.s1' },
    })
  })

  const long =
    'In 2016 the ministry trained 37 officials on screening of migrants at the three border posts of the country with means of a fund'
  test.each([
    [`${long}.`, `${long}, but lost them.`, 'letters'],
    [`${long}.`, `${long.replace('In 2016 the', 'The')}.`, 'words'],
    ['The ministry trained 37 officials.', 'The ministry trained 41 officials.', 'around'],
  ])('why it is taken for it: %s %s', (was, is, grounds) => {
    const around = (sentence: string) => parse(`Police held a workshop in May. ${sentence} Courts were slow.`)
    expect(resolve(around(is), anchor(around(was), 'body.p1.s2'))).toMatchObject({
      status: 'changed',
      grounds,
    })
  })

  test('a paragraph that has more now is changed, one in two is not', () => {
    const paragraph = made('body.p1')
    const more = resolve(parse(`${before} Nobody asked.`), paragraph)
    expect(more).toMatchObject({ status: 'changed', node: { id: 'body.p1' } })
    expect(more.status === 'changed' && more.words.at(-1)).toEqual({ status: 'new', text: ' Nobody asked.' })
    const split = resolve(parse(before.replace('. The', '.\n\nThe')), paragraph)
    expect(split).toMatchObject({ status: 'moved', node: null })
  })

  test('twice, in the same surroundings: ambiguous, with the candidates', () => {
    const twice = parse(
      'Nobody asked. The ministry trained 37 officials on screening. Yes. The ministry trained 37 officials on screening. No.',
    )
    const found = resolve(twice, made('body.p1.s2'))
    expect(found.status).toBe('ambiguous')
    expect(found.status === 'ambiguous' && found.candidates.map(({ node }) => node?.id)).toEqual([
      'body.p1.s2',
      'body.p1.s4',
    ])
  })

  test('twice: the words around decide', () => {
    const source =
      'A was asked. It declined to answer the question. B was asked. It declined to answer the question. C was asked.'
    const second = anchor(parse(source), 'body.p1.s4')
    const after = parse(source.replace('A was asked. ', 'Nobody knew. A was asked. '))
    const found = resolve(after, second)
    expect(found.status === 'moved' && found.node?.id).toBe('body.p1.s5')
  })

  test('a range in it follows it', () => {
    const range = made({ quote: 'trained 37 officials' })
    const after =
      'Courts were slow. The ministry trained 41 officials on sceening. Police held a workshop in May.'
    expect(resolve(parse(after), range).status).toBe('lost')
    const near = parse(
      'Police held a workshop in May. The ministry trained 41 officials on screening. Courts were slow.',
    )
    const found = resolve(near, range)
    expect(found.status === 'changed' && reportText(near).slice(found.start, found.end)).toBe(
      'trained 41 officials',
    )
  })

  test('a paragraph that was split is a range without a node', () => {
    const after = parse(before.replace(' Courts', '\n\nCourts'))
    expect(resolve(after, made('body.p1'))).toMatchObject({ status: 'moved', node: null, score: 1, start: 0 })
  })
})

test('an answer that is lost has no node: a wrong use does not compile', () => {
  const found = resolve(report, 'nowhere')
  // @ts-expect-error: it may be lost
  found.node
  if (found.status === 'lost' || found.status === 'ambiguous') return
  expect(found.node).toBeDefined()
})

test('resolving changes nothing', () => {
  const frozen = JSON.stringify(report)
  const kept = JSON.stringify(anchors)
  resolveAll(parse('Another text.'), anchors)
  resolveAll(report, anchors)
  expect(JSON.stringify(report)).toBe(frozen)
  expect(JSON.stringify(anchors)).toBe(kept)
})

describe('two places with one id', () => {
  /** A tree that was put together by hand: its second paragraph has the id of the first. */
  function withTwo(first: string, second: string): Report {
    const report = parse(`${first}\n\n${second}`)
    for (const [from, to] of [['body.p2', 'body.p1']] as const)
      for (const place of places(report).values())
        if (place.id.startsWith(from)) place.id = place.id.replace(from, to)
    return report
  }
  const report = withTwo('Police trained 37 officials.', 'Courts convicted seven traffickers.')

  test('an id, a fragment and every other use of it: they are listed', () => {
    const both = { status: 'ambiguous', candidates: [{ start: 0 }, { start: 30 }] }
    expect(resolve(report, 'body.p1.s1')).toMatchObject(both)
    expect(resolve(report, { type: 'FragmentSelector', value: '#body.p1' })).toMatchObject(both)
    for (const ask of [anchor, link, toPinpoint])
      expect(() => ask(report, 'body.p1.s1')).toThrow(/body\.p1\.s1/)
  })

  test.each([0, 1])('an anchor, a short form, a claim: the one that the words say (%i)', (number) => {
    const sentences = report.children[0]?.children.flatMap((child) =>
      child.type === 'paragraph' ? child.children.filter(({ type }) => type === 'sentence') : [],
    )
    const node = sentences?.[number]
    if (node?.type !== 'sentence') throw new Error('there is no sentence')
    const claim = node.children.find(({ type }) => type === 'claim')
    if (claim?.type !== 'claim') throw new Error('there is no claim')
    for (const place of [node, claim]) {
      const address = anchor(report, place)
      expect(resolve(report, address)).toMatchObject({ status: 'exact', start: address.position.start })
      expect(resolve(report, shortForm(address))).toMatchObject({ start: address.position.start })
    }
  })

  test('with the same words too, short forms list both', () => {
    const same = withTwo('Police trained 37 officials.', 'Police trained 37 officials.')
    const { candidates } = resolve(same, shortForm(anchor(same, { start: 0, end: 28 }))) as {
      candidates?: unknown
    }
    expect(candidates).toHaveLength(2)
  })
})

describe('a section of which most was rewritten', () => {
  const page = (heading: string, ...paragraphs: string[]) =>
    parse(
      `# Report\n\n## ${heading}\n\n${paragraphs.join('\n\n')}\n\n## Other\n\nNothing of note happened.`,
      { format: 'markdown' },
    )
  const kept = [
    'The law prohibits arbitrary arrest and detention, and the government generally observed these requirements.',
    'Prison conditions met most international standards, and monitors visited them without hindrance.',
  ]
  const before = page(
    'Conditions',
    ...kept,
    'Police arrested twelve protesters in the capital in March and held them for two days.',
  )
  const [id] = [...places(before).values()]
    .filter((place) => place.type === 'section' && place.title === 'Conditions')
    .map((place) => place.id)
  const address = anchor(before, id ?? '')

  test.each([
    [
      'with as much that is new',
      'Conditions',
      [
        kept[0],
        'Nobody was held without charge for more than a day, lawyers told the commission in June, and courts released them on bail.',
        kept[1],
        'Inmates in the north went on strike over water, heating, visits, mail and the food that was served to them in winter.',
        'The ombudsman opened nine cases.',
      ],
      'changed',
    ],
    [
      'under another heading',
      'Arrests',
      [
        kept[0],
        kept[1],
        'Police arrested twelve protesters in the capital in March and held them for two days.',
      ],
      'changed',
    ],
    [
      'of which nothing is left',
      'Conditions',
      ['Elections were held in May.', 'Journalists worked without hindrance, and three newspapers opened.'],
      'lost',
    ],
  ])('%s', (_, heading, paragraphs, status) => {
    const found = resolve(page(heading, ...(paragraphs as string[])), address)
    expect(found.status).toBe(status)
    if (found.status === 'changed') expect(found.score).toBeGreaterThan(0.2)
  })
})
