/**
 * The closed vocabularies of a report and its claims, each a list from which its type is derived (in `types.ts`) and its
 * part of the JSON Schema made (in `export/schema.ts`).
 */

/** What a document is, as it is cited: a narrative is a country's part of a yearly report. */
export const documentKinds = [
  'report',
  'narrative',
  'judgment',
  'decision',
  'legislation',
  'treaty',
  'resolution',
  'guidelines',
  'response',
  'article',
] as const

/** How the figure bounds the true value: plain, at least, more than, at most, fewer than, about. */
export const comparators = ['=', '>=', '>', '<=', '<', '~'] as const

export const durations = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const

/** Units that are neither a duration nor a currency. */
export const plainUnits = [
  'count',
  'percent',
  'per-mille',
  'per-100000',
  'ratio',
  'ordinal',
  'times',
] as const

/** The parts of a Trafficking in Persons narrative in their order; they mean the same in every country's report. */
export const sectionRoles = [
  'summary',
  'recommendations',
  'prosecution',
  'protection',
  'prevention',
  'profile',
] as const

/** The text says that there were none, or that no figure was given. */
export const absences = ['zero', 'unreported'] as const

export const relations = ['baseline-of', 'part-of', 'conversion-of', 'same-as'] as const

/** Form of trafficking. */
export const forms = ['sex', 'labor'] as const

export const sexes = ['female', 'male'] as const

export const ageGroups = ['adult', 'child'] as const

/** Whether the trafficking or the people counted are from inside or outside the country. */
export const origins = ['internal', 'foreign'] as const

/** Whom a text can name as the source of what it tells. */
export const attributedSources = [
  'international-organization',
  'government',
  'political-party',
  'media',
  'academic',
  'religious',
  'armed-group',
  'business',
  'ngo',
  'individual',
  'observers',
] as const

/** Who reports a figure; `report` is the document itself, where it names nobody. */
export const sources = ['report', ...attributedSources] as const

/** What a person decided of a claim that stands: a rejected one is gone. */
export const verdicts = ['confirmed', 'corrected', 'added'] as const
