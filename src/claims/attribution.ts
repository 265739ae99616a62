/**
 * Who reports a figure: the subject of the sentence's reporting verb.
 */
import type { Attribution, Source } from '../types.ts'
import { ids, isOneOf } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { type Draft, type Statement, wordsOf } from './statement.ts'
import { note } from './trace.ts'
import { Class, classify, is, lexemes } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('a according an of the to')

classify(
  Class.reporting | Class.verb | Class.past,
  'reported said stated estimated claimed noted announced confirmed asserted alleged indicated documented recorded acknowledged found disclosed stressed',
)
classify(
  Class.reporting | Class.verb,
  'report reports say says state states estimate estimates claim claims note notes indicate indicates reportedly',
)

/** Words by which a source is told; the first that a subject holds decides, in this order. */
const sourceWords: readonly (readonly [Source, string])[] = [
  ['media', 'media press newspaper newspapers journalists broadcaster news outlets outlet television'],
  [
    'ngo',
    'ngo ngos nongovernmental non-governmental civil society advocates activists charity charities lawyers',
  ],
  [
    'international-organization',
    'international un unicef unhcr iom ilo unodc interpol nations organization organizations organisation organisations',
  ],
  [
    'government',
    'government ministry ministries police authorities officials prosecutor prosecutors court courts department agency bureau office secretariat commission committee embassy minister mops mfa state federal immigration council judiciary inspectorate',
  ],
  ['observers', 'observers experts researchers analysts source sources academics observer'],
]
const sourceOf = new Map<number, Source>()
for (const [source, list] of sourceWords)
  for (const id of ids(list)) if (!sourceOf.has(id)) sourceOf.set(id, source)
const order: readonly Source[] = ['media', 'ngo', 'international-organization', 'government', 'observers']

const itself: Attribution = { source: 'report', name: null }

/** The attributions of a sentence's claims: one look at the sentence, shared by all of its claims. */
export function readAttribution(s: Statement): Attribution {
  const { t } = s
  for (let i = 0; i < t.length; i++) {
    const classes = t.classes[i] as number
    if (isOneOf(t, i, w.according) && isOneOf(t, i + 1, w.to)) return named(s, i + 2, subjectEnd(t, i + 2), i)
    if ((classes & Class.reporting) === 0 || (classes & Class.verb) === 0 || isNounHere(t, i)) continue
    const from = subjectStart(t, i)
    if (from < i) {
      const found = named(s, from, i, i)
      if (found.source !== 'report') return found
    }
  }
  return actor(s)
}

/** `a state school`, `an estimate of`, `the report`: after a determiner the word is a noun. */
function isNounHere(t: Tokens, i: number): boolean {
  return i > 0 && is(t.word[i - 1] as number, Class.determiner) && !is(t.word[i] as number, Class.past)
}

/**
 * The subject before a reporting verb.
 *
 * ```text
 * The Ministry of Public Security reported training 95 officers.
 *                                                   ^^ attribution.source=government attribution.name=Ministry of Public Security
 *
 * According to NGOs, 12 victims went home.
 *                    ^^ attribution.source=ngo attribution.name=NGOs
 * ```
 */
function named(s: Statement, from: number, to_: number, witness: number): Attribution {
  const { t } = s
  let best: Source | null = null
  for (let i = from; i < to_; i++) {
    const source = sourceOf.get(t.word[i] as number)
    if (source !== undefined && (best === null || order.indexOf(source) < order.indexOf(best))) best = source
  }
  if (best === null) return itself
  let start = from
  let end = to_
  while (end > start + 1 && is(t.word[end - 1] as number, Class.adverb)) end--
  while (isOneOf(t, start, w.the, w.a, w.an) || is(t.word[start] as number, Class.month)) start++
  for (const draft of s.drafts) note(s, draft, 'attribution', 'named', witness, witness + 1)
  return {
    source: best,
    name: wordsOf(t, start, Math.max(start + 1, end)),
  }
}

/** Back over the words of a subject: nouns, names, `of`, `the`. */
function subjectStart(t: Tokens, verb: number): number {
  let i = verb
  while (
    i > 0 &&
    verb - i < 12 &&
    t.kind[i - 1] === Kind.word &&
    !is(t.word[i - 1] as number, Class.auxiliary | Class.conjunction | Class.relative) &&
    (!is(t.word[i - 1] as number, Class.preposition) || isOneOf(t, i - 1, w.of))
  )
    i--
  while (i < verb && is(t.word[i] as number, Class.adverb)) i++
  return i
}

function subjectEnd(t: Tokens, from: number): number {
  let i = from
  while (
    i < t.length &&
    i < from + 12 &&
    t.kind[i] === Kind.word &&
    (!is(t.word[i] as number, Class.stop) || isOneOf(t, i, w.of))
  )
    i++
  return i
}

/** Without a reporting verb the report speaks itself. */
function actor(_s: Statement): Attribution {
  return itself
}

/** The attribution of one claim; absences that authorities leave unreported are the report's own. */
export function attributionOf(draft: Draft, attribution: Attribution): Attribution {
  return draft.absence === 'unreported' ? itself : attribution
}
