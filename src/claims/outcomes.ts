/**
 * What becomes of cases, of the accused and of victims, where no single verb says it: the phrase as a whole does
 * (`referred to court`, `received a prison term`, `helped return home`, `placed in foster care`).
 */
import { code, services } from './acts.ts'
import { governingVerb, predicateAt } from './governing.ts'
import { isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { because, type Draft, type Rule, type Statement } from './statement.ts'
import { Class, is, lexemes, measureOf, verbs } from './words.ts'

const w = lexemes(
  'while but and to for of in into before guilty not found pleaded pled plead home back return cared caring care from',
)

verbs(
  0,
  `forward submit/submitted/submitted/submitting transmit/transmitted/transmitted/transmitting place admit/admitted/admitted/admitting
  fly/flew/flown/flying escort commute commit/committed/committed/committing advance recommend present impose connect enroll mete
  award await remand visit attend undergo/underwent/undergone/undergoing`,
)

const victims = wordSet('victim victims survivor survivors')
const restitution = code('restitution')
const assisted = code('victims-assisted')
const prosecutions = code('prosecutions')

/** The first token after `from` in the set, at most `reach` on, in the same phrase; −1 where there is none. */
function ahead(t: Tokens, from: number, words: Uint8Array, reach: number): number {
  const limit = Math.min(t.length, from + reach)
  for (let i = from; i < limit && t.kind[i] !== Kind.sign; i++) {
    if (words[t.word[i] as number] === 1) return i
    if (isOneOf(t, i, w.and, w.but, w.while)) return -1
  }
  return -1
}

/** Where the phrase after the counted noun begins. */
function afterNoun(draft: Draft): number {
  return Math.max(draft.nounTo, draft.to)
}

/** `of the 11 convicted`: what follows is said of some of them. */
function isWhole(t: Tokens, draft: Draft): boolean {
  return is(t.word[draft.from - 1] as number, Class.determiner) && isOneOf(t, draft.from - 2, w.of)
}

/** The verb that has the figure as its object, or as its subject, if it is in the set; the token after what it governs. */
function actedOn(t: Tokens, draft: Draft, verbs: Uint8Array): number {
  const after = predicateAt(t, afterNoun(draft))
  if (verbs[t.word[after] as number] === 1 && is(t.word[after] as number, Class.verb)) return after + 1
  const before = governingVerb(t, draft.from, draft.clause)
  return before >= 0 && verbs[t.word[before] as number] === 1 ? afterNoun(draft) : -1
}

const sending = wordSet(
  `refer refers referred referring forward forwarded forwarding submit submitted submitting send sent sending transfer transferred
  transferring transmit transmitted transmitting hand handed handing pass passed passing bring brought bringing take took taken taking
  move moved recommend recommended recommending present presented presenting file filed filing commit committed advance advanced`,
)
const tribunals = wordSet(
  `court courts trial prosecution prosecutor prosecutors prosecuting judiciary tribunal tribunals attorney attorneys judge judges
  magistrate magistrates procuratorate indictment`,
)

/**
 * Cases or suspects that are handed on to those who try them.
 *
 * ```text
 * Police referred 61 cases for prosecution and 14 to the public prosecutor.
 *                 ^^ measure=prosecutions
 *                                              ^^ measure=prosecutions
 *
 * Eighteen suspects were handed over to the courts.
 * ^^^^^^^^ measure=prosecutions
 * ```
 */
function sentToCourt({ t }: Statement, draft: Draft): number {
  if (victims[draft.noun] === 1) return 0
  const from = actedOn(t, draft, sending)
  if (from < 0) return 0
  const limit = Math.min(t.length, from + 8)
  for (let i = from; i < limit && t.kind[i] === Kind.word && !is(t.word[i] as number, Class.numeral); i++) {
    if (!isOneOf(t, i, w.to, w.for, w.before)) continue
    const at = ahead(t, i + 1, tribunals, 5)
    if (at >= 0) return because(at, prosecutions)
  }
  return 0
}

const standing = wordSet(
  `pending awaiting await awaited awaits remained remain remains remaining stood stand standing face faced facing undergoing ongoing
  before under`,
)
const proceedings = wordSet(
  'trial trials court courts prosecution prosecutions judgment judgement hearing hearings adjudication proceedings prosecutor',
)
const inquiries = wordSet('investigation investigations inquiry')

/**
 * Cases or suspects that still stand before somebody.
 *
 * ```text
 * Eleven cases remained pending in court and 14 were still under investigation.
 * ^^^^^^ measure=prosecutions
 *                                            ^^ measure=investigations
 * ```
 */
function stillBefore({ t }: Statement, draft: Draft): number {
  if (victims[draft.noun] === 1) return 0
  const from = afterNoun(draft)
  const at = ahead(t, from, standing, 5)
  if (at < 0) return 0
  const court = ahead(t, at + 1, proceedings, 6)
  const inquiry = ahead(t, at + 1, inquiries, 4)
  if (inquiry >= 0 && (court < 0 || inquiry < court)) return because(inquiry, code('investigations'))
  return court < 0 ? 0 : because(court, prosecutions)
}

/**
 * The verdict on the counted.
 *
 * ```text
 * Twelve traffickers were found guilty, seven pleaded guilty, and two were found not guilty.
 * ^^^^^^ measure=convictions
 *                                       ^^^^^ measure=convictions
 *                                                                 ^^^ measure=acquittals
 * ```
 */
function verdict({ t }: Statement, draft: Draft): number {
  if (isWhole(t, draft)) return 0
  const i = predicateAt(t, afterNoun(draft))
  if (!isOneOf(t, i, w.found, w.pleaded, w.pled, w.plead)) return 0
  if (isOneOf(t, i + 1, w.guilty)) return because(i + 1, code('convictions'))
  return isOneOf(t, i + 1, w.not) && isOneOf(t, i + 2, w.guilty) ? because(i + 2, code('acquittals')) : 0
}

const undergoing = wordSet(
  `received receive receives receiving got given handed served serve serving serves faced facing avoided paid ordered went`,
)
const imposing = wordSet(
  'imposed impose imposes imposing gave give gives giving handed issued issuing meted applied ordered',
)
const punishments = wordSet(
  `prison jail imprisonment sentence sentences term terms fine fines probation penalty penalties suspended custodial noncustodial
  incarceration time`,
)

/**
 * What the convicted were given: a punishment by name.
 *
 * ```text
 * Nine of the convicted received prison terms, and judges imposed fines on six.
 * ^^^^ measure=sentences
 *                                                                          ^^^ measure=sentences
 * ```
 */
function punished({ t }: Statement, draft: Draft): number {
  if (victims[draft.noun] === 1 || isWhole(t, draft)) return 0
  const i = predicateAt(t, afterNoun(draft))
  if (undergoing[t.word[i] as number] === 1) {
    const at = ahead(t, i + 1, punishments, 9)
    if (at >= 0) return because(at, code('sentences'))
  }
  const verb = governingVerb(t, draft.from, draft.clause)
  if (verb < 0 || imposing[t.word[verb] as number] !== 1) return 0
  const at = ahead(t, verb + 1, punishments, draft.from - verb - 1)
  return at < 0 ? 0 : because(at, code('sentences'))
}

const suspending = wordSet('suspend suspended suspending commute commuted commuting')
const sentenced = wordSet('sentence sentences sentenced term terms imprisonment judge judges court courts')

/**
 * Sentences that judges take back; what else is suspended (licenses, officers) is none.
 *
 * ```text
 * Courts convicted 17 traffickers, although judges suspended at least five of the sentences.
 *                                                            ^^^^^^^^^^^^^ measure=sentences
 * ```
 */
function suspended({ t }: Statement, draft: Draft): number {
  const verb = governingVerb(t, draft.from, draft.clause)
  if (verb < 0 || suspending[t.word[verb] as number] !== 1 || is(draft.noun, Class.person)) return 0
  for (let i = draft.clause; i < Math.min(t.length, draft.to + 5); i++)
    if (sentenced[t.word[i] as number] === 1) return because(verb, code('sentences'))
  return 0
}

const helping = wordSet(
  `help helped helps helping assist assisted assisting facilitate facilitated facilitating support supported supporting enable enabled
  arrange arranged arranging aid aided allow allowed fund funded coordinate coordinated bring brought bringing fly flew flown
  take took taken escort escorted accompany accompanied`,
)
const homeward = wordSet('return returned returning home homes repatriate homeland')

/**
 * Somebody brings the counted home.
 *
 * ```text
 * The embassy helped 44 foreign victims return home and facilitated the return of 75 nationals.
 *                    ^^ measure=repatriations
 *                                                                                 ^^ measure=repatriations
 * ```
 */
function broughtHome({ t }: Statement, draft: Draft): number {
  const isPeople = draft.noun === 0 || is(draft.noun, Class.person)
  if (!isPeople) return 0
  if (isOneOf(t, draft.from - 1, w.return) && governingVerb(t, draft.from - 1, draft.clause) >= 0)
    return because(draft.from - 1, code('repatriations'))
  if (isOneOf(t, draft.from - 1, w.of) && isOneOf(t, draft.from - 2, w.return))
    return because(draft.from - 2, code('repatriations'))
  const from = actedOn(t, draft, helping)
  if (from < 0) return 0
  const verb = governingVerb(t, draft.from, draft.clause)
  if (verb >= 0 && isOneOf(t, verb + 1, w.home, w.back)) return because(verb + 1, code('repatriations'))
  const at = ahead(t, from, homeward, 4)
  return at < 0 ? 0 : because(at, code('repatriations'))
}

const seizing = wordSet('take takes took taken taking place placed bring brought remand remanded')
const custody = wordSet('custody detention')
const accused = wordSet(
  'suspect suspects trafficker traffickers defendant defendants offender offenders perpetrator perpetrators recruiter recruiters',
)

/**
 * Suspects that are taken into custody.
 *
 * ```text
 * Police took 29 suspects into custody.
 *             ^^ measure=arrests
 * ```
 */
function intoCustody({ t }: Statement, draft: Draft): number {
  if (victims[draft.noun] === 1) return 0
  const from = actedOn(t, draft, seizing)
  const at = from < 0 ? -1 : ahead(t, from, custody, 4)
  return at < 0 || !isOneOf(t, at - 1, w.in, w.into) ? 0 : because(at, code('arrests'))
}

const placing = wordSet(
  `place placed placing put putting admit admitted admitting move moved moving transfer transferred transferring take took taken taking
  send sent enroll enrolled bring brought bringing refer referred referring connect connected`,
)
const staying = wordSet(
  `continued remained remain stayed stay chose opted agreed lived resided entered sought accessed used requested joined enrolled
  participated attended completed obtained began accepted`,
)
// `victims identified in earlier years continued to receive care`
const continuing = wordSet('continued remained')
const care = wordSet(
  `shelter shelters care home homes center centers centre centres services service accommodation housing custody facility facilities
  counseling counselling rehabilitation reintegration program programs treatment assistance aid permit permits visa visas`,
)
const places = wordSet('in into to at with')

/**
 * Victims who are brought to a service, or choose it.
 *
 * ```text
 * The ministry placed 40 children in foster care, and six victims chose to stay in shelters.
 *                     ^^ measure=victims-assisted
 *                                                     ^^^ measure=victims-assisted
 * ```
 */
function broughtToCare({ t }: Statement, draft: Draft): number {
  const isPeople =
    draft.noun === 0 ||
    (is(draft.noun, Class.person) && officials[draft.noun] !== 1 && accused[draft.noun] !== 1)
  if (!isPeople) return 0
  if (isOneOf(t, draft.from - 1, w.for) && isOneOf(t, draft.from - 2, w.cared, w.caring, w.care))
    return because(draft.from - 2, assisted)
  const going = draft.noun === 0 ? -1 : ahead(t, afterNoun(draft), continuing, 8)
  const goal = going < 0 ? -1 : ahead(t, going + 1, care, 6)
  if (goal >= 0) return because(goal, assisted)
  const i = predicateAt(t, afterNoun(draft))
  if (staying[t.word[i] as number] === 1) {
    const at = ahead(t, i + 1, care, 6)
    return at < 0 ? 0 : because(at, assisted)
  }
  const from = actedOn(t, draft, placing)
  const place = from < 0 ? -1 : ahead(t, from, places, 3)
  const at = place < 0 ? -1 : ahead(t, place + 1, care, 5)
  return at < 0 ? 0 : because(at, assisted)
}

const officials = wordSet(
  `officer officers official officials police policemen policeman soldier soldiers staff employee employees diplomat diplomats judge judges
  prosecutor prosecutors inspectors inspector guard guards teacher teachers`,
)
const offices = wordSet('office duty duties service post posts force position positions job jobs')
const dismissing = wordSet(
  'remove removed removing dismiss dismissed dismissing fire fired suspend suspended relieve relieved',
)

/**
 * Officials who lose their office are no victims.
 *
 * ```text
 * The ministry removed two officers from office.
 *                      ^^^ measure=other
 * ```
 */
function dismissed({ t }: Statement, draft: Draft): number {
  const from = actedOn(t, draft, dismissing)
  if (from < 0) return 0
  if (officials[draft.noun] === 1) return because(from - 1, code('other'))
  const at = isOneOf(t, from, w.from, w.of) ? ahead(t, from + 1, offices, 4) : -1
  return at < 0 ? 0 : because(at, code('other'))
}

const paying = wordSet(
  'award awarded awarding grant granted order ordered pay paid paying give gave receive received collect collected',
)
const owed = wordSet('compensation restitution damages wages reparation reparations')

/**
 * Victims to whom money is awarded.
 *
 * ```text
 * A judge awarded 12 victims a total of $340,000 in back wages.
 *                 ^^ measure=restitution
 * ```
 */
function awarded({ t }: Statement, draft: Draft): number {
  if (!is(draft.noun, Class.person)) return 0
  const from = actedOn(t, draft, paying)
  if (from < 0) return 0
  for (let i = from; i < Math.min(t.length, from + 14) && measureOf[t.word[i] as number] !== assisted; i++) {
    if (owed[t.word[i] as number] === 1) return because(i, restitution)
    if (services[t.word[i] as number] === 1) return because(i, assisted)
  }
  return 0
}

/**
 * Those to whom the sum before was paid.
 *
 * ```text
 * The court awarded $45,000 in compensation to 31 workers.
 *                                              ^^ measure=restitution
 * ```
 */
function payees({ t, drafts }: Statement, draft: Draft): number {
  const sum = drafts[draft.place - 1]
  if (sum?.figure?.kind !== 'money' || !is(draft.noun, Class.person)) return 0
  if (sum.measure !== restitution && sum.measure !== assisted) return 0
  return isOneOf(t, draft.from - 1, w.to, w.for) && draft.from - sum.to < 6
    ? because(sum.from, sum.measure)
    : 0
}

const visiting = wordSet('visit visited visiting check checked checking')
const workplaces = wordSet(
  'worksites worksite workplaces workplace businesses business establishments factories farms companies employers brothels bars vessels sites',
)

/**
 * Workplaces that inspectors go to.
 *
 * ```text
 * Labor inspectors visited 3,400 worksites.
 *                          ^^^^^ measure=inspections
 * ```
 */
function visited({ t }: Statement, draft: Draft): number {
  if (workplaces[draft.noun] !== 1) return 0
  const from = actedOn(t, draft, visiting)
  return from < 0 ? 0 : because(from - 1, code('inspections'))
}

const attending = wordSet(
  'attend attended attending participate participated participating took completed joined enrolled',
)

/**
 * Those who went to a training or a campaign's event.
 *
 * ```text
 * In all, 120 judges attended seminars on trafficking.
 *         ^^^ measure=training
 * ```
 */
function attended({ t }: Statement, draft: Draft): number {
  if (!is(draft.noun, Class.person)) return 0
  const i = predicateAt(t, afterNoun(draft))
  if (attending[t.word[i] as number] !== 1) return 0
  for (let at = i + 1; at < Math.min(t.length, i + 8) && t.kind[at] !== Kind.sign; at++) {
    const measure = measureOf[t.word[at] as number] as number
    if (measure === code('training') || measure === code('awareness')) return because(at, measure)
  }
  return 0
}

/** The rules in order; the first that speaks decides. */
export const outcomeRules: Readonly<Record<string, Rule>> = {
  intoCustody,
  sentToCourt,
  stillBefore,
  verdict,
  suspended,
  punished,
  dismissed,
  broughtHome,
  broughtToCare,
  awarded,
  payees,
  visited,
  attended,
}
