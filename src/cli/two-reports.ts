/**
 * Two reports that a command compares.
 */
import { type Call, InputError, type Source, UsageError } from './command.ts'

/** Reads the two, without their claims. Without one of them there is nothing to compare. */
export async function twoReports(call: Call): Promise<readonly [before: Source, after: Source]> {
  if (call.arguments.length !== 2)
    throw new UsageError(`a comparison takes two files, not ${call.arguments.length}; see --help`)
  const read = call.arguments.map((file) => call.reports([file], { claims: false }))
  const [before, after, ...more] = (await Promise.all(read)).flat()
  if (!before || !after || more.length > 0)
    throw new InputError(
      'a comparison takes two reports, and there are more in these files: cut them into reports',
    )
  return [before, after]
}
