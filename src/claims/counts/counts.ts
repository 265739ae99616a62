/**
 * The measure of what is counted: what its noun, the verb that governs it, or
 * the phrase as a whole says, asked in order.
 */
import type { Rule } from '../statement.ts'
import { attended, tookPart } from './events.ts'
import { framed } from './frames.ts'
import { awarded, broughtHome, broughtToCare, payees } from './help.ts'
import {
  actOfFigure,
  casesOf,
  countedAct,
  countedFacility,
  countedPlace,
  describedBy,
  numberOf,
  pieceOf,
} from './nouns.ts'
import { capacityOrStaff } from './shelters.ts'
import { intoCustody, punished, sentToCourt, stillBefore, suspended, verdict } from './trials.ts'
import { participleAfter, verbBefore, verbOfClause } from './verbs.ts'

/** The rules in order; the first that speaks decides. The key is the rule's name. */
export const countRules: Readonly<Record<string, Rule>> = {
  casesOf,
  countedPlace,
  countedFacility,
  pieceOf,
  countedAct,
  capacityOrStaff,
  tookPart,
  intoCustody,
  sentToCourt,
  stillBefore,
  verdict,
  suspended,
  punished,
  broughtHome,
  framed,
  broughtToCare,
  awarded,
  payees,
  attended,
  actOfFigure,
  verbBefore,
  participleAfter,
  numberOf,
  verbOfClause,
  describedBy,
}
