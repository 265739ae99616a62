/**
 * What becomes of victims, where the phrase as a whole says it: `helped return home`, `placed in foster care`.
 */
import { code, services } from '../acts.ts'
import { governingVerb, predicateAt } from '../governing.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import type { Tokens } from '../scan.ts'
import { because, type Draft, type Statement } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { actedOn, afterNoun, ahead } from './acted-on.ts'
import { accused, officials } from './kinds.ts'

/** The words that these rules ask for by name. */
const w = lexemes('back care cared caring for home of return to')

const repatriations = code('repatriations')
const restitution = code('restitution')
const assisted = code('victims-assisted')

/**
 * Somebody brings the counted home.
 *
 * ```text
 * The embassy helped 44 foreign victims return home and facilitated the return of 75 nationals.
 *                    ^^ measure=repatriations
 *                                                                                 ^^ measure=repatriations
 * ```
 */
export function broughtHome({ t }: Statement, draft: Draft): number {
  const isPeople = draft.noun === 0 || is(draft.noun, Class.person)
  if (!isPeople) return 0
  if (isOneOf(t, draft.from - 1, w.return) && governingVerb(t, draft.from - 1, draft.clause) >= 0)
    return because(draft.from - 1, repatriations)
  if (isOneOf(t, draft.from - 1, w.of) && isOneOf(t, draft.from - 2, w.return))
    return because(draft.from - 2, repatriations)
  const from = actedOn(t, draft, helping)
  if (from < 0) return 0
  const verb = governingVerb(t, draft.from, draft.clause)
  if (verb >= 0 && isOneOf(t, verb + 1, w.home, w.back)) return because(verb + 1, repatriations)
  const at = ahead(t, from, homeward, 4)
  return at < 0 ? 0 : because(at, repatriations)
}

const helping = wordSet(
  `help helped helps helping assist assisted assisting facilitate facilitated facilitating support supported supporting enable enabled
  arrange arranged arranging aid aided allow allowed fund funded coordinate coordinated bring brought bringing fly flew flown
  take took taken escort escorted accompany accompanied`,
)

const homeward = wordSet('return returned returning home homes repatriate homeland')

/**
 * Victims who are brought to a service, or choose it.
 *
 * ```text
 * The ministry placed 40 children in foster care, and six victims chose to stay in shelters.
 *                     ^^ measure=victims-assisted
 *                                                     ^^^ measure=victims-assisted
 * ```
 */
export function broughtToCare({ t }: Statement, draft: Draft): number {
  const isPeople =
    draft.noun === 0 ||
    (is(draft.noun, Class.person) && officials[draft.noun] !== 1 && accused[draft.noun] !== 1)
  if (!isPeople) return 0
  if (isOneOf(t, draft.from - 1, w.for) && isOneOf(t, draft.from - 2, w.cared, w.caring, w.care))
    return because(draft.from - 2, assisted)
  const going = draft.noun === 0 ? -1 : ahead(t, afterNoun(draft), continuing, 8)
  const goal = going < 0 ? -1 : ahead(t, going + 1, care, 6)
  if (goal >= 0) return because(goal, assisted)
  const i = predicateAt(t, afterNoun(draft))
  if (staying[t.word[i] as number] === 1) {
    const at = ahead(t, i + 1, care, 6)
    return at < 0 ? 0 : because(at, assisted)
  }
  const from = actedOn(t, draft, placing)
  const place = from < 0 ? -1 : ahead(t, from, places, 3)
  const at = place < 0 ? -1 : ahead(t, place + 1, care, 5)
  return at < 0 ? 0 : because(at, assisted)
}

const placing = wordSet(
  `place placed placing put putting admit admitted admitting move moved moving transfer transferred transferring take took taken taking
  send sent enroll enrolled bring brought bringing refer referred referring connect connected`,
)

const staying = wordSet(
  `continued remained remain stayed stay chose opted agreed lived resided entered sought accessed used requested joined enrolled
  participated attended completed obtained began accepted`,
)

// `victims identified in earlier years continued to receive care`
const continuing = wordSet('continued remained')

const care = wordSet(
  `shelter shelters care home homes center centers centre centres services service accommodation housing custody facility facilities
  counseling counselling rehabilitation reintegration program programs treatment assistance aid permit permits visa visas`,
)

const places = wordSet('in into to at with')

/**
 * Victims to whom money is awarded.
 *
 * ```text
 * A judge awarded 12 victims a total of $340,000 in back wages.
 *                 ^^ measure=restitution
 * ```
 */
export function awarded({ t }: Statement, draft: Draft): number {
  if (draft.noun !== 0 && !is(draft.noun, Class.person)) return 0
  const from = actedOn(t, draft, paying)
  if (from < 0) return 0
  for (let i = from; i < Math.min(t.length, from + 14) && measureOf[t.word[i] as number] !== assisted; i++) {
    if (owed[t.word[i] as number] === 1) return because(i, restitution)
    if (services[t.word[i] as number] === 1) return because(i, assisted)
  }
  return isByCourt(t, draft) ? because(from - 1, restitution) : 0
}

/** `Labor courts awarded 13 workers a total of $41,600`: what courts award is restitution. */
function isByCourt(t: Tokens, draft: Draft): boolean {
  const verb = governingVerb(t, draft.from, draft.clause)
  return isIn(t, verb - 1, courts) && isIn(t, verb, awarding)
}
const courts = wordSet('court courts judge judges tribunal tribunals')
const awarding = wordSet('award awarded awarding')

const paying = wordSet(
  'award awarded awarding grant granted order ordered pay paid paying give gave receive received collect collected',
)

const owed = wordSet('compensation restitution damages wages reparation reparations')

/**
 * Those to whom the sum before was paid.
 *
 * ```text
 * The court awarded $45,000 in compensation to 31 workers.
 *                                              ^^ measure=restitution
 * ```
 */
export function payees({ t, drafts }: Statement, draft: Draft): number {
  const sum = drafts[draft.place - 1]
  if (sum?.figure?.kind !== 'money' || !is(draft.noun, Class.person)) return 0
  if (sum.measure !== restitution && sum.measure !== assisted) return 0
  return isOneOf(t, draft.from - 1, w.to, w.for) && draft.from - sum.to < 6
    ? because(sum.from, sum.measure)
    : 0
}
