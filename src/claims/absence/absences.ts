/**
 * Statements that there were none (`zero`) and that no figure was given (`unreported`), one claim for each thing named.
 */
import { isOneOf } from '../match.ts'
import type { Tokens } from '../scan.ts'
import { Class, lexemes } from '../words.ts'
import type { Absence } from './absence.ts'
import { unknownNumber } from './how-many.ts'
import { noNoun, noneOf } from './negated-nouns.ts'
import { negatedVerb, norVerb, verbsOf, withoutVerb } from './negated-verbs.ts'

/** The words that these rules ask for by name. */
const w = lexemes('fail failed fails neither never no nobody none nor not to without zero')

/** The absences of a sentence, in order. Each negation is looked at once. */
export function readAbsences(t: Tokens, isTaken: (i: number) => boolean): Absence[] {
  const found: Absence[] = []
  for (let i = 0; i < t.length; i++) {
    if (((t.classes[i] as number) & Class.trigger) === 0 || isTaken(i)) continue
    const before = found.length
    readAt(t, i, found)
    if (found.length > before) i = Math.max(i, (found.at(-1) as Absence).to - 1)
  }
  return found
}

/** Asks the rule that the trigger at token `i` belongs to. */
function readAt(t: Tokens, i: number, found: Absence[]): void {
  const id = t.word[i]
  if (id === w.not || id === w.never) negatedVerb(t, i, found)
  else if (id === w.neither) verbsOf(t, i, i + 1, found)
  else if (id === w.nor) norVerb(t, i, found)
  else if (id === w.no || id === w.zero) noNoun(t, i, found)
  else if (id === w.none || id === w.nobody) noneOf(t, i, found)
  else if (id === w.without) withoutVerb(t, i, found)
  else if (isOneOf(t, i, w.failed, w.fail, w.fails) && isOneOf(t, i + 1, w.to)) verbsOf(t, i, i + 2, found)
  else unknownNumber(t, i, found)
}
