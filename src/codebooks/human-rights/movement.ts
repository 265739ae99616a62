/** Measures of people on the move: displaced within a country, or across its borders. */
import type { MeasureDefinition } from '../codebook.ts'

/** People who are no refugees by their name. */
const residents =
  'person people resident villager family household civilian inhabitant individual community citizen woman child man'

export const displacement: MeasureDefinition = {
  name: 'displacement',
  label: 'Displacement',
  definition:
    'People displaced, evacuated, evicted or back home within a country; internally displaced persons. Across a border it is deportations, repatriations or refugees.',
  aspect: 'event',
  rows: [
    {
      verb: 'move transfer relocate bus truck shift transport',
      object: `${residents} <migrant>`,
      beside: 'camp settlement site transit_camp tent village',
      example: 'Police moved {377} people to the camp.',
      not: ['The unit moved {12} victims to a shelter.'],
    },
    {
      verb: 'displace uproot evict dislocate',
      object: '*',
      example: 'The flood displaced {4.4 million} people.',
    },
    {
      verb: 'expel banish drive force exile',
      object: `${residents} <person>`,
      beside: 'municipality village community town neighborhood home hometown camp land',
      example: 'Elders expelled {two} families from the village.',
    },
    {
      verb: 'drive force chase',
      object: `${residents} <person>`,
      particle: 'out',
      example: 'Fighters drove out {600} villagers.',
    },
    {
      verb: 'evacuate relocate resettle rehouse',
      object:
        'resident villager family household inhabitant civilian idp community evacuee displaced person people patient child woman man',
      example: 'The army evacuated {600} families.',
      not: ['The navy evacuated {600} nationals from Libya.'],
    },
    {
      verb: 'drive force',
      object: `${residents} <person>`,
      beside: 'home house land village property town',
      example: 'Militias drove {600} families from their homes.',
    },
    {
      verb: 'flee leave abandon',
      subject: `${residents} <person>`,
      object: 'home house village town city area district camp province fighting violence',
      counts: 'subject',
      example: '{Two thousand} villagers fled their homes.',
      not: ['{Two thousand} villagers fled across the border.'],
    },
    {
      verb: 'flee',
      subject: `${residents} idp`,
      beside:
        'village town area district camp province mountain forest home roadside hill bush mountain field church',
      counts: 'subject',
      example: '{Two thousand} villagers fled to the hills and a nearby town.',
    },
    {
      verb: 'return',
      subject: 'idp displaced_person displaced evacuee',
      example: '{Ninety} evacuees returned in May.',
    },
    {
      verb: 'return go move come',
      subject: `${residents} returnee`,
      beside: 'area home village district origin province hometown house town',
      counts: 'subject',
      example: '{Ninety} families returned to their villages.',
      not: ['{Ninety} seamen returned from Libya.'],
    },
    {
      verb: 'take seek find',
      subject: `${residents} <person>`,
      object: 'refuge shelter sanctuary',
      beside: 'site school church mosque base compound mountain forest town village building',
      counts: 'subject',
      example: '{Ninety} families took refuge in a church.',
    },
    {
      verb: 'leave make render',
      object: `${residents} homeless`,
      beside: 'homeless',
      example: 'The storm left {90} families homeless.',
    },
    {
      verb: 'leave make render',
      object: 'homeless',
      example: 'The storm left {90} people homeless.',
    },
    {
      verb: 'sleep shelter live stay',
      subject: `${residents}`,
      beside: 'church school mosque tent stadium roadside open',
      counts: 'subject',
      aspect: 'state',
      example: '{Ninety} families are sleeping in churches.',
    },
    {
      verb: 'live reside remain stay dwell',
      subject: 'idp displaced_person internally_displaced_person displaced evacuee',
      aspect: 'state',
      example: 'Some {88,000} IDPs live in the valley.',
    },
    {
      verb: 'be remain live stay',
      subject: `${residents} <person> idp`,
      beside: 'displaced homeless displacement idp_camp',
      counts: 'subject',
      aspect: 'state',
      example: 'Some {90,000} people remained displaced.',
    },
    {
      verb: 'lose',
      subject: residents,
      object: 'home house land',
      counts: 'subject',
      example: '{Ninety} families lost their homes.',
    },
    {
      verb: 'demolish raze bulldoze',
      object: 'home house structure dwelling building shack tent settlement',
      example: 'The army demolished {14} houses.',
    },
    {
      verb: 'house shelter host accommodate register assist reach',
      object: 'idp displaced_person displaced evacuee',
      aspect: 'state',
      example: 'The camps house {9,000} IDPs.',
    },
    {
      noun: 'idp displaced_person internally_displaced_person internally_displaced displaced evacuee',
      aspect: 'state',
      example: 'The province had {9,000} IDPs.',
    },
    {
      noun: 'person people family child woman individual civilian household citizen population community resident',
      of: 'displaced internally_displaced homeless evicted uprooted idp',
      aspect: 'state',
      example: 'There were {350,110} internally displaced persons in the north.',
    },
    {
      noun: 'displacement eviction evacuation demolition',
      example: 'The council ordered {140} evictions.',
    },
    {
      noun: 'case report incident',
      of: 'displacement eviction demolition',
      example: 'There were {40} cases of eviction.',
    },
  ],
}

/** Who decides on asylum: `asylum office`, `refugee appeals board`. */
const deciders = [
  'refugee',
  'asylum',
  'eligibility',
  'immigration',
  'migration',
  'naturalization',
  'citizenship',
]
  .flatMap((what) =>
    [
      'commissioner',
      'commission',
      'committee',
      'board',
      'office',
      'service',
      'agency',
      'authority',
      'department',
      'directorate',
      'court',
      'council',
    ].map((body) => `${what}_${body}`),
  )
  .join(' ')

/** What they ask for. */
const status =
  'asylum refuge refugee_status international_protection subsidiary_protection humanitarian_protection citizenship nationality residency residence naturalization temporary_protection residence_permit status permit visa'

export const refugees: MeasureDefinition = {
  name: 'refugees',
  label: 'Refugees and migrants',
  definition:
    'Refugees, asylum seekers, migrants, stateless persons, a country’s people abroad; applications for asylum and decisions on them; people resettled or naturalized.',
  aspect: 'state',
  rows: [
    {
      verb: 'smuggle',
      object: '<person>',
      aspect: 'event',
      example: 'The gang smuggled {81} migrants.',
    },
    {
      verb: 'drive',
      object: '<person> family',
      beside: '<place> exile abroad border',
      aspect: 'event',
      example: 'The fighting drove {35,000} people across the border.',
    },
    {
      verb: 'go flee',
      subject: '<person> family',
      beside: 'exile',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} editors have gone into exile.',
    },
    {
      verb: 'depart leave travel',
      subject: '<person> family',
      beside: 'resettlement relocation',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} people departed for resettlement in Canada.',
    },
    {
      verb: 'admit accept',
      object: '<person> applicant',
      beside: 'provisionally temporarily',
      aspect: 'event',
      example: '{Ninety} people were admitted provisionally.',
    },
    {
      verb: 'lodge file submit register decide process examine reject grant recognize',
      object: 'asylum_application asylum_claim asylum_request protection_claim application_for_asylum',
      aspect: 'event',
      example: 'In May {900} asylum applications were lodged.',
    },
    {
      verb: 'disembark',
      object: '<person> family',
      aspect: 'event',
      example: 'The navy disembarked {2,281} people.',
    },
    {
      verb: 'naturalize naturalise denaturalize',
      object: '<person>',
      aspect: 'event',
      example: 'The state naturalized {210} settlers.',
    },
    {
      verb: 'resettle relocate',
      object: '<person> <migrant>',
      aspect: 'event',
      example: 'UNHCR resettled {210} Somalis.',
    },
    {
      verb: 'grant give accord approve offer confer issue deny refuse reject award provide extend revoke withdraw strip',
      object: status,
      beside: '<person> family',
      counts: 'beside',
      aspect: 'event',
      example: 'The office granted asylum to {210} Somalis.',
    },
    {
      verb: 'grant refuse deny award',
      subject: 'decision ruling',
      object: status,
      counts: 'subject',
      aspect: 'event',
      example: '{Nine} decisions granted refugee status.',
    },
    {
      verb: 'account',
      beside: 'refugee_population displaced_population asylum_seeker_population',
      counts: 'beside',
      example: 'Children account for {58 percent} of the refugee population.',
    },
    {
      verb: 'constitute comprise represent make form compose',
      object: 'refugee_population',
      example: 'Children make up {58 percent} of the refugee population.',
    },
    {
      verb: 'grant give accord offer deny refuse award',
      object: '<person> family',
      beside: status,
      aspect: 'event',
      example: 'The office granted {210} Somalis asylum.',
    },
    {
      verb: 'receive get obtain acquire seek request claim want gain',
      subject: '<person> family',
      object: status,
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} students sought asylum.',
    },
    {
      verb: 'apply register file wait',
      subject: '<person> family arrival applicant',
      beside: status,
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} students applied for asylum.',
    },
    {
      verb: 'recognize recognise accept admit register receive process host shelter harbor document interview',
      object: '<migrant>',
      amount: 'count',
      example: 'The country hosted {51,000} refugees.',
      not: ['Police arrested {51,000} migrants.'],
    },
    {
      verb: 'host receive admit',
      subject: '<place> country',
      object: '<person> family',
      example: 'The country hosted {27,385} Somalis.',
    },
    {
      verb: 'arrive enter cross disembark migrate emigrate immigrate',
      subject: '<migrant> ',
      aspect: 'event',
      example: '{Ninety} migrants crossed the river by night.',
      not: ['{Ninety} officers arrived in trucks.'],
    },
    {
      verb: 'arrive enter cross travel come',
      subject: '<person> family',
      beside: 'country border sea shore coast territory frontier boat',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} Syrians arrived by boat.',
    },
    {
      verb: 'cross pour stream',
      subject: '<person> family',
      aspect: 'event',
      example: '{Ninety} villagers crossed into Sudan.',
    },
    {
      verb: 'cross enter',
      subject: '<person> family',
      object: 'border country frontier territory sea channel strait',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} Syrians crossed the border.',
    },
    {
      verb: 'emigrate immigrate migrate',
      subject: '<person> family',
      aspect: 'event',
      example: '{Ninety} nurses emigrated in 2017.',
    },
    {
      verb: 'flee escape go leave move emigrate travel relocate',
      subject: '<person> family',
      beside: 'country abroad border exile neighboring overseas',
      counts: 'subject',
      aspect: 'event',
      example: '{Two thousand} families fled across the border.',
    },
    {
      verb: 'flee leave',
      subject: '<person> family',
      object: 'country homeland',
      counts: 'subject',
      aspect: 'event',
      example: '{Two thousand} doctors left the country.',
    },
    {
      verb: 'flee',
      subject: '<person> family',
      aspect: 'event',
      example: '{Two thousand} families fled to Uganda.',
    },
    {
      verb: 'live reside remain stay dwell',
      subject: '<migrant> stateless_person',
      example: 'Some {88,000} refugees live in the valley.',
    },
    {
      verb: 'live reside work stay be remain',
      subject: '<person> national citizen',
      beside: 'abroad overseas exile diaspora',
      counts: 'subject',
      example: 'Some {90,000} citizens live abroad.',
    },
    {
      verb: 'be remain become',
      subject: '<person>',
      beside: 'stateless refugee migrant stateless_person',
      counts: 'subject',
      example: 'Some {90,000} residents were stateless.',
    },
    {
      verb: 'lack hold',
      subject: '<person>',
      object: 'citizenship nationality refugee_status residency',
      counts: 'subject',
      example: 'Some {90,000} residents lack citizenship.',
    },
    {
      verb: 'rescue intercept save',
      subject: 'coast_guard navy ship vessel boat crew',
      object: '<migrant>',
      aspect: 'event',
      example: 'The coast guard rescued {90} migrants at sea.',
    },
    {
      verb: 'decide approve reject grant deny adjudicate process accept review register receive',
      subject: `${deciders} refugee_appeals_board unhcr`,
      object: 'application claim request case petition',
      aspect: 'event',
      example: 'The asylum office decided {900} applications.',
    },
    {
      verb: 'receive get process register file submit approve reject grant accept deny review adjudicate',
      object:
        'asylum_application asylum_claim asylum_request citizenship_application asylum_case refugee_claim',
      aspect: 'event',
      example: 'The office received {900} asylum requests.',
    },
    {
      noun: 'application claim request case decision applicant petition',
      of: 'asylum refugee citizenship nationality naturalization status statelessness protection first-instance instance',
      aspect: 'event',
      example: 'The office rejected {77} asylum applications.',
    },
    {
      verb: 'grant give accord deny refuse withdraw revoke',
      object: 'asylum refuge refugee_status',
      beside: '<case> application claim request decision',
      counts: 'beside',
      aspect: 'event',
      example: 'The office granted asylum in {77} cases.',
    },
    {
      noun: 'rate',
      of: 'recognition acceptance protection asylum',
      example: 'The recognition rate was {two percent}.',
    },
    {
      noun: 'resident',
      of: 'permanent temporary',
      example: 'The ministry counted {900} permanent residents.',
    },
    {
      noun: 'resettlement naturalization arrival crossing',
      aspect: 'event',
      example: 'UNHCR registered {77} arrivals in May.',
    },
    {
      noun: '<migrant> asylum-seeker asylum_seeker refugee migrant emigrant expatriate diaspora immigrant',
      example: 'There are {51,000} refugees in the country.',
      not: ['Authorities deported {51,000} migrants.'],
    },
    {
      noun: 'person people child resident individual population status holder',
      of: 'stateless refugee refugee-like asylum concern_to_unhcr concern undocumented refugee_camp statelessness',
      example: 'The register has {90,000} stateless persons.',
    },
    {
      verb: 'accept admit',
      object: '<person> family',
      beside: 'program programme scheme',
      aspect: 'event',
      example: 'Some {5,000} Finns were accepted under the program.',
    },
    {
      verb: 'transit',
      subject: '<person> family',
      aspect: 'event',
      example: '{Fifty-three} monks transited the country.',
    },
    {
      verb: 'opt apply wait',
      subject: '<person> family',
      beside: 'integration resettlement residency citizenship naturalization',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} weavers opted for local integration.',
    },
    {
      verb: 'register assist recognize interview screen resettle verify',
      subject: 'unhcr un iom',
      object: '<person> family',
      aspect: 'event',
      example: 'UNHCR registered {90} weavers.',
    },
    {
      noun: `afghan syrian venezuelan somali eritrean rohingya burmese haitian cuban nicaraguan ukrainian iraqi palestinian sudanese colombian honduran
        guatemalan salvadoran ethiopian yemeni burundian rwandan congolese bidoon`,
      example: 'Some {60,000} Syrians were in Doha.',
      not: ['Police arrested {60} Syrians.'],
    },
    {
      noun: 'national citizen',
      of: 'foreign third-country undocumented afghan syrian',
      example: 'There are {51,000} foreign nationals in the islands.',
    },
  ],
}
