/** Works that are cited by author and year: told apart by letters, and those that are none of the reports. */
import { describe, expect, test } from 'vitest'
import { bibliography, cite } from '../../src/cite/index.ts'
import type { Metadata, Report } from '../../src/types.ts'
import { verify } from '../../src/verify/index.ts'
import { reports, titles } from './reports.ts'

const report = (country: string): Report => {
  const found = reports.find(({ metadata }) => metadata.country?.name === country)
  if (!found) throw new Error(`there is no report on ${country}`)
  return found
}

/** Two reports of one year and one publisher: the Country Report comes first by its title. */
const practices = report('Burundi')
const trafficking = report('Ghana')
const both = [practices, trafficking]
const author = 'United States Department of State'
const ofPractices = 'his men had come under attack'
const ofTrafficking = 'only three of them owned a working vehicle'

const said = (draft: string, known: readonly Report[] = both, options = {}) =>
  verify(draft, known, options)
    .filter(({ kind, text }) => kind === 'figure' || [ofPractices, ofTrafficking].includes(text))
    .map(({ status }) => status)

/** What is cited, with the year that it came out. */
const dated = ({ metadata }: Report): Metadata => ({
  ...metadata,
  title: titles[metadata.country?.name === 'Ghana' ? 'ghana' : 'burundi'],
  publicationDate: '2016-06-30',
})
const among = both.map(dated)

describe.each(['apa', 'harvard', 'chicago-author-date'] as const)('letters of years, %s', (style) => {
  const citation = (one: Report) => cite(dated(one), { style, among, form: 'parenthetical' })
  const right = `It says “${ofPractices}” ${citation(practices)}. It adds “${ofTrafficking}” ${citation(trafficking)}.`
  const wrong = `It says “${ofPractices}” ${citation(trafficking)}. It adds “${ofTrafficking}” ${citation(practices)}.`
  const list = bibliography(among, { style })

  test('by the list of the draft, an entry a line or a paragraph', () => {
    expect(citation(practices)).toMatch(/\d{4}a/)
    for (const entries of [list, list.replace(/\n/g, '\n\n'), `## References\n\n${list}`]) {
      expect(said(`${right}\n\n${entries}\n`)).toEqual(['stands', 'stands'])
      expect(said(`${wrong}\n\n${entries}\n`)).toEqual(['elsewhere', 'elsewhere'])
    }
  })

  test('by the list of a draft in LaTeX', () => {
    const items = list
      .trim()
      .split('\n')
      .map((entry, index) => `\\bibitem{work${index}} ${entry}`)
    const draft = (body: string) =>
      `\\begin{document}\n${body}\n\n\\begin{thebibliography}{9}\n${items.join('\n')}\n\\end{thebibliography}\n\\end{document}\n`
    expect(said(draft(right))).toEqual(['stands', 'stands'])
    expect(said(draft(wrong))).toEqual(['elsewhere', 'elsewhere'])
  })

  test('where the other work is none of the reports', () => {
    expect(said(`${right}\n\n${list}\n`, [practices])).toEqual(['stands', 'unknown'])
    expect(said(`${wrong}\n\n## References\n\n${list}\n`, [practices])).toEqual(['unknown', 'missing'])
  })

  test('by the bibliography, in the order of the titles', () => {
    const items = among.map(({ title, edition }, index) => ({
      id: `work${index}`,
      title: title ?? '',
      author: [{ literal: author }],
      issued: { 'date-parts': [[edition ?? 0]] },
    }))
    expect(said(right, both, { bibliography: items })).toEqual(['stands', 'stands'])
    expect(said(wrong, both, { bibliography: items })).toEqual(['elsewhere', 'elsewhere'])
  })

  test('figures', () => {
    const figure = (one: Report) => `Gendarmes killed nine mourners ${citation(one)}.\n\n${list}\n`
    expect(said(figure(practices))).toEqual(['stands'])
    expect(said(figure(trafficking))).not.toContain('stands')
  })

  test('nothing says which work it is: that is said', () => {
    const [statement] = verify(`It says “${ofPractices}” ${citation(trafficking)}.`, both)
    expect(statement).toMatchObject({ status: 'unknown', found: { title: titles.burundi } })
    expect(statement?.reason).toMatch(/nothing says which work “\d{4}b” is; .*Burundi/)
    const [only] = verify(`It says “${ofPractices}” ${citation(practices)}.`, practices)
    expect(only).toMatchObject({ status: 'stands', reason: expect.stringMatching(/nothing says which work/) })
  })
})

describe('a work that is none of the reports', () => {
  test.each([
    `“${ofPractices}” (Human Rights Watch, 2021, p. 4)`,
    `“${ofPractices}” (Human Rights Watch 2021, 4)`,
    `“${ofPractices}” (see, e.g., Human Rights Watch, 2021)`,
    `“${ofPractices}” (Smith & Jones, 2019a: 34)`,
    `“${ofPractices}” (al-Masri et al., 2020)`,
    `“${ofPractices}” (Amnesty International, 2020; Human Rights Watch, 2021)`,
    `“${ofPractices}” (${author}, 2011, para. 3)`,
    `“${ofPractices}” (USDOS, 2011, section 1.c)`,
    `Human Rights Watch (2021, p. 4) found that “${ofPractices}”`,
    `Human Rights Watch (2021) reports that “${ofPractices}”`,
    `According to Smith et al. (2020), “${ofPractices}”`,
  ])('%s', (sentence) => {
    const [statement] = verify(`${sentence}.`, both).filter(({ kind }) => kind === 'quotation')
    expect(statement).toMatchObject({ status: 'unknown', found: { title: titles.burundi } })
    expect(statement?.reason).toMatch(
      /is none of the reports that were given; these words stand in .*Burundi/,
    )
  })

  test('a bracket of many words takes no time', () => {
    const start = performance.now()
    verify(`“${ofPractices}” (A${' and et al of the'.repeat(20)} §, 2015).`, both)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('the words are nowhere', () => {
    const [statement] = verify('“no man is an island entire of itself” (Donne, 1624; Smith, 1924).', both)
    expect(statement).toMatchObject({ status: 'unknown', found: null })
  })

  test.each([
    `“${ofPractices}” (Law 12, 2021)`,
    `“${ofPractices}” (June 2021)`,
    `“${ofPractices}” (2021)`,
    `“${ofPractices}” (Refugees Act 1998)`,
    `“${ofPractices}” (Burundi, 2016)`,
    `“${ofPractices}” (after the coup of 2015)`,
    `“${ofPractices}” (A statement that was made in public, 2015)`,
    `In Bujumbura (June 2015) “${ofPractices}”`,
    `Under the Penal Code (2009) “${ofPractices}”`,
    `The Imbonerakure (2015) were there: “${ofPractices}”`,
  ])('brackets that cite nothing: %s', (sentence) => {
    expect(verify(`${sentence}.`, both)).toMatchObject([{ status: 'stands', citation: null }])
  })

  test.each([
    `“${ofPractices}” (Human Rights Watch, 2021; ${author}, 2016)`,
    `“${ofPractices}” (${author}, 2016; Human Rights Watch, 2021, p. 4)`,
  ])('beside one that is: %s', (sentence) => {
    expect(said(`${sentence}.`)).toEqual(['stands'])
  })
})
