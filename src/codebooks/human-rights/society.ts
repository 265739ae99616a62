/** Measures of public life: elections, who sits in what body, and how many people there are. */
import type { MeasureDefinition } from '../codebook.ts'

/** Groups whose part in a body is told. */
const groups = `woman man female male minority member_of_minority minority_group indigenous disability youth muslim christian hindu jew roma lgbt girl sunni shia shiite
  non-muslim nonmuslim catholic mother dalit tamil buddhist kurd albanian serb uyghur tibetan aboriginal hungarian arab berber`

/** What they are a part of. */
const offices = `<body> body state_body government_body house chamber lower_house upper_house congress seat post position office parliament council cabinet senate assembly legislature ministry government court bench judiciary police army
  police_force armed_force security_force corps commission board committee service member legislator senator deputy minister ministership judge mayor governor candidate
  lawmaker parliamentarian official mp councilor leadership membership house_of_representatives national_assembly parliament_seat executive_branch
  staff justice magistrate workforce_of_ministry local_council assembly_seat directorate diplomat ambassador faculty management electorate leadership_position`

export const representation: MeasureDefinition = {
  name: 'representation',
  label: 'Representation',
  definition:
    'How many, or what share, of a body, office or service are women or members of a group, and the body’s whole where its part is told.',
  aspect: 'state',
  rows: [
    {
      verb: 'hold occupy fill have',
      subject: groups,
      object: 'seat post position office portfolio ministry place',
      example: 'Women held {12} of the seats.',
    },
    {
      verb: 'win obtain secure gain take capture get receive',
      subject: `${groups}`,
      object: 'seat post position mandate',
      example: 'Women won {13} of the seats.',
    },
    {
      verb: 'lead head chair run govern',
      subject: `${groups}`,
      object: 'ministry portfolio court municipality city province department agency state council',
      example: 'Women led {two} of the ministries.',
    },
    {
      verb: 'belong',
      subject: '<official> member deputy legislator lawmaker senator minister judge',
      beside: 'minority group community tribe people',
      counts: 'subject',
      example: '{One} deputy belonged to a minority.',
    },
    {
      verb: 'hold occupy serve lead head chair fill',
      subject: groups,
      object: 'seat post position office ministry portfolio ministership court municipality city province',
      counts: 'subject',
      example: '{Twelve} women held office.',
    },
    {
      verb: 'have include comprise contain count elect appoint name seat induct',
      object: groups,
      subject: `${offices} president prime_minister king voter constituency`,
      example: 'The council had {12} women.',
    },
    {
      verb: 'bring send return',
      object: groups,
      beside:
        'parliament council cabinet senate assembly legislature house chamber congress office government bench',
      example: 'The vote brought {87} women into the council.',
    },
    {
      verb: 'elect appoint nominate name promote reelect select choose',
      object: groups,
      example: 'Voters elected {12} women to the council.',
    },
    {
      verb: 'serve sit',
      subject: groups,
      beside: offices,
      counts: 'subject',
      example: '{Twelve} women serve on the council.',
    },
    {
      verb: 'constitute comprise make form represent compose',
      subject: groups,
      object: offices,
      example: 'Women made up {20 percent} of parliament.',
    },
    {
      verb: 'account',
      subject: groups,
      beside: offices,
      counts: 'beside',
      example: 'Women accounted for {20 percent} of judges.',
    },
    {
      verb: 'be',
      subject: `<official> ${offices}`,
      beside: groups,
      counts: 'subject',
      example: '{Four} of the 12 judges were women.',
    },
    {
      verb: 'be',
      subject: groups,
      beside: `<official> ${offices}`,
      counts: 'subject',
      example: '{Twelve} women were members of the council.',
    },
    {
      verb: 'reserve allocate require allot guarantee set mandate',
      object: 'seat post position place',
      beside: groups,
      example: 'The constitution reserves {30} seats for women.',
    },
    {
      verb: 'require mandate stipulate reserve set',
      subject: '<law> party quota',
      beside: groups,
      object: 'candidate list seat member',
      example: 'The law requires {30 percent} of candidates to be women.',
    },
    {
      verb: 'consist compose comprise have include number',
      subject: '<body> parliament senate assembly council cabinet committee chamber house',
      object: 'member delegate deputy senator legislator lawmaker',
      example: 'The council has {15} members.',
    },
    {
      verb: 'consist compose',
      subject: '<body> parliament senate assembly council cabinet committee chamber house',
      beside: '*',
      counts: 'beside',
      example: 'The council consists of {15} members.',
    },
    {
      verb: 'compose',
      object: '*',
      beside: 'member deputy senator legislator judge expert representative commissioner',
      counts: 'beside',
      example: 'It has a panel for rights composed of {12} members.',
    },
    {
      verb: 'compose',
      object: '<body> parliament senate assembly council cabinet committee chamber house bench tribunal',
      beside: '*',
      counts: 'beside',
      example: 'The council is composed of {15} clerics.',
    },
    {
      noun: '<body> house bench politburo forum panel bureau committee commission council board jury central_committee',
      of: 'member seat judge person',
      example: 'The king appoints the {12}-member council.',
    },
    {
      noun: `woman man female male minority member_of_minority muslim christian hindu jew roma person individual dalit non-muslim nonmuslim sunni
        sunnis shia tamil kurd representative citizen youth
        deputy senator legislator minister lawmaker seat`,
      of: `<body> parliament cabinet senate assembly legislature congress house chamber lower_house upper_house house_of_representatives
        national_assembly government judiciary bench council supreme_court ministry_post position leadership_position`,
      example: 'There were {two} women in parliament.',
    },
    {
      noun: 'member representative',
      of: 'minority minority_group woman indigenous religious_minority ethnic_group ethnic female',
      example: 'There were {two} members of minorities in the cabinet.',
    },
    {
      noun: 'member_of_parliament member_of_congress member_of_assembly council_member cabinet_member',
      example: 'One of the {250} members of parliament was a dwarf.',
    },
    {
      noun: 'member lawmaker deputy representative seat justice commissioner',
      of: `parliament cabinet senate assembly legislature congress house chamber lower_house upper_house house_of_representatives
        national_assembly council court supreme_court constitutional_court government judiciary`,
      example: 'One of the {12} justices of the court was a dwarf.',
    },
    {
      noun: 'parliament senate assembly cabinet legislature congress chamber',
      example: 'There were two women in the {19}-member parliament.',
    },
    {
      noun: 'quota',
      of: 'woman gender female minority seat',
      example: 'The quota for women is {30 percent}.',
    },
    {
      noun: `<official> minister judge legislator senator deputy councilor mayor governor member officer ambassador lawmaker parliamentarian
        mp seat commissioner prosecutor member_of_parliament council_member cabinet_member legislator president_of_court magistrate justice`,
      of: 'female woman indigenous minority muslim christian roma male',
      example: 'There were {12} female judges.',
    },
    {
      noun: 'seat position post',
      of: 'woman female minority indigenous',
      example: 'There were {12} seats for women.',
    },
    {
      noun: 'representation proportion share percentage',
      of: 'woman female minority',
      example: 'Women’s representation rose to {12 percent}.',
    },
  ],
}

export const elections: MeasureDefinition = {
  name: 'elections',
  label: 'Elections',
  definition: 'Votes, turnout, seats, candidates, parties, polling stations and observers.',
  aspect: 'event',
  rows: [
    {
      verb: 'accredit',
      object: '<person> observer monitor volunteer agent <organization>',
      example: 'The commission accredited {900} volunteers.',
      not: ['The board accredited {nine} clinics.'],
    },
    {
      verb: 'vote abstain',
      subject: '<person> <body> citizen member',
      example: '{Twelve million} citizens voted.',
      not: ['{Ninety} miners voted for a strike.'],
    },
    {
      verb: 'win obtain secure gain take receive capture get garner poll lose earn contest claim',
      object: 'vote seat ballot constituency mandate district majority supermajority electorate',
      example: 'The opposition won {42} seats.',
    },
    {
      verb: 'hold control retain have command',
      object: 'seat constituency majority supermajority',
      aspect: 'state',
      example: 'The coalition controls {42} seats.',
    },
    {
      verb: 'win defeat beat lead reelect lose prevail',
      beside: '*',
      counts: 'beside',
      amount: 'share',
      example: 'The mayor won with {55 percent}.',
    },
    {
      verb: 'win obtain secure gain take receive capture get garner lead poll',
      subject:
        '<activist> party coalition candidate alliance bloc opposition incumbent rival challenger opponent president contender slate list',
      object: '*',
      counts: 'object',
      amount: 'share',
      example: 'The party won {three percent}.',
    },
    {
      verb: 'win obtain secure gain take receive capture get garner lead beat defeat poll',
      subject:
        '<activist> party coalition candidate alliance bloc opposition incumbent rival challenger opponent president contender slate list',
      beside: '*',
      counts: 'beside',
      example: 'The candidate won with {55 percent}.',
    },
    {
      verb: 'elect reelect choose',
      object:
        '<official> <activist> <body> member representative legislator senator deputy delegate councilor mayor president lawmaker',
      example: 'Voters elected {120} deputies.',
    },
    {
      verb: 'elect',
      subject: 'delegate elector lawmaker deputy legislator member citizen voter',
      object: '*',
      counts: 'subject',
      example: 'Some {2,980} delegates elected the president.',
    },
    {
      verb: 'elect reelect',
      amount: 'share',
      beside: '*',
      object: '*',
      counts: 'beside',
      example: 'Voters reelected him with {55 percent}.',
    },
    {
      verb: 'run stand compete register contest',
      subject: '<person> party',
      beside: 'candidate office president presidency election parliament seat poll race mayor governor',
      counts: 'subject',
      example: '{Eight} women ran as candidates.',
    },
    {
      verb: 'contest',
      subject: '<person> party list slate bloc coalition alliance candidate',
      object: 'election seat poll constituency vote race',
      counts: 'subject',
      example: '{Eight} women contested the election.',
    },
    {
      verb: 'vote',
      beside: '<official> member seat candidate deputy',
      counts: 'beside',
      example: 'Citizens voted for {15} governors.',
    },
    {
      verb: 'run stand compete register contest',
      subject: 'candidate party independent politician',
      example: '{Six} candidates ran for president.',
    },
    {
      verb: 'register field nominate disqualify approve reject qualify bar accept',
      object: 'candidate party voter aspirant list',
      example: 'The commission disqualified {six} candidates.',
    },
    {
      verb: 'register',
      subject: '<person>',
      beside: 'vote election',
      counts: 'subject',
      example: '{Twelve million} citizens registered to vote.',
    },
    {
      verb: 'cast',
      object: '*',
      example: 'Citizens cast {12 million} ballots.',
    },
    {
      verb: 'participate take turn',
      subject: '<person> electorate',
      beside: 'election poll referendum vote',
      counts: 'subject',
      example: '{Twelve million} citizens took part in the election.',
    },
    {
      verb: 'observe monitor',
      subject: '<person> <organization>',
      object: 'election vote poll referendum polling voting',
      counts: 'subject',
      example: '{Ninety} foreigners observed the vote.',
    },
    {
      verb: 'annul invalidate cancel',
      object: 'vote ballot result election',
      example: 'The commission annulled {900} ballots.',
    },
    {
      noun: 'turnout',
      example: 'Turnout was {60 percent}.',
    },
    {
      noun: 'coalition',
      of: 'majority',
      example: 'The list formed a {two-thirds} majority coalition.',
    },
    {
      noun: 'majority supermajority plurality',
      of: 'seat vote parliament legislative parliamentary absolute coalition',
      example: 'The list came to a {68 percent} parliamentary majority.',
    },
    {
      noun: 'vote ballot tally',
      example: 'The list got {60 percent} of the vote.',
    },
    {
      noun: 'seat constituency',
      aspect: 'state',
      example: 'The assembly has {150} seats.',
    },
    {
      noun: `candidate voter observer polling_station polling_place precinct electorate poll_worker contender ballot_box polling_booth election_observer
        voting_station electoral_college candidacy slate nominee delegate elector`,
      example: 'The roll has {12 million} voters.',
    },
    {
      noun: 'party political_party opposition_party',
      aspect: 'state',
      example: 'The country has {42} parties.',
      not: ['Police raided {42} birthday parties.'],
    },
    {
      noun: 'expert mission team monitor commissioner official worker',
      of: 'election electoral poll polling',
      example: 'The group sent {eight} election experts.',
    },
    {
      noun: 'name entry voter',
      of: 'roll voter_roll register voter_register voter_list electoral_roll',
      example: 'Some {900} names on the rolls were false.',
    },
    {
      noun: 'signature',
      of: 'voter citizen supporter elector electoral_district district constituency',
      example: 'The list had {250} signatures of voters.',
    },
    {
      verb: 'collect gather submit need present',
      subject: 'candidate party list independent organization',
      object: 'signature',
      example: 'Candidates must collect {250} signatures.',
    },
    {
      verb: 'have need field require',
      subject: 'party political_party',
      object: 'member candidate signature branch',
      example: 'A party must have {300} members.',
    },
    {
      noun: 'participation',
      of: 'voter election electoral',
      example: 'Voter participation was {51 percent}.',
    },
    {
      noun: 'district station center commission',
      of: 'electoral polling voting election single-member',
      example: 'The country has {42} electoral districts.',
    },
    {
      noun: 'cast',
      of: 'vote ballot',
      example: 'Almost {ten percent} of ballots cast were invalid.',
    },
    {
      noun: 'election referendum by-election runoff poll',
      example: 'The country held {two} elections in May.',
    },
  ],
}

/** What people are a part of by faith, origin or home. */
const peoples = 'population community minority tribe congregation inhabitant resident ethnic_group society'

export const population: MeasureDefinition = {
  name: 'population',
  label: 'Population',
  definition: 'How many people, or what share of the people, a country, community or group has.',
  aspect: 'state',
  rows: [
    {
      verb: 'declare report state register identify indicate claim list give',
      subject: '<person> population family inhabitant resident',
      object: 'ethnicity nationality affiliation faith religion descent origin ancestry language roma',
      counts: 'subject',
      example: 'In the census {5,000} people declared Roma ethnicity.',
    },
    {
      noun: 'country nation island town city village state province territory',
      amount: 'count',
      of: '<person> people inhabitant person soul resident',
      example: 'It is a country of {8 million} people.',
      not: ['He visited {eight} villages.'],
    },
    {
      verb: 'number total',
      subject: `<person> ${peoples}`,
      object: '*',
      example: 'Followers of the old faith number {5,000}.',
    },
    {
      verb: 'constitute comprise represent make form compose',
      object: `${peoples} country nation`,
      example: 'Catholics make up {90 percent} of the population.',
    },
    {
      verb: 'account',
      beside: `${peoples}`,
      counts: 'beside',
      example: 'Catholics account for {90 percent} of the population.',
    },
    {
      verb: 'live reside dwell inhabit',
      subject: '<person> family',
      beside: '<place> country territory region area island town city',
      counts: 'subject',
      example: 'Some {5,000} Roma live in the valley and the region.',
      not: ['Some {5,000} citizens live abroad.'],
    },
    {
      verb: 'inhabit populate',
      subject: '<person> tribe',
      example: '{Forty} tribes inhabit the delta.',
    },
    {
      verb: 'practice practise profess follow adhere speak',
      subject: '<person> population family',
      beside:
        'faith religion islam christianity church buddhism hinduism catholicism judaism animism language dialect creed belief protestantism',
      counts: 'subject',
      example: 'Some {900} villagers practice the faith of their mothers.',
    },
    {
      verb: 'identify profess',
      subject: '<person> population family',
      example: 'Some {5,000} villagers profess the old faith.',
    },
    {
      verb: 'declare claim report state profess',
      subject: '<person> population family',
      object:
        'ethnicity nationality identity affiliation origin religion faith membership ancestry language mother_tongue',
      counts: 'subject',
      example: 'Some {5,000} villagers declared Romani ethnicity.',
    },
    {
      verb: 'belong',
      subject: '<person> population family',
      beside: 'church faith religion tribe group minority denomination sect clan caste',
      counts: 'subject',
      example: 'Some {5,000} villagers belong to the old faith.',
    },
    {
      verb: 'have',
      subject:
        '<place> country community congregation church tribe people group minority sect denomination faith',
      object: 'inhabitant resident people member adherent follower population',
      example: 'The island has {5,000} inhabitants.',
    },
    {
      verb: 'be',
      subject: `${peoples}`,
      beside: 'muslim christian hindu catholic orthodox roma jewish buddhist indigenous urban rural',
      counts: 'subject',
      example: 'Some {90 percent} of inhabitants are Catholic.',
    },
    {
      noun: 'population inhabitant soul adherent follower believer worshipper congregation tribe',
      example: 'The island came to a population of {5,000}.',
      not: ['The prison population was {5,000}.'],
    },
    {
      noun: 'community congregation',
      of: `jewish muslim christian hindu catholic buddhist bahai baha sikh orthodox protestant roma indigenous religious ethnic immigrant
        lgbtqi shia sunni person individual`,
      example: 'A Jewish community of {350} survives.',
    },
    {
      noun: 'jew christian hindu buddhist catholic sikh bahai copt mormon zoroastrian quaker protestant',
      example: 'There are fewer than {100} Jews in the country.',
    },
    {
      noun: '<person>',
      of: 'ethnic',
      example: 'The valley is home to {900} ethnic Kurds.',
      not: ['Police arrested {nine} ethnic Kurds.'],
    },
    {
      noun: 'people',
      of: 'indigenous native',
      example: 'The delta is home to {40} indigenous peoples.',
    },
    {
      noun: 'group minority',
      of: 'ethnic religious national linguistic indigenous recognized',
      example: 'The state recognizes {49} ethnic groups.',
    },
  ],
}
