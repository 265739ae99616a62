/**
 * The small words of English and the nouns for people: what the rules need to know of grammar.
 */
import { Class, classify, mark, nouns, verbs } from './words.ts'

/** Teaches the register of words; called before anything is read. */
export function learnGrammar(): void {
  classify(
    Class.preposition | Class.stop,
    `of in on at to from by for with without against among amongst between during since until till through throughout
  about after before under over into onto upon within across per via despite besides towards toward behind beyond near
  around above below along inside outside regarding concerning involving including included following versus vs than as like except
  compared comparing using due according based amid amidst alongside plus minus excluding ahead off out up down`,
  )
  classify(
    Class.determiner,
    'a an the this that these those its their his her our my your all each every some any no another such both other either neither',
  )
  classify(
    Class.auxiliary | Class.verb | Class.stop,
    "is are was were be been being am has have had having do does did can could may might must shall should will would cannot didn't don't wasn't weren't isn't aren't hasn't haven't hadn't doesn't couldn't won't",
  )
  classify(Class.relative | Class.stop, 'who whom which that whose where when')
  classify(
    Class.conjunction | Class.stop,
    'and or but nor while whereas although though because if unless so yet when',
  )
  classify(
    Class.adverb,
    `also ever only just even still not never already approximately reportedly allegedly only newly subsequently then later previously
  nearly almost about roughly however often usually generally currently again further together respectively alone mostly mainly
  primarily initially finally eventually successfully formally officially jointly directly voluntarily forcibly overall annually
  there here annually monthly daily weekly yearly too well instead elsewhere abroad domestically`,
  )
  classify(
    Class.window,
    'last past previous preceding next coming following first final latest recent latter ensuing remaining subsequent opening closing',
  )
  classify(
    Class.negation | Class.trigger,
    'no not none nor neither never nobody without failed fail fails failing declined declines refused refuses unable neglected yet lacked lacks withheld',
  )
  classify(Class.trigger, 'unknown unavailable unreported undisclosed unclear lacking')
  classify(
    Class.telling,
    `report reported disclose disclosed publish published release released provide provided information data statistics figures number numbers many much available any whether single anyone anybody public known kept
    exist clear collected recorded tracked compiled maintained specified shared disaggregated documented announced`,
  )

  const monthNames = 'january february march april may june july august september october november december'
  monthNames.split(' ').forEach((name, index) => {
    mark(name, Class.month, index + 1)
    if (name.length > 4) mark(name.slice(0, 3), Class.month, index + 1)
  })
  mark('sept', Class.month, 9)

  classify(
    Class.label,
    `article articles art arts section sections sec sect law laws act acts decree decrees code codes chapter chapters convention conventions protocol tier tiers no nos
  number numbers paragraph paragraphs para paras page pages p pp resolution resolutions title titles part parts phase level category categories class grade
  grades route highway interstate room version figure table annex appendix schedule clause clauses rule rules order bill ordinance regulation
  regulations directive directives amendment amendments proclamation circular chap vol volume issue step stage model type channel gate flight
  unit zone sector area block lot camp cell form footnote note notes item line lines question exhibit case docket file ref reference box
  suite apt agenda goal target indicator objective pillar principle recommendation constitution statute penal iso cap group platform terminal
  precinct battalion brigade division regiment squadron ward brgy barangay building house apartment week day year round game
  set lap inning quarter week episode season series chapter verse psalm corridor runway pier berth bay hall studio windows generation gen mark mk`,
  )

  nouns(
    Class.person | Class.countable,
    `victim survivor person/people individual man/men woman/women child/children boy girl minor adult youth/youths national citizen foreigner migrant refugee
  asylum-seeker seeker worker laborer labourer employee employer official officer policeman/policemen prosecutor judge teacher student pupil soldier
  trafficker smuggler offender perpetrator suspect defendant convict detainee prisoner inmate accused/accused recruiter broker agent
  resident villager farmer fisher fisherman/fishermen journalist activist protester protestor demonstrator lawyer attorney doctor nurse patient
  participant beneficiary/beneficiaries member candidate observer monitor inspector investigator diplomat personnel/personnel staff/staff police/police
  family/families household wife/wives husband mother father parent brother sister daughter son baby/babies infant orphan relative passenger tourist
  buyer client customer user viewer reader listener follower subscriber fan player voter lawmaker legislator deputy/deputies minister senator
  delegate representative leader commander fighter militant rebel terrorist insurgent troop civilian driver operator owner manager director executive
  trainer trainee recruit volunteer counselor counsellor caseworker advocate interpreter expert analyst professional graduate apprentice
  chief head elder deportee returnee evacuee arrival newcomer crew/crew crewmember seafarer fishworker domestic beggar prostitute sex-worker
  complainant plaintiff litigant witness/witnesses detective guard magistrate mayor councilor councillor governor bishop monk priest imam
  hmong/hmong christian muslim jew believer adherent dissident prisoner-of-conscience population community/communities tribe
  adolescent teenager caregiver caretaker guardian spouse peasant nomad entertainer artiste dancer bride sibling cousin couple pastor cleric monk pimp kidnapper`,
  )
  classify(Class.person | Class.countable | Class.noun | Class.plural, 'persons')
  nouns(
    Class.countable,
    `case investigation prosecution conviction arrest report complaint incident allegation death killing murder abduction disappearance trial
  charge indictment inquiry/inquiries inspection violation sentence referral call raid operation attack assault abuse
  campaign workshop seminar training shelter center centre hotline application visa permit visit agreement statistic figure
  instance penalty/penalties fine acquittal extradition deportation repatriation request claim appeal judgment judgement verdict
  execution rape protest strike demonstration detention reprisal`,
  )

  verbs(
    0,
    `operate run/ran/run/running maintain hold/held/held/holding receive continue begin/began/begun/beginning open take/took/taken/taking make/made/made/making
  carry conduct give/gave/given/giving offer launch complete obtain secure order achieve expand establish create build/built/built/building
  develop adopt amend pass promulgate approve sign ratify join lead/led/led/leading work use serve allow require permit prohibit ban prevent
  provide include comprise contain consist cover concern relate involve remain stay live leave/left/left/leaving come/came/come/coming go/went/gone/going
  return send/sent/sent/sending bring/brought/brought/bringing get/got/got/getting keep/kept/kept/keeping put/put/put/putting set/set/set/setting
  see/saw/seen/seeing meet/met/met/meeting say/said/said/saying tell/told/told/telling hear/heard/heard/hearing find/found/found/finding
  think/thought/thought/thinking know/knew/known/knowing show/showed/shown/showing write/wrote/written/writing start stop/stopped/stopped/stopping
  end finish close reopen move travel enter cross flee/fled/fled/fleeing escape arrive attend participate act cooperate coordinate collaborate
  result culminate yield support help pay/paid/paid/paying earn cost/cost/cost/costing sell/sold/sold/selling buy/bought/bought/buying purchase own employ hire fire
  recruit exploit subject force coerce lure deceive traffic/trafficked/trafficked/trafficking smuggle kidnap/kidnapped/kidnapped/kidnapping abduct kill die/died/died/dying injure wound
  beat/beat/beaten/beating torture rape abuse attack bomb destroy burn displace relocate evict resettle vote elect win/won/won/winning lose/lost/lost/losing defeat score
  shut/shut/shut/shutting fine warn cite penalize dismiss discipline demote promote play call name appoint assign transfer release free hand handle process review monitor screen interview inspect refer
  issue revoke suspend cancel register license collect compile seize confiscate freeze/froze/frozen/freezing impose levy
  gather protest demonstrate strike/struck/struck/striking file lodge submit request seek/sought/sought/seeking apply consider decide rule hold
  rank stand/stood/stood/standing total reach exceed average range amount equal represent account rise/rose/risen/rising fall/fell/fallen/falling
  contribute donate lend/lent/lent/lending borrow owe charge save invest produce export import ship build hit/hit/hit/hitting add grant
  oversee/oversaw/overseen/overseeing renovate staff equip fund finance sponsor host organize organise need want plan intend expect aim`,
  )

  /** Past forms of verbs whose base is a noun as often, or is not asked for. */
  classify(
    Class.verb | Class.past,
    `meant dealt felt fought chose chosen drove driven ate eaten wore worn spoke spoken broke broken bore borne bred drank fed forgot
  forgotten hid hidden laid rode ridden slept stole stolen stuck swept swam sang sank shook shaken bled dug hung knelt leapt shone slid
  spun stung swung wept tore torn froze frozen understood`,
  )

  /** Words that are nouns as often as verbs: after a number they are nouns. */
  nouns(
    0,
    `file dossier tip transit state report claim estimate charge ship strike attack fire play rule process review score offer appeal work use need plan aim visit
  release transfer rank end stay stop cover support guard export import range issue interview order process award register grant request
  protest support contract test trade move start search arrest call return record post share vote point level win loss deal bid rise drop fall cut gain
  raid shelter school bank home centre hour minute second degree mile kilometer kilometre meter metre inch/inches foot/feet acre hectare ton tonne pound
  kilogram gram liter litre barrel gallon watt megawatt gigawatt percentage point goal run try/tries wicket assist rebound yard lap medal title game match/matches set
  store site user device unit seat chip car truck vehicle plane aircraft/aircraft flight train bus/buses house building village town city/cities district province
  country/countries region county/counties municipality/municipalities company/companies firm business/businesses factory/factories farm mine vessel boat agency/agencies organization
  organisation ngo group party/parties union branch/branches department ministry/ministries court office embassy/embassies consulate station checkpoint
  law article decree protocol agreement treaty/treaties memorandum/memoranda recommendation brothel bar club hotel restaurant website post book film song`,
  )

  classify(
    Class.demonym,
    `lao thai vietnamese chinese burmese cambodian malaysian indonesian filipino philippine singaporean nepali nepalese indian bangladeshi pakistani
  sri afghan iranian iraqi syrian jordanian lebanese israeli palestinian saudi emirati qatari kuwaiti omani yemeni egyptian libyan tunisian algerian
  moroccan mauritanian malian nigerien nigerian ghanaian togolese beninese ivoirian ivorian liberian guinean senegalese gambian cameroonian
  chadian sudanese ethiopian eritrean somali djiboutian kenyan ugandan tanzanian rwandan burundian congolese angolan zambian zimbabwean malawian
  mozambican malagasy mauritian comoran seychellois namibian swazi basotho mexican guatemalan honduran salvadoran nicaraguan panamanian
  cuban haitian dominican jamaican colombian venezuelan ecuadorian peruvian bolivian paraguayan uruguayan argentine argentinian chilean brazilian
  guyanese surinamese canadian american british irish french german italian spanish portuguese dutch belgian swiss austrian polish czech slovak hungarian
  romanian bulgarian greek turkish cypriot maltese albanian serbian bosnian croatian slovenian macedonian montenegrin kosovar moldovan ukrainian
  belarusian russian georgian armenian azerbaijani kazakh kazakhstani kyrgyz kyrgyzstani uzbek uzbekistani tajik tajikistani turkmen mongolian
  japanese korean taiwanese tibetan uighur uyghur rohingya hmong timorese papuan fijian tongan samoan australian danish swedish norwegian finnish icelandic
  estonian latvian lithuanian african asian european botswanan south-african venezuelans`,
  )
}
