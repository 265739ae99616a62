/**
 * Sentences by construction, each with the drawing that a linguist would give it (`src/syntax/draw.ts` says how to read
 * one). A drawing that differs is an error: of the code, or of the file, which is mended by hand.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawn } from './read.ts'

const folder = new URL('fixtures/', import.meta.url)
const gaps = 'known-gaps.txt'

/** The drawings of a file, divided by empty lines; the first line of each is the sentence. */
function drawings(file: string): [sentence: string, drawing: string][] {
  const blocks = readFileSync(new URL(file, folder), 'utf8')
    .trimEnd()
    .split(/\n{2,}/)
  return blocks.map((block) => [block.split('\n', 1)[0] ?? '', block])
}

const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && file !== gaps)

test('at least 120 sentences are drawn, none twice', () => {
  const sentences = [...files, gaps].flatMap((file) => drawings(file).map(([sentence]) => sentence))
  expect(sentences.length).toBeGreaterThanOrEqual(120)
  expect(new Set(sentences).size).toBe(sentences.length)
})

describe.each(files)('%s', (file) => {
  test.each(drawings(file))('%s', (sentence, drawing) => {
    expect(drawn(sentence)).toBe(drawing)
  })
})

describe('known gaps', () => {
  // Where one of these is drawn right, it moves to the file of its construction.
  test.each(drawings(gaps))('%s', (sentence, drawing) => {
    expect(drawn(sentence)).not.toBe(drawing)
  })
})
