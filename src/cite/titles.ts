/**
 * A title as it is cited, without the marks that a library's catalogue sets by ISBD (a space on both sides): ` / ` before
 * who is responsible, ` : ` before what else is said of the title, which for a resolution is that it is one. A French
 * title has a space before its colon by itself.
 */
export function withoutCatalogueMarks(title: string, language: string | null): string {
  const own = title
    .replace(responsibility, '')
    .replace(/ : (?:draft )?(?:resolution|decision|note|report)$/i, '')
  return language?.startsWith('fr') ? own : own.replaceAll(' : ', ': ')
}

/** A title may have a stroke of its own: `Rule of law / access to justice`. */
const responsibility =
  / \/ (?:(?:report|note|letter|communication) )?(?:(?:jointly )?(?:adopted|approved|prepared|submitted|presented|edited|transmitted|issued|compiled|drafted|written|translated) (?:by|for)|by|ed\.|eds\.) [^/]*$/i
