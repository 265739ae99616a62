/** The value of the first row whose pattern fits a text; null where none does. */
export function firstMatch<Value>(rows: readonly (readonly [RegExp, Value])[], text: string): Value | null {
  return firstOf(rows, ([pattern, value]) => (pattern.test(text) ? value : null))
}

/** What is found in the first of the items in which anything is; null where in none. */
export function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item, place: number) => Found | null,
): Found | null {
  for (const [place, item] of items.entries()) {
    const found = find(item, place)
    if (found !== null) return found
  }
  return null
}
