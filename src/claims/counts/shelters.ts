/**
 * What a shelter can hold, and who works there.
 */
import { code } from '../acts.ts'
import { governingVerb } from '../governing.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { because, type Draft, type Statement } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('able can capacity could each for had has have may of staff to')

const facilities = code('facilities')
const other = code('other')

/**
 * What a place can hold, and who works there, stands.
 *
 * ```text
 * The shelter could house up to 40 victims and had a staff of eight.
 *                         ^^^^^^^^ measure=facilities period=null
 *                                                             ^^^^^ measure=facilities period=null
 * ```
 */
export function capacityOrStaff({ t }: Statement, draft: Draft): number {
  const before = draft.from - 1
  if (isOneOf(t, before, w.of) && isOneOf(t, before - 1, w.staff, w.capacity))
    return because(before - 1, facilities)
  for (let i = before; i >= Math.max(draft.clause, before - 5); i--) {
    if (housing[t.word[i] as number] === 1 && isAble(t, i)) return because(i, facilities)
  }
  if (isOneOf(t, before, w.for) && isIn(t, before - 1, designed)) return because(before - 1, facilities)
  if (room[draft.noun] === 1) return because(draft.nounTo - 1, facilities)
  if (isOneOf(t, before, w.for) && room[t.word[before - 1] as number] === 1)
    return because(before - 1, facilities)
  const isHad = isOneOf(t, before, w.had, w.has, w.have)
  const verb = isHad ? before : governingVerb(t, draft.from, draft.clause)
  if (staff[draft.noun] !== 1 || verb < 0 || having[t.word[verb] as number] !== 1) return 0
  return because(verb, isHostOfVictims(t, verb) ? facilities : other)
}

/** The staff of a shelter belong to it; those of a police unit do not. */
function isHostOfVictims(t: Tokens, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && t.kind[i] !== Kind.sign; i--)
    if (measureOf[t.word[i] as number] === facilities) return true
  return false
}

const room = wordSet('space spaces capacity room rooms beds bed places')

const designed = wordSet('designed built meant intended equipped')
const housing = wordSet('house accommodate shelter hold host')

const staff = wordSet(
  'officers staff investigators inspectors personnel prosecutors employees counselors caseworkers detectives analysts members workers',
)

const having = wordSet('had has have employed employs employing comprised comprises')

/** `could house`, `can accommodate`, `capacity to house`. */
function isAble(t: Tokens, verb: number): boolean {
  let i = verb
  while (isOneOf(t, i - 1, w.each) || is(t.word[i - 1] as number, Class.adverb)) i--
  return (
    isOneOf(t, i - 1, w.could, w.can, w.may) ||
    (isOneOf(t, i - 1, w.to) && (isOneOf(t, i - 2, w.capacity, w.able) || isIn(t, i - 2, designed)))
  )
}
