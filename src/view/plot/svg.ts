/// <reference lib="dom" />
/** Plots without a browser: the document that they are drawn in, and how they are written. */
import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom'

/** Plots are drawn in a document without a browser. It has no more of the DOM than drawing asks for. */
export const drawing = new DOMImplementation().createDocument(
  'http://www.w3.org/1999/xhtml',
  'html',
) as unknown as Document

/** Writes a plot as SVG. */
export function written(svg: Element): string {
  // What it would style by a sheet of its own the page's sheet does: no other is allowed there.
  for (const sheet of [...svg.getElementsByTagName('style')]) sheet.parentNode?.removeChild(sheet)
  // To those who hear it the plot is one picture, and has one name.
  for (const group of [...svg.getElementsByTagName('g')]) group.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  return new XMLSerializer().serializeToString(svg as never)
}
