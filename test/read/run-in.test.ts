import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import type { Report, Section } from '../../src/types.ts'

/** The sections of a report in a line each, by their ids. */
function sections({ children }: Report): string[] {
  const visit = (section: Section): string[] => [
    section.id,
    ...section.children.flatMap((child) => (child.type === 'section' ? visit(child) : [])),
  ]
  return children.flatMap(visit)
}

const sentence = 'The law forbids it, and courts convicted nine men.'

describe('a paragraph that begins with a heading opens a section below the one that it stands in', () => {
  test.each([
    ['bold', `<p><b>Forced Labor:</b> ${sentence}</p>`],
    ['bold, the colon outside', `<p><strong>Forced Labor</strong>: ${sentence}</p>`],
    ['bold twice', `<p><b>Forced </b><b>Labor:</b> ${sentence}</p>`],
    ['bold that touches', `<p><b><b>Forced Labor:</b></b>${sentence}</p>`],
    ['underlined', `<p><u>Forced Labor</u>: ${sentence}</p>`],
    ['in italics', `<p><em>Forced Labor:</em> ${sentence}</p>`],
    ['a styled span', `<p><span style="text-decoration: underline;">Forced Labor</span>: ${sentence}</p>`],
    ['a span in bold', `<p><span style="font-weight:700">Forced Labor:</span> ${sentence}</p>`],
    ['no markup', `<p>Forced Labor: ${sentence}</p>`],
    ['no title case, but markup', `<p><b>Forced labor:</b> ${sentence}</p>`],
  ])('%s', (_, paragraph) => {
    const report = parse(
      `<main><h1>Report</h1><h2>Workers</h2><p>It began.</p>${paragraph}<p>It went on.</p></main>`,
    )
    expect(sections(report)).toEqual(['workers', 'workers-forced-labor'])
  })

  test.each([
    ['Markdown, bold', 'markdown', `## Workers\n\n**Forced Labor:** ${sentence}\n\n**Wages**: ${sentence}`],
    ['Markdown, in italics', 'markdown', `## Workers\n\n*Forced Labor:* ${sentence}\n\n_Wages:_ ${sentence}`],
    [
      'text',
      'text',
      `It began in the year before.\n\nWorkers\n\nForced Labor: ${sentence}\n\nWages: ${sentence}`,
    ],
    [
      'text of a PDF file',
      'text',
      `It began in the year before.\n\nWorkers\n\nForced Labor: The law forbids it, and courts convicted nine men\nof the crime.\nWages: The law sets a wage for the whole of the land.`,
    ],
  ] as const)('%s', (_, format, source) => {
    expect(sections(parse(source, { format })).slice(-3)).toEqual([
      'workers',
      'workers-forced-labor',
      'workers-wages',
    ])
  })

  test('the next heading ends it, whatever its depth', () => {
    const report = parse(
      `## Women\n\nRape: ${sentence}\n\n##### Their Work\n\nIt went on.\n\nForced Labor: ${sentence}\n\n## Men\n\nIt ended.`,
      { format: 'markdown' },
    )
    expect(sections(report)).toEqual(['women', 'women-rape', 'their-work', 'their-work-forced-labor', 'men'])
  })

  test('the colon is the heading’s, and the paragraph begins behind it', () => {
    const source = `It was so.\n\nWorkers\n\nForced Labor: ${sentence}`
    const section = parse(source, { format: 'text' }).children[1]?.children[1]
    expect(section).toMatchObject({
      id: 'workers-forced-labor',
      title: 'Forced Labor',
      depth: 2,
      children: [
        { type: 'heading', children: [{ value: 'Forced Labor:' }] },
        { type: 'paragraph', id: 'workers-forced-labor.p1', number: 2 },
      ],
    })
  })
})

describe('what only looks like one', () => {
  test.each([
    'The most significant issues included: torture; forced labor; and killings.',
    'Significant Human Rights Issues Included: torture; forced labor; and killings.',
    'Priority Actions: Adopt a law against it; train the police of all provinces; and open shelters.',
    'Judicial powers are based on two systems: Roman law and custom are both in use.',
    'The party won three seats: One of them went to a woman in the north.',
    'Note: The figures of this year are those of the police alone.',
    'Source: The Ministry of Public Security gave the figures in May.',
    'Table 3: The number of victims rose in each of the years.',
    'According to Amnesty International: The police held nine of them there.',
    'Population: 6.8 million.',
    'Mr. Roe: We will free them all before the end of the year.',
    'He Said: We will free them all before the end of the year.',
    'See the report at: https://www.state.gov/reports is its address here.',
    'https://www.state.gov: It is the address of the site, and so on.',
    'It opened at 10:30. The court heard nine men in the morning.',
  ])('%s', (source) => {
    expect(sections(parse(`It began in May.\n\n${source}\n\nIt ended in June.`, { format: 'text' }))).toEqual(
      ['body'],
    )
  })

  test('who speaks in an interview', () => {
    const turns = Array.from(
      { length: 7 },
      (_, turn) => `Minister Roe: It was so in the year ${2000 + turn}.`,
    )
    expect(sections(parse(`It began in May.\n\n${turns.join('\n\n')}`, { format: 'text' }))).toEqual(['body'])
  })

  test('an item of a list', () => {
    const report = parse(
      `<main><h2>Work</h2><p>It began.</p><ul><li><b>Wages:</b> ${sentence}</li></ul></main>`,
    )
    expect(sections(report).at(-1)).toBe('work')
  })
})
