/** What the tests of the citations cite. */
import { readFileSync } from 'node:fs'
import { parse } from '../../src/parse.ts'
import type { CiteAs } from '../../src/report/cite-as.ts'
import type { Report } from '../../src/types.ts'

/** The report of the corpus. */
export const laos: Report = parse(
  readFileSync(new URL('../../corpus/usdos-tip-2017-laos.txt', import.meta.url), 'utf8'),
)

/** A document with everything that a citation may have; tests change what they are about. */
export const document: CiteAs = {
  publisher: 'UN General Assembly',
  author: null,
  title:
    'Report of the United Nations High Commissioner for Refugees : resolution / adopted by the General Assembly',
  publicationDate: '1985-12-13',
  symbol: 'A/RES/40/118',
  url: 'https://www.refworld.org/docid/3b00f00642.html',
  archivedUrl: null,
  docid: '3b00f00642',
  accessed: '2019-11-01',
  language: 'en',
}

/** A judgment, whose paragraphs bear numbers of their own: 72, 73, 74. */
export const judgment: Report = withLabels(
  parse(`Chahal v. The United Kingdom

Publisher Council of Europe: European Court of Human Rights
Publication Date 11 November 1996
Citation / Document Symbol 70/1995/576/662
Cite as Chahal v. The United Kingdom, 70/1995/576/662, Council of Europe: European Court of Human Rights, 11 November 1996, available at: https://www.refworld.org/docid/3ae6b69920.html [accessed 5 November 2019]

AS TO THE LAW

The first paragraph of this judgment says one thing.

The second paragraph of this judgment says another thing.

The third paragraph of this judgment says a last thing.
`),
  ['72', '[73]', '74.'],
)

/** The labels as a reader of numbered paragraphs finds them. */
function withLabels(report: Report, labels: readonly string[]): Report {
  const paragraphs = report.children
    .flatMap(({ children }) => children)
    .filter((child) => child.type === 'paragraph')
  for (const [at, paragraph] of paragraphs.entries()) paragraph.label = labels[at] ?? null
  return report
}
