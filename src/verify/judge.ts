/**
 * One quotation, pinpoint or figure, the citation that it goes with, and the reports → what is said of it.
 */
import { smallestPlace } from '../anchors/held.ts'
import { normalize } from '../anchors/normalize.ts'
import { sharingWords, wordsOfSentences } from '../anchors/shared-words.ts'
import { type ReportText, textModel } from '../anchors/text.ts'
import { fold } from '../report/to-string.ts'
import type { Citation } from './citations.ts'
import type { Span } from './draft.ts'
import { type Figure, figuresOf, findFigure } from './figures.ts'
import { placesOfQuotation, similarPlace } from './find-quotation.ts'
import { isIn, namedBy, pinpointAt } from './places.ts'
import type { Source } from './sources.ts'
import type { FoundPlace, Statement } from './statement.ts'

/** What is said of a part of a draft. */
export type Judgement = Pick<Statement, 'status' | 'found' | 'words' | 'reason'>

// --- quotations

/** Words that are quoted, and what their sentence says around them; null where they are a block of their own. */
export interface Quoted {
  text: string
  around: string | null
}

/** Judges a quotation by the report that is cited; where none is, by all. */
export function judgeQuotation(
  { text, around }: Quoted,
  citation: Citation | null,
  sources: readonly Source[],
): Judgement {
  const cited = citation?.sources ?? []
  if (citation && cited.length === 0) return ofUnknownWork(text, citation, sources)
  return asDecided(judgeWords({ text, around }, citation, sources), citation)
}

/** A work that is none of the reports may have the words all the same; what is said is where else they stand. */
function ofUnknownWork(text: string, citation: Citation, sources: readonly Source[]): Judgement {
  const reason = `the work “${citation.text}” is none of the reports that were given`
  const elsewhere = standingIn(text, sources)
  if (!elsewhere) return unknown(reason)
  const { source, place } = elsewhere
  const where = `these words stand in ${nameOf(source)}`
  return { ...said('unknown', source, place), reason: `${reason}; ${where}` }
}

/** Where nothing says which work a letter stands for, what was found in one of several is not the last word. */
function asDecided(judgement: Judgement, citation: Citation | null): Judgement {
  const { found, status, reason } = judgement
  if (citation?.undecided === undefined || found === null) return judgement
  const nobodySays = `nothing says which work “${citation.undecided}” is`
  if (citation.sources.length > 1 && status === 'stands')
    return {
      ...judgement,
      status: 'unknown',
      reason: `${nobodySays}; ${reason}, in ${found.title ?? found.report}`,
    }
  return { ...judgement, reason: `${reason}, in ${found.title ?? found.report}; ${nobodySays}` }
}

function judgeWords(
  { text, around }: Quoted,
  citation: Citation | null,
  sources: readonly Source[],
): Judgement {
  const cited = citation?.sources ?? []
  const candidates = cited.length > 0 ? cited : sources
  const places = candidates.flatMap((source) =>
    placesOfQuotation(source.report, text, around).map((place) => ({ source, place })),
  )
  const standing = places.filter(({ place }) => place.fault === null)
  const [first] = standing
  if (first && citation) return atPinpoint(standing, citation)
  if (first) {
    const reason = 'no citation says where these words are from; they stand there'
    return { ...said('stands', first.source, first.place), reason }
  }
  const [faulty] = places
  if (faulty) {
    const { source, place } = faulty
    return { ...said('edited', source, place), reason: `the words stand there, but ${place.fault}` }
  }
  return inOtherWords(text, citation, sources)
}

/** Whether one of the places where words stand is what the citation names. */
function atPinpoint(standing: readonly { source: Source; place: Span }[], citation: Citation): Judgement {
  const judged = standing.map(({ source, place }) => ({
    source,
    place,
    at: agreement(source, place, citation),
  }))
  const right = judged.find(({ at }) => at === 'right') ?? judged.find(({ at }) => at === 'unreadable')
  if (right) {
    const reason =
      right.at === 'right'
        ? 'these words stand there'
        : `these words stand there; “${citation.locator}” cannot be looked up in this report`
    return { ...said('stands', right.source, right.place), reason }
  }
  const [first] = judged
  if (!first) return unknown('nothing was found')
  const result = said('elsewhere', first.source, first.place)
  const where = result.found?.pinpoint ?? result.found?.id ?? 'another place'
  return {
    ...result,
    reason: `these words stand in ${where}, not where “${citation.locator ?? citation.text}” leads`,
  }
}

type PinpointAgreement = 'right' | 'wrong' | 'unreadable'

function agreement(source: Source, place: Span, { locator, target }: Citation): PinpointAgreement {
  if (target) {
    const { resolution } = target
    if (target.source !== source) return 'wrong'
    if (resolution.status === 'lost' || resolution.status === 'ambiguous') return 'unreadable'
    return resolution.start < place.end && place.start < resolution.end ? 'right' : 'wrong'
  }
  if (locator === null) return 'right'
  const named = namedBy(source, locator)
  if (named.status === 'unreadable') return 'unreadable'
  return named.status === 'places' && isIn(source.report, place, named.places) ? 'right' : 'wrong'
}

/** The words are not there to the letter: like others, or in another report, or nowhere. */
function inOtherWords(text: string, citation: Citation | null, sources: readonly Source[]): Judgement {
  const cited = citation?.sources ?? []
  const elsewhere = cited.length > 0 ? standingIn(text, sources, cited) : null
  const [best] = (cited.length > 0 ? cited : sources)
    .flatMap((source) => {
      const place = similarPlace(source.report, text, spansNamed(source, citation))
      return place ? [{ source, place }] : []
    })
    .sort((one, other) => other.place.score - one.place.score)
  const isLong = normalize(text).length >= longEnough
  const isOther = elsewhere !== null && isLong && (best?.place.score ?? 0) < plainlyAlike
  const least = cited.length > 0 ? leastAlike : plainlyAlike
  if (best && !isOther && best.place.score >= least) {
    const { source, place } = best
    const reason = `the report has other words there${elsewhere ? `; to the letter they stand in ${nameOf(elsewhere.source)}` : ''}`
    return { ...said('edited', source, place), words: place.words, reason }
  }
  if (elsewhere) {
    const reason = `these words stand in ${nameOf(elsewhere.source)}, not in the report that is cited`
    return { ...said('elsewhere', elsewhere.source, elsewhere.place), reason }
  }
  const looked = (list: readonly Source[]) => list.map(nameOf).join('; ')
  if (cited.length > 0) {
    const reason = `neither these words nor others like them were found in ${looked(cited)}`
    const nearest = nearestTo(text, cited)
    if (nearest === null) return { ...nothing, status: 'missing', reason }
    return { ...said('missing', nearest.source, nearest.place), reason: `${reason}; the nearest is given` }
  }
  const where = sources.length === 1 ? looked(sources) : `the ${sources.length} reports that were given`
  return unknown(`no citation says where it is from, and the words were not found in ${where}`)
}

/** The sentence that shares most of its telling words with others that are nowhere; null where none shares enough. */
function nearestTo(text: string, sources: readonly Source[]): { source: Source; place: Span } | null {
  const found = sources.flatMap((source) => {
    const { sentences } = textModel(source.report)
    const index = wordsOfSentences(source.report)
    return sharingWords(index.read(text), index).flatMap(({ sentence, telling }) => {
      const place = sentences[sentence]
      return place && telling >= leastTelling ? [{ source, place, telling }] : []
    })
  })
  const [nearest] = found.sort((one, other) => other.telling - one.telling)
  return nearest ?? null
}

/** The first report, but for some, in which words stand to the letter; null for words that are too few to tell. */
function standingIn(
  text: string,
  sources: readonly Source[],
  without: readonly Source[] = [],
): { source: Source; place: Span } | null {
  if (normalize(text).length < fewestTelling) return null
  for (const source of sources) {
    if (without.includes(source)) continue
    const place = placesOfQuotation(source.report, text).find(({ fault }) => fault === null)
    if (place) return { source, place }
  }
  return null
}

/** Where in a report the places are that a citation names. */
function spansNamed(source: Source, citation: Citation | null): Span[] {
  const named = citation?.locator ? namedBy(source, citation.locator) : null
  if (named?.status !== 'places') return []
  const { spans } = textModel(source.report)
  return named.places.map((place) => spans.get(place)).filter((span) => span !== undefined)
}

function nameOf({ title, key }: Source): string {
  return title ?? key
}

/** Fewer letters stand in other reports by chance. */
const fewestTelling = 12

/** So many letters are from where they stand, though others in the report that is cited are somewhat like them. */
const longEnough = 60

/** Words that are less alike are others, though some of them stand there to the letter. */
const leastAlike = 0.6

/** A sentence that shares less is not near. */
const leastTelling = 0.3

/** What is so alike is the same, edited, though nothing says that it is from this report. */
const plainlyAlike = 0.75

const nothing = { found: null, words: null }

function unknown(reason: string): Judgement {
  return { ...nothing, status: 'unknown', reason }
}

function said(status: Statement['status'], source: Source, place: Span): Omit<Judgement, 'reason'> {
  return { status, words: null, found: foundAt(source, place) }
}

function foundAt(source: Source, place: Span): FoundPlace {
  const { report, key, title } = source
  const model = textModel(report)
  return {
    report: key,
    title,
    id: smallestPlace(report, model, place).path,
    pinpoint: pinpointAt(source, place),
    text: fold(sentenceAround(model, place)),
  }
}

function sentenceAround({ value, sentences }: ReportText, { start, end }: Span): string {
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end)
  return value.slice(Math.min(start, touched[0]?.start ?? start), Math.max(end, touched.at(-1)?.end ?? end))
}

// --- pinpoints

/** Judges a citation by itself: whether the place that it names is there. */
export function judgePinpoint(citation: Citation, sources: readonly Source[]): Judgement {
  const { target, locator } = citation
  if (target) return judgeTarget(citation, target)
  const cited = citation.sources
  if (cited.length === 0) return unknown('this is none of the reports that were given')
  for (const source of cited) {
    const named = namedBy(source, locator ?? '')
    if (named.status === 'unreadable') return unknown(`“${locator}” cannot be looked up in a report`)
    const [place] = named.status === 'places' ? named.places : []
    const span = place && textModel(source.report).spans.get(place)
    if (span) return { ...said('stands', source, span), reason: 'the report has this place' }
  }
  const { all } = cited[0]?.paragraphs ?? { all: [] }
  const reason = `there is no ${locator} in ${cited[0] && nameOf(cited[0])}, which has ${all.filter(({ count }) => count !== null).length} paragraphs`
  return sources.length === 0 ? unknown(reason) : { ...nothing, status: 'missing', reason }
}

function judgeTarget({ text }: Citation, { source, resolution }: NonNullable<Citation['target']>): Judgement {
  switch (resolution.status) {
    case 'exact':
    case 'moved':
      return { ...said('stands', source, resolution), reason: 'its words stand there' }
    case 'changed':
      return {
        ...said('edited', source, resolution),
        words: resolution.words,
        reason: 'its words were edited',
      }
    case 'ambiguous':
      return unknown(`it fits ${resolution.candidates.length} places`)
    case 'lost':
      return text.includes('~')
        ? unknown(
            'its text was edited or is not in the reports that were given: a short form has no words to look for',
          )
        : {
            ...nothing,
            status: 'missing',
            reason: `its words were not found in ${nameOf(source)}`,
          }
  }
}

// --- figures

/** Judges a figure by the reports that its sentence cites. */
export function judgeFigure(figure: Figure, citation: Citation): Judgement {
  return asDecided(judgeCount(figure, citation), citation)
}

function judgeCount(figure: Figure, citation: Citation): Judgement {
  const findings = citation.sources.map((source) => ({
    source,
    finding: findFigure(figure, figuresOf(source.report)),
  }))
  const best =
    findings.find(({ finding }) => finding.status === 'stands') ??
    findings.find(({ finding }) => finding.status === 'figure-differs') ??
    findings[0]
  if (!best) return unknown('the sentence cites none of the reports that were given')
  const { source, finding } = best
  const span = finding.figure && textModel(source.report).spans.get(finding.figure.sentence)
  if (!span) return unknown(finding.reason)
  if (finding.status === 'stands') {
    const judged = atPinpoint([{ source, place: span }], citation)
    return judged.status === 'elsewhere' ? judged : { ...judged, reason: finding.reason }
  }
  return { ...said(finding.status, source, span), reason: finding.reason }
}
