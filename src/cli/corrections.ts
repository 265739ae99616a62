import { existsSync, statSync } from 'node:fs'
import { type AnnotationTool, annotationTools, fromAnnotationTool } from '../review/tools/tools.ts'
import { writeCorrections } from '../review/write.ts'
import { toolNamed } from './annotation-tool.ts'
import { codebookNamed } from './codebook-file.ts'
import { type Call, type Command, InputError, UsageError } from './command.ts'
import { bytesOf } from './files.ts'

const help = `Usage: pincite corrections <report> <export> --from <tool> [options]

Makes a corrections.csv of what people changed in an annotation tool that was given the figures of a report (pincite
annotate --for). pincite claims, view, collect and agree read it.

  label-studio  the project, exported as JSON
  inception     a document, exported as UIMA CAS JSON 0.4.0
  brat          the .ann file; the .txt beside it is checked to be of this report

Options:
  --from <tool>    ${annotationTools.join(', ')}
  --coder <name>   who decided; Label Studio says it itself
  --time <date>    when, as in 2026-01-31T12:00:00Z; Label Studio says it itself, else it is the time of the file
  --confirmed      figures that were left as they were are confirmed by that; in Label Studio they are anyway
  --codebook file  what the figures of the report may be figures of (pincite codebook shows them)

Examples:
  pincite corrections laos.html project.json --from label-studio > all.csv
  pincite corrections laos.html laos.ann --from brat --coder anna > anna.csv`

/** `pincite corrections` */
export const corrections: Command = {
  name: 'corrections',
  help,
  options: {
    from: { type: 'string' },
    coder: { type: 'string' },
    time: { type: 'string' },
    confirmed: { type: 'boolean' },
    codebook: { type: 'string' },
  },
  async run(call) {
    const [file, path, third] = call.arguments
    if (file === undefined || path === undefined || third !== undefined)
      throw new UsageError('corrections wants a report and what a tool exported of it; see --help')
    const tool = toolNamed(call.value('from'), '--from')
    const named = call.value('codebook')
    const codebook = named === undefined ? undefined : await codebookNamed(named)
    const [source, second] = await call.reports([file], { codebook })
    if (source === undefined || second !== undefined)
      throw new InputError('corrections are of one report: cut the file into reports')
    const exported = await textOf(path)
    try {
      const options = { ...(await toldOf(tool, path)), ...told(call) }
      return writeCorrections(fromAnnotationTool(source.report, tool, exported, options)).trimEnd()
    } catch (cause) {
      if (!(cause instanceof SyntaxError || cause instanceof RangeError)) throw cause
      throw new InputError(`${path}: ${cause.message}`, { cause })
    }
  },
}

/** What a file says that is not in it: when it was left, and the text beside it. */
async function toldOf(tool: AnnotationTool, path: string) {
  if (tool === 'label-studio') return {}
  const beside = path.replace(/\.ann$/, '.txt')
  const hasText = tool === 'brat' && beside !== path && existsSync(beside)
  return {
    time: statSync(path).mtime.toISOString(),
    text: hasText ? await textOf(beside) : undefined,
  }
}

function told(call: Call) {
  const [coder, time] = [call.value('coder'), call.value('time')]
  return {
    ...(coder === undefined ? {} : { coder }),
    ...(time === undefined ? {} : { time }),
    ...(call.flag('confirmed') ? { confirmed: true } : {}),
  }
}

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(path))
}
