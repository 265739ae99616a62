/**
 * Corrections as a file, put into the report that a command reads.
 */
import type { Codebook } from '../codebooks/codebook.ts'
import { applyCorrections } from '../review/apply.ts'
import type { Correction } from '../review/correction.ts'
import { readCorrections } from '../review/read.ts'
import { type Call, InputError, type Source, UsageError } from './command.ts'
import { bytesOf } from './files.ts'

/** The sources, with the corrections of `--corrections` in the only one. What has no place in it is told of. */
export async function corrected(
  sources: readonly Source[],
  call: Call,
  codebook: Codebook | undefined,
): Promise<readonly Source[]> {
  const path = call.value('corrections')
  const [source, second] = sources
  if (path === undefined || source === undefined) return sources
  if (second !== undefined)
    throw new UsageError('--corrections are those of one report: name one file, which holds one report')
  const corrections = await readCorrectionsFile(path)
  const { report, unresolved, overruled } = applyCorrections(source.report, corrections, { codebook })
  for (const { correction, message } of unresolved)
    call.warn(`${path}: ${correction.field} of “${correction.quote}” is left out: ${message}`)
  if (overruled.length > 0) call.warn(`${path}: ${overruled.length} decisions are overruled by later ones`)
  return [{ ...source, report }]
}

/**
 * Reads a file of corrections.
 *
 * @throws InputError where it cannot be read, or is none: the row and what is wrong with it.
 */
export async function readCorrectionsFile(path: string): Promise<Correction[]> {
  try {
    return readCorrections(new TextDecoder().decode(await bytesOf(path)))
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(`cannot read ${path}: ${reason}`, { cause })
  }
}
