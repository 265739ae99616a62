/**
 * Where a comparison opens and ends (`compared with`, `an increase from`): what stands in it is what a figure is
 * compared with.
 */
import { isIn, isOneOf, isYear, unionOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { type Draft, isPastVerb, looksPast, type Statement } from '../statement.ts'
import { Class, is, lexemes, verbs } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'a after against and as before but by earlier following from half of on over than the to under whereas with , ; ( ) – —',
)

verbs(
  Class.change,
  `increase decrease rise/rose/risen/rising fall/fell/fallen/falling drop/dropped/dropped/dropping grow/grew/grown/growing decline climb jump surge soar plunge
  dip/dipped/dipped/dipping shrink/shrank/shrunk/shrinking expand reduce raise cut/cut/cut/cutting improve lower slip/slipped/slipped/slipping tumble slide/slid/slid/sliding edge
  double triple quadruple gain advance widen narrow swell/swelled/swollen/swelling slow shift go/went/gone/going change upgrade downgrade boost`,
)

/** Nouns of change, and what says its direction. */
const changeNouns = wordSet(
  'increase decrease rise fall drop decline growth jump surge reduction change improvement cut gain increases decreases up down cry unchanged',
)

/** Marks for each draft the word that opens the comparison it is the baseline in, and whether it is how far a figure moved. One walk over the tokens. */
export function placeComparisons(s: Statement): void {
  const { t, drafts } = s
  let comparison = -1
  let outer = -1
  let k = 0
  for (let i = 0; i < t.length && k < drafts.length; i++) {
    while (k < drafts.length && (drafts[k] as Draft).from === i) {
      const draft = drafts[k++] as Draft
      draft.comparison = comparison
      draft.moved = isHowFar(t, draft)
    }
    const id = t.word[i]
    if (id === w['(']) outer = comparison
    else if (id === w[')']) comparison = outer
    else if (opensComparison(t, i)) comparison = i
    else if (comparison >= 0 && endsComparison(t, i, comparison)) comparison = -1
  }
}

/** `an increase of 33`, `fell by 12`, `, up 26 percent`, `a 30 percent drop`, `six fewer than`: how far a figure moved, not where it stands. */
function isHowFar(t: Tokens, draft: Draft): boolean {
  if (draft.figure === null) return false
  const before = draft.from - 1
  const isShare = draft.figure.kind === 'share'
  if (isOneOf(t, before, w.of) && isIn(t, before - 1, changeNouns)) return true
  if (isOneOf(t, before, w.by) && changesBefore(t, before)) return true
  if (isIn(t, before, directions))
    return isOneOf(t, before - 1, w[','], w['('], w['–'], w['—']) || isAuxiliary(t, before - 1)
  if (isShare && isIn(t, draft.to, changeNouns)) return true
  if (isShare && isChange(t, before) && !isOneOf(t, draft.to, w.of)) return true
  return isMoreOrLess(t, draft.to) || isMoreOrLess(t, draft.nounTo)
}

/** `more than the …`, `fewer than in …`, `higher on the year`. */
function isMoreOrLess(t: Tokens, i: number): boolean {
  return isIn(t, i, degrees) && (isOneOf(t, i + 1, w.than, w.on, w.from) || isIn(t, i, fewer))
}

const directions = wordSet('up down')
const degrees = wordSet('more fewer less higher lower greater above below up down')
const fewer = wordSet('fewer')

/** A verb of change in the clause before `by`. */
function changesBefore(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 8) && t.word[k] !== w[',']; k--)
    if (isChange(t, k) || isIn(t, k, changeNouns)) return true
  return false
}

function isChange(t: Tokens, i: number): boolean {
  return i >= 0 && is(t.word[i] as number, Class.change)
}

function isAuxiliary(t: Tokens, i: number): boolean {
  return i >= 0 && is(t.word[i] as number, Class.auxiliary)
}

/**
 * The words that lead to what a figure is compared with.
 *
 * ```text
 * The government reported identifying 85 victims, an increase from 46 in 2015.
 *                                                                  ^^ relation=baseline-of:85
 *
 * Police identified 813 victims, up 26 percent on the 645 identified in 2015.
 *                                                     ^^^ relation=baseline-of:813
 * ```
 */
export function opensComparison(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  // Most words open nothing: one look says so.
  if (openers[id] === 0) return false
  if (comparing[id] === 1) return isOneOf(t, i + 1, w.to, w.with)
  if (opposing[id] === 1) return true
  if (opposed[id] === 1) return isOneOf(t, i + 1, w.to, w.with)
  if (id === w.whereas) return hasEarlierLevel(t, i + 1)
  if (id === w.from) return movesFrom(t, i) || movesFromTo(t, i)
  if (id === w.than) return isLevel(t, i + 1)
  if (id === w.against) return hasFigure(t, i + 1) && (isSetApart(t, i) || isPlanned(t, i))
  if (multiplying[id] === 1) return isOneOf(t, i + 1, w.the)
  if (id === w.half) return isOneOf(t, i + 1, w.the) && isSetOff(t, i)
  if (id === w.on) return isLevel(t, i + 1) && hasChange(t, i, 5)
  if (id === w.to || id === w.with)
    return isIn(t, i - 1, likeness) && (isLevel(t, i + 1) || hasFigure(t, i + 1))
  if (id === w.as) return isLevel(t, i + 1) && hasMeasureOfLikeness(t, i)
  if (isIn(t, i - 1, changeNouns) && (id === w.over || id === w.under)) return true
  if (passing[id] === 1 || (id === w.of && isIn(t, i - 1, shortOf)))
    return isOneOf(t, i + 1, w.the) && hasFigure(t, i + 2) && saysEarlier(t, i + 3)
  if (id === w.after || id === w.following) return isOneOf(t, i - 1, w[',']) && hasEarlierFigure(t, i + 1)
  return false
}

const comparing = wordSet('compared compares compare comparing comparison')
const opposing = wordSet('versus vs')
const opposed = wordSet('relative opposed contrast')
const multiplying = wordSet('double triple quadruple twice thrice times')
/** What goes beyond or stays short of a figure, or equals it. */
const passing = wordSet(
  `above below under over beyond exceeding exceeded surpassing surpassed topping topped matching matched equaling equalling equaled
  equalled outstripping outpacing eclipsing`,
)
/** Every word that may open a comparison. */
const openers = unionOf(
  comparing,
  opposing,
  opposed,
  multiplying,
  passing,
  wordSet('whereas from than against half on to with as over under of after following'),
)
const shortOf = wordSet('short shy')
/** `similar to`, `on a par with`, `in line with`. */
const likeness = wordSet('similar identical equal comparable close line par keeping')
const amounts = wordSet('many much few same high low large')

/** What a level of another time is told with: `the`, `in 2016`, `last year`, `a year earlier`, `2016’s`. */
function isLevel(t: Tokens, i: number): boolean {
  if (isIn(t, i, levels) || is(t.word[i] as number, Class.window) || isYear(t, i)) return true
  return (
    isOneOf(t, i, w.a) &&
    is(t.word[i + 1] as number, Class.duration) &&
    isOneOf(t, i + 2, w.earlier, w.before)
  )
}
const levels = wordSet('the in during for at those its')

/** A figure at token `i`, past what may stand before it. */
function hasFigure(t: Tokens, i: number): boolean {
  let at = i
  while (at < i + 3 && (isIn(t, at, approaching) || isIn(t, at, planned))) at++
  return mayOpenFigure(t, at) || isIn(t, at, none)
}
const approaching = wordSet(
  'the a an only just about around some nearly almost roughly approximately at least more less fewer than over under',
)
const none = wordSet('none no zero nobody')

/** After a comma, a dash, `as`, or right after a figure. */
function isSetApart(t: Tokens, i: number): boolean {
  return isOneOf(t, i - 1, w[','], w.as, w['('], w['–'], w['—']) || mayOpenFigure(t, i - 1)
}

/** `against an authorized 575`, `against a planned 40` */
function isPlanned(t: Tokens, i: number): boolean {
  return isIn(t, i + 1, planned) || isIn(t, i + 2, planned)
}
const planned = wordSet('authorized authorised approved planned projected expected targeted')

/** After a comma, perhaps with a word of degree between. */
function isSetOff(t: Tokens, i: number): boolean {
  let at = i - 1
  while (at >= i - 3 && isIn(t, at, approaching)) at--
  return isOneOf(t, at, w[','], w['('], w['–'], w['—'])
}

/** `the same … as`, `as many … as`, `twice as much as`. */
function hasMeasureOfLikeness(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) if (isIn(t, k, amounts)) return true
  return false
}

/** A change within so many tokens before. */
function hasChange(t: Tokens, i: number, reach: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - reach); k--)
    if (isIn(t, k, changeNouns) || isChange(t, k)) return true
  return false
}

/** A year, `the previous …`, `a year before` close behind. */
function saysEarlier(t: Tokens, i: number): boolean {
  for (let k = i; k < Math.min(t.length, i + 7); k++) {
    if (isYear(t, k) || is(t.word[k] as number, Class.window) || isOneOf(t, k, w.earlier, w.before))
      return true
    if (isOneOf(t, k, w[','], w[';'], w.and, w.but)) return false
  }
  return false
}

/** `, after 22 the year before`, `, after convicting 22 in 2014`; not `, after 12 people complained`. */
function hasEarlierFigure(t: Tokens, i: number): boolean {
  const at = is(t.word[i] as number, Class.gerund) ? i + 1 : i
  if (!hasFigure(t, at)) return false
  for (let k = at + 1; k < Math.min(t.length, at + 5); k++) {
    if (is(t.word[k] as number, Class.verb | Class.duration) && !isOneOf(t, k - 1, w.the, w.a)) return false
    if (isYear(t, k) || (isOneOf(t, k, w.the, w.a) && saysEarlier(t, k + 1))) return true
  }
  return false
}

/** `whereas they had cared for 530 in 2009` */
function hasEarlierLevel(t: Tokens, i: number): boolean {
  for (let k = i; k < Math.min(t.length, i + 9); k++)
    if (mayOpenFigure(t, k) && !isYear(t, k)) return saysEarlier(t, k + 1)
  return false
}

/** `increased the number of members from seven to 15`: the verb may stand far before. */
function movesFromTo(t: Tokens, i: number): boolean {
  const limit = Math.min(t.length, i + 12)
  let to = i + 2
  while (to < limit && t.word[to] !== w.to) to++
  if (to === limit || !mayOpenFigure(t, to + 1)) return false
  for (let k = i - 1; k >= Math.max(0, i - 24); k--) {
    if (t.word[k] === w[';']) return false
    if (isChange(t, k)) return true
  }
  return false
}

/**
 * `an increase from`, `up from`, `a decrease of 12 percent from`, `rose slightly from`; where the newer figure stands
 * between (`increased the budget to €120,000 ($140,000), from`), the verb may stand far before.
 */
function movesFrom(t: Tokens, i: number): boolean {
  let floor = i - 7
  for (let k = i - 1; k >= Math.max(0, floor); k--) {
    const id = t.word[k] as number
    if (id === w[')']) {
      floor -= k - opening(t, k)
      k = opening(t, k)
    }
    if (changeNouns[id] === 1 || isChange(t, k)) return true
    if (id === w.to && mayOpenFigure(t, k + 1)) floor = k - 12
    else if (id === w[';'] || (is(id, Class.auxiliary) && floor === i - 7)) return false
    else if (id === w[','] && k < i - 1 && t.word[k + 1] !== w.to) return false
  }
  return false
}

/** The bracket that the one at `i` closes. */
function opening(t: Tokens, i: number): number {
  let at = i
  while (at > Math.max(0, i - 12) && t.word[at] !== w['(']) at--
  return at
}

/** A comparison ends with its clause: at a semicolon, `while`, or where a new verb is joined on. */
function endsComparison(t: Tokens, i: number, comparison: number): boolean {
  const id = t.word[i] as number
  if (ending[id] === 1) return true
  // `…, visited 39,400 factories`: the verb of the main clause.
  if (id === w[',']) return isPastVerb(t, i + 1) && !isAuxiliary(t, i + 1) && mayOpenFigure(t, i + 2)
  if (id === w.to && t.word[comparison] === w.from && mayOpenFigure(t, i + 1)) return true
  if (id !== w.and) return false
  const next = t.word[i + 1] as number
  const isFinite = (is(next, Class.past) && !is(next, Class.gerund)) || looksPast(t, i + 1)
  if (isFinite && (mayOpenFigure(t, i + 2) || is(t.word[i + 2] as number, Class.determiner))) return true
  const isSubject = is(next, Class.determiner | Class.person) || hasVerbOfItsOwn(t, i + 1)
  return (isFinite || isSubject) && t.word[i - 1] === w[',']
}
const ending = wordSet('; while but although though whereas yet')

/** A number, a numeral, or a sign as it may stand before one. */
function mayOpenFigure(t: Tokens, i: number): boolean {
  return t.kind[i] === Kind.number || t.kind[i] === Kind.sign || is(t.word[i] as number, Class.numeral)
}

/** `…, and courts convicted 41`, `…, and three workers lost their lives`: words that are no figures, then a verb. */
function hasVerbOfItsOwn(t: Tokens, from: number): boolean {
  if (mayOpenFigure(t, from)) {
    for (let i = from + 1; i < from + 5 && t.kind[i] === Kind.word; i++)
      if (isPastVerb(t, i)) return isAuxiliary(t, i) || is(t.word[i + 1] as number, Class.determiner)
    return false
  }
  for (let i = from; i < from + 4; i++) {
    if (t.kind[i] !== Kind.word || is(t.word[i] as number, Class.numeral | Class.preposition)) return false
    if (i > from && isPastVerb(t, i)) return true
  }
  return false
}
