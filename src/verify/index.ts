/**
 * `pincite/verify`: whether what a draft quotes, cites and counts stands in its reports.
 */
export type { BibliographyItem } from './bibliography.ts'
export type { DraftFormat } from './formats.ts'
export { type RemarkVerifyOptions, remarkVerify } from './remark.ts'
export { type FoundPlace, isWrong, ruleOf, type Statement, type StatementStatus } from './statement.ts'
export { type VerifyOptions, verify } from './verify.ts'
