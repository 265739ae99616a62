import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { corpus } from '../../src/corpus.ts'
import { parse } from '../../src/index.ts'
import { remarkVerify, verify } from '../../src/verify/index.ts'
import { inFormats } from './formats.ts'
import { bibliography, reports, titles } from './reports.ts'

interface Row {
  kind: string
  expected: string[]
  text: string
}

const rows: Row[] = []
let heading = ''
for (const line of readFileSync(new URL('rows.txt', import.meta.url), 'utf8').split('\n')) {
  heading = /^## (.*)/.exec(line)?.[1] ?? heading
  const [, statuses, text] = /^([a-z,-]+) \| (.*)/.exec(line) ?? []
  if (statuses && text) rows.push({ kind: heading, expected: statuses.split(','), text })
}

test('there are enough of them, half of them false', () => {
  const standing = rows.filter(({ expected }) => expected.includes('stands')).length
  expect(rows.length).toBeGreaterThanOrEqual(150)
  expect(Math.abs(standing / rows.length - 0.5)).toBeLessThan(0.05)
})

describe.each(rows)('$kind: $text', ({ text, expected }) => {
  test.each(inFormats(text, titles))('%s', (format, draft) => {
    const statements = verify(draft, reports, { bibliography, format })
    expect(statements, draft).toHaveLength(1)
    expect(expected, `${draft}${statements[0]?.reason}`).toContain(statements[0]?.status)
  })
})

const [laos] = reports
if (!laos) throw new Error('there is no report')

describe('where it stands in the draft', () => {
  const place = (draft: string, format: 'markdown' | 'latex' | 'html' | 'text') =>
    verify(draft, laos, { format }).map(({ line, column, start, end }) => [
      line,
      column,
      draft.slice(start, end),
    ])

  test('Markdown, through its markup', () => {
    expect(place('# Title\n\nIt *“maintained **modest** law enforcement efforts”*.\n', 'markdown')).toEqual([
      [3, 6, 'maintained **modest** law enforcement efforts'],
    ])
  })

  test('LaTeX, in the document and behind comments', () => {
    const draft =
      "\\begin{document}\n% “not this”\nIt ``maintained \\emph{modest} law\nenforcement efforts''.\n\\end{document}\n"
    expect(place(draft, 'latex')).toEqual([[3, 6, 'maintained \\emph{modest} law\nenforcement efforts']])
  })

  test('HTML, with its references', () => {
    expect(place('<p>It &ldquo;maintained modest&nbsp;law enforcement efforts&rdquo;.</p>', 'html')).toEqual([
      [1, 14, 'maintained modest&nbsp;law enforcement efforts'],
    ])
  })
})

test.each([
  ['English', '“maintained modest law enforcement efforts”'],
  ['straight', '"maintained modest law enforcement efforts"'],
  ['British', '‘maintained modest law enforcement efforts’'],
  ['German', '„maintained modest law enforcement efforts“'],
  ['French', '« maintained modest law enforcement efforts »'],
  ['Swiss', '«maintained modest law enforcement efforts»'],
  ['Danish', '»maintained modest law enforcement efforts«'],
  ['Swedish', '”maintained modest law enforcement efforts”'],
  ['Japanese', '「maintained modest law enforcement efforts」'],
  ['with an apostrophe in it', '‘a quasi-governmental women’s union operated a short-term shelter’'],
  ['in two kinds of marks', '“deported or ‘pushed back’ annually from Thailand”'],
])('marks: %s', (_, quotation) => {
  const [statement] = verify(`The report says that it ${quotation}, and so on.`, laos)
  expect(statement).toMatchObject({ kind: 'quotation', status: 'stands' })
})

test('a block quotation, with the citation in it, behind it and before it', () => {
  const words =
    '> In 2016, authorities reported investigating 37 individuals and prosecuting at least 11 for\n> suspected'
  const right = '[@usdos-tip-2017-laos, Prosecution, para. 1]'
  const wrong = '[@usdos-tip-2017-laos, Protection, para. 1]'
  const statuses = (draft: string) => verify(draft, laos).map(({ status }) => status)
  expect(statuses(`${words} … offenses ${right}\n`)).toEqual(['stands'])
  expect(statuses(`${words}\n\n${right}\n`)).toEqual(['stands'])
  expect(statuses(`The report ${right} has this:\n\n${words}\n`)).toEqual(['stands'])
  expect(statuses(`${words}\n\n${wrong}\n`)).toEqual(['elsewhere'])
})

test('notes: by their marks, ibid., and what refers to another note', () => {
  const draft = `It made “modest law enforcement efforts”.[^a] It “maintained prevention efforts”.[^b] Victims found “legal
advice”.[^c] Its protection was “inadequate”.[^d]

[^a]: United States Department of State, 2017 Trafficking in Persons Report - Laos, 27 June 2017, Prosecution, para. 1, available at: https://www.refworld.org/docid/5959eca4a.html
[^b]: Ibid., Prevention, para. 1.
[^c]: United States Department of State (n 1) Protection, para. 2.
[^d]: Ibid., para. 5.
`
  const found = verify(draft, laos)
  expect(found.filter(({ kind }) => kind === 'quotation').map(({ status }) => status)).toEqual([
    'stands',
    'stands',
    'stands',
    'stands',
  ])
  const wrong = verify(draft.replace('Ibid., Prevention', 'Ibid., Protection'), laos)
  expect(wrong.filter(({ kind }) => kind === 'quotation').map(({ status }) => status)).toEqual([
    'stands',
    'elsewhere',
    'stands',
    'stands',
  ])
})

describe('a note wherever it stands', () => {
  const words = 'maintained modest law enforcement efforts'
  const oscola = (at: string) =>
    `United States Department of State, ‘2017 Trafficking in Persons Report - Laos’ (27 June 2017) <https://www.refworld.org/docid/5959eca4a.html> ${at}`
  const chicago = (at: string) =>
    `United States Department of State, “2017 Trafficking in Persons Report - Laos,” June 27, 2017, ${at}`
  test.each([
    ['behind the stop, last of its paragraph', (note: string) => `It “${words}.”[^1]\n\n[^1]: ${note}.\n`],
    ['before the stop', (note: string) => `It “${words}”[^1].\n\n[^1]: ${note}.\n`],
    ['last of an item', (note: string) => `- It “${words}.”[^1]\n\n[^1]: ${note}.\n`],
    ['in the line', (note: string) => `It “${words}.”^[${note}]\n`],
  ])('%s', (_, draft) => {
    for (const style of [oscola, chicago]) {
      const right = verify(draft(style('Prosecution, para 1')), laos)
      const wrong = verify(draft(style('Protection, para 2')), laos)
      expect([...right, ...wrong].map(({ status }) => status)).toEqual(['stands', 'elsewhere'])
    }
  })

  test('a rate whose unit the report tells apart from its figure', () => {
    const report = parse(
      'The adolescent fertility rate (births per 1,000 girls and women between ages 15 and 19) in 2018 was 146.',
      {
        format: 'text',
        series: 'Country Reports on Human Rights Practices',
        year: 2022,
        country: 'Mozambique',
      },
    )
    const found = ['146 births', '164 births'].flatMap((rate) =>
      verify(
        `In 2018 the adolescent fertility rate was ${rate} per 1,000 girls and women [@usdos-hrp-2022-mozambique].`,
        report,
      ),
    )
    expect(found.map(({ status }) => status)).toEqual(['stands', 'figure-differs'])
  })

  test('a figure with a note that is last of its paragraph', () => {
    const draft = (figure: string) =>
      `Courts convicted ${figure} traffickers in 2016.[^1]\n\n[^1]: ${oscola('Prosecution, para 1')}.\n`
    const found = ['seven', 'nine'].flatMap((figure) => verify(draft(figure), laos))
    expect(found.map(({ status }) => status)).toEqual(['stands', 'figure-differs'])
  })
})

test.each([
  ['old key', '[@usdos-2017-laos, para. 3]', 'stands'],
  ['count through the document', '[@usdos-tip-2017-laos, para. 3]', 'stands'],
  ['another paragraph', '[@usdos-2017-laos, para. 4]', 'elsewhere'],
  ['author and year', '(United States Department of State, 2017, Prosecution, para. 1)', 'stands'],
  ['author and year, another paragraph', '(United States Department of State, 2017, para. 4)', 'elsewhere'],
  [
    'a link to words',
    '([here](https://www.refworld.org/docid/5959eca4a.html#:~:text=The%20government%20maintained%20modest,efforts.))',
    'stands',
  ],
  [
    'a link to other words',
    '([here](https://www.refworld.org/docid/5959eca4a.html#:~:text=NGOs%20experienced%20difficulties))',
    'elsewhere',
  ],
])('cited by %s', (_, citation, status) => {
  const [statement] = verify(`It “maintained modest law enforcement efforts” ${citation}.`, laos)
  expect(statement).toMatchObject({ kind: 'quotation', status })
})

test('a bibliography: BibTeX, and what it does not know', () => {
  const bib = '@report{tip, title = {2017 {Trafficking} in {Persons} {Report} - {Laos}}, date = {2017-06-27}}'
  const draft = 'It “maintained modest law enforcement efforts” [@tip]. He “wrote of it” [@other].'
  expect(verify(draft, laos, { bibliography: bib }).map(({ status }) => status)).toEqual([
    'stands',
    'unknown',
  ])
  expect(() => verify(draft, laos, { bibliography: '@report{tip, title = {' })).toThrow(SyntaxError)
})

describe('a word changed, and by chance the words of another report', () => {
  const passage = (country: string, text: string) =>
    parse(text, { format: 'text', series: 'Country Reports on Human Rights Practices', year: 2023, country })
  const cited = passage(
    'Mexico',
    'Lengthy pretrial detention was a problem, and courts were slow. Overcrowding in prisons was common, and food was scarce.',
  )
  const other = passage(
    'Nauru',
    'Impunity was not a problem. Courts sat twice a week, and the judges who were sent from abroad heard all appeals in public within a month.',
  )
  const key = '@usdos-hrp-2023-mexico'
  test.each([
    ['few letters, alike in the report that is cited', '“was not a problem”', 'edited', 'Mexico'],
    ['none alike there', '“Courts sat twice a week”', 'elsewhere', 'Nauru'],
    [
      'many letters',
      '“the judges who were sent from abroad heard all appeals in public within a month”',
      'elsewhere',
      'Nauru',
    ],
  ])('%s', (_, quotation, status, country) => {
    for (const citation of [`[${key}]`, `[${key}, para. 1]`]) {
      const [statement] = verify(`${quotation} ${citation}.`, [cited, other])
      expect(statement).toMatchObject({ status, found: { title: expect.stringContaining(country) } })
    }
  })
})

test('messages have a place and a rule', async () => {
  const file = new VFile({
    path: 'brief.md',
    value:
      'One.\n\nIt “maintained strong law enforcement efforts” [@usdos-tip-2017-laos]. “Nobody knows”, he said.',
  })
  const processor = unified().use(remarkParse).use(remarkVerify, { reports: laos })
  await processor.run(processor.parse(file), file)
  expect(
    file.messages.map(({ ruleId, line, column, fatal, source }) => [ruleId, line, column, fatal, source]),
  ).toEqual([
    ['quote-differs', 3, 5, false, 'pincite'],
    ['quote-unknown', 3, 73, undefined, 'pincite'],
  ])
})

test('a draft of 200 quotations takes no time', () => {
  const text = corpus[0]?.text() ?? ''
  const report = parse(text)
  const draft = Array.from(
    { length: 200 },
    (_, n) => `It says “the ${n} courts of Vientiane were slow” [@usdos-tip-2017-laos].`,
  )
  const start = performance.now()
  verify(draft.join('\n\n'), report)
  expect(performance.now() - start).toBeLessThan(20_000)
})
