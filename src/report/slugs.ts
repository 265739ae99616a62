/** Ids for a report's sections: readable, typeable, unique. */

/** Longer slugs are cut at a word. */
const longest = 60

/**
 * Makes a maker of slugs, each different from all that it made before (`overview`, `overview-2`), with the slug of what
 * it stands in before it where that is given (`women-discrimination`).
 *
 * A slug has lower-case letters and digits of any script, and hyphens: never the `.` and `~` that an address is
 * made of.
 */
export function uniqueSlugs(): (text: string, parent?: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (text, parent) => {
    const own = slug(text) || 'section'
    const base = parent === undefined ? own : `${parent}-${own}`
    let count = counts.get(base) ?? 0
    let id: string
    do {
      count++
      id = count === 1 ? base : `${base}-${count}`
    } while (taken.has(id))
    counts.set(base, count)
    taken.add(id)
    return id
  }
}

function slug(text: string): string {
  const words = text
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
  let id = ''
  for (const word of words) {
    if (id !== '' && id.length + 1 + word.length > longest) break
    id = id === '' ? word.slice(0, longest) : `${id}-${word}`
  }
  return id
}
