/**
 * A paragraph of the tree as one text to read, and its claims as drafts.
 */
import { said } from '../report/to-string.ts'
import type { Tokens } from '../syntax/tokens.ts'
import type { Metadata, Paragraph, Report, Section, Sentence } from '../types.ts'
import type { Context, Draft } from './draft.ts'
import { readPassage, type Span } from './reader.ts'
import type { KeptTelling, Tellings } from './sources/tellings.ts'

/** A paragraph's claims, and the text and sentences that their offsets count in. */
export interface ReadParagraph {
  text: string
  spans: Span[]
  drafts: Draft[]
}

/**
 * Reads the claims of a paragraph, each with its id.
 *
 * @param sentences The sentences of the paragraph.
 * @param source The text that the positions count in.
 * @param tellings Is given what the sentences that are parsed say of who tells.
 */
export function readParagraph(
  { position }: Paragraph,
  sentences: readonly Sentence[],
  context: Context,
  source: string,
  tokens?: Tokens,
  tellings?: Tellings,
): ReadParagraph {
  const { text, spans } = textOfSentences(sentences, source)
  const isWhole = text === source
  const own = isWhole ? context : movedTo(position.start.offset, context)
  const keep = (telling: KeptTelling, index: number) =>
    tellings?.set((sentences[index] as Sentence).id, telling)
  const drafts = readPassage(text, spans, own, tokens, tellings && keep)
  nameDrafts(sentences, drafts)
  return { text, spans, drafts }
}

/** Names are asked by their place in the source: offsets of a text that is no part of it are moved there. */
function movedTo(shift: number, context: Context): Context {
  const { names } = context
  if (names === null) return context
  return { ...context, names: { ...names, body: (head, at) => names.body(head, at + shift) } }
}

/** What the rules may know of the report around a paragraph. */
export function contextOf(
  { metadata }: Report,
  { role }: Section,
  { rules, names, explains }: Pick<Context, 'rules' | 'names' | 'explains'>,
): Context {
  return {
    year: coveredYear(metadata),
    isPeriodic: metadata.coverage !== null,
    spansYears:
      metadata.coverage !== null && metadata.coverage.start.slice(0, 4) !== metadata.coverage.end.slice(0, 4),
    country: metadata.country?.alpha3 ?? null,
    section: role,
    rules,
    names,
    explains,
  }
}

/** The calendar year that most of the coverage falls in; else that of the edition, or of its publication. */
function coveredYear({ coverage, edition, publicationDate, online }: Metadata): number | null {
  if (coverage !== null) return Number(coverage.start.slice(0, 4))
  const date = publicationDate ?? online
  return edition ?? (date === null ? null : Number(date.slice(0, 4)))
}

/** The sentences of a paragraph, in order. */
export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const sentences: Sentence[] = []
  for (const child of paragraph.children) if (child.type === 'sentence') sentences.push(child)
  return sentences
}

/** The text that the sentences' offsets count in: the source itself where every leaf is a slice of it, else their leaves joined. */
function textOfSentences(sentences: readonly Sentence[], source: string): { text: string; spans: Span[] } {
  if (sentences.every(isSlice)) {
    return {
      text: source,
      spans: sentences.map(({ position }) => ({ start: position.start.offset, end: position.end.offset })),
    }
  }
  let text = ''
  const spans: Span[] = []
  for (const sentence of sentences) {
    if (text !== '') text += ' '
    const start = text.length
    for (const leaf of sentence.children) text += said(leaf.type === 'text' ? leaf : leaf.children[0])
    spans.push({ start, end: text.length })
  }
  return { text, spans }
}

/** Whether a sentence is one leaf that has as many characters as its place in the source. */
function isSlice(sentence: Sentence): boolean {
  const [leaf] = sentence.children
  if (sentence.children.length !== 1 || leaf?.type !== 'text' || leaf.data) return false
  return leaf.value.length === leaf.position.end.offset - leaf.position.start.offset
}

/** Gives every claim its id, before any node is made: a relation may point ahead. */
function nameDrafts(sentences: readonly Sentence[], drafts: readonly Draft[]): void {
  let count = 0
  let sentence = -1
  for (const draft of drafts) {
    count = draft.sentence === sentence ? count + 1 : 1
    sentence = draft.sentence
    draft.id = `${(sentences[sentence] as Sentence).id}.c${count}`
  }
}
