/**
 * What CSL cannot say for a report like Refworld's, mended in this one place.
 *
 * A CSL style cannot compare two variables, does not know that a series' name stands in the title, and several styles
 * print a paragraph's number without saying that it is one, or not at all. Each rule names the manual's.
 */
import type { CslItem } from './csl.ts'
import type { LocaleName, StyleName } from './names.ts'
import type { Pinpoint } from './pinpoint.ts'
import type { Style } from './styles.ts'

/** A citation around its pinpoint: `(Author 2017, para. ` · `3` · `)`. */
export interface Placed {
  before: string
  locator: string
  after: string
}

interface Amendment {
  /** Which name stays where author and publisher are the same body. */
  keeps: 'author' | 'publisher'
  /** The variable by which the style names the site. */
  site: 'archive' | 'source' | null
  /** A day of access is left out where the document has a date. */
  isDatedWithoutAccess?: boolean
  /** The manual has words of its own for a place, in English. */
  hasOwnWords?: boolean
  /** The pinpoint in the manner of the manual. */
  pinpoint?(placed: Placed, pinpoint: Pinpoint, document: CslItem): Placed
  /** Whatever else is wrong in the text. */
  text?(text: string, style: Style): string
  /** What stands behind the address for an archived copy; null where the manual has no such thing. */
  archived?(url: string): string
}

const usual: Amendment = { keeps: 'author', site: 'archive' }

const amendments: Readonly<Partial<Record<StyleName, Amendment>>> = {
  /** APA 7, 8.28: a section without page numbers is `Prosecution section`. 9.29: no publisher that is the author. */
  apa: {
    ...usual,
    pinpoint: ({ before, locator, after }, { label }) =>
      label === 'section'
        ? { before: before.replace(/\bsec\. $/, ''), locator: `${locator} section`, after }
        : { before, locator, after },
  },
  /**
   * MLA 9, 5.20: an organization that is author and publisher is named as publisher only. 6.20: `par.`, behind a comma.
   */
  mla: {
    keeps: 'publisher',
    site: 'source',
    pinpoint: ({ before, locator, after }) => ({
      before: before.replace(/(\(?),? ?(\p{L}{1,10}\.) ?$/u, mlaLabel),
      locator,
      after,
    }),
  },
  /** Chicago 17, 14.9: an archived copy's address may follow. */
  'chicago-notes': { ...usual, archived: (url) => `, archived at ${url}` },
  'chicago-author-date': { ...usual, archived: (url) => `, archived at ${url}` },
  /**
   * Bluebook 21, 3.3: `¶` where the source prints it or a number, `para.` for paragraphs that were counted, and no `at`
   * before either. 15.1: no comma before the year's bracket. 18.2.2: a last visit only where there is no date. 18.2.1(d): the archived address in brackets.
   */
  bluebook: {
    ...usual,
    site: null,
    isDatedWithoutAccess: true,
    hasOwnWords: true,
    pinpoint: bluebookPinpoint,
    text: (text) =>
      text
        .replace(/, \((?=\d{4}\)(?:[,.]|$))/, ' (')
        .replace(/(?<=\(last visited )(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)(?= )/, '$1.'),
    archived: (url) => ` [${url}]`,
  },
  oscola: { ...usual, site: null, pinpoint: oscolaPinpoint },
  'international-journal-of-refugee-law': { ...usual, site: null, pinpoint: oscolaPinpoint },
  /** Oxford journals' Harvard form: a colon before the place. */
  'journal-of-refugee-studies': {
    ...usual,
    pinpoint: ({ before, locator, after }) => ({
      before: before.replace(/(?<=\d) (?=\p{L}{1,8}\.? ?$)/u, ': '),
      locator,
      after,
    }),
  },
  /** A month before the day is read as a day in Geneva and Oxford; no comma stands before a bracket. */
  'refugee-survey-quarterly': {
    ...usual,
    text: (text, { locale }) =>
      text.replace(
        /, (\(\D{1,40}|\()(\d{1,2})\/(\d{1,2})\/(\d{4})\)/,
        (_, open, month, day, year) => ` ${open}${longDate(year, month, day, locale)})`,
      ),
  },
}

/** The item as a style should see it: nothing twice, nothing that only machines want. */
export function amendItem(item: CslItem, style: Style): CslItem {
  const { keeps, site, isDatedWithoutAccess = false } = rulesOf(style)
  const { custom, archive, source, ...rest } = item
  const isSameBody =
    item.publisher !== undefined && item.author?.length === 1 && item.author[0]?.literal === item.publisher
  const series = rest['collection-title']
  if (isSameBody && keeps === 'author') delete rest.publisher
  if (isSameBody && keeps === 'publisher' && rest.title !== undefined) delete rest.author
  if (series !== undefined && rest.title?.includes(series)) delete rest['collection-title']
  if (isDatedWithoutAccess && rest.issued !== undefined) delete rest.accessed
  return {
    ...rest,
    ...(site === 'archive' && archive && { archive }),
    ...(site === 'source' && source && { source }),
  }
}

/** Mends a citation's pinpoint; a style that prints a bare number gets the word for it. */
export function amendPinpoint(placed: Placed, pinpoint: Pinpoint, item: CslItem, style: Style): Placed {
  const { hasOwnWords = false, pinpoint: amend } = rulesOf(style)
  const word = hasOwnWords || hasWord(placed.before) ? '' : `${termFor(pinpoint, style.locale)} `
  const worded = { ...placed, before: placed.before + word }
  return amend?.(worded, pinpoint, item) ?? worded
}

/** Mends the rest of the text. */
export function amendText(text: string, style: Style): string {
  return rulesOf(style).text?.(text, style) ?? text
}

/** Writes an archived copy's address behind the document's, where the manual allows it. */
export function amendArchived(
  text: string,
  url: string | undefined,
  archivedUrl: string | undefined,
  style: Style,
): string {
  const write = rulesOf(style).archived
  const at = url === undefined ? -1 : text.lastIndexOf(url)
  if (write === undefined || archivedUrl === undefined || url === undefined || at === -1) return text
  const end = at + url.length
  return text.slice(0, end) + write(archivedUrl) + text.slice(end)
}

/** The short words of the CSL locales for a place. */
const terms: Readonly<Record<LocaleName, Record<Pinpoint['label'], [one: string, many: string]>>> = {
  'en-US': { paragraph: ['para.', 'paras.'], section: ['sec.', 'secs.'] },
  'en-GB': { paragraph: ['para.', 'paras'], section: ['sec.', 'secs'] },
  'fr-FR': { paragraph: ['paragr.', 'paragr.'], section: ['sect.', 'sect.'] },
  'es-ES': { paragraph: ['párr.', 'párr.'], section: ['sec.', 'secs.'] },
  'de-DE': { paragraph: ['Abs.', 'Abs.'], section: ['Abschn.', 'Abschn.'] },
  'nl-NL': { paragraph: ['par.', 'par.'], section: ['sec.', 'sec.'] },
}

/** `para.` for one paragraph, `paras.` for several, in the locale's language. */
export function termFor(pinpoint: Pinpoint, locale: LocaleName): string {
  const [one, many] = terms[locale][pinpoint.label]
  return pinpoint.label === 'paragraph' && /[–,]/.test(pinpoint.locator) ? many : one
}

function rulesOf(style: Style): Amendment {
  return (style.name === null ? undefined : amendments[style.name]) ?? usual
}

/** Whether a word or sign for the place stands right before it. */
function hasWord(before: string): boolean {
  return /(?:\p{L}|[§¶.]) ?$/u.test(before)
}

/** `Laos, para.` → `Laos, par. `; right behind an opening bracket there is nothing to set off. */
function mlaLabel(_: string, bracket: string, word: string): string {
  return `${bracket || ', '}${word.replace(/^para(?=s?\.)/, 'par')} `
}

/** `supra note 4 at ` → `supra note 4, `; `Id. at ` → `Id. `; `Laos, ` → `Laos ` */
function bluebookPinpoint({ before, locator, after }: Placed, { label, counted }: Pinpoint): Placed {
  const lead = before.replace(/(?<=supra note \d{1,6}) at $/, ', ').replace(/(?<=Id\.) at $/, ' ')
  const start = lead === before ? before.replace(/,(<\/\w{1,9}>)? $/, '$1 ') : lead
  if (label === 'section') return { before: `${start}pt. `, locator: `“${locator}”`, after }
  const isMany = /[–,]/.test(locator)
  const sign = counted ? (isMany ? 'paras. ' : 'para. ') : isMany ? '¶¶ ' : '¶ '
  return { before: start + sign, locator, after }
}

/**
 * OSCOLA 4, 2.1.6: a judgment's own paragraph numbers stand in square brackets; 3.1.3 and 3.4: elsewhere `para 3`.
 * A heading is no section of a statute, which is what `s` means.
 */
function oscolaPinpoint(
  { before, locator, after }: Placed,
  { label, counted }: Pinpoint,
  document: CslItem,
): Placed {
  if (label === 'section')
    return { before: before.replace(/\bss? $/, 'section '), locator: `‘${locator}’`, after }
  if (/\bibid $/.test(before))
    return { before: `${before}${/[–,]/.test(locator) ? 'paras' : 'para'} `, locator, after }
  const isJudgment = !counted && /\sv\.?\s/.test(document.title ?? '')
  if (!isJudgment) return { before, locator, after }
  const bracketed = locator.replace(/[^\s–,]+/g, '[$&]')
  return { before: before.replace(/\bparas? $/, ''), locator: bracketed, after }
}

/** `5 November 2019`, `5 novembre 2019` */
function longDate(year: string, month: string, day: string, locale: LocaleName): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}
