/**
 * A document of HTML that asks for nothing from anywhere.
 */
import type { Asset } from './assets.js'
import { plain } from './characters.ts'
import { element, json, type Markup, opening, raw, text } from './markup.ts'

/** What a document is made of. */
export interface Parts {
  title: string
  language: string
  content: Markup
  styles: readonly Asset[]
  /** What the reader's browser runs; without it there is nothing that it may run. */
  script?: Asset
  /** What the script is told. */
  data?: unknown
}

/** A sheet with a mark on it, so that a browser does not ask for one. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#24424d"/><path d="M4 5h8M4 11h5" stroke="#fff" stroke-width="1.4"/><path d="M4 8h8" stroke="#f2c14e" stroke-width="2.4"/></svg>',
)}`

/** Writes a document with its policy. */
export function documentOf({ title, language, content, styles, script, data }: Parts): string {
  const head = element(
    'head',
    {},
    opening('meta', { charset: 'utf-8' }),
    opening('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(styles, script) }),
    opening('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    opening('meta', { name: 'color-scheme', content: 'light dark' }),
    opening('meta', { name: 'referrer', content: 'no-referrer' }),
    opening('link', { rel: 'icon', href: icon }),
    element('title', {}, text(plain(title))),
    ...styles.map((style) => raw(`<style>${style.text}</style>`)),
  )
  const told = data === undefined ? [] : [json('view_data', data)]
  const run = script === undefined ? [] : [raw(`<script>${script.text}</script>`)]
  const body = element('body', {}, content, ...told, ...run)
  return `<!doctype html>\n${element('html', { lang: language }, head, body)}\n`
}

/** Only the document's own styles and script, told by their hashes. */
function policyFor(styles: readonly Asset[], script: Asset | undefined): string {
  const sources = (assets: readonly Asset[]) => assets.map(({ hash }) => `'${hash}'`).join(' ')
  return [
    "default-src 'none'",
    `style-src ${sources(styles)}`,
    `script-src ${script === undefined ? "'none'" : sources([script])}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** What leads back to the index of a set, where there is one. */
export function linkToIndex(index: string | null): Markup[] {
  return index === null ? [] : [element('a', { href: index }, text('All reports'))]
}
