/**
 * Statements that there were none (`zero`) and that no figure was given (`unreported`), one claim for each thing named.
 */

import { code, services } from './acts.ts'
import { ids, isIn, isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { nounPhraseEnd } from './statement.ts'
import { Class, is, lexemes, measureOf } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  "reports reported report case cases neither has have had a about against and any are available be been concerning did do does fail failed fails for how in is it jail many never no nobody none nor not number numbers of on one or prison regarding single that the to unclear was were who without zero 's ,",
)

/** One absence in tokens. */
export interface Absence {
  status: 'zero' | 'unreported'
  from: number
  to: number
  /** What is absent: the words of the object. */
  nounFrom: number
  nounTo: number
  measure: number
  rule: string
  witness: number
}

const telling = new Set(
  ids(
    'report provide disclose release publish share collect maintain make specify indicate record keep track supply give offer compile produce furnish issue',
  ),
)
/** Verbs whose direct object may be what was not told; after the others only `information` tells of figures. */
const direct = new Set(
  ids(
    'report disclose release publish specify record track reported disclosed released published recorded tracked',
  ),
)
const information = new Set(
  ids(
    'information data statistics figures details numbers statistic estimates estimate records detail totals',
  ),
)
const statistics = new Set(ids('data statistics figures numbers statistic estimates estimate totals'))
const light = new Set(
  ids(
    'initiate initiated conduct conducted make made achieve achieved obtain obtained secure secured pursue pursued bring brought file filed open opened launch launched begin began undertake undertook carry hold held provide provided impose imposed award awarded order ordered complete completed receive received',
  ),
)
const notCounted = new Set(
  ids(
    'steps step efforts effort progress measures measure action actions evidence indication information law laws role right access reason doubt change changes specific',
  ),
)
const other = code('other')
/** Measures whose absence nobody counts: what a law prescribes, what things cost. */
const uncounted = new Set([code('penalties'), code('fees'), code('facilities'), other])
const sentences = code('sentences')
const restitution = code('restitution')
const investigations = code('investigations')
const assisted = code('victims-assisted')

/** The absences of a sentence, in order. Each negation is looked at once. */
export function readAbsences(t: Tokens, isTaken: (i: number) => boolean): Absence[] {
  const found: Absence[] = []
  for (let i = 0; i < t.length; i++) {
    if (((t.classes[i] as number) & Class.trigger) === 0 || isTaken(i)) continue
    const before = found.length
    readAt(t, i, found)
    if (found.length > before) i = Math.max(i, (found.at(-1) as Absence).to - 1)
  }
  return found
}

function readAt(t: Tokens, i: number, found: Absence[]): void {
  const id = t.word[i]
  if (id === w.not || id === w.never) negatedVerb(t, i, auxiliaryBefore(t, i), found)
  else if (id === w.neither) verbsOf(t, i, i + 1, 'zero', found)
  else if (id === w.nor) norVerb(t, i, found)
  else if (id === w.no || id === w.zero) noNoun(t, i, found)
  else if (id === w.none || id === w.nobody) noneOf(t, i, found)
  else if (id === w.without) withoutVerb(t, i, found)
  else if (isOneOf(t, i, w.failed, w.fail, w.fails) && isOneOf(t, i + 1, w.to))
    verbsOf(t, i, i + 2, 'zero', found)
  else unknownNumber(t, i, found)
}

/** The auxiliary that a `not` leans on: `did not`, `had not yet`. */
function auxiliaryBefore(t: Tokens, i: number): number {
  return i > 0 && is(t.word[i - 1] as number, Class.auxiliary) ? i - 1 : i
}

/**
 * `did not report any investigations, prosecutions, or convictions`; `did not convict any traffickers`.
 *
 * ```text
 * The government did not report any investigations or convictions of officials.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=investigations
 *                                                     ^^^^^^^^^^^ status=unreported measure=convictions
 *
 * Courts did not convict any traffickers.
 *        ^^^^^^^^^^^^^^^^^^^ status=zero measure=convictions
 * ```
 */
function negatedVerb(t: Tokens, i: number, from: number, found: Absence[]): void {
  let at = i + 1
  while (is(t.word[at] as number, Class.adverb) && !is(t.word[at] as number, Class.verb)) at++
  if (isOneOf(t, at, w.been, w.be)) at++
  if (isOneOf(t, at, w.available)) {
    unknownNumber(t, at, found)
    return
  }
  if (t.kind[at] !== Kind.word) return
  if (telling.has(t.word[at] as number) || direct.has(t.word[at] as number)) {
    if (tellingVerb(t, from, at, found)) return
  }
  verbsOf(t, from, at, 'zero', found)
}

/** The object of a telling verb: acts, information about acts, or how many. */
function tellingVerb(t: Tokens, from: number, verb: number, found: Absence[]): boolean {
  const before = found.length
  let at = verb + 1
  if (isOneOf(t, at, w.or, w.and) && is(t.word[at + 1] as number, Class.verb)) at += 2
  if (isOneOf(t, at, w.how) && isOneOf(t, at + 1, w.many)) howMany(t, from, at, found)
  else {
    const end = nounPhraseEnd(t, skipAny(t, at))
    const informationAt = lastOf(t, at, end, information)
    const numberAt = skipAny(t, at)
    if (informationAt >= 0) aboutTopics(t, from, informationAt, found)
    else if (isOneOf(t, numberAt, w.number, w.numbers) && isOneOf(t, numberAt + 1, w.of))
      items(t, from, numberAt, 'unreported', found, 'negatedVerb')
    else if (direct.has(t.word[verb] as number)) items(t, from, at, 'unreported', found, 'negatedVerb')
  }
  return found.length > before
}

function lastOf(t: Tokens, from: number, to_: number, words: Set<number>): number {
  for (let i = Math.min(to_, t.length) - 1; i >= from; i--) if (words.has(t.word[i] as number)) return i
  return -1
}

function skipAny(t: Tokens, i: number): number {
  let at = i
  while (at < t.length && is(t.word[at] as number, Class.determiner)) at++
  return at
}

/** `information on sentences or on the number of offenders who went to prison` */
function aboutTopics(t: Tokens, from: number, at: number, found: Absence[]): void {
  let i = at + 1
  while (isOneOf(t, i, w.available, w.were, w.was, w.is, w.are)) i++
  if (!isOneOf(t, i, w.on, w.about, w.regarding, w.concerning, w.of, w.for)) return
  items(t, from, i, 'unreported', found, 'aboutTopics', statistics.has(t.word[at] as number))
}

/** `how many victims benefitted` */
function howMany(t: Tokens, from: number, at: number, found: Absence[]): void {
  const nounEnd = nounPhraseEnd(t, at + 2)
  let verb = nounEnd
  while (
    verb < t.length &&
    is(t.word[verb] as number, Class.auxiliary | Class.adverb) &&
    !is(t.word[verb] as number, Class.action)
  )
    verb++
  const measure = is(t.word[verb] as number, Class.action)
    ? (measureOf[t.word[verb] as number] as number)
    : receivedAct(t, verb) || measureWithin(t, at, verb + 6) || servicesWithin(t, verb, verb + 6)
  found.push({
    status: 'unreported',
    from,
    to: Math.min(t.length, verb + 1),
    nounFrom: at + 2,
    nounTo: nounEnd,
    measure: measure || other,
    rule: 'howMany',
    witness: Math.min(verb, t.length - 1),
  })
}

/** Gerunds, infinitives or participles in a row: `prosecuting or convicting any`, `investigate, prosecute, or convict`. */
function verbsOf(t: Tokens, from: number, at: number, status: Absence['status'], found: Absence[]): void {
  const verbs: number[] = []
  let i = at
  for (;;) {
    while (is(t.word[i] as number, Class.adverb) && !is(t.word[i] as number, Class.verb)) i++
    if (!is(t.word[i] as number, Class.verb) || is(t.word[i] as number, Class.auxiliary)) break
    verbs.push(i)
    i++
    if (
      isOneOf(t, i, w[',']) &&
      (is(t.word[i + 1] as number, Class.verb) || isOneOf(t, i + 1, w.or, w.nor, w.and))
    )
      i++
    if (isOneOf(t, i, w.or, w.and, w.nor)) i++
    else if (!isOneOf(t, i - 1, w[','])) break
  }
  if (verbs.length === 0) return
  const hasAny =
    isOneOf(t, i, w.any, w.zero) ||
    (isOneOf(t, i, w.a) && isOneOf(t, i + 1, w.single)) ||
    (isOneOf(t, i, w.one) && isOneOf(t, i + 1, w.single)) ||
    (isOneOf(t, i, w.a) &&
      isOneOf(t, from, w.has, w.have, w.had) &&
      is(t.word[nounPhraseEnd(t, i + 1) - 1] as number, Class.person))
  const nounFrom = skipAny(t, isOneOf(t, i, w.any) && isOneOf(t, i + 1, w.of) ? i + 2 : i)
  const nounTo = nounPhraseEnd(t, nounFrom)
  const isNamed =
    is(t.word[nounTo - 1] as number, Class.person) &&
    nounTo > nounFrom &&
    is(t.word[nounTo - 1] as number, Class.plural) &&
    nounFrom === i
  if (!hasAny && !isNamed) {
    if (plainly.has(t.word[verbs[0] as number] as number) && isPlainAct(t, i))
      items(t, from, i, status, found, 'negatedVerb')
    return
  }
  const measured = verbs.filter((verb) => actOf(t, verb) > 0)
  if (measured.length === 0) {
    if (hasAny && light.has(t.word[verbs[0] as number] as number)) {
      if (isOneOf(t, nounTo - 1, w.cases, w.case))
        found.push({
          status,
          from,
          to: i + 1,
          nounFrom,
          nounTo,
          measure: investigations,
          rule: 'negatedVerb',
          witness: i,
        })
      else items(t, from, i, status, found, 'negatedVerb')
    }
    return
  }
  measured.forEach((verb, index) => {
    const isLast = index === measured.length - 1
    found.push({
      status,
      from: index === 0 ? from : verb,
      to: isLast && hasAny && index === 0 ? i + 1 : verb + 1,
      nounFrom,
      nounTo,
      measure: actOf(t, verb),
      rule: 'negatedVerb',
      witness: verb,
    })
  })
}

/** Verbs whose negation is a zero even without `any`: `did not order restitution`, `did not conduct inspections`. */
const plainly = new Set(ids('order award impose initiate conduct open launch'))

function isPlainAct(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  if (!is(id, Class.action) || !is(id, Class.noun) || uncounted.has(measureOf[id] as number)) return false
  return is(id, Class.plural) || measureOf[id] === restitution
}

function actOf(t: Tokens, i: number): number {
  const id = t.word[i] as number
  return is(id, Class.action) ? (measureOf[id] as number) : 0
}

const joiningNames = wordSet('on about regarding concerning , or and nor of for any')

/**
 * The things named after a negation, each with a measure: `any investigations, prosecutions, or convictions`.
 * The first quote begins with the negation, the others stand alone.
 */
function items(
  t: Tokens,
  from: number,
  start: number,
  status: Absence['status'],
  found: Absence[],
  rule: string,
  open_ = false,
): void {
  let i = start
  let first = true
  for (let guard = 0; guard < 12 && i < t.length; guard++) {
    while (
      isIn(t, i, joiningNames) ||
      (is(t.word[i] as number, Class.determiner) && !isOneOf(t, i, w.how, w.no))
    )
      i++
    // Another `no` is a claim of its own.
    if (isOneOf(t, i, w.no)) return
    if (isOneOf(t, i, w.how) && isOneOf(t, i + 1, w.many)) {
      howMany(t, first ? from : i, i, found)
      return
    }
    const itemAt = i
    const item = readItem(t, i, open_)
    if (item === null) return
    found.push({
      status,
      from: first ? from : itemStart(t, itemAt),
      to: item.quoteEnd,
      nounFrom: item.nounFrom,
      nounTo: item.nounTo,
      measure: item.measure,
      rule,
      witness: item.witness,
    })
    first = false
    i = item.end
    const goesOn = isOneOf(t, i, w[','], w.or, w.and, w.nor)
    if (!goesOn) return
    if (isOneOf(t, i, w[',']) && !isOneOf(t, i + 1, w.or, w.and, w.nor) && !listGoesOn(t, i + 1)) return
  }
}

/** `the number of …` keeps its article. */
function itemStart(t: Tokens, i: number): number {
  return isOneOf(t, i, w.number, w.numbers) && isOneOf(t, i - 1, w.the) ? i - 1 : i
}

function listGoesOn(t: Tokens, i: number): boolean {
  const end = nounPhraseEnd(t, i)
  return end > i && actionWithin(t, i, end) >= 0
}

interface Item {
  quoteEnd: number
  nounFrom: number
  nounTo: number
  measure: number
  witness: number
  end: number
}

function readItem(t: Tokens, i: number, open_: boolean): Item | null {
  if (isOneOf(t, i, w.number, w.numbers) && isOneOf(t, i + 1, w.of)) return numberOf(t, i)
  const isGerund = is(t.word[i] as number, Class.gerund) && actOf(t, i) > 0
  const end = isGerund ? i + 1 : nounPhraseEnd(t, i)
  if (end === i) return null
  const at = isGerund ? i : actionWithin(t, i, end)
  if (at < 0 && !open_) return null
  let nounFrom = i
  let nounTo = end
  let next = end
  if (isOneOf(t, next, w.of, w.against, w.for, w.in)) {
    nounFrom = skipAny(t, next + 1)
    nounTo = nounPhraseEnd(t, nounFrom)
    next = nounTo
    while (
      isOneOf(t, next, w[','], w.or, w.and) &&
      nounPhraseEnd(t, next + 1) > next + 1 &&
      actionWithin(t, next + 1, nounPhraseEnd(t, next + 1)) < 0 &&
      t.word[next] !== w[',']
    )
      next = nounPhraseEnd(t, next + 1)
  } else if (isGerund) {
    nounFrom = skipAny(t, next)
    nounTo = nounPhraseEnd(t, nounFrom)
  }
  const isActedOn =
    at < 0 && is(t.word[end - 1] as number, Class.person) && is(t.word[end] as number, Class.past)
  if (isActedOn && actOf(t, end) > 0)
    return { quoteEnd: end + 1, nounFrom: i, nounTo: end, measure: actOf(t, end), witness: end, end: end + 1 }
  const measure = at < 0 ? other : (measureOf[t.word[at] as number] as number)
  return { quoteEnd: at < 0 ? end : at + 1, nounFrom, nounTo, measure, witness: at < 0 ? i : at, end: next }
}

/** `the number of offenders who went to prison` */
function numberOf(t: Tokens, i: number): Item {
  const nounFrom = skipAny(t, i + 2)
  const nounTo = nounPhraseEnd(t, nounFrom)
  let end = nounTo
  while (end < t.length && t.kind[end] === Kind.word && !isOneOf(t, end, w.or, w.and, w.nor)) end++
  return {
    quoteEnd: end,
    nounFrom,
    nounTo: end,
    measure: measureWithin(t, i + 2, end) || other,
    witness: i,
    end,
  }
}

/** The last act named in a stretch. */
function actionWithin(t: Tokens, from: number, to_: number): number {
  for (let i = Math.min(to_, t.length) - 1; i >= from; i--) {
    const id = t.word[i] as number
    if (notCounted.has(id)) return -1
    if (
      is(id, Class.action) &&
      (is(id, Class.noun) || is(id, Class.gerund)) &&
      !uncounted.has(measureOf[id] as number)
    )
      return i
  }
  return -1
}

function measureWithin(t: Tokens, from: number, to_: number): number {
  for (let i = from; i < Math.min(to_, t.length); i++) {
    const id = t.word[i] as number
    if (id === w.prison || id === w.jail) return sentences
    if (is(id, Class.action)) return measureOf[id] as number
  }
  return 0
}

/** `how many victims received services` */
function servicesWithin(t: Tokens, from: number, to_: number): number {
  for (let i = from; i < Math.min(t.length, to_); i++)
    if (services[t.word[i] as number] === 1) return code('victims-assisted')
  return 0
}

/** `nor did it convict any`, `neither prosecuted nor convicted any` */
function norVerb(t: Tokens, i: number, found: Absence[]): void {
  if (is(t.word[i + 1] as number, Class.verb) && !is(t.word[i + 1] as number, Class.auxiliary)) {
    verbsOf(t, i, i + 1, 'zero', found)
    return
  }
  if (isOneOf(t, i + 1, w.how) && isOneOf(t, i + 2, w.many)) {
    howMany(t, i, i + 1, found)
    return
  }
  if (!isOneOf(t, i + 1, w.did, w.do, w.does)) return
  const limit = Math.min(t.length, i + 8)
  for (let at = i + 2; at < limit; at++) {
    if (!is(t.word[at] as number, Class.verb) || is(t.word[at] as number, Class.auxiliary)) continue
    if (telling.has(t.word[at] as number) && tellingVerb(t, i, at, found)) return
    verbsOf(t, i, at, 'zero', found)
    return
  }
}

/**
 * `no prosecutions`, `no victims were identified`; `no information on sentencing`.
 *
 * ```text
 * There were no prosecutions or convictions during the year.
 *            ^^^^^^^^^^^^^^^ status=zero measure=prosecutions
 *                               ^^^^^^^^^^^ status=zero measure=convictions
 *
 * The government provided no information on sentencing.
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=sentences
 * ```
 */
function noNoun(t: Tokens, i: number, found: Absence[]): void {
  if (isOneOf(t, i + 1, w.one)) {
    noneOf(t, i + 1, found)
    return
  }
  const end = nounPhraseEnd(t, i + 1)
  if (end === i + 1 || t.kind[i + 1] !== Kind.word) return
  const head = end - 1
  const id = t.word[head] as number
  const informationAt = lastOf(t, i + 1, end, information)
  if (informationAt >= 0) {
    aboutTopics(t, i, informationAt, found)
    return
  }
  if (notCounted.has(id)) return
  if (isOneOf(t, head, w.reports, w.reported, w.report) && isOneOf(t, end, w.of)) {
    const act = actionWithin(t, end + 1, nounPhraseEnd(t, skipAny(t, end + 1)))
    if (act >= 0) {
      items(t, i, end + 1, 'zero', found, 'noNoun')
      return
    }
  }
  const act = actionWithin(t, i + 1, end)
  if (act === head) items(t, i, i + 1, 'zero', found, 'noNoun')
  else if (is(id, Class.person | Class.countable)) subjectOfNone(t, i, i + 1, end, found, 'noNoun')
}

/** The verbs after `no officials`, `none of the cases`: each a claim with its measure. */
function subjectOfNone(
  t: Tokens,
  from: number,
  nounFrom: number,
  nounTo: number,
  found: Absence[],
  rule: string,
): void {
  let i = nounTo
  while (
    isOneOf(t, i, w.of, w.in, w.for, w.against, w.who, w.that) ||
    (i > nounTo &&
      i < nounTo + 8 &&
      t.kind[i] === Kind.word &&
      !is(t.word[i] as number, Class.auxiliary) &&
      actOf(t, i) === 0 &&
      !is(t.word[i] as number, Class.past))
  )
    i++
  while (is(t.word[i] as number, Class.auxiliary | Class.adverb) && actOf(t, i) === 0) i++
  const before = found.length
  for (let k = i; k < Math.min(t.length, i + 8); k++) {
    if (isOneOf(t, k, w.or, w.and, w.nor, w[','])) continue
    const measure = is(t.word[k] as number, Class.past) ? actOf(t, k) : 0
    if (measure === 0) break
    const isFirst = found.length === before
    found.push({
      status: 'zero',
      from: isFirst ? from : k,
      to: isFirst ? from + 1 : k + 1,
      nounFrom,
      nounTo,
      measure,
      rule,
      witness: k,
    })
    k++
    if (!isOneOf(t, k, w.or, w.and, w.nor, w[','])) break
  }
  if (found.length > before) return
  const received = receivedAct(t, i)
  const verb = received || verbBefore(t, from)
  const object = actOf(t, nounTo - 1)
  const prisonAt = lastOf(t, nounTo, Math.min(t.length, nounTo + 6), prisonWords)
  const measure = verb || object || (prisonAt >= 0 ? sentences : 0)
  const isEvent =
    is(t.word[nounTo - 1] as number, Class.countable) && !is(t.word[nounTo - 1] as number, Class.person)
  if (measure === 0 && !isEvent && rule !== 'noneOf') return
  found.push({
    status: 'zero',
    from,
    to: from + 1,
    nounFrom,
    nounTo,
    measure: measure || other,
    rule,
    witness: from,
  })
}
const prisonWords = new Set(ids('prison jail imprisonment sentences sentence'))

/**
 * What nobody received: a punishment, or a service.
 *
 * ```text
 * None received the maximum penalty, and none of the victims received compensation.
 * ^^^^ status=zero measure=sentences
 *                                        ^^^^ status=zero measure=victims-assisted
 * ```
 */
function receivedAct(t: Tokens, verb: number): number {
  if (!receiving.has(t.word[verb] as number)) return 0
  const limit = Math.min(t.length, verb + 6)
  for (let i = verb + 1; i < limit && t.kind[i] === Kind.word; i++) {
    const id = t.word[i] as number
    if (punishments.has(id)) return sentences
    if (services[id] === 1 || measureOf[id] === assisted || measureOf[id] === restitution) return assisted
  }
  return 0
}
const receiving = new Set(ids('received receive got obtained accessed served'))
const punishments = new Set(
  ids('penalty penalties sentence sentences term terms prison jail fine fines imprisonment probation'),
)

/** `prosecuted no officials` */
function id_(t: Tokens, i: number): number {
  return t.word[i] as number
}

function verbBefore(t: Tokens, i: number): number {
  let at = i - 1
  while (
    at >= 0 &&
    is(t.word[at] as number, Class.adverb | Class.preposition) &&
    !is(t.word[at] as number, Class.verb)
  )
    at--
  return at >= 0 && is(t.word[at] as number, Class.verb) ? actOf(t, at) : 0
}

/** `none of the cases`, `none were convicted`, `no one was prosecuted` */
function noneOf(t: Tokens, i: number, found: Absence[]): void {
  const isNoOne = isOneOf(t, i, w.one)
  const from = isNoOne ? i - 1 : i
  let nounFrom = i + 1
  let nounTo = i + 1
  if (isOneOf(t, i + 1, w.of)) {
    nounFrom = skipAny(t, i + 2)
    nounTo = nounPhraseEnd(t, nounFrom)
    if (is(t.word[nounFrom] as number, Class.stop)) nounTo = nounFrom
  }
  const before = found.length
  subjectOfNone(t, from, nounFrom, Math.max(nounTo, i + 1), found, isNoOne ? 'noNoun' : 'noneOf')
  for (const absence of found.slice(before)) {
    absence.nounFrom = nounFrom
    absence.nounTo = nounTo
  }
}

/** `without convicting any traffickers` */
function withoutVerb(t: Tokens, i: number, found: Absence[]): void {
  if (is(t.word[i + 1] as number, Class.gerund)) verbsOf(t, i, i + 1, 'zero', found)
}

/**
 * `the number of victims was unknown`, `it was unclear how many were arrested`, `data on prosecutions were unavailable`.
 *
 * ```text
 * The number of children arrested was unknown.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=arrests
 * ```
 */
function unknownNumber(t: Tokens, i: number, found: Absence[]): void {
  if (isOneOf(t, i + 1, w.how) && isOneOf(t, i + 2, w.many)) {
    howMany(t, i, i + 1, found)
    return
  }
  if (
    id_(t, i) === w.unclear ||
    !is(t.word[i - 1] as number, Class.auxiliary | Class.adverb | Class.verb) ||
    isOneOf(t, i - 2, w.it)
  )
    return
  for (let k = i - 1; k >= Math.max(0, i - 16); k--) {
    if (t.kind[k] === Kind.sign && t.word[k] !== w["'s"]) return
    const isNumber = isOneOf(t, k, w.number, w.numbers) && isOneOf(t, k + 1, w.of)
    const isData = statistics.has(t.word[k] as number) && isOneOf(t, k + 1, w.on, w.about, w.regarding, w.for)
    if (!isNumber && !isData) continue
    const nounFrom = skipAny(t, k + 2)
    found.push({
      status: 'unreported',
      from: k,
      to: i + 1,
      nounFrom,
      nounTo: nounPhraseEnd(t, nounFrom),
      measure: measureWithin(t, k + 2, i) || other,
      rule: 'unknownNumber',
      witness: i,
    })
    return
  }
}
