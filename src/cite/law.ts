/**
 * Sources of law as they are cited: the names of cases and acts, and the numbers by which they are found.
 */
import { isNeutralCitation } from '../report/names.ts'

// --- numbers of cases

/**
 * How a judgment is found: a court's own number or a volume of reports, of which some begin with their year; an
 * application or another number.
 */
export type CaseNumber =
  | { kind: 'neutral' | 'dated report' | 'number'; text: string }
  | { kind: 'report'; text: string; volume: string; reporter: string; page: string }

/** Reads the number of a judgment. */
export function readCaseNumber(symbol: string): CaseNumber {
  // `CG`, country guidance, belongs to the name.
  if (isNeutralCitation(symbol)) return { kind: 'neutral', text: symbol.replace(/^CG (?=\[)/, '') }
  const yearly = readYearlyReports(symbol)
  if (yearly !== null) return yearly
  if (/^(?:\[\d{4}\]|\(\d{4}\)) .*\p{L}/u.test(symbol)) return { kind: 'dated report', text: symbol }
  const report =
    /^(\d{1,4}) (\p{Lu}[\p{L}&. ]{1,40}?\d?[a-z]{0,2}\.?) (\d{1,5})(?: \((?:[^()]{2,30} )?\d{4}\))?(?:[,;] .*)?$/u.exec(
      symbol,
    )
  if (report) {
    const [text, volume = '', reporter = '', page = ''] = report
    return { kind: 'report', text, volume, reporter, page }
  }
  const application = /^(?:appl(?:ication)?s?\.?|app\.) ?nos?\.? ?(\S.*)$/i.exec(symbol)?.[1]
  if (application === undefined) return { kind: 'number', text: docketsIn(symbol) ?? symbol }
  return { kind: 'number', text: `${/,| and /.test(application) ? 'App. Nos.' : 'App. No.'} ${application}` }
}

/** `I.C.J. Reports 2004, p. 136`, `[2004] ICJ Rep 136`: the reports of a year are a volume. */
function readYearlyReports(symbol: string): Extract<CaseNumber, { kind: 'report' }> | null {
  const [, before, behind, page = ''] =
    /^(?:\[?(\d{4})\]? )?I\.?C\.?J\.? Rep(?:orts|\.)?(?: (\d{4}))?,? (?:p\. ?)?(\d{1,4})$/.exec(symbol) ?? []
  const volume = before ?? behind
  return volume === undefined ? null : { kind: 'report', text: symbol, volume, reporter: yearlyReports, page }
}

/** The Reports of the International Court of Justice, which have years for volumes. */
export const yearlyReports = 'I.C.J. Rep.'

/** `C-71/11 and C-99/11` → `Joined Cases C-71/11 and C-99/11`; null where it is no number of a court of the European Union. */
export function europeanDocket(number: string): string | null {
  const found = docketsIn(number)
  if (found === null) return null
  return `${/\d.*[ ,].*\d/.test(found) ? 'Joined Cases' : 'Case'} ${found}`
}

/** `C-175/08; C-176/08 & C-178/08` → `C-175/08, C-176/08 and C-178/08` */
function docketsIn(number: string): string | null {
  const found =
    /^(?:(?:Joined )?Cases? )?([CFT][-–‑]\d+\/\d+(?:(?:[,;] | and | & | to | [-–] )[CFT][-–‑]\d+\/\d+)*)$/
      .exec(number)?.[1]
      ?.replace(/ [-–] /g, ' to ')
      .replaceAll(';', ',')
      .replace(' & ', ' and ')
  return found ?? null
}

/** `S.C.R.` → `SCR`, `F.3d` → `F 3d`, `19 I. & N. Dec. 211` → `19 I & N Dec 211`, `App. No.` → `App no`, `No. 104` → `No 104` */
export function withoutStops(text: string): string {
  return text
    .replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<=\p{L})\.(?= |$)/gu, '')
    .replace(/(?<=\b\p{Lu})\.(?=\d)/gu, ' ')
    .replace(/^App (Nos?)\b/, (_, word: string) => `App ${word.toLowerCase()}`)
}

/** Whether a symbol is one of the United Nations: `A/RES/40/118`, `CCPR/C/102/D/1959/2010`, `HCR/GIP/02/01`. */
export function isUnitedNations(symbol: string): boolean {
  return /^(?:A|S|E|T|ST|CCPR|CAT|CED|CEDAW|CERD|CMW|CRC|CRPD|HRI|HCR|EC|HRC|TD|DP|SPT)\/[\w()./-]{2,}(?: ?(?:[Rr]ev|REV|[Aa]dd|ADD|[Cc]orr|CORR)\. ?\d+)*(?: \(\d{4}\))?$/.test(
    symbol,
  )
}

// --- courts

const courtAbbreviations: ReadonlyMap<string, string> = new Map([
  ['European Court of Human Rights', 'ECtHR'],
  ['Court of Justice of the European Union', 'CJEU'],
  ['European Court of Justice', 'ECJ'],
  ['Inter-American Court of Human Rights', 'IACtHR'],
  ['African Court on Human and Peoples’ Rights', 'ACtHPR'],
  ["African Court on Human and Peoples' Rights", 'ACtHPR'],
  ['United States Board of Immigration Appeals', 'BIA'],
  ['Board of Immigration Appeals', 'BIA'],
  ['House of Lords (Judicial Committee)', 'HL'],
])

/** The usual abbreviation of a court's name, else the name. */
export function shortCourt(court: string): string {
  return courtAbbreviations.get(court) ?? court
}

/** The circuits of the United States: `United States Court of Appeals for the Ninth Circuit` → `9th Cir.` */
export function circuitOf(court: string): string | null {
  const number = /\b(\d{1,2})(?:st|nd|rd|th|d) Circuit\b/.exec(court)?.[1]
  const word = /\b(\p{L}+) Circuit\b/u.exec(court)?.[1] ?? ''
  const circuit = circuits[number === undefined ? ordinals.indexOf(word) : Number(number) - 1]
  return circuit === undefined ? null : `${circuit} Cir.`
}

const circuits = ['1st', '2d', '3d', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th']
const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh'.split(' ')

/** Refworld's heading without its country or organization: `United Kingdom: Supreme Court` → `Supreme Court`. */
export function courtOf(publisher: string): string {
  return publisher.replace(/^[^:]{3,60}: /, '').replace(/ \([\p{Lu}a-z]{2,10}\)$/u, '')
}

/** A court with its country, which its own name may have: `Supreme Court of Canada`, `New Zealand Refugee … Authority`. */
export function courtOfCountry(court: string, country: string | undefined): string {
  const short = country?.replace(/ of America$/, '')
  if (short === undefined || court.includes(short)) return court
  if (court.endsWith(')')) return `${court}, ${short}`
  const article = /^United |^Netherlands|^Philippines/.test(short) ? 'the ' : ''
  if (/^(?:\w+ )?Court(?:s)?(?: of Appeals?)?$/.test(court)) return `${court} of ${article}${short}`
  return /\b(?:Court|Tribunal|Board|Authority|Commission|Committee|Council|Chamber)\b/.test(court)
    ? `${short} ${court}`
    : `${court}, ${short}`
}

// --- acts

/** `Council Directive 2004/83/EC`: an act of the European Union without its date and subject. */
export function shortDirective(title: string): string | null {
  return (
    /^(?:(?:Council|Commission) )?(?:Implementing |Framework )?(?:Directive|Regulation|Decision) (?:\(E[CU]\) )?(?:No\.? )?\d+\/\d+(?:\/\p{Lu}+)?/u.exec(
      title,
    )?.[0] ?? null
  )
}

/**
 * An act's name without and with its year: `Refugees Act, 2006 [Kenya]` → `Refugees Act`, `Refugees Act, 2006`. It is
 * cited as it stands, whenever it was amended.
 */
export function readAct(title: string): { name: string; title: string } {
  const own = title.replace(/ \[[^[\]]{2,60}\]$/, '').replace(/ \((?:as |last )?amended\b[^()]{0,60}\)$/, '')
  const [, name = own, comma = '', bracketed, year = bracketed] =
    /^(.{3,}?)(,?) (?:\(((?:1[6-9]|20)\d\d)\)|((?:1[6-9]|20)\d\d))$/.exec(own) ?? []
  return { name, title: year === undefined ? own : `${name}${comma} ${year}` }
}

/** A place in the Official Journal of the European Union: series, number and page. */
export interface OfficialJournal {
  volume: string
  page: string | null
}

/** `L 337/9` */
export function placeInJournal({ volume, page }: OfficialJournal, mark: string): string {
  return page === null ? volume : volume + mark + page
}

export const officialJournalName = 'Official Journal of the European Union'

/** Reads `OJ L. 337/9-337/26; 20.12.2011, 2011/95/EU`, `OJ L 304, 30/09/2004 p. 0012 - 0023`. */
export function readOfficialJournal(symbol: string): OfficialJournal | null {
  const [, series, number, page = null] =
    /\bO\.?J\.?,? (?:No )?([LC])\.? ?0*(\d{1,4})(?:(?:\/|[^;]{0,20}\bp\.? ?)0*(\d{1,5}))?/.exec(symbol) ?? []
  return series === undefined ? null : { volume: `${series} ${number}`, page }
}

// --- treaties

/** A place in a series of treaties. */
export interface TreatySeries {
  name: string
  abbreviation: string
  volume: string
  page: string | null
}

const series: readonly (readonly [pattern: RegExp, name: string, abbreviation: string])[] = [
  [/United Nations,? Treaty Series|\bU\.?N\.?T\.?S\b/, 'United Nations Treaty Series', 'U.N.T.S.'],
  [/League of Nations,? Treaty Series|\bL\.?N\.?T\.?S\b/, 'League of Nations Treaty Series', 'L.N.T.S.'],
]

/** Reads where a treaty is printed: `United Nations, Treaty Series, vol. 189, p. 137`, `189 UNTS 137`. */
export function readTreatySeries(symbol: string): TreatySeries | null {
  const known = series.find(([pattern]) => pattern.test(symbol))
  if (known === undefined) return null
  const [, name, abbreviation] = known
  const [, volume, page = null] =
    /\bvol\.? ?(\d{1,4})(?:, (?:p\.?|No\.?) ?(\d{1,6}))?/i.exec(symbol) ??
    /^(\d{1,4}) \D{4,12}?(\d{1,5})/.exec(symbol) ??
    []
  return volume === undefined ? null : { name, abbreviation, volume, page }
}

// --- resolutions

/** The organs of the United Nations, as OSCOLA and the Bluebook abbreviate them before the number of a resolution. */
const organs: readonly (readonly [symbol: RegExp, oscola: string, bluebook: string])[] = [
  [/^A\/RES\//, 'UNGA', 'G.A.'],
  [/^S\/RES\//, 'UNSC', 'S.C.'],
  [/^(?:A\/HRC\/RES|A\/HRC\/\d+\/RES)\//, 'UNHRC', 'Human Rights Council'],
  [/^E\/RES\//, 'ECOSOC', 'E.S.C.'],
]

/** A resolution's number, and the body that passed it in two abbreviations. */
export interface ResolutionNumber {
  number: string
  oscola: string
  bluebook: string
}

/** Whether a title says no more than the number: `Security Council resolution 1325 (2000) [on women …]`. */
export function isNamedByNumber(title: string): boolean {
  return /^(?:(?:UN )?(?:Security Council|General Assembly|Human Rights Council) )?resolution (?:\d|[A-Z]+\/)/i.test(
    title,
  )
}

/**
 * Reads the number that a symbol holds: `A/RES/40/118` → `40/118`, `S/RES/2222 (2015)` → `2222`; before 1976 the
 * General Assembly numbered its resolutions by its session: `217 A (III)`.
 */
export function readResolution(symbol: string): ResolutionNumber | null {
  if (/^\d{1,4} ?[A-Z]? ?\([IVXLC]+\)$/.test(symbol))
    return { number: symbol, oscola: 'UNGA', bluebook: 'G.A.' }
  for (const [pattern, oscola, bluebook] of organs) {
    if (!pattern.test(symbol)) continue
    const number = symbol.replace(pattern, '').replace(/ ?\(\d{4}\)$/, '')
    return { number, oscola, bluebook }
  }
  return null
}

const bodies: ReadonlyMap<string, string> = new Map([
  ['UN General Assembly', 'UNGA'],
  ['UN Security Council', 'UNSC'],
  ['UN Human Rights Council', 'UNHRC'],
  ['UN Economic and Social Council', 'ECOSOC'],
  ['UN High Commissioner for Refugees', 'UNHCR'],
])

/** The abbreviation of a body of the United Nations, else its name. */
export function shortBody(name: string): string {
  return bodies.get(name) ?? name
}

/** A treaty's name without what it is also called, and without its number: `African Charter … (“Banjul Charter”)`. */
export function readTreatyName(
  title: string,
  symbol: string | null,
): { name: string; shortName: string | null } {
  const [, name, shortName] =
    /^(.{8,}?),? \(?["“‘]([^"”’]{3,60})["”’]\)?(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?$/u.exec(title) ?? []
  if (name !== undefined && shortName !== undefined) return { name, shortName }
  const end = symbol === null ? '' : `, ${symbol}`
  return { name: end !== '' && title.endsWith(end) ? title.slice(0, -end.length) : title, shortName: null }
}

/** A name and the abbreviation that is printed in brackets behind it: `UN High Commissioner for Refugees (UNHCR)`. */
export function readAbbreviation(name: string): { name: string; abbreviation: string | null } {
  const found = /^(.{6,}?) \(([\p{Lu}][\p{L}/-]{1,11})\)$/u.exec(name)
  const abbreviation = found?.[2]
  if (abbreviation === undefined || !/\p{Lu}.*\p{Lu}/u.test(abbreviation)) return { name, abbreviation: null }
  return { name: found?.[1] ?? name, abbreviation }
}

// --- countries

/** Bluebook 21, T10.3, the states whose judgments and laws are cited most; others are short enough to stand in full. */
export const bluebookCountries: ReadonlyMap<string, string> = new Map([
  ['Australia', 'Austl.'],
  ['Belgium', 'Belg.'],
  ['Canada', 'Can.'],
  ['Denmark', 'Den.'],
  ['Finland', 'Fin.'],
  ['France', 'Fr.'],
  ['Germany', 'Ger.'],
  ['Hong Kong', 'H.K.'],
  ['Hungary', 'Hung.'],
  ['Ireland', 'Ir.'],
  ['Israel', 'Isr.'],
  ['Netherlands', 'Neth.'],
  ['New Zealand', 'N.Z.'],
  ['Norway', 'Nor.'],
  ['Poland', 'Pol.'],
  ['Portugal', 'Port.'],
  ['South Africa', 'S. Afr.'],
  ['Sweden', 'Swed.'],
  ['Switzerland', 'Switz.'],
  ['Tanzania', 'Tanz.'],
  ['United Kingdom', 'U.K.'],
])

/** A state as the Bluebook abbreviates it behind a citation, which says nothing of the United States. */
export function bluebookCountry(name: string): string | null {
  return /^United States/.test(name) ? null : (bluebookCountries.get(name) ?? name)
}
