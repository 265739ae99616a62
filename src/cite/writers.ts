/**
 * Citations as writing programs and browsers take them: LaTeX (biblatex), Pandoc and Quarto, COinS.
 */

import type { Pinpoint } from '../pinpoints/pinpoint.ts'
import { escapeLatex } from './bibtex.ts'
import { type CslItem, fromCslDate, nameOf } from './csl.ts'
import { exportedItem } from './exported.ts'
import { escapeHtml } from './markup.ts'

/** In the text: as a part of the sentence, or in brackets (or a note) behind it. */
export type WriterForm = 'parenthetical' | 'narrative'

/**
 * `\autocite[Prosecution, para.~1]{usdos-tip-2017-laos}`, `\textcite[…]{…}` (biblatex's manual, 3.9)
 */
export function latexCite(
  key: string,
  pinpoint: Pinpoint | null,
  form: WriterForm = 'parenthetical',
): string {
  const command = form === 'narrative' ? '\\textcite' : '\\autocite'
  return `${command}${pinpoint === null ? '' : `[${braced(latexPlace(pinpoint))}]`}{${key}}`
}

/** No line ends between a word and its number. */
export function latexPlace({ text }: Pinpoint): string {
  return escapeLatex(text)
    .replaceAll('–', '--')
    .replace(/(?<=\b(?:paras?\.|arts?\.|section)) (?=\d)/g, '~')
}

/** A square bracket would end the optional argument. */
export function braced(note: string): string {
  return /[[\]]/.test(note) ? `{${note}}` : note
}

/** `[@usdos-tip-2017-laos, Prosecution, para. 1]`, `@usdos-tip-2017-laos [Prosecution, para. 1]` (Pandoc's manual, Citation syntax) */
export function pandocCite(
  key: string,
  pinpoint: Pinpoint | null,
  form: WriterForm = 'parenthetical',
): string {
  if (pinpoint === null) return form === 'narrative' ? `@${key}` : `[@${key}]`
  return form === 'narrative' ? `@${key} [${pandocPlace(pinpoint)}]` : `[@${key}, ${pandocPlace(pinpoint)}]`
}

/**
 * A number with its word at the beginning is a locator, which Pandoc's style writes in its own way; anything else is
 * printed as it is. A semicolon would end the citation.
 */
export function pandocPlace({ text }: Pinpoint): string {
  return escapePandoc(text).replace(/^paras\. [\d–, ]+/, (locator) => locator.replaceAll('–', '-'))
}

/** Text inside a citation: no markup, and no semicolon, which would end it. */
export function escapePandoc(text: string): string {
  return text.replace(/[\\`*_{}[\]<>@^~$#]/g, '\\$&').replaceAll(';', '&#59;')
}

/**
 * Writes an OpenURL context object in an empty span, which reference managers' browser buttons read
 * (COinS; ANSI/NISO Z39.88-2004, the book format, whose genres `report` and `document` they are).
 */
export function coins(item: CslItem): string {
  const { title, author = [], publisher, authority, issued, language, URL: url, type } = exportedItem(item)
  const fields: [string, string | null | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', type === 'report' ? 'report' : 'document'],
    ['rft.btitle', title],
    ...author.map((name): [string, string] =>
      'literal' in name ? ['rft.aucorp', name.literal] : ['rft.au', nameOf(name)],
    ),
    ['rft.pub', publisher ?? authority],
    ['rft.date', fromCslDate(issued)],
    ['rft.series', item['collection-title']],
    ['rft.language', language],
    ['rft_id', url],
  ]
  const query = fields
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
  return `<span class="Z3988" title="${escapeHtml(query).replaceAll('"', '&#34;')}"></span>`
}
