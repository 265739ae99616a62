/**
 * RIS records, as EndNote, Mendeley and Zotero read them.
 *
 * citation-js writes these too, but breaks a long line inside a word and cuts a key after 20 letters.
 */
import { type CslDate, type CslItem, type CslName, type CslType, familyOf } from './csl.ts'
import { citedNumber } from './exported.ts'
import { courtOfCountry } from './law.ts'

/** Writes records, one after the other; lines end with CR LF, as the format has it. */
export function writeRisRecords(items: readonly CslItem[]): string {
  return items.map((item) => `${writeRecord(item)}\r\n`).join('\r\n')
}

const types: Readonly<Record<CslType, string>> = {
  report: 'RPRT',
  legal_case: 'CASE',
  legislation: 'STAT',
  treaty: 'LEGAL',
  webpage: 'ELEC',
}

type Field = [tag: string, value: string | undefined]

function writeRecord(item: CslItem): string {
  const archivedUrl = item.custom?.archivedUrl
  const court = item.authority && courtOfCountry(item.authority, item.jurisdiction)
  const fields: Field[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): Field => ['AU', risName(name)]),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title'] ?? item['collection-title']],
    ['VL', item.volume],
    ['SP', item.page],
    ['PB', court ?? item.publisher],
    ['CY', item.type === 'legislation' ? item.jurisdiction : undefined],
    ['M3', item.genre],
    ['SN', item.type === 'treaty' ? citedNumber(item) : item.number],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['DA', slashed(item.issued)],
    ['UR', item.URL],
    ['Y2', slashed(item.accessed)],
    ['N1', archivedUrl === undefined ? undefined : `Archived at ${archivedUrl}`],
    ['DB', item.source],
    ['LA', item.language],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
  return [...lines, 'ER  - '].join('\r\n')
}

/** A reader takes what follows a comma for a given name, so that a body's name has none. */
function risName(name: CslName): string {
  if ('literal' in name) return name.literal.replace(/, ?/g, ' – ')
  return [familyOf(name), name.given, name.suffix].filter((part) => part !== undefined).join(', ')
}

/** A line of its own would be another field. */
function oneLine(value: string): string {
  return value.replace(/[\r\n\u2028\u2029]+/g, ' ')
}

/** `2017/06/27/`, `2018/07//`, `2018///`: the slashes always stand. */
function slashed(date: CslDate | undefined): string | undefined {
  if (date === undefined) return undefined
  const [year = '', month = '', day = ''] = date['date-parts'][0].map((part) => String(part).padStart(2, '0'))
  return `${year}/${month}/${day}/`
}
