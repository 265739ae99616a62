/**
 * A saved web page → mdast: parse5 reads the page, then the document is found in it.
 */

import { fromHtml } from 'hast-util-from-html'
import type { Root } from 'mdast'
import { hastToMdast } from './hast-to-mdast.ts'
import { mainContent } from './main-content.ts'
import { pageFacts } from './page-facts.ts'

/**
 * Reads a saved web page into mdast.
 *
 * Only text comes out: no script, style, form, embedded object or attribute of the page survives.
 *
 * @param source Decoded text without a byte-order mark; offsets of the positions count in it.
 * @returns A root with what the page's head says in `data.facts`.
 */
export function htmlToMdast(source: string): Root {
  const page = fromHtml(source)
  const root = hastToMdast(mainContent(page))
  root.data = { syntax: 'html', facts: pageFacts(page) }
  if (page.position) root.position = page.position
  return root
}
