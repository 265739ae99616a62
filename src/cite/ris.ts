/**
 * RIS records, as EndNote, Mendeley and Zotero read them.
 *
 * citation-js writes these too, but breaks a long line inside a word and cuts a key after 20 letters.
 */
import { type CslDate, type CslItem, nameOf } from './csl.ts'

/** Writes records, one after the other; lines end with CR LF, as the format has it. */
export function writeRisRecords(items: readonly CslItem[]): string {
  return items.map((item) => `${writeRecord(item)}\r\n`).join('\r\n')
}

/** A corporate author is a name like another in RIS: a reader may take what follows a comma for a given name. */
function writeRecord(item: CslItem): string {
  const archivedUrl = item.custom?.archivedUrl
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', item.id],
    ['AU', item.author?.map(nameOf)[0]],
    ['TI', item.title],
    ['T2', item['collection-title']],
    ['PB', item.publisher],
    ['SN', item.number],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['DA', slashed(item.issued)],
    ['UR', item.URL],
    ['Y2', slashed(item.accessed)],
    ['N1', archivedUrl === undefined ? undefined : `Archived at ${archivedUrl}`],
    ['DB', item.source],
    ['LA', item.language],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]))
  return [...lines, 'ER  - '].join('\r\n')
}

/** `2017/06/27/`, `2018/07//`, `2018///`: the slashes always stand. */
function slashed(date: CslDate | undefined): string | undefined {
  if (date === undefined) return undefined
  const [year = '', month = '', day = ''] = date['date-parts'][0].map((part) => String(part).padStart(2, '0'))
  return `${year}/${month}/${day}/`
}
