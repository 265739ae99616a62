/**
 * The words of a pinpoint → the places that they name: the way back from `pinpoint.ts`.
 *
 *     para. 73   [73]   ¶ 73   73      a number that the document prints; else a count through the whole document
 *     #212                             the 212th paragraph of the document
 *     art 33(1)   art. 33              an article and its paragraph
 *     Prosecution, paras. 1–2          paragraphs counted below a heading
 *     section 1.c   § 1.c   Prosecution section   Abschnitt „Prosecution“
 */
import { once } from '../constants.ts'
import type { Place, Report } from '../types.ts'
import { comparable, type Head, nameText, openingName } from './headings.ts'
import { bareNumber, type Paragraphs, type PlacedParagraph, paragraphsOf } from './paragraphs.ts'
import {
  articleWord,
  inMarks,
  listSeparator,
  note,
  number,
  paragraphWord,
  sectionWord,
  titleWord,
} from './words.ts'

/**
 * What words name in a report.
 *
 * @param report The report, or its paragraphs, where many words are looked up.
 * @param words A pinpoint's, in English, French, Spanish, German or Dutch.
 * @returns The readings: none where the words name nothing; one, of one place or several; more than one where they name
 *   several things (`Women, para. 1` in a report with two such headings).
 * @example
 * ```ts
 * placesNamed(report, 'Prosecution, para. 2')[0]?.[0]?.id // 'prosecution.p2'
 * ```
 */
export function placesNamed(report: Report | Paragraphs, words: string): readonly (readonly Place[])[] {
  const index = 'type' in report ? paragraphsOf(report) : report
  const text = words.trim()
  if (text.length > longestWords) return []
  const hash = /^#\s?(\d{1,9})$/.exec(text)?.[1]
  if (hash !== undefined) return readingsOf(index.all.filter((placed) => isCounted(placed, hash)))
  const named = readPinpoint(text)
  if (named === null) {
    const heads = headings(index, text)
    // Some write § before a paragraph's number.
    if (heads.length === 0 && text.startsWith('§')) return placesNamed(index, text.replace(/^§+/, '¶'))
    return heads.map(({ section }) => [section])
  }
  const { above, numbers, article } = named
  if (article !== null) return inArticle(index, above, article, numbers)
  if (above === '') return combined(numbers.map((number) => numbered(index, number)))
  const heads: readonly (Head | null)[] = headings(index, above)
  const isOpening = heads.length === 0 && comparable(above) === openingName
  return (isOpening ? [null] : heads).flatMap((head) =>
    combined(numbers.map((number) => below(index, head, number))),
  )
}

/** No pinpoint has more characters. */
const longestWords = 500

interface Named {
  /** The headings; empty where there are none. */
  above: string
  /** The article's number; null where it is none. */
  article: string | null
  /** Single numbers, and ranges of them. */
  numbers: readonly NumberRange[]
}

interface NumberRange {
  from: string
  to: string
}

/** A bare number is a paragraph's, also with one of the brackets that are printed around it: `3)`. */
const loose = String.raw`[[(]?${number}[\])]?`
const list = `${loose}(?:${listSeparator}${loose})*`
const lead = String.raw`^(?:(.*?)[,:;]?\s)?`
const articleNumber = String.raw`(\d{1,4}\p{Ll}?|[ivxl]{1,7})`

const paragraphs = once(() => new RegExp(`${lead}${paragraphWord}(${list})${note}$`, 'isu'))
const bare = once(() => new RegExp(`^(${loose})$`, 'iu'))
const article = once(
  () => new RegExp(String.raw`${lead}${articleWord}${articleNumber}(?:\s?\((\w{1,5})\))?$`, 'isu'),
)
const articleParagraph = once(
  () => new RegExp(String.raw`${lead}${articleWord}${articleNumber},?\s${paragraphWord}(${list})$`, 'isu'),
)

function readPinpoint(text: string): Named | null {
  const inIt = articleParagraph().exec(text)
  if (inIt) return { above: inIt[1] ?? '', article: inIt[2] ?? '', numbers: readNumbers(inIt[3] ?? '') }
  const whole = article().exec(text)
  if (whole) {
    return { above: whole[1] ?? '', article: whole[2] ?? '', numbers: readNumbers(whole[3] ?? '') }
  }
  const found = paragraphs().exec(text) ?? bareNumbers(text)
  return found && { above: found[1] ?? '', article: null, numbers: readNumbers(found[2] ?? '') }
}

function bareNumbers(text: string): [string, string, string] | null {
  const found = bare().exec(text)?.[1]
  return found === undefined ? null : [text, '', found]
}

/** `3–5, 9` */
function readNumbers(text: string): NumberRange[] {
  const ranges: NumberRange[] = []
  let end = 0
  for (const match of text.matchAll(new RegExp(loose, 'giu'))) {
    const between = text.slice(end, match.index)
    const own = bareNumber(match[0]) ?? match[0]
    const last = ranges.at(-1)
    if (last && /[–—-]|\b(?:to|bis)\b/.test(between)) last.to = own
    else ranges.push({ from: own, to: own })
    end = match.index + match[0].length
  }
  if (ranges.length === 0 && text !== '') ranges.push({ from: text, to: text })
  return ranges
}

// --- numbers to paragraphs

type Readings = readonly (readonly PlacedParagraph[])[]

/** A printed number; where the document prints none, a count through the whole of it. */
function numbered(index: Paragraphs, range: NumberRange): Readings {
  return between(index, range, (wanted) => {
    if (!index.printsNumbers) return index.all.filter((placed) => isCounted(placed, wanted))
    return index.byPrinted.get(wanted) ?? index.all.filter((placed) => isOfArticle(placed, wanted))
  })
}

/** Whether a paragraph of an article has a number, which is read with the article's before it. */
function isOfArticle({ head, printed }: PlacedParagraph, wanted: string): boolean {
  return head?.own.kind === 'article' && printed === `${head.own.number}(${wanted})`
}

/** A number printed below a heading; else a count from it. */
function below(index: Paragraphs, head: Head | null, range: NumberRange): Readings {
  const own = index.all.filter((placed) => placed.head === head)
  return between(index, range, (wanted) => {
    const printed = index.printsNumbers
      ? own.filter((placed) => placed.printed === wanted || isOfArticle(placed, wanted))
      : []
    return printed.length > 0 ? printed : own.filter(({ count }) => String(count) === wanted)
  })
}

function isCounted({ paragraph }: PlacedParagraph, wanted: string): boolean {
  return paragraph.number !== null && paragraph.number === Number(wanted)
}

/** All from one number to another, where each is one paragraph; else each that it may be. */
function between(
  index: Paragraphs,
  { from, to }: NumberRange,
  find: (wanted: string) => readonly PlacedParagraph[],
): Readings {
  const first = find(from)
  if (from === to || first.length !== 1) return first.map((placed) => [placed])
  const start = first[0]?.order ?? 0
  return find(to).map(({ order }) => index.all.slice(start, order + 1).filter(({ count }) => count !== null))
}

function inArticle(
  index: Paragraphs,
  above: string,
  wanted: string,
  numbers: readonly NumberRange[],
): readonly (readonly Place[])[] {
  const outer = above === '' ? null : headings(index, above)
  const heads = index.heads.filter(
    (head) =>
      head.own.kind === 'article' &&
      head.own.number.toLowerCase() === wanted.toLowerCase() &&
      (outer === null || outer.some((one) => isUnder(head, one))),
  )
  if (numbers.length === 0) return heads.map(({ section }) => [section])
  return heads.flatMap((head) => combined(numbers.map((range) => below(index, head, range))))
}

function isUnder(head: Head, outer: Head): boolean {
  for (let at = head.parent; at; at = at.parent) if (at === outer) return true
  return false
}

/** What several numbers name together; where one of them is nothing, or several things, that decides. */
function combined(readings: readonly Readings[]): readonly (readonly Place[])[] {
  const unclear = readings.find((reading) => reading.length !== 1)
  const found = unclear ?? [readings.flatMap((reading) => reading.flat())]
  return found.map((placed) => placed.map(({ paragraph }) => paragraph))
}

function readingsOf(placed: readonly PlacedParagraph[]): Place[][] {
  return placed.map(({ paragraph }) => [paragraph])
}

// --- headings

const sectionNumber = once(
  () => new RegExp(String.raw`^\s*(?:${sectionWord}|sect?\.?|s\.?|§+)\s?(?=\d)`, 'iu'),
)
const sectionAround = once(
  () => new RegExp(String.raw`^\s*${titleWord}(?=\s${inMarks}$)|(?<=\s)${sectionWord}[\s,]*$`, 'iu'),
)

/** The headings that words name: by the name that a citation gives them, their words, or their number. */
function headings({ heads }: Paragraphs, words: string): Head[] {
  const wanted = comparable(words.replace(/[\s,]+$/, ''))
  if (wanted === '') return []
  const inEnglish = comparable(words.replace(sectionNumber(), 'section '))
  const forms = new Set([wanted, inEnglish, comparable(words.replace(sectionAround(), ''))])
  forms.delete('')
  const named = heads.filter((head) => [...forms].some((form) => isNamed(head, form)))
  const cited = named.filter(({ path }) => forms.has(comparable(path.map(nameText).join())))
  return cited.length > 0 ? cited : named
}

/** Whether words are a heading's name, with names of headings above it before it. */
function isNamed(head: Head, wanted: string): boolean {
  /** Where in the words the names that were read so far begin. */
  const starts = new Set(startsOf(head, wanted, wanted.length))
  for (let above = head.parent; above && starts.size > 0; above = above.parent) {
    for (const end of [...starts]) for (const start of startsOf(above, wanted, end)) starts.add(start)
  }
  return starts.has(0)
}

function startsOf(head: Head, wanted: string, end: number): number[] {
  return namesOf(head).flatMap((name) =>
    name !== '' && wanted.slice(0, end).endsWith(name) ? [end - name.length] : [],
  )
}

function namesOf({ own, path, title }: Head): string[] {
  const last = path.at(-1) ?? own
  const words = title.replace(/^(?:(?:section|article|art\.?)\s)?[\dA-Za-z]{1,4}[.):]\s/i, '')
  return [...new Set([nameText(own), nameText(last), title, words].map(comparable))]
}
