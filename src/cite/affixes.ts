/**
 * Words before and behind a cite.
 */

/** What stands behind, with the space that it needs: none before a comma. */
export function spaced(text: string): string {
  return /^[\s,.;:]/.test(text) ? text : ` ${text}`
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
