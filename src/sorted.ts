/** Looking into lists that are in order. */

/**
 * Counts the items that a test holds of, where it holds of all up to some place in a list and of none behind it.
 *
 * @param length How many items there are.
 * @param isBefore The test, of the item at an index.
 */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Counts the numbers of a rising list that are below a limit. */
export function countBelow(rising: ArrayLike<number>, limit: number): number {
  return countBefore(rising.length, (index) => (rising[index] ?? Infinity) < limit)
}
