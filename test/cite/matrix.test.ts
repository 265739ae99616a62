/**
 * Kinds of documents × styles × forms: what each manual asks for, written down from its rules and the guides of libraries.
 *
 * The documents stand in `kinds/` as their pages print them; the citations in `matrix/`, a file for each style, each
 * with the rule that it follows. What a style's manual does not speak of (a query response, a judgment in a Vancouver
 * list) is as the nearest of its rules has it.
 */
import './offline.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toSubject } from '../../src/cite/cite.ts'
import { entries } from '../../src/cite/names.ts'
import { styledCitation } from '../../src/cite/styled.ts'
import type { Report } from '../../src/types.ts'
import { readKinds } from './kinds.ts'

/** Which paragraph of each document is cited. */
const places: Readonly<Record<string, string>> = {
  narrative: 'prosecution.p1',
  'country-report': 'section-1-c.p1',
  resolution: '"Reaffirms the fundamental nature"',
  views: 'views-under-article-5-paragraph-4-of-the-optional-protocol.p2',
  'judgment-strasbourg': 'the-law.p2',
  'judgment-uk': 'lord-rodger.p2',
  'judgment-australia': 'reasons-for-judgment.p2',
  'judgment-canada': 'judgment.p2',
  'decision-new-zealand': 'decision.p2',
  'decision-united-states': 'persecution.p1',
  law: 'section-11-recognition-of-refugees.p1',
  treaty: 'article-33-prohibition-of-expulsion-or-return-refoulement.p1',
  guidelines: 'i-introduction.p3',
  'ngo-report': 'ethnic-conflict-and-armed-forces.p1',
  persons: 'findings.p1',
  'response-irb': 'body.p2',
  'response-accord': 'housing.p1',
  news: 'body.p1',
  annex: 'annex-ii-visits-to-states.p2',
  'advisory-opinion': 'body.p2',
  conclusion: '"Calls upon States"',
  'country-report-run-in': 'women-rape-and-domestic-violence.p1',
  'decision-torture': 'decision.p2',
  'decision-tribunal': 'determination.p2',
  directive: 'article-4-assessment-of-facts-and-circumstances.p1',
  freedom: 'political-rights-and-civil-liberties.p1',
  'judgment-applicants': 'the-law.p2',
  'judgment-circuit': 'discussion.p2',
  'judgment-federal': 'reasons.p2',
  'judgment-high-court': 'judgment.p2',
  'judgment-joined': 'judgment.p2',
  'law-amended': 'section-36-protection-visas.p2',
  paper: 'introduction.p2',
  'resolution-council': '"Notes that rape"',
  'treaty-regional': 'article-ii-asylum.p3',
}

interface Row {
  style: string
  kind: string
  rule: string
  form: string
  expected: string
}

/** `== kind`, `rule: …`, and a line for each form; `{url}` stands for the document's address, `{www}` for it without `https://`. */
function readRows(style: string, kinds: ReadonlyMap<string, Report>): Row[] {
  const text = readFileSync(new URL(`matrix/${style}.txt`, import.meta.url), 'utf8')
  return text.split(/^== /m).flatMap((block) => {
    const [kind = '', rule = '', ...lines] = block.trimEnd().split('\n')
    const url = kinds.get(kind)?.metadata.url ?? ''
    return lines.map((line) => {
      const colon = line.indexOf(': ')
      const expected = line
        .slice(colon + 2)
        .replace('{url}', url)
        .replace('{www}', url.replace(/^https?:\/\//, ''))
      return { style, kind, rule: rule.replace('rule: ', ''), form: line.slice(0, colon), expected }
    })
  })
}

const kinds = readKinds()
const styles = readdirSync(new URL('matrix/', import.meta.url)).map((name) => name.replace('.txt', ''))
const rows = styles.flatMap((style) => readRows(style, kinds))

test('every style has a file, but one that only names another', () => {
  const own = Object.entries(entries).filter(
    ([, { csl }], place, all) => all.findIndex(([, other]) => other.csl === csl) === place,
  )
  expect(styles.toSorted()).toEqual(own.map(([name]) => name).sort())
})

function write({ style, kind, form }: Row, format: 'text' | 'html' = 'text'): string {
  const report = kinds.get(kind)
  if (report === undefined) throw new Error(`there is no document of the kind ${kind}`)
  const at = places[kind]
  const subject = toSubject(report, form === 'bibliography' || at === undefined ? {} : { at })
  return styledCitation(subject, { style, form, firstNote: 4, format })
}

/** What a reader sees of HTML. */
function shown(html: string): string {
  return html
    .replace(/<\/?(?:a|b|i|cite|span|sup)(?: [^<>]*)?>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

describe.each(styles)('%s', (style) => {
  test('HTML reads as the text does', () => {
    for (const row of rows.filter((one) => one.style === style))
      expect(shown(write(row, 'html'))).toBe(row.expected)
  })

  test.each(rows.filter((row) => row.style === style))('$kind, $form ($rule)', (row) => {
    expect(write(row)).toBe(row.expected)
  })
})
