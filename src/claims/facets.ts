/**
 * The columns that tables of trafficking figures are broken down by: form, sex, age group, origin, nationality.
 */
import type { AgeGroup, Facets, Form, Origin, Sex } from '../types.ts'
import { ids, isOneOf, wordSet } from './match.ts'
import type { Tokens } from './scan.ts'
import type { Draft, Statement } from './statement.ts'
import { note } from './trace.ts'
import { Class, is, lexemes } from './words.ts'

const w = lexemes('forced bonded child domestic')

const table = <Value>(rows: readonly (readonly [Value, string])[]): Map<number, Value> =>
  new Map(rows.flatMap(([value, list]) => ids(list).map((id): [number, Value] => [id, value])))

const sexWords = wordSet('sex sexual')
const laborWords = wordSet('labor labour')
const trade = wordSet(
  'trafficking traffickers trafficker exploitation trade tourism traffic slavery servitude',
)
const alone = table<Form>([
  ['sex', 'prostitution pimping brothel'],
  ['labor', 'servitude begging bonded'],
])

/** `sex trafficking`, `forced labor`, `labor traffickers`; `labor inspectors` are no form of trafficking. */
function formAt(t: Tokens, i: number): Form | null {
  const id = t.word[i] as number
  const isTraded = trade[t.word[i + 1] as number] === 1
  if (sexWords[id] === 1 && isTraded) return 'sex'
  if (laborWords[id] === 1 && (isTraded || isOneOf(t, i - 1, w.forced, w.bonded, w.child))) return 'labor'
  return alone.get(id) ?? null
}

const sexes = table<Sex>([
  ['female', 'woman women girl girls female females wife wives mother mothers bride brides'],
  ['male', 'man men boy boys male males husband husbands father fathers fishermen'],
])
const ages = table<AgeGroup>([
  ['child', 'child children minor minors boy boys girl girls juvenile juveniles infant infants underage'],
  ['adult', 'adult adults woman women man men'],
])
const places = table<Origin>([
  ['internal', 'internal internally domestically'],
  ['foreign', 'foreign foreigner foreigners transnational cross-border abroad overseas external'],
])

/** Every word that gives a facet. */
const speaks = wordSet('sex sexual labor labour domestic')
for (const words of [alone, sexes, ages, places]) for (const id of words.keys()) speaks[id] = 1

const none: Facets = Object.freeze({ form: null, sex: null, age: null, origin: null, nationality: null })

/**
 * The facets that the counted noun and the words right beside it give; a piece without its own takes those of its whole
 * where it does not say otherwise.
 *
 * ```text
 * Police identified 85 Lao victims of internal trafficking, including 60 girls.
 *                   ^^ facets.nationality=Lao facets.origin=internal
 *                                                                     ^^ facets.sex=female facets.age=child
 * ```
 */
export function readFacets(s: Statement, draft: Draft): Facets {
  const { t } = s
  if (draft.figure !== null && draft.figure.kind !== 'count' && draft.figure.kind !== 'share') return none
  const from = draft.absence === null ? draft.to : draft.nounFrom
  const to = Math.min(t.length, facetEnd(s, draft, from))
  let facets: Facets | null = null
  for (let i = from; i < to; i++) {
    const id = t.word[i] as number
    if (speaks[id] === 0 && !is(id, Class.demonym)) continue
    facets ??= { ...none }
    facets.form ??= formAt(t, i)
    facets.sex ??= sexes.get(id) ?? null
    facets.age ??= ages.get(id) ?? null
    facets.origin ??=
      places.get(id) ??
      (isOneOf(t, i, w.domestic) && trade[t.word[i + 1] as number] === 1 ? 'internal' : null)
    if (facets.nationality === null && is(id, Class.demonym) && t.capital[i] !== 0)
      facets.nationality = t.text.slice(t.start[i], t.end[i])
  }
  if (facets === null) return none
  const speaksOfAny = facets.form ?? facets.sex ?? facets.age ?? facets.origin ?? facets.nationality
  if (speaksOfAny === null) return none
  note(s, draft, 'facets', 'readFacets', from, to)
  return facets
}

/** The noun phrase, with what follows it by `of` or `for`, or after `were`: up to the next stop. */
function facetEnd(s: Statement, draft: Draft, from: number): number {
  const { t } = s
  let end = Math.max(draft.nounTo, from)
  for (let step = 0; step < 7 && end < t.length; step++, end++) {
    const id = t.word[end] as number
    if (speaks[id] === 0 && linking[id] === 0 && !is(id, Class.noun | Class.demonym | Class.determiner)) break
  }
  return end
}
const linking = wordSet(
  'of for in were was are who adult forced commercial unspecified child domestic trafficking traffickers exploitation subjected exploited abuse',
)
