/**
 * What a manual asks for that its CSL style does not say: one table, a manual an entry, each rule with its number.
 *
 * A CSL style cannot compare two variables, does not know that a series' name stands in the title, and several styles
 * print a paragraph's number without saying that it is one, or not at all. `amendments.ts` applies the rules.
 */
import type { PinpointPart } from '../pinpoints/pinpoint.ts'
import { abbreviationMarks } from './bodies.ts'
import type { StyleItem } from './csl.ts'
import { placeInJournal, withoutStops } from './law.ts'
import { type LawManner, usualLaw } from './law-manner.ts'
import { aglcPart, bluebookLead, bluebookPart, oscolaPart } from './manual-places.ts'
import type { LocaleName, StyleName } from './names.ts'
import type { Style } from './styles.ts'

/** The rules of a manual. */
export interface Manual {
  /** Which name stays where author and publisher are the same body. */
  keeps: 'author' | 'publisher'
  /** The variable by which the style names the site. */
  site: 'archive' | 'source' | null
  /** A day of access is left out where the document has a date. */
  isDatedWithoutAccess?: boolean
  /** The manual wants a day of access wherever an address is printed. */
  asksAccess?: boolean
  /** Its word for one section of an act, and for several. */
  section?: readonly [one: string, many: string]
  /** How it writes sources of law. */
  law: LawManner
  /** A report that no body but its author publishes is a page of the site on which it is read. */
  isPageOfSite?: boolean
  /** A title, and the number of a report, as the manual wants them. */
  title?(title: string): string
  number?(number: string): string
  /** Addresses without `https://`. */
  hidesProtocol?: boolean
  /** The name of a site, as the container of a page. */
  container?(site: string): string
  /** The site stands behind a publisher as a part of its own. */
  isSiteOfPublisher?: boolean
  /** The variable that prints a report's number, where that is another. */
  numberIn?: 'genre'
  /** What stands before the place: how it is set off from the rest. */
  lead?(before: string, part: PinpointPart, document: StyleItem): string
  /** The manual's own word for paragraphs, from the style's. */
  term?(word: string): string
  /** A part of the pinpoint that the manual writes in a way of its own, in English; else null. */
  part?(part: PinpointPart, document: StyleItem): string | null
  /** From how many words on a quotation is a block; a line, by which some manuals count, is taken as thirteen. */
  blockFrom?: number
  /** What is wrong where persons' names stand in the sentence. */
  narrative?(text: string): string
  /** Whatever else is wrong in the text. */
  text?(text: string, style: Style): string
  /** What stands behind the address for an archived copy; null where the manual has no such thing. */
  archived?(url: string): string
}

const usual: Manual = { keeps: 'author', site: 'archive', law: usualLaw }

/** The Harvard forms: treaties and acts of the European Union in what they are printed in. */
const oxfordLaw: LawManner = {
  ...usualLaw,
  actYear: 'without comma',
  treatySeries: 'container-title',
  yearlyReports: 'in brackets',
  hasCircuits: false,
  journal: (place, year) => `(${year}) Official Journal ${placeInJournal(place, ', p. ').replace(' ', '')}`,
}

/** The guides to law of the Commonwealth: no full stops in abbreviations. */
const commonwealth: Manual = {
  ...usual,
  site: null,
  section: ['s', 'ss'],
  law: {
    ...usualLaw,
    hasStops: false,
    parties: 'first',
    yearlyReports: 'in brackets',
    unitedNations: 'UN Doc',
    resolution: ({ bluebook: body, number }) => `${withoutStops(body)} Res ${number}`,
    journal: (place, year) => `[${year}] OJ ${placeInJournal(place, '/')}`,
    docket: 'number only',
    isViewsDocument: true,
  },
}

/**
 * OSCOLA 4, 1.5: quotations of more than three lines are blocks; 2.1: no full stops in abbreviations; 3.1.4: the most
 * recent day of access behind an address; 3.4.8: site and day in brackets.
 */
const oscola: Manual = {
  ...commonwealth,
  blockFrom: 40,
  asksAccess: true,
  isPageOfSite: true,
  law: {
    ...commonwealth.law,
    hasActNumbers: false,
    actYear: 'without comma',
    exParte: 'ex p',
    isReportDocument: true,
    journal: (place, year) => `[${year}] OJ ${placeInJournal(place, '/').replace(' ', '')}`,
    docket: 'before name',
    courts: 'short',
    resolution: ({ oscola: body, number }) => `${body} Res ${number}`,
    bodies: 'short',
  },
  part: oscolaPart,
}

/** Chicago 17, 13.10: a hundred words or more are a block; 14.207: “title,” site, day. */
const chicago: Manual = {
  ...usual,
  blockFrom: 100,
  isPageOfSite: true,
  law: {
    ...usualLaw,
    parties: 'first',
    docket: 'before name',
    resolution: ({ number }) => `Resolution ${number}`,
    isReportDocument: true,
  },
  section: ['§', '§§'],
  numberIn: 'genre',
  archived: (url) => `, archived at ${url}`,
}

const manuals: Readonly<Partial<Record<StyleName, Manual>>> = {
  /**
   * APA 7, 9.29: no publisher that is the author; 9.30: the site behind a publisher. 8.17: `and` between names in a
   * sentence. 8.27: forty words or more are a block. 8.21: a body's abbreviation in the text only. 8.28, a heading and the paragraphs below it, is what all
   * styles get. 11.4-11.9: sources of law as in the Bluebook.
   */
  apa: {
    ...usual,
    blockFrom: 40,
    isSiteOfPublisher: true,
    section: ['§', '§§'],
    // 6.17: a capital behind a colon.
    title: (title) => title.replace(/(?<=\S: )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    law: {
      ...usualLaw,
      unitedNations: 'U.N. Doc.',
      parties: 'first',
      hasSeriesBesideUrl: false,
      keepsAbbreviations: true,
    },
    // A report's number stands in brackets, and has none inside: `(S/RES/1820)`.
    number: (number) => number.replace(/ \(\d{4}\)$/, ''),
    text: apaAbbreviations,
    narrative: (text) => text.replace(/ &(?:#38;)? (?=[^(]{1,300} \()/, ' and '),
  },
  /**
   * MLA 9, 6.35: more than four lines are a block. 5.20: an organization that is author and publisher is named as publisher only. 6.20: `par.`, behind a comma. 5.95: addresses without `https://`.
   */
  mla: {
    keeps: 'publisher',
    site: 'source',
    blockFrom: 53,
    section: ['sec.', 'secs.'],
    law: { ...usualLaw, courts: 'author', treatySeries: 'container-title' },
    lead: (before) =>
      /\($|,[”’]\s?$/.test(before)
        ? before.replace(/\s?$/, (space) => space && ' ')
        : `${before.replace(/,? ?$/, '')}, `,
    term: (word) => word.replace(/^para(?=s?\.)/, 'par'),
    hidesProtocol: true,
  },
  /** Chicago 17, 14.9: an archived copy's address may follow. */
  'chicago-notes': chicago,
  'chicago-author-date': chicago,
  /** Cite Them Right 12: more than three lines are a block; acts by name and year; treaties in their series; `(Accessed: date)` behind an address. */
  harvard: { ...usual, blockFrom: 40, asksAccess: true, law: oxfordLaw },
  /** Citing Medicine 2, ch. 25: `[Internet]` behind the name of a site, `[cited date]` for all that is on line. */
  vancouver: {
    ...usual,
    asksAccess: true,
    law: { ...usualLaw, unitedNations: 'U.N. Doc.', parties: 'first' },
    container: (site) => `${site} [Internet]`,
  },
  /**
   * Bluebook 21, 5.1: fifty words or more are a block. 3.3: `¶` where the source prints it or a number, `para.` for paragraphs that were counted, and no `at`
   * before either; 3.2(a) and 4.1: `Id. at` before what has a name. 15.1: no comma before the year's bracket. 18.2.2: a last visit only where there is no date. 18.2.1(d): the archived address in brackets.
   */
  bluebook: {
    ...usual,
    site: null,
    blockFrom: 50,
    isDatedWithoutAccess: true,
    isPageOfSite: true,
    section: ['§', '§§'],
    law: {
      ...usualLaw,
      unitedNations: 'U.N. Doc.',
      courts: 'bluebook',
      parties: 'first',
      docket: 'before name',
      resolution: ({ bluebook: body, number }) => `${body} Res. ${number}`,
      isReportDocument: true,
      isViewsDocument: true,
      isOrganByItself: true,
      bodies: 'bluebook',
    },
    lead: bluebookLead,
    part: bluebookPart,
    text: (text) =>
      text
        .replace(/, \((?=\d{4}\)(?:[,.;]|$))/g, ' (')
        .replace(/(?<=\(last visited )(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)(?= )/g, '$1.')
        .replace(/\b(?:Jun|Jul|Sep)\.(?= \d{1,2}, \d{4})/g, (month) => longMonths[month] ?? month),
    archived: (url) => ` [${url}]`,
  },
  oscola,
  /** AGLC 4, 1.5.1: three lines or more are a block; 1.6.1: no full stops; 1.1.7 and 9.2: paragraphs that bear numbers in square brackets. */
  aglc: {
    ...commonwealth,
    blockFrom: 39,
    isDatedWithoutAccess: true,
    // 4.2: a colon stands before a subtitle.
    title: (title) => title.replace(/ - (?=\p{L})/u, ': '),
    law: {
      ...commonwealth.law,
      hasActNumbers: false,
      actYear: 'without comma',
      commonwealth: 'Cth',
      hasArticles: false,
      application: 'Application No',
      views: (communication, session) => `Views: Communication No ${communication}, ${ordinal(session)} sess`,
      isOrganByItself: true,
      isReportDocument: true,
    },
    part: aglcPart,
  },
  /** McGill Guide 10, 1.2: four lines or more are a block; 1.1: no full stops; `at para 3`. */
  mcgill: {
    ...commonwealth,
    blockFrom: 52,
    isDatedWithoutAccess: true,
    law: {
      ...commonwealth.law,
      courts: 'short',
      application: 'No',
      hasArticles: false,
      isEuropeByNumber: true,
      isSeriesInBrackets: true,
      views: (communication) => `Communication No ${communication}`,
      journal: (place, year) => `[${year}] OJ, ${placeInJournal(place, '/')}`,
      isReportDocument: true,
    },
    lead: (before, { label }) =>
      label === 'article'
        ? before.replace(/ at $/, before.includes('supra') || /Ibid(?:<\/i>)? at $/.test(before) ? ', ' : ' ')
        : before,
    hidesProtocol: true,
  },
  'international-journal-of-refugee-law': oscola,
  /** Oxford journals' Harvard form: a colon before the place; `(accessed day)` behind an address. */
  'journal-of-refugee-studies': {
    ...usual,
    asksAccess: true,
    law: oxfordLaw,
    lead: (before, _, { type }) =>
      type === 'legislation'
        ? before.replace(/ $/, ': ')
        : before.replace(/(?<=\d[a-z]{0,2}(?:<\/i>)?) $/, ': '),
  },
  /** A month before the day is read as a day in Geneva and Oxford; no comma stands before a bracket; a day of access. */
  'refugee-survey-quarterly': {
    ...usual,
    asksAccess: true,
    law: {
      ...usualLaw,
      unitedNations: 'UN Doc.',
      courts: 'short',
      treatySeries: 'number without stops',
      resolution: ({ oscola: body, number }) => `${body} Res. ${number}`,
      isViewsDocument: true,
      bodies: 'short',
    },
    text: (text, { locale }) =>
      text.replace(
        /, (\(\D{1,40}|\()(\d{1,2})\/(\d{1,2})\/(\d{4})\)/g,
        (_, open, month, day, year) => ` ${open}${longDate(year, month, day, locale)})`,
      ),
  },
}

/** Bluebook 21, T12: June and July are not abbreviated, and September is `Sept.` */
const longMonths: Readonly<Record<string, string>> = { 'Jun.': 'June', 'Jul.': 'July', 'Sep.': 'Sept.' }

/** `Name [UNHCR], 2002` in brackets, `Name (UNHCR, 2002)` in the sentence, `Name` in the list. */
function apaAbbreviations(text: string): string {
  const [open, close] = abbreviationMarks
  const marked = new RegExp(`${open}([^${close}]*)${close}`, 'g')
  if (text.startsWith('(')) return text.replace(marked, ' [$1]')
  return text.replace(new RegExp(`${marked.source} \\(`), ' ($1, ').replace(marked, '')
}

/** `34th`, `102nd` */
function ordinal(number: number): string {
  const isTeen = Math.trunc(number / 10) % 10 === 1
  const end = isTeen ? undefined : ['st', 'nd', 'rd'][(number % 10) - 1]
  return `${number}${end ?? 'th'}`
}

/** `5 November 2019`, `5 novembre 2019` */
function longDate(year: string, month: string, day: string, locale: LocaleName): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}

/** The rules of a style's manual; of a style that is given as a file, those of most. */
export function manualOf(style: Style): Manual {
  return (style.name === null ? undefined : manuals[style.name]) ?? usual
}
