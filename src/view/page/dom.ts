/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Elements by calls: text is text, whatever it says.
 */
import { stretches, webAddress } from '../characters.ts'

/** What an element may hold: elements, and text. */
export type Content = Node | string | null

/** Attributes; listeners by their names (`onclick`). What is null or false is left out. */
export interface Properties {
  [attribute: string]: string | number | boolean | null | undefined | ((event: Event) => void)
}

/** Makes an element. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, String(value))
  }
  made.append(...content.filter((one) => one !== null))
  return made
}

/** The words of a report: characters that nobody sees are shown by their numbers. */
export function shown(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const stretch of stretches(text)) {
    fragment.append(
      'text' in stretch ? stretch.text : el('span', { class: 'unseen', title: stretch.name }, stretch.name),
    )
  }
  return fragment
}

/** A link to a page on the web; null where the address is none. */
export function webLink(address: string | null, words: string): HTMLAnchorElement | null {
  const href = webAddress(address)
  return href === null ? null : el('a', { href, rel: 'noreferrer', target: '_blank' }, words)
}

/** An element that the page was made with. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no #${id}`)
  return found
}

/** Says something to those who do not see what changed. */
export function announce(words: string): void {
  part('view_status').textContent = words
}

/** The words of a place, white space folded. */
export function wordsOf(id: string): string {
  return (document.getElementById(id)?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Hands a text to the reader as a file. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = el('a', { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A button that copies a text and says so. */
export function copyButton(textOf: () => string, name: string): HTMLButtonElement {
  const button = el('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${name}` }, 'Copy')
  button.addEventListener('click', async () => {
    const isCopied = await copy(textOf())
    button.textContent = isCopied ? 'Copied' : 'Not allowed'
    announce(isCopied ? `Copied ${name}` : `The browser does not allow copying ${name}`)
    setTimeout(() => {
      button.textContent = 'Copy'
    }, 2000)
  })
  return button
}

/** Not every browser gives a page from a folder its clipboard: there a selection is copied. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = el('textarea', { class: 'hidden', 'aria-hidden': 'true' })
    field.value = text
    document.body.append(field)
    field.select()
    const isCopied = document.execCommand('copy')
    field.remove()
    return isCopied
  }
}
