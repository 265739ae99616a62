/** Measures of work and of terms: who works, who serves, for what pay, how long, by when. */
import type { MeasureDefinition } from '../codebook.ts'

export const wages: MeasureDefinition = {
  name: 'wages',
  label: 'Wages',
  definition: 'Wages, pay, pensions, allowances and the poverty line; what overtime is paid.',
  aspect: 'state',
  rows: [
    {
      noun: `wage salary pay pension allowance minimum_wage remuneration earnings income payroll benefit bonus poverty_line
        subsistence severance`,
      amount: 'money',
      example: 'The minimum wage was {$90} a month.',
      not: ['The annual budget was {$90} million.'],
    },
    {
      noun: 'line level threshold basket minimum baseline',
      of: 'poverty subsistence food wage income living',
      amount: 'money',
      example: 'The poverty line was {$1.90} a day.',
    },
    {
      verb: 'earn',
      amount: 'money',
      example: 'Maids earn {$3} a day.',
    },
    {
      noun: 'gap difference disparity',
      of: 'pay wage salary earnings income gender',
      example: 'The gender pay gap was {15 percent}.',
    },
    {
      verb: 'earn',
      subject: '<person> family household',
      object: '*',
      amount: 'share',
      example: 'Women earned {35 percent} less.',
    },
    {
      verb: 'pay',
      subject: '<workplace> employer company farm factory',
      amount: 'money',
      object: '*',
      beside: 'month day hour week worker wage',
      example: 'Farms paid pickers {$3} per day.',
    },
    {
      verb: 'pay',
      object:
        '<worker> <official> worker employee maid picker teacher laborer guard soldier conscript recruit domestic_worker miner farmworker nurse doctor',
      amount: 'money',
      beside: 'month day week hour year shift wage salary kilogram piece',
      example: 'Maids were paid {$50} a month.',
      not: ['The court ordered the firm to pay {$50,000}.'],
    },
    {
      verb: 'pay',
      beside: 'severance wage salary backpay pension',
      amount: 'money',
      example: 'The firm agreed to pay {$800,000} to its weavers in severance.',
    },
    {
      verb: 'pay',
      object: '<worker> picker harvester weaver seamstress cutter fisherman farmhand laborer child woman man',
      amount: 'money',
      beside: 'kilo kilogram piece bag basket ton task',
      example: 'Pickers were paid {$2} per kilo.',
    },
    {
      verb: 'add contribute',
      subject: 'employer company firm',
      amount: 'money',
      beside: 'lodging housing accommodation transport food meal insurance overtime',
      example: 'Employers must add {$90} for lodging.',
    },
    {
      verb: 'need require demand seek',
      subject: '<worker> family household employee maid picker teacher pensioner',
      amount: 'money',
      example: 'Weavers said that a family needed {$90}.',
      not: ['The mission needed {$90 million}.'],
    },
    {
      verb: 'work toil labor',
      subject: '<person>',
      amount: 'money',
      example: 'Maids work for as little as {$1} per day.',
    },
    {
      verb: 'receive get',
      subject: '<worker> pensioner retiree prisoner family household',
      amount: 'money',
      object: '*',
      beside: 'month day hour week year each',
      example: 'Pensioners receive {$50} a month.',
    },
    {
      verb: 'raise increase set fix adjust lift cut reduce ',
      beside: 'wage salary pay pension minimum_wage minimum allowance',
      amount: 'money',
      example: 'The decree raised the minimum wage to {$110}.',
    },
    {
      verb: 'rise increase be range stand average vary',
      subject: 'wage salary pay pension minimum_wage income allowance',
      amount: 'money',
      example: 'Salaries averaged {$400}.',
    },
    {
      verb: 'raise increase cut reduce lift',
      object: 'wage salary pay pension minimum_wage allowance',
      beside: '*',
      counts: 'beside',
      example: 'The decree raised pensions by {12 percent}.',
    },
    {
      verb: 'rise increase fall',
      subject: 'wage salary pay pension minimum_wage income',
      beside: '*',
      counts: 'beside',
      example: 'Salaries rose by {12 percent}.',
    },
    {
      verb: 'pay compensate',
      beside: 'overtime overtime_rate wage premium rate salary supplement bonus',
      counts: 'beside',
      example: 'Employers must pay overtime at {150 percent} of the wage.',
    },
    {
      verb: 'pay compensate',
      object: 'overtime work',
      beside: '*',
      counts: 'beside',
      amount: 'share',
      example: 'Overtime was paid at {50 percent} above the usual.',
    },
    {
      noun: 'wage salary pay pension premium overtime_pay remuneration income',
      example: 'Teachers got {half} of their salary.',
    },
    {
      noun: 'premium rate supplement bonus surcharge',
      of: 'overtime pay wage hourly salary regular_rate holiday night',
      example: 'The premium for overtime was {50 percent}.',
    },
    {
      noun: 'wage salary pay severance',
      amount: 'time',
      example: 'The act grants them severance of {three months}.',
    },
  ],
}

export const workingTime: MeasureDefinition = {
  name: 'working-time',
  label: 'Working time',
  definition: 'Hours, rest, leave, overtime, and notice of dismissal.',
  aspect: 'rule',
  rows: [
    {
      verb: 'attend visit work',
      subject: '<official> <worker> doctor psychiatrist nurse teacher physician psychologist lawyer',
      amount: 'time',
      beside: 'week month',
      example: 'A psychiatrist attends {two days} a week.',
    },
    {
      noun: `workweek work_week workday overtime leave vacation holiday rest shift break maternity_leave paternity_leave
        working_week working_day working_hour lunch workload`,
      amount: 'time',
      example: 'The code sets a {48-hour} workweek.',
    },
    {
      noun: 'notice',
      of: 'dismissal termination layoff severance resignation redundancy employment',
      amount: 'time',
      example: 'The code sets a dismissal notice of {30 days}.',
    },
    {
      noun: 'week day hour time period schedule',
      of: 'work working rest leave overtime labor legal_workweek standard_workweek maternity paternity paid vacation workweek standard normal regular statutory',
      amount: 'time',
      example: 'The legal working week is {40 hours}.',
    },
    {
      noun: 'work',
      amount: 'time',
      example: 'The law bans work of {eight hours} or more.',
    },
    {
      verb: 'limit restrict cap',
      object: '<person> <worker>',
      beside: 'day week night',
      amount: 'time',
      example: 'The act limited minors to {six hours} a day.',
    },
    {
      verb: 'perform do',
      object: 'work job activity duty task overtime',
      amount: 'time',
      example: 'Boys did light work for {four hours} a day.',
    },
    {
      verb: 'work toil labor',
      amount: 'time',
      example: 'Maids worked {16 hours} a day.',
    },
    {
      verb: 'rest',
      subject: '<person> <worker>',
      amount: 'time',
      example: 'Drivers must rest for {eight hours}.',
    },
    {
      verb: 'limit restrict cap set exceed reduce establish stipulate extend increase raise lengthen fix define cut shorten',
      beside:
        'work workweek workday overtime hour shift working_time working_hour leave vacation maternity_leave paternity_leave rest break day week work_week',
      object: `work workweek workday overtime hour shift working_time working_hour leave vacation maternity_leave paternity_leave rest break
        overtime_work work_week work_hour`,
      amount: 'time',
      example: 'The act limits work to {eight hours} a day.',
    },
    {
      verb: 'be range average vary rise',
      subject:
        'workweek workday overtime leave vacation rest shift break maternity_leave paternity_leave working_hour work_week',
      amount: 'time',
      example: 'The workweek in mines is {44 hours}.',
    },
    {
      verb: 'receive get have take give grant allow mandate require provide guarantee',
      beside: 'off',
      amount: 'time',
      example: 'Maids take {two days} off each month.',
    },
    {
      verb: 'entitle give grant receive get allow provide',
      beside: 'leave vacation holiday rest maternity_leave',
      amount: 'time',
      example: 'Mothers get {14 weeks} of leave.',
    },
    {
      noun: 'workday working_day shift workweek work_week working_hour',
      example: 'The workweek consists of {five} workdays.',
    },
    {
      verb: 'reduce cut shorten lower increase extend',
      object: 'hour working_hour workweek workday working_time',
      beside: '*',
      counts: 'beside',
      example: 'The firm cut working hours by {12 percent}.',
    },
    {
      verb: 'beg',
      subject: '<person>',
      amount: 'time',
      example: 'Pupils begged for {five hours} a day.',
    },
    {
      noun: 'holiday leave overtime rest',
      example: 'The act grants {12} paid holidays.',
      not: ['The code sets overtime pay of {$2}.'],
    },
    {
      noun: 'hour day week',
      of: 'overtime rest leave working work paid',
      example: 'The act allows {12} overtime hours.',
    },
  ],
}

export const timeLimits: MeasureDefinition = {
  name: 'time-limits',
  label: 'Time limits',
  definition:
    'A term or deadline that a law or rule sets, other than a punishment or working time; terms of office; waits and lengths of proceedings.',
  aspect: 'rule',
  rows: [
    {
      verb: 'last run take',
      subject:
        'service national_service military_service conscription quarantine probation internship apprenticeship moratorium',
      amount: 'time',
      modality: 'law',
      example: 'By law the national service lasts {18 months}.',
    },
    {
      noun: 'service national_service military_service conscription',
      amount: 'time',
      example: 'The act sets a military service of {18 months}.',
    },
    {
      verb: 'wait',
      amount: 'time',
      beside: 'decision hearing judgment trial resettlement verdict interview answer permit',
      example: 'Women wait {18 months} for a judgment.',
    },
    {
      verb: 'take last',
      subject: 'decision procedure application appeal hearing trial case',
      amount: 'time',
      example: 'A first decision took {280 days}.',
    },
    {
      verb: 'elect appoint choose reelect serve select nominate swear renew',
      beside: 'term office tenure mandate period',
      amount: 'time',
      example: 'Voters elect the president for a term of {five years}.',
      not: ['He serves a prison term of {five years}.'],
    },
    {
      verb: 'elect appoint choose reelect',
      object: '*',
      amount: 'time',
      example: 'The king appoints judges for {seven years}.',
    },
    {
      verb: 'hold detain keep question remand confine interrogate',
      object: '*',
      amount: 'time',
      modality: 'law',
      example: 'Police may hold a suspect for {48 hours}.',
      not: ['Police held the editor for {48 hours}.'],
    },
    {
      noun: 'detention custody confinement arrest remand',
      of: 'pretrial preventive administrative incommunicado precharge pre-trial temporary provisional initial investigative preliminary police',
      amount: 'time',
      modality: 'law',
      example: 'The code allows pretrial detention of up to {72 hours}.',
    },
    {
      verb: 'allow permit authorize limit restrict order approve extend renew prolong',
      object: 'detention custody remand confinement interrogation hold',
      amount: 'time',
      modality: 'law',
      example: 'The code allows detention for up to {72 hours}.',
    },
    {
      noun: 'notice notification warning announcement advance_notice',
      amount: 'time',
      example: 'Unions must give {30 days} of notice before a strike.',
      not: ['The code sets a dismissal notice of {30 days}.'],
    },
    {
      verb: 'notify announce inform',
      amount: 'time',
      beside: 'advance',
      example: 'Organizers notified the mayor {four days} in advance.',
    },
    {
      verb: 'be remain stay become',
      beside: 'valid effective eligible renewable overdue due exempt',
      amount: 'time',
      example: 'The cards were valid for {one year}.',
    },
    {
      noun: 'hearing session meeting visit interview interrogation',
      amount: 'time',
      aspect: 'event',
      example: 'A court jailed her after a hearing of {ten minutes}.',
      not: ['A court jailed her for {ten years} after a hearing.'],
    },
    {
      noun: 'length duration',
      of: 'investigation inquiry proceeding trial process procedure stay case litigation detention appeal',
      amount: 'time',
      example: 'The length of investigations was {60 days}.',
    },
    {
      noun: 'battle trial lawsuit litigation proceeding hearing case saga dispute',
      of: 'court legal judicial libel murder corruption criminal civil appeal retrial asylum extradition',
      amount: 'time',
      aspect: 'event',
      example: 'The editor won after a {four-year} court battle.',
    },
    {
      noun: 'time period interval',
      of: 'processing waiting wait response review probation registration transition recess',
      amount: 'time',
      example: 'The processing time was {60 days}.',
    },
    {
      verb: 'hear try resolve adjudicate decide conclude complete process settle finalize issue examine appear dispose',
      object:
        'case trial dispute application claim complaint appeal request proceeding investigation asylum_application petition lawsuit decision ruling',
      amount: 'time',
      example: 'Courts tried cases within {three months}.',
    },
    {
      verb: 'bring appear present arraign',
      beside: '<court> authority magistrate',
      amount: 'time',
      example: 'Inmates appeared before a judge within {24 hours}.',
    },
    {
      verb: 'have',
      subject: `<authority> <court> <official> <body> <organization> <accused> <prisoner> government ministry police employer member party union
        applicant commission parliament`,
      amount: 'time',
      example: 'The minister has {30 days} to reply.',
      not: ['She has {30 years} of experience.'],
    },
    {
      verb: 'give offer grant allow',
      object: '<person> <organization> <outlet> <workplace>',
      amount: 'time',
      example: 'The order gave the stations {24 hours} to comply.',
      not: ['The judge gave him {seven years}.'],
    },
    {
      verb: 'reply respond appeal comply object commence remedy',
      amount: 'time',
      example: 'The firm did reply within {48 hours}.',
    },
    {
      verb: 'retain store keep save archive',
      object: 'data record information file footage',
      amount: 'time',
      example: 'Firms retain the data for {two years}.',
    },
    {
      noun: 'right authority power discretion obligation',
      amount: 'time',
      example: 'Courts had discretion of {one year}.',
    },
    {
      noun: 'curfew quarantine state_of_emergency emergency lockdown order',
      amount: 'time',
      example: 'The decree set a curfew of {30 days}.',
    },
    {
      verb: 'extend prolong renew',
      object:
        'detention custody remand term period mandate emergency state_of_emergency order curfew deadline',
      amount: 'time',
      example: 'A judge may extend detention by {ten days}.',
    },
    {
      noun: 'deadline limit period delay wait time_limit window statute_of_limitations limitation moratorium extension stay validity residence residency grace_period',
      amount: 'time',
      example: 'The act sets a deadline of {30 days}.',
      not: ['The judge set a prison term of {30 days}.'],
    },
    {
      verb: 'wait await pend delay postpone',
      amount: 'time',
      example: 'Inmates waited {three years} for a hearing.',
    },
    {
      verb: 'limit restrict',
      object: 'authorization license registration permit accreditation stay visa mandate validity',
      amount: 'time',
      example: 'The decree limited the license to {two years}.',
    },
    {
      verb: 'live reside stay',
      subject: '<person>',
      amount: 'time',
      beside: 'country territory gender island state',
      example: 'The refugees had lived in the country for {five years}.',
    },
    {
      verb: 'hold have possess',
      beside: 'nationality citizenship',
      amount: 'time',
      example: 'The applicant had held the nationality for {ten years}.',
    },
    {
      verb: 'be last run',
      subject: 'agreement contract lease concession permit license licence mandate',
      amount: 'time',
      modality: 'law',
      example: 'Agreements must be for {three years}.',
    },
    {
      verb: 'be remain',
      beside: 'compulsory mandatory free',
      amount: 'time',
      example: 'School is compulsory for {nine years}.',
    },
    {
      verb: 'take occur',
      subject: 'election selection vote poll session congress census review',
      amount: 'time',
      example: 'Elections take place every {five years}.',
    },
    {
      verb: 'take need require',
      subject: '<official> <court> <authority> <force> <body> investigator court',
      amount: 'time',
      example: 'Investigators took {two weeks} to reply.',
      not: ['Inspectors took {two weeks} off.'],
    },
    {
      verb: 'last take continue average',
      subject:
        'check screening trial case proceeding detention process procedure term appeal hearing pretrial_detention registration decision review delay litigation it application investigation mediation arbitration wait renewal approval hearing',
      amount: 'time',
      example: 'Trials lasted {three years} on average.',
    },
    {
      noun: 'term tenure mandate',
      amount: 'time',
      example: 'The mayor began a term of {five years}.',
    },
    {
      verb: 'be expire end range average vary exceed',
      subject: 'term mandate deadline limit period delay wait length duration time average maximum',
      amount: 'time',
      example: 'The term of the mayor is {four years}.',
    },
    {
      noun: 'visa permit license passport certificate accreditation registration contract authorization card status residency_permit licence ban',
      amount: 'time',
      example: 'The office issues permits of {two years}.',
    },
    {
      noun: 'term',
      of: 'consecutive office presidential renewable successive',
      example: 'The charter allows {two} consecutive terms.',
    },
    {
      verb: 'limit restrict confine',
      beside: 'term',
      counts: 'beside',
      example: 'The charter limits the president to {two} terms.',
    },
    {
      verb: 'serve',
      object: 'term',
      modality: 'law',
      example: 'The president may serve {two} terms.',
    },
    {
      verb: '*',
      amount: 'time',
      modality: 'law',
      example: 'The act requires unions to give notice {five days} in advance.',
      not: ['The law allows a punishment of {24 hours} in jail.'],
    },
  ],
}

export const staff: MeasureDefinition = {
  name: 'staff',
  label: 'Staff',
  definition:
    'Inspectors, judges, police, doctors, soldiers and other people in a service, counted as its strength; the staff of shelters is facilities.',
  aspect: 'state',
  rows: [
    {
      verb: 'be remain stay lie',
      subject: 'post position vacancy job bench',
      beside: 'vacant unfilled empty open filled occupied',
      counts: 'subject',
      example: '{Twenty-six} posts were vacant.',
    },
    {
      verb: 'fill',
      object: 'post position vacancy',
      modality: 'fact',
      aspect: 'state',
      example: '{Thirty-seven} posts are filled.',
    },
    {
      verb: 'be stand remain',
      subject: '<official> officer guard warder nurse doctor inspector teacher member_of_staff staff',
      beside: 'duty shift post present',
      counts: 'subject',
      example: '{Twelve} officers were on duty at night.',
    },
    {
      noun: 'post position vacancy',
      of: '<official> <worker> inspector judge officer guard warder nurse doctor teacher',
      example: 'The law provides {52} posts of inspector.',
    },
    {
      verb: 'have employ include comprise maintain number count need lack',
      subject:
        '<authority> <force> <body> <court> <place> unit team department ministry inspectorate agency government office section task_force division mission service hospital prison school country judiciary',
      object:
        '<official> <force> officer inspector staff personnel prosecutor judge investigator detective expert soldier doctor nurse teacher guard troop lawyer psychiatrist employee member_of_staff interpreter peacekeeper social_worker physician paralegal volunteer representative',
      example: 'The ministry employed {972} inspectors.',
      not: ['The shelter employs {12} counselors.'],
    },
    {
      verb: 'hire recruit deploy assign appoint add dispatch station commission mobilize post graduate swear confirm promote',
      object:
        '<official> <force> officer inspector staff personnel prosecutor judge investigator soldier doctor nurse teacher guard troop peacekeeper physician',
      aspect: 'event',
      example: 'The army deployed {1,200} soldiers.',
    },
    {
      verb: 'conscript draft enlist',
      subject: '<authority> <force> state army government',
      object: 'man recruit conscript citizen person soldier',
      aspect: 'event',
      example: 'The state conscripted {300,000} men.',
    },
    {
      verb: 'number total',
      subject:
        '<force> army police corps inspectorate judiciary service mission staff inspector judge prosecutor officer doctor nurse teacher soldier policeman',
      object: '*',
      example: 'The corps numbered {3,000}.',
    },
    {
      verb: 'compose staff',
      object: '<force> <authority> army police corps inspectorate unit mission staff section office',
      beside: '*',
      counts: 'beside',
      example: 'The unit is composed of {45} officers.',
    },
    {
      verb: 'consist compose',
      subject: '<force> <authority> army police corps inspectorate unit mission staff',
      beside: '*',
      counts: 'beside',
      example: 'The unit consists of {45} officers.',
    },
    {
      verb: 'work serve',
      subject:
        'inspector judge prosecutor officer doctor nurse psychiatrist teacher soldier peacekeeper troop physician monitor investigator caseworker',
      example: '{Twelve} inspectors work in the capital.',
      not: ['{Twelve} officers were convicted.'],
    },
    {
      noun: 'staff strength personnel',
      of: '*',
      example: 'The agency has a staff of {23}.',
    },
    {
      noun: 'man fighter soldier troop combatant',
      of: 'arm arms',
      example: 'The movement has {1,200} men under arms.',
    },
    {
      noun: '<force> unit team corps service',
      of: 'member',
      example: 'The {11,000}-member corps fought in the north.',
    },
    {
      noun: 'rate',
      of: 'vacancy',
      example: 'The vacancy rate was {30 percent}.',
    },
    {
      noun: 'position post vacancy',
      of: 'inspector judge staff vacant judicial police unfilled authorized teaching',
      example: 'The court had {14} vacant positions.',
    },
    {
      noun: `inspector judge prosecutor magistrate personnel troop peacekeeper doctor nurse psychiatrist physician public_defender judgeship psychologist
        notary investigator combatant fighter teaching_assistant controller paramedic civil_servant public_servant social_worker security_personnel military_personnel firefighter labor_officer caseworker`,
      example: 'There were {972} inspectors in the country.',
      not: ['Courts convicted {two} judges.'],
    },
  ],
}

export const employment: MeasureDefinition = {
  name: 'employment',
  label: 'Employment',
  definition:
    'Workers, the unemployed, rates of employment, members of unions, those covered by agreements, strikes and strikers, ballots for a strike; the share of an economy or workforce that is informal.',
  aspect: 'state',
  rows: [
    {
      verb: 'employ',
      object: '<person>',
      example: 'The mines employ {30,000} men.',
      not: ['The ministry employed {972} inspectors.'],
    },
    {
      verb: 'fill reserve',
      object: 'position job post vacancy workforce',
      beside: 'worker disability employee graduate national citizen person',
      example: 'Firms must fill {four percent} of their positions with workers with disabilities.',
    },
    {
      verb: 'enter join leave reenter',
      subject: '<person> youth',
      object: 'market workforce labor_force labor_market job_market employment',
      counts: 'subject',
      aspect: 'event',
      example: '{Nine thousand} graduates entered the labor market.',
    },
    {
      verb: 'hire recruit place',
      object: '<person>',
      beside: 'job company firm employment factory farm work sector business',
      aspect: 'event',
      example: 'Firms hired {90} women for the work.',
    },
    {
      verb: 'strike',
      subject: '<worker> teacher nurse doctor member',
      aspect: 'event',
      example: '{Ninety} miners struck for a day.',
      not: ['The guard struck the girl {30 times}.'],
    },
    {
      verb: 'go be walk join stage hold',
      subject: '<person> <worker>',
      beside: 'strike walkout stoppage',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} teachers went on strike.',
    },
    {
      verb: 'join stage begin hold call',
      subject: '<person> <worker>',
      object: 'strike walkout sit-in',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} teachers joined the strike.',
    },
    {
      verb: 'vote',
      subject: '<person> union',
      beside: 'strike strike_action industrial_action union',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety percent} of the miners voted for a strike.',
    },
    {
      verb: 'fire dismiss sack terminate suspend retrench rehire reinstate lay discharge',
      object: '<worker> unionist union_member member striker leader teacher',
      aspect: 'event',
      example: 'The mine dismissed {90} workers.',
    },
    {
      verb: 'lose find get secure',
      subject: '<person> <worker>',
      object: 'job employment work',
      counts: 'subject',
      aspect: 'event',
      example: '{Ninety} weavers lost their jobs.',
    },
    {
      verb: 'have hold keep',
      subject: '<person> <worker>',
      object: 'job employment work',
      counts: 'subject',
      example: '{Ninety} weavers held jobs.',
    },
    {
      verb: 'cover',
      subject: 'agreement contract union law bargaining code collective_agreement',
      object: '*',
      example: 'Agreements cover {12 percent} of workers.',
    },
    {
      verb: 'cover',
      object: '<worker> workforce employee',
      example: 'Some {12 percent} of employees are covered by an agreement.',
    },
    {
      verb: 'belong',
      subject: '<worker> <person> workforce',
      beside: 'union federation',
      counts: 'subject',
      example: 'Some {12 percent} of workers belong to a union.',
    },
    {
      verb: 'unionize unionise organize',
      object: '<worker> workforce employee',
      example: 'Some {12 percent} of the workforce was unionized.',
    },
    {
      verb: 'represent organize',
      subject: 'union federation confederation congress',
      object: '*',
      example: 'The federation represented {90,000} miners.',
    },
    {
      verb: 'have',
      subject: 'union federation confederation',
      object: 'member',
      example: 'The union has {900} members.',
    },
    {
      verb: 'work labor',
      subject: '<worker> woman man adult employee workforce people person migrant population citizen',
      beside:
        'sector economy informal agriculture industry mine factory farm field plantation construction service company',
      counts: 'subject',
      example: 'About {200,000} women work in the informal sector.',
      not: ['About {200,000} children work on farms.'],
    },
    {
      verb: 'engage',
      object: '<worker> workforce population',
      beside: 'sector economy informal agriculture industry',
      example: 'Some {12 percent} of the workforce was engaged in the informal sector.',
    },
    {
      verb: 'be remain',
      subject: '<person> workforce population youth',
      beside: 'unemployed employed jobless underemployed informal unemployment self-employed out_of_work',
      counts: 'subject',
      example: 'Some {12 percent} of women were unemployed.',
    },
    {
      verb: 'constitute comprise represent account make form',
      object: 'workforce employment economy labor_force sector gdp trade',
      example: 'Women made up {30 percent} of the workforce.',
    },
    {
      verb: 'constitute comprise represent make form',
      subject: '<person>',
      object: '<worker>',
      example: 'Women made up {30 percent} of workers.',
    },
    {
      verb: 'constitute account contribute',
      beside: 'workforce employment economy labor_force gdp',
      counts: 'beside',
      example: 'Women accounted for {30 percent} of the workforce.',
    },
    {
      noun: 'unemployment underemployment employment workforce labor_force job unemployed economy gdp labor_market informal_sector working_population',
      example: 'Unemployment was {12 percent}.',
    },
    {
      noun: 'participation',
      of: 'economic labor_market job_market labor_force workforce market economy labor employment',
      example: 'Women’s economic participation was {46 percent}.',
    },
    {
      noun: 'rate',
      of: 'unemployment employment unionization participation union jobless underemployment',
      example: 'The employment rate was {12 percent}.',
    },
    {
      noun: 'strike striker walkout stoppage',
      aspect: 'event',
      example: 'Miners held {nine} strikes.',
      not: ['The air force made {nine} air strikes.'],
    },
    {
      noun: 'union federation confederation agreement_with_union collective_agreement bargaining_agreement trade_union',
      example: 'The register has {42} unions.',
    },
    {
      noun: 'agreement contract',
      of: 'collective bargaining labor union',
      example: 'The ministry registered {42} collective agreements.',
    },
    {
      verb: 'require need obtain get win secure receive gain have',
      object: 'support approval vote consent agreement signature',
      beside: '<worker> member employee workforce',
      counts: 'beside',
      example: 'A strike needs the support of {60 percent} of the workers.',
    },
    {
      verb: 'hire employ recruit appoint',
      object: 'person worker employee',
      beside: 'disability',
      example: 'Firms must hire {one} person with a disability.',
    },
    {
      noun: 'ballot vote',
      of: 'strike',
      aspect: 'event',
      example: 'There were {six} strike ballots in May.',
    },
    {
      noun: 'dispute action stoppage protest',
      of: 'labor industrial collective wage trade work worker',
      aspect: 'event',
      example: 'The ministry mediated {42} labor disputes.',
    },
    {
      noun: 'membership density threshold',
      of: 'union federation confederation trade_union labor_union membership workforce',
      example: 'Union membership was {12 percent}.',
    },
    {
      noun: 'threshold minimum',
      subject: 'union federation confederation',
      example: 'The union did meet the {40 percent} threshold.',
    },
    {
      noun: 'quota',
      of: 'disability employment hiring worker job',
      example: 'The disability quota was {five percent}.',
    },
    {
      noun: 'member union_member',
      of: 'union federation confederation trade_union',
      example: 'The congress speaks for {900} members of unions.',
    },
    {
      noun: `worker employee laborer labourer miner farmworker farmhand maid domestic_worker seafarer seaman fisherman fisher picker weaver driver
        cleaner wage_earner breadwinner apprentice contractor dockworker porter vendor trader harvester cutter seamstress housekeeper staff
        farm_worker crew_member`,
      example: 'There were {30,000} miners in the north.',
      not: ['The police freed {30} workers from a kiln.'],
    },
  ],
}
