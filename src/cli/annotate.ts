import { readFile } from 'node:fs/promises'
import {
  type AnnotationOptions,
  fromAnnotations,
  type PlacedAnnotation,
  toAnnotationCollection,
  toAnnotations,
} from '../export/annotations.ts'
import type { Report } from '../types.ts'
import { type Call, type Command, InputError, type Terminal, UsageError } from './command.ts'
import { paint } from './style.ts'
import { targetHelp, targetOf } from './target.ts'

const help = `Usage: pincite annotate [file] [options]

Writes the claims of a report as W3C Web Annotations (JSON-LD), each with its quote, its position and its data.
Without a file it reads standard input, or else the bundled report; - is standard input.

Options:
  --at <place>        a place to annotate instead of the claims; may be given more than once
  --collection        an AnnotationCollection instead of an AnnotationPage
  --created <date>    when they were made, as in 2026-01-31T12:00:00Z
  --creator <name>    who made them
  --find <json file>  reads annotations (also what Hypothesis exports) and says where in the report their targets are
  --json              with --find: as JSON

${targetHelp}

Examples:
  pincite annotate report.txt > annotations.json
  pincite annotate report.txt --at prosecution.p1 --creator 'Jane Doe'
  pincite annotate new-report.txt --find annotations.json`

/** `pincite annotate` */
export const annotate: Command = {
  name: 'annotate',
  summary: 'claims as W3C Web Annotations; where annotations are in a report',
  help,
  options: {
    at: { type: 'string', multiple: true },
    collection: { type: 'boolean' },
    created: { type: 'string' },
    creator: { type: 'string' },
    find: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    if (call.arguments.length > 1)
      throw new UsageError('annotate takes one file; see pincite annotate --help')
    const [source] = await call.reports(call.arguments)
    if (!source) throw new UsageError('annotate takes one file; see pincite annotate --help')
    const find = call.value('find')
    return find === undefined ? write(source.report, call) : await found(source.report, find, call)
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

async function found(report: Report, file: string, call: Call): Promise<string> {
  const placed = fromFile(report, file, await textOf(file))
  if (call.flag('json')) return JSON.stringify(placed.map(toJson), null, 2)
  return placed.map((annotation) => line(annotation, call.terminal)).join('\n')
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new InputError(`cannot read ${file}: name a file of annotations`)
  }
}

function fromFile(report: Report, file: string, text: string): PlacedAnnotation[] {
  try {
    return fromAnnotations(report, JSON.parse(text))
  } catch (cause) {
    throw new InputError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

function toJson({ id, source, resolution }: PlacedAnnotation) {
  if (resolution.status === 'lost') return { id, source, status: resolution.status }
  if (resolution.status === 'ambiguous') {
    const candidates = resolution.candidates.map(({ node, ...place }) => ({
      ...place,
      node: node?.id ?? null,
    }))
    return { id, source, status: resolution.status, candidates }
  }
  return { id, source, ...resolution, node: resolution.node?.id ?? null }
}

const colours = {
  exact: 'green',
  moved: 'green',
  changed: 'yellow',
  ambiguous: 'magenta',
  lost: 'red',
} as const

function line({ id, resolution }: PlacedAnnotation, terminal: Terminal): string {
  const { status } = resolution
  const place =
    status === 'lost' || status === 'ambiguous'
      ? ''
      : (resolution.node?.id ?? `${resolution.start}–${resolution.end}`)
  return `${paint(terminal, colours[status], status.padEnd(9))}  ${place.padEnd(28)}  ${id ?? ''}`.trimEnd()
}
