/**
 * What the names in a cite-as line look like: a body that publishes, a court, a case, a law, a document's symbol.
 *
 * The words are those of the publishers that Refworld has, in the languages of their names.
 */

import { setOf } from '../constants.ts'
import { parseDate } from './dates.ts'

const body =
  /\b(?:UN|UNHCR|UNICEF|ACNUR|HCR|United Nations|High Commissioner|Department|Ministry|Ministère|Ministerio|Council|Committee|Comité|Commission|Comisión|Assembly|Organi[sz]ation|House|Watch|International|Office|Union|Parliament|Government|Board|Agency|Centre|Center|Institute|Foundation|Authority|Authorities|Bodies|Directorate|Federation|Association|Network|News|Radio|University|Fund|Bank|Secretariat|Bureau|Society|League|Reporters|Service|Services|Amnesty|Rights Group|Crisis Group|Project|Executive|Congress|Senate|Presidency|President|Embassy|Alliance|Coalition)\b/u

const court =
  /\b(?:Court|Courts|Tribunal|Tribunals|Appeals|Appeal|House of Lords|Council of State|Privy Council|Adjudicators?|Appellate|Appeals Authority|Committee Against Torture|Human Rights Committee|Commission (?:of|on) Human|Cour|Conseil d'[EÉ]tat|Corte|Audiencia|Raad van State|Rechtbank|Protection Authority|Immigration Judge|Recours|Contentieux|Litigation|Appeals? Board|Appeals? Authority)\b|gericht|\bhof\b|domstol|oikeus|\bSąd\b|Committee on the (?:Elimination|Rights)|Court of Session/iu

export function isBody(text: string): boolean {
  return (body.test(text) || isCourt(text)) && isName(text) && !isCaseName(text) && !isSymbol(text)
}

export function isCourt(text: string): boolean {
  return court.test(text) && isName(text) && !isCaseName(text)
}

/** Short, and every longer word begins with a capital. */
export function isName(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= 16 &&
    words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word) || nameLinks.has(word))
  )
}

const nameLinks: ReadonlySet<string> = setOf('with from against para pour dans into under')

/** `Chahal v. The United Kingdom`, `Matter of Acosta`, `Refugee Appeal No. 74665/03`; not `Chapter V of the Charter`. */
export function isCaseName(text: string): boolean {
  return (
    /\s(?:v|vs|versus|contre|contra|gegen)\.?\s/.test(text) ||
    /\s(?:c\.|V|V\.|VS\.?)\s/.test(text.toUpperCase() === text ? text : text.replace(/\sV\.?\s/g, ' ')) ||
    /^(?:Matter of|In re|In the matter of|Re|Ex parte|R \(on the application|The Queen|Refugee Appeal|Case of|Affaire|Arrêt)\b/i.test(
      text,
    )
  )
}

/** A case's name, or a decision named by its number: `1101234 [2011] RRTA 500`, `Decision No. 2000/123`. */
export function isDecision(text: string): boolean {
  return isCaseName(text) || /\[\d{4}\]|\d\/\d|\bN[or]s?\.? ?\d|° ?\d/.test(text)
}

/** `[1998] FCA 1213`, `2004 SCC 4`, `ECLI:EU:C:2009:94`: a court's own number of a judgment, whoever prints it. */
export function isNeutralCitation(text: string): boolean {
  return neutralCitationIn(text) !== null
}

/** The court's own number of a judgment in a text; null where none stands there. */
export function neutralCitationIn(text: string): string | null {
  return neutralCitation.exec(text)?.[0] ?? null
}

const neutralCitation =
  /\[(?:19|20)\d\d\] (?:\d )?[A-Z][A-Za-z]{1,8}(?: (?:Civ|Crim|Fam|AR)\.?)? ?\(?\d+\)?(?: \([A-Z][A-Za-z]{1,5}\))?|\b(?:19|20)\d\d (?:SCC|FCA?|CanLII) \d+|^ECLI:[\w:.]+/

/** `Refugees Act [Kenya]`: the country in brackets at the end. */
export function isLaw(text: string): boolean {
  const open = text.endsWith(']') ? text.lastIndexOf('[') : -1
  return open > 0 && /^\p{Lu}[^\d[\]]*$/u.test(text.slice(open + 1, -1))
}

/** `[2010] UKSC 31`, `70/1995/576/662`, `Appl. No. 1948/04`, `C-465/07`, `vol. 189`, `Session 1998-1999` */
export function isSymbol(text: string): boolean {
  if (!/\d/.test(text) || parseDate(text) !== null || isPartyWithDocket(text)) return false
  if (
    /^(?:\[?\(?\d{4}[\])]|Nos?\b|Nr\b|N°|Appl|Communications?\b|Petition\b|Case\b|File\b|Session\b|vol\b|pp?\b|U\.?N\.?T\.?S|OJ\b)/i.test(
      text,
    )
  )
    return true
  return text.split(' ').every((word) => /\d|\.$/.test(word) || word.length < 4 || !/\p{Ll}{2}/u.test(word))
}

/** `Z (C-99/11)`: a party of joined cases, each with the number of its own. */
function isPartyWithDocket(text: string): boolean {
  return /^\p{L}[^(),]* \([CFT][-–‑]\d+\/\d+\)$/u.test(text)
}

/** A part that goes on with the publisher's name: `Department of State, Bureau of Democracy`. */
export function isContinuation(text: string): boolean {
  return (
    /^(?:Inc|Ltd|LLC|Bureau of|Department of|Office of the|Office for|Directorate|Division of|and )/.test(
      text,
    ) && isName(text)
  )
}

/** The same name, or one is the other's abbreviation: `UNHCR`, `UN High Commissioner for Refugees (UNHCR)`. */
export function isSameBody(one: string, other: string): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return true
  const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one]
  const initials = (long.match(/\p{Lu}+/gu) ?? []).join('')
  return (
    long.includes(`(${short})`) ||
    initials === short ||
    long.startsWith(`${short} (`) ||
    long.endsWith(` ${short}`)
  )
}

/** `EUROPEAN UNION AGENCY FOR ASYLUM` → `European Union Agency for Asylum`; what is not in capitals stays. */
export function inTitleCase(text: string): string {
  if (!text.includes(' ') || text.replace(smallWords, '') !== text.replace(smallWords, '').toUpperCase())
    return text
  return text
    .toLowerCase()
    .replace(/\p{L}[\p{L}’']*/gu, (word, at: number) =>
      at > 0 && word.replace(smallWords, '') === '' ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
}

const smallWords = /\b(?:of|the|and|for|in|on|to|at|by|from|with|against|within)\b/g

/** `THE PREVENTION OF TRAFFICKING IN PERSONS ACT, 2009.`: a law's title may end in a full stop. */
export function isLawTitle(text: string): boolean {
  return (
    text.length < 200 &&
    /\b(?:Act|Code|Ordinance|Law|Regulations?|Rules|Proclamation|Decree|Statute)\b,? ?(?:(?:No|Cap)\.? ?[\w./-]{1,12},? ?)?(?:of )?\(?(?:1[6-9]|20)\d\d\)?\.?$/.test(
      inTitleCase(text),
    )
  )
}
