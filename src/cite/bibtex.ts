/**
 * BibTeX and BibLaTeX entries.
 *
 * citation-js writes these too, but leaves out letters beyond Latin and Greek, and a title with an angle bracket gives
 * an entry that no reader takes; both occur on Refworld.
 */
import { type CslItem, fromCslDate, nameOf } from './csl.ts'

/** The older format reads names and dates of its own; `biblatex` is what biber reads. */
export type BibFormat = 'bibtex' | 'biblatex'

type Field = [name: string, value: string | null]

/** Writes entries, each followed by an empty line. */
export function writeBibEntries(items: readonly CslItem[], format: BibFormat): string {
  return items.map((item) => writeEntry(item, format)).join('\n')
}

function writeEntry(item: CslItem, format: BibFormat): string {
  const fields = format === 'biblatex' ? biblatexFields(item) : bibtexFields(item)
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return `@${format === 'biblatex' ? 'report' : 'techreport'}{${item.id},\n${lines.join('\n')}\n}\n`
}

/** biblatex's manual, 2.1.1 (`@report`) and 2.2; braces keep a body's name whole. */
function biblatexFields(item: CslItem): Field[] {
  return [
    ...commonFields(item),
    ['date', fromCslDate(item.issued)],
    ['url', verbatim(item.URL)],
    ['urldate', fromCslDate(item.accessed)],
    ['langid', languageName(item.language)],
    ['addendum', archivedNote(item)],
  ]
}

/** BibTeX knows no address and no day; styles that print them read `url`, and `note` is printed by all. */
function bibtexFields(item: CslItem): Field[] {
  const [year, month] = item.issued?.['date-parts'][0] ?? []
  const accessed = fromCslDate(item.accessed)
  return [
    ...commonFields(item),
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['url', verbatim(item.URL)],
    ['urldate', accessed],
    ['note', archivedNote(item)],
  ]
}

function commonFields(item: CslItem): Field[] {
  const author = item.author?.map(nameOf)[0]
  return [
    ['author', whole(author)],
    ['title', item.title === undefined ? null : keepCapitals(item.title)],
    ['institution', whole(item.publisher)],
    ['number', item.number === undefined ? null : escapeLatex(item.number)],
    ['series', item['collection-title'] === undefined ? null : escapeLatex(item['collection-title'])],
  ]
}

/** Without the inner braces, `Immigration and Refugee Board` would be a list of two. */
function whole(name: string | undefined): string | null {
  return name === undefined ? null : `{${escapeLatex(name)}}`
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

/** Braces round each word with a capital, since styles in sentence case would write `laos`. */
function keepCapitals(title: string): string {
  return title
    .split(' ')
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escapeLatex(word)}}` : escapeLatex(word)))
    .join(' ')
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
  '"': '\\textquotedbl{}',
}

/** Writes text as LaTeX source that prints it: no command, no ligature (`--`, `''`), no unmatched brace. */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}&%#$_~^<>|`"]/g, (character) => latex[character] ?? '')
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
