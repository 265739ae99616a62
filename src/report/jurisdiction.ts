/**
 * Whose law a judgment, a decision or legislation is: the state or the organization of states that made it.
 */
import type { Jurisdiction } from '../types.ts'
import { countryWithCode } from './countries.ts'
import { countryNamed } from './country.ts'
import { firstOf } from './first-of.ts'

/** Where a jurisdiction may be named. */
export interface JurisdictionNames {
  title: string | null
  publisher: string | null
  symbol: string | null
  citeAs: string | null
  /** The short name of the publisher in the address (`gbrcs`, `aus_fc`). */
  code: string | null
  url: string | null
  caption: readonly string[]
  /** The first paragraph. */
  opening: string
  /** The country that the page says the document is of: it counts for a law alone, since a court may hear of another. */
  country: Jurisdiction | null
}

/** Finds the jurisdiction of a document. */
export function jurisdictionOf(names: JurisdictionNames): Jurisdiction | null {
  const { title, publisher, symbol, citeAs, code, url, caption, opening, country } = names
  const lines = title === null ? caption : [title, ...caption]
  return (
    inBrackets(title) ??
    ofPublisher(publisher) ??
    ofCitation(symbol ?? '') ??
    inBrackets(citeAs) ??
    ofCode(code) ??
    firstOf(lines, ofCitation) ??
    firstOf(lines, ofHeading) ??
    ofCourt(opening) ??
    ofHost(url) ??
    ofLaw(title) ??
    country
  )
}

/**
 * Reads a jurisdiction's name, as front matter gives it.
 *
 * @returns A country with its code, or what the name says, without one.
 */
export function jurisdictionNamed(name: string): Jurisdiction {
  return countryNamed(name) ?? organizationOf(name) ?? { name, alpha3: null }
}

/** `Refugees Act [Kenya]`, `Asylum Act (Switzerland)`: the first brackets that hold a country. */
function inBrackets(text: string | null): Jurisdiction | null {
  const found = text?.slice(0, 1000).match(/\[[^\d[\]]{3,60}\]|\([^\d()]{3,60}\)$/g) ?? []
  for (const bracket of found) {
    const country = countryNamed(bracket.slice(1, -1))
    if (country !== null) return country
  }
  return null
}

/** `United Kingdom: Court of Appeal`, `Supreme Court of Canada`, `European Court of Human Rights`. */
function ofPublisher(publisher: string | null): Jurisdiction | null {
  if (publisher === null) return null
  const before = publisher.includes(':') ? publisher.slice(0, publisher.indexOf(':')) : null
  return countryNamed(before) ?? organizationOf(publisher) ?? countryAtEnd(publisher)
}

/** `Supreme Court of Canada`, `LAWS OF THE REPUBLIC OF KENYA`: what stands behind an `of` to the end. */
function countryAtEnd(text: string): Jurisdiction | null {
  for (const { 0: words, index } of text.slice(-120).matchAll(/ (?:of|in|de|du)(?: the)? (?=\p{Lu})/giu)) {
    const country = countryNamed(text.slice(-120).slice(index + words.length))
    if (country !== null) return country
  }
  return null
}

/** The organizations of states whose courts and bodies decide, by the names of those. */
const organizations: readonly (readonly [RegExp, string])[] = [
  [
    /european court of human rights|european commission of human rights|council of europe|cour européenne des droits de l.homme|tribunal europeo de derechos humanos/i,
    'Council of Europe',
  ],
  [
    /court of justice of the european|european court of justice|european union|european (?:parliament|commission)\b|council of the european|general court of the/i,
    'European Union',
  ],
  [
    /inter-american (?:court|commission)|organization of american states|corte interamericana/i,
    'Organization of American States',
  ],
  [/african (?:court|commission|union)|organi[sz]ation of african unity/i, 'African Union'],
  [
    /^UN\b|united nations|human rights committee|committee (?:against torture|on the (?:elimination|rights)|on (?:economic|enforced|migrant))|international court of justice|working group on arbitrary/i,
    'United Nations',
  ],
  [/economic community of west african|ECOWAS/i, 'Economic Community of West African States'],
  [/east african court/i, 'East African Community'],
]

function organizationOf(text: string): Jurisdiction | null {
  const name = organizations.find(([pattern]) => pattern.test(text.slice(0, 300)))?.[1]
  return name === undefined ? null : { name, alpha3: null }
}

/** A neutral citation, a symbol or a file number shows by its form which court it is of. */
function ofCitation(text: string): Jurisdiction | null {
  const row = citations.find(([pattern]) => pattern.test(text.slice(0, 600)))
  return row === undefined ? null : (countryNamed(row[1]) ?? { name: row[1], alpha3: null })
}

const citations: readonly (readonly [RegExp, string])[] = [
  [/\[\d{4}\] (?:UK[A-Z]{2,5}|EW(?:CA|HC|COP|FC)|CSIH|CSOH|HCJAC|NICA|NIQB)\b/, 'United Kingdom'],
  [/\[\d{4}\] (?:HCA|FCA|FCAFC|FMCA|FCCA|FedCFamC2G|AATA|RRTA|MRTA|ARTA)\b/, 'Australia'],
  [/\[\d{4}\] (?:NZ[A-Z]{2,5})\b/, 'New Zealand'],
  [/\b\d{4} (?:SCC|FC|FCA|CanLII)\b|\[\d{4}\] (?:SCR|S\.C\.R\.|F\.?C\.?R?\.? )/, 'Canada'],
  [/\[\d{4}\] IE(?:SC|HC|CA)\b/, 'Ireland'],
  [/\[\d{4}\] (?:ZACC|ZASCA|ZA[A-Z]{3,6})\b/, 'South Africa'],
  [/\[\d{4}\] HK(?:CFA|CFI|CA|DC)\b/, 'Hong Kong'],
  [/\[\d{4}\] KE(?:HC|CA|SC)\b|eKLR\b/, 'Kenya'],
  [
    /\b\d{1,3} (?:F\.[23]d|F\. ?4th|U\.S\.|I\. ?& ?N\. Dec\.|S\. ?Ct\.) \d{1,4}\b/,
    'United States of America',
  ],
  [/^ECLI:CE:|^Appl(?:ication)?s?\.? [Nn]os?\b|\(Applications? nos?\.|\bEHRR\b/, 'Council of Europe'],
  [/^ECLI:EU:|^(?:Joined Cases )?C-\d+\/\d\d/, 'European Union'],
  [/^(?:CEDAW|CCPR|CAT|CERD|CRC|CRPD|CED|E)\/C[./]/, 'United Nations'],
]

/** `gbrcs`, `aus_fc`, `usabia`: the country's code stands before the court's. Bodies of the UN have codes of three letters. */
function ofCode(code: string | null): Jurisdiction | null {
  if (code === null) return null
  const organization = codes[code]
  if (organization !== undefined) return { name: organization, alpha3: null }
  return /^[a-z]{3}_?[a-z]{2,}\d*$/.test(code) ? countryWithCode(code.slice(0, 3).toUpperCase()) : null
}

const codes: Readonly<Record<string, string>> = {
  echr: 'Council of Europe',
  coeechr: 'Council of Europe',
  ecj: 'European Union',
  euecj: 'European Union',
  iacrthr: 'Organization of American States',
  iachr: 'Organization of American States',
  achpr: 'African Union',
  acrthr: 'African Union',
  hrc: 'United Nations',
  unhrc: 'United Nations',
  cat: 'United Nations',
  cedaw: 'United Nations',
  cerd: 'United Nations',
  crc: 'United Nations',
  icj: 'United Nations',
}

/** `IN THE HIGH COURT OF KENYA`, `LAWS OF KENYA`, `EUROPEAN COURT OF HUMAN RIGHTS`. */
function ofHeading(line: string): Jurisdiction | null {
  const isHeading = /\b(?:court|tribunal|council|committee|laws|republic|kingdom|parliament|gazette)\b/i.test(
    line,
  )
  return isHeading ? (organizationOf(line) ?? countryAtEnd(line) ?? countryAtStart(line)) : null
}

/** `UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT` */
function countryAtStart(line: string): Jurisdiction | null {
  return countryNamed(
    /^(.{4,40}?) (?:supreme |federal |high |district |constitutional )?(?:court|tribunal|board)\b/i.exec(
      line,
    )?.[1],
  )
}

/** `The European Court of Human Rights, sitting as a Chamber …` */
function ofCourt(opening: string): Jurisdiction | null {
  const subject = /^(?:In the case of [^,]{3,80}, )?The ([^,.]{5,80})/.exec(opening)?.[1]
  return subject === undefined ? null : organizationOf(subject)
}

/** The sites of courts and of legislators. */
function ofHost(url: string | null): Jurisdiction | null {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
  const name = host === undefined ? undefined : hosts.find(([end]) => host.endsWith(end))?.[1]
  return name === undefined ? null : jurisdictionNamed(name)
}

const hosts: readonly (readonly [string, string])[] = [
  ['.coe.int', 'Council of Europe'],
  ['.europa.eu', 'European Union'],
  ['.un.org', 'United Nations'],
  ['.ohchr.org', 'United Nations'],
  ['corteidh.or.cr', 'Organization of American States'],
  ['african-court.org', 'African Union'],
  ['.uk', 'United Kingdom'],
  ['.au', 'Australia'],
  ['.nz', 'New Zealand'],
  ['.ca', 'Canada'],
  ['.ie', 'Ireland'],
  ['.za', 'South Africa'],
  ['.gov', 'United States of America'],
]

/**
 * Finds the jurisdiction of a case by its parties: the office that is sued in matters of asylum has another name in
 * each state.
 *
 * @param lines The title, and the lines of the caption.
 */
export function jurisdictionOfParties(lines: readonly string[]): Jurisdiction | null {
  const name = firstOf(lines, (line) => parties.find(([pattern]) => pattern.test(line))?.[1] ?? null)
  return name === null ? null : jurisdictionNamed(name)
}

const parties: readonly (readonly [RegExp, string])[] = [
  [
    /\bSecretary of State for (?:the )?(?:Home Department|Foreign)|\bImmigration Appeal Tribunal\b/i,
    'United Kingdom',
  ],
  [/\bMinister for Immigration\b/i, 'Australia'],
  [/\bCanada \(|\bMinister of (?:Citizenship|Employment) (?:and|&) Immigration\b/i, 'Canada'],
  [/\bImmigration and Naturali[sz]ation Service\b|\bINS v\.|\bv\. INS\b/i, 'United States of America'],
  [/\bMinister (?:for Justice|of Immigration)\b.*\bIreland\b/i, 'Ireland'],
  [/\bStaatssecretaris van\b/i, 'Netherlands'],
]

/** `Constitution of Kenya`, `Law of the Republic of Kazakhstan on …` */
function ofLaw(title: string | null): Jurisdiction | null {
  for (const part of title?.slice(0, 300).split(/ (?:on|of|concerning|No\.?) |[,;(]/i) ?? []) {
    const country = countryNamed(part.replace(/^the /i, ''))
    if (country !== null) return country
  }
  return null
}
