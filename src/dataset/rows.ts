/**
 * A report → its rows in the tables of a data set. Nothing here reads files: it is a function of the report alone.
 *
 * Rows of many columns are put together by `Object.assign`: of a literal with spreads V8 makes a dictionary as soon as it
 * has more than a dozen fields, which costs ten times as much.
 */
import type { VFileMessage } from 'vfile-message'
import { anchorTo } from '../anchors/anchor.ts'
import { linkTo } from '../anchors/link.ts'
import { shortForm } from '../anchors/short-form.ts'
import { cite, UncitableError } from '../cite/cite.ts'
import { toCsl } from '../cite/csl.ts'
import { comparatorWords } from '../export/comparator-words.ts'
import { type ClaimRecord, claims as claimsOf } from '../export/records.ts'
import { type SourceRecord, sources as sourcesOf } from '../export/sources.ts'
import { paragraphsOf } from '../pinpoints/paragraphs.ts'
import { pinpointText } from '../pinpoints/pinpoint.ts'
import { foldSpace } from '../read/characters.ts'
import type { Format } from '../read/formats.ts'
import { severityOf } from '../read/rules.ts'
import { placeNamed } from '../report/places.ts'
import { textOf } from '../report/to-string.ts'
import type { Paragraph, Period, Report, Section, SectionRole } from '../types.ts'
import { finding } from './finding.ts'
import type { ClaimRow, FindingRow, ParagraphRow, Rows } from './tables.ts'

/** The file that a report was read from. */
export interface Origin {
  /** Its name, as it was given. */
  file: string
  /** Its SHA-256 checksum, in hexadecimal digits. */
  sha256: string
  /** Its length in bytes. */
  bytes: number
  /** How it was read. */
  format: Format
}

/**
 * The rows of a report.
 *
 * @param report A report whose claims were read.
 * @param origin The file that it is from.
 * @returns Rows of each table, in reading order. `report` of each is the citation key with the first eight digits of the
 *   checksum (`usdos-tip-2017-laos-3f9a2c01`); several reports of one file that have the same are for the caller to tell
 *   apart.
 * @example
 * ```ts
 * const origin = { file: 'laos.txt', sha256: '3f9a2c01…', bytes: 12_000, format: 'text' }
 * rowsOf(report, origin).claims.length === claims(report).length // true
 * ```
 */
export function rowsOf(report: Report, origin: Origin): Rows {
  return rowsWith(report, sourcesOf(report), origin)
}

/** The same where the sources of the report are known. */
export function rowsWith(report: Report, attributed: readonly SourceRecord[], origin: Origin): Rows {
  const { id: key } = toCsl(report)
  const { country, series, edition } = report.metadata
  const keys = {
    report: `${key}-${origin.sha256.slice(0, 8)}`,
    country: country?.name ?? null,
    alpha3: country?.alpha3 ?? null,
    series,
    edition,
  }
  const placed = placedParagraphs(report)
  const byId = new Map(placed.map((one) => [one.paragraph.id, one]))
  const paragraphs = placed.map((one) => paragraphRow(report, one, keys))
  const claims = claimsOf(report).map((claim) => claimRow(report, claim, byId, keys))
  const sources = attributed.map((source) => sourceRow(source, byId, keys))
  const total = (column: 'words' | 'sentences') => paragraphs.reduce((sum, row) => sum + row[column], 0)
  return {
    reports: [
      {
        ...metadataColumns(report),
        ...keys,
        ...origin,
        key,
        citation: citationOf(report),
        sections: report.children.reduce((sum, section) => sum + sectionsIn(section), 0),
        paragraphs: paragraphs.length,
        sentences: total('sentences'),
        words: total('words'),
        claims: claims.length,
        sources: sources.length,
      },
    ],
    paragraphs,
    claims,
    sources,
    findings: report.messages.map((message) => findingRow(message, keys.report, origin.file)),
  }
}

type Keys = Pick<ClaimRow, 'report' | 'country' | 'alpha3' | 'series' | 'edition'>

function metadataColumns({ metadata, codebook }: Report) {
  return {
    kind: metadata.kind,
    title: metadata.title,
    short_title: metadata.shortTitle,
    author: metadata.author,
    publisher: metadata.publisher,
    tier: metadata.tier,
    jurisdiction: metadata.jurisdiction?.name ?? null,
    published: metadata.publicationDate,
    published_as_printed: metadata.publicationDateAsPrinted,
    last_updated: metadata.lastUpdated,
    online: metadata.online,
    accessed: metadata.accessed,
    coverage_start: metadata.coverage?.start ?? null,
    coverage_end: metadata.coverage?.end ?? null,
    language: metadata.language,
    url: metadata.url,
    docid: metadata.docid,
    symbol: metadata.symbol,
    codebook: codebook?.name ?? '',
    codebook_version: codebook?.version ?? '',
  }
}

function citationOf(report: Report): string | null {
  try {
    return cite(report)
  } catch (cause) {
    if (cause instanceof UncitableError) return null
    throw cause
  }
}

function sectionsIn({ children }: Section): number {
  return children.reduce((sum, child) => sum + (child.type === 'section' ? sectionsIn(child) : 0), 1)
}

// --- paragraphs

interface PlacedParagraph {
  paragraph: Paragraph
  section: string
  role: SectionRole | null
  headings: string | null
  pinpoint: string | null
}

function placedParagraphs(report: Report): PlacedParagraph[] {
  const index = paragraphsOf(report)
  const placed: PlacedParagraph[] = []
  const add = (section: Section, above: readonly string[], roleAbove: SectionRole | null) => {
    const title = foldSpace(section.title ?? '').trim()
    const titles = title === '' ? above : [...above, title]
    const role = section.role ?? roleAbove
    const headings = titles.length === 0 ? null : titles.join(' > ')
    for (const child of section.children) {
      if (child.type === 'section') add(child, titles, role)
      if (child.type === 'paragraph')
        placed.push({
          paragraph: child,
          section: section.id,
          role,
          headings,
          pinpoint: pinpointText(index, [child]),
        })
    }
  }
  for (const section of report.children) add(section, [], null)
  return placed
}

function paragraphRow(report: Report, { paragraph, ...place }: PlacedParagraph, keys: Keys): ParagraphRow {
  const text = textOf(paragraph)
  const ends = sentenceEnds(paragraph, text)
  const found = anchorTo(report, paragraph)
  const own = {
    paragraph: paragraph.id,
    kind: paragraph.kind,
    number: paragraph.number,
    label: paragraph.label,
    within: paragraph.within,
    words: wordsIn(text),
    sentences: ends.length,
    sentence_ends: ends.length === 0 ? null : ends.join(' '),
    text: text === '' ? null : text,
    anchor: JSON.stringify(found),
    short_form: shortForm(found),
    link: linkTo(report, paragraph),
  }
  return Object.assign(own, keys, place)
}

/** Where in a paragraph's text its sentences end. */
function sentenceEnds(paragraph: Paragraph, text: string): number[] {
  let at = 0
  return paragraph.children.flatMap((child) => {
    if (child.type !== 'sentence') return []
    const sentence = textOf(child)
    const start = text.indexOf(sentence, at)
    at = start === -1 ? at : start + sentence.length
    return [at]
  })
}

function wordsIn(text: string): number {
  return text.split(' ').reduce((count, word) => (/[\p{L}\p{N}]/u.test(word) ? count + 1 : count), 0)
}

// --- claims and sources

type Places = ReadonlyMap<string, PlacedParagraph>

function placeColumns(record: Pick<ClaimRecord, 'section' | 'paragraph' | 'sentence'>, places: Places) {
  const { headings = null, pinpoint = null } = places.get(record.paragraph) ?? {}
  return {
    section: record.section,
    headings,
    paragraph: record.paragraph,
    sentence: record.sentence,
    pinpoint,
  }
}

function claimRow(report: Report, claim: ClaimRecord, places: Places, keys: Keys): ClaimRow {
  const { id, codebookVersion, row, comparator, relation, period, attribution, decision, url, ...same } =
    claim
  const found = anchorTo(report, placeNamed(report, id))
  const own = {
    claim: id,
    comparator: comparatorWords[comparator],
    codebook_version: codebookVersion,
    rule: row === null ? null : `${claim.codebook}/${row}`,
    period: period?.type ?? null,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    year: yearOf(period),
    relation: relation?.type ?? null,
    relation_to: relation?.to ?? null,
    source: attribution.source,
    source_name: attribution.name,
    source_canonical: attribution.canonical,
    decision: decision?.verdict ?? null,
    decided_by: decision?.coder ?? null,
    anchor: JSON.stringify(found),
    short_form: shortForm(found),
    link: url,
  }
  return Object.assign(own, keys, same, placeColumns(claim, places))
}

/** The calendar year in which a time of at most a year begins. */
function yearOf(period: Period | null): number | null {
  if (period === null || period.start === null || period.end === null) return null
  const year = Number(period.start.slice(0, 4))
  const isLonger = period.end >= `${String(year + 1).padStart(4, '0')}${period.start.slice(4)}`
  return isLonger ? null : year
}

function sourceRow(source: SourceRecord, places: Places, keys: Keys) {
  const { id, claims, url, ...same } = source
  const own = { source: id, claims: claims.length === 0 ? null : claims.join(' '), link: url }
  return Object.assign(own, keys, same, placeColumns(source, places))
}

// --- findings

/**
 * The row of a message of reading.
 *
 * @param message What was found; a file that could not be read has one that says why.
 * @param report The report's id; null where there is none.
 */
export function findingRow(message: VFileMessage, report: string | null, file: string): FindingRow {
  const { note, reason, ruleId = 'unreadable', line = null, column = null } = message
  const told = {
    rule: ruleId,
    message: note ? reason.replace(`: ${note}`, '') : reason,
    advice: note ?? null,
  }
  return { ...finding(file, report, severityOf(message), told), line, column }
}
