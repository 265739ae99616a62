import { join } from 'node:path'
import { type AnnotationOptions, toAnnotationCollection, toAnnotations } from '../export/annotations.ts'
import { type AnnotationTool, annotationTools, toAnnotationTool } from '../review/tools/tools.ts'
import type { Report } from '../types.ts'
import { toolNamed } from './annotation-tool.ts'
import { codebookNamed } from './codebook-file.ts'
import { type Call, type Command, InputError, UsageError } from './command.ts'
import { makeFolder, writeText } from './files.ts'
import { targetHelp, targetOf } from './target.ts'

const help = `Usage: pincite annotate [file] [options]
       pincite annotate <file or folder…> --for <tool> -o <folder> [--codebook file]

Writes the claims of a report as W3C Web Annotations (JSON-LD), each with its quote, its position and its data.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.

Options:
  --at <place>      a place to annotate instead of the claims; may be given more than once
  --collection      an AnnotationCollection instead of an AnnotationPage
  --created <date>  when they were made, as in 2026-01-31T12:00:00Z
  --creator <name>  who made them
  --for <tool>      the files that an annotation tool reads: ${annotationTools.join(', ')}
  -o, --output      the folder that they are written to
  --codebook file   what figures may be figures of (pincite codebook shows them)

${targetHelp}

Examples:
  pincite annotate report.txt > annotations.json
  pincite annotate report.txt --at prosecution.p1 --creator 'Jane Doe'
  pincite annotate reports/ --for label-studio -o tasks/`

/** `pincite annotate` */
export const annotate: Command = {
  name: 'annotate',
  help,
  options: {
    at: { type: 'string', multiple: true },
    collection: { type: 'boolean' },
    created: { type: 'string' },
    creator: { type: 'string' },
    for: { type: 'string' },
    output: { type: 'string', short: 'o' },
    codebook: { type: 'string' },
  },
  async run(call) {
    const tool = call.value('for')
    if (tool !== undefined) return forTool(toolNamed(tool, '--for'), call)
    if (call.arguments.length > 1)
      throw new UsageError('annotate takes one file; see pincite annotate --help')
    const [source, ...more] = await call.reports(call.arguments)
    if (!source || more.length > 0)
      throw new InputError('annotate takes one report, and there are more in this file: cut it into reports')
    return write(source.report, call)
  },
}

/** Writes the files of each report. */
async function forTool(tool: AnnotationTool, call: Call): Promise<string> {
  const folder = call.value('output')
  if (folder === undefined) throw new UsageError('--for writes files: name a folder for them with -o')
  const named = call.value('codebook')
  const codebook = named === undefined ? undefined : await codebookNamed(named)
  await makeFolder(folder)
  const written = new Map<string, string>()
  for await (const { name: source, report } of call.each(call.arguments, { codebook })) {
    for (const { name, text } of toAnnotationTool(report, tool, { codebook })) {
      const path = join(folder, name.replaceAll(/[/\\]/g, '-'))
      const before = written.get(path)
      if (before !== undefined && before !== text)
        throw new InputError(
          `${source}: ${path} is of another report already: give them folders of their own`,
        )
      written.set(path, text)
      await writeText(path, text)
    }
  }
  return ''
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
