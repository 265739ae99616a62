/**
 * How the figures of a passage belong together: the rules for relations, asked in order.
 */
import type { Draft, Statement } from '../statement.ts'
import { note } from '../trace.ts'
import { baseline, bracketedBaseline } from './baselines.ts'
import { conversion } from './conversions.ts'
import { elliptic, sentencedOf } from './ellipses.ts'
import { apposed, bracketedPart, listedPart } from './lists.ts'
import { sameAgain } from './repetitions.ts'
import { type Rule, witness } from './rule.ts'
import { addsUp, remainder, sumsUp } from './sums.ts'
import { partOfTheWhole, someOfThem, someOfThose } from './wholes.ts'

/** The rules in order; the first that speaks decides. The key is the rule's name. */
const relationRules: Readonly<Record<string, Rule>> = {
  conversion,
  sameAgain,
  bracketedBaseline,
  baseline,
  partOfTheWhole,
  someOfThose,
  bracketedPart,
  listedPart,
  sumsUp,
  addsUp,
  apposed,
  sentencedOf,
  elliptic,
  someOfThem,
  remainder,
}

const entries = Object.entries(relationRules)
const baselines = Object.entries({ bracketedBaseline, baseline })

/** Gives each claim of the sentence its relation. */
export function relate(s: Statement): void {
  for (let k = 0; k < s.drafts.length; k++) {
    const draft = s.drafts[k] as Draft
    if (draft.figure === null || draft.figure.kind === 'ordinal' || draft.figure.kind === 'age') continue
    // What there was none of is no piece of anything.
    for (const [name, rule] of draft.absence === null ? entries : baselines) {
      const relation = rule(s, k)
      if (relation === null) continue
      draft.relation = relation
      note(s, draft, 'relation', name, witness.from, witness.to)
      break
    }
  }
}
