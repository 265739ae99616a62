/** Measures of how things are: who is affected, what people pay and earn, ages; and what no measure has. */
import type { MeasureDefinition, Row } from '../codebook.ts'

/** In what state people are who are affected. */
export const hardship = `poverty slavery servitude bondage exploitation labor prostitution street begging domestic_service condition hunger need
  marriage risk trafficking violence abuse malnutrition disability hiv homelessness debt mine farm kiln factory field informal`

/** What looks into how things are, and does nothing to anybody. */
const studies = 'survey study census poll research assessment'

export const prevalence: MeasureDefinition = {
  name: 'prevalence',
  label: 'Prevalence',
  definition:
    'How many people, or what share of them, are affected or at risk, by a survey or an estimate; people displaced, refugees and other groups at risk.',
  aspect: 'state',
  rows: [
    {
      verb: 'compel coerce mobilize conscript force enslave',
      object: '<person> family',
      example: 'Officials compelled {20,000} adults to pick cotton.',
    },
    {
      verb: 'subject expose',
      object: '<person> family',
      example: 'Brokers subject {20,000} children to forced labor.',
    },
    {
      verb: 'exploit traffic smuggle recruit lure',
      object: '<person>',
      example: 'Gangs exploit {20,000} children.',
    },
    {
      verb: 'flee',
      subject: '<person> family',
      example: '{Two thousand} families fled to Uganda.',
    },
    {
      verb: 'displace strand uproot',
      object: '<person> family household',
      example: 'Conflict displaced {4.4 million} people.',
    },
    {
      verb: 'host shelter house receive',
      subject: '<place> country district city island',
      object: '<person> family',
      example: 'The country hosted {27,385} persons of concern.',
    },
    {
      verb: 'host shelter',
      object: '<migrant>',
      example: 'Cities hosted {51,000} refugees.',
    },
    {
      verb: 'work toil labor beg herd transit migrate marry live reside dwell sleep travel cross engage',
      subject: '<person> family household',
      example: 'About {200,000} children work on cocoa farms.',
    },
    {
      verb: 'suffer endure lack experience risk earn owe',
      subject: '<person> family household',
      object: '*',
      counts: 'subject',
      example: 'More than {70 percent} of maids lack a contract.',
      not: ['{Five} officials faced trial.'],
    },
    {
      verb: 'have own',
      subject: '<person> family household',
      object:
        'contract access document passport debt knowledge symptom experience disability identity card insurance work job',
      counts: 'subject',
      example: 'About {70 percent} of maids have no contract.',
    },
    {
      verb: 'be remain',
      subject: '<person> family household',
      beside: hardship,
      counts: 'subject',
      example: 'Experts estimate that {40,000} children are in prostitution.',
    },
    {
      verb: 'employ',
      subject: 'sector industry farm plantation household family trade',
      object: '<person>',
      example: 'The fishing industry employs {30,000} migrants.',
    },
    {
      verb: 'constitute comprise represent account make form compose',
      subject: '<person> minor family group',
      beside: '*',
      counts: 'beside',
      example: 'Foreigners account for {95 percent} of the workforce.',
    },
    {
      verb: 'constitute comprise represent make form compose',
      subject: '<person> minor family group',
      object: '*',
      example: 'Minors made up {18 percent} of people in prostitution.',
    },
    {
      verb: 'find estimate count identify show reveal',
      subject: studies,
      object: '<person> family household',
      example: 'A survey found {20,000} children in domestic work.',
    },
    {
      verb: 'estimate',
      object: 'number',
      beside: '*',
      counts: 'beside',
      example: 'Their number was estimated at {230,000} in 2009.',
    },
    {
      verb: 'interview survey poll sample',
      object: '<person> family household',
      example: 'The study surveyed {1,200} workers.',
    },
    {
      noun: 'prevalence incidence population rate workforce',
      example: 'The prevalence of child labor was {six percent}.',
    },
    {
      noun: '<migrant>',
      example: 'There are {51,000} refugees in the country.',
      not: ['Authorities deported {51,000} migrants.'],
    },
    {
      noun: 'person people child woman family',
      of: 'displaced stateless homeless street trafficked enslaved affected undocumented vulnerable risk need',
      example: 'There are {350,110} internally displaced persons in the north.',
    },
    {
      noun: '<person> family household',
      amount: 'share',
      example: 'About {one in five} workers is a migrant.',
      not: ['Courts convicted {half} of the brokers.'],
    },
    {
      noun: 'respondent household returnee interviewee slave beggar',
      example: 'Of the {900} respondents many had paid a broker.',
    },
    {
      noun: 'home',
      of: '<person>',
      example: 'The islands are home to {12,000} fishers.',
    },
    {
      noun: 'estimate',
      example: 'Estimates of their number run from {900 to 1,200}.',
    },
    {
      verb: 'take bring carry move transport send lure place sell force',
      object: 'child woman girl man boy minor migrant',
      beside:
        'border country abroad street work labor prostitution brothel begging servitude domestic_service',
      example: 'Some {900} girls were taken across the border.',
    },
    {
      verb: '*',
      subject: '<person> family household',
      amount: 'share',
      example: 'Some {54 percent} of maids had gone into debt.',
    },
  ],
}

/** Who charges and pays in private. */
const payers = `<accused> <person> <worker> <workplace> recruiter broker agent trafficker smuggler employer intermediary middleman pimp client
  customer buyer family parent agency migrant`

/** What brokers, lenders and officials take. */
export const feeRows: readonly Row[] = [
  {
    noun: `fee debt bribe ransom interest loan rent price deposit dowry commission payment advance bond premium toll remittance
      extortion`,
    amount: 'money',
    example: 'Recruiters take fees of up to {$4,500}.',
  },
  {
    verb: 'charge bribe owe borrow demand extort ask sell buy lend collect cost make deduct withhold receive promise',
    subject: payers,
    amount: 'money',
    example: 'Smugglers demand {35,000 birr} for the journey.',
    not: ['Donors gave {35,000 birr} for a shelter.'],
  },
  {
    verb: 'bring hand turn',
    subject: '<person>',
    particle: 'in over',
    amount: 'money',
    example: 'Pupils must bring in {500 francs} a day.',
  },
  {
    verb: 'pay',
    subject: payers,
    amount: 'money',
    example: 'Migrants paid brokers {$700}.',
    not: ['The fund paid {$700} to a shelter.'],
  },
  {
    verb: 'charge owe lend',
    object: '<person>',
    amount: 'money',
    example: 'Migrants were charged {$700}.',
  },
  {
    verb: 'sell buy',
    object: '<person>',
    amount: 'money',
    example: 'A girl was sold for {$200}.',
  },
  {
    verb: 'grow rise increase mount be reach total range average',
    subject: 'fee debt bribe ransom interest loan rent price deposit dowry commission',
    amount: 'money',
    example: 'Debts grow to {$9,000} within months.',
  },
  {
    verb: 'grow rise increase mount charge be',
    subject: 'fee debt bribe ransom interest loan rent price',
    beside: '*',
    counts: 'beside',
    example: 'Debts grow to {three} times that sum.',
  },
  {
    verb: 'charge pay',
    object: 'interest rate',
    example: 'Lenders charge interest of {10 percent} a month.',
  },
  {
    noun: 'cost charge price',
    of: 'recruitment service placement agency broker visa',
    amount: 'money',
    example: 'Agreements capped the service charge at {$900}.',
    not: ['The ministry capped the cost of shelters at {$900}.'],
  },
  {
    noun: 'fee debt interest loan bribe',
    example: 'Brokers keep {half} of the fee.',
  },
  {
    noun: 'debt fee loan',
    amount: 'time',
    example: 'Pickers worked off a {five-year} debt.',
  },
]

/** What workers get. */
const payRows: readonly Row[] = [
  {
    noun: 'wage salary earnings income pay',
    amount: 'money',
    example: 'Maids get a wage of {$50}.',
  },
  {
    verb: 'earn',
    subject: '<person> family',
    amount: 'money',
    example: 'Maids earn {$3} a day.',
  },
  {
    verb: 'pay',
    object: '<person>',
    amount: 'money',
    example: 'Maids were paid {$50} a month.',
  },
  {
    verb: 'work toil labor beg',
    subject: '<person>',
    amount: 'money',
    example: 'Maids work for as little as {$1} per day.',
  },
  {
    verb: 'grow rise increase be reach range average',
    subject: 'wage salary income earnings pay',
    amount: 'money',
    example: 'Wages average {$90}.',
  },
  {
    noun: 'salary wage income earnings pay',
    example: 'Brokers keep {half} of the salary.',
  },
]

export const fees: MeasureDefinition = {
  name: 'fees',
  label: 'Fees, debts and wages',
  definition:
    'What private people charge, pay, earn or owe: recruitment fees, debts, interest, wages, prices, ransoms and bribes.',
  aspect: 'state',
  rows: [...feeRows, ...payRows],
}

export const age: MeasureDefinition = {
  name: 'age',
  label: 'Age',
  definition: 'Ages of people, and the ages that a law sets.',
  aspect: 'state',
  rows: [
    {
      noun: 'age',
      amount: 'time',
      example: 'The code sets {15 years} as the minimum age for work.',
    },
    {
      noun: 'age',
      example: 'The minimum age for marriage is {18}.',
      not: ['The minimum wage is {18} dollars.'],
    },
    {
      verb: 'age turn',
      subject: '<person>',
      amount: 'time',
      example: 'The youngest boy turned {12 years} in prison.',
    },
    {
      noun: 'minor birthday',
      amount: 'time',
      example: 'The law calls minors those under {18 years}.',
    },
  ],
}

/** What is taken from people and seized. */
const seized =
  'property asset passport document vehicle car truck boat vessel weapon gun firearm drug phone computer land item cash money account gram kilogram ton'

/** What is taken from people by the authorities. */
export const seizures: readonly Row[] = [
  {
    verb: 'seize confiscate freeze forfeit impound',
    object: `${seized} <permit> <material>`,
    example: 'Police seized {three} boats.',
  },
  {
    verb: 'confiscate impound',
    object: '*',
    example: 'Police confiscated {80} laptops.',
  },
  {
    verb: 'seize confiscate freeze forfeit',
    object: '*',
    amount: 'money',
    example: 'Police seized {$90,000} from the ring.',
  },
  {
    verb: 'embezzle misappropriate siphon divert pilfer launder steal',
    amount: 'money',
    example: 'Clerks embezzled {$90,000}.',
  },
  {
    noun: 'property asset',
    amount: 'money',
    example: 'Judges froze assets of {$90,000}.',
  },
]

/** How long plans, visits and events last. */
export const lengths: readonly Row[] = [
  {
    noun: 'plan strategy operation mandate visit contract agreement project moratorium delay shift workday workweek overtime',
    amount: 'time',
    example: 'The ministry adopted a {five-year} plan.',
  },
  {
    verb: 'last take continue',
    subject: 'trial operation investigation war conflict curfew meeting session proceeding strike',
    amount: 'time',
    example: 'The operation lasted {three hours}.',
  },
]

/** Appeals, and those who make them. */
export const appeals: readonly Row[] = [
  {
    noun: 'appeal',
    example: 'The High Court heard the appeals of {three} traffickers.',
  },
  {
    verb: 'appeal',
    subject: '<person>',
    example: '{Three} traffickers appealed.',
  },
]

/** Where, and in which languages, something was done. */
export const places: readonly Row[] = [
  {
    noun: `place province city district region country state village municipality town county department governorate prefecture island
      language dialect location locality area neighborhood parish canton commune oblast territory continent site suburb subdistrict zone
      capital division jurisdiction municipality`,
    example: 'Police arrested suspects in {three} cities.',
  },
  {
    noun: 'airport port border crossing border_crossing checkpoint seaport point_of_entry market',
    example: 'Officers stood at {three} airports.',
  },
  {
    noun: 'mile kilometer kilometre meter metre',
    aspect: 'state',
    example: 'The army shelled a camp {three} miles from the border.',
  },
]

export const other: MeasureDefinition = {
  name: 'other',
  label: 'Other',
  definition:
    'What no other measure has: places, languages and times in which something was done, property seized, licenses revoked, officials dismissed, the staff and make-up of bodies, ordinals.',
  aspect: 'event',
  rows: [
    ...seizures,
    {
      verb: 'revoke suspend cancel withdraw blacklist deregister annul',
      object: 'license licence <permit> registration certificate accreditation',
      example: 'Authorities revoked {23} licenses.',
    },
    {
      verb: 'revoke suspend cancel withdraw',
      object: 'license licence <permit> registration certificate accreditation',
      beside: '*',
      counts: 'beside',
      example: 'Authorities revoked the licenses of {23} agencies.',
    },
    {
      noun: 'license licence registration',
      of: '*',
      example: 'The list had the licenses of {23} agencies.',
    },
    {
      verb: 'blacklist deregister',
      object: '*',
      example: 'The government blacklisted {88} employers.',
    },
    {
      verb: 'refer forward submit report transfer',
      object: '<official>',
      beside: 'disciplinary discipline action sanction',
      example: 'The inspectorate referred {29} officers for disciplinary action.',
    },
    {
      verb: 'remove dismiss fire suspend relieve discharge transfer reassign oust',
      object: '<person>',
      beside: 'office duty service post force position job payroll rank',
      example: 'The council removed {two} members from office.',
    },
    {
      verb: 'remove dismiss fire suspend relieve demote discipline sack reprimand reassign discharge censure oust',
      object: '<official> <court> police member',
      example: 'The ministry sacked {two} officers.',
    },
    {
      verb: 'lose',
      subject: '<person>',
      object: 'post job position license licence',
      counts: 'subject',
      example: '{Four} officials lost their posts.',
    },
    {
      verb: 'resign',
      subject: '<person>',
      example: '{Four} officials resigned.',
    },
    {
      verb: 'expel',
      subject: '<organization> <body> party union school university club',
      object: '<person>',
      example: 'The party expelled {two} members.',
    },
    {
      verb: 'kill murder injure wound execute',
      object: '<person>',
      example: 'Smugglers killed {12} migrants.',
    },
    {
      verb: 'die drown perish',
      subject: '<person>',
      example: '{Twelve} migrants drowned.',
    },
    {
      verb: 'record document register report receive note log',
      subject: '<organization> ngo league group charity union monitor observer',
      object: '<case> incident report allegation complaint <offence>',
      example: 'A women’s league recorded {33} cases of abuse.',
    },
    {
      verb: 'document record report witness observe note',
      object: '<offence> abuse exploitation practice',
      beside: '<facility> <place> camp center settlement',
      counts: 'beside',
      example: 'Monitors documented abuse in {three} camps.',
    },
    {
      verb: 'have employ hire include comprise recruit deploy assign appoint',
      subject:
        '<authority> <force> <body> <court> unit team department ministry inspectorate agency government office section task_force division',
      object:
        'officer official inspector staff personnel prosecutor judge investigator detective analyst member employee agent expert soldier specialist',
      aspect: 'state',
      example: 'The ministry employed {972} inspectors.',
    },
    {
      verb: 'work serve',
      subject: 'inspector officer official prosecutor judge investigator detective analyst agent',
      aspect: 'state',
      example: '{Twelve} inspectors work in the unit.',
    },
    {
      verb: 'be',
      subject: '<official> <body> member',
      beside: 'woman man female male',
      counts: 'subject',
      aspect: 'state',
      example: '{Four} of the councilors are women.',
    },
    {
      verb: 'constitute comprise represent make form compose',
      subject: '<person>',
      object: '<body> <force> <authority> committee council commission board official police',
      aspect: 'state',
      example: 'Women made up {20 percent} of the council.',
    },
    {
      noun: 'staff',
      of: '<authority> <force> unit team department office inspectorate division',
      aspect: 'state',
      example: 'The staff of the unit was {23}.',
    },
    {
      noun: 'member',
      of: '<body> committee council commission task_force board',
      aspect: 'state',
      example: 'The committee has {15} members.',
    },
    {
      verb: 'spend pass',
      subject: '<person>',
      object: '*',
      beside: 'jail prison custody detention captivity cell',
      amount: 'time',
      example: 'The editor spent {90 days} in jail.',
    },
    {
      verb: 'hold detain keep',
      object: '<person>',
      amount: 'time',
      modality: 'fact',
      example: 'Guards held the girls for {two days}.',
    },
    {
      verb: 'work toil',
      subject: '<person>',
      amount: 'time',
      example: 'Victims had to work {16 hours} a day.',
    },
    {
      verb: 'elect appoint serve run',
      subject: '<person> voter <body>',
      object: '*',
      beside: 'term office',
      amount: 'time',
      example: 'The voters elected her to a term of {five years}.',
    },
    {
      noun: 'term',
      of: 'office presidential mayoral congressional parliamentary',
      amount: 'time',
      example: 'She won a presidential term of {five years}.',
    },
    {
      verb: 'remain wait pend',
      subject: '<case> trial',
      amount: 'time',
      example: 'The cases remained pending after more than {three years}.',
    },
    {
      noun: 'dismissal resignation death injury discharge suspension revocation cancellation',
      example: 'The league counted {three} deaths.',
    },
    {
      noun: 'center centre settlement',
      of: 'urban town commercial trading population industrial tourist mining',
      example: 'Brokers worked in {three} urban centers.',
    },
    ...lengths,
    ...appeals,
    ...places,
  ],
}
