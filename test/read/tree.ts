/**
 * Prints the tree of a file as the fixtures have it, to be read against the page before it is kept:
 * `npx tsx test/read/tree.ts test/fixtures/read/page.html > test/fixtures/read/page.html.tree`
 */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { parse } from '../../src/parse.ts'
import { notation } from '../notation.ts'

for (const path of process.argv.slice(2))
  process.stdout.write(notation(parse(new VFile({ path, value: readFileSync(path) }))))
