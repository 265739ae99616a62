#!/usr/bin/env node
/**
 * The command line: arguments in, the library's functions, text out.
 *
 * Exit codes: 0; 1 where the input is at fault; 2 where the call is.
 */
import * as nodeModule from 'node:module'
import { InputError, UsageError } from './cli/command.ts'
import { commands } from './cli/commands.ts'
import { print, tell } from './cli/output.ts'
import { version } from './version.ts'

const usage = () => `Usage: pincite <command> [file…] [options]

Reads Refworld reports: their sections, paragraphs and quantified claims, with
addresses and citations.
Without a file it reads standard input, or at a terminal the bundled report.

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

pincite <command> --help tells more; pincite --version prints the version.`

/**
 * Keeps the compiled code of the commands in the folder for temporary files, where Node.js can (22.8 and later): the next
 * call starts faster. `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 */
function keepCompiled(): void {
  const enable: unknown = Reflect.get(nodeModule, 'enableCompileCache')
  if (typeof enable === 'function') enable()
}

async function main(args: readonly string[]): Promise<string> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return usage()
  if (name === '--version' || name === '-v') return version
  const entry = commands.find((candidate) => candidate.name === name)
  if (!entry) {
    throw new UsageError(
      `there is no command "${name}": use ${commands.map((known) => known.name).join(', ')}`,
    )
  }
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h'))
    return (await import('./cli/help.ts')).filled(command.help)
  const { readCall } = await import('./cli/call.ts')
  return command.run(readCall(command, rest))
}

/** A reader that has seen enough (`pincite claims | head`) closes the pipe: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  tell(`cannot write the output: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}`)
  process.exit(1)
})

keepCompiled()
main(process.argv.slice(2)).then(
  (text) => print(process.stdout, text),
  (error: unknown) => {
    const expected = error instanceof UsageError || error instanceof InputError
    const message = error instanceof Error ? (expected ? error.message : error.stack) : String(error)
    tell(message ?? '')
    process.exitCode = error instanceof UsageError ? 2 : 1
  },
)
