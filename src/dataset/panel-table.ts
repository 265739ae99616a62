/**
 * The panel as flat rows: long, one row for each cell, or wide, one for each country and year.
 */

import { comparatorWords } from '../export/comparator-words.ts'
import { amountText } from './amounts.ts'
import {
  always,
  date,
  flag,
  integer,
  json,
  number,
  oneOf,
  type RowOf,
  type Table,
  text,
  uri,
} from './column.ts'
import type { PanelRow, Statement } from './panel.ts'
import { tables } from './tables.ts'

const { columns: claim } = tables.claims

/** The columns of the long panel. */
export const panelTable = {
  title: 'Panel',
  description:
    'One row for each country, series, measure, time, unit, class of what was counted and breakdown: the figure, and where it is said.',
  columns: {
    country: claim.country,
    alpha3: claim.alpha3,
    series: claim.series,
    measure: claim.measure,
    year: integer('The calendar year; empty where one figure is of several years, or has no time.'),
    time: always(text('2016, 2019/2021; edition 2023 where the text gives no time.')),
    unit: claim.unit,
    rate: claim.rate,
    object: text('The class of what was counted, in the singular; empty where the text names nothing.'),
    role: always(
      oneOf(
        ['alone', 'part', 'conversion'],
        'Whether the figure stands alone, is a part of another figure, or the same sum in another currency. Only those that stand alone may be added.',
      ),
    ),
    form: claim.form,
    sex: claim.sex,
    age: claim.age,
    origin: claim.origin,
    nationality: claim.nationality,
    status: always(
      oneOf(
        ['figure', 'zero', 'unreported', 'several'],
        'A figure; the text says that there were none; it says that no figure was given; an edition gives several figures, of which none is chosen.',
      ),
    ),
    value: number('The number, where there is one figure; 0 where the text says that there were none.'),
    min: claim.min,
    max: claim.max,
    life: claim.life,
    comparator: oneOf(Object.values(comparatorWords), 'How the figure bounds the true value.'),
    lowest: number('The least number that a statement of the cell gives.'),
    highest: number('The greatest number that a statement of the cell gives.'),
    part_of_year: always(
      flag(
        'Whether the sentence names a day, a month or another part of a year: then it is of no whole year.',
      ),
    ),
    agreement: always(
      oneOf(
        ['only', 'same', 'compatible', 'differs'],
        'How the other statements stand to this one: there are none, all say the same, all can be right, one cannot.',
      ),
    ),
    statements: always(integer('How many claims speak of the cell.')),
    edition: claim.edition,
    report: claim.report,
    key: always(text('The citation key of that report.')),
    claim: claim.claim,
    quote: claim.quote,
    source: claim.source,
    source_name: claim.source_name,
    confidence: claim.confidence,
    period_start: date('The first day of the time that the figure speaks of.'),
    period_end: date('The last day of it.'),
    pinpoint: claim.pinpoint,
    short_form: claim.short_form,
    anchor: json('The anchor of the claim.'),
    link: uri('An address that opens the page at the sentence.'),
    text: claim.text,
    others: text(
      'What other statements say, each as edition: figure (key, pinpoint, short form), divided by semicolons.',
    ),
  },
  primaryKey: [],
  foreignKeys: [{ fields: ['report', 'claim'], table: 'claims', of: ['report', 'claim'] }],
} as const satisfies Table

/** A row of the long panel. */
export type PanelTableRow = RowOf<typeof panelTable.columns>

/** The long panel: every cell in one row, with the first of its statements spread over columns. */
export function longPanel(rows: readonly PanelRow[]): PanelTableRow[] {
  return rows.map(({ statement: { isPartOfYear, ...statement }, others, object, ...cell }) => ({
    ...statement,
    ...cell,
    object: object === '' ? null : object,
    part_of_year: isPartOfYear,
    statements: 1 + others.length,
    others: others.length === 0 ? null : others.map(statementText).join('; '),
  }))
}

/** `2022: 283 (usdos-hrp-2022-united-kingdom, section 1.c, para. 4, section-1-c.p4.s1.c1~k3f9x2qd)` */
function statementText(statement: Statement): string {
  return `${statement.edition ?? 'no edition'}: ${amountText(statement)} (${placeText(statement)})`
}

/** `usdos-tip-2017-laos, Prosecution, para. 1, prosecution.p1.s3.c3~k3f9x2qd` */
function placeText({ key, pinpoint, short_form }: Statement): string {
  return [key, pinpoint, short_form].filter((part) => part !== null).join(', ')
}

/** A row of the wide panel: the country and the time, and for each cell three columns. */
export type WidePanelRow = Record<string, string | number | null>

/**
 * The wide panel: one row for each country, series and time. A cell has three columns, named by its measure, unit (but for
 * counts), object and breakdown: `convictions` the number, `convictions.says` what the text says of it (`exactly`,
 * `at least`, `10 to 12`, `zero`, `unreported`, `several: 5; 20`), `convictions.at` where: key, pinpoint, short form. All
 * three are empty where the reports are silent.
 */
export function widePanel(rows: readonly PanelRow[]): { columns: string[]; rows: WidePanelRow[] } {
  const names = [...new Set(rows.map(columnOf))].sort()
  const wide = new Map<string, WidePanelRow>()
  for (const row of rows) {
    const { country, alpha3, series, year, time } = row
    const id = JSON.stringify([country, series, time])
    const line: WidePanelRow = wide.get(id) ?? { country, alpha3, series, year, time }
    const name = columnOf(row)
    line[name] = row.value
    line[`${name}.says`] = saysText(row)
    line[`${name}.at`] = placeText(row.statement)
    wide.set(id, line)
  }
  const columns = names.flatMap((name) => [name, `${name}.says`, `${name}.at`])
  const empty = Object.fromEntries(columns.map((column) => [column, null]))
  const sorted = [...wide.values()].sort((one, other) => compareText(one, other))
  return {
    columns: ['country', 'alpha3', 'series', 'year', 'time', ...columns],
    rows: sorted.map((line) => ({ ...empty, ...line })),
  }
}

function compareText(one: WidePanelRow, other: WidePanelRow): number {
  const key = ({ country, series, time }: WidePanelRow) => [country, series, time].join('\u0000')
  return key(one) < key(other) ? -1 : 1
}

/** `convictions`, `deaths.prison`, `prevalence.percent.woman`, `victims-identified.part.female` */
function columnOf({
  measure,
  unit,
  rate,
  object,
  role,
  form,
  sex,
  age,
  origin,
  nationality,
}: PanelRow): string {
  const parts = [
    unit === 'count' ? null : unit,
    rate === null ? null : `per-${rate}`,
    object.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''),
    ...[form, sex, age, origin, nationality],
    role === 'alone' ? null : role,
  ]
  return [measure, ...parts.filter((part) => part !== null && part !== '')].join('.')
}

function saysText({ status, statement, others, comparator }: PanelRow): string {
  if (status === 'several')
    return `several: ${[...new Set([statement, ...others].map(amountText))].join('; ')}`
  if (status !== 'figure') return status
  return comparator === 'range' ? amountText(statement) : (comparator ?? '')
}
