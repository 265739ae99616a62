/**
 * The day on which a page was read, which some manuals ask for and no page says.
 */
import { asksAccess } from '../cite/amendments.ts'
import type { CslItem } from '../cite/csl.ts'
import { escapeHtml } from '../cite/markup.ts'
import type { Style } from '../cite/styles.ts'
import type { Call } from './command.ts'

/** Warns where a style that asks for the day prints an address without it. */
export function warnOfAccess(call: Call, items: readonly CslItem[], text: string, style: Style): void {
  if (!asksAccess(style)) return
  const isLacking = items.some(
    ({ URL, accessed }) =>
      URL !== undefined && accessed === undefined && [URL, escapeHtml(URL)].some((url) => text.includes(url)),
  )
  if (isLacking)
    call.warn(
      `${style.name} says when a page was read, which is not known: add --accessed and the day, as 2026-11-23`,
    )
}
