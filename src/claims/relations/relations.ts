/**
 * How the figures of a passage belong together: the rules for relations, asked in order.
 */
import type { Draft, Statement } from '../statement.ts'
import { note } from '../trace.ts'
import { baseline, bracketedBaseline } from './baselines.ts'
import { conversion } from './conversions.ts'
import { elliptic, sentencedOf } from './ellipses.ts'
import { afterColon, apposed, bracketedPart, listedPart } from './lists.ts'
import { sameAgain } from './repetitions.ts'
import { type Rule, witness } from './rule.ts'
import { alone, fromGroup, shareOfAll, shareOfThem, someOfTheDead } from './shares.ts'
import { addsUp, remainder, sumsUp, theRest } from './sums.ts'
import { noneOfTheWhole, partOfTheWhole, someOfThem, someOfThose } from './wholes.ts'

/** The rules in order; the first that speaks decides. The key is the rule's name. */
const relationRules: Readonly<Record<string, Rule>> = {
  conversion,
  sameAgain,
  bracketedBaseline,
  baseline,
  partOfTheWhole,
  theRest,
  afterColon,
  someOfThose,
  someOfTheDead,
  shareOfAll,
  shareOfThem,
  alone,
  fromGroup,
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
const ofAbsences = Object.entries({ bracketedBaseline, baseline, noneOfTheWhole })
const ofMoves = Object.entries({ conversion })

/** What there was none of is no piece but of a whole said beside it; how far a figure moved is none of anything. */
function rulesFor({ figure, absence, moved }: Draft): readonly [string, Rule][] {
  if (figure === null || figure.kind === 'ordinal' || figure.kind === 'age') return []
  if (absence !== null) return ofAbsences
  return moved ? ofMoves : entries
}

/** Gives each claim of the sentence its relation. */
export function relate(s: Statement): void {
  for (let k = 0; k < s.drafts.length; k++) {
    const draft = s.drafts[k] as Draft
    for (const [name, rule] of rulesFor(draft)) {
      const relation = rule(s, k)
      if (relation === null) continue
      draft.relation = relation
      note(s, draft, 'relation', name, witness.from, witness.to)
      break
    }
  }
}
