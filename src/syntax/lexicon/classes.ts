/**
 * What a spelling can be: the parts of speech and forms that it may have, and the sorts of verbs. A spelling can be
 * several things (`report` is a noun, a verb in its base form), so all are bits.
 */

/** Parts of speech and forms: bits of a word's `classes`. */
export const Class = {
  /** A noun in the singular, or one that has no plural of its own. */
  noun: 1 << 0,
  /** A noun in the plural: `victims`, `police`. */
  plural: 1 << 1,
  /** A verb's base form, which is its present tense in the plural too. */
  base: 1 << 2,
  /** A verb's third person singular. */
  third: 1 << 3,
  past: 1 << 4,
  participle: 1 << 5,
  gerund: 1 << 6,
  adjective: 1 << 7,
  adverb: 1 << 8,
  preposition: 1 << 9,
  determiner: 1 << 10,
  pronoun: 1 << 11,
  /** `and`, `or`, `but`. */
  conjunction: 1 << 12,
  /** `because`, `although`, `while`. */
  subordinator: 1 << 13,
  /** Forms of `be`, `have`, `do`. */
  auxiliary: 1 << 14,
  modal: 1 << 15,
  /** `who`, `which`, `where`. */
  relative: 1 << 16,
  /** `one` … `ninety`, `zero`. */
  numeral: 1 << 17,
  /** `hundred`, `million`, `dozen`. */
  magnitude: 1 << 18,
  /** `third`, `quarters`, `half`. */
  fraction: 1 << 19,
  ordinal: 1 << 20,
  /** `year`, `hours`. */
  duration: 1 << 21,
  currency: 1 << 22,
  month: 1 << 23,
  /** `article`, `section`, `phase`: a number behind it is a name. */
  label: 1 << 24,
  /** `no`, `not`, `never`, `without`, and contractions with `not`. */
  negation: 1 << 25,
  /** `Lao`, `South African`. */
  demonym: 1 << 26,
  /** The name of a country or a place. */
  name: 1 << 27,
  /** `also`, `only`, `mainly`: stands before what it speaks of. */
  focus: 1 << 28,
  /** `last`, `past`, `coming`: what follows is a window of time. */
  window: 1 << 29,
  /** The last word of a phrase that bounds a figure: `than`, `least`, `about`. */
  bound: 1 << 30,
  /** Begins spellings of several parts: `sri` (Lankan), `asylum` (-seeker), `didn` ('t). */
  opener: 1 << 31,
} as const

/** Sorts of verbs: bits of a word's `sorts`. */
export const Sort = {
  /** `report`, `say`, `estimate`: somebody tells something. */
  reporting: 1 << 0,
  /** `believe`, `fear`: what is thought follows. */
  thinking: 1 << 1,
  /** `report`, `publish`, `provide`: denied, it says that no figure was given. */
  telling: 1 << 2,
  /** `increase`, `fall`: the figure moves. */
  change: 1 << 3,
  /** `be`, `remain`, `become`. */
  linking: 1 << 4,
  /** `give`, `grant`: takes two objects. */
  ditransitive: 1 << 5,
  /** `die`, `arrive`: takes none. */
  intransitive: 1 << 6,
  /** `make`, `conduct`, `hold`: its object says what was done. */
  light: 1 << 7,
  /** `begin`, `help`, `report`: the verb behind it says what was done. */
  control: 1 << 8,
  /** `fail`, `refuse`: the verb behind it says what was not done. */
  denying: 1 << 9,
  /** `call`, `elect`: says what its object is. */
  naming: 1 << 10,
  /** `receive`, `flee`: its past form describes no noun. */
  predicative: 1 << 11,
} as const
