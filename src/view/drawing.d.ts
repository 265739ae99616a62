/** Made by `view.build.ts` of `plot/draw.ts` and the libraries that draw. */
import type { Frame, PlotPoint } from './plot/series.ts'

export function draw(points: readonly PlotPoint[], frame: Frame, name: string): string
