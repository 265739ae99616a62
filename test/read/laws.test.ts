/**
 * Laws of reading: nothing is lost, nothing is invented, every place is where the source has it, and nothing but
 * pincite's own errors is ever thrown.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test, vi } from 'vitest'
import { parse, parseAll } from '../../src/parse.ts'
import { textOf } from '../../src/report/to-string.ts'
import type { Report, ReportNode, Text } from '../../src/types.ts'
import { notation } from '../notation.ts'

vi.setConfig({ testTimeout: 60_000 })

const fixtures = join(import.meta.dirname, '../fixtures/read')
const sources = readdirSync(fixtures)
  .filter((name) => !name.endsWith('.tree'))
  .map((name) => ({ name, value: readFileSync(join(fixtures, name)) }))

/** The leaves of a report, in the order of the tree. */
function leaves(node: ReportNode): Text[] {
  return node.type === 'text' ? [node] : node.children.flatMap((child) => leaves(child))
}

/** All nodes with an id. */
function ids(node: ReportNode): string[] {
  const own = 'id' in node ? [node.id] : []
  return node.type === 'text' ? own : [...own, ...node.children.flatMap((child) => ids(child))]
}

/** Parses, and lets nothing pass but pincite's own errors. */
function parsed(source: string | Uint8Array, options: Parameters<typeof parse>[1] = {}): Report | null {
  try {
    return parse(source, options)
  } catch (cause) {
    if (!(cause instanceof VFileMessage)) throw cause
    expect(cause.source).toBe('pincite')
    expect(cause.fatal).toBe(true)
    return null
  }
}

const words = fc.constantFrom(
  'LAOS: TIER 2',
  'PROSECUTION',
  'The government',
  'identified',
  '12',
  'victims.',
  'In 2016,',
  '• ',
  '1. ',
  '[23] ',
  'Education: ',
  '73A. ',
  '(a) ',
  '.[4] ',
  'Home | Search',
  'https://example.org/a    1/2',
  'traf-',
  'U.S.',
  'Publisher ',
  'Cite as ',
  'Last Updated: ',
  'Disclaimer',
  'Capital: ',
  'Section 1.',
  'a. Title',
  'Article 5',
  'References',
  'https://www.refworld.org/docid/5959eca4a.html',
  '[accessed 5 November 2019]',
  '_____',
  '\f',
  '“',
  '”',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '\u00a0',
  '\t',
  '\u00ad',
  '😊',
  'é',
  '|',
  '*',
  '#',
  '<',
  '&',
  ';',
  ':',
  '(',
  ')',
  '?',
  'Search Refworld',
  'Recommendations for Laos: ',
  'Showing 1-10 of 199 results',
)

const text = fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' '))
const anyText = fc.oneof({ weight: 3, arbitrary: text }, fc.string({ unit: 'binary', maxLength: 300 }))

describe('plain text', () => {
  const options = { format: 'text' } as const

  test('every leaf is its slice of the source; only white space stands outside the leaves and the furniture', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const report = parsed(source, options)
        if (report === null) return
        const all = [...leaves(report), ...report.furniture]
        const covered = new Array<boolean>(report.source.length).fill(false)
        for (const { value, position } of all) {
          expect(report.source.slice(position.start.offset, position.end.offset)).toBe(value)
          for (let at = position.start.offset; at < position.end.offset; at++) {
            expect(covered[at]).toBe(false)
            covered[at] = true
          }
        }
        const outside =
          [...report.source].length === 0
            ? ''
            : report.source
                .split('')
                .filter((_, at) => !covered[at])
                .join('')
        expect(outside.trim()).toBe('')
      }),
      {
        numRuns: 400,
        examples: [['Section 1. \n LAOS: TIER 2'], ['\u00ad \n https://example.org/a    1/2 \n\n é']],
      },
    )
  })

  test('the words are the same whatever is asked, and reading is deterministic', () => {
    const wordsOf = (report: Report | null) =>
      report === null
        ? null
        : [...leaves(report), ...report.furniture]
            .map(({ value }) => value)
            .join(' ')
            .split(/\s+/)
            .sort()
    const asked = fc.record(
      {
        year: fc.integer({ min: 2000, max: 2030 }),
        country: fc.constantFrom('Laos', 'Malta'),
        series: fc.constantFrom('Trafficking in Persons Report', 'Country Reports on Human Rights Practices'),
        section: fc.constantFrom('prosecution', 'summary'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anyText, asked, (source, more) => {
        const plain = parsed(source, options)
        expect(wordsOf(parsed(source, { ...options, ...more }))).toEqual(wordsOf(plain))
        if (plain) expect(notation(plain)).toBe(notation(parse(source, options)))
      }),
    )
  })

  test('places come in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const report = parsed(source, options)
        const offsets = report === null ? [] : leaves(report).map(({ position }) => position.start.offset)
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
      }),
    )
  })

  test('lines and columns are those of the offsets', () => {
    fc.assert(
      fc.property(text, (source) => {
        const report = parsed(source, options)
        for (const { position } of report === null ? [] : leaves(report)) {
          const before = report?.source.slice(0, position.start.offset) ?? ''
          const lines = before.split(/\r\n|\n|\r/)
          // A carriage return before the offset may be the first half of a line ending.
          if (before.endsWith('\r')) continue
          expect(position.start.line).toBe(lines.length)
          expect(position.start.column).toBe((lines.at(-1)?.length ?? 0) + 1)
        }
      }),
    )
  })

  test('text written as Markdown keeps its paragraphs', () => {
    const sentence = fc.constantFrom('The court sat.', 'It rose in 2016!', 'Police held 12 men.', 'It ended.')
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
    const title = fc.constantFrom('PROSECUTION', 'PROTECTION', 'PREVENTION')
    const part = fc.tuple(title, fc.array(paragraph, { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const lines = (mark: string) =>
          parts.map(([head, body]) => [mark + head, ...body].join('\n\n')).join('\n\n')
        const plain = parse(lines(''), options)
        const marked = parse(lines('## '), { format: 'markdown' })
        expect(ids(marked)).toEqual(ids(plain))
        expect(textOf(marked)).toBe(textOf(plain))
      }),
    )
  })
})

describe('Markdown', () => {
  const inline = fc.constantFrom(
    'word',
    '*em*',
    '**strong**',
    '`code`',
    '[link](https://a.b/c_d)',
    '[see https://a.org/c]',
    '[see x@a.org',
    'www.a.org',
    '&amp;',
    '\\*',
    'a_b',
    '😊',
    'U.S.',
    '12',
    '&#233;',
  )
  const line = fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '))
  const block = fc.oneof(
    line,
    line.map((content) => `## ${content}`),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((item) => `- ${item}`).join('\n')),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((item) => `> ${item}`).join('\n')),
    fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n| - | - |`),
  )
  const markdown = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'))

  test('every word is in the leaves or the furniture, once and in its place', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const report = parse(source, { format: 'markdown' })
        const all = [...leaves(report), ...report.furniture]
        const found = all.map(({ value }) => value).join(' ')
        for (const word of ['word', 'em', 'strong', 'code', 'link', 'see', 'a.org', 'U.S.', '12', '😊']) {
          expect(found.split(word).length).toBe(source.split(word).length)
        }
        for (const { value, position } of all) {
          const slice = report.source.slice(position.start.offset, position.end.offset)
          if (slice.length === value.length) expect(slice).toBe(value)
          else expect(slice.length).toBeGreaterThan(value.length)
        }
      }),
    )
  })
})

describe('HTML', () => {
  const seen = fc.constantFrom(
    '<p>WORD</p>',
    '<div>WORD</div>',
    '<li>WORD</li>',
    '<h2>WORD</h2>',
    '<b>WORD</b>',
    '<td>WORD</td>',
    '<p>a WORD b<br>c',
    'WORD &amp; b',
    '<span>WORD</span>',
    '<table><tr><td>WORD</table>',
    '<a href="x">WORD</a>',
    '<blockquote>WORD</blockquote>',
    '<pre>WORD\nb</pre>',
    '<dl><dt>WORD<dd>b</dl>',
    '<i>WORD</b></i>',
    '<table>WORD<tr></table>',
    '<constructor>WORD</constructor>',
    '<toString><li>WORD</toString>',
  )
  const unseen = fc.constantFrom(
    '<script>NOT</script>',
    '<style>NOT</style>',
    '<p hidden>NOT</p>',
    '<div style="display: none">NOT</div>',
    '<!-- NOT -->',
    '<nav>NOT</nav>',
    '<select><option>NOT</option></select>',
    '<textarea>NOT</textarea>',
    '<img alt="NOT">',
    '<button>NOT</button>',
    '<template>NOT</template>',
    '<span class="sr-only">NOT</span>',
    '<a onclick="NOT">a</a>',
  )

  test('every visible word of the main content is in the tree once, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(seen, unseen), { minLength: 1, maxLength: 15 }), (parts) => {
        let count = 0
        const body = parts.map((part) => part.replace('WORD', () => `word${++count}x`)).join('\n')
        const source = `<!doctype html><html><body><nav>NOT</nav><main>${body}</main><footer>NOT</footer></body></html>`
        const report = parsed(source)
        if (report === null) return
        const all = [...leaves(report), ...report.furniture]
        const found = all.map(({ value }) => value).join(' ')
        for (let number = 1; number <= count; number++)
          expect(found.split(`word${number}x`).length - 1).toBe(1)
        expect(found).not.toContain('NOT')
        for (const { value, position } of all) {
          const slice = source.slice(position.start.offset, position.end.offset)
          const first = /word\d+x/.exec(value)?.[0]
          if (first) expect(slice).toContain(first)
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['Smith &amp; Sons', 'Smith & Sons'],
    ['&amp;amp;', '&amp;'],
    ['&ldquo;free&rdquo; &#8212; &#x1F60A;', '“free” — 😊'],
    ['&copy 2014 &notit;', '© 2014 ¬it;'],
    ['a &lt; b', 'a < b'],
    ['the men,\r\nand the women.', 'the men,\nand the women.'],
    ['AT&T', 'AT&T'],
    ['&nosuch; x', '&nosuch; x'],
    ['&NotEqualTilde; x', '≂̸ x'],
  ])('%s is %s, and ends where it ends', (markup, value) => {
    const source = `<main><p>${markup}</p></main>`
    const report = parse(source)
    const [leaf] = leaves(report)
    expect(leaf?.value).toBe(value)
    expect(source.slice(leaf?.position.start.offset, leaf?.position.end.offset)).toBe(markup)
  })

  test('claims and words keep their places behind markup and character references', () => {
    const source =
      '<main><p>Police &amp; <a href="/12/13">courts</a> held <b>12</b>&nbsp;men and 30 women.</p></main>'
    const report = parse(source)
    const claims = leaves(report).filter(({ value }) => /^\d+$/.test(value))
    expect(claims.map(({ position: { start, end } }) => source.slice(start.offset, end.offset))).toEqual([
      '12',
      '30',
    ])
  })
})

describe('any source', () => {
  test.each(sources)('$name is read the same each time, and its ids are unique', ({ name, value }) => {
    const [first, second] = [1, 2].map(() => parse(new VFile({ path: name, value })))
    if (!first || !second) throw new Error('no report')
    expect(notation(first)).toBe(notation(second))
    expect(new Set(ids(first)).size).toBe(ids(first).length)
  })

  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        parsed(bytes)
      }),
    )
  })

  test('random text in every format', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('text', 'markdown', 'html', undefined), (source, format) => {
        parsed(source, { format })
      }),
      { numRuns: 300 },
    )
  })

  test('random markup', () => {
    const tag = fc.constantFrom(
      'p',
      'b',
      'table',
      'tr',
      'td',
      'li',
      'ul',
      'a',
      'svg',
      'script',
      'select',
      'br',
      'h1',
      'form',
      'i',
    )
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      words,
      fc.constantFrom('<!--', '-->', '<![CDATA[', '<x y="', "'", '>', '<', '&#', '\0'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const report = parsed(parts.join(''), { format: 'html' })
        if (report) expect(new Set(ids(report)).size).toBe(ids(report).length)
      }),
      { numRuns: 300 },
    )
  })

  test('mutations of the fixtures', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            cut: fc.nat(40),
            put: fc.oneof(words, fc.constant('')),
          }),
          { maxLength: 6 },
        ),
        ({ name, value }, edits) => {
          let source = value.toString('latin1')
          for (const { at, cut, put } of edits) {
            const place = Math.floor(at * source.length)
            source = source.slice(0, place) + put + source.slice(place + cut)
          }
          try {
            for (const report of parseAll(new VFile({ path: name, value: Buffer.from(source, 'latin1') }))) {
              expect(new Set(ids(report)).size).toBe(ids(report).length)
            }
          } catch (cause) {
            if (!(cause instanceof VFileMessage)) throw cause
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
