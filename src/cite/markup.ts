/**
 * A citation's few kinds of markup: HTML as citeproc writes it, with `<cite>` and a link, and the same in Markdown.
 */
import type { EngineFormat } from './engine.ts'

/** Writes text as HTML, so that it reads the same. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&#38;').replace(/</g, '&#60;').replace(/>/g, '&#62;')
}

/** Writes text in the format of what the engine writes. */
export function encode(text: string, format: EngineFormat): string {
  return format === 'html' ? escapeHtml(text) : text
}

function escapeAttribute(text: string): string {
  return escapeHtml(text).replace(/"/g, '&#34;')
}

/**
 * Marks the title as one: `<cite>` is HTML's element for it (https://html.spec.whatwg.org/#the-cite-element). It takes
 * the place of the style's italics; a title in quotation marks keeps them.
 */
export function addCite(html: string, title: string | undefined): string {
  if (title === undefined) return html
  const wanted = plain(escapeHtml(title))
  const italics = /<i>([^<]{1,10000})<\/i>/g
  for (const match of html.matchAll(italics)) {
    if (plain(match[1] ?? '') !== wanted) continue
    return `${html.slice(0, match.index)}<cite>${match[1]}</cite>${html.slice(match.index + match[0].length)}`
  }
  const start = plain(html).indexOf(wanted)
  const isQuoted = /["'“‘«„]\s?$/.test(html.slice(0, Math.max(start, 0)))
  return start === -1 || isQuoted
    ? html
    : `${html.slice(0, start)}<cite>${html.slice(start, start + wanted.length)}</cite>${html.slice(start + wanted.length)}`
}

/** For comparison only, letter by letter: what styles do to quotation marks and capitals. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** Links the address where it is printed, else the whole citation. */
export function addLink(html: string, url: string | undefined, target: string | null): string {
  if (target === null) return html
  const whole = url === undefined ? '' : escapeHtml(url)
  // Some manuals print an address without its protocol.
  const printed = html.includes(whole) ? whole : whole.replace(/^https?:\/\//, '')
  const start = printed === '' ? -1 : html.lastIndexOf(printed)
  const open = `<a href="${escapeAttribute(target)}">`
  if (start === -1) return `${open}${html}</a>`
  const end = start + printed.length
  return `${html.slice(0, start)}${open}${html.slice(start, end)}</a>${html.slice(end)}`
}

const markdownTags: Readonly<Record<string, string>> = {
  '<i>': '*',
  '</i>': '*',
  '<b>': '**',
  '</b>': '**',
  '</a>': ']',
  '<blockquote>': '> ',
}

/** Writes a citation's HTML as Markdown (CommonMark); small capitals and raised figures become plain text. */
export function toMarkdown(html: string): string {
  let target = ''
  return html
    .split(/(<[^<>]{1,4000}>)/)
    .map((part) => {
      if (!part.startsWith('<')) return escapeMarkdown(unescapeHtml(part))
      const href = /^<a href="([^"]*)">$/.exec(part)?.[1]
      if (href !== undefined) target = unescapeHtml(href)
      if (href !== undefined) return '['
      return (markdownTags[part] ?? '') + (part === '</a>' ? `(${escapeTarget(target)})` : '')
    })
    .join('')
}

/** Every character that CommonMark may read as markup, wherever it stands. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~^$]/g, '\\$&').replace(/(?<=^\d{1,9})[.)]|^[-+=]/g, '\\$&')
}

function escapeTarget(url: string): string {
  return url.replace(/[\\()<>\s]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')),
  )
}

const entities: Readonly<Record<string, string>> = {
  '#38': '&',
  '#60': '<',
  '#62': '>',
  '#34': '"',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
}

function unescapeHtml(html: string): string {
  return html.replace(/&(#38|#60|#62|#34|amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
}
