/**
 * The verbs of English, and those that say something of their own about what stands near them.
 */

/**
 * Verbs by their lemma, sorted. A regular verb is its lemma alone; otherwise
 * `lemma/past/participle/gerund`, where what is missing at the end is regular. A verb with two sets of
 * forms has an entry for each: `travel` and `travel/travelled/travelled/travelling`. Auxiliaries are not
 * among them.
 */
export const verbs: string = `abandon abduct abet/abetted/abetted/abetting abide abolish abort abound abridge abrogate abscond abseil absolve absorb abstain abuse accede
accelerate accept access accommodate accompany accomplish accord accost account accredit accrue accumulate accuse ache achieve acknowledge
acquaint acquiesce acquire acquit/acquitted/acquitted/acquitting act activate adapt add address adhere adjoin adjourn adjudicate adjust
administer admire admit/admitted/admitted/admitting admonish adopt adorn advance advertise advise advocate affect affiliate affirm afford
age aggravate aggregate aggrieve agitate agree/agreed/agreed/agreeing aid aim air alarm alert alienate align allay allege alleviate allocate
allot/allotted/allotted/allotting allow allude ally alter amalgamate amass ambush amend amnesty amount amplify amputate amuse analyse
analyze anchor annex announce annoy annul/annulled/annulled/annulling anoint anonymize answer antagonise antagonize anticipate apologise
apologize appal/appalled/appalled/appalling appall appeal appear appease applaud apply appoint apportion appraise appreciate apprehend
apprise approach appropriate approve approximate arbitrate archive argue arise/arose/arisen/arising arm arouse arraign arrange arrest arrive
articulate ascend ascertain ascribe ask asphyxiate aspire assail assassinate assault assemble assent assert assess assign assimilate assist associate
assuage assume assure atone atrophy attach attack attain attempt attend attest attract attribute audit augment authorise authorize automate
avail aver/averred/averred/averring average avert avoid avow await awake/awoke/awoken/awaking awaken award axe
babysit/babysat/babysat/babysitting back backdate backslide/backslid backtrack badger bail balance balk balloon ballot
ban/banned/banned/banning banish bank baptise baptize bar/barred/barred/barring bargain bark barricade barter base bat/batted/batted/batting
bathe battle bear/bore/born bear/bore/borne beat/beat/beaten become/became/become/becoming befall/befell/befallen
befit/befitted/befitted/befitting beg/begged/begged/begging beget/begot/begotten/begetting begin/began/begun/beginning behave behead
behold/beheld/beheld belie/belied/belied/belying believe belittle belong bemoan bend/bent/bent benefit
benefit/benefitted/benefitted/benefitting bequeath berate bereave beseech/besought/besought beset/beset/beset/besetting besiege bestow
bestride/bestrode/bestridden bet/bet/bet/betting betray bewail bias bias/biassed/biassed/biassing bid/bid/bid/bidding bind/bound/bound
bite/bit/bitten blacklist blackmail blame bleed/bled/bled bless blind blindfold blink block blockade blog/blogged/blogged/blogging
blow/blew/blown bludgeon blur/blurred/blurred/blurring board boast bolster bomb bombard bond book boost
bootleg/bootlegged/bootlegged/bootlegging border borrow bother bounce bow boycott brawl breach break/broke/broken
breastfeed/breastfed/breastfed breathe breed/bred/bred bribe bridge brief bring/brought/brought broadcast/broadcast/broadcast broaden browse
bruise brush brutalise brutalize budget buffer build/built/built bulldoze bully burden burglarise burglarize burgle burn burn/burnt/burnt
burst/burst/burst bury buy/bought/bought bypass cajole calculate call calm campaign cancel cancel/cancelled/cancelled/cancelling
cap/capped/capped/capping capitalise capitalize capsize capture care carjack carry cash cast/cast/cast castigate castrate catalogue
catch/caught/caught categorise categorize cater cause caution cease celebrate censor censure center centralise centralize centre certify
chain chair challenge champion change channel channel/channelled/channelled/channelling chant chaperone characterise characterize charge
chart charter chase chastise chat/chatted/chatted/chatting cheat check cherish chill choke choose/chose/chosen chop/chopped/chopped/chopping
christen circle circulate circumcise circumscribe circumvent cite claim clamp clarify clash classify claw clean cleanse clear climb
cling/clung/clung clip/clipped/clipped/clipping close clothe cluster clutch co-author co-chair co-found co-lead/co-led/co-led co-manage
co-operate co-opt co-organize co-own co-sponsor coach coalesce coat coauthor coddle codify coerce coexist cohabit coincide collaborate
collapse collate collect collide collude color colour combat combat/combatted/combatted/combatting combine come/came/come command commandeer
commemorate commence commend comment commission commit/committed/committed/committing commodify communicate commute compare compartmentalise
compartmentalize compel/compelled/compelled/compelling compensate compete compile complain complement complete complicate compliment comply
compose compound comprehend compress comprise compromise compute computerise computerize conceal concede conceive concentrate concern
conciliate conclude concoct concur/concurred/concurred/concurring condemn condescend condition condone conduct
confer/conferred/conferred/conferring confess confide confine confirm confiscate conflate conflict conform confront confuse congest
congratulate congregate conjecture connect conquer conscript consent conserve consider consist consolidate conspire constitute constrain
construct construe consult consume contact contain contaminate contemplate contend contest continue contract contradict contrast contravene
contribute control/controlled/controlled/controlling convene converge converse convert convey convict convince convoke cook cool cooperate
coordinate cope copy cordon corral/corralled/corralled/corralling correct correlate correspond corroborate corrode corrupt cost/cost/cost
cough counsel counsel/counselled/counselled/counselling count counter counteract counterfeit countermand countersign couple
court-martial court-martial/court-martialled/court-martialled/court-martialling cover cower crack cram/crammed/crammed/cramming crash crawl
create credential credit creep/crept/crept cremate criminalise criminalize cripple criticise criticize cross cross-check cross-dress
cross-examine cross-reference crosscheck crouch crowd crowdfund crown crucify cruise crumble crush cry culminate cultivate curb cure curse
curtail cut/cut/cut/cutting cyberbully cycle damage dampen dance dare date de-escalate de-register deactivate deal/dealt/dealt
debar/debarred/debarred/debarring debate debilitate debrief debunk debut decamp decapitate decay deceive decelerate decentralise
decentralize decertify decide declare declassify decline decommission deconflict decrease decree/decreed/decreed/decreeing decriminalise
decriminalize decry dedicate deduce deduct deem deepen deescalate deface defame defeat defecate defect defend
defer/deferred/deferred/deferring define deflect defraud defund defuse defy degrade dehumanise dehumanize delay delegate delegitimize delete
delight delimit delineate delist deliver delve demand demean demilitarise demilitarize demine demobilise demobilize democratise democratize
demolish demonise demonize demonstrate demote denationalise denationalize denaturalize denature denigrate denote denounce deny depart depend depict
deplore deploy depoliticize depopulate deport depose deposit depress deprive depute deputise deputize deradicalize deregister deride derive
derogate descend describe desecrate desegregate desensitise desensitize desert deserve design designate desire desist despair despise
destabilise destabilize destine destroy detach detail detain detect deter/deterred/deterred/deterring deteriorate determine detest detonate
detoxify devalue devastate develop deviate devise devolve devote diagnose dial dial/dialled/dialled/dialling dictate die/died/died/dying
differ differentiate dig/dug/dug/digging digitise digitize dignify dilapidate dilute diminish dine dip/dipped/dipped/dipping direct disable
disaggregate disagree/disagreed/disagreed/disagreeing disallow disappear disappoint disapprove disarm disavow disband
disbar/disbarred/disbarred/disbarring disbelieve disburse discard discern discharge discipline disclaim disclose discolor disconnect
discontinue discount discourage discover discredit discriminate discuss disdain disembark disembowel
disembowel/disembowelled/disembowelled/disembowelling disempower disenfranchise disenroll disentangle disfigure disgrace disguise dishearten
dishevel dishonor dishonour disillusion disinfect disinform disinherit disintegrate disinter/disinterred/disinterred/disinterring disinvest
dislike dislocate dislodge dismantle dismay dismember dismiss disobey disorient disown disparage dispatch
dispel/dispelled/dispelled/dispelling dispense disperse displace display displease dispose dispossess disprove dispute disqualify disregard
disrespect disrupt disseminate dissent dissipate dissolve dissuade distance distil/distilled/distilled/distilling distill distinguish
distort distract distress distribute distrust disturb dither dive dive/dove/dived diverge diversify divert divide divorce divulge dock
document domicile dominate don/donned/donned/donning donate doom double double-check double-count doubt downgrade download downplay downsize
draft drag/dragged/dragged/dragging drain dramatise dramatize draw/drew/drawn dread dream dream/dreamt/dreamt dress drift drill
drink/drank/drunk drive/drove/driven drop/dropped/dropped/dropping drown drug/drugged/drugged/drugging dry dub/dubbed/dubbed/dubbing duck
dump duplicate dwell dwell/dwelt/dwelt dwindle dye/dyed/dyed/dyeing e-mail earmark earn ease eat/ate/eaten
eavesdrop/eavesdropped/eavesdropped/eavesdropping echo economise economize edit educate eject elaborate elapse elect electrocute elevate
elicit eliminate elope elude emaciate email emanate emancipate emasculate embargo embark embarrass embed/embedded/embedded/embedding
embellish embezzle embody embrace embroil emerge emigrate emit/emitted/emitted/emitting emphasise emphasize employ empower empty emulate
enable enact encamp encircle encode encompass encounter encourage encroach encrypt end endanger endeavor endeavour endorse endow endure
enforce enfranchise engage engender engineer enhance enjoin enjoy enlarge enlighten enlist enquire enrich enrol/enrolled/enrolled/enrolling
enroll enshrine enslave ensue ensure entail enter entertain entice entitle entrap/entrapped/entrapped/entrapping entrench entrust enumerate
envelop envisage envision envy equal equal/equalled/equalled/equalling equate equip/equipped/equipped/equipping eradicate erase erect erode
err erupt escalate escape escort espouse establish estimate euthanize evacuate evade evaluate evaporate evict evidence evoke evolve
exacerbate exact exaggerate examine exasperate excavate exceed excel/excelled/excelled/excelling exchange excise excite exclaim exclude
excommunicate excoriate exculpate excuse execute exemplify exempt exercise exert exhaust exhibit exhume exile exist exit exonerate exorcise
expand expatriate expect expedite expel/expelled/expelled/expelling expend experience experiment expire explain explode exploit explore
export expose express expropriate expunge extend exterminate extinguish extol/extolled/extolled/extolling extort extract extradite
extrapolate extricate exude fabricate face facilitate fact-check fade fail faint fall/fell/fallen falsify falter familiarize fan/fanned/fanned/fanning
fare farm fascinate fast fasten father fault favor favour fax fear feature federate feed/fed/fed feel/felt/felt fend fetch fete fetter feud
field fight/fought/fought figure file fill film filter finalise finalize finance find/found/found fine fingerprint finish fire firebomb fish
fit/fit/fit/fitting fit/fitted/fitted/fitting fix flag/flagged/flagged/flagging flash flatten flaw flay flee/fled/fled/fleeing fleece flinch
fling/flung/flung float flog/flogged/flogged/flogging flood flourish flout flow fluctuate fly/flew/flown focus
focus/focussed/focussed/focussing fold follow foment fool forage forbear/forbore/forborne forbid/forbade/forbidden/forbidding force
force-feed/force-fed/force-fed forecast/forecast/forecast foreclose forego/forewent/foregone foreground foresee/foresaw/foreseen/foreseeing
forestall foretell/foretold/foretold forfeit forge forget/forgot/forgotten/forgetting forgive/forgave/forgiven forgo/forwent/forgone form
formalise formalize format/formatted/formatted/formatting formulate forsake/forsook/forsaken fortify forward foster foul fracture fragment
frame fraternise fraternize free/freed/freed/freeing freelance freeze/froze/frozen frighten frolic/frolicked/frolicked/frolicking frustrate
fuel fuel/fuelled/fuelled/fuelling fulfil/fulfilled/fulfilled/fulfilling fulfill fumigate function fund fundraise furlough furnish fuse
gag/gagged/gagged/gagging gain galvanise galvanize gamble gang-rape garner garnish gas/gassed/gassed/gassing gather gauge gaze generalise
generalize generate gerrymander get/got/got/getting get/got/gotten/getting ghettoise ghettoize give/gave/given glance glorify glue
go/went/gone goad govern grab/grabbed/grabbed/grabbing graduate grant grasp graze greenlight greet grieve grin/grinned/grinned/grinning
grind/ground/ground grip/gripped/gripped/gripping groom grope ground group grovel grovel/grovelled/grovelled/grovelling grow/grew/grown
guarantee/guaranteed/guaranteed/guaranteeing guard guess guide hack hail halt halve hammer hamper hamstring/hamstrung/hamstrung hand
hand-pick handcuff handle handpick hang hang/hung/hung happen harangue harass harbor harbour harden harm harness harvest hassle hasten hate
haul haunt hawk head heal hear/heard/heard heat heave heed heighten help herald herd hesitate hide/hid/hidden highlight hijack hinder hinge
hint hire hit/hit/hit/hitting hoard hold/held/held honor honour hook hop/hopped/hopped/hopping hope horrify hospitalise hospitalize host
hound house hover humiliate hunt hurdle hurl hurry hurt/hurt/hurt hypothesise hypothesize identify ignite ignore ill-treat illuminate
illustrate imagine imitate immerse immigrate immobilise immobilize impact impair impart impeach impede impel/impelled/impelled/impelling
impend imperil imperil/imperilled/imperilled/imperilling impersonate impinge implement implicate implore imply import impose impound
impoverish impregnate impress imprison improve improvise impugn impute inaugurate incapacitate incarcerate incense incentivize incinerate
incite incline include incorporate increase incriminate inculcate incur/incurred/incurred/incurring indemnify indent index indicate indict
indoctrinate induce induct indulge industrialise industrialize infect infer/inferred/inferred/inferring infest infiltrate inflame inflate
inflict influence inform infringe infuriate ingest inhabit inherit inhibit initial initial/initialled/initialled/initialling initiate inject
injure inoculate input/input/input/inputting inquire inscribe insert insinuate insist inspect inspire instal/installed/installed/installing
install instigate instil/instilled/instilled/instilling instill institute institutionalise institutionalize instruct insulate insult insure
integrate intend intensify inter/interred/interred/interring interact interbreed/interbred/interbred intercede intercept interdict interest
interfere interlink intermarry intermix intern internalise internalize internationalise internationalize interpellate interpose interpret
interrelate interrogate interrupt intersect intervene interview interweave/interwove/interwoven intimate intimidate introduce intrude
intubate inundate invade invalidate invent invest investigate invite invoice invoke involve irradiate irrigate irritate isolate issue
itemise itemize jail jam/jammed/jammed/jamming jeer jeopardise jeopardize jerk jettison join joke judge jump justify juxtapose
keep/kept/kept kick kidnap kidnap/kidnapped/kidnapped/kidnapping kill kiss kneel/knelt/knelt knife knit/knit/knit/knitting
knit/knitted/knitted/knitting knock know/knew/known label label/labelled/labelled/labelling labor labour lacerate lack
lag/lagged/lagged/lagging lambast lambaste lament land languish lapse lash laud laugh launch launder lavish lay/laid/laid lead/led/led leak lean leap
leap/leapt/leapt learn learn/learnt/learnt lease leave/left/left lecture legalise legalize legislate legitimise legitimize lend/lent/lent
lengthen lessen let/let/let/letting level level/levelled/levelled/levelling levy liaise libel/libelled/libelled/libelling liberate licence
license lick lie/lay/lain/lying lie/lied/lied/lying lift light light/lit/lit like liken limit line linger link liquefy liquidate list listen
litigate live livestream load loan lobby localise localize locate lock lodge log/logged/logged/logging loiter long look loom loosen loot
lose/lost/lost love lower lure lurk lynch mail maim maintain make/made/made malfunction malign maltreat manage mandate maneuver manhandle
manifest manipulate manoeuvre manufacture map/mapped/mapped/mapping march marginalise marginalize mark market marry marshal
marshal/marshalled/marshalled/marshalling marvel marvel/marvelled/marvelled/marvelling mask masquerade massacre massage match mate
materialise materialize matriculate matter mature maul maximise maximize mean/meant/meant measure mediate medicate meditate meet/met/met
melt menace mend menstruate mention merge merit mete microfinance migrate militarise militarize milk mill mimic/mimicked/mimicked/mimicking
mind mine mingle minimise minimize mirror misallocate misappropriate misbehave miscarry mischaracterize misclassify misconstrue misdiagnose
misgovern mishandle misidentify misinform mislabel mislabel/mislabelled/mislabelled/mislabelling mislead/misled/misled mismanage misplace
mispronounce misrepresent miss misspell misspell/misspelt/misspelt misspend/misspent/misspent mistake/mistook/mistaken mistreat mistrust
misunderstand/misunderstood/misunderstood misuse mitigate mix mob/mobbed/mobbed/mobbing mobilise mobilize mock model
model/modelled/modelled/modelling moderate modernise modernize modify molest monitor monopolise monopolize mortgage mortify motivate mount
mourn move mow/mowed/mown mug/mugged/mugged/mugging multiply murder murmur muse muster mutilate mutter muzzle mystify
nab/nabbed/nabbed/nabbing nail name narrate narrow nationalise nationalize naturalise naturalize navigate necessitate need negate neglect
negotiate network neutralise neutralize nod/nodded/nodded/nodding nominate normalise normalize notarise notarize note notice notify nourish
nullify number nurse obey obfuscate object obligate oblige obliterate obscure observe obsess obstruct obtain obviate occasion occupy
occur/occurred/occurred/occurring offend offer officiate offload offset/offset/offset/offsetting omit/omitted/omitted/omitting open operate
operationalize opine oppose oppress opt orchestrate ordain order organise organize orient originate orphan ostracise ostracize oust
outbid/outbid/outbid/outbidding outdo/outdid/outdone outfit/outfitted/outfitted/outfitting outgrow/outgrew/outgrown outlaw outline outnumber
outpace outperform outrage outrun/outran/outrun/outrunning outsell/outsold/outsold outsource outstrip/outstripped/outstripped/outstripping
outvote outweigh overbook overburden overcome/overcame/overcome overcount overcrowd overdo/overdid/overdone overestimate overfill overfish
overflow overhaul overhear/overheard/overheard overheat overlap/overlapped/overlapped/overlapping overload overlook
overpay/overpaid/overpaid overpopulate overpower overreact overreport overrepresent override/overrode/overridden overrule
overrun/overran/overrun/overrunning oversee/oversaw/overseen/overseeing overshoot/overshot/overshot oversimplify
oversleep/overslept/overslept overspend/overspent/overspent overstate overstay overstep/overstepped/overstepped/overstepping overstretch
overtake/overtook/overtaken overtax overthrow/overthrew/overthrown overturn overuse overwhelm overwork owe own pace pacify pack package
paint pair pan/panned/panned/panning pander panel panic/panicked/panicked/panicking pant parade paralyse paralyze pardon park parole
partake/partook/partaken participate partner pass pat/patted/patted/patting patrol/patrolled/patrolled/patrolling patronise patronize
pattern pause pay/paid/paid peddle peer pelt penalise penalize pencil pencil/pencilled/pencilled/pencilling pend/pended/pended/pending penetrate pepper pepper-spray
perceive perform perish perjure permeate permit/permitted/permitted/permitting perpetrate perpetuate persecute persist personalise
personalize persuade pertain petition phase phone photograph pick picket picnic/picnicked/picnicked/picnicking picture pile pilfer pillage
pilot pimp pin/pinned/pinned/pinning pinch pinpoint pioneer pit/pitted/pitted/pitting pitch pity placate place plagiarise plagiarize plague
plan/planned/planned/planning plane plant plateau play plead plead/pled/pled please pledge plot/plotted/plotted/plotting plough
plug/plugged/plugged/plugging plumb plummet plunder plunge poach point poison poke polarise polarize polish politicise politicize poll
pollute ponder pool pop/popped/popped/popping populate portray pose posit position possess post postpone postulate pound pour power practice
practise praise pray pre-empt preach prearrange precede precipitate preclude precondition predate predetermine predict preempt prefabricate
prefer/preferred/preferred/preferring prejudge prejudice premeditate preoccupy prepare prepay/prepaid/prepaid prequalify preregister
prescreen prescribe present preserve preside press pressure pressurise pressurize presume presuppose pretend prevail prevaricate prevent
prey price pride print prioritise prioritize privatise privatize probe proceed process proclaim procure prod/prodded/prodded/prodding
produce profess proffer profile profit program/programmed/programmed/programming progress prohibit project proliferate prolong promise
promote prompt promulgate pronounce proofread/proofread/proofread propagandise propagandize propagate propose propound proscribe prosecute
proselytise proselytize prosper prostitute protect protest protract prove prove/proved/proven provide provoke publicise publicize publish
pull pummel/pummelled/pummelled/pummelling punch punish purchase purge purify purport pursue push put/put/put/putting quadruple qualify
quantify quarantine quarrel quarrel/quarrelled/quarrelled/quarrelling quash quell query question quiet quintuple quit/quit/quit/quitting
quiz/quizzed/quizzed/quizzing quote race radicalize raid rail rain raise rally ram/rammed/rammed/ramming rampage range rank ransack
rap/rapped/rapped/rapping rape rate ratify rationalise rationalize rattle ravage raze re-admit/re-admitted/re-admitted/re-admitting re-arrest
re-count re-educate re-elect re-emerge re-enroll re-enter re-establish re-examine re-impose re-integrate re-register
re-traffic/re-trafficked/re-trafficked/re-trafficking re-traumatize re-victimize reaccredit reach react reactivate read/read/read readjust
readmit/readmitted/readmitted/readmitting ready reaffirm realise realize reallocate reap reappear reapply reappoint rear rearrange rearrest
reason reassemble reassert reassess reassign reassure rebel/rebelled/rebelled/rebelling rebound rebuff rebuild/rebuilt/rebuilt rebuke
rebut/rebutted/rebutted/rebutting recalculate recall recant recapture recast/recast/recast recede receive recertify recidivate recite reckon
reclaim reclassify recognise recognize recommence recommend recommit/recommitted/recommitted/recommitting reconcile reconfirm reconnect
reconsider reconstitute reconstruct reconvene reconvict record recount recoup recover recruit rectify recur/recurred/recurred/recurring recuse
recycle redact redeem redefine redeploy redesign redetain redirect rediscover redistribute redistrict redo/redid/redone redouble
redraw/redrew/redrawn redress reduce reeducate reelect reemerge reenroll reenter reestablish reexamine refer/referred/referred/referring
reference refile refinance refine reflect refocus reform refoul refrain reframe refuel/refuelled/refuelled/refuelling refurbish refuse refute
regain regard register regret/regretted/regretted/regretting regroup regularise regularize regulate rehabilitate rehear/reheard/reheard
rehearse reheat rehire rehouse reign reignite reimburse reimpose reimprison reinforce reinitiate reinstate reintegrate
reinter/reinterred/reinterred/reinterring reinterpret reintroduce reinvest reinvestigate reinvigorate reissue reiterate reject rejoice
rejoin rekindle relapse relate relax relay release relegate relent relieve relinquish relocate rely remain remake/remade/remade remand
remark remarry remediate remedy remember remind reminisce remit/remitted/remitted/remitting remodel remove rename render renege renegotiate
renew renounce renovate rent renumber reoccupy reoffend reopen reorganise reorganize reorient repackage repair repatriate
repay/repaid/repaid repeal repeat repel/repelled/repelled/repelling repent rephrase replace replenish replicate reply report repossess
represent repress reprieve reprimand reprint reproach reprocess reproduce reprosecute republish repudiate repulse repurpose repute request
require requisition reread/reread/reread reregister rerun/reran/rerun/rerunning reschedule rescind rescue research resell/resold/resold
resemble resend/resent/resent resent resentence reserve reset/reset/reset/resetting resettle reshape reshuffle reside resign resist
resocialize resolve resort respect respond rest restart restate restock restore restrain restrict restructure
resubmit/resubmitted/resubmitted/resubmitting result resume resurface resuscitate retain retake/retook/retaken retaliate
retell/retold/retold rethink/rethought/rethought retire retool retort retrace retract retrain retraumatize retreat retrench retrieve
retrofit/retrofitted/retrofitted/retrofitting retry return retweet reunify reunite reuse revalidate revamp reveal revel
revel/revelled/revelled/revelling reverse revert revictimize review revile revise revisit revitalise revitalize revive revoke revolt revolve
revote reward rewrite/rewrote/rewritten rezone rid/rid/rid/ridding riddle ride/rode/ridden ridicule rig/rigged/rigged/rigging ring/rang/rung
riot rip/ripped/ripped/ripping rise/rose/risen risk rival rival/rivalled/rivalled/rivalling roar rob/robbed/robbed/robbing rock roll root
rot/rotted/rotted/rotting rotate round roust rout route rub/rubbed/rubbed/rubbing rubber-stamp ruin rule run/ran/run/running rush rustle
sabotage sack sacrifice safeguard sail salute salvage sample sanction satirise satirize satisfy save savour say/said/said scald scale
scam/scammed/scammed/scamming scan/scanned/scanned/scanning scandalise scandalize scapegoat scar/scarred/scarred/scarring scare scatter
scavenge schedule scold score scorn scour scout scramble scrap/scrapped/scrapped/scrapping scrape scratch scream screen scrutinise
scrutinize scuffle scuttle seal search seat secede secure sedate see/saw/seen/seeing seek/sought/sought seem segregate seize select
self-censor self-identify self-report sell/sold/sold send/sent/sent sense sensitise sensitize sentence separate sequester serve service
set/set/set/setting settle sever sew/sewed/sewn sexualise sexualize shackle shadow shake/shook/shaken shame shape share sharpen shatter
shave shear/sheared/shorn shed/shed/shed/shedding shell shelter shelve shield shift shine/shone/shone ship/shipped/shipped/shipping shock
shoot/shot/shot shop/shopped/shopped/shopping shorten shortlist shoulder shout shove shovel shovel/shovelled/shovelled/shovelling show
show/showed/shown shower shrink/shrank/shrunk shrivel shrivel/shrivelled/shrivelled/shrivelling shun/shunned/shunned/shunning
shut/shut/shut/shutting shutter sicken side sideline sieve sift sigh sight sign signal signal/signalled/signalled/signalling signify silence
simplify simulate sing/sang/sung singe/singed/singed/singeing single sink/sank/sunk sit/sat/sat/sitting skip/skipped/skipped/skipping
skirmish skyrocket slam/slammed/slammed/slamming slander slap/slapped/slapped/slapping slash slate slaughter slay/slew/slain
sleep/slept/slept slide/slid/slid sling/slung/slung slink/slunk/slunk slip/slipped/slipped/slipping slow slump smash smear smell
smell/smelt/smelt smelt smile smite/smote/smitten smoke smooth smother smuggle snap/snapped/snapped/snapping snatch sneak snitch snivel soak
soar sob/sobbed/sobbed/sobbing socialise socialize sodomise sodomize soften solicit solidify solve sound sow/sowed/sown
span/spanned/spanned/spanning spank spare spark speak/spoke/spoken spearhead specialise specialize specify speculate speed speed/sped/sped
spell spell/spelt/spelt spend/spent/spent spike spill spill/spilt/spilt spin/spun/spun/spinning spiral spiral/spiralled/spiralled/spiralling
spit/spat/spat/spitting splinter split/split/split/splitting spoil spoil/spoilt/spoilt sponsor spot/spotted/spotted/spotting spray
spread/spread/spread spring/sprang/sprung spur/spurred/spurred/spurring spurn spy squander squat/squatted/squatted/squatting squeeze
stab/stabbed/stabbed/stabbing stabilise stabilize stack staff stage stagger stagnate stain stake stalk stall stamp stampede
stand/stood/stood standardise standardize stare start startle starve state station stay steady steal/stole/stolen steer
stem/stemmed/stemmed/stemming step/stepped/stepped/stepping stereotype sterilise sterilize stick/stuck/stuck stiffen stifle stigmatise
stigmatize stimulate sting/stung/stung stink/stank/stunk stipulate stir/stirred/stirred/stirring stock stockpile stoke stone stonewall
stop/stopped/stopped/stopping store storm strafe straighten strain strand strangle strap/strapped/strapped/strapping strategize stray stream
streamline strengthen stress stretch strew/strewed/strewn stride/strode/stridden strike/struck/stricken strike/struck/struck
string/strung/strung strip/stripped/stripped/stripping strip-search strive strive/strove/striven stroke struggle study stuff stumble
stun/stunned/stunned/stunning stymie/stymied/stymied/stymieing subcontract subdivide subdue subject subjugate
sublet/sublet/sublet/subletting submerge submit/submitted/submitted/submitting subordinate subpoena subscribe subside subsidise subsidize
subsist substantiate substitute subtract subvert succeed succumb sue suffer suffice suffocate suggest suit sully summarise summarize summon
superimpose supersede supervise supplant supplement supply support suppose suppress surge surmise surmount surpass surprise surrender
surround surveil/surveilled/surveilled/surveilling survey survive suspect suspend sustain swallow swarm swat/swatted/swatted/swatting sway
swear/swore/sworn sweep/swept/swept swell/swelled/swollen swim/swam/swum/swimming swindle swing/swung/swung switch swivel
swivel/swivelled/swivelled/swivelling symbolise symbolize sympathise sympathize syndicate synthesise synthesize systematise systematize
table tabulate tackle tag/tagged/tagged/tagging tailor taint take/took/taken talk tally tamper tap/tapped/tapped/tapping target tarnish
taser task taste tattoo taunt tax teach/taught/taught tear/tore/torn tear-gas/tear-gassed/tear-gassed/tear-gassing
teargas/teargassed/teargassed/teargassing telegraph telephone televise tell/told/told tempt tend term terminate terrify terrorise terrorize
test testify text thank thaw theorise theorize think/thought/thought thread threaten thrive throw/threw/thrown thrust/thrust/thrust thunder
thwart tie/tied/tied/tying tighten time tip/tipped/tipped/tipping tiptoe/tiptoed/tiptoed/tiptoeing toast toil tolerate
top/topped/topped/topping topple torch torment torture toss total total/totalled/totalled/totalling touch toughen tour tout trace track
trade traffic/trafficked/trafficked/trafficking trail train trample transact transcend transcribe
transfer/transferred/transferred/transferring transform transgress transit transition translate
transmit/transmitted/transmitted/transmitting transplant transport trap/trapped/trapped/trapping traumatise traumatize travel
travel/travelled/travelled/travelling traverse tread/trod/trodden treat treble trek/trekked/trekked/trekking tremble trespass trigger
trim/trimmed/trimmed/trimming trip/tripped/tripped/tripping triple troll trouble troubleshoot truck trust try tug/tugged/tugged/tugging
tumble tunnel tunnel/tunnelled/tunnelled/tunnelling turn tweet twist type typify unchain uncover undercount
undercut/undercut/undercut/undercutting underestimate underfund undergo/underwent/undergone underlie/underlay/underlain/underlying underline
undermine underpay/underpaid/underpaid underperform underreport underrepresent underscore understaff understand/understood/understood
understate undersupply undertake/undertook/undertaken underutilize underwrite/underwrote/underwritten undo/undid/undone unearth unfold
unfreeze/unfroze/unfrozen unfurl unify unionise unionize unite unleash unload unlock unravel unravel/unravelled/unravelled/unravelling
unseal unseat unsettle untangle untie/untied/untied/untying unveil update upgrade uphold/upheld/upheld upload uproot
upset/upset/upset/upsetting upskill urge urinate use usher usurp utilise utilize utter vacate vaccinate vacuum validate value vandalise vandalize
vanish vanquish vary veer veil vend venerate ventilate venture verify vest vet/vetted/vetted/vetting veto vibrate victimise victimize
videotape vie/vied/vied/vying view vilify vindicate violate visit visualise visualize vlog/vlogged/vlogged/vlogging voice volunteer vomit
vote vouch vow waffle wag/wagged/wagged/wagging wage wail wait waive wake/woke/woken walk wander want ward warehouse warm warn warrant wash
waste watch water waterboard wave waver waylay/waylaid/waylaid weaken weaponize wear/wore/worn weave/wove/woven wed/wedded/wedded/wedding
weep/wept/wept weigh welcome wet/wet/wet/wetting wheel whip/whipped/whipped/whipping whisk whisper whistle whitewash widen wield
win/won/won/winning wind/wound/wound wink wipe wiretap/wiretapped/wiretapped/wiretapping wish withdraw/withdrew/withdrawn
withhold/withheld/withheld withstand/withstood/withstood witness wonder woo work worry worsen worship
worship/worshipped/worshipped/worshipping wound wrap/wrapped/wrapped/wrapping wreak wreck wrestle wring/wrung/wrung write/wrote/written
wrong yawn yell yield zone`

/**
 * Verbs by which somebody tells or claims something: `reported that`, `alleged`, `according to what it
 * documented`.
 */
export const reportingVerbs: string = `acknowledge add admit affirm allege announce argue assert assess assure attest aver believe calculate caution cite claim clarify comment
complain concede conclude confess confirm conjecture consider contend count declare decree deem demonstrate deny depict describe detail
determine disclose discover document elaborate emphasise emphasize enumerate establish estimate explain express find forecast highlight
imply indicate inform insist interpret list maintain mention narrate note notify observe opine outline point posit predict proclaim profess
project pronounce propose publish quote reaffirm reason recall reckon recognise recognize record recount reiterate relate relay remark
remind repeat reply report respond restate retort reveal rule say show signal speculate state stipulate stress submit suggest suppose
surmise suspect tell testify think tweet underline underscore understand verify voice warn witness write`

/** Verbs of thought, that what is thought follows: `feared that`. */
export const thinkingVerbs: string = `believe discover fear feel hope know learn realize suspect think understand worry`

/** Verbs that say what their object is: `made torture a crime`. */
export const namingVerbs: string = `appoint call consider declare elect make name`

/** Verbs whose past form describes no noun: behind a bare figure it is the predicate, `64 received terms`. */
export const predicativeVerbs: string = `agree appeal apply arrive attend become begin choose come complete continue decide die draw earn enter escape face flee get
give go have join lack leave live lose obtain participate pay plead receive refuse remain return say seek serve spend state stay take tell
testify vote win work`

/** Verbs whose negation says that no figure was given: `did not provide data`, `did not track`. */
export const tellingVerbs: string = `announce ascertain break calculate clarify collate collect communicate compile confirm count detail determine differentiate disaggregate disclose
disseminate distinguish divulge document elaborate establish estimate explain furnish gather give include indicate itemize keep know list log maintain
make mention monitor note possess present produce provide publicise publicize publish quantify quote record release reply report respond
reveal say separate share show specify state submit supply tabulate tally tell track transmit update verify`

/** Verbs of a change in number or size: `increased to`, `fell by`. */
export const changeVerbs: string = `accelerate augment balloon boost broaden change climb curtail cut decelerate decline decrease deteriorate diminish double drop dwindle ease
enlarge escalate exceed expand extend fall fluctuate grow halve improve increase inflate intensify jump lessen lower mount multiply plummet
plunge quadruple quintuple raise rebound reduce rise shrink sink skyrocket slash slide slow slump soar spike stabilize stagnate subside
surge swell top treble triple tumble vary lengthen shorten widen worsen`

/** Verbs that link the subject with what it is. */
export const linkingVerbs: string = `appear be become comprise constitute equal feel go grow look number prove rank remain represent seem sound stand stay total turn`

/** Verbs that take two objects: `gave 12 victims shelter`. */
export const ditransitiveVerbs: string = `accord afford allocate allot allow ask assign assure award bequeath bring buy charge concede cost deal deliver deny earn envy extend feed
fetch forbid forgive give grant guarantee hand issue lend loan mail offer owe pass pay permit pledge prescribe promise provide refuse render
sell send serve show spare supply take teach telephone tell wish`

/** Verbs that practically never have an object: nothing was done to what follows them. */
export const intransitiveVerbs: string = `abide abound abscond abstain accede accrue act adhere agree amount apologise apologize appear arise arrive ascend aspire atone backtrack balk bark
become beg behave belong bleed bow brawl breathe care chat clash co-operate coexist cohabit coincide collaborate collapse collide collude
come compete complain comply concur conform consent consist conspire converge converse cooperate correspond cough cower crawl creep crumble
cry culminate dance decay defect depart depend deteriorate deviate die differ dine disagree disappear disapprove disembark dissent dither
diverge dwell elapse elope emanate embark emerge emigrate encroach enquire ensue erode erupt escape evaporate evolve exist expire explode
faint fall falter fare fast fend flee flinch flourish flow fluctuate fraternize function go graduate happen hesitate hinge immigrate impinge
inquire insist interact intercede interfere intervene kneel knock laugh lean liaise lie linger listen live loiter long look lurk march
meditate menstruate migrate occur officiate opt originate participate pause perish persist pertain plead plummet ponder pray prevail proceed
profit progress proliferate quarrel react rebel recede recidivate recur refrain reign rejoice relapse rely remain renege reoffend repent
reside resign resort respond rest result resurface retaliate retire retreat revolt rise rot scream secede shrink side sit sleep slump
smile soar sob socialize speak specialize stagnate stand stay stem strive struggle subside succeed succumb suffice surge swim talk tamper
tend testify thrive toil travel tremble trespass vanish vary veer vie vomit vote waffle wait wander waver weep work worry yawn`

/**
 * Verbs whose object noun says what was done: `made 12 arrests`, `conducted inspections`, `carried out
 * raids`.
 */
export const lightVerbs: string = `accept achieve administer adopt approve bring carry close commence commission complete conclude conduct continue convene coordinate deliver
do enact enter execute exercise expand extend facilitate file finalize finish fund give grant handle have hold host implement impose
initiate institute issue launch lead lodge maintain make mount offer open operate order organise organize participate pass perform
perpetrate practice practise present pronounce provide pursue receive reinitiate render reopen resume run secure serve set stage start
submit suffer supply sustain take undergo undertake wage`

/**
 * Verbs that take another verb of the same subject, which says what was really done: `began prosecuting`,
 * `reported investigating`, `helped to identify`, `managed to arrest`. Those that deny it are
 * `denyingVerbs`.
 *
 * Beginning, going on and ending: begin start commence proceed resume continue go keep remain finish
 * complete stop cease quit discontinue.
 *
 * Doing or making an effort: manage succeed attempt try help assist seek strive struggle endeavor work move
 * rush.
 *
 * Planning and wanting, so that it was not done yet: plan intend aim agree promise pledge vow commit expect
 * hope want wish propose prepare decide choose elect opt threaten offer need prefer consider contemplate.
 *
 * Saying, so that somebody claims it: report note mention claim acknowledge admit confirm recall recommend
 * suggest confess profess purport pretend.
 *
 * Seeming and tending: seem appear tend happen prove.
 */
export const controlVerbs: string = `acknowledge admit afford agree aim appear aspire assist attempt await begin bother cease choose claim commence commit complete concede
confess confirm consider contemplate continue dare decide desire discontinue elect endeavor endeavour enjoy envisage expect favor finish go
happen hasten help hesitate hope hurry intend keep learn like love manage mention move need note offer opt plan pledge practice practise
prefer prepare pretend proceed profess promise propose prove purport quit recall recommend reconsider regret remain remember report request
resolve resume risk rush scramble seek seem start stop strive struggle succeed suggest swear tend threaten try undertake volunteer vote vow
want wish work`

/**
 * Verbs that take another verb of the same subject and say that it was not done: `failed to investigate`,
 * `refused to register`, `stopped publishing`.
 */
export const denyingVerbs: string = `abstain avoid cease decline defer delay deny discontinue escape evade fail forbear forego forget forgo hesitate neglect omit postpone quit
refrain refuse resist shun stop suspend`
