/// <reference lib="dom" />
/**
 * The claims that pass the filters as a table that sorts, and as files.
 */
import { toCsv } from '../../export/claims-csv.ts'
import type { ClaimRecord } from '../../export/records.ts'
import type { ClaimView } from '../data.ts'
import { periodWords, valueWords, yearsOf } from '../words.ts'
import { announce, el, part, save, shown, wordsOf } from './dom.ts'
import { sourceWords } from './filters.ts'
import type { Model } from './model.ts'

interface Column {
  name: string
  /** What the cell shows. */
  cell(claim: ClaimView): Node | string
  /** What it is sorted by; what is null comes last. */
  key(claim: ClaimView): string | number | null
}

/** So many rows are written at first: more are for those who ask. */
const firstRows = 300

/** The table of the page. */
export class Table {
  private sortedBy: { column: Column; isDescending: boolean } | null = null
  private isWhole = false
  private readonly columns: readonly Column[]

  private readonly model: Model
  private claims: readonly ClaimView[]

  constructor(model: Model, claims: readonly ClaimView[], open: (id: string) => void) {
    this.model = model
    this.claims = claims
    const order = new Map(model.data.claims.map(({ id }, index) => [id, index]))
    const label = (claim: ClaimView) => model.measures.get(claim.measure)?.label ?? claim.measure
    this.columns = [
      {
        name: 'Figure',
        cell: ({ id, quote }) => {
          const link = el('a', { href: `#${id}`, class: 'figure' }, shown(quote))
          link.addEventListener('click', (event) => {
            event.preventDefault()
            open(id)
          })
          return link
        },
        key: ({ id }) => order.get(id) ?? 0,
      },
      {
        name: 'Value',
        cell: (claim) => valueWords(claim),
        key: ({ value, min }) => value ?? min,
      },
      { name: 'Unit', cell: ({ unit }) => unit, key: ({ unit }) => unit },
      { name: 'Of what', cell: ({ object }) => shown(object ?? ''), key: ({ object }) => object },
      {
        name: 'Measure',
        cell: (claim) =>
          el('span', { class: `swatch ${model.measures.get(claim.measure)?.look ?? 'plain'}` }, label(claim)),
        key: label,
      },
      {
        name: 'Period',
        cell: ({ period }) => periodWords(period) ?? '',
        key: ({ period }) => yearsOf(period)?.from ?? null,
      },
      {
        name: 'Source',
        cell: ({ attribution }) =>
          shown(attribution.canonical ?? attribution.name ?? sourceWords(attribution.source)),
        key: ({ attribution }) => attribution.canonical ?? attribution.name ?? attribution.source,
      },
      {
        name: 'Place',
        cell: ({ paragraph }) => shown(model.data.places[paragraph]?.pinpoint ?? paragraph),
        key: ({ id }) => order.get(id) ?? 0,
      },
    ]
  }

  /** Shows other claims. */
  show(claims: readonly ClaimView[]): void {
    this.claims = claims
    const measures = new Set(claims.map(({ measure }) => measure))
    for (const plot of document.querySelectorAll<HTMLElement>('#view_plots figure'))
      plot.hidden = !measures.has(plot.dataset.measure ?? '')
    if (!part('view_table').hidden) this.write()
  }

  /** Writes the table as it is to be now. */
  write(): void {
    const rows = this.sorted()
    const some = this.isWhole ? rows : rows.slice(0, firstRows)
    const more = el('button', { type: 'button' }, `Show all ${rows.length} figures`)
    more.addEventListener('click', () => {
      this.isWhole = true
      this.write()
    })
    part('view_rows').replaceChildren(
      el(
        'div',
        { class: 'downloads' },
        el('h1', {}, rows.length === 1 ? '1 figure' : `${rows.length} figures`),
        el('button', { type: 'button', onclick: () => this.download('csv') }, 'Download CSV'),
        el('button', { type: 'button', onclick: () => this.download('json') }, 'Download JSON'),
      ),
      el(
        'div',
        { class: 'scroll', role: 'region', 'aria-label': 'Table of the figures', tabindex: 0 },
        el(
          'table',
          {},
          el('caption', { class: 'hidden' }, 'The figures of the report'),
          el('thead', {}, el('tr', {}, ...this.columns.map((column) => this.heading(column)))),
          el('tbody', {}, ...some.map((claim) => this.row(claim))),
        ),
      ),
      some.length < rows.length ? more : '',
    )
  }

  private heading(column: Column): HTMLElement {
    const isSorted = this.sortedBy?.column === column
    const isDescending = isSorted && this.sortedBy?.isDescending === true
    const button = el('button', { type: 'button' }, column.name)
    button.addEventListener('click', () => {
      this.sortedBy = { column, isDescending: isSorted && !isDescending }
      this.write()
      announce(`Sorted by ${column.name}, ${this.sortedBy.isDescending ? 'descending' : 'ascending'}`)
      const at = this.columns.indexOf(column)
      part('view_rows').querySelectorAll<HTMLElement>('th button')[at]?.focus()
    })
    const order = isSorted ? (isDescending ? 'descending' : 'ascending') : null
    return el('th', { scope: 'col', 'aria-sort': order }, button)
  }

  private row(claim: ClaimView): HTMLElement {
    return el(
      'tr',
      {},
      ...this.columns.map((column) =>
        el('td', { 'data-name': column.name, dir: 'auto' }, column.cell(claim)),
      ),
    )
  }

  private sorted(): readonly ClaimView[] {
    if (this.sortedBy === null) return this.claims
    const { column, isDescending } = this.sortedBy
    return [...this.claims].sort((one, other) => {
      const [a, b] = [column.key(one), column.key(other)]
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
      const order =
        typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en')
      return isDescending ? -order : order
    })
  }

  private download(format: 'csv' | 'json'): void {
    const { metadata, file } = this.model.data
    const records = this.sorted().map(recordOf)
    const name = fileName(file || metadata.title || 'claims')
    if (format === 'json') save(`${name}.json`, 'application/json', `${JSON.stringify(records, null, 2)}\n`)
    else
      save(
        `${name}.csv`,
        'text/csv',
        toCsv(records.map((item) => ({ name: file, report: { metadata }, item }))),
      )
  }
}

/** A record as `claims` gives it: the sentence stands in the page. */
function recordOf({ shortForm: _, reasons: __, ...claim }: ClaimView): ClaimRecord {
  return { ...claim, text: wordsOf(claim.sentence) }
}

/** What every system takes for the name of a file. */
export function fileName(name: string): string {
  const plain = name.replace(/\.[a-z]{1,5}$/i, '').replace(/[^\p{L}\p{N}]+/gu, '-')
  return plain.replace(/^-|-$/g, '').slice(0, 80) || 'claims'
}
