/**
 * Writes the module `table.ts`, the lexicon as columns: a part of `npm run build`, and done before the tests. The
 * module is not kept in the repository.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexiconEntries } from './entries.ts'
import { hashOf } from './hash.ts'
import { fold, kindOf, kinds, lettersEnd } from './letters.ts'

/** Writes the module beside this file. */
export function writeLexicon(): void {
  const entries = lexiconEntries()
    .map((entry) => ({ ...entry, hash: hashOf(entry.spelling) }))
    .sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))
  for (const [index, { hash, spelling }] of entries.entries()) {
    const next = entries[index + 1]
    if (next?.hash === hash) throw new Error(`"${spelling}" and "${next.spelling}" have the same hash`)
  }
  if (entries.length > 0xffff) throw new RangeError('the lexicon holds more words than 16 bits can count')

  const ids = new Map(entries.map(({ spelling }, index) => [spelling, index + 1]))
  const idOf = (spelling: string) => ids.get(spelling) ?? 0

  /** Most words share what they are with others: each sort of entry is written once, first that of no word. */
  const sorts: number[][] = [[0, 0, 0, 0]]
  const sortIndex = new Map([['0 0 0 0', 0]])
  const sortOf = entries.map(({ classes, kinds, sorts: verb, value }) => {
    const key = `${classes} ${kinds} ${verb} ${value}`
    const known = sortIndex.get(key)
    if (known !== undefined) return known
    sortIndex.set(key, sorts.length)
    sorts.push([classes, kinds, verb, value])
    return sorts.length - 1
  })

  /** Of each spelling that begins longer ones, the letters with which their next part may begin, as bits. */
  const nextLetters = new Map<number, number>()
  for (const { spelling } of entries)
    for (const { index } of spelling.matchAll(/(?<=[^\s'-])[\s'-]/g)) {
      const id = idOf(spelling.slice(0, index))
      nextLetters.set(id, (nextLetters.get(id) ?? 0) | (1 << (spelling.charCodeAt(index + 1) & 31)))
    }

  /** Where the hashes that share their first 14 bits begin. */
  const held = new Uint16Array(0x4000)
  for (const { hash } of entries) held[hash >>> 18] = (held[hash >>> 18] ?? 0) + 1
  const starts = [1]
  for (const count of held) starts.push((starts.at(-1) ?? 0) + count)

  const codes = Array.from({ length: lettersEnd }, (_, code) => code)
  const smallLetters = codes.map((code) => (kindOf(code) === kinds.letter ? fold(code) : 0))

  const column = (array: Uint8Array | Int32Array | Uint16Array | Float64Array) =>
    JSON.stringify(Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64'))
  const words = (pick: (entry: (typeof entries)[number]) => string) =>
    column(Uint16Array.from([0, ...entries.map((entry) => idOf(pick(entry)))]))

  const text = `// Made by lexicon.build.ts: ${entries.length} spellings as columns, little-endian, in base64.
export const hashes = ${column(Int32Array.from([0, ...entries.map(({ hash }) => hash)]))}
export const starts = ${column(Uint16Array.from(starts))}
export const sorts = ${column(Uint16Array.from([0, ...sortOf]))}
export const nouns = ${words(({ noun }) => noun)}
export const verbs = ${words(({ verb }) => verb)}
export const acts = ${words(({ act }) => act)}
export const openers = ${column(Uint16Array.from(nextLetters.keys()))}
export const nextLetters = ${column(Int32Array.from(nextLetters.values()))}
export const classesOfSort = ${column(Int32Array.from(sorts.map(([classes = 0]) => classes)))}
export const kindsOfSort = ${column(Int32Array.from(sorts.map(([, kinds = 0]) => kinds)))}
export const verbsOfSort = ${column(Int32Array.from(sorts.map(([, , verb = 0]) => verb)))}
export const valuesOfSort = ${column(Float64Array.from(sorts.map(([, , , value = 0]) => value)))}
export const characterKinds = ${column(Uint8Array.from(codes.map(kindOf)))}
export const smallLetters = ${column(Uint16Array.from(smallLetters))}
`
  writeFileSync(new URL('table.ts', import.meta.url), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeLexicon()
