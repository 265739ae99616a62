/**
 * A passage that is quoted: in quotation marks, as each language sets them, or as a block.
 */

import type { FoundTarget } from '../anchors/target.ts'
import { reportText } from '../anchors/text.ts'
import { places } from '../report/places.ts'
import { fold, textOf } from '../report/to-string.ts'
import type { Place, Report } from '../types.ts'
import type { LocaleName } from './names.ts'

/** Opening and closing marks; outer, then inner. */
const marks: Readonly<
  Record<LocaleName, readonly [outer: readonly [string, string], inner: readonly [string, string]]>
> = {
  'en-US': [
    ['“', '”'],
    ['‘', '’'],
  ],
  'en-GB': [
    ['‘', '’'],
    ['“', '”'],
  ],
  'fr-FR': [
    ['«\u202f', '\u202f»'],
    ['“', '”'],
  ],
  'es-ES': [
    ['«', '»'],
    ['“', '”'],
  ],
  'de-DE': [
    ['„', '“'],
    ['‚', '‘'],
  ],
  'nl-NL': [
    ['“', '”'],
    ['‘', '’'],
  ],
}

/** The words of a passage as they are set, and whether they stand in a block of their own. */
export interface Passage {
  text: string
  isBlock: boolean
}

/**
 * Quotes a sentence or a paragraph, a claim by its sentence, or any words of the text.
 *
 * @returns
 *   The passage, white space folded, in quotation marks; marks of the same kind inside it are changed to the inner ones.
 *   From `blockFrom` words on it is a block without marks of its own, in which those of the text stay as they are.
 * @throws RangeError
 *   Where the place is a section, or there are several: a quotation is one passage.
 */
export function quote(
  report: Report,
  found: readonly FoundTarget[],
  { locale, blockFrom }: { locale: LocaleName; blockFrom: number | null },
): Passage {
  const [place, second] = found
  if (place === undefined || second !== undefined)
    throw new RangeError('quote: give one place, a sentence or a paragraph')
  const text = passageText(report, place)
  if (blockFrom !== null && text.split(' ').length >= blockFrom) return { text, isBlock: true }
  const [[open, close], inner] = marks[locale]
  return { text: open + nestMarks(text, inner, [open.trim(), close.trim()]) + close, isBlock: false }
}

function passageText(report: Report, { node, span }: FoundTarget): string {
  if (node === null) return fold(reportText(report).slice(span.start, span.end))
  if (node.type === 'section')
    throw new RangeError(`quote: "${node.id}" is a section; give one of its paragraphs or sentences`)
  return textOf(node.type === 'claim' ? sentenceOf(report, node) : node)
}

function sentenceOf(report: Report, claim: Place): Place {
  return places(report).get(claim.id.slice(0, claim.id.lastIndexOf('.'))) ?? claim
}

/** Double marks inside become single where the outer are double, and the other way round. */
function nestMarks(
  text: string,
  [open, close]: readonly [string, string],
  outer: readonly [string, string],
): string {
  if (outer[0] === '‘')
    return text.replace(
      /(^|[\s([])['‘](?=\S)([^'‘’]{1,2000}?)(?<=\S)['’](?![\p{L}\d])/gu,
      `$1${open}$2${close}`,
    )
  return text.replace(/[“"](?=\S)([^“”"]{1,5000}?)(?<=\S)[”"]/gu, `${open}$1${close}`)
}
