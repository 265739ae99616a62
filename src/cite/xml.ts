/**
 * Whether a text is well-formed enough to be read as XML: citeproc's own reader takes a file whose tags do not match, and
 * fails somewhere else or writes nonsense.
 */

/** A tag, or what may hold signs that look like one. Attributes' values may hold `>`. */
const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g

/**
 * Checks that every tag is closed in its place.
 *
 * @throws RangeError
 *   With the line of the first tag that is not.
 */
export function checkTags(xml: string): void {
  const open: { name: string; at: number }[] = []
  for (const { 0: text, 1: slash, 2: name, index } of xml.matchAll(tag)) {
    if (name === undefined || text.endsWith('/>')) continue
    if (slash === '') {
      open.push({ name, at: index })
      continue
    }
    const last = open.pop()
    if (last?.name !== name) {
      const what =
        last === undefined ? 'closes nothing' : `closes <${last.name}> of line ${lineOf(xml, last.at)}`
      throw new RangeError(`the CSL file is no XML: </${name}> in line ${lineOf(xml, index)} ${what}`)
    }
  }
  const [first] = open
  if (first !== undefined)
    throw new RangeError(
      `the CSL file is no XML: <${first.name}> in line ${lineOf(xml, first.at)} is not closed`,
    )
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
