/**
 * Who tells what in a sentence, as its syntax says it: found once, asked by claims and by sources.
 */
import type { Syntax } from '../../syntax/syntax.ts'
import { kept } from '../../syntax/tokens.ts'
import { attributionsIn, mayTell, type RawAttribution } from './attributions.ts'

/** An analysed sentence and its attributions. */
export interface Telling {
  syntax: Syntax
  attributions: readonly RawAttribution[]
}

/** A telling that stays: offsets count from the beginning of its sentence. Of one in which nobody tells its text is enough. */
export interface KeptTelling {
  text: string
  telling: Telling | null
}

/** The tellings of a report by the ids of their sentences, as reading its claims has found them: not of all sentences. */
export type Tellings = Map<string, KeptTelling>

/** Who tells in an analysed sentence. */
export function tellingOf(syntax: Syntax): Telling {
  return { syntax, attributions: mayTell(syntax.t) ? attributionsIn(syntax) : [] }
}

/** Keeps what a sentence from `start` to `end` of its text says: its columns are about to be filled again. */
export function keptTelling({ syntax, attributions }: Telling, start: number, end: number): KeptTelling {
  const text = syntax.t.text.slice(start, end)
  if (attributions.length === 0) return { text, telling: null }
  const moved = attributions.map((attribution) => ({
    ...attribution,
    speakers: attribution.speakers.map((speaker) => ({
      ...speaker,
      start: speaker.start - start,
      end: speaker.end - start,
    })),
  }))
  return { text, telling: { syntax: { ...syntax, t: kept(syntax.t, text, start) }, attributions: moved } }
}
