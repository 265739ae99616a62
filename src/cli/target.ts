import { findTarget, type Target } from '../anchors/target.ts'
import { InputError, type Source, UsageError } from './command.ts'

/** How help tells what a place may be given as. */
export const targetHelp = `A place is an id (prosecution.p1.s2), the short form of an anchor (prosecution.p1.s2~szkmv9ck), words in quotation
marks ('"37 individuals"'), a pinpoint ('Prosecution, para. 1', 'section 1.c, para. 2'), a number that the document
prints ('para 73', 'art 33(1)'), '#212' (the 212th paragraph), a link with a text fragment, a range
(prosecution.p1..protection.p1), or an anchor or selector as JSON.`

/** Reads a place as it is typed: what begins as JSON is an anchor, a selector, several selectors or a range. */
export function targetOf(text: string): Target {
  if (!/^\s*(?:\{|\[\s*\{)/.test(text)) return text
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new UsageError(
      `${text.slice(0, 40)}… is not JSON: ${cause instanceof Error ? cause.message : cause}`,
    )
  }
  if (isTarget(value)) return value
  throw new UsageError(
    `${text.slice(0, 40)}… names no place: give an anchor, a selector, { "quote" } or { "start", "end" }`,
  )
}

function isTarget(value: unknown): value is Exclude<Target, string> {
  if (Array.isArray(value)) return value.length > 0 && value.every(isSelector)
  if (typeof value !== 'object' || value === null) return false
  const has = (name: string, type: string) => typeof Reflect.get(value, name) === type
  const isAnchor =
    has('fingerprint', 'string') &&
    has('path', 'string') &&
    has('quote', 'object') &&
    has('context', 'object')
  return (
    isAnchor ||
    isSelector(value) ||
    has('quote', 'string') ||
    (has('start', 'number') && has('end', 'number'))
  )
}

function isSelector(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    /^(?:TextQuote|TextPosition|Range|Fragment)Selector$/.test(String(value.type))
  )
}

/** A report that has a place, and where it is. */
export interface Having {
  source: Source
  found: ReturnType<typeof findTarget>
}

/**
 * Finds a place in reports, of which one file may hold several: those that have it.
 *
 * @throws InputError where none has it: why the first has not.
 */
export function having(sources: readonly Source[], target: Target): Having[] {
  let reason: RangeError | undefined
  const found = sources.flatMap((source) => {
    try {
      return [{ source, found: findTarget(source.report, target, 'the command') }]
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause
      reason ??= cause
      return []
    }
  })
  if (found.length === 0 && reason) throw new InputError(reason.message, { cause: reason })
  return found
}
