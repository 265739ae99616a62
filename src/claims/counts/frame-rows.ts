/**
 * What is done to whom, as rows: a verb, what it is said of, where it leads, and what it then tells of.
 */
import type { Measure } from '../../types.ts'
import type { Counted } from './kinds.ts'

/** A row as it is written. */
export interface Row {
  verbs: string
  of: readonly (keyof typeof Counted)[]
  as?: 'object' | 'subject'
  particle?: string
  goal?: string
  by?: string
  /** A sentence with the figure in braces, for the tests. */
  example: string
}

const tribunals = `court courts trial prosecution prosecutor prosecutors prosecuting judiciary tribunal tribunals attorney attorneys
  magistrate magistrates procuratorate indictment`
const punishments = `prison jail imprisonment sentence sentences terms fine fines probation penalty penalties custodial noncustodial
  incarceration parole bars colony colonies penitentiary years`
const care = `shelter shelters care home homes center centers centre centres service services accommodation housing facility facilities
  counseling counselling rehabilitation reintegration treatment assistance aid ngo ngos organization organizations social welfare
  protection custody families family parents relatives`
const help = `refuge shelter shelters center centers help assistance support aid care counseling counselling treatment services protection benefits
  accommodation training education schooling job jobs permits permit residency status asylum`
const courses = `course courses training trainings workshop workshops seminar seminars class classes lecture lectures session sessions
  program programs lesson lessons module modules briefing briefings conference conferences`
const warnings = `trafficking risk risks danger dangers awareness rights migration labor recruitment signs exploitation prevention safe`
const inspectors = 'inspector inspectors inspectorate inspection inspections labor labour'
const police =
  'police officers guards agents authorities gendarmes patrol officials enforcement army soldiers customs'
const lines = 'hotline hotlines helpline helplines line lines operators center centre callers'

/** In the order in which they are asked. */
const rows: readonly (readonly [Measure, readonly Row[]])[] = [
  [
    'restitution',
    [
      {
        verbs: 'receive get obtain',
        of: ['victim'],
        as: 'subject',
        goal: 'payment payments compensation restitution damages',
        example: '{Twelve} victims received payment.',
      },
      {
        verbs: 'compensate reimburse repay',
        of: ['victim'],
        example: 'The state compensated {12} victims.',
      },
      {
        verbs: 'order require force compel oblige direct',
        of: ['accused', 'people', 'official', 'workplace'],
        goal: 'compensate compensation restitution repay reimburse damages',
        example: 'The court ordered {a dozen} traffickers to compensate their victims.',
      },
    ],
  ],
  [
    'other',
    [
      {
        verbs: 'refer forward submit report',
        of: ['official'],
        goal: 'disciplinary discipline',
        example: 'The inspectorate referred {29} officers for disciplinary action.',
      },
      {
        verbs: 'remove dismiss fire suspend relieve',
        of: ['people', 'accused', 'official'],
        goal: 'office duty duties service post posts force position positions job jobs',
        example: 'The council removed {two} members from office.',
      },
      {
        verbs: 'remove',
        of: ['officer'],
        example: 'A commission removed {1,835} officers.',
      },
      {
        verbs: 'dismiss fire suspend relieve demote discipline sack reprimand transfer reassign',
        of: ['official'],
        example: 'The ministry sacked {two} officers.',
      },
      {
        verbs: 'lose',
        of: ['official', 'people'],
        as: 'subject',
        goal: 'post posts job jobs position positions license licenses',
        example: '{Four} officials lost their posts.',
      },
    ],
  ],
  [
    'hotline',
    [
      {
        verbs: 'receive take answer handle register field get log record respond manage',
        of: ['message'],
        by: lines,
        example: 'A telephone line for migrants took {3,905} complaints.',
      },
    ],
  ],
  [
    'deportations',
    [
      {
        verbs: 'send push turn return drive',
        of: ['people'],
        particle: 'back',
        by: 'border guard guards immigration police army patrol soldiers navy',
        example: 'Border guards sent back {3,600} Haitians.',
      },
      {
        verbs: 'send remove put escort throw turn move push force expel',
        of: ['people', 'accused'],
        goal: 'country territory border',
        example: 'Immigration officers sent {75} workers out of the country.',
      },
    ],
  ],
  [
    'repatriations',
    [
      {
        verbs:
          'bring send fly escort take move help assist transport accompany support return guide facilitate',
        of: ['people', 'victim'],
        particle: 'home back',
        example: 'Diplomats brought {58} Kenyans home.',
      },
      {
        verbs: 'go come return fly travel get arrive',
        of: ['people', 'victim'],
        as: 'subject',
        particle: 'home back',
        example: '{Ninety-six} victims went home of their own will.',
      },
    ],
  ],
  [
    'investigations',
    [
      {
        verbs: `handle record examine pursue review process reopen register log close shelve drop suspend open initiate launch follow work look
      inquire start discontinue track refile`,
        of: ['case'],
        example: 'Detectives worked on {232} files.',
      },
      {
        verbs: 'take',
        of: ['case'],
        particle: 'on up',
        example: 'The unit took on {36} cases.',
      },
      {
        verbs: 'be remain stay stand',
        of: ['case'],
        as: 'subject',
        goal: 'open ongoing active pending underway unresolved',
        example: '{Eighty-seven} files remained open.',
      },
    ],
  ],
  [
    'prosecutions',
    [
      {
        verbs: 'hear adjudicate try conclude finalize settle',
        of: ['case'],
        example: 'Courts heard {62} cases.',
      },
      {
        verbs: 'put bring take send place haul',
        of: ['accused', 'people', 'official', 'case'],
        goal: tribunals,
        example: 'Prosecutors put {nine} people on trial.',
      },
      {
        verbs: 'accuse',
        of: ['accused', 'people', 'official'],
        example: 'The state accused {eight} border guards of trafficking.',
      },
      {
        verbs: 'initiate open begin institute start commence launch file bring lodge lay',
        of: ['accused', 'people', 'official', 'workplace'],
        goal: 'proceedings charges action suit suits lawsuits indictments',
        example: 'Prosecutors initiated proceedings against {45} individuals.',
      },
      {
        verbs: 'go come stand face await appear undergo answer',
        of: ['accused', 'people', 'official', 'case'],
        as: 'subject',
        goal: `${tribunals} charges charge proceedings hearing hearings judge`,
        example: '{Forty} suspects went on trial.',
      },
    ],
  ],
  [
    'acquittals',
    [
      {
        verbs: 'clear absolve exonerate',
        of: ['accused', 'people', 'official'],
        example: 'Courts cleared {seven} defendants.',
      },
    ],
  ],
  [
    'convictions',
    [
      {
        verbs: 'admit confess',
        of: ['accused', 'people', 'official'],
        as: 'subject',
        goal: 'guilt crime crimes offense offenses charges trafficking',
        example: '{Eleven} defendants admitted guilt.',
      },
    ],
  ],
  [
    'sentences',
    [
      {
        verbs: 'send commit place put give hand order condemn impose mete',
        of: ['accused', 'people', 'official'],
        goal: punishments,
        example: 'Judges sent {27} traffickers to prison.',
      },
      {
        verbs: 'go draw receive get serve face',
        of: ['accused', 'people', 'official'],
        as: 'subject',
        goal: `${punishments} probation life`,
        example: '{Thirty-four} of them drew terms of at least 12 years.',
      },
    ],
  ],
  [
    'arrests',
    [
      {
        verbs: 'capture catch hold seize nab round pick stop',
        of: ['accused'],
        example: 'Officers caught {six} recruiters at the border.',
      },
      {
        verbs: 'round pick',
        of: ['people', 'official'],
        particle: 'up',
        example: 'Police rounded up {160} people.',
      },
      {
        verbs: 'take hold place put keep remand bring',
        of: ['accused', 'people', 'official'],
        goal: 'custody detention',
        by: police,
        example: 'Police held {40} people in custody.',
      },
      {
        verbs: 'be remain stay sit',
        of: ['accused', 'people'],
        as: 'subject',
        goal: 'custody detention detained bars jail',
        example: '{Nine} suspects were in detention.',
      },
    ],
  ],
  [
    'training',
    [
      {
        verbs: `teach instruct brief coach mentor tutor educate school
      certify sensitize sensitise upskill`,
        of: ['official'],
        example: 'The institute instructed {60} judges on the law.',
      },
      {
        verbs: 'build strengthen improve enhance develop raise increase upgrade',
        of: ['official', 'people'],
        goal: 'skills capacity knowledge abilities expertise competence understanding',
        example: 'IOM built the skills of {45} officials.',
      },
      {
        verbs:
          'attend take complete join receive undergo participate finish follow enroll enter get pass graduate',
        of: ['official'],
        as: 'subject',
        goal: courses,
        example: '{Five hundred} prosecutors attended lectures.',
      },
      {
        verbs: 'learn study',
        of: ['official'],
        as: 'subject',
        example: '{Seventy} teachers learned how to recognize victims.',
      },
    ],
  ],
  [
    'awareness',
    [
      {
        verbs: 'inform educate warn alert speak talk target engage address sensitize reach brief lecture',
        of: ['people', 'school', 'official'],
        goal: warnings,
        example: 'Officials spoke to {4,500} villagers about safe migration.',
      },
      {
        verbs: 'inform educate target engage reach',
        of: ['people'],
        by: 'campaign campaigns event events message messages program programs ministry government ngos volunteers media',
        example: 'A campaign targeted {800} truck drivers.',
      },
      {
        verbs: 'hear attend watch join take participate receive see',
        of: ['people', 'official', 'school'],
        as: 'subject',
        goal: 'talk talks presentation presentations awareness campaign campaigns messages film films broadcast broadcasts',
        example: '{Ninety} students heard talks on trafficking.',
      },
      {
        verbs: 'visit tour',
        of: ['school'],
        goal: `${warnings} warn inform educate students`,
        example: 'Police visited {90} schools to warn students.',
      },
      {
        verbs:
          'print air post publish show display hang screen hand put distribute produce broadcast share upload',
        of: ['material'],
        example: 'The government posted {40} videos on social media.',
      },
    ],
  ],
  [
    'victims-assisted',
    [
      {
        verbs: 'lodge house host shelter accommodate receive admit keep',
        of: ['people', 'victim'],
        by: 'shelter shelters home homes center centers centre centres facility facilities house houses refuge',
        example: 'The shelter lodged {68} women in 2017.',
      },
      {
        verbs:
          'hand turn transfer pass direct send deliver entrust release take bring move admit place connect link relocate',
        of: ['victim', 'people'],
        goal: care,
        example: 'Police turned {15} children over to an NGO.',
      },
      {
        verbs: 'hand turn direct transfer pass entrust',
        of: ['victim'],
        goal: 'to over',
        example: 'The border guard handed {nine} victims over to officials of the ministry.',
      },
      {
        verbs: 'enroll enrol place reinstate',
        of: ['victim', 'people'],
        goal: 'school schools program programs programme programmes training education shelter shelters courses classes',
        example: 'The ministry enrolled {26} children in school.',
      },
      {
        verbs: 'issue renew grant approve award extend give provide',
        of: ['permit'],
        goal: 'victim victims survivor survivors',
        example: 'The immigration office issued {263} permits for victims.',
      },
      {
        verbs: 'extend prolong renew',
        of: ['victim', 'people'],
        goal: 'stay stays permit permits visa visas residence assistance shelter services',
        example: 'The agency extended the stay of {31} victims.',
      },
      {
        verbs: 'look care',
        of: ['victim', 'people'],
        particle: 'after for',
        example: 'NGOs looked after {120} survivors.',
      },
      {
        verbs: 'take',
        of: ['victim', 'people'],
        particle: 'in',
        example: 'Shelters took in {88} women.',
      },
      {
        verbs: 'aid support reunite reunify help protect feed lodge host interview meet advise rehouse',
        of: ['victim'],
        example: 'Counselors met with {63} victims.',
      },
      {
        verbs: 'aid help support reunite reunify',
        of: ['people'],
        example: 'The program reunited {33} children with their families.',
      },
      {
        verbs: `find accept seek obtain take receive get gain access request undergo enter benefit choose complete attend participate continue
      start begin use leave stay live`,
        of: ['victim', 'people'],
        as: 'subject',
        goal: help,
        example: '{Forty-one} victims found refuge in a church.',
      },
    ],
  ],
  [
    'victims-identified',
    [
      {
        verbs: 'free liberate',
        of: ['people', 'victim', 'official'],
        example: 'Inspectors freed {942} workers.',
      },
      {
        verbs: 'come stumble happen',
        of: ['people', 'victim'],
        particle: 'across upon',
        example: 'Social workers came across {18} victims.',
      },
      {
        verbs: `free save extricate encounter recognize recognise list record count certify flag confirm register assess
      find uncover pull withdraw recover interview discover come determine declare classify acknowledge`,
        of: ['victim'],
        example: 'Social workers flagged {45} victims.',
      },
      {
        verbs: 'free save extricate pull withdraw find liberate uncover',
        of: ['people'],
        goal: `working forced labor exploitation exploited slavery servitude bondage brothel brothels kiln kilns trafficking begging mine
      mines conditions streets subjected`,
        example: 'The police freed {60} children from a brick kiln.',
      },
      {
        verbs: 'come',
        of: ['victim', 'people'],
        as: 'subject',
        particle: 'forward',
        example: '{Twenty-three} victims came forward.',
      },
      {
        verbs: 'grant give receive get obtain accord',
        of: ['victim', 'people'],
        goal: 'victim recognition',
        example: '{Ninety} people were granted official victim status.',
      },
    ],
  ],
  [
    'inspections',
    [
      {
        verbs:
          'visit check shut close seal sanction penalize penalise warn cite fine order search monitor punish',
        of: ['workplace'],
        by: `${inspectors} ministry department authorities government officials they it`,
        example: 'The labor ministry checked {640} factories.',
      },
      {
        verbs: 'pay make conduct carry issue perform undertake impose levy write complete',
        of: ['visit'],
        by: inspectors,
        example: 'Inspectors paid {82,316} visits to workplaces.',
      },
      {
        verbs: 'pay make conduct carry perform undertake complete',
        of: ['visit'],
        goal: 'workplaces worksites sites site factories businesses establishments brothels farms companies employers agencies vessels',
        example: 'The ministry conducted {3,100} checks of construction sites.',
      },
    ],
  ],
  [
    'prevalence',
    [
      {
        verbs: 'compel coerce mobilize conscript',
        of: ['people', 'official'],
        example: 'Officials compelled {20,000} adults to pick cotton.',
      },
      {
        verbs: 'flee',
        of: ['people', 'victim'],
        as: 'subject',
        goal: 'abroad to into from country countries homes violence conflict',
        example: '{Two thousand} families fled to Uganda.',
      },
      {
        verbs: 'displace strand uproot enslave',
        of: ['people'],
        example: 'Conflict displaced {4.4 million} people.',
      },
      {
        verbs: 'host',
        of: ['people'],
        by: 'country countries district city island',
        example: 'The country hosted {27,385} persons of concern.',
      },
      {
        verbs: 'host shelter',
        of: ['people'],
        goal: 'refugees refugee displaced migrants seekers',
        example: 'The country hosted {51,000} refugees.',
      },
    ],
  ],
]

/** Every row with its measure, in order; for the tests, which read each one's example. */
export function frameRows(): { measure: Measure; row: Row }[] {
  return rows.flatMap(([measure, list]) => list.map((row) => ({ measure, row })))
}
