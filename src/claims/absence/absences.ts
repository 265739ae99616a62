/**
 * Statements that there were none (`zero`) and that no figure was given (`unreported`), one claim for each thing named.
 */
import { isIn, isOneOf } from '../match.ts'
import type { Tokens } from '../scan.ts'
import { Class, lexemes } from '../words.ts'
import type { Absence } from './absence.ts'
import { unknownNumber } from './how-many.ts'
import { noNoun, noneOf, notOne } from './negated-nouns.ts'
import { negatedVerb, neither, norVerb, notDone, refusing, withoutVerb } from './negated-verbs.ts'
import { singleEnd } from './subjects.ts'
import { lacking, withheld } from './unreported.ts'

/** The words that these rules ask for by name. */
const w = lexemes('able neither never no nobody none nor not to without')

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
  if (id === w.not && singleEnd(t, i + 1) > i + 1) notOne(t, i, singleEnd(t, i + 1), found)
  else if (id === w.not && isOneOf(t, i + 1, w.able) && isOneOf(t, i + 2, w.to)) notDone(t, i, i + 3, found)
  else if (id === w.not || id === w.never) negatedVerb(t, i, found)
  else if (id === w.neither) neither(t, i, found)
  else if (id === w.nor) norVerb(t, i, found)
  else if (id === w.no) noNoun(t, i, found)
  else if (id === w.none || id === w.nobody) noneOf(t, i, i + 1, found)
  else if (id === w.without) withoutVerb(t, i, found)
  else if (isIn(t, i, refusing)) notDone(t, i, i + 2, found)
  else if (isIn(t, i, lacking)) withheld(t, i, found)
  else unknownNumber(t, i, found)
}
