/**
 * Numbers that are marks: of footnotes, of list items, of telephones.
 */
import { lexemes, wordSet } from '../../../syntax/lexicon/lexicon.ts'
import { Form, Kind, type Tokens } from '../../../syntax/tokens.ts'
import type { Figure } from '../figure.ts'
import { isCounted, isOneOf, isTight } from '../match.ts'

const w = lexemes('( ) + , - . / [ ] – or and emergency number to')

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
 * Call the hotline at +856 21 213 900 or 1-800-555-0123, or dial 999 or 1300.
 *                      ^^^ not a claim
 *                                        ^ not a claim
 *                                                                ^^^ not a claim
 *                                                                       ^^^^ not a claim
 * ```
 */
export function telephone(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number) return 0
  const isBare = figure.kind === 'count' && figure.from === i
  if (isOneOf(t, i - 1, w['+']) && t.gap[i] === 0 && isBare && figure.plain) return pastDigits(t, i)
  if (t.form[i] === Form.leadingZero) return pastDigits(t, i)
  if ((t.digits[i] as number) > 7 && figure.plain && figure.to - figure.at === 1) return pastDigits(t, i)
  const digits = t.digits[i] as number
  const isLong =
    isJoined(t, i + 3) || (digits >= 3 && (t.digits[i + 2] as number) >= 4 && figure.max === null)
  if (isJoined(t, i + 1) && isLong) return pastDigits(t, i)
  // `the Dial 100 hotline`, `the 116 000 line`
  const isSpaced = t.text.charCodeAt((t.start[i] as number) + digits) === 32
  const isLine = called.has(t.word[i + 1]) || isOneOf(t, i + 1, w.number)
  // `the 112 emergency number`
  const isEmergency = isOneOf(t, i + 1, w.emergency) && isOneOf(t, i + 2, w.number)
  if (isBare && (figure.plain || isSpaced) && digits > 2 && (isLine || isEmergency)) return i + 2
  const isShort = isBare && digits >= 2 && t.form[i] !== Form.decimal && !isCounted(t, figure.to)
  return isShort && isDialled(t, i) ? pastOthers(t, i) : 0
}

/**
 * A sum with a blank in it, of which nobody knows whether it is one number or two.
 *
 * ```text
 * The fine was $17, 182 for each of them.
 *              ^^^ not a claim
 *                   ^^^ not a claim
 * ```
 */
export function brokenSum(t: Tokens, _i: number, { kind, max, to, at, unitFrom }: Figure): number {
  const isSum =
    kind === 'money' && max === null && unitFrom === at && isOneOf(t, to, w[',']) && t.gap[to] === 0
  if (!isSum || t.digits[to + 1] !== 3 || t.kind[to + 1] !== Kind.number || t.gap[to + 1] === 0) return 0
  return isCounted(t, to + 2) || isOneOf(t, to + 2, w[','], w.and, w.or) ? 0 : to + 2
}

/** Whether a number is dialled: `call 1300`, `a hotline, reached at 1300`, `the hotline number is 116 111`. */
function isDialled(t: Tokens, i: number): boolean {
  let at = i - 1
  while (at > i - 5 && between.has(t.word[at])) at--
  if (dialling.has(t.word[at]) || (at < i - 1 && called.has(t.word[at]))) return true
  // `text HELP to 40404`, `the hotline (1343)`
  if (isOneOf(t, i - 1, w.to) && dialling.has(t.word[i - 3])) return true
  if (isOneOf(t, i - 1, w['('], w[',']) && isOneOf(t, i + 1, w[')'], w[',']) && called.has(t.word[i - 2]))
    return (t.digits[i] as number) > 2 && t.form[i] === 0
  return isOneOf(t, at, w.number) && lines.has(t.word[at - 1])
}
const between = wordSet('is at on the by free toll - : toll-free short code also or')
const dialling = wordSet(
  'dial dials dialing dialling dialed dialled call calling phone telephone text texting whatsapp',
)
const called = wordSet('hotline helpline line')
const lines = wordSet('hotline helpline phone telephone emergency call free toll-free')

/** Past further numbers of the same kind: `999 or 911`. */
function pastOthers(t: Tokens, i: number): number {
  let next = pastDigits(t, i)
  while (isOneOf(t, next, w.or, w.and, w[',']) && t.kind[next + 1] === Kind.number && !isCounted(t, next + 2))
    next = pastDigits(t, next + 1)
  return next
}

/** Whether token `i` is a dash between two numbers that touch it. */
function isJoined(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w['-'], w['–']) && isTight(t, i) && t.kind[i + 1] === Kind.number
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
