/**
 * Facts × constructions × fillers: texts with the claims that are to be found in them, and the comparison.
 */
import { type Construction, constructions } from './constructions.ts'
import { claimsOf, coveredYear, type Found } from './engine.ts'
import { type BookName, drawFact, type Fact, rowsOf } from './facts.ts'
import { Chance, seedOf } from './fillers.ts'
import { laws } from './laws.ts'
import { type Expected, Writer } from './writer.ts'

/** A text with what is to be found in it. */
export interface Case {
  construction: string
  book: BookName
  measure: string
  /** The row of the codebook, from 1; 0 where the case is of no one row. */
  row: number
  sentences: string[]
  claims: (Expected & { start: number; end: number })[]
}

/** Cuts the marks out of sentences and notes where the claims stand. */
export function toCase(
  name: string,
  fact: Pick<Fact, 'book' | 'measure' | 'row'>,
  marked: readonly string[],
  expected: readonly Expected[],
): Case {
  const claims: Case['claims'] = []
  const sentences: string[] = []
  let at = 0
  for (const text of marked) {
    let plain = ''
    let open: { index: number; start: number } | null = null
    for (let i = 0; i < text.length; i++) {
      const mark = /^\{(\d+):/.exec(text.slice(i, i + 6))
      if (mark !== null) {
        open = { index: Number(mark[1]), start: at + plain.length }
        i += mark[0].length - 1
      } else if (text[i] === '}' && open !== null) {
        const claim = expected[open.index]
        if (claim !== undefined) claims[open.index] = { ...claim, start: open.start, end: at + plain.length }
        open = null
      } else plain += text[i]
    }
    sentences.push(plain)
    at += plain.length + 1
  }
  return { construction: name, book: fact.book, measure: fact.measure, row: fact.row, sentences, claims }
}

/** What to draw. */
export interface Draw {
  /** How many texts for each row in each construction. */
  fillers: number
  seed: number
  only?: (construction: Construction) => boolean
}

const books = ['trafficking', 'human-rights'] as const

/** All cases: each row in each construction that it fits, with so many fillers. */
export function* cases({ fillers, seed, only = () => true }: Draw): Generator<Case> {
  for (const construction of constructions) {
    if (!only(construction)) continue
    for (const place of places())
      for (let k = 0; k < fillers; k++) {
        const made = make(place, construction, seedOf(seed, ...keyOf(place), construction.name, k))
        if (made !== null) yield made
      }
  }
  yield* lawCases(40 * fillers, seed)
}

/** So many cases of each construction, of rows drawn at random. */
export function* sample(count: number, seed: number): Generator<Case> {
  for (const construction of constructions) {
    const order = places()
      .map((place) => ({ place, key: seedOf(seed, ...keyOf(place), construction.name) }))
      .sort((a, b) => a.key - b.key)
    let left = count
    for (const { place, key } of order) {
      const made = left === 0 ? null : make(place, construction, key)
      if (made === null) continue
      yield made
      left--
    }
  }
  yield* lawCases(count / 2, seed)
}

function* lawCases(count: number, seed: number): Generator<Case> {
  for (const book of books)
    for (let k = 0; k < count; k++)
      for (const law of laws) {
        const made = law.make(book, new Chance(seedOf(seed, book, law.name, k)))
        if (made !== null) yield made
      }
}

/** A row of a codebook. */
interface Place {
  book: BookName
  measure: Parameters<typeof drawFact>[1]
  index: number
}

const keyOf = ({ book, measure, index }: Place) => [book, measure.name, index] as const

function places(): Place[] {
  return books.flatMap((book) => rowsOf(book).map(({ measure, index }) => ({ book, measure, index })))
}

/** A row in a construction; null where it is no English for any fact that the row has. */
function make({ book, measure, index }: Place, construction: Construction, seed: number): Case | null {
  const chance = new Chance(seed)
  for (let attempt = 0; attempt < 4; attempt++) {
    const fact = drawFact(book, measure, index, chance)
    if (fact === null) return null
    if (!construction.fits(fact)) continue
    const writer = new Writer(fact, chance)
    const sentences = construction.write(writer)
    return toCase(construction.name, fact, sentences, writer.expected(sentences))
  }
  return null
}

/** What is wrong with a case: a line for each field that is not as wanted. */
export interface Fault {
  field: 'missed' | 'value' | 'unit' | 'comparator' | 'measure' | 'period' | 'status' | 'relation'
  wanted: string
  found: string
}

const fold = (period: string | null) =>
  period === 'RP' ? String(coveredYear) : period === 'PRP' ? String(coveredYear - 1) : period

/** The faults of a case; none where all claims are as wanted. */
export function check(one: Case): Fault[] {
  let found: Found[]
  try {
    found = claimsOf(one.sentences.join(' '), one.book)
  } catch (error) {
    return [{ field: 'missed', wanted: 'no error', found: String(error) }]
  }
  const matched = one.claims.map((claim) => matchOf(claim, found))
  const faults: Fault[] = []
  one.claims.forEach((claim, i) => {
    const at = matched[i] ?? -1
    const own = found[at]
    if (own === undefined) {
      faults.push({ field: 'missed', wanted: String(claim.value), found: '' })
      return
    }
    const compare = (field: Fault['field'], wanted: unknown, got: unknown) => {
      if (wanted !== undefined && wanted !== got)
        faults.push({ field, wanted: String(wanted), found: String(got) })
    }
    compare('value', claim.value, own.value)
    compare('status', claim.status, own.status)
    compare('unit', claim.unit, own.unit)
    compare('comparator', claim.comparator, own.comparator)
    compare(
      'measure',
      claim.measure,
      own.measure === claim.measure ? own.measure : `${own.measure} [${own.row} ${own.words()}]`,
    )
    if (claim.period !== undefined)
      compare(
        'period',
        fold(claim.period),
        fold(own.period) === fold(claim.period) ? fold(own.period) : `${fold(own.period)} [${own.row}]`,
      )
    if (claim.relation !== undefined) {
      const wanted = claim.relation === null ? 'none' : `${claim.relation.type} ${matched[claim.relation.to]}`
      compare('relation', wanted, own.relation === null ? 'none' : `${own.relation.type} ${own.relation.to}`)
    }
  })
  return faults
}

/** The found claim that stands where one is wanted, rather one of the same value. */
function matchOf(claim: Case['claims'][number], found: readonly Found[]): number {
  let best = -1
  let rank = 0
  found.forEach((own, i) => {
    const shared = Math.min(claim.end, own.end) - Math.max(claim.start, own.start)
    if (shared <= 0) return
    const own_rank = shared + (own.value === claim.value && own.status === claim.status ? 1000 : 0)
    if (own_rank > rank) {
      best = i
      rank = own_rank
    }
  })
  return best
}
