/** Writes `claim-record.schema.json` into `dist/`, from `schema.ts`: a part of `npm run build`. */
import { writeFileSync } from 'node:fs'
import { claimRecordSchema } from './schema.ts'

const file = new URL('../../dist/export/claim-record.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(claimRecordSchema, null, 2)}\n`)
