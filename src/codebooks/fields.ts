/**
 * The fields of codebooks, measures and rows, each said once: what it must be, and what it says. `checkCodebook` and the
 * JSON Schema both read them here.
 */
import { kinds } from '../syntax/lexicon/kinds.ts'
import type { Codebook, MeasureDefinition, NounRow, VerbRow } from './codebook.ts'

/** What a field holds. */
type Content =
  /** Text of a pattern; `wanted` is what a message calls it. Where there are `kinds`, their names may stand in it. */
  | { readonly is: 'text'; readonly pattern?: string; readonly wanted: string; readonly hasKinds?: true }
  | { readonly is: 'choice'; readonly among: readonly string[] }
  /** Sentences, each of a field's pattern. */
  | { readonly is: 'sentences'; readonly each: Text }
  | { readonly is: 'measures' }
  | { readonly is: 'rows' }
  /** A codebook, or the name of one of the package. */
  | { readonly is: 'codebook' }

/** A field that may be left out, unless it is required. */
export type Field = Content & { readonly description: string; readonly isRequired?: true }
export type Text = Extract<Field, { is: 'text' }>

/** The fields of a value by their names. */
export type Fields = Readonly<Record<string, Field>>

/** A field for each of a type, required where the type requires it. */
type FieldsOf<T> = {
  readonly [Name in keyof T]-?: undefined extends T[Name]
    ? Field & { readonly isRequired?: never }
    : Field & { readonly isRequired: true }
}

const lemma = String.raw`[\p{Ll}\p{N}][\p{Ll}\p{N}_'’.\-]*`
const listOf = (item: string) => `^\\s*(?:${item})(?:\\s+(?:${item}))*\\s*$`

const namePattern = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$'
const lemmasPattern = listOf(lemma)
const verbsPattern = String.raw`^\s*\*\s*$|${lemmasPattern}`
const wordsPattern = listOf(String.raw`\*|<(?:${kinds.join('|')})>|${lemma}`)
/** A sentence with one figure in braces. */
const examplePattern = String.raw`^[^{}]*\{[^{}]*[^{}\s][^{}]*\}[^{}]*$`
/** Something other than white space. */
const sayingPattern = String.raw`\S`

const textOf = (wanted: string, pattern?: string) => (description: string) =>
  ({ is: 'text', ...(pattern === undefined ? {} : { pattern }), wanted, description }) as const
const name = textOf('a name in small letters with hyphens', namePattern)
const lemmas = textOf('a list of words in small letters, divided by spaces', lemmasPattern)
const verbs = textOf('a list of words in small letters, divided by spaces, or *', verbsPattern)
const example = textOf(
  'a sentence with exactly one figure in braces, such as Courts convicted {12} traffickers.',
  examplePattern,
)
const words = (description: string) =>
  ({
    ...textOf(
      'a list of words in small letters, kinds in <> or *, divided by spaces',
      wordsPattern,
    )(description),
    hasKinds: true,
  }) as const
const oneOf = (among: readonly string[], description: string) =>
  ({ is: 'choice', among, description }) as const
const required = <F extends Field>(field: F) => ({ ...field, isRequired: true }) as const

const aspects = ['event', 'state', 'rule']
/** Whom or what the figure of a verb's row may count: the row has a field of this name. */
export const roles = ['object', 'subject', 'beside'] as const

/** What all rows have. */
const shared = {
  amount: oneOf(
    ['count', 'share', 'money', 'time'],
    'What the figure is: a number or a share of things, unless said otherwise; a number alone (count), a share alone, a sum of money, a stretch of time.',
  ),
  modality: oneOf(['law', 'fact'], 'Only where the clause prescribes, or only where it tells what was done.'),
  aspect: oneOf(aspects, 'Where these words differ from the aspect of their measure.'),
  example: required(example('A sentence with the figure that the row is for in braces.')),
  not: {
    is: 'sentences',
    each: example('A sentence that looks alike, and whose figure is of another measure.'),
    description: 'Sentences that look alike, and whose figure in braces is of another measure.',
  },
} as const

export const verbRowFields: FieldsOf<VerbRow> = {
  verb: required(verbs('Verbs in their base form, divided by spaces, or * for any.')),
  subject: words('Who does it.'),
  object: words('Who or what it is done to, also where it is the subject of a passive.'),
  beside: words('Heads of other phrases of the clause, of which one must be there.'),
  particle: lemmas('A particle that must be there: back, home, down.'),
  counts: oneOf(
    roles,
    'Whom or what the figure counts; the object, unless said otherwise, or the subject where the row names no object.',
  ),
  ...shared,
}

export const nounRowFields: FieldsOf<NounRow> = {
  noun: required(words('Nouns in the singular, divided by spaces, that are counted or whose amount it is.')),
  of: words('What must stand before the noun, or behind it after of, for, against.'),
  subject: words('Who holds, gives or gets it: the subject of the clause.'),
  ...shared,
}

export const measureFields: FieldsOf<MeasureDefinition> = {
  name: required(name('In small letters with hyphens, unique in its codebook: journalists-detained.')),
  label: required(textOf('a heading', sayingPattern)('The heading of its column.')),
  definition: required(textOf('a definition', sayingPattern)('What a coder reads to tell it from others.')),
  aspect: required(
    oneOf(
      aspects,
      'Whether it happens (event: in the reporting period, where nothing else is said), stands (state: no period unless it is dated) or is prescribed (rule: never a period).',
    ),
  ),
  rows: required({
    is: 'rows',
    description:
      'By which words a text tells of it; the first row that fits, of all measures, gives the measure.',
  }),
}

export const codebookFields: FieldsOf<Codebook & { $schema?: string }> = {
  name: required(name('In small letters with hyphens: human-rights.')),
  version: required(
    textOf('a version such as 1.0.0', String.raw`^\S+$`)('Changes whenever a measure or a row does: 1.0.0.'),
  ),
  title: required(textOf('a title', sayingPattern)('What the codebook is for.')),
  measures: required({ is: 'measures', description: 'In the order in which they are asked.' }),
  extends: {
    is: 'codebook',
    description:
      'Another codebook, whose measures are asked after these: whole, or the name of one of the package.',
  },
  $schema: textOf('an address')('Where this schema is, for editors.'),
}

/** The names of the fields that a value must have. */
export function requiredOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([field, { isRequired }]) => (isRequired === true ? [field] : []))
}
