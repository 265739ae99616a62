/**
 * The words that bound a figure: `at least`, `no more than`, `an estimated`, `or more`.
 */
import type { Comparator } from '../types.ts'
import type { Tokens } from './scan.ts'
import { Class, mark, spelling, word } from './words.ts'

/** Before the figure. Words that compare upwards and downwards (`higher than`) are multiplied out below. */
const before: readonly (readonly [Comparator, string])[] = [
  [
    '>=',
    `at least|at the very least|a minimum of|minimum|minimum of|a minimum|at a minimum|at minimum|no fewer than|no less than|not less than
    |not fewer than|as young as|as few as|as low as|as little as|a low of`,
  ],
  [
    '>',
    `more than|over|exceeding|exceeded|exceeds|exceed|upwards of|upward of|in excess of|above|well over|just over|topping|topped|surpassing
    |surpassed|surpasses|beyond|better than`,
  ],
  [
    '<=',
    `up to|at most|at the most|a maximum of|maximum|maximum of|a maximum|at a maximum|no more than|not more than|as many as|as much as
    |as high as|as old as|as long as|not to exceed|not exceeding|not exceed|within|a ceiling of|a limit of`,
  ],
  [
    '<',
    'fewer than|less than|under|nearly|almost|below|just under|well under|just below|short of|just short of|not quite|virtually',
  ],
  [
    '~',
    `approximately|about|around|some|roughly|an estimated|estimated|circa|in the region of|close to|on the order of|in the order of
    |approx|approx .|ca|in the neighborhood of|somewhere around|~|an approximate
    |approximating|an estimate of|in the vicinity of`,
  ],
]
const upwards =
  'more greater higher larger longer older bigger wider taller heavier faster later farther further'
const downwards = 'fewer less lower smaller younger shorter narrower lighter slower earlier'

/** After the figure, its unit, or the noun that it counts. */
const after: readonly (readonly [Comparator, string])[] = [
  [
    '>=',
    `or more|or greater|or higher|or older|or above|or over|or longer|or larger|and older|and above|and over|and up|and more|or so more|+
    |at least|at a minimum|minimum|and upwards|or upwards`,
  ],
  [
    '<=',
    'or less|or fewer|or lower|or younger|or below|or under|or shorter|and under|and younger|and below|at most|maximum|at a maximum|or smaller',
  ],
  ['~', 'or so|- odd|or thereabouts'],
]

interface Phrase {
  /** Word ids, in the order in which they are met walking away from the figure. */
  ids: readonly number[]
  comparator: Comparator
}

const endingIn = new Map<number, Phrase[]>()
const beginningWith = new Map<number, Phrase[]>()

for (const [comparator, list] of before) for (const phrase of split(list)) enterBefore(phrase, comparator)
for (const up of upwards.split(' ')) {
  enterBefore(`${up} than`, '>')
  enterBefore(`no ${up} than`, '<=')
  enterBefore(`not ${up} than`, '<=')
}
for (const down of downwards.split(' ')) {
  enterBefore(`${down} than`, '<')
  enterBefore(`no ${down} than`, '>=')
  enterBefore(`not ${down} than`, '>=')
}
for (const degree of ['well', 'far', 'slightly', 'just', 'little', 'much']) {
  enterBefore(`${degree} more than`, '>')
  enterBefore(`${degree} less than`, '<')
  enterBefore(`${degree} fewer than`, '<')
}
for (const [comparator, list] of after) {
  for (const phrase of split(list)) enter(beginningWith, phrase.split(' ').map(word), comparator)
}

function split(list: string): string[] {
  return list.split('|').map((phrase) => phrase.trim())
}

function enterBefore(phrase: string, comparator: Comparator): void {
  const words = phrase.split(' ')
  mark(words.at(-1) ?? '', Class.comparator)
  enter(endingIn, words.map(word).reverse(), comparator)
}

/** Longest first, so that `no more than` is not read as `more than`. */
function enter(index: Map<number, Phrase[]>, ids: number[], comparator: Comparator): void {
  const first = ids[0] ?? 0
  const list = index.get(first) ?? []
  list.push({ ids, comparator })
  list.sort((a, b) => b.ids.length - a.ids.length)
  index.set(first, list)
}

/** Every spelling and what it means, before and after the figure: for tests that read each row. */
export function comparatorSpellings(): { before: [string, Comparator][]; after: [string, Comparator][] } {
  const rows = (index: Map<number, Phrase[]>, order: (ids: readonly number[]) => readonly number[]) =>
    [...index.values()]
      .flat()
      .map(({ ids, comparator }): [string, Comparator] => [order(ids).map(spelling).join(' '), comparator])
  return { before: rows(endingIn, (ids) => ids.toReversed()), after: rows(beginningWith, (ids) => ids) }
}

/** What a look at the words beside a figure found: how it is bounded, and the token where the bounding words end. */
interface Bound {
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
  if (i === 0 || ((t.classes[i - 1] as number) & Class.comparator) === 0) return null
  for (const phrase of endingIn.get(t.word[i - 1] as number) ?? []) {
    const { ids } = phrase
    let k = 1
    while (k < ids.length && i - 1 - k >= 0 && t.word[i - 1 - k] === ids[k]) k++
    if (k === ids.length) return { comparator: phrase.comparator, at: i - k }
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
  const phrases = beginningWith.get(t.word[i] as number)
  if (phrases === undefined) return null
  for (const phrase of phrases) {
    const { ids } = phrase
    let k = 1
    while (k < ids.length && t.word[i + k] === ids[k]) k++
    if (k === ids.length && i + k <= t.length) return { comparator: phrase.comparator, at: i + k }
  }
  return null
}
