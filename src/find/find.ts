/**
 * Words → the places where they stand, each with what it is cited by.
 */

import { placesIn } from '../anchors/held.ts'
import { linkOfSpan } from '../anchors/link.ts'
import { fingerprintOf } from '../anchors/print-of.ts'
import { indexAtOrBefore, type ReportText, type TextBlock, textModel } from '../anchors/text.ts'
import type { Span } from '../anchors/types.ts'
import {
  type Check,
  checkArgument,
  checkOptions,
  flag,
  list,
  optional,
  report as reportCheck,
  test,
  text,
  wholeNumber,
} from '../arguments.ts'
import { type Paragraphs, paragraphsOf } from '../pinpoints/paragraphs.ts'
import { pinpointText } from '../pinpoints/pinpoint.ts'
import { refresh } from '../report/kept.ts'
import { fold, said } from '../report/to-string.ts'
import type { Report, Sentence } from '../types.ts'
import { type Filter, type Filters, filterOf } from './filters.ts'
import { groupsOf, type Match, matchesIn, type Query, readQuery } from './query.ts'
import { type Word, type WordReader, wordReader } from './words.ts'

/** How to look for words. */
export interface FindOptions extends Filters {
  /** Whether forms of a word are the same (`arrest`, `arrests`, `arrested`), in English. */
  stem?: boolean | undefined
  /** Words and phrases are looked for in any order, with no more than so many other words between them. */
  near?: number | undefined
}

/** A place where the words stand. Plain data, ready for JSON. */
export interface Hit {
  /** Which of the reports it is in, from 0. */
  report: number
  /** The report's title, country (ISO 3166-1 alpha-3) and edition, where they are known. */
  title: string | null
  country: string | null
  edition: number | null
  /** The id of the sentence; of a heading its section's. */
  id: string
  /** The id of the section. */
  section: string
  /** What it is cited by, in plain English: `Prosecution, para. 1`; null for lines above every heading. */
  pinpoint: string | null
  /** Its anchor's short form, to find it again. */
  shortForm: string
  /** The sentence or heading, white space folded; both where the words run over the end of one. */
  text: string
  /** Where in `text` the words stand: UTF-16 code units. */
  marks: Span[]
  /** Where in `reportText(report)` they stand, from the first to the last: UTF-16 code units. */
  start: number
  end: number
  /** The ids of the sentence's claims; where a measure or a number is asked for, of those. */
  claims: string[]
  /** A link that opens the page there; null where the report's address is not known. */
  url: string | null
}

const findOptions = {
  section: optional(text),
  measure: optional(text),
  number: optional(test('a number', (value) => typeof value === 'number' && !Number.isNaN(value))),
  source: optional(text),
  stem: optional(flag),
  near: optional(wholeNumber(0)),
} satisfies Record<keyof FindOptions, Check>

/**
 * Finds words in a report, or in many.
 *
 * White space, case, accents, quotation marks and dashes make no difference, nor do marks of notes that stand between.
 *
 * @param reports A report, or several.
 * @param query A phrase (`no reports of disappearances`). Where a part of it stands in quotation marks, or with `near`,
 *   several words and phrases (`"security forces" journalist`), which must stand in one sentence or near one another.
 *   Empty, it finds all that the other options ask for.
 * @returns One hit for each sentence and heading, in reading order.
 * @throws RangeError where the query has no words, or nothing is asked for; TypeError where reports or options are none.
 * @example
 * ```ts
 * const [hit] = find(report, 'seven traffickers')
 * hit.id // 'prosecution.p1.s3'
 * hit.pinpoint // 'Prosecution, para. 1'
 * find(report, '', { measure: 'awareness' }).length // 1
 * ```
 */
export function find(reports: Report | readonly Report[], query: string, options: FindOptions = {}): Hit[] {
  checkArgument('find', 'the reports', reports, Array.isArray(reports) ? list(reportCheck) : reportCheck)
  checkArgument('find', 'the query', query, text)
  checkOptions('find', options, findOptions)
  const search = searchOf(query, options)
  return (isList(reports) ? reports : [reports]).flatMap((report, at) => findIn(report, at, search))
}

function isList(reports: Report | readonly Report[]): reports is readonly Report[] {
  return Array.isArray(reports)
}

interface Search {
  query: Query
  filters: Filters
  read: WordReader
}

function searchOf(query: string, { stem = false, near, ...filters }: FindOptions): Search {
  const read = wordReader(stem)
  const search = { query: readQuery(query, near ?? null, read), filters, read }
  const isAskedFor =
    search.query.parts.length > 0 || Object.values(filters).some((value) => value !== undefined)
  if (!isAskedFor) throw new RangeError('find: give words, or a section, measure, number or source')
  return search
}

/** What is known of a report while it is searched. */
interface Searched {
  report: Report
  at: number
  model: ReportText
  /** The model's text with blanks for marks of notes and what is struck out. */
  said: string
  /** Made when something was found. */
  paragraphs(): Paragraphs
  filter: Filter
}

function findIn(report: Report, at: number, { query, filters, read }: Search): Hit[] {
  refresh(report)
  const model = textModel(report)
  let known: Paragraphs | null = null
  const paragraphs = () => (known ??= paragraphsOf(report))
  const filter = filterOf(report, paragraphs, filters)
  const searched = { report, at, model, said: saidText(model), paragraphs, filter }
  return model.blocks.flatMap((block) => {
    const stretches =
      query.parts.length > 0 ? wordsIn(block, searched, query, read) : sentencesIn(block, searched)
    return stretches.flatMap((stretch) => hitOf(searched, block, stretch))
  })
}

function saidText({ value, leaves }: ReportText): string {
  if (leaves.every(({ node }) => node.data === undefined)) return value
  let text = ''
  for (const { node, start } of leaves) text += value.slice(text.length, start) + said(node)
  return text
}

/** A stretch of the text, and the words in it that were looked for. */
interface Stretch extends Span {
  marks: readonly Span[]
}

/** Where the words stand in a block; what begins in one sentence is one stretch. */
function wordsIn(
  block: TextBlock,
  { model, said: whole }: Searched,
  query: Query,
  read: WordReader,
): Stretch[] {
  const words = read(whole.slice(block.start, block.end), block.start)
  const matches = matchesIn(words, query)
  if (matches.length === 0) return []
  const sentenceOf = (word: number) => indexAtOrBefore(model.sentences, words[word]?.start ?? 0)
  const bySentence = new Map<number, Match[]>()
  for (const group of groupsOf(matches, query, sentenceOf)) {
    const sentence = sentenceOf(group[0]?.from ?? 0)
    const known = bySentence.get(sentence)
    if (known) known.push(...group)
    else bySentence.set(sentence, group)
  }
  return [...bySentence.values()].map((group) => stretchOf(words, group))
}

function stretchOf(words: readonly Word[], matches: readonly Match[]): Stretch {
  const marks: Span[] = []
  for (const { from, to } of matches.toSorted((one, other) => one.from - other.from)) {
    const mark = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark)
  }
  return { start: marks[0]?.start ?? 0, end: marks.at(-1)?.end ?? 0, marks }
}

/** All sentences of a block. */
function sentencesIn({ node }: TextBlock, { model }: Searched): Stretch[] {
  if (node.type === 'heading') return []
  return node.children.flatMap((child) => {
    const span = child.type === 'sentence' ? model.spans.get(child) : undefined
    return span ? [{ ...span, marks: [] }] : []
  })
}

function hitOf(searched: Searched, block: TextBlock, { start, end, marks }: Stretch): Hit[] {
  const { report, at, model, paragraphs, filter } = searched
  const nodes = placesIn(model, { start, end })
  const [node, second] = nodes
  if (node === undefined) return []
  // No id of a section has a full stop.
  const section = node.id.split('.', 1)[0] ?? node.id
  const sentences = nodes.filter((place) => place.type === 'sentence')
  const isSentence = sentences.length > 0
  if (!filter.section(section) || (!isSentence && filter.isOfSentences)) return []
  if (isSentence && !sentences.some((sentence) => filter.sentence(sentence))) return []
  const { title, country, edition } = report.metadata
  const frame = isSentence ? spanOf(model, sentences) : block
  return [
    {
      report: at,
      title,
      country: country?.alpha3 ?? null,
      edition,
      id: node.id,
      section,
      pinpoint: pinpointText(paragraphs(), [node]),
      shortForm: `${node.id}~${fingerprintOf(model, node)}`,
      ...markedText(model.value, frame, marks),
      start,
      end,
      claims: sentences.flatMap((sentence) => filter.claims(sentence).map(({ id }) => id)),
      url: linkOfSpan(report, isSentence && !second ? frame : { start, end }),
    },
  ]
}

function spanOf({ spans }: ReportText, sentences: readonly Sentence[]): Span {
  const all = sentences.flatMap((sentence) => spans.get(sentence) ?? [])
  return { start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0 }
}

/** A stretch of the text with its white space folded, and where in that the marks are. */
function markedText(value: string, frame: Span, marks: readonly Span[]): Pick<Hit, 'text' | 'marks'> {
  let text = ''
  let end = frame.start
  const found: Span[] = []
  for (const mark of marks) {
    text += folded(value.slice(end, mark.start), text === '')
    const start = text.length
    text += folded(value.slice(mark.start, mark.end), false)
    found.push({ start, end: text.length })
    end = mark.end
  }
  return { text: (text + folded(value.slice(end, frame.end), text === '')).trimEnd(), marks: found }
}

/** Folds a part of a text, whose edges are not those of the whole. */
function folded(part: string, isFirst: boolean): string {
  const inner = fold(`x${part}x`).slice(1, -1)
  return isFirst ? inner.trimStart() : inner
}
