/**
 * One paragraph's text to claim drafts: strings in, offsets out, no tree. The steps in order.
 */
import { isJoint } from '../syntax/around.ts'
import { Kinds } from '../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes, wordSet } from '../syntax/lexicon/lexicon.ts'
import { isBehind, isLinking, ofPhrase } from '../syntax/roles.ts'
import { scan } from '../syntax/scan.ts'
import { analyse, type Phrase, Tag } from '../syntax/syntax.ts'
import { createTokens, type Tokens } from '../syntax/tokens.ts'
import { findAbsences, mayDeny } from './absences/absences.ts'
import { type Context, type Draft, emptyDraft, note, type Passage, type Statement, wordsOf } from './draft.ts'
import { readFacets } from './facets.ts'
import type { Figure } from './figures/figure.ts'
import { findFigures } from './figures/figures.ts'
import { applyRule, locate, setMeasure } from './locate.ts'
import { type Amount, measureOf, measureOfAny } from './measures/measure.ts'
import { datePeriods } from './periods/periods.ts'
import { keepYears } from './periods/topics.ts'
import { relate } from './relations/relations.ts'
import { attribute } from './sources/attribute.ts'
import { type KeptTelling, keptTelling, type Telling, tellingOf } from './sources/tellings.ts'
import { hasTrigger } from './trigger.ts'

/** A stretch of text; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

/**
 * The claims of one paragraph.
 *
 * @param text The text that the spans count in (UTF-16 code units).
 * @param spans The paragraph's sentences, in order.
 * @param context What is known of the report around it.
 * @param keep Is given what the sentences that are parsed say of who tells, each with its index.
 * @returns The claims in reading order; relations lead to other drafts of the same paragraph.
 */
export function readPassage(
  text: string,
  spans: readonly Span[],
  context: Context,
  tokens = createTokens(),
  keep?: (telling: KeptTelling, sentence: number) => void,
): Draft[] {
  const passage: Passage = {
    context,
    drafts: [],
    recent: [],
    last: [],
    current: [],
    year: null,
    yearSentence: -1,
    opening: null,
    isLatest: false,
    topic: null,
  }
  for (const [index, { start, end }] of spans.entries()) {
    passage.current = []
    for (let at = hasTrigger(text, start, end) ? start : end; at < end; ) {
      const isWhole = at === start
      at = scan(text, at, end, tokens)
      const telling = readStretch(tokens, index, passage)
      if (telling !== null && isWhole && at === end) keep?.(keptTelling(telling, start, end), index)
    }
    if (passage.current.length > 0) passage.last = passage.current
    else keepYears(passage, text.slice(start, end), index)
  }
  return passage.drafts
}

/**
 * The steps in order, over the tokens of a sentence (or of a stretch of a very long one).
 *
 * @returns Who tells in it; null where it was not parsed.
 */
function readStretch(t: Tokens, index: number, passage: Passage): Telling | null {
  const { context } = passage
  const figures = findFigures(t, context)
  if (figures.length === 0 && !mayDeny(t) && !goesOn(passage, index)) return null
  const syntax = analyse(t, figures)
  const s: Statement = { t, syntax, index, drafts: [], passage, context }
  addFigures(s, figures)
  for (const draft of findAbsences(s)) s.drafts.push(draft)
  s.drafts.sort((a, b) => a.from - b.from || a.to - b.to)
  for (const [place, draft] of s.drafts.entries()) draft.place = place
  for (const draft of s.drafts) if (draft.measure === '') measure(s, draft)
  relate(s)
  for (const draft of s.drafts) settle(s, draft)
  datePeriods(s)
  for (const draft of s.drafts) finish(s, draft)
  const telling = tellingOf(syntax)
  attribute(s, telling)
  remember(s)
  return telling
}

/** Whether the sentence before told a year or of a study that this one may hand on. */
function goesOn({ yearSentence, topic }: Passage, index: number): boolean {
  return yearSentence === index - 1 || (topic !== null && topic.sentence >= index - 1)
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

function addFigures(s: Statement, figures: readonly Figure[]): void {
  const { syntax } = s
  const phraseOf = new Map<number, Phrase>()
  for (const phrase of syntax.phrases) if (phrase.quantity >= 0) phraseOf.set(phrase.quantity, phrase)
  for (const [index, figure] of figures.entries()) {
    const draft = emptyDraft(s, figure.from, figure.to)
    draft.figure = figure
    draft.rate = figure.rate
    if (figure.confidence === 'low' && figure.doubt !== null)
      draft.confidence = { level: 'low', reason: figure.doubt }
    locate(s, draft, phraseOf.get(index) ?? null)
    if (isNone(draft, figure)) draft.absence = 'zero'
    if (s.context.explains) noteFigure(s, draft, figure)
    s.drafts.push(draft)
  }
}

/** The rule that reads each kind of figure. */
const readers: Readonly<Record<Figure['kind'], string>> = {
  count: 'readNumber',
  share: 'readPercent',
  ordinal: 'ordinalYears',
  times: 'readTimes',
  duration: 'readDuration',
  money: 'readMoney',
  age: 'readAge',
}

/** What the quantity, its comparator, rate and doubt rest on. */
function noteFigure(
  s: Statement,
  draft: Draft,
  { kind, unit, max, from, to, at, comparator, rate, doubt }: Figure,
): void {
  const name = unit === 'ratio' ? 'readFraction' : readers[kind]
  note(s, draft, 'quantity', max === null ? name : 'readRange', from, to)
  if (comparator !== '=')
    note(s, draft, 'comparator', 'readBounds', from < at ? from : to - 1, from < at ? at : to)
  if (rate !== null) note(s, draft, 'rate', 'perTime', from, to + 1)
  if (doubt !== null) note(s, draft, 'confidence', 'readMoney', from, to)
}

/** `zero convictions`: none of what is counted; `0 degrees` is a figure like others. */
function isNone({ counted, phrase }: Draft, { kind, value, max }: Figure): boolean {
  if (kind !== 'count' || value !== 0 || max !== null) return false
  return (
    phrase === null ||
    phrase.head < 0 ||
    counted === null ||
    (counted.kinds & (Kinds.time | Kinds.quantity)) === 0
  )
}

/** What kind of amount the rows of a codebook are asked for; null where they are not asked. */
function amountOf(figure: Figure | null): Amount | null {
  switch (figure?.kind) {
    case 'money':
      return 'money'
    case 'duration':
      return 'time'
    case 'share':
      return 'share'
    case 'times':
      return 'multiple'
    case 'age':
    case 'ordinal':
      return null
    default:
      return 'count'
  }
}

/** Asks the codebook; what a figure without a noun counts may be told by the figure that it relates to. */
function measure(s: Statement, draft: Draft, told: Draft | null = null, ask = measureOf): void {
  const { figure, phrase } = draft
  if (figure?.kind === 'age') {
    setMeasure(s, draft, 'age', 'readAge', draft.from, draft.to)
    draft.aspect = 'rule'
    return
  }
  const amount = amountOf(figure)
  if (amount === null || phrase === null) return
  const { syntax, context } = s
  const counted = told?.counted ?? null
  const found = ask(
    { s: syntax, rules: context.rules, amount, counted, denied: draft.absence !== null },
    phrase,
  )
  if (found !== null) applyRule(s, draft, found)
  // `80 convictions, of which six brought fines; five were jailed`: a number alone may count people all the same
  else if (told === null || isOfPeople(told)) draft.measure = ''
}

/**
 * What a figure of no measure of its own takes from the figure that it relates to; else it is of none. A piece that only
 * its noun or a standing state tells of is a piece of what happened to the whole.
 *
 * ```text
 * Police arrested 12 men, of whom four were farmers.
 *                                 ^^^^ measure=arrests
 * ```
 */
function settle(s: Statement, draft: Draft, depth = 8): void {
  const other = draft.relation?.to
  const told = other?.relation?.type === 'same-as' && other.counted === null ? other.relation.to : other
  if ((draft.isTentative || draft.measure === '') && told !== undefined && tellsWhat(told)) {
    draft.isTentative = false
    measure(s, draft, told)
  }
  const type = draft.absence === null ? draft.relation?.type : undefined
  const isPiece =
    (type === 'part-of' &&
      draft.aspect === 'state' &&
      draft.clause?.progressive !== true &&
      !isSaidToBe(draft)) ||
    ((type === 'part-of' || type === 'baseline-of') && isNamedOnly(draft)) ||
    // `opened 12 cases and convicted six men, compared with nine and three`
    (type === 'baseline-of' && draft.phrase !== null && draft.phrase.head < 0)
  // `287 deaths (3.5 per 1,000 prisoners)`
  const host = rateHost(s, draft)
  if (host !== undefined) {
    measureOfRelated(s, draft, host)
    return
  }
  // `Two of the six were tried`: the six are those of before
  // but `12 of the 63 inquiries` are inquiries, if of the 63 allegations of before
  const isAgain = draft.relation?.type === 'same-as' && !isOwnAct(draft)
  if (draft.measure !== '' && !isPiece && !isAgain) return
  if (other !== undefined && depth > 0) {
    if (other.measure === '' && other.sentence === s.index) settle(s, other, depth - 1)
    const takes =
      draft.measure === '' ||
      isAgain ||
      (other.aspect === 'event' && other.figure?.kind === 'count') ||
      isWhoTheyAre(draft)
    const tells = other.measure !== '' && (other.measure !== 'other' || draft.figure?.kind !== 'share')
    if (tells && draft.figure?.kind !== 'ordinal' && takes) {
      measureOfRelated(s, draft, other)
      return
    }
  }
  const isMultiple = draft.measure === '' && draft.figure?.kind === 'times' && isCompared(s, draft)
  const moved = draft.moved ? movedFigure(s, draft) : isMultiple ? levelBefore(s, draft) : undefined
  if (moved !== undefined) measureOfRelated(s, draft, moved)
  const topic =
    draft.measure === ''
      ? (likeBefore(s, draft) ??
        topicOf(s, draft) ??
        casesBefore(s, draft) ??
        sameElsewhere(s, draft) ??
        untoldTopic(s, draft))
      : undefined
  if (topic !== undefined) {
    measureOfRelated(s, draft, topic)
    draft.confidence = {
      level: 'low',
      reason: 'the figure names nothing: its measure is that of the figure before',
    }
  }
  if (draft.measure === '') measure(s, draft, null, measureOfAny)
  if (draft.measure === '') noRowFits(s, draft)
}

/** The count that a rate or a share in brackets behind it says again. */
function rateHost({ drafts }: Statement, { figure, bracket, place, measure }: Draft): Draft | undefined {
  const isRate = figure?.unit === 'per-mille' || figure?.unit === 'per-100000'
  if (bracket < 0 || !(isRate || (figure?.kind === 'share' && measure === ''))) return undefined
  const before = drafts.slice(0, place).findLast(({ to }) => to <= bracket)
  return before?.figure?.kind === 'count' && before.measure !== '' ? before : undefined
}

/** Nothing but the noun for the people counted gave the measure. */
function isNamedOnly({ act, counted }: Draft): boolean {
  return counted !== null && act === counted.noun && actOf(act) === 0 && (counted.kinds & Kinds.person) !== 0
}

/** The noun that is counted is an act, which gave the measure. */
function isOwnAct({ act, counted, measure }: Draft): boolean {
  return measure !== '' && counted !== null && act !== 0 && act === actOf(counted.noun)
}

/** `Of the 90 arrested, 40 were still in jail`: where they are, and not who. */
function isSaidToBe({ act, clause, relation, phrase }: Draft): boolean {
  const isWhere = relation !== null && isOfPeople(relation.to) && clause?.subject === phrase?.index
  return isWhere && clause !== null && isLinking(clause) && clause.lemma === act && clause.complement < 0
}

/** `Of the 90 held, 40 were farmers`: a piece of which nothing is told but who they are. */
function isWhoTheyAre(draft: Draft): boolean {
  return isNamedOnly(draft) && draft.clause !== null && isLinking(draft.clause)
}

function noRowFits(s: Statement, draft: Draft): void {
  setMeasure(s, draft, 'other', 'noRowFits', draft.from, draft.to)
  if (isMakeUp(s, draft)) draft.aspect = 'state'
  if (draft.confidence.level === 'high' && draft.figure?.kind !== 'ordinal')
    draft.confidence = { level: 'low', reason: 'no row of the codebook fits: the measure is a default' }
}

const { of } = lexemes('of')

/** `a coalition of 14 clubs`: whom a body has stands, whatever the body does. */
function isMakeUp({ syntax }: Statement, { phrase, figure }: Draft): boolean {
  const body = syntax.phrases[phrase?.governor ?? -1]
  const isOf = phrase !== null && figure?.kind === 'count' && isBehind(syntax, phrase, of)
  if (!isOf || body === undefined || (body.kinds & Kinds.quantity) !== 0) return false
  return (body.kinds & (Kinds.organization | Kinds.body)) !== 0
}

function measureOfRelated(s: Statement, draft: Draft, other: Draft): void {
  draft.measure = other.measure
  draft.aspect = other.aspect
  draft.act = other.act
  draft.row = 0
  note(s, draft, 'measure', 'measureOfRelated', other.from, other.to, other)
}

/** `Arrests fell to 40, a drop of 12 percent`: the figure that moved, else the one that it is compared with. */
function movedFigure({ drafts, passage }: Statement, draft: Draft): Draft | undefined {
  return (
    levelBefore({ drafts }, draft) ??
    drafts.slice(draft.place + 1).find(isLevel) ??
    passage.last.findLast(isLevel)
  )
}

/** A figure that did not move, and that no other is compared with. */
const isLevel = ({ moved, measure, figure }: Draft) => !moved && measure !== '' && figure?.kind !== 'ordinal'

/** `killed 61 workers, three times as many as in 2016`: the figure that is so many times another. */
function levelBefore({ drafts }: Pick<Statement, 'drafts'>, { place }: Draft): Draft | undefined {
  return drafts.slice(0, place).findLast((other) => isLevel(other) && other.relation?.type !== 'baseline-of')
}

/** `three times as many`, `twice the number`, but `met twice` */
function isCompared({ t }: Statement, { to }: Draft): boolean {
  const next = t.word[to] as number
  return comparing.has(next) || (t.tag[to] === Tag.determiner && !each.has(next))
}
const comparing = wordSet('as that this its their last')
const each = wordSet('a an each every')

/**
 * What goes on with the share, the sum or the time before it: `14 percent had to move, 41 percent were the target of
 * gossip`, `six hours a day and no more than 30 hours a week`.
 */
function likeBefore({ drafts }: Statement, { figure, counted, place }: Draft): Draft | undefined {
  const kind = figure?.kind
  const goesOn = kind === 'money' || kind === 'duration' || (kind === 'share' && counted === null)
  if (!goesOn) return undefined
  return drafts
    .slice(0, place)
    .findLast((other) => other.figure?.kind === kind && other.measure !== '' && other.measure !== 'other')
}

/** `The ministry kept no count of attacks; a monitor recorded 26.` A number without a noun counts what was spoken of last. */
function topicOf({ drafts, passage }: Statement, draft: Draft): Draft | undefined {
  const isBare = draft.figure?.kind === 'count' && draft.counted === null && draft.relation === null
  const isNone = draft.absence === 'zero'
  if (!isBare || draft.phrase === null || (draft.phrase.head >= 0 && !isNone)) return undefined
  const isTopic = ({ measure, figure, absence }: Draft) =>
    measure !== '' && measure !== 'other' && (figure?.kind === 'count' || absence !== null)
  return drafts.slice(0, draft.place).findLast(isTopic) ?? passage.last.findLast(isTopic)
}

/** `Police recorded 40 robberies. In six cases nobody was hurt.` Cases without a word of what they are, are of those told of last. */
function casesBefore({ t, drafts, passage }: Statement, draft: Draft): Draft | undefined {
  const { counted, phrase, figure, place } = draft
  const isCase = counted !== null && (counted.kinds & Kinds.case) !== 0 && ownCases.has(counted.noun)
  if (!isCase || counted !== phrase || figure?.kind !== 'count' || counted.determiner >= 0) return undefined
  for (let i = draft.to; i < counted.head; i++) if (!plainly.has(t.word[i])) return undefined
  const isTold = ({ measure, figure: other, aspect }: Draft) =>
    measure !== '' && measure !== 'other' && other?.kind === 'count' && aspect === 'event'
  return drafts.slice(0, place).findLast(isTold) ?? passage.last.findLast(isTold)
}
/** `It received 900 asylum applications; 300 applications were pending`: a thing that happens, of which more is said. */
function sameElsewhere({ drafts, passage }: Statement, draft: Draft): Draft | undefined {
  const { counted, place, sentence } = draft
  const isThing =
    counted !== null && (counted.kinds & happening) !== 0 && (counted.kinds & Kinds.person) === 0
  if (!isThing || counted.noun === 0) return undefined
  const isSame = (other: Draft) =>
    other.counted?.noun === counted.noun &&
    other.measure !== '' &&
    other.measure !== 'other' &&
    other.sentence >= sentence - 3
  return (
    drafts.slice(0, place).findLast(isSame) ??
    drafts.slice(place + 1).find((other) => isSame(other) && other.phrase?.link === 'conjunct') ??
    passage.recent.findLast(isSame)
  )
}
const happening = Kinds.case | Kinds.message | Kinds.event | Kinds.offence | Kinds.permit

const ownCases = wordSet('case incident instance')
const plainly = wordSet('new other such additional more different further similar')

/**
 * `Although statistics were not available, clerks estimated that 12 men fled.` Data of nothing named, and `how many (of them)`,
 * are of what is told beside them.
 */
function untoldTopic({ t, drafts, passage }: Statement, draft: Draft): Draft | undefined {
  const { absence, counted, place } = draft
  const isNamed =
    counted !== null &&
    (counted.kinds & (Kinds.information | Kinds.quantity)) === 0 &&
    t.tag[counted.head] !== Tag.pronoun
  if (absence !== 'unreported' || isNamed) return undefined
  const isTopic = ({ measure, figure, absence: other }: Draft) =>
    measure !== '' &&
    measure !== 'other' &&
    (figure?.kind === 'count' || figure?.kind === 'share' || other !== null)
  const here = drafts.slice(0, place).findLast(isTopic) ?? drafts.slice(place + 1).find(isTopic)
  return here ?? passage.last.findLast(isTopic)
}

/** Whether a figure tells what one without a noun that relates to it counts. */
function tellsWhat({ counted, figure, absence }: Draft): boolean {
  const isCount = figure?.kind === 'count' || absence !== null
  return isCount && counted !== null && (counted.kinds & (Kinds.time | Kinds.quantity)) === 0
}

function isOfPeople({ counted }: Draft): boolean {
  return counted !== null && (counted.kinds & Kinds.person) !== 0
}

/** Object and facets, once all is known. */
function finish(s: Statement, draft: Draft): void {
  draft.object = objectOf(s, draft)
  const { counted } = draft
  if (draft.object !== null && counted !== null)
    note(s, draft, 'object', 'objectOf', counted.from, counted.to)
  draft.facets = readFacets(s, draft)
}

/** The noun phrase without its number and trailing clauses: `victims of internal trafficking`, `parliament` of `19-member parliament`. */
function objectOf({ t, syntax }: Statement, { phrase, counted, relation, figure, to }: Draft): string | null {
  if (figure !== null && figure.kind !== 'count' && figure.kind !== 'share' && figure.kind !== 'times')
    return null
  if (counted === null || counted.head < 0) return relation?.to.object ?? null
  const from =
    counted === phrase && counted.quantity >= 0
      ? Math.max(to, counted.from)
      : counted.determiner >= 0
        ? counted.determiner + 1
        : counted.from
  const inner = ofPhrase(syntax, counted)
  const end = inner === undefined ? counted.to : inner.to
  return wordsOf(t, isJoint(t, from) && from + 2 < end ? from + 2 : from, end) || null
}
