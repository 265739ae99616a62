/**
 * What an address of the State Department's sites says of the report that it leads to. Since 2019 its reports stand
 * under their series and edition; the pages of earlier years kept the addresses of the site that they were made for.
 *
 *     https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/sri-lanka/
 *                                    ^ edition ^ series                             ^ country
 *     https://2009-2017.state.gov/j/drl/rls/hrrpt/2015/eap/252785.htm
 *                                           ^ series ^ edition
 */

import { hostAndPath } from '../read/web-address.ts'

/** What such an address says; what it does not is null. */
interface StateAddress {
  /** The series and the edition as words: `2023 country reports on human rights practices`. */
  title: string | null
  edition: number | null
  /** The places that the path names, from the outermost: `china`, `hong kong`. */
  places: readonly string[]
}

/**
 * Reads an address of state.gov.
 *
 * @returns null for an address of another site, or of a page there that is no report.
 */
export function parseStateAddress(url: string): StateAddress | null {
  const { host, path } = hostAndPath(url.toLowerCase())
  if (!/(?:^|\.)state\.gov$/.test(host)) return null
  const report = /^\/reports?\/(?:custom\/)?((?:19|20)\d\d)-([a-z-]+?)(?:-\d)?(?:\/(.*))?$/.exec(path)
  if (report) {
    const [, year = '', series = '', places = ''] = report
    return {
      title: `${year} ${words(series)}`,
      edition: Number(year),
      places: places.split('/').flatMap(placeOf),
    }
  }
  const older = /\/(hrrpt|tiprpt|irf)\/(?:countries\/)?(?:((?:19|20)\d\d)[/\w]*\/)?/.exec(path)
  if (!older) return null
  const [, series = '', year] = older
  return {
    title: [year, olderSeries[series]].filter(Boolean).join(' '),
    edition: year === undefined ? null : Number(year),
    places: [],
  }
}

/** The folders of the site's reports until 2019. */
const olderSeries: Readonly<Record<string, string>> = {
  hrrpt: 'Country Reports on Human Rights Practices',
  tiprpt: 'Trafficking in Persons Report',
  irf: 'Report on International Religious Freedom',
}

/** `sri-lanka`; `peru__trashed`, `burma-draft` and `laos-2` are left over from the making of a page. */
function placeOf(segment: string): string[] {
  const name = words(segment.replace(/__trashed$|-(?:draft|\d)$/g, ''))
  return name === '' ? [] : [name]
}

function words(slug: string): string {
  return slug.replaceAll('-', ' ').trim()
}
