/**
 * What looks like a figure and is none: dates, windows of time, names and numbers of things, idioms, pronouns.
 * Each rule gives the token to go on from, or 0 where it does not speak.
 */
import type { Figure } from './figure.ts'
import { ids, isIn, isOneOf, isYear, wordSet } from './match.ts'
import { Form, Kind, type Tokens } from './scan.ts'
import { Class, is, lexemes, spelling, word } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  "group p m hours as other old olds only once through a about after ago almost am and another approximately around at before best by day each earlier few for from hand hence hour in last later least many most nearly no number oclock of on one onward or per pm point previous prior several since such that the this time to worst # & 's ( ) + , - . / : [ ] –",
)

type Exclusion = (t: Tokens, i: number, figure: Figure) => number

/**
 * Years and spans of years.
 *
 * ```text
 * The 2016-2020 action plan was adopted in 2015.
 *     ^^^^^^^^^ not a claim
 * ```
 */
function yearNumber(t: Tokens, i: number, figure: Figure): number {
  if (!isYear(t, i)) return 0
  if (figure.kind === 'money' || (figure.kind === 'share' && figure.unit === 'percent')) return 0
  const isSpan =
    (isOneOf(t, i + 1, w['-'], w['–'], w['/']) || (isOneOf(t, i + 1, w.to, w.and) && isYear(t, i + 2))) &&
    t.kind[i + 2] === Kind.number
  if (isSpan && (isYear(t, i + 2) || (t.gap[i + 2] === 0 && t.digits[i + 2] === 2))) return i + 3
  if (figure.kind !== 'count') return figure.kind === 'duration' || figure.kind === 'age' ? i + 1 : 0
  const isCounted =
    figure.from < i &&
    is(t.word[figure.to] as number, Class.person | Class.countable) &&
    !isOneOf(t, figure.from, w.around, w.about)
  return isCounted && figure.max === null ? 0 : i + 1
}

/**
 * Days of a month. `In May 12 people …` counts people: a date would stand after `on`.
 *
 * ```text
 * The law was passed on June 27, 2017, and published on 3 July.
 *                            ^^ not a claim
 * ```
 */
function dayOfMonth(t: Tokens, i: number, figure: Figure): number {
  const isNumeric =
    t.kind[i] === Kind.number &&
    (t.digits[i] as number) <= 2 &&
    t.form[i] !== Form.decimal &&
    (t.value[i] as number) <= 31
  if (!isNumeric || figure.kind === 'money' || figure.kind === 'share') return 0
  if (isMonth(t, i - 1) || (isOneOf(t, i - 1, w['.']) && isMonth(t, i - 2) && t.gap[i - 1] === 0)) {
    const counts =
      (figure.kind !== 'count' || figure.max !== null || figure.from < i) && figure.kind !== 'count' ? 1 : 0
    if (
      isOneOf(t, i - 2, w.in, w.since, w.by, w.last) &&
      is(t.word[figure.to] as number, Class.person | Class.countable | Class.plural)
    )
      return 0
    if (counts === 1 && isOneOf(t, i - 2, w.in)) return 0
    return pastRest(t, i + 1)
  }
  if (isMonth(t, i + 1) && t.capital[i + 1] !== 0) return pastRest(t, i + 2)
  if (
    isOneOf(t, i + 1, w['-'], w['–'], w.and, w.to, w.or) &&
    t.kind[i + 2] === Kind.number &&
    isMonth(t, i + 3)
  )
    return i + 4
  return 0
}

/** Past the other days and the year of a date: `3-5`, `12 and 14`, `27, 2017`. */
function pastRest(t: Tokens, i: number): number {
  let next = i
  while (
    isOneOf(t, next, w['-'], w['–']) &&
    t.kind[next + 1] === Kind.number &&
    (t.digits[next + 1] as number) <= 2
  )
    next += 2
  if (
    isOneOf(t, next, w.and, w.to) &&
    t.kind[next + 1] === Kind.number &&
    (t.digits[next + 1] as number) <= 2 &&
    isOneOf(t, next + 2, w[','], w['.'], w.in)
  )
    next += 2
  if (isOneOf(t, next, w[',']) && isYear(t, next + 1)) return next + 2
  return isYear(t, next) ? next + 1 : next
}

function isMonth(t: Tokens, i: number): boolean {
  if (i < 0 || !is(t.word[i] as number, Class.month)) return false
  return t.capital[i] !== 0
}

/**
 * Times of day.
 *
 * ```text
 * Polls closed at 8:30 p.m. on Sunday.
 *                 ^ not a claim
 * ```
 */
function timeOfDay(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number) return 0
  if (isOneOf(t, i + 1, w[':']) && t.gap[i + 1] === 0 && t.kind[i + 2] === Kind.number && t.gap[i + 2] === 0)
    return i + 3
  if (isOneOf(t, i + 1, w.am, w.pm, w.oclock) && (t.gap[i + 1] === 0 || t.capital[i + 1] !== 1)) return i + 2
  const [letter, dot, m] = [t.word[i + 1], i + 2, i + 3]
  if ((letter === w.a || letter === w.p) && isOneOf(t, dot, w['.']) && isOneOf(t, m, w.m) && t.gap[m] === 0)
    return i + 4
  return figure.plain &&
    isOneOf(t, i - 1, w[':']) &&
    t.gap[i] === 0 &&
    t.gap[i - 1] === 0 &&
    t.kind[i - 2] === Kind.number
    ? i + 1
    : 0
}

/**
 * Numbers of things that are numbered: articles, laws, phases, pages.
 *
 * ```text
 * Articles 134 and 135 of Law No. 27.508 prohibit trafficking.
 *          ^^^ not a claim
 *                             ^^^^^^ not a claim
 * ```
 */
function labelled(t: Tokens, i: number, figure: Figure): number {
  if (figure.kind !== 'count' && !(figure.kind === 'duration' && figure.max !== null)) return 0
  if (figure.at !== i || figure.from < i) return 0
  if (t.kind[i] !== Kind.number && !is(t.word[i] as number, Class.numeral)) return 0
  let label = i - 1
  if (isOneOf(t, label, w.of) && isOneOf(t, label - 1, w.group) && t.capital[label - 1] !== 0) return i + 1
  if (isOneOf(t, label, w['.'], w['#']) || isOneOf(t, label, w['-'])) label--
  if (label < 0) return 0
  if (isOneOf(t, i - 1, w['#']) && t.gap[i] === 0) return pastList(t, i)
  if (!is(t.word[label] as number, Class.label) || isOneOf(t, label, w.in)) return 0
  if (isOneOf(t, label, w.no) && !isOneOf(t, i - 1, w['.']) && t.capital[label] === 0) return 0
  return isNumbered(t, label, i, figure) ? pastList(t, i) : 0
}

/** Whether the number after a label is its name: `phase 2`; not `law 12 people were …` nor `this year 12 victims`. */
function isNumbered(t: Tokens, label: number, i: number, figure: Figure): boolean {
  const weak = is(t.word[label] as number, Class.duration) || loose.has(t.word[label] as number)
  if (
    !weak ||
    (t.capital[label] !== 0 &&
      lawful.has(t.word[label] as number) &&
      !is(t.word[figure.to] as number, Class.person))
  )
    return true
  if (!figure.plain) return false
  return (
    !is(t.word[figure.to] as number, Class.person | Class.countable | Class.plural | Class.noun) &&
    (t.capital[label] !== 0 || t.kind[i] === Kind.number) &&
    !isOneOf(t, label - 1, w.this, w.last, w.previous, w.that, w.each)
  )
}
const lawful = new Set(ids('law laws act acts code order decree'))
const loose = new Set(
  ids(
    'law laws code codes order orders case cases camp camps area areas unit units house game games set sets group groups target indicator goal goals building studio file page pages number numbers form line lines note notes items item parts part year day week month round issue question stage step apartment hall model windows zone sector block lot cell platform terminal squadron ward season series quarter',
  ),
)

/** Past the members of a list of numbers: `134, 135(2) and 136`, `5/2010`. */
function pastList(t: Tokens, i: number): number {
  let next = i + 1
  for (;;) {
    if (
      isOneOf(t, next, w['/'], w['-'], w['–'], w['.']) &&
      t.gap[next] === 0 &&
      t.gap[next + 1] === 0 &&
      isNumberOrCode(t, next + 1)
    )
      next += 2
    else if (isOneOf(t, next, w['(']) && t.gap[next] === 0) next = pastBracket(t, next)
    else if (
      isOneOf(t, next, w['-']) &&
      t.gap[next] === 0 &&
      t.kind[next + 1] === Kind.word &&
      t.gap[next + 1] === 0
    )
      next += 2
    else if (isOneOf(t, next, w[','], w.and, w.or, w.to, w.through) && isListNumber(t, next + 1)) next += 2
    else if (isOneOf(t, next, w[',']) && isOneOf(t, next + 1, w.and, w.or) && isListNumber(t, next + 2))
      next += 3
    else return next
  }
}

function isNumberOrCode(t: Tokens, i: number): boolean {
  return t.kind[i] === Kind.number || t.kind[i] === Kind.code
}

function isListNumber(t: Tokens, i: number): boolean {
  if (!isNumberOrCode(t, i) || isYear(t, i)) return false
  return (
    i + 1 >= t.length || t.kind[i + 1] === Kind.sign || is(t.word[i + 1] as number, Class.stop | Class.verb)
  )
}

function pastBracket(t: Tokens, i: number): number {
  const limit = Math.min(t.length, i + 5)
  for (let k = i + 1; k < limit; k++) if (isOneOf(t, k, w[')'])) return k + 1
  return i + 1
}

/**
 * Numbers that are part of a name: after a capitalised word that no lexicon knows, or joined to a word.
 *
 * ```text
 * The iPhone 14 sold well, and the S&P 500 rose after COVID-19.
 *            ^^ not a claim
 * ```
 */
function partOfName(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number || figure.from < i) return 0
  if (isOneOf(t, i - 1, w['-']) && t.gap[i] === 0 && t.gap[i - 1] === 0 && isNameWord(t, i - 2))
    return pastList(t, i)
  if (isOneOf(t, i - 1, w['/']) && t.gap[i] === 0) return i + 1
  const isVersion = t.form[i] === Form.decimal && figure.to === i + 1
  if (figure.kind !== 'count' || !(figure.plain || isVersion) || i === 0 || t.kind[i - 1] !== Kind.word)
    return 0
  if (isOneOf(t, i - 2, w['&']) && t.gap[i - 1] === 0) return i + 1
  const isProper =
    t.capital[i - 1] !== 0 &&
    !is(
      t.word[i - 1] as number,
      Class.stop |
        Class.determiner |
        Class.verb |
        Class.month |
        Class.person |
        Class.adverb |
        Class.comparator |
        Class.countable |
        Class.negation |
        Class.noun |
        Class.demonym |
        Class.conjunction |
        Class.duration,
    )
  const isCamel = t.capital[i - 1] === 0 && isMixedCase(t, i - 1)
  if (!isProper && !isCamel) return 0
  if (
    is(t.word[figure.to] as number, Class.person | Class.countable) &&
    is(t.word[figure.to] as number, Class.plural)
  )
    return 0
  return i + 1
}

/** `iPhone`: a capital inside the word. */
function isMixedCase(t: Tokens, i: number): boolean {
  const second = t.text.charCodeAt((t.start[i] as number) + 1)
  return second >= 65 && second <= 90
}

/** A word that makes a name of the number joined to it: `COVID-19`, `mid-2016`; not `five-10` or `year-12`. */
function isNameWord(t: Tokens, i: number): boolean {
  if (i < 0) return false
  if (t.kind[i] === Kind.code) return true
  return t.kind[i] === Kind.word && !is(t.word[i] as number, Class.numeral | Class.magnitude | Class.duration)
}

/**
 * Numerals with a capital inside a sentence are names.
 *
 * ```text
 * Work on the Three Gorges Dam went on.
 *             ^^^^^ not a claim
 * ```
 */
function capitalNumeral(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[figure.at] !== Kind.word || t.capital[figure.at] === 0 || figure.from < figure.at) return 0
  if (figure.at === 0 || startsClause(t, figure.at)) return 0
  return t.capital[figure.at - 1] !== 0 || t.capital[figure.to] !== 0 ? i + 1 : 0
}

function startsClause(t: Tokens, i: number): boolean {
  return t.kind[i - 1] === Kind.sign && t.word[i - 1] !== w['-']
}

/**
 * Windows of time: how long a look back or ahead is, not a figure of anything.
 *
 * ```text
 * As reported over the last five years, men are subjected to forced labor.
 *                           ^^^^^^^^^^ not a claim
 * ```
 */
function windowOfTime(t: Tokens, _i: number, figure: Figure): number {
  if (figure.kind !== 'duration') return 0
  for (let k = figure.from - 1; k >= Math.max(0, figure.from - 2); k--) {
    if (is(t.word[k] as number, Class.window)) return figure.to
    if (!isOneOf(t, k, w.approximately, w.about, w.almost, w.nearly)) break
  }
  if (figure.from < figure.at && is(t.word[figure.at - 1] as number, Class.window)) return figure.to
  if (isOneOf(t, figure.from - 1, w.in) && isRecord(t, figure.from - 2)) return figure.to
  const next = figure.to
  const isJoined = isOneOf(t, figure.at + 1, w['-'])
  if (isJoined || isOneOf(t, figure.from - 1, w.for)) return 0
  if (
    isOneOf(t, next, w.ago, w.later, w.earlier, w.hence, w.onward) ||
    (isOneOf(t, next, w.before, w.after, w.prior, w.since, w.from) && !isOneOf(t, next - 2, w['-']))
  )
    return next
  return 0
}

/** `for the first time in five years`, `its lowest level in 33 years` */
function isRecord(t: Tokens, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 5); i--) {
    if (is(t.word[i] as number, Class.ordinal) || isOneOf(t, i, w.most, w.least, w.only, w.once)) return true
    const end = t.end[i] as number
    if (t.kind[i] === Kind.word && end - (t.start[i] as number) > 5 && t.text.slice(end - 3, end) === 'est')
      return true
    if (is(t.word[i] as number, Class.auxiliary) || t.kind[i] === Kind.sign) return false
  }
  return false
}

/**
 * `24-hour hotline`, `24/7`, `9/11`.
 *
 * ```text
 * It ran a 24-hour hotline and a 24/7 helpline.
 *          ^^^^^^^ not a claim
 *                                ^^^^ not a claim
 * ```
 */
function roundTheClock(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number) return 0
  if (t.value[i] === 24 && isOneOf(t, i + 1, w['-']) && isOneOf(t, i + 2, w.hour, w.hours)) return i + 3
  if (
    t.value[i] === 24 &&
    figure.unit === 'hour' &&
    isOneOf(t, figure.to, w.a) &&
    isOneOf(t, figure.to + 1, w.day)
  )
    return figure.to + 2
  if (
    isOneOf(t, i + 1, w['/']) &&
    t.gap[i + 1] === 0 &&
    t.kind[i + 2] === Kind.number &&
    t.gap[i + 2] === 0 &&
    figure.unit !== 'ratio'
  )
    return pastList(t, i)
  return 0
}

/** Words that may follow `one` where it is a pronoun, and words before it that make it one. */
const pronounFollowers = new Set(
  ids("another could can should must might would may who day thing ’s 's' ought of_the"),
)
const idiomsJoined = new Set(
  ids(
    'stop time way sided off man one party child on size room two tier dimensional step shot night liner hit track',
  ),
)
const beforePronoun = new Set(
  ids('no any every each some this that the another other which such latter former loved new'),
)

/**
 * `one` as a pronoun or in a set phrase.
 *
 * ```text
 * It is one of the most affected countries, and no one could say why.
 *       ^^^ not a claim
 *                                                  ^^^ not a claim
 * ```
 */
function pronounOne(t: Tokens, i: number, figure: Figure): number {
  if (t.word[figure.at] !== w.one || figure.to - figure.at !== 1) return 0
  const next = figure.to
  if (figure.from === figure.at && i > 0) {
    const previous_ = t.word[i - 1] as number
    if (beforePronoun.has(previous_)) return isOneOfMany(t, i - 1, next) ? 0 : i + 1
    if (isOneOf(t, i - 1, w['-']) && t.gap[i] === 0) return i + 1
  }
  if (isOneOf(t, next, w['-']) && t.gap[next] === 0 && idiomsJoined.has(t.word[next + 1] as number))
    return next + 2
  if (pronounFollowers.has(t.word[next] as number) || isOneOf(t, next, w["'s"])) return next
  if (isOneOf(t, next, w.of) && isSuperlative(t, next + 1)) return next
  if (isOneOf(t, i - 1, w.at, w.as) && isOneOf(t, next, w.point, w.time)) return next
  if (isOneOf(t, next, w.or) && isOneOf(t, next + 1, w.another, w.other, w.the)) return next
  if (isOneOf(t, i - 1, w.hand, w.number) || (isOneOf(t, i - 1, w.on) && isOneOf(t, next, w.hand)))
    return next
  return 0
}

/** `the one case`, `that one victim` still count: a noun follows. */
function isOneOfMany(t: Tokens, before_: number, next: number): boolean {
  const isDefinite = isOneOf(t, before_, w.the, w.this, w.that, w.such)
  return (
    isDefinite &&
    (is(t.word[next] as number, Class.noun | Class.person | Class.countable) ||
      (t.kind[next] === Kind.word && !is(t.word[next] as number, Class.stop | Class.verb | Class.adverb)))
  )
}

const definite = wordSet('the its their our his her my')

/** `the most …`, `the largest …`, `its biggest …` */
function isSuperlative(t: Tokens, i: number): boolean {
  let k = i
  if (isIn(t, k, definite)) k++
  else return false
  if (isOneOf(t, k, w.most, w.least, w.few, w.best, w.worst)) return true
  if (is(t.word[k] as number, Class.ordinal) || t.kind[k] === Kind.ordinal) k++
  if (isOneOf(t, k, w["'s"]) || isOneOf(t, k + 1, w["'s"])) k += isOneOf(t, k, w["'s"]) ? 1 : 2
  if (isOneOf(t, k, w.most)) return true
  const end = t.end[k] as number
  return t.kind[k] === Kind.word && end - (t.start[k] as number) > 5 && t.text.slice(end - 3, end) === 'est'
}

/** Set phrases of several words, each as the words from the number on (`*` before: the words before it). */
const phrases: readonly (readonly number[])[] = [
  'zero tolerance', 'two - way', 'two - tier', 'two - faced', 'three - dimensional', 'two - dimensional', 'two - fold', 'third country', 'one man', 'half - brother', 'half - sister', 'half brother', 'half - time',
  'half time', 'half - hearted', 'four - wheel', 'two - wheeler', 'two - wheeled', 'zero - sum', 'seven - seater', 'five - star', 'three - star', 'four - star', 'two - star', '360 - degree', 'zero - covid', 'zero - emission', 'zero - emissions',
  'net - zero', 'zero hour', 'zero - hour', '24 hours a day', 'seven days a week', '7 days a week', 'one by one', 'one name only', 'one or another', 'one day', 'one thing', 'one side', 'one hand', 'one such', 'two sides', 'one - on', 'million - dollar', 'half way',
].map((phrase) => phrase.split(' ').map(word)) // biome-ignore format: a list

const opensPhrase = wordSet(phrases.map(([first]) => spelling(first ?? 0)).join(' '))

function setPhrase(t: Tokens, i: number, figure: Figure): number {
  if (opensPhrase[t.word[figure.at] as number] === 0 && t.kind[figure.at] === Kind.word) return 0
  for (const phrase of phrases) {
    let k = 0
    while (k < phrase.length && t.word[figure.at + k] === phrase[k]) k++
    if (k === phrase.length) return i + k
  }
  return 0
}

/**
 * Footnote marks and numbers of list items.
 *
 * ```text
 * The ministry confirmed this.[12] It must (1) adopt a plan and (2) fund it.
 *                              ^^ not a claim
 *                                           ^ not a claim
 * ```
 */
function markOfList(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number || figure.kind !== 'count' || figure.from < i) return 0
  if (isOneOf(t, i - 1, w['[']) && isOneOf(t, i + 1, w[']'], w[','], w['-'], w['–'])) return i + 2
  if (i === 0 && isOneOf(t, 1, w['.'], w[')']) && t.length > 2 && t.gap[1] === 0) return 2
  if (i === 1 && isOneOf(t, 0, w['(']) && isOneOf(t, 2, w[')'])) return 3
  return isOneOf(t, i - 1, w['(']) && isOneOf(t, i + 1, w[')']) && hasNeighbour(t, i) ? i + 2 : 0
}

/** `(1)` stands in a list where there is a `(2)`, `(2)` where there is a `(1)`. */
function hasNeighbour(t: Tokens, i: number): boolean {
  const value = t.value[i] as number
  for (let k = 1; k < t.length - 1; k++) {
    if (k === i || t.kind[k] !== Kind.number || Math.abs((t.value[k] as number) - value) !== 1) continue
    if (isOneOf(t, k - 1, w['(']) && isOneOf(t, k + 1, w[')'])) return true
  }
  return false
}

/**
 * Telephone numbers and codes of digits.
 *
 * ```text
 * Call the hotline at +856 21 213 900 or 1-800-555-0123.
 *                      ^^^ not a claim
 *                                        ^ not a claim
 * ```
 */
function telephone(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number) return 0
  if (isOneOf(t, i - 1, w['+']) && t.gap[i] === 0) return pastDigits(t, i)
  if (((t.form[i] as number) & Form.leadingZero) !== 0 && (t.form[i] as number) === Form.leadingZero)
    return pastDigits(t, i)
  if ((t.digits[i] as number) > 7 && figure.plain && figure.to - figure.at === 1) return pastDigits(t, i)
  const isJoined = (k: number) =>
    isOneOf(t, k, w['-'], w['–']) && t.gap[k] === 0 && t.kind[k + 1] === Kind.number && t.gap[k + 1] === 0
  if (
    isJoined(i + 1) &&
    (isJoined(i + 3) ||
      ((t.digits[i] as number) >= 3 && (t.digits[i + 2] as number) >= 4 && figure.max === null))
  )
    return pastDigits(t, i)
  return 0
}

function pastDigits(t: Tokens, i: number): number {
  let next = i + 1
  while (
    t.kind[next] === Kind.number ||
    (isOneOf(t, next, w['-'], w['–'], w['.'], w['/']) &&
      t.gap[next] === 0 &&
      t.kind[next + 1] === Kind.number)
  )
    next++
  return next
}

/**
 * The base of a rate: `per 100,000 live births`.
 *
 * ```text
 * The ratio was 185 deaths per 100,000 live births.
 *                              ^^^^^^^ not a claim
 * ```
 */
function baseOfRate(t: Tokens, i: number, figure: Figure): number {
  return isOneOf(t, i - 1, w.per) && figure.from === i ? figure.to : 0
}

/**
 * Indefinite amounts: `several hundred`, `a few dozen`, `hundreds`.
 *
 * ```text
 * A few hundred people gathered, and several million dollars went missing.
 *   ^^^^^^^^^^^ not a claim
 *                                    ^^^^^^^^^^^^^^^ not a claim
 * ```
 */
function indefinite(t: Tokens, i: number, figure: Figure): number {
  return isOneOf(t, i - 1, w.few, w.several, w.many) ? figure.to : 0
}

/**
 * Scores: the higher number first, or a word of sport before.
 *
 * ```text
 * Liverpool won 3-1 on Sunday.
 *               ^^^ not a claim
 * ```
 */
function score(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number || figure.kind !== 'count' || figure.from < i || (t.digits[i] as number) > 3)
    return 0
  const isTight = isOneOf(t, i + 1, w['-'], w['–']) && t.gap[i + 1] === 0 && t.gap[i + 2] === 0
  if (
    !isTight ||
    t.kind[i + 2] !== Kind.number ||
    (t.digits[i + 2] as number) > 3 ||
    isOneOf(t, i + 3, w['-'])
  )
    return 0
  const isFalling = (t.value[i] as number) >= (t.value[i + 2] as number)
  if (!isFalling && !is(t.word[i - 1] as number, Class.verb) && !sporting.has(t.word[i - 1] as number))
    return 0
  if (!isFalling && !sporting.has(t.word[i - 1] as number)) return 0
  let next = i + 3
  // Sets in a row: `6-4, 7-5, 6-3`.
  while (
    isOneOf(t, next, w[',']) &&
    t.kind[next + 1] === Kind.number &&
    isOneOf(t, next + 2, w['-'], w['–']) &&
    t.kind[next + 3] === Kind.number
  )
    next += 4
  return next
}
const sporting = new Set(
  ids(
    'won win wins lost lose loses beat beats defeat defeated lead led trail trailed draw drew drawn score by passed voted vote',
  ),
)

/**
 * The age of somebody named: `Federer, 38, …`, `the 23-year-old`.
 *
 * ```text
 * Maria Lopez, 38, was elected; the 23-year-old midfielder was not.
 *              ^^ not a claim
 *                                   ^^^^^^^ not a claim
 * ```
 */
function ageOfPerson(t: Tokens, i: number, figure: Figure): number {
  if (
    figure.kind === 'age' &&
    figure.max === null &&
    figure.comparator === '=' &&
    isOneOf(t, figure.to, w['-']) &&
    isOneOf(t, figure.to + 1, w.old, w.olds)
  )
    return figure.to + 2
  if (
    figure.kind !== 'count' ||
    !figure.plain ||
    figure.to !== i + 1 ||
    figure.value > 110 ||
    figure.value < 5
  )
    return 0
  const isSetOff =
    isOneOf(t, i - 1, w[',']) && (isOneOf(t, i + 1, w[',']) || i + 1 >= t.length || isOneOf(t, i + 1, w['.']))
  return isSetOff &&
    t.kind[i - 2] === Kind.word &&
    t.capital[i - 2] === 1 &&
    !is(t.word[i - 2] as number, Class.month)
    ? i + 1
    : 0
}

/** The rules in order; the first that speaks decides. The key is the rule's name. */
export const exclusions: Readonly<Record<string, Exclusion>> = {
  yearNumber,
  dayOfMonth,
  timeOfDay,
  markOfList,
  telephone,
  score,
  ageOfPerson,
  roundTheClock,
  labelled,
  partOfName,
  capitalNumeral,
  windowOfTime,
  pronounOne,
  setPhrase,
  baseOfRate,
  indefinite,
}
const rules = Object.values(exclusions)

/** The token to go on from where the figure at token `i` is not a claim; 0 where it is one. */
export function excluded(t: Tokens, i: number, figure: Figure): number {
  for (const rule of rules) {
    const next = rule(t, i, figure)
    if (next > 0) return next
  }
  return 0
}
