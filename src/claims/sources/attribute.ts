/**
 * Who reports a figure: the attribution of its sentence that it rests on, else the report itself.
 */
import type { Attribution } from '../../types.ts'
import { note, type Statement } from '../draft.ts'
import { governs } from './attributions.ts'
import { resolveIn, type Told, wholeNames } from './resolve.ts'
import type { Telling } from './tellings.ts'

const itself: Attribution = Object.freeze({ source: 'report', name: null, canonical: null })

/**
 * Sets the attribution of a sentence's claims by those of the sentence.
 *
 * ```text
 * The league said that 12 men fled, while police arrested nine.
 *                      ^^ ngo: league                     ^^^^ report
 * ```
 */
export function attribute(s: Statement, { attributions }: Telling): void {
  const { drafts, t, syntax, passage, context } = s
  for (const draft of drafts) draft.attribution = itself
  if (drafts.length === 0) return
  passage.told ??= []
  for (const attribution of attributions) {
    let first: Told | null = null
    for (const speaker of wholeNames(t.text, attribution.speakers, context.names)) {
      const who = resolveIn(syntax, speaker, passage.told, context.names, 0)
      if (who !== null) passage.told.push(who)
      first ??= who
    }
    if (first === null) continue
    const { kind, name, canonical } = first
    for (const draft of drafts) {
      // what somebody leaves unreported, the report tells
      if (draft.attribution !== itself || draft.absence === 'unreported') continue
      if (!governs(syntax, attribution, draft.from)) continue
      draft.attribution = { source: kind, name, canonical }
      note(s, draft, 'attribution', 'attribute', attribution.token, attribution.token + 1)
    }
  }
}
