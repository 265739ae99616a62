/**
 * What becomes of cases and of the accused, where the phrase as a whole says it: `referred to court`, `received a
 * prison term`.
 */
import { code, victims } from '../acts.ts'
import { governingVerb, predicateAt } from '../governing.ts'
import { isOneOf, wordSet } from '../match.ts'
import { Kind } from '../scan.ts'
import { because, type Draft, type Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import { actedOn, afterNoun, ahead, isWhole } from './acted-on.ts'

/** The words that these rules ask for by name. */
const w = lexemes('before for found guilty in into not plead pleaded pled to who on trial')

const investigations = code('investigations')
const arrests = code('arrests')
const prosecutions = code('prosecutions')
const convictions = code('convictions')
const acquittals = code('acquittals')
const sentences = code('sentences')

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
export function sentToCourt({ t }: Statement, draft: Draft): number {
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
 * Cases or suspects that still stand before somebody.
 *
 * ```text
 * Eleven cases remained pending in court and 14 were still under investigation.
 * ^^^^^^ measure=prosecutions
 *                                            ^^ measure=investigations
 * ```
 */
export function stillBefore({ t }: Statement, draft: Draft): number {
  if (victims[draft.noun] === 1) return 0
  const from = afterNoun(draft)
  if (isOneOf(t, from, w.on) && isOneOf(t, from + 1, w.trial)) return because(from + 1, prosecutions)
  const at = ahead(t, from, standing, 5)
  if (at < 0) return 0
  const court = ahead(t, at + 1, proceedings, 6)
  const inquiry = ahead(t, at + 1, inquiries, 4)
  if (inquiry >= 0 && (court < 0 || inquiry < court)) return because(inquiry, investigations)
  return court < 0 ? 0 : because(court, prosecutions)
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
 * The verdict on the counted.
 *
 * ```text
 * Twelve traffickers were found guilty, seven pleaded guilty, and two were found not guilty.
 * ^^^^^^ measure=convictions
 *                                       ^^^^^ measure=convictions
 *                                                                 ^^^ measure=acquittals
 * ```
 */
export function verdict({ t }: Statement, draft: Draft): number {
  if (isWhole(t, draft)) return 0
  // `sentenced two men who pleaded guilty`
  if (isOneOf(t, afterNoun(draft), w.who) && governingVerb(t, draft.from, draft.clause) >= 0) return 0
  const i = predicateAt(t, afterNoun(draft))
  if (!isOneOf(t, i, w.found, w.pleaded, w.pled, w.plead)) return 0
  if (isOneOf(t, i + 1, w.guilty)) return because(i + 1, convictions)
  return isOneOf(t, i + 1, w.not) && isOneOf(t, i + 2, w.guilty) ? because(i + 2, acquittals) : 0
}

/**
 * What the convicted were given: a punishment by name.
 *
 * ```text
 * Nine of the convicted received prison terms, and judges imposed fines on six.
 * ^^^^ measure=sentences
 *                                                                          ^^^ measure=sentences
 * ```
 */
export function punished({ t }: Statement, draft: Draft): number {
  if (victims[draft.noun] === 1 || isWhole(t, draft)) return 0
  const i = predicateAt(t, afterNoun(draft))
  if (undergoing[t.word[i] as number] === 1) {
    const at = ahead(t, i + 1, punishments, 9)
    if (at >= 0) return because(at, sentences)
  }
  const verb = governingVerb(t, draft.from, draft.clause)
  if (verb < 0 || imposing[t.word[verb] as number] !== 1) return 0
  const at = ahead(t, verb + 1, punishments, draft.from - verb - 1)
  return at < 0 ? 0 : because(at, sentences)
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
 * Sentences that judges take back; what else is suspended (licenses, officers) is none.
 *
 * ```text
 * Courts convicted 17 traffickers, although judges suspended at least five of the sentences.
 *                                                            ^^^^^^^^^^^^^ measure=sentences
 * ```
 */
export function suspended({ t }: Statement, draft: Draft): number {
  const verb = governingVerb(t, draft.from, draft.clause)
  if (verb < 0 || suspending[t.word[verb] as number] !== 1 || is(draft.noun, Class.person)) return 0
  for (let i = draft.clause; i < Math.min(t.length, draft.to + 5); i++)
    if (sentenced[t.word[i] as number] === 1) return because(verb, sentences)
  return 0
}

const suspending = wordSet('suspend suspended suspending commute commuted commuting')

const sentenced = wordSet('sentence sentences sentenced term terms imprisonment judge judges court courts')

/**
 * Suspects that are taken into custody.
 *
 * ```text
 * Police took 29 suspects into custody.
 *             ^^ measure=arrests
 * ```
 */
export function intoCustody({ t }: Statement, draft: Draft): number {
  if (victims[draft.noun] === 1) return 0
  const from = actedOn(t, draft, seizing)
  const at = from < 0 ? -1 : ahead(t, from, custody, 4)
  return at < 0 || !isOneOf(t, at - 1, w.in, w.into) ? 0 : because(at, arrests)
}

const seizing = wordSet('take takes took taken taking place placed bring brought remand remanded')

const custody = wordSet('custody detention')
