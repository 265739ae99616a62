/**
 * A share that does not follow from the counts beside it.
 *
 *     Of the 220 deputies, 65, or 40 percent, were women.
 *            ^^^ whole     ^^ count  ^^ share: 65 of 220 is 30 percent
 *     4 of 18, or 22 percent, of provincial governors
 *
 * The count must stand directly beside its share, and its whole be told in the sentence: by a relation, or as `of 18`.
 */
import type { ClaimRow } from '../tables.ts'
import type { Contradiction } from './finding.ts'
import type { PlacedClaim, SentenceClaims } from './sentence.ts'

/** Shares that do not follow from the counts beside them. */
export function differingShares(sentences: readonly SentenceClaims[]): Contradiction[] {
  return sentences.flatMap(({ text, claims }) =>
    claims.flatMap(({ claim: share, start }, at): Contradiction[] => {
      const count = claims[at - 1]
      if (count === undefined || !isBeside(count, share, text.slice(count.end, start))) return []
      const counts = countsOf(text, claims, at - 1)
      return counts === null ? [] : differing(share, counts)
    }),
  )
}

function differing(share: ClaimRow, { part, whole }: Counts): Contradiction[] {
  if (part.value === null || !whole.value) return []
  const made = (100 * part.value) / whole.value
  if (isPrinted(made, share, [part, whole])) return []
  const message = `${part.quote} of ${whole.quote} is ${percentText(made)}, and not ${share.quote}`
  return [{ rule: 'share-differs', claim: share, other: whole, message }]
}

/** `65, or 30 percent`, `199 cases (26 percent)`, `150 of those executed – 27.5 percent of the total` */
const link =
  /^(?: [\p{L}’'-]+){0,3}(?:,? or |,? \(|, accounting for | – |—)(?:(?:about|roughly|approximately|i\.e\.,) )?$/u

function isBeside({ claim: count }: PlacedClaim, share: ClaimRow, between: string): boolean {
  return isCount(count) && share.unit === 'percent' && share.value !== null && link.test(between)
}

function isCount({ unit, status, value }: ClaimRow): boolean {
  return unit === 'count' && status === null && value !== null
}

/** A count, and the count that it is a part of. */
interface Counts {
  part: ClaimRow
  whole: ClaimRow
}

/** What a share is made of: the count before it, where that is a part of another; and of `4 of 18`, 4 and 18. */
function countsOf(text: string, claims: readonly PlacedClaim[], at: number): Counts | null {
  const count = claims[at]
  const before = claims[at - 1]
  if (count === undefined) return null
  if (before !== undefined && /^ of (?:the |its |all )?$/.test(text.slice(before.end, count.start)))
    return isCount(before.claim) ? { part: before.claim, whole: count.claim } : null
  const { relation, relation_to } = count.claim
  const whole = claims.find(({ claim }) => relation === 'part-of' && claim.claim === relation_to)?.claim
  return whole !== undefined && isCount(whole) ? { part: count.claim, whole } : null
}

/**
 * Whether a share may be printed so: rounded, or cut, or nearer than a hundredth; less is asked where one of the figures is
 * not exact (`about`, `more than`).
 */
export function isPrinted(made: number, share: ClaimRow, counts: readonly ClaimRow[]): boolean {
  if (share.value === null) return true
  const near = [share, ...counts].every(({ comparator }) => comparator === 'exactly') ? 0.01 : 0.2
  const digit = 10 ** (/\.(\d+)/.exec(share.quote)?.[1]?.length ?? 0)
  const isRounded = [Math.round(made * digit), Math.floor(made * digit)].includes(
    Math.round(share.value * digit),
  )
  return isRounded || Math.abs(made - share.value) <= near * share.value
}

/** `5.1 percent` */
export function percentText(made: number): string {
  return `${Number(made.toFixed(1))} percent`
}
