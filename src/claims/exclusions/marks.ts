/**
 * Numbers that are marks: of footnotes, of list items, of telephones.
 */
import type { Figure } from '../figure.ts'
import { isOneOf } from '../match.ts'
import { Form, Kind, type Tokens } from '../scan.ts'
import { lexemes } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('( ) + , - . / [ ] –')

/**
 * Footnote marks and numbers of list items.
 *
 * ```text
 * The ministry confirmed this.[12] It must (1) adopt a plan and (2) fund it.
 *                              ^^ not a claim
 *                                           ^ not a claim
 * ```
 */
export function markOfList(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number || figure.kind !== 'count' || figure.from < i) return 0
  if (isOneOf(t, i - 1, w['[']) && isOneOf(t, i + 1, w[']'], w[','], w['-'], w['–'])) return i + 2
  if (i === 0 && isOneOf(t, 1, w['.'], w[')']) && t.length > 2 && t.gap[1] === 0) return 2
  if (i === 1 && isOneOf(t, 0, w['(']) && isOneOf(t, 2, w[')'])) return 3
  return isOneOf(t, i - 1, w['(']) && isOneOf(t, i + 1, w[')']) && hasNeighbour(t, i) ? i + 2 : 0
}

/** `(1)` stands in a list where there is a `(2)`, `(2)` where there is a `(1)`. */
function hasNeighbour(t: Tokens, i: number): boolean {
  const value = t.value[i] as number
  for (let k = 1; k < t.length - 1; k++) {
    if (k === i || t.kind[k] !== Kind.number || Math.abs((t.value[k] as number) - value) !== 1) continue
    if (isOneOf(t, k - 1, w['(']) && isOneOf(t, k + 1, w[')'])) return true
  }
  return false
}

/**
 * Telephone numbers and codes of digits.
 *
 * ```text
 * Call the hotline at +856 21 213 900 or 1-800-555-0123.
 *                      ^^^ not a claim
 *                                        ^ not a claim
 * ```
 */
export function telephone(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number) return 0
  if (isOneOf(t, i - 1, w['+']) && t.gap[i] === 0 && figure.kind === 'count' && figure.plain)
    return pastDigits(t, i)
  if (t.form[i] === Form.leadingZero) return pastDigits(t, i)
  if ((t.digits[i] as number) > 7 && figure.plain && figure.to - figure.at === 1) return pastDigits(t, i)
  if (
    isJoined(t, i + 1) &&
    (isJoined(t, i + 3) ||
      ((t.digits[i] as number) >= 3 && (t.digits[i + 2] as number) >= 4 && figure.max === null))
  )
    return pastDigits(t, i)
  return 0
}

/** Whether token `i` is a dash between two numbers that touch it. */
export function isJoined(t: Tokens, i: number): boolean {
  return (
    isOneOf(t, i, w['-'], w['–']) && t.gap[i] === 0 && t.kind[i + 1] === Kind.number && t.gap[i + 1] === 0
  )
}

/** Past all digits that go on, with the signs between them. */
function pastDigits(t: Tokens, i: number): number {
  let next = i + 1
  while (
    t.kind[next] === Kind.number ||
    (isOneOf(t, next, w['-'], w['–'], w['.'], w['/']) &&
      t.gap[next] === 0 &&
      t.kind[next + 1] === Kind.number)
  )
    next++
  return next
}
