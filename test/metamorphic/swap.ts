/**
 * Lemma swap: in gold sentences a verb is replaced by another verb of the same row, a counted noun by another of its
 * kinds; what is read of the figure must stay.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Row } from '../../src/codebooks/codebook.ts'
import { measuresOf } from '../../src/codebooks/codebooks.ts'
import type { VerbForms } from '../../src/syntax/lexicon/forms.ts'
import { idOf, kindsOf } from '../../src/syntax/lexicon/lexicon.ts'
import { claimsOf, type Found } from './engine.ts'
import { type BookName, bookOf, formsOf, unfinished, verbRows } from './facts.ts'
import { nounOf, typical } from './fillers.ts'

/** A word in a text, and what it is to become. */
interface Swap {
  kind: 'verb' | 'noun'
  at: number
  from: string
  to: string
}

/** What came of the swaps. */
export interface Swapped {
  verb: { right: number; all: number }
  noun: { right: number; all: number }
  errors: string[]
}

/** Passages of claims; what is called unseen is kept for blind scoring and never printed here. */
const isSeen = (name: string) => /^(?!unseen)[^.]*\.jsonl$/.test(name)

/** All swaps in all gold passages that may be looked at. */
export function swapAll(): Swapped {
  const result: Swapped = { verb: { right: 0, all: 0 }, noun: { right: 0, all: 0 }, errors: [] }
  const folder = new URL('../gold/', import.meta.url)
  for (const file of readdirSync(folder).filter(isSeen))
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
      const passage: { text?: string; codebook?: string; section?: string; claims?: unknown } =
        JSON.parse(line)
      if (passage.text === undefined || passage.claims === undefined) continue
      const book =
        passage.codebook === 'human-rights' || passage.section === 'other' ? 'human-rights' : 'trafficking'
      for (const paragraph of passage.text.split(/\n+/)) swapIn(paragraph.trim(), book, result)
    }
  return result
}

function swapIn(text: string, book: BookName, result: Swapped): void {
  if (text === '') return
  const before = claimsOf(text, book)
  for (const claim of before)
    for (const swap of [...verbSwaps(text, claim, book), ...nounSwaps(text, claim, book)]) {
      const changed = text.slice(0, swap.at) + swap.to + text.slice(swap.at + swap.from.length)
      const shift = swap.to.length - swap.from.length
      const after = claimsOf(changed, book)
      const moved = claim.start + (swap.at < claim.start ? shift : 0)
      const own = after.find(
        ({ start, status }) =>
          status === claim.status && Math.abs(start - moved) <= (status === null ? 0 : 40),
      )
      result[swap.kind].all++
      if (
        own !== undefined &&
        own.measure === claim.measure &&
        own.value === claim.value &&
        own.period === claim.period &&
        own.relation?.type === claim.relation?.type
      )
        result[swap.kind].right++
      else {
        const start = Math.max(0, changed.lastIndexOf('. ', moved) + 2)
        const end = changed.indexOf('. ', moved)
        result.errors.push(
          `${swap.from} → ${swap.to}: ${changed.slice(start, end < 0 ? changed.length : end + 1)}\n    ${claim.value} ${claim.measure} ${claim.period} ${claim.relation?.type} [${claim.row}] → ${own === undefined ? 'nothing' : `${own.measure} ${own.period} ${own.relation?.type} [${own.row} ${own.words()}]`}`,
        )
      }
    }
}

/** The row of the codebook that gave a claim its measure. */
function rowOf(claim: Found, book: BookName): Row | null {
  const [measure, number] = claim.row.split('/')
  if (number === undefined) return null
  return measuresOf(bookOf(book)).find((one) => one.name === measure)?.rows[Number(number) - 1] ?? null
}

function verbSwaps(text: string, claim: Found, book: BookName): Swap[] {
  const row = rowOf(claim, book)
  if (row === null || !('verb' in row)) return []
  const lemmas = row.verb.split(/\s+/)
  const words = claim.words()
  const at = nearest(text, words, claim.start)
  if (at < 0) return []
  const own = lemmas
    .map((lemma) => formsOf.get(lemma))
    .find((forms) => forms !== undefined && formIn(forms, words.toLowerCase()) !== null)
  if (own === undefined) return []
  const form = formIn(own, words.toLowerCase())
  // `arrests`, `an increase`: as likely the noun of the act
  const isClear =
    form === 'past' ||
    form === 'participle' ||
    form === 'gerund' ||
    /\b(?:not|to|may|can|could|must|should)\s$/.test(text.slice(0, at))
  if (form === null || !isClear) return []
  return lemmas
    .filter((lemma) => lemma !== own.base && !unfinished.has(lemma) && isFirst(book, lemma, row))
    .slice(0, 3)
    .flatMap((lemma) => {
      const forms = formsOf.get(lemma)
      // `convicted` is past and participle; what replaces it must be too.
      if (forms === undefined || (own.past === own.participle && forms.past !== forms.participle)) return []
      return [{ kind: 'verb' as const, at, from: words, to: forms[form] }]
    })
}

function formIn(forms: VerbForms, word: string): keyof VerbForms | null {
  for (const key of ['past', 'participle', 'gerund', 'third', 'base'] as const)
    if (forms[key] === word) return key
  return null
}

/** Whether the row is the first that has the verb, so that no other measure takes it. */
function isFirst(book: BookName, lemma: string, row: Row): boolean {
  return verbRows(bookOf(book), lemma)[0]?.row === row
}

/** Where a word stands nearest to a place. */
function nearest(text: string, word: string, place: number): number {
  let best = -1
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + word.length] ?? ' ')
    if (isWhole && (best < 0 || Math.abs(at - place) < Math.abs(best - place))) best = at
  }
  return best
}

/** Typical nouns by the bits of their kinds. */
const nounsByBits = new Map<number, string[]>()
for (const list of Object.values(typical))
  for (const lemma of list.split(' ')) {
    const bits = kindsOf(idOf(lemma))
    const nouns = nounsByBits.get(bits) ?? []
    nounsByBits.set(bits, nouns)
    if (!nouns.includes(lemma)) nouns.push(lemma)
  }

function nounSwaps(text: string, claim: Found, book: BookName): Swap[] {
  const row = rowOf(claim, book)
  const head = claim.object
    ?.split(/ (?:of|from|in|for|who|that|to) /)[0]
    ?.split(' ')
    .at(-1)
  if (row === null || head === undefined || claim.status !== null) return []
  const at = text.indexOf(head, claim.end)
  if (at < 0 || at > claim.end + 60) return []
  const words = JSON.stringify(row).split(/[\s"]+/)
  for (const nouns of nounsByBits.values()) {
    const own = nouns.find((lemma) => nounOf(lemma)?.many === head)
    if (own === undefined || words.includes(own)) continue
    return nouns
      .filter((lemma) => lemma !== own && !words.includes(lemma))
      .slice(0, 3)
      .flatMap((lemma) => {
        const noun = nounOf(lemma)
        return noun === null ? [] : [{ kind: 'noun' as const, at, from: head, to: noun.many }]
      })
  }
  return []
}
