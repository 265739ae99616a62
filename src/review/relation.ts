/**
 * The relation of a claim in the words of a correction.
 *
 *     baseline-of prosecution.p1.s3.c3~k3f9x2qd    the relation, and the short form of the other figure's anchor
 */
import { parseShortForm } from '../anchors/short-form.ts'
import type { RelationType } from '../types.ts'
import { relations } from '../vocabulary.ts'

/** How a figure relates to another: the type, and the short form of the other one's anchor. */
export interface SaidRelation {
  type: RelationType
  form: string
}

/** Reads a relation. @returns Null for none, or what is wrong with the words. */
export function readRelation(words: string): SaidRelation | { fault: string } | null {
  if (words === '') return null
  const [first, form = '', ...rest] = words.split(' ')
  const type = relations.find((name) => name === first)
  if (type !== undefined && parseShortForm(form) !== null && rest.length === 0) return { type, form }
  return {
    fault: `relation is "${words}": give one of ${relations.join(', ')} and the short form of the other figure, such as "part-of prosecution.p1.s3.c3~k3f9x2qd", or nothing`,
  }
}

/** Writes a relation. */
export function relationSaid({ type, form }: SaidRelation): string {
  return `${type} ${form}`
}
