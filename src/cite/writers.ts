/**
 * Citations as writing programs and browsers take them: LaTeX (biblatex), Pandoc and Quarto, COinS.
 */

import { escapeLatex } from './bibtex.ts'
import { type CslItem, fromCslDate } from './csl.ts'
import { escapeHtml } from './markup.ts'
import type { Pinpoint } from './pinpoint.ts'

/** In the text: as a part of the sentence, or in brackets (or a note) behind it. */
export type WriterForm = 'parenthetical' | 'narrative'

/** `\autocite[para.~3]{usdos-2017-laos}`, `\textcite[para.~3]{usdos-2017-laos}` (biblatex's manual, 3.9) */
export function latexCite(
  key: string,
  pinpoint: Pinpoint | null,
  form: WriterForm = 'parenthetical',
): string {
  const command = form === 'narrative' ? '\\textcite' : '\\autocite'
  const note =
    pinpoint === null
      ? ''
      : `[${braced(`${shortTerm(pinpoint)}~${escapeLatex(pinpoint.locator).replaceAll('–', '--')}`)}]`
  return `${command}${note}{${key}}`
}

/** A square bracket would end the optional argument. */
function braced(note: string): string {
  return /[[\]]/.test(note) ? `{${note}}` : note
}

/** `[@usdos-2017-laos, para. 3]`, `@usdos-2017-laos [para. 3]` (Pandoc's manual, Citation syntax) */
export function pandocCite(
  key: string,
  pinpoint: Pinpoint | null,
  form: WriterForm = 'parenthetical',
): string {
  const place = pinpoint === null ? '' : pandocPlace(pinpoint)
  if (form === 'narrative') return place === '' ? `@${key}` : `@${key} [${place}]`
  return place === '' ? `[@${key}]` : `[@${key}, ${place}]`
}

/**
 * A number is a locator, which Pandoc's style writes out; a section's name is plain words, since Pandoc takes a name
 * of two words for two sections.
 */
function pandocPlace(pinpoint: Pinpoint): string {
  if (pinpoint.label === 'section')
    return `“${pinpoint.locator.replace(/[\\`*_{}[\]<>@^~$#]/g, '\\$&')}” section`
  const place = `${shortTerm(pinpoint)} ${pinpoint.locator.replaceAll('–', '-')}`
  return /^paras?\. [\d\s,.-]+$/.test(place) ? place : `{${place}}`
}

function shortTerm({ label, locator }: Pinpoint): string {
  return label === 'section' ? 'sec.' : /[–,]/.test(locator) ? 'paras.' : 'para.'
}

/**
 * Writes an OpenURL context object in an empty span, which reference managers' browser buttons read
 * (COinS; ANSI/NISO Z39.88-2004, the book format, whose genre `report` it is).
 */
export function coins(item: CslItem): string {
  const fields: [string, string | null | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', item.title],
    ['rft.title', item.title],
    ['rft.aucorp', item.author?.[0]?.literal],
    ['rft.au', item.author?.[0]?.literal],
    ['rft.pub', item.publisher],
    ['rft.date', fromCslDate(item.issued)],
    ['rft.series', item['collection-title']],
    ['rft.language', item.language],
    ['rft_id', item.URL],
  ]
  const query = fields
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
  return `<span class="Z3988" title="${escapeHtml(query).replaceAll('"', '&#34;')}"></span>`
}
