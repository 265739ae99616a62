/**
 * Which addresses are kept: those of http and https, and none that a browser would run or open on the reader's disk.
 */

/**
 * Reads the address of a page.
 *
 * @param text What stands where an address should: also one without its scheme (`www.refworld.org/docid/…`), or
 *   relative to `base`.
 * @param base The address of the page that it stands on, where that is known.
 * @returns An absolute address of http or https, as it was written where it was so; null for anything else
 *   (`javascript:`, `data:`, `file:`, a path without a base).
 * @example
 * ```ts
 * webAddress('/reports/laos/', 'https://www.state.gov/') // 'https://www.state.gov/reports/laos/'
 * webAddress('javascript:alert(1)') // null
 * ```
 */
export function webAddress(text: string, base: string | null = null): string | null {
  const address = text.trim()
  if (address === '' || address.length > longestAddress) return null
  const isBare = /^www\./i.test(address) || (base === null && /^(?:[a-z\d-]+\.)+[a-z]{2,24}\//i.test(address))
  const url = parsed(isBare ? `https://${address}` : address, base)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  return /^https?:\/\//i.test(address) && isPlain(address) ? address : url.href
}

/** The host of an address in lower case, and its path; empty strings where it is none of the web. */
export function hostAndPath(address: string | null): { host: string; path: string } {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#:]+)[^/?#]*([^?#]*)/i.exec(address ?? '') ?? []
  return { host: host.toLowerCase(), path }
}

/** No address is longer; a `data:` address may be a megabyte. */
const longestAddress = 2048

/** `new URL` throws; `URL.parse` is newer than the oldest Node.js that pincite runs on. */
function parsed(address: string, base: string | null): URL | null {
  try {
    return new URL(address, base ?? undefined)
  } catch {
    return null
  }
}

/** Whether an address can be printed as it is: it holds no space, quotation mark, angle bracket or control character. */
function isPlain(address: string): boolean {
  return /^[^\s"<>\\^`{|}\p{C}]+$/u.test(address)
}
