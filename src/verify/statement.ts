/**
 * What is said of a draft: one statement of each quotation, pinpoint and figure in it.
 */
import type { WordChange } from '../anchors/difference.ts'

/**
 * - `stands`: the report says it, there.
 * - `elsewhere`: the report says it in another place, or another report does.
 * - `edited`: the report says it in other words.
 * - `missing`: the report that is cited does not have it.
 * - `figure-differs`: the report gives another figure, or gives this one for another time.
 * - `unknown`: it cannot be told; `reason` says why.
 */
export type StatementStatus = 'stands' | 'elsewhere' | 'edited' | 'missing' | 'figure-differs' | 'unknown'

/** One statement. */
export interface Statement {
  kind: 'quotation' | 'pinpoint' | 'figure'
  status: StatementStatus
  /** Where in the draft it begins; lines and columns count from 1. */
  line: number
  column: number
  /** Offsets into the draft (UTF-16 code units); the end is exclusive. */
  start: number
  end: number
  /** The words of the draft: the quotation, the figure, the citation. */
  text: string
  /** The citation that it was judged by, as the draft has it; null where none is near. */
  citation: string | null
  /** What was found in the reports; null where nothing was. */
  found: FoundPlace | null
  /** The difference between the draft's words and the report's, where it is `edited`. */
  words: WordChange[] | null
  /** Why the status is this, and what was looked for. */
  reason: string
}

/** A place in a report. */
export interface FoundPlace {
  /** The citation key that pincite gives the report. */
  report: string
  title: string | null
  /** The id of the sentence, or of the smallest place that holds it. */
  id: string
  /** How a citation names it: `Prosecution, para. 1`; null where nothing names it. */
  pinpoint: string | null
  /** The words that stand there, white space folded. */
  text: string
}

/** The name of what a statement reports, as lint rules are named; null where it stands. */
export function ruleOf({ kind, status }: Pick<Statement, 'kind' | 'status'>): string | null {
  const subject = kind === 'quotation' ? 'quote' : kind
  switch (status) {
    case 'stands':
      return null
    case 'edited':
      return `${subject}-differs`
    case 'figure-differs':
      return 'figure-differs'
    default:
      return `${subject}-${status}`
  }
}

/** Whether a statement says that something is wrong, and not only that it cannot be told. */
export function isWrong({ status }: Pick<Statement, 'status'>): boolean {
  return status !== 'stands' && status !== 'unknown'
}
