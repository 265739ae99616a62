/**
 * Places in a report → what a citation says of them, so that a reader finds them on the page.
 *
 *     para. 73                   the number that the document prints
 *     art. 33(1)                 an article and the number of its paragraph
 *     Prosecution, para. 1       no number is printed: the heading, and the paragraphs counted below it
 *     section 1.c, para. 2       the same, where headings have numbers and letters
 */
import type { Paragraph, Place, Report, Section } from '../types.ts'
import { type Head, type HeadingName, nameText, openingName } from './headings.ts'
import { type Paragraphs, type PlacedParagraph, paragraphsOf } from './paragraphs.ts'

/** What a citation says of one or several places. */
export interface Pinpoint {
  /** In plain English: `Prosecution, paras. 1–2; Protection, para. 1`. */
  text: string
  parts: readonly PinpointPart[]
  /** The places themselves, in the order given. */
  places: readonly Place[]
}

/** Paragraphs below one heading, or with printed numbers, or a section as a whole. */
export interface PinpointPart {
  /** What the locator counts; `section` has none: the headings say it all. */
  label: 'paragraph' | 'article' | 'section'
  /** The headings above, the outermost first; none where the numbers are the document's own. */
  headings: readonly HeadingName[]
  /** `3`, `3–5`, `3, 7`, `72(a)`, `33(1)`; empty for a section. */
  locator: string
  /** Whether the numbers were counted, since the document prints none. */
  counted: boolean
}

/** By what paragraphs without a printed number are counted: from the heading above, or through the whole document. */
export type Counting = (typeof countings)[number]

export const countings = ['heading', 'document'] as const

/**
 * Says where places of a report stand.
 *
 * @param report The report, or its paragraphs, where many pinpoints are made.
 * @param places Nodes of the report.
 * @throws RangeError where there is no place, or one stands under no heading and has no number.
 */
export function pinpointOf(
  report: Report | Paragraphs,
  found: readonly Place[],
  counting: Counting = 'heading',
): Pinpoint {
  const index = 'type' in report ? paragraphsOf(report) : report
  const parts = partsOf(index, found, counting)
  return { text: parts.map(partText).join('; '), parts, places: found }
}

/** The words of a pinpoint; null where there is nothing to cite the places by: lines above every heading. */
export function pinpointText(report: Report | Paragraphs, found: readonly Place[]): string | null {
  try {
    return pinpointOf(report, found).text
  } catch (cause) {
    if (cause instanceof RangeError) return null
    throw cause
  }
}

function partsOf(index: Paragraphs, found: readonly Place[], counting: Counting): PinpointPart[] {
  const [only, second] = found
  if (only === undefined) throw new RangeError('at: no place was given')
  if (only.type === 'section' && second === undefined) {
    const whole = headOf(index, only)
    if (whole?.section === only)
      return [{ label: 'section', headings: whole.path, locator: '', counted: false }]
  }
  const placed = unique(found.flatMap((place) => placedIn(index, place))).sort((a, b) => a.order - b.order)
  const numbers = placed.flatMap((one) => numberOf(index, one, counting))
  if (numbers.length === 0) return unnumbered(placed, found)
  const silent = found
    .filter(({ type }) => type !== 'section')
    .flatMap((place) => placedIn(index, place))
    .filter((one) => numberOf(index, one, counting).length === 0)
    .filter(({ head }) => placed.every((one) => one.head !== head || one.count === null))
  return silent.length > 0 ? [...joined(numbers), ...unnumbered(silent, found)] : joined(numbers)
}

/** A paragraph's number, and what it is a number of. */
interface Numbering {
  part: Omit<PinpointPart, 'locator'>
  number: string
}

function numberOf(index: Paragraphs, placed: PlacedParagraph, counting: Counting): Numbering[] {
  const { cited, head, count, paragraph } = placed
  const isBracketed = /^\(/.test(paragraph.label ?? '')
  if (cited !== null && index.printsNumbers) {
    const alike = index.byPrinted.get(cited) ?? []
    const below = alike.filter((other) => other.head === head)
    if (head?.own.kind === 'article' && below.length === 1)
      return [{ part: articlePart(head), number: inArticle(head.own.number, cited) }]
    // A bracketed number below a section that has one is a part of it: `s 36(2)`.
    const isOfSection = head?.own.kind === 'section' && isBracketed
    // Letters by themselves keep their brackets: `para. (b)`.
    const number = isBracketed && /^\p{L}{1,4}$/u.test(cited) ? `(${cited})` : cited
    if (alike.length === 1 && !isOfSection)
      return [{ part: { label: 'paragraph', headings: [], counted: false }, number }]
    if (below.length === 1) {
      const headings = head?.path ?? opening
      return [{ part: { label: 'paragraph', headings, counted: false }, number }]
    }
  }
  if (count === null) return []
  if (counting === 'document' && paragraph.number !== null)
    return [{ part: { label: 'paragraph', headings: [], counted: true }, number: String(paragraph.number) }]
  return [
    { part: { label: 'paragraph', headings: above(index, head), counted: true }, number: String(count) },
  ]
}

/** The headings to count from. A bare count would be taken for a printed number where the document prints some. */
function above({ printsNumbers, hasOneHeading }: Paragraphs, head: Head | null): readonly HeadingName[] {
  if (printsNumbers) return head?.path ?? opening
  return hasOneHeading ? [] : (head?.path ?? [])
}

/** What stands before the first heading of a document with numbers. */
const opening: readonly HeadingName[] = [{ kind: 'title', title: openingName }]

/** The headings above an article; its own number is the locator. */
function articlePart(head: Head): Numbering['part'] {
  return { label: 'article', headings: head.path.slice(0, -1), counted: false }
}

/** `33(1)`; the number of a paragraph may have its article's before it already. */
function inArticle(article: string, number: string): string {
  return number.startsWith(`${article}(`) ? number : `${article}(${number})`
}

/** Numbers below the same headings are one part. */
function joined(numbers: readonly Numbering[]): PinpointPart[] {
  const parts: { part: Numbering['part']; numbers: string[] }[] = []
  for (const { part, number } of numbers) {
    const last = parts.at(-1)
    if (last && isSame(last.part, part)) last.numbers.push(number)
    else parts.push({ part, numbers: [number] })
  }
  return parts.map(({ part, numbers: own }) => ({ ...part, locator: ranges(unique(own)) }))
}

function isSame(one: Numbering['part'], other: Numbering['part']): boolean {
  const names = ({ label, headings }: Numbering['part']) => [label, ...headings.map(nameText)].join('/')
  return names(one) === names(other)
}

/** A cell, a note or a line of facts has no number: it is cited by its heading, where that is not cited already. */
function unnumbered(placed: readonly PlacedParagraph[], found: readonly Place[]): PinpointPart[] {
  const heads = unique(placed.flatMap(({ head }) => head ?? []))
  if (heads.length === 0) {
    throw new RangeError(
      `at: ${found[0]?.id ?? 'the place'} has no number and no heading above it to be cited by; cite a paragraph, or the whole document`,
    )
  }
  return heads.map(({ path }) => ({ label: 'section', headings: path, locator: '', counted: false }))
}

// --- from places to paragraphs

/** The paragraphs of a section, or the one that a sentence or claim stands in. */
function placedIn(index: Paragraphs, place: Place): PlacedParagraph[] {
  if (place.type === 'section') return paragraphsUnder(place).flatMap(({ id }) => index.byId.get(id) ?? [])
  for (let id = place.id; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
    const placed = index.byId.get(id)
    if (placed) return [placed]
  }
  return []
}

function paragraphsUnder(section: Section): Paragraph[] {
  return section.children.flatMap((child) => {
    if (child.type === 'section') return paragraphsUnder(child)
    return child.type === 'paragraph' ? [child] : []
  })
}

function headOf({ heads }: Paragraphs, section: Section): Head | undefined {
  return heads.find((head) => head.section === section)
}

// --- words

/** `Prosecution, paras. 1–2`; a section as a whole is `Prosecution section`, or `section 1.c`. */
export function partText({ label, headings, locator }: PinpointPart): string {
  const names = headings.map(nameText)
  if (label === 'section') return names.join(', ') + (headings.at(-1)?.kind === 'title' ? ' section' : '')
  return [...names, `${unitText(label, isMany(locator))} ${locator}`].join(', ')
}

function unitText(label: 'paragraph' | 'article', many: boolean): string {
  if (label === 'article') return many ? 'arts.' : 'art.'
  return many ? 'paras.' : 'para.'
}

/** Whether a locator names more than one paragraph. */
export function isMany(locator: string): boolean {
  return /[–,]/.test(locator)
}

/** `3, 4, 5, 9` → `3–5, 9` */
function ranges(numbers: readonly string[]): string {
  const runs: { first: string; last: string }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && isNext(run.last, number)) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ')
}

function isNext(before: string, number: string): boolean {
  return /^\d+$/.test(before) && /^\d+$/.test(number) && Number(number) === Number(before) + 1
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
