/**
 * The nodes of a report's tree and the facts that they carry: types only.
 *
 * The tree is a unist tree (https://github.com/syntax-tree/unist). Every node has a `position` in the
 * decoded source; offsets are UTF-16 code units, lines and columns count from 1.
 */
import type { Data, Literal, Parent, Point, Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import type {
  ageGroups,
  comparators,
  documentKinds,
  durations,
  forms,
  origins,
  plainUnits,
  relations,
  sectionRoles,
  sexes,
  sources,
  verdicts,
} from './vocabulary.ts'

/** A point in the source: a unist point whose offset is always known. */
export interface SourcePoint extends Point {
  offset: number
}

/** A stretch of the source, the end exclusive. */
export interface SourcePosition extends Position {
  start: SourcePoint
  end: SourcePoint
}

/** A node with children: it always knows where in the source it stands. */
interface Branch extends Parent {
  position: SourcePosition
}

/** A stretch of the source that is not divided further: words, or the white space between two sentences. */
export interface Text extends Literal {
  type: 'text'
  position: SourcePosition
  /** In plain text exactly `source.slice(position.start.offset, position.end.offset)`; elsewhere the text that the markup stands for. */
  value: string
  /** Only where the words are no part of what the sentence says: no claim is read from them. */
  data?: TextData
}

/** What the words are, by the name that mdast has for them. */
export interface TextData extends Data {
  aside: Aside
}

/** The mark of a note (`[12]`), or words that the page prints struck out. */
export type Aside = 'footnoteReference' | 'delete'

/** One document: the root of the tree. */
export interface Report extends Branch {
  type: 'report'
  children: Section[]
  metadata: Metadata
  /** The lines that are not the document's own text (header block, disclaimer, footer), in order. */
  furniture: Text[]
  /** The decoded text that all positions count in (without a leading byte-order mark). */
  source: string
  /** What was guessed, missing or odd, each with its place, a rule id and advice. */
  messages: VFileMessage[]
  /** The codebook that the measures of its claims are of; null until claims are read. */
  codebook: { name: string; version: string } | null
}

/** A heading and what stands under it; the text before any heading is a section without a title. */
export interface Section extends Branch {
  type: 'section'
  /** The section's role where it has a known one (`prosecution`), else the slug of its heading; unique in the report. */
  id: string
  role: SectionRole | null
  /** How deep it is nested, from 1. */
  depth: number
  title: string | null
  children: (Heading | Section | Paragraph)[]
}

/** A section's heading; the first child of its section, where there is one. */
export interface Heading extends Branch {
  type: 'heading'
  children: Text[]
}

/** One block of text. */
export interface Paragraph extends Branch {
  type: 'paragraph'
  /** `prosecution.p1`: the section's id, a letter for the kind, and a count within the section. */
  id: string
  kind: ParagraphKind
  /** Counts the prose paragraphs and items of the whole report from 1; null for other kinds. It is cited only if asked. */
  number: number | null
  /**
   * The paragraph's number as the document prints it (`12`, `[23]`, `4.1`, `73bis`), with that of what it stands under
   * (`72(a)`, `33(1)`), where it prints one.
   */
  label: string | null
  /** The printed number that a paragraph without one stands under: a quotation between 72 and 73 is within `72`. */
  within: string | null
  /** Sentences, and as `Text` what stands between them: white space, and the printed label. */
  children: (Sentence | Text)[]
}

/** Running prose, an item of a list, a cell of a table, a footnote or reference, a line of facts (`Capital: Vientiane`). */
export type ParagraphKind = 'prose' | 'item' | 'cell' | 'note' | 'fact'

/** One sentence of a paragraph. */
export interface Sentence extends Branch {
  type: 'sentence'
  /** `prosecution.p1.s2` */
  id: string
  children: (Text | Claim)[]
}

/** One quantity that a sentence asserts, where it stands in the sentence. */
export interface Claim extends Branch {
  type: 'claim'
  /** `prosecution.p1.s2.c3` */
  id: string
  quantity: Quantity
  /** What was counted: the noun phrase, without trailing clauses; null where the text names nothing. */
  object: string | null
  measure: Measure
  /** What gave the measure. */
  coding: Coding
  /** The time that the figure speaks of; null where no time applies. */
  period: Period | null
  /** Set where the figure is per unit of time (`8,000 deported annually`). */
  rate: Rate | null
  relation: Relation | null
  facets: Facets
  attribution: Attribution
  confidence: Confidence
  children: [Text]
  /** Only where a person looked at it. */
  data?: ClaimData
}

/** What a person decided of a claim. */
export interface ClaimData extends Data {
  decision: Decision
}

/** A person's decision: that a claim is right, what its fields are, or that there is one. */
export interface Decision {
  verdict: Verdict
  /** Who decided, as they call themselves. */
  coder: string
  /** When, as an ISO 8601 date and time. */
  time: string
  note: string | null
}

/** Left as it was read, with fields set by hand, or missed by the reading and marked by hand. */
export type Verdict = (typeof verdicts)[number]

/** Any node of the tree. */
export type ReportNode = Report | Section | Heading | Paragraph | Sentence | Claim | Text

/** A place in a report that has an id. */
export type Place = Section | Paragraph | Sentence | Claim

/** The parts of a Trafficking in Persons narrative, which mean the same in every country's report. */
export type SectionRole = (typeof sectionRoles)[number]

/** The number of a claim. `zero`: the text says there were none; `unreported`: it says that no figure was given. */
export type Quantity =
  | { kind: 'exact'; value: number; comparator: Comparator; unit: Unit }
  | { kind: 'range'; min: number; max: number | 'life'; unit: Unit }
  | { kind: 'zero' }
  | { kind: 'unreported' }

/** How the figure bounds the true value: plain, at least, more than, at most, fewer than, about. */
export type Comparator = (typeof comparators)[number]

/** A count, a proportion, an ordinal ("fourth consecutive year"), "nine times", a duration, or a currency. */
export type Unit = (typeof plainUnits)[number] | Duration | Currency

export type Duration = (typeof durations)[number]

/** An ISO 4217 currency code, as `USD` or `LAK`. */
export type Currency = Uppercase<string>

/** A unit of time that a figure is given for: `10 percent a month`. */
export type Rate = Duration

/** What a figure is a figure of: the name of a measure of the codebook that the report was read with. */
export type Measure = string

/** The time that a figure speaks of, with its first and last day as ISO 8601 dates (null where the edition is not known). */
export type Period =
  | { type: 'year'; year: number; start: string; end: string }
  | { type: 'years'; from: number; to: number; start: string; end: string }
  /** The period that the edition covers (`offset` 0), or the one before (−1). */
  | { type: 'reporting-period'; offset: 0 | -1; start: string | null; end: string | null }

/** How a claim relates to another: `to` is that claim's id. */
export interface Relation {
  /** The figure another is compared with; a piece of another; the same sum in another currency; the same figure said again. */
  type: RelationType
  to: string
}

export type RelationType = (typeof relations)[number]

/** The form of trafficking that a figure is broken down to. */
export type Form = (typeof forms)[number]

export type Sex = (typeof sexes)[number]

export type AgeGroup = (typeof ageGroups)[number]

/** Whether the trafficking, or the people, are of the country itself or from outside. */
export type Origin = (typeof origins)[number]

/** Who reports a figure; `report` is the document itself, where it names nobody. */
export type Source = (typeof sources)[number]

/** What a table of trafficking figures is broken down by; null where the text around the figure does not say. */
export interface Facets {
  form: Form | null
  sex: Sex | null
  age: AgeGroup | null
  origin: Origin | null
  /** The nationality of the people counted, as the text says it (`Lao`); null where it says none. */
  nationality: string | null
}

/** Who reports the figure. Names are null where it is the report itself. */
export interface Attribution {
  source: Source
  /** As the text has it: `MPS`. */
  name: string | null
  /** The longest form that the document itself prints: `Ministry of Public Security`. */
  canonical: string | null
}

/** The codebook that a measure is of, and the row that gave it, counted in its measure from 1; null where none did. */
export interface Coding {
  codebook: string
  version: string
  row: number | null
}

/** Whether a claim can be taken as it stands, or rests on a guess: `reason` says on which. */
export type Confidence = { level: 'high'; reason: null } | { level: 'low'; reason: string }

/** What is known of the document as a whole. A fact that the text does not give is null. */
export interface Metadata {
  title: string | null
  /** What later citations call it, where the document or its front matter says so: `Refugees Act`, `CEDAW`. */
  shortTitle: string | null
  /** What it is; null where nothing says so. */
  kind: DocumentKind | null
  /** Whose law it is: of a judgment, a decision or legislation the state, or the organization of states, that made it. */
  jurisdiction: Jurisdiction | null
  publisher: string | null
  /** The authors as printed. */
  author: string | null
  /** The same, each name read: persons in parts, bodies whole. */
  authors: readonly Name[]
  /** An ISO 8601 date; null also where the document prints only a month or a year. */
  publicationDate: string | null
  /** `27 June 2017`, `July 2018` */
  publicationDateAsPrinted: string | null
  lastUpdated: string | null
  /** The day that the page says it was put on line, an ISO 8601 date: not when the document was published. */
  online: string | null
  accessed: string | null
  /** The recommended citation, as printed. */
  citeAs: string | null
  /** Where the document was read: an address of http or https, nothing else. */
  url: string | null
  /** Refworld's own identifier: `5959eca4a`. */
  docid: string | null
  /** The document's symbol or reference: `A/RES/40/118`. */
  symbol: string | null
  disclaimer: string | null
  /** The country as the document names it, with its ISO 3166-1 alpha-3 code. */
  country: Country | null
  /** `Trafficking in Persons Report` */
  series: string | null
  /** The year in the edition's name: 2017. */
  edition: number | null
  tier: Tier | null
  /** The first and last day that the edition reports on, as ISO 8601 dates. */
  coverage: { start: string; end: string } | null
  /** A BCP 47 tag; null where neither the page nor its words say which. */
  language: string | null
}

/** What a document is, as it is cited. */
export type DocumentKind = (typeof documentKinds)[number]

/** A state with its ISO 3166-1 alpha-3 code, or an organization of states (`Council of Europe`), which has none. */
export interface Jurisdiction {
  name: string
  alpha3: string | null
}

/** A name, as CSL has them: a person's in parts, a body's whole. */
export type Name =
  | {
      type: 'person'
      family: string
      given: string | null
      /** `van der` of `Jane van der Berg`. */
      particle: string | null
      /** `Jr.`, `III` */
      suffix: string | null
    }
  | { type: 'body'; literal: string }

export interface Country {
  name: string
  alpha3: string
}

export type Tier = 'Tier 1' | 'Tier 2' | 'Tier 2 Watch List' | 'Tier 3' | 'Special Case'
