/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The script of a page: what opens, searches, filters and sorts. The text is there without it.
 */
import { Bar } from './bar.ts'
import { part } from './dom.ts'
import { Filters } from './filters.ts'
import { readModel } from './model.ts'
import { Panel } from './panel.ts'
import { Review } from './review.ts'
import { Table } from './table.ts'

const model = readModel()
const panel = new Panel(model, go)
const filters = model.data.isBlind ? null : new Filters(model)
const table = filters === null ? null : new Table(model, filters.passing, go)
const bar = new Bar(
  filters,
  table,
  () => panel.close(false),
  () => panel.refresh(),
)
new Review(model, panel)
filters?.onChange((claims) => table?.show(claims))

/** Goes to a place in the text and opens it. */
function go(id: string): void {
  bar.show('text')
  document.getElementById(id)?.scrollIntoView({ block: 'center' })
  open(id)
}

function open(id: string): void {
  history.replaceState(null, '', `#${encodeURIComponent(id)}`)
  panel.open(id)
}

part('view_report').addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const id = link?.getAttribute('href')?.slice(1)
  if (id === undefined || !panel.knows(id)) return
  event.preventDefault()
  open(id)
})

/** Tables that the page was made with lead to the figures. */
for (const id of ['view_plots', 'view_panel'])
  document.getElementById(id)?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('td a') : null
    if (link === null) return
    event.preventDefault()
    go(link.getAttribute('href')?.slice(1) ?? '')
  })

/** The page's own address may name a place: `page.html#prosecution.p1.s3.c2`. */
function openAddressed(): void {
  const id = decoded(location.hash.slice(1))
  if (!panel.knows(id)) return
  bar.show('text')
  document.getElementById(id)?.scrollIntoView({ block: 'center' })
  panel.open(id)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

addEventListener('hashchange', openAddressed)
openAddressed()

/** The outline tells where the reader is. */
const entries = new Map<Element, Element>()
for (const entry of document.querySelectorAll('nav a[href^="#"]')) {
  const section = document.getElementById(decoded(entry.getAttribute('href')?.slice(1) ?? ''))
  const heading = section?.querySelector('[data-type="heading"]')
  if (heading) entries.set(heading, entry)
}
const watcher = new IntersectionObserver(
  (seen) => {
    const last = seen.findLast(({ isIntersecting }) => isIntersecting)
    if (last === undefined) return
    for (const entry of entries.values()) entry.removeAttribute('aria-current')
    entries.get(last.target)?.setAttribute('aria-current', 'true')
  },
  { rootMargin: '-10% 0px -70% 0px' },
)
for (const heading of entries.keys()) watcher.observe(heading)
