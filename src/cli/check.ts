import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { parse } from '../parse.ts'
import { severityOf } from '../read/rules.ts'
import type { Command } from './command.ts'

const help = `Usage: pincite check [file…] [--strict] [--json]

Prints what could not be told of a report, or was guessed: a missing date, sections without headings, a wrong encoding.
Each finding has its place, what to do about it, and its rule. Without a file it reads standard input, or at a
terminal the bundled report; - is standard input. The exit code is 1 where a file has an error.

Options:
  --strict   warnings are errors
  --json     the findings as JSON

Examples:
  pincite check report.txt
  pincite check *.html --strict`

/** `pincite check` */
export const check: Command = {
  name: 'check',
  help,
  options: { strict: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(call) {
    const files = (await call.files(call.arguments)).map(({ name, value }) =>
      checked(new VFile({ path: name === '-' ? 'stdin' : name, value }), call.flag('strict')),
    )
    if (files.some(hasError)) call.fail()
    return call.flag('json') ? toJson(files) : print(files)
  },
}

/** A file with the messages of reading it. */
function checked(file: VFile, strict: boolean): VFile {
  const result = new VFile({ path: file.path })
  try {
    result.messages.push(...parse(file).messages)
  } catch (cause) {
    if (!(cause instanceof VFileMessage)) throw cause
    result.messages.push(cause)
  }
  if (strict) for (const message of result.messages) if (message.fatal === false) message.fatal = true
  return result
}

function hasError({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal)
}

function print(files: readonly VFile[]): string {
  return reporter([...files], { color: false, defaultName: 'stdin' })
}

function toJson(files: readonly VFile[]): string {
  const found = files.map(({ path, messages }) => ({
    file: path,
    messages: messages.map((message) => ({
      rule: `pincite:${message.ruleId}`,
      severity: severityOf(message),
      line: message.line ?? null,
      column: message.column ?? null,
      message: message.reason,
      advice: message.note ?? null,
    })),
  }))
  return JSON.stringify(found.length === 1 ? found[0] : found, null, 2)
}
