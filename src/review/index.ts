export { type Applied, applyCorrections, type Unresolved } from './apply.ts'
export {
  type ClaimDecision,
  type Correction,
  type CorrectionField,
  claimDecisions,
  correctionColumns,
  readCorrections,
  writeCorrections,
} from './corrections.ts'
export { type ClaimField, claimFields, type FieldWords, fieldWords } from './fields.ts'
