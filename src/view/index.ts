export { type ComparisonOptions, viewComparison } from './comparison.ts'
export { type IndexEntry, indexEntry, viewIndex } from './site.ts'
export { type ViewOptions, view } from './view.ts'
