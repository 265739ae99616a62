/**
 * The peer: a quote matcher as annotation clients use it.
 *
 * Hypothesis's client looks for the quote alone, to the letter or else with up to half of its characters wrong
 * (at most 256), and takes the place with the best sum of weights: 50 for the quote, 20 each for prefix and
 * suffix, 2 for the position (https://github.com/hypothesis/client, `match-quote.ts`; written anew from its
 * description). It has no answer "lost" but that nothing is similar at all.
 */
import search from 'approx-string-match'
import type { Span } from '../../src/anchors/types.ts'

export interface Quote {
  exact: string
  prefix: string
  suffix: string
  position: number
}

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 }

/** The 32 characters around, as clients keep them. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    position: start,
  }
}

/** The best place of a quote; null where nothing is similar. */
export function matchQuote(text: string, quote: Quote): Span | null {
  if (quote.exact === '') return null
  let best: Span | null = null
  let bestScore = -1
  for (const match of matches(text, quote.exact)) {
    const likeness = 1 - match.errors / quote.exact.length
    const before = likenessOf(
      text.slice(Math.max(0, match.start - quote.prefix.length), match.start),
      quote.prefix,
    )
    const after = likenessOf(text.slice(match.end, match.end + quote.suffix.length), quote.suffix)
    const near = 1 - Math.abs(match.start - quote.position) / text.length
    const score =
      weights.quote * likeness + weights.prefix * before + weights.suffix * after + weights.position * near
    if (score <= bestScore) continue
    best = { start: match.start, end: match.end }
    bestScore = score
  }
  return best
}

function matches(text: string, wanted: string): (Span & { errors: number })[] {
  const found: (Span & { errors: number })[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    found.push({ start: at, end: at + wanted.length, errors: 0 })
  }
  return found.length > 0 ? found : search(text, wanted, Math.min(256, Math.floor(wanted.length / 2)))
}

function likenessOf(text: string, wanted: string): number {
  if (wanted === '') return 1
  if (text === '') return 0
  const [match] = search(text, wanted, wanted.length)
  return match ? 1 - match.errors / wanted.length : 0
}
