/** Marks of notes and what is struck out: leaves of their own, from which no claim is read. */
import { describe, expect, test } from 'vitest'
import { claims } from '../../src/export/records.ts'
import { parse } from '../../src/parse.ts'
import { textOf } from '../../src/report/to-string.ts'
import type { Report, ReportNode, Text } from '../../src/types.ts'

function leaves(node: ReportNode): Text[] {
  return node.type === 'text' ? [node] : node.children.flatMap((child) => leaves(child))
}

/** The words that are asides, each with what it is. */
function asides(report: Report): string[] {
  return leaves(report).flatMap(({ value, data }) => (data === undefined ? [] : [`${data.aside} ${value}`]))
}

const page = (body: string) => `<main><h2>Prosecution</h2><p>${body} in the year.</p></main>`
const passage = (body: string) => `## Prosecution\n\n${body} in the year.`

describe('marks and struck-out words say nothing', () => {
  test.each([
    [
      'a raised figure behind a figure',
      'html',
      page('Police freed 31<sup>4</sup> girls'),
      [31],
      ['footnoteReference [4]'],
    ],
    [
      'a raised link',
      'html',
      page('Police freed 31<a href="#fn4"><sup>4</sup></a> girls'),
      [31],
      ['footnoteReference [4]'],
    ],
    [
      'a link in a raised figure',
      'html',
      page('Police freed 31<sup><a href="#n">4</a></sup> girls'),
      [31],
      ['footnoteReference [4]'],
    ],
    [
      'a link to a note',
      'html',
      page('Police freed 31<a role="doc-noteref" href="#x4">4</a> girls'),
      [31],
      ['footnoteReference [4]'],
    ],
    [
      'a link by its address',
      'html',
      page('Police freed 31<a href="#_ftn4">[4]</a> girls'),
      [31],
      ['footnoteReference [4]'],
    ],
    ['an insertion', 'html', page('Police freed <del>31</del><ins>32</ins> girls'), [32], ['delete 31']],
    [
      'old tags',
      'html',
      page('Police freed <s>31</s> 32 girls and <strike>4</strike> 5 boys'),
      [32, 5],
      ['delete 31', 'delete 4'],
    ],
    [
      'spans',
      'html',
      page(
        'Police freed <span style="text-decoration: line-through">31</span> 32<span class="superscript">4</span> girls',
      ),
      [32],
      ['delete 31', 'footnoteReference [4]'],
    ],
    [
      'several raised figures',
      'html',
      page('Police freed 31<sup>4,5</sup> girls'),
      [31],
      ['footnoteReference [4,5]'],
    ],
    ['Markdown', 'markdown', passage('Police freed ~~31~~ 32 girls'), [32], ['delete 31']],
    ['a tag in Markdown', 'markdown', passage('Police freed <del>31</del> 32 girls'), [32], ['delete 31']],
    [
      'a raised figure in Markdown',
      'markdown',
      passage('Police freed 31<sup>4</sup> girls'),
      [31],
      ['footnoteReference 4'],
    ],
    [
      'a link in Markdown',
      'markdown',
      passage('Police freed 31[4](#fn4) girls'),
      [31],
      ['footnoteReference 4'],
    ],
    [
      'a note of Markdown',
      'markdown',
      `${passage('Police freed 31[^4] girls')}\n\n[^4]: A note.`,
      [31],
      ['footnoteReference [4]'],
    ],
    [
      'brackets in text',
      'text',
      'PROSECUTION\n\nPolice freed 31[4] girls in the year.',
      [31],
      ['footnoteReference [4]'],
    ],
    [
      'a raised figure in text',
      'text',
      'PROSECUTION\n\nPolice freed nine girls⁴ in the year.',
      [9],
      ['footnoteReference ⁴'],
    ],
    [
      'a number behind the stop',
      'text',
      'PROSECUTION\n\nPolice freed nine girls in 2016.4',
      [9],
      ['footnoteReference 4'],
    ],
  ] as const)('%s', (_, format, source, values, expected) => {
    const report = parse(source, { format })
    expect(claims(report).map(({ value }) => value)).toEqual(values)
    expect(asides(report)).toEqual(expected)
  })

  test.each([
    ['an exponent', 'html', page('It has 31 km<sup>2</sup> of land and 9 m<sup>3</sup> of water')],
    ['an ordinal', 'html', page('It was the 21<sup>st</sup> court')],
    ['a link to another page', 'html', page('It was the <a href="#section4">4</a> of May')],
    ['a single tilde', 'markdown', passage('It freed 5~7 girls for ~$120 (~$55 each)')],
    ['a bracket by itself', 'text', 'It freed them [4 in all] there, see [1995] EXCA 7 and its km² of land.'],
  ] as const)('%s is none', (_, format, source) => {
    expect(asides(parse(source, { format }))).toEqual([])
  })

  test('a single tilde stays', () => {
    expect(textOf(parse(passage('It freed 5~7 girls for ~$120'), { format: 'markdown' }))).toContain(
      '5~7 girls for ~$120',
    )
  })

  test('what is struck out is a leaf, and is not quoted', () => {
    const report = parse(page('Police freed <del>31</del><ins>32</ins> girls'))
    expect(leaves(report).map(({ value }) => value)).toContain('31')
    expect(textOf(report)).toBe('Prosecution Police freed 32 girls in the year.')
  })

  test('a claim keeps its place behind an aside', () => {
    const source = page('Police freed <del>31</del><ins>32</ins> girls and 31<sup>4</sup> boys')
    const [first, second] = claims(parse(source))
    expect(source.slice(first?.start, first?.end)).toBe('32')
    expect(source.slice(second?.start)).toMatch(/^31<sup>/)
  })
})
