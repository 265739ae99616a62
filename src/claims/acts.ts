/**
 * The verbs and nouns that say what a figure is a figure of.
 */
import type { Measure } from '../types.ts'
import { measures } from '../vocabulary.ts'
import { wordSet } from './match.ts'
import type { Tokens } from './scan.ts'
import type { Statement } from './statement.ts'
import { Class, classOf, is, mark, measureOf, nouns, verbs } from './words.ts'

const codes = new Map<string, number>(measures.map((name, index) => [name, index + 1]))

/** The code of a measure: its index in `measures`, from 1. */
export function code(name: Measure): number {
  return codes.get(name) ?? 0
}

/** The verbs and nouns that say what a figure is a figure of. */
const lexicon: readonly { measure: Measure; verbs?: string; nouns?: string }[] = [
  {
    measure: 'investigations',
    verbs: 'investigate probe',
    nouns: 'investigation inquiry enquiry probe raid',
  },
  { measure: 'arrests', verbs: 'arrest detain apprehend nab/nabbed/nabbed/nabbing', nouns: 'arrest' },
  {
    measure: 'prosecutions',
    verbs: 'prosecute indict charge try/tried/tried/trying arraign',
    nouns: 'prosecution indictment trial charge arraignment',
  },
  { measure: 'convictions', verbs: 'convict', nouns: 'conviction verdict' },
  { measure: 'acquittals', verbs: 'acquit/acquitted/acquitted/acquitting exonerate', nouns: 'acquittal' },
  {
    measure: 'sentences',
    verbs: 'sentence jail imprison incarcerate',
    nouns: 'sentence imprisonment/imprisonment probation/probation',
  },
  { measure: 'penalties', nouns: 'penalty' },
  {
    measure: 'restitution',
    verbs: 'compensate',
    nouns: 'restitution compensation reparation damages/damages',
  },
  {
    measure: 'victims-identified',
    verbs: 'identify detect rescue intercept locate recover liberate remove discover screen',
    nouns: 'identification rescue removal liberation detection recovery',
  },
  {
    measure: 'victims-assisted',
    verbs:
      'assist refer/referred/referred/referring shelter accommodate benefit benefitted/benefitted/benefitted/benefitting house accompany rehabilitate reintegrate counsel treat serve care',
    nouns:
      'assistance/assistance referral counseling/counseling counselling/counselling rehabilitation care/care',
  },
  { measure: 'repatriations', verbs: 'repatriate evacuate', nouns: 'repatriation evacuation' },
  {
    measure: 'deportations',
    verbs: 'deport expel/expelled/expelled/expelling',
    nouns: 'deportation expulsion',
  },
  { measure: 'training', verbs: 'train', nouns: 'training workshop seminar course session trainee' },
  {
    measure: 'awareness',
    verbs: 'distribute disseminate broadcast/broadcast/broadcast/broadcasting sensitize sensitise',
    nouns:
      'campaign leaflet brochure poster pamphlet flyer flier calendar billboard booklet advertisement sticker announcement awareness/awareness broadcast event spot psa advert banner billboard audience viewership readership',
  },
  { measure: 'inspections', verbs: 'inspect audit', nouns: 'inspection audit violation citation infraction' },
  {
    measure: 'funding',
    verbs:
      'allocate budget disburse fund finance earmark appropriate donate contribute allot/allotted/allotted/allotting spend/spent/spent/spending',
    nouns:
      'budget allocation funding/funding fund expenditure grant cost donation contribution appropriation financing/financing',
  },
  {
    measure: 'facilities',
    nouns: 'shelter center centre facility bed office clinic orphanage hospital hostel home room',
  },
  { measure: 'hotline', nouns: 'call hotline helpline' },
  {
    measure: 'fees',
    verbs: 'earn bribe owe',
    nouns:
      'fee debt wage salary bribe ransom interest/interest earnings/earnings income loan rent price deposit dowry/dowries',
  },
]

/** Verbs that say nothing by themselves: what is done stands in their object (`provided training to 95 officers`). */
export const light = wordSet(
  `provide provides provided providing conduct conducts conducted conducting hold holds held holding carry carries carried carrying
  give gives gave given giving offer offers offered offering receive received receives receiving initiate initiated initiating begin
  began begun beginning begins open opened opening opens launch launched launching complete completed completing make made making
  makes continue continued continuing continues achieve achieved obtain obtained obtaining secure secured securing order ordered
  ordering award awarded awarding awards impose imposed imposing deliver delivered delivering organize organized organizing organise
  organised file filed filing bring brought bringing perform performed undertake undertook undertaken undertaking facilitate
  facilitated facilitating grant granted granting collect collected maintain maintained run ran running operate operated operating
  sponsor sponsored host hosted hosting issue issued issuing pursue pursued arrange arranged lead led leading support supported
  supporting get got await awaited awaiting face faced facing stand stood`,
)

/** Verbs that tell of victims only where people are their object, named right beside them. */
export const weak = wordSet(
  `locate located locating recover recovered recovering remove removed removing discover discovered discovering screen screened
  screening intercept intercepted intercepting detect detected detecting treat treated treating serve served serving house housed
  housing care cared benefit benefited accompany accompanied counsel`,
)

/** Verbs that only report what another verb does. */
export const reporting = wordSet(
  `report reports reported reporting say says said saying state states stated note noted noting claim claimed announce announced
  estimate estimated estimates indicate indicated indicates confirm confirmed acknowledge acknowledged assert asserted allege alleged`,
)

/** Who was wronged. */
export const victims = wordSet('victim victims survivor survivors')

/** What is given to victims: with a light verb, they are assisted. */
export const services = wordSet(
  `service services shelter care accommodation housing permit permits visa visas residency status support aid counseling counselling assistance medical legal psychosocial
  psychological protection benefits food rehabilitation reintegration vocational stipend stipends allowance allowances residence therapy healthcare clothing
  asylum refuge shelters permission`,
)

/** Teaches the register the verbs and nouns above; called before anything is read. */
export function learnActs(): void {
  for (const { measure, verbs: verbList, nouns: nounList } of lexicon) {
    // What stands is no act: a facility's noun speaks last, and only for the things themselves.
    const action = measure === 'facilities' ? 0 : Class.action
    if (nounList !== undefined) nouns(action | Class.countable, nounList, code(measure))
    if (verbList !== undefined) verbs(action, verbList, code(measure))
  }
  // What is counted, though for no measure of its own.
  nouns(
    Class.action,
    'dismissal resignation death injury/injuries discharge suspension revocation cancellation',
    code('other'),
  )
  verbs(Class.action, 'seize confiscate revoke suspend extradite kill injure die wound', code('other'))
  measureOf[mark('guilty', Class.action | Class.adverb | Class.stop)] = code('convictions')
  measureOf[mark('sentencing', Class.action | Class.noun)] = code('sentences')
  measureOf[mark('operations', Class.action | Class.noun | Class.countable | Class.plural)] =
    code('investigations')
  for (const shelter of ['shelter', 'shelters']) measureOf[mark(shelter, 0)] = code('facilities')
  measureOf[mark('returns', Class.action | Class.noun | Class.countable | Class.plural)] =
    code('repatriations')
  measureOf[mark('sheltered', 0)] = code('victims-assisted')
  // `residence permits`, `medical aid`: what is given is named by nouns.
  nouns(0, 'service stipend allowance permit visa aid/aid accommodation/accommodation housing/housing safety')
  for (let id = 0; id < light.length; id++)
    if (light[id] === 1) classOf[id] = (classOf[id] as number) | Class.verb
}

/** The measure of token `i`'s word if it is an act, else 0. */
export function actionAt(t: Tokens, i: number): number {
  return is(t.word[i] as number, Class.action) ? (measureOf[t.word[i] as number] as number) : 0
}

/** Words of a law that speaks. */
export const lawWords = wordSet(
  'misdemeanor felony law laws article articles act code codes section decree statute legislation regulation regulations constitution ordinance prescribe prescribes prescribed prescribing punishable punish punishes liable penalty penalties criminalize criminalizes criminalized criminalizing provides punished bill amendment amendments offense offence crime carries',
)

const inspecting = wordSet(
  `inspectors inspectorate inspections inspection inspected employers businesses companies firms agencies recruiters establishments
  factories`,
)
const imposing = wordSet(
  'imposed sentenced ordered convicted judge judges court courts magistrate magistrates tribunal',
)

/**
 * What a fine is: what inspectors did on the spot where the sentence, or the one before, tells of inspections; a
 * sentence where a court imposed it; else what a law prescribes.
 *
 * @param at The verb, where somebody was fined: only a law before it can be what fines.
 */
export function fineOf({ t, passage }: Statement, at = -1): number {
  let law = false
  for (let i = 0; i < t.length; i++) {
    const id = t.word[i] as number
    if (imposing[id] === 1) return code('sentences')
    if (inspecting[id] === 1) return code('inspections')
    if (lawWords[id] === 1 && (at < 0 || i < at)) law = true
  }
  if (law) return code('penalties')
  return passage.last.some((draft) => draft.measure === code('inspections'))
    ? code('inspections')
    : code('sentences')
}
