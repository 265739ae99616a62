/**
 * Proper names in a sentence: which words belong to one, and where it ends.
 */

import { foldSpace } from '../../read/characters.ts'
import { isOf, isYear } from '../../syntax/around.ts'
import { Class, lexemes, nounOf } from '../../syntax/lexicon/lexicon.ts'
import { Tag } from '../../syntax/syntax.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'
import { isBodyHead, isKnownName, kindOfName } from './kinds.ts'

const w = lexemes("of for on to in at against with without from the and or & - ' 's , / !")
/** Words of grammar that stand inside a name, and those that do so only behind a body: `Bureau of Trade in Newtown`. */
const inside = new Set(
  "of for on to against without the 's ’s ' ’ de la del della du des el los las le les pour y e et da do dos bin al van".split(
    ' ',
  ),
)
const behindBody = new Set(['in', 'at', 'with', 'from'])
const abroad = new Set(['international', 'worldwide', 'global'])
/** Acronyms that are common nouns. */
const common = new Set('ngo ngos cso csos mp mps idp idps tv lgbtqi lgbti lgbt lgbtq ceo ceos'.split(' '))

/** The words of a stretch of tokens as printed, white space folded. */
export const wordsAt = (t: Tokens, from: number, to: number) =>
  to <= from ? '' : foldSpace(t.text.slice(t.start[from], t.end[to - 1]))

export const smallAt = (t: Tokens, i: number) => wordsAt(t, i, i + 1).toLowerCase()

/** Whether a token belongs to a proper name: it has a capital that no place in the sentence gave it. */
export function isProper(t: Tokens, i: number): boolean {
  if (!isCapital(t, i)) return false
  const classes = t.classes[i] as number
  const words = wordsAt(t, i, i + 1)
  if (t.kind[i] === Kind.code || t.capital[i] === 2 || / \p{Lu}/u.test(words)) return true
  // `Save Our Pupils`
  if ((classes & (Class.determiner | Class.pronoun | Class.conjunction)) !== 0)
    return isCapital(t, i - 1) && isCapital(t, i + 1) && !'.:;?!'.includes(wordsAt(t, i - 2, i - 1) || ',')
  if ((classes & Class.demonym) !== 0) return isProper(t, i + 1)
  if (i > 0 && !'.:;?!“"('.includes(wordsAt(t, i - 1, i))) return true
  // the first word of a sentence: one that the language does not have, or one that a name goes on from
  if ((classes & (Class.preposition | Class.adverb | Class.subordinator | Class.auxiliary)) !== 0)
    return false
  if (isKnownName(words)) return true
  // `Voice for the Missing`
  const next = t.word[i + 1] === w.for && t.word[i + 2] === w.the ? i + 3 : i + 2
  const isBody =
    isCapital(t, next) &&
    (t.word[i + 1] === w.of ? (classes & Class.plural) === 0 : t.word[i + 1] === w.for && isPlain(t, next))
  return isBody || (classes & ~Class.opener) === 0 || (classes & Class.name) !== 0 || isProper(t, i + 1)
}

function isCapital(t: Tokens, i: number): boolean {
  if (i < 0 || i >= t.length || t.capital[i] === 0 || common.has(smallAt(t, i))) return false
  return (t.kind[i] === Kind.word || t.kind[i] === Kind.code) && !isOf(t, i, Class.month)
}

/** Whether a name is an acronym: `UNHCR`, `BuCor`. */
export const isShort = (name: string) =>
  name.length < 12 &&
  !common.has(name.toLowerCase()) &&
  /^\p{Lu}[\p{L}\d/&-]*[\p{Lu}\d][\p{L}\d]*$/u.test(name)

/**
 * Where the proper name ends that begins at token `i`.
 *
 * ```text
 * the Ministry of Labor, Youth, and Sport and UNICEF said
 *     [---------------------------------]
 * ```
 */
export function properEnd(t: Tokens, i: number): number {
  const isLone = isShort(wordsAt(t, i, i + 1))
  let hasBody = isBodyHead(smallAt(t, i))
  let isLinked = false
  for (let at = i + 1; ; ) {
    const id = t.word[at] as number
    const spelled = smallAt(t, at)
    const after = smallAt(t, at + 1)
    const isTwo = after === 'the' || after === 'la' || (id === w[','] && after === 'and')
    const next = isTwo ? at + 2 : at + 1
    if (isCapital(t, at)) hasBody = isBodyHead(smallAt(t, at++)) || hasBody
    else if ((id === w['-'] || id === w['/']) && t.gap[at] === 0 && t.gap[at + 1] === 0) at += 2
    else if (!isCapital(t, next) || (at === i + 1 && isLone && id !== w["'s"])) return at
    else if (inside.has(spelled) || (behindBody.has(spelled) && hasBody) || joins(t, i, at, next, isLinked)) {
      isLinked ||= id === w.of || id === w.for || id === w.on
      at = next + 1
    } else return at
  }
}

/** The end of a name with its number or its mark: `Forum 18 noted`, `Prove They Are Alive! found`. */
export function wholeEnd(t: Tokens, end: number): number {
  const tag = t.tag[end + 1] as number
  const isVerb = tag === Tag.past || tag === Tag.participle || tag === Tag.present || tag === Tag.auxiliary
  const isNumber = t.kind[end] === Kind.number && !isYear(t, end) && !isOf(t, end - 1, Class.name)
  return isVerb && (isNumber || (t.word[end] === w['!'] && t.gap[end] === 0)) ? end + 1 : end
}

/**
 * Whether `and`, `or`, `&` or a comma joins words of one name: `Ministry of Labor and Sport`, `Crime and Problem Analysis
 * branch`, `Armed Conflict Location & Event Data Project`.
 */
function joins(t: Tokens, from: number, at: number, next: number, isLinked: boolean): boolean {
  const id = t.word[at]
  if (id === w['&']) return next === at + 1
  const isComma = id === w[',']
  if (!isComma && id !== w.and && id !== w.or) return false
  let end = next
  while (isCapital(t, end)) end++
  let isBody = isBodyHead(smallAt(t, end))
  for (let i = next; i < end; i++) isBody ||= isBodyHead(smallAt(t, i))
  if (!isLinked)
    return (
      !isComma &&
      next === at + 1 &&
      (lacksHead(t, at - 1) || (isBody && isPlain(t, at - 1) && isHeadless(t, from, at)))
    )
  const isOther =
    isBody || !isPlain(t, next) || isShort(wordsAt(t, end - 1, end)) || isKnownName(wordsAt(t, next, end))
  // a list inside a name has its `and`
  const after = t.word[end] === w[','] ? end + 1 : end
  return !isOther && (!isComma || next === at + 2 || t.word[after] === w.and || isCapital(t, after))
}

/** `the UN Economic and Social Council`: an adjective ends no name, but for that of who works abroad. */
function lacksHead(t: Tokens, i: number): boolean {
  const isAdjective = isOf(t, i, Class.adjective) && nounOf(t.word[i]) === 0
  return isAdjective && !abroad.has(smallAt(t, i))
}

/** `Occupational Safety` of `Occupational Safety and Health Agency`: words that name nobody, alone or whole. */
function isHeadless(t: Tokens, from: number, to: number): boolean {
  const name = wordsAt(t, from, to)
  return !isKnownName(name) && (to === from + 1 || kindOfName(name, true) === null)
}

/** A word of the language that is no body. */
const isPlain = (t: Tokens, i: number) =>
  t.classes[i] !== 0 && !isBodyHead(smallAt(t, i)) && !isShort(wordsAt(t, i, i + 1))
