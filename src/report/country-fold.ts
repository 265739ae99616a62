/** A country's name without what publishers write in different ways: case, diacritics, apostrophes, a leading `the`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^the /, '')
    .replace(/[,.]/g, '')
    .trim()
}
