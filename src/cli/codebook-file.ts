/**
 * Codebooks in files: JSON, as `pincite codebook --json` prints it.
 */
import { existsSync } from 'node:fs'
import type { Codebook } from '../codebooks/codebook.ts'
import { bundledCodebook, checkCodebook, codebooks, measuresOf } from '../codebooks/codebooks.ts'
import { InputError, UsageError } from './command.ts'
import { jsonOf } from './json-file.ts'

/**
 * A codebook of the package by its name, or else that of a file.
 *
 * @throws UsageError where it is neither; InputError as {@link readCodebookFile}
 */
export async function codebookNamed(asked: string): Promise<Codebook> {
  const found = bundledCodebook(asked)
  if (found !== undefined) return found
  if (asked.endsWith('.json') || existsSync(asked)) return readCodebookFile(asked)
  const names = Object.values(codebooks)
    .map(({ name }) => name)
    .join(', ')
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
  const value = await jsonOf(path)
  try {
    return checkCodebook(value)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new InputError(`${path}: ${cause.message}`)
  }
}

/** @throws UsageError where a measure is of no codebook that may be used. */
export function checkMeasures(asked: readonly string[], codebook: Codebook | undefined): void {
  if (asked.length === 0) return
  const used = codebook === undefined ? Object.values(codebooks) : [codebook]
  const names = [...new Set(used.flatMap((one) => measuresOf(one).map(({ name }) => name)))]
  const unknown = asked.find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`there is no measure "${unknown}": use ${names.toSorted().join(', ')}`)
}
