import type { Command } from './command.ts'

/** A command before it is loaded: a call loads its own alone. */
export interface CommandEntry {
  name: string
  /** One line for the list of commands. */
  summary: string
  load(): Promise<Command>
}

/** The commands, in the order in which help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'outline',
    summary: 'sections and paragraphs with their ids and first words',
    load: async () => (await import('./outline.ts')).outline,
  },
  {
    name: 'claims',
    summary: 'the quantified claims, as a table, JSON or CSV',
    load: async () => (await import('./claims.ts')).claims,
  },
  {
    name: 'view',
    summary: 'a page to look at in a browser, with every figure in its text',
    load: async () => (await import('./view.ts')).view,
  },
  {
    name: 'sources',
    summary: 'who is said to have reported what, as a table, JSON or CSV',
    load: async () => (await import('./sources.ts')).sources,
  },
  {
    name: 'find',
    summary: 'the sentences in which words stand, with what they are cited by',
    load: async () => (await import('./find.ts')).find,
  },
  {
    name: 'show',
    summary: 'the text at a place, with its neighbours',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'link',
    summary: 'an address that opens the page at a place',
    load: async () => (await import('./link.ts')).link,
  },
  {
    name: 'cite',
    summary: 'citations of reports and places in them, in many styles and formats',
    load: async () => (await import('./cite.ts')).cite,
  },
  {
    name: 'verify',
    summary: 'whether what a draft quotes, cites and counts stands in its reports',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'compare',
    summary: 'what changed between two versions or editions of a report',
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'collect',
    summary: 'many reports as a data set: tables of reports, claims and sources',
    load: async () => (await import('./collect.ts')).collect,
  },
  {
    name: 'work',
    summary: 'reads the files that a collect with a queue gives out',
    load: async () => (await import('./work.ts')).work,
  },
  {
    name: 'panel',
    summary: 'the figures of a data set by country, measure and year',
    load: async () => (await import('./panel.ts')).panel,
  },
  {
    name: 'agree',
    summary: 'how far two coders agree, or a coder and the machine',
    load: async () => (await import('./agree.ts')).agree,
  },
  {
    name: 'changes',
    summary: 'what changed from one edition to the next, by country and in all',
    load: async () => (await import('./changes.ts')).changes,
  },
  {
    name: 'annotate',
    summary: 'claims as W3C Web Annotations',
    load: async () => (await import('./annotate.ts')).annotate,
  },
  {
    name: 'corrections',
    summary: 'what people changed in an annotation tool, as corrections.csv',
    load: async () => (await import('./corrections.ts')).corrections,
  },
  {
    name: 'resolve',
    summary: 'where anchors, short forms and annotations of last year are now',
    load: async () => (await import('./resolve.ts')).resolve,
  },
  {
    name: 'check',
    summary: 'what is missing, guessed or odd in a report',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'codebook',
    summary: 'what the measures count, and by which words',
    load: async () => (await import('./codebook.ts')).codebook,
  },
]
