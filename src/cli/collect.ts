import { join } from 'node:path'
import { type CollectOptions, collect as collectFiles, merge, type Summary } from '../dataset/collect.ts'
import { type DatasetFormat, datasetFormats } from '../dataset/formats/format.ts'
import type { Shard } from '../dataset/inputs.ts'
import { codebookNamed } from './codebook-file.ts'
import { type Call, type Command, UsageError } from './command.ts'
import { readCorrectionsFile } from './corrections-file.ts'
import { ofDataset } from './faults.ts'
import { noProgress, progressView } from './progress.ts'
import { wholeNumberOf, workersOf } from './whole-number.ts'

const help = `Usage: pincite collect <file, folder or glob…> --out DIR [options]
       pincite collect <file, folder or glob…> --out DIR --shard 3/16
       pincite collect [DIR…] --out DIR --merge

Reads reports into a data set: a Frictionless data package with a table each of reports, paragraphs, claims, sources and
findings, every column described in its datapackage.json. Folders are read with all text, Markdown and HTML in them.
What was read is kept in DIR/.parts: a run that was stopped goes on where it was, and a later run reads only what is new.
The same files give the same bytes, whatever the number of workers or shards.

Options:
  --out DIR         where the data set is written
  --format name     csv (the default), parquet, ndjson or duckdb; several may be named: csv,parquet
  --bom             CSV for Excel: with a byte-order mark, and no cell runs as a formula
  --workers N       how many threads work; as many as there are processors, unless told
  --codebook file   what figures may be figures of; otherwise the series of each report chooses
  --corrections file
                    what people decided of figures (corrections.csv), put in by its anchors; what has no place is a finding
  --year 2017       the year of the edition, for files that do not say it
  --country name    the country, for files that do not say it
  --series name     the series, for files that do not say it
  --file-names      year and country of files that do not say them may be told by the names of file and folder
  --license id      the licence of the data (ODC-PDDL-1.0), for datapackage.json; may be given more than once
  --shard 3/16      reads the third of sixteen shares of the files, and writes no tables
  --merge           writes the tables when all shards were read: those in DIR, or in the folders that are named
  --queue url       has the files read by pincite work, behind the queue of a Redis (redis://localhost:6379)
  --allow-failures  exit code 0 also where files could not be read; the table of findings says why
  --quiet           says nothing but what is wrong

Examples:
  pincite collect reports/ --out data
  pincite collect 'reports/**/*.html' --out data --format csv,parquet
  pincite collect reports/ --out data --shard 3/16
  pincite collect --out data --merge`

/** `pincite collect` */
export const collect: Command = {
  name: 'collect',
  help,
  options: {
    'allow-failures': { type: 'boolean' },
    bom: { type: 'boolean' },
    codebook: { type: 'string' },
    corrections: { type: 'string' },
    country: { type: 'string' },
    'file-names': { type: 'boolean' },
    format: { type: 'string', multiple: true },
    license: { type: 'string', multiple: true },
    merge: { type: 'boolean' },
    out: { type: 'string' },
    quiet: { type: 'boolean' },
    series: { type: 'string' },
    queue: { type: 'string' },
    shard: { type: 'string' },
    workers: { type: 'string' },
    year: { type: 'string' },
  },
  async run(call) {
    const options = await optionsOf(call)
    const summary = await summaryOf(call, options)
    if (summary.failures > 0 && !call.flag('allow-failures')) call.fail()
    return call.flag('quiet') ? '' : summaryText(summary, options.out)
  },
}

async function optionsOf(call: Call): Promise<CollectOptions> {
  const out = call.value('out')
  if (out === undefined) throw new UsageError('collect wants a folder to write to: --out DIR')
  const named = call.value('codebook')
  const decided = call.value('corrections')
  return {
    out,
    formats: formatsOf(call),
    bom: call.flag('bom'),
    licences: call.values('license'),
    workers: workersOf(call),
    codebook: named === undefined ? undefined : await codebookNamed(named),
    corrections: decided === undefined ? undefined : await readCorrectionsFile(decided),
    year: wholeNumberOf(call, 'year', 1000, 9999),
    country: call.value('country'),
    series: call.value('series'),
    fileNames: call.flag('file-names'),
    shard: shardOf(call),
    queue: call.value('queue'),
  }
}

function formatsOf(call: Call): readonly DatasetFormat[] {
  const asked = call.values('format').flatMap((names) => names.split(','))
  const formats = asked.map((name) => {
    const format = datasetFormats.find((known) => known === name.trim())
    if (format === undefined)
      throw new UsageError(`there is no format "${name}": use ${datasetFormats.join(', ')}`)
    return format
  })
  return formats.length === 0 ? ['csv'] : formats
}

function shardOf(call: Call): Shard | undefined {
  const given = call.value('shard')
  if (given === undefined) return undefined
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(given)?.map(Number) ?? []
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count }
  throw new UsageError(`--shard wants a share such as 3/16, not "${given}"`)
}

async function summaryOf(call: Call, options: CollectOptions): Promise<Summary> {
  if (call.flag('merge')) return ofDataset(() => mergeShards(call, options))
  if (call.arguments.length === 0)
    throw new UsageError('collect wants reports: files, folders or globs; see pincite collect --help')
  const view = call.flag('quiet') ? noProgress : progressView()
  try {
    return await ofDataset(() => collectFiles(call.arguments, { ...options, onProgress: view.show }))
  } finally {
    view.end()
  }
}

async function mergeShards(call: Call, options: CollectOptions): Promise<Summary> {
  const { out, formats, bom, licences, workers, codebook, corrections, shard } = options
  if (shard !== undefined) throw new UsageError('--shard reads a share, --merge joins all of them: give one')
  const folders = call.arguments.length === 0 ? [out] : call.arguments
  return merge(folders, { out, formats, bom, licences, workers, codebook, corrections })
}

function summaryText({ files, reports, failures, copies, kept, written }: Summary, out: string): string {
  const facts = [
    counted(files, 'file'),
    counted(reports, 'report'),
    ...(kept > 0 ? [`${kept} had been read before`] : []),
    ...(copies > 0 ? [`${copies} the same as others`] : []),
    ...(failures > 0 ? [`${failures} could not be read: see the table of findings`] : []),
  ]
  return [facts.join(', '), ...written.map((name) => join(out, name))].join('\n')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
