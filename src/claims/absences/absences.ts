/**
 * Claims without a figure: what a text says that there was none of (`zero`), and what it says that no figure was given
 * of (`unreported`), one for each thing named.
 */
import { isOf } from '../../syntax/around.ts'
import { Class, lexemes, Sort, sortsOf, word, wordSet } from '../../syntax/lexicon/lexicon.ts'
import type { Phrase } from '../../syntax/syntax.ts'
import type { Tokens } from '../../syntax/tokens.ts'
import { type Draft, emptyDraft, note, type Statement } from '../draft.ts'
import { applyRule, locate } from '../locate.ts'
import { type Absence, isAny, namedBy, type Search } from './absence.ts'
import { denialOf, isUnreal, tellsObject } from './denial.ts'
import { type Teller, tellerOf, tellerOfNoun, untold, untoldQuestions } from './unreported.ts'
import { deniedVerb, noneOf, withoutNoun } from './zeros.ts'

const w = lexemes('no not one single or more')
const noOne = word('no one')

/** Words that an absence may rest on, besides those that deny. */
const signals = wordSet(
  'unable yet unwilling unknown unclear unavailable uncertain lacking lack lacks lacked withheld withholds failure inability refusal',
)

/** The absences of a sentence, as claims. */
export function findAbsences(s: Statement): Draft[] {
  if (!mayDeny(s.t)) return []
  const search: Search = { ...s, found: [], done: new Set(), told: new Set() }
  const tellers: Teller[] = []
  for (const phrase of s.syntax.phrases) readPhrase(search, phrase, tellers)
  readVerbs(search, tellers)
  untoldQuestions(search, tellers)
  return draftsOf(search)
}

/** Whether a word of the sentence denies anything: without one it tells of no absence. */
export function mayDeny(t: Tokens): boolean {
  for (let i = 0; i < t.length; i++) {
    const id = t.word[i] as number
    if (isOf(t, i, Class.negation) || signals.has(id) || (sortsOf(id) & Sort.denying) !== 0) return true
  }
  return false
}

/** A phrase with `no`: of information, that it was not given; of all else, that there was none. */
function readPhrase(search: Search, phrase: Phrase, tellers: Teller[]): void {
  const { syntax } = search
  withoutNoun(search, phrase)
  const from = noneAt(search, phrase)
  if (from < 0) return
  const teller = tellerOfNoun(search, phrase, from)
  const own = syntax.clauses.find(({ subject }) => subject === phrase.index)
  if (teller === null) {
    if (own !== undefined && !own.passive && tellsObject(own)) return
    noneOf(search, phrase, from)
    // `not one has a doctor`: what denies the subject denies no verb
    if (own !== undefined && from < phrase.from) search.done.add(own)
    return
  }
  const clause = own ?? syntax.clauses[phrase.clause]
  if (clause !== undefined && isUnreal(syntax, clause)) return
  tellers.push(teller)
  untold(search, teller)
}

/** The token at which `no …`, `none`, `not a single …` begins; −1 where the phrase says no such thing. */
function noneAt({ t }: Search, { from, negative, determiner }: Phrase): number {
  // `or none`, `no more than`, `no single office`
  const isNoSingle = t.word[from] === w.no && t.word[from + 1] === w.single
  if (hedges.has(t.word[from - 1]) || t.word[from - 1] === w.or || t.word[from + 1] === w.more || isNoSingle)
    return -1
  if (t.word[from] === noOne || (negative && determiner <= from + 1)) return from
  const isSingle = determiner >= 0 && t.word[determiner + 1] === w.single
  return from > 0 && t.word[from - 1] === w.not && (isSingle || t.word[from] === w.one) ? from - 1 : -1
}

/** `virtually no`: there were some. */
const hedges = wordSet('almost virtually practically nearly')

/** Clauses that are denied: of telling, that it was not told; of all else, that it was not done. */
function readVerbs(search: Search, tellers: Teller[]): void {
  const { syntax, done, told } = search
  for (const clause of syntax.clauses) {
    const parent = syntax.clauses[clause.parent]
    if (done.has(clause) || told.has(clause) || (parent !== undefined && told.has(parent))) continue
    const denial = denialOf(syntax, clause)
    const teller = tellerOf(search, clause, denial)
    if (teller !== null && !isUnreal(syntax, clause)) {
      tellers.push(teller)
      if (untold(search, teller) || teller.isDirect) continue
    }
    const isOfAny =
      clause.passive &&
      [clause.subject, ...clause.obliques].some(
        (index) => index >= 0 && isAny(syntax, syntax.phrases[index] as Phrase),
      )
    if (denial >= 0 && (!clause.passive || isOfAny)) deniedVerb(search, clause, denial)
  }
}

// ── Drafts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function draftsOf(search: Search): Draft[] {
  const { found } = search
  const drafts: Draft[] = []
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let last = 0
  for (const absence of found) {
    const end = quoteEnd(search, absence)
    if (absence.from < last || end <= absence.from) continue
    drafts.push(draftOf(search, absence, end))
    last = end
  }
  return drafts
}

/** The end of the quote, before any figure that it would run into; its begin where a figure stands there. */
function quoteEnd({ drafts }: Statement, { from, to }: Absence): number {
  let end = to
  for (const draft of drafts)
    if (draft.from < to && draft.to > from) end = Math.min(end, Math.max(from, draft.from))
  return end
}

function draftOf(s: Statement, { status, from, phrase, clause, evidence, rule }: Absence, to: number): Draft {
  const draft = emptyDraft(s, from, to)
  draft.absence = status
  locate(s, draft, phrase)
  draft.counted = namedBy(s.syntax, phrase) ?? null
  if (clause !== null) draft.clause = clause
  const plain = { comparator: '=', unit: 'count', kind: 'count', confidence: 'high' } as const
  const none = {
    value: 0,
    magnitude: 1,
    max: null,
    isBoundOutside: false,
    plain: false,
    rate: null,
    doubt: null,
  }
  if (status === 'zero') draft.figure = { ...plain, ...none, from, to, at: from, unitFrom: to, unitTo: to }
  note(s, draft, 'quantity', rule, from, to)
  if (evidence !== null) applyRule(s, draft, evidence)
  return draft
}
