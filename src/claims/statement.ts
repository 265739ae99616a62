/**
 * One sentence under analysis: its tokens, the claims found in it, and where its comparisons, parentheses and lists
 * begin. The steps after the quantities (measure, period, relation, facets) all read this.
 */
import { foldSpace } from '../read/characters.ts'
import type { Attribution, Duration, Facets } from '../types.ts'
import type { Figure } from './figure.ts'
import { isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { Class, is, lexemes } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes("all also nothing other such but of ' 's ( ) - –")

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
  /** The name of the rule: a function under `src/claims/`, whose comment says what it looks for. */
  rule: string
  /** The words that the rule rests on, as they stand in the text. */
  words: string
}

/** Collects reasons by claim. */
export type Trace = Map<Draft, Reason[]>

/** What the text around a sentence says: the report's own dates, country and section. */
export interface Context {
  /** The year that the edition covers for the most part: 2016 for the TIP report of 2017, 2019 for the Country Report of 2019. */
  year: number | null
  /** ISO 3166-1 alpha-3, which settles currencies with shared names. */
  country: string | null
  /** The section's role, or null. */
  section: string | null
  trace: Trace | null
}

/** A claim in the making. */
export interface Draft {
  /** The id of its node; empty until all claims of the paragraph are known. */
  id: string
  /** Index of the sentence in its paragraph. */
  sentence: number
  /** Index among the claims of its sentence (or stretch). */
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
  /** First token of what was counted, and the one after its head; equal where nothing is named. */
  nounFrom: number
  nounTo: number
  /** Word id of the head noun, 0 where it is unknown or missing. */
  noun: number
  object: string | null
  /** Index in `measures` from 1; 0 where it is not known yet. */
  measure: number
  /** Word id of the act that the measure rests on, 0 where there is none. */
  act: number
  period: DraftPeriod | null
  rate: Duration | null
  relation: DraftRelation | null
  facets: Facets | null
  attribution: Attribution | null
  /** Index of the opening parenthesis that the claim stands in, −1 outside. */
  bracket: number
  /** Index of the word that opens the comparison whose baseline the claim is, −1 in a plain statement. */
  comparison: number
  /** The figure is how far another moved: `an increase of 33`. */
  moved: boolean
  /** First token of the claim's clause. */
  clause: number
}

/** A claim of which only its tokens are known. */
export function emptyDraft(s: Statement, from: number, to: number): Draft {
  const { t } = s
  return {
    id: '',
    sentence: s.index,
    place: 0,
    start: t.start[from] as number,
    end: t.end[to - 1] as number,
    figure: null,
    absence: null,
    from,
    to,
    nounFrom: to,
    nounTo: to,
    noun: 0,
    object: null,
    measure: 0,
    act: 0,
    period: null,
    rate: null,
    relation: null,
    facets: null,
    attribution: null,
    bracket: -1,
    comparison: -1,
    moved: false,
    clause: 0,
  }
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
  /** The last of them, which later sentences may look back on; those of the last sentence that had any; those of this one. */
  recent: Draft[]
  last: Draft[]
  current: Draft[]
  /** The year that the last statement said, and the sentence it was said in; null where none did. */
  year: DraftPeriod | null
  yearSentence: number
}

/** One sentence. */
export interface Statement {
  t: Tokens
  /** Index of the sentence in its paragraph. */
  index: number
  drafts: Draft[]
  passage: Passage
  context: Context
}

/** The token after the noun phrase that begins at `i`; `i` itself where none begins there. */
export function nounPhraseEnd(t: Tokens, i: number): number {
  if (neverDescribes[t.word[i] as number] === 1) return i
  let at = i
  let hasHead = false
  for (; at < t.length && at < i + 12; at++) {
    const classes = t.classes[at] as number
    if (t.kind[at] === Kind.sign) {
      const isHyphen = (t.word[at] === w['-'] && t.gap[at] === 0) || t.word[at] === w["'s"]
      if (!isHyphen && !(t.word[at] === w["'"] && at > i)) break
      continue
    }
    if (t.kind[at] !== Kind.word && t.kind[at] !== Kind.code) break
    if ((classes & Class.stop) !== 0 || (classes & Class.numeral) !== 0) break
    if (hasHead && (classes & Class.determiner) !== 0) break
    if ((classes & Class.adverb) !== 0) {
      // `38 also ordered reparations`
      if (hasHead || t.word[at] === w.also) break
      continue
    }
    const isVerb = (classes & Class.verb) !== 0 && (classes & Class.noun) === 0
    // `human trafficking victims`
    const isDescribing =
      (classes & Class.gerund) !== 0 &&
      ((t.classes[at + 1] as number) & (Class.person | Class.countable)) !== 0
    if (isVerb && hasHead && !isDescribing && !(t.word[at - 1] === w['-'])) break
    if (hasHead && (isBaseVerb(t, at) || isAdverb(t, at))) break
    // `brought 58 Kenyans home`
    if (hasHead && homeward[t.word[at] as number] === 1 && isPlural(t, at - 1)) break
    if (hasHead && isPluralHead(t, at - 1) && (classes & Class.noun) === 0 && t.capital[at] === 0) break
    // `four total convictions`
    const describes =
      ((t.classes[at + 1] as number) & (Class.noun | Class.plural)) === (Class.noun | Class.plural)
    if (isVerb && at === i && (classes & (Class.past | Class.gerund)) === 0 && !describes) break
    hasHead = isHead(t, at)
  }
  while (at > i && t.kind[at - 1] === Kind.sign) at--
  return at === i + 1 && isBareVerb(t, i) ? i : at
}

const homeward = wordSet('home back')

function isPlural(t: Tokens, i: number): boolean {
  const classes = t.classes[i] as number
  if ((classes & Class.plural) !== 0) return true
  // `Kenyans`, `Venezuelans`
  const isName = t.word[i] === 0 || (classes & Class.demonym) !== 0
  return isName && t.text.charCodeAt((t.end[i] as number) - 1) === 115
}

/** Past tenses that never describe a noun: after a bare figure they are its predicate. */
export const neverDescribes = wordSet(
  `received paid remained said took went came died lived worked served fled returned had made gave got began continued reported stated told
  left won lost became stayed chose decided agreed refused applied sought faced spent earned escaped arrived attended testified pled pleaded
  appealed completed obtained entered joined participated voted identified`,
)

/** A verb by itself after a figure is its predicate: `six identified as independent`, `1,000 remained`. */
function isBareVerb(t: Tokens, i: number): boolean {
  return is(t.word[i] as number, Class.verb) && !is(t.word[i] as number, Class.noun)
}

/** After the plural of a known noun an unknown word is a verb: `children beg`. */
function isPluralHead(t: Tokens, i: number): boolean {
  const classes = t.classes[i] as number
  return (classes & Class.plural) !== 0 && (classes & Class.verb) === 0
}

/** After people in the plural the base form of a verb is their predicate, though it can be a noun: `women work`. */
function isBaseVerb(t: Tokens, i: number): boolean {
  const classes = t.classes[i] as number
  const isOfPeople = ((t.classes[i - 1] as number) & (Class.person | Class.demonym)) !== 0
  return (
    isOfPeople &&
    isPlural(t, i - 1) &&
    (classes & (Class.verb | Class.plural | Class.past | Class.gerund)) === Class.verb
  )
}

/** Whether a noun phrase may end with the word: a noun by the lexicon, or a plural by its look. */
function isHead(t: Tokens, i: number): boolean {
  const classes = t.classes[i] as number
  if ((classes & (Class.noun | Class.person | Class.countable)) !== 0) return true
  // `Venezuelans`, but not `Venezuelan`
  if ((classes & Class.demonym) !== 0) return isPlural(t, i)
  if ((classes & Class.verb) !== 0 || isAdverb(t, i)) return false
  const last = t.text.charCodeAt((t.end[i] as number) - 1)
  const next = t.classes[i + 1] as number
  return last === 115 || (next & (Class.noun | Class.person)) === 0
}

/** A word of no class in -ly: `internally displaced persons`. */
export function isAdverb(t: Tokens, i: number): boolean {
  const end = t.end[i] as number
  return t.classes[i] === 0 && t.text.charCodeAt(end - 1) === 121 && t.text.charCodeAt(end - 2) === 108
}

/** After a bare figure: `302 the previous year`, `12 last year`. */
function isTimeOrThing(t: Tokens, i: number): boolean {
  const classes = t.classes[i] as number
  if ((classes & Class.determiner) !== 0 && !isOneOf(t, i, w.other, w.such)) return true
  return (
    (classes & Class.window) !== 0 &&
    ((t.classes[i + 1] as number) & (Class.duration | Class.noun)) === Class.duration
  )
}

/** Fills the noun of a count. */
export function readNoun(t: Tokens, draft: Draft, from: number): void {
  const end = isTimeOrThing(t, from) ? from : nounPhraseEnd(t, from)
  draft.nounFrom = from
  draft.nounTo = end
  draft.noun = end > from ? (t.word[end - 1] as number) : 0
}

/** Whether a clause ends before token `i`, as seen by a figure that looks left for its verb. */
function endsClause(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  if (clauseEnds[id] === 0) return false
  if (id === w.but) return t.word[i - 1] !== w.all && t.word[i - 1] !== w.nothing
  return id !== w['–'] || t.gap[i] === 1
}
const clauseEnds = wordSet('; : while whereas although though but – —')

/** The words of a stretch of tokens as they stand in the text, white space folded. */
export function wordsOf(t: Tokens, from: number, to: number): string {
  if (to <= from) return ''
  return foldSpace(t.text.slice(t.start[from], t.end[to - 1]))
}

/** The next token that closes the parenthesis opened at `i`, or the end. */
export function closing(t: Tokens, i: number): number {
  let depth = 0
  for (let at = i; at < t.length; at++) {
    if (t.word[at] === w['(']) depth++
    else if (t.word[at] === w[')'] && --depth === 0) return at
  }
  return t.length
}

/** Marks for each draft the parenthesis and the clause it stands in. One walk over the tokens. */
export function placeDrafts(s: Statement): void {
  const { t, drafts } = s
  let clause = 0
  let bracket = -1
  let outer = 0
  let k = 0
  for (let i = 0; i < t.length && k < drafts.length; i++) {
    while (k < drafts.length && (drafts[k] as Draft).from === i) {
      const draft = drafts[k] as Draft
      draft.place = k++
      draft.bracket = bracket
      draft.clause = clause
    }
    const id = t.word[i]
    if (id === w['(']) {
      bracket = i
      outer = clause
      clause = i + 1
    } else if (id === w[')'] && bracket >= 0) {
      bracket = -1
      clause = outer
    } else if (endsClause(t, i)) clause = i + 1
  }
}

/** `of` after the noun: what the object goes on with (`victims of internal trafficking`). */
export function readObject(s: Statement, draft: Draft): string | null {
  const { t } = s
  if (draft.nounTo <= draft.nounFrom) return draft.relation?.to.object ?? null
  let end = draft.nounTo
  if (t.word[end] === w.of) {
    const inner = nounPhraseEnd(t, end + 1)
    if (inner > end + 1) end = inner
  }
  return wordsOf(t, draft.nounFrom, end)
}

/** Whether a token is a finite verb in the past or an auxiliary: `were`, `convicted`. */
export function isPastVerb(t: Tokens, i: number): boolean {
  return (
    is(t.word[i] as number, Class.past) ||
    (is(t.word[i] as number, Class.auxiliary) && is(t.word[i] as number, Class.verb))
  )
}

/** A word that no lexicon knows, with the ending of the past: `reserved`, `staged`. */
export function looksPast(t: Tokens, i: number): boolean {
  return t.word[i] === 0 && t.kind[i] === Kind.word && t.text.startsWith('ed', (t.end[i] as number) - 2)
}

/** A rule for a measure: its code, or 0; it tells {@link because} which token it rests on. */
export type Rule = (s: Statement, draft: Draft) => number

let lastWitness = 0

/** Gives the measure, and keeps the token that it rests on for {@link witness}. */
export function because(at: number, measure: number): number {
  lastWitness = at
  return measure
}

/** The token that the last rule rested on. */
export function witness(): number {
  return lastWitness
}
