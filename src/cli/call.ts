/**
 * A call's side effects in one place: where reports are read from, and what the terminal can show.
 */
import { fstatSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { corpus } from '../corpus.ts'
import { type ParseOptions, parseAll } from '../parse.ts'
import {
  type Call,
  type Command,
  InputError,
  type InputFile,
  type Source,
  type Terminal,
  UsageError,
} from './command.ts'
import { bytesOf, filesIn } from './files.ts'
import { tell } from './output.ts'

/** How long to wait for the first byte on standard input when no file was named, in milliseconds. */
const patience = 2000

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError where an option is unknown or has the wrong form.
 */
export function readCall(command: Command, args: readonly string[]): Call {
  const { values, positionals } = parseCommandLine(command, args)
  const all = (option: string): readonly unknown[] => {
    const value = values[option]
    return Array.isArray(value) ? value : value === undefined ? [] : [value]
  }
  const strings = (option: string) => all(option).filter((value) => typeof value === 'string')
  return {
    arguments: positionals,
    flag: (option) => all(option).includes(true),
    value: (option) => strings(option).at(-1),
    values: strings,
    reports: async (files, options = {}) =>
      (await readFiles(filesIn(files))).flatMap((file) => parsed(file, options)),
    each: readEach,
    files: readFiles,
    fail() {
      process.exitCode = 1
    },
    warn: tell,
    terminal: readTerminal(),
  }
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

function parseCommandLine(
  command: Command,
  args: readonly string[],
): { values: Values; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = command.options
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause)
    throw new UsageError(`${reason}; see pincite ${command.name} --help`)
  }
}

function readTerminal(): Terminal {
  const isTerminal = process.stdout.isTTY === true
  return {
    isTerminal,
    colours: isTerminal && process.stdout.hasColors?.() === true && !process.env.NO_COLOR,
    width: isTerminal ? process.stdout.columns || 80 : 120,
  }
}

async function readFiles(files: readonly string[]): Promise<readonly InputFile[]> {
  if (files.length === 0) return [await inputOrBundled()]
  return Promise.all(
    files.map(async (name) => ({ name, value: name === '-' ? await readInput() : await bytesOf(name) })),
  )
}

/** One of many files that cannot be read is told of, and the others are read. */
async function* readEach(named: readonly string[], options: ParseOptions = {}): AsyncGenerator<Source> {
  const files = filesIn(named)
  for (const names of files.length === 0 ? [[]] : files.map((name) => [name])) {
    try {
      yield* (await readFiles(names)).flatMap((file) => parsed(file, options))
    } catch (cause) {
      if (!(cause instanceof InputError) || files.length < 2) throw cause
      tell(cause.message)
      process.exitCode = 1
    }
  }
}

async function inputOrBundled(): Promise<InputFile> {
  const piped = await readPiped()
  if (piped) return { name: '-', value: piped }
  const [first] = corpus
  if (!first) throw new InputError('the package holds no report: name a file')
  return { name: basename(first.path), value: readFileSync(first.path) }
}

/** Parses a file, which may hold several narratives; what the parser refuses is the input's fault. */
function parsed({ name: path, value }: InputFile, options: ParseOptions): Source[] {
  const name = path === '-' ? 'standard input' : path
  try {
    const reports = parseAll(path === '-' ? value : new VFile({ path, value }), options)
    return reports.map((report) => ({ name, report }))
  } catch (cause) {
    if (!(cause instanceof VFileMessage)) throw cause
    const place = cause.line === undefined ? '' : `:${cause.line}:${cause.column ?? 1}`
    throw new InputError(`${name}${place}: ${cause.reason}`)
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * What was piped into the command; null where nothing was: a terminal, a closed or silent standard input.
 * A pipe that stays silent may be one that a program holds open and never writes to, so it is not waited for.
 */
async function readPiped(): Promise<Uint8Array | null> {
  const kind = inputKind()
  if (kind === 'none') return null
  if (kind !== 'file' && !(await speaksUp())) {
    process.stdin.destroy()
    tell('nothing came on standard input, so this is the bundled report (- waits for input)')
    return null
  }
  const input = await readInput()
  // A program that starts another one without input gives it a socket that is closed at once.
  return kind === 'socket' && input.length === 0 ? null : input
}

function inputKind(): 'none' | 'file' | 'pipe' | 'socket' {
  try {
    const stats = fstatSync(0)
    if (stats.isFile()) return 'file'
    if (stats.isSocket()) return 'socket'
    return stats.isFIFO() ? 'pipe' : 'none'
  } catch {
    return 'none'
  }
}

/** Whether standard input says something, or ends, before patience runs out. */
function speaksUp(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience)
    const answer = () => {
      clearTimeout(timer)
      process.stdin.pause()
      resolve(true)
    }
    process.stdin.once('readable', answer)
    process.stdin.once('end', answer)
  })
}
