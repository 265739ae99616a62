/**
 * What a figure is a figure of: the verb that governs it decides, then its noun, then the claim that it relates to.
 */
import type { Measure } from '../types.ts'
import { measures } from '../vocabulary.ts'
import { note } from './explain.ts'
import { Kind, type Tokens } from './scan.ts'
import { type Draft, ids, isOneOf, type Statement } from './statement.ts'
import { Class, classOf, is, lexemes, mark, measureOf, nouns, verbs } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'against began by case cases court file filed filing fine fined fines for in initiated initiating launched of opened opening prosecution registered returned that to trial which who',
)

const codes = new Map<string, number>(measures.map((name, index) => [name, index + 1]))

/** The code of a measure: its index in `measures`, from 1. */
export function code(name: Measure): number {
  return codes.get(name) ?? 0
}

/** The verbs and nouns that say what a figure is a figure of. */
const lexicon: readonly { measure: Measure; verbs?: string; nouns?: string }[] = [
  { measure: 'investigations', verbs: 'investigate probe', nouns: 'investigation inquiry enquiry probe' },
  { measure: 'arrests', verbs: 'arrest detain apprehend nab/nabbed/nabbed/nabbing', nouns: 'arrest' },
  {
    measure: 'prosecutions',
    verbs: 'prosecute indict charge try/tried/tried/trying arraign',
    nouns: 'prosecution indictment trial charge arraignment',
  },
  { measure: 'convictions', verbs: 'convict', nouns: 'conviction' },
  { measure: 'acquittals', verbs: 'acquit/acquitted/acquitted/acquitting exonerate', nouns: 'acquittal' },
  { measure: 'sentences', verbs: 'sentence jail imprison incarcerate', nouns: 'sentence' },
  { measure: 'penalties', nouns: 'penalty' },
  {
    measure: 'restitution',
    verbs: 'compensate',
    nouns: 'restitution compensation reparation damages/damages',
  },
  {
    measure: 'victims-identified',
    verbs: 'identify detect rescue intercept locate recover liberate remove discover screen',
    nouns: 'identification rescue',
  },
  {
    measure: 'victims-assisted',
    verbs:
      'assist refer/referred/referred/referring shelter accommodate benefit benefitted/benefitted/benefitted/benefitting house accompany rehabilitate reintegrate counsel treat enroll serve care',
    nouns:
      'assistance/assistance referral counseling/counseling counselling/counselling rehabilitation care/care',
  },
  { measure: 'repatriations', verbs: 'repatriate', nouns: 'repatriation' },
  {
    measure: 'deportations',
    verbs: 'deport expel/expelled/expelled/expelling extradite',
    nouns: 'deportation expulsion',
  },
  { measure: 'training', verbs: 'train', nouns: 'training workshop seminar course session trainee' },
  {
    measure: 'awareness',
    verbs: 'distribute disseminate broadcast/broadcast/broadcast/broadcasting sensitize sensitise',
    nouns:
      'campaign leaflet brochure poster pamphlet flyer flier calendar billboard booklet advertisement sticker announcement awareness/awareness broadcast',
  },
  { measure: 'inspections', verbs: 'inspect audit', nouns: 'inspection audit' },
  {
    measure: 'funding',
    verbs:
      'allocate budget disburse fund finance earmark appropriate donate contribute allot/allotted/allotted/allotting spend/spent/spent/spending',
    nouns:
      'budget allocation funding/funding fund expenditure grant cost donation contribution appropriation financing/financing',
  },
  {
    measure: 'facilities',
    nouns: 'shelter center centre facility bed office clinic orphanage hospital hostel home room',
  },
  { measure: 'hotline', nouns: 'call hotline helpline' },
  {
    measure: 'fees',
    verbs: 'earn bribe owe',
    nouns: 'fee debt wage salary bribe ransom interest/interest earnings/earnings income loan rent price',
  },
]

const facility = code('facilities')
const other = code('other')

for (const { measure, verbs: verbList, nouns: nounList } of lexicon) {
  // What stands is no act: a facility's noun speaks last, and only for the things themselves.
  const action = measure === 'facilities' ? 0 : Class.action
  if (nounList !== undefined) nouns(action | Class.countable, nounList, code(measure))
  if (verbList !== undefined) verbs(action, verbList, code(measure))
}
/** Verbs whose objects are counted, though for no measure of their own. */
verbs(Class.action, 'seize confiscate revoke suspend extradite kill injure die wound displace', other)
mark('guilty', Class.action | Class.adverb | Class.stop)
measureOf[mark('guilty', 0)] = code('convictions')
measureOf[mark('sentencing', Class.action | Class.noun)] = code('sentences')
measureOf[mark('shelters', 0)] = facility
measureOf[mark('shelter', 0)] = facility

/** Verbs that say nothing by themselves: what is done stands in their object (`provided training to 95 officers`). */
const light = new Set(
  ids(
    'provide provides provided providing conduct conducts conducted conducting hold holds held holding carry carries carried carrying give gives gave given giving offer offers offered offering receive received receives receiving initiate initiated initiating begin began begun beginning begins open opened opening opens launch launched launching complete completed completing make made making makes continue continued continuing continues achieve achieved obtain obtained obtaining secure secured securing order ordered ordering award awarded awarding awards impose imposed imposing deliver delivered delivering organize organized organizing organise organised file filed filing bring brought bringing perform performed undertake undertook undertaken undertaking facilitate facilitated facilitating grant granted granting collect collected maintain maintained run ran running operate operated operating sponsor sponsored host hosted hosting issue issued issuing pursue pursued arrange arranged lead led leading support supported supporting',
  ),
)
for (const id of light) classOf[id] = (classOf[id] as number) | Class.verb

const reporting = new Set(
  ids(
    'report reports reported reporting say says said saying state states stated note noted noting claim claimed announce announced estimate estimated estimates indicate indicated indicates confirm confirmed acknowledge acknowledged assert asserted allege alleged maintain',
  ),
)

type Rule = (s: Statement, draft: Draft) => number

/** Where the last rule found the word that it rests on. */
let witness = -1

function because(at: number, measure: number): number {
  witness = at
  return measure
}

/** The measure of token `i`'s word if it is an act, else 0. */
function actionAt(t: Tokens, i: number): number {
  return is(t.word[i] as number, Class.action) ? (measureOf[t.word[i] as number] as number) : 0
}

/**
 * The counted noun is itself an act.
 *
 * ```text
 * The labor ministry carried out 1,204 inspections in 2011.
 *                                ^^^^^ measure=inspections
 * ```
 */
function countedAct(s: Statement, draft: Draft): number {
  if (draft.noun === 0) return 0
  const at = draft.nounTo - 1
  if (!is(draft.noun, Class.noun)) return 0
  const measure = actionAt(s.t, at)
  return measure > 0 ? because(at, measure) : 0
}

/**
 * A noun of action leads to the figure by a preposition.
 *
 * ```text
 * It reported prosecutions of 11 defendants and charges against 31 suspects.
 *                             ^^ measure=prosecutions
 *                                                               ^^ measure=prosecutions
 * ```
 */
function actOfFigure(s: Statement, draft: Draft): number {
  const { t } = s
  let i = draft.from - 1
  while (i > draft.clause && is(t.word[i] as number, Class.determiner | Class.adverb)) i--
  if (!isOneOf(t, i, [w.of, w.against])) return 0
  const at = i - 1
  const measure = is(t.word[at] as number, Class.noun) ? actionAt(t, at) : 0
  return measure > 0 ? because(at, measure) : 0
}

/**
 * The verb right before the figure governs it.
 *
 * ```text
 * In 2016, authorities reported investigating 37 individuals and prosecuting at least 11.
 *                                             ^^ measure=investigations
 *                                                                        ^^^^^^^^^^^ measure=prosecutions
 * ```
 */
function verbBefore(s: Statement, draft: Draft): number {
  const { t } = s
  let i = draft.from - 1
  while (i >= draft.clause && is(t.word[i] as number, Class.determiner | Class.adverb)) i--
  if (i < draft.clause || !is(t.word[i] as number, Class.verb)) return 0
  const measure = actionAt(t, i)
  if (measure === 0) return 0
  return because(i, measure)
}

/**
 * The participle or passive verb after the noun governs it.
 *
 * ```text
 * This compares to 41 individuals investigated and nine individuals prosecuted.
 *                  ^^ measure=investigations
 *                                                  ^^^^ measure=prosecutions
 * ```
 */
function participleAfter(s: Statement, draft: Draft): number {
  const { t } = s
  let i = Math.max(draft.nounTo, draft.to)
  if (isOneOf(t, i, [w.of])) {
    while (i < t.length && !is(t.word[i] as number, Class.past | Class.auxiliary) && t.kind[i] !== Kind.sign)
      i++
  }
  if (isOneOf(t, i, [w.who, w.that, w.which])) i++
  while (
    i < t.length &&
    is(t.word[i] as number, Class.auxiliary | Class.adverb) &&
    !is(t.word[i] as number, Class.action)
  )
    i++
  if (isOneOf(t, i, [w.returned]) && is(draft.noun, Class.person)) return because(i, code('repatriations'))
  if (!is(t.word[i] as number, Class.past | Class.adverb)) return toCourt(s, i)
  const measure = actionAt(t, i)
  return measure > 0 ? because(i, measure) : toCourt(s, i)
}

/** `took 14 cases to court`, `found 187 guilty` */
function toCourt(s: Statement, i: number): number {
  const { t } = s
  if (isOneOf(t, i, [w.to]) && isOneOf(t, i + 1, [w.court, w.trial]))
    return because(i + 1, code('prosecutions'))
  if (isOneOf(t, i, [w.for]) && isOneOf(t, i + 1, [w.prosecution, w.trial]))
    return because(i + 1, code('prosecutions'))
  return 0
}

/**
 * The verb of the clause: an act by itself, or a light verb whose object or subject names the act.
 *
 * ```text
 * It reported providing training on victim identification to 95 police officers.
 *                                                            ^^ measure=training
 * ```
 */
function verbOfClause(s: Statement, draft: Draft): number {
  const { t } = s
  const floor = Math.max(draft.clause, draft.comparison + 1)
  for (let i = draft.from - 1; i >= floor; i--) {
    const id = t.word[i] as number
    if (!is(id, Class.verb) || is(id, Class.auxiliary) || reporting.has(id)) continue
    if (is(id, Class.noun) && !light.has(id) && isNounHere(t, i)) continue
    const isAdjective = is(id, Class.past | Class.gerund) && isAttributive(t, i)
    if (isAdjective) continue
    const own = actionAt(t, i)
    const inObject = light.has(id) || own === 0 || own === awareness ? firstAct(t, i + 1, draft.from) : 0
    if (inObject > 0) return inObject
    if (own > 0) return because(i, own === awareness && is(draft.noun, Class.person) ? code('training') : own)
    if (
      isOneOf(t, i, [w.opened, w.opening, w.initiated, w.initiating, w.launched, w.registered, w.began]) &&
      isOneOf(t, draft.nounTo - 1, [w.cases, w.case])
    ) {
      return because(i, code('investigations'))
    }
    if (isOneOf(t, i, [w.filed, w.file, w.filing]) && isOneOf(t, draft.nounTo - 1, [w.cases, w.case]))
      return because(i, code('prosecutions'))
    return actOfSubject(t, i, floor)
  }
  return 0
}
const awareness = code('awareness')

/** Whether a word that can be noun or verb is a noun here: after a determiner, an adjective or a preposition, or before `of`. */
function isNounHere(t: Tokens, i: number): boolean {
  const before = t.word[i - 1] as number
  if (is(t.word[i] as number, Class.past | Class.gerund)) return false
  if (isOneOf(t, i + 1, [w.of, w.against]) && !is(before, Class.auxiliary)) return true
  return (
    is(before, Class.determiner | Class.preposition) ||
    (is(before, Class.noun | Class.demonym) && !is(before, Class.person)) ||
    i === 0
  )
}

/** `suspected traffickers`, `convicted offenders`: a participle between determiner and noun describes. */
function isAttributive(t: Tokens, i: number): boolean {
  const before = t.word[i - 1] as number
  const after = t.word[i + 1] as number
  return (
    is(before, Class.determiner | Class.preposition) &&
    is(after, Class.noun | Class.person) &&
    is(t.word[i] as number, Class.past)
  )
}

/** The first act named between a verb and the figure: the head of the verb's object. */
function firstAct(t: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const id = t.word[i] as number
    if (!is(id, Class.noun) || !is(id, Class.action)) continue
    // The first word of `victim identification and referral` is the topic of what follows a preposition.
    return because(i, measureOf[id] as number)
  }
  return 0
}

/** `Courses reached more than 450 officers`, `training was provided to 95`: the act is the subject. */
function actOfSubject(t: Tokens, verb: number, floor: number): number {
  let i = verb - 1
  while (i >= floor && is(t.word[i] as number, Class.auxiliary | Class.adverb)) i--
  if (i < floor) return 0
  const measure = actionAt(t, i)
  return measure > 0 && is(t.word[i] as number, Class.noun) ? because(i, measure) : 0
}

/**
 * The noun counted is a facility.
 *
 * ```text
 * NGOs ran seven rehabilitation homes and 14 emergency shelters.
 *          ^^^^^ measure=facilities
 *                                         ^^ measure=facilities
 * ```
 */
function countedFacility(_s: Statement, draft: Draft): number {
  if (draft.noun === 0 || draft.nounTo <= draft.nounFrom) return 0
  const measure = measureOf[draft.noun] as number
  if (measure !== facility) return 0
  return because(draft.nounTo - 1, measure)
}

export const countRules: Readonly<Record<string, Rule>> = {
  countedAct,
  countedFacility,
  actOfFigure,
  verbBefore,
  participleAfter,
  verbOfClause,
}

/** Words that say what a sum of money, a term or a share is a figure of. */
const moneyWords: readonly (readonly [Measure, string])[] = [
  [
    'restitution',
    'restitution compensation compensate compensated compensating damages reparation reparations indemnity',
  ],
  [
    'fees',
    'fee fees debt debts wage wages salary salaries earn earned earns earning bribe bribes bribery ransom interest loan loans owe owed charge charged charges charging pay paid pays price prices income rent',
  ],
  [
    'funding',
    'budget budgets budgeted allocate allocated allocates allocating allocation allocations fund funds funded funding grant grants spend spent spending expenditure expenditures donate donated contribute contributed contribution contributions disburse disbursed earmarked appropriated finance financed cost costs donors',
  ],
  [
    'penalties',
    'fine fines penalty penalties prescribe prescribes prescribed prescribing punishable punish punishes punished punishment liable',
  ],
  [
    'sentences',
    'sentence sentenced sentences sentencing fined imposed ordered jailed imprisoned terms term imprisonment prison',
  ],
  ['other', 'seize seized seizing confiscate confiscated property assets'],
]
const lawWords = new Set(
  ids(
    'law laws article articles act code codes section decree statute legislation regulation regulations constitution ordinance prescribe prescribes prescribed prescribing punishable punish punishes liable penalty penalties criminalize criminalizes criminalized criminalizing provides punished bill amendment amendments offense offence crime carries',
  ),
)
const sentenceWords = new Set(
  ids(
    'sentence sentenced sentences sentencing jailed imprisoned serve served serving terms term courts court judge judges imposed convicted given received fined',
  ),
)

/** What a law prescribes: a sentence whose subject is a law or that names a penalty, and no court that imposed it. */
function isPrescribed(s: Statement, draft: Draft): number {
  const { t } = s
  const floor = Math.max(draft.clause, 0)
  for (let i = draft.from - 1; i >= floor; i--) {
    if (sentenceWords.has(t.word[i] as number) && isImposed(t, i)) return -1
    if (lawWords.has(t.word[i] as number) && !isOneOf(t, i - 1, [w.in])) return i
  }
  return -1
}

function isImposed(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  return is(id, Class.past) && !isOneOf(t, i + 1, [w.by])
}

/**
 * A term or sum that a law prescribes is a penalty.
 *
 * ```text
 * Article 134 prescribes penalties ranging from five years to life imprisonment.
 *                                               ^^^^^^^^^^^^^^^^^^ measure=penalties
 * ```
 */
function prescribed(s: Statement, draft: Draft): number {
  if (draft.figure === null) return 0
  const at = isPrescribed(s, draft)
  if (at < 0 || !isTermOrFine(s, draft)) return 0
  return because(at, code('penalties'))
}

const serviceWords = new Set(
  ids(
    'imprisonment prison jail term terms sentence sentences penalty penalties fine fines detention incarceration servitude labor labour custody confinement punishable punished punish liable',
  ),
)

/** A duration of imprisonment, or money that is a fine. */
function isTermOrFine(s: Statement, draft: Draft): boolean {
  const { t } = s
  const kind = draft.figure?.kind
  if (kind !== 'duration' && kind !== 'money') return false
  const limit = Math.min(t.length, draft.to + 6)
  for (let i = draft.to; i < limit; i++) if (serviceWords.has(t.word[i] as number)) return true
  for (let i = draft.from - 1; i >= Math.max(0, draft.clause, draft.from - 30); i--)
    if (serviceWords.has(t.word[i] as number)) return true
  return false
}

/**
 * A term or a fine that somebody was given is a sentence.
 *
 * ```text
 * Courts sentenced them to between two and nine years in prison.
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ measure=sentences
 * ```
 */
function imposed(s: Statement, draft: Draft): number {
  const { t } = s
  const kind = draft.figure?.kind
  if (kind !== 'duration' && kind !== 'money') return 0
  for (let i = draft.from - 1; i >= draft.clause; i--) {
    if (
      kind === 'money' &&
      moneyIn.get(t.word[i] as number) !== undefined &&
      !isOneOf(t, i, [w.fines, w.fine, w.fined])
    )
      break
    if (sentenceWords.has(t.word[i] as number) && !isOneOf(t, i, [w.court]))
      return isTermOrFine(s, draft) || isOneOf(t, i, [w.fined]) ? because(i, code('sentences')) : 0
  }
  if (kind === 'duration' && isTermOrFine(s, draft)) return because(draft.to, code('sentences'))
  return 0
}

const moneyIn = new Map<number, number>()
for (const [measure, list] of moneyWords)
  for (const id of ids(list)) if (!moneyIn.has(id)) moneyIn.set(id, code(measure))

/**
 * The nearest word about money says what a sum is for.
 *
 * ```text
 * Recruiters charge migrants up to $4,500 in fees.
 *                            ^^^^^^^^^^^^ measure=fees
 * ```
 */
function wordOfMoney(s: Statement, draft: Draft): number {
  const { t } = s
  const kind = draft.figure?.kind
  if (kind !== 'money' && kind !== 'share') return 0
  if (isOneOf(t, draft.to, [w.in, w.of]) || kind === 'share') {
    const limit = Math.min(t.length, draft.to + 6)
    for (let i = draft.to; i < limit && t.kind[i] !== Kind.number; i++) {
      const measure = moneyIn.get(t.word[i] as number)
      if (
        measure !== undefined &&
        (kind === 'money' || measure === code('funding') || measure === code('fees'))
      )
        return because(i, measure)
    }
  }
  const floor = kind === 'share' ? Math.max(draft.clause, draft.from - 8) : 0
  for (let i = draft.from - 1; i >= floor; i--) {
    const measure = moneyIn.get(t.word[i] as number)
    if (measure === undefined) continue
    if (kind === 'share' && measure !== code('fees') && measure !== code('funding')) continue
    return because(i, measure)
  }
  return 0
}

/** Money without a word that says what for is spent by somebody. */
function sumAlone(_s: Statement, draft: Draft): number {
  return draft.figure?.kind === 'money' ? because(draft.from, code('funding')) : 0
}

/**
 * A duration that is counted like a thing takes the measure of the event it describes.
 *
 * ```text
 * Officials held a three-day workshop for 85 teachers.
 *                  ^^^^^^^^^ measure=training
 * ```
 */
function durationOfEvent(_s: Statement, draft: Draft): number {
  if (draft.figure?.kind !== 'duration') return 0
  const at = draft.nounTo - 1
  if (draft.nounTo > draft.nounFrom) {
    const measure = measureOf[draft.noun] as number
    if (measure > 0) return because(at, measure)
  }
  return 0
}

const stayWords = new Set(
  ids('stay stayed stays staying shelter shelters house housed accommodation accommodate remain reside'),
)
/** `could stay for approximately one week`: a service to victims. */
function stay(s: Statement, draft: Draft): number {
  const { t } = s
  if (draft.figure?.kind !== 'duration' || s.context.section === null) return 0
  for (let i = draft.from - 1; i >= draft.clause; i--)
    if (stayWords.has(t.word[i] as number)) return because(i, code('victims-assisted'))
  return 0
}

/** Ages are ages. */
function age(_s: Statement, draft: Draft): number {
  return draft.figure?.kind === 'age' ? because(draft.from, code('age')) : 0
}

/** Ordinals count years in a row. */
function ordinal(_s: Statement, draft: Draft): number {
  return draft.figure?.kind === 'ordinal' ? because(draft.from, other) : 0
}

export const amountRules: Readonly<Record<string, Rule>> = {
  age,
  ordinal,
  prescribed,
  imposed,
  wordOfMoney,
  durationOfEvent,
  stay,
  sumAlone,
}

const countEntries = Object.entries(countRules)
const amountEntries = Object.entries(amountRules)

/** The measure that the figure's own words give, as a code; 0 where they give none. */
export function ownMeasure(s: Statement, draft: Draft): number {
  const kind = draft.figure?.kind
  const isCounted = kind === 'count' || kind === 'times' || kind === 'share'
  const entries = isCounted ? countEntries : amountEntries
  for (const [name, rule] of entries) {
    const measure = rule(s, draft)
    if (measure > 0) {
      note(s, draft, 'measure', name, witness, witness + 1)
      return measure
    }
  }
  if (kind === 'share') {
    const measure = wordOfMoney(s, draft)
    if (measure > 0) note(s, draft, 'measure', 'wordOfMoney', witness, witness + 1)
    return measure
  }
  return 0
}
