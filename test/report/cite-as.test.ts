import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAddress } from '../../src/report/address.ts'
import { type CiteAs, isTitleFirst, type KnownParts, parseCiteAs } from '../../src/report/cite-as.ts'
import { formatDate, parseDate } from '../../src/report/dates.ts'

const nothing: CiteAs = {
  publisher: null,
  author: null,
  title: null,
  publicationDate: null,
  symbol: null,
  url: null,
  archivedUrl: null,
  docid: null,
  accessed: null,
  language: null,
}

const at = {
  url: 'https://www.refworld.org/docid/3ae6b69920.html',
  docid: '3ae6b69920',
  accessed: '2019-11-05',
}
const ending = ', available at: https://www.refworld.org/docid/3ae6b69920.html [accessed 5 November 2019]'

/** A line, and all parts that must be found in it; `known` is what the page's header says. */
const rows: { line: string; parts: Partial<CiteAs>; known?: KnownParts }[] = [
  {
    line: `United States Department of State, 2017 Trafficking in Persons Report - Laos, 27 June 2017${ending}`,
    parts: {
      publisher: 'United States Department of State',
      title: '2017 Trafficking in Persons Report - Laos',
      publicationDate: '2017-06-27',
      ...at,
    },
  },
  {
    // No address at all: what Refworld printed on pages reached through a search.
    line: 'Freedom House, The Worst of the Worst 2012 - Laos, 4 July 2012, available at: [accessed 29 May 2016]',
    parts: {
      publisher: 'Freedom House',
      title: 'The Worst of the Worst 2012 - Laos',
      publicationDate: '2012-07-04',
      accessed: '2016-05-29',
    },
  },
  {
    // A publisher with a colon, a title full of commas, a symbol; nothing known from the header.
    line: `Canada: Immigration and Refugee Board of Canada, Nigeria: Information on whether the Nigerian embassy in Canada is closed, and if so, since when and why, and information on students, professionals, business people returning to Nigeria, 1 April 1997, NGA26574.E${ending}`,
    parts: {
      publisher: 'Canada: Immigration and Refugee Board of Canada',
      title:
        'Nigeria: Information on whether the Nigerian embassy in Canada is closed, and if so, since when and why, and information on students, professionals, business people returning to Nigeria',
      publicationDate: '1997-04-01',
      symbol: 'NGA26574.E',
      ...at,
    },
  },
  {
    line: `Minority Rights Group International, World Directory of Minorities and Indigenous Peoples - Laos, July 2018${ending}`,
    parts: {
      publisher: 'Minority Rights Group International',
      title: 'World Directory of Minorities and Indigenous Peoples - Laos',
      publicationDate: '2018-07',
      ...at,
    },
  },
  {
    line: `UN General Assembly, Report of the United Nations High Commissioner for Refugees : resolution / adopted by the General Assembly, 13 December 1985, A/RES/40/118${ending}`,
    parts: {
      publisher: 'UN General Assembly',
      title:
        'Report of the United Nations High Commissioner for Refugees : resolution / adopted by the General Assembly',
      publicationDate: '1985-12-13',
      symbol: 'A/RES/40/118',
      ...at,
    },
  },
  {
    // A symbol with commas.
    line: `UN General Assembly, Convention Relating to the Status of Refugees, 28 July 1951, United Nations, Treaty Series, vol. 189, p. 137${ending}`,
    parts: {
      publisher: 'UN General Assembly',
      title: 'Convention Relating to the Status of Refugees',
      publicationDate: '1951-07-28',
      symbol: 'United Nations, Treaty Series, vol. 189, p. 137',
      ...at,
    },
  },
  {
    // A title with a date, a symbol with another.
    line: `European Union: Council of the European Union, Council Directive 2004/83/EC of 29 April 2004 on Minimum Standards for the Qualification and Status of Third Country Nationals, 30 September 2004, OJ L. 304/12-304/23; 30.9.2004, 2004/83/EC${ending}`,
    parts: {
      publisher: 'European Union: Council of the European Union',
      title:
        'Council Directive 2004/83/EC of 29 April 2004 on Minimum Standards for the Qualification and Status of Third Country Nationals',
      publicationDate: '2004-09-30',
      symbol: 'OJ L. 304/12-304/23; 30.9.2004, 2004/83/EC',
      ...at,
    },
  },
  {
    line: `UN Security Council, Security Council resolution 1325 (2000) [on women and peace and security], 31 October 2000, S/RES/1325 (2000)${ending}`,
    parts: {
      publisher: 'UN Security Council',
      title: 'Security Council resolution 1325 (2000) [on women and peace and security]',
      publicationDate: '2000-10-31',
      symbol: 'S/RES/1325 (2000)',
      ...at,
    },
  },
  {
    line: `Chahal v. The United Kingdom, 70/1995/576/662, Council of Europe: European Court of Human Rights, 11 November 1996${ending}`,
    parts: {
      publisher: 'Council of Europe: European Court of Human Rights',
      title: 'Chahal v. The United Kingdom',
      publicationDate: '1996-11-11',
      symbol: '70/1995/576/662',
      ...at,
    },
  },
  {
    // A case's name with a comma, before and behind `v.`
    line: `R v. Secretary of State for the Home Department, Ex parte Hardep Singh Sangha, United Kingdom: Court of Session (Scotland), 2 February 1996${ending}`,
    parts: {
      publisher: 'United Kingdom: Court of Session (Scotland)',
      title: 'R v. Secretary of State for the Home Department, Ex parte Hardep Singh Sangha',
      publicationDate: '1996-02-02',
      ...at,
    },
  },
  {
    line: `Minister for Immigration & Multicultural Affairs v Gnanapiragasam (includes corrigendum dated 13 October 1999), [1998] FCA 1213, Australia: Federal Court, 25 September 1998${ending}`,
    parts: {
      publisher: 'Australia: Federal Court',
      title:
        'Minister for Immigration & Multicultural Affairs v Gnanapiragasam (includes corrigendum dated 13 October 1999)',
      publicationDate: '1998-09-25',
      symbol: '[1998] FCA 1213',
      ...at,
    },
  },
  {
    line: `Refugee Appeal No. 74665/03, New Zealand: Refugee Status Appeals Authority, 7 July 2004${ending}`,
    parts: {
      publisher: 'New Zealand: Refugee Status Appeals Authority',
      title: 'Refugee Appeal No. 74665/03',
      publicationDate: '2004-07-07',
      ...at,
    },
  },
  {
    // A law has no publisher; the double spaces are Refworld's.
    line: `The Refugees Act, 2006 [Kenya],  No. 13 of 2006,  30 December 2006${ending}`,
    parts: {
      title: 'The Refugees Act, 2006 [Kenya]',
      publicationDate: '2006-12-30',
      symbol: 'No. 13 of 2006',
      ...at,
    },
  },
  {
    line: `National Legislative Bodies / National Authorities, Kenya: The Refugees Act, 2006 [Kenya], 30 December 2006, No. 13 of 2006${ending}`,
    parts: {
      publisher: 'National Legislative Bodies / National Authorities',
      title: 'Kenya: The Refugees Act, 2006 [Kenya]',
      publicationDate: '2006-12-30',
      symbol: 'No. 13 of 2006',
      ...at,
    },
  },
  {
    line: 'UN High Commissioner for Refugees (UNHCR), Guidance Note on the International Protection Needs of People Fleeing Afghanistan, UNHCR, February 2023, https://www.refworld.org/policy/countrypos/unhcr/2023/en/124216 [accessed 05 December 2023]',
    parts: {
      publisher: 'UN High Commissioner for Refugees (UNHCR)',
      title: 'Guidance Note on the International Protection Needs of People Fleeing Afghanistan',
      publicationDate: '2023-02',
      url: 'https://www.refworld.org/policy/countrypos/unhcr/2023/en/124216',
      docid: '124216',
      accessed: '2023-12-05',
      language: 'en',
    },
  },
  {
    line: 'Convention Relating to the Status of Refugees, United Nations, Treaty Series, vol. 189, p. 137, UN General Assembly, 28 July 1951, https://www.refworld.org/legal/agreements/unga/1951/en/39821 [accessed 15 October 2024]',
    parts: {
      publisher: 'UN General Assembly',
      title: 'Convention Relating to the Status of Refugees',
      publicationDate: '1951-07-28',
      symbol: 'United Nations, Treaty Series, vol. 189, p. 137',
      url: 'https://www.refworld.org/legal/agreements/unga/1951/en/39821',
      docid: '39821',
      accessed: '2024-10-15',
      language: 'en',
    },
  },
  {
    // The newer pages' order: the symbol before the date, no `available at:`.
    line: 'UN General Assembly, Convention Relating to the Status of Refugees, United Nations, Treaty Series, vol. 189, p. 137, 28 July 1951, https://www.refworld.org/legal/agreements/unga/1951/en/39821 [accessed 15 October 2024]',
    parts: {
      publisher: 'UN General Assembly',
      title: 'Convention Relating to the Status of Refugees',
      publicationDate: '1951-07-28',
      symbol: 'United Nations, Treaty Series, vol. 189, p. 137',
      url: 'https://www.refworld.org/legal/agreements/unga/1951/en/39821',
      docid: '39821',
      accessed: '2024-10-15',
      language: 'en',
    },
  },
  {
    line: 'UNHCR, Women, War, Peace, 2002, HCR/GIP/02/02, 7 May 2003, https://www.refworld.org/policy/legalguidance/unhcr/2003/en/31858 [accessed 15 October 2024]',
    parts: {
      publisher: 'UNHCR',
      title: 'Women, War, Peace, 2002',
      publicationDate: '2003-05-07',
      symbol: 'HCR/GIP/02/02',
      url: 'https://www.refworld.org/policy/legalguidance/unhcr/2003/en/31858',
      docid: '31858',
      accessed: '2024-10-15',
      language: 'en',
    },
  },
  {
    line: `Decision No. 2000/123, France: Commission des Recours des Réfugiés (CRR), 5 mai 2000${ending}`,
    parts: {
      publisher: 'France: Commission des Recours des Réfugiés (CRR)',
      title: 'Decision No. 2000/123',
      publicationDate: '2000-05-05',
      ...at,
    },
  },
  {
    line: `Matter of A-R-C-G- et al., 26 I. & N. Dec. 388 (B.I.A. 2014), United States Board of Immigration Appeals, 26 August 2014${ending}`,
    parts: {
      publisher: 'United States Board of Immigration Appeals',
      title: 'Matter of A-R-C-G- et al.',
      publicationDate: '2014-08-26',
      symbol: '26 I. & N. Dec. 388 (B.I.A. 2014)',
      ...at,
    },
  },
  {
    // A court publishes reports too, and a Roman numeral is no `v.`
    line: `Inter-American Commission on Human Rights (IACHR), Report on Chapter V of the Convention, 14 March 1997, OEA/Ser.L/V/II.95 Doc. 7 rev.${ending}`,
    parts: {
      publisher: 'Inter-American Commission on Human Rights (IACHR)',
      title: 'Report on Chapter V of the Convention',
      publicationDate: '1997-03-14',
      symbol: 'OEA/Ser.L/V/II.95 Doc. 7 rev.',
      ...at,
    },
  },
  {
    // Month names of another language on an English page, an old address.
    line: 'Amnesty International, Colombia: Leave Us in Peace!, 28 octobre 2008, AMR 23/023/2008, available at: http://www.unhcr.org/refworld/docid/490ac6a8c.html [accessed 5 de noviembre de 2019]',
    parts: {
      publisher: 'Amnesty International',
      title: 'Colombia: Leave Us in Peace!',
      publicationDate: '2008-10-28',
      symbol: 'AMR 23/023/2008',
      url: 'http://www.unhcr.org/refworld/docid/490ac6a8c.html',
      docid: '490ac6a8c',
      accessed: '2019-11-05',
    },
  },
  {
    // Pasted as a table's row, cut after the symbol.
    line: '| Cite as | Amnesty International, Colombia: Leave Us in Peace!, 28 October 2008, AMR 23/023/2008, |',
    parts: {
      publisher: 'Amnesty International',
      title: 'Colombia: Leave Us in Peace!',
      publicationDate: '2008-10-28',
      symbol: 'AMR 23/023/2008',
    },
  },
  {
    line: `UN High Commissioner for Refugees (UNHCR), Note on the 1951 Convention, 5 March, 2001, and After${ending}`,
    known: { title: 'Note on the 1951 Convention, 5 March, 2001, and After' },
    parts: {
      publisher: 'UN High Commissioner for Refugees (UNHCR)',
      title: 'Note on the 1951 Convention, 5 March, 2001, and After',
      ...at,
    },
  },
  {
    // Only the header can tell that this publisher goes on over its comma.
    line: `Women, Peace and Security Forum, Women, War, Peace, 2002${ending}`,
    known: { publisher: 'Women, Peace and Security Forum' },
    parts: {
      publisher: 'Women, Peace and Security Forum',
      title: 'Women, War, Peace',
      publicationDate: '2002',
      ...at,
    },
  },
  {
    line: `Women, Peace and Security Forum, Women, War, Peace, 2002${ending}`,
    known: { title: 'Women, War, Peace' },
    parts: {
      publisher: 'Women, Peace and Security Forum',
      title: 'Women, War, Peace',
      publicationDate: '2002',
      ...at,
    },
  },
  {
    line: `X v. Y, 12345/06, Somewhere: Highest Bench, 7 May 2010${ending}`,
    known: { title: 'X v. Y', publisher: 'Somewhere: Highest Bench' },
    parts: {
      publisher: 'Somewhere: Highest Bench',
      title: 'X v. Y',
      symbol: '12345/06',
      publicationDate: '2010-05-07',
      ...at,
    },
  },
  {
    line: 'Freedom House, Freedom in the World, 2 July 2008, available at: https://webarchive.archive.unhcr.org/20230525095250mp_/https://www.refworld.org/docid/577f95e715.html [accessed 6 June 2023]',
    parts: {
      publisher: 'Freedom House',
      title: 'Freedom in the World',
      publicationDate: '2008-07-02',
      url: 'https://www.refworld.org/docid/577f95e715.html',
      archivedUrl:
        'https://webarchive.archive.unhcr.org/20230525095250mp_/https://www.refworld.org/docid/577f95e715.html',
      docid: '577f95e715',
      accessed: '2023-06-06',
    },
  },
  // A case by its name and its number, as lawyers write it: no court is named.
  { line: 'R v Smith, [2010] UKSC 5', parts: { title: 'R v Smith', symbol: '[2010] UKSC 5' } },
  { line: 'R v Smith [2010] UKSC 5', parts: { title: 'R v Smith', symbol: '[2010] UKSC 5' } },
  {
    line: 'HJ (Iran) v Secretary of State for the Home Department [2010] UKSC 31, [2011] 1 AC 596',
    parts: {
      title: 'HJ (Iran) v Secretary of State for the Home Department',
      symbol: '[2010] UKSC 31, [2011] 1 AC 596',
    },
  },
  {
    line: 'Smith, Jones and Others v R, 2004 SCC 4, 7 July 2004',
    parts: { title: 'Smith, Jones and Others v R', symbol: '2004 SCC 4', publicationDate: '2004-07-07' },
  },
  { line: 'Saadi v Italy, App no 37201/06', parts: { title: 'Saadi v Italy', symbol: 'App no 37201/06' } },
  // What stands before the number is no case's name.
  {
    line: 'Amnesty International, Chad v Libya: Refugees, [2010] AFR 5',
    parts: { publisher: 'Amnesty International', title: 'Chad v Libya: Refugees, [2010] AFR 5' },
  },
  { line: '', parts: {} },
  { line: ' , ,', parts: {} },
  { line: 'available at: [accessed ]', parts: {} },
]

describe('parseCiteAs', () => {
  test.each(rows)('$line', ({ line, parts, known }) => {
    expect(parseCiteAs(line, known)).toEqual({ ...nothing, ...parts })
  })

  test('white space of any kind is one space', () => {
    const line = `Freedom House, Freedom in the World 2008 - Laos, 2 July 2008${ending}`
    expect(parseCiteAs(line.replaceAll(' ', ' \u00a0\n'))).toEqual(parseCiteAs(line))
  })

  test('reads any string, and gives no more text than it got', () => {
    const pieces = fc.constantFrom(
      ',',
      ' ',
      '[',
      ']',
      'available at:',
      'https://',
      '4 May 2001',
      'v.',
      'Court',
      'X',
      '\\',
    )
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(line, fc.option(line), (text, title) => {
        const parts = parseCiteAs(text, { title })
        expect((parts.title ?? '').length + (parts.symbol ?? '').length).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('long runs of one character', () => {
    for (const run of [',', ' ', '[', ']', ', x', '://', 'www. ', 'available at: ', '2001, ', 'X v. Y, ']) {
      expect(() => parseCiteAs(run.repeat(5_000))).not.toThrow()
      expect(() => parseCiteAs(`${run.repeat(5_000)}x`, { title: run })).not.toThrow()
    }
  })
})

test('decisions and laws have their title first', () => {
  expect(
    isTitleFirst({ title: 'Chahal v. The United Kingdom', publisher: 'European Court of Human Rights' }),
  ).toBe(true)
  expect(isTitleFirst({ title: 'Refugees Act [Kenya]', publisher: null })).toBe(true)
  expect(isTitleFirst({ title: 'Annual Report 2010', publisher: 'European Court of Human Rights' })).toBe(
    false,
  )
  expect(isTitleFirst({ title: 'Laos', publisher: 'Freedom House' })).toBe(false)
})

describe('parseAddress', () => {
  test.each([
    ['https://www.refworld.org/docid/5959eca4a.html', '5959eca4a', null],
    ['http://www.refworld.org/docid/577f95e715.html', '577f95e715', null],
    ['https://www.refworld.org/publisher,MRGI,,,4954ce2d23,0.html', '4954ce2d23', null],
    ['https://www.refworld.org/topic,50ffbce4c9,50ffbce4ed,487ca21ec,0,,,LAO.html', '487ca21ec', null],
    [
      'http://www.refworld.org/cgi-bin/texis/vtx/rwmain?page=publisher&docid=4ff420f932&skip=0',
      '4ff420f932',
      null,
    ],
    ['http://www.refworld.org/country,,AUS_FC,,LKA,,3ae6b7624,0.html', '3ae6b7624', null],
    ['https://www.refworld.org/cases,CAN_SC,3ae6b673c.html', '3ae6b673c', null],
    ['http://www.unhcr.org/refworld/docid/3ae6b3712c.html', '3ae6b3712c', null],
    ['http://www.refworld.org.es/docid/47160e532.html', '47160e532', null],
    ['https://www.refworld.org/pdfid/55643c1d4.pdf', '55643c1d4', null],
    ['https://www.refworld.org/reference/annualreport/usdos/2017/en/117654', '117654', 'en'],
    ['https://www.refworld.org/es/jurisprudencia/caselaw/gbrcs/1996/en/16088', '16088', 'en'],
    ['https://www.refworld.org/legal/legislation/natlegbod/2020/123071', '123071', null],
    ['https://www.refworld.org/', null, null],
    ['https://www.example.org/docid/5959eca4a.html', null, null],
  ])('%s', (url, docid, language) => {
    expect(parseAddress(url)).toMatchObject({ url, docid, language, archivedUrl: null })
  })

  test("an archive's copy", () => {
    const original = 'https://www.refworld.org/docid/577f95e715.html'
    const archivedUrl = `https://webarchive.archive.unhcr.org/20230525095250mp_/${original}`
    expect(parseAddress(archivedUrl)).toMatchObject({ url: original, archivedUrl, docid: '577f95e715' })
  })
})

describe('dates', () => {
  test.each([
    ['27 June 2017', '2017-06-27'],
    ['June 27, 2017', '2017-06-27'],
    ['01 November 2019', '2019-11-01'],
    ['Sept. 2018', '2018-09'],
    ['July 2018', '2018-07'],
    ['1951', '1951'],
    ['2017-06-27', '2017-06-27'],
    ['2017-06', '2017-06'],
    ['1er août 2014', '2014-08-01'],
    ['5 de noviembre de 2019', '2019-11-05'],
    ['3 de março de 2020', '2020-03-03'],
    ['11 März 2004', '2004-03-11'],
    ['27 июня 2017 г.', '2017-06-27'],
    ['27 حزيران/يونيو 2017', '2017-06-27'],
    ['4 كانون الثاني 2017', '2017-01-04'],
    ['2017年6月27日', '2017-06-27'],
    ['29 February 2016', '2016-02-29'],
    ['29 February 2017', null],
    ['31 Juvember 2017', null],
    ['27 June', null],
    ['40', null],
    ['', null],
    ['1998-1999', null],
    ['13 October 1999)', null],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date)
  })

  test('what is written is read back', () => {
    const day = fc.date({ min: new Date('1500-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, precision) => {
        const iso = date.toISOString().slice(0, precision)
        expect(parseDate(formatDate(iso))).toBe(iso)
      }),
    )
  })
})
