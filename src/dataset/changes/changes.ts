/**
 * What changed from one edition of a series to the next: by country, and in all.
 */
import { checkArgument, shape, wholeNumber } from '../../arguments.ts'
import { textTables } from '../arguments.ts'
import { type ChangesTables, type EditionReport, editionOf } from './edition.ts'
import {
  compareFigures,
  compareMeasures,
  type FigureChange,
  type MeasureChange,
  type UnmovedFigure,
  unmovedFigures,
} from './figures.ts'
import { headingName } from './headings.ts'
import { compareOutlines, type OutlineChanges } from './outline.ts'
import { compareSources, kindChanges, type SourceChanges, type SourceKindChange } from './sources.ts'
import { compareTopics, type Topic, type TopicChanges } from './topics.ts'

/** A report that only one of the editions has. */
export interface ReportRef {
  report: string
  key: string
  title: string | null
  country: string | null
  alpha3: string | null
  series: string | null
}

/** A report of both editions: how long it is. */
export interface ReportSide extends ReportRef {
  words: number
  paragraphs: number
  sentences: number
  claims: number
  sources: number
}

/** Sentences that the later edition says word for word as the earlier one did. */
export interface CarriedSentences {
  before: number
  after: number
  /** How many sentences of the later edition stand in the earlier one. */
  carried: number
  /** Them, each with what it is cited by. */
  sentences: { text: string; pinpoint: string | null; paragraph: string }[]
}

/** What changed in the report on a country. */
export interface CountryChanges {
  country: string | null
  alpha3: string | null
  series: string | null
  before: ReportSide
  after: ReportSide
  outline: OutlineChanges
  topics: TopicChanges
  sources: SourceChanges
  measures: MeasureChange[]
  figures: FigureChange[]
  unmoved: UnmovedFigure[]
  sentences: CarriedSentences
}

/** A topic that reports gained or lost, and how many of them. */
export interface TopicCount {
  heading: string
  reports: number
  countries: string[]
}

/** What changed in all reports of both editions. */
export interface AllChanges {
  /** How many reports are compared. */
  reports: number
  words: { before: number; after: number }
  sentences: { before: number; after: number; carried: number }
  claims: { before: number; after: number }
  sources: { before: number; after: number }
  /** How many have an outline whose sections can be compared. */
  comparableOutlines: number
  topicsGained: TopicCount[]
  topicsLost: TopicCount[]
  sourceKinds: SourceKindChange[]
  measures: MeasureChange[]
  unmoved: number
}

/** What changed from one edition to another. */
export interface Changes {
  from: number
  to: number
  new: ReportRef[]
  gone: ReportRef[]
  all: AllChanges
  countries: CountryChanges[]
}

/** What to compare. */
export interface ChangesOptions {
  /** The year in the name of the earlier edition. */
  from: number
  /** The year in the name of the later one. */
  to: number
}

const years = shape('the years of two editions: { from: 2023, to: 2024 }', {
  from: wholeNumber(1),
  to: wholeNumber(1),
})

/**
 * Compares two editions, report by report: those on the same country in the same series.
 *
 * @param dataset The tables `reports`, `paragraphs`, `claims` and `sources`.
 * @throws RangeError where an edition has no report; the message says which there are.
 * @example
 * ```ts
 * const tables = rowsOf(report, { file: 'laos.txt', sha256: '3f9a2c01…', bytes: 12_000, format: 'text' })
 * const { sentences } = changes(tables, { from: 2017, to: 2017 }).all
 * sentences.carried === sentences.after // true
 * ```
 */
export function changes(dataset: ChangesTables, options: ChangesOptions): Changes {
  checkArgument('changes', 'the data set', dataset, textTables)
  checkArgument('changes', 'the options', options, years)
  const { from, to } = options
  const earlier = editionOf(dataset, from)
  const later = editionOf(dataset, to)
  for (const [year, reports] of [
    [from, earlier],
    [to, later],
  ] as const) {
    if (reports.size === 0)
      throw new RangeError(
        `changes: no report is of the edition of ${year}: there are ${editionsIn(dataset)}`,
      )
  }
  const keys = [...later.keys()].sort()
  const pairs = keys.flatMap((key) => {
    const [before, after] = [earlier.get(key), later.get(key)]
    return before && after ? [{ before, after }] : []
  })
  const countries = pairs.map(({ before, after }) => countryChanges(before, after))
  return {
    from,
    to,
    new: [...later].filter(([key]) => !earlier.has(key)).map(([, report]) => refOf(report)),
    gone: [...earlier].filter(([key]) => !later.has(key)).map(([, report]) => refOf(report)),
    all: allChanges(pairs, countries),
    countries,
  }
}

function editionsIn({ reports }: ChangesTables): string {
  const years = [...new Set(reports.map(({ edition }) => edition))].filter((year) => year !== null).sort()
  return years.length === 0 ? 'none with a year' : years.join(', ')
}

function countryChanges(before: EditionReport, after: EditionReport): CountryChanges {
  const { country, alpha3, series } = after.report
  const outline = compareOutlines(before, after)
  return {
    ...{ country, alpha3, series },
    before: sideOf(before),
    after: sideOf(after),
    outline,
    topics: compareTopics(before, after, outline),
    sources: compareSources(before, after),
    measures: compareMeasures(before.claims, after.claims),
    figures: compareFigures(before, after),
    unmoved: unmovedFigures(before, after),
    sentences: carriedSentences(before, after),
  }
}

function refOf({ report: { report, key, title, country, alpha3, series } }: EditionReport): ReportRef {
  return { report, key, title, country, alpha3, series }
}

function sideOf(edition: EditionReport): ReportSide {
  const { words, paragraphs, sentences, claims, sources } = edition.report
  return { ...refOf(edition), words, paragraphs, sentences, claims, sources }
}

function carriedSentences(before: EditionReport, after: EditionReport): CarriedSentences {
  const known = new Set(before.sentences.map(({ letters }) => letters))
  const carried = after.sentences.filter(({ letters }) => letters !== '' && known.has(letters))
  return {
    before: before.sentences.length,
    after: after.sentences.length,
    carried: carried.length,
    sentences: carried.map(({ text, paragraph }) => ({
      text,
      pinpoint: paragraph.pinpoint,
      paragraph: paragraph.paragraph,
    })),
  }
}

// --- in all

interface EditionPair {
  before: EditionReport
  after: EditionReport
}

function allChanges(pairs: readonly EditionPair[], countries: readonly CountryChanges[]): AllChanges {
  const sum = (numberOf: (one: CountryChanges) => number) =>
    countries.reduce((total, country) => total + numberOf(country), 0)
  const both = (column: 'words' | 'claims' | 'sources') => ({
    before: sum(({ before }) => before[column]),
    after: sum(({ after }) => after[column]),
  })
  const rows = <Row>(rowsIn: (report: EditionReport) => readonly Row[]) => ({
    before: pairs.flatMap(({ before }) => rowsIn(before)),
    after: pairs.flatMap(({ after }) => rowsIn(after)),
  })
  const claims = rows((report) => report.claims)
  const sources = rows((report) => report.sources)
  return {
    reports: countries.length,
    words: both('words'),
    sentences: {
      before: sum(({ sentences }) => sentences.before),
      after: sum(({ sentences }) => sentences.after),
      carried: sum(({ sentences }) => sentences.carried),
    },
    claims: both('claims'),
    sources: both('sources'),
    comparableOutlines: countries.filter(({ outline }) => outline.isComparable).length,
    topicsGained: topicCounts(countries, ({ gained }) => gained),
    topicsLost: topicCounts(countries, ({ lost }) => lost),
    sourceKinds: kindChanges(sources.before, sources.after),
    measures: compareMeasures(claims.before, claims.after),
    unmoved: sum(({ unmoved }) => unmoved.length),
  }
}

/** How many reports gained or lost each topic, the most first. */
function topicCounts(
  countries: readonly CountryChanges[],
  topicsIn: (topics: TopicChanges) => readonly Topic[],
): TopicCount[] {
  const counts = new Map<string, TopicCount>()
  for (const { country, alpha3, topics } of countries) {
    for (const { heading } of topicsIn(topics)) {
      const name = headingName(heading)
      const count = counts.get(name) ?? { heading, reports: 0, countries: [] }
      count.reports++
      count.countries.push(alpha3 ?? country ?? '')
      counts.set(name, count)
    }
  }
  return [...counts.values()].sort(
    (one, other) => other.reports - one.reports || (one.heading < other.heading ? -1 : 1),
  )
}
