/**
 * Windows of time: how far a look back or ahead goes, and what goes on day and night.
 */
import { isOf } from '../../../syntax/around.ts'
import { Class, lexemes, wordSet } from '../../../syntax/lexicon/lexicon.ts'
import { Kind, type Tokens } from '../../../syntax/tokens.ts'
import type { Figure } from '../figure.ts'
import { isChange, isOneOf, verbal } from '../match.ts'

const w = lexemes(
  'a about almost approximately day for last nearly of over on period course space the he it she they , -',
)

/**
 * How long a look back or ahead is, not a figure of anything.
 *
 * ```text
 * As reported over the last five years, 12 men were freed in 3 years, and a boat sank two days later.
 *                           ^^^^^^^^^^ not a claim
 *                                                            ^ not a claim
 *                                                                                     ^^^^^^^^ not a claim
 *
 * It rose in the 12-month period ending in March.
 *                ^^^^^^^^ not a claim
 * ```
 */
export function windowOfTime(t: Tokens, _i: number, figure: Figure): number {
  if (figure.kind !== 'duration') return 0
  const { from, at, to } = figure
  const before = isOneOf(t, from - 1, w.approximately, w.about, w.almost, w.nearly) ? from - 2 : from - 1
  // `may last 14 months`
  const isVerb = isOneOf(t, before, w.last) && isOf(t, before - 1, Class.auxiliary | Class.modal)
  const isJoined = isOneOf(t, at + 1, w['-'])
  if (isJoined ? pointing.has(t.word[before]) : isOf(t, before, Class.window) && !isVerb) return to
  if (from < at && isOf(t, at - 1, Class.window)) return to
  if (isOverTime(t, figure)) return to
  // `in the 12 months to March`
  if (isOneOf(t, before, w.the) && within.has(t.word[before - 1]) && bounding.has(t.word[to])) return to
  if (isJoined) return isPeriod(t, from, to) ? to + 1 : 0
  if (away.has(t.word[to]) || isSince(t, from, to)) return to
  return off.has(t.word[to]) && figure.comparator !== '<=' && figure.comparator !== '>=' && !isStay(t, from)
    ? to
    : 0
}
/** Before `five-year`, the words that look back or ahead: not `a prior three-year ban`. */
const pointing = wordSet('last past previous preceding next coming following first')
const away = wordSet('ago earlier later hence onward afterward afterwards thereafter')
const off = wordSet('before after prior prior_to since from')

/** `Two years on, nobody had been tried`: how long ago it began. */
function isSince(t: Tokens, from: number, to: number): boolean {
  const isFirst = from === 0 || t.kind[from - 1] === Kind.sign
  return isFirst && isOneOf(t, to, w.on) && isOneOf(t, to + 1, w[','], w.he, w.it, w.she, w.they)
}

/** `in 3 years`, `during two days`, `$2,000 over three years`; but `for over three years`, `in two hours`, `in 12 days of training`. */
function isOverTime(t: Tokens, { from, at, to, unit }: Figure): boolean {
  const opener = isOf(t, from - 1, Class.adverb) && !during.has(t.word[from - 1]) ? from - 2 : from - 1
  if (during.has(t.word[opener])) {
    const isMeasured =
      unit === 'hour' || unit === 'minute' || isOneOf(t, to, w.of) || isOneOf(t, at + 1, w['-'])
    return !isMeasured && !resulting.has(t.word[opener - 1])
  }
  if (isOneOf(t, from - 1, w.of) && isOneOf(t, from - 2, w.course, w.space)) return true
  if (!isOneOf(t, from, w.over) || at !== from + 1) return false
  const last = from - 1
  return (
    isChange(t, last) ||
    (!isOf(t, last, verbal) && (isOf(t, last, Class.noun | Class.plural) || t.kind[last] !== Kind.word))
  )
}
const during = wordSet('in during throughout')
const resulting = wordSet('result results resulted resulting culminated')

/** `for 48 hours before`, `for an additional 45 days before` */
function isStay(t: Tokens, from: number): boolean {
  let i = from - 1
  while (isOf(t, i, Class.determiner | Class.adjective)) i--
  return isOneOf(t, i, w.for)
}

/** `over a six-month period`, `the 12-month period ending in March`; not `held for a 48-hour period` */
function isPeriod(t: Tokens, from: number, to: number): boolean {
  if (!isOneOf(t, to, w.period)) return false
  return (
    ending.has(t.word[to + 1]) ||
    within.has(t.word[isOf(t, from - 1, Class.determiner) ? from - 2 : from - 1])
  )
}
const ending = wordSet('ending ended beginning from between since')
const bounding = wordSet('ending ended beginning between to preceding leading before after following since')
const within = wordSet('in during throughout over within')

/**
 * What goes on day and night.
 *
 * ```text
 * It ran a 24-hour hotline, open 24 hours a day.
 *          ^^^^^^^ not a claim
 *                                ^^^^^^^^ not a claim
 * ```
 */
export function roundTheClock(t: Tokens, i: number, figure: Figure): number {
  if (figure.value !== 24 || figure.unit !== 'hour') return 0
  if (isOneOf(t, i + 1, w['-'])) return figure.to
  return isOneOf(t, figure.to, w.a) && isOneOf(t, figure.to + 1, w.day) ? figure.to + 2 : 0
}
