import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { textModel } from '../../src/anchors/text.ts'
import { align, type ChangeStatus, parse } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import type { Report } from '../../src/types.ts'
import { differences } from './differences.ts'
import { edited, edits } from './edits.ts'
import { laos, layouts, otherSentences } from './reports.ts'

vi.setConfig({ testTimeout: 60_000 })

const a = 'The ministry trained 37 officials on screening in two provinces.'
const b = 'Courts convicted seven traffickers and sentenced them to prison terms.'
const c = 'Observers said that shelters for men were closed for most of the year.'
const d = 'Police held a workshop with their neighbors about forged travel documents.'

/** What became of the paragraphs, as `status before → after`. */
function changes(before: string, after: string): string[] {
  return align(parse(before), parse(after)).paragraphs.map((change) => {
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id.replace('body.', '')).join('+')
    return `${change.status} ${ids(change.before)} → ${ids(change.after)}`.trim()
  })
}

describe('paragraphs', () => {
  test.each<[string, string, string, string[]]>([
    ['same', `${a} ${b}\n\n${c}`, `${a}  ${b}\n\n${c}`, ['same p1 → p1', 'same p2 → p2']],
    ['edited', `${a} ${b}`, `${a.replace('37', '41')} ${b}`, ['edited p1 → p1']],
    ['a sentence added', `${a} ${b}`, `${a} ${d} ${b}`, ['edited p1 → p1']],
    ['new', `${a}\n\n${c}`, `${a}\n\n${b}\n\n${c}`, ['same p1 → p1', 'new  → p2', 'same p2 → p3']],
    ['gone', `${a}\n\n${b}\n\n${c}`, `${a}\n\n${c}`, ['same p1 → p1', 'gone p2 →', 'same p3 → p2']],
    [
      'moved',
      `${a}\n\n${b}\n\n${c}`,
      `${b}\n\n${c}\n\n${a}`,
      ['same p2 → p1', 'same p3 → p2', 'moved p1 → p3'],
    ],
    ['split', `${a} ${b}\n\n${c}`, `${a}\n\n${b}\n\n${c}`, ['split p1 → p1+p2', 'same p2 → p3']],
    ['joined', `${a}\n\n${b}\n\n${c}`, `${a} ${b}\n\n${c}`, ['joined p1+p2 → p1', 'same p3 → p2']],
    ['replaced', `${a}\n\n${c}`, `${b}\n\n${c}`, ['gone p1 →', 'new  → p1', 'same p2 → p2']],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after).toSorted()).toEqual(expected.toSorted())
  })
})

describe('sentences', () => {
  test('the words that changed', () => {
    const [change] = align(parse(a), parse(a.replace('37 officials', '41 police officials'))).sentences
    expect(change?.status).toBe('edited')
    expect(change?.words.filter(({ status }) => status === 'gone').map(({ text }) => text)).toEqual(['37'])
    expect(
      change?.words
        .filter(({ status }) => status !== 'gone')
        .map(({ text }) => text)
        .join(''),
    ).toBe('The ministry trained 41 police officials on screening in two provinces.')
  })

  test('one that was cut in two, and two that became one', () => {
    const whole =
      'The ministry trained 37 officials on screening, and courts convicted seven traffickers in May.'
    const parts =
      'The ministry trained 37 officials on screening. And courts convicted seven traffickers in May.'
    const statuses = (before: string, after: string) =>
      align(parse(before), parse(after)).sentences.map(({ status }) => status)
    expect(statuses(whole, parts)).toEqual(['split'])
    expect(statuses(parts, whole)).toEqual(['joined'])
  })

  test('one that became two, of which neither is enough of it', () => {
    const whole =
      'Although the government’s goal was to create one social credit system, there continued to be dozens of disparate social credit systems, operated distinctly at the local and national government levels, as well as separate “private” social credit systems operated by several technology companies.'
    const parts =
      'Although the government sought to create a unified national social credit system, dozens of disparate systems operated at the local and national government levels. There were also “private” social credit systems operated by technology companies.'
    const statuses = (before: string, after: string) =>
      align(parse(before), parse(after)).sentences.map(({ status, grounds }) => [status, grounds])
    expect(statuses(`${whole}\n\n${a}`, `${a}\n\n${parts}`)).toEqual([
      ['same', 'letters'],
      ['split', 'words'],
    ])
  })

  test('one that went to another paragraph', () => {
    const alignment = align(parse(`${a} ${b}\n\n${c} ${d}`), parse(`${b}\n\n${c} ${d} ${a}`))
    const moved = alignment.sentences.filter(({ status }) => status === 'moved')
    expect(moved.map(({ before, after }) => [before[0]?.id, after[0]?.id])).toEqual([
      ['body.p1.s1', 'body.p2.s3'],
    ])
  })
})

test('the same report in other layouts is the same', () => {
  for (const [name, layout] of layouts()) {
    const { paragraphs, sentences } = align(laos(), layout)
    expect(new Set(sentences.map(({ status }) => status)), name).toEqual(new Set<ChangeStatus>(['same']))
    expect(new Set(paragraphs.map(({ status }) => status)), name).toEqual(new Set<ChangeStatus>(['same']))
  }
})

test('every paragraph and sentence of both is listed once', () => {
  const report = laos()
  const others = otherSentences()
  for (const [name, edit] of Object.entries(edits)) {
    const version = parse(edited(report, edit, 5, others).source)
    const { paragraphs, sentences } = align(report, version)
    for (const [side, of] of [
      ['before', report],
      ['after', version],
    ] as const) {
      const all = [...places(of).values()]
      const ids = (type: string) =>
        all
          .filter((place) => place.type === type)
          .map(({ id }) => id)
          .toSorted()
      expect(paragraphs.flatMap((change) => change[side].map(({ id }) => id)).toSorted(), name).toEqual(
        ids('paragraph'),
      )
      expect(sentences.flatMap((change) => change[side].map(({ id }) => id)).toSorted(), name).toEqual(
        ids('sentence'),
      )
    }
    expect(
      paragraphs.flatMap((change) => change.sentences),
      name,
    ).toHaveLength(sentences.length)
  }
})

test('aligning changes nothing', () => {
  const [before, after] = [laos(), parse(`${a} ${b}`)]
  const frozen = JSON.stringify([before, after])
  align(before, after)
  expect(JSON.stringify([before, after])).toBe(frozen)
})

/** Two editions of an invented country report, in the manner of the yearly ones: half of it is carried over. */
test('two editions: what was carried over is found', () => {
  const paragraphs = otherSentences().map((sentence, number) => `${sentence} ${number % 2 ? b : a}`)
  const before = paragraphs.filter((_, number) => number % 3 !== 0)
  const after = paragraphs
    .filter((_, number) => number % 3 !== 1)
    .map((text, number) => (number % 4 === 0 ? text.replaceAll(/\d+/g, '99') : text))
  const alignment = align(parse(before.join('\n\n')), parse(after.join('\n\n')))
  const carried = before.filter((text) => after.includes(text))
  const same = alignment.paragraphs.filter(
    ({ status, score }) => score === 1 && (status === 'same' || status === 'moved'),
  )
  expect(same.length).toBe(carried.length)
  expect(carried.length).toBeGreaterThan(5)
})

/** The two share one judgement of what is the same sentence, edited: see `differences`. */
describe('where finding one sentence and aligning the whole differ, there is a reason', () => {
  const edition = (name: string) =>
    parse(readFileSync(join(import.meta.dirname, '../fixtures/editions', `usdos-hrp-${name}.html`)))
  const others = otherSentences()
  const versions: [string, Report, Report][] = [
    ['editions of 2022 and 2023', edition('2022-nauru'), edition('2023-nauru')],
    ['editions of 2023 and 2024', edition('2023-nauru'), edition('2024-nauru')],
    ...Object.entries(edits).map(([name, edit]): [string, Report, Report] => {
      const report = laos()
      return [name, report, parse(edited(report, edit, 3, others).source)]
    }),
  ]
  test.each(versions)('%s', (_, before, after) => {
    const all = differences(before, after)
    expect(all.filter(({ reason }) => reason === null).map(({ sentence }) => sentence.id)).toEqual([])
    expect(all.length).toBeLessThan(0.05 * textModel(before).sentences.length + 1)
  })
})
