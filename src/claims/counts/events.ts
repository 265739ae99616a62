/**
 * Those who took part in a training or in a campaign’s event.
 */
import { code } from '../acts.ts'
import { predicateAt } from '../governing.ts'
import { isOneOf, wordSet } from '../match.ts'
import { Kind } from '../scan.ts'
import { because, type Draft, type Statement } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { afterNoun } from './acted-on.ts'

/** The words that these rules ask for by name. */
const w = lexemes('and or')

const training = code('training')
const awareness = code('awareness')

/**
 * Those who took part in what was counted right before.
 *
 * ```text
 * The ministry held 35 awareness sessions attended by 2,100 students and nine workshops for 210 judges.
 *                   ^^ measure=awareness
 *                                                     ^^^^^ measure=awareness
 *                                                                        ^^^^ measure=training
 *                                                                                           ^^^ measure=training
 * ```
 */
export function tookPart({ t, drafts }: Statement, draft: Draft): number {
  const event = drafts[draft.place - 1]
  if (event === undefined || !is(draft.noun, Class.person)) return 0
  if (event.measure !== awareness && event.measure !== training) return 0
  let isLed = false
  for (let i = Math.max(event.nounTo, event.to); i < draft.from; i++) {
    if (taking[t.word[i] as number] === 1) isLed = true
    else if (t.kind[i] === Kind.sign || isOneOf(t, i, w.and, w.or)) return 0
  }
  return isLed ? because(event.nounTo - 1, event.measure) : 0
}

/** What leads from an event to those who took part in it. */
const taking = wordSet(
  'for with attended reached reaching involving benefiting targeting benefitting to trained training among',
)

/**
 * Those who went to a training or a campaign's event.
 *
 * ```text
 * In all, 120 judges attended seminars on trafficking.
 *         ^^^ measure=training
 * ```
 */
export function attended({ t }: Statement, draft: Draft): number {
  if (!is(draft.noun, Class.person)) return 0
  const i = predicateAt(t, afterNoun(draft))
  if (attending[t.word[i] as number] !== 1) return 0
  for (let at = i + 1; at < Math.min(t.length, i + 8) && t.kind[at] !== Kind.sign; at++) {
    const measure = measureOf[t.word[at] as number] as number
    if (measure === training || measure === awareness) return because(at, measure)
  }
  return 0
}

const attending = wordSet(
  'attend attended attending participate participated participating took completed joined enrolled',
)
