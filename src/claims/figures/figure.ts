import type { QuantityKind } from '../../syntax/quantity.ts'
import type { Comparator, Duration, Unit } from '../../types.ts'

/** A number with its sign or unit. Tokens are indexes, ends exclusive. */
export interface Amount {
  /** Of a {@link Figure} with the comparator: the quote. */
  from: number
  to: number
  value: number
  unit: Unit
  kind: QuantityKind
  /** The last magnitude (1000000 in `2.8 million`), 1 where there is none. */
  magnitude: number
  /** Bare digits, which may be a year or a name. */
  plain: boolean
  /** The tokens of the unit (of a range, the last that is said); equal where the text leaves it out. */
  unitFrom: number
  unitTo: number
  /** What the text leaves open: `"lei" may be MDL or RON: the country is not known`. */
  doubt: string | null
}

/** One figure of a sentence. */
export interface Figure extends Amount {
  /** The token that the number begins at (its sign, where it has one). */
  at: number
  /** The upper end of a range (`value` is then the lower one), `life`, or null. */
  max: number | 'life' | null
  comparator: Comparator
  /** The comparator is said outside the quote: `may not exceed 10 days`. */
  isBoundOutside: boolean
  /** The unit of time that the figure is for each of: `$120 per month`. */
  rate: Duration | null
  /** Low where there is a doubt. */
  confidence: 'high' | 'low'
}

/** A figure that nothing bounds yet. */
export function figureOf(amount: Amount, at: number, max: Figure['max'] = null): Figure {
  const confidence = amount.doubt === null ? 'high' : 'low'
  // not spread: this is asked of every number of a text, and V8 clones slowly what has several shapes
  const { from, to, value, unit, kind, magnitude, plain, unitFrom, unitTo, doubt } = amount
  return {
    from,
    to,
    value,
    unit,
    kind,
    magnitude,
    plain,
    unitFrom,
    unitTo,
    doubt,
    at,
    max,
    comparator: '=',
    isBoundOutside: false,
    rate: null,
    confidence,
  }
}

/** Gives an amount its unit. */
export function unite(amount: Amount, from: number, to: number, unit: Unit, kind: Amount['kind']): true {
  amount.to = amount.unitTo = to
  amount.unitFrom = from
  amount.unit = unit
  amount.kind = kind
  amount.plain = false
  return true
}

/** Whether a unit stands by the number itself. */
export function isUnited({ kind, unitFrom, unitTo }: Amount): boolean {
  return unitTo > unitFrom || kind === 'times' || kind === 'share'
}
