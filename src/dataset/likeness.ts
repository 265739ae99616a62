/**
 * How alike two sentences are but for their figures: editions tell of the same thing in the same words.
 */
import { normalize } from '../anchors/normalize.ts'
import { similarity } from '../anchors/similar.ts'

/** How alike two sentences are without their figures, from 0 to 1: about 0.3 where they have nothing to do with each other. */
export function likeness(one: string, other: string): number {
  return similarity(wordsOf(one), wordsOf(other))
}

function wordsOf(text: string): string {
  return normalize(text.replace(/[\d.,]*\d/g, ' '))
}
