/**
 * Figures that say how far another moved, and not where it stands: they have the measure and the time of the figure that
 * moved, and must not be taken for it.
 *
 *     786 incidents, a decrease of 43 percent from 2021
 *                                  ^^^^^^^^^^ a movement
 *     1,551 arrests, 85 percent fewer than in 2021
 *                    ^^^^^^^^^^
 */
import type { ClaimRow } from './tables.ts'

const nouns =
  'increase|increases|decrease|decreases|rise|drop|fall|reduction|decline|growth|improvement|jump|surge|spike'
const verbs =
  'increased|decreased|rose|risen|fell|fallen|dropped|declined|grew|grown|reduced|(?<!ma[dk]e |makes |making |set |taken |took |take |locked )up|down'

const before = new RegExp(
  `\\b(?:(?:${nouns}) (?:of|by)|(?:${verbs})(?: by)?|more than doubled by)(?: an?)?(?: additional)?\\s*$`,
  'i',
)
const after = new RegExp(
  `^(?:[ -](?:per ?cent|percent|percentage points?|points?|other|additional))*(?: [\\p{L}-]+){0,2}? (?:(?:${nouns})\\b|(?:more|fewer|less|higher|lower|greater)(?: [\\p{L}-]+){0,3} than\\b(?! (?:\\p{N}|two|three|four|five)))`,
  'iu',
)

/**
 * Whether a claim's figure says how far another moved.
 *
 * @param claim Its quote, and the sentence that it stands in.
 * @example
 * ```ts
 * isMovement({ quote: '43 percent', text: '786 incidents, a decrease of 43 percent from 2021.', status: null })
 * // true
 * ```
 */
export function isMovement({ quote, text, status }: Pick<ClaimRow, 'quote' | 'text' | 'status'>): boolean {
  if (status !== null) return false
  const words = quote.replace(/\s+/g, ' ')
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (before.test(text.slice(0, at)) || after.test(text.slice(at + words.length))) return true
  }
  return false
}
