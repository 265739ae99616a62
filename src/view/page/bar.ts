/// <reference lib="dom" />
/**
 * The tools of the bar: the contents on a phone, text or table, words, labels, light or dark.
 */
import { announce, el, part } from './dom.ts'
import type { Filters } from './filters.ts'
import { Search } from './search.ts'
import type { Table } from './table.ts'
import { theme } from './theme.ts'

/** What the page shows. */
export type Shown = 'text' | 'table'

/** The bar of the page. Without claims there is neither table nor filters. */
export class Bar {
  private readonly switches = new Map<Shown, HTMLButtonElement>()

  private readonly table: Table | null
  private readonly leaveText: () => void

  constructor(filters: Filters | null, table: Table | null, leaveText: () => void, onReview: () => void) {
    this.table = table
    this.leaveText = leaveText
    part('view_tools').append(
      contents(),
      ...(table === null ? [] : [this.switcher()]),
      search(filters),
      reviewing(onReview),
      ...(table === null ? [] : [labels()]),
      theme(),
    )
  }

  /** Shows the text or the table. */
  show(what: Shown): void {
    part('view_report').hidden = what !== 'text'
    part('view_table').hidden = what !== 'table'
    for (const [name, button] of this.switches) button.setAttribute('aria-pressed', String(name === what))
    if (what === 'table') {
      this.leaveText()
      this.table?.write()
      scrollTo(0, 0)
    }
  }

  private switcher(): HTMLElement {
    const names: readonly [Shown, string][] = [
      ['text', 'Text'],
      ['table', 'Table'],
    ]
    for (const [what, words] of names) {
      const pressed = String(what === 'text')
      const button = el('button', { type: 'button', 'aria-pressed': pressed }, words)
      button.addEventListener('click', () => this.show(what))
      this.switches.set(what, button)
    }
    return el('div', { class: 'switch', role: 'group', 'aria-label': 'Shown as' }, ...this.switches.values())
  }
}

/** On a narrow screen contents and filters are behind a button. */
function contents(): HTMLElement {
  const button = el('button', { type: 'button', class: 'contents', 'aria-expanded': 'false' }, 'Contents')
  button.setAttribute('aria-controls', 'view_side')
  const set = (isOpen: boolean) => {
    button.setAttribute('aria-expanded', String(isOpen))
    document.body.classList.toggle('with-side', isOpen)
  }
  button.addEventListener('click', () => set(!document.body.classList.contains('with-side')))
  part('view_side').addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement) set(false)
  })
  return button
}

/** Enter goes to the next place of the words, with Shift to the one before. */
function search(filters: Filters | null): HTMLElement {
  const found = new Search(part('view_report'))
  const field = el('input', { type: 'search', placeholder: 'Find words', 'aria-label': 'Find words' })
  const count = el('span', { class: 'found' })
  let waiting: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const number = found.show(field.value)
    count.textContent = field.value.trim() === '' ? '' : String(number)
    filters?.words(field.value)
    if (field.value.trim() !== '') announce(number === 1 ? '1 place' : `${number} places`)
  }
  field.addEventListener('focus', () => {
    found.prepare()
    filters?.prepare()
  })
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, 120)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const { at, of } = found.go(event.shiftKey ? -1 : 1)
    count.textContent = `${at}/${of}`
    announce(`Place ${at} of ${of}`)
  })
  return el('div', { class: 'search', role: 'search' }, field, count)
}

/** Whoever reviews decides on figures and marks missed ones. */
function reviewing(onReview: () => void): HTMLElement {
  const button = el('button', { type: 'button', 'aria-pressed': 'false' }, 'Review')
  button.addEventListener('click', () => {
    const isOn = document.body.classList.toggle('reviewing')
    button.setAttribute('aria-pressed', String(isOn))
    onReview()
  })
  return button
}

function labels(): HTMLElement {
  const button = el('button', { type: 'button', 'aria-pressed': 'false' }, 'Labels')
  button.addEventListener('click', () => {
    const isOn = document.body.classList.toggle('labels')
    button.setAttribute('aria-pressed', String(isOn))
  })
  return button
}
