/** Writes the JSON Schemas into `dist/export/`: a part of `npm run build`. */
import { writeFileSync } from 'node:fs'
import { notesSchema } from '../cite/notes-schema.ts'
import { codebookSchema } from '../codebooks/schema.ts'
import { claimRecordSchema } from './schema.ts'

const schemas = {
  'claim-record.schema.json': claimRecordSchema,
  'codebook.schema.json': codebookSchema,
  'notes.schema.json': notesSchema,
}

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../../dist/export/${name}`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
}
