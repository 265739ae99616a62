export { type ComparisonOptions, viewComparison } from './comparison.ts'
export { type MeasureOptions, plottedMeasures, viewMeasure } from './measure.ts'
export { type IndexEntry, type IndexOptions, indexEntry, viewIndex } from './site.ts'
export { type ViewOptions, view } from './view.ts'
