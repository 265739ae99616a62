/** A place in a report, as JSON says it. */
const place = {
  description:
    'An id (prosecution.p1), a short form, a pinpoint, words as { "quote" }, an anchor or a W3C selector, a range { "start", "end" }.',
  type: ['string', 'object'],
} as const

const words = {
  hereinafter: {
    type: 'string',
    description: 'What later notes call it. It is introduced where it is first cited.',
  },
  authorAbbreviation: {
    type: 'string',
    description:
      'What later citations in the text call its author. It is introduced where the author is first cited.',
  },
  archivedUrl: { type: 'string', description: 'The address of an archived copy.' },
} as const

/**
 * The JSON Schema (draft 2020-12) of the file that `pincite cite --notes` reads; shipped as
 * `pincite/notes.schema.json`.
 *
 * @example
 * ```ts
 * notesSchema.required // ['citations']
 * ```
 */
export const notesSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Notes',
  description: 'The citations of a paper in their order, and the sources that they cite.',
  type: 'object',
  additionalProperties: false,
  required: ['citations'],
  properties: {
    $schema: { type: 'string' },
    style: {
      type: 'string',
      description: 'A style’s name, or the path of a CSL file from this file’s folder.',
    },
    locale: { type: 'string' },
    accessed: { type: 'string', description: 'The day of access to all sources, ISO 8601.' },
    sources: {
      description: 'The sources by names of the writer’s own.',
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          file: { type: 'string', description: 'The path of a report from this file’s folder.' },
          citeAs: {
            type: 'string',
            description: 'Of a document whose text is not at hand: the line under “Cite as”.',
          },
          ...words,
        },
        oneOf: [{ required: ['file'] }, { required: ['citeAs'] }],
      },
    },
    citations: { type: 'array', items: { $ref: '#/$defs/citation' } },
  },
  $defs: {
    citation: {
      type: 'object',
      additionalProperties: false,
      required: ['cites'],
      properties: {
        id: {
          type: 'string',
          description: 'A name for it in the paper; else its note’s number.',
          pattern: '^[\\w-]+$',
        },
        type: { enum: ['note', 'in-text'], default: 'note' },
        number: {
          type: 'integer',
          minimum: 1,
          description: 'The note’s number; else the one after the last.',
        },
        form: { enum: ['parenthetical', 'narrative'], description: 'In the text.' },
        cites: { type: 'array', minItems: 1, items: { $ref: '#/$defs/cite' } },
      },
    },
    cite: {
      type: 'object',
      additionalProperties: false,
      required: ['source'],
      properties: {
        source: {
          type: 'string',
          description:
            'A name of `sources`, or the citation key of a report that is named on the command line.',
        },
        at: {
          description: 'A place, several, or all from one to another.',
          anyOf: [
            place,
            { type: 'array', minItems: 1, items: place },
            {
              type: 'object',
              additionalProperties: false,
              required: ['from', 'to'],
              properties: { from: place, to: place },
            },
          ],
        },
        counting: { enum: ['heading', 'document'] },
        signal: { type: 'string', description: '`see also`, `cf.`, `but see`' },
        prefix: { type: 'string', description: 'What stands before it, as it is.' },
        suffix: { type: 'string', description: 'What stands behind its place, as it is.' },
        ...words,
      },
    },
  },
} as const
