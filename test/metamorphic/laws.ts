/**
 * What laws prescribe, and what looks like it but was done: terms and fines in the constructions that are used for them.
 */
import type { BookName } from './facts.ts'
import { type Chance, spell } from './fillers.ts'
import { type Case, toCase } from './generate.ts'
import { type Expected, sentence } from './writer.ts'

interface Law {
  name: string
  make: (book: BookName, chance: Chance) => Case | null
}

/** A term or a fine: its words, and what it is. */
type Amount = Pick<Expected, 'value' | 'unit' | 'comparator'> & { words: string }

function term(chance: Chance): Amount {
  const value = chance.whole(2, 20)
  const [word, comparator] = chance.pick([
    ['', '='],
    ['', '='],
    ['up to', '<='],
    ['at least', '>='],
    ['a maximum of', '<='],
  ] as const)
  return {
    value,
    unit: 'year',
    comparator,
    words: `${word} ${spell(value, chance.happens(0.5))} years`.trim(),
  }
}

function fine(chance: Chance): Amount {
  const value = chance.whole(2, 90) * 100
  const [word, comparator] = chance.pick([
    ['', '='],
    ['', '='],
    ['up to', '<='],
    ['at least', '>='],
  ] as const)
  return { value, unit: 'USD', comparator, words: `${word} $${value.toLocaleString('en-US')}`.trim() }
}

function law(
  name: string,
  measure: string | ((book: BookName) => string),
  period: string | null,
  amount: (chance: Chance) => Amount,
  write: (chance: Chance, slot: string) => string,
): Law {
  return {
    name,
    make: (book, chance) => {
      const { words, ...claim } = amount(chance)
      const text = sentence(write(chance, `{0:${words}}`))
      const named = typeof measure === 'string' ? measure : measure(book)
      return toCase(
        name,
        { book, measure: named, row: 0 },
        [text],
        [{ ...claim, measure: named, period, status: null }],
      )
    },
  }
}

const offences = ['trafficking', 'bribery', 'robbery', 'rape', 'fraud', 'slander', 'forced labor'] as const
const lawNames = [
  'the penal code',
  'article 134',
  'the law',
  'the labor act',
  'the 2009 anti-trafficking law',
  'the decree',
] as const
const offenders = [
  'violators',
  'offenders',
  'brokers',
  'employers',
  'traffickers',
  'anyone who hides a victim',
  'those who insult the king',
] as const
const confinement = ['in prison', 'in jail', 'of imprisonment', 'behind bars', 'imprisonment'] as const
const inJail = ['in prison', 'in jail', 'behind bars'] as const
const courts = ['the court', 'a judge', 'a tribunal', 'judges'] as const
const convicted = [
  'the broker',
  'two traffickers',
  'the officer',
  'the ringleader',
  'three accomplices',
] as const

const unitless = (chance: Chance) => ({ ...term(chance) })

export const laws: readonly Law[] = [
  law(
    'law: may be jailed',
    'penalties',
    null,
    term,
    (c, slot) =>
      `${c.pick(offenders)} ${c.pick(['may', 'can', 'could'])} be ${c.pick(['jailed', 'imprisoned', 'sentenced', 'incarcerated'])} for ${slot}`,
  ),
  law(
    'law: may be sent to prison',
    'penalties',
    null,
    term,
    (c, slot) =>
      `${c.pick(offenders)} ${c.pick(['may', 'can'])} be ${c.pick(['sent to prison', 'sentenced to prison', 'sentenced to imprisonment'])} for ${slot}`,
  ),
  law(
    'law: face',
    'penalties',
    null,
    term,
    (c, slot) =>
      `${c.pick(['violators', 'offenders', 'traffickers'])} ${c.pick(['face', 'risk', 'could face'])} ${slot} ${c.pick(inJail)}`,
  ),
  law(
    'law: provides for',
    'penalties',
    null,
    unitless,
    (c, slot) =>
      `${c.pick(lawNames)} ${c.pick(['provides for', 'prescribes', 'stipulates', 'imposes', 'sets'])} ${c.pick(['penalties', 'prison terms', 'a sentence', 'punishment'])} of ${slot} for ${c.pick(offences)}`,
  ),
  law(
    'law: prescribes years',
    'penalties',
    null,
    unitless,
    (c, slot) =>
      `${c.pick(lawNames)} ${c.pick(['prescribes', 'provides for', 'stipulates', 'carries'])} ${slot} ${c.pick(confinement.slice(0, 4))} for ${c.pick(offences)}`,
  ),
  law(
    'law: is punishable by',
    'penalties',
    null,
    term,
    (c, slot) =>
      `${c.pick(offences)} ${c.pick(['is', 'was', 'became'])} punishable by ${slot} ${c.pick(inJail)}`,
  ),
  law(
    'law: carries',
    'penalties',
    null,
    term,
    (c, slot) =>
      `${c.pick(offences)} carries ${c.pick(['a penalty', 'a sentence', 'a prison term'])} of ${slot}`,
  ),
  law(
    'law: punishes with',
    'penalties',
    null,
    term,
    (c, slot) => `${c.pick(lawNames)} punishes ${c.pick(offences)} with ${slot} ${c.pick(inJail)}`,
  ),
  law(
    'law: maximum penalty is',
    'penalties',
    null,
    (c) => ({ ...term(c), comparator: undefined }),
    (c, slot) =>
      `the ${c.pick(['maximum', 'minimum'])} ${c.pick(['penalty', 'sentence', 'punishment'])} for ${c.pick(offences)} is ${slot}`,
  ),
  law(
    'law: criminalizes and prescribes',
    'penalties',
    null,
    term,
    (c, slot) =>
      `${c.pick(lawNames)} criminalizes ${c.pick(offences)} and prescribes penalties of ${slot} ${c.pick(inJail)}`,
  ),
  law(
    'law: under the code',
    'penalties',
    null,
    term,
    (c, slot) => `under ${c.pick(lawNames)}, ${c.pick(offences)} is punished with ${slot} ${c.pick(inJail)}`,
  ),
  law(
    'law: may be fined',
    'penalties',
    null,
    fine,
    (c, slot) => `${c.pick(offenders)} ${c.pick(['may', 'can', 'could'])} be fined ${slot}`,
  ),
  law(
    'law: fine of',
    'penalties',
    null,
    fine,
    (c, slot) =>
      `${c.pick(lawNames)} ${c.pick(['provides for', 'prescribes', 'stipulates', 'sets'])} a fine of ${slot} for ${c.pick(offences)}`,
  ),
  law(
    'law: subject to a fine',
    'penalties',
    null,
    fine,
    (c, slot) =>
      `${c.pick(offenders.slice(0, 5))} are ${c.pick(['subject to', 'liable to'])} fines of ${slot}`,
  ),
  law(
    'fact: sentenced to',
    'sentences',
    'RP',
    term,
    (c, slot) => `${c.pick(courts)} sentenced ${c.pick(convicted)} to ${slot} ${c.pick(inJail)}`,
  ),
  law('fact: was sentenced to', 'sentences', 'RP', term, (c, slot) =>
    `${c.pick(convicted)} ${'were'} sentenced to ${slot} ${c.pick(inJail)} in Riga`.replace(
      /^(the \w+) were/,
      '$1 was',
    ),
  ),
  law(
    'fact: jailed for',
    'sentences',
    'RP',
    term,
    (c, slot) => `${c.pick(courts)} ${c.pick(['jailed', 'imprisoned'])} ${c.pick(convicted)} for ${slot}`,
  ),
  law(
    'fact: received',
    'sentences',
    'RP',
    term,
    (c, slot) => `${c.pick(convicted)} received ${slot} ${c.pick(inJail)}`,
  ),
  law(
    'fact: sentences of',
    'sentences',
    'RP',
    term,
    (c, slot) =>
      `${c.pick(courts)} ${c.pick(['imposed', 'handed down', 'issued'])} ${c.pick(['sentences', 'prison terms'])} of ${slot}`,
  ),
  law(
    'fact: fined',
    'sentences',
    'RP',
    fine,
    (c, slot) => `${c.pick(courts)} fined ${c.pick(convicted)} ${slot}`,
  ),
  law(
    'fact: fine of',
    'sentences',
    'RP',
    fine,
    (c, slot) =>
      `${c.pick(courts)} ${c.pick(['imposed a fine', 'imposed fines'])} of ${slot} on ${c.pick(convicted)}`,
  ),
]
