/** What a document is, in the forms that publishers give it: the facts that a citation needs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import type { Metadata, Name } from '../../src/types.ts'

/** A document and what a citation needs of it; what is left out here is null. */
interface Row {
  name: string
  source: string
  kind: Metadata['kind']
  /** The jurisdiction's name. */
  law?: string
  /** ISO 3166-1 alpha-3 */
  country?: string
  title?: string
  shortTitle?: string
  publisher?: string
  date?: string
  symbol?: string
  series?: string
  edition?: number
  /** The language's tag; English where it is left out. */
  language?: string | null
  authors?: string[]
}

const prose =
  'The authorities took up the matter in the spring of that year, and the people who had been held were released by the end of it. They were not told why, and there was no inquiry.'

/** A page of Refworld as it was until 2023. */
function old(
  title: string,
  fields: { publisher: string; date: string; author?: string; symbol?: string; cite: string },
  body = prose,
): string {
  const { publisher, date, author, symbol, cite } = fields
  return [
    'Last Updated: Friday, 19 May 2023, 07:24 GMT',
    title,
    [
      `Publisher ${publisher}`,
      ...(author === undefined ? [] : [`Author ${author}`]),
      `Publication Date ${date}`,
      ...(symbol === undefined ? [] : [`Citation / Document Symbol ${symbol}`]),
      `Cite as ${cite}, available at: https://www.refworld.org/docid/4a5f1b2c0.html [accessed 20 May 2023]`,
    ].join('\n'),
    body,
  ].join('\n\n')
}

/** A saved page: its address, what its head says, and its main part. */
function page(url: string, main: string, head = '', lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><link rel="canonical" href="${url}">${head}</head><body><main>${main}</main></body></html>`
}

const paragraph = `<p>${prose}</p>`

const rows: readonly Row[] = [
  // --- courts
  {
    name: 'judgment of a national court, old Refworld',
    source: old('HJ (Iran) and HT (Cameroon) v. Secretary of State for the Home Department', {
      publisher: 'United Kingdom: Supreme Court',
      date: '7 July 2010',
      symbol: '[2010] UKSC 31',
      cite: 'HJ (Iran) and HT (Cameroon) v. Secretary of State for the Home Department, [2010] UKSC 31, United Kingdom: Supreme Court, 7 July 2010',
    }),
    kind: 'judgment',
    law: 'United Kingdom',
    country: 'GBR',
    publisher: 'United Kingdom: Supreme Court',
    date: '2010-07-07',
    symbol: '[2010] UKSC 31',
  },
  {
    name: 'judgment of the European Court of Human Rights, old Refworld',
    source: old('Chahal v. The United Kingdom', {
      publisher: 'Council of Europe: European Court of Human Rights',
      date: '15 November 1996',
      symbol: '70/1995/576/662',
      cite: 'Chahal v. The United Kingdom, 70/1995/576/662, Council of Europe: European Court of Human Rights, 15 November 1996',
    }),
    kind: 'judgment',
    law: 'Council of Europe',
    publisher: 'Council of Europe: European Court of Human Rights',
    date: '1996-11-15',
    symbol: '70/1995/576/662',
  },
  {
    name: 'judgment of the European Court of Human Rights, from HUDOC',
    source: page(
      'https://hudoc.echr.coe.int/eng?i=001-00000',
      `<p>FIRST SECTION</p><p>CASE OF EXAMPLE v. GREECE</p><p>(Application no. 30696/09)</p><p>JUDGMENT</p><p>STRASBOURG</p><p>21 January 2011</p><p>In the case of Example v. Greece,</p><p>The European Court of Human Rights, sitting as a Grand Chamber composed of its judges, delivers the following judgment:</p>${paragraph}`,
    ),
    kind: 'judgment',
    law: 'Council of Europe',
    title: 'EXAMPLE v. GREECE',
    publisher: 'European Court of Human Rights',
    date: '2011-01-21',
    symbol: 'Application no. 30696/09',
  },
  {
    name: 'determination of a tribunal',
    source: `${[
      'Upper Tribunal',
      '(Immigration and Asylum Chamber)',
      'MN and others (journalists) Exampleland CG [2012] UKUT 00409 (IAC)',
      'THE IMMIGRATION ACTS',
      'Between',
      'MN',
      'Appellant',
      'and',
      'THE SECRETARY OF STATE FOR THE HOME DEPARTMENT',
      'Respondent',
      'DETERMINATION AND REASONS',
    ].join('\n\n')}\n\n1. ${prose}\n\n2. ${prose}`,
    kind: 'decision',
    law: 'United Kingdom',
    country: 'GBR',
    title: 'MN and others (journalists) Exampleland CG [2012] UKUT 00409 (IAC)',
    publisher: 'Upper Tribunal (Immigration and Asylum Chamber)',
    symbol: '[2012] UKUT 00409 (IAC)',
  },
  {
    name: 'decision of a board of appeals, old Refworld',
    source: old('Matter of Example, Respondent', {
      publisher: 'United States Board of Immigration Appeals',
      date: '13 June 1996',
      symbol: '21 I. & N. Dec. 357',
      cite: 'Matter of Example, Respondent, 21 I. & N. Dec. 357, United States Board of Immigration Appeals, 13 June 1996',
    }),
    kind: 'decision',
    law: 'United States of America',
    country: 'USA',
    publisher: 'United States Board of Immigration Appeals',
    date: '1996-06-13',
    symbol: '21 I. & N. Dec. 357',
  },
  {
    name: 'case law, new Refworld',
    source: page(
      'https://www.refworld.org/jurisprudence/caselaw/canscc/2002/en/12345',
      `<h1>Suresh v. Canada (Minister of Citizenship and Immigration)</h1>${paragraph}`,
    ),
    kind: 'judgment',
    law: 'Canada',
    country: 'CAN',
    title: 'Suresh v. Canada (Minister of Citizenship and Immigration)',
  },
  {
    name: 'views of a committee of the United Nations',
    source: old('A.T. v. Hungary', {
      publisher: 'UN Committee on the Elimination of Discrimination Against Women (CEDAW)',
      date: '26 January 2005',
      symbol: 'CEDAW/C/32/D/2/2003',
      cite: 'A.T. v. Hungary, CEDAW/C/32/D/2/2003, UN Committee on the Elimination of Discrimination Against Women (CEDAW), 26 January 2005',
    }),
    kind: 'decision',
    law: 'United Nations',
    publisher: 'UN Committee on the Elimination of Discrimination Against Women (CEDAW)',
    date: '2005-01-26',
    symbol: 'CEDAW/C/32/D/2/2003',
  },
  {
    name: 'judgment of the Court of Justice of the European Union',
    source: old('Elgafaji v. Staatssecretaris van Justitie', {
      publisher: 'European Union: Court of Justice of the European Union',
      date: '17 February 2009',
      symbol: 'C-465/07',
      cite: 'Elgafaji v. Staatssecretaris van Justitie, C-465/07, European Union: Court of Justice of the European Union, 17 February 2009',
    }),
    kind: 'judgment',
    law: 'European Union',
    publisher: 'European Union: Court of Justice of the European Union',
    date: '2009-02-17',
    symbol: 'C-465/07',
  },
  {
    name: 'judgment with nothing but its caption',
    source: `IN THE HIGH COURT OF KENYA\n\nAT NAIROBI\n\nPETITION NO. 19 OF 2013\n\nBETWEEN\n\nEXAMPLE TRUST\n\nPetitioner\n\nAND\n\nTHE ATTORNEY GENERAL\n\nRespondent\n\nJUDGMENT\n\n1. ${prose}\n\n2. ${prose}`,
    kind: 'judgment',
    law: 'Kenya',
    country: 'KEN',
  },
  {
    name: 'judgment of Strasbourg without a header',
    source: `THIRD SECTION\n\nCASE OF SALAH SHEEKH v. THE NETHERLANDS\n\n(Application no. 1948/04)\n\nJUDGMENT\n\nSTRASBOURG\n\n11 January 2007\n\nIn the case of Salah Sheekh v. the Netherlands,\n\nThe European Court of Human Rights (Third Section), sitting as a Chamber composed of:\n\n1. ${prose}\n\n2. ${prose}`,
    kind: 'judgment',
    law: 'Council of Europe',
    title: 'SALAH SHEEKH v. THE NETHERLANDS',
    publisher: 'European Court of Human Rights',
    date: '2007-01-11',
    symbol: 'Application no. 1948/04',
  },
  {
    name: 'decision on admissibility',
    source: `FOURTH SECTION\n\nDECISION\n\nAS TO THE ADMISSIBILITY OF\n\nApplication no. 12345/10\n\nby A.B.\n\nagainst Sweden\n\nThe European Court of Human Rights (Fourth Section), sitting on 5 May 2011 as a Chamber, having deliberated, decides as follows:\n\n1. ${prose}`,
    kind: 'decision',
    law: 'Council of Europe',
    symbol: 'Application no. 12345/10',
  },
  {
    name: 'views with a symbol in their first line',
    source: `United Nations CEDAW/C/58/D/22/2009\n\nConvention on the Elimination of All Forms of Discrimination against Women\n\nCommittee on the Elimination of Discrimination against Women\n\nCommunication No. 22/2009\n\nState party: Peru\n\n1. ${prose}\n\n2. ${prose}`,
    kind: 'decision',
    law: 'United Nations',
    symbol: 'CEDAW/C/58/D/22/2009',
  },
  {
    name: 'opinion of an American court',
    source: `UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT\n\nJOHN DOE, Petitioner,\n\nv.\n\nERIC EXAMPLE, Attorney General, Respondent.\n\nNo. 08-12345\n\nOPINION\n\n${prose}`,
    kind: 'judgment',
    law: 'United States',
    country: 'USA',
  },
  {
    name: 'decision of a tribunal named by its number',
    source: `1101234 [2011] RRTA 500 (28 June 2011)\n\nDECISION RECORD\n\nRRT CASE NUMBER: 1101234\n\nCOUNTRY OF REFERENCE: Iran\n\nDATE: 28 June 2011\n\nSTATEMENT OF DECISION AND REASONS\n\n1. ${prose}\n\n2. ${prose}`,
    kind: 'decision',
    law: 'Australia',
    country: 'AUS',
    publisher: 'Refugee Review Tribunal of Australia',
    date: '2011-06-28',
    symbol: '[2011] RRTA 500',
  },
  // --- laws and treaties
  {
    name: 'constitution without a header',
    source: `THE CONSTITUTION OF KENYA, 2010\n\nPREAMBLE\n\nWe, the people of Kenya, adopt, enact and give this Constitution to ourselves and to our future generations.\n\nCHAPTER ONE\n\n1. ${prose}`,
    kind: 'legislation',
    law: 'Kenya',
    country: 'KEN',
  },
  {
    name: 'national law, old Refworld',
    source: old('Refugees Act, 2006 [Kenya]', {
      publisher: 'National Legislative Bodies / National Authorities',
      date: '30 December 2006',
      symbol: 'No. 13 of 2006',
      cite: 'Refugees Act, 2006 [Kenya], No. 13 of 2006, 30 December 2006',
    }),
    kind: 'legislation',
    law: 'Kenya',
    country: 'KEN',
    publisher: 'National Legislative Bodies / National Authorities',
    date: '2006-12-30',
    symbol: 'No. 13 of 2006',
  },
  {
    name: 'national law, new Refworld',
    source: page(
      'https://www.refworld.org/legal/legislation/natlegbod/2011/en/151262',
      `<h1>Law of the Republic of Kazakhstan on Population Migration</h1>${paragraph}`,
    ),
    kind: 'legislation',
    law: 'Kazakhstan',
    country: 'KAZ',
    title: 'Law of the Republic of Kazakhstan on Population Migration',
  },
  {
    name: 'law that names itself',
    source: `LAWS OF MALAWI\n\nREFUGEES ACT\n\nCHAPTER 15:04\n\n1. This Act may be cited as the Refugees Act.\n\n2. ${prose}`,
    kind: 'legislation',
    law: 'Malawi',
    country: 'MWI',
    shortTitle: 'Refugees Act',
  },
  {
    name: 'law in French',
    source: page(
      'https://www.refworld.org/legal/legislation/natlegbod/2002/fr/73020',
      "<h1>Loi n° 015-2002 portant Code du travail</h1><p>La présente loi est applicable à tous les travailleurs et à tous les employeurs qui exercent leur activité sur l'ensemble du territoire.</p>",
    ),
    kind: 'legislation',
    title: 'Loi n° 015-2002 portant Code du travail',
    language: 'fr',
  },
  {
    name: 'treaty, old Refworld',
    source: old('Convention Relating to the Status of Refugees', {
      publisher: 'UN General Assembly',
      date: '28 July 1951',
      symbol: 'United Nations, Treaty Series, vol. 189, p. 137',
      cite: 'UN General Assembly, Convention Relating to the Status of Refugees, 28 July 1951, United Nations, Treaty Series, vol. 189, p. 137',
    }),
    kind: 'treaty',
    publisher: 'UN General Assembly',
    date: '1951-07-28',
    symbol: 'United Nations, Treaty Series, vol. 189, p. 137',
  },
  {
    name: 'treaty, new Refworld, with its abbreviation',
    source: page(
      'https://www.refworld.org/legal/agreements/unga/1979/en/13757',
      `<h1>Convention on the Elimination of All Forms of Discrimination against Women (CEDAW)</h1>${paragraph}`,
    ),
    kind: 'treaty',
    title: 'Convention on the Elimination of All Forms of Discrimination against Women (CEDAW)',
    shortTitle: 'CEDAW',
  },
  {
    name: 'treaty of a region',
    source: `Council of Europe Convention on Action against Trafficking in Human Beings\n\nPREAMBLE\n\nThe member States of the Council of Europe and the other Signatories hereto have agreed as follows. ${prose}`,
    kind: 'treaty',
    title: 'Council of Europe Convention on Action against Trafficking in Human Beings',
  },
  {
    name: 'resolution of the Security Council',
    source: old('Resolution 1325 (2000) / adopted by the Security Council at its 4213th meeting', {
      publisher: 'UN Security Council',
      date: '31 October 2000',
      symbol: 'S/RES/1325 (2000)',
      cite: 'UN Security Council, Resolution 1325 (2000) / adopted by the Security Council at its 4213th meeting, 31 October 2000, S/RES/1325 (2000)',
    }),
    kind: 'resolution',
    publisher: 'UN Security Council',
    date: '2000-10-31',
    symbol: 'S/RES/1325 (2000)',
  },
  // --- guidance
  {
    name: 'guidelines of UNHCR',
    source: old('Guidelines on International Protection No. 1: Gender-Related Persecution', {
      publisher: 'UN High Commissioner for Refugees (UNHCR)',
      date: '7 May 2002',
      symbol: 'HCR/GIP/02/01',
      cite: 'UN High Commissioner for Refugees (UNHCR), Guidelines on International Protection No. 1: Gender-Related Persecution, 7 May 2002, HCR/GIP/02/01',
    }),
    kind: 'guidelines',
    publisher: 'UN High Commissioner for Refugees (UNHCR)',
    date: '2002-05-07',
    symbol: 'HCR/GIP/02/01',
  },
  {
    name: 'position of UNHCR on a country, new Refworld',
    source: page(
      'https://www.refworld.org/policy/countrypos/unhcr/2024/en/147710',
      `<h1>International Protection Considerations with Regard to People Fleeing Haiti</h1>${paragraph}`,
    ),
    kind: 'guidelines',
    title: 'International Protection Considerations with Regard to People Fleeing Haiti',
  },
  {
    name: 'general comment',
    source: old('General comment No. 6 (2005): Treatment of Unaccompanied and Separated Children', {
      publisher: 'UN Committee on the Rights of the Child (CRC)',
      date: '1 September 2005',
      symbol: 'CRC/GC/2005/6',
      cite: 'UN Committee on the Rights of the Child (CRC), General comment No. 6 (2005): Treatment of Unaccompanied and Separated Children, 1 September 2005, CRC/GC/2005/6',
    }),
    kind: 'guidelines',
    publisher: 'UN Committee on the Rights of the Child (CRC)',
    date: '2005-09-01',
    symbol: 'CRC/GC/2005/6',
  },
  {
    name: 'country guidance of the EUAA',
    source: page(
      'https://euaa.europa.eu/publications/country-guidance-syria',
      `<h1>Country Guidance: Syria</h1>${paragraph}`,
      '<meta property="og:site_name" content="European Union Agency for Asylum">',
    ),
    kind: 'guidelines',
    country: 'SYR',
    title: 'Country Guidance: Syria',
    publisher: 'European Union Agency for Asylum',
  },
  // --- answers to queries
  {
    name: 'response of a board to an information request',
    source: old(
      'Haiti: Prevalence of kidnapping in Port-au-Prince; whether the police investigate (2019-June 2021)',
      {
        publisher: 'Canada: Immigration and Refugee Board of Canada',
        author: 'Research Directorate, Immigration and Refugee Board of Canada',
        date: '21 June 2021',
        symbol: 'HTI200630.E',
        cite: 'Canada: Immigration and Refugee Board of Canada, Haiti: Prevalence of kidnapping in Port-au-Prince; whether the police investigate (2019-June 2021), 21 June 2021, HTI200630.E',
      },
    ),
    kind: 'response',
    country: 'HTI',
    publisher: 'Canada: Immigration and Refugee Board of Canada',
    date: '2021-06-21',
    symbol: 'HTI200630.E',
    authors: ['Research Directorate, Immigration and Refugee Board of Canada'],
  },
  {
    name: 'query response on ecoi.net',
    source: `Query response on Iraq: Situation of former members of the army\n\nDocument type: Response to Information Request\nSource: ACCORD – Austrian Centre for Country of Origin and Asylum Research and Documentation\nPublished: 14 May 2021\nCountry: Iraq\n\n${prose}`,
    kind: 'response',
    country: 'IRQ',
    title: 'Query response on Iraq: Situation of former members of the army',
    publisher: 'ACCORD – Austrian Centre for Country of Origin and Asylum Research and Documentation',
    date: '2021-05-14',
  },
  {
    name: 'response known by its symbol',
    source: `Nigeria: Human trafficking, including prevalence and routes; state response (2017-October 2019)\n\nNGA106359.E\n\nResearch Directorate, Immigration and Refugee Board of Canada\n\n1. Overview\n\n${prose}`,
    kind: 'response',
    country: 'NGA',
    title: 'Nigeria: Human trafficking, including prevalence and routes; state response (2017-October 2019)',
    publisher: 'Immigration and Refugee Board of Canada',
    symbol: 'NGA106359.E',
  },
  {
    name: 'resolution of the Security Council as a PDF file prints it',
    source: `                 United Nations                                S/RES/9999 (2030)\n\n                 Security Council                  Distr.: General\n                                                   24 May 2030\n\n                      Resolution 9999 (2030)\n\n     Adopted by the Security Council at its 9267th meeting, on\n     24 May 2030\n\n     The Security Council,\n\n     Recalling its resolutions,\n\n     1. Reaffirms the obligation of all parties;\n\n30-08267 (E)\n*3008267*\n\nS/RES/9999 (2030)\n\n     2. Decides to remain seized of the matter.\n\n2/2                                                            30-08267`,
    kind: 'resolution',
    title: 'Resolution 9999 (2030)',
    publisher: 'UN Security Council',
    date: '2030-05-24',
    symbol: 'S/RES/9999 (2030)',
  },
  {
    name: 'directive as the Official Journal prints it',
    source: `DIRECTIVES\n\nDIRECTIVE 2030/36/EU OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL\nof 5 April 2030\non preventing and combating example\n\nTHE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,\n\nHaving regard to the Treaty,\n\n(1) ${prose}`,
    kind: 'legislation',
    law: 'European Union',
    date: '2030-04-05',
    symbol: '2030/36/EU',
  },
  {
    name: 'determination by its parties, in a caption of the Court of Appeal',
    source: `Neutral Citation Number: [2029] EWCA Civ 1197\n\nCase No: C4/2028/0123\n\nIN THE COURT OF APPEAL (CIVIL DIVISION)\n\nDate: 11/07/2029\n\nBefore:\n\nLORD JUSTICE EXAMPLE\n\nBetween:\n\nJANE ROE\nAppellant\n- and -\nSECRETARY OF STATE FOR THE HOME DEPARTMENT\nRespondent\n\nApproved Judgment\n\nLord Justice Example:\n\n1. ${prose}\n\n2. ${prose}`,
    kind: 'judgment',
    law: 'United Kingdom',
    country: 'GBR',
    title: 'JANE ROE v SECRETARY OF STATE FOR THE HOME DEPARTMENT',
    publisher: 'Court of Appeal (Civil Division)',
    date: '2029-07-11',
    symbol: '[2029] EWCA Civ 1197',
  },
  // --- reports
  {
    name: 'report of Human Rights Watch',
    source: page(
      'https://www.hrw.org/report/2014/03/05/they-said-we-deserved-this/police-violence',
      `<h1>“They Said We Deserved This”</h1><p>Police Violence</p>${paragraph}`,
      '<meta property="og:site_name" content="Human Rights Watch"><meta property="article:published_time" content="2014-03-05T00:00:00-05:00">',
    ),
    kind: 'report',
    publisher: 'Human Rights Watch',
  },
  {
    name: 'yearly report on Refworld',
    source: old('World Report 2014 - Burma', {
      publisher: 'Human Rights Watch',
      date: '21 January 2014',
      cite: 'Human Rights Watch, World Report 2014 - Burma, 21 January 2014',
    }),
    kind: 'report',
    country: 'MMR',
    publisher: 'Human Rights Watch',
    date: '2014-01-21',
    edition: 2014,
  },
  {
    name: 'report of Amnesty International with authors in parts',
    source: `---\ntitle: "Laos: Caught in the middle"\nauthor: van der Berg, Jane; Li, Na\npublisher: Amnesty International\ntype: report\nlanguage: en\npublicationDate: 2019-06-12\nsymbol: ASA 26/0001/2019\n---\n\n## Summary\n\n${prose}\n`,
    kind: 'report',
    country: 'LAO',
    title: 'Laos: Caught in the middle',
    publisher: 'Amnesty International',
    date: '2019-06-12',
    symbol: 'ASA 26/0001/2019',
    authors: ['Berg, Jane, van der', 'Li, Na'],
  },
  {
    name: 'report of a special rapporteur',
    source: old('Report of the Special Rapporteur on trafficking in persons, especially women and children', {
      publisher: 'UN Human Rights Council',
      author: 'Joy Ngozi Ezeilo',
      date: '1 April 2014',
      symbol: 'A/HRC/26/37',
      cite: 'UN Human Rights Council, Report of the Special Rapporteur on trafficking in persons, especially women and children, 1 April 2014, A/HRC/26/37',
    }),
    kind: 'report',
    publisher: 'UN Human Rights Council',
    date: '2014-04-01',
    symbol: 'A/HRC/26/37',
    authors: ['Ezeilo, Joy Ngozi'],
  },
  {
    name: 'country policy note of the Home Office',
    source: old('Country Policy and Information Note - Eritrea: National service and illegal exit', {
      publisher: 'United Kingdom: Home Office',
      date: '3 September 2021',
      cite: 'United Kingdom: Home Office, Country Policy and Information Note - Eritrea: National service and illegal exit, 3 September 2021',
    }),
    kind: 'report',
    publisher: 'United Kingdom: Home Office',
    date: '2021-09-03',
  },
  {
    name: 'country report of the EUAA',
    source: page(
      'https://coi.euaa.europa.eu/administration/easo/PLib/2021_06_Nigeria.html',
      `<h1>Country of Origin Information Report: Nigeria</h1>${paragraph}`,
      '<meta name="citation_publisher" content="European Asylum Support Office"><meta name="citation_publication_date" content="2021-06-15">',
    ),
    kind: 'report',
    country: 'NGA',
    title: 'Country of Origin Information Report: Nigeria',
    publisher: 'European Asylum Support Office',
    date: '2021-06-15',
  },
  {
    name: 'report in Spanish, under a page that calls itself English',
    source: page(
      'https://example.org/informes/2019',
      '<h1>Informe sobre la trata de personas</h1><p>El gobierno condenó a siete personas por el delito de trata, y los tribunales escucharon a doce testigos de los hechos. No se informó de otras causas en el año.</p>',
    ),
    kind: 'report',
    title: 'Informe sobre la trata de personas',
    language: 'es',
  },
  {
    name: 'chapter whose heading is the country alone, named by the head of its page',
    source: page(
      'https://www.hrw.org/world-report/2024/country-chapters/laos',
      `<h1>Laos</h1><p>Events of 2023</p>${paragraph}`,
      '<title>World Report 2024: Laos | Human Rights Watch</title><meta property="og:site_name" content="Human Rights Watch">',
    ),
    kind: 'report',
    country: 'LAO',
    title: 'World Report 2024: Laos',
    publisher: 'Human Rights Watch',
    edition: 2024,
  },
  // --- news
  {
    name: 'news that says so',
    source: page(
      'https://www.example-times.com/world/2020/05/04/raid',
      `<h1>Police raid frees workers</h1>${paragraph}`,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Police raid frees workers","datePublished":"2020-05-04T10:00:00Z","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"Example Times"}}</script>',
    ),
    kind: 'article',
    title: 'Police raid frees workers',
    publisher: 'Example Times',
    date: '2020-05-04',
    authors: ['Doe, Jane'],
  },
  {
    name: 'news of an organization',
    source: page(
      'https://www.hrw.org/news/2021/02/03/example-free-detained',
      `<h1>Myanmar: Free the detained</h1>${paragraph}`,
      '<meta property="og:site_name" content="Human Rights Watch"><meta property="article:published_time" content="2021-02-03T00:00:00Z">',
    ),
    kind: 'article',
    country: 'MMR',
    title: 'Myanmar: Free the detained',
    publisher: 'Human Rights Watch',
    date: '2021-02-03',
  },
  // --- state.gov
  {
    name: 'narrative on state.gov',
    source: page(
      '/reports/2021-trafficking-in-persons-report/laos/',
      `<h1>2021 Trafficking in Persons Report: Laos</h1><h2>LAOS (Tier 2)</h2>${paragraph}`,
      '<meta property="og:url" content="https://www.state.gov/reports/2021-trafficking-in-persons-report/laos/"><meta property="og:site_name" content="United States Department of State"><script type="application/ld+json">{"@type":"WebPage","datePublished":"2021-06-30T19:31:24+00:00"}</script>',
    ),
    kind: 'narrative',
    country: 'LAO',
    title: '2021 Trafficking in Persons Report: Laos',
    publisher: 'United States Department of State',
    series: 'Trafficking in Persons Report',
    edition: 2021,
  },
  {
    name: 'page of state.gov whose heading is the country alone, with a breadcrumb',
    source: page(
      'https://example.org/copy.html',
      `<div class="breadcrumbs"><a href="/">Home</a> <a href="/r">2023 Country Reports on Human Rights Practices</a> <span>Kyrgyz Republic</span></div><h1>Kyrgyz Republic</h1><h2>Section 1. Respect for the Integrity of the Person</h2>${paragraph}`,
    ),
    kind: 'report',
    country: 'KGZ',
    title: '2023 Country Reports on Human Rights Practices: Kyrgyz Republic',
    series: 'Country Reports on Human Rights Practices',
    edition: 2023,
  },
  {
    name: 'page of state.gov of a country with additions',
    source: page(
      'https://www.state.gov/reports/2017-country-reports-on-human-rights-practices/israel-golan-heights-west-bank-and-gaza/',
      `<h1>2017 Country Reports on Human Rights Practices: Israel, Golan Heights, West Bank, and Gaza</h1><h2>Executive Summary</h2>${paragraph}`,
    ),
    kind: 'report',
    country: 'ISR',
    title: '2017 Country Reports on Human Rights Practices: Israel, Golan Heights, West Bank, and Gaza',
    series: 'Country Reports on Human Rights Practices',
    edition: 2017,
  },
  {
    name: 'page of state.gov of a part of a country',
    source: page(
      'https://www.state.gov/reports/2022-country-reports-on-human-rights-practices/china/tibet/',
      `<h1>2022 Country Reports on Human Rights Practices: China (Includes Hong Kong, Macau, and Tibet) – Tibet</h1><h2>Executive Summary</h2>${paragraph}`,
    ),
    kind: 'report',
    country: 'CHN',
    title:
      '2022 Country Reports on Human Rights Practices: China (Includes Hong Kong, Macau, and Tibet) – Tibet',
    series: 'Country Reports on Human Rights Practices',
    edition: 2022,
  },
  {
    name: 'a page that says nothing of itself',
    source: prose,
    kind: null,
  },
]

describe('what a document is', () => {
  test.each(rows)('$name', (row) => {
    const { metadata } = parse(row.source)
    expect({
      kind: metadata.kind,
      law: metadata.jurisdiction?.name,
      country: metadata.country?.alpha3,
      language: metadata.language?.slice(0, 2) ?? null,
      authors: metadata.authors.map(printed),
      series: metadata.series,
      edition: metadata.edition,
      symbol: metadata.symbol,
      ...(row.title === undefined ? {} : { title: metadata.title }),
      ...(row.shortTitle === undefined ? {} : { shortTitle: metadata.shortTitle }),
      ...(row.publisher === undefined ? {} : { publisher: metadata.publisher }),
      date: metadata.publicationDate,
    }).toEqual({
      kind: row.kind,
      law: row.law,
      country: row.country,
      language: row.language === undefined ? 'en' : row.language,
      authors: row.authors ?? [],
      series: row.series ?? null,
      edition: row.edition ?? null,
      symbol: row.symbol ?? null,
      ...(row.title === undefined ? {} : { title: row.title }),
      ...(row.shortTitle === undefined ? {} : { shortTitle: row.shortTitle }),
      ...(row.publisher === undefined ? {} : { publisher: row.publisher }),
      date: row.date ?? null,
    })
  })
})

/** `Berg, Jane, van der`; a body's name as it is. */
function printed(name: Name): string {
  if (name.type === 'body') return name.literal
  return [name.family, name.given, name.particle, name.suffix].filter((part) => part !== null).join(', ')
}

/** Kind and jurisdiction of the pages of Refworld whose other facts stand in their index. */
const skeletons: Readonly<Record<string, readonly [Metadata['kind'], string | null]>> = {
  '01-fh-worst-2012-laos-nourl': ['report', null],
  '03-fh-fiw-2008-laos': ['report', null],
  '05-usdos-tip-2001-laos-new': ['narrative', null],
  '08-usdos-tip-2015-thailand-new': [null, null],
  '10-usdos-tip-2016-laos': ['narrative', null],
  '11-usdos-tip-2018-laos-table': ['narrative', null],
  '15-irb-nigeria-1997': ['response', null],
  '18-hrw-2014-burma-new': [null, null],
  '19-usdos-hr-2013-burma': ['report', null],
  '28-mrg-directory-laos': ['report', null],
  '31-unga-res-40-118-table': ['resolution', null],
  '33-gbr-cs-1996-sangha-new': ['judgment', 'United Kingdom'],
  '35-aus-fca-1998-gnanapiragasam-body': ['judgment', 'Australia'],
  '38-unhcr-handbook-opendocpdf': ['guidelines', null],
  '39-ukho-listing-NOT-A-DOCUMENT': [null, null],
}

test.each(Object.entries(skeletons))('the page %s', (name, [kind, law]) => {
  const file = join(import.meta.dirname, '../fixtures/refworld', `${name}.skeleton.txt`)
  const { metadata } = parse(readFileSync(file))
  expect([metadata.kind, metadata.jurisdiction?.name ?? null]).toEqual([kind, law])
})

describe('days in figures', () => {
  const masthead = (publisher: string, date: string) =>
    parse([publisher, 'FISHERMEN HELD AT THE PORT', `Published on ${date}`, prose].join('\n\n'))

  test.each([
    ['the publisher writes the month first', 'United States Department of State', '03/04/2019', '2019-03-04'],
    [
      'another one the day',
      'Office of the United Nations High Commissioner for Human Rights',
      '03/04/2019',
      '2019-04-03',
    ],
    ['only one is a day', 'United States Department of State', '27/06/2017', '2017-06-27'],
    [
      'only the other is',
      'Office of the United Nations High Commissioner for Human Rights',
      '06/27/2017',
      '2017-06-27',
    ],
    ['both are the same', '', '05/05/2019', '2019-05-05'],
    ['before stops the day comes first', '', '03.04.2019', '2019-04-03'],
  ])('%s: %s, %s', (_, publisher, date, day) => {
    expect(masthead(publisher, date).metadata.publicationDate).toBe(day)
  })

  test('nothing says who writes so: it is not guessed', () => {
    const { metadata, messages } = masthead('', '03/04/2019')
    expect(metadata).toMatchObject({ publicationDate: null, publicationDateAsPrinted: '03/04/2019' })
    expect(messages.map(String)).toContainEqual(expect.stringContaining('may be 2019-04-03 or 2019-03-04'))
  })
})

test('a title under what the document calls itself, and a table of contents, which is none', () => {
  const { metadata } = parse(
    [
      'COUNTRY OF ORIGIN INFORMATION REPORT\nMali\nSecurity situation\nSeptember 2021',
      'Contents\n1. General description of the country ........ 5\n1.1 Geography ........ 5',
      '1. General description of the country',
      '1.1 Geography',
      prose,
    ].join('\n\n'),
  )
  expect(metadata).toMatchObject({ title: 'Mali: Security situation', country: { alpha3: 'MLI' } })
})

test('the labels that an urgent action runs together', () => {
  const { metadata } = parse(
    [
      'UA: 98/19 Index: AMR 41/0761/2019 Mexico Date: 12 July 2019',
      'URGENT ACTION',
      'TEACHER HELD WITHOUT CHARGE',
      prose,
    ].join('\n\n'),
  )
  expect(metadata).toMatchObject({
    title: 'TEACHER HELD WITHOUT CHARGE',
    symbol: 'AMR 41/0761/2019',
    publicationDate: '2019-07-12',
  })
})

test.each<[string, string, Partial<Metadata>, string[]]>([
  [
    'a news article, with a byline, a dateline and the credit of a photo in italics',
    `# Dozens freed on the border\n\n*By Jane Roe and Li Na-Doe*\n\n*Mae Sot, Thailand — March 3, 2025*\n\n*Workers board a bus. (Photo: Ann Poe/Wire)*\n\nMAE SOT — Some were freed. ${prose}`,
    { kind: 'article', title: 'Dozens freed on the border', publicationDate: '2025-03-03' },
    ['Jane Roe', 'Li Na-Doe'],
  ],
  [
    'a news release, with the place that it was sent from',
    `Saudi Arabia: Dozens freed\n\nMay 3, 2025\n\n(New York) – Guards have freed dozens, the group said. ${prose}`,
    { kind: 'article', title: 'Saudi Arabia: Dozens freed', publicationDate: '2025-05-03' },
    [],
  ],
  [
    'a line that begins as a byline does and names nobody',
    `The Example Ordinance, 1998\n\nBy Order of the Council\n\n${prose}`,
    { kind: 'legislation', author: null },
    [],
  ],
  [
    'a comment of the committee of experts',
    `Observation (CEACR) - adopted 2019, published 109th ILC session (2021)\n\nForced Labour Convention, 1930 (No. 29) - Eritrea (Ratification: 2000)\n\n${prose}`,
    {
      publisher: 'International Labour Organization (ILO)',
      publicationDateAsPrinted: '2019',
      country: { name: 'Eritrea', alpha3: 'ERI' },
    },
    [],
  ],
  [
    'a site that speaks of all its documents before one begins',
    `Responses to Information Requests\n\nOttawa, October 18, 2019\n\nResponses to Information Requests (RIR) respond to requests. ${prose}\n\nALB206355.E\nAlbania: Feuds, including prevalence (2016–October 2019)\nResearch Directorate, Immigration and Refugee Board of Canada\n\n1. Overview\n\n${prose}`,
    {
      kind: 'response',
      title: 'Albania: Feuds, including prevalence (2016–October 2019)',
      symbol: 'ALB206355.E',
      publicationDate: '2019-10-18',
      publisher: 'Immigration and Refugee Board of Canada',
    },
    [],
  ],
  [
    'a decision with two columns above it, and a party that is not named',
    `Upper Tribunal\n(Immigration and Asylum Chamber)          Appeal Number: PA/04399/2018\n\nTHE IMMIGRATION ACTS\n\nHeard at Leeds                      Decision & Reasons Promulgated\nOn 4 February 2019                        On 21 March 2019\n\nBetween\n\nT N\n(ANONYMITY DIRECTION MADE)\nAppellant\nand\n\nThe Secretary of State for the Home Department\nRespondent\n\nDECISION AND REASONS\n\n1. ${prose}\n\nSigned Jane Roe                      Date 19 March 2019`,
    {
      kind: 'decision',
      title: 'T N v The Secretary of State for the Home Department',
      symbol: 'PA/04399/2018',
      publicationDate: '2019-03-21',
      jurisdiction: { name: 'United Kingdom', alpha3: 'GBR' },
    },
    [],
  ],
  [
    'a document of the United Nations in French',
    `Nations Unies                    CEDAW/C/SEN/CO/8\nDistr. générale\n1er mars 2022\nFrançais\nOriginal : anglais\n\nComité pour l’élimination de la discrimination à l’égard des femmes\n\nObservations finales concernant le huitième rapport du Sénégal*\n\n1. Le Comité a examiné le rapport du Sénégal à ses séances du mois de février. Il note que les victimes sont libres.`,
    {
      kind: 'report',
      title: 'Observations finales concernant le huitième rapport du Sénégal',
      publicationDate: '2022-03-01',
      symbol: 'CEDAW/C/SEN/CO/8',
      language: 'fr',
    },
    [],
  ],
  [
    'a document of the United Nations in Spanish',
    `Naciones Unidas                    A/HRC/RES/44/4\nAsamblea General\nDistr. general\n22 de julio de 2020\nEspañol\nOriginal: inglés\n\nConsejo de Derechos Humanos\n44º período de sesiones\n\nResolución aprobada por el Consejo de Derechos Humanos el 16 de julio de 2020\n\nTrata de personas, especialmente mujeres y niños\n\nEl Consejo de Derechos Humanos,\n\n1. Reafirma que los Estados están obligados a prevenir la trata y a proteger a las víctimas en todos los casos.`,
    {
      kind: 'resolution',
      title: 'Trata de personas, especialmente mujeres y niños',
      publicationDate: '2020-07-16',
      language: 'es',
    },
    [],
  ],
  [
    'a document of the United Nations in Arabic',
    'الأمم المتحدة                    A/HRC/RES/44/4\nالجمعية العامة\nDistr.: General\n22 July 2020\nArabic\nOriginal: English\n\nمجلس حقوق الإنسان\nالدورة الرابعة والأربعون\n\nقرار اعتمده مجلس حقوق الإنسان في 16 تموز/يوليه 2020\n\nالاتجار بالأشخاص، وبخاصة النساء والأطفال\n\nإن مجلس حقوق الإنسان،\n\n1- يؤكد من جديد أن الدول ملزمة بمنع الاتجار بالأشخاص وحماية الضحايا في جميع الحالات.',
    {
      kind: 'resolution',
      title: 'الاتجار بالأشخاص، وبخاصة النساء والأطفال',
      publicationDate: '2020-07-16',
      language: 'ar',
    },
    [],
  ],
  [
    'an act with its number and a day in brackets',
    `LAWS OF MALAWI\n\nTRAFFICKING IN PERSONS ACT\n\nAct No. 3 of 2015\n\nAn Act to make provision for the prevention of trafficking; and for matters connected therewith\n\n[1ST APRIL 2015]\n\n1. Short title\n\nThis Act may be cited as the Trafficking in Persons Act.`,
    {
      kind: 'legislation',
      title: 'TRAFFICKING IN PERSONS ACT',
      symbol: 'Act No. 3 of 2015',
      publicationDate: '2015-04-01',
    },
    [],
  ],
])('%s', (_, source, expected, authors) => {
  const { metadata } = parse(source, { format: source.startsWith('#') ? 'markdown' : 'text' })
  expect(metadata).toMatchObject(expected)
  expect(
    metadata.authors.map((name) => (name.type === 'person' ? `${name.given} ${name.family}` : name)),
  ).toEqual(authors)
})

test('a report of a country’s own commission is on the country', () => {
  const source = [
    'NATIONAL HUMAN RIGHTS COMMISSION OF ZAMBIA',
    'ANNUAL REPORT 2018',
    'CHAPTER ONE',
    prose,
  ].join('\n\n')
  expect(parse(source).metadata.country?.alpha3).toBe('ZMB')
})

test.each([
  [
    'an act with its title in capitals and no year',
    'LAWS OF MALAWI\n\nTRAFFICKING IN PERSONS ACT\n\nCHAPTER 7:06\n\nPART I\nPRELIMINARY\n\n1. Short title\n\nThis Act may be cited so.',
    { kind: 'legislation', country: { alpha3: 'MWI' } },
  ],
  [
    'two lines of a caption, each with a day of its own',
    `United States Court of Appeals\nFor the Ninth Circuit\n\nMARIA LOPEZ, Petitioner,\nv.\nJOHN BROWN, Respondent.\n\nArgued and Submitted March 3, 2021\nFiled July 12, 2021\n\nOPINION\n\n${prose}`,
    { kind: 'judgment', publicationDate: '2021-07-12' },
  ],
  [
    'a title in front matter, over the heading',
    `---\ntitle: "Detention at sea: Malta"\n---\n\n# Detention at sea\n\n${prose}`,
    { title: 'Detention at sea: Malta', country: { alpha3: 'MLT' } },
  ],
])('%s', (_, source, metadata) => {
  expect(parse(source).metadata).toMatchObject(metadata)
})
