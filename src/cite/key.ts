/**
 * Citation keys: readable, stable, fit for BibTeX, Pandoc and a file's name. A key is a document's own: made of what the
 * document says, the same alone and among others.
 *
 *     usdos-tip-2017-laos                   of a series: publisher, series, edition, place
 *     unga-1985-report-united-nations-…     else: author, year, the words of the title
 */
import anyAscii from 'any-ascii'
import { profileNamed } from '../report/profiles/profiles.ts'
import type { Facts } from './facts.ts'

/** The short names that Refworld's own addresses use for its most frequent publishers. */
const publishers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'united states department of state': 'usdos',
    'us department of state': 'usdos',
    'u.s. department of state': 'usdos',
    'un high commissioner for refugees': 'unhcr',
    'un general assembly': 'unga',
    'un security council': 'unsc',
    'un human rights council': 'unhrc',
    'un human rights committee': 'hrc',
    'un committee against torture': 'cat',
    'un economic and social council': 'unecosoc',
    'freedom house': 'freehou',
    'human rights watch': 'hrw',
    'amnesty international': 'amnesty',
    'minority rights group international': 'mrgi',
    'international crisis group': 'icg',
    'reporters without borders': 'rsf',
    'committee to protect journalists': 'cpj',
    'canada: immigration and refugee board of canada': 'irbc',
    'immigration and refugee board of canada': 'irbc',
    'united kingdom: home office': 'ukho',
    'council of europe: european court of human rights': 'echr',
    'european court of human rights': 'echr',
    'internal displacement monitoring centre': 'idmc',
    'integrated regional information networks': 'irin',
    'radio free europe/radio liberty': 'rferl',
    'united states commission on international religious freedom': 'uscirf',
    'national legislative bodies / national authorities': 'natlegbod',
  }),
)

/** What the State Department itself calls its series; others get their initials. */
const seriesNames: ReadonlyMap<string, string> = new Map([
  ['Trafficking in Persons Report', 'tip'],
  ['Country Reports on Human Rights Practices', 'hrp'],
])

const smallWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on or the to with v vs le la les des du de et el los las y und der die das'.split(
    ' ',
  ),
)

/** The most that a key says of a title: its first words, and its last ones, which often name a place. */
const firstWords = 6
const lastWords = 2

/** A title of so few words (`World Report`) is that of many documents: the day tells them apart. */
const fewWords = 2

/**
 * Makes the key of a document.
 *
 * @returns
 *   Lower-case ASCII letters, digits and hyphens; letters of other scripts are transliterated. `report` where nothing is
 *   known.
 */
export function citationKey(facts: Facts): string {
  return keyOfSeries(facts) ?? keyOfTitle(facts) ?? (slug(facts.docid ?? '') || 'report')
}

function keyOfSeries({ series, edition, issued, country, title, publisher }: Facts): string | null {
  const year = edition === null ? issued?.slice(0, 4) : String(edition)
  const place = slug(country ?? placeIn(title ?? '') ?? '')
  if (series === null || year === undefined || place === '') return null
  const body = profileNamed(series)?.publisher ?? publisher
  const name = seriesNames.get(series) ?? initials(wordsOf(series))
  return [publisherName(body), name, year, place].filter(Boolean).join('-')
}

/** `2017 Trafficking in Persons Report - Laos`, `… Human Rights Practices: Laos` */
function placeIn(title: string): string | null {
  return /(?: [-–—] |: )([^:]{2,60})$/.exec(title)?.[1] ?? null
}

function keyOfTitle({ family, author, publisher, issued, title }: Facts): string | null {
  // A library's catalogue writes ` : ` before a subtitle and ` / ` before who is responsible.
  const all = wordsOf(title?.split(/ [:/] /)[0] ?? '')
  const words =
    all.length > firstWords + lastWords ? [...all.slice(0, firstWords), ...all.slice(-lastWords)] : all
  const body = family === null ? publisherName(author ?? publisher) : slug(family).replaceAll('-', '')
  if (words.length === 0 && body === '') return null
  const day = all.length > fewWords ? '' : (issued?.slice(5).replace('-', '') ?? '')
  return [body, issued?.slice(0, 4) ?? 'nd', ...words, day].filter(Boolean).join('-')
}

/** The words that say something. */
function wordsOf(text: string): string[] {
  return slug(text)
    .split('-')
    .filter((word) => word !== '' && !smallWords.has(word))
}

function initials(words: readonly string[]): string {
  return words.length > 2 ? words.map((word) => word.charAt(0)).join('') : words.join('')
}

/** Its known short name, the abbreviation that it prints in brackets, its initials, or its one word. */
function publisherName(publisher: string | null): string {
  if (publisher === null) return ''
  const known = publishers.get(publisher.toLowerCase().replace(/ \([^)]*\)$/, ''))
  if (known !== undefined) return known
  const printed = /\(([A-Z][A-Za-z/]{1,9})\)$/.exec(publisher)?.[1]
  if (printed !== undefined) return slug(printed)
  return initials(wordsOf(publisher.slice(publisher.indexOf(': ') + 1)))
}

/** Letters without accents, those of other scripts transliterated, so that BibTeX and file names can bear the key. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '')
  return (isAscii(plain) ? plain : anyAscii(plain))
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

/**
 * Checks a key that a user gives.
 *
 * @throws RangeError
 *   Where BibTeX or Pandoc could not read it.
 */
export function checkKey(key: string): string {
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_.:/+-]*$/u.test(key) && !/[.:/+-]$/.test(key)) return key
  throw new RangeError(
    `key: "${key}" is not one that BibTeX and Pandoc read: write letters, digits, and - _ . : / + between them`,
  )
}
