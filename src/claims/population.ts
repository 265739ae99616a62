/**
 * People who are affected or at risk: what a report tells of a population, without an authority that acts on it.
 */
import { code, victims } from './acts.ts'
import { governingVerb, predicateAt } from './governing.ts'
import { isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { because, type Draft, isPastVerb, type Rule, type Statement } from './statement.ts'
import { Class, is, lexemes, verbs } from './words.ts'

const w = lexemes('and but that , of are is have has may might')
verbs(0, 'transit constitute reside dwell/dwelt/dwelt/dwelling toil suffer endure lack')

const prevalence = code('prevalence')

/** Whether the figure counts people who are not yet said to be victims, or is a share. */
function isOfPeople({ t }: Statement, draft: Draft): boolean {
  const kind = draft.figure?.kind
  if (kind === 'share') return draft.noun === 0 || isPeople(t, draft)
  return kind === 'count' && victims[draft.noun] !== 1 && isPeople(t, draft)
}

/** A noun for people, or the name of a people: `North Koreans`. */
function isPeople(t: Tokens, draft: Draft): boolean {
  if (draft.nounTo <= draft.nounFrom) return false
  if (is(draft.noun, Class.person | Class.demonym)) return true
  const last = draft.nounTo - 1
  return draft.noun === 0 && t.capital[last] !== 0 && t.text.charCodeAt((t.end[last] as number) - 1) === 115
}

/** People who are estimated, or who are a share of all, are affected or at risk. */
function estimated(s: Statement, draft: Draft): number {
  const kind = draft.figure?.kind
  if (kind === 'share' && draft.noun === 0 && isPastVerb(s.t, draft.to)) return prevalence
  if (!isPeople(s.t, draft) || victims[draft.noun] === 1) return 0
  if (kind === 'share' || isUprooted(s.t, draft)) return prevalence
  return kind === 'count' && (isEstimated(s, draft) || isLarge(s, draft)) ? prevalence : 0
}

/** `350,110 internally displaced persons`, `51,000 refugees` */
function isUprooted(t: Tokens, draft: Draft): boolean {
  for (let i = draft.nounFrom; i < draft.nounTo; i++) if (uprooted[t.word[i] as number] === 1) return true
  return false
}
const uprooted = wordSet('displaced stateless refugee refugees idp idps asylum-seekers')

/** `an estimated 6,000 persons`, `observers estimate that 20,000 children …` */
function isEstimated({ t }: Statement, draft: Draft): boolean {
  for (let i = Math.max(draft.clause, draft.from - 4); i < draft.to; i++)
    if (estimates[t.word[i] as number] === 1) return true
  return false
}
const estimates = wordSet('estimate estimates estimated estimating')

/** `there are approximately 1.4 million children …` */
function isLarge({ t }: Statement, draft: Draft): boolean {
  if (draft.figure === null || draft.figure.value < 1000 || draft.figure.comparator === '=') return false
  for (let i = draft.from - 1; i >= Math.max(draft.clause, draft.from - 3); i--)
    if (beings[t.word[i] as number] === 1) return true
  return false
}
const beings = wordSet('are is were there remain live')

/**
 * People who live so: the counted are the subject of a verb in the present tense.
 *
 * ```text
 * At least 300 women work in bars, and nearly 30,000 North Koreans are employed abroad.
 * ^^^^^^^^^^^^ measure=prevalence period=null
 *                                      ^^^^^^^^^^^^^ measure=prevalence period=null
 * ```
 */
function present(s: Statement, draft: Draft): number {
  const { t } = s
  if (!isOfPeople(s, draft)) return 0
  let i = Math.max(draft.nounTo, draft.to)
  if (isOneOf(t, i, w.of)) i = predicateAt(t, i)
  else while (is(t.word[i] as number, Class.adverb)) i++
  if (i > draft.to && isOneOf(t, i - 1, w.are, w.is, w.have, w.has)) i--
  const isSubject =
    isOneOf(t, draft.from - 1, w.and, w.but, w.that, w[',']) || governingVerb(t, draft.from, draft.clause) < 0
  return isSubject && isPresent(t, i) ? because(i, prevalence) : 0
}

/** The base or third person of a verb, or `are`, `is`, `have`, `has`; after people, also a word of no lexicon. */
function isPresent(t: Tokens, i: number): boolean {
  if (i >= t.length || t.kind[i] !== Kind.word) return false
  const id = t.word[i] as number
  if (isOneOf(t, i, w.are, w.is, w.have, w.has, w.may, w.might)) return true
  if (is(id, Class.verb)) return !is(id, Class.past | Class.gerund | Class.auxiliary | Class.preposition)
  const end = t.end[i] as number
  const isPast = t.text.slice(end - 2, end) === 'ed' || t.text.slice(end - 3, end) === 'ing'
  return id === 0 && !isPast && t.capital[i] === 0
}

/**
 * The share of a population that a group is.
 *
 * ```text
 * Foreign workers constitute more than 95 percent of the private sector workforce.
 *                            ^^^^^^^^^^^^^^^^^^^^ measure=prevalence period=null
 * ```
 */
function shareOfPopulation({ t }: Statement, draft: Draft): number {
  if (draft.figure?.kind !== 'share') return 0
  const verb = governingVerb(t, draft.from, draft.clause)
  if (verb < 0 || constituting[t.word[verb] as number] !== 1) return 0
  for (let i = draft.to; i < Math.min(t.length, draft.to + 8); i++)
    if (populations[t.word[i] as number] === 1 || is(t.word[i] as number, Class.person))
      return because(verb, prevalence)
  return 0
}
const constituting = wordSet(
  'constitute constitutes constituted comprise comprises comprised represent represents represented account accounts accounted make makes made form forms',
)
const populations = wordSet('workforce population populations labor inhabitants residents households')

/**
 * What a study found.
 *
 * ```text
 * A study found that one-quarter of 1,200 interviewed workers had paid fees.
 *                    ^^^^^^^^^^^ measure=prevalence
 *                                   ^^^^^ measure=prevalence
 * ```
 */
function studied(s: Statement, draft: Draft): number {
  if (!isOfPeople(s, draft)) return 0
  for (let i = 0; i < draft.from; i++) if (studies[s.t.word[i] as number] === 1) return because(i, prevalence)
  return 0
}
const studies = wordSet('study studies survey surveys census poll research researchers')

/** The rules in order; the first that speaks decides. */
export const populationRules: Readonly<Record<string, Rule>> = {
  estimated,
  studied,
  shareOfPopulation,
  present,
}
