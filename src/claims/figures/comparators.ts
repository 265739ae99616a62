/**
 * The words that bound a figure: `at least`, `no more than`, `an estimated`, `or more`.
 */
import { once } from '../../constants.ts'
import { scan } from '../../syntax/scan.ts'
import { createTokens, type Tokens } from '../../syntax/tokens.ts'
import type { Comparator } from '../../types.ts'

/** Before the figure. Words that compare upwards and downwards (`higher than`) are multiplied out below. */
const before: readonly (readonly [Comparator, string])[] = [
  [
    '>=',
    `at least|at the very least|a minimum of|minimum|minimum of|a minimum|at a minimum|at minimum|no fewer than|no less than|not less than
    |not fewer than|nor less than|nor fewer than|as young as|as few as|as low as|as little as|a low of|≥|>=|greater than or equal to|more than or equal to|equal to or greater than`,
  ],
  [
    '>',
    `more than|over|exceeding|upwards of|upward of|in excess of|above|well over|just over|topping|topped|surpassing
    |surpassed|surpasses|beyond|better than|>`,
  ],
  [
    '<=',
    `up to|up to a total of|up to an additional|up to another|nor more than|at most|at the most|a maximum of|maximum|maximum of|a maximum|at a maximum|no more than|not more than|as many as|as much as
    |as high as|as old as|as long as|not to exceed|not exceeding|within|a ceiling of|a limit of|≤|<=|less than or equal to|fewer than or equal to
    |equal to or less than`,
  ],
  [
    '<',
    'fewer than|less than|under|nearly|almost|below|just under|well under|just below|short of|just short of|not quite|virtually|<',
  ],
  [
    '~',
    `approximately|perhaps|about|around|some|roughly|an estimated|estimated|circa|in the region of|close to|on the order of|in the order of
    |approx|approx .|ca|ca .|c .|in the neighborhood of|somewhere around|~|an approximate|approximating|an estimate of|in the vicinity of|±`,
  ],
]
const upwards =
  'more greater higher larger longer older bigger wider taller heavier faster later farther further'
const downwards = 'fewer less lower smaller younger shorter narrower lighter slower earlier'

/** After the figure, its unit, or the noun that it counts. */
const after: readonly (readonly [Comparator, string])[] = [
  [
    '>=',
    `or more|or greater|or higher|or older|or above|or over|or longer|or larger|and older|and above|and over|and up|and more|or so more|+|- plus
    |at least|at a minimum|minimum|and upwards|or upwards`,
  ],
  [
    '<=',
    'or less|or fewer|or lower|or younger|or below|or under|or shorter|and under|and younger|and below|at most|maximum|at a maximum|or smaller',
  ],
  ['~', 'or so|- odd|or thereabouts'],
]

type Spelling = readonly [phrase: string, comparator: Comparator]

const split = (rows: readonly (readonly [Comparator, string])[]): Spelling[] =>
  rows.flatMap(([comparator, list]) => list.split('|').map((phrase) => [phrase.trim(), comparator] as const))

/** What bounds a figure before it, and after it. */
export const comparatorsBefore: readonly Spelling[] = [
  ...split(before),
  ...upwards.split(' ').flatMap((up): Spelling[] => [
    [`${up} than`, '>'],
    [`no ${up} than`, '<='],
    [`not ${up} than`, '<='],
  ]),
  ...downwards.split(' ').flatMap((down): Spelling[] => [
    [`${down} than`, '<'],
    [`no ${down} than`, '>='],
    [`not ${down} than`, '>='],
  ]),
  ...'well far slightly just little much'.split(' ').flatMap((degree): Spelling[] => [
    [`${degree} more than`, '>'],
    [`${degree} less than`, '<'],
    [`${degree} fewer than`, '<'],
  ]),
]
export const comparatorsAfter: readonly Spelling[] = split(after)

interface Phrase {
  /** Word ids, in the order in which they are met walking away from the figure. */
  ids: readonly number[]
  comparator: Comparator
}

/** Phrases by the word next to the figure; the longest first, so that `no more than` is not read as `more than`. */
function indexed(list: readonly Spelling[], isBefore: boolean): Map<number, Phrase[]> {
  const tokens = createTokens()
  const index = new Map<number, Phrase[]>()
  for (const [phrase, comparator] of list) {
    scan(phrase, 0, phrase.length, tokens)
    const words = [...tokens.word.slice(0, tokens.length)]
    const ids = isBefore ? words.reverse() : words
    const [next = 0] = ids
    const phrases = [...(index.get(next) ?? []), { ids, comparator }]
    index.set(
      next,
      phrases.sort((one, other) => other.ids.length - one.ids.length),
    )
  }
  return index
}
const endingIn = once(() => indexed(comparatorsBefore, true))
const beginningWith = once(() => indexed(comparatorsAfter, false))

/** What a look at the words beside a figure found: how it is bounded, and the token where the bounding words end. */
export interface Bound {
  comparator: Comparator
  at: number
}

/**
 * The comparator that ends before token `i`; `at` is its first token.
 *
 * ```text
 * Authorities prosecuted no fewer than 12 suspects.
 *                        ^^^^^^^^^^^^^^^^ comparator=>= value=12
 * ```
 */
export function comparatorBefore(t: Tokens, i: number): Bound | null {
  if (i === 0 || t.word[i - 1] === 0) return null
  for (const { ids, comparator } of endingIn().get(t.word[i - 1] as number) ?? []) {
    let k = 1
    while (k < ids.length && i - 1 - k >= 0 && t.word[i - 1 - k] === ids[k]) k++
    if (k === ids.length) return { comparator, at: i - k }
  }
  return null
}

/**
 * The comparator that begins at token `i`; `at` is the token after it.
 *
 * ```text
 * The law covers workplaces employing 10 or more workers.
 *                                     ^^^^^^^^^^ comparator=>= value=10
 * ```
 */
export function comparatorAfter(t: Tokens, i: number): Bound | null {
  if (t.word[i] === 0) return null
  for (const { ids, comparator } of beginningWith().get(t.word[i] as number) ?? []) {
    let k = 1
    while (k < ids.length && t.word[i + k] === ids[k]) k++
    if (k === ids.length && i + k <= t.length) return { comparator, at: i + k }
  }
  return null
}
