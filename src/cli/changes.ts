import { changes as changesOf } from '../dataset/changes/changes.ts'
import { changesHtml, changesMarkdown } from '../dataset/changes/formats.ts'
import { type Call, type Command, InputError, UsageError } from './command.ts'
import { datasetIn } from './dataset-folder.ts'

const help = `Usage: pincite changes <folder> --from year --to year [--country name]… [--md | --html | --json]

Says what changed from one edition to another in a data set that pincite collect wrote: reports new and gone; and for each
country, and in all, the length, the outline, the topics, the sources, the measures and figures, the sentences that were
carried over word for word, and the figures that were carried over and should have moved.
Where fewer than half of the sections correspond, sections are not compared, and the output says so.
A topic without text is an absence of text: it is no evidence of what happened.

Options:
  --from year  the year in the name of the earlier edition
  --to year    the year in the name of the later one
  --country name  only this country, by its ISO 3166-1 alpha-3 code or its name; may be given more than once
  --md         as Markdown (the default)
  --html       as one page, without scripts
  --json       as JSON, with every carried sentence

Examples:
  pincite changes tables --from 2023 --to 2024 --html > changes.html`

/** `pincite changes` */
export const changes: Command = {
  name: 'changes',
  help,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    country: { type: 'string', multiple: true },
    md: { type: 'boolean' },
    html: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const years = { from: yearOf(call, 'from'), to: yearOf(call, 'to') }
    if (['md', 'html', 'json'].filter((format) => call.flag(format)).length > 1)
      throw new UsageError('changes are written as one of --md, --html and --json')
    const found = compared(
      await datasetIn(call, 'changes', ['reports', 'paragraphs', 'claims', 'sources']),
      years,
    )
    if (call.flag('json')) return JSON.stringify(found, null, 2)
    return call.flag('html') ? changesHtml(found) : changesMarkdown(found).trimEnd()
  },
}

function yearOf(call: Call, option: 'from' | 'to'): number {
  const value = call.value(option)
  if (value === undefined || !/^\d{4}$/.test(value))
    throw new UsageError(
      `changes needs --${option} with the year of an edition, as --${option} 2023; see pincite changes --help`,
    )
  return Number(value)
}

function compared(...[dataset, years]: Parameters<typeof changesOf>) {
  try {
    return changesOf(dataset, years)
  } catch (cause) {
    if (cause instanceof RangeError) throw new InputError(cause.message.replace(/^changes: /, ''))
    throw cause
  }
}
