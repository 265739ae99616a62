/**
 * A codebook made ready to be asked: its rows by the ids of their words.
 */
import type { Aspect, Codebook, NounRow, Row, VerbRow, Words } from '../../codebooks/codebook.ts'
import { checkCodebook, isBundled, measuresOf } from '../../codebooks/codebooks.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { type Kind, kinds } from '../../syntax/lexicon/kinds.ts'
import { idOf, nounOf, verbOf, type WordSet } from '../../syntax/lexicon/lexicon.ts'

/** Words of a row: ids of lemmas, bits of kinds, words of several parts, or anything. */
export interface WordTest {
  any: boolean
  ids: WordSet
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
  /** Rules by the id of a verb's base form. */
  verbs: RuleIndex
  /** Rules of any verb (`*`), in order. */
  anyVerb: readonly Rule[]
  /** Rules of nouns by the id of the singular. */
  nouns: RuleIndex
  /** Rules of nouns that name kinds or words of several parts. */
  kinds: readonly Rule[]
}

/** Rules by the id of a word, in order. */
export interface RuleIndex {
  get(id: number): readonly Rule[] | undefined
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
  const made = compile(isBundled(codebook) ? codebook : checkCodebook(codebook))
  compiled.set(codebook, made)
  return made
}

/** A row and where it stands in its codebook. */
type PlacedRow = Pick<Rule, 'order' | 'measure' | 'number' | 'aspect' | 'row'>

function compile(codebook: Codebook): Rules {
  const definitions = measuresOf(codebook)
  const rows = definitions
    .flatMap(({ rows, aspect }, measure) => rows.map((row, at) => ({ measure, number: at + 1, aspect, row })))
    .map((row, order): PlacedRow => ({ ...row, order }))
  const made = new Map<number, Rule>()
  const ruleOf = (placed: PlacedRow): Rule => {
    const rule = made.get(placed.order) ?? makeRule(placed)
    made.set(placed.order, rule)
    return rule
  }
  return {
    codebook,
    names: definitions.map(({ name }) => name),
    aspects: definitions.map(({ aspect }) => aspect),
    verbs: indexOf(rows, ({ row }) => ('verb' in row ? lemmasOf(row.verb) : []), ruleOf),
    anyVerb: rows.filter(({ row }) => 'verb' in row && row.verb === '*').map(ruleOf),
    nouns: indexOf(rows, ({ row }) => ('verb' in row ? [] : test(row.noun).ids), ruleOf),
    kinds: rows.filter(({ row }) => 'noun' in row && isWide(row.noun)).map(ruleOf),
  }
}

/** An index of rows. A report asks for few of its words: the rules of a word are made when it first does. */
function indexOf(
  rows: readonly PlacedRow[],
  wordsOf: (row: PlacedRow) => Iterable<number>,
  ruleOf: (row: PlacedRow) => Rule,
): RuleIndex {
  const index = new Map<number, { rows: PlacedRow[]; rules: Rule[] | null }>()
  for (const row of rows)
    for (const id of wordsOf(row)) {
      const known = index.get(id)
      if (known === undefined) index.set(id, { rows: [row], rules: null })
      else known.rows.push(row)
    }
  return {
    get(id) {
      const found = index.get(id)
      if (found === undefined) return undefined
      found.rules ??= found.rows.map(ruleOf)
      return found.rules
    },
  }
}

function makeRule({ order, measure, number, row, aspect }: PlacedRow): Rule {
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
    noun: testOf(noun.noun),
    of: testOf(noun.of),
    subject: testOf(row.subject),
    object: testOf(verb.object),
    beside: testOf(verb.beside),
    particle: testOf(verb.particle),
  }
}

/** The ids of verbs; `*`, any verb, has none. */
function lemmasOf(list: Words): number[] {
  return list
    .split(' ')
    .map((item) => {
      const id = idOf(item.replaceAll('_', ' '))
      return verbOf(id) || id
    })
    .filter((id) => id !== 0)
}

/** Whether words name more than single nouns: kinds, words of several parts, anything. */
function isWide(list: Words): boolean {
  return /[<_*]/.test(list)
}

function testOf(list: Words | undefined): WordTest | null {
  return list === undefined ? null : test(list)
}

function test(list: Words): WordTest {
  const ids = new Set<number>()
  const compounds: number[][] = []
  let bits = 0
  let any = false
  for (const item of list.split(' ')) {
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
