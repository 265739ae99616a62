/**
 * The tables of a data set: what their columns are called, what type they have and what they say. Names and types are
 * part of the package's public promise: they change only with its version.
 */
import { comparatorWords } from '../export/comparator-words.ts'
import {
  absences,
  ageGroups,
  attributedSources,
  documentKinds,
  durations,
  forms,
  origins,
  relations,
  sectionRoles,
  sexes,
  sources as sourceKinds,
  verdicts,
} from '../vocabulary.ts'
import {
  always,
  date,
  flag,
  integer,
  json,
  number,
  oneOf,
  type RowOf,
  type Table,
  text,
  uri,
} from './column.ts'

const reportId = always(
  text('The report: its citation key and the first letters of the checksum of its file. Joins all tables.'),
)

/** By what the rows of many reports are told apart without a join. */
const reportKeys = {
  country: text('The country, as the report names it.'),
  alpha3: text('The country by ISO 3166-1 alpha-3: LAO.'),
  series: text('The series: Trafficking in Persons Report.'),
  edition: integer('The year in the name of the edition: 2017.'),
} as const

const placeColumns = {
  section: always(text('The id of the section that it stands in.')),
  headings: text('The headings above it, the outermost first, divided by " > ".'),
  paragraph: always(text('The id of its paragraph in `paragraphs`.')),
  sentence: always(text('The id of its sentence.')),
  pinpoint: text('What it is cited by: Prosecution, para. 1.'),
} as const

const offsets = {
  start: always(integer('Where the words begin in the decoded file, in UTF-16 code units from 0.')),
  end: always(integer('Where they end, exclusive.')),
} as const

const reports = {
  title: 'Reports',
  description: 'One row for each report that was read; a file may hold several.',
  columns: {
    report: reportId,
    file: always(text('The file that it was read from, as it was named.')),
    sha256: always(text('The SHA-256 checksum of the file, in hexadecimal digits.')),
    bytes: always(integer('The length of the file in bytes.')),
    format: always(oneOf(['text', 'markdown', 'html'], 'How the file was read.')),
    kind: oneOf(documentKinds, 'What the document is, as it is cited.'),
    title: text('The title.'),
    short_title: text('What later citations call it, where the document says so.'),
    author: text('The authors as printed.'),
    publisher: text('The publisher.'),
    ...reportKeys,
    tier: oneOf(
      ['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3', 'Special Case'],
      'The tier of a Trafficking in Persons narrative.',
    ),
    jurisdiction: text('Whose law it is: of a judgment, a decision or legislation the state that made it.'),
    published: date('The day of publication; empty also where only a month or a year is printed.'),
    published_as_printed: text('The date of publication as printed: 27 June 2017, July 2018.'),
    last_updated: date('The day of the last change, as the page says it.'),
    online: date('The day that the page says it was put on line: not when the document was published.'),
    accessed: date('The day that the recommended citation says it was read.'),
    coverage_start: date('The first day that the edition reports on.'),
    coverage_end: date('The last day that the edition reports on.'),
    language: text('A BCP 47 tag. Claims and sources are read from English alone.'),
    url: uri('Where the document was read.'),
    docid: text('Refworld’s own identifier: 5959eca4a.'),
    symbol: text('The document’s symbol or reference: A/RES/40/118.'),
    key: always(text('The citation key: usdos-tip-2017-laos. Two copies of a document have the same.')),
    citation: text('The citation in Refworld’s form; empty where nothing is known to cite it by.'),
    codebook: always(text('The codebook that the measures of its claims are of.')),
    codebook_version: always(text('The version of the codebook.')),
    sections: always(integer('How many sections it has, those in other sections too.')),
    paragraphs: always(integer('How many rows it has in `paragraphs`.')),
    sentences: always(integer('How many sentences.')),
    words: always(
      integer('How many words: runs of characters without white space with a letter or a digit in them.'),
    ),
    claims: always(integer('How many rows it has in `claims`.')),
    sources: always(integer('How many rows it has in `sources`.')),
  },
  primaryKey: ['report'],
  foreignKeys: [],
} as const satisfies Table

// A key of which a part may be empty (a claim without a relation) is none by the standard, and validators read a column as
// part of one key only: so the keys are these, and the descriptions of columns say what else they join.
const ofReport = { fields: ['report'], table: 'reports', of: ['report'] } as const
const ofParagraph = {
  fields: ['report', 'paragraph'],
  table: 'paragraphs',
  of: ['report', 'paragraph'],
} as const

const paragraphs = {
  title: 'Paragraphs',
  description:
    'The text of the reports, one row for each paragraph, item, cell, note or line of facts, in reading order.',
  columns: {
    report: reportId,
    ...reportKeys,
    paragraph: always(text('Its id, unique in its report: prosecution.p1.')),
    section: placeColumns.section,
    role: oneOf(sectionRoles, 'The part of a Trafficking in Persons narrative that it stands in.'),
    headings: placeColumns.headings,
    kind: always(
      oneOf(
        ['prose', 'item', 'cell', 'note', 'fact'],
        'Running prose, an item of a list, a cell of a table, a footnote or reference, a line of facts.',
      ),
    ),
    number: integer(
      'Its count among the prose paragraphs and items of the whole report; other kinds have none.',
    ),
    label: text('The number that the document prints before it: 12, 72(a).'),
    within: text('The printed number that a paragraph without one stands under.'),
    pinpoint: placeColumns.pinpoint,
    words: always(integer('How many words, as in `reports`.')),
    sentences: always(integer('How many sentences.')),
    sentence_ends: text(
      'Where in `text` each sentence ends, exclusive, in UTF-16 code units, divided by spaces.',
    ),
    text: text('Its words, white space folded.'),
    anchor: always(
      json('The anchor by which `pincite resolve` finds it again in other copies and later editions.'),
    ),
    short_form: always(text('The anchor in short form: prosecution.p1~k3f9x2qd.')),
    link: uri('An address that opens the page at it; empty where the address of the report is not known.'),
  },
  primaryKey: ['report', 'paragraph'],
  foreignKeys: [ofReport],
} as const satisfies Table

const claims = {
  title: 'Claims',
  description: 'One row for each quantified claim, in reading order.',
  columns: {
    report: reportId,
    ...reportKeys,
    claim: always(text('Its id, unique in its report: prosecution.p1.s2.c3.')),
    quote: always(text('The words of the figure.')),
    value: number('The number, where there is one; 0 where the text says that there were none.'),
    min: number('The lower end of a range.'),
    max: number('The upper end of a range; empty for a life term.'),
    life: always(flag('Whether the upper end of the range is a life term.')),
    comparator: always(oneOf(Object.values(comparatorWords), 'How the figure bounds the true value.')),
    unit: always(text('What the number is a number of: count, percent, year …, or a currency by ISO 4217.')),
    object: text('The noun phrase that was counted.'),
    measure: always(text('What the figure is a figure of: a measure of the codebook.')),
    codebook: always(text('The codebook that the measure is of.')),
    codebook_version: always(text('The version of the codebook.')),
    rule: text(
      'The row of the codebook that gave the measure: trafficking/convictions/2; empty where it was taken from a related claim.',
    ),
    status: oneOf(
      absences,
      'Set where the text says that there were none (zero), or that no figure was given (unreported).',
    ),
    rate: oneOf(durations, 'Set where the figure is per unit of time.'),
    period: oneOf(
      ['year', 'years', 'reporting-period'],
      'What the time of the figure is called; empty where no time applies.',
    ),
    period_start: date('The first day of the time that the figure speaks of.'),
    period_end: date('The last day of it.'),
    year: integer(
      'The calendar year in which that time begins, where it is no longer than a year; else empty.',
    ),
    relation: oneOf(
      relations,
      'How the claim relates to another of its report: the figure that one is compared with, a part of it, the same sum in another currency, the same figure again.',
    ),
    relation_to: text('The id of that claim: `claim` of the same report.'),
    form: oneOf(forms, 'The form of trafficking.'),
    sex: oneOf(sexes, 'The sex of the people counted.'),
    age: oneOf(ageGroups, 'The age group of the people counted.'),
    origin: oneOf(origins, 'Of the country itself, or from outside.'),
    nationality: text('The nationality of the people counted, as the text says it.'),
    source: always(
      oneOf(sourceKinds, 'What kind of body reports the figure; `report` is the document itself.'),
    ),
    source_name: text('Who, as the text has it.'),
    source_canonical: text('The longest form of that name that the document prints.'),
    confidence: always(oneOf(['high', 'low'], 'Whether the claim rests on a guess (low).')),
    doubt: text('What was guessed.'),
    decision: oneOf(verdicts, 'What a person decided of it; empty where nobody did.'),
    decided_by: text('Who decided.'),
    ...placeColumns,
    ...offsets,
    text: always(text('The sentence, white space folded.')),
    anchor: always(json('The anchor by which `pincite resolve` finds it again in other copies.')),
    short_form: always(text('The anchor in short form: prosecution.p1.s2.c3~k3f9x2qd.')),
    link: uri('An address that opens the page at the sentence.'),
  },
  primaryKey: ['report', 'claim'],
  foreignKeys: [ofParagraph],
} as const satisfies Table

const sources = {
  title: 'Sources',
  description:
    'One row for each place where the text says who is the source of what it tells, with or without a figure.',
  columns: {
    report: reportId,
    ...reportKeys,
    source: always(text('The id of the attribution, unique in its report: prosecution.p1.s2.a1.')),
    name: always(text('Who, as printed; of a pronoun, whom it stands for.')),
    canonical: always(text('The longest form of the name that the document prints.')),
    kind: always(oneOf(attributedSources, 'What kind of body or person it is.')),
    named: always(flag('Whether it picks out one body, person or publication that a reader could look up.')),
    verb: always(text('The lemma of the verb of telling, or "according to".')),
    claims: text('The ids of the claims that rest on it, divided by spaces.'),
    ...placeColumns,
    ...offsets,
    text: always(text('The sentence, white space folded.')),
    link: uri('An address that opens the page at the sentence.'),
  },
  primaryKey: ['report', 'source'],
  foreignKeys: [ofParagraph],
} as const satisfies Table

const findings = {
  title: 'Findings',
  description:
    'What was missing, guessed or odd in reading, which files could not be read and why, and which figures do not agree.',
  columns: {
    report: text('The report; empty where a file could not be read.'),
    file: always(text('The file, as it was named.')),
    rule: always(text('The name of the rule: guessed-kind, wrong-format.')),
    severity: always(
      oneOf(['error', 'warning', 'note'], 'An error: nothing was read; a warning; no more than a note.'),
    ),
    line: integer('The line of the file that it speaks of, from 1.'),
    column: integer('The column, from 1.'),
    message: always(text('What was found.')),
    advice: text('What to do about it.'),
    claim: text('The id of the claim that it speaks of.'),
    pinpoint: text('What that claim is cited by.'),
    text: text('The sentence of that claim.'),
    other_report: text('The report of the other claim, where two do not agree.'),
    other_claim: text('The id of the other claim.'),
    other_pinpoint: text('What the other claim is cited by.'),
    other_text: text('The sentence of the other claim.'),
  },
  primaryKey: [],
  foreignKeys: [ofReport],
} as const satisfies Table

/** The tables of a data set, in the order in which they stand in its package. */
export const tables = { reports, paragraphs, claims, sources, findings } as const

/** The name of a table. */
export type TableName = keyof typeof tables

/** The names of the tables, in their order. */
export const tableNames: readonly TableName[] = ['reports', 'paragraphs', 'claims', 'sources', 'findings']

/** A row of `reports`. */
export type ReportRow = RowOf<typeof reports.columns>
/** A row of `paragraphs`. */
export type ParagraphRow = RowOf<typeof paragraphs.columns>
/** A row of `claims`. */
export type ClaimRow = RowOf<typeof claims.columns>
/** A row of `sources`. */
export type SourceRow = RowOf<typeof sources.columns>
/** A row of `findings`. */
export type FindingRow = RowOf<typeof findings.columns>

/** Rows of each table. */
export interface Rows {
  reports: ReportRow[]
  paragraphs: ParagraphRow[]
  claims: ClaimRow[]
  sources: SourceRow[]
  findings: FindingRow[]
}
