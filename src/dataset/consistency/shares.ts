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
    claims.flatMap((share, at): Contradiction[] => {
      const count = claims[at - 1]
      if (count === undefined || !isBeside(text, count, share)) return []
      const whole = wholeOf(text, claims, at - 1)
      const part = whole?.part ?? count
      if (whole === null || follows(part.claim, whole.claim.claim, share.claim)) return []
      return [
        {
          rule: 'share-differs',
          claim: share.claim,
          other: whole.claim.claim,
          message: `${part.claim.quote} of ${whole.claim.claim.quote} is ${percentText((100 * (part.claim.value ?? 0)) / (whole.claim.claim.value ?? 1))}, and not ${share.claim.quote}`,
        },
      ]
    }),
  )
}

/** `65, or 30 percent`, `199 cases (26 percent)`, `150 of those executed – 27.5 percent of the total` */
const link =
  /^(?: [\p{L}’'-]+){0,3}(?:,? or |,? \(|, accounting for | – |—)(?:(?:about|roughly|approximately|i\.e\.,) )?$/u

function isBeside(text: string, count: PlacedClaim, share: PlacedClaim): boolean {
  if (count.claim.unit !== 'count' || share.claim.unit !== 'percent') return false
  if (count.claim.status !== null || count.claim.value === null || share.claim.value === null) return false
  return link.test(text.slice(count.end, share.start))
}

/** The whole that the count before a share is of; `part` where the count itself is the whole of the one before: `4 of 18`. */
function wholeOf(
  text: string,
  claims: readonly PlacedClaim[],
  at: number,
): { claim: PlacedClaim; part: PlacedClaim | null } | null {
  const count = claims[at]
  const before = claims[at - 1]
  if (count === undefined) return null
  if (before !== undefined && /^ of (?:the |its |all )?$/.test(text.slice(before.end, count.start))) {
    return before.claim.unit === 'count' && before.claim.value !== null
      ? { claim: count, part: before }
      : null
  }
  const whole = claims.find(({ claim }) => claim.claim === count.claim.relation_to)
  if (whole === undefined || count.claim.relation !== 'part-of') return null
  return whole.claim.unit === 'count' && whole.claim.value !== null ? { claim: whole, part: null } : null
}

/** Whether a count of a whole makes a share. */
function follows(part: ClaimRow, whole: ClaimRow, share: ClaimRow): boolean {
  if (part.value === null || !whole.value) return true
  return isPrinted((100 * part.value) / whole.value, share, [part, whole])
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
