/**
 * Text directives: the part of a URL that names words of the page (`#:~:text=…`).
 *
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 *
 *     :~:text=[prefix-,]start[,end][,-suffix]
 */

/** One text directive, its terms decoded. */
export interface TextDirective {
  prefix: string
  start: string
  /** The end of a range; empty where `start` is the whole. */
  end: string
  suffix: string
}

const marker = ':~:'

/** Writes a text directive, without the marker. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix && `${encodeTerm(prefix)}-`,
    encodeTerm(start),
    encodeTerm(end),
    suffix && `-${encodeTerm(suffix)}`,
  ]
  return `text=${terms.filter(Boolean).join(',')}`
}

/**
 * Percent-encodes a term: also the hyphen and the comma, which have a meaning, and what ends a link in running
 * text.
 */
function encodeTerm(term: string): string {
  // Half of a surrogate pair has no place in a URL.
  return encodeURIComponent(term.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Adds a text directive to a URL; one that is there already is replaced. */
export function withDirective(url: string, directive: TextDirective): string {
  const hash = url.indexOf('#')
  const old = url.indexOf(marker, hash)
  const bare = hash !== -1 && old !== -1 ? url.slice(0, old) : url
  return `${bare}${hash === -1 ? '#' : ''}${marker}${formatDirective(directive)}`
}

/**
 * Reads the first text directive of a URL or of its fragment.
 *
 * @returns Its terms; null where there is none, or it cannot be read.
 */
export function parseDirective(text: string): TextDirective | null {
  const at = text.indexOf(marker)
  const directives = at === -1 ? text.replace(/^#/, '') : text.slice(at + marker.length)
  const first = directives.split('&').find((directive) => directive.startsWith('text='))
  if (first === undefined) return null
  const terms = first.slice('text='.length).split(',')
  const prefix = terms.length > 1 && terms[0]?.endsWith('-') ? (terms.shift() ?? '').slice(0, -1) : ''
  const suffix = terms.length > 1 && terms.at(-1)?.startsWith('-') ? (terms.pop() ?? '').slice(1) : ''
  const [start = '', end = '', ...more] = terms
  if (start === '' || more.length > 0) return null
  try {
    return {
      prefix: decodeURIComponent(prefix),
      start: decodeURIComponent(start),
      end: decodeURIComponent(end),
      suffix: decodeURIComponent(suffix),
    }
  } catch {
    return null
  }
}
