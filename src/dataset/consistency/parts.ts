/**
 * Parts that exceed their whole.
 *
 *     Police identified 20 victims, including 84 women.
 *                       ^^ whole              ^^ part
 *     Of the 31 suspects, 45 were jailed.
 *            ^^ whole     ^^ part
 *
 * A claim is `part-of` another only where it can be: a part that is greater than its whole has no relation, so it is looked
 * for by the words between the two. Parts of one sentence that sex, age, form or origin tells apart are added up.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { idOf, kindsOf, nounOf } from '../../syntax/lexicon/lexicon.ts'
import { boundsOf } from '../amounts.ts'
import { groupBy } from '../group.ts'
import { objectClass } from '../object-class.ts'
import type { ClaimRow } from '../tables.ts'
import type { Contradiction } from './finding.ts'
import type { PlacedClaim, SentenceClaims } from './sentence.ts'

/** Parts that are greater than the whole that their sentence says they are of. */
export function partsExceedingWhole(sentences: readonly SentenceClaims[]): Contradiction[] {
  return sentences.flatMap((sentence) => [...singleParts(sentence), ...sums(sentence)])
}

// --- one part

function singleParts({ text, claims }: SentenceClaims): Contradiction[] {
  return claims.flatMap((part, at): Contradiction[] => {
    const whole = claims[at - 1]
    if (whole === undefined || !isPartOf(text, part, whole) || !isAlike(part.claim, whole.claim)) return []
    const least = boundsOf(part.claim)?.least
    const most = boundsOf(whole.claim)?.most
    if (least === undefined || most === undefined || least <= most) return []
    return [
      {
        rule: 'parts-exceed-whole',
        claim: part.claim,
        other: whole.claim,
        message: `${part.claim.quote} is said to be a part of ${whole.claim.quote}`,
      },
    ]
  })
}

const opener =
  /\b(?:including|of whom|of which|among (?:them|whom|which)|of (?:these|those))(?: [\p{L}]+){0,2} $/u

function isPartOf(text: string, part: PlacedClaim, whole: PlacedClaim): boolean {
  const between = text.slice(whole.end, part.start)
  if (/;|\bcompared\b/.test(between)) return false
  if (opener.test(between)) return true
  const before = text.slice(0, whole.start)
  return /^(?:Of|Among)(?: the| these| those)? $/.test(before) && /, $/.test(between)
}

/** Whether one can be a part of the other: they count the same, or both count people. */
function isAlike(part: ClaimRow, whole: ClaimRow): boolean {
  if (part.unit !== whole.unit || part.status !== null || whole.status !== null) return false
  const [one, other] = [part, whole].map(({ object }) => headOf(objectClass(object)))
  if (one === '' || one === other) return true
  return [one, other].every((head) => (kindsOf(nounOf(idOf(head ?? ''))) & Kinds.person) !== 0)
}

/** The head of a class: the last word, or the one before `of`. */
function headOf(named: string): string {
  return (
    named
      .replace(/ (?:of|in|for|from|with|by|on|against) .*$/, '')
      .split(' ')
      .at(-1) ?? ''
  )
}

// --- several parts

function sums({ claims }: SentenceClaims): Contradiction[] {
  const rows = claims.map(({ claim }) => claim)
  const parts = rows.filter(({ relation }) => relation === 'part-of')
  return [...groupBy(parts, ({ relation_to }) => relation_to)].flatMap(([id, alike]) => {
    const whole = rows.find(({ claim }) => claim === id)
    return whole === undefined ? [] : sumOf(alike, whole)
  })
}

function sumOf(parts: readonly ClaimRow[], whole: ClaimRow): Contradiction[] {
  const [first] = parts
  const most = boundsOf(whole)?.most
  if (first === undefined || most === undefined || !areApart(parts)) return []
  if (parts.some(({ unit, status }) => unit !== whole.unit || status !== null)) return []
  const sum = parts.reduce((total, part) => total + (boundsOf(part)?.least ?? 0), 0)
  if (sum <= most) return []
  const quotes = parts.map(({ quote }) => quote).join(' + ')
  return [
    {
      rule: 'parts-exceed-whole',
      claim: first,
      other: whole,
      message: `${quotes} is ${sum}, more than the ${whole.quote} that they are said to be parts of`,
    },
  ]
}

/** Whether no two of the parts count the same thing: what tells them apart excludes it. */
function areApart(parts: readonly ClaimRow[]): boolean {
  if (parts.length < 2) return false
  return (['sex', 'age', 'form', 'origin'] as const).some((facet) => {
    const values = parts.map((part) => part[facet])
    return values.every((value) => value !== null) && new Set(values).size === values.length
  })
}
