/** How constants are made. */

/**
 * A constant that is made when it is first asked for: what not every caller needs, and takes time to make.
 *
 * @example
 * ```ts
 * const table = once(() => new Map([['january', 1]]))
 * table() === table() // true
 * ```
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The words of a text as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
