/**
 * A data set that a command is given by its folder.
 */
import { readDataset } from '../dataset/read-dataset.ts'
import type { Rows, TableName } from '../dataset/tables.ts'
import { countryNamed } from '../report/country.ts'
import { type Call, InputError, UsageError } from './command.ts'
import { ofDataset } from './faults.ts'

/**
 * Reads tables of the data set whose folder is the command's one argument: all rows, or those of the countries that
 * `--country` names.
 *
 * @throws UsageError where no folder is named, or several are; InputError where it holds no data set, or no
 * report on the country.
 */
export async function datasetIn<Name extends Exclude<TableName, 'findings'>>(
  call: Call,
  command: string,
  names: readonly Name[],
): Promise<Pick<Rows, Name>> {
  const [folder] = call.arguments
  if (folder === undefined || call.arguments.length > 1)
    throw new UsageError(
      `${command} takes one folder that pincite collect wrote, not ${call.arguments.length}; see pincite ${command} --help`,
    )
  return ofCountries(await ofDataset(() => readDataset(folder, names)), call.values('country'))
}

interface OfCountry {
  country: string | null
  alpha3: string | null
}

/** The rows of the countries asked for, by ISO 3166-1 alpha-3 codes or names; all where none is. */
function ofCountries<Tables extends Readonly<Record<string, readonly OfCountry[]>>>(
  tables: Tables,
  asked: readonly string[],
): Tables {
  if (asked.length === 0) return tables
  const all = Object.values(tables).flat()
  const wanted = asked.map((name) => {
    const code = countryNamed(name)?.alpha3 ?? name.toUpperCase()
    const isIt = ({ country, alpha3 }: OfCountry) =>
      alpha3 === code || country?.toLowerCase() === name.toLowerCase()
    if (all.some(isIt)) return isIt
    const known = [...new Set(all.flatMap(({ alpha3, country }) => alpha3 ?? country ?? []))].sort()
    throw new InputError(`no report is on "${name}": there are ${known.join(', ')}`)
  })
  const rowsOf = (rows: readonly OfCountry[]) => rows.filter((row) => wanted.some((isIt) => isIt(row)))
  const chosen = Object.entries(tables).map(([name, rows]) => [name, rowsOf(rows)])
  // Tables of the same names and rows, of which some are left out.
  return Object.fromEntries(chosen) as Tables
}
