/**
 * How the measures of a codebook look, so that each is told from the others without its colour: by the line under it too.
 * A measure looks the same in every report that was read with its codebook.
 */
import type { Codebook } from '../codebooks/codebook.ts'
import { measuresOf } from '../codebooks/codebooks.ts'

/** A measure as a page shows it. */
export interface MeasureView {
  name: string
  label: string
  definition: string
  /** Classes of the style sheet: a hue and a line. */
  look: string
}

const hues = 8
const lines = 5

/** The measures of a codebook, and `other` behind them. */
export function measureViews(codebook: Codebook): MeasureView[] {
  const measures = measuresOf(codebook).map(({ name, label, definition }, index) => ({
    name,
    label,
    definition,
    look: `hue${index % hues} line${Math.floor(index / hues) % lines}`,
  }))
  return measures.some(({ name }) => name === 'other') ? measures : [...measures, other]
}

const other: MeasureView = {
  name: 'other',
  label: 'Other',
  definition: 'Figures that no measure of the codebook fits.',
  look: 'plain',
}
