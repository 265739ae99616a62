import { describe, expect, test } from 'vitest'
import { webAddress } from '../../src/read/web-address.ts'
import { parseAddress } from '../../src/report/address.ts'
import { countryNamed } from '../../src/report/country.ts'
import { parseStateAddress } from '../../src/report/state-address.ts'

describe('an address of state.gov tells series, edition and country', () => {
  const reports = '2023 country reports on human rights practices'
  test.each([
    [
      'https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/sri-lanka/',
      reports,
      2023,
      ['sri lanka'],
    ],
    [
      'https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/china/tibet',
      reports,
      2023,
      ['china', 'tibet'],
    ],
    [
      'https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/peru__trashed/',
      reports,
      2023,
      ['peru'],
    ],
    ['https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/', reports, 2023, []],
    [
      'https://www.state.gov/reports/2018-trafficking-in-persons-report-2/laos/?safe=1',
      '2018 trafficking in persons report',
      2018,
      ['laos'],
    ],
    [
      'https://2009-2017.state.gov/j/drl/rls/hrrpt/2015/eap/252785.htm',
      '2015 Country Reports on Human Rights Practices',
      2015,
      [],
    ],
    [
      'https://www.state.gov/j/tip/rls/tiprpt/countries/2017/271117.htm',
      '2017 Trafficking in Persons Report',
      2017,
      [],
    ],
  ])('%s', (url, title, edition, places) => {
    expect(parseStateAddress(url)).toEqual({ title, edition, places })
  })

  test.each([
    'https://www.state.gov/countries-areas/laos/',
    'https://example.org/reports/2023-country-reports-on-human-rights-practices/laos/',
    'https://notstate.gov.example.org/reports/2023-x/laos/',
  ])('nothing by %s', (url) => expect(parseStateAddress(url)).toBeNull())
})

describe('an address of Refworld tells the kind and the publisher', () => {
  test.each([
    ['https://www.refworld.org/jurisprudence/caselaw/gbrcs/1996/en/16088', 'caselaw', 'gbrcs'],
    ['https://www.refworld.org/legal/legislation/natlegbod/2020/123071', 'legislation', 'natlegbod'],
    ['http://www.refworld.org/country,,AUS_FC,,LKA,,3ae6b7624,0.html', null, 'aus_fc'],
    ['https://www.refworld.org/publisher,MRGI,,,4954ce2d23,0.html', null, 'mrgi'],
    ['https://www.refworld.org/type,CASELAW,,,4a5f1b2c0,0.html', 'caselaw', null],
    [
      'http://www.refworld.org/cgi-bin/texis/vtx/rwmain?page=publisher&publisher=FREEHOU&type=ANNUALREPORT&coi=LAO&docid=4ff420f932',
      'annualreport',
      'freehou',
    ],
    ['https://www.refworld.org/docid/5959eca4a.html', null, null],
  ])('%s', (url, type, publisher) => expect(parseAddress(url)).toMatchObject({ type, publisher }))

  test('an archive’s part before it is kept only where it is an address of the web', () => {
    expect(parseAddress('javascript:x/https://www.refworld.org/docid/5959eca4a.html').archivedUrl).toBeNull()
  })
})

describe('a web address', () => {
  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
    [' https://example.org/laos ', 'https://example.org/laos'],
    ['HTTP://EXAMPLE.ORG/Laos', 'HTTP://EXAMPLE.ORG/Laos'],
    ['www.example.org', 'https://www.example.org/'],
    ['state.gov/reports/laos', 'https://state.gov/reports/laos'],
    ['laos', null],
    ['mailto:jane@example.org', null],
    ['https://', null],
    ['', null],
  ])('%s', (text, address) => expect(webAddress(text)).toBe(address))
})

describe('a country by the name that a report gives it', () => {
  test.each([
    ['China (Includes Hong Kong, Macau, and Tibet)', 'CHN'],
    ['China (includes Tibet, Hong Kong, and Macau)', 'CHN'],
    ['Israel, Golan Heights, West Bank, and Gaza', 'ISR'],
    ['Israel and the Occupied Territories', 'ISR'],
    ['Serbia (includes Kosovo)', 'SRB'],
    ['Cyprus – the Area Administered by Turkish Cypriots', 'CYP'],
    ['Congo, Democratic Republic of the', 'COD'],
    ['Antigua and Barbuda', 'ATG'],
    ['Laos, Thailand, Vietnam', undefined],
    ['Laos and Thailand', undefined],
    ['Atlantis (includes Laos)', undefined],
  ])('%s', (name, alpha3) => expect(countryNamed(name)?.alpha3).toBe(alpha3))
})
