/** Measures of what is done against trafficking: training, campaigns, inspections, money, places, telephone lines. */
import type { MeasureDefinition } from '../codebook.ts'
import { courses, inspectors, lines, warnings, workplaces } from '../words.ts'

/** Who may be taught, and is no victim by name. */
const anybody =
  '<learner> <migrant> person people woman man youth student villager citizen resident parent child girl boy individual'

/** Who is taught for his work. */
const trainable = `<official> <worker> <court> <force> <journalist> <activist> police staff member personnel employee lawyer doctor nurse teacher
  leader volunteer participant recruit cadet imam priest professional practitioner responder instructor trainer broker recruiter social_worker`

export const training: MeasureDefinition = {
  name: 'training',
  label: 'Training',
  definition: 'People trained for their work, trainings held, and how long they last.',
  aspect: 'event',
  rows: [
    {
      verb: 'train retrain',
      object: '*',
      example: 'The ministry trained {230} consuls.',
    },
    {
      verb: `teach instruct brief coach mentor tutor educate school certify sensitize sensitise upskill familiarize lecture`,
      object:
        '<official> <force> <court> police staff personnel recruit cadet teacher lawyer imam inspector diplomat nurse doctor',
      example: 'The institute instructed {60} judges on the law.',
      not: ['Volunteers educated {60} parents on the risks.'],
    },
    {
      verb: 'build strengthen improve enhance develop raise increase upgrade',
      object: 'skill capacity knowledge ability expertise competence understanding awareness',
      beside: '<official> police staff personnel',
      counts: 'beside',
      example: 'IOM built the skills of {45} officers.',
    },
    {
      verb: 'attend complete receive undergo finish follow enter pass take begin get start join',
      subject: `${trainable} ${anybody}`,
      object: courses,
      counts: 'subject',
      example: '{Five hundred} prosecutors attended lectures.',
    },
    {
      verb: 'participate take enroll enrol graduate attend join partake',
      subject: `${trainable} ${anybody}`,
      beside: courses,
      counts: 'subject',
      example: '{Eighteen} judges took part in a seminar.',
    },
    {
      verb: 'enroll enrol place',
      object: trainable,
      beside: courses,
      example: 'The ministry enrolled {26} judges in a course.',
    },
    {
      verb: 'learn study',
      subject: '<official> teacher police',
      example: '{Seventy} officers learned how to recognize victims.',
    },
    {
      verb: `provide give offer deliver conduct hold organize organise run fund lead host arrange facilitate sponsor present carry
        implement support`,
      object: courses,
      beside: `<person> ${trainable}`,
      counts: 'beside',
      example: 'The agency provided training to {95} officers.',
      not: ['The agency provided shelter to {95} women.'],
    },
    {
      verb: 'reach draw attract involve include bring gather cover target attend benefit',
      subject: courses,
      object: `<person> ${trainable} participant attendee`,
      example: 'The course reached {300} nurses.',
    },
    {
      verb: 'attend join visit follow',
      object: courses,
      subject: '<person>',
      example: 'Judges attended {18} seminars.',
    },
    {
      verb: 'last take run',
      subject: courses,
      amount: 'time',
      example: 'The course lasted {three weeks}.',
    },
    {
      noun: courses,
      amount: 'time',
      example: 'Officials held a {three-day} workshop for teachers.',
    },
    {
      noun: 'training workshop seminar course webinar trainee symposium lecture curriculum',
      example: 'The government held {six} workshops.',
      not: ['The government held {six} awareness workshops in villages.'],
    },
    {
      noun: 'session class program programme module exercise briefing event activity conference lesson',
      of: 'training trainee training_for capacity capacity-building educational professional instruction',
      example: 'The government held {six} training sessions.',
    },
    {
      noun: 'session module briefing conference',
      example: 'The academy held {six} sessions for recruits.',
    },
    {
      noun: 'participant attendee',
      of: '*',
      example: 'The ministry organized a seminar with {120} participants from the police.',
    },
    {
      verb: 'disseminate present give provide offer distribute deliver',
      object: 'information instruction guidance briefing knowledge',
      beside: '<official> teacher journalist leader',
      counts: 'beside',
      example: 'The unit gave instruction in the law to {174} officers.',
    },
  ],
}

export const awareness: MeasureDefinition = {
  name: 'awareness',
  label: 'Awareness',
  definition:
    'Campaigns, events, broadcasts and materials that inform the public, and the people they reach.',
  aspect: 'event',
  rows: [
    {
      noun: 'session workshop event meeting seminar activity program programme lecture course training talk class lesson forum',
      of: 'awareness awareness-raising sensitization sensitisation outreach information public_information prevention',
      example: 'Officials conducted {72} awareness sessions in schools.',
    },
    {
      verb: 'inform educate warn alert speak talk target engage address sensitize sensitise reach brief lecture teach',
      object: '<person> <facility> family household community village school audience',
      beside: warnings,
      example: 'The ministry informed {12,000} students about the risks.',
    },
    {
      verb: 'speak talk reach lecture',
      beside: '<person> villager school audience',
      counts: 'beside',
      example: 'Officials spoke to {4,500} villagers about safe migration.',
    },
    {
      verb: 'inform educate target reach sensitize sensitise engage attract draw involve touch',
      subject:
        'campaign event message program programme session talk broadcast ministry government ngo volunteer media spot film effort project activity outreach',
      object: '<person> family household community village school audience viewer listener reader user',
      example: 'A campaign targeted {800} drivers.',
      not: ['The training reached {800} drivers.'],
    },
    {
      verb: 'educate inform warn sensitize sensitise',
      object: '<person> family household community village',
      example: 'Volunteers educated {5,000} parents.',
    },
    {
      verb: 'hear attend watch join take participate receive see visit',
      subject: '<person> school',
      object: 'talk presentation campaign message film broadcast play exhibition event',
      counts: 'subject',
      example: '{Ninety} students heard talks on trafficking.',
    },
    {
      verb: 'take participate attend join',
      subject: '<person> school',
      beside: 'campaign awareness event talk presentation rally march exhibition',
      counts: 'subject',
      example: 'More than {3,000} people took part in awareness events.',
    },
    {
      verb: 'visit tour',
      object: '<facility> school village community camp university town',
      beside: `${warnings} student pupil`,
      example: 'Police visited {90} schools with a film on trafficking.',
    },
    {
      verb: 'distribute disseminate hand print',
      object: '<material> copy kit card leaflet t-shirt bracelet package',
      example: 'Volunteers handed out {15,000} cards.',
      not: ['Volunteers distributed {15,000} tons of rice.'],
    },
    {
      verb: 'air post publish show display hang screen put produce broadcast share upload install erect release place translate send',
      object:
        '<material> spot video film billboard poster banner post article program episode message advertisement notice',
      example: 'The ministry posted {40} videos.',
    },
    {
      verb: 'air broadcast',
      object: '*',
      example: 'State television aired {30} interviews.',
    },
    {
      noun: `campaign leaflet brochure poster pamphlet flyer flier calendar billboard booklet advertisement sticker awareness banner psa
        public_service_announcement advert spot comic`,
      example: 'The ministry ran {three} campaigns.',
    },
    {
      noun: 'announcement broadcast event video film documentary play exhibition podcast',
      example: 'Volunteers organized {12} events.',
    },
    {
      noun: 'audience viewer viewership readership listener view',
      example: 'Radio messages reached an audience of {500,000}.',
    },
    {
      noun: 'campaign spot film broadcast advertisement',
      amount: 'time',
      example: 'The ministry ran a {two-month} campaign.',
    },
  ],
}

export const inspections: MeasureDefinition = {
  name: 'inspections',
  label: 'Inspections',
  definition:
    'Workplaces and recruiters inspected, violations found, and what inspectors did on the spot: warnings, fines, closures.',
  aspect: 'event',
  rows: [
    {
      verb: 'inspect audit',
      object: '*',
      example: 'The ministry inspected {210} vessels at sea.',
    },
    {
      verb: `visit check shut close seal sanction penalize penalise warn cite fine order search monitor punish suspend blacklist
        shutter`,
      subject: `${inspectors} labor_ministry ministry_of_labor ministry department authority government official it they agency`,
      object: workplaces,
      example: 'The ministry checked {640} factories.',
      not: ['Monitors visited {640} prisons.'],
    },
    {
      verb: 'cite sanction penalize penalise shutter',
      object: workplaces,
      example: '{Fourteen} companies were penalized for late wages.',
    },
    {
      verb: 'fine sanction penalize penalise cite',
      subject: inspectors,
      object: '*',
      example: 'Inspectors fined {12} managers.',
    },
    {
      verb: 'fine penalize penalise levy impose collect',
      subject: `${inspectors} ministry_of_labor labor_ministry`,
      amount: 'money',
      example: 'Inspectors fined employers {1.2 million pesos}.',
    },
    {
      verb: 'fine',
      object: workplaces,
      amount: 'money',
      modality: 'fact',
      example: 'The ministry fined the farms {$126,000}.',
    },
    {
      verb: 'pay make conduct carry issue perform undertake impose levy write complete give send deliver',
      subject: `${inspectors} ministry_of_labor labor_ministry`,
      object: 'visit check warning notice fine citation order penalty recommendation summons ticket',
      example: 'Inspectors paid {82,316} visits.',
    },
    {
      verb: 'pay make conduct carry perform undertake complete',
      object: 'visit check',
      beside: workplaces,
      example: 'The ministry conducted {3,100} checks of construction sites.',
    },
    {
      verb: 'pay make conduct carry perform undertake complete',
      object: 'visit check',
      subject: '<authority> <official> ministry',
      example: 'The labor ministry made {32,461} visits.',
    },
    {
      verb: 'find detect uncover discover record identify note',
      object: 'violation infraction infringement breach irregularity',
      example: 'Inspectors uncovered {88} violations.',
    },
    {
      verb: 'find detect uncover discover record identify',
      object: 'violation infraction infringement breach irregularity',
      beside: `<workplace> ${workplaces}`,
      counts: 'beside',
      example: 'Inspectors found violations at {430} farms.',
    },
    {
      verb: 'find hold',
      subject: inspectors,
      object: workplaces,
      example: 'Inspectors found {430} firms in violation of the code.',
    },
    {
      noun: 'inspection audit',
      example: 'The agency carried out {1,204} inspections.',
    },
    {
      noun: 'visit check',
      subject: `<authority> <official> ${inspectors}`,
      example: 'The labor ministry made {32,461} visits in June.',
    },
    {
      noun: 'fine warning notice citation operation raid',
      subject: inspectors,
      example: 'Labor inspectors issued {12} fines.',
    },
    {
      noun: 'visit check',
      of: 'site inspection compliance spot unannounced workplace farm random',
      example: 'There were {120} unannounced visits in May.',
    },
    {
      noun: 'violation citation infraction infringement',
      of: '*',
      example: 'The audit listed {312} violations of the wage code.',
    },
    {
      noun: 'violation citation infraction',
      example: 'The audit listed {312} infractions.',
    },
    {
      noun: 'warning notice fine',
      of: 'labor inspection improvement compliance prohibition',
      example: 'The agency issued {96} compliance notices.',
    },
  ],
}

export const hotline: MeasureDefinition = {
  name: 'hotline',
  label: 'Hotline',
  definition: 'Calls and reports to a telephone line, and those who call it.',
  aspect: 'event',
  rows: [
    {
      verb: 'receive take answer handle register field get log record respond manage process',
      subject: lines,
      object:
        '<message> <case> call query inquiry complaint report request message tip contact email text caller',
      example: 'A telephone line took {3,905} complaints.',
    },
    {
      verb: 'advise provide help assist serve counsel support refer',
      subject: lines,
      object: '<person> caller',
      example: 'The helpline advised {870} people.',
    },
    {
      verb: 'provide give offer',
      subject: lines,
      beside: '<person> caller',
      counts: 'beside',
      example: 'The helpline gave advice to {870} people.',
    },
    {
      verb: 'call contact',
      subject: '<person> family',
      object: lines,
      counts: 'subject',
      example: '{Ninety} women called the hotline.',
    },
    {
      noun: 'call query inquiry complaint report request message tip contact email text',
      subject: lines,
      example: 'The hotline received {nine} inquiries.',
    },
    {
      verb: 'make place receive answer field',
      object: 'call',
      example: 'Callers made {560} calls.',
    },
    {
      noun: 'call caller',
      example: 'The center had {2,900} calls.',
    },
    {
      noun: 'report complaint tip message request',
      of: 'hotline helpline telephone call',
      example: 'There were {210} telephone complaints.',
    },
    {
      noun: 'hotline helpline',
      aspect: 'state',
      example: 'The ministry runs {two} hotlines.',
    },
  ],
}

const spenders =
  '<authority> <organization> <body> donor government ministry state council fund agency foundation parliament municipality embassy country bank'

export const funding: MeasureDefinition = {
  name: 'funding',
  label: 'Funding',
  definition: 'Budgets, allocations, grants, spending and costs, and those who get grants.',
  aspect: 'event',
  rows: [
    {
      noun: `budget allocation funding fund expenditure grant cost donation contribution appropriation financing spending subsidy investment
        aid assistance outlay expense support budgetary subvention appeal`,
      amount: 'money',
      example: 'The annual budget of the unit was {$2.4 million}.',
    },
    {
      verb: `allocate budget disburse fund finance earmark appropriate donate contribute allot spend invest pledge commit dedicate
        assign cost channel devote`,
      amount: 'money',
      object: '*',
      example: 'The ministry allocated {12 million pesos} for shelters.',
    },
    {
      verb: 'set put',
      particle: 'aside',
      amount: 'money',
      object: '*',
      example: 'The government set aside {€2.9 million} for victim care.',
    },
    {
      verb: 'provide give pay transfer award grant receive collect approve raise release deliver lend cover offer request add',
      subject: spenders,
      amount: 'money',
      object: '*',
      example: 'The government provided {500,000 rand} to a refuge.',
    },
    {
      verb: 'provide give pay transfer award grant receive approve raise release',
      beside: `${spenders} program programme project shelter unit victim service training`,
      amount: 'money',
      example: 'A refuge was given {500,000 rand} by the state.',
    },
    {
      verb: 'increase raise cut reduce decrease slash double triple boost trim',
      object: 'budget funding allocation grant expenditure spending fund',
      amount: 'money',
      example: 'Parliament raised the budget to {€120,000}.',
    },
    {
      verb: 'increase raise cut reduce decrease slash double triple boost trim',
      object: 'budget funding allocation grant expenditure spending fund',
      beside: '*',
      counts: 'beside',
      example: 'It cut the shelter budget by {15 percent}.',
    },
    {
      verb: 'rise fall increase decrease drop grow decline be total amount shrink stand come',
      subject: 'budget funding allocation grant expenditure spending fund cost',
      amount: 'money',
      example: 'The budget rose to {€120,000}.',
    },
    {
      verb: 'rise fall increase decrease drop grow decline shrink',
      subject: 'budget funding allocation grant expenditure spending fund cost',
      beside: '*',
      counts: 'beside',
      example: 'The budget fell by {15 percent}.',
    },
    {
      verb: 'fund finance sponsor subsidize subsidise',
      object: '*',
      example: 'The ministry funded {seven} NGOs.',
    },
    {
      verb: 'give award provide disburse make pay issue',
      object: 'grant funding fund subsidy money subvention donation',
      beside: '*',
      counts: 'beside',
      example: 'The ministry gave grants to {seven} churches.',
    },
    {
      verb: 'receive get obtain win',
      subject: '<organization> <facility> <authority> ngo project',
      object: 'grant funding fund subsidy money',
      counts: 'subject',
      example: '{Seven} churches received grants.',
    },
    {
      noun: 'grant donation contribution allocation donor',
      example: 'The fund made {seven} grants.',
    },
    {
      noun: 'budget expenditure funding spending',
      example: 'Shelters got {40 percent} of the budget.',
    },
    {
      noun: 'cost',
      example: 'Donors met nearly {40 percent} of the campaign’s cost.',
    },
    {
      verb: '*',
      subject: spenders,
      amount: 'money',
      example: 'The state put {$90,000} into new roads.',
    },
  ],
}

export const facilities: MeasureDefinition = {
  name: 'facilities',
  label: 'Facilities',
  definition:
    'Places that hold, serve, treat or teach people: shelters, prisons, camps, clinics, schools; their rooms and floor, what they have room for, and the staff of shelters.',
  aspect: 'state',
  rows: [
    {
      verb: 'house accommodate hold shelter host serve admit lodge',
      subject: '<facility> shelter center home prison camp room ward',
      object: '<person> family',
      modality: 'law',
      example: 'The shelter could house up to {40} victims.',
    },
    {
      verb: 'design build equip intend mean construct plan',
      object: '<facility> prison shelter camp center room cell system space block',
      beside: '<person> family',
      counts: 'beside',
      aspect: 'state',
      example: 'The prison was designed for {120} inmates.',
    },
    {
      verb: 'open build establish construct create inaugurate launch complete renovate refurbish reopen close set add upgrade rebuild equip',
      object:
        '<facility> shelter center home office clinic orphanage hospital room school prison unit desk camp ward bed court courthouse library',
      aspect: 'event',
      example: 'The ministry opened {two} shelters.',
      not: ['The ministry opened {two} inquiries.'],
    },
    {
      verb: 'fund finance subsidize subsidise',
      object: 'shelter center centre safe_house refuge clinic orphanage home bed school hospital',
      example: 'The state funded {two} shelters.',
      not: ['The ministry funded {seven} NGOs.'],
    },
    {
      verb: 'destroy burn damage demolish bomb occupy loot shell',
      object:
        'school hospital clinic classroom health_center shelter prison jail camp center centre university college orphanage kindergarten',
      aspect: 'event',
      example: 'The flood damaged {two} schools.',
    },
    {
      verb: 'employ have hire include staff comprise maintain',
      subject: 'shelter safe_house refuge orphanage crisis_center home hotline center',
      object:
        '<official> <worker> staff counselor caseworker psychologist nurse guard doctor lawyer employee social_worker therapist volunteer',
      example: 'The shelter employs {12} counselors.',
    },
    {
      noun: 'staff',
      of: 'shelter refuge home crisis_center center',
      example: 'The staff of the shelter was {eight}.',
    },
    {
      noun: 'capacity room space bed berth cell classroom mattress bunk dormitory ward',
      example: 'The center had {48} beds.',
    },
    {
      noun: `shelter safehouse safe_house refuge facility orphanage hospital hostel clinic prison jail camp school university kindergarten
        detention_center health_center crisis_center courtroom courthouse dormitory penitentiary police_station barracks`,
      example: 'NGOs ran {four} safe houses.',
    },
    {
      noun: 'center centre home office house post unit desk station settlement',
      of: `crisis detention reception shelter support transit women care rehabilitation group halfway safe health medical justice
        legal_aid service victim counseling drop-in refugee foster children training protection police border family`,
      example: 'The ministry runs {nine} crisis centers.',
    },
    {
      noun: '<facility>',
      example: 'The state ran {14} asylums.',
    },
    {
      noun: 'meter metre foot',
      of: 'square',
      example: 'Four men shared a cell of {eight} square meters.',
    },
    {
      noun: 'room space capacity bed berth place',
      of: '<person>',
      example: 'The nuns ran a home with room for {40} girls.',
    },
  ],
}
