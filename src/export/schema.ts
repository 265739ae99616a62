/**
 * The JSON Schema of claim records, made from the vocabularies that their types are derived from.
 */
import {
  absences,
  ageGroups,
  comparators,
  durations,
  forms,
  origins,
  plainUnits,
  relations,
  sexes,
  sources,
  verdicts,
} from '../vocabulary.ts'
import type { ClaimRecord } from './records.ts'

/** A schema, as far as this file writes one. */
type Schema = { [keyword: string]: unknown }

const string = (description: string): Schema => ({ type: 'string', description })
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const oneOf = (values: readonly string[], description: string): Schema => ({ enum: values, description })
const oneOfOrNull = (values: readonly string[], description: string): Schema => ({
  enum: [...values, null],
  description,
})
const date: Schema = { type: 'string', format: 'date' }
const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const number = (description: string): Schema => ({ type: ['number', 'null'], description })
const offset = (description: string): Schema => ({ type: 'integer', minimum: 0, description })
const id = (description: string): Schema => ({ type: 'string', pattern: '^[^\\s]+$', description })
const year: Schema = { type: 'integer', minimum: 1000, maximum: 9999 }

/** One entry for each field of a record: a missing or misnamed one does not compile. */
const properties = {
  id: id('prosecution.p1.s2.c3'),
  quote: { type: 'string', minLength: 1, description: 'The words of the figure.' },
  start: offset('Offset into the source in UTF-16 code units.'),
  end: offset('Offset into the source in UTF-16 code units, exclusive.'),
  value: number('The number, where there is one.'),
  min: number('The lower end of a range.'),
  max: number('The upper end of a range; null for a life term.'),
  life: { type: 'boolean', description: 'The upper end of the range is a life term.' },
  comparator: oneOf([...comparators, 'range'], 'How the figure bounds the true value.'),
  unit: {
    anyOf: [{ enum: [...plainUnits, ...durations] }, { type: 'string', pattern: '^[A-Z]{3}$' }],
    description: 'What the number counts, or an ISO 4217 currency code.',
  },
  object: orNull(string('The noun phrase that was counted.')),
  measure: {
    type: 'string',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    description: 'What the figure is a figure of: a measure of the codebook.',
  },
  codebook: string('The name of the codebook.'),
  codebookVersion: string('Its version.'),
  row: orNull(string('The row of the codebook that gave the measure: `convictions/2`; null where none did.')),
  status: oneOfOrNull(absences, 'Set where the text says that there were none, or that no figure was given.'),
  rate: oneOfOrNull(durations, 'Set where the figure is per unit of time.'),
  relation: orNull(
    object({
      type: oneOf(relations, 'How the claim relates to another.'),
      to: id('The id of the other claim.'),
    }),
  ),
  period: {
    anyOf: [
      object({ type: { const: 'year' }, year, start: date, end: date }),
      object({ type: { const: 'years' }, from: year, to: year, start: date, end: date }),
      object({
        type: { const: 'reporting-period' },
        offset: { enum: [0, -1] },
        start: orNull(date),
        end: orNull(date),
      }),
      { type: 'null' },
    ],
    description: 'The time that the figure speaks of.',
  },
  form: oneOfOrNull(forms, 'Form of trafficking.'),
  sex: oneOfOrNull(sexes, 'Sex of the people counted.'),
  age: oneOfOrNull(ageGroups, 'Age group of the people counted.'),
  origin: oneOfOrNull(origins, 'Of the country itself, or from outside.'),
  nationality: orNull(string('Nationality of the people counted, as the text says it.')),
  attribution: object({
    source: oneOf(sources, 'Who reports the figure.'),
    name: orNull(string('As the text has it.')),
    canonical: orNull(string('The longest form that the document prints.')),
  }),
  confidence: oneOf(['high', 'low'], 'Whether something was guessed.'),
  doubt: orNull(string('What was guessed.')),
  decision: orNull(
    object({
      verdict: oneOf(verdicts, 'What a person decided.'),
      coder: string('Who decided.'),
      time: { type: 'string', format: 'date-time', description: 'When.' },
      note: orNull(string('What they noted.')),
    }),
  ),
  section: id('The id of the section.'),
  paragraph: id('The id of the paragraph.'),
  sentence: id('The id of the sentence.'),
  text: string('The sentence, white space folded.'),
  url: orNull({ type: 'string', format: 'uri', description: 'A link that opens the page at the sentence.' }),
} satisfies Record<keyof ClaimRecord, Schema>

/**
 * The JSON Schema (draft 2020-12) of a claim record; shipped as `pincite/claim-record.schema.json`.
 *
 * @example
 * ```ts
 * claimRecordSchema.properties.comparator.enum // ['=', '>=', '>', '<=', '<', '~', 'range']
 * ```
 */
export const claimRecordSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ClaimRecord',
  description: 'One quantified claim of a report, as pincite gives it.',
  ...object(properties),
  properties,
} as const
