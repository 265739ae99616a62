/**
 * The lexicon's register: every spelling that a rule knows is interned once as a small integer (its word id),
 * with the classes it belongs to. The scanner looks words up by hash without making a substring; rules compare ids.
 * Each lexicon stands as data in the file that reads it and enters its words here when that file is loaded.
 */

/** What a word can be; a word may be several things, so the classes are bits. */
export const Class = {
  /** `one` … `ninety`: has a value. */
  numeral: 1 << 0,
  /** `hundred`, `million`, `dozen`: has a value that multiplies. */
  magnitude: 1 << 1,
  /** `third`, `quarters`, `half`: has a denominator as its value. */
  fraction: 1 << 2,
  ordinal: 1 << 3,
  duration: 1 << 4,
  currency: 1 << 5,
  month: 1 << 6,
  /** `article`, `section`, `phase`: a number after it is a name. */
  label: 1 << 7,
  /** `victims`, `officers`: people who can be counted. */
  person: 1 << 8,
  preposition: 1 << 9,
  determiner: 1 << 10,
  /** Any verb form that a rule should stop at or start from. */
  verb: 1 << 11,
  auxiliary: 1 << 12,
  /** Says by itself what a figure is a figure of: `convicted`, `prosecutions`. */
  action: 1 << 13,
  noun: 1 << 14,
  negation: 1 << 15,
  /** `said`, `reported`, `according`. */
  reporting: 1 << 16,
  /** `increase`, `fell`: the figure moves. */
  change: 1 << 17,
  /** `last`, `past`, `coming`: what follows is a window of time. */
  window: 1 << 18,
  relative: 1 << 19,
  /** `law`, `code`, `statute`, and the verbs of laws. */
  law: 1 << 20,
  /** May begin a comparator. */
  comparator: 1 << 21,
  /** Ends a noun phrase. */
  stop: 1 << 22,
  /** A sentence that holds it must be read closely. */
  trigger: 1 << 23,
  /** A past participle or past tense. */
  past: 1 << 24,
  /** The `-ing` form. */
  gerund: 1 << 25,
  conjunction: 1 << 26,
  adverb: 1 << 27,
  /** What laws are broken by and figures are kept of: `cases`, `complaints`, `deaths`. */
  countable: 1 << 28,
  plural: 1 << 29,
  demonym: 1 << 30,
  /** `report`, `information`: with a negation, what was not told. */
  telling: 1 << 31,
} as const

const ids = new Map<string, number>([['', 0]])
const spellings: string[] = ['']
/** More words than all lexicons together hold; fixed, so that a look-up is one load from one array. */
export const capacity = 8192
/** The classes of a word id. */
export const classOf = new Int32Array(capacity)
/** The number of a word id: a numeral's value, a magnitude's factor, a fraction's denominator, a month's number. */
export const valueOf = new Float64Array(capacity)
/** The index in `measures` (from 1; 0 is none) of what the word is a figure of. */
export const measureOf = new Uint8Array(capacity)

/** The id of a spelling (lower case), interned at its first use. */
export function word(spelling: string): number {
  const known = ids.get(spelling)
  if (known !== undefined) return known
  const id = spellings.length
  if (id === capacity) throw new RangeError(`the lexicon holds more than ${capacity} words`)
  ids.set(spelling, id)
  spellings.push(spelling)
  compiled = null
  return id
}

/** The spelling of a word id. */
export function spelling(id: number): string {
  return spellings[id] ?? ''
}

/** Puts each word of a list (divided by white space; `_` stands for a space inside none) into classes. */
export function classify(classes: number, list: string): void {
  for (const item of list.split(/\s+/)) if (item !== '') mark(item, classes)
}

/** Puts one spelling into classes, on top of those it is in. */
export function mark(spelled: string, classes: number, value?: number): number {
  const id = word(spelled)
  classOf[id] = (classOf[id] ?? 0) | classes
  if (value !== undefined) valueOf[id] = value
  return id
}

/** Whether a word id is in any of the classes. */
export function is(id: number, classes: number): boolean {
  return ((classOf[id] ?? 0) & classes) !== 0
}

/**
 * The forms of an English verb: `investigate` gives the regular ones, `begin/began/begun/beginning` spells them out
 * (past, participle, gerund; what is missing at the end is regular).
 */
export function verbForms(entry: string): {
  base: string
  third: string
  past: string
  participle: string
  gerund: string
} {
  const [base = '', past, participle, gerund] = entry.split('/')
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const y = base.endsWith('y') && !isVowel(base.at(-2))
  const regularPast = y ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return {
    base,
    third: plural(base),
    past: past ?? regularPast,
    participle: participle ?? past ?? regularPast,
    gerund: gerund ?? (base.endsWith('ee') ? `${base}ing` : `${stem}ing`),
  }
}

/** The regular plural of a noun, which is also the third person of a verb; `child/children` spells it out. */
export function plural(noun: string): string {
  const [singular = '', irregular] = noun.split('/')
  if (irregular !== undefined) return irregular
  if (singular.endsWith('y') && !isVowel(singular.at(-2))) return `${singular.slice(0, -1)}ies`
  const last = singular.slice(-2)
  if (last === 'sh' || last === 'ch' || last.endsWith('s') || last.endsWith('x') || last.endsWith('z'))
    return `${singular}es`
  return `${singular}s`
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter)
}

/** Enters all forms of the verbs of a list. */
export function verbs(classes: number, list: string, measure = 0): void {
  for (const entry of list.split(/\s+/)) {
    if (entry === '') continue
    const forms = verbForms(entry)
    enter(forms.base, classes | Class.verb, measure)
    enter(forms.third, classes | Class.verb, measure)
    enter(forms.past, classes | Class.verb | Class.past, measure)
    enter(forms.participle, classes | Class.verb | Class.past, measure)
    enter(forms.gerund, classes | Class.verb | Class.gerund, measure)
  }
}

/** Enters singular and plural of the nouns of a list. */
export function nouns(classes: number, list: string, measure = 0): void {
  for (const entry of list.split(/\s+/)) {
    if (entry === '') continue
    const singular = entry.split('/')[0] ?? ''
    enter(singular, classes | Class.noun, measure)
    // What has no plural of its own (`police`, `awareness`) counts as neither.
    const many = plural(entry)
    enter(many, classes | Class.noun | (many === singular ? 0 : Class.plural), measure)
  }
}

function enter(spelled: string, classes: number, measure: number): void {
  const id = mark(spelled, classes)
  if (measure !== 0) measureOf[id] = measure
}

/** Words by hash: open addressing in a typed array, so that a look-up reads no objects. */
export interface WordTable {
  /** A hash and the word's id, slot after slot; the id of a free slot is 0. */
  slots: Int32Array
  mask: number
  /** For two first letters (`32 × first + second`), the lengths (as bits, 31 at most) of the triggers that begin with them. */
  triggers: Int32Array
}

let compiled: WordTable | null = null

/** The table of all words interned so far; made at first use, and again when words were added since. */
export function wordTable(): WordTable {
  compiled ??= compile()
  return compiled
}

function compile(): WordTable {
  let size = 1024
  while (size < spellings.length * 3) size *= 2
  const table: WordTable = {
    slots: new Int32Array(2 * size),
    mask: size - 1,
    triggers: new Int32Array(32 * 32),
  }
  for (let id = 1; id < spellings.length; id++) {
    const spelled = spellings[id] ?? ''
    const hash = hashOf(spelled)
    let slot = hash & table.mask
    while (table.slots[2 * slot + 1] !== 0) slot = (slot + 1) & table.mask
    table.slots[2 * slot] = hash
    table.slots[2 * slot + 1] = id
    if (is(id, Class.trigger) && spelled.length > 1) {
      const pair = 32 * (spelled.charCodeAt(0) & 31) + (spelled.charCodeAt(1) & 31)
      table.triggers[pair] = (table.triggers[pair] ?? 0) | (1 << spelled.length)
    }
  }
  return table
}

/** The start value of a word's hash; {@link hashStep} takes it one character further. */
export const hashSeed = 17

/** FNV-like multiplication over folded UTF-16 code units. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15)
}

function hashOf(spelled: string): number {
  let hash = hashSeed
  for (let i = 0; i < spelled.length; i++) hash = hashStep(hash, spelled.charCodeAt(i))
  return hash
}

type Words<List extends string, Found = never> = List extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | List

/**
 * The ids of single words by their spelling, for rules that ask for a word by name: `lexemes('of to').of`.
 *
 * @param list spellings divided by single spaces
 */
export function lexemes<List extends string>(list: List): Readonly<Record<Words<List> & string, number>> {
  const entries = list.split(' ').map((spelled) => [spelled, word(spelled)])
  return Object.fromEntries(entries)
}

/** All spellings of the lexicons; the first is that of no word. */
export function allSpellings(): readonly string[] {
  return spellings
}
