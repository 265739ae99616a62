/**
 * The lexicon as entries, put together from its lists: what the build writes into a table, and what the tests read.
 */
import { adjectives, comparatives } from './adjectives.ts'
import { adverbs, degreeAdverbs, focusAdverbs } from './adverbs.ts'
import { Class, Sort } from './classes.ts'
import { closed, contractions } from './closed.ts'
import { currencyNouns, currencySigns } from './currencies.ts'
import { plural, verbForms } from './forms.ts'
import { Kinds } from './kind-bits.ts'
import { kinds, people } from './kinds.ts'
import { demonyms, placeNames } from './names.ts'
import { nominals } from './nominals.ts'
import { nounsByKind, plainNouns } from './nouns.ts'
import { denominators, idioms, magnitudes, numerals, ordinals } from './numerals.ts'
import { others } from './others.ts'
import * as verbLists from './verbs.ts'

/** One spelling and all that is known of it. */
export interface Entry {
  spelling: string
  /** Bits of `Class`. */
  classes: number
  /** Bits of `kinds`, of the noun. */
  kinds: number
  /** Bits of `Sort`, of the verb. */
  sorts: number
  /** The worth of a numeral, magnitude, fraction or ordinal; a month's number. */
  value: number
  /** The singular of the noun, the base of the verb, the verb of which the noun names the act; '' where there is none. */
  noun: string
  verb: string
  act: string
}

const split = (list: string) => list.split(/\s+/).filter((item) => item !== '')
const spelled = (item: string) => item.replaceAll('_', ' ')

/** All entries, in no order. */
export function lexiconEntries(): Entry[] {
  const entries = new Map<string, Entry>()
  const entry = (item: string): Entry => {
    const spelling = spelled(item)
    const known = entries.get(spelling)
    if (known !== undefined) return known
    const made = { spelling, classes: 0, kinds: 0, sorts: 0, value: 0, noun: '', verb: '', act: '' }
    entries.set(spelling, made)
    return made
  }
  const classify = (classes: number, list: string) => {
    for (const item of split(list)) entry(item).classes |= classes
  }

  const noun = (item: string, bits: number, classes = 0) => {
    const singular = spelled(item.split('/')[0] ?? '')
    const many = spelled(plural(item))
    for (const form of [singular, many]) {
      const made = entry(form)
      made.kinds |= bits
      if (form !== singular || many === singular) made.classes |= Class.plural | classes
      if (form === singular) made.classes |= Class.noun | classes
      if (made.noun === '' || form === singular) made.noun = singular
    }
  }
  const isSimple = (item: string) => !item.includes('_')
  const several: (readonly [string, number])[] = []
  for (const kind of kinds) {
    const bits = Kinds[kind] | (people.some((one) => one === kind) ? Kinds.person : 0)
    for (const item of split(nounsByKind[kind]))
      if (isSimple(item)) noun(item, bits)
      else several.push([item, bits])
  }
  for (const item of split(plainNouns)) noun(item, 0)
  // `police_officer` is an officer: words of several parts are one only where they are of other kinds than their last.
  const bitsOf = new Map<string, number>()
  for (const [item, bits] of several) bitsOf.set(item, (bitsOf.get(item) ?? 0) | bits)
  for (const [item, bits] of bitsOf) {
    const last = entries.get(item.split('/')[0]?.split('_').at(-1) ?? '')
    if (last === undefined || (bits & ~last.kinds) !== 0) noun(item, bits)
  }

  for (const item of split(`${verbLists.verbs} last`)) {
    const forms = verbForms(item)
    const add = (form: string, classes: number) => {
      const made = entry(form)
      made.classes |= classes
      if (made.verb === '' || form === forms.base) made.verb = forms.base
    }
    add(forms.base, Class.base)
    add(forms.third, Class.third)
    add(forms.past, Class.past)
    add(forms.participle, Class.participle)
    add(forms.gerund, Class.gerund)
    // `show/showed/shown`: the regular participle is used as well
    if (forms.past.endsWith('ed')) add(forms.past, Class.participle)
  }
  const sorts: readonly (readonly [number, string])[] = [
    [Sort.reporting, verbLists.reportingVerbs],
    [Sort.thinking, verbLists.thinkingVerbs],
    [Sort.naming, verbLists.namingVerbs],
    [Sort.predicative, verbLists.predicativeVerbs],
    [Sort.telling, verbLists.tellingVerbs],
    [Sort.change, verbLists.changeVerbs],
    [Sort.linking, verbLists.linkingVerbs],
    [Sort.ditransitive, verbLists.ditransitiveVerbs],
    [Sort.intransitive, verbLists.intransitiveVerbs],
    [Sort.light, verbLists.lightVerbs],
    [Sort.control, verbLists.controlVerbs],
    [Sort.denying, verbLists.denyingVerbs],
  ]
  const sortsOf = new Map<string, number>()
  for (const [sort, list] of sorts)
    for (const item of split(list)) {
      const verb = item.split('/')[0] ?? ''
      sortsOf.set(verb, (sortsOf.get(verb) ?? 0) | sort)
    }
  const auxiliaries: Readonly<Record<string, string>> = {
    be: 'is are was were be been being am',
    have: 'has have had having',
    do: 'does do did doing done',
  }
  for (const [verb, list] of Object.entries(auxiliaries))
    for (const item of split(list)) entry(item).verb = verb

  for (const line of nominals.split('\n')) {
    const [verb, nouns = ''] = split(line)
    if (verb === undefined) continue
    for (const item of nouns.split(',')) {
      noun(item, 0)
      const singular = spelled(item.split('/')[0] ?? '')
      for (const form of [singular, spelled(plural(item))]) entry(form).act ||= verb
    }
  }

  classify(Class.adjective, `${adjectives} ${comparatives}`)
  classify(Class.adverb, `${adverbs} ${degreeAdverbs}`)
  classify(Class.adverb | Class.focus, focusAdverbs)
  for (const [name, list] of Object.entries(closed)) classify(Class[name as keyof typeof Class], list)
  for (const item of split(contractions)) {
    const made = entry(item)
    const [verb] = item.split("n't")
    const isAuxiliary = /^(?:is|are|was|were|do|does|did|have|has|had)$/.test(verb ?? '')
    made.classes |= Class.negation | (isAuxiliary ? Class.auxiliary : Class.modal)
    made.verb = isAuxiliary ? (entry(verb ?? '').verb ?? '') : ''
  }
  for (const item of split(demonyms)) {
    noun(item, Kinds.person, Class.demonym)
    entry(item.split('/')[0] ?? '').classes |= Class.adjective
  }
  classify(Class.name, placeNames)
  for (const item of split(currencyNouns)) noun(item, 0, Class.currency)
  for (const item of split(currencySigns)) entry(item)
  for (const item of split(others)) entry(item)

  const worth = (list: Readonly<Record<string, number>>, classes: number) => {
    for (const [item, value] of Object.entries(list)) {
      const made = entry(item)
      made.classes |= classes
      made.value = value
    }
  }
  worth(numerals, Class.numeral)
  worth(denominators, Class.fraction)
  worth(magnitudes, Class.magnitude)
  split(ordinals).forEach((item, index) => {
    const made = entry(item)
    made.classes |= Class.ordinal
    made.value = item === 'thirtieth' ? 30 : index + 1
  })
  split('january february march april may june july august september october november december').forEach(
    (item, index) => {
      for (const form of [item, item.slice(0, 3)]) entry(form).value = index + 1
    },
  )
  entry('sept').value = 9

  // `returns` is the plural of `return`, though it is a noun of its own as well.
  const singulars = new Map<string, string>()
  for (const { spelling, noun: own, classes } of entries.values())
    if (own === spelling && (classes & Class.noun) !== 0) singulars.set(plural(spelling), spelling)
  for (const made of entries.values()) {
    const singular = singulars.get(made.spelling)
    if (singular !== undefined && made.noun === made.spelling && singular !== made.spelling)
      made.noun = singular
  }
  // What begins with a number counts something (`five-year`, `two-thirds`, `half-hour`), unless it is an idiom.
  const idiomatic = new Set(split(idioms).map(spelled))
  for (const { spelling, classes } of [...entries.values()]) {
    const [first = '', second] = spelling.split(/[ '-]/)
    if (second === undefined || idiomatic.has(spelling) || (classes & Class.pronoun) !== 0) continue
    const measures = ((entries.get(second)?.classes ?? 0) & (Class.duration | Class.fraction)) !== 0
    if (Object.hasOwn(numerals, first) || (Object.hasOwn(denominators, first) && measures))
      entries.delete(spelling)
  }

  for (const made of [...entries.values()]) {
    if (made.verb !== '') made.sorts |= sortsOf.get(made.verb) ?? 0
    for (const match of made.spelling.matchAll(/(?<=[^\s'-])[\s'-]/g))
      entry(made.spelling.slice(0, match.index)).classes |= Class.opener
  }
  return [...entries.values()].filter(({ spelling }) => spelling !== '')
}
