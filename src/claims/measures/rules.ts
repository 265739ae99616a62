/**
 * A codebook made ready to be asked: its rows by the ids of their words.
 */
import type { Aspect, Codebook, NounRow, Row, VerbRow } from '../../codebooks/codebook.ts'
import { checkCodebook, codebooks, measuresOf } from '../../codebooks/codebooks.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { type Kind, kinds } from '../../syntax/lexicon/kinds.ts'
import { idOf, nounOf, verbOf } from '../../syntax/lexicon/lexicon.ts'

/** Words of a row: ids of lemmas, bits of kinds, words of several parts, or anything. */
export interface WordTest {
  any: boolean
  ids: ReadonlySet<number>
  kinds: number
  /** `polling_station`: the id of the last part, and those before it, from the nearest on. */
  compounds: readonly (readonly number[])[]
}

/** A row with the measure that it gives. */
export interface Rule {
  /** Counts the rows of the codebook in the order in which they are asked. */
  order: number
  /** Index in the measures of the codebook. */
  measure: number
  /** Counts the rows of the measure from 1. */
  number: number
  row: Row
  /** `any`: a count or a share. */
  amount: 'any' | 'count' | 'share' | 'money' | 'time'
  aspect: Aspect
  counts: 'object' | 'subject' | 'beside'
  noun: WordTest | null
  of: WordTest | null
  subject: WordTest | null
  object: WordTest | null
  beside: WordTest | null
  particle: WordTest | null
}

/** All rules of a codebook. */
export interface Rules {
  codebook: Codebook
  /** Names of the measures, in the order asked. */
  names: readonly string[]
  aspects: readonly Aspect[]
  /** Rules by the id of a verb's base form, in order. */
  verbs: ReadonlyMap<number, readonly Rule[]>
  /** Rules of any verb (`*`), in order. */
  anyVerb: readonly Rule[]
  /** Rules of nouns by the id of the singular, in order. */
  nouns: ReadonlyMap<number, readonly Rule[]>
  /** Rules of nouns that name kinds or words of several parts. */
  kinds: readonly Rule[]
}

const compiled = new WeakMap<Codebook, Rules>()

/**
 * The rules of a codebook; made once for each.
 *
 * @throws TypeError where it has faults.
 */
export function rulesOf(codebook: Codebook): Rules {
  const known = compiled.get(codebook)
  if (known !== undefined) return known
  const isBundled = Object.values(codebooks).includes(codebook)
  const made = compile(isBundled ? codebook : checkCodebook(codebook))
  compiled.set(codebook, made)
  return made
}

function compile(codebook: Codebook): Rules {
  const verbs = new Map<number, Rule[]>()
  const nouns = new Map<number, Rule[]>()
  const ofKinds: Rule[] = []
  const anyVerb: Rule[] = []
  const definitions = measuresOf(codebook)
  let order = 0
  for (const [measure, { rows, aspect }] of definitions.entries()) {
    for (const [index, row] of rows.entries()) {
      const rule = ruleOf(row, order++, measure, index + 1, aspect)
      if ('verb' in row && row.verb === '*') anyVerb.push(rule)
      else if ('verb' in row) for (const id of lemmasOf(row.verb, verbOf)) push(verbs, id, rule)
      else {
        const test = rule.noun as WordTest
        for (const id of test.ids) push(nouns, id, rule)
        if (test.kinds !== 0 || test.compounds.length > 0 || test.any) ofKinds.push(rule)
      }
    }
  }
  return {
    codebook,
    names: definitions.map(({ name }) => name),
    aspects: definitions.map(({ aspect }) => aspect),
    verbs,
    anyVerb,
    nouns,
    kinds: ofKinds,
  }
}

function push(map: Map<number, Rule[]>, id: number, rule: Rule): void {
  const rules = map.get(id)
  if (rules === undefined) map.set(id, [rule])
  else rules.push(rule)
}

function ruleOf(row: Row, order: number, measure: number, number: number, aspect: Aspect): Rule {
  const verb: Partial<VerbRow> = 'verb' in row ? row : {}
  const noun: Partial<NounRow> = 'verb' in row ? {} : row
  return {
    order,
    measure,
    number,
    row,
    amount: row.amount ?? 'any',
    aspect: row.aspect ?? aspect,
    counts: verb.counts ?? (verb.object === undefined && verb.subject !== undefined ? 'subject' : 'object'),
    noun: test(noun.noun),
    of: test(noun.of),
    subject: test(row.subject),
    object: test(verb.object),
    beside: test(verb.beside),
    particle: test(verb.particle),
  }
}

function lemmasOf(list: string, lemma: (id: number) => number): number[] {
  return list
    .split(/\s+/)
    .filter((item) => item !== '')
    .map((item) => {
      const id = idOf(item.replaceAll('_', ' '))
      return lemma(id) || id
    })
    .filter((id) => id !== 0)
}

function test(list: string | undefined): WordTest | null {
  if (list === undefined) return null
  const ids = new Set<number>()
  const compounds: number[][] = []
  let bits = 0
  let any = false
  for (const item of list.split(/\s+/)) {
    if (item === '') continue
    if (item === '*') any = true
    else if (item.startsWith('<')) bits |= isKind(item.slice(1, -1)) ? Kinds[item.slice(1, -1) as Kind] : 0
    else {
      const whole = idOf(item.replaceAll('_', ' '))
      if (whole !== 0) ids.add(nounOf(whole) || whole)
      if (whole !== 0) ids.add(whole)
      if (item.includes('_')) {
        const parts = item.split('_').map((part) => idOf(part))
        if (parts.every((id) => id !== 0)) compounds.push(parts.map((id) => nounOf(id) || id).reverse())
      }
    }
  }
  return { any, ids, kinds: bits, compounds }
}

function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name)
}
