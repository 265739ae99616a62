/**
 * A codebook says what a study counts: its measures with their definitions, and by which words a text tells of them.
 * Codebooks are data; the rooms below them know no measure by name.
 */

/** Measures, in the order in which they are asked. */
export interface Codebook {
  /** `human-rights` */
  readonly name: string
  /** Changes whenever a measure or a row does: `1.0.0`. */
  readonly version: string
  readonly title: string
  readonly measures: readonly MeasureDefinition[]
  /** Another codebook, whose measures are asked after these. */
  readonly extends?: Codebook | undefined
}

/** What a figure may be a figure of. */
export interface MeasureDefinition {
  /** In small letters with hyphens, unique in its codebook: `journalists-detained`. */
  readonly name: string
  /** The heading of its column: `Journalists detained`. */
  readonly label: string
  /** What a coder reads to tell it from others. */
  readonly definition: string
  /**
   * Whether it happens (`event`: in the reporting period, where nothing else is said), stands (`state`: no period
   * unless it is dated) or is prescribed (`rule`: never a period). A row may say otherwise for its words.
   */
  readonly aspect: Aspect
  /** By which words a text tells of it; the first row that fits, of all measures, gives the measure. */
  readonly rows: readonly Row[]
}

export type Aspect = 'event' | 'state' | 'rule'

/**
 * Lemmas and kinds, divided by spaces: `convict jail` or `<person> journalist`. A lemma is the word as a dictionary
 * lists it; words of several parts have `_` for the space (`polling_station`); a word in `<>` is a kind of noun (see
 * `syntax/lexicon/kinds.ts`). `*` stands for anything.
 */
export type Words = string

/** What all rows have. */
interface RowBase {
  /**
   * What the figure is: a number or a share of things, unless said otherwise; a number alone (`count`), a share alone
   * (`share`), a sum of money (`money`), a stretch of time (`time`).
   */
  readonly amount?: 'count' | 'share' | 'money' | 'time' | undefined
  /** Only where the clause prescribes (`may be fined`, `the law provides for`), or only where it tells what was done. */
  readonly modality?: 'law' | 'fact' | undefined
  /** Where these words differ from their measure's aspect: `people in shelters` stand though `referred` happens. */
  readonly aspect?: Aspect | undefined
  /** A sentence with the figure that the row is for in braces: `Courts convicted {12} traffickers.` */
  readonly example: string
  /** Sentences that look alike and whose figure in braces is of another measure. */
  readonly not?: readonly string[] | undefined
}

/**
 * A verb and who stands around it, by grammatical role: `object` is who or what it is done to, also where it is the
 * subject of a passive (`12 men were jailed`); `subject` is who does it, also behind `by`. One row serves the active,
 * the passive, participles (`12 jailed men`), nouns of the verb (`the jailing of 12 men`, `12 jailings`), and their negation.
 */
export interface VerbRow extends RowBase {
  readonly verb: Words
  readonly subject?: Words | undefined
  readonly object?: Words | undefined
  /** Heads of other phrases of the clause, of which one must be there: `sent … to prison`. */
  readonly beside?: Words | undefined
  /** A particle that must be there: `back`, `home`, `down`. */
  readonly particle?: Words | undefined
  /** Whom or what the figure counts; `object`, unless said otherwise, or `subject` where the row names no object. */
  readonly counts?: 'object' | 'subject' | 'beside' | undefined
}

/**
 * A noun that is counted itself (`12 convictions`, `900 prisoners`), whose people or things are counted (`the trial of
 * 12 men`, where the noun is an event), or, with `money` and `time`, whose amount it is (`a fine of $900`).
 */
export interface NounRow extends RowBase {
  readonly noun: Words
  /** What must stand in its phrase: before it (`political prisoners`, `rape cases`) or behind `of`, `for`, `against` (`cases of torture`). */
  readonly of?: Words | undefined
  /** Who or what holds, gives or gets it, where that decides: the subject of the clause. */
  readonly subject?: Words | undefined
}

/** By which words a text tells of a measure. */
export type Row = VerbRow | NounRow
