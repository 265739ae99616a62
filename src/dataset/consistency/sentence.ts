/**
 * The claims of one sentence, in order, each where its words stand in the sentence.
 */
import type { ClaimRow } from '../tables.ts'

/** A claim and where its words stand in the text of its sentence; the end is exclusive. */
export interface PlacedClaim {
  claim: ClaimRow
  start: number
  end: number
}

/** The claims of one sentence. */
export interface SentenceClaims {
  text: string
  claims: readonly PlacedClaim[]
}

/**
 * Groups claims by their sentences.
 *
 * @param claims Claims in reading order, of one report or of many.
 */
export function sentencesOf(claims: readonly ClaimRow[]): SentenceClaims[] {
  const sentences = new Map<string, { text: string; claims: PlacedClaim[] }>()
  for (const claim of claims) {
    const id = `${claim.report} ${claim.sentence}`
    const sentence = sentences.get(id) ?? { text: claim.text, claims: [] }
    const quote = claim.quote.replace(/\s+/g, ' ').trim()
    const start = claim.text.indexOf(quote, sentence.claims.at(-1)?.end ?? 0)
    if (start !== -1) sentence.claims.push({ claim, start, end: start + quote.length })
    sentences.set(id, sentence)
  }
  return [...sentences.values()]
}
