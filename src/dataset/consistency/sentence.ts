/**
 * The claims of one sentence, in order, each where its words stand in the sentence.
 */
import { foldSpace } from '../../read/characters.ts'
import { groupBy } from '../group.ts'
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
  return [...groupBy(claims, ({ report, sentence }) => `${report} ${sentence}`).values()].map((rows) => ({
    text: rows[0]?.text ?? '',
    claims: placed(rows),
  }))
}

/** Each claim where its words stand behind those of the claim before. */
function placed(claims: readonly ClaimRow[]): PlacedClaim[] {
  let at = 0
  return claims.flatMap((claim) => {
    const quote = foldSpace(claim.quote).trim()
    const start = claim.text.indexOf(quote, at)
    if (start === -1) return []
    at = start + quote.length
    return [{ claim, start, end: at }]
  })
}
