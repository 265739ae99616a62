import { VFileMessage } from 'vfile-message'
import { describe, expect, test, vi } from 'vitest'
import { type ParseOptions, parse } from '../../src/parse.ts'
import { htmlExcess } from '../../src/read/html-excess.ts'
import { markdownExcess } from '../../src/read/markdown-excess.ts'

vi.setConfig({ testTimeout: 120_000 })

function thrown(source: string, options: ParseOptions): VFileMessage {
  try {
    parse(source, options)
  } catch (cause) {
    if (cause instanceof VFileMessage) return cause
    throw cause
  }
  throw new Error('It was read')
}

describe('what nests too deep is refused before a parser overflows', () => {
  test.each([
    ['html', '<div>', 4000],
    ['html', '<table><tr><td>', 2000],
    ['html', '<ul><li>', 4000],
    ['html', '<b>a<i>', 4000],
    ['html', '<svg>', 4000],
    ['html', '<div/>', 4000],
    ['html', '<b><div></b>', 4000],
    ['html', '<p><font size=1>', 0],
    ['markdown', '- ', 4000],
    ['markdown', '> ', 16_000],
    ['markdown', '1. ', 4000],
    ['markdown', '>', 16_000],
    ['markdown', '[', 1_000_000],
    ['markdown', '![', 500_000],
    ['markdown', '**a ', 400_000],
    ['markdown', '*a _b ', 100_000],
  ] as const)('%s: %j', (format, unit, count) => {
    const source =
      count === 0
        ? Array.from({ length: 4000 }, (_, at) => `<p><font size=${at}>a`).join('')
        : unit.repeat(count)
    const error = thrown(source, { format })
    expect(error.ruleId).toBe('max-depth')
    expect(error.reason).toContain('maxDepth')
    expect(error.line).toBeGreaterThan(0)
  })

  test('the option lets deeper ones pass', () => {
    const source = `${'<div>'.repeat(300)}<p>The court sat.</p>`
    expect(thrown(source, {}).ruleId).toBe('max-depth')
    expect(parse(source, { maxDepth: 400 }).children).toHaveLength(1)
  })

  test('an option that is too generous does not overflow either', () => {
    const error = thrown('<div>'.repeat(50_000), { maxDepth: 1_000_000 })
    expect(error.ruleId).toBe('unreadable')
  })
})

describe('Markdown that the parser reads in more than linear time is refused', () => {
  test.each([
    ['lines after a quotation that belong to it', `> a\n${'b\n'.repeat(32_000)}`],
    ['lines after an item that belong to it', `- a\n${'b\n'.repeat(32_000)}`],
    ['headings by a line of equals signs', 'a\n=\n'.repeat(16_000)],
    ['headings by a line of hyphens', 'a\n-\n'.repeat(16_000)],
    ['front matter without end', `---\n${'a:b\n'.repeat(16_000)}`],
    ['notes', 'a[^1]\n\n[^1]: b\n\n'.repeat(16_000)],
    ['items and paragraphs in turn', '- a\n\nb\n\n'.repeat(16_000)],
    ['closing brackets', 'a] '.repeat(16_000)],
    ['references', '[a] '.repeat(16_000)],
    ['links without end', '[a]('.repeat(16_000)],
    ['headings in a quotation', '> a\n> -\n'.repeat(16_000)],
    ['emphasis', '*a* '.repeat(16_000)],
    ['emphasis that closes', 'a* '.repeat(16_000)],
    ['emphasis in a quotation', '> a*b\n'.repeat(16_000)],
    ['marks between letters', 'a|b\n'.repeat(16_000)],
    ['declarations without end', `${'a <!A '.repeat(9_000)}\n${'b '.repeat(9_000)}`],
    ['instructions without end', `${'a <?b '.repeat(9_000)}\n${'b '.repeat(9_000)}`],
    [
      'runs of backticks',
      Array.from({ length: 1_200 }, (_, length) => `${'`'.repeat(length + 1)} `).join(''),
    ],
    [
      'definitions that are asked for again and again',
      `${Array.from({ length: 40_000 }, (_, at) => `[a${at}]: b\n`).join('')}\n${'[a1]\n\n'.repeat(40_000)}`,
    ],
  ])('%s', (_, source) => {
    const error = thrown(source, { format: 'markdown' })
    expect(error.ruleId).toBe('max-depth')
    expect(error.reason).toMatch(
      /more than the parser reads in reasonable time: give the report as plain text/,
    )
  })
})

describe('what is not deep is not refused', () => {
  test.each([
    ['paragraphs without end', '<p>text <b>bold '.repeat(5000)],
    ['items without end', `<ul>${'<li>text'.repeat(5000)}</ul>`],
    ['cells without end', `<table>${'<tr><td>a<td>b'.repeat(5000)}</table>`],
    ['definitions without end', `<dl>${'<dt>a<dd>b'.repeat(5000)}</dl>`],
    ['drawings', '<svg><path/><g><path/></g></svg>'.repeat(5000)],
    ['empty elements', '<br><img><hr>'.repeat(5000)],
    ['text with angle brackets', 'a < b > c '.repeat(5000)],
    ['comments and scripts', '<!-- <div> --><script>"<div>"</script>'.repeat(5000)],
    ['links', '<a href="x">a</a> '.repeat(5000)],
    ['a link without end', '<a href="x">a '.repeat(5000)],
  ])('HTML: %s', (_, source) => {
    expect(htmlExcess(source, 250)).toBeNull()
  })

  test.each([
    ['items', '- item\n'.repeat(5000)],
    ['numbered items', '1. item\n'.repeat(5000)],
    ['quotations', '> line\n'.repeat(5000)],
    ['links', '[a](https://b.c) and [d]\n\n'.repeat(5000)],
    ['emphasis', 'an *emphasis* and **strong** and a_b_c\n\n'.repeat(5000)],
    ['stars for notes', '5 * 3 and a footnote*\n\n'.repeat(5000)],
    ['rules', '---\n\n***\n\n'.repeat(2000)],
    ['indented code', `${'    - a\n'.repeat(2000)}`],
    [
      'a table',
      `|No.|Name|Year|\n|:-|---|--:|\n${'| 1 | [a](https://b.c) and *d* | 2016 |\n'.repeat(10_000)}`,
    ],
    ['a long text in lines', "The court's clerk (a *man*) sat in the town; see [3].\n".repeat(1000)],
    ['notes', 'The court sat.[^1]\n\n[^1]: So it did.\n\n'.repeat(1000)],
    ['sections', 'Courts\n======\n\nThe court sat:\n\n- here\n- there\n\nIt rose.\n\n'.repeat(1000)],
    ['wrapped items', '- The court sat in\n  the town and rose\n  at noon.\n'.repeat(5000)],
    ['code', 'The `court` sat.\n\n'.repeat(20_000)],
    ['comments', 'The court <!-- of the town --> sat.\n\n'.repeat(5000)],
  ])('Markdown: %s', (_, source) => {
    expect(markdownExcess(source, 250)).toBeNull()
  })
})

describe('what is too long is refused', () => {
  test.each([
    ['markdown', '# a\n\n', 5_000_000],
    ['html', '<p>a', 20_000_000],
  ] as const)('%s', (format, unit, limit) => {
    const error = thrown(unit.repeat(limit / unit.length + 1), { format })
    expect(error.ruleId).toBe('max-bytes')
    expect(error.reason).toContain('maxBytes')
  })

  test('by the option, in any format', () => {
    expect(thrown('The court sat. It rose.', { maxBytes: 10 }).ruleId).toBe('max-bytes')
    expect(parse('The court sat.', { maxBytes: 14 }).children).toHaveLength(1)
  })
})

describe('plain text of any shape is read', () => {
  const million = 1_000_000
  test.each([
    ['open brackets', '['.repeat(million)],
    ['one line', 'The court sat. '.repeat(million / 15)],
    ['one word', 'a'.repeat(million)],
    ['headings', 'HEADING\n\nThe court sat.\n\n'.repeat(20_000)],
    ['nothing but headings', 'HEADING\n\n'.repeat(50_000)],
    ['short lines', 'a\n'.repeat(100_000)],
    ['bullets', '• a '.repeat(50_000)],
    ['stops', '. '.repeat(million / 2)],
    ['quotation marks', '"'.repeat(million)],
    ['initials', 'A. '.repeat(200_000)],
    ['form feeds', 'a\n\f'.repeat(50_000)],
    ['labels', 'Publisher: a\n\n'.repeat(20_000)],
    ['tiers', 'LAOS: TIER 2\n\nThe court sat.\n\n'.repeat(10_000)],
    ['divisions', 'Section 1.\n\n'.repeat(30_000)],
    ['white space', `${' '.repeat(million)}a`],
  ])('%s', (_, source) => {
    expect(parse(source, { format: 'text' }).type).toBe('report')
  })
})
