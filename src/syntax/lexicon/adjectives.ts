/**
 * The adjectives of English.
 */

/**
 * Adjectives, sorted. Participles of verbs are among them only if they are adjectives in their own right:
 * `armed`, `disabled`.
 */
export const adjectives: string = `abdominal abhorrent able able-bodied abnormal aboriginal abrupt absent absentee absolute absurd abuse-related abusive academic acceptable
accessible accountable accurate accusatorial accusatory accustomed actionable active active-duty actual acute additional adequate adjacent
adjudicative administrative admissible adolescent adult advance advanced adverse advisable advisory aerial aesthetic affirmative affordable
afghan aforementioned aforesaid afraid african age-appropriate age-related aged aggressive agrarian agreed-upon agricultural ailing akin
alarming albanian alcoholic alert algerian alien alive all-female all-male alleged allowable alternative amazing amber ambiguous ambitious
ambulatory american amicable ample anal analogous analytic analytical ancestral ancient andean androgynous anecdotal anglican angolan angry
annual anonymous antenatal anthropological anti-corruption anti-cybercrime anti-democratic anti-discrimination anti-gay anti-government
anti-immigrant anti-jewish anti-lgbtqi anti-money-laundering anti-muslim anti-personnel anti-roma anti-semitic anti-state anti-terrorist
anti-trafficking anti-union antigay antipersonnel antireligious antisemitic antitrafficking anxious appalling apparent appellate applicable appreciable
appropriate apt aqueous arabic arable arbitrary architectural arctic arduous armed armenian around-the-clock artificial artistic ashamed
asian asleep aspiring assistive assorted astonishing astounding at-risk atlantic attractive attributable audiovisual auditory australian
austrian authentic authoritarian authoritative autistic automatic automotive autonomic autonomous auxiliary available average awake
award-winning aware awareness-raising awe-inspiring awful awkward azerbaijani backward bacterial bad badly-off bahraini bailable baltic
bangladeshi bankrupt barbaric bare barefoot basic beautiful bedridden belarusian belated belgian beneficial beninese bereaved bereft
bhutanese bias-motivated biased biblical bicameral big bilateral bilingual binding biological biomedical biometric bipolar bisexual bitter
black blank blanket blasphemous bleak blessed blind bloody blue blue-collar bodily bogus bold bolivian bored boring bosnian botswanan
brand-new brave brazilian brief bright brilliant british broad broad-based broken-down brown buddhist budgetary built-in bulgarian
burdensome bureaucratic burkinabe burmese burundi burundian busy cabinet-level calm cambodian camera-ready cameroonian canadian cancerous
capable capacity-building capricious careful case-by-case casual catastrophic catholic caucasian celebratory cellular celtic central certain
cervical chadian challenging characteristic charitable charming cheap chemical chief child-friendly child-headed child-sensitive
childbearing childish chilean chinese christian chronic circular circumstantial citywide civic civil civil-society civilian civilized
clan-based clandestine class-action classic classical clean clear clerical climate-related clinical close closed-circuit closed-door
co-educational coastal coeducational coercive cognitive cohesive cold collective colombian colonial color-blind colorful colossal
comfortable coming commensurate commercial common common-law commonplace communal communicable communicative communist communist-era
community-based comorian compact company-controlled comparable comparative compatible compelling competent competitive complaint-based
complementary complete complex compliant complicated comprehensive compulsory computer-related concerned conclusive concomitant conditional
conducive confident confidential conflict-affected conflict-era conflict-related conflicting confusing congenital congolese congressional
conscious consecutive consensual conservative considerable consistent constant constitutional consular consultative contagious contemporary
contentious contiguous contingent continual continuing continuous contraband contraceptive contract-based contractual contradictory contrary
controversial convenient conventional convincing cool cooperative corporal corporate corporatist correct correctional corrective
corresponding corrupt cost-effective costly counter-trafficking counterfeit counterproductive counterterrorist countless country-wide
countrywide court-appointed court-issued court-ordered covert covid-related cramped crazy creative credible criminal crippling critical
croatian cross-border crowded crucial crude cruel cuban cultural culture-based cumbersome cumulative cunning curious current custodial
customary cutting-edge cyclical cypriot cyrillic czech daily damaging dangerous danish daring dark dark-skinned data-sharing day-to-day
daylong daytime dazed dead dead-end deadly deaf deaf-mute dear debt-based decades-old deceased decent deceptive decision-making decisive
decrepit dedicated deep deep-rooted deep-sea deep-seated defamatory defective defensive deficient definite definitive defunct deleterious
deliberate delicate delightful delinquent demanding democratic demographic demonic dense dental departmental dependent deplorable depressed
depressing derogatory deserted deserving desirable desperate destitute detectable determined deterrent detrimental devastating developed
developing devoid devoted devout diagnostic dictatorial different difficult digital dilute diplomatic dire direct dirty disability-related
disabled disadvantaged disappointed disappointing discernible disciplinary discouraging discreet discretionary discriminatory disgruntled
disgusting disinterested disloyal disobedient disorderly disparate disposable disproportionate dissatisfied dissident dissuasive distal
distant distinct distinctive distinguished distressed distressing disturbing diverse divine divisional divisive djiboutian doctoral
documentary domestic dominant dominican door-to-door double doubtful downtown draconian dramatic drastic drawn-out drug-addicted
drop-in drug-related drunk dry dual dualistic dubious due dull dumb durable dusty dutch dynamic dynastic eager early eastern easy eco-friendly
ecological economic economical ecuadorian educated educational educative effective effeminate efficient egregious egyptian eight-hour
eight-year elaborate elderly election-related elective electoral electric electrical electronic elementary eligible elite elongated elusive
embarrassed embarrassing emergent emeritus emirati emotional employable employer-linked employment-related empty encouraging end-of-year
endangered endemic endless enduring enforceable english enlightened enormous enterprise-level enterprising entertaining enthusiastic entire
entrenched environmental epidemic epidemiological episcopal equal equatorial equipped equivalent erect eritrean essential estonian estranged
eternal ethical ethiopian ethnic eurasian european evangelical eventual ever-changing everyday evident evidentiary evil ex-military exact
exacting exaggerated excellent exceptional excess excessive excited exciting exclusive excruciating exculpatory executive exempt exhausted
exhausting exhaustive existing exorbitant expansive expectant expedient expeditious expensive experienced experimental expert explicit
exploitative exploitive explosive export-oriented export-processing extensive extenuating external extra extra-budgetary extra-judicial
extra-legal extrabudgetary extrajudicial extralegal extramarital extraneous extraordinary extraterritorial extravagant extreme
extremism-related extremist face-to-face facial fact-based fact-finding factory-level factual faint fair faith-based fake false familial
familiar family-based family-friendly famous fantastic far far-flung far-reaching far-right fascinating fascist fast fast-track fatal
fatigued faulty favorable fearful federal fee-based fee-free female feminist fertile fetal feudal fictional fierce fijian filipino final
financial fine finite finnish firm first-degree first-hand first-instance first-round first-time first-year firsthand fiscal fit five-day
five-month five-year fixed fixed-term flagrant flat flawed fledgling flexible focal follow-up food-insecure for-profit forbidden forbidding
forceful forcible foregoing foregone forced foreign foreign-based foreign-born foreign-financed foreign-funded foreign-invested foreign-owned
forensic formal former formidable forthcoming forthright fortunate forward foster founded four-member four-month four-year frantic
fraudulent free freelance french frequent fresh fresh-water friendly frightened frightening frivolous front-line frontier frontline
frustrated frustrating full full-fledged full-length full-scale full-time fully-fledged functional fundamental fundamentalist funny furious
future gabonese gambian gang-related gastrointestinal gaunt gay gender-affirming gender-based gender-biased gender-neutral gender-responsive
gender-sensitive gendered general generational genetic genital genocidal gentle genuine geographic geographical geometric georgian german
ghanaian giant gifted gigantic given glad glaring global gloomy gold golden good government-affiliated government-aligned
government-appointed government-approved government-associated government-backed government-controlled government-designated
government-employed government-funded government-held government-issued government-led government-mandated government-operated
government-organized government-owned government-provided government-recognized government-registered government-run government-sponsored
government-supported government-wide governmental gradual grand graphic grass-roots grassroots grateful grave gray great greek green
grievous grim gross groundbreaking growing grown-up grueling guatemalan gubernatorial guilty guinean guyanese gynecological habitual haitian
halal half-hearted hands-on handsome haphazard happy hard hard-core hard-line hard-of-hearing hard-to-reach hard-won hard-working hardcore
hardened hardline hardworking harmful harmonious harsh hate-motivated hate-related hateful haunting hazardous head-on health-care-oriented
health-related healthy hearing-impaired heavy hefty helpful helpless hereditary heroic hesitant heterosexual high high-level high-priority
high-profile high-quality high-ranking high-resolution high-rise high-risk high-security high-speed high-value highland hilly hindu historic
historical hiv-positive hiv-related hiv-vulnerable hmong holocaust-era holy home-based home-grown home-schooled homebound homeless homely
homogeneous homogenous homophobic homosexual honduran honest honorary hormonal horrifying horticultural hospitable hostile hot hourly
house-to-house huge human human-rights humanist humanitarian humiliating humorous hungarian hungry hybrid hydraulic hydroelectric
hypertensive icelandic ideal identical identifiable ideological ill ill-equipped ill-founded ill-prepared illegal illegitimate illicit
illiterate immeasurable immediate immense immigrant imminent immoral impartial impending implicit important imposing impossible impotent
impoverished impracticable imprescriptible impressive impromptu improper in-camera in-country in-depth in-house in-kind in-patient in-person
in-service inaccessible inaccurate inactive inadequate inadmissible inappropriate inauthentic incapable incendiary inclined inclusive
incoming incommensurate incommunicado incompatible incompetent incomplete inconclusive inconsistent inconvenient incredible incremental
incriminating incumbent indebted indecent indecorous indefinite independent indeterminate indian indicative indifferent indigenous indigent
indirect indiscriminate indispensable individual indonesian indoor industrial ineffective ineffectual inefficient ineligible inevitable
inexperienced infectious inferior infinite inflammatory influential informal informational infrequent infuriating inherent inhospitable
inhuman inhumane initial injurious inland inner inner-city innocent inordinate inquisitorial insane insecure insensitive inside insightful
insoluble institutional instructional insufficient insulting insurgency-related insurgent intact integral integrative intellectual
intelligent intense intensive intent intentional inter-agency inter-american inter-clan inter-communal inter-ethnic inter-governmental
inter-ministerial inter-religious inter-state interactive interagency intercommunal intercountry interdepartmental interdisciplinary
interested interesting interethnic interfaith intergovernmental interim interior intermediate interministerial internal international
internet-based interrelated interreligious intersex intersexual interstate intertribal intestinal intimate intimidating intra-party
intra-state intraregional intrauterine intriguing intrusive invalid investigative investigatory inviolable inviting involuntary iranian
iraqi irish irreconcilable irregular irrelevant irresponsible irreversible irrevocable islamic islamist islamophobic israeli italian ivorian jamaican
japanese jewish job-related jobless joint jordanian journalistic judicial judicious junior justifiable juvenile kazakh kazakhstani kenyan
key known korean kosher kosovar kurdish kuwaiti kyrgyz labor-focused labor-intensive labor-related lacking land-related landless landlocked
lao laotian large large-scale last-minute lasting late latin latvian lavish law-abiding lawful lawless lax leaderless leading learned
lebanese left-behind left-wing leftist legal legislative legitimate lengthy lenient lesbian less-developed less-skilled lesser-known lethal
lewd lgbt lgbti lgbtq lgbtqi liable liberal liberian libyan life-saving life-threatening lifelong light likely limited limiting linguistic
liquid literal literary literate lithuanian little live-in local local-level logical logistical lone lonely long long-lasting long-running
long-serving long-standing long-term longer-term longstanding longtime loose loud lovely low low-cost low-income low-level low-lying
low-paid low-paying low-ranking low-skilled low-wage lower-caste lower-level lower-paid lower-paying lower-ranking lowland lowly lucky
lucrative lunar lurid luxembourgish macedonian mad magnificent main major makeshift malagasy malawian malay malaysian maldivian male malian
malicious malnourished maltese management-run managerial mandatory manifest manned manual maoist marginal marine marital maritime married
marshallese martial marxist masculine mass-produced mass-scale massive material maternal maternity-related matrilineal mature mauritanian
mauritian maximum maximum-security meaningful mechanical median medical medico-legal medieval mediterranean medium medium-size medium-sized
medium-term memory-impaired menstrual mental mentally-ill merciless mere messianic metropolitan mexican micronesian middle middle-class
middle-income mighty migrant migration-related migratory mild militant military minimal minimum minimum-security ministerial minor
minority-language miscellaneous misleading missing mistaken mixed mixed-race mixed-sex mobile mock moderate modern modern-day modest
moldovan monastic monegasque monetary mongolian monolingual monstrous montenegrin monthly months-long moot moral moroccan moslem motionless
motivated motive mountainous mozambican muddy multi-agency multi-disciplinary multi-ethnic multi-party multi-sectoral multi-stakeholder
multi-year multicultural multidimensional multidisciplinary multiethnic multifaceted multilateral multilingual multinational multiparty
multiple multipurpose multiracial multisectoral multistory multiyear municipal murky muscular musical muslim muslim-majority mutinous mutual
myriad mysterious mythological naked namibian narrow nascent national national-level nationalist nationwide native natural nauruan naval
navigable nazi near-term nearby neat necessary necessitous negative negligent negligible negotiable neighboring neighbouring neonatal
nepalese nepali nervous net neutral new newborn newfound nicaraguan nice nigerian nigerien nightly nine-member nine-year no-cost noble
nomadic nominal non-arab non-binding non-buddhist non-citizen non-combatant non-compliant non-consensual non-criminal non-custodial
non-discriminatory non-ethnic non-existent non-formal non-governmental non-islamic non-jewish non-judicial non-kosher non-lethal non-muslim
non-native non-partisan non-political non-profit non-resident non-state non-traditional non-union non-violent non-white nonacademic
nonbinary nonbinding noncombatant noncommissioned noncompliant nonconforming nonconsensual nonconsenting nondemocratic nondisabled
nondiscriminatory nonessential nonexistent nonfatal nonfinancial nonformal nonfunctional nongovernmental nonimmigrant nonindustrial
nonjudicial nonnative nonoperational nonpartisan nonpermanent nonpolitical nonprofessional nonprofit nonregistered nonreligious
nonrepresentative nonresident nonresidential nonstate nontraditional nonunion nonverbal nonviolent nonworking normal normative northbound
northeast northern northwest norwegian notable nuclear nude null numerous nutritional nutritious objectionable objective obligatory obliged
obscene obscure observable observant obstetric obstetrical obvious occasional occupational odd off-budget off-duty off-limits off-season
offending offensive official offshore old old-age olympic omani ominous on-call on-duty on-going on-site on-the-job on-the-spot one-day
one-month one-off one-on-one one-party one-sided one-stop one-time one-year onerous ongoing online onshore onward opaque open open-air
open-door open-ended operational operative opposed opposing opposite opposite-sex opposition-affiliated opposition-controlled
opposition-held opposition-led opposition-organized oppressive optional oral orderly ordinary organic organizational original orthodox other
out-of-country out-of-court out-of-date out-of-pocket out-of-school outdated outdoor outer outgoing outlying outpatient outraged outright
outside outspoken outstanding outward overall overarching overbearing overcrowded overdone overdue overland overnight overseas
overseas-based overt overweight overwhelming own own-account pacific painful painstaking pakistani palauan pale palestinian panamanian
pandemic-related papuan paraguayan parallel paramilitary paramount parent-teacher parental parliamentary part-time partial participatory
particular particulate partisan party-affiliated passive past paternal patriarchal patriotic patronymic peace-building peaceful peacekeeping
peacetime peculiar pecuniary peer-to-peer pejorative penal pending people-centered perfect perfunctory periodic perishable permanent
permissible persian persistent personal pertinent peruvian pervasive perverse petty pharmaceutical philippine philosophical physical
physiological pink pivotal plain plain-clothes plainclothes planetary plastic pleasant pleased pleasing plenary pluralistic pointed poised
polar police-related policy-making polish political politically-motivated polynesian poor popular pornographic porous portuguese positive
possible post-conflict post-election post-secondary post-trafficking post-traumatic postal postgraduate postmortem postnatal postpartum
postwar potable potential powerful powerless practicable practical pre-election pre-existing pre-trial precarious precautionary precedent
preceding precious precise precolonial predatory predictable predictive predominant preferential pregnant prehistoric prejudicial
preliminary premarital prenatal prenuptial preoccupied preparatory present present-day presidential pressing presumptive pretrial pretty
prevailing prevalent preventative preventive previous primary prime primitive principal prior private private-sector privately-owned
privileged pro-bono pro-choice pro-democracy pro-government pro-independence pro-palestinian pro-regime pro-russian pro-union proactive
probable problematic procedural productive professional profit-making profound progressive prohibitive prolonged prominent promising prompt
prone proper property-related proportional proportionate prospective prosthetic protective protestant protracted proud provident
provincial provincial-level provisional provocative proximate pseudonymous psychiatric psychoactive psychological psychosocial psychotropic
public public-private public-sector public-service pulmonary punishable punitive pure purple purported purposeful pursuant puzzling
pyrotechnic qatari qualified quarterly quasi-governmental quasi-judicial quasi-official queer questionable quick quiet race-based racial
racist radical radioactive ragged rainy rampant random rapid rare raw ready ready-made real real-time realistic reasonable reassuring
rebel-held recent record record-breaking record-keeping recreational recurrent recurring red red-light reformist refreshing refugee-like
refugee-related regional regular regulatory rehabilitative related relative relevant reliable reliant religion-based religious reluctant
remaining remarkable remedial reminiscent remote renewable renowned rent-free rental representative repressive reproductive republican
repugnant reputable requisite reserved resident residential residual resounding resourced respectable respective respiratory responsible
responsive restorative restrictive retaliatory retired retroactive retrospective revealing revenue-generating reverse revolutionary
rewarding rich right right-wing rights-based rights-focused rights-related rigid rigorous rising risky ritual rival robust rohingya roman
romani romanian romantic rotten rough round round-the-clock routine royal rudimentary rugged ruling run-down rural russian rwandan sacred
sad safe saharan salaried salvadoran same same-sex samoan sanitary satanic satirical satisfactory satisfied satisfying saudi savage
scandalous scandinavian scarce scared scathing scattered school-age school-based school-related scientific scottish seasonal seasoned seated
second-class second-degree second-hand second-year secondary secret sectarian sector-specific sector-wide secular secure security-related
sedentary seditious select selective self-appointed self-declared self-determined self-employed self-evident self-exiled self-explanatory
self-governing self-identified self-imposed self-incriminating self-inflicted self-proclaimed self-reliant self-styled self-sufficient
semi-autonomous semi-governmental semi-nomadic semi-official semi-skilled semi-urban semiannual semiautonomous semiofficial semipublic
semiskilled senatorial senegalese senior senior-level sensitive sensory separate separatist serbian serial serious seropositive
service-oriented service-related seven-day seven-member severe sex-based sexual seychellois shabby shameful sharp shocking short short-lived
short-range short-staffed short-term shrill shy sick sickening sight-impaired significant silent silly silver similar simple simultaneous
single single-member single-parent single-party single-sex sinhala sinhalese six-day six-month six-week six-year sizable sizeable skeletal
skeptical skilled slanderous slender slight slovak slovakian slovenian slow slow-moving small small-scale smart smooth so-called sober
social socialist societal socio-economic socio-political sociocultural socioeconomic soft sole solid solitary solo somali sophisticated sore
sorry southeast southern southwestern sovereign soviet spanish spatial special special-needs specific specious speech-related speedy
spirited spiritual spiteful spontaneous sporadic spousal spurious square stable staggering stale standard standing stark startling
state-affiliated state-appointed state-backed state-controlled state-employed state-funded state-issued state-led state-level
state-organized state-owned state-provided state-run state-sanctioned state-sponsored state-supported stateless statewide statistical
statutory stay-at-home steady steep step-by-step stereotyped stereotypical stern stiff straight strange strategic street-based strenuous
strict strife-torn striking stringent strong structural student-led stunning stupid sturdy sub-regional sub-saharan subject subjective
subordinate subregional subsequent subservient subsidiary substandard substantial substantive subsurface subtle suburban subversive
successful successive sudanese sudden sufficient sufi suggestive suicidal suitable sullen summary sundry sunken superior supernatural
supervisory supplemental supportive supreme sure surgical surinamese surplus surprised surprising surrounding survivor-centered
survivor-centred susceptible suspicious sustainable swahili swazi swedish sweeping sweet swift swiss swollen sympathetic syrian systematic
systemic taboo tacit tainted taiwanese tajik tajikistani take-home talented tall tamil tangible tanzanian tattered tax-exempt tax-free
tech-savvy technical technological technology-facilitated tedious teenage temporary tempting ten-year tendentious tender terrible terrifying
territorial terror-related terrorism-related tertiary thai theocratic theological theoretical therapeutic thermal thick thin third-country
third-party third-world third-year three-day three-judge three-month three-year three-year-old tibetan tight time-bound time-consuming
time-limited time-sensitive timely tiny tired tiring titled togolese toll-free tongan top top-level top-ranking top-secret torrential
torture-related torturous total tough township-level toxic traditional trafficking-related trafficking-specific tragic trans transgender
transient transitional transnational transparent transphobic transsexual trauma-informed trauma-sensitive traumatic tremendous tribal trilateral
trinidadian tripartite triple tropical troubled troubling true trumped-up truthful tuition-free tunisian turkic turkish turkmen two-day
two-faced two-month two-year typical ubiquitous ugandan uighur ukrainian ultimate ultra-orthodox un-islamic unabated unable unacceptable
unaccompanied unaccounted unaccredited unaccustomed unacknowledged unaffected unaffiliated unaided unanimous unannounced unanswered unarmed
unassuming unaudited unauthorized unavailable unaware unbearable unbiased unbridled unbroken uncaring uncensored uncertain unchallenged
unchanged unchecked unclear uncomfortable uncommon uncompensated unconditional unconfirmed unconscious unconstitutional uncontested
uncontrolled unconvincing uncooperative uncorroborated uncounted undated undecided undeclared undefined undemocratic under-age
under-reported under-resourced underage underaged undercover underdeveloped underemployed underground underlying undernourished underpaid underprivileged underresourced
underserved undersized understaffed understandable understanding underwater underway undeserving undesirable undetermined undeveloped
undisclosed undisputed undocumented undue uneasy uneducated unelected unemployed unending unenforceable unenforced unenrolled unequal
unescorted unethical uneven unexpected unexpired unexplained unexploded unfailing unfair unfamiliar unfettered unfilled unfinished unfit
unflinching unforeseen unforgiving unfortunate unfounded unfree unharmed unhealthy unheard unhygienic unicameral unidentified uniform
uniformed unilateral unimpeded unimplemented unincorporated uninformed uninhabitable uninhabited uninjured uninsured unintended
unintentional uninvestigated unique united universal unjust unjustifiable unjustified unknown unlawful unlicensed unlikely unlimited
unmanned unmarked unmarried unmet unnamed unnatural unnecessary unnoticed unobserved unofficial unopened unopposed unpaid unpopular
unprecedented unpredictable unprepared unprocessed unprofessional unprosecuted unprotected unprovoked unpublished unpunished unqualified
unreachable unready unreasonable unrecognized unrecorded unregistered unregulated unrelated unrelenting unreliable unrepentant unreported
unrepresented unresolved unresponsive unrestricted unruly unsafe unsanctioned unsanitary unsatisfactory unsatisfied unscrupulous unsealed
unserved unsettled unsettling unsigned unskilled unsolicited unsolved unspeakable unspecified unspent unspoken unstable unstructured
unsubstantiated unsuccessful unsuitable unsuited unsupervised unsure unsuspecting unsustainable untapped untested untimely untold untouched untraced
untrained untreated untried unusable unused unusual unverifiable unverified unwanted unwarranted unwavering unwed unwelcome unwilling
unwritten unyielding up-to-date upcoming upper-class upset urban urgent urinary uruguayan useful useless user-friendly usual utopian uyghur
uzbek uzbekistani vacant vaginal vague valid valuable variable varied various varying vast vehicular venezuelan verbal verbatim vertical
vested viable victim-blaming victim-centered victim-centred victim-friendly victorious vietnamese vigorous vile violence-related violent
viral virtual visa-free visible visual visually-impaired vital vitriolic vivid vocal vocational voiceless void volatile voluntary
vote-counting vulgar vulnerable wage-related walk-in wanting war-affected war-era war-related war-torn war-wounded warm wartime wary
water-borne weak wealthy weary web-based week-long weeklong weekly weeks-long weird welcome well-attended well-connected well-defined
well-documented well-equipped well-established well-founded well-funded well-informed well-known well-meaning well-off well-organized
well-publicized well-trained western wet white white-collar whole whole-of-government wholesale wide wide-ranging widespread widowed wild
willful willing winding wireless wise witting women-led women-only wonderful wooden work-related workable working-age working-class
working-level world-class world-wide worldwide worried worrying worth worthwhile worthy would-be wrong wrongful xenophobic year-long
year-old year-round yearlong yearly years-long yellow yemeni young youth-friendly youth-led youthful zambian zero-tolerance zimbabwean
zionist`

/** Comparatives and superlatives, irregular and common ones. */
export const comparatives: string = `best better bigger biggest bloodier bloodiest bolder boldest brighter brightest broader broadest busier busiest calmer cheaper cheapest
cleaner cleanest clearer clearest closer closest colder coldest cooler coolest costlier costliest crueler cruelest darker darkest deadlier
deadliest deeper deepest denser densest dirtier dirtiest drier driest earlier earliest easier easiest easternmost elder eldest emptier
fairer fairest farther farthest faster fastest fewer fewest finer finest firmer firmest foremost freer freest friendlier fuller fullest
further furthest graver gravest greater greatest greener greenest happier happiest harder hardest harsher harshest healthier healthiest
heavier heaviest higher highest hotter hottest hungrier innermost kinder kindest larger largest later latest latter least lengthier
lengthiest less lesser lighter lightest likelier likeliest longer longest looser loosest louder loudest lower lowest milder mildest more
most narrower narrowest nearer nearest newer newest nicer nicest noisier northernmost older oldest outermost poorer poorest purer purest
quicker quickest quieter rarer rarest richer richest riskier riskiest rougher roughest safer safest scarcer scarcest severer severest
shallower shallowest sharper sharpest shorter shortest sicker sickest simpler simplest slighter slightest slower slowest smaller smallest
smarter smartest softer softest sooner soonest southernmost steeper steepest stiffer stiffest stricter strictest stronger strongest taller
tallest thicker thickest thinner thinnest tighter tightest tinier tiniest topmost tougher toughest truer truest uglier ugliest upper
uppermost utmost warmer warmest weaker weakest wealthier wealthiest westernmost wider widest wiser wisest worse worst younger youngest`
