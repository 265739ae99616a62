/**
 * Short forms → where the place is now: by its path, else by its fingerprint alone.
 */
import { kept } from '../report/kept.ts'
import { allPlaces, placesWith } from '../report/places.ts'
import type { Place, Report } from '../types.ts'
import { fingerprint } from './fingerprint.ts'
import { fingerprintOf } from './print-of.ts'
import { lost, type Resolution, same, unchanged } from './resolution.ts'
import { rangeOfLetters, type ShortForm } from './short-form.ts'
import { type ReportText, textModel } from './text.ts'
import type { Span } from './types.ts'

/** Finds the place of a short form. It carries no words: an edited text cannot be told from another one. */
export function resolveShortForm(report: Report, short: ShortForm): Resolution {
  const found = short.path === '' ? wholeReport(report, short) : resolvePrint(report, short)
  if (!short.letters || found.status === 'lost') return found
  const { value } = textModel(report)
  const { letters } = short
  const inside = (place: Span) => ({ node: null, ...rangeOfLetters(value, place, letters) })
  if (found.status !== 'ambiguous') return { ...found, ...inside(found) }
  return {
    status: 'ambiguous',
    candidates: found.candidates.map((place) => ({ ...place, ...inside(place) })),
  }
}

function wholeReport(report: Report, short: ShortForm): Resolution {
  const { value } = textModel(report)
  if (fingerprint(value) !== short.fingerprint) return lost
  return same('exact', 'path', null, { start: 0, end: value.length })
}

function resolvePrint(report: Report, short: ShortForm): Resolution {
  const model = textModel(report)
  const there = placesWith(report, short.path).filter(
    (place) => fingerprintOf(model, place) === short.fingerprint,
  )
  if (there.length > 0) return unchanged(model, there, 'exact', 'path')
  const type = typeOf(short.path)
  const elsewhere = prints(report).get(short.fingerprint) ?? []
  const ofType = elsewhere.filter((place) => place.type === type && !isEmpty(model, place))
  return unchanged(model, ofType, 'moved', 'fingerprint')
}

function isEmpty({ spans }: ReportText, place: Place): boolean {
  const { start, end } = spans.get(place) ?? { start: 0, end: 0 }
  return end <= start
}

/**
 * What a path leads to, by its form: `prosecution`, `prosecution.p1`, `prosecution.p1.s2`, `prosecution.p1.s2.c3`.
 */
function typeOf(path: string): Place['type'] {
  const types: readonly Place['type'][] = ['section', 'paragraph', 'sentence', 'claim']
  return types[Math.min(path.split('.').length, types.length) - 1] ?? 'section'
}

/** The places of a report by their fingerprints, made once for a report. */
const prints: (report: Report) => ReadonlyMap<string, readonly Place[]> = kept((report) => {
  const known = new Map<string, Place[]>()
  const model = textModel(report)
  for (const place of allPlaces(report)) {
    const print = fingerprintOf(model, place)
    if (print === null) continue
    const alike = known.get(print)
    if (alike) alike.push(place)
    else known.set(print, [place])
  }
  return known
})
