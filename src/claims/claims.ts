/**
 * Claims into the tree: each sentence's figures become `Claim` nodes where they stand.
 */
import type { Plugin } from 'unified'
import { checkOptions, type Fields, optional, test } from '../arguments.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { codebookOf } from '../codebooks/codebooks.ts'
import { lineIndex } from '../read/lines.ts'
import { isEnglish } from '../report/language.ts'
import { createTokens, type Tokens } from '../syntax/tokens.ts'
import type { Paragraph, Report, Section, Sentence } from '../types.ts'
import type { Context } from './draft.ts'
import { rulesOf } from './measures/rules.ts'
import { contextOf, readParagraph, sentencesOf } from './paragraph.ts'
import { type Placing, placeClaims } from './place.ts'
import { keepNames, namesOf } from './sources/name-index.ts'
import type { Tellings } from './sources/tellings.ts'

/** How to read claims. */
export interface ClaimOptions {
  /**
   * What the figures may be figures of. Where it is left out, the series of the report chooses: `codebooks.trafficking`
   * for the Trafficking in Persons Report and for passages of no series, `codebooks.humanRights` for others.
   */
  codebook?: Codebook | undefined
}

/** What the options may be; what is wrong in a codebook is told when it is made ready. */
export const claimOptions = {
  codebook: optional(
    test('a codebook, such as `codebooks.humanRights`', (value) =>
      typeof value === 'object' && value !== null),
  ),
} satisfies Fields & Record<keyof ClaimOptions, unknown>

/**
 * Finds the claims of a report.
 *
 * @param report A report; it is not changed. Paragraphs that hold claims already are left as they are.
 * @param tellings Is given who tells in the sentences that are parsed: `sourcesOf` goes on from there.
 * @returns A report whose sentences hold their claims. Nodes without claims are shared with the one given. Claims are
 *   read from English alone: a report that is known to be in another language has none.
 * @example
 * ```ts
 * addClaims(report).children.length // 6
 * ```
 */
export function addClaims(report: Report, options: ClaimOptions = {}, tellings?: Tellings): Report {
  const { source, metadata } = report
  const codebook = options.codebook ?? codebookOf(metadata.series, metadata.publisher)
  const { name, version } = codebook
  if (metadata.language !== null && !isEnglish(metadata.language))
    return { ...report, codebook: { name, version } }
  const names = namesOf(report)
  const whole: Whole = {
    source,
    metadata,
    rules: rulesOf(codebook),
    names,
    explains: false,
    tokens: createTokens(),
    tellings,
    lines: lineIndex(source),
    periods: new Map(),
  }
  const read = {
    ...report,
    codebook: { name, version },
    children: mapShared(report.children, (section) => inSection(section, report, whole)),
  }
  if (tellings !== undefined) keepNames(read, names)
  return read
}

/** What the paragraphs of a report share. */
interface Whole extends Placing, Pick<Context, 'rules' | 'names' | 'explains'> {
  /** The columns that each sentence is cut into, one after the other. */
  tokens: Tokens
  tellings: Tellings | undefined
}

/**
 * The unified plugin: a transformer that adds claims to a report.
 *
 * @example
 * ```ts
 * import remarkParse from 'remark-parse'
 * import { unified } from 'unified'
 * import { mdastToReport, reportClaims } from 'pincite'
 *
 * const processor = unified().use(remarkParse).use(mdastToReport, { year: 2017 }).use(reportClaims)
 * ```
 */
export const reportClaims: Plugin<[ClaimOptions?], Report, Report> = (options) => {
  checkOptions('reportClaims', options, claimOptions)
  return (report) => addClaims(report, options)
}

/** Maps, and gives the same array back where nothing changed. */
function mapShared<Item>(items: Item[], change: (item: Item) => Item): Item[] {
  let changed = false
  const mapped = items.map((item) => {
    const next = change(item)
    if (next !== item) changed = true
    return next
  })
  return changed ? mapped : items
}

function inSection(section: Section, report: Report, whole: Whole): Section {
  const context = contextOf(report, section, whole)
  const children = mapShared(section.children, (child) => {
    if (child.type === 'section') return inSection(child, report, whole)
    if (child.type === 'paragraph') return inParagraph(child, context, whole)
    return child
  })
  return children === section.children ? section : { ...section, children }
}

function inParagraph(paragraph: Paragraph, context: Context, whole: Whole): Paragraph {
  const sentences = sentencesOf(paragraph)
  if (sentences.length === 0 || holdClaims(sentences)) return paragraph
  const read = readParagraph(paragraph, sentences, context, whole.source, whole.tokens, whole.tellings)
  return read.drafts.length === 0 ? paragraph : placeClaims(paragraph, read, whole)
}

function holdClaims(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ children }) => children.some((child) => child.type === 'claim'))
}
