/**
 * Whose law a judgment, a decision or legislation is: the state or the organization of states that made it.
 */
import { hostAndPath } from '../read/web-address.ts'
import type { Jurisdiction } from '../types.ts'
import { countryWithCode } from './countries.ts'
import { countryNamed } from './country.ts'
import type { Named } from './evidence.ts'
import { firstOf } from './first-of.ts'

/**
 * Finds the jurisdiction of a document.
 *
 * @param evidence What there is to go by, with the title and the symbol that it has in the end.
 * @param country The country that the page says the document is of.
 */
export function jurisdictionOf(evidence: Named, country: Jurisdiction | null): Jurisdiction | null {
  const { title, publisher, symbol, citeAs, address, url, caption, opening } = evidence
  const lines = title === null ? caption : [title, ...caption]
  return (
    inBrackets(title) ??
    ofPublisher(publisher) ??
    ofCitation(symbol ?? '') ??
    inBrackets(citeAs) ??
    ofCode(address?.publisher ?? null) ??
    firstOf(lines, ofCitation) ??
    firstOf(lines, ofHeading) ??
    ofCourt(opening.paragraph) ??
    ofHost(url) ??
    ofLaw(title) ??
    country
  )
}

/** What tells that a state's or an organization's courts and bodies made a document. */
interface Signs {
  name: string
  /** The names of an organization and of its courts and bodies. */
  names?: RegExp
  /** A neutral citation, a symbol or a file number, which shows by its form which court it is of. */
  citation?: RegExp
  /** Its bodies' codes in addresses; those of a state begin with the code of the country. */
  codes?: string
  /** What the hosts of its courts and legislators end with. */
  host?: RegExp
  /** The office that is sued in matters of asylum, which has another name in each state. */
  party?: RegExp
}

const jurisdictions: readonly Signs[] = [
  {
    name: 'United Kingdom',
    citation: /\[\d{4}\] (?:UK[A-Z]{2,5}|EW(?:CA|HC|COP|FC)|CSIH|CSOH|HCJAC|NICA|NIQB)\b/,
    host: /\.uk$/,
    party: /\bSecretary of State for (?:the )?(?:Home Department|Foreign)|\bImmigration Appeal Tribunal\b/i,
  },
  {
    name: 'Australia',
    citation: /\[\d{4}\] (?:HCA|FCA|FCAFC|FMCA|FCCA|FedCFamC2G|AATA|RRTA|MRTA|ARTA)\b/,
    host: /\.au$/,
    party: /\bMinister for Immigration\b/i,
  },
  { name: 'New Zealand', citation: /\[\d{4}\] (?:NZ[A-Z]{2,5})\b/, host: /\.nz$/ },
  {
    name: 'Canada',
    citation: /\b\d{4} (?:SCC|FC|FCA|CanLII)\b|\[\d{4}\] (?:SCR|S\.C\.R\.|F\.?C\.?R?\.? )/,
    host: /\.ca$/,
    party: /\bCanada \(|\bMinister of (?:Citizenship|Employment) (?:and|&) Immigration\b/i,
  },
  {
    name: 'Ireland',
    citation: /\[\d{4}\] IE(?:SC|HC|CA)\b/,
    host: /\.ie$/,
    party: /\bMinister (?:for Justice|of Immigration)\b.*\bIreland\b/i,
  },
  { name: 'South Africa', citation: /\[\d{4}\] (?:ZACC|ZASCA|ZA[A-Z]{3,6})\b/, host: /\.za$/ },
  { name: 'Hong Kong', citation: /\[\d{4}\] HK(?:CFA|CFI|CA|DC)\b/ },
  { name: 'Kenya', citation: /\[\d{4}\] KE(?:HC|CA|SC)\b|eKLR\b/ },
  {
    name: 'United States of America',
    citation: /\b\d{1,3} (?:F\.[23]d|F\. ?4th|U\.S\.|I\.? ?& ?N\.? Dec\.|S\. ?Ct\.) \d{1,4}\b/,
    host: /\.gov$/,
    party: /\bImmigration and Naturali[sz]ation Service\b|\bINS v\.|\bv\. INS\b/i,
  },
  { name: 'Netherlands', party: /\bStaatssecretaris van\b/i },
  {
    name: 'Council of Europe',
    names:
      /european court of human rights|european commission of human rights|council of europe|cour européenne des droits de l.homme|tribunal europeo de derechos humanos/i,
    citation: /^ECLI:CE:|^Appl(?:ication)?s?\.? [Nn]os?\b|\(Applications? nos?\.|\bEHRR\b/,
    codes: 'echr coeechr',
    host: /\.coe\.int$/,
  },
  {
    name: 'European Union',
    names:
      /court of justice of the european|european court of justice|european union|european (?:parliament|commission)\b|council of the european|general court of the/i,
    citation: /^ECLI:EU:|^(?:Joined Cases )?C-\d+\/\d\d/,
    codes: 'ecj euecj',
    host: /\.europa\.eu$/,
  },
  {
    name: 'Organization of American States',
    names: /inter-american (?:court|commission)|organization of american states|corte interamericana/i,
    codes: 'iacrthr iachr',
    host: /corteidh\.or\.cr$/,
  },
  {
    name: 'African Union',
    names: /african (?:court|commission|union)|organi[sz]ation of african unity/i,
    codes: 'achpr acrthr',
    host: /african-court\.org$/,
  },
  {
    name: 'United Nations',
    names:
      /^UN\b|united nations|human rights committee|committee (?:against torture|on the (?:elimination|rights)|on (?:economic|enforced|migrant))|international court of justice|working group on arbitrary/i,
    citation: /^(?:CEDAW|CCPR|CAT|CERD|CRC|CRPD|CED|E)\/C[./]/,
    codes: 'hrc unhrc cat cedaw cerd crc icj',
    host: /\.(?:un|ohchr)\.org$/,
  },
  { name: 'Economic Community of West African States', names: /economic community of west african|ECOWAS/i },
  { name: 'East African Community', names: /east african court/i },
]

/** The first jurisdiction one of whose signs fits a text. */
function withSign(sign: 'names' | 'citation' | 'host' | 'party', text: string): Jurisdiction | null {
  const name = jurisdictions.find((signs) => signs[sign]?.test(text))?.name
  return name === undefined ? null : called(name)
}

function called(name: string): Jurisdiction {
  return countryNamed(name) ?? { name, alpha3: null }
}

/**
 * Reads a jurisdiction's name, as front matter gives it.
 *
 * @returns A country with its code, or what the name says, without one.
 */
export function jurisdictionNamed(name: string): Jurisdiction {
  return countryNamed(name) ?? organizationOf(name) ?? { name, alpha3: null }
}

/**
 * Finds the jurisdiction of a case by its parties.
 *
 * @param lines The title, and the lines of the caption.
 */
export function jurisdictionOfParties(lines: readonly string[]): Jurisdiction | null {
  return firstOf(lines, (line) => withSign('party', line))
}

function organizationOf(text: string): Jurisdiction | null {
  return withSign('names', text.slice(0, 300))
}

function ofCitation(text: string): Jurisdiction | null {
  return withSign('citation', text.slice(0, 600))
}

/** `gbrcs`, `aus_fc`, `usabia`: the country's code stands before the court's. Bodies of the UN have codes of three letters. */
function ofCode(code: string | null): Jurisdiction | null {
  if (code === null) return null
  const organization = jurisdictions.find(({ codes }) => codes?.split(' ').includes(code))
  if (organization !== undefined) return called(organization.name)
  return /^[a-z]{3}_?[a-z]{2,}\d*$/.test(code) ? countryWithCode(code.slice(0, 3).toUpperCase()) : null
}

function ofHost(url: string | null): Jurisdiction | null {
  return withSign('host', hostAndPath(url).host)
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

/** `Constitution of Kenya`, `Law of the Republic of Kazakhstan on …` */
function ofLaw(title: string | null): Jurisdiction | null {
  for (const part of title?.slice(0, 300).split(/ (?:on|of|concerning|No\.?) |[,;(]/i) ?? []) {
    const country = countryNamed(part.replace(/^the /i, ''))
    if (country !== null) return country
  }
  return null
}
