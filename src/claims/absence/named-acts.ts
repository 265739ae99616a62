/**
 * Which acts a stretch of words names, and so what is absent.
 */
import { code, services } from '../acts.ts'
import { isIn, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('jail prison')

/** Nouns whose absence is no figure: `no evidence`, `did not take measures`. */
export const notCounted = wordSet(
  'steps step efforts effort progress measures measure action actions evidence indication information law laws role right access reason doubt change changes specific',
)

const other = code('other')
const sentences = code('sentences')
const restitution = code('restitution')
const assisted = code('victims-assisted')

/** Measures whose absence nobody counts: what a law prescribes, what things cost. */
export const uncounted = new Set([code('penalties'), code('fees'), code('facilities'), other])

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

/** `how many victims received services` */
export function servicesWithin(t: Tokens, from: number, to: number): number {
  for (let i = from; i < Math.min(t.length, to); i++) if (isIn(t, i, services)) return assisted
  return 0
}

/**
 * What nobody received: a punishment, or a service.
 *
 * ```text
 * None received the maximum penalty, and none of the victims received compensation.
 * ^^^^ status=zero measure=sentences
 *                                        ^^^^ status=zero measure=victims-assisted
 * ```
 */
export function receivedAct(t: Tokens, verb: number): number {
  if (!isIn(t, verb, receiving)) return 0
  const limit = Math.min(t.length, verb + 6)
  for (let i = verb + 1; i < limit && t.kind[i] === Kind.word; i++) {
    const id = t.word[i] as number
    if (punishments[id] === 1) return sentences
    if (services[id] === 1 || measureOf[id] === assisted || measureOf[id] === restitution) return assisted
  }
  return 0
}

const receiving = wordSet('received receive got obtained accessed served')

const punishments = wordSet(
  'penalty penalties sentence sentences term terms prison jail fine fines imprisonment probation',
)
