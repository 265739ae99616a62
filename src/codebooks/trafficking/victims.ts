/** Measures of what is done for victims: found, helped, brought home, compensated; and people sent out of the country. */
import type { MeasureDefinition, Row } from '../codebook.ts'
import { care, courses, help } from '../words.ts'

const paid = 'compensation restitution damages reparation indemnity settlement redress payment'

export const restitution: MeasureDefinition = {
  name: 'restitution',
  label: 'Restitution',
  definition:
    'Compensation, damages and wages recovered that victims get or are awarded: sums, and the people who get or owe them.',
  aspect: 'event',
  rows: [
    {
      verb: 'recover collect secure win obtain award',
      object: '*',
      beside: '<victim> <worker> employee laborer maid survivor',
      counts: 'beside',
      example: 'The court won back pay for {733} maids.',
    },
    {
      noun: 'restitution compensation reparation damages indemnity redress',
      amount: 'money',
      example: 'The courts ordered restitution of {$1.2 million}.',
    },
    {
      noun: 'wage salary pay earnings benefit remuneration',
      of: 'back unpaid withheld owed lost stolen outstanding overdue recovered',
      amount: 'money',
      example: 'Employers paid {$120,000} in withheld wages.',
    },
    {
      verb: 'compensate reimburse repay indemnify',
      object: '*',
      amount: 'money',
      example: 'The broker repaid the workers {$9,000}.',
    },
    {
      verb: 'recover recoup',
      beside: '<victim> <worker> wage salary pay earnings',
      amount: 'money',
      example: 'Inspectors recovered {$31,000} for workers.',
    },
    {
      verb: 'award',
      subject: '<court> jury',
      amount: 'money',
      example: 'A labor court awarded the maids {$41,600}.',
    },
    {
      verb: 'award order require direct compel give',
      subject: '<court>',
      object: '*',
      beside: '<victim> <worker> plaintiff complainant family survivor relative widow',
      amount: 'money',
      example: 'The judge ordered {€25,000} for the victims.',
    },
    {
      verb: 'pay award give',
      object: '*',
      beside: '<victim> plaintiff complainant',
      subject: '<accused> <workplace> <person> employer broker',
      amount: 'money',
      example: 'The judge ordered the brokers to pay {€25,000} to the victims.',
    },
    {
      verb: 'compensate reimburse repay indemnify',
      subject: '<accused> <workplace>',
      object: '*',
      counts: 'subject',
      example: 'The court ordered {a dozen} traffickers to compensate their victims.',
    },
    {
      verb: 'compensate reimburse repay indemnify',
      object: '<person>',
      example: 'The state compensated {12} victims.',
    },
    {
      verb: 'order require force compel oblige direct',
      object: '<accused> <person> <workplace>',
      beside: paid,
      example: 'The court ordered {12} brokers to pay restitution.',
    },
    {
      verb: 'pay owe',
      subject: '<accused> <person> <workplace>',
      object: 'compensation restitution damages reparation',
      counts: 'subject',
      example: '{Two} brokers paid compensation.',
    },
    {
      verb: 'receive get obtain collect win secure seek request claim demand',
      subject: '<person>',
      object: paid,
      counts: 'subject',
      example: '{Twelve} victims received compensation.',
    },
    {
      verb: 'award grant pay order give offer secure deny',
      object: '<person>',
      beside: `${paid} wage award`,
      example: 'Judges awarded {nine} victims compensation.',
    },
    {
      verb: 'award grant pay order give offer secure obtain request seek recover return distribute provide',
      object: paid,
      beside: '<person>',
      counts: 'beside',
      example: 'The state paid damages to {31} survivors.',
    },
    {
      verb: 'pay repay',
      subject: '<accused> <workplace> <person>',
      beside: '<victim> <worker> plaintiff complainant',
      counts: 'beside',
      example: 'Courts ordered traffickers to pay $45,000 to {12} victims.',
    },
    {
      verb: 'order award request grant seek',
      object: 'restitution compensation damages reparation',
      beside: '<case>',
      counts: 'beside',
      example: 'The courts ordered restitution in {two} cases.',
    },
    {
      noun: 'restitution compensation reparation',
      example: 'Prosecutors requested restitution for {22} victims.',
    },
    {
      noun: 'award claim order request',
      of: 'compensation restitution damages reparation civil',
      example: 'Courts issued {12} compensation awards.',
    },
  ],
}

/** In a report on trafficking a case that is found is one of trafficking. */
const casesFound: Row = {
  verb: 'identify detect discover uncover',
  object: 'case',
  example: 'Social workers detected {18} cases of debt bondage.',
}

/** Victims identified, where cases may be of anything. */
export const victimsIdentifiedAmongOthers: MeasureDefinition = {
  name: 'victims-identified',
  label: 'Victims identified',
  definition: 'Victims identified, detected, screened, rescued, or removed from exploitation.',
  aspect: 'event',
  rows: [
    {
      verb: 'identify',
      object: '<person> family household',
      example: 'Authorities identified {116} victims.',
      not: ['Experts identified {116} gaps in the law.'],
    },
    {
      verb: 'rescue liberate',
      object: '<person> family household',
      example: 'Authorities rescued {21} women from a karaoke bar.',
    },
    {
      verb: 'detect intercept discover locate recover screen uncover remove extricate',
      object: '<person>',
      example: 'Border police intercepted {77} girls.',
      not: ['Border police intercepted {77} parcels.'],
    },
    {
      verb: 'identify detect rescue discover',
      object: '<person>',
      beside: '<case>',
      counts: 'beside',
      example: 'Police identified victims in {14} cases.',
    },
    {
      verb: 'free release',
      object: '<person> family',
      beside: `labor exploitation slavery servitude bondage brothel kiln trafficking begging mine farm vessel factory captivity
        conditions compound marriage`,
      example: 'The police freed {60} children from a brick kiln.',
    },
    {
      verb: 'free',
      object: '<victim> <worker> child girl boy woman slave laborer',
      example: 'Inspectors freed {942} workers.',
    },
    {
      verb: 'save pull withdraw find take remove encounter',
      object: '<person>',
      beside: `labor exploitation slavery servitude bondage brothel kiln trafficking begging mine street farm vessel factory conditions
        prostitution working work field plantation bar compound`,
      example: 'Inspectors pulled {19} children off the streets.',
    },
    {
      verb: `save encounter recognize recognise list record count certify flag signal confirm register assess find pull withdraw interview
        determine declare classify acknowledge verify designate document report presume suspect deem notify`,
      object: '<victim>',
      example: 'Social workers flagged {45} victims.',
    },
    {
      verb: 'certify recognize recognise classify confirm designate declare deem determine verify',
      object: '<person>',
      beside: 'victim survivor',
      example: 'Officials certified {47} women as victims.',
    },
    {
      verb: 'come happen stumble learn',
      beside: '<victim>',
      counts: 'beside',
      example: 'The embassy learned of {14} victims.',
    },
    {
      verb: 'come happen stumble chance',
      object: '<person>',
      particle: 'upon across',
      example: 'Inspectors came upon {1,054} workers.',
    },
    {
      verb: 'come',
      subject: '<person>',
      particle: 'forward',
      example: '{Twenty-three} victims came forward.',
    },
    {
      verb: 'grant give accord confer award',
      object: '<person>',
      beside: 'status recognition certification',
      example: 'The panel granted {90} victims official status.',
    },
    {
      verb: 'grant give accord confer award',
      object: 'status recognition certification',
      beside: '<victim> <person>',
      counts: 'beside',
      example: 'The panel granted formal recognition to {90} victims.',
    },
    {
      verb: 'receive get obtain gain',
      subject: '<victim> <person>',
      object: 'status recognition certification',
      counts: 'subject',
      example: '{Ninety} victims received official status.',
    },
    {
      verb: 'be',
      subject: '<person>',
      beside: 'victim survivor',
      counts: 'subject',
      example: 'Police said that {45} of the women were victims of trafficking.',
    },
    {
      noun: 'identification rescue',
      example: 'The unit carried out {12} rescues.',
    },
    {
      noun: 'removal detection liberation interception screening',
      of: '<person> victim child migrant',
      example: 'The unit carried out {12} removals of children.',
    },
    {
      noun: '<victim>',
      amount: 'count',
      example: 'There were {102} confirmed victims.',
    },
  ],
}

export const victimsIdentified: MeasureDefinition = {
  ...victimsIdentifiedAmongOthers,
  rows: [casesFound, ...victimsIdentifiedAmongOthers.rows],
}

export const victimsAssisted: MeasureDefinition = {
  name: 'victims-assisted',
  label: 'Victims assisted',
  definition:
    'Victims referred, sheltered or given a service, a permit or support; how long they may stay and what they are paid.',
  aspect: 'event',
  rows: [
    {
      verb: 'assist',
      object: '<person> family household <case>',
      example: 'The shelters assisted {1,120} victims.',
    },
    {
      verb: 'refer',
      object: '<person> family <case>',
      example: 'Authorities referred {29} girls to shelters.',
      not: ['Police referred {29} suspects to the courts.'],
    },
    {
      verb: 'accommodate accompany rehabilitate reintegrate counsel lodge rehouse feed clothe',
      object: '<person> family household',
      example: 'The refuge lodged {68} women in 2017.',
    },
    {
      verb: 'shelter house host keep admit serve',
      object: '<person> family household',
      subject:
        '<facility> <organization> <authority> home house refuge embassy mission consulate program service church',
      example: 'The shelter hosted {33} victims.',
    },
    {
      verb: 'shelter house host serve admit',
      object: '<victim>',
      example: 'Some {33} victims were housed in the capital.',
    },
    {
      verb: 'treat',
      object: '<person>',
      example: 'Doctors treated {22} victims.',
    },
    {
      verb: 'hand turn transfer pass direct send deliver entrust release take bring move admit place connect link relocate put channel reunite',
      object: '<victim> <person> family household',
      beside: care,
      example: 'Officials transferred {nine} victims to a shelter.',
    },
    {
      verb: 'hand turn transfer pass entrust direct',
      object: '<victim>',
      particle: 'over',
      example: 'The border guard handed {nine} victims over.',
    },
    {
      verb: 'direct hand turn transfer entrust',
      object: '<victim>',
      beside: '<authority> <organization> <official> ngo police unit office',
      example: 'Authorities directed {44} victims to the ministry.',
    },
    {
      verb: 'enroll enrol reinstate place register',
      object: '<victim> <learner> child boy girl minor adolescent woman man migrant returnee survivor',
      beside: `school <facility> ${courses} education apprenticeship`,
      example: 'The ministry enrolled {26} children in school.',
      not: ['The ministry enrolled {26} judges in a course.'],
    },
    {
      verb: 'provide supply furnish present assist help support equip offer give grant issue afford reach',
      object: '<person> family household',
      beside: help,
      example: 'Authorities provided {71} victims with medical care.',
    },
    {
      verb: `provide distribute offer give extend deliver supply furnish grant render issue arrange fund offer secure find facilitate organize
        continue ensure finance approve renew allow`,
      object: help,
      beside: '<person> family household',
      counts: 'beside',
      example: 'NGOs provided shelter to {48} men.',
      not: ['The ministry provided training to {48} judges.'],
    },
    {
      verb: 'issue renew grant approve award extend give provide',
      object: '<permit> permit visa extension waiver',
      beside: '<victim>',
      example: 'The office issued {263} permits to victims.',
    },
    {
      verb: 'extend prolong renew',
      object: 'stay permit visa residence assistance shelter service',
      beside: '<person>',
      counts: 'beside',
      example: 'The agency extended assistance to {31} victims.',
    },
    {
      verb: 'grant allow permit',
      object: '<victim>',
      beside: 'stay permission residence residency work leave permit',
      example: 'The ministry granted {six} victims permission to remain.',
    },
    {
      verb: 'look care',
      beside: '<person>',
      counts: 'beside',
      example: 'NGOs cared for {16} children.',
    },
    {
      verb: 'look care',
      particle: 'after for',
      object: '<person>',
      example: '{Sixteen} children were cared for by nuns.',
    },
    {
      verb: 'take',
      particle: 'in',
      object: '<person> family household',
      example: 'Shelters took in {88} women.',
    },
    {
      verb: 'aid support help reunite reunify protect interview advise',
      object: '<victim>',
      example: 'The fund helped {130} survivors.',
    },
    {
      verb: 'meet',
      beside: '<victim>',
      counts: 'beside',
      example: 'Counselors met with {63} victims.',
    },
    {
      verb: 'aid help support reunite reunify protect resettle',
      object: '<person> family household',
      example: 'The program reunited {33} children with their parents.',
      not: ['Consuls helped {33} seamen return home.'],
    },
    {
      verb: 'benefit profit',
      subject: '<person> family household',
      example: '{Sixty} victims benefited from legal aid.',
    },
    {
      verb: `receive get obtain find accept seek take gain access request undergo use enter leave need complete choose begin continue
        apply`,
      subject: '<victim> <person> family household',
      object: help,
      counts: 'subject',
      example: '{Thirty} victims accepted help.',
    },
    {
      verb: 'stay live remain reside enter join participate take return enroll enrol',
      subject: '<victim> woman girl boy child man migrant returnee minor worker survivor',
      beside:
        'shelter refuge home safehouse safe_house center care program counseling rehabilitation treatment orphanage foster_care',
      counts: 'subject',
      example: '{Fifteen} victims stayed at the shelter.',
      not: ['{Fifteen} judges took part in a course.'],
    },
    {
      verb: 'attend take participate join complete graduate begin enroll enrol receive',
      subject: '<person>',
      beside: 'vocational_course vocational_training vocational_program vocational_class vocational_school',
      counts: 'subject',
      example: '{Nineteen} women took part in vocational courses at the shelter.',
    },
    {
      verb: 'attend take participate join complete graduate begin',
      subject: '<victim>',
      beside: `${courses} school class`,
      counts: 'subject',
      example: '{Nineteen} victims took part in vocational courses.',
    },
    {
      verb: 'stay remain reside live shelter house accommodate allow entitle grant',
      subject: '<victim>',
      amount: 'time',
      aspect: 'rule',
      example: 'Victims could stay for approximately {one week}.',
    },
    {
      verb: 'stay remain reside live shelter house accommodate',
      beside: 'shelter refuge center home safe_house',
      amount: 'time',
      aspect: 'rule',
      example: 'Women could remain in the shelter for {six months}.',
    },
    {
      verb: 'grant allow give offer provide entitle afford shelter house assist',
      object: '<victim>',
      amount: 'time',
      aspect: 'rule',
      example: 'The law grants victims {90 days} to recover.',
    },
    {
      noun: 'reflection recovery stay permit visa residency shelter residence counseling accommodation assistance',
      amount: 'time',
      aspect: 'rule',
      example: 'The law allows victims a {90-day} reflection period.',
    },
    {
      noun: 'period',
      of: 'reflection recovery stabilization grace',
      amount: 'time',
      aspect: 'rule',
      example: 'A period of reflection of {30 days} is open to victims.',
    },
    {
      noun: 'stipend allowance subsidy',
      amount: 'money',
      aspect: 'state',
      example: 'Residents of the shelter got a stipend of {$40}.',
    },
    {
      verb: 'receive get give pay provide grant entitle',
      subject: '<victim>',
      amount: 'money',
      object: '*',
      beside: 'month each day week victim allowance stipend assistance',
      aspect: 'state',
      example: 'Victims who testified received {$40} a month.',
    },
    {
      noun: 'referral assistance aid counseling counselling rehabilitation reintegration care accommodation treatment',
      example: 'The hotline made {12} referrals.',
    },
    {
      noun: 'permit visa status',
      of: 'residence humanitarian victim temporary residency stay t-visa',
      example: 'The office processed {11} humanitarian visas.',
    },
  ],
}

export const repatriations: MeasureDefinition = {
  name: 'repatriations',
  label: 'Repatriations',
  definition: 'Victims or nationals brought home across a border, or helped to return.',
  aspect: 'event',
  rows: [
    {
      verb: 'repatriate',
      object: '<person> family',
      example: 'The consulate in Dubai repatriated {119} women.',
    },
    {
      verb: 'evacuate airlift',
      object: 'national citizen compatriot worker migrant victim expatriate student',
      example: 'The navy evacuated {119} nationals.',
    },
    {
      verb: `bring send fly escort take move help assist transport accompany support return guide facilitate ferry bus get ship`,
      object: '<person> family',
      particle: 'home back',
      example: 'Diplomats brought {58} Kenyans home.',
    },
    {
      verb: 'help assist support enable aid facilitate arrange allow fund bring',
      object: '<person> family',
      beside: 'return home homeland repatriation',
      example: 'Consuls helped {27} seamen with their return.',
    },
    {
      verb: 'return',
      object: '<person> family',
      example: 'The government returned {53} children to Guinea.',
    },
    {
      verb: 'return',
      subject: '<person> family',
      example: '{Fifty} nationals returned from Libya.',
    },
    {
      verb: 'go come fly travel get arrive',
      subject: '<person> family',
      particle: 'home back',
      example: '{Ninety-six} victims went home of their own will.',
    },
    {
      noun: 'repatriation return homecoming',
      of: '*',
      example: 'The consulate arranged the return of {65} nationals.',
    },
    {
      noun: 'repatriation evacuation return',
      example: 'The government facilitated {310} voluntary returns.',
    },
  ],
}

export const deportations: MeasureDefinition = {
  name: 'deportations',
  label: 'Deportations',
  definition: 'People deported, expelled, pushed back, or sent out of the country by its authorities.',
  aspect: 'event',
  rows: [
    {
      verb: 'deport refoule',
      object: '<person> family',
      example: 'Authorities deported {4,300} migrants.',
    },
    {
      verb: 'expel',
      object: '<person> family',
      example: 'Authorities expelled {900} foreigners.',
      not: ['The party expelled {two} of its members.'],
    },
    {
      verb: 'extradite',
      object: '<person>',
      example: 'Courts extradited {two} smugglers.',
    },
    {
      verb: 'send push turn return drive force pull',
      subject: '<force> border immigration coast_guard navy guard <authority> <official>',
      object: '<person> family',
      particle: 'back away',
      example: 'Border guards sent back {3,600} Haitians.',
    },
    {
      verb: 'push turn',
      object: '<migrant> <person>',
      particle: 'back away',
      example: '{Sixty} Haitians were pushed back at sea.',
    },
    {
      verb: 'put place force load',
      object: '<person> family',
      beside: 'flight plane aircraft ship boat bus airplane',
      example: 'Officers put {75} men aboard a flight to Asmara.',
    },
    {
      verb: 'send remove put escort throw move push force order',
      object: '<person> family',
      beside: 'country territory border',
      example: 'Immigration officers sent {75} workers out of the country.',
    },
    {
      verb: 'refuse deny',
      object: '<person>',
      beside: 'entry',
      example: 'Border guards refused entry to {75} foreigners.',
    },
    {
      verb: 'refuse deny',
      object: 'entry admission',
      beside: '<person>',
      counts: 'beside',
      example: 'Officers denied entry to {75} tourists.',
    },
    {
      noun: 'deportation expulsion pushback refoulement extradition forced_return forced_removal forced_repatriation',
      example: 'The agency carried out {900} deportations.',
    },
    {
      noun: 'case instance incident report allegation',
      of: 'refoulement pushback expulsion deportation',
      example: 'The league knew of {four} instances of refoulement.',
    },
    {
      noun: 'removal return',
      of: 'forced forcible immigration migrant',
      example: 'The agency carried out {900} forcible returns.',
    },
  ],
}
