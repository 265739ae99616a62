/**
 * The styles and locales that always work, by name, and styles that the caller brings.
 */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { cslLocales, cslStyles } from './csl-files.js'

/** Whether a style cites in the text or in notes; Refworld's own form is made for notes. */
export type StyleClass = 'in-text' | 'note'

interface StyleEntry {
  class: StyleClass
  /** The id of the CSL style; null for Refworld's own form, which is no CSL style. */
  csl: string | null
  /** The locale that the style is written for. */
  locale: LocaleName
}

/**
 * `apa`, `harvard` and `vancouver` are citation-js's own; the International Journal of Refugee Law has no CSL style: it
 * asks for OSCOLA, so its name is an alias.
 */
const entries = {
  refworld: { class: 'note', csl: null, locale: 'en-US' },
  apa: { class: 'in-text', csl: 'apa', locale: 'en-US' },
  mla: { class: 'in-text', csl: 'modern-language-association', locale: 'en-US' },
  'chicago-author-date': { class: 'in-text', csl: 'chicago-author-date', locale: 'en-US' },
  'chicago-notes': { class: 'note', csl: 'chicago-fullnote-bibliography', locale: 'en-US' },
  harvard: { class: 'in-text', csl: 'harvard1', locale: 'en-GB' },
  vancouver: { class: 'in-text', csl: 'vancouver', locale: 'en-US' },
  bluebook: { class: 'note', csl: 'bluebook-law-review', locale: 'en-US' },
  oscola: { class: 'note', csl: 'oscola', locale: 'en-GB' },
  'international-journal-of-refugee-law': { class: 'note', csl: 'oscola', locale: 'en-GB' },
  'journal-of-refugee-studies': { class: 'in-text', csl: 'journal-of-refugee-studies', locale: 'en-GB' },
  'refugee-survey-quarterly': { class: 'note', csl: 'refugee-survey-quarterly', locale: 'en-GB' },
} as const satisfies Record<string, StyleEntry>

/** A style's name. */
export type StyleName = keyof typeof entries

/** The names of the styles that cite in the text: author and date, or a number. */
export type InTextStyle = {
  [name in StyleName]: (typeof entries)[name]['class'] extends 'in-text' ? name : never
}[StyleName]

/** The names of the styles that cite in notes. */
export type NoteStyle = Exclude<StyleName, InTextStyle>

/** A style of the caller's: the text of a CSL file. */
export interface CslStyle {
  csl: string
}

const localeNames = ['en-US', 'en-GB', 'fr-FR', 'es-ES', 'de-DE', 'nl-NL'] as const

/** A locale's name: a BCP 47 tag. */
export type LocaleName = (typeof localeNames)[number]

/** All styles' names. */
export const styles: readonly StyleName[] = Object.freeze(Object.keys(entries).filter(isStyleName))

/** All locales' names. */
export const locales: readonly LocaleName[] = Object.freeze([...localeNames])

/** A style ready for use. */
export interface Style extends FoundStyle {
  locale: LocaleName
}

interface FoundStyle {
  /** Its name; null for one of the caller's. */
  name: StyleName | null
  class: StyleClass
  /** The name under which citation-js knows it; null for Refworld's own form. */
  template: string | null
  /** The id of the CSL style that it stands on, where it is one of ours. */
  csl: string | null
  /** The locale that the style is written for. */
  locale: string
}

/**
 * Finds a style, and makes it known to citation-js.
 *
 * @param style
 *   A name, the id of one of the CSL styles that the names stand for (`chicago-fullnote-bibliography`), or a CSL file.
 * @param locale
 *   The locale to write in; else the one that the style is written for.
 * @throws RangeError
 *   Where the style or the locale is unknown: the message lists what there is.
 */
export function findStyle(style: string | CslStyle, locale?: string): Style {
  const found = typeof style === 'string' ? named(style) : fromFile(style.csl)
  if (found.template === null && locale !== undefined && locale !== found.locale) {
    throw new RangeError(`Refworld’s own form is English: leave the locale out, or choose another style`)
  }
  return { ...found, locale: findLocale(locale ?? found.locale) }
}

/** @throws RangeError where the locale is unknown. */
function findLocale(locale: string): LocaleName {
  const found =
    localeNames.find((name) => name === locale) ?? localeNames.find((name) => name.slice(0, 2) === locale)
  if (found === undefined) {
    throw new RangeError(`there is no locale "${locale}": use one of ${localeNames.join(', ')}`)
  }
  registerLocales()
  return found
}

function isStyleName(name: string): name is StyleName {
  return Object.hasOwn(entries, name)
}

function named(name: string): FoundStyle {
  const known = isStyleName(name) ? name : styles.find((alias) => entries[alias].csl === name)
  if (known === undefined) {
    throw new RangeError(
      `there is no style "${name}": use one of ${styles.join(', ')}, or the text of a CSL file as { csl: text }`,
    )
  }
  const { csl, class: styleClass, locale } = entries[known]
  return { name: known, class: styleClass, csl, template: csl === null ? null : bundled(csl), locale }
}

/** The template's name in citation-js; a prefix keeps ours apart from those that the user has added there. */
function bundled(csl: string): string {
  registerLocales()
  const text = cslStyles[csl]
  if (text === undefined) return csl
  const template = `pincite/${csl}`
  const { templates } = plugins.config.get('@csl')
  if (!templates.has(template)) templates.add(template, text)
  return template
}

function registerLocales(): void {
  const { locales: known } = plugins.config.get('@csl')
  for (const [name, text] of Object.entries(cslLocales)) if (!known.has(name)) known.add(name, text)
}

/** Files that were brought, by their text, so that each is read once. */
const files = new Map<string, FoundStyle>()

function fromFile(csl: string): FoundStyle {
  const known = files.get(csl)
  if (known !== undefined) return known
  registerLocales()
  const template = `pincite/file-${files.size + 1}`
  const style: FoundStyle = { name: null, csl: null, template, ...readHead(csl) }
  plugins.config.get('@csl').templates.add(template, csl)
  files.set(csl, style)
  return style
}

/** What the root element says. */
function readHead(csl: string): Pick<FoundStyle, 'class' | 'locale'> {
  const start = csl.indexOf('<style')
  const head = start === -1 ? '' : csl.slice(start, csl.indexOf('>', start) + 1)
  const styleClass = attribute(head, 'class')
  if (styleClass !== 'in-text' && styleClass !== 'note') {
    throw new RangeError(
      'the CSL file has no <style class="in-text"> or <style class="note">: is it a CSL style?',
    )
  }
  const parent = /<link[^<>]{1,500}independent-parent[^<>]{0,500}>/.exec(csl)?.[0]
  if (parent !== undefined) {
    throw new RangeError(
      `the CSL file only points to another style, ${attribute(parent, 'href')}: pass that one`,
    )
  }
  return { class: styleClass, locale: attribute(head, 'default-locale') ?? 'en-US' }
}

function attribute(tag: string, name: string): string | null {
  const start = tag.indexOf(` ${name}=`) + name.length + 2
  const quote = tag.charAt(start)
  return start < name.length + 2 || (quote !== '"' && quote !== "'")
    ? null
    : tag.slice(start + 1, tag.indexOf(quote, start + 1))
}
