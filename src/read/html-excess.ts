/**
 * What the parser of HTML must not be given.
 *
 * It walks its tree by recursion, so a few kilobytes of `<div>` overflow the stack, and it is slower than linear on some
 * pages. This scan is linear, knows just enough of HTML to know how deep a page nests, and stops at the first place that
 * is too deep.
 */
import { setOf } from '../constants.ts'
import { isPlainSpace } from './characters.ts'
import type { Excess } from './excess.ts'

/** Elements without an end. */
const voidElements = setOf(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
)

/** Elements whose content is text. */
const rawElements = setOf('script style textarea title xmp iframe noembed noframes plaintext')

/** Elements that go on behind the end of the block they were opened in (the HTML standard's formatting elements). */
const formattingElements = setOf('a b big code em font i nobr s small strike strong tt u')

/** Blocks that end an open paragraph. */
const endsParagraph = setOf(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr li main menu nav ol p pre search section summary table ul dd dt`,
)

/** From an element to those that it ends, up to the first of the elements that keep them open. */
const implied: Readonly<Record<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }>> = {
  li: { ends: setOf('li'), within: setOf('ul ol menu') },
  dt: { ends: setOf('dt dd'), within: setOf('dl') },
  dd: { ends: setOf('dt dd'), within: setOf('dl') },
  td: { ends: setOf('td th'), within: setOf('tr table') },
  th: { ends: setOf('td th'), within: setOf('tr table') },
  tr: { ends: setOf('tr td th caption colgroup'), within: setOf('tbody thead tfoot table') },
  tbody: { ends: setOf('tbody thead tfoot tr td th caption colgroup'), within: setOf('table') },
  thead: { ends: setOf('tbody thead tfoot tr td th caption colgroup'), within: setOf('table') },
  tfoot: { ends: setOf('tbody thead tfoot tr td th caption colgroup'), within: setOf('table') },
  option: { ends: setOf('option'), within: setOf('select datalist optgroup') },
  optgroup: { ends: setOf('option optgroup'), within: setOf('select') },
  button: { ends: setOf('button'), within: setOf('form') },
  a: { ends: setOf('a'), within: setOf('td th table div p li') },
  nobr: { ends: setOf('nobr'), within: setOf('td th table') },
}

/** The parser compares each attribute of a tag with all before it. */
const mostAttributes = 1000

/** Formatting elements that are never closed are opened again in each block: so many elements are made of nothing. */
const mostReopened = 2_000_000

/**
 * Finds the first place where a page nests too deep.
 *
 * @param source The page.
 * @param maxDepth How deep elements may nest.
 */
export function htmlExcess(source: string, maxDepth: number): Excess | null {
  const open: string[] = []
  const formatting = new Map<string, number>()
  let unclosed = 0
  let reopened = 0
  let at = source.indexOf('<')
  while (at !== -1) {
    const tag = tagAt(source, at)
    if (tag === null) {
      at = source.indexOf('<', at + 1)
      continue
    }
    if (tag.attributes > mostAttributes)
      return { offset: at, what: `${tag.attributes} attributes in a tag`, isDepth: false }
    const { name } = tag
    if (tag.isEnd) {
      closeElement(open, name)
      if (formattingElements.has(name)) unclosed -= forget(formatting, name)
    } else if (name !== '') {
      if (endsParagraph.has(name)) endParagraph(open)
      endImplied(open, name)
      if (formattingElements.has(name))
        unclosed += note(formatting, name, source.slice(at, Math.min(tag.end, at + 200)))
      else if (!inline.has(name)) reopened += unclosed
      if (
        !voidElements.has(name) &&
        !(tag.isSelfClosing && isForeign(open)) &&
        name !== 'html' &&
        name !== 'body'
      )
        open.push(name)
      if (rawElements.has(name)) {
        open.pop()
        at = rawEnd(source, name, tag.end)
        continue
      }
    }
    if (open.length > maxDepth)
      return { offset: at, what: `<${name}> inside ${open.length - 1} other elements`, isDepth: true }
    if (unclosed > maxDepth || reopened > mostReopened) {
      return {
        offset: at,
        what: `${unclosed} elements such as <b> and <font> that are never closed`,
        isDepth: unclosed > maxDepth,
      }
    }
    at = source.indexOf('<', tag.end)
  }
  return null
}

/** Elements inside which formatting is not opened again. */
const inline = setOf('span br img sub sup wbr q cite abbr')

interface Tag {
  name: string
  isEnd: boolean
  isSelfClosing: boolean
  attributes: number
  /** The offset behind it. */
  end: number
}

/** The tag or comment at a `<`; null where it is text. A comment has no name. */
function tagAt(source: string, at: number): Tag | null {
  const code = source.charCodeAt(at + 1)
  const none = { name: '', isEnd: false, isSelfClosing: false, attributes: 0 }
  if (code === 33 || code === 63) return { ...none, end: commentEnd(source, at) }
  const isEnd = code === 47
  const start = at + (isEnd ? 2 : 1)
  if (!isLetter(source.charCodeAt(start)))
    return isEnd ? { ...none, end: indexBehind(source, '>', start) } : null
  let end = start
  while (end < source.length && !endsName(source.charCodeAt(end))) end++
  const name = source.slice(start, Math.min(end, start + 40)).toLowerCase()
  return { name, isEnd, ...attributesOf(source, end) }
}

/** Walks over the attributes to the end of the tag: a `>` in quotation marks does not end it. */
function attributesOf(
  source: string,
  from: number,
): { attributes: number; isSelfClosing: boolean; end: number } {
  let attributes = 0
  let at = from
  let isBetween = true
  while (at < source.length) {
    const code = source.charCodeAt(at)
    if (code === 62) return { attributes, isSelfClosing: source.charCodeAt(at - 1) === 47, end: at + 1 }
    if (code === 61) {
      at++
      while (at < source.length && isPlainSpace(source.charCodeAt(at))) at++
      const quote = source.charCodeAt(at)
      if (quote === 34 || quote === 39) at = indexBehind(source, source.charAt(at), at + 1)
      isBetween = true
      continue
    }
    if (isPlainSpace(code) || code === 47) isBetween = true
    else if (isBetween) {
      attributes++
      isBetween = false
    }
    at++
  }
  return { attributes, isSelfClosing: false, end: source.length }
}

function commentEnd(source: string, at: number): number {
  if (!source.startsWith('<!--', at)) return indexBehind(source, '>', at + 1)
  if (source.startsWith('>', at + 4) || source.startsWith('->', at + 4))
    return indexBehind(source, '>', at + 4)
  return indexBehind(source, '-->', at + 4)
}

function indexBehind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found === -1 ? source.length : found + mark.length
}

/** The offset of the end tag of an element that holds text only. */
function rawEnd(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(source)?.index ?? -1
}

/** An end tag ends what was opened inside; that of a formatting element leaves the blocks inside it open. */
function closeElement(open: string[], name: string): void {
  const place = open.lastIndexOf(name)
  if (place === -1) return
  if (formattingElements.has(name)) open.splice(place, 1)
  else open.length = place
}

/** Only inside drawings and formulas does `/>` end an element. */
function isForeign(open: readonly string[]): boolean {
  return open.includes('svg') || open.includes('math')
}

function endParagraph(open: string[]): void {
  for (let place = open.length - 1; place >= 0; place--) {
    const name = open[place] ?? ''
    if (name === 'p') open.length = place
    else if (!formattingElements.has(name) && name !== 'span') return
  }
}

function endImplied(open: string[], name: string): void {
  const rule = Object.hasOwn(implied, name) ? implied[name] : undefined
  if (!rule) return
  for (let place = open.length - 1; place >= 0; place--) {
    const element = open[place] ?? ''
    if (rule.within.has(element)) return
    if (rule.ends.has(element)) open.length = place
  }
}

/** The parser keeps at most three formatting elements with the same attributes. */
const mostAlike = 3

/** @returns How many more are unclosed. */
function note(formatting: Map<string, number>, name: string, tag: string): number {
  const key = `${name} ${tag}`
  const count = formatting.get(key) ?? 0
  if (count >= mostAlike) return 0
  formatting.set(key, count + 1)
  formatting.set(name, (formatting.get(name) ?? 0) + 1)
  return 1
}

/** @returns How many fewer are unclosed. */
function forget(formatting: Map<string, number>, name: string): number {
  const count = formatting.get(name) ?? 0
  if (count === 0) return 0
  formatting.set(name, count - 1)
  if (count === 1) for (const key of formatting.keys()) if (key.startsWith(`${name} `)) formatting.delete(key)
  return 1
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

function endsName(code: number): boolean {
  return isPlainSpace(code) || code === 47 || code === 62
}
