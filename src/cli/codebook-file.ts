/**
 * Codebooks in files: JSON, as `pincite codebook --json` prints it.
 */
import { existsSync } from 'node:fs'
import type { ParseError } from 'jsonc-parser'
import type { Codebook } from '../codebooks/codebook.ts'
import { checkCodebook, codebooks, measuresOf } from '../codebooks/codebooks.ts'
import { InputError, UsageError } from './command.ts'
import { bytesOf } from './files.ts'

const bundled = Object.values(codebooks)

/**
 * A codebook of the package by its name, or else that of a file.
 *
 * @throws UsageError where it is neither; InputError as {@link readCodebookFile}
 */
export async function codebookNamed(asked: string): Promise<Codebook> {
  const found = bundled.find(({ name }) => name === asked)
  if (found !== undefined) return found
  if (asked.endsWith('.json') || existsSync(asked)) return readCodebookFile(asked)
  const names = bundled.map(({ name }) => name).join(', ')
  throw new UsageError(`there is no codebook "${asked}": use ${names}, or a file that ends in .json`)
}

/**
 * Reads and checks a codebook.
 *
 * @throws InputError where there is no such file, where it is no JSON (with the line), or where it is no codebook (with
 * measure, row and field).
 *
 * @example
 * ```ts
 * const reason = await readCodebookFile('no.json').catch((error: Error) => error.message)
 * reason // 'cannot read no.json: there is no such file'
 * ```
 */
export async function readCodebookFile(path: string): Promise<Codebook> {
  const value = await parseJson(await readText(path), path)
  try {
    return checkCodebook(value)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new InputError(`${path}: ${cause.message}`)
  }
}

async function readText(path: string): Promise<string> {
  const bytes = await bytesOf(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`${path}: it is not in UTF-8`)
  }
}

/** Engines tell in their own words where a text stops being JSON, and some not at all: the place is asked of a library. */
async function parseJson(text: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    const { parse } = await import('jsonc-parser')
    const faults: ParseError[] = []
    parse(text, faults, { disallowComments: true })
    const offset = faults[0]?.offset ?? text.length
    const before = text.slice(0, offset).split('\n')
    const line = before.length
    const column = (before.at(-1)?.length ?? 0) + 1
    const found = text.slice(offset).match(/^\S+/u)?.[0]
    const what = found === undefined ? 'the file ends too early' : `unexpected ${short(found)}`
    throw new InputError(`${path}:${line}:${column}: it is no JSON: ${what}`)
  }
}

function short(text: string): string {
  return text.length > 20 ? `${text.slice(0, 19)}…` : text
}

/** @throws UsageError where a measure is of no codebook that may be used. */
export function checkMeasures(asked: readonly string[], codebook: Codebook | undefined): void {
  const used = codebook === undefined ? Object.values(codebooks) : [codebook]
  const names = [...new Set(used.flatMap((one) => measuresOf(one).map(({ name }) => name)))]
  const unknown = asked.find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`there is no measure "${unknown}": use ${names.toSorted().join(', ')}`)
}
