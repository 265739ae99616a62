/// <reference lib="dom" />
/**
 * A figure chosen in the text: by a click, or by Tab and Enter.
 */

/** Waits for a figure. `chosen` is given its id, or null where the reader gave up with Escape. */
export function pickFigure(root: HTMLElement, from: string, chosen: (id: string | null) => void): void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  const end = (event: Event, id: string | null) => {
    event.preventDefault()
    event.stopPropagation()
    stop.abort()
    document.body.classList.remove('picking')
    chosen(id)
  }
  // Enter on a link is a click.
  root.addEventListener(
    'click',
    (event) => {
      const mark = event.target instanceof Element ? event.target.closest('.claim') : null
      if (mark !== null && mark.id !== from) end(event, mark.id)
    },
    options,
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') end(event, null)
    },
    options,
  )
  document.body.classList.add('picking')
  document.getElementById(from)?.focus()
}
