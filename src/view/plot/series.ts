/**
 * Which figures a plot shows.
 */

/** A figure in a plot. */
export interface PlotPoint {
  year: number
  /** The number, or the ends of a range. */
  low: number
  high: number
  /** What stands beside it: `≥ 11`. */
  label: string
  /** The figures that are compared with each other have one line; null where a figure stands alone. */
  line: string | null
}

/** What a plot spans. Plots that are to be compared have one frame. */
export interface Frame {
  years: { from: number; to: number }
  most: number
}

/** The frame of several plots, or of one. */
export function frameOf(points: readonly PlotPoint[]): Frame {
  const years = points.map(({ year }) => year)
  const from = Math.min(...years)
  const to = Math.max(...years)
  // The figures of one year stand in the middle.
  return {
    years: from === to ? { from: from - 1, to: to + 1 } : { from, to },
    most: Math.max(...points.map(({ high }) => high)),
  }
}

/** The years that are printed: all, or some at equal distances, so that there are about as many. */
export function yearTicks({ from, to }: Frame['years'], about: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / about))
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
}
