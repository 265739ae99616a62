/**
 * Claims gained and lost: what the working tree finds and another revision did not, and the other way round.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClaimRecord } from '../../src/export/records.ts'
import { optionsOf, readGold } from './gold.ts'

const root = join(import.meta.dirname, '../..')
const tsx = join(root, 'node_modules/.bin/tsx')
const dump = join(import.meta.dirname, 'dump.ts')

/**
 * Compares the working tree with a revision, on the gold and on other files.
 *
 * @param revision anything that git knows as a commit
 * @param files reports as text, Markdown or HTML
 * @returns lines: `+` gained, `-` lost, `~` found by both with other fields, each with its sentence
 * @throws Error where git does not know the revision
 */
export function against(revision: string, files: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-against-'))
  try {
    const archive = execFileSync('git', ['archive', revision, 'src', 'package.json'], {
      cwd: root,
      maxBuffer: 1 << 28,
    })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const texts = join(folder, 'texts.json')
    writeFileSync(texts, JSON.stringify(inputs(files)))
    return compare(claimsOf(folder, texts), claimsOf(root, texts))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inputs(files: readonly string[]): unknown[] {
  const gold = ['laos-2017', 'composed', 'narratives', 'reports', 'news']
    .flatMap(readGold)
    .map((passage) => ({ id: passage.id, text: passage.text, options: optionsOf(passage) }))
  return [...gold, ...files.map((file) => ({ id: file, text: readFileSync(file, 'utf8'), options: {} }))]
}

function claimsOf(checkout: string, texts: string): Map<string, ClaimRecord> {
  const output = execFileSync(tsx, [dump, checkout, texts], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const found = new Map<string, ClaimRecord>()
  for (const line of output.split('\n').filter(Boolean)) {
    const { id, claims }: { id: string; claims: ClaimRecord[] } = JSON.parse(line)
    for (const claim of claims) found.set(`${id} ${claim.start} ${claim.quote}`, claim)
  }
  return found
}

function compare(before: Map<string, ClaimRecord>, after: Map<string, ClaimRecord>): string[] {
  const lines: string[] = []
  for (const [key, claim] of after) {
    const old = before.get(key)
    if (old === undefined) lines.push(`+ ${line(key, claim)}`)
    else if (meaning(old) !== meaning(claim)) lines.push(`~ ${line(key, claim)}\n    was ${meaning(old)}`)
  }
  for (const [key, claim] of before) if (!after.has(key)) lines.push(`- ${line(key, claim)}`)
  return lines
}

function meaning({
  value,
  min,
  max,
  comparator,
  unit,
  measure,
  period,
  relation,
  status,
}: ClaimRecord): string {
  const year =
    period === null
      ? null
      : period.type === 'year'
        ? period.year
        : period.type === 'years'
          ? `${period.from}/${period.to}`
          : period.offset
  return JSON.stringify({
    value,
    min,
    max,
    comparator,
    unit,
    measure,
    period: year,
    relation: relation?.type ?? null,
    status,
  })
}

function line(key: string, claim: ClaimRecord): string {
  return `${key.split(' ')[0]} «${claim.quote}» ${meaning(claim)}\n    ${claim.text}`
}
