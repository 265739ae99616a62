/**
 * Documents that are known by their cite-as lines alone: what the manuals ask for, each with its rule, of courts,
 * journals, treaties and organs that `kinds/` does not have.
 */
import './offline.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toSubject } from '../../src/cite/cite.ts'
import { styledCitation } from '../../src/cite/styled.ts'
import { parseCiteAs } from '../../src/report/cite-as.ts'

/** `== line`, `rule: …`, and a line for each style: the first note, or the entry where it cites in the text. */
const documents = readFileSync(new URL('lines.txt', import.meta.url), 'utf8')
  .split(/^== /m)
  .filter(Boolean)
  .map((block) => {
    const [line = '', rule = '', ...rows] = block.trimEnd().split('\n')
    return { line, rule: rule.replace('rule: ', ''), rows: rows.map(readRow) }
  })

function readRow(row: string) {
  const [style = '', expected = ''] = row.split(/: (.*)/s)
  return { style, form: style === 'apa' || style === 'harvard' ? 'bibliography' : 'note', expected }
}

describe.each(documents)('$line: $rule', ({ line, rows }) => {
  test.each(rows)('$style', ({ style, form, expected }) => {
    expect(styledCitation(toSubject(parseCiteAs(line), {}), { style, form })).toBe(expected)
  })
})
