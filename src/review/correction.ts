/**
 * What people decide of claims, as rows that can be kept.
 */
import type { Anchor } from '../anchors/types.ts'
import type { ClaimField } from './fields.ts'

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
  /** What it is: of `claim` one of `confirmed`, `rejected`, `added`. */
  is: string
  note: string
  /** The report that it is of, by its citation key; a row without it goes by its anchor alone. */
  report?: string | undefined
}

/** `claim` is the claim as a whole. */
export type CorrectionField = ClaimField | 'claim'

/** What can be decided of a claim as a whole. */
export const claimDecisions = ['confirmed', 'rejected', 'added'] as const

export type ClaimDecision = (typeof claimDecisions)[number]

/** The columns that a file of corrections must have. */
export const neededColumns = ['coder', 'time', 'anchor', 'quote', 'field', 'was', 'is', 'note'] as const

/** The columns of the file. */
export const correctionColumns = [...neededColumns, 'report'] as const
