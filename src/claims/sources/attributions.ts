/**
 * Where a sentence says who is the source of what it tells: verbs of telling with their subjects, and `according to`.
 */
import { isOf } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { Class, idOf, lexemes, nounOf, verbOf, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { agentOf, isBehind } from '../../syntax/roles.ts'
import { type Clause, type Phrase, type Syntax, Tag } from '../../syntax/syntax.ts'
import { readingsOf } from '../../syntax/tags.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'
import { isProper, wordsAt } from './names.ts'
import * as lists from './source-words.ts'
import { isPaper, type Speaker, speakersOf } from './speakers.ts'

/** One place where somebody tells. */
export interface RawAttribution {
  /** The verb's lemma, or `according to`. */
  verb: string
  /** The token of the verb or preposition. */
  token: number
  /** The clause of the verb; null where what stands around is told (`according to`). */
  clause: Clause | null
  speakers: Speaker[]
}

const w = lexemes('as that to by of in at what whom per , )')
const accordingTo = idOf('according to')
const cite = idOf('cite')
const ids = (list: string) =>
  new Set(
    list
      .split(/\s+/)
      .map(idOf)
      .filter((id) => id !== 0),
  )
const feelings = ids(lists.feelings)
const deeds = ids(lists.deeds)
const issuing = ids(lists.issuing)
const rulings = ids('find declare establish determine')
const continuing = ids('continue begin')
const views = ids('view opinion word account assessment estimation estimate count reckoning telling')
const turning = wordSet('; but while whereas although though')
const supposing = wordSet('if unless whether')
const telling = wordSet('that whether how')

/** The verbs of telling by the id of their lemma. */
const verbs = new Map<number, { lemma: string; needs: lists.Need[] }>()
for (const [need, list] of Object.entries(lists.verbsByNeed) as [lists.Need, string][])
  for (const lemma of list.split(/\s+/)) {
    const known = verbs.get(idOf(lemma))
    if (known === undefined) verbs.set(idOf(lemma), { lemma, needs: [need] })
    else known.needs.push(need)
  }

/** Whether a sentence may hold an attribution: a word of it can be a verb of telling where it stands, or is `according to`. */
export function mayTell(t: Tokens): boolean {
  for (let i = 0; i < t.length; i++) {
    const id = t.word[i] as number
    if (id === accordingTo || id === w.per) return true
    if (views.has(nounOf(id)) && holds(t, (other) => other === w.in || other === w.by)) return true
    const verb = verbs.get(verbOf(id))
    if (verb !== undefined && id !== 0 && mayBeVerb(t, i, verb.needs)) return true
  }
  return false
}

/** Whether a form of a verb of telling can be that where it stands: most of `report`, `state`, `charges` are nouns. */
function mayBeVerb(t: Tokens, i: number, needs: readonly lists.Need[]): boolean {
  const classes = t.classes[i] as number
  const isBare = (classes & (Class.noun | Class.plural)) !== 0 && (classes & inflected) === 0
  const before = i === 0 ? 0 : (t.classes[i - 1] as number)
  // `“…,” said`
  if (isQuote(t, i - 1)) return true
  // `no reports`, `credible reports`, `reports of`
  const isNoun =
    articles.has(t.word[i - 1]) || (before & ~Class.opener) === Class.adjective || t.word[i + 1] === w.of
  if (isBare && isNoun) return false
  // `to report`, `must report`: what somebody should tell; but `continued to report`
  const isPlanned = t.word[i - 1] === w.to || (before & Class.modal) !== 0
  if (isPlanned && !holds(t, (id) => continuing.has(verbOf(id)))) return false
  // `made progress`, but `made allegations`
  const isFelt = needs.every((need) => need === 'feeling')
  if (isFelt && !holds(t, (id) => feelings.has(nounOf(id)))) return false
  return readingsOf(t, i).some((tag, at) => at % 2 === 0 && tag >= Tag.present && tag <= Tag.gerund)
}

const articles = wordSet('a an the no')
const inflected = Class.past | Class.participle | Class.gerund

function holds(t: Tokens, test: (id: number) => boolean): boolean {
  for (let i = 0; i < t.length; i++) if (test(t.word[i] as number)) return true
  return false
}

/** The attributions of a sentence, in the order of the text. */
export function attributionsIn(s: Syntax): RawAttribution[] {
  const found = s.phrases.flatMap((phrase) => accordingIn(s, phrase))
  const told: RawAttribution[] = []
  for (const clause of s.clauses) {
    if (!verbs.has(clause.lemma) || isWithin(s, clause, told)) continue
    // what is told inside what `according to` governs is told by that source alone: `according to X, which notes`
    if (
      clause.kind !== 'relative' &&
      found.some(({ token }) => !turns(s.t, token, clause.verb) && !adds(s.t, token, clause))
    )
      continue
    const attribution = tellingOf(s, clause)
    if (attribution !== null) told.push(attribution)
  }
  const taken = new Set([...found, ...told].map(({ token }) => token))
  const beside = setBeside(s).filter(({ token }) => !taken.has(token))
  return [...found, ...told, ...quotedIn(s), ...beside].sort((a, b) => a.token - b.token)
}

/** `“…,” said Odan Mirelu`: a verb of telling and who tells behind a quotation, where no clause has them. */
function quotedIn(s: Syntax): RawAttribution[] {
  const { t, phrases, clauses } = s
  return phrases.flatMap((phrase) => {
    const token = clauses.some(({ verb }) => verb === phrase.from - 1) ? -1 : phrase.from
    const verb = verbs.get(verbOf(t.word[token]))
    const isPast = token > 0 && isOf(t, token, Class.past | Class.third)
    if (verb === undefined || !isPast || !isQuote(t, token - 1)) return []
    const speakers = speakersOf(s, { ...phrase, from: token + 1 }, t.length)
    return speakers.length === 0 ? [] : [{ verb: verb.lemma, token, clause: null, speakers }]
  })
}

/**
 * Who tells between two commas, or a comma and the end, where the verb of telling may look like a participle of the name.
 *
 * ```text
 * Nine fled, the Office of Public Defenders noted, and none returned. It punished men whose chiefs, clerks alleged, had paid.
 *                [-----------------------]                                                            [----]
 * ```
 */
function setBeside(s: Syntax): RawAttribution[] {
  const { t, phrases } = s
  const found: RawAttribution[] = []
  let comma = -1
  for (let i = 0; i < t.length; i++) {
    const verb = verbs.get(verbOf(t.word[i]))
    const isSetIn = verb?.needs.includes('any') && isOf(t, i, Class.past) && isAside(t, i + 2)
    if (verb !== undefined && isSetIn && comma >= 0 && isName(s, comma + 1, i)) {
      const root = phrases.find(({ from, to }) => from <= comma + 2 && comma + 1 < to)
      const speakers = root === undefined ? [] : speakersOf(s, root, i)
      if (speakers.length > 0) found.push({ verb: verb.lemma, token: i, clause: null, speakers })
    }
    if (t.word[i] === w[',']) comma = i
  }
  return found
}

/** A noun phrase with what belongs to it, and nothing else: no number in front, no verb. */
function isName({ t }: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!nominal.has(t.tag[i] as number)) return false
  return to > from && t.tag[from] !== Tag.number && t.tag[from] !== Tag.preposition
}
const nominal: ReadonlySet<number> = new Set([
  Tag.sign,
  Tag.noun,
  Tag.plural,
  Tag.name,
  Tag.adjective,
  Tag.number,
  Tag.determiner,
  Tag.possessive,
  Tag.preposition,
  Tag.conjunction,
])

const isQuote = (t: Tokens, i: number) =>
  i >= 0 && i < t.length && '“”"'.includes(wordsAt(t, i, i + 1) || '.')

/**
 * ```text
 * According to the league, ten fled. · In the view of the league, … · By the league’s count, … · Per the league, …
 *              [----]                                 [----]                 [----]                    [----]
 * ```
 */
function accordingIn(s: Syntax, phrase: Phrase): RawAttribution[] {
  const { t, clauses } = s
  const { preposition, head, to, owner } = phrase
  const id = t.word[preposition]
  const isView = (id === w.in || id === w.by) && views.has(nounOf(t.word[head]))
  const isPer = id === w.per && isProper(t, head)
  if (id !== accordingTo && !isPer && !(isView && (owner >= 0 || t.word[to] === w.of))) return []
  const next = clauses.find(
    ({ from, kind }) => from >= to && (kind === 'main' || kind === 'complement' || kind === 'adverbial'),
  )
  // what stands in front ends at the last comma before the verb
  let until = next?.from ?? t.length
  for (let i = until - 1; i >= to; i--)
    if (t.word[i] === w[',']) {
      until = i
      break
    }
  const speakers = speakersOf(s, phrase, until)
  return speakers.length === 0 ? [] : [{ verb: 'according to', token: preposition, clause: null, speakers }]
}

/** Whether the sentence turns to something else between two tokens. */
function turns({ word }: Tokens, a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (turning.has(word[i])) return true
  return false
}

/** `the survey found …, and according to the clinic …`: a source of what is added to a clause before it. */
const adds = (t: Tokens, token: number, { verb }: Clause) =>
  verb < token && t.tag[token - 1] === Tag.conjunction

/** Whether the clause stands in what another tells, or goes on with it: coordinated verbs of one subject are one. */
function isWithin(s: Syntax, clause: Clause, told: readonly RawAttribution[]): boolean {
  let inner = clause
  for (let at = s.clauses[clause.parent]; at !== undefined; at = s.clauses[at.parent]) {
    // `X said …, while Y said …`
    if (beginsAnew(s, inner)) break
    if (told.some((other) => other.clause === at)) return true
    inner = at
  }
  return told.some(
    (other) =>
      other.clause?.subject === clause.subject &&
      other.clause.kind === clause.kind &&
      clause.kind !== 'relative',
  )
}

/** `…, and Y said`: a clause with its own subject behind a comma and a conjunction, or behind `while`. */
function beginsAnew({ t, phrases }: Syntax, { kind, opener, subject, verb, antecedent }: Clause): boolean {
  if (kind === 'adverbial' && t.word[opener - 1] === w[',']) return true
  // `…, a claim that Y rejected`
  if (kind === 'relative' && subject !== antecedent && !isOfWhom(t, phrases[subject]))
    return t.word[(phrases[antecedent]?.from ?? 0) - 1] === w[',']
  let i = (phrases[subject]?.from ?? verb) - 1
  while (t.tag[i] === Tag.adverb) i--
  const isJoined = t.tag[i] === Tag.conjunction && t.word[i - 1] === w[',']
  return isJoined || turning.has(t.word[i])
}

/** The attribution of a clause whose verb tells; null where it tells nothing or nobody tells it. */
function tellingOf(s: Syntax, clause: Clause): RawAttribution | null {
  const verb = verbs.get(clause.lemma)
  if (
    verb === undefined ||
    clause.negation >= 0 ||
    clause.modal >= 0 ||
    supposing.has(s.t.word[clause.opener])
  )
    return null
  const teller = tellerOf(s, clause)
  // `what they called a lie`
  if (teller === undefined || s.t.word[teller.from - 1] === w.what) return null
  const until = teller.from > clause.verb ? s.t.length : clause.from
  const speakers = speakersOf(s, teller, until).filter(({ kind }) =>
    verb.needs.some((need) => meets(s, clause, need, kind, teller)),
  )
  return speakers.length === 0 ? null : { verb: verb.lemma, token: clause.verb, clause, speakers }
}

/** The phrase that names who tells: the subject, the agent of a passive, who issued the paper that says it. */
function tellerOf(s: Syntax, clause: Clause): Phrase | undefined {
  const { t, phrases } = s
  const subject = phrases[clause.subject]
  const object = phrases[clause.object]
  const parent = s.clauses[clause.parent]
  if (clause.kind === 'infinitive')
    return parent !== undefined && continuing.has(parent.lemma) ? phrases[parent.subject] : undefined
  if (t.tag[clause.verb] === Tag.gerund && !clause.progressive) return issuerOf(s, clause, parent)
  const past = setIn(s, clause) ?? tellsThat(s, clause)
  if (past !== undefined) return past
  if (clause.passive) {
    const agent = clause.obliques.find((index) => isBehind(s, phrases[index], w.by))
    return agent === undefined ? outletOf(s, clause) : phrases[agent]
  }
  if (clause.kind === 'relative' && isOfWhom(t, subject)) return phrases[clause.antecedent]
  // what only describes is no source: `journalists who criticized the mayor`
  const isDescribing =
    clause.kind === 'relative' && clause.subject === clause.antecedent && t.word[clause.opener - 1] !== w[',']
  if (isDescribing) return subject !== undefined && isPaper(t, subject.head) ? subject : undefined
  // `“…,” said a nurse.`
  const isTaken = s.clauses.some(
    (other) => other.kind !== 'relative' && other.subject === clause.subject && other.verb < clause.verb,
  )
  const isInverted =
    (subject === undefined || isTaken || isQuote(t, clause.from - 1)) &&
    object?.from === clause.verb + 1 &&
    isAside(t, clause.from) &&
    isAside(t, object.to + 1)
  return isInverted ? object : subject === undefined ? undefined : (named(s, subject) ?? subject)
}

/** `61 detainees, 30 of whom alleged` */
const isOfWhom = (t: Tokens, subject: Phrase | undefined) =>
  subject !== undefined && t.word[subject.to] === w.of && t.word[subject.to + 1] === w.whom

/** `as reported in the Post`, `… in Voz Libre`: a publication, and no place. */
function outletOf({ t, phrases }: Syntax, { from, verb }: Clause): Phrase | undefined {
  if (t.word[from - 1] !== w.as || t.word[verb + 1] !== w.in) return undefined
  const outlet = phrases.find(({ preposition }) => preposition === verb + 1)
  if (outlet === undefined || !isProper(t, outlet.head) || outlet.to === outlet.from + 1) return undefined
  // `as noted in Section 2`
  return t.kind[outlet.to - 1] === Kind.number || t.kind[outlet.to] === Kind.number ? undefined : outlet
}

/** `Costa Libre, a think tank, found`: who the subject says again what it is. */
function named({ t, phrases }: Syntax, { from, to, determiner }: Phrase): Phrase | undefined {
  if (determiner < 0 || t.word[from - 1] !== w[','] || t.word[to] !== w[',']) return undefined
  return phrases.find(
    (phrase) => phrase.to === from - 1 && isProper(t, phrase.from) && isProper(t, phrase.head),
  )
}

/** `X released a report stating that …`, `X acquitted him, noting that …`: who does the first tells the second. */
function issuerOf(s: Syntax, clause: Clause, parent: Clause | undefined): Phrase | undefined {
  const antecedent = s.phrases[clause.antecedent]
  const isSaid = antecedent !== undefined && isPaper(s.t, antecedent.head)
  if (isSaid && (parent === undefined || !issuing.has(parent.lemma))) return antecedent
  const isAfter =
    isSaid || (s.t.word[clause.from - 1] === w[','] && clause.lemma !== cite && parent?.passive === false)
  return parent === undefined || parent.negation >= 0 || !isAfter ? undefined : agentOf(s, parent)
}

/** `Forty fled, a nurse said, …`: who stands between a comma and a verb of telling that ends there. */
function setIn({ t, phrases }: Syntax, { verb, from, object }: Clause): Phrase | undefined {
  if (object >= 0 || (verb + 1 < t.length && t.tag[verb + 1] !== Tag.sign)) return undefined
  return phrases.find((phrase) => phrase.to === from && t.word[phrase.from - 1] === w[','])
}

/** `The Coalition for Water (COW) noted that …`, `as the COW noted`: what stands around tells that the participle is a past. */
function tellsThat({ t, phrases }: Syntax, { kind, passive, verb, antecedent }: Clause): Phrase | undefined {
  if (kind !== 'participle' || !passive) return undefined
  let teller = phrases[antecedent]
  for (let up = teller; up !== undefined; up = phrases[up.governor]) teller = up
  if (teller === undefined) return undefined
  if (teller.preposition >= 0) return t.word[teller.preposition] === w.as ? teller : undefined
  return t.word[verb + 1] === w.that ? teller : undefined
}

/** Behind a sign that sets off what follows: a comma, the quotation mark behind it, the end. */
const isAside = (t: Tokens, i: number) => i > 0 && t.tag[i - 1] === Tag.sign && t.word[i - 1] !== w[')']

/** Whether the verb has what it needs to tell something. */
function meets(s: Syntax, clause: Clause, need: lists.Need, kind: Speaker['kind'], teller: Phrase): boolean {
  const { t, phrases } = s
  // `the Ministry of Labor’s survey showed`
  const isOfPaper = isPaper(t, teller.head) || (teller.to < clause.from && isPaper(t, clause.from - 1))
  const isCourt = (teller.kinds & Kinds.court) !== 0
  const object = phrases[clause.passive ? clause.subject : clause.object]
  const noun = object === undefined || object.head < 0 ? 0 : nounOf(t.word[object.head])
  switch (need) {
    case 'any': {
      // `report to the ministry`; of people who speak for themselves also `reported the theft to the police`
      let next = clause.verb + 1
      while (t.tag[next] === Tag.adverb) next++
      const isTo =
        kind === 'individual'
          ? clause.obliques.some((index) => isBehind(s, phrases[index], w.to))
          : t.word[next] === w.to && t.tag[next] === Tag.preposition
      // `reported the theft`, not `reported 12 thefts`
      const isDeed = deeds.has(noun) && (object?.quantity ?? -1) < 0
      return !isDeed && (!isTo || isTold(s, clause))
    }
    case 'clause':
      // a court finds and declares by its rulings
      return isOfPaper || (isTold(s, clause) && !(isCourt && rulings.has(clause.lemma)))
    case 'paper':
      return isOfPaper || isTold(s, clause)
    case 'view':
      return kind !== 'government' && (noun !== 0 || isTold(s, clause))
    case 'count':
      // `logged 40 calls`: what it was given itself
      return kind !== 'government' && (object?.quantity ?? -1) >= 0 && !isMessage(object)
    case 'amount':
      return clause.obliques.some((index) => {
        const { preposition, quantity } = phrases[index] as Phrase
        return t.word[preposition] === w.at && quantity >= 0
      })
    case 'judgment':
      return object !== undefined
    case 'feeling':
      // `rejected all 44 complaints`, `the court dismissed the claim`: acts
      return feelings.has(noun) && (object?.quantity ?? -1) < 0 && !isCourt
  }
}

const isMessage = (phrase: Phrase | undefined) => ((phrase?.kinds ?? 0) & Kinds.message) !== 0

/** Whether what is told follows as a clause or a quotation, or stands before: `…, the league found`. */
function isTold(s: Syntax, clause: Clause): boolean {
  const { t, phrases, clauses } = s
  const object = phrases[clause.object]
  let next = clause.verb + 1
  while (t.tag[next] === Tag.adverb) next++
  // `declared the vote fair`, `as the rapporteur observed`
  let behind = object?.to ?? t.length
  while (t.tag[behind] === Tag.adverb) behind++
  if (
    (rulings.has(clause.lemma) && t.tag[behind] === Tag.adjective) ||
    (object !== undefined && clause.complement >= 0) ||
    t.word[phrases[clause.subject]?.preposition ?? -1] === w.as ||
    isQuote(t, clause.from - 1) ||
    isQuote(t, next) ||
    isQuote(t, next + 1) ||
    telling.has(t.word[next]) ||
    telling.has(t.word[object?.to ?? -1])
  )
    return true
  const subject = phrases[clause.subject]
  const isSet = subject !== undefined && t.word[subject.from - 1] === w[',']
  if (isSet && clauses.some(({ kind, verb }) => kind === 'main' && verb < subject.from)) return true
  return clauses.some(
    ({ parent, kind, verb }) => parent === clause.index && kind === 'complement' && verb > clause.verb,
  )
}

/**
 * Whether what stands at a token is told by an attribution of its sentence.
 *
 * ```text
 * The league said that 12 men fled, while police arrested nine.
 *                      ^^ yes                             ^^^^ no
 * ```
 */
export function governs(s: Syntax, { clause, token }: RawAttribution, at: number): boolean {
  if (turns(s.t, token, at)) return false
  if (clause === null) return true
  const phrase = s.phrases.find(({ from, to }) => from <= at && at < to)
  const teller = tellerOf(s, clause)
  // a figure of those who tell: `12 NGOs reported`
  if (
    teller !== undefined &&
    teller.from <= at &&
    at < Math.max(teller.to, teller.from < clause.verb ? clause.from : 0)
  )
    return false
  if (phrase !== undefined && phrase.index === clause.antecedent) return clause.passive
  let own = s.clauses[phrase?.clause ?? -1] ?? s.clauses[s.phrases[phrase?.governor ?? -1]?.clause ?? -1]
  for (; own !== undefined; own = s.clauses[own.parent])
    if (own === clause) return at > token || clause.passive
  // `12 men fled, the league reported`
  return at < token && teller !== undefined && isAside(s.t, teller.from)
}
