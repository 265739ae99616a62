/**
 * The words of pinpoints in the languages of the styles: by which one is read, and found in running text.
 */

import { once } from '../constants.ts'

/** `para.`, `¶`, `Abs.`: English, French, Spanish, German, Dutch. */
export const paragraphWord = String.raw`(?:(?:paragraphe?s?|paragrafen|paragraaf|paragr|paras?|pars?|p[áa]rr(?:afos?|s)?|abs(?:atz|ätze)?)(?!\p{L})\.?\s?|¶+\s?)`
/** `art.` */
export const articleWord = String.raw`(?:articles?|arts?|art[íi]culos?|artikel)(?!\p{L})\.?\s?`
/** What names a section: `section « Protection »`, `Abschnitt 1.c`. */
export const sectionWord = String.raw`(?:sections?|secci[óo]n|abschnitt|sectie)(?!\p{L})`
/** What names a section before its number: `sec. 1.c`, `§ 1.c`. */
const sectionLead = String.raw`(?:${sectionWord}\s|sect?\.\s?|§+\s?)`
/** What stands before a section's title in marks; `pt.` is the Bluebook's. */
export const titleWord = String.raw`(?:${sectionWord}|pt\.)`
/** `73`, `1.1`, `72(a)` */
export const number = String.raw`\d{1,6}(?:\.\d{1,4})*\p{Ll}?(?:\(\w{1,5}\))*`
/** What stands between two numbers of a list. */
export const listSeparator = String.raw`\s?(?:,|;|–|-|—|&|and|to|et|y|und|en|bis)\s?`
/** The note that earlier versions wrote behind a counted paragraph: `para. 3 [Prosecution]`. */
export const note = String.raw`(?:\s\[[^\]]*\p{L}{2}[^\]]*\])?`

const whole = String.raw`(?:\[\d{1,6}\]|\(\d{1,6}\)|${number})`
const numbered = once(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${paragraphWord}|${articleWord})${whole}(?:${listSeparator}${whole}(?!\p{L}|\s\p{L}))*${note}`,
      'iu',
    ),
)
export const inMarks = String.raw`[«“„‘"']\s?[^»”“’"']{1,120}[»”“’"']`
/** `section 1.c`, `sec. 1.c`, `§§ 72–74`, `sección «Protection»` */
const section = once(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${[
        String.raw`${sectionLead}\d{1,6}(?:\.\w{1,3})*(?!\w)(?:\s?[–-]\s?\d{1,6}(?!\w))?`,
        String.raw`${titleWord}\s${inMarks}`,
      ].join('|')})`,
      'iu',
    ),
)
/** `Protection section` */
const titled = once(
  () =>
    new RegExp(
      String.raw`(?<=(?:^|[,(;.:])\s?)\p{Lu}[^,();.]{0,120}\s${sectionWord}(?=\s?(?:$|[,();.]))`,
      'u',
    ),
)
/** Brackets, addresses and dates, which may stand before the headings. */
const asides = /\([^()]*\)|<[^<>]*>|https?:\S+|(?:\d{1,2} )?\p{Lu}\p{L}+ (?:\d{1,2}, )?\d{4}\b/gu
const heading = String.raw`(?:(?<!\p{L})s(?:ect?)?\.\s?(?=\d)|[^,();.]|\.(?=\p{L}|\p{N})){1,120}`
const headings = once(
  () => new RegExp(String.raw`(?:^|[,(;.]\s?)(${heading}(?:,\s${heading}){0,2}),\s?$`, 'u'),
)

/** Words that say where, and where in a text they end. */
interface FoundWords {
  words: string
  end: number
}

/** Finds the words that say where, in what stands behind a document's name; null where there are none. */
export function pinpointIn(text: string): string | null {
  return findPinpoint(text)?.words ?? null
}

/**
 * Finds the words that say where, in what stands behind a document's name: `(2017) Prosecution, para 1 <https…>` has
 * `Prosecution, para 1`.
 *
 * @returns The first of them, with the headings before it and all that `;` adds to it; null where there are none.
 */
export function findPinpoint(text: string): FoundWords | null {
  const found = partIn(text) ?? inBrackets(text)
  if (found === null) return null
  let { words, end } = found
  for (;;) {
    const [, lead = '', next = ''] = /^(;\s+)([^;]+)/.exec(text.slice(end)) ?? []
    const part = partIn(next)
    if (part === null || !next.startsWith(part.words)) return { words, end }
    words += `; ${part.words}`
    end += lead.length + part.end
  }
}

/**
 * `(1996) 70/1995/576/662 [72] <https…>`, `UN Doc CAT/C/RUR/CO/3 [4]–[6]`: only dates and symbols stand before the
 * numbers, and an address behind them.
 */
const numberInBrackets = once(
  () =>
    new RegExp(
      [
        String.raw`^(?:\s|,|\([^()]*\)|U\.?N\.? Docs?\.?(?=\s)|[^\s,()[\]]*\d[^\s,()[\]]*(?=\s))*`,
        String.raw`(\[${number}\](?:${listSeparator}\[${number}\])*)`,
        String.raw`(?=[.,\s]*(?:$|<|https?:|available))`,
      ].join(''),
      'iu',
    ),
)

function inBrackets(text: string): FoundWords | null {
  const found = numberInBrackets().exec(text)
  const numbers = found?.[1]?.replace(/[[\]]/g, '')
  if (!found || numbers === undefined) return null
  return { words: /^[\d.]+$/.test(numbers) ? numbers : `paras ${numbers}`, end: found[0].length }
}

/** What leads to a place and is none of its words: `at Protection, para 1`. */
const leading = once(() => new RegExp(String.raw`^(?:at|in)\s(?=\p{Lu}|${sectionWord}|§|${inMarks})`, 'u'))

function partIn(text: string): FoundWords | null {
  const found = numbered().exec(text) ?? section().exec(text) ?? titled().exec(text)
  if (!found) return null
  const end = found.index + found[0].length
  const before = text.slice(0, found.index).replace(asides, ';')
  const above = headings().exec(before)?.[1]
  return {
    words: above === undefined ? found[0] : `${above.trim().replace(leading(), '')}, ${found[0]}`,
    end,
  }
}
