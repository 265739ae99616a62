/**
 * Which figure of one coder is which of the other.
 */
import type { CodedUnit } from './coding.ts'

/** Two codings, matched. */
export interface Matched {
  both: { a: CodedUnit; b: CodedUnit }[]
  onlyA: CodedUnit[]
  onlyB: CodedUnit[]
}

/**
 * Matches the figures of two coders, each with at most one: those whose words overlap, the most first; then those with the
 * same value in the same paragraph, of several those that also have the measure and the year in common.
 */
export function matched(a: readonly CodedUnit[], b: readonly CodedUnit[]): Matched {
  const pairs = candidates(a, b).sort((one, other) => other.score - one.score)
  const takenA = new Set<CodedUnit>()
  const takenB = new Set<CodedUnit>()
  const found = new Map<CodedUnit, CodedUnit>()
  for (const pair of pairs) {
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue
    takenA.add(pair.a)
    takenB.add(pair.b)
    found.set(pair.a, pair.b)
  }
  return {
    both: a.flatMap((unit) => {
      const other = found.get(unit)
      return other === undefined ? [] : [{ a: unit, b: other }]
    }),
    onlyA: a.filter((unit) => !takenA.has(unit)),
    onlyB: b.filter((unit) => !takenB.has(unit)),
  }
}

interface Pair {
  a: CodedUnit
  b: CodedUnit
  score: number
}

/** Only units of one paragraph, or whose places can be compared, are compared. */
function candidates(a: readonly CodedUnit[], b: readonly CodedUnit[]): Pair[] {
  const index = new Map<string, CodedUnit[]>()
  for (const unit of b) {
    for (const key of keysOf(unit)) index.set(key, [...(index.get(key) ?? []), unit])
  }
  return a.flatMap((unit) => {
    const near = new Set(keysOf(unit).flatMap((key) => index.get(key) ?? []))
    return [...near].flatMap((other) => {
      const score = scoreOf(unit, other)
      return score > 0 ? [{ a: unit, b: other, score }] : []
    })
  })
}

/** Characters of a text in so many go into one drawer; what stands at its edge is in the next too. */
const drawer = 2000

function keysOf({ place, paragraphs, fields }: CodedUnit): string[] {
  const value = numberOf(fields.value ?? '')
  return [
    ...(place === null ? [] : [place.start, place.end].map((at) => `${place.in} ${Math.floor(at / drawer)}`)),
    ...paragraphs.map((name) => `${paragraphName(name)} ${value}`),
  ]
}

function scoreOf(a: CodedUnit, b: CodedUnit): number {
  if (a.report !== b.report && a.report !== '' && b.report !== '') return 0
  const alike = ['measure', 'year'].filter((field) => isAlike(a, b, field)).length / 8
  if (a.place !== null && b.place !== null && a.place.in === b.place.in) {
    const common = Math.min(a.place.end, b.place.end) - Math.max(a.place.start, b.place.start)
    const all = Math.max(a.place.end, b.place.end) - Math.min(a.place.start, b.place.start)
    return common <= 0 ? 0 : 2 + common / all + alike
  }
  const names = new Set(a.paragraphs.map(paragraphName))
  const isSameParagraph = b.paragraphs.some((name) => names.has(paragraphName(name)))
  const value = numberOf(a.fields.value ?? '')
  return isSameParagraph && value === numberOf(b.fields.value ?? '') ? 1 + alike : 0
}

function isAlike(a: CodedUnit, b: CodedUnit, field: string): boolean {
  const value = a.fields[field] ?? ''
  return value !== '' && value === b.fields[field]
}

/** `Prosecution, para. 1` and `prosecution para 1` are one paragraph. */
function paragraphName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s,.¶§()[\]]+/g, ' ')
    .trim()
}

/** `1,000` is 1000; words stay as they are. */
export function numberOf(words: string): string {
  const plain = words.trim().replaceAll(',', '')
  return plain !== '' && Number.isFinite(Number(plain)) ? String(Number(plain)) : plain.toLowerCase()
}
