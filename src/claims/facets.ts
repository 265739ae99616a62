/**
 * What the people counted, or their trafficking, are broken down by: form, sex, age group, origin, nationality.
 */
import { Kinds } from '../syntax/lexicon/kind-bits.ts'
import { Class, classesOf, lexemes, wordSet } from '../syntax/lexicon/lexicon.ts'
import { isBehind, isQuantifier, ofPhrase } from '../syntax/roles.ts'
import type { Phrase, Syntax } from '../syntax/syntax.ts'
import type { Tokens } from '../syntax/tokens.ts'
import type { AgeGroup, Facets, Form, Origin, Sex } from '../types.ts'
import { type Draft, note, type Statement } from './draft.ts'

const w = lexemes('forced bonded child domestic including')

/** A table of words by what they say. */
function table<Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<number, Value> {
  return new Map(rows.flatMap(([value, list]) => [...wordSet(list)].map((id) => [id, value] as const)))
}

const sexWords = wordSet('sex sexual')
const laborWords = wordSet('labor labour')
const trade = wordSet(
  'trafficking traffickers trafficker exploitation trade tourism traffic slavery servitude',
)
const alone = table<Form>([
  ['sex', 'prostitution pimping brothel'],
  ['labor', 'servitude begging bonded forced_labor forced_labour'],
])
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

/** `sex trafficking`, `forced labor`, `labor traffickers`; `labor inspectors` are no form of trafficking. */
function formAt(t: Tokens, i: number): Form | null {
  const id = t.word[i] as number
  const isTraded = trade.has(t.word[i + 1])
  if (sexWords.has(id) && isTraded) return 'sex'
  const before = t.word[i - 1]
  const isForced = before === w.forced || before === w.bonded || before === w.child
  if (laborWords.has(id) && (isTraded || isForced)) return 'labor'
  return alone.get(id) ?? null
}

function originAt(t: Tokens, i: number): Origin | null {
  const id = t.word[i] as number
  const isDomestic = id === w.domestic && trade.has(t.word[i + 1])
  return places.get(id) ?? (isDomestic ? 'internal' : null)
}

function nationalityAt(t: Tokens, i: number): string | null {
  const isNationality = (classesOf(t.word[i]) & Class.demonym) !== 0 && t.capital[i] !== 0
  return isNationality ? t.text.slice(t.start[i], t.end[i]) : null
}

/**
 * The facets that the counted phrase gives, with what hangs on it and what its figure is said to be.
 *
 * ```text
 * Police identified 85 Lao victims of internal trafficking, including 60 girls.
 *                   ^^ facets.nationality=Lao facets.origin=internal
 *                                                                     ^^ facets.sex=female facets.age=child
 * ```
 */
export function readFacets(s: Statement, draft: Draft): Facets | null {
  const { figure, phrase, counted } = draft
  if (figure !== null && figure.kind !== 'count' && figure.kind !== 'share') return null
  const facets: Facets = { form: null, sex: null, age: null, origin: null, nationality: null }
  for (const part of partsOf(s, phrase, counted)) read(s.t, part, facets)
  if (Object.values(facets).every((value) => value === null)) return null
  note(s, draft, 'facets', 'readFacets', counted?.from ?? draft.from, counted?.to ?? draft.to)
  return facets
}

/** The phrases that speak of those counted: their own, its complement behind `were`, and what hangs on it. */
function partsOf({ syntax }: Statement, phrase: Phrase | null, counted: Phrase | null): Phrase[] {
  if (phrase === null) return []
  const clause = syntax.clauses.find(({ subject, complement }) => subject === phrase.index && complement >= 0)
  const said = clause === undefined ? undefined : syntax.phrases[clause.complement]
  const parts = [phrase, said, counted].filter((part) => part !== undefined && part !== null)
  const unique = [...new Set(parts)]
  return unique.flatMap((part) => {
    const inner =
      ofPhrase(syntax, part) ??
      syntax.phrases.find(({ governor, link }) => governor === part.index && link === 'preposition')
    return inner === undefined || isOfOthers(syntax, part, inner) ? [part] : [part, inner]
  })
}

const holders = Kinds.person | Kinds.case | Kinds.law | Kinds.offence

/** Whether a phrase behind another speaks of others than those counted: `248 deaths, including 10 children`. */
function isOfOthers(syntax: Syntax, part: Phrase, inner: Phrase): boolean {
  if (inner.quantity >= 0 || isBehind(syntax, inner, w.including)) return true
  const isPeople = (inner.kinds & Kinds.person) !== 0
  // `98 percent of pregnancies of girls`
  return isPeople && (part.kinds & holders) === 0 && part.quantity < 0 && !isQuantifier(syntax, part)
}

function read(t: Tokens, { from, to }: Phrase, facets: Facets): void {
  for (let i = from; i < to; i++) {
    const id = t.word[i] as number
    if (id === 0) continue
    facets.form ??= formAt(t, i)
    facets.sex ??= sexes.get(id) ?? null
    facets.age ??= ages.get(id) ?? null
    facets.origin ??= originAt(t, i)
    facets.nationality ??= nationalityAt(t, i)
  }
}
