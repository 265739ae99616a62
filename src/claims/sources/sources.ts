/**
 * The attributions of a paragraph: strings in, offsets out, no tree.
 */
import { scan } from '../../syntax/scan.ts'
import { analyse, type Syntax } from '../../syntax/syntax.ts'
import { createTokens, type Tokens } from '../../syntax/tokens.ts'
import type { Place } from '../figures/currencies.ts'
import { findFigures } from '../figures/figures.ts'
import { governs, mayTell } from './attributions.ts'
import type { NameIndex } from './name-index.ts'
import { actors, resolve, resolveIn, type Told, wholeNames } from './resolve.ts'
import type { Speaker } from './speakers.ts'
import { type KeptTelling, type Telling, tellingOf } from './tellings.ts'

/** The parse asks for the places of figures alone: money is money wherever it is spent. */
const nowhere: Place = { country: null, year: null }

/** A stretch of text; the end is exclusive. */
interface Span {
  start: number
  end: number
}

/** One attribution. */
export interface FoundSource extends Told {
  /** Index of the sentence among the spans. */
  sentence: number
  verb: string
  start: number
  end: number
  /** Those of the figures that rest on it, by their place in the list of the sentence. */
  figures: number[]
}

/** A paragraph, and where it stands in the text that the names were read from. */
export interface SourceText {
  text: string
  /** Its sentences. */
  spans: readonly Span[]
  /** What turns an offset of the text into one of the document. */
  shift: number
  names: NameIndex | null
  /** What is known of a sentence, since its claims were read. */
  known: (sentence: number) => KeptTelling | undefined
}

/**
 * The attributions of one paragraph, in the order of the text.
 *
 * @param figures Gives the figures of a sentence.
 * @param t The columns that each sentence is cut into, one after the other.
 */
export function sourcesIn(
  p: SourceText,
  figures: (sentence: number) => readonly Span[],
  t: Tokens,
): FoundSource[] {
  const found: FoundSource[] = []
  const told: Told[] = []
  for (const [sentence, span] of p.spans.entries())
    for (const [telling, shift] of tellingsIn(p, sentence, span, t))
      for (const attribution of telling.attributions) {
        const { syntax } = telling
        const resting: number[] = []
        for (const [index, figure] of figures(sentence).entries())
          if (governs(syntax, attribution, tokenAt(syntax.t, figure.start - shift))) resting.push(index)
        for (const speaker of wholeNames(syntax.t.text, attribution.speakers, p.names)) {
          const who =
            resolveIn(syntax, speaker, told, p.names, p.shift + shift) ?? antecedent(p, speaker, sentence)
          if (who === null) continue
          told.push(who)
          const start = speaker.start + shift
          const end = speaker.end + shift
          found.push({ ...who, sentence, verb: attribution.verb, start, end, figures: resting })
        }
      }
  return found
}

/** Who tells in a sentence, stretch by stretch, and what turns offsets of its syntax into those of the paragraph. */
function* tellingsIn(
  { text, known }: SourceText,
  sentence: number,
  { start, end }: Span,
  t: Tokens,
): Generator<[Telling, shift: number]> {
  const kept = known(sentence)
  if (kept !== undefined && kept.text === text.slice(start, end)) {
    if (kept.telling !== null) yield [kept.telling, start]
    return
  }
  for (let at = start; at < end; ) {
    at = scan(text, at, end, t)
    if (mayTell(t)) yield [tellingOf(parse(t)), 0]
  }
}

function parse(t: Tokens): Syntax {
  return analyse(t, findFigures(t, nowhere))
}

/** The token that holds an offset of the text. */
function tokenAt(t: Tokens, offset: number): number {
  for (let i = 0; i < t.length; i++) if (offset < (t.end[i] as number)) return i
  return t.length - 1
}

/** Whom a pronoun or a paper stands for where nobody told before, nor acts in its sentence: who acts in the one before. */
function antecedent(p: SourceText, speaker: Speaker, sentence: number): Told | null {
  const before = p.spans[sentence - 1]
  if (before === undefined) return null
  const t = createTokens()
  scan(p.text, before.start, before.end, t)
  return resolve(speaker, actors(parse(t), before.end, p.names, p.shift), p.names, 0)
}
