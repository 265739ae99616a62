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
