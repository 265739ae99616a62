/**
 * Parts whose whole is named beside them: `two of the five`, `of whom 12`, `nine of the convicted`, `including 40`.
 */
import { isOf } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, Class, lexemes, verbOf, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { isLinking, ofPhrase } from '../../syntax/roles.ts'
import { type Phrase, Tag } from '../../syntax/syntax.ts'
import type { Draft } from '../draft.ts'
import { anybody } from './baselines.ts'
import * as scenes from './scene.ts'
import { type Found, isBare, isPart, isPiece, kinship, mayHold, partOf, type Scene } from './scene.ts'

const w = lexemes('the of or in among from with , ( ) ; : whom which them these those it they population')

/**
 * A part whose whole is named behind it: with its number, by a pronoun, or by what is known of it.
 *
 * ```text
 * Two of the five men fled. Police held 41 women, 22 of whom were tried, and nine of the women jailed.
 * ^^^ relation=part-of:five                       ^^ relation=part-of:41     ^^^^ relation=part-of:41
 * ```
 */
export function ofNamed(scene: Scene, draft: Draft): Found | null {
  const { s, held } = scene
  const { t, syntax } = s
  const { phrase, absence, to } = draft
  const isTerm = draft.figure?.kind === 'duration' && t.word[to + 1] === w.which
  if (phrase === null || !(scenes.isCountable(draft) || absence !== null || isTerm)) return null
  const listed = amongThem(scene, draft, phrase)
  if (listed !== null) return listed
  const past = t.word[to] === w['('] ? scenes.closing(t, to) + 1 : to
  const isFrom = t.word[phrase.to] === w.from
  // `nine men from among the 12`; `did not say how many of the 12`
  const behind = [past, isFrom ? phrase.to + 1 : phrase.to]
  if (absence === 'unreported') behind.push(to - 1, to - 2)
  for (const i of behind) {
    const found = partitives.has(t.word[i]) ? whole(scene, draft, i) : null
    if (found !== null) return found
  }
  // `half the first intake of 60`, but `12 men, half the 24 of 2017`
  const isHalf = draft.figure?.kind === 'share' && t.word[to] === w.the && phrase.role === 'subject'
  const intake = isHalf ? whole(scene, draft, to - 1) : null
  if (intake !== null) return intake
  // `The suspects included 12 officials and 40 clerks`
  const member = firstOfList(scene, phrase)
  const including = syntax.clauses.find(({ lemma, object }) => containing.has(lemma) && object === member)
  const subject = syntax.phrases[including?.subject ?? -1]
  if (subject === undefined) return null
  const first = held[member]
  if (first !== undefined && first !== draft)
    return isPart(first) ? partOf(first.relation?.to, subject.from, to) : null
  // `a staff of 156 included 41 doctors`
  const size = ofPhrase(syntax, subject)
  const all =
    held[subject.index] ??
    (size === undefined || (size.head >= 0 && t.tag[size.head] !== Tag.number) ? undefined : held[size.index])
  return all === undefined ? meant(scene, draft, subject) : partOf(all, subject.from, to)
}
const partitives = wordSet('of among amongst out_of')
const containing = verbSet('include comprise')

/** `57 victims, nine clerks and three chiefs among them`: of a list in front of `among them` all are pieces. */
function amongThem(scene: Scene, draft: Draft, phrase: Phrase): Found | null {
  const { s, held } = scene
  const { t, syntax } = s
  const first = firstOfList(scene, phrase)
  const members = [first]
  // no further than a list of a dozen goes, so that the time stays linear
  for (const { index, link, governor } of syntax.phrases.slice(first + 1, first + 24))
    if (link === 'conjunct' && members.includes(governor)) members.push(index)
  const at = syntax.phrases[members.at(-1) ?? first]?.to ?? 0
  const isAmong = t.word[at] === w.among && (t.word[at + 1] === w.them || t.word[at + 1] === w.whom)
  if (!isAmong || members.length < 2) return null
  // the list may go on from its whole
  const counts = members.map((index) => held[index]).filter((other) => other?.figure?.kind === 'count')
  const rest = counts.slice(1).reduce((sum, other) => sum + (other ? scenes.valueOf(other) : 0), 0)
  const head = held[first]
  if (counts.length > 2 && head !== undefined && scenes.valueOf(head) >= rest)
    return head === draft ? null : partOf(head, at, at + 2)
  const isHost = (other: Draft) => isPeople(other) && !members.includes(other.phrase?.index ?? -1)
  return partOf(scenes.wholeBefore(scene, draft, isHost), at, at + 2)
}

/** The index of the phrase that opens the list of a phrase. */
function firstOfList({ s: { syntax } }: Scene, phrase: Phrase): number {
  let at = phrase
  for (let steps = 0; at.link === 'conjunct' && steps < 6; steps++) at = syntax.phrases[at.governor] ?? at
  return at.index
}

/**
 * The first piece of a whole that is named before it.
 *
 * ```text
 * Of the 419 victims, 109 were boys. In a survey of 900 girls, 62 percent said so.
 *                     ^^^ relation=part-of:419                 ^^^^^^^^^^ relation=part-of:900
 * ```
 */
export function openedBy(scene: Scene, draft: Draft): Found | null {
  const { t, drafts } = scene.s
  const isWithin = !isBare(draft) && (draft.aside || isInside(scene, draft))
  if (isWithin || scene.compared[draft.place] !== undefined) return null
  if (!scenes.isCountable(draft) && draft.absence !== 'zero') return null
  const opens = (i: number) => partitives.has(t.word[i]) && opensClause(scene, i)
  const isMain = ({ phrase, aside }: Draft) => !aside && phrase?.link !== 'preposition'
  const isBlock = (other: Draft) =>
    isMain(other) && scenes.isCountable(other) && !opens(other.phrase?.preposition ?? -1)
  const floor = drafts.slice(0, draft.place).findLast(isBlock)?.to ?? -1
  for (let i = draft.from - 2; i > floor && t.word[i] !== w[';']; i--) {
    if (!partitives.has(t.word[i])) continue
    if (opens(i) || groups.has(t.word[i - 1]) || isPronoun(scene, i + 1)) return whole(scene, draft, i)
  }
  return null
}
/** `the killing of 12` */
function isInside({ s: { t } }: Scene, { phrase }: Draft): boolean {
  return phrase?.link === 'preposition' && t.word[phrase.preposition] === w.of
}

const groups = wordSet('survey study poll sample trial group pool class review')

function isPronoun({ s: { t } }: Scene, i: number): boolean {
  const id = t.word[i]
  if (id === w.whom || id === w.which || id === w.them || id === w.it) return true
  const next = t.tag[i + 1] as number
  return isPointing(id) && (next === Tag.sign || next === Tag.auxiliary || next >= Tag.present)
}

function isPointing(id: number | undefined): boolean {
  return id === w.these || id === w.those
}

/** At the beginning of the sentence, or behind a sign or a conjunction. */
function opensClause({ s: { t } }: Scene, i: number): boolean {
  const tag = t.tag[i - 1]
  return i === 0 || (tag === Tag.sign && t.word[i - 1] !== w['(']) || tag === Tag.conjunction
}

/** The whole named behind the preposition at `at`. */
function whole(scene: Scene, draft: Draft, at: number): Found | null {
  const { s, held } = scene
  const [next, inner] = s.syntax.phrases.filter(({ from }) => from > at)
  if (isPronoun(scene, at + 1) && (next?.from !== at + 1 || next.quantity < 0))
    return ofPronoun(scene, draft, at)
  if (next === undefined || next.from > at + 2) return null
  // `seven of a total of 12`, `half the intake of 60`
  const isAmount = (next.kinds & (Kinds.quantity | Kinds.money)) !== 0
  const isOfIt =
    inner?.governor === next.index && inner.link === 'preposition' && (isAmount || inner.head < 0)
  const to = held[next.index] ?? (isOfIt ? held[inner.index] : undefined)
  const isBehind = at >= draft.to
  if (to === undefined) {
    const isNone = draft.absence === 'zero' && isBehind && at === draft.to
    const isOther =
      (draft.absence !== null && !isNone) ||
      (isBehind && !isNone && !isBare(draft)) ||
      s.t.word[draft.from - 1] === w.or
    return isOther ? null : meant(scene, draft, next)
  }
  const fits = draft.absence !== null ? to.figure?.kind === 'count' : isPiece(draft, to)
  const isFirst = draft.figure?.kind === 'share' || (!isBehind && opensClause(scene, at))
  // `7,296 candidates of the 14,500`
  const isKin = (!isBehind || scenes.isDefinite(s, next)) && kinship(draft, to) >= 1
  return fits && to !== draft && (isFirst || isKin || (isBehind && isBare(draft)))
    ? partOf(to, at, next.to)
    : null
}

function ofPronoun(scene: Scene, draft: Draft, at: number): Found | null {
  const { s } = scene
  const id = s.t.word[at + 1]
  const before = s.drafts[draft.place - 1]
  // `22 of whom … and 12 of whom` are of one whole
  const isRow = at >= draft.to && before?.relation?.type === 'part-of' && s.t.word[before.to + 1] === id
  if (isRow && isPiece(draft, before.relation?.to ?? draft)) return partOf(before.relation?.to, at, at + 2)
  const isNext = id === w.whom || id === w.which
  // `48 percent are children, of whom 1,873 are alone`
  const isShare = before?.figure?.kind === 'share' && before.bracket < 0 && scenes.isNewest(before)
  if (isShare && before.phrase?.role === 'subject' && (isNext || id === w.them))
    return partOf(before, at, at + 2)
  const isLone = (other: Draft) => isPointing(id) && other.sentence === s.index && !isOneOfMany(scene, other)
  const to = scenes.wholeBefore(
    scene,
    draft,
    (other) => id !== w.whom || isPeople(other),
    (other) => isNext || !isPart(other) || isLone(other),
    (other) => isNext || isPointing(id) || scenes.isMain(s, other),
  )
  // `139 women, 31 men, and 44 children, of whom 120 were foreigners`: they are of all, not of the last
  const isOfAll = at < draft.from && to !== undefined && isPart(to) && isOneOfMany(scene, to)
  return partOf(isOfAll ? to.relation?.to : to, at, at + 2)
}

/** People, or figures that leave open what they count. */
function isPeople(draft: Draft): boolean {
  if (draft.figure?.kind !== 'count') return false
  return !draft.counted?.kinds || scenes.isOf(draft, Kinds.person | Kinds.quantity)
}

/** A piece with another beside it. */
export function isOneOfMany({ s }: Scene, piece: Draft): boolean {
  return s.drafts.some(
    (other) => other !== piece && isPart(other) && other.relation?.to === piece.relation?.to,
  )
}

/** The figure that a phrase without a number speaks of: by the act in it, by its noun, by its kind. */
function meant(scene: Scene, draft: Draft, phrase: Phrase): Found | null {
  const { s } = scene
  const { t, drafts, passage, syntax } = s
  const { noun, kinds, owner, head } = phrase
  const first = t.word[phrase.from]
  const isShare = draft.figure?.kind === 'share'
  const isTotal = totals.has(noun)
  // `54 percent of inmates`
  const isAtHand = isShare && phrase.to === phrase.from + 1 && (kinds & atHand) !== 0
  if (owner < 0 && !(first === w.the || first === w.they || isPointing(first) || isTotal || isAtHand))
    return null
  const before = drafts[draft.place - 1]
  // `closed 40 schools – 18 percent of the total`: of another total
  const isSetOff =
    t.tag[draft.from - 1] === Tag.sign || draft.from - (before?.phrase?.to ?? before?.to ?? 0) < 3
  // `15 attacks, over half of the total`: of that which they are a piece of
  if (isTotal && isShare && before !== undefined && isSetOff)
    return isPart(before) ? partOf(before.relation?.to, phrase.from - 1, phrase.to) : null
  const isPopulation = noun === w.population && (isPointing(first) || isParticipled(scene, phrase))
  const isVague =
    isTotal || isPopulation || head < 0 || t.tag[head] === Tag.pronoun || befallen.has(t.word[head])
  const acts = actsOf(scene, phrase)
  const isAnyone = isPointing(first) || anybody.has(noun) || (kinds & atHand) !== 0
  // `43 were children`: a noun that is said of a figure
  const isSaid = ({ clause, sentence, phrase: own }: Draft) =>
    sentence === s.index &&
    clause?.subject === own?.index &&
    syntax.phrases[clause?.complement ?? -1]?.noun === noun
  const isAct = (other: Draft) => acts.has(other.act)
  // `killed 98 and hurt 900; half of the deaths …`: what the act is a figure of
  const isOfAct = draft.measure !== '' && draft.measure !== 'other' && head >= 0 && actOf(t.word[head]) !== 0
  const isSame = (other: Draft) =>
    isOfAct && other.measure === draft.measure && scenes.isOf(other, Kinds.person)
  const isNoun = (other: Draft) => noun !== 0 && (other.counted?.noun === noun || isSaid(other))
  const isKin = (other: Draft) => isAnyone && !isAtHand && scenes.isOf(other, kinds & Kinds.person)
  const isNear = (other: Draft) =>
    (isKin(other) || happenedTo(phrase, other)) && other.sentence >= s.index - 1
  const isCount = ({ figure }: Draft) => figure?.kind === 'count'
  const isOfNone = (other: Draft) =>
    draft.absence === null ||
    (other.figure?.comparator === '=' && (other.sentence === s.index || isNoun(other)))
  const isMeant = (other: Draft) =>
    isOfNone(other) &&
    // `14 of the chamber’s seats`: of the seats told of, and of nothing else
    (owner < 0 || isNoun(other)) &&
    !(isPopulation && other.rate !== null) &&
    ((kinds & Kinds.money) !== 0
      ? other.figure?.kind === 'money'
      : isCount(other) &&
        (isAct(other) || isNoun(other) || isSame(other) || isNear(other) || (isVague && isPeople(other))))
  const recent = passage.recent.filter(({ sentence }) => sentence >= s.index - 3)
  const pool = [...recent, ...drafts.slice(0, draft.place)].filter(
    (other) => mayHold(scene, draft, other) && isMeant(other),
  )
  const isWhole = (other: Draft) => !isPart(other) || isSaid(other)
  const to = scenes.narrow(pool, isAct, isNoun, isSame, isWhole, (other) => !other.aside).at(-1)
  // `six of those verdicts`
  const isLoose = (isPointing(first) || first === w.they) && (isVague || (kinds & concrete) === 0)
  return partOf(
    to ?? (isLoose ? scenes.wholeBefore(scene, draft, isCount) : undefined),
    phrase.from - 1,
    phrase.to,
  )
}
/** `the cases`, `the incidents` may be any that were counted, `the victims` those of any wrongs. */
function happenedTo({ noun, kinds }: Phrase, other: Draft): boolean {
  if ((kinds & Kinds.victim) !== 0) return scenes.isOf(other, Kinds.offence | Kinds.event)
  return cases.has(noun) && scenes.isOf(other, happenings)
}
const cases = wordSet('case file incident instance matter')
export const happenings = Kinds.case | Kinds.message | Kinds.event | Kinds.offence

/** `the registered population` */
function isParticipled({ s: { t } }: Scene, { from, head }: Phrase): boolean {
  for (let i = from; i < head; i++) if (isOf(t, i, Class.participle)) return true
  return false
}
const totals = wordSet('total number whole lot group figure caseload toll')
const befallen = wordSet('dead missing deceased injured wounded accused convicted displaced')
const atHand = Kinds.victim | Kinds.accused | Kinds.prisoner
/** What is no doing that a figure may be of. */
const concrete =
  Kinds.person |
  Kinds.money |
  Kinds.time |
  Kinds.place |
  Kinds.facility |
  Kinds.workplace |
  Kinds.organization

/** `the convicted brokers`, `those jailed`, `these arrests`: verbs by which somebody came to be counted. */
function actsOf({ s: { t, syntax } }: Scene, { from, to, head, index }: Phrase): Set<number> {
  const acts = new Set<number>()
  for (let i = from; i < to; i++) {
    const id = t.word[i] as number
    if (i === head) acts.add(actOf(id) || verbOf(id))
    else if (isOf(t, i, Class.participle)) acts.add(verbOf(id))
  }
  for (const { antecedent, lemma, obliques } of syntax.clauses) {
    // not `those held for more than six months`
    const isOpen = obliques.some((at) => (syntax.phrases[at]?.quantity ?? -1) >= 0)
    if (antecedent === index && !isOpen) acts.add(lemma)
  }
  acts.delete(0)
  return acts
}

/**
 * A piece behind what opens a list: `including`, `, with`, a bracket, a colon, a dash, a comma.
 *
 * ```text
 * It fed 99 women, including 84 mothers and 15 girls (nine from Oslo), in two halls, one for boys.
 *                            ^^ relation=part-of:99   ^^^^ relation=part-of:15       ^^^ relation=part-of:two
 *                                           ^^ relation=part-of:99
 * ```
 */
export function introduced(scene: Scene, draft: Draft): Found | null {
  const { s } = scene
  const { t, drafts } = s
  const { phrase, from, to, bracket, figure } = draft
  if (phrase === null || !scenes.isCountable(draft)) return null
  const isKin = (other: Draft) => kinship(draft, other) >= 1
  const list = listBefore(scene, phrase)
  if (list >= 0) {
    const isHost = (other: Draft) => other.sentence === s.index && other.from < list && isKin(other)
    return partOf(
      scenes.wholeBefore(scene, draft, isHost, (other) => !other.aside),
      list,
      list + 1,
    )
  }
  const isBeside =
    phrase.preposition > 0 &&
    t.word[phrase.preposition] === w.with &&
    t.word[phrase.preposition - 1] === w[',']
  if (isBeside && isBare(draft) && figure?.kind === 'count') {
    const isHost = (other: Draft) => other.sentence === s.index && other.figure?.kind === 'count'
    const host = scenes.wholeBefore(scene, draft, isHost, (other) => !other.aside)
    return partOf(host, phrase.preposition, phrase.preposition + 1)
  }
  if (draft.aside) return null
  const hosts = drafts.slice(0, draft.place).filter((other) => mayHold(scene, draft, other))
  if (bracket >= 0) {
    // `118 cases (35 percent)`: a share of all cases
    const isAlone = figure?.kind === 'share' && t.word[to] === w[')'] && from === bracket + 1
    if (isAlone || scenes.hasTime(s, draft, scenes.closing(t, bracket))) return null
    const isHost = (other: Draft) => isKin(other) || isOfTheirs(scene, draft, other)
    const host = scenes
      .narrow(
        hosts.filter((other) => other.bracket < 0 && other.from < bracket),
        isHost,
      )
      .at(-1)
    return host !== undefined && (isBare(draft) || isHost(host)) ? partOf(host, bracket, bracket + 1) : null
  }
  const host = hosts.at(-1)
  if (host === undefined || scene.compared[draft.place] !== undefined || t.tag[from - 1] !== Tag.sign)
    return null
  // `21 men from Indonesia, 16 from Malaysia`: members of one list
  const isParallel = t.word[host.phrase?.to ?? host.to] === t.word[to] || isPart(host)
  const tag = t.tag[to]
  const describes = tag === Tag.preposition || tag === Tag.adjective || tag === Tag.participle
  const isApposed = isBare(draft) && describes && !isParallel && t.word[to] !== w.in
  // `19,140 claims were decided: 5,551 persons were granted asylum, …`
  const isSame = draft.measure !== '' && draft.measure !== 'other' && draft.measure === host.measure
  const isSpelledOut = t.word[from - 1] === w[':'] && (isBare(draft) || kinship(draft, host) >= 2 || isSame)
  return isApposed || isSpelledOut ? partOf(host, from - 1, from) : null
}

/** `90 cases of abuse of children (70 boys and 20 girls)`: people as those whom the whole is of. */
function isOfTheirs({ s: { syntax } }: Scene, { bracket, counted }: Draft, { phrase }: Draft): boolean {
  const people = syntax.phrases.find(({ to }) => to === bracket)
  if (phrase === null || ((people?.kinds ?? 0) & (counted?.kinds ?? 0) & Kinds.person) === 0) return false
  let at = people
  for (let depth = 0; at !== undefined && depth < 5; depth++) {
    if (at === phrase) return true
    at = at.link === 'none' ? undefined : syntax.phrases[at.governor]
  }
  return false
}

/** The token of `including` before a phrase or before the one that it goes on with; −1 where there is none. */
export function listBefore({ s: { t, syntax } }: Scene, phrase: Phrase): number {
  let at: Phrase | undefined = phrase
  for (let steps = 0; at !== undefined && steps < 6; steps++) {
    if (at.preposition >= 0 && lists.has(t.word[at.preposition])) return at.preposition
    if (at.link !== 'conjunct' && at.link !== 'apposition') return -1
    at = syntax.phrases[at.governor]
  }
  return -1
}
const lists = wordSet('including such_as comprising involving')

/**
 * `In six cases …` after a count of the same things.
 *
 * ```text
 * Judges convicted 23 brokers in 10 cases. In six cases the verdict left the charge unclear.
 *                                             ^^^ relation=part-of:10
 * ```
 */
export function someOfThem(scene: Scene, draft: Draft): Found | null {
  const { t, passage } = scene.s
  if (draft.place > 0 || draft.from !== 1 || t.word[0] !== w.in || isBare(draft)) return null
  const isSame = (other: Draft) => kinship(draft, other) === 3 && mayHold(scene, draft, other)
  return partOf(passage.last.findLast(isSame), 0, 2)
}

/**
 * `none` that stands alone is of those told of before it in the sentence.
 *
 * ```text
 * Of the 33 men, the court convicted 29 and acquitted none. Police found 12 huts, yet none was shut.
 *                                                     ^^^^ relation=part-of:33
 *                                                                                     ^^^^ relation=part-of:12
 * ```
 */
export function noneOfThem(scene: Scene, draft: Draft): Found | null {
  const { s } = scene
  const { phrase, absence, from, to, clause } = draft
  if (absence !== 'zero' || phrase === null || s.t.tag[to - 1] !== Tag.pronoun) return null
  // not `there were none`
  const isSubject = clause?.subject === phrase.index && clause.verb >= to
  if (s.t.word[to] === w.of || clause === null || (isLinking(clause) && !isSubject)) return null
  const isOpened = openedBy(scene, draft)
  if (isOpened !== null) return isOpened
  const isCount = (other: Draft) => other.figure?.kind === 'count' && mayHold(scene, draft, other)
  const told = s.drafts
    .slice(0, draft.place)
    .filter((other) => isCount(other) && (!other.aside || isPart(other)))
  const before = told.at(-1)
  if (before === undefined) return null
  const isSameDoer = ({ clause: other }: Draft) => other !== null && other.subject === clause.subject
  // `received 12 complaints and upheld none`; not `trained 12, while the city trained none`, `visited 40, fined 12, shut none`
  const isFurther =
    s.t.tag[to] === Tag.sign &&
    told.filter(isSameDoer).length < 2 &&
    clause.lemma !== before.clause?.lemma &&
    (clause.kind === 'relative' || isSameDoer(before))
  if (!isPart(before) && !isSubject && !isFurther) return null
  // `seven of 90 failed, and none was fined`: of the seven
  const some = told.findLast((other) => other.relation?.to === before && isPart(other))
  return partOf(some ?? (isPart(before) ? before.relation?.to : before), from, to)
}
