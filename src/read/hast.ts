/** Small questions about elements of a page. */

import type { Element, Nodes } from 'hast'
import { setOf } from '../constants.ts'

/** The words of a node, as they stand in the tree, hidden ones too. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) text += textContent(child)
  return text
}

/** The classes of an element. */
export function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : []
}

/** Whether an element that passes a test stands in another. */
export function holds({ children }: Element, test: (element: Element) => boolean): boolean {
  return children.some((child) => child.type === 'element' && (test(child) || holds(child, test)))
}

/** Its id, or an empty string. */
export function idOf(element: Element): string {
  return typeof element.properties.id === 'string' ? element.properties.id : ''
}

/**
 * Whether a reader of the page does not see an element: it holds no text (`script`), it is a control, or it is
 * hidden by an attribute or by a class that means that in the common style sheets.
 */
export function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true
  const { hidden, style, open } = element.properties
  if (hidden !== undefined && hidden !== false) return true
  if (element.tagName === 'dialog' && open === undefined) return true
  if (typeof style === 'string' && /(?:display:none|visibility:hidden)/i.test(style.replace(/\s+/g, '')))
    return true
  if (isAriaHidden(element) && !holds(element, ({ tagName }) => tagName === 'p')) return true
  return classesOf(element).some((name) => hiddenClasses.has(name))
}

const unseen =
  setOf(`script style noscript template iframe object embed applet svg canvas audio video head title meta link base
  select option datalist button input textarea progress meter map area frameset frame noframes rp`)

const hiddenClasses =
  setOf(`screen-reader-text sr-only visually-hidden visuallyhidden hidden hide d-none element-invisible
  element-hidden`)

/** Scripts mark the closed panels of an accordion so too: an element with paragraphs is not decoration. */
function isAriaHidden({ properties }: Element): boolean {
  return String(properties.ariaHidden) === 'true'
}
