export {
  type Alignment,
  align,
  type Change,
  type ChangeStatus,
  type ParagraphChange,
  type SentenceChange,
} from './anchors/align.ts'
export { anchor } from './anchors/anchor.ts'
export { type At, toPinpoint } from './anchors/at.ts'
export type { WordChange } from './anchors/difference.ts'
export { claimFingerprint, fingerprint } from './anchors/fingerprint.ts'
export type { Grounds } from './anchors/judgement.ts'
export { link } from './anchors/link.ts'
export { normalize } from './anchors/normalize.ts'
export type { PairGrounds } from './anchors/pairs.ts'
export type {
  Ambiguous,
  Candidate,
  Changed,
  Found,
  Lost,
  Resolution,
  Strategy,
  Unchanged,
} from './anchors/resolution.ts'
export { type Address, resolve, resolveAll } from './anchors/resolve.ts'
export { parseShortForm, type ShortForm, shortForm } from './anchors/short-form.ts'
export type { QuoteTarget, Target } from './anchors/target.ts'
export { reportText, toSource, toText } from './anchors/text.ts'
export type * from './anchors/types.ts'
export { type ClaimOptions, reportClaims } from './claims/claims.ts'
export type { Explanation, Reason } from './claims/explain.ts'
export type { Aspect, Codebook, MeasureDefinition, NounRow, Row, VerbRow } from './codebooks/codebook.ts'
export { checkCodebook, codebooks, extendCodebook, measuresOf } from './codebooks/codebooks.ts'
export {
  type Agent,
  type Annotation,
  type AnnotationCollection,
  type AnnotationOptions,
  type AnnotationPage,
  fromAnnotations,
  type Motivation,
  type PlaceBody,
  type PlacedAnnotation,
  toAnnotationCollection,
  toAnnotations,
} from './export/annotations.ts'
export { annotationContexts } from './export/context.ts'
export { explain } from './export/explain.ts'
export type { Observation, ObservationPeriod } from './export/observations.ts'
export { type ClaimRecord, claims } from './export/records.ts'
export { type SourceRecord, sources } from './export/sources.ts'
export type { Filters } from './find/filters.ts'
export { type FindOptions, find, type Hit } from './find/find.ts'
export {
  type ParseOptions,
  type ParseSource,
  type ParseStream,
  parse,
  parseAll,
  parseStream,
} from './parse.ts'
export type { HeadingName } from './pinpoints/headings.ts'
export type { Counting, Pinpoint, PinpointPart } from './pinpoints/pinpoint.ts'
export type { Format } from './read/formats.ts'
export type { ReadOptions, ReadSource } from './read/read.ts'
export type { RuleId, Severity } from './read/rules.ts'
export type { ReportOptions } from './report/options.ts'
export type { Profile, SectionPlace } from './report/profiles/profile.ts'
export { mdastToReport } from './report/report.ts'
export { textOf as toString } from './report/to-string.ts'
export type * from './types.ts'
