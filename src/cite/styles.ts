/**
 * Styles by their names, made known to citation-js, or from the caller's files.
 */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { cslLocales, cslStyles } from './csl-files.js'
import {
  type CslStyle,
  entries,
  type LocaleName,
  locales,
  type StyleClass,
  type StyleName,
  styleNamed,
  styles,
} from './names.ts'
import { checkTags } from './xml.ts'

/** A style ready for use. */
export interface Style extends FoundStyle {
  locale: LocaleName
}

interface FoundStyle {
  /** Its name; null for one of the caller's. */
  name: StyleName | null
  class: StyleClass
  /** The name under which citation-js knows it, or the text of the caller's file; null for Refworld's own form. */
  template: string | null
  /** The id of the CSL style that it stands on, where it is one of ours. */
  csl: string | null
  /** The locale that the style is written for. */
  locale: string
}

/**
 * Finds a style, and makes one of ours known to citation-js.
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
  const found = locales.find((name) => name === locale) ?? locales.find((name) => name.slice(0, 2) === locale)
  if (found === undefined) {
    throw new RangeError(`there is no locale "${locale}": use one of ${locales.join(', ')}`)
  }
  registerLocale(found)
  return found
}

function named(name: string): FoundStyle {
  const known = styleNamed(name)
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
  const text = cslStyles[csl]
  if (text === undefined) return csl
  const template = `pincite/${csl}`
  const { templates } = plugins.config.get('@csl')
  if (!templates.has(template)) templates.add(template, text())
  return template
}

function registerLocale(name: LocaleName): void {
  const { locales: known } = plugins.config.get('@csl')
  const text = cslLocales[name]
  if (text !== undefined && !known.has(name)) known.add(name, text())
}

function fromFile(csl: string): FoundStyle {
  return { name: null, csl: null, template: csl, ...readHead(csl) }
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
  if (!csl.includes('</style>')) throw new RangeError('the CSL file is cut off: it has no </style>')
  checkTags(csl)
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
