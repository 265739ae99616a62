/**
 * Money: the sign or code before a number, the name or code behind it.
 */
import { isOf } from '../../syntax/around.ts'
import { Class, lexemes, verbOf, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { Form, Kind, type Tokens } from '../../syntax/tokens.ts'
import {
  type Candidate,
  type Choice,
  choose,
  codeOfYear,
  currencyIndex,
  isLocal,
  type Place,
} from './currencies.ts'
import { type Amount, unite } from './figure.ts'
import { isCounted, isOneOf } from './match.ts'

const w = lexemes('cent cents dollar of p pence pound pounds $ - /')

/**
 * The sign or code before a number.
 *
 * ```text
 * It cost USD1,400, Rs 500, NRs 10,000 and K1,650.
 *         ^^^^^^^^ value=1400 unit=USD
 *                   ^^^^^^ value=500 unit=INR
 *                           ^^^^^^^^^^ value=10000 unit=NPR
 *                                          ^^^^^^ value=1650 unit=LAK
 * ```
 */
export function signBefore(t: Tokens, i: number, place: Place): Choice | null {
  if (t.kind[i + 1] !== Kind.number || t.kind[i] === Kind.code) return null
  const id = t.word[i] as number
  const isLarge = looksLikeSum(t, i + 1)
  const code = t.capital[i] === 2 ? currencyIndex().byCode.get(id) : undefined
  if (code !== undefined)
    return isLarge || !ordinaryCodes.has(id) || isLocal(code, place) ? { code, doubt: null } : null
  const signs = currencyIndex().bySign.get(id)
  if (signs !== undefined) return isSign(t, i, signs, place) ? choose(signs, spelledAt(t, i), place) : null
  // `Birr 5,000`
  const nouns =
    isLarge && t.capital[i] !== 0 && !ordinary.has(id) ? currencyIndex().byNoun.get(id) : undefined
  return nouns === undefined ? null : choose(nouns, spelledAt(t, i), place)
}

/** Whether a word may be the sign, code or name of a currency. */
export function isMoneyWord(id: number): boolean {
  const { bySign, byCode, byNoun } = currencyIndex()
  return bySign.has(id) || byCode.has(id) || byNoun.has(id)
}

/** Letters are a sign of money where they are written as one and cannot well be a word or initials: `Le`, `MT`, `K`. */
function isSign(t: Tokens, i: number, signs: readonly Candidate[], place: Place): boolean {
  const spelled = spelledAt(t, i)
  if (!/^\p{L}+$/u.test(spelled)) return true
  if (t.capital[i] === 0 && !signs.some((sign) => sign.spelled === spelled)) return false
  if (sure.has(t.word[i])) return true
  const isOwn = signs.some(({ code }) => isLocal(code, place))
  const isLarge = looksLikeSum(t, i + 1)
  if (spelled.length > 1) return isOwn || isLarge
  const isGlued = t.gap[i + 1] === 0
  return isOwn ? isGlued || isLarge : isLarge && (isGlued || signs.some(({ starred }) => starred))
}

/** A token as it stands in the text, without the full stop of `Rs.`. */
function spelledAt(t: Tokens, i: number): string {
  return t.text.slice(t.start[i], t.end[i]).replace(/\.$/, '')
}

/** Codes that are words or names as often: `COP 26`, `SDG 8`, `TOP 10`. */
const ordinaryCodes = wordSet('all bam cop cup gel mad mop pen sdg sos top try vat')

/** Letters that are a sign whatever stands behind them. */
const sure = wordSet('rs tk rp rm ksh kshs nrs slrs tsh tshs ush ushs rmb fcfa cfa bs php kr')

/** A number in groups, with a scale or a magnitude. */
function looksLikeSum(t: Tokens, i: number): boolean {
  return ((t.form[i] as number) & (Form.grouped | Form.scaled)) !== 0 || isOf(t, i + 1, Class.magnitude)
}

/** A sum with its sign before: past the code, the `/-` or the letters of a scale that may follow. */
export function readSum(t: Tokens, amount: Amount, sign: Choice, place: Place): void {
  amount.unit = sign.code
  amount.kind = 'money'
  amount.unitFrom = amount.from
  amount.unitTo = amount.from + 1
  const code =
    t.capital[amount.to] === 2 ? currencyIndex().byCode.get(t.word[amount.to] as number) : undefined
  if (code !== undefined) {
    amount.to++
    if (t.word[amount.from] === w.$) amount.unit = codeOfYear(code, place.year)
  } else if (isOneOf(t, amount.to, w['/']) && isOneOf(t, amount.to + 1, w['-']) && t.gap[amount.to] === 0) {
    // `Rs.500/-`
    amount.to += 2
  } else if (t.word[amount.from] === w.$) {
    // `$900 Jamaican dollars`
    readMoney(t, amount.to, amount, place)
  }
}

/**
 * `kip`, `Singapore dollars`, `million NPR`, `West African CFA francs`.
 *
 * ```text
 * The fine is 5 million to 40 million Lao kip.
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ min=5000000 max=40000000 unit=LAK
 * ```
 */
export function readMoney(t: Tokens, i: number, amount: Amount, place: Place): boolean {
  const choice = codeBehind(t, i, amount, place)
  if (choice !== null) {
    amount.doubt = choice.doubt
    return unite(amount, i, i + 1, choice.code, 'money')
  }
  const adjectives: number[] = []
  // The noun may stand some adjectives away: `new Israeli shekels`, `West African CFA francs`.
  for (let k = i; k <= i + 3 && k < t.length; k++) {
    const id = t.word[k] as number
    const coin = t.gap[k] === 1 && isOneOf(t, k, w.p) ? undefined : wholeOfCoin.get(id)
    // `euro cents`
    const nouns = coin !== undefined && k > i ? currencyIndex().byNoun.get(adjectives.at(-1) ?? 0) : undefined
    const candidates = nouns ?? currencyIndex().byNoun.get(coin ?? id)
    if (candidates !== undefined && !(coin === undefined && wholeOfCoin.has(t.word[k + 1] ?? 0))) {
      if (coin === undefined && isOrdinaryWord(t, k, amount, adjectives.length > 0, place)) return false
      const named = namedBy(adjectives, candidates)
      const chosen = choose(named.length > 0 ? named : candidates, spelledAt(t, k), place)
      if (chosen === null) return false
      if (coin !== undefined) amount.value /= 100
      const isForeign = named.length === 0 && k > i && isNation(t, k - 1)
      amount.doubt = isForeign ? `no code of ISO 4217 is that of "${textOf(t, k - 1, k + 1)}"` : chosen.doubt
      return unite(amount, i, k + 1, chosen.code, 'money')
    }
    if (
      candidates === undefined &&
      !currencyIndex().byAdjective.has(id) &&
      !between.has(t.word[k]) &&
      !currencyIndex().bySign.has(id) &&
      !isNation(t, k)
    )
      return false
    adjectives.push(id)
  }
  return false
}

const between = wordSet('new old local convertible')

const isNation = (t: Tokens, i: number) => t.capital[i] !== 0 && isOf(t, i, Class.name | Class.demonym)

const textOf = (t: Tokens, from: number, to: number) => t.text.slice(t.start[from], t.end[to - 1])

/** The candidates that the adjectives name: those of the last that names any. */
function namedBy(adjectives: readonly number[], nouns: readonly Candidate[]): readonly Candidate[] {
  for (const id of adjectives.toReversed()) {
    const codes = (currencyIndex().byAdjective.get(id) ?? currencyIndex().bySign.get(id) ?? []).map(
      ({ code }) => code,
    )
    const named = nouns.filter(({ code }) => codes.includes(code))
    if (named.length > 0) return named
  }
  return []
}

/** Cents are a hundredth of the dollar or euro, pence of the pound. */
const wholeOfCoin = new Map([
  [w.cent, w.dollar],
  [w.cents, w.dollar],
  [w.pence, w.pound],
  [w.p, w.pound],
])

/** A code or sign behind the number: `500 USD`, `5.000 €`, `40 Tk`, `50 MUSD`. */
function codeBehind(t: Tokens, i: number, amount: Amount, place: Place): Choice | null {
  const id = t.word[i] as number
  const spelled = spelledAt(t, i)
  if (t.kind[i] === Kind.sign) {
    const signs = currencyIndex().bySign.get(id)
    return signs === undefined || t.kind[i + 1] === Kind.number ? null : choose(signs, spelled, place)
  }
  if (t.kind[i] !== Kind.word) return null
  if (t.capital[i] === 2) {
    const code = currencyIndex().byCode.get(id)
    if (code !== undefined) return { code, doubt: null }
    // `50 MUSD`: million
    if (id === 0 && spelled.length === 4 && spelled.startsWith('M')) {
      const million = [...currencyIndex().byCode.values()].find((known) => known === spelled.slice(1))
      if (million === undefined) return null
      amount.value *= 1e6
      amount.magnitude = 1e6
      return { code: million, doubt: null }
    }
  }
  const signs = currencyIndex().bySign.get(id)
  const isNamed = currencyIndex().byNoun.has(t.word[i + 1] ?? 0) // `CFA francs`
  const isWritten = t.capital[i] !== 0 || signs?.some((sign) => sign.spelled === spelled)
  const isSign =
    signs !== undefined && isWritten && !isNamed && spelled.length > 1 && (sure.has(id) || t.gap[i] === 0)
  return isSign ? choose(signs, spelled, place) : null
}

/**
 * Names of currencies that are ordinary words too count only behind an adjective or a magnitude, in their own country
 * or with a number that looks like a sum: not `24 won`, `2009 real estate`, `President Faure Gnassingbé won`.
 */
function isOrdinaryWord(t: Tokens, k: number, amount: Amount, isNamed: boolean, place: Place): boolean {
  const id = t.word[k] as number
  if (isOneOf(t, k, w.pound, w.pounds) && !isNamed) {
    if (isOneOf(t, k + 1, w.of)) return isCounted(t, k + 2)
    if (isWeight(t, k)) return true
  }
  if (!ordinary.has(id) || isNamed || amount.magnitude >= 1000) return false
  if (t.capital[k] !== 0) return true
  const isOwn = (currencyIndex().byNoun.get(id) ?? []).some(({ code }) => isLocal(code, place))
  return amount.plain ? !isOwn || amount.value < 1000 : amount.value < 1000
}
/** `weighed 90 pounds`, `loads of 60 pounds` */
function isWeight(t: Tokens, k: number): boolean {
  for (let i = Math.max(0, k - 8); i < Math.min(t.length, k + 8); i++)
    if (weighing.has(t.word[i]) || lifting.has(verbOf(t.word[i]))) return true
  return false
}
const weighing = wordSet('weight weights load loads heavy bag bags sack sacks')
const lifting = verbSet('weigh lift')
const ordinary = wordSet('won real sum mark marks colon sol som crown crowns tala lira')
