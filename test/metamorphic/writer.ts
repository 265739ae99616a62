/**
 * Writes a fact into words: forms of its verb, noun phrases with figures, and what is to be found in them.
 */

import type { Fact } from './facts.ts'
import {
  bounds,
  type Chance,
  modifiersOfPeople,
  modifiersOfThings,
  type Noun,
  places,
  spell,
  tellers,
} from './fillers.ts'

/** What is to be found; a field that is left out is not compared. */
export interface Expected {
  value?: number | null | undefined
  unit?: string | undefined
  comparator?: string | undefined
  measure?: string | undefined
  period?: string | null | undefined
  status: 'zero' | 'unreported' | null
  /** The other end is a number of `Writer.claims`. */
  relation?: { type: string; to: number } | null | undefined
}

/** What a figure is, besides its number. */
export interface FigureOptions extends Partial<Expected> {
  from?: number
  to?: number
  /** Without `at least` and the like. */
  isBare?: boolean
}

export type Tense = 'past' | 'perfect' | 'pluperfect' | 'progressive'

/** The period of the date that stands behind, if it is said. */
const unsettled = '?'

/** One text in the making. Figures stand in it as `{0:12}` until it is done. */
export class Writer {
  readonly claims: Expected[] = []
  readonly fact: Fact
  readonly chance: Chance
  /** Where and when it was, to be set behind: ` in Riga in May`. */
  readonly where: string
  readonly when: string
  /** The period of what is said with that date, and without any. */
  readonly #dated: string | null | undefined
  readonly unsaid: string | null | undefined
  readonly #used = new Set<number>()

  constructor(fact: Fact, chance: Chance) {
    this.fact = fact
    this.chance = chance
    this.where = chance.happens(0.5) ? ` ${chance.pick(places)}` : ''
    const [when, period] = chance.pick(times)
    const isEvent = fact.aspect === 'event'
    // Whether what stands has a time where something is done to it is left open: `polled 40 men`, `reserved 12 seats`.
    const isOpen = fact.aspect === 'state' && fact.counts === 'object'
    const unsaid = isEvent ? 'RP' : isOpen ? undefined : null
    this.unsaid = unsaid
    // What stands has no period unless it is dated, and a month alone dates it of no year.
    const isDated =
      fact.aspect !== 'rule' &&
      (isEvent || /\d{4}/.test(when)) &&
      !/(?:in|near|at) the /.test(` ${fact.after}x`)
    this.when = isDated && when !== '' ? ` ${when}` : ''
    this.#dated = isDated && period !== null ? period : unsaid
  }

  /** What is to be found, once it is known whether the date was said. */
  expected(sentences: readonly string[]): Expected[] {
    const isSaid = this.when !== '' && sentences.some((text) => text.includes(this.when))
    // `There were 69 corpses` tells of no event; whether it has a period is left open.
    const { counts, aspect, isAct } = this.fact
    const isOpen = counts === 'noun' && aspect === 'event' && !isAct
    const period = isSaid ? this.#dated : isOpen ? undefined : this.unsaid
    return this.claims.map((claim) => (claim.period === unsettled ? { ...claim, period } : claim))
  }

  /** A number that stands nowhere else in the text. */
  number(from: number, to: number): number {
    for (let i = 0; i < 50; i++) {
      const value = this.chance.whole(from, to)
      if (!this.#used.has(value)) {
        this.#used.add(value)
        return value
      }
    }
    return this.chance.whole(from, to)
  }

  /** A figure, with a word that bounds it now and then. */
  figure(options: FigureOptions = {}): string {
    const { from = 2, to = this.chance.happens(0.2) ? 3000 : 99, isBare = false, ...expected } = options
    const value = expected.value ?? this.number(from, to)
    const [word, comparator] = !isBare && this.chance.happens(0.2) ? this.chance.pick(bounds) : ['', '=']
    const spelled = spell(value, this.chance.happens(0.4))
    return this.mark(`${word === '' ? '' : `${word} `}${spelled}`, {
      comparator,
      ...expected,
      value,
      status: null,
    })
  }

  /** Words that are a claim. */
  mark(words: string, expected: Expected): string {
    const { measure } = this.fact
    const index = this.claims.length
    this.claims.push({ measure, period: unsettled, ...expected })
    return `{${index}:${words}}`
  }

  /** Words that say that there were none. */
  zero(words: string, expected: Partial<Expected> = {}): string {
    // Nor does it say when nobody was held: the gold has a period only for what stands by its noun.
    const open = this.fact.aspect === 'event' || this.fact.counts === 'noun' ? {} : { period: undefined }
    return this.mark(words, { ...open, ...expected, value: 0, status: 'zero' })
  }

  /** Words that say that nobody told how many. */
  unreported(words: string, expected: Partial<Expected> = {}): string {
    // The gold leaves it open when what stands was not told.
    const open = this.fact.aspect === 'event' ? {} : { period: undefined }
    return this.mark(words, { ...open, ...expected, value: null, status: 'unreported' })
  }

  /** The number of the last claim. */
  get last(): number {
    return this.claims.length - 1
  }

  /** `12 young brokers` */
  counted(options: FigureOptions & { noun?: Noun } = {}): string {
    const { noun = this.fact.counted, ...figure } = options
    const modifier = this.modifier(noun)
    return `${this.figure(figure)} ${modifier}${noun.many}`
  }

  modifier(noun: Noun): string {
    if (this.fact.counts === 'noun') return ''
    const modifier = this.chance.pick(noun.isPerson ? modifiersOfPeople : modifiersOfThings)
    return modifier === '' ? '' : `${modifier} `
  }

  teller(): string {
    const choices = tellers.filter((teller) => !teller.endsWith(this.fact.agent.head))
    return this.chance.pick(choices)
  }

  /** The verb as it agrees with its subject. */
  finite(tense: Tense, isPlural: boolean): string {
    const { verb } = this.fact
    const be = isPlural ? 'were' : 'was'
    switch (tense) {
      case 'past':
        return verb.base === 'be' ? be : verb.past
      case 'perfect':
        return `${isPlural ? 'have' : 'has'} ${verb.participle}`
      case 'pluperfect':
        return `had ${verb.participle}`
      case 'progressive':
        return `${be} ${verb.gerund}`
    }
  }

  /** What stands around what is counted, for a form of the verb: `put 12 men on trial`. */
  predicate(form: string, phrase: string): string {
    const { particle, between, after, counts } = this.fact
    return counts === 'subject' ? `${form} ${after}` : `${form} ${particle} ${between} ${phrase} ${after}`
  }

  /** The fact in the active: `courts convicted 12 brokers`. */
  active(phrase: string, tense: Tense = 'past'): string {
    const { agent, counts } = this.fact
    if (counts === 'subject') return `${phrase} ${this.predicate(this.finite(tense, true), '')}`
    return `${agent.text} ${this.predicate(this.finite(tense, agent.plural), phrase)}`
  }

  /** The fact with what is counted in front: `12 brokers were convicted`, `12 inmates died`. */
  front(phrase: string, tense: Tense = 'past', hasAgent = this.fact.needsAgent): string {
    const { agent, counts } = this.fact
    if (counts === 'subject') return this.active(phrase, tense)
    const be = { past: 'were', perfect: 'have been', pluperfect: 'had been', progressive: 'were being' }[
      tense
    ]
    return `${phrase} ${be} ${this.participle()}${hasAgent ? ` by ${agent.text}` : ''}`
  }

  /** `sent to prison` */
  participle(): string {
    const { verb, particle, after } = this.fact
    return squeezed(`${verb.participle} ${particle} ${after}`)
  }

  /** One or the other. */
  clause(phrase: string, tense: Tense = 'past'): string {
    const { counts } = this.fact
    return counts === 'object' && this.chance.happens(0.5)
      ? this.front(phrase, tense)
      : this.active(phrase, tense)
  }

  /** What those who are counted are, said behind their noun: `sent to prison`, `who died`. */
  behind(): string {
    const { counts, needsAgent, agent } = this.fact
    if (counts === 'object') return `${this.participle()}${needsAgent ? ` by ${agent.text}` : ''}`
    return `${this.who()} ${this.predicate(this.finite('past', true), '')}`
  }

  who(): string {
    return this.fact.counted.isPerson ? 'who' : 'that'
  }

  /** The pronoun for the agent. */
  they(): string {
    return this.fact.agent.plural || this.fact.agent.text === 'the police' ? 'they' : 'it'
  }
}

/** Dates, with their periods where they say one. */
const times: readonly (readonly [string, string | null])[] = [
  ['', null],
  ['', null],
  ['', null],
  ['', null],
  ['in May', null],
  ['in 2014', '2014'],
  ['in 2015', '2015'],
  ['in 2016', '2016'],
  ['during the year', null],
  ['on March 3', null],
]

function squeezed(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ (?=[,.;:?)}])/g, '')
    .replace(/ (?=[,.;:?)])/g, '')
    .trim()
}

/** A sentence: one space between words, a capital in front, a point behind. */
export function sentence(text: string): string {
  const plain = squeezed(text)
  const capital = plain.replace(
    /^((?:\{\d+:)?)([a-z])/,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  )
  return /[.?!]$/.test(capital) ? capital : `${capital}.`
}
