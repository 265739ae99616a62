/** The tables in the programs that researchers use: R, pandas, LibreOffice; Stata by its rules for names. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { collect } from '../../src/dataset/collect.ts'
import type { Column, Value } from '../../src/dataset/column.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { type Rows, tableNames, tables } from '../../src/dataset/tables.ts'
import { reportsIn, temporaryFolder } from './folders.ts'

/** Where a program is missing its tests are passed over, but not where they must run (`CI`): there they fail. */
const has = (command: string, ...args: string[]) =>
  process.env.CI !== undefined || spawnSync(command, args).status === 0

const folder = temporaryFolder()
const out = join(folder, 'data')
let rows: Rows
beforeAll(async () => {
  await collect([reportsIn(folder)], { out, workers: 2 })
  rows = await readDataset(out, tableNames)
})

/** What a program must have found in a table: rows, characters of texts, and the columns that hold something. */
function expected(name: keyof Rows, types: Readonly<Record<Column['type'], string>>) {
  const all: readonly Readonly<Record<string, Value>>[] = rows[name]
  const columns = Object.entries<Column>(tables[name].columns).filter(([column]) =>
    all.some((row) => row[column] !== null),
  )
  return {
    rows: all.length,
    characters: all.reduce((sum, row) => sum + [...String(row.text ?? row.title ?? '')].length, 0),
    types: Object.fromEntries(columns.map(([column, { type }]) => [column, types[type]])),
  }
}

const inAll = (types: Readonly<Record<Column['type'], string>>) =>
  Object.fromEntries(tableNames.map((name) => [name, expected(name, types)]))

/** Reads every table as readr does by itself. */
const readr = `
suppressPackageStartupMessages({library(readr)})
args <- commandArgs(trailingOnly = TRUE)
parts <- sapply(args[-1], function(name) {
  table <- read_csv(file.path(args[1], paste0(name, ".csv")), show_col_types = FALSE, guess_max = Inf)
  stopifnot(nrow(problems(table)) == 0)
  filled <- names(table)[sapply(table, function(column) any(!is.na(column)))]
  types <- paste0('"', filled, '":"', sapply(table[filled], function(column) class(column)[1]), '"', collapse = ",")
  texts <- if ("text" %in% names(table)) table$text else table$title
  sprintf('"%s":{"rows":%d,"characters":%d,"types":{%s}}', name, nrow(table), sum(nchar(texts), na.rm = TRUE), types)
})
cat("{", paste(parts, collapse = ","), "}", sep = "")
`

describe.runIf(has('Rscript', '-e', 'library(readr)'))('R', () => {
  test('readr reads rows and types', () => {
    const script = join(folder, 'read.R')
    writeFileSync(script, readr)
    const found = execFileSync('Rscript', [script, out, ...tableNames], { encoding: 'utf8' })
    const types = {
      string: 'character',
      integer: 'numeric',
      number: 'numeric',
      boolean: 'logical',
      date: 'Date',
    }
    const wanted = inAll(types)
    const read: typeof wanted = JSON.parse(found)
    for (const name of tableNames) {
      const { rows: count, characters, types: columns } = wanted[name] ?? expected(name, types)
      expect(read[name]).toMatchObject({ rows: count, characters })
      // A column of words that are all numbers (an edition's symbol, "7" as a quote) is one of numbers to R.
      const other = Object.entries(read[name]?.types ?? {}).filter(
        ([column, type]) => columns[column] !== type,
      )
      expect(other.filter(([column, type]) => columns[column] !== 'character' || type !== 'numeric')).toEqual(
        [],
      )
    }
  })
})

/** Reads every table with the types that datapackage.json says. */
const pandas = `
import json, pandas, sys
folder, types = sys.argv[1], {"string": "string", "integer": "Int64", "number": "float64", "boolean": "bool"}
found = {}
for resource in json.load(open(folder + "/datapackage.json"))["resources"]:
    fields = resource["schema"]["fields"]
    table = pandas.read_csv(
        folder + "/" + resource["path"],
        dtype={field["name"]: types[field["type"]] for field in fields if field["type"] != "date"},
        parse_dates=[field["name"] for field in fields if field["type"] == "date"],
        keep_default_na=False, na_values=[""],
    )
    texts = table["text"] if "text" in table else table["title"]
    filled = [name for name in table if table[name].notna().any()]
    found[resource["name"]] = {
        "rows": len(table),
        "characters": int(texts.dropna().str.len().sum()),
        "types": {name: str(table[name].dtype) for name in filled},
    }
print(json.dumps(found))
`

describe.runIf(has('/usr/bin/python3', '-c', 'import pandas'))('Python', () => {
  test('pandas reads rows with the types of datapackage.json', () => {
    const found = execFileSync('/usr/bin/python3', ['-c', pandas, out], { encoding: 'utf8' })
    const types = {
      string: 'string',
      integer: 'Int64',
      number: 'float64',
      boolean: 'bool',
      date: 'datetime64[ns]',
    }
    expect(JSON.parse(found)).toEqual(inAll(types))
  })
})

describe.runIf(has('soffice', '--version'))('LibreOffice', () => {
  test('opens the CSV for Excel, row for row', async () => {
    const forExcel = join(folder, 'excel')
    await collect([join(folder, 'reports/laos.txt')], { out: forExcel, bom: true, workers: 1 })
    expect(readFileSync(join(forExcel, 'claims.csv'), 'utf8').startsWith('\uFEFFreport,')).toBe(true)
    copyFileSync(join(forExcel, 'claims.csv'), join(folder, 'for-excel.csv'))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = (to: string, file: string) =>
      execFileSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, file),
      ])
    convert('xlsx:Calc MS Excel 2007 XML', 'for-excel.csv')
    convert('csv:Text - txt - csv (StarCalc):44,34,76', 'for-excel.xlsx')
    const opened: Record<string, string>[] = parseCsv(readFileSync(join(folder, 'for-excel.csv')), {
      columns: true,
    })
    const { claims } = await readDataset(forExcel, ['claims'])
    expect(opened.map(({ claim, text, measure }) => [claim, text, measure])).toEqual(
      claims.map(({ claim, text, measure }) => [claim, text, measure]),
    )
  }, 120_000)
})

test('Stata takes the names of all columns as they are', () => {
  const reserved = /^(?:_\w+|byte|double|float|if|in|int|long|str\d*|strL|using|with)$/
  const names = tableNames.flatMap((name) => Object.keys(tables[name].columns))
  expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,31}$/.test(name) || reserved.test(name))).toEqual([])
})
