/**
 * The names of cases: what a page prints behind them, the parties, and what a later note calls a case.
 */
import { isBody, isCaseName } from '../report/names.ts'

/**
 * A case's name without what a page prints behind it: a citation, a note on the edition.
 *
 * @param shortTitle What reading found it to be called, where its title is longer.
 */
export function caseName(title: string, shortTitle: string | null): string {
  const name = isCaseName(title) && shortTitle !== null && title.startsWith(shortTitle) ? shortTitle : title
  return withoutDockets(name).replace(/^Case of (?:the )?(?=.* v\.? )/i, '')
}

/** `Germany v. Y (C-71/11), Z (C-99/11)` → `Germany v. Y and Z`: what stands behind the parties is the case's number. */
function withoutDockets(name: string): string {
  const parties = name.replace(/ \([CFT][-–‑]\d+\/\d+\)/g, '')
  return parties === name ? name : parties.replace(/, (?=[^,]+$)(?!and )/, ' and ')
}

const versus = / (?:v|vs|V|VS)\.? /

/** Between the parties stands `v.` in American and `v` in British, Australian and Canadian manuals. */
export function withVersus(name: string, stop: boolean): string {
  return name.replace(versus, stop ? ' v. ' : ' v ')
}

/** `…, Advisory Opinion`: what the International Court of Justice decided, which is no part of the name. */
export function phaseOf(name: string): string | null {
  return (
    /, ((?:Advisory Opinion|Judgment|Order|Provisional Measures|Preliminary Objections|Merits)\b.{0,60})$/.exec(
      name,
    )?.[1] ?? null
  )
}

/** `The Advisory Opinion Concerning X` and `X, Advisory Opinion` are one name. */
export function withoutPhase(name: string): string {
  const phase = phaseOf(name)
  return phase === null ? name : name.slice(0, -phase.length - 2)
}

// --- parties

/** Parties that are in so many cases that a case is not known by them. */
const commonParties =
  /^(?:R|Regina|The (?:Queen|King)|(?:United )?States?(?: of America)?|U\.?S\.?|Canada|Commonwealth|INS|Immigration and Naturali[sz]ation Service|(?:the )?(?:Minister|Secretary|Ministre|Staatssecretaris|Attorney|Solicitor|Director|Entry Clearance|Chief)\b.*|(?:Canada|Australia|Ireland|New Zealand) \(.*\))$/i

/**
 * What a later note calls a case: its first party, or the other one where the first is a state's; of a person the
 * surname, where it is known.
 *
 * @param court Who decided.
 * @param text The judgment, which may call a party by the surname; null where it is not at hand.
 */
export function shortCaseName(name: string, court: string | null, text: string | null): string {
  const own = withoutPhase(name)
  const onBehalf = exParte.exec(own)?.[1]
  if (onBehalf !== undefined) return surnameOf(onBehalf, court, text)
  const [first = own, second] = own.split(versus)
  if (second === undefined) return own
  const onApplication = /^R \(on the application of ([^)]{1,80})\)/.exec(first)?.[1]
  if (onApplication !== undefined) return onApplication
  const party = commonParties.test(first) ? second.replace(/^The /, '') : first
  return surnameOf(party, court, text)
}

/** `R v. Secretary of State for the Home Department, ex parte Adan`: for whom the Crown applied. */
const exParte = /^R(?:egina)? v\.? [^;]{3,120}[,;] ex parte ([^;,]{2,80})$/i

/** `Hirsi Jamaa and Others` → `Hirsi Jamaa` */
function firstOf(party: string): string {
  return party.replace(/,? (?:(?:and|&) (?:others?|another|anor|ors)|et al)\.?$/i, '')
}

/** `v. The Netherlands` → `v. Netherlands`, but not of the Crown. */
export function withoutArticle(name: string): string {
  return name.replace(/(?<=^| v\.? )The (?!Queen|King)/g, '')
}

/**
 * A case's name with the first party of each side only, and persons by their surnames (Bluebook 21, 10.2.1; OSCOLA 4,
 * 2.1.2; AGLC 4, 2.1.1; McGill 10, 3.3).
 *
 * @param short What later notes call the case.
 */
export function withFirstParties(name: string, short: string): string {
  const sides = name.split(versus)
  if (sides.length !== 2) return name
  const [first = '', second = ''] = sides.map((party) => {
    const own = firstOf(party)
    return own.endsWith(` ${short}`) && !exParte.test(name) ? short : own
  })
  return `${first} v. ${second}`
}

/** A word that a person's name may have: `Konstantinova`, `Hernandez-Montiel`, `al-Sayed`, `van`. */
const nameWord =
  /^(?:\p{Lu}[\p{L}’']+(?:-\p{L}[\p{L}’']+)*|(?:al|el|de|del|van|von|der|bin|ibn|ben|abu)(?:-\p{L}+)?)$/u

/** Words of parties that are no persons, beside those of bodies that publish. */
const bodyWord =
  /^(?:Famil(?:y|ies)|Church(?:es)?|Forum|Corporation|Corp|Inc|Ltd|LLC|GmbH|Compan(?:y|ies)|Union|Republic|Kingdom|Nations?|People|Peoples|States?|Federal|National|American|International|United|Plaintiff|Appellant|Applicant|Respondent|Refugees?|Immigrants?|Workers|Lawyers|Advocates?|Advocacy|Legal|Rights|Justice|Human|Social|Community|Communities|Sanctuary|Covenant|Catholic|Baptist|Lutheran|Jewish|Muslim|Estate|City|County|Province|District|School|Trust|Party|Group|Band|Tribes?|Village|Island|Islands|Airlines?|Hospital|Clinic|Defense|Relief|Mission|Team)$/

/**
 * The surname of a party that is a person, else the party. The judgment says it where it calls the party by it (`Ms.
 * Pitcherskaia`); without its text, names have their surnames last in the cases of the federal courts of appeals and of
 * the committees of the United Nations. The European Court of Human Rights prints no forenames.
 */
function surnameOf(party: string, court: string | null, text: string | null): string {
  const name = firstOf(party)
  const words = name.split(' ')
  const isPerson = words.every((word) => nameWord.test(word) && !bodyWord.test(word)) && !isBody(name)
  if (words.length < 2 || !isPerson || /European Court of Human Rights/.test(court ?? '')) return name
  const said = text === null ? null : surnameIn(words, text)
  if (said !== null) return said
  // What stands before `and Others` is a short name already.
  const isWhole = name === party && words.length < 6 && !isOfTwoSurnames(words)
  const isLast = /Court of Appeals|^UN .*Committee/.test(court ?? '')
  return isWhole && isLast ? withParticle(words, words.length - 1) : name
}

/** The end of the name by which the text calls the person: `Mr Shepherd`. */
function surnameIn(words: readonly string[], text: string): string | null {
  for (let at = 1; at < words.length; at++) {
    const surname = withParticle(words, at)
    const called = new RegExp(`(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Mme|M)\\.? ${surname}(?![\\p{L}-])`, 'u')
    if (called.test(text)) return surname
  }
  return null
}

/** Particles belong to the surname: `van der Berg`. */
function withParticle(words: readonly string[], at: number): string {
  const before = words[at - 1] ?? ''
  return at > 1 && /^\p{Ll}|^(?:El|Al|Abu|Ben|Van|Von)$/u.test(before)
    ? withParticle(words, at - 1)
    : words.slice(at).join(' ')
}

/** Names of Spain and Latin America have two surnames, those of China, Korea and Vietnam begin with theirs. */
function isOfTwoSurnames(words: readonly string[]): boolean {
  const isSpanish = words.length > 2 && words.some((word) => /(?:ez|ño|ña|ós|ía)$/.test(word))
  return isSpanish || words.every((word) => word.length < 6)
}
