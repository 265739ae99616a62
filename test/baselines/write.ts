/**
 * `npx tsx test/baselines/write.ts 0.1.0`: freezes the anchors of a release. A file that is there is never
 * overwritten.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus } from '../../src/corpus.ts'
import { anchor, parse, shortForm } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'

const [version] = process.argv.slice(2)
if (!version || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error('name the release: npx tsx test/baselines/write.ts 0.1.0')

const reports = corpus.map((entry) => {
  const report = parse(readFileSync(entry.path))
  const anchors = [...places(report).keys()].map((id) => anchor(report, id))
  return { id: entry.id, anchors, shortForms: anchors.map(shortForm) }
})
writeFileSync(join(import.meta.dirname, `${version}.json`), `${JSON.stringify({ version, reports }, null, 1)}\n`, { flag: 'wx' })
