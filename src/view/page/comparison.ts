/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The script of a comparison: it goes from change to change. The text and its filter are there without it.
 */
import { announce, el, part } from './dom.ts'
import { theme } from './theme.ts'

const count = el('span', { class: 'found' })

part('view_tools').append(
  el(
    'div',
    { class: 'steps', role: 'group', 'aria-label': 'Changes' },
    el('button', { type: 'button', onclick: () => go(-1) }, 'Previous'),
    count,
    el('button', { type: 'button', onclick: () => go(1) }, 'Next change'),
  ),
  theme(),
)
tell()
part('view_text').addEventListener('change', tell)

/** The changes that are shown. */
function changes(): HTMLElement[] {
  const rows = [...document.querySelectorAll<HTMLElement>('.row[tabindex]')]
  return rows.filter((row) => row.getClientRects().length > 0)
}

/** Goes to the next change, or the one before: seen from the last one, or from where the reader is. */
function go(step: 1 | -1): void {
  const all = changes()
  if (all.length === 0) return
  const from = currentOf(all)
  const at = from === -1 ? inView(all, step) : (from + step + all.length) % all.length
  for (const row of document.querySelectorAll('.row[aria-current]')) row.removeAttribute('aria-current')
  const row = all[at]
  row?.setAttribute('aria-current', 'true')
  row?.scrollIntoView({ block: 'start' })
  row?.focus({ preventScroll: true })
  tell()
  announce(`Change ${at + 1} of ${all.length}`)
}

/** Which of the changes was gone to last; −1 where none was, or it is not shown. */
function currentOf(all: readonly HTMLElement[]): number {
  return all.findIndex((row) => row.hasAttribute('aria-current'))
}

function inView(all: readonly HTMLElement[], step: 1 | -1): number {
  const below = all.findIndex((row) => row.getBoundingClientRect().top > innerHeight / 4)
  if (step === 1) return Math.max(0, below)
  return (below === -1 ? all.length : below || all.length) - 1
}

function tell(): void {
  const all = changes()
  const at = currentOf(all)
  count.textContent = at === -1 ? String(all.length) : `${at + 1}/${all.length}`
}
