/**
 * Where a claim stands in its sentence, and the rule of the codebook that gives its measure.
 */
import { actOf, lexemes, nounOf, verbOf } from '../syntax/lexicon/lexicon.ts'
import { countedBy, placesOf, questionOf } from '../syntax/roles.ts'
import type { Phrase } from '../syntax/syntax.ts'
import type { Tokens } from '../syntax/tokens.ts'
import { type Draft, note, type Statement } from './draft.ts'
import type { Evidence } from './measures/measure.ts'

const w = lexemes('( )')

/** Sets the phrase of a draft, and what follows from it. */
export function locate({ syntax }: Pick<Statement, 'syntax'>, draft: Draft, phrase: Phrase | null): void {
  draft.phrase = phrase
  if (phrase === null) return
  draft.counted = countedBy(syntax, phrase) ?? null
  const asked = questionOf(syntax, phrase) ?? phrase
  draft.clause = syntax.clauses[asked.clause] ?? placesOf(syntax, phrase)[0]?.clause ?? null
  draft.bracket = bracketAround(syntax.t, phrase.from)
}

/** The opening bracket that token `at` stands in; −1 outside. */
export function bracketAround({ word }: Tokens, at: number): number {
  let depth = 0
  for (let i = at - 1; i >= 0; i--) {
    if (word[i] === w[')']) depth++
    else if (word[i] === w['('] && depth-- === 0) return i
  }
  return -1
}

/** Takes the measure, the row and the aspect from the rule that fits. */
export function applyRule(s: Statement, draft: Draft, { rule, from, to, isTentative }: Evidence): void {
  const { rules } = s.context
  const name = rules.names[rule.measure] ?? 'other'
  draft.row = rule.number
  draft.aspect = rule.aspect
  draft.isTentative = isTentative
  const id = s.t.word[from] as number
  draft.act = actOf(id) || verbOf(id) || nounOf(id)
  setMeasure(s, draft, name, `${rules.codebook.name}/${name}/${rule.number}`, from, to)
}

/** Gives a claim its measure. */
export function setMeasure(
  s: Statement,
  draft: Draft,
  name: string,
  rule: string,
  from: number,
  to: number,
): void {
  draft.measure = name
  note(s, draft, 'measure', rule, from, to)
}
