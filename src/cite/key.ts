/**
 * Citation keys: readable, stable, fit for BibTeX, Pandoc and a file's name.
 *
 *     usdos-2017-laos     publisher - year of publication - country, else the title's first words
 */
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

const smallWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on or the to with v vs le la les des du de et el los las y und der die das'.split(
    ' ',
  ),
)

/** The most that a key says of a country or title. */
const longestSubject = 40

/**
 * Makes the key of a document from its publisher, year and subject.
 *
 * @returns
 *   Lower-case ASCII letters, digits and hyphens; `report` where nothing is known.
 */
export function citationKey(facts: Facts): string {
  const parts = [
    publisherName(facts.author === null ? facts.publisher : (facts.publisher ?? facts.author)),
    facts.issued?.slice(0, 4) ?? (facts.title === null && facts.publisher === null ? '' : 'nd'),
    subject(facts),
  ]
  return parts.filter(Boolean).join('-') || 'report'
}

/**
 * Makes the keys of a set differ: of several equal ones the first gets `a`, the second `b` …, in the order given.
 *
 * @example
 *   distinctKeys(['hrw-2014-burma', 'hrw-2014-burma', 'unga-1985']) // ['hrw-2014-burma-a', 'hrw-2014-burma-b', 'unga-1985']
 */
export function distinctKeys(keys: readonly string[]): string[] {
  const total = count(keys)
  const taken = new Set(keys.filter((key) => total.get(key) === 1))
  const next = new Map<string, number>()
  return keys.map((key) => {
    if (total.get(key) === 1) return key
    for (let number = next.get(key) ?? 0; ; number++) {
      const candidate = `${key}-${letters(number)}`
      if (taken.has(candidate)) continue
      taken.add(candidate)
      next.set(key, number + 1)
      return candidate
    }
  })
}

function count(keys: readonly string[]): Map<string, number> {
  const total = new Map<string, number>()
  for (const key of keys) total.set(key, (total.get(key) ?? 0) + 1)
  return total
}

/** 0 → `a`, 25 → `z`, 26 → `aa` */
function letters(number: number): string {
  const rest = Math.floor(number / 26)
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(97 + (number % 26))
}

/** Its known short name, the abbreviation that it prints in brackets, its initials, or its one word. */
function publisherName(publisher: string | null): string {
  if (publisher === null) return ''
  const known = publishers.get(publisher.toLowerCase().replace(/ \([^)]*\)$/, ''))
  if (known !== undefined) return known
  const printed = /\(([A-Z][A-Za-z/]{1,9})\)$/.exec(publisher)?.[1]
  if (printed !== undefined) return slug(printed)
  const words = slug(publisher.slice(publisher.indexOf(': ') + 1))
    .split('-')
    .filter((word) => !smallWords.has(word))
  return words.length > 2 ? words.map((word) => word.charAt(0)).join('') : words.join('')
}

/** The country, or the first three words of the title that say something. */
function subject(facts: Facts): string {
  if (facts.country !== null) return slug(facts.country)
  const title = facts.title ?? ''
  const last = title.lastIndexOf(' - ')
  const named = last === -1 ? /^([^:,]{3,40}): /.exec(title)?.[1] : title.slice(last + 3)
  const words = slug(named ?? title)
    .split('-')
    .filter((word) => !smallWords.has(word))
  return (named === undefined ? words.slice(0, 3) : words)
    .join('-')
    .slice(0, longestSubject)
    .replace(/-+$/, '')
}

/** Letters without accents; letters of other scripts stay out, so that BibTeX and file names can bear the key. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
