/**
 * Scores attributions against those that coders marked: a row is right when sentence, name, kind and named are.
 */
import { existsSync, readFileSync } from 'node:fs'
import { type SourceRecord, sources } from '../../src/export/sources.ts'
import { parse } from '../../src/parse.ts'
import type { Report, Sentence } from '../../src/types.ts'
import { type GoldPassage, optionsOf } from './gold.ts'
import type { Tally } from './score.ts'

/** One attribution as marked; a list holds alternatives, `*` is not scored. */
export interface GoldSource {
  /** The sentence, counted in the passage from 0. */
  sentence: number
  name: string | readonly string[]
  kind: string | readonly string[]
  named: boolean | '*'
  /** Neither asked for nor wrong. */
  optional?: boolean
}

/** The attributions of a set by passage; null where none were marked. */
export function readSources(name: string): ReadonlyMap<string, readonly GoldSource[]> | null {
  const file = new URL(`../gold/${name}.sources.jsonl`, import.meta.url)
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const { id, sources: marked }: { id: string; sources: GoldSource[] } = JSON.parse(line)
      return [id, marked]
    }),
  )
}

const fold = (name: string) =>
  name
    .replace(/^(?:the|an?)\s+/i, '')
    .replaceAll('’', "'")
    .toLowerCase()

function fits(want: string | readonly string[], found: string): boolean {
  const all = typeof want === 'string' ? [want] : want
  return all.some((one) => one === '*' || fold(one) === fold(found))
}

function isRight(want: GoldSource, found: SourceRecord, sentence: number): boolean {
  const isNamed = want.named === '*' || want.named === found.named
  return want.sentence === sentence && isNamed && fits(want.name, found.name) && fits(want.kind, found.kind)
}

/** Scores all passages of a set. */
export function scoreSources(
  passages: readonly GoldPassage[],
  marked: ReadonlyMap<string, readonly GoldSource[]>,
): { tally: Tally; errors: string[] } {
  const tally: Tally = { right: 0, gold: 0, found: 0 }
  const errors: string[] = []
  for (const passage of passages) {
    const report = parse(passage.text, optionsOf(passage))
    const order = sentenceIds(report)
    const left = [...(marked.get(passage.id) ?? [])]
    tally.gold += left.filter(({ optional }) => optional !== true).length
    for (const record of sources(report)) {
      const sentence = order.indexOf(record.sentence)
      const at = left.findIndex((want) => isRight(want, record, sentence))
      const [match] = at < 0 ? [] : left.splice(at, 1)
      const isOptional = match?.optional ?? left.some((want) => want.optional && want.sentence === sentence)
      if (match !== undefined && !match.optional) tally.right++
      if (!isOptional) tally.found++
      if (match === undefined && !isOptional)
        errors.push(
          `SOURCE EXTRA  ${passage.id} ${record.name} (${record.kind}) … ${record.text.slice(0, 90)}`,
        )
    }
    for (const { sentence, name, kind, optional } of left)
      if (optional !== true) errors.push(`SOURCE MISSED ${passage.id} ${sentence} ${name} (${kind})`)
  }
  return { tally, errors }
}

function sentenceIds(report: Report): string[] {
  const ids: string[] = []
  const visit = (node: Report | Report['children'][number] | Sentence) => {
    if (node.type === 'sentence') ids.push(node.id)
    else
      for (const child of node.children) {
        if (child.type === 'section') visit(child)
        else if (child.type === 'paragraph')
          for (const inner of child.children) if (inner.type === 'sentence') visit(inner)
      }
  }
  visit(report)
  return ids
}
