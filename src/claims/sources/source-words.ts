/**
 * The words of attributions, as data: verbs by which somebody tells, papers that stand for their authors, and what the
 * words of a name say of the kind of source.
 *
 * Nouns stand in the singular. Words are divided by white space; `_` stands for a space.
 */
import type { Kind } from '../../syntax/lexicon/kinds.ts'
import type { Source } from '../../types.ts'

/** The kinds of sources: all but the document itself. */
export type SourceKind = Exclude<Source, 'report'>

/**
 * What a verb of telling needs beside its subject.
 *
 * - `any`: nothing. `clause`: what is told, as a clause or a quotation (`found that …`, not `found 12 bodies`).
 * - `paper`: a paper as its subject. `view`: a subject that is no authority (`observers believed`).
 * - `judgment`: an object that is judged. `feeling`: an object that names a feeling or a charge (`expressed concern`).
 * - `count`: a number of things, and a subject that is no authority (`logged 40 attacks`). `amount`: a number behind `at`.
 */
export type Need = 'any' | 'clause' | 'paper' | 'view' | 'judgment' | 'feeling' | 'count' | 'amount'

/** Verbs of telling by what they need. */
export const verbsByNeed: Readonly<Record<Need, string>> = {
  any: `report state say note estimate document record verify describe claim allege assert contend argue announce confirm
    acknowledge indicate reveal conclude complain emphasize emphasise underscore underline stress highlight remark comment
    explain warn caution insist testify recount reiterate affirm attest disclose opine speculate attribute cite
    characterize proclaim detail corroborate surmise narrate quote contest refute rebut`,
  clause: `find maintain establish determine add recall observe respond reply suggest admit deny declare tell inform point
    repeat reaffirm assure write tweet assess project forecast predict think suspect fear know counter retort reason confess
    demonstrate signal clarify charge concede agree remember quip counsel`,
  paper: 'show uncover expose list depict illustrate mention calculate outline',
  view: 'believe consider view perceive regard judge',
  judgment: `criticize criticise condemn denounce accuse deplore decry lament blame fault censure castigate praise
    commend welcome applaud laud excoriate rebuke rank rate`,
  feeling: 'express voice raise make level share deny dispute reject question dismiss',
  count: 'log count tally chronicle list',
  amount: 'put',
}

/** What is expressed, voiced, raised or made where somebody judges. */
export const feelings = `concern doubt alarm dismay allegation accusation criticism objection skepticism frustration
  disappointment dissatisfaction outrage regret condemnation fear worry reservation suspicion belief view opinion displeasure
  anger indignation discontent unease misgiving disapproval satisfaction hope confidence complaint grievance question claim charge involvement wrongdoing
  independence fairness legality credibility validity integrity impartiality legitimacy accuracy finding figure account version report`

/** Objects that make an act of telling verbs: `claimed asylum`, `recorded a song`, `confirmed his sentence`. */
export const deeds = `asylum benefit seat victory prize life sentence verdict conviction ruling appointment nomination song video
  film music album conversation interview birth marriage lawsuit property compensation refund inheritance responsibility`

/** Papers and the like, which stand for who made them. */
export const papers = `report survey study data statistic figure estimate assessment census investigation inquiry enquiry poll
  article statement release communique analysis review index research letter publication bulletin newsletter finding briefing
  brief paper record documentation reporting document memorandum declaration summary database audit ranking dataset coverage
  account record registration view opinion interview editorial broadcast dispatch barometer petition testimony
  information dossier tally count handbook footage submission photograph recording correspondence memo word
  estimation reckoning`

/** Papers that can stand for an author told before: `the study found`. */
export const knownPapers = `report study survey statement article letter document poll assessment review analysis investigation
  inquiry finding data figure statistic release publication paper`

/** Words before a name that are no part of it. */
export const quantities = `several many few numerous various other another certain multiple some most different additional dozens
  hundreds number majority same late all both each one`

/** Kinds of nouns of the lexicon as kinds of sources, the first that fits. */
export const kindsOfNouns: readonly (readonly [readonly Kind[], SourceKind])[] = [
  [['outlet', 'journalist'], 'media'],
  [['authority', 'court', 'force', 'official'], 'government'],
  [['activist'], 'ngo'],
  [['person'], 'individual'],
  [['organization'], 'ngo'],
  [['body'], 'government'],
  [['workplace'], 'business'],
  [['facility'], 'observers'],
]

/** What is done with a paper by who stands behind it: `issued a statement that …`. */
export const issuing = `release publish issue present submit launch post produce write circulate send file make deliver give read
  distribute air`

/** What describes a paper and names no author. */
export const paperWords = `annual recent new latest preliminary unpublished official final quarterly monthly weekly daily draft
  internal joint separate initial public previous earlier subsequent detailed comprehensive credible numerous several many
  various multiple special first second third fourth fifth situation progress country field household income crime health
  population labor labour reliable available current published same such written oral online interim baseline mapping opinion
  exit shadow alternative parallel periodic open forensic autopsy medical anecdotal administrative statistical historical
  empirical leaked confidential satellite human rights trafficking trends global world national regional demographic prison
  conditions incident firsthand eyewitness unconfirmed unverified conflicting widespread persistent frequent occasional
  isolated some few other detention data policy scientific past fact-finding investigative undercover`

/** Heads that take what stands behind their `of` (or `for`) into the name of a description: `members of …`. */
export const relational = `member representative group branch head chief director president minister mayor
  governor secretary chairman chairperson chair spokesperson spokesman spokeswoman deputy commissioner coalition network
  delegation leader official committee ministry office department rapporteur special_rapporteur ambassador ombudsman court bishop
  archbishop association union federation council commission bureau directorate institute university board speaker alliance
  league confederation society archdiocese diocese bank unit division section foundation chamber house working_group
  inspector prosecutor auditor registrar lawmaker legislator senator mp observer`

/** Heads of bodies that a text names in full once and by their head alone later: `the ministry`. */
export const bodyHeads = `ministry court agency commission commissariat department committee council institute office bureau association union
  foundation party inspectorate directorate secretariat authority board tribunal federation network center centre organization
  coalition service mission panel league society university newspaper company bank fund confederation alliance parliament forum
  observatory initiative project movement group branch unit division section assembly campaign program programme college institution shelter ngo source outlet`

/** Heads of one office each, so that with `the` they pick out one: `the government`, `the ombudsman`. */
export const offices = `${bodyHeads} government ombudsman ombudsperson ombudswoman president minister prime_minister king queen
  prince mayor governor legislature senate cabinet embassy administration speaker commissioner prosecutor municipality
  chancellor premier rapporteur ambassador ngo church congress state junta navy monarch emir sultan pope attorney_general
  census archbishop bishop station daily archdiocese director secretary chairman chairperson chairwoman inspector_general
  auditor comptroller presidency special_representative special_envoy treasury regulator chief_justice registrar general watchdog vice_president undersecretary mission head chief commander chamber`

/** Not one body in spite of their form, and no word for what stands behind `and`: `media and church leaders`. */
export const collectives = `police media press military public army opposition judiciary clergy staff leadership personnel family
  community population academia diaspora civil_society bar business`

/** Words in front of a proper name, or in its apposition, that do not follow from {@link kindWords}. */
export const labels: Readonly<Partial<Record<SourceKind, string>>> = {
  media: 'outlet station website portal publication presenter',
  government: 'former spokesperson spokesman general institution body',
}

/** Titles before the name of a person. */
export const titles = `president minister prime_minister mr mrs ms dr judge senator governor mayor colonel general captain
  commissioner undersecretary secretary director attorney ambassador deputy chief bishop archbishop cardinal father reverend
  pastor imam sheikh professor lawyer activist journalist king queen prince princess justice speaker chairman chairperson
  spokesperson spokesman spokeswoman representative lieutenant major brigadier inspector superintendent magistrate prosecutor
  congressman congresswoman envoy leader candidate former acting sir lord premier chancellor editor reporter blogger vice prime`

/** Bodies and publications by their whole name, which their words would not tell. */
export const knownNames: Readonly<Partial<Record<SourceKind, string>>> = {
  'international-organization': `icrc red_cross international_committee_of_the_red_cross interpol iachr ecowas osce odihr nato asean
    african_union eu european_union council_of_europe oas world_bank imf iom ilo who unhcr unicef undp unesco unfpa unodc unaids
    unrwa ohchr ocha wfp fao au cedaw echr ecthr icc icj ifrc unsmil monusco unjhro unama unami unmiss amisom minusma minusca unifil
    binuh giei cpt greco venice_commission caricom sadc igad gcc european_commission european_parliament
    world_health_organization international_labor_organization international_labour_organization
    international_organization_for_migration inter-american_commission_on_human_rights inter-american_court_of_human_rights
    organization_for_economic_cooperation_and_development oecd organization_for_security_and_co-operation_in_europe organization_for_security_and_cooperation_in_europe
    european_court_of_human_rights international_criminal_court african_commission organization_of_american_states
    world_food_program world_food_programme international_monetary_fund international_court_of_justice
    african_development_bank asian_development_bank international_telecommunication_union african_court_on_human_and_peoples_rights
    international_federation_of_red_cross_and_red_crescent_societies human_rights_council group_of_experts committee_of_experts
    interdisciplinary_group_of_independent_experts southern_african_development_community
    office_of_the_high_commissioner_for_human_rights office_of_the_high_commissioner_for_refugees`,
  ngo: `human_rights_watch hrw amnesty_international amnesty freedom_house transparency_international reporters_without_borders rsf
    helsinki_committee committee_to_protect_journalists cpj global_witness oxfam save_the_children walk_free doctors_without_borders
    medecins_sans_frontieres msf article_19 front_line_defenders civicus fidh ituc international_crisis_group world_vision
    care_international caritas greenpeace international_rescue_committee norwegian_refugee_council
    danish_refugee_council hrana ecpat physicians_for_human_rights`,
  media: `bbc cnn reuters afp ap associated_press agence_france-presse al_jazeera xinhua rfa voa rfi rfe/rl caixin nhk radio_free_asia
    voice_of_america radio_free_europe deutsche_welle le_monde new_york_times washington_post wall_street_journal
    financial_times bloomberg guardian the_guardian iranwire irna tass el_pais el_universal france_24 der_spiegel
    buzzfeed_news politico economist the_economist anadolu`,
  'armed-group': `taliban hamas hizballah hezbollah isis isil daesh al-shabaab al-qa'ida al-qaida boko_haram houthi m23 eln farc islamic_state
    lord_resistance_army isis-mozambique ltte wagner_group janjaweed new_people_army rapid_support_forces`,
  government:
    'state_party scotland_yard white_house kremlin duma bundestag knesset diet central_bank house_of_representatives',
  'political-party': 'african_national_congress anc zanu-pf frelimo renamo bjp',
  business: 'google facebook meta twitter tiktok microsoft apple amazon youtube telegram whatsapp',
}

/** Words that decide the kind wherever they stand in a name. */
export const decidingWords: Readonly<Partial<Record<SourceKind, string>>> = {
  'international-organization': `un united_nations european_union african_union unhcr unicef undp unesco unfpa unodc unaids unrwa ohchr iom ilo icrc osce eu
    iachr intergovernmental multilateral council_of_europe`,
}

/** What the head of a name, else another word of it, says of its kind. */
export const kindWords: Readonly<Record<SourceKind, string>> = {
  'international-organization': `international_organization special_rapporteur un_agency peacekeeper rapporteur
    international_agency treaty_body`,
  government: `government ministry department police army military navy gendarmerie court tribunal judge magistrate prosecutor
    prosecution parliament senate legislature municipality ombudsman ombudsperson ombudswoman embassy
    consulate inspectorate directorate president minister undersecretary governor mayor congressman congresswoman guard troop prison customs immigration administration cabinet king queen prince
    monarch royal state federal municipal judiciary diplomat ambassador junta registrar registry coroner soldier policeman
    policewoman bureaucrat councilor councillor chancellor premier census presidency attorney_general solicitor investigator
    sheriff constable district provincial security law_enforcement armed_force air_force coast_guard lieutenant colonel general
    captain chief_of_staff brigadier national statistical electoral penitentiary force chief_justice public_defender treasury comptroller
    auditor tax border regulator interior chamber_of_deputies judicial monarchy palace sultan emir task_force labor_inspector
    parliamentary ministerial city_council local_authority public_prosecutor county city supreme presidential central_bank
    commissioner national_rapporteur civil_servant government_agency state_agency house_of_representatives labor_office police_service health_service
    official_statistic election constitutional appellate foreign_ministry jail correctional corrections parole commissariat
    prefecture magistracy constabulary`,
  'political-party':
    'party opposition politician candidate political_leader opposition_leader democrat republican socialist',
  media: `media press newspaper journalist reporter broadcaster news radio television tv outlet editor correspondent blogger
    columnist daily weekly monthly magazine newswire tabloid channel newsroom
    periodical podcast broadcasting news_agency news_outlet news_organization press_agency news_site news_website station
    media_outlet photojournalist newsreader filmmaker_of_news`,
  academic: `university professor scholar academic academia researcher college faculty think_tank scientist historian
    sociologist anthropologist academy demographer criminologist polytechnic research`,
  religious: `church bishop archbishop priest pastor imam cleric clergy monk rabbi diocese archdiocese religious catholic
    episcopal congregation mosque parish christian muslim jewish evangelical jehovah_witness orthodox faith pope vatican
    ecumenical islamic buddhist hindu sikh shia sunni methodist baptist anglican mufti synagogue sheikh ayatollah lama
    cardinal reverend ahmadi presbyterian lutheran mormon baha'i protestant missionary`,
  'armed-group': `rebel militia guerrilla separatist insurgent militant de_facto_authority jihadist liberation_army liberation_front resistance_army fighter combatant
    paramilitary warlord gunman terrorist cartel armed_group gang rebel_group`,
  business: `company firm business employer industry plantation manufacturer bank retailer businessman
    businesswoman entrepreneur investor exporter supplier contractor factory private_sector airline industrialist
    enterprise hotel brand inc ltd plc insurer operator broker mine`,
  ngo: `ngo cso nongovernmental non-governmental nonprofit civil_society advocacy activist advocate campaigner union foundation
    association charity federation alliance confederation syndicate league watchdog chamber_of_commerce chamber unionist
    trade_union labor_union labor_leader human_rights rights humanitarian defender human_rights_defender relief aid_agency
    aid_worker relief_agency relief_worker humanitarian_agency humanitarian_worker environmentalist feminist community-based
    grassroots guild collective club paralegal human_rights_group human_rights_organization press_council lobby union_leader
    coalition labor_federation social_worker human_rights_lawyer human_rights_attorney legal_aid volunteer community_organizer shelter`,
  individual: `victim survivor relative family mother father wife husband widow brother sister son daughter parent cousin uncle
    aunt spouse neighbor friend witness eyewitness bystander detainee prisoner inmate mediator laborer farmer miner fisherman
    employee resident villager citizen student pupil teacher doctor nurse physician refugee migrant asylum_seeker idp returnee
    protester demonstrator defendant suspect accused plaintiff complainant petitioner patient cellmate captive hostage person
    individual woman man girl boy child youth minority elder driver tenant customer passenger user caller respondent
    interviewee traveler tourist orphan veteran pensioner deportee writer artist musician singer filmmaker actor defector exile
    dissident whistleblower applicant conscript recruit consumer voter foreigner immigrant shopkeeper trader merchant vendor maid nanny servant
    local tribe clan nomad herder kurd uyghur roma hazara community_member community_leader traditional_leader tribal_leader
    member_of_the_community colleague classmate passer-by participant author client attendee supporter`,
  observers: `observer opponent critic expert analyst commentator specialist economist consultant international_community donor insider
    pundit professional practitioner international_monitor election_monitor contact interlocutor stakeholder local_source
    hospital`,
}

/** Words of a publication's name, which as common nouns say nothing. */
export const publicationWords =
  'gazette herald tribune times post journal chronicle telegraph star mirror bulletin monitor observer'

/**
 * Heads that leave the kind to other words: those before the head, from the right, of one of the kinds `among` (all where
 * there is none), then with `behind` those behind `of`; else `otherwise`, which for a proper name may be another.
 */
export interface WeakHead {
  heads: string
  otherwise: SourceKind
  proper?: SourceKind
  among?: readonly SourceKind[]
  behind?: true
  /** What the state alone has a body of that name for, behind `of` or right before the head: `Institute of Statistics`. */
  duties?: string
}

export const weakHeads: readonly WeakHead[] = [
  {
    heads: 'group movement initiative project campaign',
    otherwise: 'ngo',
    among: ['religious', 'armed-group', 'political-party'],
    behind: true,
  },
  {
    heads: 'organization organisation body institution entity actor',
    otherwise: 'ngo',
    among: ['religious', 'armed-group', 'political-party', 'media', 'government', 'business', 'academic'],
  },
  {
    heads: 'center centre program programme fund house',
    otherwise: 'ngo',
    among: ['ngo', 'government', 'academic', 'media', 'religious'],
  },
  {
    // `national` says nothing of these
    heads: 'network forum society watch platform',
    otherwise: 'ngo',
    among: ['ngo', 'academic', 'media', 'religious'],
  },
  { heads: 'corporation', otherwise: 'business', among: ['media', 'government'] },
  { heads: 'observatory', otherwise: 'ngo', among: ['ngo', 'government', 'academic', 'media'], behind: true },
  { heads: 'chief', otherwise: 'individual', among: ['government', 'political-party', 'armed-group'] },
  {
    heads: 'monitor',
    otherwise: 'observers',
    proper: 'ngo',
    among: ['ngo'],
  },
  {
    heads: 'commission authority secretariat board service unit branch division section bureau office desk',
    otherwise: 'government',
    among: ['media', 'religious', 'political-party', 'business', 'academic'],
  },
  { heads: 'agency', otherwise: 'government', among: ['media', 'ngo', 'religious'] },
  {
    heads: 'assembly',
    otherwise: 'government',
    among: ['religious', 'ngo', 'political-party'],
  },
  {
    heads: 'council committee conference',
    otherwise: 'government',
    proper: 'ngo',
    among: ['government', 'media', 'religious', 'political-party'],
  },
  {
    heads: 'congress',
    otherwise: 'government',
    among: ['ngo', 'religious', 'political-party', 'academic'],
  },
  {
    heads: 'institute',
    otherwise: 'academic',
    among: ['government'],
    duties:
      'migration immigration statistic statistics social_security census election forensics meteorology prison',
  },
  {
    heads: `official officer secretary_general general_secretary director_general spokesperson spokesman spokeswoman secretary director head deputy inspector chair chairman
      chairperson chairwoman vice_president leadership speaker administrator envoy delegate manager executive`,
    otherwise: 'government',
    among: [
      'government',
      'international-organization',
      'religious',
      'political-party',
      'media',
      'business',
      'ngo',
      'academic',
      'armed-group',
    ],
    behind: true,
  },
  { heads: 'representative coordinator organizer', otherwise: 'ngo', behind: true },
  {
    heads: 'leader member staff personnel figure founder',
    otherwise: 'individual',
    among: [
      'government',
      'international-organization',
      'religious',
      'political-party',
      'media',
      'business',
      'ngo',
      'academic',
      'armed-group',
    ],
    behind: true,
  },
  { heads: 'team mission panel delegation majority number source', otherwise: 'observers', behind: true },
  {
    heads: 'lawmaker legislator parliamentarian senator mp',
    otherwise: 'government',
    among: ['government', 'political-party'],
    behind: true,
  },
  { heads: 'lawyer attorney counsel', otherwise: 'individual', among: ['ngo', 'government'] },
  { heads: 'worker', otherwise: 'individual', among: ['ngo', 'international-organization', 'media'] },
]
