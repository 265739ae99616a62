/**
 * BibTeX and BibLaTeX entries.
 *
 * citation-js writes these too, but leaves out letters beyond Latin and Greek, and a title with an angle bracket gives
 * an entry that no reader takes; both occur on Refworld.
 */
import { type CslItem, type CslName, fromCslDate } from './csl.ts'
import { citedCourt, citedNumber } from './exported.ts'

/** The older format reads names and dates of its own; `biblatex` is what biber reads. */
export type BibFormat = 'bibtex' | 'biblatex'

/** A field's value as it is written, with its braces; null where nothing is known. */
type Field = [name: string, value: string | null]

interface Entry {
  type: string
  fields: Field[]
}

/** Writes entries, each followed by an empty line. */
export function writeBibEntries(items: readonly CslItem[], format: BibFormat): string {
  return items.map((item) => writeEntry(item, format)).join('\n')
}

function writeEntry(item: CslItem, format: BibFormat): string {
  const { type, fields } = format === 'biblatex' ? biblatexEntry(item) : bibtexEntry(item)
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]))
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`
}

/** biblatex's manual, 2.1.1 and 2.1.3 (types), 2.2 (fields); what a type has no field for stands behind its title. */
function biblatexEntry(item: CslItem): Entry {
  const common: Field[] = [
    ['date', braced(fromCslDate(item.issued))],
    ['url', braced(verbatim(item.URL))],
    ['urldate', braced(fromCslDate(item.accessed))],
    ['langid', braced(languageName(item.language))],
    ['shorttitle', titleField(item['title-short'])],
  ]
  const title: Field = ['title', titleField(item.title)]
  const addendum: Field = ['addendum', braced(archivedNote(item))]
  switch (item.type) {
    case 'legal_case':
      return {
        type: 'jurisdiction',
        fields: [title, ['titleaddon', textField(caseAddon(item))], ...common],
      }
    case 'legislation':
      return {
        type: 'legislation',
        fields: [
          title,
          ['titleaddon', textField(item.number)],
          ['location', textField(item.jurisdiction)],
          ...common,
        ],
      }
    case 'treaty':
      return { type: 'legal', fields: [title, ['titleaddon', textField(citedNumber(item))], ...common] }
    case 'webpage':
      return {
        type: 'online',
        fields: [
          ['author', namesField(item.author)],
          title,
          ['organization', textField(item['container-title'])],
          ...common,
          addendum,
        ],
      }
    case 'report':
      return {
        type: 'report',
        fields: [
          ['author', namesField(item.author)],
          title,
          ...numberFields(item),
          // Styles print it beside the author, who is not named twice.
          ['institution', wholeField(item.publisher)],
          ...common,
          addendum,
        ],
      }
  }
}

/** `[2010] UKSC 31`, `App. No. 37201/06 (European Court of Human Rights)` */
function caseAddon(item: CslItem): string | undefined {
  const court = citedCourt(item)
  return (
    [citedNumber(item), court && `(${court})`].filter((part) => part !== undefined).join(' ') || undefined
  )
}

/** Styles print type and number together, so that `Working Paper No. 104` is parted. */
function numberFields({ genre, number }: CslItem): Field[] {
  const [, type, own] = /^(\p{Lu}[\p{L} ]{3,40}?) No\.? (\d.*)$/u.exec(number ?? '') ?? []
  return [
    ['type', textField(genre ?? type)],
    ['number', textField(own ?? number)],
  ]
}

/** BibTeX asks for a report's institution; where no publisher is known, it is the body that wrote it. */
function institutionOf({ publisher, author }: CslItem): string | undefined {
  const [first] = author ?? []
  return publisher ?? (first !== undefined && 'literal' in first ? first.literal : undefined)
}

/** BibTeX knows no address and no day; styles that print them read `url`, and `note` is printed by all. */
function bibtexEntry(item: CslItem): Entry {
  const [year, month] = item.issued?.['date-parts'][0] ?? []
  const isReport = item.type === 'report' && institutionOf(item) !== undefined
  const held =
    item.type === 'legal_case' ? caseAddon(item) : item.type === 'report' ? undefined : citedNumber(item)
  const fields: Field[] = [
    ['author', namesField(item.author)],
    // By which styles sort what has no author.
    ['key', item.author === undefined ? textField(item.title) : null],
    ['title', titleField(item.title)],
    ...(isReport
      ? ([...numberFields(item), ['institution', wholeField(institutionOf(item))]] satisfies Field[])
      : ([['howpublished', textField(held ?? item['container-title'])]] satisfies Field[])),
    ['series', textField(item['collection-title'])],
    ['year', year === undefined ? null : `{${year}}`],
    // A macro of the style, which writes the month in its language.
    ['month', month === undefined ? null : (monthMacros[month - 1] ?? null)],
    ['url', braced(verbatim(item.URL))],
    ['urldate', braced(fromCslDate(item.accessed))],
    ['note', braced(archivedNote(item))],
  ]
  return { type: isReport ? 'techreport' : 'misc', fields }
}

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function braced(value: string | null): string | null {
  return value === null ? null : `{${value}}`
}

function textField(text: string | undefined): string | null {
  return text === undefined ? null : `{${escapeLatex(text)}}`
}

function titleField(title: string | undefined): string | null {
  return title === undefined ? null : `{${keepCapitals(title)}}`
}

/** Without the inner braces, `Immigration and Refugee Board` would be a list of two. */
function wholeField(name: string | undefined): string | null {
  return name === undefined ? null : `{{${escapeLatex(name)}}}`
}

/** `{van der Berg, Pieter and {Human Rights Watch}}` */
function namesField(names: readonly CslName[] | undefined): string | null {
  return names === undefined ? null : `{${names.map(bibName).join(' and ')}}`
}

/** A particle in small letters is one to BibTeX by itself; braces keep any other part whole. */
function bibName(name: CslName): string {
  if ('literal' in name) return `{${escapeLatex(name.literal)}}`
  const { family, given, suffix, 'non-dropping-particle': particle } = name
  const last = [particle, / /.test(family) ? `{${family}}` : family].filter(Boolean).join(' ')
  return escapeNames([last, suffix, given])
}

function escapeNames(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.replace(/[&%#$_]/g, '\\$&')])).join(', ')
}

function archivedNote(item: CslItem): string | null {
  const archivedUrl = item.custom?.archivedUrl
  return archivedUrl === undefined ? null : `Archived at \\url{${verbatim(archivedUrl)}}`
}

/** babel's names (biblatex's manual, table 2). */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
}

function languageName(language: string | undefined): string | null {
  return languageNames[language?.slice(0, 2).toLowerCase() ?? ''] ?? null
}

/** Braces round each word with a capital, but not its punctuation, since styles in sentence case would write `laos`. */
function keepCapitals(title: string): string {
  return title.split(' ').map(keptWord).join(' ')
}

function keptWord(word: string): string {
  const start = word.search(/[\p{L}\p{N}]/u)
  if (!/\p{Lu}/u.test(word)) return escapeLatex(word)
  const end = /[^\p{L}\p{N}\p{M}]*$/u.exec(word)?.index ?? word.length
  const [before, kept, after] = [word.slice(0, start), word.slice(start, end), word.slice(end)].map(
    escapeLatex,
  )
  return `${before}{${kept}}${after}`
}

const latex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
}

/**
 * Writes text as LaTeX source that prints it: no command, no ligature (`--`, `''`), no unmatched brace. A straight
 * quotation mark stays: in braces it is a character like others, and `\\textquotedbl` fails in LaTeX's default encoding.
 */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}&%#$_~^<>|`]/g, (character) => latex[character] ?? '')
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
}

/** In an address only what would end the field is written otherwise. */
function verbatim(url: string): string
function verbatim(url: string | undefined): string | null
function verbatim(url: string | undefined): string | null {
  if (url === undefined) return null
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))
}
