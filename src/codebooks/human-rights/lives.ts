/** Measures of what is done to people: deaths, injuries, disappearances and other abuses. */
import type { MeasureDefinition } from '../codebook.ts'

export const deaths: MeasureDefinition = {
  name: 'deaths',
  label: 'Deaths',
  definition:
    'People killed, executed, murdered or found dead; deaths in custody, at work, in a conflict; cases that each ended in death.',
  aspect: 'event',
  rows: [
    {
      verb: 'kill murder assassinate slay massacre slaughter behead lynch electrocute strangle exterminate guillotine decapitate',
      object: '*',
      example: 'Gunmen killed {12} villagers.',
    },
    {
      verb: 'execute hang crucify stone',
      object: '<person>',
      example: 'The authorities executed {12} prisoners.',
      not: ['The agency executed {12} contracts.'],
    },
    {
      verb: 'shoot beat stab burn torture leave find starve gun hack bludgeon crush trample run',
      object: '<person> family',
      beside: 'dead death dead_body',
      example: 'Soldiers shot {12} villagers dead.',
    },
    {
      verb: 'shoot stab beat torture abduct kidnap rape attack ambush burn detain arrest capture strangle',
      object: '<person> family',
      beside: 'killed murdered executed',
      example: 'Troops shot and killed {14} of the marchers.',
    },
    {
      verb: 'carry',
      particle: 'out',
      object: 'death_sentence execution',
      example: 'The state carried out {29} death sentences.',
    },
    {
      verb: 'put',
      object: '<person>',
      beside: 'death',
      example: 'The army put {12} deserters to death.',
    },
    {
      verb: 'gun shoot',
      object: '<person>',
      particle: 'down',
      example: 'Gunmen shot down {12} villagers.',
    },
    {
      verb: 'bleed starve freeze burn choke fall jump crash',
      subject: '<person> family',
      beside: 'death',
      counts: 'subject',
      example: '{Two} girls bled to death.',
    },
    {
      verb: 'lose',
      subject: '<force> army rebel militia group unit movement',
      object: 'man soldier fighter troop officer policeman combatant guard',
      example: 'The army lost {four} men.',
    },
    {
      verb: 'cost',
      object: '<person>',
      beside: 'life',
      example: 'The raid cost {six} soldiers their lives.',
    },
    {
      verb: 'die perish drown succumb suffocate starve expire asphyxiate freeze',
      subject: '<person> family',
      example: '{Twelve} inmates died of cholera.',
    },
    {
      verb: 'lose take',
      subject: '<person>',
      object: 'life',
      counts: 'subject',
      example: '{Twelve} miners lost their lives.',
    },
    {
      verb: 'claim cost take lose save',
      object: 'life',
      example: 'The fire claimed {12} lives.',
    },
    {
      verb: 'commit',
      subject: '<person>',
      object: 'suicide',
      counts: 'subject',
      example: '{Six} inmates committed suicide.',
    },
    {
      verb: 'be become fall',
      subject: '<person>',
      beside: 'killing execution murder homicide femicide assassination',
      counts: 'subject',
      example: '{Twelve} civilians were victims of killings.',
    },
    {
      verb: 'be lie',
      subject: '<person>',
      beside: 'dead deceased',
      counts: 'subject',
      example: '{Six} of the miners were dead.',
    },
    {
      verb: 'find locate declare pronounce report presume',
      object: '<person> family',
      beside: 'dead deceased',
      example: 'Searchers located {215} miners dead.',
    },
    {
      verb: 'find record count claim dump receive recover exhume discover identify unearth bury retrieve disinter uncover return',
      object: 'body corpse remains skeleton cadaver',
      example: 'Farmers found {six} bodies near the road.',
    },
    {
      verb: 'contain hold',
      subject: 'grave well pit morgue container truck',
      object: 'body corpse remains',
      example: 'The grave contained {six} bodies.',
    },
    {
      verb: 'count record report register document list confirm verify log',
      object: 'death casualty killing murder homicide execution fatality suicide femicide',
      example: 'The league counted {90} casualties.',
    },
    {
      verb: 'leave claim',
      subject: 'attack bombing clash fire accident explosion shooting storm',
      object: 'dead fatality life victim',
      example: 'The clash left {six} dead.',
    },
    {
      verb: 'resort result end culminate',
      subject: '<case> <offence> attack accident incident beating clash',
      beside: 'death fatality killing',
      counts: 'subject',
      example: '{Six} of the attacks resulted in deaths.',
    },
    {
      noun: 'accident incident crash shooting attack injury explosion clash case collapse',
      of: 'fatal deadly lethal',
      example: 'The ministry recorded {38} fatal accidents.',
    },
    {
      noun: `death killing murder homicide execution fatality femicide suicide assassination lynching massacre slaying manslaughter
        infanticide beheading drowning feminicide stillbirth shooting_death mortality matricide`,
      example: 'The commission recorded {60} deaths in custody.',
      not: ['The court handed down {two} death sentences.'],
    },
    {
      noun: 'body',
      of: 'dead decomposed mutilated unidentified burned charred decapitated dismembered unclaimed human mass grave morgue migrant',
      example: 'There were {26} unidentified bodies in the morgue.',
    },
    {
      noun: 'body corpse remains',
      of: '<person>',
      example: 'The prison released the bodies of {26} inmates.',
    },
    {
      noun: 'corpse remains skeleton exhumation cadaver',
      example: 'Nobody claimed {six} of the corpses.',
    },
    {
      noun: 'casualty life dead toll',
      example: 'There were {90} casualties in the north.',
    },
    {
      noun: 'rate ratio',
      of: 'mortality suicide homicide murder death fatality femicide',
      example: 'The homicide rate was {12} in the capital.',
    },
    {
      noun: 'case incident instance report allegation victim survivor act occurrence',
      of: `death killing murder homicide execution femicide suicide assassination lynching massacre manslaughter infanticide honor_killing
        feminicide extrajudicial shooting_death`,
      example: 'The league documented {40} cases of murder.',
      not: ['The league documented {40} cases of attempted rape.'],
    },
  ],
}

export const injuries: MeasureDefinition = {
  name: 'injuries',
  label: 'Injuries',
  definition: 'People wounded or hurt, and injuries.',
  aspect: 'event',
  rows: [
    {
      verb: 'injure wound hurt maim disfigure cripple mutilate blind',
      object: '<person> family passenger bystander',
      example: 'The blast wounded {30} traders.',
    },
    {
      verb: 'shoot stab burn scald knife',
      object: '<person>',
      example: 'Troops shot {nine} of the marchers.',
      not: ['The crew shot {nine} films.'],
    },
    {
      verb: 'leave',
      object: '<person>',
      beside: 'injured wounded hurt disabled paralyzed',
      example: 'The riot left {nine} men injured.',
    },
    {
      verb: 'suffer sustain receive',
      subject: '<person>',
      object: 'injury wound burn fracture gunshot amputation concussion',
      counts: 'subject',
      example: '{Nine} officers suffered burns.',
    },
    {
      verb: 'treat hospitalize hospitalise',
      object: '<person>',
      beside: 'wound injury burn inhalation fracture gunshot',
      example: 'Doctors treated {45} of the marchers for burns.',
    },
    {
      verb: 'bear have show display exhibit carry',
      subject: '<person>',
      object: 'injury wound bruise burn scar fracture',
      counts: 'subject',
      example: '{Nine} of the inmates bore fresh bruises.',
    },
    {
      verb: 'faint',
      subject: '<person>',
      example: '{Nine} of the weavers fainted.',
    },
    {
      verb: 'poison',
      object: '<person>',
      example: 'The gas poisoned {nine} pupils.',
    },
    {
      verb: 'hospitalize hospitalise',
      object: '<person>',
      example: '{Nine} of the marchers were hospitalized.',
    },
    {
      verb: 'require receive need',
      subject: '<person>',
      object: 'hospitalization surgery stitch',
      counts: 'subject',
      example: '{Nine} of the marchers required surgery.',
    },
    {
      verb: 'lose',
      subject: '<person>',
      object: 'eye limb leg hand sight finger arm',
      counts: 'subject',
      example: '{Nine} of the marchers lost an eye.',
    },
    {
      noun: 'injury wounding maiming wounded injured hurt amputation',
      example: 'The league recorded {150} injuries.',
    },
    {
      noun: 'bruise wound scar burn fracture laceration',
      of: '<person>',
      example: 'The judge noted bruises on {two} of the men.',
    },
    {
      noun: 'case incident report accident',
      of: 'injury wounding maiming',
      example: 'There were {15} cases of injury at work.',
    },
    {
      noun: 'accident',
      example: 'The ministry recorded {310} accidents at work.',
    },
  ],
}

export const disappearances: MeasureDefinition = {
  name: 'disappearances',
  label: 'Disappearances',
  definition: 'People disappeared, abducted, kidnapped, taken hostage or missing.',
  aspect: 'event',
  rows: [
    {
      verb: 'abduct kidnap disappear snatch',
      object: '<person> family',
      example: 'Rebels abducted {25} pupils.',
    },
    {
      verb: 'disappear vanish',
      subject: '<person>',
      example: '{Seven} clerks disappeared in June.',
    },
    {
      verb: 'go be remain report stay list become',
      subject: '<person>',
      beside: 'missing unaccounted disappeared untraced whereabouts',
      counts: 'subject',
      example: '{Seven} clerks went missing.',
    },
    {
      verb: 'report list register declare presume consider',
      object: '<person>',
      beside: 'missing disappeared',
      example: 'Relatives reported {seven} clerks missing.',
    },
    {
      verb: 'take hold seize keep',
      object: '<person>',
      beside: 'hostage captive ransom captivity',
      example: 'Pirates took {seven} sailors hostage.',
    },
    {
      verb: 'list contain include name count show have register record',
      subject: 'missing_person missing disappeared disappearance',
      object: '<person>',
      example: 'The register of missing persons lists {61,250} people.',
    },
    {
      verb: 'find locate trace recover discover identify',
      object: 'missing_person missing disappeared abductee',
      example: 'The commission found {71} of the missing persons.',
    },
    {
      verb: 'trace',
      object: '<person>',
      example: 'The commission traced {71} people.',
    },
    {
      verb: 'be go remain stay',
      beside: 'missing',
      amount: 'time',
      example: 'She was missing for {ten days}.',
    },
    {
      verb: 'force',
      particle: 'away',
      object: '<person>',
      example: 'Gunmen forced {seven} clerks away.',
    },
    {
      verb: 'search look',
      beside: 'missing disappeared',
      counts: 'beside',
      example: 'The commission searched for {900} missing.',
    },
    {
      noun: 'disappearance abduction kidnapping kidnap',
      example: 'The commission recorded {90} disappearances.',
    },
    {
      noun: 'hostage abductee missing missing_person',
      aspect: 'state',
      example: 'The rebels still hold {90} hostages.',
    },
    {
      noun: 'person people man woman child individual citizen civilian resident soldier persons',
      of: 'missing disappeared',
      aspect: 'state',
      example: 'The register lists {1,510} missing persons.',
    },
    {
      noun: 'whereabouts fate',
      of: '*',
      example: 'The whereabouts of {nine} clerks were unknown.',
    },
    {
      noun: 'case incident instance report allegation victim',
      of: 'disappearance abduction kidnapping hostage_taking hostage-taking missing',
      example: 'There were {40} cases of disappearance.',
    },
  ],
}

/** What monitors count where nothing says it more exactly. */
const violations = `abuse violation assault attack rape torture harassment violence discrimination mistreatment ill-treatment intimidation threat
  beating persecution molestation mutilation vandalism desecration extortion looting arson crime hate_crime antisemitism anti-semitism brutality
  coercion repression reprisal retaliation aggression sterilization bullying cyberattack stalking slander hatred cruelty surveillance
  obstruction conscription bigotry homophobia transphobia racism incest sodomy ill_treatment cruel_treatment inhuman_treatment
  degrading_treatment corporal_punishment collective_punishment forced_marriage child_marriage early_marriage forced_confession
  forced_recruitment forced_separation forced_relocation hate_speech virginity_test virginity_testing ethnic_cleansing unfair_dismissal
  unfair_labor_practice worst_form_of_child_labor child_soldier_recruitment child_soldiering act_of_violence vigilante_justice mob_justice`

/** How acts are that wrong somebody. */
const hostile = `hate homophobic transphobic racist racial racially antisemitic anti-semitic violent sexual gender religious motivated xenophobic
  anti-muslim islamophobic bias hate-motivated discriminatory hateful abusive coercive retaliatory hostile inhuman degrading cruel terrorist
  antireligious antigay wartime sectarian`

export const abuses: MeasureDefinition = {
  name: 'abuses',
  label: 'Abuses',
  definition:
    'Cases, incidents or victims of torture, ill-treatment, violence, rape, harassment, attack, discrimination or other violations, recorded or alleged, where nothing else says it more exactly.',
  aspect: 'event',
  rows: [
    {
      verb: `torture rape beat assault harass abuse mistreat maltreat intimidate persecute flog whip molest humiliate brutalize victimize
        terrorize ill-treat discriminate stalk bully sodomize sterilize batter tear-gas pepper-spray strip-search manhandle punch kick
        mutilate starve extort exploit enslave slap rob hit strike shove shackle chain blindfold waterboard choke groom blackmail`,
      object: '<person> family <organization> <outlet>',
      amount: 'count',
      example: 'Guards beat {22} inmates.',
    },
    {
      verb: 'monitor intercept wiretap tap hack surveil',
      object: 'communication email message call conversation phone telephone correspondence letter',
      example: 'Agents intercepted {22} emails.',
    },
    {
      verb: 'attack threaten bomb shell ambush assail besiege',
      object: `<person> <organization> <outlet> <place> <facility> church mosque temple synagogue cemetery village house home shop
        convoy office grave <workplace> workshop school bus convoy vehicle station market farm base outpost checkpoint camp clinic hospital`,
      example: 'Militias attacked {22} villages.',
      not: ['A critic attacked {22} articles of the bill.'],
    },
    {
      verb: 'burn loot vandalize vandalise desecrate destroy damage torch ransack pillage deface',
      object:
        'church mosque temple synagogue cemetery village town hamlet neighborhood market grave shrine monastery monument',
      example: 'Rioters burned {22} churches.',
      not: ['Police raided {22} brothels.', 'Rioters burned {22} houses.'],
    },
    {
      verb: 'set',
      object: 'church mosque temple synagogue village town hamlet market',
      beside: 'fire ablaze alight',
      example: 'Rioters set {22} churches on fire.',
    },
    {
      verb: 'raid',
      object: '<place> village camp town',
      example: 'The militia raided {22} villages.',
    },
    {
      verb: 'target surveil wiretap',
      object:
        '<activist> <journalist> lawyer academic leader defender critic cleric writer artist politician exile',
      amount: 'count',
      example: 'The agency used spyware to target {30} editors.',
    },
    {
      verb: 'lock',
      object: '<person>',
      particle: 'in up',
      example: '{Nine} of the maids were locked in.',
    },
    {
      verb: 'steal',
      beside: '<person>',
      counts: 'beside',
      amount: 'count',
      example: 'Robbers stole phones from {nine} migrants.',
    },
    {
      verb: 'use fire',
      object: 'force violence tear_gas torture water_cannon rubber_bullet',
      beside: '<person>',
      counts: 'beside',
      amount: 'count',
      example: 'Police used force against {nine} marchers.',
    },
    {
      verb: 'force coerce pressure compel',
      object: '<person>',
      beside: 'marriage sterilization labor confession abortion conversion exile virginity_test',
      amount: 'count',
      example: 'Relatives forced {22} girls into marriage.',
    },
    {
      verb: 'recruit conscript use',
      subject: '<force> rebel militia group army',
      object: 'child boy girl minor',
      example: 'The militia recruited {22} boys.',
    },
    {
      verb: 'recruit conscript',
      object: 'child boy girl minor',
      modality: 'fact',
      example: '{Nine} boys were recruited in the hills.',
    },
    {
      verb: 'commit perpetrate incite condone tolerate',
      object: '<case> abuse violation violence crime offense offence attack',
      example: 'Rebels committed {69 percent} of the cases.',
    },
    {
      verb: 'use',
      object: '<person>',
      beside: 'shield combat combatant porter spy',
      amount: 'count',
      example: 'Rebels used {15} children as human shields.',
    },
    {
      verb: 'suffer experience undergo endure face allege report receive',
      subject: '<person>',
      object: `<offence> ${violations}`,
      counts: 'subject',
      amount: 'count',
      example: '{Forty} inmates suffered beatings.',
    },
    {
      verb: 'be become fall',
      subject: '<person>',
      beside: `violence rape torture abuse assault attack harassment discrimination mistreatment survivor`,
      counts: 'subject',
      amount: 'count',
      example: '{Twelve} girls were victims of violence.',
      not: ['Some {12} percent of girls were victims of violence.'],
    },
    {
      verb: 'subject expose',
      object: '<person>',
      beside: `<offence> ${violations}`,
      amount: 'count',
      example: 'Guards subjected {22} inmates to torture.',
    },
    {
      verb: 'document record register report verify log list commit perpetrate',
      object: 'hate_crime incident assault attack rape abuse threat violation offense offence crime',
      example: 'The police recorded {88} hate crimes.',
    },
    {
      noun: 'recruitment conscription',
      of: 'child boy girl minor',
      example: 'The mission verified the recruitment of {219} boys.',
    },
    {
      noun: 'message call letter note text email comment remark tweet',
      of: 'threatening threat abusive insulting hateful derogatory disparaging racist hostile offensive hate obscene',
      example: 'She received {19} threatening messages.',
    },
    {
      noun: 'case incident instance report allegation act occurrence episode event claim form evidence practice indication manifestation attempt',
      of: `<offence> ${violations} recruitment conscription marriage fgm cutting xenophobia censorship interference forced_labor child_labor
        ${hostile}`,
      example: 'There were {40} cases of torture.',
      not: ['The courts heard {40} cases of torture.', 'There were {40} cases of cholera.'],
    },
    {
      noun: 'crime offense offence incident act practice behavior conduct rhetoric speech statement slogan graffiti expression post attitude comment',
      of: `${hostile} war faith religion orientation disability race ethnicity identity`,
      example: 'Police statistics showed {262} homophobic crimes.',
    },
    {
      noun: 'surgery procedure therapy operation treatment test examination',
      of: `conversion normalization intersex forced coerced involuntary unnecessary irreversible nonconsenting virginity anal coercive
        so-called sterilization`,
      example: 'The league knew of {two} forced surgeries.',
    },
    {
      noun: 'case incident instance report allegation',
      of: 'surgery therapy practice',
      example: 'There were {two} reports of conversion therapy.',
    },
    {
      noun: 'violation',
      amount: 'share',
      example: 'Rebels were behind {22 percent} of the violations.',
    },
    {
      noun: 'violation breach infringement',
      of: `human_right right ceasefire humanitarian law_of_war child freedom grave truce press`,
      example: 'The mission verified {500} violations of the ceasefire.',
    },
    {
      noun: 'child_marriage early_marriage forced_marriage',
      amount: 'count',
      example: 'The registry counted {12} child marriages.',
      not: ['The office prevented {12} child marriages.'],
    },
    {
      noun: 'marriage',
      of: 'forced child early underage',
      amount: 'count',
      example: 'The office knew of {12} underage marriages.',
    },
    {
      noun: `attack assault beating rape torture threat hate_crime atrocity bombing airstrike shelling ambush shooting clash explosion harassment strike_on blast riot
        vandalism desecration pogrom crackdown flogging mutilation aggression reprisal assassination_attempt cyberattack persecution
        discrimination violence molestation air_strike drone_strike repression ill_treatment act_of_violence hate_speech looting robbery burglary antisemitism refoulement worst_form_of_child_labor`,
      example: 'The league counted {88} attacks on clinics.',
    },
    {
      noun: 'case instance',
      of: 'authority official police force individual journalist activist human_rights_defender officer soldier',
      example: 'The league documented {21} cases of officials berating writers.',
    },
    {
      noun: 'victim survivor',
      amount: 'count',
      example: 'Of the {40} victims most were girls.',
      not: ['The police identified {70} victims of trafficking.', 'The shelters assisted {40} victims.'],
    },
    {
      noun: 'incident abuse',
      example: 'The observatory listed {211} incidents in May.',
    },
  ],
}
