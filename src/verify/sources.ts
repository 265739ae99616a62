/**
 * What a draft cites by: keys, addresses, titles, names and years → the reports that are meant.
 */
import { normalize } from '../anchors/normalize.ts'
import { factsOf } from '../cite/facts.ts'
import { citationKey } from '../cite/key.ts'
import { type Paragraphs, paragraphsOf } from '../pinpoints/paragraphs.ts'
import { refresh } from '../report/kept.ts'
import type { Report } from '../types.ts'
import type { Entry } from './bibliography.ts'

/** A report that a draft may cite, and what it is known by. */
export interface Source {
  report: Report
  /** The key that pincite gives it. */
  key: string
  title: string | null
  /** Its title's letters. */
  titleLetters: string
  /** Its address without protocol and fragment. */
  address: string | null
  docid: string | null
  /** The letters of the names of who wrote or published it. */
  names: readonly string[]
  /** The years by which it is cited: that of its publication, and that of its edition. */
  years: readonly string[]
  /** Words that a key may be made of. */
  words: ReadonlySet<string>
  country: string | null
  paragraphs: Paragraphs
}

/** Gathers what the reports are known by. */
export function toSources(reports: readonly Report[]): Source[] {
  return reports.map((report) => {
    refresh(report)
    const facts = factsOf(report)
    const { edition, country } = report.metadata
    const key = citationKey(facts)
    const years = [facts.issued?.slice(0, 4), edition === null ? undefined : String(edition)]
    const names = [facts.author, facts.publisher].filter((name) => name !== null)
    return {
      report,
      key,
      title: facts.title,
      titleLetters: normalize(facts.title ?? ''),
      address: facts.url === null ? null : addressOf(facts.url),
      docid: facts.docid,
      names: [...new Set(names.flatMap(namesOf))],
      years: [...new Set(years.filter((year) => year !== undefined))],
      words: new Set(
        [key, facts.title ?? '', country?.name ?? '', ...years, ...names, ...aliasesOf(names)].flatMap(
          (text) => wordsOf(text ?? ''),
        ),
      ),
      country: country?.name ?? null,
      paragraphs: paragraphsOf(report),
    }
  })
}

/** An address without what differs between two ways to write it. */
export function addressOf(url: string): string {
  return url
    .replace(/#.*$/s, '')
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

/** The sources that an address is of: the page, or Refworld's page with the same id. */
export function sourcesAt(sources: readonly Source[], url: string): Source[] {
  const address = addressOf(url)
  return sources.filter(
    (source) =>
      source.address === address || (source.docid !== null && address.includes(`docid/${source.docid}`)),
  )
}

/** The sources that a citation key means: by the bibliography, by the keys that pincite makes, or by its words. */
export function sourcesOfKey(
  sources: readonly Source[],
  entries: ReadonlyMap<string, Entry>,
  key: string,
): Source[] {
  const entry = entries.get(key)
  const known = entry ? sourcesOfEntry(sources, entry) : []
  if (known.length > 0) return known
  const same = sources.filter((source) => source.key === key)
  return same.length > 0 ? same : sourcesByWords(sources, key)
}

/** The sources that an entry of a bibliography is of. */
export function sourcesOfEntry(sources: readonly Source[], { url, title, year }: Entry): Source[] {
  const byAddress = url === null ? [] : sourcesAt(sources, url)
  if (byAddress.length > 0) return byAddress
  const letters = normalize(title ?? '')
  const byTitle = letters === '' ? [] : sources.filter((source) => source.titleLetters === letters)
  const byYear = byTitle.filter((source) => year === null || source.years.includes(year))
  return byYear.length > 0 ? byYear : byTitle
}

/** Every word of the key is one of the report, and one of them is its country or of its title: `dos-laos-2017`. */
function sourcesByWords(sources: readonly Source[], key: string): Source[] {
  const words = wordsOf(key)
  const found = sources.filter((source) => words.length > 1 && words.every((word) => source.words.has(word)))
  return found.length === 1 ? found : []
}

/**
 * The reports that words mean by their author, year and country, and those words of their titles that they have:
 * `Department of State, 2019 Country Reports: Australia`, and without an author where enough of the title is there.
 * None where they are others, null where the words say too little.
 */
export function sourcesTitledLike(text: string, sources: readonly Source[]): readonly Source[] | null {
  const years: readonly string[] = text.match(/\b(?:19|20)\d\d(?=[a-z]?\b)/g) ?? []
  const words = wordsOf(text)
  const isThere = ({ country }: Source) => country !== null && text.includes(country)
  const sharedWords = ({ title }: Source) => wordsOf(title ?? '').filter((word) => words.includes(word))
  const isTitled = (source: Source) =>
    isThere(source) &&
    years.some((year) => source.years.includes(year)) &&
    sharedWords(source).filter((word) => !isOfCountry(source, word) && !/\d/.test(word)).length >= 2
  const named = sourcesNamedIn(text, sources)
  const by = named.length > 0 ? named : sources.filter(isTitled)
  if (by.length === 0 || (years.length === 0 && !by.some(isThere))) return null
  const meant = by.filter(
    (source) =>
      (years.length === 0 || source.years.some((year) => years.includes(year))) &&
      (source.country === null || isThere(source)),
  )
  const titled = meant.map((source) => ({ source, shared: sharedWords(source).length }))
  const most = Math.max(...titled.map(({ shared }) => shared))
  return titled.filter(({ shared }) => shared === most).map(({ source }) => source)
}

function isOfCountry({ country }: Source, word: string): boolean {
  return wordsOf(country ?? '').includes(word)
}

/** The reports whose author or publisher words name. */
export function sourcesNamedIn(text: string, sources: readonly Source[]): readonly Source[] {
  const letters = normalize(text)
  return sources.filter(({ names }) => names.some((name) => letters.includes(name)))
}

/** `laos2017` is two words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  )
}

/** A name, without the short one in brackets behind it too, and how else that of the State Department is written. */
function namesOf(name: string): string[] {
  return [name, name.replace(/\s*\([^()]*\)$/, ''), ...aliasesOf([name])].map(normalize)
}

function aliasesOf(names: readonly string[]): string[] {
  const isState = names.some((name) => /department of state/i.test(name))
  return isState
    ? [
        'United States Department of State',
        'US Department of State',
        'U.S. State Department',
        'State Department',
        'USDOS',
        'DOS',
        'Department of State',
        'U.S. Dep’t of State',
        'U.S. Dept. of State',
      ]
    : []
}
