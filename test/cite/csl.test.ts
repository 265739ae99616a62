import './offline.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cite, parseCiteAs, toCsl } from '../../src/cite/index.ts'
import { parse } from '../../src/parse.ts'
import { formatDate } from '../../src/report/dates.ts'
import { document, judgment, laos } from './document.ts'

describe('toCsl', () => {
  test('the report', () => {
    expect(toCsl(laos)).toEqual({
      id: 'usdos-tip-2017-laos',
      'citation-key': 'usdos-tip-2017-laos',
      type: 'report',
      title: '2017 Trafficking in Persons Report - Laos',
      author: [{ literal: 'United States Department of State' }],
      publisher: 'United States Department of State',
      issued: { 'date-parts': [[2017, 6, 27]] },
      accessed: { 'date-parts': [[2019, 11, 5]] },
      URL: 'https://www.refworld.org/docid/5959eca4a.html',
      'collection-title': 'Trafficking in Persons Report',
      archive: 'Refworld',
      source: 'Refworld',
      language: 'en',
    })
  })

  test('its metadata, and its cite-as line alone, give the same', () => {
    expect(toCsl(laos.metadata)).toEqual(toCsl(laos))
    expect(toCsl(parseCiteAs(laos.metadata.citeAs ?? ''))).toEqual(toCsl(laos))
  })

  test('a symbol is a number, an author stands before the publisher', () => {
    const item = toCsl({ ...document, author: 'Executive Committee' })
    expect(item).toMatchObject({
      number: 'A/RES/40/118',
      author: [{ literal: 'Executive Committee' }],
      publisher: 'UN General Assembly',
    })
  })

  test("a session in the catalogue's heading is no part of the author", () => {
    expect(toCsl({ ...document, author: 'UN General Assembly (40th sess. : 1985-1986)' }).author).toEqual([
      { literal: 'UN General Assembly' },
    ])
  })

  test('a page that names no publisher has that of its series', () => {
    const metadata = { ...laos.metadata, publisher: null, citeAs: null }
    expect(toCsl(metadata).author).toEqual([{ literal: 'United States Department of State' }])
    expect(toCsl({ ...metadata, series: null }).author).toBeUndefined()
  })

  test('a month and a year stay a month and a year', () => {
    const metadata = { ...laos.metadata, publicationDate: null, publicationDateAsPrinted: 'July 2018' }
    expect(toCsl(metadata).issued).toEqual({ 'date-parts': [[2018, 7]] })
    expect(toCsl({ ...document, publicationDate: '1951' }).issued).toEqual({ 'date-parts': [[1951]] })
  })

  test('what is not known has no variable', () => {
    expect(toCsl(parseCiteAs(''))).toEqual({
      id: 'report',
      'citation-key': 'report',
      type: 'report',
    })
  })

  test.each([
    ['https://www.refworld.org/docid/5959eca4a.html', null, 'Refworld'],
    ['https://www.unhcr.org/refworld/docid/4a4214c1c.html', null, 'Refworld'],
    ['https://www.hrw.org/report/2017/x', 'United Nations', 'Human Rights Watch'],
    ['https://www.hrw.org/report/2017/x', 'Human Rights Watch', undefined],
    ['https://www.state.gov/reports/laos/', 'United States Department of State', undefined],
    ['https://notrefworld.org/x', null, undefined],
    ['https://example.org/www.refworld.org', null, undefined],
    [null, null, undefined],
  ])('the site is told by the address: %s by %s', (url, author, site) => {
    const item = toCsl({ ...parseCiteAs(''), url, author })
    expect([item.archive, item.source]).toEqual([site, site])
  })

  test('the caller may know better when it was read, and where a copy is', () => {
    const access = { accessed: '2026-11-23', archivedUrl: 'https://web.archive.org/x' }
    expect(toCsl(laos, access)).toMatchObject({
      accessed: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://www.refworld.org/docid/5959eca4a.html',
      custom: { archivedUrl: 'https://web.archive.org/x' },
    })
  })

  test.each(['23 November 2026', '2026-13-01', '2026-02-30', ''])('"%s" is no day', (accessed) => {
    expect(() => toCsl(laos, { accessed })).toThrow(/is not a date; write it as 2026-11-23/)
  })

  test('nothing is changed in what it was given', () => {
    const before = JSON.stringify(laos)
    toCsl(laos, { accessed: '2026-11-23' })
    cite(laos, { style: 'mla', at: 'prosecution.p1', quote: true })
    expect(JSON.stringify(laos)).toBe(before)
  })
})

test('a document that says nothing of itself cannot be cited', () => {
  expect(() => cite(parseCiteAs(''))).toThrow('no title, author or publisher to be cited by')
})

describe('citation keys', () => {
  const key = (parts: Partial<typeof document>) => toCsl({ ...document, ...parts }).id

  test.each([
    [
      'UN High Commissioner for Refugees (UNHCR)',
      'Handbook on Procedures and Criteria',
      '2011-12',
      'unhcr-2011-handbook-procedures-criteria',
    ],
    [
      'Canada: Immigration and Refugee Board of Canada',
      'Nigeria: Information on the embassy, and on students',
      '1997-04-01',
      'irbc-1997-nigeria-information-embassy-students',
    ],
    [
      'Council of Europe: European Court of Human Rights',
      'Chahal v. The United Kingdom',
      '1996-11-11',
      'echr-1996-chahal-united-kingdom',
    ],
    [
      'United Kingdom: Home Office',
      'Country Note - Côte d’Ivoire',
      '2019',
      'ukho-2019-country-note-cote-divoire',
    ],
    ['Landinfo', 'Afghanistan: Taliban', '2017-08-23', 'landinfo-2017-afghanistan-taliban-0823'],
    [
      'Norwegian Refugee Council/Internal Displacement Monitoring Centre (NRC/IDMC)',
      'Burma: No end',
      '2007',
      'nrc-idmc-2007-burma-no-end',
    ],
    ['constructor', 'constructor', '2017', 'constructor-2017-constructor'],
    ['Some Unheard of Body', 'Доклад о положении', null, 'sub-nd-doklad-o-polozhenii'],
    ['وزارة العدل', 'تقرير حقوق الإنسان', '2017-06-27', 'wzrhldl-2017-tqryr-hqwq-lnsn'],
    ['Human Rights Watch', 'World report', '2017-06-27', 'hrw-2017-world-report-0627'],
    ['Human Rights Watch', 'World report', '2017-07-27', 'hrw-2017-world-report-0727'],
    [
      'UN Human Rights Council',
      'Report of the Special Rapporteur on the human rights of internally displaced persons on his mission to Niger',
      '2018',
      'unhrc-2018-report-special-rapporteur-human-rights-internally-mission-niger',
    ],
    [
      'Freedom House',
      'Freedom in the World 2008 - Laos',
      '2008-07-02',
      'freehou-2008-freedom-world-2008-laos',
    ],
  ])('%s, %s', (publisher, title, publicationDate, expected) => {
    expect(key({ publisher, title, publicationDate })).toBe(expected)
  })

  test("a series' are its own, its edition's and its country's, in the text and in the line to cite it by", () => {
    expect(toCsl(laos).id).toBe('usdos-tip-2017-laos')
    expect(toCsl(parseCiteAs(laos.metadata.citeAs ?? '')).id).toBe('usdos-tip-2017-laos')
    const practices = parse(
      '2016 Country Reports on Human Rights Practices - Laos\n\nPolice made no arrests.\n',
    )
    expect(toCsl(practices).id).toBe('usdos-hrp-2016-laos')
  })

  test('of a person is the family name', () => {
    const paper = parse(
      '---\ntitle: Forced labour in Laos\nauthor: Jane van der Berg\npublisher: UNHCR\npublicationDate: 2017-06-27\n---\n\nPolice made no arrests.\n',
    )
    expect(toCsl(paper).id).toBe('vanderberg-2017-forced-labour-laos')
  })

  test('of a document that has neither title nor body is its identifier', () => {
    expect(key({ publisher: null, title: null, docid: '3b00f00642' })).toBe('3b00f00642')
  })

  test('are ASCII letters, digits and hyphens, whatever the title', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 80 }))
    fc.assert(
      fc.property(text, text, (publisher, title) => {
        expect(key({ publisher, title })).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      }),
    )
  })
})

const end = ', available at: https://www.refworld.org/docid/3ae6b69920.html [accessed 5 November 2019]'

describe("Refworld's own form", () => {
  test('is the line that the report prints', () => {
    expect(cite(laos)).toBe(laos.metadata.citeAs)
    expect(cite(judgment)).toBe(judgment.metadata.citeAs)
  })

  test('is built from the rest where the report prints none', () => {
    for (const { metadata } of [laos, judgment])
      expect(cite({ ...metadata, citeAs: null })).toBe(metadata.citeAs)
  })

  test.each([
    `Freedom House, Freedom in the World 2008 - Laos, 2 July 2008${end}`,
    'Freedom House, The Worst of the Worst 2012 - Laos, 4 July 2012, available at: [accessed 29 May 2016]',
    `Minority Rights Group International, World Directory of Minorities and Indigenous Peoples - Laos, July 2018${end}`,
    `UN General Assembly, Convention Relating to the Status of Refugees, 28 July 1951, United Nations, Treaty Series, vol. 189, p. 137${end}`,
    `Canada: Immigration and Refugee Board of Canada, Nigeria: Information on whether the embassy is closed, and if so, since when and why, 1 April 1997, NGA26574.E${end}`,
    `Chahal v. The United Kingdom, 70/1995/576/662, Council of Europe: European Court of Human Rights, 11 November 1996${end}`,
    `R v. Secretary of State for the Home Department, Ex parte Sangha, United Kingdom: Court of Session (Scotland), 2 February 1996${end}`,
    `Refugee Appeal No. 74665/03, New Zealand: Refugee Status Appeals Authority, 7 July 2004${end}`,
    `1101234 [2011] RRTA 500, Australia: Refugee Review Tribunal, 29 June 2011${end}`,
    `Urteil vom 12. Februar 2008 (A 3 K 123/07), Germany: Verwaltungsgericht, 12 February 2008${end}`,
    `The Refugees Act, 2006 [Kenya], No. 13 of 2006, 30 December 2006${end}`,
  ])('is built from the parts of %s', (line) => {
    expect(cite(parseCiteAs(line))).toBe(line)
  })

  test('reads back to the parts that it was built from', () => {
    const words = fc
      .array(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { minLength: 1, maxLength: 6 })
      .map((all) => all.join(' '))
    const date = fc.constantFrom('2017-06-27', '2018-07', '1951')
    fc.assert(
      fc.property(
        words,
        fc.option(fc.constantFrom('A/RES/40/118', 'NGA26574.E')),
        date,
        (title, symbol, publicationDate) => {
          const parts = {
            ...document,
            publisher: 'Freedom House',
            title,
            symbol,
            publicationDate,
            docid: '3b00f00642',
            language: null,
          }
          expect(parseCiteAs(cite(parts))).toEqual(parts)
        },
      ),
    )
  })

  test('takes a day of access and an archived copy', () => {
    const options = { accessed: '2026-11-23', archivedUrl: 'https://web.archive.org/x' }
    expect(cite(laos, options)).toBe(
      'United States Department of State, 2017 Trafficking in Persons Report - Laos, 27 June 2017, available at: https://www.refworld.org/docid/5959eca4a.html [https://web.archive.org/x] [accessed 23 November 2026]',
    )
  })

  test('keeps the day as the line prints it', () => {
    const line =
      'UNHCR, Note on Haiti, March 2024, https://www.refworld.org/policy/countrypos/unhcr/2024/en/147710 [accessed 05 December 2024]'
    const { accessed, ...rest } = parseCiteAs(line)
    expect(formatDate(accessed ?? '')).toBe('5 December 2024')
    expect(cite({ ...laos.metadata, ...rest, accessed, language: 'en', citeAs: line })).toBe(line)
  })
})
