/**
 * What a document without a labelled header says of itself above its text, as its publisher prints it.
 *
 *     United Nations                            S/RES/2417 (2018)     its symbol, and by that who issued it
 *     Security Council                          Distr.: General       formulas
 *                                               24 May 2018           its date
 *                    Resolution 2417 (2018)                           its title: the first block that is none of these
 *
 * `masthead-lines.ts` tells what a line is. The lines of a masthead are the page's, as those of a header are; those of a
 * caption, in which a court names itself and the parties, stay facts of the document.
 */
import { endsSentence } from '../read/judge/endings.ts'
import type { HeaderField } from '../read/judge/labels.ts'
import type { Block } from './blocks.ts'
import { caseByParties, caseInCaption, endsWithParty } from './caption.ts'
import { countryNamed } from './country.ts'
import { numericDays, parseDate } from './dates.ts'
import { firstOf } from './first-of.ts'
import { issuerOf, speakerOf } from './issuers.ts'
import { type Cell, cellsOf, imprintOf, longestLine, withoutMarks } from './masthead-lines.ts'
import type { Part } from './masthead-rows.ts'
import { isCaseName, isLawTitle, isNeutralCitation, neutralCitationIn } from './names.ts'
import { fold } from './to-string.ts'

/** What the lines above a text say. */
export interface Masthead {
  fields: { readonly [Field in HeaderField]?: string | undefined }
  /** The block that the title is; −1 where none is. */
  titleBlock: number
  /** Whether it is the caption of a court, from which the document has the name of the case. */
  isCaption: boolean
  /** The blocks that are the page's and not the document's; of a caption, those that are facts of the document. */
  lines: ReadonlySet<number>
}

export const noMasthead: Masthead = { fields: {}, titleBlock: -1, isCaption: false, lines: new Set() }

/** A masthead has no more blocks. */
const mostBlocks = 40

/**
 * Reads what stands above the text of a document.
 *
 * @param blocks The blocks of the document.
 * @param isText Whether a block is running text: the first sentence ends the masthead.
 * @param canBeTitle Whether a block may be the title.
 */
export function readMasthead(
  blocks: readonly Block[],
  isText: (block: Block) => boolean,
  canBeTitle: (block: Block) => boolean,
): Masthead {
  const masthead = mastheadOver(blocks, isText, canBeTitle)
  const below = masthead.titleBlock === -1 && !masthead.isCaption ? symbolBelowText(blocks, isText) : -1
  if (below === -1) return masthead
  // A site speaks of all its documents before one begins.
  const own = mastheadOver(blocks.slice(below), isText, canBeTitle)
  if (own.titleBlock === -1) return masthead
  const above = blocks
    .slice(0, below)
    .flatMap((block, place) => (cellsOf(block, place).every(({ part }) => part !== null) ? [place] : []))
  return {
    ...own,
    fields: {
      ...own.fields,
      publicationDate: own.fields.publicationDate ?? masthead.fields.publicationDate,
    },
    titleBlock: own.titleBlock + below,
    lines: new Set([...above, ...[...own.lines].map((place) => place + below)]),
  }
}

/** Where the symbol of a document stands alone behind a first sentence; −1 where none does. */
function symbolBelowText(blocks: readonly Block[], isText: (block: Block) => boolean): number {
  const text = blocks.findIndex(isText)
  return blocks.slice(0, mostBlocks).findIndex((block, place) => {
    const [first] = place > text ? cellsOf(block, place) : []
    return first?.part === 'symbol'
  })
}

function mastheadOver(
  blocks: readonly Block[],
  isText: (block: Block) => boolean,
  canBeTitle: (block: Block) => boolean,
): Masthead {
  const first = blocks
    .slice(0, mostBlocks)
    .findIndex(
      (block) => isText(block) && endsStatement(block) && cellsOf(block, 0).some(({ part }) => part === null),
    )
  const end = first === -1 ? Math.min(blocks.length, mostBlocks) : first
  const cells = [
    ...blocks.slice(0, end).flatMap(cellsOf),
    ...blocks.slice(end, mostBlocks).flatMap((block, place) => imprintOf(block, end + place)),
  ]
  if (!cells.some(({ part }) => part !== null)) return noMasthead
  const said = fieldsOf(cells)
  const fields = {
    ...said,
    publisher:
      said.publisher ?? speakerOf(fold(blocks[end]?.flow.text.slice(0, longestLine) ?? '')) ?? undefined,
  }
  // The committees of the United Nations are named like courts.
  const isCourts =
    !/^(?:[A-Z]|ST|[A-Z]{3,6})\//.test(fields.symbol ?? '') && cells.some(({ part }) => part === 'court')
  const name = isCourts || cells.some(({ text }) => isNeutralCitation(text)) ? caseOf(cells) : null
  if (name !== null || isNeutralCitation(fields.symbol ?? '') || isCourts) {
    const title = name ?? undefined
    const symbol = fields.symbol ?? (name === null ? undefined : (neutralCitationIn(name) ?? undefined))
    const publisher = issuerOf(symbol ?? '') ?? fields.publisher
    const titleBlock = cells[0]?.text === name ? 0 : -1
    const lines = new Set(cells.flatMap((cell) => (isOfCaption(cell, name) ? [cell.block] : [])))
    return {
      ...noMasthead,
      fields: { ...fields, title, symbol, publisher },
      titleBlock,
      isCaption: true,
      lines,
    }
  }
  const titleBlock = titleIn(blocks.slice(0, end), cells, canBeTitle, fields.symbol)
  const title = titleBlock === -1 ? undefined : titleOf(cells, titleBlock)
  const own = title === undefined ? {} : actIn(title)
  return {
    ...noMasthead,
    fields: { ...fields, ...own, title },
    titleBlock,
    lines: new Set(linesOf(blocks, cells, { titleBlock, end })),
  }
}

/** Whether a text ends as sentences and paragraphs of resolutions do, or is too long for a line. */
function endsStatement({ flow: { text } }: Block): boolean {
  if (text.length > longestLine) return true
  const isOfCase = isCaseName(fold(text)) || endsWithParty(text) || /^(?:\p{Lu}\.\s?){1,4}$/u.test(text)
  return (/[;؛]$/.test(text) || endsSentence(text)) && !isOfCase && !isLawTitle(fold(text))
}

/** The date and the number of an act of the European Union: `Directive 2011/36/EU of … of 5 April 2011 on …`. */
function actIn(title: string): Masthead['fields'] {
  const number =
    /^[\p{L} ]{4,60} (?:\((?:EU|EC|EEC|Euratom)\) )?(?:No )?(\d{1,4}\/\d{1,4}(?:\/(?:EU|EC|EEC|JHA|CFSP))?) of /iu.exec(
      title,
    )?.[1]
  const date = / of (\d{1,2} \p{L}{3,9} \d{4})\b/u.exec(title)?.[1]
  return number === undefined || date === undefined ? {} : { symbol: number, publicationDate: date }
}

function fieldsOf(cells: readonly Cell[]): Masthead['fields'] {
  const valueOf = (part: Part) => cells.find((cell) => cell.part === part && cell.value !== '')?.value
  const symbol = valueOf('symbol')?.replaceAll('–', '-')
  const issuer = firstOf(
    [
      symbol ?? '',
      ...cells.flatMap(({ part, text }) =>
        part === 'court' || part === 'type' || part === 'decided' ? text : [],
      ),
    ],
    issuerOf,
  )
  return {
    symbol,
    publisher:
      issuer ?? (valueOf('court') ?? valueOf('publisher') ?? valueOf('imprint'))?.replace(/[,;:]$/, ''),
    publicationDate: dateOf(cells) ?? cells.flatMap(yearOfImprint)[0],
    type: cells.find(({ part }) => part === 'type')?.text,
    country: valueOf('country'),
    author: valueOf('author'),
  }
}

/** The date of the decision, on its line or on one behind it; else the first. */
function dateOf(cells: readonly Cell[]): string | undefined {
  const dated = cells.flatMap(({ part, value, text }, place) => {
    // `Promulgated` ⏎ `On 21 March 2019`
    const isBelow =
      part === 'otherDate' && cells[place - 1]?.part === 'decided' && cells[place - 1]?.value === ''
    const date = isBelow
      ? dayOf(text.replace(/^on /i, ''))
      : part === 'decided' || part === 'date'
        ? dayOf(value)
        : null
    return date === null ? [] : [{ part: isBelow ? 'decided' : part, date, place }]
  })
  const decided = cells.findIndex(({ part }) => part === 'decided')
  const best =
    dated.find(({ part }) => part === 'decided') ?? dated.find(({ place }) => place > decided) ?? dated[0]
  return best?.date
}

/** `© Amnesty International 2021` */
function yearOfImprint({ part, text }: Cell): string[] {
  return part === 'imprint' ? (text.match(/\b(?:19|20)\d\d\b/) ?? []) : []
}

/** A day as it is printed, `20141118` in parts; null where it is none. */
function dayOf(text: string): string | null {
  const printed = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  return numericDays(printed).length === 0 && parseDate(printed) === null ? null : printed
}

/** Lines of a caption that name no case, though a site's way to the page may hold its name. */
const besides: ReadonlySet<Part> = new Set(['formula', 'symbol', 'date', 'otherDate'] as const)

/** The name of the case in a caption, as one line has it or as its parties stand in it; null where it is none. */
function caseOf(cells: readonly Cell[]): string | null {
  const texts = cells.flatMap(({ part, text }) => (part !== null && besides.has(part) ? [] : [text]))
  const cited = cells.find(({ part, text }) => part === null && neutralCitationIn(text) !== null)?.text
  return cited ?? caseInCaption(texts) ?? caseByParties(texts)
}

/** Whether a line is one of a caption, or names a party in it: not `JUDGMENT`, under which the judgment stands. */
function isOfCaption({ text, part, value }: Cell, name: string | null): boolean {
  return part === null
    ? endsWithParty(text) || (text.length > 1 && (name?.includes(text.replace(/[,.]$/, '')) ?? false))
    : part !== 'decided' || value !== ''
}

/** The first block of which no line is known; of a form on a treaty, that is not the treaty's name. */
function titleIn(
  blocks: readonly Block[],
  cells: readonly Cell[],
  canBeTitle: (block: Block) => boolean,
  symbol: string | undefined,
): number {
  const known = new Set(
    cells.flatMap(({ part, block }, at) =>
      part !== null && cells[at - 1]?.block !== block && !namesBelow(cells, at) ? [block] : [],
    ),
  )
  const candidates = [...blocks.entries()].flatMap(([place, block]) => {
    if (known.has(place) || block.kind === 'furniture' || !canBeTitle(block) || isMenu(block)) return []
    const isTreaty = /^(?:international )?(?:convention|covenant)\b/i.test(block.flow.text)
    return isTreaty && symbol !== undefined ? [] : [place]
  })
  const menu = blocks.findIndex(({ kind }) => kind === 'furniture')
  // The entries of a site's menu have fewer words.
  const isEntry = (place: number) =>
    menu !== -1 && place > menu && titleOf(cells, place).split(' ').length < longestEntry
  return candidates.find((place) => !isEntry(place)) ?? candidates[0] ?? -1
}

/** `COUNTRY INFORMATION REPORT` ⏎ `Mali`: what a document calls itself, or its symbol, and under it in the same block its title. */
function namesBelow(cells: readonly Cell[], at: number): boolean {
  const [own, next] = [cells[at], cells[at + 1]]
  const isAbove = own?.part === 'type' || own?.part === 'symbol'
  return isAbove && next?.part === null && next.block === own.block
}

/**
 * The title without what stands around it: the number of a resolution, the marks of notes, and below it what kind of
 * report it is. The country that a report is on stands on a line of its own.
 */
function titleOf(cells: readonly Cell[], titleBlock: number): string {
  const all = cells.filter(({ block }) => block === titleBlock)
  const own = namesBelow(all, 0) ? all.slice(1) : all
  const end = own.findIndex(({ part }) => part !== null)
  const lines = (end === -1 ? own : own.slice(0, end)).map(({ text }) => text)
  const last = lines.findIndex((line, place) => place > 0 && below.test(line))
  const [first = '', ...others] = last === -1 ? lines : lines.slice(0, last)
  const isCountry = others.length > 0 && countryNamed(first) !== null
  const title = [isCountry ? `${first}:` : first, ...others].join(' ').replace(/^\d{1,3}\/\d{1,3}\. /, '')
  return withoutMarks(title).replace(/(?<=\d)\.$/, '')
}

/** What stands below the title of a report of the United Nations. */
const below = /^(?:report|note|letter) (?:of|by) the\b/i

/** `English` ⏎ `Español` ⏎ `Français`: lines of a word or three; or a table of contents, with the numbers of pages. */
function isMenu({ flow }: Block): boolean {
  const lines = flow.text.split('\n')
  const isContents = lines.some((line) => /[.…·]{4} ?\d{1,4}$/.test(line.trim()))
  return (
    isContents || (lines.length > 2 && lines.every((line) => line.trim().split(/\s+/).length <= longestEntry))
  )
}

const longestEntry = 4

/** What stands above the title, and below it the known lines up to the first that is not, and those of an imprint. */
function* linesOf(
  blocks: readonly Block[],
  cells: readonly Cell[],
  { titleBlock, end }: { titleBlock: number; end: number },
): Generator<number> {
  if (titleBlock === -1) return
  const printed = fold(blocks[titleBlock]?.flow.text ?? '')
  const unknown = new Set(cells.flatMap(({ part, block }) => (part === null ? [block] : [])))
  const known = new Set(cells.map(({ block }) => block))
  let isOpen = true
  for (let place = 0; place < blocks.length && place < mostBlocks; place++) {
    if (place === titleBlock || blocks[place]?.kind === 'furniture') continue
    const text = fold(blocks[place]?.flow.text ?? '')
    if (place > titleBlock && unknown.has(place) && text !== printed && !below.test(text)) isOpen = false
    if (isOpen ? place < end : known.has(place) && !unknown.has(place) && place >= end) yield place
  }
}
