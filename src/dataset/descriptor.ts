/**
 * The descriptor of a data set: `datapackage.json` of a Frictionless data package (https://datapackage.org), with the
 * schema of each table, the definitions of the codebooks, and the versions that it was made by. It holds no date: the
 * same files give the same bytes.
 */
import type { Codebook } from '../codebooks/codebook.ts'
import { measuresOf } from '../codebooks/codebooks.ts'
import type { Column } from './column.ts'
import type { DatasetFormat } from './formats/format.ts'
import { type TableName, tableNames, tables } from './tables.ts'

/** A file that was written. */
export interface WrittenFile {
  path: string
  format: DatasetFormat
  /** None where all tables are in it. */
  table: TableName | null
  bytes: number
  sha256: string
}

/** What a descriptor says of the data set. */
export interface Described {
  files: readonly WrittenFile[]
  codebooks: readonly Codebook[]
  version: string
  /** Licences of the data by their identifiers (`ODC-PDDL-1.0`). */
  licences: readonly string[]
}

const mediaTypes: Readonly<Record<DatasetFormat, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  ndjson: 'application/x-ndjson',
  duckdb: 'application/vnd.duckdb.file',
}

/** Makes the descriptor. */
export function descriptorOf({ files, codebooks, version, licences }: Described): object {
  const named = new Set<TableName>()
  const resources = files.map((file) => {
    const isFirst = file.table !== null && !named.has(file.table)
    if (file.table !== null) named.add(file.table)
    return resourceOf(file, isFirst)
  })
  return {
    profile: 'data-package',
    name: 'pincite-dataset',
    title: 'Reports, their paragraphs, quantified claims and sources',
    description:
      'Made by pincite from reports on human rights. Each row leads back to the words that it was read from: `anchor` and `short_form` are found again by `pincite resolve`, `link` opens the page at them.',
    ...(licences.length > 0 && { licenses: licences.map((name) => ({ name })) }),
    resources,
    pincite: {
      version,
      license: 'MIT',
      homepage: 'https://www.npmjs.com/package/pincite',
      codebooks: codebooks.map(definitionsOf),
    },
  }
}

/** The first form of a table has its name; the others have that of the format too. */
function resourceOf({ path, format, table, bytes, sha256 }: WrittenFile, isFirst: boolean): object {
  const file = { path, format, mediatype: mediaTypes[format] }
  // DuckDB gives every database an id of its own: of the same rows no two files have the same bytes.
  if (table === null)
    return {
      profile: 'data-resource',
      name: `all-${format}`,
      title: 'All tables',
      description: `The tables ${tableNames.join(', ')} in one file.`,
      ...file,
    }
  const { title, description } = tables[table]
  const isTabular = format === 'csv'
  return {
    profile: isTabular ? 'tabular-data-resource' : 'data-resource',
    name: isFirst ? table : `${table}-${format}`,
    title,
    description,
    ...file,
    bytes,
    hash: `sha256:${sha256}`,
    ...(isTabular && {
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    }),
    schema: schemaOf(table),
  }
}

function schemaOf(table: TableName): object {
  const { columns, primaryKey, foreignKeys } = tables[table]
  return {
    fields: Object.entries<Column>(columns).map(([name, column]) => fieldOf(name, column)),
    missingValues: [''],
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ fields, table: other, of }) => ({
        fields,
        reference: { resource: other === table ? '' : other, fields: of },
      })),
    }),
  }
}

function fieldOf(name: string, { type, description, values, required, format }: Column): object {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) }
  return {
    name,
    type,
    ...(format === 'uri' && { format }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

function definitionsOf(codebook: Codebook): object {
  const { name, version, title } = codebook
  return {
    name,
    version,
    title,
    measures: measuresOf(codebook).map(({ name, label, definition, aspect }) => ({
      name,
      label,
      definition,
      aspect,
    })),
  }
}
