/**
 * What facts are filled with: chance with a seed, nouns of each kind, agents, places, times, numbers, modifiers.
 */
import { type Random, randomOf } from '../../src/review/random.ts'
import { plural } from '../../src/syntax/lexicon/forms.ts'
import { Kinds } from '../../src/syntax/lexicon/kind-bits.ts'
import type { Kind } from '../../src/syntax/lexicon/kinds.ts'
import { idOf, kindsOf } from '../../src/syntax/lexicon/lexicon.ts'
import { nounsByKind, plainNouns } from '../../src/syntax/lexicon/nouns.ts'

/** Chance that a seed repeats. */
export class Chance {
  /** From 0 to 1. */
  readonly next: Random
  constructor(seed: number) {
    this.next = randomOf(seed)
  }
  /** A whole number, both ends inclusive. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  happens(share: number): boolean {
    return this.next() < share
  }
}

/** The same number for the same words. */
export function seedOf(...words: readonly (string | number)[]): number {
  let hash = 2166136261
  for (const char of words.join('|')) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619)
  return hash >>> 0
}

/** A noun that is counted. */
export interface Noun {
  /** The lemma of its head, as the codebook spells it: `polling_station`. */
  lemma: string
  many: string
  one: string
  isPerson: boolean
}

/** Typical nouns of each kind that a verb may be done to; none for kinds that are not counted. */
export const typical: Readonly<Partial<Record<Kind, string>>> = {
  person: 'man woman villager resident citizen teenager visitor student farmer',
  victim: 'victim survivor hostage',
  accused: 'broker trafficker smuggler suspect defendant recruiter robber gunman',
  prisoner: 'prisoner inmate detainee convict',
  official: 'judge officer inspector soldier mayor clerk prosecutor policeman',
  worker: 'miner maid weaver cook driver fisherman carpenter',
  learner: 'student pupil trainee',
  migrant: 'migrant refugee foreigner settler',
  journalist: 'journalist editor reporter blogger columnist',
  activist: 'activist protester dissident demonstrator campaigner',
  authority: 'ministry agency municipality',
  court: 'court tribunal',
  force: 'soldier guard policeman officer',
  body: 'council committee commission',
  organization: 'union church charity association party ngo',
  outlet: 'newspaper website station magazine broadcaster',
  workplace: 'factory farm company brothel mine restaurant hotel',
  facility: 'shelter school clinic prison camp hospital',
  place: 'village town district',
  case: 'case file lawsuit incident',
  offence: 'murder robbery rape assault theft',
  message: 'complaint petition tip report request',
  permit: 'permit license visa certificate',
  material: 'leaflet poster booklet book',
  event: 'workshop seminar meeting campaign',
}

/** How English spells the plurals that are not regular. */
const irregular = new Map<string, string>()
for (const list of [...Object.values(nounsByKind), plainNouns])
  for (const item of list.split(/\s+/)) {
    const [one = '', many] = item.split('/')
    if (many !== undefined && !irregular.has(one)) irregular.set(one, many)
  }

/** Words that nobody counts, or that stand for a whole. */
const uncounted = new Set(
  `people persons staff personnel police it they custody labor labour restitution compensation reparation damages indemnity redress
  payment awareness turnout population unemployment underemployment employment workforce labor_force economy gdp labor_market job
  unemployed overcrowding occupancy prevalence incidence rate interest debt cost budget funding expenditure spending income pay pension
  remuneration overtime_pay overtime rest leave capacity room space poverty illiteracy literacy access malnutrition enrollment
  enrolment readership viewership audience counseling counselling rehabilitation reintegration care treatment assistance aid
  accommodation dead missing injured wounded disappeared displaced censorship refoulement homecoming whereabouts fate guilt trafficking
  imprisonment incarceration probation evidence violence torture harassment discrimination looting smuggling mortality remains
  internally_displaced remand toll society public youth electorate agreement_with_union strike_on life information prevention
  lesbian representation clemency parole reporting damage land cash money item corps army inspectorate judiciary convicted accused
  premises sit-in diaspora bargaining_agreement persecution extortion arson vandalism desecration brutality coercion antisemitism
  intimidation mistreatment ill-treatment molestation mutilation housing clothing food shelter_home work program programme earnings
  pimping servitude slavery exploitation prostitution crackdown curriculum response detection liberation screening interception female
  male indigenous disability lgbt muslim roma member_of_minority minority authority/authorities prosecution_service property
  nationality citizenship protection status residency residence permission advice representation schooling education training
  help support therapy welfare status recognition certification removal shelling punching flogging staff_member conspiracy
  content wall_writing sexual fatality_list attention mps dead_body suffering`.split(/\s+/),
)

/** A noun by its lemma; null where it is not counted. */
export function nounOf(lemma: string): Noun | null {
  if (uncounted.has(lemma) || lemma.includes('_of_')) return null
  const spelled = lemma.replaceAll('_', ' ')
  const many =
    irregular.get(lemma) ?? plural(spelled.replace(/man$/, 'man/').endsWith('man/') ? `${spelled}` : spelled)
  const last = spelled.split(' ').at(-1) ?? ''
  const many2 =
    /(?:^|[a-z])(?:wo)?man$/.test(last) && !/(?:german|human|ottoman|roman|shaman)$/.test(last)
      ? spelled.replace(/man$/, 'men')
      : many
  if (many2 === spelled) return null
  const bits = kindsOf(idOf(spelled)) || kindsOf(idOf(last))
  const isFamily = /^(?:family|household|community)$/.test(lemma)
  return { lemma, one: spelled, many: respelled(many2), isPerson: (bits & Kinds.person) !== 0 && !isFamily }
}

function respelled(word: string): string {
  return word
    .replaceAll('_', ' ')
    .replace(
      /^(?=christian|hindu|muslim|jew|bahai|catholic|sunni|shia|serb|kurd|alawite|druze|maronite|arab|dalit|sikh|buddhist|tamil)./,
      (letter) => letter.toUpperCase(),
    )
    .replace(/^ngos$/, 'NGOs')
    .replace(/^idps$/, 'IDPs')
    .replace(/^urls$/, 'URLs')
    .replace(/^mps$/, 'MPs')
}

/** The nouns that words of a row stand for: those named, and typical ones of each kind. */
export function nounsOf(words: string): Noun[] {
  const lemmas = words
    .split(/\s+/)
    .flatMap((word) =>
      word.startsWith('<') ? (typical[word.slice(1, -1) as Kind] ?? '').split(' ') : [word],
    )
  const nouns = [...new Set(lemmas)].filter((lemma) => lemma !== '' && lemma !== '*').map(nounOf)
  return nouns.filter((noun): noun is Noun => noun !== null)
}

/** Who does something. */
export interface Agent {
  text: string
  plural: boolean
  /** The lemma of the head. */
  head: string
}

/** Agents of each kind. */
const agents: Readonly<Partial<Record<Kind, string>>> = {
  person: 'men,villagers,residents',
  victim: 'survivors',
  accused: 'smugglers,brokers,a gang',
  official: 'officers,inspectors,the minister',
  worker: 'miners,drivers',
  journalist: 'editors',
  activist: 'campaigners,activists',
  authority: 'the government,the ministry,the agency,authorities,the municipality',
  court: 'the court,courts,judges,a tribunal',
  force: 'the police,soldiers,border guards,the army',
  body: 'the council,the commission,the committee',
  organization: 'the league,a charity,the union,NGOs,churches',
  outlet: 'the newspaper',
  workplace: 'the factory,the company,farms',
  facility: 'the clinic,shelters,the hospital',
  place: 'the town,the district',
  law: 'the law,the code,the act',
}

/** The lemma of what an agent is: `the border guards` guard. */
function headOf(text: string): string {
  const last = text.replace(/^(?:the|a|an) /, '').toLowerCase()
  const special: Record<string, string> = {
    authorities: 'authority',
    ngos: 'ngo',
    churches: 'church',
    men: 'man',
    police: 'police',
    'border guards': 'guard',
  }
  return special[last] ?? last.replace(/ies$/, 'y').replace(/s$/, '').replaceAll(' ', '_')
}

/** An agent by its words. */
export function agentOf(text: string): Agent {
  const head = headOf(text)
  const isPlural =
    /^(?:the police|authorities|NGOs|men|churches|women|voters)$/.test(text) ||
    (!/^(?:the|a|an) /.test(text) && /(?:s|men)$/.test(text)) ||
    /^the (?:border guards|hospitals)$/.test(text)
  return { text, plural: isPlural, head }
}

/** The agents that the words of a row stand for. */
export function agentsOf(words: string): Agent[] {
  const out: Agent[] = []
  for (const word of words.split(/\s+/)) {
    if (word.startsWith('<')) {
      for (const text of (agents[word.slice(1, -1) as Kind] ?? '').split(','))
        if (text !== '') out.push(agentOf(text))
      continue
    }
    if (/^(?:it|they|un|personnel|staff|mp|seat|law_enforcement|bargaining)$/.test(word)) continue
    const noun = nounOf(word)
    if (word === 'police') out.push(agentOf('the police'))
    else if (noun?.isPerson === true) out.push({ text: noun.many, plural: true, head: word })
    else out.push({ text: `the ${word.replaceAll('_', ' ')}`, plural: false, head: word })
  }
  return out
}

/** Where it was. */
export const places = [
  'in Riga',
  'in Lusaka',
  'in the north',
  'in the capital',
  'in Ostrava',
  'near the border',
  'in the south',
  'in Bamako',
  'in Tulcea Province',
] as const
export const cities = ['Riga', 'Lusaka', 'Ostrava', 'Bamako', 'Tartu', 'Gdansk'] as const

/** Places with figures, which distract: they are no part of the fact. */
export const crowded = [
  'in 14 districts',
  'in three towns',
  'at five sites',
  'in two border villages',
] as const

/** Who tells. */
export const tellers = [
  'the ministry',
  'the interior minister',
  'the ombudsman',
  'a local NGO',
  'the statistics office',
  'the league',
] as const

/** Words between a number and its noun that change nothing. */
export const modifiersOfPeople = ['', '', '', '', 'local', 'young', 'former', 'elderly', 'rural'] as const
export const modifiersOfThings = ['', '', '', '', 'local', 'new', 'small', 'rural'] as const

/** Numbers in words. */
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number as English writes it. */
export function spell(value: number, inWords: boolean): string {
  if (!inWords || value > 99) return value.toLocaleString('en-US')
  if (value < 20) return small[value] ?? String(value)
  const rest = value % 10
  return `${tens[Math.floor(value / 10)]}${rest === 0 ? '' : `-${small[rest]}`}`
}

/** Words that bound a number, with what they mean. */
export const bounds: readonly (readonly [string, string])[] = [
  ['at least', '>='],
  ['more than', '>'],
  ['about', '~'],
  ['approximately', '~'],
  ['fewer than', '<'],
  ['nearly', '<'],
  ['up to', '<='],
]
