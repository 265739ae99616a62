/**
 * What was counted → the class that figures of several editions are compared by: `Some 1,200 alleged victims` and
 * `the victims` are both `victim`.
 *
 * The phrase as printed, in small letters, its head in the singular, without determiners, numbers, words of doubt and
 * words that only tell it from another figure. What describes the things counted stays: `child victims` are no `victims`.
 */
import { checkArgument, known, text } from '../arguments.ts'
import { foldSpace } from '../read/characters.ts'
import { idOf, nounOf } from '../syntax/lexicon/lexicon.ts'

/**
 * The class of what was counted.
 *
 * @param object The noun phrase of a claim; null where the text names nothing.
 * @returns Empty where nothing is named, or only a pronoun.
 * @example
 * ```ts
 * objectClass('approximately 5.6 million registered IDPs') // 'registered idp'
 * ```
 */
export function objectClass(object: string | null): string {
  checkArgument('objectClass', 'what was counted', object, known(text))
  const words = foldSpace(object ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[“”"]/g, '')
    .split(' ')
    .filter((word) => word !== '' && !/^[\d.,]+$/.test(word) && !passing.has(word))
  const after = words.findIndex((word) => linking.has(word))
  const head = after === -1 ? words.length - 1 : after - 1
  const named = words.map((word, at) => (at === head ? singular(word) : word))
  return pronouns.has(named.join(' ')) ? '' : named.join(' ')
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Determiners, quantifiers, bounds, numerals, and adjectives of doubt or of order. */
const passing = list(
  'a an the this that these those such all any some each every no both its his her their other another further additional ' +
    'new newly separate several many most more fewer less than at least about around approximately roughly nearly almost ' +
    'estimated an only over up to reported alleged allegedly suspected documented recorded known total overall remaining ' +
    'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion half',
)

/** What begins a phrase behind the head. */
const linking = list('of in for from with by on against among between who which whose under')

const pronouns = list('it they them whom who which what one ones he she him us we him')

/** People however they are called. */
const persons = list('person persons people individual individuals')

/** The singular of a noun: by the lexicon where it holds it, else by the regular ending. */
function singular(word: string): string {
  if (persons.has(word)) return 'person'
  const irregular = irregulars.get(word)
  if (irregular !== undefined) return irregular
  const noun = nounOf(idOf(word))
  const forms = candidates(word)
  return (
    forms.find((form) => noun !== 0 && idOf(form) === noun) ?? (noun === 0 ? (forms.at(-1) ?? word) : word)
  )
}

const irregulars: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['wives', 'wife'],
  ['lives', 'life'],
])

/** What may be the singular, the least likely first. */
function candidates(word: string): string[] {
  if (!/[^s]s$/.test(word) || /(?:us|is)$/.test(word)) return [word]
  const forms = [word.slice(0, -1)]
  if (/(?:[sxz]|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2))
  if (/[^aeiou]ies$/.test(word)) forms.push(`${word.slice(0, -3)}y`)
  return forms
}
