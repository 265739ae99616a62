/** The bits of the kinds of nouns. */
import { type Kind, kinds } from './kinds.ts'

/** The bit of each kind: `kindsOf(id) & Kinds.person`. */
export const Kinds: Readonly<Record<Kind, number>> = Object.fromEntries(
  kinds.map((kind, index) => [kind, 1 << index]),
) as Record<Kind, number>
