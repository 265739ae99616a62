/**
 * The JSON Schema of codebooks, for editors and for programs in other languages. `check.ts` says the same in words that
 * name measure, row and field; a test holds the two together.
 */
import { kinds } from '../syntax/lexicon/kinds.ts'
import { codebooks } from './bundled.ts'

/** A schema, as far as this file writes one. */
type Schema = { [keyword: string]: unknown }

export const aspects = ['event', 'state', 'rule'] as const
export const amounts = ['count', 'share', 'money', 'time'] as const
export const modalities = ['law', 'fact'] as const
export const roles = ['object', 'subject', 'beside'] as const

const lemma = String.raw`[\p{Ll}\p{N}][\p{Ll}\p{N}_'’.\-]*`
const listOf = (item: string) => `^\\s*(?:${item})(?:\\s+(?:${item}))*\\s*$`

/** Small letters with hyphens between: `journalists-detained`. */
export const namePattern = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$'
/** A list of lemmas. */
export const lemmasPattern = listOf(lemma)
/** A list of verbs, or `*`. */
export const verbsPattern = String.raw`^\s*\*\s*$|${lemmasPattern}`
/** A list of lemmas and kinds, or `*`. */
export const wordsPattern = listOf(String.raw`\*|<(?:${kinds.join('|')})>|${lemma}`)
/** A sentence with one figure in braces. */
export const examplePattern = String.raw`^[^{}]*\{[^{}]*[^{}\s][^{}]*\}[^{}]*$`
/** Something other than white space. */
export const sayingPattern = String.raw`\S`

const text = (description: string): Schema => ({ type: 'string', pattern: sayingPattern, description })
const name = (description: string): Schema => ({ type: 'string', pattern: namePattern, description })
const lemmas = (description: string): Schema => ({ type: 'string', pattern: lemmasPattern, description })
const words = (description: string): Schema => ({ type: 'string', pattern: wordsPattern, description })
const example = (description: string): Schema => ({ type: 'string', pattern: examplePattern, description })
const oneOf = (values: readonly string[], description: string): Schema => ({ enum: values, description })

/** What all rows have. */
const shared = {
  amount: oneOf(
    amounts,
    'What the figure is: a number or a share of things, unless said otherwise; a number alone (count), a share alone, a sum of money, a stretch of time.',
  ),
  modality: oneOf(modalities, 'Only where the clause prescribes, or only where it tells what was done.'),
  aspect: oneOf(aspects, 'Where these words differ from the aspect of their measure.'),
  example: example('A sentence with the figure that the row is for in braces.'),
  not: {
    type: 'array',
    items: example('A sentence that looks alike, and whose figure is of another measure.'),
    description: 'Sentences that look alike, and whose figure in braces is of another measure.',
  },
}

const verbRow: Schema = {
  type: 'object',
  properties: {
    verb: {
      type: 'string',
      pattern: verbsPattern,
      description: 'Verbs in their base form, divided by spaces, or * for any.',
    },
    subject: words('Who does it.'),
    object: words('Who or what it is done to, also where it is the subject of a passive.'),
    beside: words('Heads of other phrases of the clause, of which one must be there.'),
    particle: lemmas('A particle that must be there: back, home, down.'),
    counts: oneOf(
      roles,
      'Whom or what the figure counts; the object, unless said otherwise, or the subject where the row names no object.',
    ),
    ...shared,
  },
  required: ['verb', 'example'],
  additionalProperties: false,
  // What the figure counts must be named.
  allOf: roles.map((role) => ({
    if: { properties: { counts: { const: role } }, required: ['counts'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: [role] },
  })),
}

const nounRow: Schema = {
  type: 'object',
  properties: {
    noun: words('Nouns in the singular, divided by spaces, that are counted or whose amount it is.'),
    of: words('What must stand before the noun, or behind it after of, for, against.'),
    subject: words('Who holds, gives or gets it: the subject of the clause.'),
    ...shared,
  },
  required: ['noun', 'example'],
  additionalProperties: false,
}

const measure: Schema = {
  type: 'object',
  properties: {
    name: name('In small letters with hyphens, unique in its codebook: journalists-detained.'),
    label: text('The heading of its column.'),
    definition: text('What a coder reads to tell it from others.'),
    aspect: oneOf(
      aspects,
      'Whether it happens (event: in the reporting period, where nothing else is said), stands (state: no period unless it is dated) or is prescribed (rule: never a period).',
    ),
    rows: {
      type: 'array',
      items: {
        type: 'object',
        if: { required: ['verb'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { $ref: '#/$defs/verbRow' },
        else: { $ref: '#/$defs/nounRow' },
      },
      description:
        'By which words a text tells of it; the first row that fits, of all measures, gives the measure.',
    },
  },
  required: ['name', 'label', 'definition', 'aspect', 'rows'],
  additionalProperties: false,
}

/**
 * The JSON Schema (draft 2020-12) of a codebook; shipped as `pincite/codebook.schema.json`. What a schema cannot say, that
 * names are unique and that codebooks do not extend each other without end, `checkCodebook` checks too.
 *
 * @example
 * ```ts
 * codebookSchema.required // ['name', 'version', 'title', 'measures']
 * ```
 */
export const codebookSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Codebook',
  description: 'What a study counts: its measures, and by which words a text tells of them.',
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'Where this schema is, for editors.' },
    name: name('In small letters with hyphens: human-rights.'),
    version: {
      type: 'string',
      pattern: String.raw`^\S+$`,
      description: 'Changes whenever a measure or a row does: 1.0.0.',
    },
    title: text('What the codebook is for.'),
    measures: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/measure' },
      description: 'In the order in which they are asked.',
    },
    extends: {
      description:
        'Another codebook, whose measures are asked after these: whole, or the name of one of the package.',
      anyOf: [{ enum: Object.values(codebooks).map((codebook) => codebook.name) }, { $ref: '#' }],
    },
  },
  required: ['name', 'version', 'title', 'measures'],
  additionalProperties: false,
  $defs: { measure, verbRow, nounRow },
} as const
