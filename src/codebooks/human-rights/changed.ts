/** Measures of the codebook `trafficking` that say less here, for others have taken from them, or more. */
import type { MeasureDefinition, Row } from '../codebook.ts'
import {
  fees as allFees,
  appeals,
  feeRows,
  hardship,
  lengths,
  places,
  seizures,
} from '../trafficking/conditions.ts'
import {
  arrests as allArrests,
  investigations as allInvestigations,
  penalties as allPenalties,
  sentences as allSentences,
} from '../trafficking/enforcement.ts'
import {
  awareness as allAwareness,
  facilities as allFacilities,
  funding as allFunding,
  inspections as allInspections,
  training as allTraining,
} from '../trafficking/prevention.ts'
import {
  victimsAssisted as allAssisted,
  victimsIdentifiedAmongOthers as allIdentified,
  restitution as allRestitution,
} from '../trafficking/victims.ts'
import { workplaces } from '../words.ts'

/** Whether a row is of one of these verbs. */
const isOf = (row: Row, verbs: RegExp): boolean => 'verb' in row && verbs.test(row.verb)

export const restitution: MeasureDefinition = {
  ...allRestitution,
  rows: [
    ...allRestitution.rows,
    {
      verb: 'award grant',
      subject: 'panel tribunal commission committee board ombudsman',
      amount: 'money',
      example: 'The panel heard the widows and awarded {$9,000} to them.',
    },
    {
      verb: 'receive get obtain',
      subject: '<victim> petitioner complainant plaintiff claimant widow survivor',
      beside: 'each apiece compensation damages award',
      amount: 'money',
      example: 'Two victims won compensation, receiving {$900} each.',
      not: ['Pensioners receive {$50} a month.'],
    },
    {
      verb: 'pay',
      beside: 'damage damages compensation restitution reparation',
      amount: 'money',
      example: 'The court ordered him to pay {$310,000} to the families as compensation.',
    },
    {
      verb: 'award grant pay order give recommend propose',
      object: 'compensation restitution damages reparation redress',
      beside: '<case> claim complaint application',
      counts: 'beside',
      example: 'The panel recommended compensation in {55} cases.',
    },
    {
      verb: 'pay reimburse',
      object: '<victim> survivor plaintiff claimant relative',
      amount: 'count',
      example: 'The state paid {nine} survivors.',
    },
    {
      verb: 'award',
      object: '<person> family',
      amount: 'money',
      example: 'The widow was awarded {$310,000}.',
      not: ['The firm was awarded {$310,000}.'],
    },
  ],
}

export const arrests: MeasureDefinition = {
  ...allArrests,
  definition:
    'People whom an authority arrests, detains or takes into custody; times that it does so; warrants for it.',
  rows: [
    {
      noun: 'case instance report allegation incident',
      of: 'arrest arbitrary_arrest',
      example: 'The league documented {25} cases of arbitrary arrest.',
    },
    {
      verb: 'seize capture hold grab',
      subject: '<force> gunman militia rebel agent',
      object: '<person>',
      modality: 'fact',
      example: 'Troops seized {12} men at a checkpoint.',
    },
    {
      verb: 'take haul drag lead cart whisk',
      particle: 'away',
      object: '<person>',
      example: 'Riot police hauled {40} men away.',
    },
    {
      verb: 'place put hold keep',
      object: '<person>',
      beside:
        'house_arrest residential_surveillance surveillance internment_camp detention_camp reeducation_camp',
      modality: 'fact',
      example: 'Police placed {two} officers under house arrest.',
    },
    {
      verb: 'take bring haul',
      object: '<person>',
      beside: 'questioning interrogation police_station',
      example: 'Police took {nine} men in for questioning.',
    },
    {
      verb: 'issue request obtain execute reissue seek serve approve carry',
      object: 'warrant arrest_warrant',
      beside: '<person>',
      counts: 'beside',
      example: 'A judge issued arrest warrants for {83} suspects.',
    },
    {
      noun: 'warrant arrest_warrant mass_arrest arbitrary_arrest unlawful_arrest wrongful_arrest',
      example: 'The judge approved {12} arrest warrants.',
    },
    ...allArrests.rows,
  ],
}

export const investigations: MeasureDefinition = {
  ...allInvestigations,
  rows: [
    {
      verb: 'resolve clear solve',
      subject: '<force> unit investigator',
      object: '<case> crime offense',
      example: 'The police resolved {1,889} cases.',
    },
    {
      verb: 'identify locate find',
      object: 'suspect perpetrator culprit assailant attacker killer assassin gunman',
      example: 'The police identified {seven} suspects.',
    },
    {
      verb: 'identify name',
      object: '<person>',
      beside: 'suspect perpetrator culprit',
      example: '{Two} officers were identified as suspects.',
    },
    {
      verb: 'identify locate find',
      object: 'suspect perpetrator culprit assailant attacker killer assassin gunman',
      beside: '<case>',
      counts: 'beside',
      example: 'The police identified suspects in {seven} of the cases.',
    },
    {
      verb: 'summon subpoena',
      object: '<person>',
      example: 'The office summoned {100} editors.',
    },
    ...allInvestigations.rows.filter((row) => !('verb' in row && row.verb.startsWith('record register'))),
    {
      verb: 'record register log document receive',
      subject: '<force> prosecutor unit authority government prosecution_service procuratorate',
      object: 'file dossier',
      example: 'The police registered {312} files.',
    },
  ],
}

export const sentences: MeasureDefinition = {
  ...allSentences,
  rows: [
    {
      verb: 'ban bar prohibit disqualify suspend',
      subject: '<court> verdict ruling',
      object: '*',
      amount: 'time',
      modality: 'fact',
      example: 'The court banned the pair from the stage for {five years}.',
    },
    {
      verb: 'serve',
      subject: '<person>',
      amount: 'time',
      modality: 'fact',
      example: 'She is serving {two years} for a poem.',
      not: ['He was chosen for a mayoral term of {two years}.'],
    },
    {
      noun: 'ban disqualification prohibition',
      of: `leaving publishing producing singing acting travel writing working teaching using internet entry exit film media social_media
        social political politics journalism activity practice profession`,
      amount: 'time',
      example: 'She was given a {two-year} ban on publishing.',
    },
    {
      verb: 'forfeit',
      amount: 'money',
      example: 'He had to forfeit {$43,000}.',
    },
    {
      verb: 'result end lead culminate',
      subject: '<case> trial prosecution conviction investigation',
      beside: 'sentence prison jail imprisonment fine prison_sentence prison_term',
      counts: 'subject',
      example: '{Four} of the trials ended in prison sentences.',
    },
    {
      verb: 'order',
      object: '<person> <organization> <workplace> <outlet>',
      amount: 'money',
      modality: 'fact',
      example: 'A judge ordered the editor to pay the ministry {$900}.',
    },
    {
      verb: 'send commit confine',
      object: '*',
      beside: 'prison jail penitentiary',
      amount: 'time',
      modality: 'fact',
      example: 'It sent the men to prison for terms of {nine years}.',
    },
    {
      verb: 'lash cane',
      object: '*',
      example: 'Guards lashed {74} women.',
    },
    {
      noun: 'cost expense',
      of: 'court legal',
      amount: 'money',
      example: 'He had to pay court costs of {$900}.',
    },
    ...allSentences.rows,
  ],
}

export const penalties: MeasureDefinition = {
  ...allPenalties,
  rows: [
    {
      verb: 'range vary be start',
      subject: 'fine penalty',
      beside: '*',
      counts: 'beside',
      modality: 'law',
      example: 'Fines range from {10} to 30 times the monthly wage.',
    },
    {
      noun: 'fine penalty',
      modality: 'law',
      example: 'The law provides for fines of {250} penalty units.',
    },
    {
      verb: 'be remain become',
      subject: '<offence> crime offense offence act',
      beside: 'punishable',
      counts: 'subject',
      amount: 'count',
      example: 'Some {148} crimes were punishable by flogging.',
    },
    {
      verb: 'carry',
      subject: '<offence> crime offense offence',
      object: 'penalty punishment sentence death_penalty',
      counts: 'subject',
      amount: 'count',
      example: '{Twenty} crimes carried the death penalty.',
    },
    ...allPenalties.rows,
  ],
}

export const funding: MeasureDefinition = {
  ...allFunding,
  rows: [
    ...allFunding.rows,
    {
      verb: 'value',
      object:
        'wheelchair device equipment good food supply material assistance aid kit vehicle medicine item help donation',
      amount: 'money',
      example: 'The state donated wheelchairs valued at {$128,000}.',
      not: ['He awarded a contract valued at {$128,000}.'],
    },
    {
      noun: 'relief stipend scholarship pledge financial_support cash_transfer economic_support',
      amount: 'money',
      example: 'It paid {$126,000} as relief to the families.',
    },
    {
      verb: 'require request need seek',
      amount: 'money',
      modality: 'fact',
      example: 'Of the {$165 million} requested, a third had come.',
    },
    {
      verb: 'cost',
      amount: 'money',
      example: 'The plan cost {$126,000}.',
    },
  ],
}

export const inspections: MeasureDefinition = {
  ...allInspections,
  rows: [
    {
      verb: 'visit inspect check tour audit',
      subject: 'auditor inspector inspectorate inspection',
      object: '*',
      example: 'Auditors visited {29} plants.',
    },
    {
      verb: 'breach violate infringe contravene flout break',
      subject: `<workplace> ${workplaces}`,
      object: 'rule law regulation code standard provision limit',
      counts: 'subject',
      modality: 'fact',
      example: 'Auditors found that {18} plants breached the rules on overtime.',
    },
    {
      noun: 'fine penalty sanction warning',
      subject:
        'labor_ministry ministry_of_labor ministry_of_labour inspectorate inspector department_of_labor labor_department',
      modality: 'fact',
      example: 'The labor ministry issued {317} fines.',
      not: ['The court issued {317} fines.'],
    },
    {
      verb: 'issue serve send deliver',
      object: 'notice warning improvement_notice order',
      beside: '<workplace> employer company factory farm business firm',
      example: 'The ministry issued {65} notices to employers.',
    },
    {
      verb: 'visit inspect monitor tour',
      object:
        'prison jail detention_center detention_facility penitentiary police_station cell place_of_detention facility center home orphanage institution hospital psychiatric_hospital shelter camp detention_site site place ward barracks',
      example: 'The commission visited {23} prisons.',
    },
    {
      noun: 'visit',
      of: 'prison jail detention detention_center detention_facility penitentiary police_station police place_of_detention facility center site inspection',
      example: 'The committee made {177} visits to prisons.',
    },
    {
      verb: 'make pay conduct carry undertake perform',
      object: 'visit',
      example: 'The Red Cross made {14} visits.',
    },
    {
      verb: 'find deem judge',
      object: `${workplaces}`,
      beside: 'deficient noncompliant violation breach compliance compliant',
      example: 'Some {290} firms were found deficient.',
    },
    {
      verb: 'assess evaluate survey',
      subject: 'inspector inspectorate inspection labor_inspector',
      object: `${workplaces}`,
      example: 'The inspectors assessed {290} firms.',
    },
    {
      verb: 'find detect discover remove',
      subject: 'inspector inspectorate inspection',
      object: '<person>',
      example: 'Inspectors found {2,800} children at work.',
    },
    {
      verb: 'impose issue levy',
      subject: 'inspector inspectorate inspection',
      object: 'sanction penalty citation fine',
      example: 'Inspectors imposed {12} sanctions.',
    },
    {
      noun: 'notice',
      of: 'enforcement improvement formal infringement penalty compliance prohibition enforcing labor violation',
      example: 'The agency issued {96} enforcement notices.',
    },
    {
      verb: 'issue serve',
      object: 'notice',
      amount: 'count',
      example: 'Across all bodies, {96} notices were issued.',
    },
    {
      verb: 'fine',
      object: 'employer',
      modality: 'fact',
      example: 'The ministry has not said how many {employers} it fined.',
    },
    {
      noun: 'fine',
      of: 'labor employer inspector',
      modality: 'fact',
      example: 'The agency imposed {12} fines on employers.',
    },
    {
      verb: 'impose issue levy assess collect recover',
      subject: 'inspector inspectorate inspection labor_inspector labor_ministry',
      beside: 'fine penalty sanction',
      amount: 'money',
      modality: 'fact',
      example: 'Inspectors imposed fines of {$900}.',
    },
    ...allInspections.rows.filter((row) => !isOf(row, /^fine$/)).map(({ not: _, ...row }) => row),
    {
      verb: 'fine',
      subject: 'labor_ministry ministry department inspectorate inspector',
      object: '<workplace> employer firm company farm',
      amount: 'money',
      modality: 'fact',
      example: 'The ministry fined the farms {$126,000}.',
    },
  ],
}

export const facilities: MeasureDefinition = {
  ...allFacilities,
  rows: [
    {
      verb: 'design build equip intend mean construct plan lay fit furnish license conceive',
      object: `<facility> facility prison jail shelter camp center room cell site hostel compound wing block ward building settlement
        institution`,
      beside: '*',
      counts: 'beside',
      aspect: 'state',
      example: 'The camp was laid out for {12,000}.',
    },
    {
      noun: 'place',
      subject: '<facility> facility prison jail shelter camp center home hostel refuge house institution',
      example: 'The shelter has {24} places.',
    },
    {
      noun: 'place',
      of: 'shelter prison reception accommodation <prisoner>',
      example: 'The country has {8,000} prison places.',
    },
    {
      verb: 'take',
      subject: '<facility> shelter center home prison camp room ward',
      object: '<person> family',
      modality: 'law',
      example: 'The shelter can take {20} women.',
    },
    ...allFacilities.rows,
    {
      noun: 'operation running management maintenance construction renovation opening closure reconstruction rehabilitation',
      of: '<facility> shelter center school prison home clinic hospital',
      example: 'The grant paid for the operation of {nine} shelters.',
    },
    {
      noun: 'desk toilet cell_block nursery library reception_center courthouse place_of_detention foster_home day_care',
      example: 'The unit had {1,918} desks.',
    },
  ],
}

export const training: MeasureDefinition = {
  ...allTraining,
  rows: [
    // A program of a station is no course.
    ...allTraining.rows.filter((row) => !('noun' in row && row.amount === 'time')),
    {
      noun: 'training course workshop seminar class lecture lesson briefing conference curriculum webinar symposium instruction',
      amount: 'time',
      example: 'Officials held a {three-day} workshop for teachers.',
    },
  ],
}

/** What the media publish is no campaign, and what is recorded need not be victims. */
export const awareness: MeasureDefinition = {
  ...allAwareness,
  rows: [
    ...allAwareness.rows.filter((row) => 'verb' in row && !isOf(row, /^(?:air|speak talk)/)),
    {
      noun: 'session workshop event meeting seminar activity program programme lecture course training talk class lesson forum campaign broadcast film spot video',
      of: 'awareness awareness-raising sensitization sensitisation outreach information public_information prevention education',
      example: 'Officials conducted {72} awareness sessions in schools.',
    },
    {
      noun: 'leaflet brochure poster pamphlet flyer flier billboard advertisement sticker awareness public_service_announcement',
      example: 'The ministry printed {900} leaflets.',
    },
    {
      noun: 'campaign',
      of: 'awareness information education outreach sensitization vaccination',
      amount: 'time',
      example: 'The ministry ran a {two-month} awareness campaign.',
    },
  ],
}

export const victimsIdentified: MeasureDefinition = {
  ...allIdentified,
  rows: allIdentified.rows.filter((row) => !isOf(row, /^(?:save encounter recognize|be$)/)),
}

const helped =
  '<victim> <worker> woman child girl boy minor man orphan patient mother infant youth resident civilian family person people'

export const victimsAssisted: MeasureDefinition = {
  ...allAssisted,
  rows: [
    {
      verb: 'provide give offer extend lend',
      object: 'support assistance advice help service counseling aid',
      beside: '<case>',
      counts: 'beside',
      example: 'The unit provided support in {337} cases.',
    },
    {
      verb: 'admit',
      object: '<person> <victim> woman child patient',
      example: 'The refuge admitted {31} women.',
      not: ['Canada admitted {31} refugees.'],
    },
    // Inmates and migrants who are taken somewhere are not helped by it.
    ...allAssisted.rows
      .filter(({ amount }) => amount !== 'time')
      .map((row) => (isOf(row, /^hand turn transfer pass direct send/) ? { ...row, object: helped } : row)),
  ],
}

export const fees: MeasureDefinition = {
  ...allFees,
  label: 'Fees and debts',
  definition:
    'What private people charge or owe: recruitment fees, debts, interest, prices, ransoms and bribes. Wages are wages.',
  rows: [
    ...feeRows,
    {
      verb: 'extort exact demand solicit',
      amount: 'money',
      example: 'Soldiers exacted {$9} from each driver.',
    },
    {
      verb: 'bribe extort solicit',
      amount: 'money',
      example: 'He was held for bribing a clerk with {$90}.',
    },
    {
      noun: 'kickback bounty permit license licence visa registration card ticket',
      amount: 'money',
      example: 'There was a bounty of {$136,000} on his head.',
    },
  ],
}

/** Who may be asked. */
const asked =
  'respondent people population resident adult youth public citizen voter household interviewee parent'

export const prevalence: MeasureDefinition = {
  name: 'prevalence',
  label: 'Prevalence',
  definition:
    'How many people, or what share of them, are affected or at risk, or hold an opinion, by a survey or an estimate: girls married before 18, children who work, people in poverty.',
  aspect: 'state',
  rows: [
    {
      verb: 'work toil labor beg herd',
      subject: 'child minor boy girl adolescent',
      example: 'About {200,000} children work on cocoa farms.',
    },
    {
      verb: 'need require lack',
      subject: '<person> family household',
      object: 'aid assistance food_aid help food shelter protection relief support care water treatment',
      counts: 'subject',
      example: 'About {200,000} people needed food aid.',
      not: ['The service gave {200,000} people aid.'],
    },
    {
      verb: 'marry wed',
      subject: '<person>',
      modality: 'fact',
      example: 'Some {40 percent} of girls married early.',
    },
    {
      verb: 'marry',
      object: '<person>',
      modality: 'fact',
      example: 'Some {40 percent} of girls were married off early.',
    },
    {
      verb: 'live sleep reside dwell survive',
      subject: '<person> family household',
      beside: hardship,
      counts: 'subject',
      example: 'About {two million} people live in poverty.',
      not: ['Some {5,000} Roma live in the valley.'],
    },
    {
      verb: 'force',
      object: '<person> family',
      beside: 'labor work marriage prostitution begging service servitude slavery',
      example: 'Brokers forced {20,000} girls into prostitution.',
      not: ['The fighting forced {600} families from their homes.'],
    },
    {
      verb: 'engage involve trap',
      object: '<person> family',
      beside: `${hardship} child_labor forced_labor hazardous_work work`,
      example: 'A survey found that {1.2 million} children were engaged in child labor.',
    },
    {
      verb: 'receive use obtain get',
      subject: '<person> family household',
      object:
        'care vaccine vaccination contraception contraceptive method treatment checkup medicine education schooling',
      counts: 'subject',
      amount: 'share',
      example: 'Some {95 percent} of women received prenatal care.',
    },
    {
      verb: 'perform do',
      subject: '<person>',
      object: 'work hazardous_work labor child_labor forced_labor',
      counts: 'subject',
      example: 'Some {740,000} children performed hazardous work.',
    },
    {
      verb: `abuse insult harass assault beat rape blackmail threaten torture reject exclude deny discriminate target stigmatize bully attack mistreat
        victimize molest expel shun ostracize pressure dismiss`,
      object: '<person> family',
      amount: 'share',
      example: 'Some {seven percent} of pupils were insulted at school.',
    },
    {
      verb: 'compel coerce mobilize enslave',
      object: '<person> family',
      example: 'Officials compelled {20,000} adults to pick cotton.',
    },
    {
      verb: 'exploit traffic smuggle lure circumcise affect infect',
      object: '<person> family household',
      example: 'The drought affected {20,000} herders.',
    },
    {
      verb: 'suffer endure lack experience risk undergo contract',
      subject: '<person> family household',
      object: '*',
      counts: 'subject',
      example: 'More than {70 percent} of villagers lack clean water.',
      not: ['{Nine} officers suffered burns.'],
    },
    {
      verb: 'have own hold use speak read',
      subject: '<person> family household',
      object:
        'access document passport debt knowledge symptom experience disability identity card certificate electricity water internet toilet hiv phone insurance',
      counts: 'subject',
      example: 'About {70 percent} of villagers have access to water.',
    },
    {
      verb: 'be remain become',
      subject: '<person> family household',
      beside: `${hardship} malnourished poor illiterate hiv-positive literate hungry food-insecure insecure disabled orphan married at-risk undernourished
        unregistered undocumented unvaccinated pregnant insecurity workforce albinism addict school`,
      counts: 'subject',
      example: 'Experts estimate that {40,000} children are in prostitution.',
    },
    {
      verb: 'register document',
      object: 'birth newborn baby',
      example: 'Authorities registered {three percent} of births.',
    },
    {
      verb: 'attend enroll enrol complete finish leave drop abandon',
      subject: 'child boy girl pupil student minor adolescent teenager',
      object: '*',
      counts: 'subject',
      example: 'Some {60 percent} of girls attended school.',
    },
    {
      verb: 'attend enroll enrol drop',
      subject: 'child boy girl pupil student minor adolescent',
      beside: 'school class',
      counts: 'subject',
      example: 'Some {60 percent} of girls dropped out of school.',
    },
    {
      verb: 'describe report allege recount recall disclose tell suffer face witness mention',
      subject: `<person> household ${asked}`,
      object: '<offence> beating abuse mistreatment violence harassment torture discrimination threat',
      amount: 'share',
      counts: 'subject',
      aspect: 'event',
      example: 'Some {12 percent} of the inmates described beatings.',
    },
    {
      verb: 'believe think support oppose favor favour approve trust agree consider say feel fear answer report know justify disapprove prefer',
      subject: asked,
      example: 'Some {37 percent} of respondents favored the ban.',
    },
    {
      verb: 'say believe think feel express accept want prefer admit agree trust perceive fear view regard oppose favor support report consider know',
      subject: '<person> household',
      amount: 'share',
      example: 'Some {72 percent} of mothers said that they would help.',
    },
    {
      verb: 'survey poll sample',
      object: '<person> family household',
      example: 'The study surveyed {1,200} women.',
    },
    {
      verb: 'constitute comprise represent make form compose',
      subject: '<person> minor group',
      object: '<person> victim case',
      example: 'Minors made up {18 percent} of people in prostitution.',
    },
    {
      verb: 'be occur happen',
      subject: 'marriage child_marriage early_marriage birth pregnancy delivery',
      object: '*',
      counts: 'subject',
      amount: 'share',
      example: 'Some {20 percent} of births were home births.',
    },
    {
      noun: 'prevalence incidence literacy enrollment enrolment poverty access illiteracy malnutrition',
      example: 'The prevalence of child labor was {six percent}.',
    },
    {
      noun: 'rate',
      of: `literacy enrollment poverty infection hiv marriage child_marriage illiteracy malnutrition prevalence dropout fertility contraceptive vaccination
        attendance child_labor labor registration nonregistration birth adolescent completion graduation disability fgm pregnancy divorce`,
      example: 'The literacy rate was {60 percent}.',
    },
    {
      noun: 'child woman person girl boy people family individual youth minor man citizen resident',
      of: `street forced_labor child_labor trafficked enslaved affected vulnerable risk need working orphaned disability disabled married hiv albinism hardship poor
        unregistered undocumented unvaccinated uninsured`,
      example: 'There were {9,000} street children in the capital.',
    },
    {
      noun: '<person> family household',
      amount: 'share',
      example: 'Some {25 percent} of mothers saw no doctor.',
      not: ['Courts convicted {half} of the brokers.'],
    },
    {
      noun: 'victim survivor respondent birth delivery marriage child_marriage early_marriage',
      amount: 'share',
      example: 'Some {42 percent} of victims knew the man.',
    },
    {
      noun: 'pregnancy',
      example: 'There were {900} pregnancies among schoolgirls.',
    },
    {
      noun: 'respondent household interviewee slave beggar orphan child_laborer child_bride child_soldier working_child child_labor child_prostitution prostitution',
      example: 'Of the {900} respondents many had paid a broker.',
    },
    {
      verb: '*',
      subject: '<person> family household',
      amount: 'share',
      example: 'A survey asked mothers; {54 percent} gave a reason.',
    },
  ],
}

/** Verbs of abuse, to tell who did it. */
const doing = `kill murder assassinate massacre execute shoot stab beat torture rape attack assault abduct kidnap harass threaten ambush burn
  loot storm`

const goods = `sack bag bottle loaf bread rice maize wheat millet flour bean oil fuel petrol gasoline diesel kerosene food water meat milk egg
  fish vegetable kilogram kilo liter litre gallon`

export const other: MeasureDefinition = {
  name: 'other',
  label: 'Other',
  definition:
    'What no other measure has: places, languages and times in which something was done, property seized, who did an abuse, the length of plans and operations, ordinals.',
  aspect: 'event',
  rows: [
    // Whom an author asks is asked, whatever befell them.
    {
      verb: 'interview',
      object: '<person> <migrant> family household',
      amount: 'count',
      example: 'Researchers interviewed {63} survivors.',
      not: ['The congress speaks for {900} members of unions.'],
    },
    {
      verb: 'speak talk',
      particle: 'to with',
      object: '<person> <migrant> family household',
      amount: 'count',
      example: 'Researchers spoke to {33} former prisoners.',
    },
    {
      verb: doing,
      subject: '<person> <force> gang group militia',
      counts: 'subject',
      object: '*',
      example: '{Four} gunmen shot at the mayor.',
    },
    {
      verb: 'halt stop prevent avert annul cancel thwart foil',
      object: 'marriage child_marriage wedding mutilation',
      example: 'Elders halted {214} planned marriages.',
    },
    {
      verb: 'expel',
      subject: '<organization> <body> party union school university club',
      object: '<person>',
      example: 'The party expelled {two} members.',
    },
    {
      noun: 'publication hunger_strike anniversary recommendation tweet decree statute',
      example: 'The ministry counted {249} publications.',
    },
    {
      noun: 'hunger_strike anniversary hiatus standoff war conflict impasse clash march pause project documentary study',
      amount: 'time',
      example: 'She began a hunger strike of {14 days}.',
    },
    {
      verb: 'burn loot vandalize vandalise destroy damage torch ransack pillage raze set',
      object: 'house home hut dwelling building shop business vehicle car motorcycle property structure tent',
      example: 'Rioters burned {22} houses.',
      not: ['Rioters burned {22} churches.'],
    },
    // What goods cost is no budget and no fee.
    {
      verb: 'cost sell fetch',
      subject: goods,
      amount: 'money',
      example: 'A sack of millet cost {$12}.',
      not: ['The plan cost {$126,000}.', 'Parents sold girls for {$500}.'],
    },
    {
      verb: 'sell buy price',
      object: goods,
      amount: 'money',
      example: 'Rice was sold for {$12}.',
    },
    ...seizures,
    ...lengths,
    ...appeals,
    ...places,
  ],
}
