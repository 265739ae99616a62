/// <reference lib="dom" />
/**
 * Light or dark.
 */
import { el } from './dom.ts'

/** As the system has it, until it is chosen; the choice is kept where the browser keeps anything. */
export function theme(): HTMLElement {
  const root = document.documentElement
  const button = el('button', { type: 'button', class: 'theme' }, 'Dark')
  const isDark = () =>
    (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
  const write = () => {
    button.textContent = isDark() ? 'Light' : 'Dark'
  }
  const kept = stored()
  if (kept !== null) root.dataset.theme = kept
  write()
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    store(root.dataset.theme)
    write()
  })
  return button
}

const key = 'pincite theme'

function stored(): 'light' | 'dark' | null {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : null
  } catch {
    return null
  }
}

function store(theme: string): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}
