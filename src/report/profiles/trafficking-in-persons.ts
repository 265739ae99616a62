import { setOf } from '../../constants.ts'
import type { SectionRole, Tier } from '../../types.ts'
import { sectionRoles } from '../../vocabulary.ts'
import type { Profile } from './profile.ts'

/** The country narratives of the State Department's yearly Trafficking in Persons Report. */
export const traffickingInPersons: Profile = {
  series: 'Trafficking in Persons Report',
  publisher: 'United States Department of State',
  kind: 'narrative',
  isTitle: (title) => /trafficking in persons report\b/i.test(title),
  /** The report of a year covers April of the year before to March (https://www.state.gov/trafficking-in-persons-report/). */
  coverage: (edition) => ({ start: `${edition - 1}-04-01`, end: `${edition}-03-31` }),
  isMark: isTierHeading,
  isOpening: (paragraph) => opening.test(paragraph.slice(0, 400)),
  isPassage: (paragraph) => /\btraffick/i.test(paragraph),
  countryOf,
  role: roleOf,
  place: (heading) => (roleOf(heading) === null ? null : { level: 1, id: null }),
  runInHeading,
  opens,
  follows,
}

/** `Tier 2 Watch List` from a narrative's first heading; null where it names none. */
export function tierOf(heading: string): Tier | null {
  const found = /\b(?:tier ([123])(?:[ ,-]*(watch ?list))?|(special case))\b/i.exec(heading)
  if (!found) return null
  if (found[3]) return 'Special Case'
  if (found[1] === '1') return 'Tier 1'
  if (found[1] === '3') return 'Tier 3'
  return found[2] ? 'Tier 2 Watch List' : 'Tier 2'
}

/** `LAOS: TIER 2 WATCH LIST`, `BRAZIL (Tier 2)`, `Somalia – Special Case`. */
function isTierHeading(heading: string): boolean {
  return heading.length < 120 && /[:(–—]|\s-\s/.test(heading) && tierOf(heading) !== null
}

/** `The Government of Laos does not fully meet the minimum standards …`: how every narrative begins. */
const opening =
  /\b(?:fully (?:meets?|compl(?:y|ies))|(?:does|do|did) not (?:fully |yet )?(?:meet|comply)|not (?:fully )?(?:meet|comply))\b.{0,20}? the minimum standards? for the elimination of/i

function countryOf(text: string): string | null {
  if (isTierHeading(text)) return text.split(/[:(–—]|\s-\s/)[0]?.trim() ?? null
  return (
    /^The Governments? of (?:the )?(\p{Lu}[\p{L}'’.-]*(?: (?:and|of|the|\p{Lu}[\p{L}'’.-]*))*?) (?:does|do|did|fully|has|meets)\b/u.exec(
      text.slice(0, 200),
    )?.[1] ?? null
  )
}

function roleOf(heading: string): SectionRole | null {
  if (isTierHeading(heading)) return 'summary'
  for (const [pattern, role] of headings) if (pattern.test(heading)) return role
  return null
}

/** The headings of all editions. Since 2018 some print `Prioritized Recommendations:`. */
const headings: readonly (readonly [RegExp, SectionRole])[] = [
  [/^(?:prioriti[sz]ed |priority |key )?recommendations?(?: (?:for|to) .{2,80})?:?$/i, 'recommendations'],
  [
    /^(?:prosecution|law enforcement|(?:investigation|law enforcement) and prosecution)(?: of traffickers| efforts)?:?$/i,
    'prosecution',
  ],
  [/^(?:victim )?protection(?: and assistance)?(?: (?:of|to|for) victims?| efforts)?:?$/i, 'protection'],
  [/^prevention(?: of trafficking| efforts)?:?$/i, 'prevention'],
  [
    /^(?:trafficking profile|scope and magnitude(?: of .{2,40})?|trafficking (?:situation|overview)|profile):?$/i,
    'profile',
  ],
]

/** `Recommendations for Nepal: Increase …`, `Prosecution: The government …`, `PROTECTION – The …` */
function runInHeading(paragraph: string): number {
  const found =
    /^(?:(?:prioriti[sz]ed )?recommendations?(?: for [\p{Lu}][^:.;]{2,50})?|prosecution|protection|prevention|trafficking profile|scope and magnitude)(?: ?:| ?[–—]| -|\.)(?=\s+\S)/iu.exec(
      paragraph.slice(0, 100),
    )
  return found?.[0].length ?? 0
}

/**
 * The role of the section that a paragraph opens, by how its first sentence begins:
 *
 *     The government maintained modest law enforcement efforts.
 *         ^^^^^^^^^^                   ^^^^^^^^^^^^^^^
 *     As reported over the last five years, Laos is a source …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function opens(paragraph: string): SectionRole | null {
  const beginning = firstSentence(paragraph.slice(0, 600))
  if (opening.test(beginning)) return 'summary'
  if (
    /^(?:as reported (?:over|during|in) the (?:past|last) (?:five|\d+) years|.{2,80}? (?:is|are|remains) (?:primarily |principally |mainly )?an? (?:source|destination|transit|origin)\b)/i.test(
      beginning,
    )
  ) {
    return 'profile'
  }
  if (isRecommendation(paragraph)) return 'recommendations'
  if (!subject.test(beginning)) return null
  if (
    /\b(?:law[- ]enforcement|prosecution|enforcement|prosecutorial)\b(?=.{0,40}\b(?:efforts?|measures?|response|actions?|results|activities)\b)/i.test(
      beginning,
    )
  )
    return 'prosecution'
  if (
    /\b(?:protection|protective|victim (?:identification|care|assistance)|(?:efforts?|measures?) to (?:identify|protect|assist))\b/i.test(
      beginning,
    )
  )
    return 'protection'
  if (
    /\b(?:prevention|preventive|preventative|(?:efforts?|measures?) to (?:prevent|combat))\b/i.test(beginning)
  )
    return 'prevention'
  return null
}

/** Who acts in the first sentence of a section on what a government did. */
const subject =
  /^(?:during the (?:reporting period|year), )?(?:the (?:\p{L}+ ){0,3}?(?:government|authorities|council|administration)|authorities|officials|government)\b/iu

function firstSentence(text: string): string {
  const end = text.search(/[.!?]\s/)
  return end === -1 ? text : text.slice(0, end)
}

/** A list of demands: it begins with a verb in the imperative, and goes on with others after semicolons, or stands as an item. */
function isRecommendation(paragraph: string): boolean {
  const text = paragraph.replace(/^[•▪●*–-]\s*/, '')
  if (!isImperative(text)) return false
  return text.length < paragraph.length || text.includes('; ') || text.length < 400
}

/** Verbs that demands begin with, and adverbs before them. */
const demands =
  setOf(`accede acknowledge address adopt allocate allow amend appoint apply approve arrest assist audit
    begin broaden build bring cease collaborate collect combat complete conduct consider consult
    continue convict cooperate coordinate create criminalize dedicate define demonstrate designate
    develop disseminate draft educate eliminate employ empower enact encourage end enforce enhance
    ensure establish exempt expand expedite explore facilitate finalise finalize formalise formalize
    formulate fund grant harmonise harmonize hire hold identify implement improve incorporate increase
    inform initiate inspect institute institutionalise institutionalize intensify introduce investigate
    issue join launch license maintain make mandate modify monitor offer open operate partner pass
    penalise penalize permit prepare prescribe prevent prioritise prioritize proactively prohibit
    promote promulgate prosecute protect provide publicise publicize publish punish pursue ratify
    recognise recognize recruit refer reform refrain regulate release remove repeal report require
    respect respond restore revise sanction screen sensitise sensitize sentence share standardise
    standardize stop strengthen submit support sustain systematically take target train undertake update
    use utilise utilize vigorously widen work`)

/** `Significantly increase …`, `In partnership with NGOs, train …`: what may stand before the verb. */
const beforeDemand =
  /^(?:\p{L}+ly|in (?:partnership|collaboration|cooperation|accordance) with|consistent with)[, ]/u

/** How far before the verb that may begin. */
const longestBefore = 80

/** Whether a text begins with a verb in the imperative, or has one behind words that may stand before it. */
function isImperative(text: string): boolean {
  const start = text.slice(0, 2 * longestBefore).toLowerCase()
  if (demands.has(/^\p{L}+/u.exec(start)?.[0] ?? '')) return true
  const before = beforeDemand.exec(start)?.[0].length ?? 0
  if (before === 0) return false
  return [...start.matchAll(/\p{L}+/gu)].some(
    ({ 0: word, index }) => index >= before && index <= before + longestBefore && demands.has(word),
  )
}

/** The parts come in the order of their list; the profile stood first until 2012 and stands last since. */
function follows(role: SectionRole, previous: SectionRole | null): boolean {
  if (role === 'profile' || previous === null || previous === 'profile') return true
  const isLater = sectionRoles.indexOf(role) > sectionRoles.indexOf(previous)
  return isLater && (role !== 'recommendations' || previous === 'summary')
}
