/**
 * What kinds of people and things are counted, as far as it decides what a verb tells of them.
 */
import { victims } from '../acts.ts'
import { wordSet } from '../match.ts'
import type { Tokens } from '../scan.ts'
import type { Draft } from '../statement.ts'
import { Class, is } from '../words.ts'

/** Kinds of what is counted; bits, for a noun can be of several. */
export const Counted = {
  accused: 1,
  victim: 2,
  /** Who serves the state, or may. */
  official: 4,
  /** People of whom nothing else is known. */
  people: 8,
  case: 16,
  workplace: 32,
  /** What reaches a hotline. */
  message: 64,
  /** What is shown and handed out. */
  material: 128,
  visit: 256,
  school: 512,
  /** Anything else. */
  thing: 1024,
  /** Nobody says what. */
  nameless: 2048,
  prisoner: 4096,
  permit: 8192,
  /** Who serves the state for certain: a removed worker may be a rescued one. */
  officer: 16384,
} as const

/** Who may have done something: brought to court, not to care. */
export const accused = wordSet(
  `suspect suspects trafficker traffickers defendant defendants offender offenders perpetrator perpetrators recruiter recruiters smuggler
  smugglers convict convicts accused criminal criminals pimp pimps ringleader ringleaders ring rings broker brokers facilitator facilitators
  accomplice accomplices convicted`,
)
/** Who serves the state: trained, not rescued. */
export const officials = wordSet(
  `officer officers official officials police policemen policeman soldier soldiers staff employee employees diplomat diplomats judge judges
  prosecutor prosecutors inspectors inspector guard guards teacher teachers recruit recruits magistrate magistrates investigator
  investigators lawyer lawyers counselor counselors personnel imam imams doctor doctors nurse
  nurses detective detectives cadet cadets trainee trainees peacekeeper peacekeepers troops responders attorney attorneys mayors elders educators caseworkers practitioners consul consuls clerk clerks`,
)
const cases = wordSet(
  `case cases file files dossier dossiers complaint complaints incident incidents crime crimes report reports tip tips lead leads
  allegation allegations inquiry inquiries proceeding proceedings offense offenses offence offences matter matters`,
)
/** What is closed or suspended without an inspection. */
export const papers = wordSet(
  'license licenses licence licences permit permits registration registrations certificate certificates',
)
export const workplaces = wordSet(
  `worksite worksites workplace workplaces business businesses establishment establishments factory factories farm farms company companies
  employer employers brothel brothels bar bars vessel vessels site sites firm firms agency agencies enterprise enterprises plantation
  plantations boat boats household households restaurant restaurants hotel hotels mine mines kiln kilns office offices premises recruiters
  recruiter nightclub nightclubs parlors salons shops`,
)
const messages = wordSet(
  `call calls query queries inquiry inquiries complaint complaints message messages request requests report reports tip tips contact
  contacts email emails text texts case cases`,
)
const materials = wordSet(
  `brochure brochures leaflet leaflets poster posters flyer flyers booklet booklets pamphlet pamphlets video videos film films program
  programs programme programmes spot spots billboard billboards banner banners article articles song songs copies copy material materials
  notice notices sticker stickers podcast podcasts post posts broadcasts documentary documentaries cards comics`,
)
const visits = wordSet(
  'visit visits check checks warning warnings notice notices fine fines citation citations order orders',
)
const schools = wordSet(
  'school schools village villages community communities camp camps universities university',
)

/** Who may serve the state, or be anybody. */
const anybody = wordSet(
  'worker workers professional professionals leader leaders journalist journalists agent agents volunteers',
)
const permits = wordSet('permit permits visa visas extension extensions waiver waivers')
const prisoners = wordSet('prisoner prisoners inmate inmates detainee detainees convict convicts')
const others = wordSet('others another other')

/** The kinds of the counted noun; what a figure without a noun counts, only a goal can tell. */
export function kindsOf(t: Tokens, draft: Draft, before: Draft | undefined): number {
  const { noun, nounFrom, nounTo } = draft
  // `investigated five officers and dismissed three`
  if (nounTo <= nounFrom || others[noun] === 1)
    return Counted.nameless | (before === undefined ? 0 : kindsOf(t, before, undefined))
  let kinds = 0
  if (accused[noun] === 1) kinds |= Counted.accused
  if (victims[noun] === 1) kinds |= Counted.victim
  if (officials[noun] === 1) kinds |= Counted.official | Counted.officer
  if (prisoners[noun] === 1) kinds |= Counted.prisoner
  if (kinds === 0 && (is(noun, Class.person | Class.demonym) || isPeople(t, nounTo - 1)))
    kinds = Counted.people
  if (anybody[noun] === 1) kinds = Counted.people | Counted.official
  if (cases[noun] === 1) kinds |= Counted.case
  if (workplaces[noun] === 1) kinds |= Counted.workplace
  if (messages[noun] === 1) kinds |= Counted.message
  if (materials[noun] === 1) kinds |= Counted.material
  if (permits[noun] === 1) kinds |= Counted.permit
  if (visits[noun] === 1) kinds |= Counted.visit
  if (schools[noun] === 1) kinds |= Counted.school
  return kinds === 0 ? Counted.thing : kinds
}

/** The name of a people in the plural: `Kenyans`. */
function isPeople(t: Tokens, i: number): boolean {
  return t.word[i] === 0 && t.capital[i] === 1 && t.text.charCodeAt((t.end[i] as number) - 1) === 115
}
