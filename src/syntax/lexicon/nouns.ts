/**
 * The nouns of English that stand in reports, by what they name.
 *
 * One lemma a word, parts of a name joined by `_`; the plural stands after a slash where it is not the regular one.
 */
import type { Kind } from './kinds.ts'

/** The nouns of each kind. Those of the kinds of people below `person` are not repeated there. */
export const nounsByKind: Readonly<Record<Kind, string>> = {
  person: `
  abbot aboriginal aborigine academic accuser acquaintance acrobat addict admirer adolescent adoptee adopter adult adventist adventurer
  adversary/adversaries advertiser affiliate ahmadi alawite albino alcoholic ally amateur ancestor anglican animator animist antagonist
  anthropologist apologist appellant applicant appraiser arbiter archaeologist archbishop archeologist aristocracy aristocrat assessor
  assignee associate astrologer astronaut atheist athlete audience aunt auntie authoritarian autocrat ayatollah baby/babies bachelor
  backer bahai bailee bailor ballerina baptist barbarian barelvi bargainer baron bearer beautician bee-keeper beggar believer bellboy
  benefactor beneficiary/beneficiaries bidder bilingual billionaire biographer bisexual bishop bodybuilder booker bookmaker borderer
  borrower boss bourgeoisie boxer boy boyfriend breastfeeder breeder bride bridegroom brother brother-in-law/brothers-in-law buddhist
  buddy bursar businessman/businessmen businessperson/businesspeople businesswoman/businesswomen busker buyer bystander caller calvinist
  camper capitalist cardholder cardinal castaway caste catechist catholic cavalryman/cavalrymen celebrant celebrity censor ceo chair
  chairperson chairwoman/chairwomen challenger champion chaperone chaplain charlatan chief-elect child/children chiropractor
  choreographer christian churchgoer churchman/churchmen citizen citizenry civilian clairvoyant clan clansman/clansmen
  clanswoman/clanswomen clergy/clergy clergyman/clergymen cleric client clientele climber clown co-author co-founder co-habitant co-owner
  co-religionist co-tenant co-worker coach coauthor cofounder colleague colonizer combatant comedian commando commenter commoner
  communicator community/communities companion compatriot competitor composer comrade concierge confederate confessor confidant
  confidante congregant congregation connoisseur conqueror conservator consort constituent consumer contributor convalescent copt copyist
  cosmonaut cosponsor counterpart countryfolk/countryfolk countryman/countrymen countrywoman/countrywomen couple courtier cousin coward
  coworker creator creditor crony crossdresser crowd cultist custodian customer cyclist cynic dad daddy/daddies dalit damsel darling
  daughter daughter-in-law/daughters-in-law deacon dean debtor decision-maker decision_maker decisionmaker declarant decorator deejay
  demagogue demographer deobandi dependant dependent depositor desaparecido descendant descendent designee developer devotee diabetic
  diaspora dietitian diner disabled/disabled dispatcher distributor diviner divorcee dj don donee donor dowager dramatist dreamer drinker
  druggist drummer drunk drunkard druze/druze duchess duke duty-bearer dwarf/dwarves dweller ecologist economist egalitarian
  elderly/elderly elector electorate elite employer empress enemy/enemies englishman/englishmen enlistee enthusiast entrepreneur
  epidemiologist epileptic escort eunuch/eunuchs evangelical evangelist evildoer ex-boyfriend ex-combatant ex-convict ex-employee
  ex-employer ex-fighter ex-general ex-girlfriend ex-guerrilla ex-husband ex-mayor ex-member ex-militant ex-minister ex-mp ex-offender
  ex-official ex-partner ex-policeman/ex-policemen ex-president ex-rebel ex-soldier ex-spouse ex-wife/ex-wives ex-worker executor
  exorcist expat experimenter expert explorer exporter eyewitness facebooker family/families fan fanatic fascist father
  father-in-law/fathers-in-law father-to-be/fathers-to-be fellow female fetus fiance fiancee figure figurehead financier finder firebrand
  flatmate flautist foe foetus folk/folk follower fool footballer forager forerunner fortune-teller founder freedman/freedmen
  freeman/freemen freemason friar friend frontiersman/frontiersmen fundamentalist fundraiser furrier gambler gamer gay genealogist
  generalist generation geneticist genius gentleman/gentlemen gentry geographer geologist geophysicist girl girlfriend giver goalkeeper
  godchild/godchildren goddaughter godfather godmother godparent godson golfer governess grandchild/grandchildren granddaughter
  grandfather grandma grandmother grandnephew grandniece grandpa grandparent grandson granduncle grantee grantor great-aunt
  great-grandchild/great-grandchildren great-granddaughter great-grandfather great-grandmother great-grandparent great-grandson
  great-nephew great-niece great-uncle groom grownup guarantor guardian guest gunner gurkha guru guy gymnast gynaecologist gynecologist
  gypsy/gypsies haemophiliac half-brother half-sibling half-sister hater hazara headmaster headmistress healer hearer heir heir-apparent
  heiress herbalist heretic hermit hero/heroes heroine heterosexual hiker hindu hirer historian holder homeless/homeless homeowner
  homosexual horseman/horsemen host household householder housewife/housewives human human_being humanist humorist hunter-gatherer
  husband hydrologist hypocrite idealist ideologist ideologue idiot illiterate illustrator importer in-law/in-laws inciter independent
  indigene individual individualist induna industrialist infant infantryman/infantrymen informant informer inhabitant initiate initiator
  innocent innovator inquirer insider instagrammer instigator insurer intellectual interested_party interlocutor
  intermediary/intermediaries internist interpreter-translator intersex interviewee invader invalid inventor investor invitee islander
  ismaili jew jogger junior juror khan kid kin/kin kinfolk/kinfolk kinsfolk/kinsfolk kinsman/kinsmen kinswoman/kinswomen knight lackey
  lad lady/ladies laity lama landholder landlady/landladies landless/landless landlord landowner laureate layman/laymen
  layperson/laypeople leaseholder leaver leftwinger legatee legionnaire lender leninist leper lesbian lessee lessor lgbt lgbti lgbtq
  lgbtqi liar liberator libertarian licensee licensor linguist listener litigant litigator local lodger loner lord loser lover
  luminary/luminaries lutheran lyricist madman/madmen magician magnate maiden mailman/mailmen male man/men maoist marabout
  marksman/marksmen maronite marxist master mate mathematician matriarch/matriarchs matron mayoress member menfolk/menfolk mennonite
  mentor mercenary/mercenaries meteorologist methodist microbiologist millionaire minder minor minority/minorities minority_group
  miscreant misogynist missionary/missionaries mistress moderate moderator modernizer mogul mom moneylender monk monolingual moralist
  mormon mortician mother mother-in-law/mothers-in-law mother-to-be/mothers-to-be motorcyclist motorist mountaineer mouride mourner
  mouthpiece mufti mullah mum mummy muslim mystic namesake narrator national native naturalist navigator naysayer nazi neighbor neighbour
  neonate nephew netizen neurologist neurosurgeon newborn newlywed newsagent niece nihilist nobleman/noblemen noblewoman/noblewomen
  nomadic non-arab non-believer non-buddhist non-christian non-citizen non-combatant non-hindu non-jew non-kurd non-member non-muslim
  non-national non-refugee non-resident non-taxpayer non-unionist non-worker nonbeliever noncitizen noncombatant nonconformist nonmember
  nonmuslim nonnational nonresident nonsmoker nonunionist nonworker northerner notable novelist nun nurseryman/nurserymen nutritionist
  observer obstetrician occupant occupier oculist offspring/offspring onlooker optician orator originator outcast outpatient outsider
  overseer owner paediatrician pagan pal paramour paraplegic parent pariah parishioner parson partner passenger passer-by/passers-by
  passerby/passersby pastor pathologist patient patriarch/patriarchs patriot patroller patron patroness pawnbroker payee payer peacemaker
  peasantry pedagogue pedestrian pediatrician pedlar peer penitent pensioner pentecostal people-smuggler peoples/peoples performer
  perfumer person/people persona personage personality/personalities persons/persons pessimist phd philanthropist philosopher physicist
  physiotherapist pianist piece-worker pioneer pitcher player playmate playwright pleader plwha poet policy-maker policy_maker polyglot
  pontiff poor/poor pope populace population preacher predecessor presbyterian pretender priest priestess primate princess principal
  professor progressive prohibitionist projectionist proletariat promoter proofreader propagandist prophet proponent proprietor
  proselytizer protagonist protectee protectionist protector protege protestant provider prowler proxy/proxies psychiatrist psychic
  psychoanalyst psychopath psychotherapist public publican puppet purchaser pursuer purveyor pygmy/pygmies quaker queer questioner
  quilombola rabbi racist radiologist rank-and-file/rank-and-file rapper rastafarian ratepayer reader readership realist realtor
  recipient recluse rector referee refusenik registrant relative renter rescuer resident restaurateur retailer retiree reveler reverend
  reviewer revisionist rifleman/riflemen rightist rights-holder rightsholder rival role_model roommate royal runner runner-up/runners-up
  sage saint salafi salafist sangoma sarpanch saver savior saviour scapegoat sceptic schizophrenic schoolmaster schoolteacher scout
  screenwriter scribe scriptwriter sculptor secularist seller sender senior service_provider shaman shareholder sharer shaykh sheik
  sheikh sheikha shia/shia shiite shopowner shopper sibling sikh sinner sir sister sister-in-law/sisters-in-law skeptic slum-dweller
  small-holder smallholder smoker socialite sociologist soloist son son-in-law/sons-in-law songwriter soothsayer sorcerer soul southerner
  sovereign spectator speechwriter spiritualist spokesman/spokesmen spokesperson/spokespeople spokeswoman/spokeswomen sponsor
  sportsman/sportsmen sportsperson/sportspeople sportswoman/sportswomen spouse stakeholder stalwart statistician stepbrother
  stepchild/stepchildren stepdaughter stepfather stepgrandchild/stepgrandchildren stepmother stepparent stepsister stepson stockbroker
  stockholder storyteller stranger strategist strongman/strongmen subordinate subscriber substitute successor sufi suitor sunni superior
  superstar supplicant supplier surrogate surveyor swimmer taoist taskmaster taxpayer team teammate technocrat teen teenager teetotaler
  televangelist tenant tenant-farmer testator theologian theorist thinker third_party throng tijani tiktoker toddler tourist
  townsfolk/townsfolk townsman/townsmen townspeople/townspeople tradeswoman/tradeswomen traditionalist trainer transgender translator
  transman/transmen transporter transsexual transvestite transwoman/transwomen treasurer tribal tribe tribesman/tribesmen tribesperson
  tribeswoman/tribeswomen triplet troubadour troublemaker troupe truant trustee tutor twin tycoon tyrant umpire unbeliever uncle underdog
  underling understudy unemployed/unemployed urbanite urchin user usher utopian vacationer vagabond vagrant valet vegan vegetarian
  veteran veterinarian vicar victor viewer viewership villager violinist vip virgin virtuoso viscount visionary/visionaries visitor
  vocalist voyager voyeur wahhabi waif wailer walker warmonger warrior watcher wearer weightlifter well-wisher westerner wholesaler widow
  widower wife/wives winner witch witchdoctor witness wizard woman/women womenfolk/womenfolk woodsman/woodsmen workforce worshiper
  worshipper wrestler wretch yazidi year-old/year-olds yezidi youngster youth/youths zamindar zealot zionist zoroastrian`,
  victim: `
  abductee amputee battered_woman/battered_women bonded_laborer bondservant captive casualty/casualties child_bride child_laborer
  child_labourer child_soldier claimant complainant conscript dead/dead deceased/deceased decedent disappeared/disappeared
  displaced/displaced evacuee fatality/fatalities forced_laborer hostage indentured_servant injured/injured martyr missing/missing
  next_of_kin/next_of_kin orphan petitioner plaintiff returnee runaway serf slave sufferer survivor talibe victim whistle-blower
  whistleblower wounded/wounded`,
  accused: `
  abductor abettor abuser accessory/accessories accomplice accused/accused adulterer adulteress aggressor aider armed_group arrestee
  arsonist assailant assassin attacker bandit batterer bigamist blackmailer bomber bombmaker bootlegger bribe-giver bribe-taker
  bribe_payer bribe_taker briber bribetaker broker brothel-keeper brothel_keeper brothel_owner bully burglar captor cartel cheat cheater
  co-accused/co-accused co-conspirator co-defendant co-offender co-perpetrator co-suspect coconspirator codefendant collaborator
  con_artist con_man/con_men confidence_trickster conspirator convict convicted/convicted counterfeiter coup-plotter coupmaker coyote
  crime_group criminal criminal_enterprise criminal_group criminal_organization crook culprit cult cyberattacker cyberbully/cyberbullies
  cybercriminal cyberstalker dealer death_squad defendant delator delinquent denier deserter detractor drug_lord drug_runner embezzler
  enabler enforcer enslaver escapee exploiter extorter extortionist extremist facilitator faction felon fighter forger fraudster fugitive
  gang gang_member gangster genocidaire groomer guerilla guerrilla gunman/gunmen gunrunner hacker harasser henchman/henchmen hijacker
  hit_man/hit_men hitman/hitmen hoodlum hooligan hostage-taker hostage_taker impersonator impostor infiltrator insurgent insurrectionist
  intruder jihadi jihadist kidnaper kidnapper killer kingpin kleptocrat launderer lawbreaker loan_shark looter madam mafia
  mafioso/mafiosi malefactor marauder mastermind middleman/middlemen militant militiaman/militiamen mob mobster molester mugger mule
  murderer mutineer narco narcotrafficker neo-nazi network nonstate_actor offender oligarch/oligarchs operator oppressor organised_crime
  organized_crime organized_criminal_group outlaw paedophile parolee pedophile perpetrator persecutor phisher pickpocket pimp pirate
  plotter poacher polluter polygamist predator probationer procurer profiteer provocateur punisher racketeer raider ransomer rapist rebel
  recidivist recruiter respondent ring ringleader rioter robber ruffian rustler saboteur scam_artist scammer schemer secessionist
  separatist sex_buyer sex_tourist shooter shoplifter skinhead slanderer slave-trader slave_owner slave_trader slaveholder slaveowner
  slaver smuggler sniper spy/spies squatter stalker strangler subversive supremacist suspect swindler syndicate tax_dodger tax_evader
  terrorist terrorist_cell terrorist_group thief/thieves thug tormentor torturer trafficker traitor transgressor trespasser triad tsotsi
  underworld usurer usurper vandal vigilante villain violator vote-buyer vote_buyer war_lord warlord whoremonger wife-beater wiretapper
  wrong-doer wrongdoer xenophobe yakuza/yakuza`,
  prisoner: `
  arrestee captive cellmate co-detainee co-inmate co-prisoner convict convicted/convicted deportee detainee escapee ex-detainee
  ex-prisoner felon fugitive hostage inmate internee jailbird juvenile lifer parolee pow prisoner prisoner-of-conscience
  prisoner-of-war/prisoners-of-war prisoner_of_conscience/prisoners_of_conscience prisoner_of_war/prisoners_of_war probationer remandee`,
  official: `
  adjudicator administrator admiral adviser advisor agent aide alcalde alderman/aldermen alderwoman/alderwomen ambassador appointee
  arbitrator assemblyman/assemblymen assemblymember assemblyperson assemblywoman/assemblywomen attache attaché attorney attorney-general
  attorney_general/attorneys_general auditor authority/authorities bailiff brigadier bureaucrat burgomaster cabinet_member cadet cadre
  caliph captain caseworker census_taker chairman/chairmen chancellor charge_d'affaires/charges_d'affaires chief chief_executive
  chief_justice chieftain civil_servant clerk co-commissioner co-president co-prince coastguard colonel commandant commander commissar
  commissioner commissioner-general commodore comptroller congressman/congressmen congresswoman/congresswomen constable consul controller
  coordinator cop coroner corporal council_member councillor councilman/councilmen councilmember councilor councilperson
  councilwoman/councilwomen counsel/counsel counsellor counselor curator delegate deputy/deputies detective dictator
  dignitary/dignitaries diplomat director director-general/directors-general director_general/directors_general
  district_attorney/district_attorneys doctor educator elder emir emissary/emissaries emperor employee enumerator envoy examiner
  executioner firefighter fireman/firemen first_lady/first_ladies functionary/functionaries gendarme general governor governor-elect
  governor-general/governors-general guard guardsman/guardsmen head head_of_government/heads_of_government head_of_state/heads_of_state
  headman/headmen headteacher health_worker imam incumbent inquisitor inspector inspector-general/inspectors-general
  inspector_general/inspectors_general interrogator investigator jailer jailor janjaweed/janjaweed judge judge_advocate jurist
  justice_of_the_peace/justices_of_the_peace king law_enforcement law_enforcer lawmaker lawman/lawmen lawyer leader legislator liaison
  lieutenant magistrate marine marshal mayor mediator member_of_parliament/members_of_parliament mep midshipman/midshipmen
  militiaman/militiamen minister monarch/monarchs monitor mp mukhtar naib nazir negotiator nuncio nurse officeholder officer official
  ombudsman/ombudsmen ombudsperson ombudswoman/ombudswomen omda operative paramilitary/paramilitaries paratrooper parliamentarian
  patrolman/patrolmen paymaster peacekeeper personnel/personnel plainclothesman/plainclothesmen plenipotentiary/plenipotentiaries
  police/police policeman/policemen policewoman/policewomen policymaker politburo_member politician poll_worker postmaster practitioner
  prefect premier president president-elect prime_minister prince process_server procurator prosecutor prosecutor-general
  prosecutor_general/prosecutors_general provost public_defender public_servant quartermaster queen ranger rapporteur recruit regent
  registrar regulator representative reservist responder ruler school_principal secretary/secretaries
  secretary-general/secretaries-general secretary_general/secretaries_general senator sentinel sentry/sentries sergeant service_member
  serviceman/servicemen servicemember servicewoman/servicewomen sheriff social_worker soldier solicitor speaker staff/staff state_actor
  statesman/statesmen sub-inspector sub-prefect subchief subcommissioner subinspector subprefect sultan superintendent
  supernumerary/supernumeraries supervisor tax_collector teacher trainee troop trooper turnkey ulema/ulema
  under-secretary/under-secretaries undersecretary/undersecretaries vice-chairman/vice-chairmen vice-consul vice-governor vice-minister
  vice-president viceroy wali warden warder`,
  worker: `
  accountant actor actress actuary/actuaries adviser advisor analyst apprentice architect artisan artist artiste assembler assistant
  attendant attorney au_pair babysitter baker banker barber barista barrister bartender basket-maker beekeeper biologist blacksmith
  boatbuilder boatman/boatmen bodyguard bonded_laborer bookkeeper bookseller bootblack bosun bouncer breadmaker breadwinner brewer
  brick_maker bricklayer brickmaker broker builder busboy butcher butler caddie cameraman/cameramen cane-cutter canner caregiver carer
  caretaker carpenter carver cashier caterer chambermaid charcoal_burner charcoal_maker chauffeur chef chemist child_laborer
  child_labourer childminder civil_servant clammer cleaner clerk clothier coachman/coachmen coalminer cobbler coder collector commuter
  conductor confectioner consultant contractor cook cooper copywriter courier cowboy cowherd coxswain crabber craftsman/craftsmen
  craftswoman/craftswomen crew crew_member crewman/crewmen crewmember cropper cutter dairymaid dairyman/dairymen dancer deckhand
  deliveryman/deliverymen dentist designer digger dishwasher diver docker dockworker doctor domestic doorman/doormen draftsman/draftsmen
  dressmaker driver dustman/dustmen dyer earner electrician embroiderer employee engineer entertainer executive farmer farmhand
  farmworker ferryman/ferrymen field_hand fieldhand fieldworker firefighter fireman/firemen fisher fisherfolk/fisherfolk
  fisherman/fishermen fisherwoman/fisherwomen fishmonger fishworker florist forced_laborer foreman/foremen forest_ranger forester
  freelancer fruit-picker full-timer gamekeeper gardener gatekeeper gatherer gillnetter glazier gleaner goatherd goldsmith gravedigger
  grazier greengrocer grocer groundskeeper grower guard guest_worker guestworker guide hairdresser handyman/handymen harvester hawker
  health_worker healthworker helmsman/helmsmen helper herdboy herder herdsman/herdsmen hireling homemaker homeworker hop-picker hostess
  hotelier hotelkeeper house_help houseboy housegirl housekeeper housemaid hunter innkeeper instructor intern interpreter ironworker
  janitor jeweler jeweller jobber jobholder jobseeker jockey joiner journalist journeyman/journeymen keeper knitter laborer labourer
  lacemaker laundress laundryman/laundrymen lawyer leatherworker lecturer librarian lifeguard lineman/linemen loader
  lobsterman/lobstermen locksmith logger longshoreman/longshoremen lumberjack machinist maid maidservant manager manicurist mason masseur
  masseuse mechanic medic merchant messenger metallurgist metalworker midwife/midwives migrant_worker milker milkmaid milkman/milkmen
  mill-hand miller millhand milliner millworker mine-worker miner mineworker musician nanny/nannies newsboy notary/notaries nurse
  nursemaid operator ophthalmologist orderly/orderlies outworker overseas_worker oysterman/oystermen packer painter paralegal paramedic
  part-timer patternmaker peasant peat-cutter peddler personnel/personnel pharmacist photographer physician picker pieceworker pilot
  pipefitter planter plasterer plumber porter postman/postmen postmaster potter printer processor producer professional programmer
  prostitute psychologist public_servant puller purse-seiner quarrier quarryman/quarrymen rag-picker ragpicker ranch-hand ranch_hand
  rancher receptionist repairer repairman/repairmen researcher rider rigger roofer roustabout sailor salesclerk salesgirl
  salesman/salesmen salesperson/salespeople saleswoman/saleswomen sandblaster sawyer scab scaffolder scavenger scientist seafarer
  seaman/seamen seamster seamstress secretary/secretaries self-employed/self-employed servant servant_girl sex-worker sharecropper
  shearer sheepshearer shepherd shipbreaker shipbuilder shipwright shoemaker shoeshine shoeshine_boy shopkeeper shopworker shrimper
  signalman/signalmen silversmith singer skipper smelter smith social_worker solicitor specialist spinner stablehand staff/staff
  staff_member staffer stagehand steelworker steersman/steersmen stevedore steward stewardess stoker stonecutter stonemason storekeeper
  strikebreaker striker stripper subcontractor surgeon sweeper swineherd tailor tanner tapper taxidermist taximan/taximen tea-picker
  teacher technician telemarketer telephonist teller therapist tiler tinsmith toiler tool-maker toolmaker trader tradesman/tradesmen
  tradesperson/tradespeople trainee trawlerman/trawlermen trucker typist undertaker upholsterer vendor vintner wage-earner waiter
  waitress warehouseman/warehousemen washer washerwoman/washerwomen watchmaker watchman/watchmen weaver welder whaler wheelwright
  winemaker woodcarver woodcutter woodworker worker working_child/working_children workingman/workingmen workingwoman/workingwomen
  workman/workmen`,
  learner: `
  alumna/alumnae alumnus/alumni apprentice attendee attender beginner boarder cadet candidate class classmate cohort disciple dropout
  enrolee enrollee enrollment examinee first-grader freshman/freshmen grader graduate high-schooler intern kindergartener kindergartner
  learner matriculant mentee middle-schooler novice novitiate participant postgrad postgraduate pre-schooler preschooler probationer
  pupil recruit scholar school-leaver schoolboy schoolchild/schoolchildren schoolgirl schoolgoer schoolkid schoolmate seminarian
  seminarist sixth-grader sophomore student student_nurse student_teacher talibe trainee trainee_teacher tutee under-graduate undergrad
  undergraduate`,
  migrant: `
  absconder alien arrival asylee asylum-applicant asylum-seeker asylum_applicant asylum_seeker boat_people/boat_people border-crosser
  border_crosser colonist commuter crossing defector deportee displaced/displaced displaced_person/displaced_persons displacee emigrant
  emigre entrant escapee evacuee evictee exile expatriate expellee foreigner fugitive guest_worker idp immigrant
  internally_displaced_person/internally_displaced_persons migrant migrant_worker newcomer nomad overseas_worker overstayer parolee
  pastoralist pilgrim refugee repatriate resettler returnee returning_resident runaway seeker settler sojourner
  stateless_person/stateless_persons stowaway transient transmigrant traveler traveller unaccompanied_child/unaccompanied_children
  unaccompanied_minor wanderer émigré`,
  journalist: `
  anchor anchorman/anchormen anchorwoman/anchorwomen announcer author blogger broadcaster bureau_chief camera_crew camera_operator
  cameraman/cameramen cameraperson/camerapeople camerawoman/camerawomen cartoonist columnist commentator copyeditor correspondent
  documentarian documentarist editor editor-in-chief/editors-in-chief essayist fact-checker fact_checker film-maker film_maker filmmaker
  freelance freelancer influencer interviewer journalist livestreamer media_owner media_personality/media_personalities
  media_practitioner media_professional media_worker moviemaker newscaster newsgatherer newsman/newsmen newspaper_owner
  newspaperman/newspapermen newspaperwoman/newspaperwomen newsreader newswoman/newswomen photographer photojournalist podcaster presenter
  press_corps/press_corps press_officer pressman/pressmen publicist publisher pundit reporter sportswriter streamer sub-editor subeditor
  talk-show_host talk_show_host television_host tv_host tweeter videographer vlogger webmaster writer youtuber`,
  activist: `
  abolitionist activist adherent advocate agitator anarchist anticommunist aspirant blockader boycotter cadre campaigner candidate
  canvasser civil_rights_leader civil_society_leader co-chair communist community_leader conscientious_objector conservationist
  conservative contender contestant convener counter-demonstrator counter-protester counterdemonstrator counterprotester critic defender
  democrat demonstrator detractor dissenter dissident election_observer environmentalist ex-candidate extremist federalist feminist
  frontrunner hardliner human_rights_defender humanitarian hunger-striker incumbent islamist labor_leader leftist liberal lobbyist
  loyalist marcher militant mobiliser mobilizer monarchist nationalist nominee objector opinion_leader opponent opposition_figure
  opposition_lawmaker opposition_leader opposition_member oppositionist organiser organizer pacifist partisan party_leader party_member
  peacenik petitioner picketer politician populist protester protestor radical rally-goer rebel reformer reformist regionalist republican
  revolutionary/revolutionaries rioter royalist secessionist separatist signatory/signatories socialist strike_leader striker
  student_leader suffragette supporter supremacist sympathiser sympathizer syndicalist tribune union_leader union_member unionist
  volunteer voter whistle-blower whistleblower write-in youth_leader`,
  authority: `
  administration agency army attorney-general attorney_general/attorneys_general authority/authorities bureau/bureaus bureaucracy cabinet
  cadastre caliphate central_bank chancellery chancery city_hall civil_service coast_guard coastguard commissariat commission
  comptrollership conservatorship consulate coordinating_body council customs/customs customs_service department directorate
  directorate-general division embassy emirate europol executive executive_branch federation fire_brigade fire_service foreign_affairs
  government governorate governorship guardianship health_service immigration immigration_service inspector_general/inspectors_general
  inspectorate inspectorate-general intelligence_service interagency_committee interpol judiciary junta kingdom kremlin law_enforcement
  legislature migration_service military/military ministry mission monarchy municipality national_assembly national_committee office
  officialdom ombudsman/ombudsmen ombudsperson parastatal parliament parquet police/police politburo prefecture premiership presidency
  prison_service probation_service procuratorate prosecutor's_office prosecutors'_office public_body public_institution public_service
  regime registry regulator regulatory_body republic ruling_party secret_service secretariat security_service social_service state
  state_body state_organ statehouse steering_committee subdivision sultanate superintendency/superintendencies task-force task_force
  taskforce town_hall treasury white_house`,
  court: `
  adjudicator administrative_court appeal_court appeals_court appellate_court arbiter arbitration arbitrator assize
  attorney_general/attorneys_general bench cassation_court chief_justice circuit_court constitutional_court county_court court
  court-martial/courts-martial court_martial/courts_martial court_of_appeal/courts_of_appeal court_of_cassation/courts_of_cassation
  court_of_first_instance/courts_of_first_instance court_of_justice/courts_of_justice court_of_law/courts_of_law courtroom criminal_court
  customary_court district_attorney/district_attorneys district_court european_court_of_human_rights family_court federal_court gacaca
  high_court higher_court hybrid_court icc icj ictr icty inquisition international_court_of_justice international_criminal_court judge
  judge_advocate judicature judicial_authority judiciary juror jury justice justice_of_the_peace/justices_of_the_peace juvenile_court
  kadi labor_court labour_court land_court lower_court magistracy magistrate magistrate's_court magistrate_court magistrates'_court
  military_court mobile_court municipal_court ombudsman/ombudsmen people's_court procuracy procurator procuratorate prosecution
  prosecutor prosecutor's_office prosecutor-general prosecutor_general/prosecutors_general prosecutors'_office provincial_court
  public_prosecutor's_office qadi qazi rabbinical_court regional_court religious_court security_court sharia_court special_court
  state's_attorney superior_court supreme_court traditional_court traffic_court trial_court tribunal truth_commission`,
  force: `
  air_arm airborne armed_faction armed_group armed_wing army army_unit artillery auxiliary/auxiliaries battalion belligerent bodyguard
  brigade carabiniere/carabinieri cavalry coast_guard coastguard combatant commando constable constabulary contingent cop corporal
  corps/corps counterinsurgent counterterrorism_unit death_squad detachment detective fighter flotilla force garrison gendarme
  gendarmerie guard guardsman/guardsmen guerilla guerrilla gunner infantry insurgent intelligence intelligence_agency
  intelligence_service janjaweed/janjaweed law-enforcement law_enforcement law_enforcement_agency legion marine marshal military/military
  military_personnel/military_personnel militia militiaman/militiamen navy officer paramilitary/paramilitaries paratroop paratrooper
  patrol patrol_boat patrolman/patrolmen peacekeeper peacekeeping_mission platoon police/police policeman/policemen
  policewoman/policewomen posse ranger rebel reconnaissance_unit regiment reserve security security_apparatus
  security_personnel/security_personnel security_service self-defense_group sentinel sentry/sentries sergeant serviceman/servicemen
  servicemember serviceperson/servicepeople sheriff sniper soldier special_forces/special_forces squad squadron swat swat_team task_force
  task_unit taskforce troop trooper vanguard vigilante warden warder`,
  body: `
  academy advisory_group alliance assembly bloc board body bundesrat bundestag cabinet caucus chamber co-presidency/co-presidencies
  coalition collegium commission committee conference congress consistory contact_group convention coordinating_body cortes/cortes
  council curia delegation diet directorate duma electoral_college executive fact-finding_mission faction folketing house
  house_of_commons house_of_lords house_of_representatives inspectorate interagency_group interagency_task_force jirga judiciary junta
  jury knesset leadership legislature lower_house majlis ministry monitoring_group municipality national_assembly observatory opposition
  panel parliament plenary politburo praesidium presidium quorum regency riksdag round_table roundtable ruling_party sangha secretariat
  seimas/seimas sejm senate shura steering_committee storting subcommission subcommittee summit synod task-force task_force task_team
  taskforce think_tank tribunal troika upper_house working-group working_group working_party`,
  organization: `
  academy affiliate agency al-qaida al-shabaab alliance amnesty_international archdiocese asean association au bloc body boko_haram
  branch brotherhood bureau/bureaus cabal cadre cartel center centre chamber_of_commerce/chambers_of_commerce charity choir church clan
  clergy/clergy club co-operative coalition collective commission committee community/communities confederation conglomerate congregation
  congress consortium convent cooperative council cso cult denomination development_bank diaspora diocese donor ecowas/ecowas employer
  enterprise eu faction falun_gong fatah fbo federation fellowship foundation fraternity gang group guild hamas/hamas hezbollah hizballah
  holy_see hrw human_rights_watch icrc igo ilo implementing_partner ingo institute institution
  inter-american_commission_on_human_rights/inter-american_commission_on_human_rights
  interpol iom islamic_state law_firm league lobby lodge mafia militia minority_group mission monastery monitoring_group mosque movement
  nato network ngo oas/oas ohchr opposition opposition_party orchestra organisation organiser organization organizer osce parish
  partnership party political_party red_crescent red_cross sect seminary service_provider sisterhood society sodality sorority sponsor
  stakeholder subsidiary synagogue syndicate taliban team temple think-tank think_tank thinktank troupe trust umbrella un undp unesco
  unfpa unhcr unicef union united_nations unodc usaid vatican watchdog wfp world_bank youth_wing`,
  outlet: `
  account airwaves/airwaves app blog broadcast broadcaster broadcasting_company broadcasting_station broadsheet bulletin channel
  chat_room chatroom daily e-newspaper e-paper editorial_board editorial_office facebook fanzine forum gazette hashtag homepage
  information_service instagram internet internet_provider internet_service_provider isp journal magazine mailing_list media/media
  media_company media_house medium/media message_board microblog monthly mouthpiece network news/news news_agency news_organization
  newscast newsletter newspaper newsroom newsweekly newswire outlet page paper periodical platform podcast portal press press_agency
  press_service program programme publication publisher publishing_house quarterly radio radio_station show site station
  streaming_service tabloid telecom telegram television television_station tiktok tv tv_station twitter vlog web_page webpage website
  webzine wechat weekly weibo whatsapp wire_service youtube`,
  workplace: `
  abattoir agency agribusiness agroindustry airline airport apiary arcade atelier auction_house bakery bank bar barbershop barge barn
  beer_hall boat bookmaker bookshop bookstore bottler boutique branch brewery brickyard brothel business cabaret cafe cafeteria café
  call_center call_centre camp cannery canteen car_wash carpentry carwash casino circus club coalfield coalmine coffeehouse colliery
  commune company concession concessionaire conglomerate conglomeration cooperative cornfield corporation cropland cyberscam_center dairy
  dance_hall dhow disco discotheque dock dockside dockyard drugstore dump dumpsite economic_zone employer enterprise establishment estate
  export_processing_zone export_zone factory fairground farm farmland farmstead ferry field fintech firm fishery fishing_fleet forge
  foundry franchise free_trade_zone freighter garage garden_center gas_station golf_course granary greenhouse grocery guest_house
  guesthouse gym hacienda hairdresser hatchery homestead hotel household industrial_park industry informal_sector inn karaoke kiln kiosk
  kitchen lab labor_broker laboratory laundry lodge longliner lounge lumberyard mall manufactory manufacturer maquila maquiladora market
  marketplace media_company microenterprise mill mine motel multinational newsroom nightclub office oilfield orchard outlet packing_house
  packinghouse paddy parlor parlour partnership pawnshop petrol_station pharmacy/pharmacies pizzeria plant plantation platform
  power_station premises/premises printing_house private_sector processor pub public_house public_sector quarry racetrack railway ranch
  recruiter reefer refinery resort restaurant rig roadhouse salon saloon sawmill scam_center scam_compound scrapyard seiner
  service_station shebeen ship shipyard shop shophouse shopping_center showroom site slaughterhouse smallholding smelter smithy spa
  special_economic_zone stall start-up startup steelworks/steelworks store storefront studio sub-contractor subsidiary supermarket
  supply_chain sweatshop swidden tanker tannery tavern tea_garden teahouse trawler tugboat venture venue vessel vineyard warehouse
  wharf/wharves winepress winery woodlot workhouse workplace workroom works/works workshop worksite workstation yacht yard`,
  facility: `
  abode academy accommodation almshouse annex annexe asylum auditorium barrack bed blockhouse boarding_house boarding_school
  boardinghouse boathouse borstal bridewell building bungalow bunker cage camp campus care_home cathedral catholic_school cell cell_block
  cellblock center centre chamber chapel checkpoint child-friendly_space children's_home church classroom clinic clubhouse college
  compound confinement convalescent_home convent court_house courthouse creche crisis_home crèche cubicle custody customs_house daara
  day_care daycare death_row detention dispensary dormitory dungeon dwelling elementary_school establishment facility fire_station
  foster_care foster_family foster_home gallery gaol group_home guard_post guardhouse guesthouse gulag gurdwara gymnasium halfway_house
  hall haven health_post health_station health_unit high_school home hospice hospital hostel hotel house
  house_of_worship/houses_of_worship housing hut industrial_school infirmary institute institution international_school internment
  islamic_school jail jailhouse juvenile_home kindergarten kitchen koranic_school lab laboratory laogai latrine library lock-up lockup
  lodge lodging lyceum madrasa madrasah madrassa madrassah maternity_home middle_school military_base monastery morgue mortuary mosque
  museum nursery nursery_school nursing_home office orphan_home orphanage outpost pagoda palace parish_house parsonage penal_colony
  penitentiary place_of_detention/places_of_detention place_of_worship/places_of_worship police_post police_station polyclinic
  polytechnic premises/premises preschool primary_school prison prison_farm private_school protective_house public_school
  quarters/quarters qur'anic_school quranic_school reform_school reformatory refuge rehab religious_school remand_home rescue_home
  residence restroom retirement_home room safe_home safe_house safe_space safe_zone safehouse sanatorium sanctuary sanitarium school
  secondary_school seminary settlement shanty shantytown shelter shelter_home shrine site slum special_home special_school stadium
  station stockade sunday_school swimming_pool synagogue technical_school temple tent toilet toll_booth training_school transit_home
  transitional_home university vault villa vocational_school ward washroom watchtower welfare_home wing workhouse youth_home`,
  place: `
  address administrative_division administrative_unit airport airspace aldea alley alleyway amphoe apartment archipelago area arena
  arrondissement atoll avenue backwater backyard banlieue barangay barrio basin bastion battlefield battlefront battleground bay bazaar
  beach bidonville birthplace block border borderland borough boulevard boundary bridge bridgehead building bus_station bus_stop bush
  bush_camp caliphate canton capital catchment cave cemetery center centre checkpoint chiefdom churchyard city city-state clearing coast
  coastline colony commonwealth commune community/communities compound comuna concession constituency continent conurbation corner
  corridor country countryside county courtyard crime_scene crossing crossroads/crossroads cul-de-sac dam delta department dependency
  desert destination district domain doorstep downtown dwelling dzongkhag east economic_zone edge emirate empire encampment enclave
  environs/environs epicenter estate estuary exclave exurb fairground farmland favela field fjord flashpoint flat floodplain foothill
  forecourt forest front front_line frontier frontline garden gate ghetto glacier gmina governorate grave graveyard green_line ground
  gulf habitat hamlet harbor harbour headland headquarters/headquarters heart heartland hemisphere hideaway hideout high_seas/high_seas
  highlands/highlands highway hill hillside hilltop hinterland home homeland homestead hometown hotspot housing_project hromada hub
  interior intersection island islet isthmus/isthmuses judet jungle junkyard jurisdiction kebele khet khum kingdom krai kraj lagoon lair
  lake lakeshore land landfill landkreis landmark landmass landscape lane locale locality location lowland mainland market marketplace
  marsh meadow megacity metropole metropolis/metropolises microstate midlands/midlands monarchy motherland mountain mountain_pass
  mountainside mountaintop muban municipality nation nation-state neighborhood neighbourhood no-man's-land north northeast northwest
  oasis/oases oblast ocean okrug origin outback outpost outskirts/outskirts parish park parking_lot passage passageway pasture pavement
  peninsula perimeter periphery piazza place plain plateau/plateaus playground plaza point_of_entry/points_of_entry polity polling_booth
  polling_station port postcode powiat prairie precinct prefecture principality promenade protectorate province public_space quarter quay
  railway_station rainforest raion rajon rayon reef region republic reservation reserve reservoir residence resort river riverbank
  riverside road roadblock roadside rooftop sanctuary savanna savannah sea seabed seacoast seaport seashore seaside settlement shantytown
  shire shore shoreline side sidewalk sierra site slum south southeast southwest spot square squat state statelet steppe strait
  streetside strip stronghold sub-county sub-district sub-region subcounty subdistrict subdivision subregion suburb sultanate summit
  superpower superstate swamp tambon tehsil terminal terrain territory thana thoroughfare tomb town township tract trade_route trail
  train_station transit_point triangle tributary upazila valley venue vicinity village voivodeship volcano/volcanoes voting_station ward
  wasteland waterfront waterhole waters/waters watershed waterway west wetland whereabouts/whereabouts wilaya wilderness woodland
  woods/woods woreda world yard zone`,
  case: `
  adjudication affair allegation appeal application arraignment backlog case caseload cassation cause_of_action/causes_of_action charge
  civil_action claim class_action committal complaint constitutional_challenge controversy conviction counterclaim countersuit
  court_action crime cross-appeal crossclaim dispute docket dossier enquiry episode event file grievance hearing impeachment incident
  indictment inquest inquiry inquisition instance investigation lawsuit lead legal_action legal_challenge
  legal_proceedings/legal_proceedings litigation matter mistrial notification occurrence offence offense petition plea probe proceeding
  prosecution re-trial referral report retrial scandal suit tip tort trial`,
  offence: `
  abandonment abduction abortion absconding absence_without_leave abuse act_of_violence/acts_of_violence adultery aggression air_strike
  airstrike ambush/ambushes amputation anti-semitism antisemitism apartheid apostasy arbitrariness arbitrary_arrest arson assassination
  assault atrocity attack baby-selling banditry bashing battery beating begging beheading bestiality bid-rigging bigamy blackmail
  blasphemy blockade blood_feud bloodletting bloodshed bombardment bombing bondage bonded_labor bonded_labour breach bribery brutality
  bullying burglary burning caning cannibalism carjacking carnage censorship child_labor child_labour child_marriage child_sex_tourism
  child_soldier_recruitment child_soldiering circumvention clash coercion collective_punishment collusion complicity compulsory_labor
  concealment concubinage confinement confiscation conflict_of_interest/conflicts_of_interest conscription conspiracy contempt
  contract_substitution contract_switching contravention corporal_punishment corruption counterfeiting coup coup_attempt
  coup_d'etat/coups_d'etat cover-up coverup crackdown crime crime_against_humanity/crimes_against_humanity criminality cronyism
  cruel_treatment cruelty cyber-attack cyberattack cyberbullying cybercrime cyberespionage cyberharassment cybersex cyberstalking
  cyberviolence decapitation deception defamation defilement degradation degrading_treatment delinquency demolition deportation
  deprivation dereliction_of_duty desecration desertion destruction detention detonation disappearance discrimination disenfranchisement
  disinformation dismemberment disorderly_conduct displacement dispossession disrespect disruption disturbance diversion double_jeopardy
  dowry_death doxing doxxing draft-dodging drone_strike drowning drunk_driving drunkenness early_marriage eavesdropping electric_shock
  electrocution electroshock embezzlement encroachment enslavement espionage ethnic_cleansing evasion eviction exclusion execution
  exploitation exploitative_labor explosion expropriation expulsion extermination extortion extremism fahisha false_imprisonment
  falsification favoritism felony femicide feminicide feticide fgm fight fighting filicide firebombing fistfight flogging foeticide
  force-feeding forced_confession forced_conversion forced_exile forced_labor forced_labour forced_marriage forced_recruitment
  forced_relocation forced_removal forced_repatriation forced_resettlement forced_return forced_separation forced_work forgery
  fornication foul_play fratricide fraud gang_warfare genocide graft groping gunfire gunrunning gunshot hacking harassment harm hate
  hate_speech hatred hazardous_work hazing heresy hijacking holocaust homicide homophobia hooliganism hostage-taking hostage_taking
  hostility human_sacrifice humiliation ill-treatment ill_treatment illegal_adoption illegal_entry illegal_exit illegal_fishing
  illegal_logging illegal_mining illegal_search illegality impersonation impropriety impunity incarceration incest incitement incursion
  indecency indoctrination inequality inequity infanticide infibulation infiltration influence_peddling infraction infringement
  inhuman_treatment injury injustice insider_trading insubordination insult insurgency insurrection interception interference
  interrogation interruption intimidation intolerance invasion irregularity islamophobia jaywalking kafala kickback kidnap kidnapping
  killing land-grabbing land_grab larceny lashing leakage lese-majeste lese_majesty levirate libel littering loitering looting lynching
  lèse_majesté maiming malfeasance malpractice maltreatment manhandling manhunt manipulation manslaughter marginalization mass_arrest
  massacre matricide menace misappropriation miscarriage_of_justice misconduct misdemeanor misdemeanour misinformation mismanagement
  misrepresentation mistreatment misuse mob_justice molestation money-laundering money_laundering mugging murder murder-suicide
  mutilation mutiny neglect negligence nepotism noncompliance nonpayment obstruction offence offense omission oppression organ_harvesting
  organized_crime ostracism overcharging overstay overwork paedophilia patricide pederasty pedophilia penalization peonage perjury
  persecution phishing pickpocketing pillage pillaging piracy plagiarism plot plunder poaching pogrom poisoning pollution polygamy
  polygyny pornography price_fixing profiling profiteering prostitution provocation push-back pushback putsch racism racketeering
  radicalization raid ransom rape rapine re-trafficking regicide repression reprisal restavek retaliation retrafficking
  retribution revenge revenge_porn revictimization riot robbery rustling sabotage scam secession sedition segregation self-censorship
  separatism servitude sex_tourism sexism sextortion shakedown shelling shooting shoplifting shot siege slander slaughter slave_labor
  slave_trade slavery smear smuggling snatching sodomy solicitation speeding spying squandering stabbing stalking starvation stealing
  sterilization stigma stigmatization stoning strangulation stress_position subornation subversion suffocation suicide surveillance
  swindle tampering terror terrorism theft threat torture trafficking transgression transphobia treachery treason trespass trespassing
  trokosi tyranny underpayment unfair_dismissal unfair_labor_practice union-busting unlawful_arrest unlawful_search usurpation usury
  vagrancy vandalism vendetta victimisation victimization vigilante_justice vigilantism vilification violation violence virginity_test
  virginity_testing vote-buying vote-rigging vote_buying voyeurism wahaya waterboarding whipping wife-beating wife_inheritance wiretap
  wiretapping witchcraft withholding worst_form_of_child_labor/worst_forms_of_child_labor wrongdoing wrongful_arrest wrongful_conviction
  wrongful_death wrongful_dismissal xenophobia zina`,
  message: `
  accusation acknowledgement affidavit alert allegation announcement answer apology appeal application assertion broadcast cable call
  case claim comment communication communique communiqué complaint contact contention correspondence criticism cross-complaint cry
  debriefing declaration demand denial denunciation directive disclosure dispatch distress_signal e-mail e-petition email endorsement
  enquiry facebook_post fax freedom_of_information_request/freedom_of_information_requests greeting grievance hint inquiry instruction
  interpellation interrogatory invitation invoice lawsuit lead letter letter_rogatory/letters_rogatory mail mailing mayday memo
  memorandum/memoranda mention message missive motion news/news note_verbale/notes_verbales notice notification objection offer overture
  petition phone-in phonecall plea pledge post postcard prayer press_release proposal proposition protest query question rebuke
  recommendation recourse referral remark reminder reply report representation reprimand request
  request_for_assistance/requests_for_assistance resolution response retraction retweet rumor rumour sermon sms/sms sos/sos speech
  statement submission subpoena suggestion summon summons/summonses telegram telex testimony text threat tip tip-off tipoff tweet
  ultimatum/ultimatums voicemail warning`,
  permit: `
  accreditation affidavit_of_support/affidavits_of_support amnesty approval asylum authorisation authorization card certificate
  certification citizenship clearance concession consent continued_presence credential diploma document documentation employment_contract
  endorsement exemption extension family_book hukou humanitarian_parole humanitarian_protection id identification identity_paper
  laissez-passer/laissez-passer land_deed land_title leave_to_remain letter_of_consent/letters_of_consent licence license pass passport
  permanent_residence permission permission_slip permit protected_status protection_order protective_order qualification recognition
  refugee_status registration release_order residency restraining_order right_of_residence/rights_of_residence safe-conduct seaman's_book
  subsidiary_protection temporary_protection temporary_residence title_deed visa waiver warrant`,
  material: `
  ad advert advertisement advertising album animation announcement article artwork audio ballot banner bible billboard biography blog
  book booklet broadcast brochure bulletin calendar card caricature cartoon cartoon_strip cd checklist circular comic comic_strip
  commercial compendium/compendiums copy curriculum/curricula diary dictionary directory disc documentary dossier drama drawing dvd
  e-book ebook editorial encyclopedia essay exhibit fact_sheet factsheet feature fiction film flier flipchart flyer folder footage form
  graffiti/graffiti guidance_document guidance_note guide guidebook guideline hadith handbook handout hymnal icon infographic infomercial
  information_sheet jingle journal kit koran leaflet lecture lesson lesson_plan letter literature lyric magazine manga manual map
  material memoir mobile_app mobile_application module movie mural music musical newsletter notice novel op-ed opinion_piece package
  painting pamphlet paper photo photograph picture placard play podcast poem poetry pornography portfolio portrait post postcard poster
  presentation press_release primer print printed_matter printout program programme propaganda psa public_service_message publication
  questionnaire qur'an quran recording reel report schoolbook screenplay screenshot script scripture sculpture serial series/series show
  signage sitcom skit slide slideshow slogan soap_opera song souvenir spot standard_operating_procedure statue sticker story storybook
  study supplement syllabus/syllabuses symbol t-shirt tape telenovela text textbook theater_piece thesis/theses tip_sheet tool toolbox
  toolkit torah tract transcript translation typology/typologies video video_clip video_message videoclip videotape visual_aid web_page
  webisode webpage website white_paper whitepaper workbook worksheet wristband yearbook zine`,
  event: `
  anniversary appearance assembly assessment auction audience awareness-raising ballet ballot banquet baptism bazaar birthday
  birthday_party boot_camp bootcamp boycott briefing broadcast burial by-election byelection camp campaign carnival caucus celebration
  census ceremony check christening circumcision circus cleanup clinic coaching colloquium/colloquiums commemoration competition concert
  conclave conference congress consecration consultation contest convention coronation counseling counselling coup course debate
  dedication defense demonstration dialogue dinner discussion display drive education election engagement entertainment evaluation event
  exam excursion exercise exhibit exhibition expedition expo exposition fair feast festival festivity/festivities focus_group forum
  fundraiser funeral gala game gathering get-together gig graduation hackathon hajj hearing holiday housewarming hunger_strike iftar inauguration
  induction initiative inspection intervention interview lecture lecture_series/lecture_series lesson literacy_class lunch luncheon
  marathon march masterclass match mediation meeting memorial mission mobilization mock_trial moot_court national_day negotiation
  olympics/olympics open_day open_house operation ordination orientation outreach parade peace_talks/peace_talks performance picket
  picnic pilgrimage playoff plebiscite poll polling prayer premiere presentation pride primary procession program programme prom protest
  quiz/quizzes raffle raid rally reception recital referendum/referendums rehearsal relay remembrance retreat reunion revival rite
  roadshow round_table roundtable runoff screening seance search seminar sensitisation sensitization sermon service session show
  simulation sit-in slowdown sting stoppage strike summit swearing-in symposium/symposia synod talk tea_party teach-in team tour
  tournament town_hall training training_day trip tutorial uprising videoconference vigil visit vote voter_registration wake walkathon
  walkout wargame webcast webinar wedding workshop world_cup`,
  punishment: `
  amputation ban banishment beating blacklist blacklisting boot_camp caning castration censure chain_gang collective_punishment
  community_service compulsory_labor compulsory_service confinement confiscation conviction corporal_punishment correctional_labor
  crucifixion custody damages/damages death death_row decapitation decertification demotion deportation
  deprivation_of_freedom/deprivations_of_freedom deprivation_of_liberty deregistration detention detention_order disbandment disbarment
  disciplinary_action disciplinary_measure discipline dishonorable_discharge dismissal disqualification electric_chair execution exile
  expulsion extradition fine firing_squad flogging forced_labor forfeiture guillotine hanging hard_labor hard_labour house_arrest hudud
  impeachment imprisonment incarceration injunction internment isolation jail jailing lash lethal_injection life_in_prison
  loss_of_license mandatory_minimum outlawry parole penalty penance penitentiary police_supervision prison prison_labor prison_labour
  probation prohibition proscription punishment purge qisas/qisas reeducation reeducation-through-labor remand reprimand reprisal reproof
  restitution revocation rustication sanction sentence servitude spanking stoning supervised_release suspension term time warning
  whipping work_release`,
  law: `
  accord act action_plan agreement amendment annex annulment armistice article ban bill by-law bylaw canon cease-fire ceasefire charter
  circular clause code codification commandment compact concordat constitution constitutional_right convention covenant curfew decision
  declaration decree decree-law directive doctrine edict embargo/embargoes emergency_powers/emergency_powers enactment exemption
  fatwa/fatwas freedom_of_information_act freedom_of_information_law/freedom_of_information_laws guideline habeas_corpus injunction
  instruction instrument interdict internal_rules judgement judgment jurisprudence law legal_framework legislation
  letter_of_agreement/letters_of_agreement mandate measure memorandum_of_agreement/memoranda_of_agreement
  memorandum_of_understanding/memoranda_of_understanding minimum_age moratorium/moratoriums mou national_action_plan national_plan
  national_policy national_strategy notification order ordinance peace_deal power_of_attorney/powers_of_attorney preamble precedent
  precept prescription principle procedure proclamation prohibition proposal protocol provision proviso quota referral_mechanism
  regulation requirement resolution restriction rule rules_of_procedure/rules_of_procedure ruling sanction section settlement shari'a
  sharia standard standard_operating_procedure state_of_emergency/states_of_emergency statute stipulation sub-decree subdecree
  subparagraph subsection tariff terms_of_reference/terms_of_reference treaty treaty_body truce verdict writ`,
  money: `
  advance aid aid_package airfare alimony allocation allotment allowance amount annuity/annuities appropriation arrears/arrears asset
  assistance award backpay backwages/backwages baht/baht bail bank_account bank_transfer banknote bankroll benefit bequest birr/birr
  bitcoin bolivar boliviano bond bonus bounty bribe brideprice bridewealth budget buyback capital cash cash_flow cash_transfer cashflow
  cedi cent charge check cheque child_support coin commission compensation contribution cost costing credit crypto cryptocurrency
  currency customs_duty cut dalasi damages/damages debt debt_service deduction deficit deposit dinar dirham disbursement discount
  dividend diya dollar donation dong/dong dowry drachma due earmark earnings/earnings economic_support emalangeni/emalangeni emolument
  endowment equity escrow estate euro excise expenditure expense fare fee fellowship finance financial_support
  financing fine foreign_exchange forint fortune franc fund funding gain gdp gift gni gnp grant gratuity gross_domestic_product guarantee
  handout hryvnia import_duty income indemnity inheritance input installment instalment insurance interest investment kickback kip/kip
  koruna krona/kronor kwacha kyat lari lease legacy lempira leu/lei lev/leva levy liability lira loan loot loss manat margin markka
  metical/meticais microcredit microloan money money_order mortgage naira nest_egg net_worth outlay overdraft overtime ownership pay
  payback paycheck payment payoff payout payroll penny/pence pension per_diem peso petrodollars/petrodollars pound premium price prize
  proceeds/proceeds profit profit_sharing property pula/pula quetzal quota rand ransom rate reais/reais rebate redress refund
  reimbursement remittance remuneration renminbi/renminbi rent rental reparation reserve resource restitution revenue reward rial riel
  ringgit/ringgit riyal rouble royalty ruble rupee rupiah salary sale savings/savings scholarship settlement severance share shekel
  shilling social_security sol/soles som/som spending sponsorship stipend stock subscription subsidy subsistence sum supplement surcharge
  surety surplus surtax taka tariff tax tax_break taxation tenge tip tithe tithing toll transaction treasure tuition turnover value
  voucher wage wealth welfare winnings/winnings yen/yen yuan/yuan zloty`,
  time: `
  adolescence adulthood aftermath afternoon age anniversary antiquity april august autumn bedtime beginning bicentennial biennium/biennia
  birthday bout calendar campaign centenary/centenaries centennial century childhood christmas curfew cycle date dawn day day_shift
  daybreak daylight daytime deadline decade december delay dinnertime duration dusk easter eid eighties/eighties end epoch/epochs era
  eternity eve evening fall february fifties/fifties first_half/first_halves forties/forties fortnight friday future half-hour halftime
  halloween hanukkah harvest heyday holiday hour incumbency infancy instant interim interregnum interval january july juncture june lapse
  length lifespan lifetime lockdown lunch lunchtime march mid-afternoon mid-century mid-morning mid-year midafternoon midday middle
  midmorning midnight midsummer midterm midweek midwinter midyear millennium/millennia minute moment monday monsoon month month-end
  moratorium/moratoriums morning morrow nanosecond national_day night night-time night_shift nightfall nighttime nineties/nineties noon
  noontime november occasion october off-hours/off-hours off-season office_hours/office_hours onset outset overtime pandemic past pause
  payday peacetime period period_under_review/periods_under_review phase point postponement postwar present probation puberty
  quadrennium/quadrennia quarantine quarter quinquennium ramadan recess reign retirement run-up sabbath saturday school_break season
  second second_half/second_halves semester september session seventies/seventies shutdown sixties/sixties span spell spring springtime
  sprint start statute_of_limitations/statutes_of_limitations stay stint stretch summer summer_break summertime sunday sundown sunrise
  sunset tenure term thanksgiving thirties/thirties threshold thursday time time-frame time_being time_frame time_limit timeframe
  timeline today tomorrow tonight trimester tuesday turn_of_the_century twenties/twenties twilight vacation wait wartime wednesday week
  week-end weekday weekend weeknight while winter wintertime work_shift workday working_hours/working_hours workshift workweek year
  year-end yearend yesterday yuletide`,
  information: `
  account accounting analysis/analyses assessment audit baseline benchmark bibliography biodata bookkeeping breakdown briefing
  calculation catalog catalogue census chart compilation computation count data/data data_set database dataset datum/data detail
  disaggregation disclosure document documentation dossier estimate estimation evaluation evidence fact fact-finding fact-sheet
  fact_sheet factsheet feedback figure file finding forecast graph index/indexes indication indicator information/information
  intelligence inventory knowledge log measurement metadata metric minutes/minutes news/news news_article notification number observation
  percentage poll polling prediction projection proof reading readout record record-keeping recording recordkeeping register registry
  report reporting research result review roster sample scorecard source spreadsheet statistic study summary survey tabulation tally
  testimony total transcript white_paper yearbook`,
  quantity: `
  abundance acre aggregate amount ampoule array assortment average backlog balance barrel batch bevy billion blend boatload bracket bulk
  bunch bundle bushel busload capacity carat caseload category centigram centimeter centimetre chunk class cluster cohort collection
  combination contingent couple crop crore cross-section crowd decibel decile deficit degree deluge dozen droves/droves estimate excess
  extent fifth figure foot/feet fourth fraction fragment gallon gamut gigabyte gigawatt glut gram gramme great_deal group half/halves
  handful headcount heap hectare hundred inch influx item kilo kilogram kilometer kilometre kilowatt kilowatt-hour lakh list liter litre
  lot magnitude majority mass maximum/maximums median megabyte megawatt meter metre mile milligram milliliter millilitre
  millimeter million minimum/minimums minority/minorities mix mixture modicum multitude myriad number one-half/one-halves one-quarter
  one-third/one-thirds ones/ones others/others ounce overabundance oversupply pair per_cent percent/percent percentage percentage_point
  percentile piece pile planeload plenty plethora plurality pool population portion pound preponderance proliferation proportion quantity
  quarter quartet quartile quintet quintile quorum quota range rate ratio remainder remnant residue rest sachet sample sampling
  scattering score section segment select_few selection series/series set share shipload shipment shortage shortfall size slew slice
  smattering spate spoonful stock stratum/strata stream sub-total subgroup subset subtotal sum supermajority supply surfeit surplus swarm
  swath tablet tally tenth terabyte tercile third thousand three-fourths/three-fourths three-quarters/three-quarters threesome threshold
  ton tonne total trainload trickle trillion trio truckload turnout two-thirds/two-thirds twosome unit upsurge variety volume watt wave
  whole yard`,
}

/** Nouns of no kind that matters: that a word can be a noun is all they tell. */
export const plainNouns = ` street count
  abaya abdomen ability ablation ableism abscess absence absenteeism absorption abstention abstraction absurdity abyss acceleration
  accelerator accent acceptance access accessibility accession accident accompaniment accomplishment accordance accountability accretion
  acculturation accumulation accuracy ace acetone ache achievement acid acknowledgment acquiescence acquisition acquittal acreage action
  activation activism activity actuality adaptation add addiction addition additive adequacy adherence adhesive adjective adjournment
  adjustment admiration admissibility admission admonition adoption advancement advantage adventure adverb advice advisory advocacy
  aeration aerator aeroplane aerosol affect affection affiliation affirmation affirmative affluence affordability aftershock ageing
  ageism agenda agglomeration aggravation aggressiveness agitation agony agriculture aids/aids ailment aim air aircraft/aircraft airlift
  airplane airspeed airway aisle alacrity alarm albinism albumin alcohol alcoholism alertness algae algorithm alibi alienation alignment
  alkali allegiance allegory allergy alleviation alligator allusion almanac alteration altercation alternative altitude aluminium
  aluminum amazement amber ambiguity ambition ambulance amelioration amicability ammo ammunition amnesia amp amphetamine amplification
  amusement anabaptist anachronism anaesthesia analogy anarchy anatomy ancestry anecdote anemia angel anger angle angst anguish animal
  animism animosity ankle annexation annihilation annoyance anonymity ant antagonism antecedent antelope antenna anthem anthropology
  anti-semite antibiotic antibody anticipation antidepressant antigen antipathy antiretroviral anxiety aorta apathy apex apothecary
  apparatus apparel appendix/appendices appetite applause apple applicability appointment appraisal appreciation apprehension
  apprenticeship approach approximation apron aptitude arc arch architecture archive ardor argon argument arithmetic arm armadillo
  armchair armor armpit arms/arms arrangement arrest arrogance arrow arroyo art artery arthritis articulation ascertainment ash aspect
  asphyxiation aspiration assemblage assent assets/assets assignment assimilation assumption assurance asterisk asthma astonishment
  asynchrony athabascan atheism atmosphere atom atrophy attachment attainment attempt attendance attending attention attestation attic
  attire attitude attraction attribute attribution attrition audacity augmentation auspice auspices/auspices authentication authenticity
  authoritarianism authorities/authorities authorship autism auto autofluorescence automation automobile autonomy autopsy avail
  availability avarice aversion avocado avoidance awarding awareness awe axe axis/axes babyhood bachelorhood back backbend backbone
  background backing backpack backstage backup backwoods/backwoods bacon bacteria badge badgering badness bag baggage bailout balcony
  ball ballad balloon ballplayer ballroom baluchi bamboo banana band bandage bandwidth bang banging banister banking bankruptcy banning
  banter barbell bargain bargaining bark barley barnyard barrage barricade barrier base baseball basement basis/bases basket basketball
  bass bat bath bathing bathrobe bathroom bathtub baton batter batting battle bayonet beachhead beak beam bean bear beard bearing beast
  beauty bedding bedroom bee beebread beech beef beer behalf behavior behaviour belch belching belief believing bell bellow belly
  belonging belongings/belongings belt bereavement berry berth besieger betrayal beverage bias biceps/biceps bicycle bid bidding bigotry
  bike bin binding biology biomedicine biometrics/biometrics biopsy bird birth biscuit bit bitterness black blackberry blackboard
  blackness blackout blade blame blanket blast blaze bleeding blind blindness bloat blob blockage blocking blonde blood bloodhound
  bloodstream bloom blooming blossom blot blow blower blowing bludgeon blue bluff blunder blur bluster boarding boating boatswain bolt
  bomb bone bonfire bonnet bookcase booking bookshelf/bookshelves boom boost boot booth boredom bosom bot bottle bottom bough bouncing
  bouquet bow bowl box boxcar boyhood bracelet bracing brain brake bramble brand brandy brass bravado bravery bread breadth break breakfast
  breaking breakthrough breakup breakwater breast breastfeeding breath breathing breed breeze brevity brick bricklaying bridle briefcase
  brier brightness brilliance bristle broadband broadcasting broadening bronchus bronze brood brooding brook broom brow browser bruise
  brush brushing brute bubble buckboard bucket buckle buckskin bud buddhism buff buffalo/buffalo buffer bug buggy bugle build-up buildup
  bulb bulge bull bulldozer bullet bumblebee bunk burden burn burqa burr burrow burst bus butt butter buttock button buying
  buzz by-product bypass cab cabana cabin cache cadaver caesarean cake calamity calcium calf/calves caliber calibration calmness calving
  camel camera campfire camping cancellation cancer candidacy candle candor cane canister cannabinoid cannabis cannon canoe canvas canyon
  cap capability capacitor capacity-building cape capillary capitalism capsule captivity capture car caravan carbon carcass cardboard
  care career carelessness caress cargo/cargoes caring carpet carriage carrier carry cart cartridge cartwheel carving cashew cassava cast
  casting castle cat catastrophe catcall catcher catharsis cathode catholicism catkin cattle/cattle cattleman/cattlemen cause caution
  cavern ceiling cell_phone cellar cellphone cellulose cement centerfield centrifuge certainty cessation chador chagrin chain challenge
  champagne championship chance chandelier change chanting chaos chapter character characteristic characterization charcoal charger
  charisma charm chase chastity chat chatter checkbook checkup cheek cheer cheering cheese chemical chemistry chemotherapy chest chicken
  chieftaincy childbearing childbirth childcare chili chill chilling chimney chimpanzee chin chin-up chip chisel chloride chlorine choice
  cholera cholesterol chord chore choreography chorus christianity chromatography chrome chromium chute cigar cigarette cinch cinema
  circle circuit circulation circumstance citation civilization clam clamor clamshell clangor clap clapping clarification clarity classic
  classification classified clatter claw clay cleaning clearness cleft clemency cliche click cliff climate climax clip clitoris clock clod closet
  closeup closing closure cloth clothes/clothes clothing cloud clove cluck clue clump clutch co-optation coal coat cobalt coca cocaine
  cockpit cockroach cocoa coconut coefficient coexistence coffee coffer coffin cohabitation cohesion coincidence cold coldness
  collaboration collapse collar collecting collision colon colonial colonialism color colour colt coltan column comb combat combustion
  comeback comedy comfort command commencement commentary commerce commitment committeeman/committeemen commodity common commonplace
  commotion communion communism commutation commuting comparison compartment compass compassion competence competency complacency
  complement completeness completion complex complexity compliance complication compliment component composite composition compost
  composure comprehension compress compromise compulsion compulsive compulsivity computer computerization conceit concentrate
  concentration concept conception conceptuality concern concerto conciliation conclusion concomitant concrete concurrence concussion
  condemnation condensation condescension condition conditioning condom conduct conduction conductivity cone confession confidence
  confidentiality configuration confirmation conflict conformity confrontation confusion congestion congratulation conjugate conjunction
  connection connectivity connotation conquest conscience consciousness consensus consequence conservation conservatism consideration
  consistency consolation consolidation consonant constant consternation constitutionalism constitutionality constraint construction
  consumption container contamination contemplation contemporary content context continuance continuation continuity continuum contortion
  contour contraband contraception contraceptive contract contracting contradiction contrary contrast contrivance control convection
  convenience conversation conversion conveyor convoy cookie cooking cooky coolant cooling coolness coop cooperation coordinate
  coordination copper copra copyright coquette cord core corn coronavirus corp corpse corpus corral correction corrective correctness
  correlation corroboration cortex cosmetology cosmos costume cottage cotton couch countenance counter counterespionage counterfeit
  counterinsurgency counterintelligence counterpoint counterterrorism counterterrorist coupling coupon courage courtesy cover coverage
  covid cow cowardice coyness crab crack crackle cradle craft crash crate cream creation creativity creature credentials/credentials
  credibility credo creed creek cremation crest crib criminalisation criminalization crisis/crises crispness criterion/criteria crocodile
  cross cross-examination crow crowdfunding crown crudity crusade crusher crutch crystal cube cubism culmination culpability cultivation
  culture cunning cup cupboard curb curbside cure cure-all curio curiosity current curse curtain curve custom cutting cyanide
  cybersecurity cyberspace cyclone cynicism cyst cytoplasm damage damnation dance dancing danger daring dark darkness dash dating
  deadlock deaf deafness deal dealing deathbed debauchery debility debris debut decay deceleration decency decentralization
  decision-making deck decline decomposition decongestion decoration decrease decrement decriminalisation decriminalization deed
  deer/deer default defeat defeated defect defence deference defiance deficiency definition deforestation deformation deity dejection
  deliberation delicacy delight delirium delivery deltoid demarcation demeanor dementia democracy democratization demography demon
  demythologization dengue density departure dependence depiction depletion depot depreciation depredation depression depth
  deradicalization dereliction derision derivation descent description design designation desire desk despair desperation despotism
  dessert destiny destitution details/details detection detector detergency detergent deterioration determinant determination deterrence
  deterrent detoxification development deviance deviation device devolution devotion dew diabetes/diabetes diagnosis/diagnoses diagram
  dialect dialectic dialysis diam diameter diamond diaper diaphragm diarrhea diarrhoea dice dictate dictatorship dictum diesel difference
  differentiation difficulty diffusion digitalization digitization dignity dilemma diligence dilution dime dimension din dinghy
  diphtheria diplomacy direction dirge dirt disability disadvantage disaffection disagreement disappearing disappointment disapproval
  disarmament disaster disbelief discharge discomfort disconnect discontent discontinuity discourse discovery discredit discrepancy
  discretion disdain disease disgrace disguise disgust dish disintegration disk dislike dislocation disloyalty dismay disobedience
  disorder disparity dispersal displeasure disposable disposal disposition disputant disregard disrepair dissatisfaction dissection
  dissemination dissent dissertation dissociation dissolution distance distaste distillation distinction distortion distraction distress
  distribution distrust ditch divan dive diversity divestiture divide divinity divorce dodge doe dog dogma dolphin domicile dominance
  domination dominion donkey doom door doorway dooryard dormancy dosage dose dot doubling doubt dough  downfall downpour downturn
  dozens/dozens draft drafting dragon drainage drapery draught draw drawback drawer dread dream dregs/dregs dress dressing drift drill drink
  drinking driveway driving drizzle drone drop droplet drought drove drug drum duck duct due_diligence duel duffer dugout dumbbell dung
  duplication duress dust duty dynamic dynamite dysentery dysfunction eagerness ear earth earthman/earthmen earthquake easel eating ebola
  eccentric eccentricity echo/echoes eclipse ecliptic economics/economics economy ecotourism ecstasy edema edifice edition effect
  effectiveness efficacy efficiency effluent effort egalitarianism egg ego egotism egotist ejection elaboration elasticity elation elbow
  electricity electrification electrocardiograph electrode electron electronics/electronics elegance element elephant elevation elevator
  eligibility elimination ellipsoid elopement emanation emancipation embankment embarrassment ember emblem embrace emerald emergence
  emergency emigration emission emotion emotionalism empathy emphasis/emphases emphysema employ employability employment empowerment
  enclosure encounter encouragement encryption endeavor endemic ending endurance energy enforcement enfranchisement engine engineering
  enjoyment enlargement enmity enough enrichment enrolment ensemble entanglement enthusiasm entirety entitlement entity entrance
  entrepreneurship entry envelope environment envy enzyme epic epidemic epilepsy epiphany epithet equality equation equilibrium
  equipment/equipment equivalent eradication erosion errand error escalation escape essence esteem etcetera ethic ethics/ethics ethnicity
  ethnocentrism ethos euthanasia evacuation evangelism evaporation evil evolution exacerbation exaggeration examination example
  exasperation excavation excellence exception exchange excision excitability excitement exclamation exclusiveness excuse exertion
  exhaustion exhortation exhumation existence exit exorcism expanse expansion expansiveness expectancy expectation expediency experience
  experiment experimentation expertise expiration explanation exploit exploration explosive export exposure expression expressiveness
  exterior extract extraction extreme exultation eye eyebrow eyelid eyesight fabric facade face facet facial facilitation facing factor
  faculty failure fairness faith falcon falloff fallout falsity fame familiarity famine fanaticism fancy fantasy farce farewell farmhouse
  farming fascination fascism fashion fate fatherhood fatigue fault favor favorite favour fear feasibility feat feather federalism feed
  feeding feedlot feel feeling fella feminism fence fencing fentanyl fermentation fertiliser fertility fertilization fertilizer feud
  fever fgm/c fiat fiber fibrosis fiend fig filing fill fill-in filming filter finale finalization finances/finances find findings/findings
  finger fingerprint fingertip fire firearm firecracker firelight fireplace firewall firewood firework firing firmness fish/fish fishing
  fist fistula fitness flag flair flame flank flannel flap flare flash flashlight flask flatness flattery flatus flavor flaw flesh
  flexibility flick flight flock flood flooding floor flour flow flower flowering flowing flu fluid fluorescence fluoride flurry flush
  flux fly foam focus fog foil fold foliage folklore follow-up folly fondness food foodstuff foolishness football foothold footstep
  footwear foreclosure forefinger foreground forehead forensics/forensics foresight forestry forgetfulness fork formalism formality
  formalization format formation formula formulation fort fortitude fortress founding fountain fox foyer fractionation fracture fragility
  frame framework freak freedom freeway freeze freezing freight frenzy frequency freshness friction fridge friendship frieze fright
  fringe frog frontage frost fruit frustration fuel fulfillment fulfilment fullback fullness fumes/fumes fumigation fun function
  functionality functioning fundamentalism fundraising funds/funds fur furlough furniture furor fury fusion futility gadfly gadget gag
  gaiety gait galaxy gallop gambling gap garbage garment gas/gases gasoline gasp gassing gatepost gateway gauss gaze gee gemstone gender
  generalization generator generosity genesis genitalia/genitalia genitals/genitals genus geography geolocation geometry gesture ghost
  ghoul giant gingham girlhood gladness glance gland glare glass glasses/glasses gleam gleaming glee glimpse glitter globalisation
  globalization gloom glory glossary glove glow glycerine glycerol goal goat goddess gold golf goner gonorrhea good good-bye goodness
  goodwill goose/geese gorilla gospel gossip gourmet governance gown grab grace grade gradient graffito grain grandeur granite granny
  grape grapevine graphic graphite grappling grass grasshopper gratification grating gratitude gravel gravity gray grazing grease
  greatness greed green grenade grenadine grey grid grief grill grin grinding grinning grip groan grooming groove groundnut grouping
  grove growth grub grudge grumbling grunt guidance guilt guise guitar gulp gulping gum gun gunpowder gust gut gutter
  gymnastics/gymnastics gynaecology gypsum habit hack haemorrhage hail hair haircut halal hallmark hallway halo halogen halt hammer
  hamper hand handbag handcuff handcuffs/handcuffs handgun handicap handkerchief/handkerchiefs handle handling handoff handover
  handwriting happening happiness hardship hardtack hardware harmonization harmony harness harvesting hashish haste hat hatching haunch
  haunt havoc hawk hay hazard haze hazmat headache headdress headgear heading headlight headline headscarf/headscarves headstand headway
  healing health healthcare hearsay heartbeat hearth heat heater heating heaven heavens/heavens heaver heaviness hedge heel height
  helicopter helium helm help helping helpline hem hematoma hemoglobin hemorrhage hemp hen hepatitis herb herbicide herd heritage heroin
  heroism hesitancy hesitation hide hiding hierarchy high-rise highland highlight highlighting highwayman/highwaymen hijab hike hindsight
  hinduism hinge hip hiring hissing history hit hitter hiv hive hobby hold holdover hole hollering hollow holster homecoming homelessness homer
  homesteader homogeneity homosexuality honesty honey honeybee honeymoon honor honour hoof/hooves hoop hope horde horizon hormone horn
  horror horse horseback hospitality hospitalization hostilities/hostilities hotline hound housekeeping housework howl html http huckster
  huddle hue hulk humanism humanity humility humming humor humour hunch hunger hunting hurdle hurler hurricane hurry hurt husbandry
  hutment hybrid hydride hydrocarbon hydrogen hydropower hygiene hymen hymn hypertension hypertensive hypertrophy hypnosis hypocrisy
  hypothesis/hypotheses hysteria ice icebox idea ideal identifier identity ideology idiom idiosyncrasy idleness idler idol ied ignorance
  ill illiteracy illness illumination illusion illustration image imagery imagination imbecile imitation immediacy immorality immortality immunity
  immunization impact impairment impartiality impasse impatience impediment imperialism impetus impinging implement implementation
  implication import importance importation imposition imprecision impression improvement impulse impurity imputation inability
  inaccessibility inaccuracy inaction inadequacy incapacity incarnation incentive inception incidence inclination incline inclusion
  inclusiveness inclusivity incompetent inconsistency inconvenience incorporation increase increment indecision independence indifference
  indigence indigeneity indignation individualism industrialization ineffectiveness inefficiency ineligibility inexperience infatuation
  infection inference inferiority infertility infidelity infield inflation inflection infliction influence influenza infrastructure
  ingestion ingredient inhibition initiation injection ink inlet inning innocence innovation inoculation inroad inscription insect
  insecticide insecurity insensitivity insertion insight insignia insinuation insistence insolence insomnia inspiration instability
  installation instigation instinct instrumentality instrumentation insulin intake integer integral integration integrity intellect
  intensification intensity intent intention interaction intercept interchange intercourse interdependence interface interlude
  intermediate internship interoperability interplay interpretation interpreting interrelation intonation introduction intrusion
  intuition invalidity invention inverse inviolability involvement iodide iodination iodine ion iron irony irredentist irreproducibility
  irrigation irritation islam islamism ism issuance issue issuing ivory jab jackass jacket jade jam jar jaw jazz jealousy jeep jelly
  jeopardy jesuit jet jewel jewellery jewelry jilbab job john joint joke jolt journalism journey jowl joy judaism judgeship juice jumble jumping
  junction justification jute kalashnikov kayak keeping kerosene key keyboard keyhole keynote khat kick kickoff kidney kill kind kindness
  kinship kiss kissing kitchenette kitten knack knapsack knee knife/knives knob knock knot know-how knuckle label labor labour laceration
  lack ladder lamb lamentation lamp lamplight lance landing landmine landslide language lantern lap laptop larva/larvae lat lather
  latitude laugh laughter launch laundering lavatory lawfulness lawlessness lawn lay layer laying layoff layout layover laziness leaching
  leaf/leaves leak leap leapfrog learning leash leather leave leaving ledger leeway  left-hander leftfield lefty leg leg_iron
  legalisation legality legalization legation legend legitimacy leisure lemon leniency lens lentil leopard leprosy lesion lessening
  lethargy lettering letterman/lettermen level leverage lexicon liberalisation liberalism liberalization liberation liberty licking lid
  lie lieu life/lives lifestyle lift lifter ligation light lighter lighting lightning lignite likelihood liking lilac limb limbo
  limestone limit limitation limiting line lineage linen linguistics/linguistics link linkage lint lion lip lipstick liquid liquidation
  liquor listing literacy literalness literate lithium litter livelihood/livelihoods liver livestock/livestock livestream livestreaming
  living llama load loading loaf/loaves loathing lobbying lobe lobster lobule localization lock locker lockout locust loft logging logic
  logistics/logistics logo loneliness look lookup loophole lordship lore lorry lots/lots louse love loveliness low-down loyalty luck
  luggage lull lumber lump lung lure lust luster luxury lying machete machine machinery madness maggot magic magnet magnetism mahogany
  mailbox mainstay mainstream mainstreaming maintenance maize major-general make maker makeshift making malady malaise malaria
  malfunction malice malnourishment malnutrition malware mama mamma mammal management mandatory maneuver mango/mangoes manhood mania
  maniac manifestation manifold mankind manner manoeuvre manpower mantel manufacture manufacturing manure manuscript maple mapping marble
  marching mare marginalisation marginality marijuana marines/marines mark marker marketing marking marksmanship markup marriage marrow
  martini mascot masculinity mask masonry massage mast masterpiece mastery masturbation mat matchmaking materialism maternity
  mathematics/mathematics mating mattress maturation maturity maximization maze meal mean meaning means/means measles/measles measuring
  meat mechanics/mechanics mechanism medal medevac medicament medication medicine meet melancholy melee melody melon membership meme
  memory menarche menstruation mentality mentoring merchandise merchandising mercury mercy merger merit merriment mess messaging
  metal metaphor meteor meteorite methamphetamine method methodology metro mica microfinance microorganism microphone microscope
  microsecond microwave mid-august mid-december mid-fifties/mid-fifties mid-july mid-june mid-october midst migration milestone
  militarism militarization milk millet mind mindset mineral miniature minibus mining ministership miracle mirror misbehavior miscalculation
  miscarriage mischief misconception misconstruction misdeed misery misfortune misgiving mishap miss missile mist mistake mister mistrust
  misunderstanding mite mixing mobile_phone mobilisation mobility modality mode model modeling modem modernisation modernism modernity
  modernization modesty modification modifier modulation moisture mold molecule molotov_cocktail momentum mommy monitoring monkey monocle
  monologue monopoly monosyllable monotony monster monstrosity monument mood moonlight moor mop moral morale morality morals/morals
  morphine morsel mortal mortality mortar mosaic mosquito/mosquitoes moth motherhood motif motivation motive motor motorbike motorcycle
  motto mound mount mounting mourning mouse/mice moustache mouth move mover mucus mud muffler mulch multiculturalism multilateralism
  multilingualism multiplicity munition murmur muscle musicianship musket musketry mustache muteness mutton muzzle myrrh mystery mystique
  myth mythology nadir nail name napkin narcotic narcotics/narcotics narrative nationalisation nationalism nationality nationhood
  naturalisation naturalization nature nausea navel nazism necessity neck necktie necrosis nectar need needle negro/negroes
  neighbourliness nerve nest net neurosis/neuroses neutralism neutralist neutrality neutralization nexus niche nickel nightingale
  nightmare niqab nitrogen nobility noise nomination nonaction noncooperation nondiscrimination nonessential nonexistence nonfiction
  nonintervention nonprofit nonproliferation nonrecognition nonsense nonviolence noodle norm normalisation normalization nose nostalgia
  notation note notebook notion notoriety noun novelty nozzle nuance nucleolus nucleus/nuclei nude nuisance nullification numbering
  numbness nursing nut nutrition nymph nymphomaniac oak oath obedience obesity obfuscation object objectification objective objectivity
  obligation obliteration obscurity observance obstacle occupancy occupation odor oestrogen offensive offering offshoot oil oldster olive
  omen one-eighth one-fifth oneness onion onrush onslaught opener opening openness opera operationalization opiate opinion opioid opium
  opportunity opposite optimism optimization option opus orange oration orbit orchestration ordeal ordering ordinary ordnance ore organ
  organism orgy orifice original originality orphanhood orthography orthopaedics/orthopaedics oscillation ossification outage outbreak
  outburst outcome outcry outfield outfielder outfit outgrowth outhouse outline outlook output outrage outskirt outsourcing oval ovary
  oven overachievement overachiever overcast overcoat overcrowding overhaul overhead overheating overlap overlapping overlay overnighter
  overpayment oversight overthrow overuse owl ox/oxen oxen oxidation oxygen oyster ozone pace pacing pack packet packing pact padlock
  paediatrics/paediatrics pail pain painkiller paint palette pallor palm pan pane paneling panic pansy pant panther pants/pants papa
  papers/papers par parable parachute paradigm paradise paradox paragraph parallel parallelism paralysis/paralyses parameter paraphrase
  parasite parcel pardon parenthood parenting parity parking parody part participation particle parting partition passing passion
  password pasta paste patch patent paternalism paternity path pathology pathway patience patriarchy patriotism patronage patter pattern
  paw pea peace peacebuilding peacekeeping peacock peak peanut pear pearl pebble pectoral peculiarity peddling pedigree peg pellet pen
  pencil penetration penis pennant peony people pepper pepper_spray perception percussion perfection perfume permanence perpetuation
  persistence persistency personhood perspective perspiration perturbation pessimism pesticide pet petal petrol petroleum petty phalanx
  phantom pharmaceutical pheasant phenomenon/phenomena philosophy phone phoneme phonology phosphate phrase physics/physics physiognomy
  physique piano picking pickup picturing pie piecework pig pigeon piglet pigment pill pillar pillow pine pink pinpoint pip pipe pistol
  pit pitch pitchfork pitching pitfall pituitary pity placeholder placement plan plane planet plank planner planning planting plaque
  plasma plaster plastic plasticity plate platinum playing pleading pleasure pleura plight plough plow plowing plowshare plug plumbing
  plumpness pluralism plus pneumonia pocket poise poison polarity polarization policing policy policymaking polio politeness
  politicization politics/politics pollen polyethylene polymerization poncho pond pony popping poppy popularity populism porch pore pork
  portrayal posing position positivism positivist possession possibility possum posting postmortem posture pot potable potassium
  potato/potatoes potency potential potentiality pothole pottery poultry/poultry pounding poverty powder power powerlessness practicality
  practice praise prawn preaching precaution precedence precision precondition predicator predominance preference pregnancy prejudice
  premise premonition preoccupation preparation preparedness preposition prerequisite prerogative presence preservation pressing pressure
  prestige presumption presupposition pretence pretext pretrial prevalence prevention prevision prey pricing prima primacy printing
  prioritisation prioritization priority privacy privatisation privatization privilege privy probability problem proceedings/proceedings
  process processing procreation procurement product production productivity profession professionalism proficiency profile profundity
  prognosis/prognoses programming progress progression progressivism project projectile prominence promise promotion prompting pronoun
  pronouncement propagation propensity prophecy prophylaxis proportionality proprietorship prose proselytism proselytizing prospect
  prosperity protease protection protectionism protein protestantism protestation prototype protozoa proverb provincialism prowess
  proximity prudence psyche psychiatry psychology psychosis psychotherapy ptsd publicity publishing pull pulley pulp pulpit pulse pump
  puncher puppy purchase purchasing purging purification purity purple purpose purse pursuit purview push pushup pyjamas/pyjamas python
  quack quackery quake qualifying quality quantum quarrel quarrying quart quarter-century quarterback questioning quietness quotation
  rabbit race racialization rack racket radar radiance radiation radicalisation radicalism radish radius/radii raft rag rage rail railing
  railroad rain rainbow rainfall raising ramification ramp rampart ramrod rank rap rapture rat ratification rating ration rationale
  rationalism rationing rattan rattle rattler rattlesnake rattling ray razor re-education re-election re-entry reach reactant reaction
  reactionary reactivity read readiness reagent realism reality realization realm rear rearing reason reasoning reassessment reassignment
  reassurance reb rebellion rebound rebuilding receipt receiver recession recklessness recognizance recollection reconciliation
  reconstruction recorder recounting recovery recreation recrimination recruitment rectification rectifier recurrence recycling red
  redefinition redeployment redistribution reduction redundancy reelection reentry reference refinement reflection reflector reflex
  reform refoulement refrain refrigeration refrigerator refusal refuse regard regeneration regionalism regret regularisation regularity
  regularization rehabilitation rein reinforcement reinstatement reintegration rejection rejoicing relation relations/relations
  relationship relaxation release relentlessness relevance relevancy reliability reliance relic relief reliever religion relish reliving
  relocation reluctance remains/remains remediation remedy remission remit remonstrance remorse removal rendering rendezvous rendition renewal
  renovation reopening reorganization rep repair repatriation repeal repercussion repertory repetition replacement replication repose
  repository reproach reproducibility reproduction repulsion reputation requisite requisition rescission rescue resemblance resentment
  resettlement resignation resilience resistance resistor resolve resolving resonance respect respite responsibility responsiveness
  restatement restoration restraint restructuring resume resumption resurgence retail retailing retention return reunification reuse
  revelation reverberation reverence reverie reversal revision revolt revolution revolver revulsion rhetoric rheumatism rhino
  rhinoceros/rhinoceroses rhubarb rhyme rhythm rib ribbon rice richness rickshaw ride ridge ridicule rifle right right-hander rigor rim
  ringing ripple rise risk ritual rivalry roadmap roadway roar roaring robe rock rocket rod rodeo role roleplaying roll rollback rollout
  rom romance romantic roof rookie rooster root rooting rope  rot rotation rotor roughness round roundup route router routine row rpg
  rubber rubber_bullet ruby rug ruin rumble run run-off rung running rush rushing rut sable sack sacrifice sacrilege saddle saddlebag
  sadism sadness safeguard safety saffron saga sailing sainthood sake salafism saleslady salesmanship saline saliva salt salvation salve
  salvo sameness sanctity sand sandal sandwich sanitation sapphire sarcasm sardine sash satellite satire satisfaction saturation savage
  saving  saying scabies/scabies scaffold scaffolding scalability scale scaling scan scar scarcity scarf/scarves scenario scene
  scenery scent scepticism schedule scheduling scheme schizophrenia schoolhouse schooling schoolroom sciatica science scoffing scooter
  scope scores/scores scorn scouring scrape scraping scream screech screen scrimmage scrutiny scuffle scurvy seafood seal sealing seam
  searchlight seat seclusion secrecy secret secretion sector secularism sedan sedation sedative sediment sedimentation seed seeing
  seeking segmentation seismograph seizure self-confidence self-consciousness self-deception self-defense self-determination
  self-employment self-esteem self-government self-harm self-identification self-regulation self-reliance self-respect self-rule
  self-satisfaction self-sufficiency self-will self/selves selfishness selling semblance sending seniority sensation sense sensibility
  sensing sensitivity sensor sensuality sentencing sentiment separation sepsis sequence serenity serfdom seriousness serpent serum serve
  server services/services servicing serving sesame setback setting settling setup severity sewage sewer sewing sex sexuality shack shackle
  shade shading shadow shaft shaking sham shamanism shame shape shaping sharing shark shaving shawl shea shear sheath shed sheep/sheep
  sheet shelf/shelves shell shenanigan sherry shibboleth shield shielding shift shiism shin shipping shirt shock shoe shoot-down shopping
  shortcoming shortstop shotgun shoulder shouting shovel showcase showdown shower showing shrapnel shred shriek shrimp/shrimp shrub
  shrubbery shrug shunning shunt shutter sickness siding sigh sight sightseeing sign sign-up signal signature significance signing
  sikhism silence silhouette silk sill silo silver sim_card similarity similitude simplicity simplification sin sincerity sinfulness
  singing single sink sinking sip sitting situation skeleton sketch skiff skilfulness skill skin skirmish skirmisher skirt skull sky
  skylight slab slacks/slacks slant slat slate sleep sleeping sleeve slicker slip slipper slit slob slope slot slowing slowness sludge
  slug slugger slump slur small-arm smallness smartphone smash smell smile smoke smokehouse smoking smoothness snail snake snarl sneaker
  sneer snoring snow snowball soap sob sobriety soccer socialism socialization sock sod sofa softness software soil solace soldiery sole
  solicitude solid solidarity solidity solo solution somersault sonar sophistication soprano sorcery sorghum sorption sorrow sort sound
  soundtrack soup sovereignty soybean space spacing spaciousness spade spark sparkle spatter speaking spear specialization specialty
  species/species specification specificity specimen speck spectacle specter spectrometer spectroscopy spectrum speculation speed
  spelling sperm sphere spice spike spillover spin-off spine spinsterhood spiral spire spirit spiritual spleen splendor splinter split
  spoiling spontaneity spoon spore sport spotlight spray spraying spread spreading spree sprinkling sprinter spur sputnik spyware
  squatting squid squire squirrel stability stabilization stable stack staffing stage stagnation stain staining stair staircase stairway
  stake stalemate stamp stance stand stand-in stand-off standardisation standardization standby standing standoff standpoint standstill
  star stare statelessness stationery statistics/statistics stature status std stead steak steel steeple steering stem step stereo
  stereotype stereotyping stern steroid stethoscope stewardship sti stick stiff stiffness stifle stigmatisation stillbirth stillness
  stimulant stimulation stimulus/stimuli stirring stirrup stitch stocking stoic stoicism stomach/stomachs stone stool stop stopping storage
  storehouse storey storm storyline stove stp straggler strain strand strap strategy straw streak streetcar streetlight strength
  strengthening stress striation stride strife string striving stroke structure struggle strut strychnine stubbornness stucco studying
  stuff stuffing stumbling_block stump stunt stupidity stupor style stylization subcontract subculture subject subjectivist subjugation
  submarine subordination subsidization subspace subspecies/subspecies substance substitution substrate subsystem subtlety subunit
  suburbanite subvention subway success succession succor suds/suds suffering sufficiency suffix suffrage sugar sugar_cane sugarcane suitability
  suitcase suite sulky sulphur sunlight sunnism sunray sunshade superiority supernaturalism superstition supervision supper support
  supporting suppression supremacy surface surfactant surge surgery surname surprise surrender surrogacy surroundings/surroundings
  survival susceptibility suspense suspicion sustainability sustenance suv swallow swastika swatch sweat sweatshirt sweeping sweetheart
  swell swelling swimming swing swirl switch sword syllable symbolism symmetry sympathy symphony symptom syndicalism synonym syntax
  synthesis/syntheses syphilis system systematization table tableau taboo tackle tact tactic tactics/tactics taffy tag tail take takedown
  takeover taking tale talent talks/talks tampon tan tangent tangle tango tank taoism tap tapping target targeting tarp tarpaulin taser
  task taste taunt taxi taxis/taxis tea teaching teamster tear tear_gas/tear_gases teargas/teargas teat tech/techs technique technology
  teens/teens telecommunication telecommunications/telecommunications telegraph telegrapher telephone teleworking temerity temper
  temperature tempo temptation tenancy tendency tenderness tendon tenement tenor tense tension termination terminology terrace terrier
  test testament testicle testimonial testing tetanus textile texture thanks/thanks thaw theater theatre theme theology theorem theory
  therapy thermometer thicket thickness thieving thigh thing thinking thinness thirst thought thread thrill throat throttle throw thrust
  thumb thumping thunder thyroid tick ticket tide tidings/tidings tie tier tiger timber timbre timeliness timing tin tine tire tissue
  title toad toast tobacco toe toiletry token tolerance tollbooth tomato/tomatoes tone tongue tooth/teeth toothache toothbrush toothpaste
  top topic topography torch torment torrent torso torturing tory toss totalitarianism touch touchdown tourism towel tower toxicity toy
  trace trachea trachoma tracing track tracking tractor trade trade-off trademark trading tradition traditionalism traffic tragedy
  trailer train trait tram trance tranquilizer transexual transfer transformation transit transition transmission transmitting
  transmutation transparency transpiration transplant transplantation transport transportation trap trapper trauma travel traveling tray
  tread treatment tree treetop tremor trench trend triage tribalism tribute trick trigger trill trim trinket triple triumph troll
  trolling trope trophy trouble trough trouser trousers/trousers truck trucking truncheon trunk truth tsunami tub tube tuberculosis
  tubing tudor tug-of-war tuk-tuk tumbler tumor tumour tumult tuna tune tungsten tuning tunnel turban turbine turkey turmoil turn turning
  turning_point turtle tutoring tweed twinge twist type typewriter typhoid typhus typing typography tyre tyrosine ulcer ultraviolet
  unanimity unavailability unawareness uncertainty uncovering underachievement underachiever underbrush underdevelopment underemployment
  underreporting underrepresentation undershirt understanding undertaking underutilization uneasiness unemployment unification uniform
  uniformity unilateralism unionisation unionization uniqueness unity universality universalization universe unknown unloading unrest
  unwillingness update updating upheaval upkeep uplifting uproar upset upswing uptake uptown uranium urbanisation urbanization urge
  urgency urging url usage use usefulness username utensil uterus utilisation utility utilization vacancy vaccination vaccine vacuum vagina
  validation validity valor valuation valve van vanilla vanity vapor vapour variability variable variation vase vaudeville vector
  vegetable vegetation vehicle veil vein velocity velvet vending vengeance vent ventilation veracity veranda verb verbena verge
  verification verse version verve vest vestibule vet veto/vetoes viability vice victory view viewpoint vigilance vigour vindication vine
  violet violin virtue virulence virus visage viscosity visibility vision visitation visiting vitality vitamin vocabulary vocation vodou
  vogue voice void volition volley voltage voluntariness voluntarism volunteerism voodoo voting vowel voyage vpn vulnerability vulture
  wages/wages wagon wahhabism wail waist waiting wakefulness wale walk walking wall wallet wallpaper war wardrobe warfare warmth warplane
  warship wash washing waste wastebasket wastewater watch watching water water_cannon watercolor watercolorist waterfall wavelength wax
  way weakness weapon weaponry weariness wearing weather weave web wedlock weed weight weightlessness weir well-being wellbeing wellness
  whale wheat wheel wheelchair whim whip whirring whiskey whisky whisper whistleblowing whistling white whiteface wholesale wi-fi wicket
  widowhood width wifi wildcat wildfire wildlife/wildlife wildness will willingness willow win wind window windowpane windshield wine
  winning wire wisdom wish wishing wit withdrawal woe wolf/wolves womanhood womb won wonder wood woodpecker woodwork wool word wording
  work workaround workbench workflow workload workmanship workout worm worry worsening worship worst wound wrangle wrath wreath wrestling
  wrinkle wrist writing www yam yardage yardstick yarn yell yellow yield yoga zeal zika zinc zionism zoo
`
