/**
 * The figures of a draft, read as claims by the engine that reads reports, and the claims of the reports they are from.
 */
import { normalize } from '../anchors/normalize.ts'
import { parse } from '../parse.ts'
import { kept } from '../report/kept.ts'
import { allPlaces } from '../report/places.ts'
import { textOf } from '../report/to-string.ts'
import type { Claim, Facets, Period, Quantity, Report, Sentence } from '../types.ts'
import { masked } from './attach.ts'
import type { Span } from './draft.ts'
import type { Source } from './sources.ts'

/** A claim, and the sentence that it stands in. */
export interface Figure {
  claim: Claim
  sentence: Sentence
  /** The words that say what the sentence is about. */
  words: ReadonlySet<string>
}

/** What a report says of a figure. */
type FigureFinding =
  | { status: 'stands' | 'figure-differs'; figure: Figure; reason: string }
  | { status: 'unknown'; figure: Figure | null; reason: string }

/** The claims of a report, made once for it. */
export const figuresOf: (report: Report) => readonly Figure[] = kept((report) => {
  const figures: Figure[] = []
  for (const sentence of allPlaces(report)) {
    if (sentence.type !== 'sentence') continue
    const words = wordsOf(textOf(sentence))
    for (const claim of sentence.children)
      if (claim.type === 'claim') figures.push({ claim, sentence, words })
  }
  return figures
})

/**
 * Reads the figures of a draft's text, its quotations and citations left out, as the report that it cites would be
 * read. What one is about is said between the citations around it.
 */
export function readFigures(
  text: string,
  without: readonly Span[],
  citations: readonly Span[],
  { report }: Source,
): readonly Figure[] {
  const { edition, series, country } = report.metadata
  const prose = masked(text, without)
  if (!/\p{L}/u.test(prose)) return []
  const read = parse(prose, {
    format: 'text',
    ...(edition === null ? {} : { year: edition }),
    ...(series === null ? {} : { series }),
    ...(country === null ? {} : { country: country.name }),
  })
  return figuresOf(read).map((figure) => ({ ...figure, words: wordsOf(clauseOf(figure, prose, citations)) }))
}

/** The words of a figure's sentence that stand between the citations around it. */
function clauseOf({ claim, sentence }: Figure, prose: string, citations: readonly Span[]): string {
  const [start, end] = [claim.position.start.offset, claim.position.end.offset]
  const before = citations.filter((one) => one.end <= start).map((one) => one.end)
  const behind = citations.filter((one) => one.start >= end).map((one) => one.start)
  return prose.slice(
    Math.max(sentence.position.start.offset, ...before),
    Math.min(sentence.position.end.offset, ...behind),
  )
}

/** Looks for a draft's figure among a report's. */
export function findFigure(wanted: Figure, figures: readonly Figure[]): FigureFinding {
  const related = figures
    .filter((figure) => isSameUnit(wanted, figure))
    .map((figure) => ({ figure, kinship: kinship(wanted, figure) }))
    .filter(({ kinship }) => kinship >= leastKinship)
    .sort((one, other) => other.kinship - one.kinship)
    .map(({ figure, kinship }) => ({
      figure,
      kinship,
      agrees: agrees(wanted.claim.quantity, figure.claim.quantity),
      isThen: isSameTime(wanted.claim, figure.claim) || isTimeless(wanted, figure),
    }))
  const ofIt = related.filter(({ figure }) => areCompatible(wanted.claim.facets, figure.claim.facets))
  const closest = ofIt.find(({ isThen }) => isThen)
  const isClose = ({ figure, kinship }: (typeof ofIt)[number]) =>
    closest === undefined ||
    kinship >= closest.kinship - margin ||
    countsRather(wanted, figure, closest.figure)
  const stands = ofIt.find((one) => one.agrees && one.isThen && isClose(one))
  if (stands) return { status: 'stands', figure: stands.figure, reason: 'the report gives this figure' }
  const other = ofIt.find(({ isThen, agrees }) => isThen && !agrees)
  const otherTime = ofIt.find((one) => one.agrees && !one.isThen)
  if (otherTime && (!other || otherTime.kinship >= other.kinship - margin)) {
    const reason = `the report gives this figure for ${periodText(otherTime.figure.claim.period)}`
    return { status: 'figure-differs', figure: otherTime.figure, reason }
  }
  const given = ofIt.find((one) => one.agrees && one.isThen)
  if (given) {
    const reason = 'the report gives this figure, but it may count something else there'
    return { status: 'unknown', figure: given.figure, reason }
  }
  if (other)
    return { status: 'figure-differs', figure: other.figure, reason: 'the report gives another figure' }
  const { measure, object } = wanted.claim
  const what = measure === 'other' ? (object ?? 'this') : measure
  return {
    status: 'unknown',
    figure: null,
    reason: `no figure of ${what} was found in the report that this one could be compared with`,
  }
}

/** From here on two figures are taken to speak of the same. */
const leastKinship = 1.6

/** A figure that speaks of the same much less plainly than another one is not meant. */
const margin = 0.8

/** Whether of two figures of one sentence it is the first that counts what is asked for, whatever its measure. */
function countsRather(wanted: Figure, figure: Figure, other: Figure): boolean {
  const objects = ({ claim }: Figure) =>
    shareOf(wordsOf(wanted.claim.object ?? ''), wordsOf(claim.object ?? ''))
  return figure.sentence === other.sentence && objects(figure) > objects(other)
}

/** How far two figures speak of the same: by their measures, by what is counted, by the words of their sentences. */
function kinship(one: Figure, other: Figure): number {
  const isSameMeasure = one.claim.measure === other.claim.measure && one.claim.measure !== 'other'
  const objects = shareOf(wordsOf(one.claim.object ?? ''), wordsOf(other.claim.object ?? ''))
  return (isSameMeasure ? 0.6 : 0) + objects + 2 * shareOf(one.words, other.words)
}

/** How many of some words are among others. */
function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return words.size === 0 ? 0 : shared / words.size
}

const functionWords: ReadonlySet<string> = new Set(
  `a an and are as at be been by did does for from had has have in is it its no not of on or reported report reports
  said that the their there these they this those to was were which who with during year government`.split(
    /\s+/,
  ),
)

/** The words that say something, cut to their stems. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[^\p{L}\p{N}]+/u)
      .map(normalize)
      .filter((word) => word.length > 1 && !/^\p{N}/u.test(word) && !functionWords.has(word))
      .map((word) => word.replace(/(?:ions?|ings?|ed|es|s)$/, '').slice(0, 8)),
  )
}

/** How a rate is told where its unit stands apart from its figure: `the rate (births per 1,000 women) was 146`. */
const rates: ReadonlyMap<string, RegExp> = new Map([
  ['per-mille', /\bper (?:1,?000|thousand)\b/i],
  ['per-100000', /\bper (?:100,?000|hundred thousand)\b/i],
])

/** Whether two figures have the same unit; a bare figure has that of the rate that its sentence tells of. */
function isSameUnit(draft: Figure, report: Figure): boolean {
  const [one, other] = [unitOf(draft.claim.quantity), unitOf(report.claim.quantity)]
  if (one === other) return true
  const isRate = report.claim.measure === 'prevalence' && other === 'count'
  return isRate && (rates.get(one)?.test(textOf(report.sentence)) ?? false)
}

function unitOf(quantity: Quantity): string {
  return 'unit' in quantity ? quantity.unit : 'count'
}

/** Whether a draft's figure is what the report says; a rounded one or a bound is, where it holds. */
function agrees(draft: Quantity, report: Quantity): boolean {
  if (draft.kind === 'unreported' || report.kind === 'unreported') return draft.kind === report.kind
  if (draft.kind === 'range' || report.kind === 'range') {
    return (
      draft.kind === 'range' &&
      report.kind === 'range' &&
      draft.min === report.min &&
      draft.max === report.max
    )
  }
  const said = draft.kind === 'zero' ? 0 : draft.value
  const given = report.kind === 'zero' ? 0 : report.value
  const bound = draft.kind === 'zero' ? '=' : draft.comparator
  const own = report.kind === 'zero' ? '=' : report.comparator
  switch (bound) {
    case '=':
      return said === given && (own === '=' || own === '~' || own === '>=')
    case '~':
      return Math.abs(said - given) <= rounding * Math.abs(given)
    case '>=':
    case '>':
      return said === given
        ? own === bound || bound === '>='
        : given > said && given - said <= rounding * 2 * given
    default:
      return said === given
        ? own === bound || bound === '<='
        : given < said && said - given <= rounding * 2 * said
  }
}

/** “About 900” is said of 903, “more than 900” of 950. */
const rounding = 0.06

/** Whether a draft says no time, in the words of a sentence of the report: then it is the time of that sentence. */
function isTimeless(draft: Figure, report: Figure): boolean {
  const saysTime = /\b(?:19|20)\d\d\b|\b(?:year|month|period|previous|last|earlier)/i.test(
    textOf(draft.sentence),
  )
  const isBaseline = report.claim.relation?.type === 'baseline-of'
  return !saysTime && !isBaseline && shareOf(draft.words, report.words) >= 0.6
}

/** Whether two figures are of the same time: where both say one, most of the shorter is in the longer. */
function isSameTime(draft: Claim, report: Claim): boolean {
  const [one, other] = [draft.period, report.period]
  if (one === null) return report.relation?.type !== 'baseline-of'
  if (other === null || one.start === null || other.start === null || one.end === null || other.end === null)
    return (
      one.type !== 'reporting-period' || other?.type !== 'reporting-period' || one.offset === other.offset
    )
  const day = (date: string) => Date.parse(date) / 86_400_000
  const common = Math.min(day(one.end), day(other.end)) - Math.max(day(one.start), day(other.start)) + 1
  const shorter = Math.min(day(one.end) - day(one.start), day(other.end) - day(other.start)) + 1
  return common >= shorter / 2
}

function periodText(period: Period | null): string {
  if (period === null) return 'another time'
  if (period.type === 'year') return String(period.year)
  if (period.type === 'years') return `${period.from} to ${period.to}`
  return period.offset === 0 ? 'the period that it covers' : 'the period before'
}

/** Whether what both say of whom they count is the same. */
function areCompatible(one: Facets, other: Facets): boolean {
  const differ = <Value>(a: Value | null, b: Value | null) => a !== null && b !== null && a !== b
  return !(
    differ(one.form, other.form) ||
    differ(one.sex, other.sex) ||
    differ(one.age, other.age) ||
    differ(one.origin, other.origin)
  )
}
