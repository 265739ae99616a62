/**
 * Which acts a stretch of words names, and so what is absent.
 */
import { code } from '../acts.ts'
import { isIn, wordSet } from '../match.ts'
import type { Tokens } from '../scan.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('jail prison')

/** Nouns whose absence is no figure: `no evidence`, `did not take measures`. */
export const notCounted = wordSet(
  'steps step efforts effort progress measures measure action actions evidence indication information law laws role right access reason doubt change changes specific matter wonder sooner way need idea longer more less fewer place sense point',
)

const other = code('other')
const sentences = code('sentences')
const penalties = code('penalties')
const fees = code('fees')
const facilities = code('facilities')
const hotline = code('hotline')

/** Measures whose absence nobody counts: what a law prescribes, what things cost. */
export const uncounted = new Set([penalties, fees, facilities, other])

/** Whether the absence of what a measure counts is a figure. */
export function isCounted(measure: number): boolean {
  return measure === facilities || (measure > 0 && !uncounted.has(measure))
}

/** What a year may end without; to be held `without any charge` is no figure. */
export const outcomes = wordSet(
  'conviction convictions prosecution prosecutions arrest arrests investigation investigations indictment indictments',
)

/** Whether the noun is what something costs or what a law prescribes. */
export function isCost(id: number): boolean {
  return measureOf[id] === fees || measureOf[id] === penalties
}

/** Past determiners: `any`, `the`. */
export function skipAny(t: Tokens, i: number): number {
  let at = i
  while (at < t.length && is(t.word[at] as number, Class.determiner)) at++
  return at
}

/** The last token of a stretch that is one of the words, −1 where there is none. */
export function lastOf(t: Tokens, from: number, to: number, words: Uint8Array): number {
  for (let i = Math.min(to, t.length) - 1; i >= from; i--) if (isIn(t, i, words)) return i
  return -1
}

/** The last act named in a stretch. */
export function actionWithin(t: Tokens, from: number, to: number): number {
  for (let i = Math.min(to, t.length) - 1; i >= from; i--) {
    const id = t.word[i] as number
    if (notCounted[id] === 1) return -1
    if (
      is(id, Class.action) &&
      (is(id, Class.noun) || is(id, Class.gerund)) &&
      !uncounted.has(measureOf[id] as number)
    )
      return i
  }
  return -1
}

/** The measure of the first act named in a stretch, 0 where there is none. */
export function measureWithin(t: Tokens, from: number, to: number): number {
  for (let i = from; i < Math.min(to, t.length); i++) {
    const id = t.word[i] as number
    if (id === w.prison || id === w.jail) return sentences
    if (is(id, Class.action)) return measureOf[id] as number
  }
  return 0
}

/** Shelters and hotlines, which stand. */
export function isStanding(head: number): boolean {
  return measureOf[head] === facilities || measureOf[head] === hotline
}
