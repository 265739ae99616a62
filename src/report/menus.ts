/**
 * The navigation that comes along when a page of state.gov is copied as text: its lines become the page's.
 *
 *     Home > Reports > Bureau of … > 2023 Country Reports on Human Rights Practices > Laos      breadcrumb
 *     2023 Country Reports on Human Rights Practices: Laos
 *     Bureau of Democracy, Human Rights, and Labor                                              who published it
 *     IN THIS SECTION: /                                                                        contents: what comes
 *     Executive Summary                                                                         again below as headings
 *     EXECUTIVE SUMMARY
 *     There were no significant changes …
 *     Tags                                                                                      links to the end
 *     Bureau of Democracy, Human Rights, and Labor
 */
import { endsSentence } from '../read/judge/endings.ts'
import type { Block } from './blocks.ts'
import { fold } from './to-string.ts'

/** The blocks of a page, those of its menus as furniture, and what the breadcrumb says. */
export interface Menus {
  blocks: readonly Block[]
  breadcrumb: readonly string[]
}

/**
 * Tells the menus of a page from its text.
 *
 * @param blocks The blocks of the page.
 * @param hadMenus Whether the page had menus that were left out when it was read.
 */
export function takeMenus(blocks: readonly Block[], hadMenus: boolean): Menus {
  const texts = blocks.map(({ flow }) => (flow.text.length > longestLine ? '' : fold(flow.text)))
  const crumb = texts.slice(0, latestCrumb).findIndex(isBreadcrumb)
  const menus = new Set<number>([
    ...(crumb === -1 ? [] : [crumb]),
    ...contentsIn(texts),
    ...tableOfContents(blocks, texts),
    ...linksToParts(texts),
    ...tagsIn(texts),
  ])
  if (hadMenus || menus.size > 0) for (const place of bureausIn(texts, menus)) menus.add(place)
  if (menus.size === 0) return { blocks, breadcrumb: [] }
  return {
    blocks: blocks.map((block, place) => (menus.has(place) ? asFurniture(block) : block)),
    breadcrumb: crumb === -1 ? [] : crumbsOf(texts[crumb] ?? ''),
  }
}

/** No line of a menu is longer. */
const longestLine = 400

/** A breadcrumb stands at the top. */
const latestCrumb = 8

function asFurniture({ flow }: Block): Block {
  return { kind: 'furniture', flow, line: { is: 'furniture', because: 'it is a menu of the site' } }
}

function isBreadcrumb(text: string): boolean {
  return /^home [>»›/] /i.test(text) && crumbsOf(text).length > 2
}

function crumbsOf(text: string): string[] {
  return text.split(/ [>»›/] /)
}

/** `In this section`, and the lines below it until the first of them comes again: there the text begins. */
function contentsIn(texts: readonly string[]): number[] {
  const mark = texts.findIndex((text) => /^in this section(?: ?:)?(?: ?\/)?$/i.test(text))
  const first = texts[mark + 1]?.toLowerCase()
  if (mark === -1 || !first) return []
  const again = texts.findIndex((text, place) => place > mark + 1 && text.toLowerCase() === first)
  const isList =
    again !== -1 && texts.slice(mark + 1, again).every((text) => text !== '' && !endsInProse(text))
  return places(mark, isList ? again : mark + 1)
}

/**
 * `Table of contents`, `Arrangement of sections`, and the lines below it that name a page or come again as headings.
 *
 * Up to two lines in between may do neither (`SECTION`); where no line does, the words are a heading like any other.
 */
function tableOfContents(blocks: readonly Block[], texts: readonly string[]): number[] {
  const mark = blocks.findIndex(({ flow }) => contentsMark.test(flow.text.slice(0, 40).split('\n')[0] ?? ''))
  if (mark === -1) return []
  const comesAgain = (name: string, place: number) =>
    name !== '' && texts.some((text, at) => at > place && (text === name || text.startsWith(`${name} `)))
  const isEntry = (line: string, place: number) =>
    line.length <= longestLine &&
    (pageOfEntry.test(line) || (!endsInProse(line) && comesAgain(nameOf(line), place)))
  const seen = new Set<string>()
  let end = mark
  for (let place = mark; place <= end + 1 + mostOthers; place++) {
    const block = blocks[place]
    if (!block) break
    const lines = block.flow.text.split('\n').flatMap((line) => (contentsMark.test(line) ? [] : fold(line)))
    if (seen.size + lines.length > mostEntries) break
    const whole = lines.join(' ')
    const entries = comesAgain(whole, place) ? [whole] : lines
    // The first of the headings has come again: there the text begins.
    if (entries.some((entry) => seen.has(nameOf(entry)))) break
    if (!entries.every((entry) => isEntry(entry, place))) continue
    for (const entry of entries) seen.add(nameOf(entry))
    end = place
  }
  return seen.size === 0 ? [] : places(mark, end + 1)
}

/** An entry without the page that it names. */
function nameOf(entry: string): string {
  return entry.replace(pageOfEntry, '').replace(/\s\d{1,4}$/, '')
}

const pageOfEntry = /\s?(?:\. ?|…|·){4,} ?\d{1,4}$/

const contentsMark =
  /^(?:(?:table of )?contents|arrangement of (?:sections|articles|clauses|regulations|rules)|table des matières|sommaire|índice)$/i

const mostOthers = 2

/** Each entry is looked for in all the text: of longer tables the rest is left as it is. */
const mostEntries = 500

/** `Read a Section: China`, and the links below it. */
function linksToParts(texts: readonly string[]): number[] {
  return texts.flatMap((text, place) => {
    if (!/^read a section\b.{0,60}$/i.test(text) || endsInProse(text)) return []
    return texts[place + 1]?.includes(' | ') ? [place, place + 1] : [place]
  })
}

/** `Tags` near the end, where no sentence follows. */
function tagsIn(texts: readonly string[]): number[] {
  const mark = texts.findLastIndex((text) => /^(?:related )?tags:?(?: \p{Lu}[^.]*)?$/iu.test(text))
  const after = texts.slice(mark + 1)
  const isEnd =
    mark !== -1 && after.length <= mostTags && after.every((text) => text !== '' && !endsInProse(text))
  return isEnd ? places(mark, texts.length) : []
}

const mostTags = 15

/** Who published it, and the buttons, which stand between the title and the rest of a page that has menus. */
function bureausIn(texts: readonly string[], menus: ReadonlySet<number>): number[] {
  const end = texts.findIndex((text, place) => !menus.has(place) && (text === '' || endsInProse(text)))
  return places(0, end === -1 ? texts.length : end).filter((place) =>
    /^(?:(?:bureau|office) (?:of|to|for) [^.:;]{3,100}|share(?: on .{1,20}| this page.{0,20})?|print|download (?:pdf|report))$/i.test(
      texts[place] ?? '',
    ),
  )
}

/** Whether a line is a sentence; `Section 1.` is none. */
function endsInProse(text: string): boolean {
  return endsSentence(text) && text.split(' ').length > 3
}

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, place) => from + place)
}
