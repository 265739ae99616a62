/**
 * A passage in quotation marks, as each language sets them.
 */

import { places } from '../report/places.ts'
import { textOf } from '../report/to-string.ts'
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

/**
 * Quotes a sentence or a paragraph, a claim by its sentence.
 *
 * @returns
 *   The passage, white space folded, in quotation marks; marks of the same kind inside it are changed to the inner ones.
 * @throws RangeError
 *   Where the place is a section, or there are several: a quotation is one passage.
 */
export function quote(report: Report, found: readonly Place[], locale: LocaleName): string {
  const [place, second] = found
  if (place === undefined || second !== undefined)
    throw new RangeError('quote: give one place, a sentence or a paragraph')
  if (place.type === 'section') {
    throw new RangeError(`quote: "${place.id}" is a section; give one of its paragraphs or sentences`)
  }
  const whole =
    place.type === 'claim' ? places(report).get(place.id.slice(0, place.id.lastIndexOf('.'))) : place
  const [[open, close], inner] = marks[locale]
  return open + nestMarks(textOf(whole ?? place), inner, [open.trim(), close.trim()]) + close
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
