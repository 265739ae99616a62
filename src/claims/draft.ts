/**
 * A claim in the making, the sentence that it stands in, and the paragraph around it: what the steps from figures to
 * attributions hand on to each other.
 */
import type { Aspect } from '../codebooks/codebook.ts'
import { foldSpace } from '../read/characters.ts'
import type { Clause, Phrase, Syntax } from '../syntax/syntax.ts'
import type { Tokens } from '../syntax/tokens.ts'
import type { Attribution, Confidence, Duration, Facets } from '../types.ts'
import type { Figure } from './figures/figure.ts'
import type { Rules } from './measures/rules.ts'
import type { NameIndex } from './sources/name-index.ts'
import type { Told } from './sources/resolve.ts'

/** One decision: a field, the rule that gave it, and the words that the rule rests on. */
export interface Reason {
  /** The field of the claim. */
  field:
    | 'quantity'
    | 'comparator'
    | 'measure'
    | 'period'
    | 'rate'
    | 'relation'
    | 'object'
    | 'facets'
    | 'attribution'
    | 'confidence'
  /** The name of the rule: a function under `src/claims/`, or a row of the codebook (`trafficking/convictions/2`). */
  rule: string
  /** The words that the rule rests on, as they stand in the text. */
  words: string
  /** The other claim of a relation, or the claim that a field was taken from. */
  claim: Draft | null
}

/** What the text around a sentence says: the report's own dates, country and section. */
export interface Context {
  /** The year that the edition covers for the most part: 2016 for the TIP report of 2017, 2019 for the Country Report of 2019. */
  year: number | null
  /** Whether the document is an edition that covers a period of its own: figures without a time are of that period. */
  isPeriodic: boolean
  /** Whether that period runs over the turn of a year: from April to March. */
  spansYears: boolean
  /** ISO 3166-1 alpha-3, which settles currencies with shared names. */
  country: string | null
  /** The section's role, or null. */
  section: string | null
  rules: Rules
  /** Whether reasons are kept. */
  explains: boolean
  /** What the names of the document stand for; null where the document is not known. */
  names: NameIndex | null
}

/** A claim in the making. */
export interface Draft {
  /** The id of its node; empty until all claims of the paragraph are known. */
  id: string
  /** Index of the sentence in its paragraph. */
  sentence: number
  /** Index among the claims of its sentence (or stretch), in the order of the text. */
  place: number
  /** UTF-16 offsets of the quote in the text. */
  start: number
  end: number
  /** The quantity, which is 0 where there was none; null where no figure was given. */
  figure: Figure | null
  absence: 'zero' | 'unreported' | null
  /** The tokens of the quote (in its sentence). */
  from: number
  to: number
  /** The noun phrase that the figure (or what there was none of) stands in; null where there is none. */
  phrase: Phrase | null
  /** The phrase whose head names what is counted; null where nothing does. */
  counted: Phrase | null
  /** The clause that it stands in; null in a sentence without a verb. */
  clause: Clause | null
  object: string | null
  /** The name of the measure; empty where it is not known yet. */
  measure: string
  /** Number of the codebook's row that gave it, from 1; 0 where none did (taken from a related claim, or a default). */
  row: number
  /** Whether what is counted happened, stands or is prescribed; null where it is not known. */
  aspect: Aspect | null
  /** The id of the verb or noun that the measure rests on: `convict` for `convicted` and `conviction`; 0 where there is none. */
  act: number
  period: DraftPeriod | null
  rate: Duration | null
  relation: DraftRelation | null
  facets: Facets | null
  attribution: Attribution | null
  confidence: Confidence
  /** The opening bracket that it stands in, −1 outside. */
  bracket: number
  /** The measure was found without knowing what is counted. */
  isTentative: boolean
  /** The figure is how far another moved: `an increase of 33`. */
  moved: boolean
  /** It tells where, how or by whom, not what: `in 12 raids`. */
  aside: boolean
  /** Kept only where the context asks for reasons. */
  reasons: Reason[]
}

export type DraftPeriod = { from: number; to: number } | { offset: 0 | -1 }

export interface DraftRelation {
  type: 'baseline-of' | 'part-of' | 'conversion-of' | 'same-as'
  to: Draft
}

/** What later sentences of the paragraph need to know of the earlier ones. */
export interface Passage {
  context: Context
  drafts: Draft[]
  /** The last of them, which later sentences may look back on. */
  recent: Draft[]
  /** Those of the last sentence that had any. */
  last: Draft[]
  /** Those of this sentence's earlier stretches. */
  current: Draft[]
  /** The year that the last statement said, and the sentence it was said in; null where none did. */
  year: DraftPeriod | null
  yearSentence: number
  /** The year that a paragraph of a yearly report opens with, and tells of throughout. */
  opening: DraftPeriod | null
  /** It is the latest year of which something is known: what follows is of it too. */
  isLatest: boolean
  /** The study or vote that the text is about; null where it is about none. */
  topic: Topic | null
  /** Who told what so far, for `they` and `the study`; made by the first sentence where somebody tells. */
  told?: Told[]
}

/** A study or a vote that was told of, its time, and the sentence that told of it last. */
export interface Topic {
  of: 'study' | 'vote'
  period: DraftPeriod
  sentence: number
}

/** One sentence. Its tokens are overwritten by the next: what drafts keep of it are their own fields and phrases. */
export interface Statement {
  t: Tokens
  syntax: Syntax
  /** Index of the sentence in its paragraph. */
  index: number
  /** In the order of the text. */
  drafts: Draft[]
  passage: Passage
  context: Context
}

/** A claim of which only its tokens are known. */
export function emptyDraft({ t, index }: Pick<Statement, 't' | 'index'>, from: number, to: number): Draft {
  return {
    id: '',
    sentence: index,
    place: 0,
    start: t.start[from] as number,
    end: t.end[to - 1] as number,
    figure: null,
    absence: null,
    from,
    to,
    phrase: null,
    counted: null,
    clause: null,
    object: null,
    measure: '',
    row: 0,
    aspect: null,
    act: 0,
    period: null,
    rate: null,
    relation: null,
    facets: null,
    attribution: null,
    confidence: { level: 'high', reason: null },
    bracket: -1,
    isTentative: false,
    moved: false,
    aside: false,
    reasons: [],
  }
}

/** The words of a stretch of tokens as they stand in the text, white space folded. */
export function wordsOf(t: Tokens, from: number, to: number): string {
  if (to <= from) return ''
  return foldSpace(t.text.slice(t.start[from], t.end[to - 1]))
}

/** Notes a decision where reasons are kept; the last note on a field holds. */
export function note(
  { t, context }: Pick<Statement, 't' | 'context'>,
  draft: Draft,
  field: Reason['field'],
  rule: string,
  from: number,
  to: number,
  claim: Draft | null = null,
): void {
  if (!context.explains) return
  const last = Math.max(0, Math.min(to, t.length) - 1)
  const first = Math.max(0, Math.min(from, last))
  draft.reasons = draft.reasons.filter((reason) => reason.field !== field)
  draft.reasons.push({ field, rule, words: wordsOf(t, first, last + 1), claim })
}
