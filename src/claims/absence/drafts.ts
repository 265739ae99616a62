/**
 * Absences as claims: each stands where a figure would, and is an absence of what the figure would be a figure of.
 */
import { code } from '../acts.ts'
import type { Figure } from '../figure.ts'
import { isOneOf } from '../match.ts'
import { readMeasure } from '../measures.ts'
import type { Tokens } from '../scan.ts'
import { type Draft, emptyDraft, type Statement } from '../statement.ts'
import { note } from '../trace.ts'
import { Class, is, lexemes } from '../words.ts'
import type { Absence } from './absence.ts'
import { readAbsences } from './absences.ts'
import { isCounted } from './named-acts.ts'

/** The words that these rules ask for by name. */
const w = lexemes('and or ,')

const other = code('other')
const prevalence = code('prevalence')

/** The figure of what there was none of. */
function zeroAt(from: number, to: number): Figure {
  return {
    from,
    to,
    at: from,
    value: 0,
    max: null,
    comparator: '=',
    unit: 'count',
    kind: 'count',
    plain: false,
  }
}

/** Adds the absences to the claims; each stands where a figure would. */
export function findAbsences(s: Statement): Map<Draft, Absence> {
  const { t } = s
  const absences = new Map<Draft, Absence>()
  const figures = s.drafts.slice()
  let next = 0
  // Asked for tokens in order.
  const isTaken = (i: number) => {
    while (next < figures.length && (figures[next] as Draft).to <= i) next++
    return next < figures.length && i >= (figures[next] as Draft).from
  }
  for (const absence of readAbsences(t, isTaken)) {
    const end = quoteEnd(t, absence, figures)
    if (end === 0) continue
    const draft = emptyDraft(s, absence.from, end)
    draft.from = absence.placeFrom
    draft.to = absence.placeTo
    draft.absence = absence.status
    draft.figure = zeroAt(draft.from, draft.to)
    draft.measure = absence.measure
    draft.nounFrom = absence.nounFrom
    draft.nounTo = absence.nounTo
    draft.noun = absence.nounTo > absence.nounFrom ? (t.word[absence.nounTo - 1] as number) : 0
    s.drafts.push(draft)
    absences.set(draft, absence)
    note(s, draft, 'quantity', absence.rule, absence.from, absence.to)
    note(s, draft, 'measure', absence.rule, absence.witness, absence.witness + 1)
  }
  if (absences.size > 0) s.drafts.sort((a, b) => a.from - b.from)
  return absences
}

/** The end of the quote, before any figure that it would run into (`how many of the 12`); 0 where one stands in its place. */
function quoteEnd(t: Tokens, absence: Absence, figures: readonly Draft[]): number {
  let end = absence.to
  for (const { from, to } of figures) {
    if (from >= absence.to || to <= absence.from) continue
    if (from < absence.placeTo) return 0
    end = Math.min(end, from)
  }
  if (end === absence.to) return end
  while (end > absence.placeTo && is(t.word[end - 1] as number, Class.preposition | Class.determiner)) end--
  return end
}

/** An absence is of what a figure in its place would be a figure of; of what nobody counts, it is no claim. */
export function measureAbsences(s: Statement, absences: Map<Draft, Absence>): void {
  for (const [draft, absence] of absences) {
    if (absence.measure === 0) {
      const { clause } = draft
      draft.nounTo = absence.subjectEnd
      if (absence.isSubject) draft.clause = draft.from
      readMeasure(s, draft)
      if (!isSaid(draft)) draft.measure = listedAfter(s, draft, absence)
      draft.nounTo = absence.nounTo
      draft.clause = clause
    }
    if (absence.isSubject) draft.comparison = -1
    if (absence.status === 'unreported') draft.figure = null
  }
  const kept = s.drafts.filter(
    (draft) => absences.get(draft)?.isDoubtful !== true || isCounted(draft.measure),
  )
  if (kept.length === s.drafts.length) return
  s.drafts = kept
  for (const [place, draft] of kept.entries()) draft.place = place
}

/** Whether its own words say what it is an absence of; nobody is affected by nothing. */
function isSaid({ measure }: Draft): boolean {
  return measure !== 0 && measure !== prevalence
}

/** `12 victims: eight women, four men, and no children` goes on with the figures before it; else it is of anything. */
function listedAfter({ t, drafts }: Statement, draft: Draft, { isSubject }: Absence): number {
  const before = drafts[draft.place - 1]
  const isListed =
    !isSubject &&
    before?.figure?.kind === 'count' &&
    before.clause === draft.clause &&
    draft.from - before.to < 5 &&
    isOneOf(t, draft.from - 1, w[','], w.and, w.or)
  // What nobody is named for may be said before.
  if (!isListed) return draft.noun === 0 ? 0 : other
  let at = draft.place - 1
  while (at > 0 && drafts[at]?.measure === 0) at--
  return drafts[at]?.measure ?? 0
}
