/**
 * A sentence to its drawing, for the fixtures.
 */
import { findFigures } from '../../src/claims/figures/figures.ts'
import { scan } from '../../src/syntax/scan.ts'
import { analyse, type Syntax } from '../../src/syntax/syntax.ts'
import { createTokens } from '../../src/syntax/tokens.ts'
import { draw } from './draw.ts'

/** A sentence, analysed with the figures that the engine of claims finds in it. */
export function syntaxOf(sentence: string): Syntax {
  const t = createTokens()
  scan(sentence, 0, sentence.length, t)
  return analyse(t, findFigures(t, { country: null, year: 2016 }))
}

/** The drawing of a sentence, as a fixture has it. */
export function drawn(sentence: string): string {
  return draw(syntaxOf(sentence)).join('\n')
}
