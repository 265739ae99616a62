import { hostAndPath } from '../read/web-address.ts'

/**
 * The site that a page stands on, as its publisher names it. What no address tells is not said.
 */
const sites: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)refworld\.org(?:\.es|\.ru)?$/, 'Refworld'],
  [/(?:^|\.)unhcr\.org$/, 'UNHCR'],
  [/(?:^|\.)state\.gov$/, 'United States Department of State'],
  [/(?:^|\.)ecoi\.net$/, 'ecoi.net'],
  [/(?:^|\.)hrw\.org$/, 'Human Rights Watch'],
  [/(?:^|\.)amnesty\.org$/, 'Amnesty International'],
  [/(?:^|\.)ohchr\.org$/, 'OHCHR'],
  [/(?:^|\.)reliefweb\.int$/, 'ReliefWeb'],
  [/(?:^|\.)europa\.eu$/, 'European Union'],
  [/(?:^|\.)coe\.int$/, 'Council of Europe'],
  [/(?:^|\.)bailii\.org$/, 'BAILII'],
]

/**
 * Names the site of an address.
 *
 * @param url An address of http or https, also one on the older `unhcr.org/refworld`.
 * @returns Its name; null where there is no address, or the site is not known.
 * @example
 *   siteOf('https://www.refworld.org/docid/5959eca4a.html') // 'Refworld'
 *   siteOf('https://www.state.gov/reports/laos/') // 'United States Department of State'
 */
export function siteOf(url: string | null): string | null {
  const { host, path } = hostAndPath(url)
  if (/^(?:www\.)?unhcr\.org$/.test(host) && /^\/(?:refworld|cgi-bin)\//i.test(path)) return 'Refworld'
  return sites.find(([pattern]) => pattern.test(host))?.[1] ?? null
}
