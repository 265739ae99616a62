/**
 * The measure of sums, terms, shares, ages and ordinals: the words about money and punishment around them.
 */
import type { Measure } from '../types.ts'
import { code, fineOf, lawWords, services, victims } from './acts.ts'
import { ids, isIn, isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { because, closing, type Draft, type Rule, type Statement } from './statement.ts'
import { Class, is, lexemes, measureOf } from './words.ts'

const w = lexemes(
  'for in of by court fines fine fined ( to each per wages salaries pay shelter shelters bondage',
)

/** Words that say what a sum of money, a term or a share is a figure of. */
const moneyWords: readonly (readonly [Measure, string])[] = [
  [
    'restitution',
    'restitution compensation compensate compensated compensating damages reparation reparations indemnity recovered recovering',
  ],
  [
    'fees',
    'fee fees debt debts wage wages salary salaries earn earned earns earning bribe bribes bribery ransom borrow borrowed borrowing interest deposit deposits dowry dowries commissions sell sells sold selling buy bought advance advances loan loans owe owed charge charged charges charging pay paid pays price prices income rent',
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
  ['victims-assisted', 'stipend stipends allowance allowances subsidy subsidies'],
  [
    'other',
    'seize seized seizing confiscate confiscated property assets froze frozen freeze freezing forfeited',
  ],
]

/** `UN Population Fund` is a name and says nothing of money; back wages are given back. */
function moneyWordAt(t: Tokens, i: number): number | undefined {
  if (t.capital[i] !== 0 && i > 0) return undefined
  if (isOneOf(t, i + 1, w.bondage)) return undefined
  if (isOneOf(t, i, w.wages, w.salaries, w.pay) && withheld[t.word[i - 1] as number] === 1)
    return code('restitution')
  return moneyIn.get(t.word[i] as number)
}
const withheld = wordSet('back unpaid withheld owed lost stolen outstanding')

const moneyIn = new Map<number, number>()
for (const [measure, list] of moneyWords)
  for (const id of ids(list)) if (!moneyIn.has(id)) moneyIn.set(id, code(measure))

const sentenceWords = wordSet(
  'sentence sentenced sentences sentencing jailed imprisoned serve served serving terms term courts court judge judges imposed convicted given received fined',
)

const serviceWords = wordSet(
  'imprisonment prison jail bars term terms sentence sentences penalty penalties fine fines incarceration servitude punishable punished punish liable',
)

/**
 * A term or sum that a law prescribes is a penalty.
 *
 * ```text
 * Article 134 prescribes penalties ranging from five years to life imprisonment.
 *                                               ^^^^^^^^^^^^^^^^^^ measure=penalties
 * ```
 */
function prescribed(s: Statement, draft: Draft): number {
  const { t } = s
  const last = draft.from - 1
  if (draft.figure?.kind === 'duration' && isIn(t, last, risking) && isTermOrFine(s, draft))
    return because(last, code('penalties'))
  for (let i = last; i > Math.max(draft.clause, last - 5); i--)
    if (isIn(t, i, serviceWords) && isIn(t, i - 1, facing)) return because(i, code('penalties'))
  const at = lawBefore(s, draft)
  return at >= 0 && (isTermOrFine(s, draft) || isForCrime(t, draft)) ? because(at, code('penalties')) : 0
}

/** `Those convicted face 25 years in prison`: it may happen. */
const risking = wordSet('face faces risk risks incur incurs carry carries')

/** `faced fines of 10 to 100 rial` */
const facing = wordSet('face faces faced facing risk risks incur incurs')

/** `a maximum of 15 years for trafficking` */
function isForCrime(t: Tokens, draft: Draft): boolean {
  if (draft.figure?.kind !== 'duration' || !isOneOf(t, draft.to, w.for)) return false
  for (let i = draft.to + 1; i < Math.min(t.length, draft.to + 6) && t.kind[i] === Kind.word; i++)
    if (crimes[t.word[i] as number] === 1) return true
  return false
}
const crimes = wordSet(
  'trafficking traffickers crime crimes offense offenses offence offences offender offenders perpetrators slavery exploitation rape murder',
)

/** The word of a law before the figure in its clause, −1 where there is none or a court imposed something since. */
function lawBefore({ t }: Statement, draft: Draft): number {
  for (let i = draft.from - 1; i >= draft.clause; i--) {
    const id = t.word[i] as number
    if (sentenceWords[id] === 1 && is(id, Class.past) && !isOneOf(t, i + 1, w.by)) return -1
    if (lawWords[id] === 1 && !isOneOf(t, i - 1, w.in)) return i
  }
  return -1
}

/** A duration of imprisonment, or money that is a fine. */
function isTermOrFine({ t }: Statement, draft: Draft): boolean {
  const limit = Math.min(t.length, draft.to + 12)
  for (let i = draft.to; i < limit; i++) if (serviceWords[t.word[i] as number] === 1) return true
  const floor = Math.max(draft.clause, draft.from - 30)
  for (let i = draft.from - 1; i >= floor; i--) if (serviceWords[t.word[i] as number] === 1) return true
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
  const isMoney = draft.figure?.kind === 'money'
  if (isMoney && ofWhat(s, draft) > 0) return 0
  for (let i = draft.from - 1; i >= draft.clause; i--) {
    if (isMoney && moneyIn.has(t.word[i] as number) && !isOneOf(t, i, w.fines, w.fine, w.fined)) break
    if (!isMoney && isTermOf(t, draft, i)) return because(i, code('sentences'))
    if (sentenceWords[t.word[i] as number] !== 1 || isOneOf(t, i, w.court)) continue
    return isTermOrFine(s, draft) || isOneOf(t, i, w.fined) ? because(i, fineOf(s)) : 0
  }
  return !isMoney && isTermOrFine(s, draft) ? because(draft.to, code('sentences')) : 0
}

/** `sentenced two accomplices to four years each`, `served three years`, `the court gave him seven years` */
function isTermOf(t: Tokens, draft: Draft, i: number): boolean {
  if (sentencing[t.word[i] as number] === 1) return true
  // `served an average of three years`
  if (isIn(t, i, serving)) return i >= draft.from - 4
  return (
    giving[t.word[i] as number] === 1 &&
    (courts[t.word[i - 1] as number] === 1 || courts[t.word[i + 1] as number] === 1)
  )
}
const sentencing = wordSet('sentenced sentencing jailed imprisoned incarcerated condemned')
const serving = wordSet('serve served serving serves')
const courts = wordSet('court courts judge judges tribunal jury magistrate')

/**
 * The word about money that follows (`in fees`, `for victim services`) or stands nearest before says what a sum is of.
 *
 * ```text
 * Recruiters charge migrants up to $4,500 in fees.
 *                            ^^^^^^^^^^^^ measure=fees
 * ```
 */
function wordOfMoney(s: Statement, draft: Draft): number {
  const { t } = s
  const after = ofWhat(s, draft)
  if (after > 0) return after
  for (let i = draft.from - 1; i >= 0; i--) {
    const measure = moneyWordAt(t, i)
    if (measure === undefined) continue
    // What the state pays is spent.
    if (measure === code('fees') && isIn(t, i, paying) && isIn(t, i - 1, payers))
      return because(i, code('funding'))
    // A fine that no law prescribes was imposed.
    return because(i, measure === code('penalties') ? fineOf(s) : measure)
  }
  return 0
}

const paying = wordSet('pay paid pays paying')
const payers = wordSet(
  'fund funds government ministry state council authorities department agency municipality parliament',
)

/**
 * What a court or an official makes an offender pay to those who were wronged.
 *
 * ```text
 * The judge ordered them to pay the victims €25,000 and another to pay $400 to each worker.
 *                                           ^^^^^^^ measure=restitution
 *                                                                      ^^^^ measure=restitution
 * ```
 */
function madeToPay(s: Statement, draft: Draft): number {
  const { t } = s
  if (draft.figure?.kind !== 'money' || ofWhat(s, draft) > 0) return 0
  let isOrdered = false
  for (let i = draft.clause; i < draft.from; i++) if (orders[t.word[i] as number] === 1) isOrdered = true
  if (!isOrdered) return 0
  for (let i = draft.from - 1; i >= draft.clause && t.kind[i] !== Kind.number; i--) {
    if (moneyIn.has(t.word[i] as number) && pays[t.word[i] as number] !== 1) return 0
    if (wronged[t.word[i] as number] === 1) return because(i, code('restitution'))
    if (pays[t.word[i] as number] === 1) break
  }
  if (!isOneOf(t, draft.to, w.to)) return 0
  for (let i = draft.to + 1; i < Math.min(t.length, draft.to + 6); i++)
    if (wronged[t.word[i] as number] === 1) return because(i, code('restitution'))
  return 0
}
const orders = wordSet(
  'ordered order orders ordering required requiring directed awarded awarding award instructed obliged mandated compelled',
)
const pays = wordSet('pay paid paying pays awarded awarding award')
const wronged = wordSet(
  'victim victims survivor survivors worker workers complainant complainants plaintiff plaintiffs family families them',
)

/**
 * What victims get by the month, or each of them.
 *
 * ```text
 * Victims who testified received $40 a month.
 *                                ^^^ measure=victims-assisted period=null
 * ```
 */
function support({ t }: Statement, draft: Draft): number {
  if (draft.figure?.kind !== 'money') return 0
  const isEach = draft.rate !== null || isOneOf(t, draft.to, w.each, w.per)
  if (!isEach) return 0
  let isGiven = -1
  for (let i = draft.from - 1; i >= draft.clause; i--) {
    if (giving[t.word[i] as number] === 1) isGiven = i
    if (victims[t.word[i] as number] === 1)
      return isGiven < 0 ? 0 : because(isGiven, code('victims-assisted'))
  }
  return 0
}
const giving = wordSet(
  'receive received receives receiving get got given gave give gives entitled provide provided provides granted paid',
)

/**
 * What private people take and give: a day's pay, a recruiter's demand.
 *
 * ```text
 * Employers made them work for as little as $1 per day.
 *                              ^^^^^^^^^^^^^^^ measure=fees period=null
 * ```
 */
function privately({ t }: Statement, draft: Draft): number {
  if (draft.figure?.kind !== 'money') return 0
  for (let i = draft.from - 1; i >= draft.clause; i--) {
    if (funding.has(t.word[i] as number)) return 0
    if (working[t.word[i] as number] === 1 || takers[t.word[i] as number] === 1)
      return because(i, code('fees'))
  }
  return 0
}
const working = wordSet(
  'work works worked working toil toiled beg begging demand demands demanded demanding extort extorted',
)
const takers = wordSet(
  `recruiter recruiters recruitment broker brokers agent agents trafficker traffickers smuggler smugglers employer employers intermediaries
  middlemen pimp pimps client clients customers buyers families parents`,
)
const funding = new Set([...moneyIn].filter(([, measure]) => measure === code('funding')).map(([id]) => id))

/** `in fees`, `of compensation`, past a conversion in brackets; 0 where nothing of the kind follows. */
function ofWhat({ t }: Statement, draft: Draft): number {
  let from = draft.to
  if (t.word[from] === w['(']) from = closing(t, from) + 1
  else if (draft.bracket >= 0) from = closing(t, draft.bracket) + 1
  if (!isOneOf(t, from, w.in, w.of)) return 0
  const limit = Math.min(t.length, from + 5)
  for (let i = from + 1; i < limit && t.kind[i] === Kind.word; i++) {
    const measure = moneyWordAt(t, i)
    if (measure !== undefined) return because(i, measure === code('penalties') ? code('sentences') : measure)
  }
  return 0
}

/**
 * A share of what is paid: interest, a budget, a cost.
 *
 * ```text
 * Nearly 40 percent of the campaign’s cost was met by donors.
 * ^^^^^^^^^^^^^^^^^ measure=funding
 * ```
 */
function shareOfMoney({ t }: Statement, draft: Draft): number {
  // `53 percent of it on salaries`: of the sum before
  if (isOneOf(t, draft.to, w.of) && isIn(t, draft.to + 1, pronouns)) return 0
  const speaks = (i: number) => {
    const measure = moneyWordAt(t, i)
    return (measure === code('fees') && nounsOfPay[t.word[i] as number] === 1) || measure === code('funding')
      ? measure
      : 0
  }
  const limit = Math.min(t.length, draft.to + 6)
  for (let i = draft.to; i < limit && t.kind[i] !== Kind.number; i++)
    if (speaks(i) > 0) return because(i, speaks(i))
  for (let i = draft.from - 1; i >= Math.max(draft.clause, draft.from - 5); i--)
    if (speaks(i) > 0) return because(i, speaks(i))
  return 0
}
const pronouns = wordSet('it them which this that these those')
const nounsOfPay = wordSet(
  'fee fees debt debts wage wages salary salaries interest loan loans income rent earn earned',
)

/**
 * Money without a word that says what for is spent by somebody.
 *
 * ```text
 * The government provided 500,000 rand to an NGO to operate a shelter.
 *                         ^^^^^^^^^^^^ measure=funding
 * ```
 */
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
  if (draft.figure?.kind !== 'duration' || draft.nounTo <= draft.nounFrom) return 0
  const measure = measureOf[draft.noun] as number
  return measure > 0 ? because(draft.nounTo - 1, measure) : 0
}

/**
 * How long victims may stay is a service to them.
 *
 * ```text
 * Victims could stay in the centers for approximately one week.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^ measure=victims-assisted
 * ```
 */
function stay({ t }: Statement, draft: Draft): number {
  if (draft.figure?.kind !== 'duration') return 0
  let isVictim = false
  for (let i = 0; i < Math.min(t.length, draft.to + 8); i++)
    if (victims[t.word[i] as number] === 1 || isOneOf(t, i, w.shelter, w.shelters)) isVictim = true
  if (!isVictim) return 0
  for (let i = draft.from - 1; i >= draft.clause; i--)
    if (stays[t.word[i] as number] === 1) return because(i, code('victims-assisted'))
  for (let i = draft.to; i < Math.min(t.length, draft.to + 4) && t.kind[i] !== Kind.number; i++)
    if (stays[t.word[i] as number] === 1 || services[t.word[i] as number] === 1)
      return because(i, code('victims-assisted'))
  return 0
}
const stays = wordSet(
  'stay stayed stays staying shelter shelters sheltered house housed accommodation accommodate remain reside services care reflection permit permits visa visas residence recovery',
)

/** Ages are ages. */
function age(_s: Statement, draft: Draft): number {
  return draft.figure?.kind === 'age' ? because(draft.from, code('age')) : 0
}

/** Ordinals count years in a row. */
function ordinal(_s: Statement, draft: Draft): number {
  return draft.figure?.kind === 'ordinal' ? because(draft.from, code('other')) : 0
}

/** The rules for sums, terms, ages and ordinals in order; the first that speaks decides. */
export const amountRules: Readonly<Record<string, Rule>> = {
  age,
  ordinal,
  prescribed,
  madeToPay,
  imposed,
  support,
  wordOfMoney: (s, draft) => (draft.figure?.kind === 'money' ? wordOfMoney(s, draft) : 0),
  durationOfEvent,
  stay,
  privately,
  sumAlone,
}

/** The rule for shares that comes before those for counts. */
export const shareRules: Readonly<Record<string, Rule>> = { shareOfMoney }
