/**
 * Whose fault an error of the library is.
 */
import { DatasetError } from '../dataset/dataset-error.ts'
import { InputError, UsageError } from './command.ts'

/** What the library does not know (a style, a place) or cannot look for is the call's fault. */
export function answered<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof RangeError) throw new UsageError(cause.message, { cause })
    throw cause
  }
}

/** A data set that cannot be read or written is the input's fault. */
export async function ofDataset<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof DatasetError) throw new InputError(cause.message, { cause })
    throw cause
  }
}
