/**
 * The scalars of a flat YAML mapping (https://yaml.org/spec/1.2.2/): what front matter holds of a report's facts.
 *
 *     title: "2017 Trafficking in Persons Report - Laos"     quoted, in either kind of quotation marks
 *     publisher: United States Department of State           plain, also over several lines
 *     disclaimer: >                                          folded, or with `|` literal
 *       This is not a UNHCR publication.
 *     tags: [trafficking]                                    lists and mappings are passed over
 *
 * A whole YAML parser takes as long to load as remark does, for facts that are one line each.
 */

/** A key that is being read: its value so far, and how the lines below go on with it. */
interface Entry {
  key: string
  value: string
  style: 'plain' | 'double' | 'single' | 'folded' | 'literal' | 'collection'
}

/**
 * Reads the scalars of a mapping.
 *
 * @param yaml The text between the `---` lines.
 * @returns Keys and values, in order; numbers and dates as they are written.
 * @throws SyntaxError where a line is neither a key nor belongs to one, or a quotation mark is missing.
 */
export function readScalars(yaml: string): [key: string, value: string][] {
  const entries: Entry[] = []
  for (const [number, line] of yaml.split(/\r\n|\n|\r/).entries()) readLine(line, number + 1, entries)
  return entries.flatMap((entry) => {
    if (isOpen(entry)) throw new SyntaxError(`the quotation mark of "${entry.key}" is not closed`)
    return entry.style === 'collection' ? [] : [[entry.key, valueOf(entry)] as [string, string]]
  })
}

function readLine(line: string, number: number, entries: Entry[]): void {
  const last = entries.at(-1)
  if (last && isOpen(last)) {
    last.value += line.trim() === '' ? '\n' : ` ${line.trim()}`
    return
  }
  const isIndented = /^(?:\s|- |-$)/.test(line)
  if (last && (last.style === 'folded' || last.style === 'literal') && (isIndented || line === '')) {
    last.value += `${line.replace(/^\s{1,8}/, '')}\n`
    return
  }
  if (/^\s*(?:#|$)/.test(line)) return
  if (isIndented) {
    if (!last) throw new SyntaxError(`line ${number} belongs to no key`)
    if (last.value === '' || /^\s*- /.test(line)) last.style = 'collection'
    else if (last.style === 'plain') last.value += ` ${withoutComment(line.trim())}`
    return
  }
  const match = /^([^\s:#'"[\]{},&*!|>%@`-][^:]{0,80}?|"[^"]{1,80}"|'[^']{1,80}')\s*:(?:\s+(.*))?$/.exec(line)
  const key = match?.[1]
  if (key === undefined) throw new SyntaxError(`line ${number} is no "key: value"`)
  entries.push(entryOf(key.replace(/^["']|["']$/g, ''), (match?.[2] ?? '').trim()))
}

function entryOf(key: string, value: string): Entry {
  const first = value.charAt(0)
  if (first === '"') return { key, value, style: 'double' }
  if (first === "'") return { key, value, style: 'single' }
  if (/^[|>][-+\d]{0,2}$/.test(value)) return { key, value: '', style: first === '|' ? 'literal' : 'folded' }
  if ('[{&*!'.includes(first) && first !== '') return { key, value, style: 'collection' }
  return { key, value: withoutComment(value), style: 'plain' }
}

/** Whether a quoted value still waits for its closing mark. */
function isOpen({ style, value }: Entry): boolean {
  if (style === 'double') return !/^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/.test(value)
  return style === 'single' && !/^'(?:[^']|'')*'\s*(?:#.*)?$/.test(value)
}

function valueOf({ style, value }: Entry): string {
  if (style === 'folded') return value.replace(/(\S)\n(?=\S)/g, '$1 ').trim()
  if (style === 'literal') return value.trim()
  if (style === 'single') return value.slice(1, value.lastIndexOf("'")).replaceAll("''", "'")
  if (style === 'double') return unescaped(value.slice(1, value.lastIndexOf('"')))
  return /^(?:~|null)$/i.test(value) ? '' : value
}

function withoutComment(value: string): string {
  return value.startsWith('#') ? '' : value.replace(/\s#.*$/, '')
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  e: '\u001b',
  _: '\u00a0',
}

function unescaped(value: string): string {
  return value.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi, (_, byte, unit, character) => {
    const code = byte ?? unit
    return code === undefined
      ? (escapes[character] ?? character)
      : String.fromCharCode(Number.parseInt(code, 16))
  })
}
