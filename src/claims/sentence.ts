/**
 * One sentence to claim drafts: the steps in order.
 */
import { readAbsences } from './absence.ts'
import { attributionOf, readAttribution } from './attribution.ts'
import { excluded } from './exclusions.ts'
import { note } from './explain.ts'
import { readFacets } from './facets.ts'
import './grammar.ts'
import { code, ownMeasure } from './measures.ts'
import { ordinalYears, perTime } from './ordinals.ts'
import { datePeriods } from './periods.ts'
import { type Figure, mayBegin, readFigure } from './quantities.ts'
import { placeComparisons, relate } from './relations.ts'
import { createTokens, hasTrigger, Kind, scan, type Tokens } from './scan.ts'
import { type Draft, type Passage, placeDrafts, readNoun, readObject, type Statement } from './statement.ts'
import { Class, is } from './words.ts'

const tokens = createTokens()
const other = code('other')

/** Reads one sentence, `text.slice(from, to)`, and adds its claims to the passage. */
export function readSentence(text: string, from: number, to: number, index: number, passage: Passage): void {
  if (!hasTrigger(text, from, to)) return
  scan(text, from, to, tokens)
  const s: Statement = { t: tokens, index, drafts: [], passage, context: passage.context }
  findFigures(s)
  findAbsences(s)
  if (s.drafts.length > 0) {
    placeDrafts(s)
    placeComparisons(s)
    for (const draft of s.drafts) if (draft.absence === null) draft.measure = ownMeasure(s, draft)
    relate(s)
    for (const draft of s.drafts) settleMeasure(s, draft)
  }
  datePeriods(s)
  finish(s)
  passage.drafts.push(...s.drafts)
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
  const figure = readFigure(t, i, free, s.context.country)
  if (figure === null) return i
  const skipped = excluded(t, i, figure)
  if (skipped > 0) return skipped
  add(s, figure)
  return figure.to
}

function add(s: Statement, figure: Figure): void {
  const draft = emptyDraft(s, figure.from, figure.to)
  draft.figure = figure
  readNoun(s.t, draft, figure.to)
  draft.rate = perTime(s.t, draft)
  s.drafts.push(draft)
  note(s, draft, 'quantity', figure.kind, figure.from, figure.to)
}

function emptyDraft(s: Statement, from: number, to: number): Draft {
  const { t } = s
  return {
    sentence: s.index,
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
    period: null,
    rate: null,
    relation: null,
    facets: null,
    attribution: null,
    bracket: -1,
    comparison: -1,
    clause: 0,
  }
}

function findAbsences(s: Statement): void {
  const { t } = s
  const figures = s.drafts.slice()
  const isTaken = (i: number) => figures.some((draft) => i >= draft.from && i < draft.to)
  for (const absence of readAbsences(t, isTaken)) {
    const draft = emptyDraft(s, absence.from, absence.to)
    draft.absence = absence.status
    draft.measure = absence.measure
    draft.nounFrom = absence.nounFrom
    draft.nounTo = absence.nounTo
    draft.noun = absence.nounTo > absence.nounFrom ? (t.word[absence.nounTo - 1] as number) : 0
    s.drafts.push(draft)
    note(s, draft, 'quantity', absence.rule, absence.from, absence.to)
    note(s, draft, 'measure', absence.rule, absence.witness, absence.witness + 1)
  }
  if (s.drafts.length > figures.length) s.drafts.sort((a, b) => a.from - b.from)
}

/** The measure of the claim that it relates to, else what the section is about, else `other`. */
function settleMeasure(s: Statement, draft: Draft): void {
  if (draft.measure !== 0) return
  const target = draft.relation?.to
  if (target !== undefined && target.measure !== 0) {
    draft.measure = target.measure
    note(s, draft, 'measure', 'relatedClaim', draft.from, draft.to)
    return
  }
  draft.measure = coordinated(s, draft) || bySection(s, draft)
  note(s, draft, 'measure', draft.measure === other ? 'noMeasure' : 'context', draft.from, draft.to)
}

/** A bare figure goes on with the figure before it: `began 127 investigations and continued four`. */
function coordinated(s: Statement, draft: Draft): number {
  if (draft.figure?.kind !== 'count' || draft.nounTo > draft.nounFrom) return 0
  const k = s.drafts.indexOf(draft)
  const before = s.drafts[k - 1]
  return before !== undefined && before.figure?.kind === 'count' && before.comparison === draft.comparison
    ? before.measure
    : 0
}

/** In a profile people are affected or at risk; elsewhere victims were identified. */
function bySection(s: Statement, draft: Draft): number {
  const kind = draft.figure?.kind
  if (kind !== 'count' && kind !== 'share') return other
  const isPerson = is(draft.noun, Class.person)
  if (s.context.section === 'profile' && (isPerson || kind === 'share')) return code('prevalence')
  return other
}

function finish(s: Statement): void {
  if (s.drafts.length === 0) return
  const attribution = readAttribution(s)
  for (const draft of s.drafts) {
    draft.object = readObject(s.t, draft) ?? draft.relation?.to.object ?? null
    draft.facets = readFacets(s, draft)
    draft.attribution = attributionOf(draft, attribution)
  }
}

/** The tokens of a text, for tests. */
export function tokensOf(text: string): Tokens {
  const fresh = createTokens()
  scan(text, 0, text.length, fresh)
  return fresh
}
