/**
 * Changes as Markdown and as a page. Both are written of one tree, by libraries that escape what the reports say.
 */
import type { Element, Root as HastRoot } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Changes } from './changes.ts'
import { changesDocument } from './document.ts'

/** Writes changes as Markdown with tables (GFM). */
export function changesMarkdown(changes: Changes): string {
  const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, { bullet: '-' })
  return writer.stringify(changesDocument(changes))
}

/** Writes changes as one HTML page without scripts and without anything that is loaded from elsewhere. */
export function changesHtml(changes: Changes): string {
  const body = unified().use(remarkRehype).runSync(changesDocument(changes))
  return unified()
    .use(rehypeStringify)
    .stringify(page(`What changed from ${changes.from} to ${changes.to}`, body))
}

/** Plain, readable in print and in a narrow window. */
const style = `body { font: 16px/1.5 system-ui, sans-serif; max-width: 60em; margin: 0 auto; padding: 1em; color: #1a1a1a; background: #fff }
table { border-collapse: collapse } th, td { padding: 0.2em 0.8em 0.2em 0; text-align: left; vertical-align: top; border-bottom: 1px solid #ccc }
h2 { margin-top: 2em; border-top: 1px solid #ccc; padding-top: 1em }`

function page(title: string, body: HastRoot): HastRoot {
  const head = element('head', [
    element('meta', [], { charSet: 'utf-8' }),
    element('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', [{ type: 'text', value: title }]),
    element('style', [{ type: 'text', value: style }]),
  ])
  const content = body.children.filter((child) => child.type !== 'doctype')
  const html = element('html', [head, element('body', [element('main', content)])], { lang: 'en' })
  return { type: 'root', children: [{ type: 'doctype' }, html] }
}

function element(
  tagName: string,
  children: Element['children'],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}
