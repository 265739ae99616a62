import type { ParseArgsConfig } from 'node:util'
import type { ParseOptions } from '../parse.ts'
import type { Report } from '../types.ts'

/** One command of the command line. A file of its own under `cli/` each, listed in `commands.ts`. */
export interface Command {
  name: string
  /** What `--help` prints: usage, options, examples. */
  help: string
  options: NonNullable<ParseArgsConfig['options']>
  /** @returns What goes to standard output. @throws UsageError, InputError */
  run(call: Call): Promise<string>
}

/** A call of a command: its arguments, and what it may ask for. */
export interface Call {
  /** The arguments that are no options. */
  arguments: readonly string[]
  flag(option: string): boolean
  /** The value of an option, or undefined where it was not given. */
  value(option: string): string | undefined
  /** All values of an option that may be given more than once. */
  values(option: string): readonly string[]
  /**
   * Parses the files named, and those in folders (`-` is standard input); without a name standard input, or the bundled
   * report where that is a terminal. One of several that cannot be read is told of, and the exit code is 1.
   */
  reports(files: readonly string[], options?: ParseOptions): Promise<readonly Source[]>
  /** The same one by one, so that many files are never in memory together. */
  each(files: readonly string[], options?: ParseOptions): AsyncIterable<Source>
  /** The names of the same files, those in folders each; null is standard input, or the bundled report. */
  names(files: readonly string[]): Promise<readonly (string | null)[]>
  /** Yields in their order what is made of each. One of several that is at fault is told of, and the exit code is 1. */
  inOrder<Item, Result>(
    items: readonly Item[],
    make: (item: Item) => Promise<readonly Result[]>,
  ): AsyncIterable<Result>
  /** Reads the same files without parsing them. */
  files(files: readonly string[]): Promise<readonly InputFile[]>
  /** Says that the output tells of faults in the input: exit code 1. */
  fail(): void
  /** Reports a warning on standard error. */
  warn(message: string): void
  terminal: Terminal
}

/** A report and where it came from. */
export interface Source {
  /** The file's name as it was given. */
  name: string
  report: Report
}

/** The bytes of a source. */
export interface InputFile {
  /** The file's name as it was given. */
  name: string
  value: Uint8Array
}

/** What standard output can show. */
export interface Terminal {
  /** Whether a person looks at it: then there are colours and columns. */
  isTerminal: boolean
  colours: boolean
  /** Its width in characters. */
  width: number
}

/** The call is wrong: exit code 2. */
export class UsageError extends Error {}

/** The input is at fault: exit code 1. */
export class InputError extends Error {}
