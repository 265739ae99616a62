/**
 * A style with its layouts as a CSL file, for the programs that take one: Pandoc, Zotero.
 */
import { checkArgument, text } from '../arguments.ts'
import { cslStyles } from './csl-files.js'
import type { StyleName } from './names.ts'
import { findStyle } from './styles.ts'

/** An XML element, as `csl-files.js` keeps it. */
interface Node {
  name: string
  attrs: Record<string, string>
  children: (Node | string)[]
}

/**
 * Writes the CSL file of a style, with the layouts for sources of law that pincite adds to it.
 *
 * @param style
 *   A style's name.
 * @returns
 *   The file's text: XML. With the items that `exportAs` writes for the same style, Pandoc sets the same citations.
 * @throws RangeError
 *   Where there is no such style, or it is no CSL style (`refworld`).
 * @example
 *   styleFile('oscola').startsWith('<?xml version="1.0" encoding="utf-8"?>\n<style ') // true
 */
export function styleFile(style: Exclude<StyleName, 'refworld'>): string {
  checkArgument('styleFile', 'the style', style, text)
  const { csl, locale, name } = findStyle(style)
  const source = csl === null ? undefined : cslStyles[csl]
  if (csl === null || source === undefined) {
    throw new RangeError(`${name} is no CSL style: it has no file`)
  }
  const root: Node = JSON.parse(source())
  const attrs = { xmlns: 'http://purl.org/net/xbiblio/csl', 'default-locale': locale, ...root.attrs }
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(withInfo({ ...root, attrs }, csl))}\n`
}

/** The heads of the styles come without their texts. */
function withInfo(style: Node, csl: string): Node {
  const leaf = (name: string, content: string, attrs = {}): Node => ({ name, attrs, children: [content] })
  const info: Node = {
    name: 'info',
    attrs: {},
    children: [
      leaf('title', `${csl}, with layouts for sources of law by pincite`),
      leaf('id', `https://www.npmjs.com/package/pincite#${csl}`),
      { name: 'link', attrs: { href: `http://www.zotero.org/styles/${csl}`, rel: 'template' }, children: [] },
      leaf('updated', '2026-01-01T00:00:00+00:00'),
      leaf('rights', 'Creative Commons Attribution-ShareAlike 3.0', {
        license: 'http://creativecommons.org/licenses/by-sa/3.0/',
      }),
    ],
  }
  const children = style.children.map((child) =>
    typeof child !== 'string' && child.name === 'info' ? info : child,
  )
  return { ...style, children }
}

function toXml(node: Node | string): string {
  if (typeof node === 'string') return escapeXml(node)
  const { name, attrs, children } = node
  const own = Object.entries(attrs).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  if (children.length === 0) return `<${name}${own.join('')}/>`
  return `<${name}${own.join('')}>${children.map(toXml).join('')}</${name}>`
}

function escapeXml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
