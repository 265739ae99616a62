export { type ParseOptions, parse } from './parse.ts'
export { mdastToReport, type ReportOptions } from './report/report.ts'
export { textOf as toString } from './report/to-string.ts'
export type * from './types.ts'
