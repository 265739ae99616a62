/**
 * Prints the claims that a checkout finds, as JSON lines: `tsx test/eval/dump.ts ROOT TEXTS.json`. ROOT is the checkout
 * whose `src/` reads the texts; TEXTS.json holds `{ id, text, options }` for each.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [root = '.', file = ''] = process.argv.slice(2)
const load = (path: string) => import(pathToFileURL(join(root, path)).href)
const { parse } = await load('src/parse.ts')
const records = await load('src/export/records.ts')
const claims = records.claims ?? records.claimRecords

for (const { id, text, options } of JSON.parse(readFileSync(file, 'utf8'))) {
  console.log(JSON.stringify({ id, claims: claims(parse(text, options)) }))
}
