/** The JSON Schema of codebooks, for editors and for programs in other languages. */
import { codebooks } from './bundled.ts'
import {
  codebookFields,
  type Field,
  type Fields,
  measureFields,
  nounRowFields,
  requiredOf,
  roles,
  verbRowFields,
} from './fields.ts'

/** A schema, as far as this file writes one. */
type Schema = { readonly [keyword: string]: unknown }

/** What a field must be. */
function contentOf(field: Field): Schema {
  switch (field.is) {
    case 'text':
      return field.pattern === undefined ? { type: 'string' } : { type: 'string', pattern: field.pattern }
    case 'choice':
      return { enum: field.among }
    case 'sentences':
      return { type: 'array', items: schemaOf(field.each) }
    case 'measures':
      return { type: 'array', minItems: 1, items: { $ref: '#/$defs/measure' } }
    case 'rows':
      return { type: 'array', items: row }
    case 'codebook':
      return { anyOf: [{ enum: Object.values(codebooks).map(({ name }) => name) }, { $ref: '#' }] }
  }
}

function schemaOf(field: Field): Schema {
  return { ...contentOf(field), description: field.description }
}

function objectOf(fields: Fields) {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
    required: requiredOf(fields),
    additionalProperties: false,
  } as const
}

/** A row of a verb or of a noun. */
const row: Schema = {
  type: 'object',
  if: { required: ['verb'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { $ref: '#/$defs/verbRow' },
  else: { $ref: '#/$defs/nounRow' },
}

/** What the figure counts must be named. */
const counted: readonly Schema[] = roles.map((role) => ({
  if: { properties: { counts: { const: role } }, required: ['counts'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: [role] },
}))

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
  ...objectOf(codebookFields),
  $defs: {
    measure: objectOf(measureFields),
    verbRow: { ...objectOf(verbRowFields), allOf: counted },
    nounRow: objectOf(nounRowFields),
  },
} as const
