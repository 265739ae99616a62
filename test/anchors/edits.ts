/**
 * Edited versions of a report, made by chance from a seed, which know where everything went.
 *
 * A report is taken apart into headings and sentences, each character with the offset it had in the report's text.
 * Edits change characters, sentences and paragraphs; printing puts the version together and says where each offset
 * is now.
 */
import { textModel } from '../../src/anchors/text.ts'
import type { Span } from '../../src/anchors/types.ts'
import { type Random, randomOf } from '../../src/review/random.ts'
import type { Report } from '../../src/types.ts'

/** A character and where in the original text it stood; null for one that was put in. */
interface Character {
  value: string
  origin: number | null
}

type Line = Character[]

interface Block {
  kind: 'heading' | 'paragraph'
  sentences: Line[]
  /** What stands between its sentences. */
  gap: string
}

export interface Document {
  blocks: Block[]
  lineEnd: string
}

/** An edited version: its text, and where in it the characters of the original stand. */
export interface Version {
  source: string
  /** Where a range of the original's text went; null where nothing of it is left. */
  where(range: Span): Span | null
}

/** Takes a report apart. */
export function takeApart(report: Report): Document {
  const model = textModel(report)
  const lineOf = ({ start, end }: Span): Line =>
    [...model.value.slice(start, end)].reduce<Line>((line, value) => {
      const last = line.at(-1)
      const origin: number =
        last?.origin === undefined || last.origin === null ? start : last.origin + last.value.length
      line.push({ value: /\s/.test(value) ? ' ' : value, origin })
      return line
    }, [])
  const blocks = model.blocks.map((block): Block => {
    if (block.node.type === 'heading') return { kind: 'heading', sentences: [lineOf(block)], gap: ' ' }
    const inside = model.sentences.filter(({ start, end }) => start >= block.start && end <= block.end)
    return { kind: 'paragraph', sentences: inside.map(lineOf), gap: ' ' }
  })
  return { blocks, lineEnd: '\n' }
}

/** Puts a version together. */
export function print({ blocks, lineEnd }: Document): Version {
  const places = new Map<number, Span>()
  let source = ''
  for (const [index, { sentences, gap }] of blocks.entries()) {
    if (index > 0) source += lineEnd + lineEnd
    for (const [place, sentence] of sentences.entries()) {
      if (place > 0) source += gap
      for (const { value, origin } of sentence) {
        if (origin !== null) places.set(origin, { start: source.length, end: source.length + value.length })
        source += value
      }
    }
  }
  return {
    source,
    where({ start, end }) {
      const found = Array.from({ length: end - start }, (_, at) => places.get(start + at)).filter(
        (place) => place !== undefined,
      )
      if (found.length === 0) return null
      return {
        start: Math.min(...found.map((place) => place.start)),
        end: Math.max(...found.map((place) => place.end)),
      }
    },
  }
}

/** An edit of a document, in place. `others` are sentences of other reports. */
export type Edit = (document: Document, random: Random, others: readonly string[]) => void

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)]
const paragraphsOf = (document: Document) => document.blocks.filter(({ kind }) => kind === 'paragraph')
const inserted = (text: string): Line => [...text].map((value) => ({ value, origin: null }))
const eachSentence = (document: Document, change: (sentence: Line) => Line) => {
  for (const block of document.blocks) block.sentences = block.sentences.map(change)
}

/**
 * Quotation marks, dashes, spaces, commas, line ends, the case of headings: what a publisher changes without
 * meaning to.
 */
export const punctuation: Edit = (document, random) => {
  const dash = pick(['-', '–', '—', '‑', ' - ', ' – ', ''], random) ?? '-'
  const apostrophe = pick(["'", '’', '`', ''], random) ?? "'"
  const quotes = pick(
    [
      ['"', '"'],
      ['“', '”'],
      ['«', '»'],
      ['', ''],
      ["''", "''"],
    ],
    random,
  ) ?? ['"', '"']
  const space = pick([' ', '\u00a0', '  ', '\t'], random) ?? ' '
  const isWrapped = random() < 0.5
  document.lineEnd = pick(['\n', '\r\n', '\n \n'], random) ?? '\n'
  let column = 0
  eachSentence(document, (sentence) =>
    sentence.map(({ value, origin }, at) => {
      column++
      const isDigitBefore =
        /\d/.test(sentence[at - 1]?.value ?? '') && /\d/.test(sentence[at + 1]?.value ?? '')
      if (value === '-') return { value: isDigitBefore && dash === '' ? '–' : dash, origin }
      if (value === "'") return { value: apostrophe, origin }
      if (value === '"')
        return { value: (at > 0 && sentence[at - 1]?.value !== ' ' ? quotes[1] : quotes[0]) ?? '', origin }
      if ((value === ',' || value === ';') && !isDigitBefore && random() < 0.1)
        return { value: random() < 0.5 ? '' : ';', origin }
      if (value === ' ' && isWrapped && column > 90) {
        column = 0
        return { value: document.lineEnd.startsWith('\r') ? '\r\n' : '\n', origin }
      }
      if (value === ' ' && random() < 0.05) return { value: space, origin }
      if (value === 'f' && sentence[at + 1]?.value === 'i' && random() < 0.3) return { value, origin }
      return { value, origin }
    }),
  )
  for (const block of document.blocks) {
    if (block.kind === 'paragraph' && random() < 0.3) block.gap = pick(['  ', '\u00a0', '\n'], random) ?? ' '
    if (block.kind === 'heading' && random() < 0.5) {
      block.sentences = block.sentences.map((line) =>
        line.map(({ value, origin }) => ({ value: value.toUpperCase(), origin })),
      )
    }
  }
}

/**
 * One word in twenty is misspelled: a letter left out, doubled, replaced, or swapped with the next. Figures are
 * not words.
 */
export const typos: Edit = (document, random) => {
  eachSentence(document, (sentence) => {
    const edited = sentence.map((character) => ({ ...character }))
    for (const [first, last] of wordsOf(sentence)) {
      if (last - first < 2 || random() >= 0.05) continue
      const at = first + Math.floor(random() * (last - first - 1))
      const one = edited[at]
      const next = edited[at + 1]
      if (!one || !next) continue
      const kind = Math.floor(random() * 4)
      if (kind === 0) one.value = ''
      else if (kind === 1) one.value += one.value
      else if (kind === 2) one.value = String.fromCharCode(97 + Math.floor(random() * 26))
      else [one.value, next.value] = [next.value, one.value]
    }
    return edited
  })
}

/** Where the words of a sentence begin and end; a word of letters only. */
function wordsOf(sentence: Line): [number, number][] {
  const text = sentence.map(({ value }) => (value.length === 1 ? value : 'x')).join('')
  return [...text.matchAll(/\p{L}+/gu)].map((match) => [match.index, match.index + match[0].length])
}

/** A sentence of another report is put into each paragraph. */
export const additions: Edit = (document, random, others) => {
  for (const block of paragraphsOf(document)) {
    const sentence = pick(others, random)
    if (sentence)
      block.sentences.splice(Math.floor(random() * (block.sentences.length + 1)), 0, inserted(sentence))
  }
}

/** A sentence is taken out of each paragraph that has more than one. */
export const removals: Edit = (document, random) => {
  for (const block of paragraphsOf(document)) {
    if (block.sentences.length > 1) block.sentences.splice(Math.floor(random() * block.sentences.length), 1)
  }
}

/** Every other paragraph is split at some sentence. */
export const splits: Edit = (document, random) => {
  document.blocks = document.blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.sentences.length < 2 || random() < 0.5) return [block]
    const at = 1 + Math.floor(random() * (block.sentences.length - 1))
    return [
      { ...block, sentences: block.sentences.slice(0, at) },
      { ...block, sentences: block.sentences.slice(at) },
    ]
  })
}

/** Paragraphs that follow each other are joined, one time in two. */
export const joins: Edit = (document, random) => {
  const blocks: Block[] = []
  for (const block of document.blocks) {
    const last = blocks.at(-1)
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && random() < 0.5)
      last.sentences.push(...block.sentences)
    else blocks.push({ ...block, sentences: [...block.sentences] })
  }
  document.blocks = blocks
}

/** The paragraphs stand in another order, the headings where they were. */
export const reorder: Edit = (document, random) => {
  const paragraphs = paragraphsOf(document)
  for (let last = paragraphs.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [one, two] = [paragraphs[last], paragraphs[other]]
    if (one && two) {
      paragraphs[last] = two
      paragraphs[other] = one
    }
  }
  document.blocks = document.blocks.map((block) =>
    block.kind === 'heading' ? block : (paragraphs.shift() ?? block),
  )
}

/** The headings are gone. */
export const noHeadings: Edit = (document) => {
  document.blocks = paragraphsOf(document)
}

/** Everything at once. */
export const everything: Edit = (document, random, others) => {
  for (const edit of [removals, additions, splits, joins, reorder, noHeadings, typos, punctuation])
    edit(document, random, others)
}

/** The edits by their names. */
export const edits: Readonly<Record<string, Edit>> = {
  'punctuation and white space': punctuation,
  'one typo in twenty words': typos,
  'a sentence added to each paragraph': additions,
  'a sentence removed from each paragraph': removals,
  'paragraphs split': splits,
  'paragraphs joined': joins,
  'paragraphs reordered': reorder,
  'headings dropped': noHeadings,
  'all of these': everything,
}

/** Makes an edited version of a report. */
export function edited(report: Report, edit: Edit, seed: number, others: readonly string[] = []): Version {
  const document = takeApart(report)
  edit(document, randomOf(seed), others)
  return print(document)
}

/** A version without some ranges of sentences. */
export function without(
  report: Report,
  isGone: (sentence: number) => boolean,
  edit: Edit | null = null,
  seed = 1,
): Version {
  const document = takeApart(report)
  let number = 0
  for (const block of paragraphsOf(document)) {
    block.sentences = block.sentences.filter(() => !isGone(number++))
  }
  document.blocks = document.blocks.filter(({ sentences }) => sentences.length > 0)
  edit?.(document, randomOf(seed), [])
  return print(document)
}
