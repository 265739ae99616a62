import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { type DraftFormat, draftFormats } from '../verify/formats.ts'
import { addMessages, messageOf } from '../verify/remark.ts'
import { isWrong, type Statement } from '../verify/statement.ts'
import { verify as verifyDraft } from '../verify/verify.ts'
import { type Call, type Command, InputError, type Terminal, UsageError } from './command.ts'
import { bibliographyOf, draftOf, readBibliographyFile } from './draft-file.ts'
import { summaryOf } from './rows.ts'
import { paint, wrapped } from './style.ts'

const help = `Usage: pincite verify <draft…> --against <file or folder> [options]

Says of each quotation, pinpoint and figure of a draft whether it stands in the reports that it is about: stands,
elsewhere (the right place), edited (the words that differ), missing, figure-differs (what the report says), or unknown
(it cannot be told, and why). Prints what does not stand, and a summary. The exit code is 1 where something is wrong.

Drafts are Markdown (also Pandoc's and Quarto's), LaTeX, HTML or plain text. A .docx, .odt or .rtf is read by pandoc,
where that is installed; lines are then those of the Markdown that it makes. - is standard input.

Options:
  --against <path>       a report, or a folder of reports; may be repeated
  --bibliography <file>  what the citation keys stand for: .bib or CSL-JSON; else the one that the draft names, or the
                         only .bib beside it
  --format <format>      ${draftFormats.join(', ')}, where it is not to be told from the name
  --all                  also what stands
  --messages             as a linter prints them, with their rules
  --json                 an array of all statements

Examples:
  pincite verify brief.md --against reports/
  pincite verify paper.tex --against laos.txt --bibliography works.bib --json`

/** `pincite verify` */
export const verify: Command = {
  name: 'verify',
  help,
  options: {
    against: { type: 'string', multiple: true },
    bibliography: { type: 'string' },
    format: { type: 'string' },
    all: { type: 'boolean' },
    messages: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const against = call.values('against')
    if (call.arguments.length === 0 || against.length === 0) {
      throw new UsageError('verify wants a draft and --against with its reports; see pincite verify --help')
    }
    const format = formatOf(call)
    const reports = (await call.reports(against)).map(({ report }) => report)
    const drafts = await Promise.all((await call.files(call.arguments)).map(draftOf))
    const verified = drafts.map((draft) => {
      const named = call.value('bibliography')
      const bibliography = named === undefined ? bibliographyOf(draft) : readBibliographyFile(named)
      return {
        draft,
        statements: statementsOf(draft, () => verifyDraft(draft, reports, { bibliography, format })),
      }
    })
    if (verified.some(({ statements }) => statements.some(isWrong))) call.fail()
    if (call.flag('json')) return toJson(verified)
    if (call.flag('messages')) return messages(verified)
    return verified.map((one) => table(one, call)).join('\n\n')
  },
}

interface Verified {
  draft: VFile
  statements: readonly Statement[]
}

function formatOf(call: Call): DraftFormat | undefined {
  const given = call.value('format')
  if (given === undefined) return undefined
  const known = draftFormats.find((format) => format === given)
  if (known) return known
  throw new UsageError(`--format is "${given}": give one of ${draftFormats.join(', ')}`)
}

/** What the reader refuses is the draft's fault. */
function statementsOf(draft: VFile, run: () => Statement[]): Statement[] {
  try {
    return run()
  } catch (cause) {
    const isExpected = cause instanceof SyntaxError || (cause instanceof Error && cause.name.includes(':'))
    if (!isExpected) throw cause
    throw new InputError(`${draft.path ?? 'standard input'}: ${cause.message}`)
  }
}

function toJson(verified: readonly Verified[]): string {
  const rows = verified.flatMap(({ draft, statements }) =>
    statements.map((statement) => ({ file: draft.path ?? '-', ...statement })),
  )
  return JSON.stringify(rows, null, 2)
}

function messages(verified: readonly Verified[]): string {
  const files = verified.map(({ draft, statements }) => {
    const file = new VFile({ path: draft.path ?? 'stdin' })
    addMessages(file, statements)
    return file
  })
  return reporter(files, { color: false })
}

const colours = {
  stands: 'green',
  elsewhere: 'yellow',
  edited: 'yellow',
  missing: 'red',
  'figure-differs': 'red',
  unknown: 'magenta',
} as const

function table({ draft, statements }: Verified, call: Call): string {
  const shown = statements.filter(({ status }) => call.flag('all') || status !== 'stands')
  const blocks = shown.map((statement) => block(draft.path ?? '-', statement, call.terminal))
  return [
    ...blocks,
    summaryOf(
      'statements',
      statements.map(({ status }) => status),
    ),
  ].join('\n')
}

/** Where it stands and what it is, then what was found: below it on a terminal, else on the same line. */
function block(path: string, statement: Statement, terminal: Terminal): string {
  const { status, kind, line, column } = statement
  const place = paint(terminal, 'cyan', `${path}:${line}:${column}`)
  const head = `${place}  ${paint(terminal, colours[status], status)} ${kind}`
  if (!terminal.isTerminal) return `${head}  ${messageOf(statement)}`
  const below = wrapped(messageOf(statement), terminal.width - 2).map((words) => `  ${words}`)
  return [head, ...below, ''].join('\n')
}
