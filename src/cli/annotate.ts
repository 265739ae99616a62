import { type AnnotationOptions, toAnnotationCollection, toAnnotations } from '../export/annotations.ts'
import type { Report } from '../types.ts'
import { type Call, type Command, InputError, UsageError } from './command.ts'
import { targetHelp, targetOf } from './target.ts'

const help = `Usage: pincite annotate [file] [options]

Writes the claims of a report as W3C Web Annotations (JSON-LD), each with its quote, its position and its data.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.

Options:
  --at <place>      a place to annotate instead of the claims; may be given more than once
  --collection      an AnnotationCollection instead of an AnnotationPage
  --created <date>  when they were made, as in 2026-01-31T12:00:00Z
  --creator <name>  who made them

${targetHelp}

Examples:
  pincite annotate report.txt > annotations.json
  pincite annotate report.txt --at prosecution.p1 --creator 'Jane Doe'`

/** `pincite annotate` */
export const annotate: Command = {
  name: 'annotate',
  help,
  options: {
    at: { type: 'string', multiple: true },
    collection: { type: 'boolean' },
    created: { type: 'string' },
    creator: { type: 'string' },
  },
  async run(call) {
    if (call.arguments.length > 1)
      throw new UsageError('annotate takes one file; see pincite annotate --help')
    const [source, ...more] = await call.reports(call.arguments)
    if (!source || more.length > 0)
      throw new InputError('annotate takes one report, and there are more in this file: cut it into reports')
    return write(source.report, call)
  },
}

function write(report: Report, call: Call): string {
  try {
    const make = call.flag('collection') ? toAnnotationCollection : toAnnotations
    return JSON.stringify(make(report, optionsOf(call)), null, 2)
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause))
  }
}

function optionsOf(call: Call): AnnotationOptions {
  const targets = call.values('at').map(targetOf)
  const created = call.value('created')
  const name = call.value('creator')
  return {
    ...(targets.length > 0 ? { targets } : {}),
    ...(created === undefined ? {} : { created }),
    ...(name === undefined ? {} : { creator: { type: 'Person', name } }),
  }
}
