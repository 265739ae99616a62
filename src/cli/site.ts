/**
 * A folder of pages, one for each report of a set, and an index that leads to them.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Codebook } from '../codebooks/codebook.ts'
import { measuresOf } from '../codebooks/codebooks.ts'
import { type PanelTables, panel, type Statement } from '../dataset/panel.ts'
import { startThreads } from '../dataset/threads.ts'
import { apart, type IndexEntry } from '../view/index-entry.ts'
import { labelOf, plottedMeasures, viewMeasure } from '../view/measure.ts'
import { viewIndex } from '../view/site.ts'
import type { ViewOptions } from '../view/view.ts'
import { type Call, InputError } from './command.ts'
import { makeFolder, writeText } from './files.ts'
import {
  type ComparisonTask,
  comparisonOf,
  type PagesResult,
  type PagesTask,
  pagesOf,
  type ReportPlace,
  type SitePage,
} from './site-pages.ts'

/** Below so many files, starting a worker takes longer than it saves. */
const fewFiles = 8

/** How the pages of a set are made. */
export interface SiteOptions extends ViewOptions {
  /** Whether each edition is compared with the one before. */
  compare: boolean
}

/** Writes the pages. The same files give the same bytes, whatever the number of workers. */
export async function writeSite(
  folder: string,
  { compare, ...options }: SiteOptions,
  call: Call,
): Promise<void> {
  await makeFolder(folder)
  const names = await call.names(call.arguments)
  const maker = names.length < fewFiles || names.includes('-') ? here : startWorkers()
  try {
    const placed: PlacedEntry[] = []
    const taken = new Set<string>()
    const pagesAt = makeAhead(
      names.map((name) => ({ name, options })),
      maker,
    )
    const figures: PlacedFigures[] = []
    for await (const page of call.inOrder([...names.keys()], pagesAt)) {
      const entry = apart(page.entry, taken)
      taken.add(entry.path)
      placed.push({ entry, place: page.place })
      figures.push({ ...page.figures, path: entry.path })
      await writeText(join(folder, entry.path), page.html)
    }
    const entries = compare ? await writeComparisons(folder, placed, maker) : placed.map(({ entry }) => entry)
    const measures = await writeMeasures(folder, figures, options.codebook)
    await writeText(join(folder, 'index.html'), viewIndex(entries, { measures }))
  } finally {
    await maker.close()
  }
}

/** The figures of a report, and its page. */
interface PlacedFigures extends PanelTables {
  path: string
}

/** Writes a page for each measure that has figures of several years. @returns What the index says of them. */
async function writeMeasures(
  folder: string,
  figures: readonly PlacedFigures[],
  codebook: Codebook | undefined,
): Promise<{ label: string; path: string }[]> {
  const pages = new Map(figures.flatMap(({ reports, path }) => reports.map(({ report }) => [report, path])))
  const { rows } = panel({
    reports: figures.flatMap(({ reports }) => reports),
    claims: figures.flatMap(({ claims }) => claims),
  })
  const own = new Map(
    (codebook === undefined ? [] : measuresOf(codebook)).map((one) => [one.name, one.label]),
  )
  const pageOf = ({ report, claim }: Statement) => {
    const path = pages.get(report)
    return path === undefined ? null : `../${encodeURIComponent(path)}#${encodeURIComponent(claim)}`
  }
  const names = plottedMeasures(rows)
  if (names.length > 0) await makeFolder(join(folder, 'measures'))
  const measures = names.map((name) => ({
    name,
    label: own.get(name) ?? labelOf(name),
    path: `measures/${name}.html`,
  }))
  for (const { name, label, path } of measures)
    await writeText(join(folder, path), viewMeasure(rows, name, { label, index: '../index.html', pageOf }))
  return measures.map(({ label, path }) => ({ label, path }))
}

/** What the index says of a report, and where the report is. */
interface PlacedEntry {
  entry: IndexEntry
  place: ReportPlace
}

/** Writes a page for each edition that has one before it. @returns What the index says of the reports. */
async function writeComparisons(
  folder: string,
  placed: readonly PlacedEntry[],
  maker: Maker,
): Promise<IndexEntry[]> {
  const pairs = [...editionPairs(placed)]
  if (pairs.length > 0) await makeFolder(join(folder, 'changes'))
  const pathOf = ({ entry }: PlacedEntry) => `changes/${entry.path}`
  let next = 0
  const makeOn = async () => {
    for (let pair = pairs[next++]; pair !== undefined; pair = pairs[next++]) {
      const [after, before] = pair
      const page = await maker.compare({ before: before.place, after: after.place })
      await writeText(join(folder, pathOf(after)), page)
    }
  }
  await Promise.all(Array.from({ length: maker.atOnce }, makeOn))
  const before = new Map(pairs)
  return placed.map((one) => {
    const year = before.get(one)?.entry.year ?? null
    return year === null ? one.entry : { ...one.entry, changes: { path: pathOf(one), since: year } }
  })
}

/** Each edition that has one before it in its series, of its country, with that one. */
function editionPairs(placed: readonly PlacedEntry[]): Map<PlacedEntry, PlacedEntry> {
  const groups = new Map<string, PlacedEntry[]>()
  for (const one of placed) {
    const { series, country, year } = one.entry
    if (series === null || country === null || year === null) continue
    const key = JSON.stringify([series, country])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const pairs = new Map<PlacedEntry, PlacedEntry>()
  for (const group of groups.values()) {
    const yearOf = ({ entry }: PlacedEntry) => entry.year ?? 0
    const editions = group.toSorted((one, other) => yearOf(one) - yearOf(other))
    for (const one of editions) {
      const before = editions.findLast((other) => yearOf(other) < yearOf(one))
      if (before !== undefined) pairs.set(one, before)
    }
  }
  return pairs
}

/** Gives the pages of one file after the other; those of the next are being made meanwhile. */
function makeAhead(
  tasks: readonly PagesTask[],
  maker: Maker,
): (index: number) => Promise<readonly SitePage[]> {
  const made = new Map<number, Promise<PagesResult>>()
  return async (index) => {
    for (const [ahead, task] of tasks.slice(index, index + maker.atOnce).entries())
      if (!made.has(index + ahead)) made.set(index + ahead, maker.make(task))
    const result = await made.get(index)
    made.delete(index)
    if (result === undefined) return []
    if ('fault' in result) throw new InputError(result.fault)
    return result.pages
  }
}

/** What makes the pages of files. */
interface Maker {
  /** How many files it may be given at once. */
  readonly atOnce: number
  make(task: PagesTask): Promise<PagesResult>
  compare(task: ComparisonTask): Promise<string>
  close(): Promise<void>
}

const here: Maker = { atOnce: 1, make: pagesOf, compare: comparisonOf, close: async () => {} }

/** Each worker has the engines of the citation styles. */
function startWorkers(): Maker {
  const { atOnce, run, close } = startThreads('dist/cli/site-pages.js', availableParallelism())
  return {
    atOnce,
    make: (task) =>
      run<PagesResult>('pagesOf', task).catch((cause: unknown) => ({
        fault: `${task.name}: no page could be made: ${cause instanceof Error ? cause.message : String(cause)}`,
      })),
    compare: (task) => run<string>('comparisonOf', task),
    close,
  }
}
