/**
 * The scalars and lists of a YAML mapping (https://yaml.org/spec/1.2.2/): what front matter holds of a report's facts.
 *
 *     title: "2017 Trafficking in Persons Report - Laos"     quoted, in either kind of quotation marks
 *     publisher: United States Department of State           plain, also over several lines
 *     disclaimer: >                                          folded, or with `|` literal
 *       This is not a UNHCR publication.
 *     author: [Jane Doe, "Roe, Richard"]                     a list, also of lines with hyphens, each a scalar
 *       - family: Doe                                          or a mapping of scalars
 *         given: Jane
 *
 * A whole YAML parser takes as long to load as remark does, for facts that are one line each.
 */

/** A key that is being read: its value so far, and how the lines below go on with it. */
interface Entry {
  key: string
  value: string
  style: 'plain' | 'double' | 'single' | 'folded' | 'literal' | 'collection'
  /** The items of a list, or the lines of a mapping, as they are written. */
  items: string[]
}

/**
 * Reads the scalars of a mapping.
 *
 * @param yaml The text between the `---` lines.
 * @returns Keys and values, in order; numbers and dates as they are written.
 * @throws SyntaxError where a line is neither a key nor belongs to one, or a quotation mark is missing.
 */
export function readScalars(yaml: string): (readonly [key: string, value: string])[] {
  return entriesOf(yaml).flatMap((entry) =>
    entry.style === 'collection' ? [] : [[entry.key, valueOf(entry)] as const],
  )
}

/** An item of a list: a scalar, or a mapping of scalars. */
export type Item = string | ReadonlyMap<string, string>

/**
 * Reads the lists of a mapping. A mapping in it (`author:` with `family` and `given` below) is a list of one.
 *
 * @param yaml The text between the `---` lines.
 * @returns Keys and items, in order.
 * @throws SyntaxError as `readScalars` does.
 */
export function readLists(yaml: string): (readonly [key: string, items: Item[]])[] {
  return entriesOf(yaml).flatMap(({ key, style, items }) =>
    style === 'collection' ? [[key, items.map(itemOf)] as const] : [],
  )
}

function itemOf(item: string): Item {
  const isMapping = /^[\w-]+:(?:\s|$)/.test(item)
  return isMapping ? new Map(readScalars(item)) : valueOf(entryOf('', item.replaceAll('\n', ' ')))
}

function entriesOf(yaml: string): Entry[] {
  const entries: Entry[] = []
  for (const [number, line] of yaml.split(/\r\n|\n|\r/).entries()) readLine(line, number + 1, entries)
  const open = entries.find(isOpen)
  if (open) throw new SyntaxError(`the quotation mark of "${open.key}" is not closed`)
  return entries
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
    if (last.style === 'collection' || last.value === '' || /^\s*- /.test(line)) addItem(line, last)
    else if (last.style === 'plain') last.value += ` ${withoutComment(line.trim())}`
    return
  }
  const match = /^([^\s:#'"[\]{},&*!|>%@`-][^:]{0,80}?|"[^"]{1,80}"|'[^']{1,80}')\s*:(?:\s+(.*))?$/.exec(line)
  const key = match?.[1]
  if (key === undefined) throw new SyntaxError(`line ${number} is no "key: value"`)
  entries.push(entryOf(key.replace(/^["']|["']$/g, ''), (match?.[2] ?? '').trim()))
}

/** `- Jane Doe` begins an item, `  given: Jane` goes on with it. */
function addItem(line: string, entry: Entry): void {
  const item = /^\s*-(?:\s+(.*))?$/.exec(line)
  entry.style = 'collection'
  if (item || entry.items.length === 0) entry.items.push((item ? (item[1] ?? '') : line).trim())
  else entry.items.push(`${entry.items.pop()}\n${line.trim()}`.trim())
}

/** The items of `[Jane Doe, "Roe, Richard"]`. */
function flowItems(value: string): string[] {
  const items = /^\[(.*)\]\s*(?:#.*)?$/s
    .exec(value)?.[1]
    ?.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*/g)
  return items?.map((item) => item.trim()) ?? []
}

function entryOf(key: string, value: string): Entry {
  const first = value.charAt(0)
  const items: string[] = []
  if (first === '"') return { key, value, style: 'double', items }
  if (first === "'") return { key, value, style: 'single', items }
  if (/^[|>][-+\d]{0,2}$/.test(value))
    return { key, value: '', style: first === '|' ? 'literal' : 'folded', items }
  if ('[{&*!'.includes(first) && first !== '')
    return { key, value, style: 'collection', items: flowItems(value) }
  return { key, value: withoutComment(value), style: 'plain', items }
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
