/** Measures of who is held and let go, who is called to account, who complains, and what is closed and banned. */
import type { MeasureDefinition } from '../codebook.ts'

const prisons =
  'prison jail penitentiary detention_center detention_facility facility cell police_station colony system penal_colony ward'

export const detainees: MeasureDefinition = {
  name: 'detainees',
  label: 'Detainees',
  definition:
    'People who are held: prisoners, pretrial detainees, political prisoners, people under house arrest, groups among them, how full a prison is, and how long somebody was held.',
  aspect: 'state',
  rows: [
    {
      verb: 'escape',
      subject: '<prisoner>',
      aspect: 'event',
      example: '{Thirty-one} inmates escaped in May.',
    },
    {
      verb: 'find discover encounter see register',
      object: '<person>',
      beside: 'cell custody detention jail prison lockup police_cell guardroom',
      modality: 'fact',
      example: 'Inspectors found {310} suspects in police cells.',
      not: ['Inspectors found {310} weapons in police cells.'],
    },
    {
      verb: 'spend pass endure',
      subject: '<person>',
      beside: 'basement cellar container pit dungeon hole barracks guardroom police_station lockup',
      amount: 'time',
      aspect: 'event',
      example: 'He spent {46 days} in a basement.',
    },
    {
      verb: 'interview',
      object: '<prisoner>',
      modality: 'fact',
      example: 'The delegation interviewed {61} detainees.',
    },
    {
      verb: 'hold keep confine intern',
      object: '<person>',
      modality: 'fact',
      example: 'The prison held {4,000} men.',
      not: ['The union held {40} rallies.'],
    },
    {
      verb: 'house accommodate contain have lodge host',
      subject: prisons,
      object: '<prisoner> <accused> person people man woman minor juvenile child',
      modality: 'fact',
      example: 'The jail housed {900} inmates.',
    },
    {
      verb: 'house accommodate contain',
      object: '<prisoner>',
      modality: 'fact',
      example: 'Some {900} inmates were housed in tents.',
    },
    {
      verb: 'be remain stay sit languish linger live sleep continue',
      subject: '<person>',
      beside:
        'detention custody jail prison bars detained imprisoned jailed incarcerated confinement arrest house_arrest remand death_row pretrial_detention isolation cell captivity',
      counts: 'subject',
      example: '{Nine} editors remained in prison.',
    },
    {
      verb: 'await be wait',
      subject: '<prisoner>',
      beside: 'trial sentencing sentence charge judgment deportation execution hearing',
      counts: 'subject',
      example: '{Nine hundred} inmates were awaiting trial.',
    },
    {
      verb: 'await',
      subject: '<prisoner>',
      object: 'trial sentencing sentence charge judgment deportation execution hearing',
      counts: 'subject',
      example: 'More than {40 percent} of prisoners awaited trial.',
      not: ['{Three} men await trial.'],
    },
    {
      verb: 'serve',
      subject: '<prisoner>',
      object: 'sentence term',
      counts: 'subject',
      example: '{Sixty} inmates serve life sentences.',
    },
    {
      verb: 'share occupy',
      subject: '<person>',
      object: 'cell hall dormitory bunk mattress ward space bed',
      counts: 'subject',
      example: '{Sixteen} men shared one cell.',
    },
    {
      verb: 'operate run function stand work fill be',
      subject: prisons,
      beside: 'capacity occupancy',
      counts: 'beside',
      example: 'Prisons operated at {150 percent} of capacity.',
    },
    {
      verb: 'exceed surpass',
      object: 'capacity',
      beside: '*',
      counts: 'beside',
      example: 'The number of inmates exceeded capacity by {60 percent}.',
    },
    {
      verb: 'be constitute comprise account make form include',
      subject: '<prisoner>',
      object: '*',
      counts: 'subject',
      example: '{Sixty} of the inmates were women.',
    },
    {
      verb: 'account',
      subject: '<prisoner>',
      beside: '*',
      counts: 'beside',
      example: 'Remand prisoners accounted for {17 percent} of the population.',
    },
    {
      verb: 'constitute comprise represent make form',
      subject: '<prisoner>',
      object: '*',
      counts: 'object',
      example: 'Remand prisoners made up {56 percent} of the people in jail.',
    },
    {
      verb: 'constitute comprise make form',
      object: '<prisoner> prison_population',
      example: 'Women made up {six percent} of inmates.',
    },
    {
      verb: 'sleep',
      subject: 'dormitory cell barracks ward block hall',
      object: '<person>',
      example: 'One dormitory slept {145} men.',
    },
    {
      verb: 'live stay reside',
      subject: 'infant baby toddler',
      beside: 'mother prison jail',
      counts: 'subject',
      example: '{Nine} infants lived with their mothers in the jail.',
    },
    {
      verb: 'spend',
      subject: '<prisoner>',
      amount: 'time',
      aspect: 'event',
      example: 'The inmates spent {four years} awaiting trial.',
    },
    {
      verb: 'spend pass endure average',
      subject: '<person>',
      object: '*',
      beside:
        'jail prison custody detention captivity cell bars confinement isolation house_arrest death_row solitary_confinement remand pretrial_detention incarceration',
      amount: 'time',
      aspect: 'event',
      example: 'The editor spent {90 days} in jail.',
    },
    {
      verb: 'detain intern incarcerate',
      object: '*',
      amount: 'time',
      modality: 'fact',
      aspect: 'event',
      example: 'The editor was detained for {140 days}.',
      not: ['The editor was sentenced to {140 days} in jail.'],
    },
    {
      verb: 'hold detain keep confine isolate intern interrogate question',
      object: '<person>',
      amount: 'time',
      modality: 'fact',
      aspect: 'event',
      example: 'Guards held the editor for {two days}.',
      not: ['Police may hold a suspect for {two days}.'],
    },
    {
      verb: 'jail imprison',
      subject: '<force> rebel militia',
      object: '<person>',
      amount: 'time',
      modality: 'fact',
      aspect: 'event',
      example: 'The army jailed the editor for {two days}.',
      not: ['The court jailed the editor for {two years}.'],
    },
    {
      verb: 'be remain stay sit languish',
      subject: '*',
      beside:
        'prison jail detention custody bars pretrial_detention remand isolation solitary_confinement death_row',
      amount: 'time',
      modality: 'fact',
      example: 'The men had been in prison for {five months}.',
    },
    {
      verb: 'release free',
      object: '<person>',
      amount: 'time',
      modality: 'fact',
      aspect: 'event',
      example: 'Both men were released after {three days}.',
    },
    {
      verb: 'place put leave lock order remand take keep',
      object: '<person>',
      beside: 'confinement isolation cell detention solitary house_arrest custody',
      amount: 'time',
      modality: 'fact',
      aspect: 'event',
      example: 'Guards put the editor in isolation for {ten days}.',
    },
    {
      noun: 'population overcrowding occupancy',
      of: 'prison inmate detainee jail detention prisoner remand incarcerated pretrial',
      example: 'The prison population was {12,000}.',
    },
    {
      noun: 'rate level',
      of: 'occupancy overcrowding crowding capacity incarceration imprisonment',
      example: 'The overcrowding rate was {13 percent}.',
    },
    {
      noun: 'interrogation questioning captivity',
      amount: 'time',
      modality: 'fact',
      aspect: 'event',
      example: 'Agents subjected the editor to {nine hours} of interrogation.',
    },
    {
      noun: 'detention_order',
      amount: 'time',
      aspect: 'event',
      example: 'A judge issued a detention order of {90 days}.',
    },
    {
      noun: 'detention custody confinement remand arrest',
      of: `pretrial pre-trial preventive preventative administrative incommunicado arbitrary investigative provisional temporary illegal unlawful
        solitary house immigration police average`,
      amount: 'time',
      modality: 'fact',
      aspect: 'event',
      example: 'The editor went through incommunicado detention of {90 days}.',
      not: ['The code allows pretrial detention of up to {72 hours}.'],
    },
    {
      noun: 'length duration time period average',
      of: 'detention custody pretrial_detention confinement imprisonment remand',
      amount: 'time',
      modality: 'fact',
      example: 'Clerks noted detention periods of {60 days}.',
    },
    {
      verb: 'be range average last vary exceed reach',
      subject: 'detention custody pretrial_detention confinement remand',
      amount: 'time',
      modality: 'fact',
      example: 'The average length of pretrial detention was {60 days}.',
      not: ['Pretrial detention may last {60 days}.'],
    },
    {
      noun: 'occupancy overcrowding',
      example: 'The occupancy of the jail was {160 percent}.',
    },
    {
      noun: '<prisoner>',
      of: 'convicted sentenced condemned',
      example: 'The province had {900} convicted prisoners.',
      not: ['The court convicted {nine} prisoners.'],
    },
    {
      noun: '<prisoner> internee captive convict remand',
      example: 'The country had {900} political prisoners.',
      not: ['The king pardoned {900} prisoners.'],
    },
    {
      noun: '<person>',
      of: `imprisoned jailed detained incarcerated interned remanded custody detention jail prison pretrial_detention death_row solitary_confinement imprisonment house_arrest incarceration
        penitentiary remand bars detention_system prison_system penal_system penitentiary_system`,
      example: 'There were {182} people in detention.',
    },
    {
      noun: 'report case claim allegation list instance',
      of: 'prisoner detainee political_prisoner',
      example: 'There were {12} cases of political prisoners.',
    },
  ],
}

export const releases: MeasureDefinition = {
  name: 'releases',
  label: 'Releases',
  definition: 'People released, pardoned, amnestied or bailed; sentences commuted.',
  aspect: 'event',
  rows: [
    {
      verb: 'have get',
      subject: '<person>',
      object: 'sentence term death_sentence',
      beside: 'commuted reduced shortened remitted',
      counts: 'subject',
      example: '{Twelve} teenagers had their sentences commuted.',
    },
    {
      verb: 'free',
      subject: 'kidnapper abductor captor gunman rebel militia bandit',
      object: '<person>',
      example: 'The kidnappers freed {two} nurses.',
    },
    {
      verb: 'release',
      object: '<person> family ',
      example: 'Police released {24} of the marchers without charge.',
      not: ['The league released {two} reports.'],
    },
    {
      verb: 'pardon amnesty parole bail',
      object: '*',
      example: 'The king pardoned {900} convicts.',
    },
    {
      verb: 'free discharge liberate',
      object: `<prisoner> <accused> <journalist> <activist> hostage captive abductee evangelical christian muslim believer
        worshipper worshiper pastor monk imam protester demonstrator marcher dissident unionist`,
      example: 'The court freed {six} editors.',
      not: ['The police freed {six} children from a kiln.'],
    },
    {
      verb: 'free release',
      object: '<person> family',
      beside: 'ransom captivity captor kidnapper hostage_taker',
      example: 'The rebels freed {six} women for a ransom.',
    },
    {
      verb: 'free',
      object:
        '<official> <force> passenger driver sailor priest nun civilian villager pupil tourist aid_worker kidnap_victim',
      example: 'The rebels freed {six} of the passengers.',
    },
    {
      verb: 'be remain',
      subject: '<person>',
      beside: 'bail parole',
      counts: 'subject',
      example: '{Seven} of the editors were free on bail.',
    },
    {
      verb: 'spare free cover include benefit affect',
      subject: 'pardon amnesty clemency',
      object: '*',
      example: 'The amnesty covered {900} people.',
    },
    {
      verb: 'set let',
      object: '<person>',
      beside: 'free go liberty',
      example: 'The court set {six} editors free.',
    },
    {
      verb: 'commute reduce remit shorten ',
      object: 'sentence term death_sentence',
      example: 'The king commuted {31} death sentences.',
    },
    {
      verb: 'commute reduce remit shorten',
      object: 'sentence term death_sentence',
      beside: '<person>',
      counts: 'beside',
      example: 'The king commuted sentences for {31} soldiers.',
    },
    {
      verb: 'grant give offer extend issue announce approve',
      object: 'pardon amnesty clemency bail parole release remission commutation',
      beside: '<person>',
      counts: 'beside',
      example: 'The president granted amnesty to {31} soldiers.',
    },
    {
      verb: 'grant give offer',
      object: '<person>',
      beside: 'pardon amnesty clemency bail parole release',
      example: 'The court granted {31} editors bail.',
    },
    {
      verb: 'receive get obtain win benefit',
      subject: '<person>',
      object: 'pardon amnesty clemency bail parole release remission commutation',
      counts: 'subject',
      example: '{Thirty-one} soldiers received amnesty.',
    },
    {
      verb: 'benefit profit',
      subject: '<person>',
      beside: 'pardon amnesty clemency parole',
      counts: 'subject',
      example: '{Thirty-one} soldiers benefited from an amnesty.',
    },
    {
      verb: 'order',
      object: 'release',
      beside: '<person>',
      counts: 'beside',
      example: 'The court ordered the release of {six} editors.',
    },
    {
      verb: 'leave walk',
      subject: '<prisoner>',
      beside: 'prison jail custody free',
      counts: 'subject',
      example: '{Thirty-one} prisoners left jail in May.',
    },
    {
      noun: 'release pardon amnesty commutation clemency parole remission reprieve',
      example: 'The president announced {31} pardons.',
    },
    {
      verb: 'pay post deposit',
      beside: 'bail bond',
      amount: 'money',
      example: 'He left jail upon paying {$16,000} in bail.',
    },
    {
      noun: 'bail',
      amount: 'money',
      example: 'The court set bail at {$900}.',
    },
  ],
}

export const discipline: MeasureDefinition = {
  name: 'discipline',
  label: 'Discipline',
  definition:
    'Officials dismissed, suspended, fined, reprimanded or otherwise called to account by an authority, short of a conviction.',
  aspect: 'event',
  rows: [
    {
      verb: 'refer forward submit report transfer',
      object: '<official> <force> member <case>',
      beside: 'disciplinary discipline sanction disciplinary_board disciplinary_action internal_affairs',
      example: 'The inspectorate referred {29} officers for disciplinary action.',
    },
    {
      verb: 'remove dismiss fire suspend relieve discharge transfer reassign oust expel bar strip',
      object: '<person>',
      beside: 'office duty service post force position rank command bench payroll judiciary',
      example: 'The council removed {two} members from office.',
    },
    {
      verb: `remove dismiss fire suspend relieve demote discipline sack reprimand reassign discharge censure oust impeach purge cashier decertify
        admonish`,
      object: '<official> <court> <force> police policeman staff',
      modality: 'fact',
      example: 'The ministry sacked {two} officers.',
      not: ['The mine sacked {two} workers.'],
    },
    {
      verb: 'sanction punish warn penalize penalise',
      subject: '*',
      object: '<official> <court> <force> police policeman member teacher staff',
      counts: 'object',
      modality: 'fact',
      example: 'The ministry sanctioned {two} officers.',
      not: ['Inspectors imposed {12} sanctions.'],
    },
    {
      verb: 'remove dismiss fire suspend discipline sack reprimand censure oust expel',
      subject: '<body> <authority> council ministry',
      object: 'member teacher',
      example: 'The council fired {one} of its members.',
    },
    {
      verb: 'transfer rotate',
      object: '<official> <force> police',
      beside: 'involvement misconduct corruption allegation abuse negligence complicity',
      example: 'The corps transferred {40} officers over their involvement in a scandal.',
    },
    {
      verb: 'fine',
      subject: '<authority> <body> board commission corps council ministry federation',
      object: '<official> <force> police member',
      example: 'The corps fined {two} officers.',
    },
    {
      verb: 'discipline reprimand impeach censure demote',
      object: '<person>',
      example: 'The corps disciplined {two} of its men.',
    },
    {
      verb: 'take open initiate bring impose apply begin launch institute start file conduct',
      object: `disciplinary_action disciplinary_proceeding disciplinary_measure disciplinary_case disciplinary_sanction disciplinary_charge
        disciplinary_hearing administrative_action administrative_sanction administrative_measure administrative_proceeding reprimand sanction`,
      beside: '<official> <force> police',
      counts: 'beside',
      example: 'The board took disciplinary action against {29} officers.',
      not: ['Prosecutors opened {29} cases against officers.'],
    },
    {
      verb: 'open initiate impose launch institute',
      object: `disciplinary_action disciplinary_proceeding disciplinary_measure disciplinary_case disciplinary_sanction disciplinary_hearing
        administrative_sanction administrative_proceeding reprimand`,
      example: 'The corps opened {12} disciplinary proceedings.',
    },
    {
      verb: 'face receive undergo get',
      subject: '<official> <force> police member',
      object: 'discipline sanction reprimand dismissal suspension disciplinary_action warning demotion',
      counts: 'subject',
      example: '{Four} officers received a reprimand.',
    },
    {
      verb: 'lose',
      subject: '<official>',
      object: 'post job position rank seat',
      counts: 'subject',
      example: '{Four} officials lost their posts.',
    },
    {
      verb: 'resign',
      subject: '<official>',
      example: '{Four} judges resigned.',
    },
    {
      verb: 'hold',
      object: '<official> <force> individual person anyone anybody perpetrator',
      beside: 'account accountable responsible',
      example: 'The army held {four} officers accountable.',
    },
    {
      noun: 'disciplinary_measure disciplinary_action disciplinary_proceeding disciplinary_sanction disciplinary_case disciplinary_hearing dismissal demotion reprimand suspension discharge impeachment resignation censure',
      example: 'The corps announced {12} dismissals.',
    },
    {
      noun: 'action measure case proceeding sanction hearing penalty inquiry punishment',
      of: 'disciplinary administrative_sanction internal_affairs discipline administrative',
      example: 'There were {12} disciplinary cases in the corps.',
    },
  ],
}

export const complaints: MeasureDefinition = {
  name: 'complaints',
  label: 'Complaints',
  definition:
    'Complaints, petitions, allegations and requests received by somebody, and those who made them; cases in court are prosecutions, claims for asylum refugees.',
  aspect: 'event',
  rows: [
    {
      verb: `receive get take handle process resolve accept register review address mediate settle close forward answer consider field reject
        uphold dismiss substantiate examine admit`,
      subject:
        '<authority> <organization> <body> <court> <official> ombudsman commission office ministry defender police agency institution committee un desk secretariat center mechanism',
      object:
        'complaint petition allegation grievance request report communication submission tip query notification denunciation appeal inquiry',
      example: 'The ombudsman received {3,905} complaints.',
      not: ['The hotline received {3,905} complaints.'],
    },
    {
      verb: 'receive get field',
      object:
        'complaint petition allegation grievance report tip request submission denunciation appeal request_for_assistance',
      example: '{Nine hundred} complaints were received in May.',
      not: ['The hotline received {900} complaints.'],
    },
    {
      verb: 'register record log',
      object: 'report complaint petition grievance request allegation letter',
      example: 'The secretariat registered {15} reports of theft.',
    },
    {
      verb: 'receive get accept process resolve mediate',
      subject: 'ombudsman commission defender office ministry committee institution',
      object: 'case',
      example: 'The ombudsman received {60} cases.',
    },
    {
      verb: 'file lodge submit make send register bring present raise ',
      object: 'complaint petition allegation grievance request communication',
      example: 'Inmates lodged {77} complaints.',
    },
    {
      verb: 'file lodge submit make sign send',
      subject: '<person> <organization> <worker>',
      object: 'complaint petition grievance',
      counts: 'subject',
      example: '{Seventy-seven} inmates lodged a complaint.',
    },
    {
      verb: 'complain petition',
      subject: '<person> <organization>',
      example: '{Seventy-seven} inmates complained of the food.',
    },
    {
      verb: 'ask contact approach',
      subject: '<person>',
      object: 'ombudsman commission defender',
      counts: 'subject',
      example: '{Seventy-seven} inmates contacted the ombudsman.',
    },
    {
      verb: 'receive get collect hear gather take',
      object: 'complaint petition allegation grievance request testimony denunciation',
      beside: '<person> family',
      counts: 'beside',
      example: 'The ombudsman received complaints from {64} soldiers.',
    },
    {
      verb: 'dismiss uphold reject close accept resolve settle withdraw',
      object: 'complaint petition allegation grievance appeal',
      example: 'Some {200} complaints were upheld.',
    },
    {
      verb: 'substantiate',
      object: 'complaint allegation case',
      example: 'The board substantiated {seven} of the allegations.',
    },
    {
      noun: 'complaint petition grievance complainant petitioner',
      example: 'There were {120} complaints about the police.',
      not: ['Police investigated {120} complaints.'],
    },
    {
      noun: 'application',
      of: 'registration license permit licence recognition',
      example: 'The ministry had {97} registration applications.',
    },
    {
      noun: 'allegation request submission claim tip denunciation request_for_assistance freedom_of_information_request',
      example: 'There were {120} requests for records.',
      not: ['There were {120} allegations of torture.'],
    },
  ],
}

/** What authorities close and ban. */
const restricted = `<outlet> <organization> website account newspaper magazine station channel blog page outlet ngo association church mosque temple
  synagogue chapel cathedral monastery shrine pagoda madrassa house_of_worship place_of_worship religious_site party union club gathering protest demonstration rally march assembly vigil concert festival book film song article post program
  broadcast event publication broadcaster group foundation organization bookstore url link domain video tweet service app application congregation
  bar_association url link domain video title magazine exhibition play screening profile thread hashtag keyword search_term
  topic user_account social_media_account charity civil_society_organization`

export const restrictions: MeasureDefinition = {
  name: 'restrictions',
  label: 'Restrictions',
  definition:
    'Outlets, sites, accounts, organizations, places of worship, parties and gatherings closed, blocked, banned, raided, refused or struck off; licenses taken away.',
  aspect: 'event',
  rows: [
    {
      verb: `close shut block ban suspend dissolve deregister raid censor prohibit disrupt disperse demolish outlaw seal shutter delist
        restrict cancel disband blacklist remove delete forbid search suppress ransack proscribe liquidate padlock silence hack jam disable
        deactivate throttle geoblock filter`,
      object: restricted,
      example: 'The censor blocked {300} blogs.',
      not: ['Inspectors closed {12} kilns.'],
    },
    {
      verb: 'block restrict cut deny limit prevent disable',
      object: 'access',
      beside: `${restricted}`,
      counts: 'beside',
      example: 'The censor blocked access to {114} sites.',
    },
    {
      verb: 'remove delete block restrict censor disable withhold erase scrub pull',
      object: 'content item piece comment material image thread topic message information',
      beside: 'internet online web platform network request censor site media information',
      example: 'The censor removed {900} items from the internet.',
    },
    {
      verb: 'strike remove delete erase',
      object: `${restricted}`,
      beside: 'register registry roll list rolls',
      example: 'The registrar struck {72} clubs off the register.',
    },
    {
      verb: 'order direct instruct compel',
      object: '<outlet> website site platform broadcaster',
      example: 'A judge ordered {six} outlets to delete an article.',
    },
    {
      verb: 'strip deprive',
      object: `${restricted} <journalist> lawyer`,
      beside: 'accreditation license licence registration credential permit status',
      example: 'The council stripped {two} reporters of their accreditation.',
    },
    {
      verb: 'turn',
      particle: 'down',
      object: `${restricted} application request`,
      example: 'Police turned down {31} of the rallies.',
    },
    {
      verb: 'refuse deny reject ban prohibit',
      object: 'notification notice_of_rally',
      example: 'The mayor refused {33} notifications.',
    },
    {
      verb: 'freeze block seize',
      object: 'account bank_account asset fund',
      beside: `${restricted} <activist> <journalist>`,
      counts: 'beside',
      example: 'The bank froze the accounts of {four} charities.',
    },
    {
      verb: 'block bar cut deny disable restrict',
      object: 'access',
      beside: `${restricted} network`,
      counts: 'beside',
      example: 'Providers barred access to {408} websites.',
    },
    {
      verb: 'cut shut switch disrupt interrupt',
      object: `${restricted} internet access network connection telephone`,
      amount: 'time',
      modality: 'fact',
      example: 'The operator cut off the internet for {26 hours}.',
    },
    {
      verb: 'suspend ban block close shut bar prohibit',
      object: `${restricted}`,
      amount: 'time',
      modality: 'fact',
      example: 'The minister suspended the weekly for {24 months}.',
    },
    {
      verb: 'block ban censor hack filter disable unblock jam',
      object: 'site page',
      example: 'The censor blocked {300} sites.',
    },
    {
      verb: 'revoke suspend cancel withdraw annul refuse deny rescind strip reject',
      object:
        'license licence registration certificate accreditation permission credential passport authorization permit visa pass card clearance concession waiver',
      example: 'The council revoked {23} licenses.',
    },
    {
      verb: 'revoke suspend cancel withdraw annul refuse deny rescind',
      object:
        'license licence registration certificate accreditation permission credential authorization recognition status permit visa pass passport card clearance concession waiver',
      beside: `${restricted} <journalist> lawyer <person>`,
      counts: 'beside',
      example: 'The council revoked the licenses of {23} stations.',
    },
    {
      verb: 'refuse deny reject',
      object: `${restricted} applicant <journalist> correspondent`,
      beside: 'registration license permission permit recognition accreditation',
      example: 'The ministry refused {23} parties registration.',
    },
    {
      verb: 'reject deny refuse decline',
      object: 'application request registration permit notification',
      beside: 'protest demonstration rally assembly registration license permit march worship visa party',
      example: 'The governor denied {23} requests for a rally.',
    },
    {
      verb: 'raid search',
      object: 'home office house apartment newsroom residence premises headquarters property building',
      beside: '<outlet> <organization> <journalist> <activist> filmmaker writer lawyer leader member',
      counts: 'beside',
      example: 'The police raided the homes of {ten} filmmakers.',
    },
    {
      verb: 'raid search ransack storm',
      object: 'office newsroom headquarters bureau studio premises',
      beside: '<outlet> <organization> <journalist> <activist> party group',
      example: 'The police raided {four} offices of a league.',
      not: ['The police raided {four} offices of brokers.'],
    },
    {
      verb: 'confiscate seize impound destroy pulp',
      object: 'print_run edition issue newspaper magazine weekly daily newsletter',
      example: 'Agents confiscated {20} editions of the weekly.',
    },
    {
      verb: 'proscribe ban blacklist',
      object: '<activist> <journalist> exile individual person',
      example: 'The ministry proscribed {55} exiles.',
    },
    {
      verb: 'disbar debar',
      object: '*',
      example: 'The bar disbarred {seven} lawyers.',
    },
    {
      verb: 'take break',
      object: restricted,
      particle: 'down off up',
      example: 'The police broke up {23} rallies.',
    },
    {
      verb: 'strike',
      object: restricted,
      particle: 'off down',
      example: 'The registrar struck off {23} charities.',
    },
    {
      verb: 'lose',
      subject: restricted,
      object: 'license licence registration permit accreditation status',
      counts: 'subject',
      example: '{Two} stations lost their licenses.',
    },
    {
      verb: 'ban bar prohibit prevent block forbid',
      object: '<person>',
      beside: 'leaving travel entering country abroad practice entry',
      example: 'The state barred {23} activists from travel.',
    },
    {
      noun: 'ban closure proscription shutdown blockage blocking censorship prohibition blackout suspension takedown removal deletion outage',
      of: `internet outlet newspaper website media travel party organization book film church publication site ngo mosque protest content article
        journalistic post account station network`,
      example: 'Monitors counted {109} internet shutdowns.',
    },
    {
      noun: 'restriction',
      example: 'There were {nine} restrictions on assembly in May.',
    },
    {
      noun: 'order decision decree notice',
      of: 'closure ban blocking dissolution censorship shutdown closing suspension',
      example: 'The ministry issued {nine} closure orders.',
    },
    {
      noun: 'shutdown blackout',
      example: 'Monitors counted {nine} shutdowns in May.',
    },
    {
      noun: 'license licence accreditation',
      of: restricted,
      example: 'The list had the licenses of {23} stations.',
    },
  ],
}
