/**
 * A call's side effects in one place: where reports are read from, and what the terminal can show.
 */
import { readFileSync } from 'node:fs'
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
    reports: (files, options) => listOf(readEach(files, options)),
    each: readEach,
    names: filesOf,
    inOrder: each,
    files: (files) => listOf(readFiles(files)),
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

async function* readFiles(names: readonly string[]): AsyncGenerator<InputFile> {
  yield* each(await filesOf(names), async (file) => [await readNamed(file)])
}

async function* readEach(names: readonly string[], options: ParseOptions = {}): AsyncGenerator<Source> {
  yield* each(await filesOf(names), (file) => readReports(file, options))
}

/** The reports of a file. @throws InputError where it cannot be read or parsed: why not. */
export async function readReports(name: string | null, options: ParseOptions): Promise<Source[]> {
  return parsed(await readNamed(name), options)
}

/** The files that are named, and those in folders; null is standard input, or else the bundled report. */
async function filesOf(names: readonly string[]): Promise<readonly (string | null)[]> {
  return names.length === 0 ? [null] : listOf(each(names, async (name) => filesIn([name])))
}

async function readNamed(name: string | null): Promise<InputFile> {
  if (name === null) return inputOrBundled()
  return { name, value: name === '-' ? await readInput() : await bytesOf(name) }
}

/** One of several that is at fault is told of, and the others are read. */
async function* each<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<readonly Result[]>,
): AsyncGenerator<Result> {
  for (const item of items) {
    try {
      yield* await read(item)
    } catch (cause) {
      if (!(cause instanceof InputError) || items.length < 2) throw cause
      tell(cause.message)
      process.exitCode = 1
    }
  }
}

async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

/**
 * What stands on standard input, to its end, however slow or empty it is: a program that names no file has nothing read
 * that it did not give. The bundled report is for a person at a terminal.
 */
async function inputOrBundled(): Promise<InputFile> {
  const [first] = corpus
  if (!first) throw new InputError('the package holds no report: name a file')
  if (process.stdin.isTTY) return { name: basename(first.path), value: readFileSync(first.path) }
  const value = await readInput()
  if (value.length === 0)
    throw new InputError(
      `nothing came on standard input: name a file, such as the bundled report, ${first.path}`,
    )
  return { name: '-', value }
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
  try {
    for await (const chunk of process.stdin) chunks.push(chunk)
  } catch (cause) {
    throw new InputError(`cannot read standard input: ${cause instanceof Error ? cause.message : cause}`)
  }
  return Buffer.concat(chunks)
}
