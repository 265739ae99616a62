/** What the functions that cite may be given. */
import { type Check, isObject, list, optional, report, shape, test } from '../arguments.ts'
import { locales, styles } from './names.ts'

const textOrNull = test('a string, or null where it is not known', (value) =>
  value === null || typeof value === 'string')

/** What `Metadata` and the parts of a cite-as line have in common. */
const facts = {
  title: textOrNull,
  publisher: textOrNull,
  author: textOrNull,
  publicationDate: textOrNull,
  accessed: textOrNull,
  url: textOrNull,
  docid: textOrNull,
  symbol: textOrNull,
}

const documentAllowed = 'a report, its metadata, or what `parseCiteAs` gives'

const document = shape(documentAllowed, facts)

/** A report, its metadata, or the parts of a cite-as line. */
export const citable: Check = (value) => {
  if (isObject(value) && ('metadata' in value || value.type === 'report')) return report(value)
  if (!isObject(value) || !('title' in value)) return test(documentAllowed, () => false)(value)
  return document(value)
}

export const citables = list(citable, 'a list of reports, their metadata, or what `parseCiteAs` gives')

const isStyle = (value: unknown) =>
  typeof value === 'string' || (isObject(value) && typeof value.csl === 'string')

export const styleOptions = {
  // Names are looked up where styles are read, which also know the ids of the files behind them.
  style: optional(test(`one of ${styles.join(', ')}, or the text of a CSL file as { csl: text }`, isStyle)),
  locale: optional(test(`one of ${locales.join(', ')}`, (value) => typeof value === 'string')),
}
