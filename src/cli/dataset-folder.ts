/**
 * A data set that a command is given by its folder.
 */
import { DatasetError } from '../dataset/dataset-error.ts'
import { readDataset } from '../dataset/read-dataset.ts'
import type { Rows, TableName } from '../dataset/tables.ts'
import { type Call, InputError, UsageError } from './command.ts'

/**
 * Reads tables of the data set whose folder is the command's one argument.
 *
 * @throws UsageError where no folder is named, or several are; InputError where it holds no data set.
 */
export async function datasetIn<Name extends TableName>(
  call: Call,
  command: string,
  names: readonly Name[],
): Promise<Pick<Rows, Name>> {
  const [folder] = call.arguments
  if (folder === undefined || call.arguments.length > 1)
    throw new UsageError(
      `${command} takes one folder that pincite collect wrote, not ${call.arguments.length}; see pincite ${command} --help`,
    )
  try {
    return await readDataset(folder, names)
  } catch (cause) {
    if (cause instanceof DatasetError) throw new InputError(cause.message)
    throw cause
  }
}
