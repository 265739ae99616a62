export {
  type Agreement,
  type AgreementOptions,
  agreement,
  type Disagreement,
  type FieldAgreement,
  type MeasureAgreement,
  type UnitAgreement,
} from './agreement.ts'
export { type Applied, applyCorrections, type CorrectionOptions } from './apply.ts'
export { type CodedUnit, codingOf, readCoding } from './coding.ts'
export {
  type ClaimDecision,
  type Correction,
  type CorrectionField,
  claimDecisions,
  correctionColumns,
} from './correction.ts'
export { type ClaimField, claimFields, type FieldWords, fieldWords } from './fields.ts'
export type { Unresolved } from './place.ts'
export { readCorrections } from './read.ts'
export {
  type AlphaMetric,
  cohensKappa,
  type Estimate,
  krippendorffAlpha,
  percentAgreement,
} from './statistics.ts'
export {
  type AnnotationTool,
  annotationTools,
  type FromToolOptions,
  fromAnnotationTool,
  type ToolFile,
  type ToToolOptions,
  toAnnotationTool,
} from './tools/tools.ts'
export {
  type CorrectionAnnotation,
  type CorrectionBody,
  type CorrectionPage,
  toCorrectionAnnotations,
  writeCorrections,
} from './write.ts'
