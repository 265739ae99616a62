/**
 * One sentence to claim drafts: the steps in order.
 */
import { findAbsences, measureAbsences } from './absence/drafts.ts'
import { learnActs } from './acts.ts'
import { attributionOf, readAttribution } from './attribution.ts'
import { learnFrames } from './counts/frame-lexicon.ts'
import { excluded } from './exclusions/exclusions.ts'
import { readFacets } from './facets.ts'
import type { Figure } from './figure.ts'
import { learnGrammar } from './grammar.ts'
import { isOneOf } from './match.ts'
import { readMeasure, settleMeasure } from './measures.ts'
import { ordinalYears, perTime } from './ordinals.ts'
import { datePeriods } from './periods/periods.ts'
import { mayBegin, readFigure } from './quantities.ts'
import { placeComparisons } from './relations/comparisons.ts'
import { relate } from './relations/relations.ts'
import { createTokens, Kind, scan, type Tokens } from './scan.ts'
import {
  type Draft,
  emptyDraft,
  type Passage,
  placeDrafts,
  readNoun,
  readObject,
  type Statement,
} from './statement.ts'
import { note } from './trace.ts'
import { hasTrigger } from './trigger.ts'
import { Class, is, lexemes } from './words.ts'

/** The lexicons are learnt with the first sentence: who imports the package may never read one. */
let isLearnt = false

function learn(): void {
  isLearnt = true
  learnGrammar()
  learnActs()
  learnFrames()
}

const w = lexemes(', - and of or')

const tokens = createTokens()

/** Reads one sentence, `text.slice(from, to)`, and adds its claims to the passage. */
export function readSentence(text: string, from: number, to: number, index: number, passage: Passage): void {
  if (!isLearnt) learn()
  if (!hasTrigger(text, from, to)) return
  passage.current = []
  for (let at = from; at < to; ) {
    at = scan(text, at, to, tokens)
    readStretch({ t: tokens, index, drafts: [], passage, context: passage.context })
  }
  if (passage.current.length > 0) passage.last = passage.current
}

/** The steps in order, over the tokens of a sentence (or of a stretch of a very long one). */
function readStretch(s: Statement): void {
  findFigures(s)
  const absences = findAbsences(s)
  if (s.drafts.length > 0) {
    placeDrafts(s)
    placeComparisons(s)
    for (const draft of s.drafts) if (!absences.has(draft)) readMeasure(s, draft)
    measureAbsences(s, absences)
    relate(s)
    for (const draft of s.drafts) settleMeasure(s, draft)
  }
  datePeriods(s)
  finish(s)
  remember(s)
}

/** How many claims later sentences look back on. */
const memory = 48

function remember({ drafts, passage }: Statement): void {
  for (const draft of drafts) {
    passage.drafts.push(draft)
    passage.recent.push(draft)
    passage.current.push(draft)
  }
  if (passage.recent.length > 2 * memory) passage.recent = passage.recent.slice(-memory)
  if (passage.current.length > 2 * memory) passage.current = passage.current.slice(0, memory)
}

/** Words that a figure may begin with; a sign of letters (`USD`, `Rs`) stands before digits. */
const begins = Class.numeral | Class.fraction | Class.ordinal | Class.determiner

function findFigures(s: Statement): void {
  const { t } = s
  let free = 0
  for (let i = 0; i < t.length; ) {
    const kind = t.kind[i] as number
    if (
      (kind === Kind.word || kind === Kind.code) &&
      ((t.classes[i] as number) & begins) === 0 &&
      t.kind[i + 1] !== Kind.number
    ) {
      i++
      continue
    }
    const next = figureAt(s, i, free)
    if (next > i) free = next
    i = Math.max(next, i + 1)
  }
  shareUnits(s)
}

/** Reads the figure at token `i`, if there is one; gives the token to go on from. */
function figureAt(s: Statement, i: number, free: number): number {
  const { t } = s
  const ordinal = ordinalYears(t, i)
  if (ordinal !== null) {
    add(s, ordinal)
    return ordinal.to
  }
  if (!mayBegin(t, i)) return i
  const figure = readFigure(t, i, free, s.context, s.drafts.at(-1)?.figure ?? null)
  if (figure === null) return i
  const skipped = excluded(t, i, figure)
  if (skipped > 0) return skipped
  add(s, figure)
  return figure.to
}

/**
 * A unit said once at the end of a list holds for all of its members.
 *
 * ```text
 * They were sentenced to 20, 16, and 12 years in prison.
 *                        ^^ value=20 unit=year
 *                            ^^ value=16 unit=year
 * ```
 */
function shareUnits(s: Statement): void {
  const { t, drafts } = s
  for (let k = drafts.length - 2; k >= 0; k--) {
    const draft = drafts[k] as Draft
    const next = drafts[k + 1] as Draft
    if (draft.figure === null || next.figure === null || !isListed(t, draft.to, next.from)) continue
    const { kind, unit } = next.figure
    if (
      draft.figure.kind !== 'count' ||
      (kind !== 'duration' && kind !== 'share' && kind !== 'money' && kind !== 'age')
    )
      continue
    if (
      unit === 'ratio' ||
      (kind === 'money' && next.figure.at !== next.from && t.kind[next.figure.at] === Kind.sign)
    )
      continue
    draft.figure.kind = kind
    draft.figure.unit = unit
  }
}

/** Nothing but a comma, `and` or `or` stands between two figures. */
function isListed(t: Tokens, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false
  for (let i = from; i < to; i++) if (!isOneOf(t, i, w[','], w.and, w.or)) return false
  return true
}

function add(s: Statement, figure: Figure): void {
  const draft = emptyDraft(s, figure.from, figure.to)
  draft.figure = figure
  readNoun(s.t, draft, counted(s.t, figure))
  if (isNone(draft, figure)) draft.absence = 'zero'
  if (draft.noun !== 0) settleHead(s.t, draft.nounTo - 1)
  draft.rate = perTime(s.t, draft)
  s.drafts.push(draft)
  if (s.context.trace !== null) noteFigure(s, draft, figure)
}

/** What heads the counted noun is no verb here: `120 police recruits and 15 magistrates`. */
function settleHead(t: Tokens, i: number): void {
  const classes = t.classes[i] as number
  const isNoun = (classes & (Class.noun | Class.person)) !== 0
  if (isNoun && (classes & (Class.past | Class.gerund)) === 0) t.classes[i] = classes & ~Class.verb
}

/** `zero convictions`: none of what is counted; `0 degrees` is a figure like others. */
function isNone({ noun, nounFrom, nounTo }: Draft, { kind, value, max }: Figure): boolean {
  if (kind !== 'count' || value !== 0 || max !== null) return false
  return nounTo === nounFrom || is(noun, Class.action | Class.person | Class.countable)
}

/** Where what was counted is named: after the figure, for a share after its `of`. */
function counted(t: Tokens, figure: Figure): number {
  let at = figure.to
  if (t.word[at] === w['-'] && t.gap[at] === 0) at++
  if (figure.kind === 'share' && isOneOf(t, at, w.of)) at++
  while (at > figure.to && is(t.word[at] as number, Class.determiner)) at++
  return at
}

/** The rule that reads each kind of figure. */
const readers: Record<Figure['kind'], string> = {
  count: 'readNumber',
  share: 'readPercent',
  ordinal: 'ordinalYears',
  times: 'readTimes',
  duration: 'readDuration',
  money: 'readMoney',
  age: 'readAge',
}

function noteFigure(s: Statement, draft: Draft, figure: Figure): void {
  const name = figure.unit === 'ratio' ? 'readFraction' : readers[figure.kind]
  note(s, draft, 'quantity', figure.max === null ? name : 'readRange', figure.from, figure.to)
  if (figure.comparator !== '=') {
    const isBefore = figure.from < figure.at
    note(
      s,
      draft,
      'comparator',
      isBefore ? 'comparatorBefore' : 'comparatorAfter',
      isBefore ? figure.from : figure.to - 1,
      isBefore ? figure.at : figure.to,
    )
  }
  if (draft.rate !== null)
    note(s, draft, 'rate', 'perTime', figure.from, Math.max(draft.nounTo, figure.to) + 1)
}

function finish(s: Statement): void {
  if (s.drafts.length === 0) return
  const attribution = readAttribution(s)
  for (const draft of s.drafts) {
    draft.object = readObject(s, draft)
    draft.facets = readFacets(s, draft)
    draft.attribution = attributionOf(draft, attribution)
  }
}
