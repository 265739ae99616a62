/**
 * The names of the styles and locales that always work. They stand apart from the styles themselves, which take time
 * to load.
 */

/** Whether a style cites in the text or in notes; Refworld's own form is made for notes. */
export type StyleClass = 'in-text' | 'note'

interface StyleEntry {
  /** Its name as its users write it. */
  label: string
  class: StyleClass
  /** The id of the CSL style; null for Refworld's own form, which is no CSL style. */
  csl: string | null
  /** The locale that the style is written for. */
  locale: LocaleName
}

/** The International Journal of Refugee Law has no CSL style: it asks for OSCOLA, so its name is an alias. */
export const entries = {
  refworld: { label: 'Refworld', class: 'note', csl: null, locale: 'en-US' },
  apa: { label: 'APA', class: 'in-text', csl: 'apa', locale: 'en-US' },
  mla: { label: 'MLA', class: 'in-text', csl: 'modern-language-association', locale: 'en-US' },
  'chicago-author-date': {
    label: 'Chicago (author-date)',
    class: 'in-text',
    csl: 'chicago-author-date',
    locale: 'en-US',
  },
  'chicago-notes': {
    label: 'Chicago (notes)',
    class: 'note',
    csl: 'chicago-fullnote-bibliography',
    locale: 'en-US',
  },
  harvard: { label: 'Harvard', class: 'in-text', csl: 'harvard-cite-them-right', locale: 'en-GB' },
  vancouver: { label: 'Vancouver', class: 'in-text', csl: 'vancouver', locale: 'en-US' },
  bluebook: { label: 'Bluebook', class: 'note', csl: 'bluebook-law-review', locale: 'en-US' },
  oscola: { label: 'OSCOLA', class: 'note', csl: 'oscola', locale: 'en-GB' },
  aglc: {
    label: 'AGLC (Australia)',
    class: 'note',
    csl: 'australian-guide-to-legal-citation',
    locale: 'en-GB',
  },
  mcgill: { label: 'McGill Guide (Canada)', class: 'note', csl: 'mcgill-en', locale: 'en-GB' },
  'international-journal-of-refugee-law': {
    label: 'International Journal of Refugee Law',
    class: 'note',
    csl: 'oscola',
    locale: 'en-GB',
  },
  'journal-of-refugee-studies': {
    label: 'Journal of Refugee Studies',
    class: 'in-text',
    csl: 'journal-of-refugee-studies',
    locale: 'en-GB',
  },
  'refugee-survey-quarterly': {
    label: 'Refugee Survey Quarterly',
    class: 'note',
    csl: 'refugee-survey-quarterly',
    locale: 'en-GB',
  },
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

/** A style's name as its users write it: `OSCOLA`. */
export function styleLabel(name: StyleName): string {
  return entries[name].label
}

/** All locales' names. */
export const locales: readonly LocaleName[] = Object.freeze([...localeNames])

/** The style of a name, or of the id of the CSL style that a name stands for (`chicago-fullnote-bibliography`). */
export function styleNamed(name: string): StyleName | undefined {
  return isStyleName(name) ? name : styles.find((style) => entries[style].csl === name)
}

/** Whether a style has this name. */
function isStyleName(name: string): name is StyleName {
  return Object.hasOwn(entries, name)
}
