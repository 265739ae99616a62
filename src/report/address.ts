/**
 * Refworld's web addresses. The site has moved and changed its scheme several times; a document keeps its identifier
 * within a scheme (the `docid` until 2023, a number since).
 */

import { webAddress } from '../read/web-address.ts'
import type { DocumentKind } from '../types.ts'

/** What a Refworld address says of the document that it leads to. */
export interface Address {
  /** The address itself, without an archive's part before it. */
  url: string
  /** The archived copy's address, where the address was one. */
  archivedUrl: string | null
  /** `5959eca4a` in the scheme until 2023, `117654` in the one since. */
  docid: string | null
  /** The language of the document, where the address says it: a BCP 47 tag. */
  language: string | null
  /** The publisher's short name, where the address says it: `usdos`. */
  publisher: string | null
  /** The year of publication, where the address says it. */
  year: number | null
  /** The site's own word for the kind of document, where the address says it: `caselaw`, `legislation`. */
  type: string | null
}

/**
 * Reads a Refworld address in any of the schemes that the site has used.
 *
 * @param url
 *   An address: `https://www.refworld.org/docid/5959eca4a.html`, `…/reference/annualreport/usdos/2017/en/117654`,
 *   `…/publisher,MRGI,,,4954ce2d23,0.html`, `…/cgi-bin/texis/vtx/rwmain?docid=4ff420f932`, or a web archive's copy of one.
 * @returns
 *   What it says; every field but `url` is null for an address that is not Refworld's.
 * @example
 *   parseAddress('https://www.refworld.org/docid/5959eca4a.html').docid // '5959eca4a'
 */
export function parseAddress(url: string): Address {
  const { original, archived } = unarchive(url)
  const address = {
    url: original,
    archivedUrl: archived,
    docid: null,
    language: null,
    publisher: null,
    year: null,
    type: null,
  }
  const path = refworldPath(original)
  if (path === null) return address
  return { ...address, ...(fromNewScheme(path) ?? fromOldScheme(path)) }
}

/** `https://webarchive.archive.unhcr.org/20230531mp_/https://www.refworld.org/…`: the last address in it is the original. */
function unarchive(url: string): { original: string; archived: string | null } {
  const inner = Math.max(url.lastIndexOf('/http://'), url.lastIndexOf('/https://'))
  return inner > 0
    ? { original: url.slice(inner + 1), archived: webAddress(url) }
    : { original: url, archived: null }
}

/** The path and query of an address on refworld.org (or .es, .ru) or on the older unhcr.org/refworld; else null. */
function refworldPath(url: string): string | null {
  const match =
    /^https?:\/\/(?:www\.)?(?:refworld\.org(?:\.es|\.ru)?|unhcr\.org(?=\/(?:refworld|cgi-bin)\/))(?=[/?])(.*)$/i.exec(
      url,
    )
  return match?.[1] ?? null
}

/** `/reference/annualreport/usdos/2017/en/117654`; the language is left out for some laws. */
function fromNewScheme(
  path: string,
): Pick<Address, 'docid' | 'language' | 'publisher' | 'year' | 'type'> | null {
  const match =
    /^(?:\/[a-z]{2})?\/[a-z]+\/([a-z-]+)\/([\w-]+)\/(\d{4})\/(?:([a-z]{2,3})\/)?(\d+)\/?(?:[?#]|$)/i.exec(
      path,
    )
  if (match === null) return null
  const [, type = '', publisher = null, year, language = null, docid = null] = match
  return {
    docid,
    language: language?.toLowerCase() ?? null,
    publisher,
    year: Number(year),
    type: type.toLowerCase(),
  }
}

/** `/docid/5959eca4a.html`, `/pdfid/….pdf`, `?docid=…`, or a field of a path with commas, as the kind may be. */
function fromOldScheme(path: string): Pick<Address, 'docid' | 'publisher' | 'type'> {
  const fields = path.split(/[,/.?&;]/)
  const match = /(?:\/(?:docid|pdfid)\/|[?&;](?:docid|pdfid)=)([0-9a-f]{6,16})(?![0-9a-z])/i.exec(path)
  return {
    docid:
      match?.[1]?.toLowerCase() ??
      // The document's identifier is the last one: `topic,50ffbce4c9,50ffbce4ed,487ca21ec,0,,,LAO.html`.
      fields.findLast((field) => /^[0-9a-f]{8,16}$/.test(field) && /\d/.test(field)) ??
      null,
    publisher:
      (
        /\bpublisher[,=]([a-z]\w{1,20})/i.exec(path)?.[1] ??
        fields.find((field) => /^[A-Z]{3}_[A-Z]{2,6}$/.test(field))
      )?.toLowerCase() ?? null,
    type:
      fields
        .map((field) => field.replace(/^type=/, ''))
        .find((field) => /^[A-Z]+$/.test(field) && Object.hasOwn(addressKinds, field.toLowerCase()))
        ?.toLowerCase() ?? null,
  }
}

/** The words for kinds in Refworld's addresses, old (`CASELAW`) and new. */
export const addressKinds: Readonly<Record<string, DocumentKind>> = {
  caselaw: 'judgment',
  caselawcomp: 'judgment',
  legislation: 'legislation',
  natleginstr: 'legislation',
  decreees: 'legislation',
  reglegislation: 'legislation',
  agreements: 'treaty',
  multilateraltreaty: 'treaty',
  bilateraltreaty: 'treaty',
  resolution: 'resolution',
  exconc: 'resolution',
  general: 'guidelines',
  legalguidance: 'guidelines',
  opguidance: 'guidelines',
  themguide: 'guidelines',
  countrypos: 'guidelines',
  position: 'guidelines',
  queryresponse: 'response',
  query: 'response',
  annualreport: 'report',
  countryrep: 'report',
  themreport: 'report',
  regionalreport: 'report',
  research: 'report',
  countrynews: 'article',
  news: 'article',
}
