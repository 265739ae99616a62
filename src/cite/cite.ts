/**
 * A report and a place in it → a citation.
 */
import { targetsCheck } from '../anchors/address.ts'
import { type At, findTargets, placesOf } from '../anchors/at.ts'
import {
  checkArgument,
  checkOptions,
  type Fields,
  flag,
  oneOf,
  optional,
  text,
  wholeNumber,
} from '../arguments.ts'
import { type Counting, countings, pinpointOf } from '../pinpoints/pinpoint.ts'
import type { Report } from '../types.ts'
import { citable, citables, styleOptions } from './arguments.ts'
import { type CslItem, cslOf, toCsl } from './csl.ts'
import { type Access, accessOptions, type Citable, factsOf } from './facts.ts'
import { checkKey } from './key.ts'
import type { CslStyle, InTextStyle, LocaleName, NoteStyle, StyleName } from './names.ts'
import { type Subject, styledCitations } from './styled.ts'
import { coins, latexCite, pandocCite } from './writers.ts'

/**
 * The place that is cited, whether it is quoted too, and by what paragraphs without a printed number are counted: from
 * the heading above them, as a reader does, or through the whole document.
 */
export type Pinpointing =
  | { at?: never; quote?: never; counting?: never }
  | { at: At; quote?: boolean; counting?: Counting }

/** How a style that cites in the text writes: its bibliography's entry, `(Author, 2017)` or `Author (2017)`. */
export type InTextForm = 'bibliography' | 'parenthetical' | 'narrative'

/** How a style that cites in notes writes: its bibliography's entry, a first note, a later one, or one right after. */
export type NoteForm = 'bibliography' | 'note' | 'subsequent-note' | 'ibid'

/** A style and a form that goes with it. */
export type Styling =
  /** Any style, in the form that it has by itself. */
  | { style?: StyleName | CslStyle; locale?: never; form?: 'bibliography' }
  | { style?: 'refworld'; locale?: never; form?: NoteForm }
  | { style: InTextStyle; locale?: LocaleName; form?: InTextForm }
  | {
      style: Exclude<NoteStyle, 'refworld'>
      locale?: LocaleName
      form?: Exclude<NoteForm, 'subsequent-note'>
    }
  /** A later note may point back to the first one by its number: `(n 4)`, `supra note 4`. */
  | { style: Exclude<NoteStyle, 'refworld'>; locale?: LocaleName; form: 'subsequent-note'; firstNote: number }
  | { style: CslStyle; locale?: LocaleName; form?: InTextForm | NoteForm; firstNote?: number }

/** Text in a style, or the source code of a citation for a writing program, which has a style of its own. */
export type Writing =
  | (Styling & Company & { format?: 'text' | 'html' | 'markdown' })
  | ({ format: 'latex' } & Sourcing)
  | ({ format: 'pandoc' } & Sourcing)
  | { format: 'coins'; style?: never; among?: never }

/** What else the work cites. */
export interface Company {
  /** The other documents, in the order of their first citation; the cited one may be among them. */
  among?: readonly Citable[]
}

/** A citation's source code: its form, and its key where it is to be another than the document's own. */
export interface Sourcing {
  form?: 'parenthetical' | 'narrative'
  key?: string
  style?: never
  among?: never
}

/** How a report is cited. */
export type CiteOptions = Access & Pinpointing & Writing

/** How a document is cited whose text is not at hand: it has no places. */
export type CiteWholeOptions = Access & { at?: never; quote?: never; counting?: never } & Writing

type Keys<Union> = Union extends unknown ? keyof Union : never

const citeOptions = {
  ...accessOptions,
  ...styleOptions,
  format: optional(oneOf(['text', 'html', 'markdown', 'latex', 'pandoc', 'coins'])),
  form: optional(text),
  key: optional(text),
  firstNote: optional(wholeNumber(1)),
  among: optional(citables),
  at: optional(targetsCheck),
  quote: optional(flag),
  counting: optional(oneOf(countings)),
} satisfies Fields & Record<Keys<CiteOptions>, unknown>

/**
 * Writes a citation.
 *
 * @param source
 *   A report; or, to cite the whole document, its metadata or the parts of a cite-as line.
 * @param options
 *   - `style` (default `refworld`), `locale` (default: the one that the style is written for), `format` (default `text`)
 *   - `at`: the place. Without a `form` it gives the citation in the text or in a note, else the bibliography's entry.
 *   - `quote`: the place's words in quotation marks with their citation.
 *   - `counting`: `document` counts paragraphs without a printed number through the whole document (`para. 212`).
 *   - `among`: the other documents of the work, from which the style tells this one apart: `2017a`, a number, a title.
 *   - `accessed`, `archivedUrl`: when the document was read, and where a copy is kept.
 * @returns
 *   The citation: in `html` with `<cite>` round the title and a link to the place, in `markdown` with that link.
 * @throws RangeError
 *   Where a style, locale, form or place is unknown: the message lists what there is.
 * @throws TypeError
 *   Where the source or an option is of another type.
 * @example
 *   cite(report, { style: 'apa', at: 'prosecution.p1' }) // '(United States Department of State, 2017, Prosecution, para. 1)'
 *   cite(report, { format: 'latex', at: 'prosecution.p1' }) // '\\autocite[Prosecution, para.~1]{usdos-tip-2017-laos}'
 */
export function cite(source: Report, options?: CiteOptions): string
export function cite(source: Citable, options?: CiteWholeOptions): string
export function cite(source: Citable, options: CiteOptions = {}): string {
  checkArgument('cite', 'the source', source, citable)
  checkOptions('cite', options, citeOptions)
  const subject = toSubject(source, options)
  const { item, pinpoint } = subject
  refuseForms(options)
  if (options.format === 'latex') return latexCite(keyOf(options, item), pinpoint, options.form)
  if (options.format === 'pandoc') return pandocCite(keyOf(options, item), pinpoint, options.form)
  if (options.format === 'coins') return coins(item)
  const { among = [], accessed } = options
  const others = among.map((other) => toCsl(other, accessed === undefined ? {} : { accessed }))
  return styledCitations([subject], others, options)[0] ?? ''
}

/** Source code has no quotations, and forms of its own; what a caller in JavaScript gives is not known to fit. */
function refuseForms(options: CiteOptions): void {
  const { format, quote } = options
  if (format !== 'latex' && format !== 'pandoc' && format !== 'coins') return
  if (quote === true) throw new RangeError(`quote: ${format} has no quotations: leave it out`)
  const form: string | undefined = 'form' in options ? options.form : undefined
  if (form === undefined || ['parenthetical', 'narrative'].includes(form)) return
  throw new RangeError(`${format} has no form "${String(form)}": use one of parenthetical, narrative`)
}

function keyOf({ key }: Sourcing, item: CslItem): string {
  return key === undefined ? item.id : checkKey(key)
}

interface PlaceOptions {
  at?: At
  counting?: Counting
}

/** The document does not say what it is. */
export class UncitableError extends RangeError {}

/** What is to be cited. */
export function toSubject(source: Citable, options: Access & PlaceOptions): Subject {
  const { accessed, archivedUrl } = options
  const access: Access = {
    ...(accessed !== undefined && { accessed }),
    ...(archivedUrl !== undefined && { archivedUrl }),
  }
  const report = 'metadata' in source ? source : null
  const facts = factsOf(source, access)
  const item = cslOf(facts)
  if (item.title === undefined && item.author === undefined) {
    throw new UncitableError(
      'the document has no title, author or publisher to be cited by: add them to its metadata',
    )
  }
  return { report, ...findPlace(report, options), facts, item }
}

function findPlace(
  report: Report | null,
  { at, counting }: PlaceOptions,
): Pick<Subject, 'pinpoint' | 'found'> {
  if (at === undefined) return { pinpoint: null, found: [] }
  if (report === null)
    throw new RangeError('at: only a report has places; pass what parse gave, not its metadata')
  const found = findTargets(report, at, 'cite')
  const nodes = found.flatMap((target) => placesOf(report, target))
  return { pinpoint: pinpointOf(report, nodes, counting), found }
}
