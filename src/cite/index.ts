export { type At, toPinpoint } from '../anchors/at.ts'
export type { HeadingName } from '../pinpoints/headings.ts'
export type { Counting, Pinpoint, PinpointPart } from '../pinpoints/pinpoint.ts'
export { type CiteAs, type KnownParts, parseCiteAs } from '../report/cite-as.ts'
export { type BibliographyOptions, bibliography } from './bibliography.ts'
export {
  type CiteOptions,
  type CiteWholeOptions,
  cite,
  type InTextForm,
  type NoteForm,
  type Pinpointing,
  type Sourcing,
  type Styling,
  type Writing,
} from './cite.ts'
export { type CslDate, type CslItem, type CslName, toCsl } from './csl.ts'
export type { Access, Citable } from './facts.ts'
export { type ExportFormat, type ExportOptions, exportAs, exportFormats } from './formats.ts'
export {
  type CslStyle,
  type InTextStyle,
  type LocaleName,
  locales,
  type NoteStyle,
  type StyleName,
  styles,
} from './names.ts'
export type {
  CitedDocument,
  CitedReport,
  CitedSource,
  CiteWords,
  InTextCitation,
  NoteCitation,
  PaperCitation,
} from './paper-citation.ts'
export {
  type Citations,
  type CitationsOptions,
  type CitationTable,
  citations,
  type PaperFormat,
  type SourcePaper,
  type StyledPaper,
  type TableEntry,
} from './session.ts'
export { styleFile } from './style-file.ts'
