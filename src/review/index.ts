export {
  type Agreement,
  type AgreementOptions,
  agreement,
  type Disagreement,
  type FieldAgreement,
  type MeasureAgreement,
  type UnitAgreement,
} from './agreement.ts'
export { type Applied, applyCorrections, type CorrectionOptions, type Unresolved } from './apply.ts'
export { type CodedUnit, codingOf, readCoding } from './coding.ts'
export {
  type ClaimDecision,
  type Correction,
  type CorrectionField,
  claimDecisions,
  correctionColumns,
} from './correction.ts'
export { readCorrections, writeCorrections } from './corrections.ts'
export { type ClaimField, claimFields, type FieldWords, fieldWords } from './fields.ts'
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
