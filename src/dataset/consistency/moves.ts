/**
 * How far a figure moved, beside the figures between which it moved; and where the text gives none.
 *
 *     75 deaths in the 12 months to March, a decrease of 6 percent from 79 deaths
 *     ^^ figure                                          ^ is 5.1       ^^ baseline
 *     Complaints against media had increased 50 percent since March.
 *                                            ^^^^^^^^^^ of what, the paragraph does not say
 */
import { codebooks, measuresOf } from '../../codebooks/codebooks.ts'
import { isMovement } from '../movement.ts'
import { objectClass } from '../object-class.ts'
import type { ClaimRow } from '../tables.ts'
import type { Contradiction } from './finding.ts'
import type { SentenceClaims } from './sentence.ts'
import { isPrinted, percentText } from './shares.ts'

/** Movements in percent that do not follow from the figures beside them, or from none. */
export function differingMovements(sentences: readonly SentenceClaims[]): Contradiction[] {
  const counted = countedMeasures(sentences)
  const events = eventMeasures()
  return sentences.flatMap(({ text, claims }) => {
    const rows = claims.map(({ claim }) => claim)
    return claims.flatMap(({ claim, end }): Contradiction[] => {
      if (claim.unit !== 'percent' || claim.value === null || !isMovement(claim)) return []
      const baseline = claims.find(
        (other) =>
          other.claim.relation === 'baseline-of' &&
          /^ (?:from|over|on|compared (?:with|to)) (?:the )?$/.test(text.slice(end, other.start)),
      )
      if (baseline !== undefined) return differing(claim, baseline.claim, rows)
      const isCounted = rows.some(isCount) || counted.has(cellOf(claim))
      return events.has(claim.measure) && !isCounted ? [withoutCounts(claim)] : []
    })
  })
}

function differing(movement: ClaimRow, baseline: ClaimRow, rows: readonly ClaimRow[]): Contradiction[] {
  const figure = rows.find(({ claim }) => claim === baseline.relation_to)
  if (figure === undefined || figure.value === null || !baseline.value) return []
  if (figure.unit !== baseline.unit || objectClass(figure.object) !== objectClass(baseline.object)) return []
  const made = Math.abs((100 * (figure.value - baseline.value)) / baseline.value)
  if (isPrinted(made, movement, [figure, baseline])) return []
  return [
    {
      rule: 'share-differs',
      claim: movement,
      other: baseline,
      message: `from ${baseline.quote} to ${figure.quote} is ${percentText(made)}, and not ${movement.quote}`,
    },
  ]
}

function withoutCounts(movement: ClaimRow): Contradiction {
  return {
    rule: 'share-without-counts',
    claim: movement,
    other: null,
    message: `${movement.quote} more or less (${movement.measure}), and the paragraph does not say from what to what`,
  }
}

// --- where counts would be expected

/** Measures of what happens and is counted: of prices, wages and terms a movement alone says something. */
function eventMeasures(): ReadonlySet<string> {
  const measures = Object.values(codebooks).flatMap((codebook) => measuresOf(codebook))
  const events = measures.filter(({ name, aspect }) => aspect === 'event' && !uncounted.has(name))
  return new Set(events.map(({ name }) => name))
}

const uncounted: ReadonlySet<string> = new Set(['other', 'funding', 'sentences'])

/** The paragraphs and measures for which some figure but a share is given. */
function countedMeasures(sentences: readonly SentenceClaims[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ claims }) =>
      claims.filter(({ claim }) => isCount(claim)).map(({ claim }) => cellOf(claim)),
    ),
  )
}

function isCount({ unit, status }: ClaimRow): boolean {
  return unit === 'count' && status === null
}

function cellOf({ report, paragraph, measure }: ClaimRow): string {
  return `${report} ${paragraph} ${measure}`
}
