/**
 * The lexicon as rules ask it: a spelling's id, and by its id what it can be. The table is made by the build, so that
 * nothing is learnt while the program runs.
 */
import { bytes } from './bytes.ts'
import { hashOf } from './hash.ts'
import * as table from './table.ts'

export { Class, Sort } from './classes.ts'

const hashes = new Int32Array(bytes(table.hashes))
const sortOf = new Uint16Array(bytes(table.sorts))
const nouns = new Uint16Array(bytes(table.nouns))
const verbs = new Uint16Array(bytes(table.verbs))
const acts = new Uint16Array(bytes(table.acts))
const classesOfSort = new Int32Array(bytes(table.classesOfSort))
const kindsOfSort = new Int32Array(bytes(table.kindsOfSort))
const verbsOfSort = new Int32Array(bytes(table.verbsOfSort))
const valuesOfSort = new Float64Array(bytes(table.valuesOfSort))

/** Where the hashes that share their first 14 bits begin: they stand in order. A bucket holds two or three. */
const starts = new Uint16Array(bytes(table.starts))

/** The id of the spelling with this hash; 0 where the lexicon has none. A test holds that no two spellings share one. */
export function find(hash: number): number {
  const bucket = hash >>> 18
  const end = starts[bucket + 1] as number
  for (let id = starts[bucket] as number; id < end; id++) if (hashes[id] === hash) return id
  return 0
}

const nextLetters = new Int32Array(hashes.length)
const letters = new Int32Array(bytes(table.nextLetters))
for (const [index, id] of new Uint16Array(bytes(table.openers)).entries())
  nextLetters[id] = letters[index] as number

/** Whether spellings of several parts begin with this one and have, as their next part's first letter, the one given. */
export function mayGoOn(id: number, letter: number): boolean {
  return ((nextLetters[id] as number) & (1 << (letter & 31))) !== 0
}

/** The id of a spelling in small letters; 0 where the lexicon does not hold it. */
export function idOf(spelling: string): number {
  return find(hashOf(spelling))
}

/**
 * The id of a spelling that a rule asks for by name.
 *
 * @throws RangeError where the lexicon does not hold it: add it to `others.ts`, or to the list of its class
 */
export function word(spelling: string): number {
  const id = idOf(spelling)
  if (id === 0) throw new RangeError(`the lexicon has no "${spelling}": add it to src/syntax/lexicon`)
  return id
}

/** The id of a word; none before and far behind the tokens of a sentence, where nothing is true of it. */
type Id = number | undefined

/** Words of which a rule asks whether one is among them. */
export interface WordSet extends ReadonlySet<number> {
  has(id: Id): boolean
}

/** Bits of `Class`. */
export function classesOf(id: Id): number {
  return classesOfSort[sortOf[id ?? 0] as number] as number
}

/** Bits of `kinds`: what the noun names. */
export function kindsOf(id: Id): number {
  return kindsOfSort[sortOf[id ?? 0] as number] as number
}

/** Bits of `Sort`: what sort of verb it is. */
export function sortsOf(id: Id): number {
  return verbsOfSort[sortOf[id ?? 0] as number] as number
}

/** What a numeral is worth. */
export function valueOf(id: Id): number {
  return valuesOfSort[sortOf[id ?? 0] as number] as number
}

/** The id of the noun's singular, 0 where the spelling is no noun. */
export function nounOf(id: Id): number {
  return nouns[id ?? 0] as number
}

/** The id of the verb's base, 0 where the spelling is no verb. */
export function verbOf(id: Id): number {
  return verbs[id ?? 0] as number
}

/** The id of the verb of which the noun names the act (`conviction`: `convict`), 0 where it names none. */
export function actOf(id: Id): number {
  return acts[id ?? 0] as number
}

/** Whether the spelling may be of any of the classes. */
export function is(id: Id, classes: number): boolean {
  return (classesOf(id) & classes) !== 0
}

type Words<List extends string, Found extends string = never> = List extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | List

/**
 * The ids of single words by their spelling, for rules that ask for a word by name: `lexemes('of to').of`.
 *
 * @param list spellings divided by single spaces
 */
export function lexemes<List extends string>(list: List): Readonly<Record<Words<List>, number>>
export function lexemes(list: string): Readonly<Record<string, number>> {
  return Object.fromEntries(list.split(' ').map((spelled) => [spelled, word(spelled)]))
}

/** The ids of a list of spellings, divided by white space; `_` stands for a space. */
export function wordSet(list: string): WordSet {
  const set = new Set<number>()
  for (const item of list.split(/\s+/)) if (item !== '') set.add(word(item.replaceAll('_', ' ')))
  return set
}

/** The ids of verbs by their base forms. */
export function verbSet(list: string): WordSet {
  return new Set([...wordSet(list)].map((id) => verbOf(id) || id))
}
