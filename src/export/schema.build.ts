/** Writes `claim-record.schema.json` from `schema.ts`: `npx tsx src/export/schema.build.ts`. A test holds that it is current. */
import { writeFileSync } from 'node:fs'
import { claimRecordSchema } from './schema.ts'

const file = new URL('claim-record.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(claimRecordSchema, null, 2)}\n`)
