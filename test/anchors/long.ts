/**
 * Long reports, and what is asked of all their places: for the test that the time grows as the text does, and for
 * `npm run bench:long`, which prints it.
 */
import { align, anchor, claims, link, parse, resolveAll, toAnnotations } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import type { Report } from '../../src/types.ts'

const repeated =
  'In 2016, authorities reported investigating 37 individuals and convicted seven traffickers. '

/** Paragraphs of one sentence five times, and between them of sentences that differ in a figure or two. */
export function longText(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, number) =>
    number % 2 === 0 ? repeated.repeat(5).trim() : sentences(number).join(' '),
  ).join('\n\n')
}

function sentences(paragraph: number): string[] {
  return Array.from(
    { length: 5 },
    (_, number) => `Police of district ${paragraph}.${number} trained ${7 * paragraph + number} officials.`,
  )
}

function reportOf(text: string, options: { claims: boolean }): Report {
  const report = parse(text, { ...options, maxBytes: 20_000_000 })
  return { ...report, metadata: { ...report.metadata, url: 'https://example.org/report' } }
}

const placed = (text: string) => reportOf(text, { claims: false })
const edited = (text: string) =>
  text.replace(/trained/g, 'taught').replace(/reported investigating/g, 'were investigating')
const idsOf = (report: Report) => [...places(report).keys()]

/** Of a copy of the tree nothing is kept yet. */
function fromCopy<Answer>(
  report: Report,
  ask: (report: Report, id: string) => Answer,
): (id: string) => Answer {
  const copy = { ...report }
  return (id) => ask(copy, id)
}

/** Some of a list, in even steps. */
function some<Item>(all: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.ceil(all.length / count))
  return all.filter((_, index) => index % step === 0)
}

/** From a text to what is measured on it; what comes before is not. */
export const tasks: Readonly<Record<string, (text: string) => () => unknown>> = {
  '`anchor` of every place'(text) {
    const report = placed(text)
    return () => idsOf(report).map(fromCopy(report, anchor))
  },
  '`link` to every place'(text) {
    const report = placed(text)
    return () => idsOf(report).map(fromCopy(report, link))
  },
  '`toAnnotations`'(text) {
    const report = reportOf(text, { claims: true })
    return () => toAnnotations({ ...report })
  },
  '`claims` with their links'(text) {
    const report = reportOf(text, { claims: true })
    return () => claims({ ...report })
  },
  '`resolveAll` of 100 anchors, everything edited'(text) {
    const report = placed(text)
    const later = placed(edited(text))
    const anchors = some(idsOf(report), 100).map((id) => anchor(report, id))
    return () => resolveAll({ ...later }, anchors)
  },
  '`align` with the edited text'(text) {
    const report = placed(text)
    const later = placed(edited(text))
    return () => align({ ...report }, { ...later })
  },
}
