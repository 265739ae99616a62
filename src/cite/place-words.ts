/**
 * A pinpoint in the words of a language: what every citation says of a place, whatever its style.
 */
import { type HeadingName, nameText } from '../pinpoints/headings.ts'
import { isMany, type PinpointPart } from '../pinpoints/pinpoint.ts'
import type { LocaleName } from './names.ts'

interface Words {
  /** The short words of the CSL locales. */
  paragraph: readonly [one: string, many: string]
  article: readonly [one: string, many: string]
  /** Before a section's number. */
  section: string
  /** A section with a title and no number, as a whole. */
  titled(title: string): string
}

const words: Readonly<Record<LocaleName, Words>> = {
  'en-US': {
    paragraph: ['para.', 'paras.'],
    article: ['art.', 'arts.'],
    section: 'section',
    titled: (title) => `${title} section`,
  },
  'en-GB': {
    paragraph: ['para.', 'paras'],
    article: ['art.', 'arts'],
    section: 'section',
    titled: (title) => `${title} section`,
  },
  'fr-FR': {
    paragraph: ['paragr.', 'paragr.'],
    article: ['art.', 'art.'],
    section: 'section',
    titled: (title) => `section « ${title} »`,
  },
  'es-ES': {
    paragraph: ['párr.', 'párr.'],
    article: ['art.', 'arts.'],
    section: 'sección',
    titled: (title) => `sección «${title}»`,
  },
  'de-DE': {
    paragraph: ['Abs.', 'Abs.'],
    article: ['Art.', 'Art.'],
    section: 'Abschnitt',
    titled: (title) => `Abschnitt „${title}“`,
  },
  'nl-NL': {
    paragraph: ['par.', 'par.'],
    article: ['art.', 'art.'],
    section: 'sectie',
    titled: (title) => `sectie ‘${title}’`,
  },
}

/** The word for paragraphs, where a style has one of its own. */
export type ParagraphTerm = (many: boolean) => string

/** Writes a part of a pinpoint: `Prosecution, paras. 1–2`, `section 1.c`, `art. 33(1)`. */
export function partWords(part: PinpointPart, locale: LocaleName, paragraphTerm?: ParagraphTerm): string {
  const { label, headings, locator } = part
  const names = headings.map((name) => headingWords(name, locale))
  const last = headings.at(-1)
  if (label === 'section') {
    return last?.kind === 'title'
      ? [...names.slice(0, -1), words[locale].titled(last.title)].join(', ')
      : names.join(', ')
  }
  const many = isMany(locator)
  const term = label === 'paragraph' && paragraphTerm ? paragraphTerm(many) : termFor(label, many, locale)
  return [...names, `${term} ${locator}`].join(', ')
}

/**
 * A place in an act by the number of its section: `11`, `11(1)–(2)`; of a section's paragraph with a printed number, and
 * of a paragraph that is itself a section. Null for other places.
 */
export function sectionOfAct({ label, headings, locator, counted }: PinpointPart): string | null {
  const last = headings.at(-1)
  if (label === 'section') return last?.kind === 'section' ? last.number : null
  if (label !== 'paragraph' || counted) return null
  if (last === undefined) return locator
  return last.kind === 'section'
    ? last.number + locator.replace(/[^\s–,]+/g, (number) => (/^\(/.test(number) ? number : `(${number})`))
    : null
}

/** The word for a section. */
export function sectionWord(locale: LocaleName): string {
  return words[locale].section
}

function headingWords(name: HeadingName, locale: LocaleName): string {
  if (name.kind === 'section') return `${words[locale].section} ${name.number}`
  return name.kind === 'article' ? `${words[locale].article[0]} ${name.number}` : nameText(name)
}

/** `para.` for one paragraph, `paras.` for several, in the locale's language. */
export function termFor(label: 'paragraph' | 'article', many: boolean, locale: LocaleName): string {
  return words[locale][label][many ? 1 : 0]
}
