/**
 * The selectors of the W3C Web Annotation model → where the place is now.
 */
import { placesWith } from '../report/places.ts'
import { splitSentences } from '../report/sentences.ts'
import type { Place, Report } from '../types.ts'
import { parseDirective, type TextDirective } from './fragment.ts'
import { innerRange } from './inner.ts'
import { type Letters, lettersOf } from './letters.ts'
import { locate } from './locate.ts'
import { wholeWords } from './locate-same.ts'
import { type Located, type Location, sectionOf } from './location.ts'
import { fromNormalized, normalize, normalizeWithOffsets, toNormalized } from './normalize.ts'
import { sentencesAround } from './print-of.ts'
import { type Candidate, lost, nodesNear, type Resolution, same, unchanged } from './resolution.ts'
import { type Asked, answer, claimAt, innerOf } from './resolve-anchor.ts'
import { resolveShortForm } from './resolve-short-form.ts'
import { fromPositionSelector, isRange } from './selectors.ts'
import { parseShortForm } from './short-form.ts'
import { occurrences, type ReportText, textModel } from './text.ts'
import type {
  FragmentSelector,
  RangeSelector,
  Selector,
  Span,
  TextPositionSelector,
  TextQuoteSelector,
} from './types.ts'

/**
 * Finds the target that some selectors describe, each in its way.
 *
 * A selector that carries the words can be checked, one of offsets or ids cannot. So where there is a quote it alone
 * decides, and the others only help it, a position among places that fit as well, an id by its section: a text that
 * changed is lost rather than a wrong place found. Selectors of
 * other kinds (XPath, CSS), as Hypothesis exports them besides, are passed over.
 */
export function resolveSelectors(report: Report, selectors: readonly Selector[]): Resolution {
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector') ?? null
  const quotes = selectors.filter((selector) => selector.type === 'TextQuoteSelector')
  const directives = selectors.filter(isTextFragment)
  const deciding = [quotes, directives].find((some) => some.length > 0) ?? selectors
  const hints = { position, path: pathIn(selectors) }
  const answers = deciding.map((selector) => resolveOne(report, selector, hints))
  return (
    answers.find(({ status }) => status !== 'lost' && status !== 'ambiguous') ??
    answers.find(({ status }) => status === 'ambiguous') ??
    lost
  )
}

/** What helps to find a quote. */
interface Hints {
  position: TextPositionSelector | null
  /** The id of the place that it was. */
  path: string | null
}

const noHints: Hints = { position: null, path: null }

/** The id that a fragment names, by itself or in a short form. */
function pathIn(selectors: readonly Selector[]): string | null {
  const fragment = selectors.find((one) => one.type === 'FragmentSelector' && !isTextFragment(one))
  if (fragment?.type !== 'FragmentSelector') return null
  const name = nameIn(fragment)
  return parseShortForm(name)?.path ?? name
}

function isTextFragment(selector: Selector): boolean {
  return selector.type === 'FragmentSelector' && parseDirective(selector.value) !== null
}

function resolveOne(report: Report, selector: Selector, hints: Hints): Resolution {
  switch (selector.type) {
    case 'TextQuoteSelector':
      return resolveQuote(report, selector, hints)
    case 'TextPositionSelector':
      return refined(report, resolvePosition(report, selector), selector)
    case 'FragmentSelector':
      return refined(report, resolveFragment(report, selector), selector)
    case 'RangeSelector':
      return refined(report, resolveBetween(report, selector), selector)
    default:
      return lost
  }
}

// --- words

function resolveQuote(report: Report, selector: TextQuoteSelector, { position, path }: Hints): Resolution {
  const model = textModel(report)
  const { exact, prefix = '', suffix = '' } = selector
  const wanted = {
    text: exact,
    before: prefix,
    after: suffix,
    repeated: false,
    whole: isFrame(selector),
    section: path === null ? null : sectionOf(path),
    position: hint(model, exact, position),
  }
  const found = locate(report, wanted)
  const whole = found.status === 'lost' ? locateWithContext(report, prefix, exact, suffix) : found
  const target = selector.refinedBy ? refineQuote(report, whole, selector) : whole
  return answer(settled(model, target, position), askedOf(report, selector, path))
}

/** Whether a quote is whole sentences, in which its refinement selects: then it is judged as the sentences of an anchor are. */
function isFrame({ exact, prefix = '', suffix = '', refinedBy }: TextQuoteSelector): boolean {
  if (!refinedBy) return false
  const edges = splitSentences(exact + suffix).map(({ end }) => end)
  const isAtStart = prefix === '' || /\s$/.test(prefix)
  return isAtStart && (/^(?:\s*\n|\s*$)/.test(suffix) || edges.includes(exact.trimEnd().length))
}

/** How to tell what was found of a quote: of a part of sentences by these. */
function askedOf(report: Report, selector: TextQuoteSelector, path: string | null): Asked {
  const model = textModel(report)
  const isPart = isFrame(selector)
  const isClaim = path !== null && /\.c\d+$/.test(path)
  // The number of a claim in its sentence is only a hint: the path of the sentence is what counts.
  const holders = path === null ? [] : placesWith(report, path.replace(/\.c\d+$/, ''))
  return {
    text: selector.exact,
    toCandidate: (location) => (isPart && isClaim ? claimAt(model, location) : candidateAt(model, location)),
    isSamePath: ({ start, end }) =>
      path === null ||
      holders.some((holder) => {
        const span = model.spans.get(holder)
        return span !== undefined && span.start <= start && end <= span.end
      }),
    now: (place) => {
      const { start, end } = isPart ? sentencesAround(model, place) : place
      return model.value.slice(start, end)
    },
  }
}

/** Of several places that fit as well, the one that a position says, if it says one. */
function settled({ value }: ReportText, found: Located, position: TextPositionSelector | null): Located {
  if (found.status !== 'ambiguous' || !position) return found
  const [location, ...more] = readings(value, position).flatMap((span) =>
    found.locations.filter((place) => place.span.start === span.start && place.span.end === span.end),
  )
  return location && more.length === 0 ? { status: 'found', location } : found
}

/** Words that are too few to be known by themselves, as a part of what stands around them. */
function locateWithContext(report: Report, prefix: string, exact: string, suffix: string): Located {
  if (prefix === '' && suffix === '') return { status: 'lost' }
  const text = prefix + exact + suffix
  const found = locate(report, {
    text,
    before: '',
    after: '',
    repeated: false,
    whole: false,
    section: null,
    position: null,
  })
  return within(report, found, text, { start: prefix.length, end: prefix.length + exact.length })
}

/** Where a position says that a quote stands, if the quote does stand there. */
function hint({ value }: ReportText, exact: string, position: TextPositionSelector | null): Span | null {
  const words = normalize(exact)
  const spans = position ? readings(value, position) : []
  return spans.find((span) => normalize(value.slice(span.start, span.end)) === words) ?? null
}

/** What a position may mean: it counts code points as the standard has it, or code units as Hypothesis does. */
function readings(text: string, position: TextPositionSelector): Span[] {
  if (!isRange(position)) return []
  const points = fromPositionSelector(text, position)
  const units = { start: position.start, end: position.end }
  const isSame = points?.start === units.start && points.end === units.end
  return points && !isSame ? [points, units] : [units]
}

/** Goes from the place of a text to the place of a part of it. */
function within(report: Report, found: Located, text: string, part: Span): Located {
  const normalized = normalizeWithOffsets(text)
  const inner = {
    frame: normalized.value,
    words: toNormalized(normalized, part),
    quote: text.slice(part.start, part.end),
  }
  return innerOf(found, (location) => innerRange(report, location, inner))
}

function refineQuote(report: Report, found: Located, { exact, refinedBy }: TextQuoteSelector): Located {
  const part = partOf(exact, refinedBy)
  return part ? within(report, found, exact, part) : { status: 'lost' }
}

function asAnswer(model: ReportText, found: Located, text: string): Resolution {
  return answer(found, {
    text,
    toCandidate: (location) => candidateAt(model, location),
    isSamePath: () => true,
    now: ({ start, end }) => model.value.slice(start, end),
  })
}

function candidateAt(model: ReportText, { span, score }: Location): Candidate {
  return { node: placeWith(model, span), score, ...span }
}

/** The place that is exactly a range: the smallest. */
function placeWith(model: ReportText, span: Span): Place | null {
  const types = ['claim', 'sentence', 'paragraph', 'section'] as const
  const found = types.flatMap((type) => nodesNear(model, type, span))
  return found.find(([, { start, end }]) => start === span.start && end === span.end)?.[0] ?? null
}

// --- refinement

/** Where in a text a refinement says the target stands; null where it does not fit. */
function partOf(text: string, refinement: Selector | readonly Selector[] | undefined): Span | null {
  const selectors = refinement === undefined ? [] : 'type' in refinement ? [refinement] : refinement
  for (const selector of selectors) {
    const part = onePart(text, selector)
    if (!part) continue
    const inner = selector.refinedBy ? partOf(text.slice(part.start, part.end), selector.refinedBy) : null
    if (!selector.refinedBy) return part
    if (inner) return { start: part.start + inner.start, end: part.start + inner.end }
  }
  return null
}

function onePart(text: string, selector: Selector): Span | null {
  if (selector.type === 'TextPositionSelector') return fromPositionSelector(text, selector)
  const quote = selector.type === 'FragmentSelector' ? quoteOf(selector) : selector
  if (quote?.type !== 'TextQuoteSelector' || quote.exact === '') return null
  const { prefix = '', exact, suffix = '' } = quote
  const [start, ...others] = occurrences(text, prefix + exact + suffix)
  if (start === undefined || others.length > 0) return null
  return { start: start + prefix.length, end: start + prefix.length + exact.length }
}

function quoteOf({ value }: FragmentSelector): TextQuoteSelector | null {
  const directive = parseDirective(value)
  if (directive?.end !== '') return null
  return { type: 'TextQuoteSelector', exact: directive.start }
}

/** Refines what was found without words: by the text as it is there now. */
function refined(report: Report, found: Resolution, { refinedBy }: Selector): Resolution {
  if (!refinedBy || found.status === 'lost') return found
  const model = textModel(report)
  const inside = (place: Candidate): Candidate | null => {
    const part = partOf(model.value.slice(place.start, place.end), refinedBy)
    if (!part) return null
    const span = { start: place.start + part.start, end: place.start + part.end }
    return { ...place, ...span, node: placeWith(model, span) }
  }
  if (found.status === 'ambiguous') {
    const candidates = found.candidates.map(inside).filter((place) => place !== null)
    return candidates.length > 0 ? { status: 'ambiguous', candidates } : lost
  }
  const place = inside(found)
  return place ? { ...found, ...place } : lost
}

// --- offsets, ranges

function resolvePosition(report: Report, selector: TextPositionSelector): Resolution {
  const model = textModel(report)
  const span = fromPositionSelector(model.value, selector)
  return span && span.end > span.start ? same('exact', 'position', placeWith(model, span), span) : lost
}

/** From the beginning of one place up to the beginning of another, without the white space before it. */
function resolveBetween(
  report: Report,
  { startSelector, endSelector }: Pick<Partial<RangeSelector>, 'startSelector' | 'endSelector'>,
): Resolution {
  // A range of XPaths, as Hypothesis exports it besides.
  if (startSelector === undefined || endSelector === undefined) return lost
  const model = textModel(report)
  const from = resolveSelectors(report, [startSelector])
  const to = resolveSelectors(report, [endSelector])
  if (from.status === 'lost' || to.status === 'lost') return lost
  if (from.status === 'ambiguous') return from
  if (to.status === 'ambiguous') return to
  const end = from.start + model.value.slice(from.start, to.start).trimEnd().length
  if (end <= from.start) return lost
  const span = { start: from.start, end }
  const weaker = to.score < from.score || from.status === 'exact' ? to : from
  return { ...weaker, score: Math.min(from.score, to.score), node: placeWith(model, span), ...span }
}

// --- fragments

/** A text fragment, a short form, or an id. */
function resolveFragment(report: Report, selector: FragmentSelector): Resolution {
  const directive = parseDirective(selector.value)
  if (directive) return resolveDirective(report, directive)
  const name = nameIn(selector)
  const short = parseShortForm(name)
  if (short) return resolveShortForm(report, short)
  return unchanged(textModel(report), placesWith(report, name), 'exact', 'path')
}

function nameIn({ value }: FragmentSelector): string {
  return safelyDecoded(value.replace(/^#/, ''))
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * A text directive. A browser opens the first place that fits; here several that fit are `ambiguous`, the first of
 * them first.
 */
function resolveDirective(report: Report, directive: TextDirective): Resolution {
  const { prefix, start, end, suffix } = directive
  if (end === '') {
    return resolveQuote(report, { type: 'TextQuoteSelector', exact: start, prefix, suffix }, noHints)
  }
  const letters = lettersOf(report)
  const model = textModel(report)
  const ends = termPlaces(model, letters, '', end, suffix)
  const locations = termPlaces(model, letters, prefix, start, '').flatMap((first): Location[] => {
    const last = ends.find((place) => place.start >= first.end)
    if (!last) return []
    const range = { start: first.start, end: last.end }
    const span = fromNormalized(letters, range)
    return [{ strategy: 'text', grounds: 'letters', letters: range, span, score: 1 }]
  })
  const [only] = locations
  if (!only) return lost
  return asAnswer(
    model,
    locations.length === 1 ? { status: 'found', location: only } : { status: 'ambiguous', locations },
    start,
  )
}

/** Where in the letters a term stands, right after its prefix and right before its suffix. */
function termPlaces(
  model: ReportText,
  letters: Letters,
  prefix: string,
  term: string,
  suffix: string,
): readonly Span[] {
  const before = normalize(prefix).length
  const length = normalize(term).length
  const places = letters.find(normalize(`${prefix} ${term} ${suffix}`)).map((at) => ({
    start: at + before,
    end: at + before + length,
  }))
  return wholeWords(model, letters, places)
}
