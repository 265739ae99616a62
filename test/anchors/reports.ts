/** The reports that the tests of the anchors stand on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../../src/parse.ts'
import { places } from '../../src/report/places.ts'
import { splitSentences } from '../../src/report/sentences.ts'
import type { Claim, Report, Sentence } from '../../src/types.ts'

const root = join(import.meta.dirname, '../..')

/** The report on Laos, parsed anew. */
export function laos(): Report {
  return parse(readFileSync(join(root, 'corpus/usdos-tip-2017-laos.txt'), 'utf8'))
}

/** The same report as other hosts lay it out, by the names of the layouts. */
export function layouts(): [string, Report][] {
  const files = ['body.txt', 'ecoi.txt', 'state.txt', 'table.txt', 'wrapped.txt']
  const names = [...files.map((file) => `laos-2017-${file}`), 'laos-2017.md', 'laos-2017.html']
  return names.map((name) => [name, parse(readFileSync(join(root, 'test/fixtures/layouts', name), 'utf8'))])
}

/** The sentences and claims of a report. */
export function sentencesAndClaims(report: Report): (Sentence | Claim)[] {
  return [...places(report).values()].filter((place) => place.type === 'sentence' || place.type === 'claim')
}

/** Sentences of the same kind from other reports. */
export function otherSentences(): string[] {
  const lines = readFileSync(join(root, 'test/gold/composed.jsonl'), 'utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const { text }: { text: string } = JSON.parse(line)
    return splitSentences(text).map(({ start, end }) => text.slice(start, end))
  })
}
