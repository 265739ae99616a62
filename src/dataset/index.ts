/**
 * `pincite/dataset`: many reports as tables, what they say of each country and year, and what changed between editions.
 * It reads files, so it runs in Node only.
 */
export type { Agreement } from './amounts.ts'
export type { CellKey } from './cell.ts'
export {
  type AllChanges,
  type CarriedSentences,
  type Changes,
  type ChangesOptions,
  type CountryChanges,
  changes,
  type ReportRef,
  type ReportSide,
  type TopicCount,
} from './changes/changes.ts'
export type { ChangesTables } from './changes/edition.ts'
export type { FigureChange, FigurePlace, MeasureChange, UnmovedFigure } from './changes/figures.ts'
export { changesHtml, changesMarkdown } from './changes/formats.ts'
export type { OutlineChanges, OutlineSection, SectionPair } from './changes/outline.ts'
export type { SourceChange, SourceChanges, SourceKindChange } from './changes/sources.ts'
export type { Topic, TopicChanges } from './changes/topics.ts'
export {
  type CollectOptions,
  collect,
  merge,
  type Progress,
  type Summary,
  type WriteOptions,
} from './collect.ts'
export type { Column, Columns, ColumnType, ForeignKey, RowOf, Table, Value } from './column.ts'
export { checkFigures } from './consistency/consistency.ts'
export type { ConsistencyRule } from './consistency/finding.ts'
export { DatasetError } from './dataset-error.ts'
export type { DatasetFormat } from './formats/format.ts'
export type { Shard } from './inputs.ts'
export { objectClass } from './object-class.ts'
export {
  type LeftOut,
  type LeftOutReason,
  type Panel,
  type PanelOptions,
  type PanelRow,
  type PanelTables,
  panel,
  type Statement,
} from './panel.ts'
export { longPanel, type PanelTableRow, panelTable, type WidePanelRow, widePanel } from './panel-table.ts'
export { type WorkOptions, work } from './queue.ts'
export { readDataset } from './read-dataset.ts'
export { type Origin, rowsOf } from './rows.ts'
export {
  type ClaimRow,
  type FindingRow,
  type ParagraphRow,
  type ReportRow,
  type Rows,
  type SourceRow,
  type TableName,
  tables,
} from './tables.ts'
