/**
 * HTML as text: whatever stands in a report is text, never markup.
 */
import { plain, stretches } from './characters.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup, made by the functions of this file alone. */
export type Markup = string & { readonly markup: unique symbol }

/** Text as markup; characters that nobody sees are shown by their numbers. */
export function text(value: string): Markup {
  return raw(
    stretches(value)
      .map((stretch) =>
        'text' in stretch
          ? escaped(stretch.text)
          : `<span class="unseen" title="${stretch.name}">${stretch.name}</span>`,
      )
      .join(''),
  )
}

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** An element with its content. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Markup[]): Markup {
  return raw(`${opening(name, attributes)}${content.join('')}</${name}>`)
}

/** The tag of an element, which for some is all. */
export function opening(name: string, attributes: Attributes): Markup {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined || value === false) return ''
    return value === true ? ` ${key}` : ` ${key}="${escaped(plain(String(value)))}"`
  })
  return raw(`<${name}${written.join('')}>`)
}

/** Data for the page's script: in JSON, with nothing in it that could end the element. */
export function json(id: string, value: unknown): Markup {
  const written = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return raw(`<script type="application/json" id="${id}">${written}</script>`)
}

/** Several pieces one after the other. */
export function together(...pieces: readonly Markup[]): Markup {
  return raw(pieces.join(''))
}

/** What this project wrote itself, as markup. */
export function raw(value: string): Markup {
  return value as Markup
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
