/**
 * What people decide of claims, as rows that can be kept.
 */
import type { Anchor } from '../anchors/types.ts'
import { claimFields } from './fields.ts'

/** One decision about one field of a claim, or about the claim as a whole. */
export interface Correction {
  /** Who decided, as they call themselves. */
  coder: string
  /** When, as an ISO 8601 date and time. */
  time: string
  /** Where the claim stands. */
  anchor: Anchor
  /** The words of the figure. */
  quote: string
  field: CorrectionField
  /** What it was before, in words; empty where it did not apply. */
  was: string
  /**
   * What it is: of `claim` one of `confirmed`, `rejected`, `added`; of `relation` the relation and the short form of the
   * other figure's anchor (`baseline-of prosecution.p1.s3.c3~k3f9x2qd`).
   */
  is: string
  note: string
  /** The report that it is of, by its citation key; a row without it goes by its anchor alone. */
  report?: string | undefined
  /** Where the other figure of a relation stands; without it, it is found by the short form in `is`. */
  to?: Anchor | undefined
}

/** The fields that can be decided: `relation` is how the claim relates to another, `claim` is the claim as a whole. */
export const correctionFields = ['claim', ...claimFields, 'relation'] as const

export type CorrectionField = (typeof correctionFields)[number]

/** What can be decided of a claim as a whole. */
export const claimDecisions = ['confirmed', 'rejected', 'added'] as const

export type ClaimDecision = (typeof claimDecisions)[number]

/** The columns that a file of corrections must have. */
export const neededColumns = ['coder', 'time', 'anchor', 'quote', 'field', 'was', 'is', 'note'] as const

/** The columns of the file. */
export const correctionColumns = [...neededColumns, 'report', 'to'] as const
