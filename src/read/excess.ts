/** What is too much for the parser of a format: it would overflow the stack or never come to an end. */

/** Where and why a source is too much. */
export interface Excess {
  /** The offset at which it becomes so. */
  offset: number
  /** What stands there, in words. */
  what: string
  /** Whether the option `maxDepth` sets the limit; else what the parser reads in reasonable time. */
  isDepth: boolean
}
