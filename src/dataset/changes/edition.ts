/**
 * One report of an edition, as it is compared: its sections, sentences, sources and claims.
 */
import { normalize } from '../../anchors/normalize.ts'
import { groupBy } from '../group.ts'
import type { ClaimRow, ParagraphRow, ReportRow, Rows, SourceRow } from '../tables.ts'

/** The tables that changes are made of. */
export type ChangesTables = Readonly<{
  [Name in 'reports' | 'paragraphs' | 'claims' | 'sources']: readonly Rows[Name][number][]
}>

/** A report with its rows. */
export interface EditionReport {
  report: ReportRow
  paragraphs: readonly ParagraphRow[]
  sentences: readonly EditionSentence[]
  claims: readonly ClaimRow[]
  sources: readonly SourceRow[]
}

/** A sentence: what is compared of it is its letters and figures, so that layout and quotation marks make no difference. */
export interface EditionSentence {
  paragraph: ParagraphRow
  text: string
  letters: string
}

/** The reports of an edition by country and series. Of several copies of one report the first is taken. */
export function editionOf(tables: ChangesTables, edition: number): Map<string, EditionReport> {
  const ofReport = ({ report }: { report: string }) => report
  const paragraphs = groupBy(tables.paragraphs, ofReport)
  const claims = groupBy(tables.claims, ofReport)
  const sources = groupBy(tables.sources, ofReport)
  const reports = new Map<string, EditionReport>()
  for (const report of tables.reports) {
    const country = report.alpha3 ?? report.country
    if (report.edition !== edition || country === null) continue
    const key = `${country}\u0000${report.series ?? ''}`
    if (reports.has(key)) continue
    const own = paragraphs.get(report.report) ?? []
    reports.set(key, {
      report,
      paragraphs: own,
      sentences: own.flatMap(sentencesOf),
      claims: claims.get(report.report) ?? [],
      sources: sources.get(report.report) ?? [],
    })
  }
  return reports
}

function sentencesOf(paragraph: ParagraphRow): EditionSentence[] {
  const { text, sentence_ends } = paragraph
  if (text === null || sentence_ends === null) return []
  const ends = sentence_ends.split(' ').map(Number)
  return ends.map((end, at) => {
    const sentence = text.slice(ends[at - 1] ?? 0, end).trim()
    return { paragraph, text: sentence, letters: normalize(sentence) }
  })
}

/** The headings above a paragraph, the outermost first. */
export function headingsOf({ headings }: ParagraphRow): string[] {
  return headings === null ? [] : headings.split(' > ')
}
