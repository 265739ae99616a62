/**
 * Where a comparison opens and ends (`compared with`, `an increase from`): what stands in it is what a figure is
 * compared with.
 */
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { type Draft, isPastVerb, type Statement } from '../statement.ts'
import { Class, is, lexemes, verbs } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('against and as but double from in over than the to triple under while with ( ) , ;')

verbs(
  Class.change,
  `increase decrease rise/rose/risen/rising fall/fell/fallen/falling drop/dropped/dropped/dropping grow/grew/grown/growing decline climb jump surge soar plunge
  dip/dipped/dipped/dipping shrink/shrank/shrunk/shrinking expand reduce raise cut/cut/cut/cutting improve lower slip/slipped/slipped/slipping tumble slide/slid/slid/sliding edge
  double triple quadruple gain advance widen narrow swell/swelled/swollen/swelling slow shift go/went/gone/going change upgrade downgrade boost`,
)

/** Nouns of change, and what says its direction. */
const changeNouns = wordSet(
  'increase decrease rise fall drop decline growth jump surge reduction change improvement cut gain increases decreases up down',
)

/** Marks for each draft the word that opens the comparison it is the baseline in. One walk over the tokens. */
export function placeComparisons(s: Statement): void {
  const { t, drafts } = s
  let comparison = -1
  let outer = -1
  let k = 0
  for (let i = 0; i < t.length && k < drafts.length; i++) {
    while (k < drafts.length && (drafts[k] as Draft).from === i) {
      const draft = drafts[k++] as Draft
      draft.comparison = comparison
    }
    const id = t.word[i]
    if (id === w['(']) outer = comparison
    else if (id === w[')']) comparison = outer
    else if (opensComparison(t, i)) comparison = i
    else if (comparison >= 0 && endsComparison(t, i, comparison)) comparison = -1
  }
}

/**
 * The words that lead to what a figure is compared with.
 *
 * ```text
 * The government reported identifying 85 victims, an increase from 46 in 2015.
 *                                                                  ^^ relation=baseline-of:85
 * ```
 */
export function opensComparison(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  if (id === 0) return false
  if (comparing[id] === 1) return isOneOf(t, i + 1, w.to, w.with)
  if (opposing[id] === 1) return true
  if (id === w.double || id === w.triple) return isOneOf(t, i + 1, w.the)
  if (id === w.over || id === w.under) return isIn(t, i - 1, changeNouns)
  if (id === w.against)
    return (
      isOneOf(t, i - 1, w[','], w.as) &&
      (t.kind[i + 1] === Kind.number || is(t.word[i + 1] as number, Class.numeral))
    )
  if (id === w.than) return isOneOf(t, i + 1, w.the, w.in) || is(t.word[i + 1] as number, Class.window)
  if (id !== w.from) return false
  return isOneOf(t, i - 2, w.to) ? risesToFrom(t, i) : movesFrom(t, i) || movesFromTo(t, i)
}

const comparing = wordSet('compared compares compare comparing comparison')
const opposing = wordSet('versus vs relative opposed contrast')

/** `increased by 40 percent, to 340 from 243` */
function risesToFrom(t: Tokens, i: number): boolean {
  for (let k = i - 3; k >= Math.max(0, i - 12) && t.word[k] !== w[';']; k--)
    if (is(t.word[k] as number, Class.change)) return true
  return movesFrom(t, i)
}

/** `increased the number of members from seven to 15`: the verb may stand far before. */
function movesFromTo(t: Tokens, i: number): boolean {
  const limit = Math.min(t.length, i + 12)
  let to = i + 2
  while (to < limit && t.word[to] !== w.to) to++
  if (to === limit || !mayOpenFigure(t, to + 1)) return false
  for (let k = i - 1; k >= Math.max(0, i - 24); k--) {
    if (t.word[k] === w[';']) return false
    if (is(t.word[k] as number, Class.change)) return true
  }
  return false
}

/** `an increase from`, `up from`, `a decrease of 12 percent from`, `rose slightly from`. */
function movesFrom(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const id = t.word[k] as number
    if (changeNouns[id] === 1 || is(id, Class.change)) return true
    if (id === w[','] && k < i - 1) return false
    if (is(id, Class.auxiliary) || isOneOf(t, k, w[';'], w[')'])) return false
  }
  return false
}

/** A comparison ends with its clause: at a semicolon, `while`, or where a new verb is joined on. */
function endsComparison(t: Tokens, i: number, comparison: number): boolean {
  const id = t.word[i]
  if (id === w[';'] || id === w.while || id === w.but) return true
  if (id === w.to && t.word[comparison] === w.from && mayOpenFigure(t, i + 1)) return true
  if (id !== w.and) return false
  const next = t.word[i + 1] as number
  const isFinite = is(next, Class.past) && !is(next, Class.gerund)
  const isSubject = is(next, Class.determiner | Class.person) || hasVerbOfItsOwn(t, i + 1)
  return (isFinite || isSubject) && t.word[i - 1] === w[',']
}

/** A number, a numeral, or a sign as it may stand before one. */
function mayOpenFigure(t: Tokens, i: number): boolean {
  return t.kind[i] === Kind.number || t.kind[i] === Kind.sign || is(t.word[i] as number, Class.numeral)
}

/** `…, and courts convicted 41`: words that are no figures, then a verb that has one. */
function hasVerbOfItsOwn(t: Tokens, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (t.kind[i] !== Kind.word || is(t.word[i] as number, Class.numeral | Class.preposition)) return false
    if (i > from && isPastVerb(t, i)) return true
  }
  return false
}
