import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { readLists, readScalars } from '../../src/report/scalars.ts'

describe('front matter', () => {
  test.each([
    ['plain', 'title: A report: of 2017', [['title', 'A report: of 2017']]],
    ['a comment', 'title: A report # draft\n# all', [['title', 'A report']]],
    ['a number sign in a word', 'title: Report #5', [['title', 'Report']]],
    ['double quotes', 'title: "A \\"report\\" \\u2013 all"', [['title', 'A "report" – all']]],
    ['single quotes', "title: 'It''s all'  # yes", [['title', "It's all"]]],
    ['quotes over two lines', 'title: "A\n  report"', [['title', 'A report']]],
    ['plain over two lines', 'title: A\n  report', [['title', 'A report']]],
    [
      'folded',
      'note: >\n  One\n  two\n\n  three\nurl: x',
      [
        ['note', 'One two\n\nthree'],
        ['url', 'x'],
      ],
    ],
    [
      'literal',
      'note: |-\n  One\n  two\nurl: x',
      [
        ['note', 'One\ntwo'],
        ['url', 'x'],
      ],
    ],
    [
      'dates and numbers',
      'date: 2017-06-27\r\nedition: 2017',
      [
        ['date', '2017-06-27'],
        ['edition', '2017'],
      ],
    ],
    ['lists and mappings', 'tags: [a, b]\nmore:\n  - c\n  - d\nurl: x', [['url', 'x']]],
    [
      'nothing',
      'title:\nauthor: ~',
      [
        ['title', ''],
        ['author', ''],
      ],
    ],
    ['a quoted key', '"cite as": x', [['cite as', 'x']]],
  ])('%s', (_, yaml, entries) => {
    expect(readScalars(yaml)).toEqual(entries)
  })

  test.each(['title: "A report', 'no key here', '  indented', 'a: b\n: c'])('%j is refused', (yaml) => {
    expect(() => readScalars(yaml)).toThrow(SyntaxError)
  })

  test('what is refused is reported, and the rest is read', () => {
    const report = parse('---\ntitle: "A report\n---\n\nThe court sat.\n', { format: 'markdown' })
    expect(report.messages.map(({ ruleId }) => ruleId)).toContain('front-matter')
    expect(report.children).toHaveLength(1)
  })
})

describe('lists', () => {
  const doe = new Map([
    ['family', 'Doe'],
    ['given', 'Jane'],
  ])
  test.each<[string, string, ReturnType<typeof readLists>]>([
    [
      'in brackets',
      "author: [Jane Doe, \"Roe, Richard\", 'O''Neill'] # all",
      [['author', ['Jane Doe', 'Roe, Richard', "O'Neill"]]],
    ],
    [
      'with hyphens',
      'author:\n  - Jane Doe\n  - "Roe, Richard"\nurl: x',
      [['author', ['Jane Doe', 'Roe, Richard']]],
    ],
    ['not indented', 'author:\n- Jane Doe\nurl: x', [['author', ['Jane Doe']]]],
    ['of mappings', 'author:\n  - family: Doe\n    given: Jane\n  - Li Na', [['author', [doe, 'Li Na']]]],
    ['a mapping', 'author:\n  family: Doe\n  given: Jane', [['author', [doe]]]],
    ['empty', 'author: []', [['author', []]]],
    ['none', 'author: Jane Doe', []],
  ])('%s', (_, yaml, lists) => expect(readLists(yaml)).toEqual(lists))
})
