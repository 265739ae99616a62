/**
 * What English says beside a verb, for rows that want more than the verb itself: `_` is what is counted, `+` marks a particle, `@` the only measure that it is for.
 *
 * A row of a codebook takes those lines whose verb it names and whose words fit what it wants; lines that fit no row cost nothing.
 */
export const predicates: readonly string[] = `
award _ compensation
grant _ compensation
give _ redress
deny _ compensation
pay _ damages @restitution
offer _ compensation
order _ to pay compensation
force _ to pay damages
compel _ to pay restitution
award compensation to _
pay damages to _ @restitution
grant redress to _
give compensation to _
deny compensation to _
distribute payments to _
secure compensation for _
obtain damages for _
order restitution for _
seek compensation for _
request restitution for _
_ compensate their victims
_ reimburse the workers
_ pay restitution
_ pay damages @restitution
_ owe compensation
_ receive compensation
_ get damages
_ obtain redress
_ win damages
_ seek compensation
_ request restitution
_ claim damages
refer _ for disciplinary action
submit _ for disciplinary action
report _ for disciplinary action
refer _ to internal affairs
remove _ from office
dismiss _ from their posts
suspend _ from duty
relieve _ of duty
discharge _ from service
oust _ from office
bar _ from office
expel _ from the judiciary
_ lose their posts
_ lose their jobs
revoke the licenses of _
suspend the licenses of _
cancel the registration of _
withdraw the permits of _
deny permits to _
find _ in violation of the code
find violations at _
detect violations at _
discover violations at _
make _ to factories
conduct _ of construction sites
pay _ to farms
convict traffickers in _
acquit suspects in _
indict brokers in _
prosecute brokers in _
charge suspects in _
sentence traffickers in _
investigate brokers in _
arrest brokers in _
detain suspects in _
identify victims in _
rescue children in _
detect victims in _
find _ guilty
declare _ guilty
pronounce _ guilty
find _ not guilty
declare _ innocent
pronounce _ innocent
_ plead guilty
_ admit guilt
_ confess guilt
_ acknowledge responsibility
_ receive guilty verdicts
_ get convictions
_ end in convictions
_ lead to convictions
_ result in convictions
_ conclude in convictions
_ end in acquittals
_ result in acquittals
_ lead to acquittals
put _ on trial
bring _ to trial
bring _ to court
take _ to court
send _ to court
refer _ to prosecutors
refer _ to the courts
submit _ to the prosecution
forward _ to prosecutors
transmit _ to prosecutors
transfer _ to the courts
hand _ to the court
pass _ to prosecutors
present _ to the prosecution
commit _ for trial
recommend _ for prosecution
haul _ before the court
place _ on trial
bring charges against _
file charges against _
press charges against _
drop charges against _
lay charges against _
dismiss charges against _
open proceedings against _
start proceedings against _
institute proceedings against _
initiate proceedings against _
launch proceedings against _
begin proceedings against _
_ face trial
_ face charges
_ stand trial
_ await trial
_ face prosecution
_ go on trial
_ come before the court
_ appear in court
_ stand before the court
_ testify in court
_ be on trial
_ be before the courts
_ remain before the courts
_ remain on trial
_ stay before the courts
_ lead to prosecutions
_ result in prosecutions
_ end in trials
send _ to prison
put _ in prison
order _ to prison
commit _ to prison
condemn _ to prison
place _ on probation
give _ prison sentences
hand _ suspended sentences
_ go to prison
_ return to jail
_ receive suspended sentences
_ get prison terms
_ serve prison sentences
_ draw fines
_ avoid prison
_ incur fines
impose prison sentences on _
impose fines on _
pass sentences on _
pronounce sentences on _
mete +out punishments to _
hand +down prison terms to _
give suspended sentences to _
issue fines to _
_ pay fines
order _ to pay a fine
order _ to perform community service
give advice to _ @hotline
provide advice to _ @hotline
offer advice to _ @hotline
_ call the hotline @hotline
_ contact the helpline @hotline
send _ back
push _ back
turn _ back
turn _ away
drive _ back
force _ back
send _ out of the country
remove _ from the country
throw _ out of the country
escort _ to the border
push _ over the border
force _ across the border
refuse _ entry
deny _ entry
refuse entry to _
deny entry to _
bring _ home
send _ home
fly _ home
take _ home
escort _ home
bring _ back
fly _ back
transport _ home
ship _ home
help _ with their return
assist _ with their return
support _ with their return
_ go home
_ come home
_ travel home
_ fly home
_ come back
look into _ @investigations
inquire into _ @investigations
delve into _ @investigations
work on _
follow +up on _
take +on _ @investigations
take +up _ @investigations
refer _ to the police
forward _ to the police
submit _ to the police
send _ to investigators
pass _ to detectives
transfer _ to the police
transmit _ to the police
report _ to the police
_ remain open
_ stay open
_ be under investigation
_ be pending
_ remain unresolved
_ stand open
_ remain under investigation
_ come under investigation
_ fall under suspicion
_ stay under scrutiny
_ face an investigation
_ undergo questioning
_ await questioning
summon _ for questioning
call _ for questioning
_ lead to an investigation
_ result in investigations
_ end in investigations
round +up _
pick +up _ @arrests
take _ into custody
place _ in detention
put _ in custody
keep _ in custody
hold _ in detention
remand _ in custody
return _ to custody
_ be in detention
_ remain in custody
_ stay in jail
_ sit in jail
_ lead to arrests
_ result in arrests
_ end in arrests
inform _ about the risks of trafficking
educate _ about trafficking
warn _ about the dangers of migration
alert _ to the risks of migration
brief _ on the dangers of migration
teach _ about the risks of recruitment
sensitize _ to the risks of exploitation
reach _ with its messages
target _ with films
speak to _ about safe migration
talk to _ about safe migration
_ hear talks on trafficking
_ attend presentations
_ watch a film on trafficking
_ see the play
_ join the campaign
_ take part in awareness events
_ participate in the campaign
visit _ with a film on trafficking
tour _ with presentations
hand +out _
hand +down _
mete +out _
carry +out _
put +up _
build the skills of _
strengthen the capacity of _
improve the knowledge of _
enhance the skills of _
_ attend lectures
_ complete a course
_ receive training
_ undergo training
_ finish a course
_ follow a course
_ take part in a seminar
_ participate in workshops
_ enroll in a course
_ graduate from a course
_ learn how to recognize victims @training
_ study the law @training
enroll _ in a course
place _ in a course
provide training to _
give lectures to _
offer courses to _
deliver training to _
conduct training for _
hold a workshop for _
organize a seminar for _
arrange a course for _
run courses for _
host a seminar for _
build a prison for _
design a camp for _
equip a shelter for _
free _ from a brick kiln
free _ from slavery
release _ from bondage
pull _ from brothels
save _ from exploitation
remove _ from brothels
find _ in brothels
withdraw _ from mines
take _ from the streets
encounter _ in factories
certify _ as victims
recognize _ as victims
confirm _ as victims
designate _ as victims
classify _ as victims
come across _
happen upon _
stumble upon _
learn of _
_ come forward
grant _ official status @victims-identified
give _ formal recognition @victims-identified
grant official status to _ @victims-identified
give formal recognition to _ @victims-identified
accord official status to _ @victims-identified
_ receive official status @victims-identified
_ obtain formal recognition @victims-identified
_ be victims of trafficking
transfer _ to a shelter
send _ to shelters
bring _ to a refuge
take _ to a clinic
place _ in shelters
move _ to a safe house
hand _ over to NGOs
reunite _ with their families
connect _ with services
link _ with services
release _ to relatives
deliver _ to a shelter
admit _ to a shelter
relocate _ to a shelter
hand +over _
turn +over _
direct _ to the ministry
transfer _ to the agency
entrust _ to NGOs
hand _ to the ministry
turn _ over to the agency
enroll _ in school
reinstate _ in school
register _ in schools
place _ in apprenticeships
provide _ with medical care
supply _ with food
furnish _ with clothing
present _ with scholarships
assist _ with housing
help _ with housing
support _ with counseling
offer _ legal aid
give _ shelter
equip _ with kits
provide shelter to _
offer assistance to _
give legal aid to _
extend support to _
deliver food to _
supply clothing to _
arrange accommodation for _
secure housing for _
fund treatment for _
ensure care for _
organize counseling for _
issue _ to victims
grant _ to victims
renew _ for victims
approve _ for victims
extend assistance to _
prolong the stay of _
renew the visas of _
grant _ permission to remain
care for _ @victims-assisted
look after _ @victims-assisted
take +in _ @victims-assisted
meet with _
_ benefit from legal aid
_ profit from the program
_ accept help
_ receive medical care
_ get counseling
_ obtain shelter
_ request assistance
_ seek shelter
_ find shelter
_ stay at the shelter
_ live in a refuge
_ remain in care
_ reside at the shelter
_ take part in vocational courses @victims-assisted
_ attend vocational classes @victims-assisted
_ complete a vocational course @victims-assisted
give grants to _
award grants to _
provide funding to _
pay subsidies to _ @funding
_ receive grants
_ get funding
_ win subsidies
_ obtain grants
compel _ to pick cotton
coerce _ to pick cotton
force _ to pick cotton
mobilize _ for the harvest
subject _ to forced labor
expose _ to hazards
_ lack a contract
_ endure hunger
_ experience hunger
_ risk exploitation
_ have access to schools
_ have identity cards
_ own land
_ be in prostitution
_ remain in bondage
_ be at risk
_ live in poverty
_ live on the streets
_ sleep on the streets
_ survive in poverty
force _ into prostitution
force _ into begging
_ attend school
_ finish school
_ leave school
_ drop out of school
_ enroll in school
_ favor the ban
_ support the ban
_ oppose the ban
shoot _ dead
beat _ to death
stab _ to death
burn _ to death
torture _ to death
starve _ to death
hack _ to death
leave _ dead
find _ dead
put _ to death
gun +down _
shoot +down _
_ lose their lives
_ commit suicide
_ be dead
_ result in deaths
_ end in deaths
leave _ injured
leave _ wounded
_ suffer burns
_ sustain injuries
_ receive gunshot wounds
_ require surgery
_ need surgery
_ lose an eye
_ lose a leg
_ go missing
_ remain missing
_ be missing
report _ missing
list _ as missing
declare _ missing
take _ hostage
hold _ captive
keep _ in captivity
force _ away
set _ free
let _ go
commute the sentences of _
reduce the sentences of _
shorten the terms of _
grant clemency to _
give amnesty to _
offer amnesty to _
announce pardons for _
approve clemency for _
grant _ bail
give _ parole
offer _ amnesty
_ receive pardons
_ win bail
_ obtain clemency
_ get bail
_ benefit from an amnesty
_ profit from an amnesty
order the release of _
_ leave jail
_ walk free
take disciplinary action against _
open disciplinary proceedings against _
initiate disciplinary proceedings against _
impose sanctions on _
bring disciplinary charges against _
launch disciplinary proceedings against _
_ receive reprimands
_ face dismissal
_ get reprimands
_ face sanctions
hold _ accountable
hold _ to account
refuse _ registration
deny _ recognition
reject _ for rallies
deny _ for rallies
break +up _
take +down _ @restrictions
strike +off _
strike +down _
_ lose their licenses
_ lose their registration
bar _ from travel
ban _ from travel
prevent _ from leaving the country
_ be in pretrial detention
_ remain in prison
_ languish in jail
_ sit in prison
_ stay in custody
_ linger in jail
_ await sentencing
_ serve life sentences
_ share a cell
drive _ from their homes
force _ from their homes
force _ off their land @displacement
_ flee their homes
_ leave their villages
_ abandon their homes
_ flee to a nearby town
_ return to their villages
_ go back to their homes
_ remain displaced
_ be homeless
_ lose their homes
force _ into marriage
coerce _ into confessions
pressure _ into marriage
compel _ into marriage
_ suffer beatings
_ experience discrimination
_ face harassment
_ endure torture
_ report violence
_ undergo torture
subject _ to torture
expose _ to violence
_ lodge complaints
_ file complaints
_ submit petitions
_ sign a petition
_ contact the ombudsman
_ approach the commission
_ complain of the food
grant asylum to _ @refugees
give refugee status to _ @refugees
offer protection to _ @refugees
deny asylum to _ @refugees
refuse asylum to _ @refugees
grant _ asylum @refugees
give _ citizenship @refugees
deny _ asylum @refugees
refuse _ asylum @refugees
_ seek asylum
_ request asylum
_ receive citizenship
_ obtain refugee status @refugees
_ acquire citizenship
_ claim asylum
_ apply for asylum
_ wait for asylum
_ arrive by boat
_ come across the border
_ travel by boat
_ enter by boat
_ cross the border
_ enter the country
_ flee across the border
_ flee abroad
_ go abroad
_ leave for exile
_ flee the country
_ leave the country
_ live abroad
_ work abroad
_ stay in exile
_ be abroad
_ be stateless
_ remain stateless
_ lack citizenship
_ hold refugee status
_ hold office
_ win seats
_ serve on the council
_ sit on the board
_ be members of the council
reserve _ for women
allocate _ to women
elect _ to the council
appoint _ to the cabinet
_ go on strike
_ be on strike
_ join the strike
_ stage a walkout
_ begin a strike
_ vote for a strike
_ lose their jobs
_ find work
_ belong to a union
_ work in the informal sector
_ work in agriculture
_ be unemployed
_ remain jobless
_ register to vote
_ take part in the election
_ participate in the referendum
_ observe the vote
_ monitor the election
_ live in the region
_ reside in the area
_ inhabit the delta
_ practice the old faith
_ profess the old faith
_ adhere to the old faith
_ belong to the old faith
consist of _
estimate _ in servitude
`
  .trim()
  .split('\n')

/** Nouns with what stands before or behind them, for rows that want it: `cases of torture`. */
export const nounPhrases: readonly string[] = `
license of agencies
award of compensation
compensation award
compensation order
claim for damages
site visit
compliance check
unannounced visit
violation of the wage code
citation for late wages
compliance notice
labor fine
guilty verdict
guilty plea
verdict of not guilty
court case
criminal proceeding
referral to prosecutors
prison term
jail term
death penalty
life term
hotline report
call to the helpline
forced return
forced removal
voluntary return of nationals
police operation
undercover operation
rescue operation
trafficking case
trafficking crime
criminal case
awareness session
awareness event
information session
outreach event
training session
training program
capacity-building activity
training event
crisis center
reception center
detention center
police station
safe house
removal of children
humanitarian visa
residence permit
displaced person
stateless person
street child
trafficked person
case of murder
report of killings
femicide victim
allegation of extrajudicial killings
case of injury
missing person
case of disappearance
report of abductions
kidnapping case
disciplinary case
disciplinary measure
administrative sanction
internet shutdown
website closure
ban on newspapers
case of political prisoners
case of eviction
report of evictions
homeless person
case of torture
report of harassment
rape case
incident of violence
allegation of ill-treatment
act of vandalism
victim of torture
rape victim
violation of the ceasefire
ceasefire violation
forced marriage
child marriage
recommendation of the ombudsman
asylum application
application for asylum
asylum claim
citizenship request
foreign national
female judge
woman senator
female candidate
minority legislator
vacant position
judicial post
collective agreement
strike ballot
labor dispute
wage dispute
member of unions
electoral district
polling station
ethnic group
religious minority
indigenous people
overtime hour
paid holiday
consecutive term
participant from the police
`
  .trim()
  .split('\n')

/** Who does it where the row does not say, by measure. */
export const agentsByMeasure: Readonly<Record<string, string>> = {
  other: 'the authorities,the police,the council',
  restitution: 'the court,judges,the state',
  inspections: 'inspectors,the labor inspectorate,the ministry',
  acquittals: 'the court,judges,courts',
  convictions: 'the court,judges,courts,a tribunal',
  prosecutions: 'prosecutors,authorities,the state,the courts',
  sentences: 'the court,judges,courts',
  hotline: 'the helpline,callers',
  deportations: 'authorities,the government,immigration officers',
  repatriations: 'the consulate,diplomats,the government',
  investigations: 'the police,prosecutors,authorities,detectives',
  arrests: 'the police,officers,authorities',
  awareness: 'volunteers,the ministry,a charity',
  training: 'the ministry,the institute,the agency',
  facilities: 'the ministry,the government,a charity',
  'victims-identified': 'the police,social workers,authorities',
  'victims-assisted': 'NGOs,the ministry,social workers,the agency',
  funding: 'the ministry,donors',
  prevalence: 'brokers,gangs,experts',
  deaths: 'gunmen,soldiers,rebels,the army',
  injuries: 'gunmen,soldiers,rebels',
  disappearances: 'rebels,gunmen,relatives',
  releases: 'the president,the court,the king',
  discipline: 'the ministry,the corps,the council',
  restrictions: 'authorities,the government,the censor,the regulator',
  detainees: 'the prison,guards,the army',
  displacement: 'militias,the army,the flood',
  abuses: 'guards,militias,soldiers',
  complaints: 'inmates,residents',
  refugees: 'the office,the agency,authorities',
  representation: 'voters,the party',
  elections: 'the commission,voters,citizens',
  staff: 'the army,the ministry',
  employment: 'the mine,factories,the company',
  population: 'the island',
}

/** What a row with `*` is done to, by measure. */
export const objectsByMeasure: Readonly<Record<string, string>> = {
  other: 'truck phone passport vehicle',
  inspections: 'factory farm vessel mine',
  training: '<official>',
  funding: 'ngo church shelter school',
  displacement: 'family villager resident',
  deaths: '<person> <worker> <migrant>',
  releases: '<prisoner> convict',
  awareness: 'program song',
  elections: 'vote ballot',
  employment: '<worker>',
  restitution: '<victim> <worker>',
}
