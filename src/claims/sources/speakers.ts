/**
 * Who tells: the subject of a verb of telling as speakers, one for each member of its list, papers read as their authors.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { Class, idOf, is, kindsOf, lexemes, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { isBehind, ofPhrase } from '../../syntax/roles.ts'
import { type Phrase, type Syntax, Tag } from '../../syntax/syntax.ts'
import type { Tokens } from '../../syntax/tokens.ts'
import { forms, frontOf, isBodyHead, isKnownName, isTitle, kindOfName, plain } from './kinds.ts'
import { kindBefore, kindBehind } from './name-index.ts'
import { isProper, isShort, properEnd, smallAt, wholeEnd, wordsAt } from './names.ts'
import * as lists from './source-words.ts'

/** One who tells, as the sentence has it. */
export interface Speaker {
  /** UTF-16 offsets of its words in the text. */
  start: number
  end: number
  /** As printed, with what a shared head supplies: `church leaders` of `church and student leaders`. */
  name: string
  /** Its first word has a capital for its place in the sentence alone. */
  small: boolean
  /** A proper name. */
  proper: boolean
  plural: boolean
  /** `the`, `its`, or no article: one that can be known. */
  definite: boolean
  /** What it is, by its words, those beside a proper name, or the lexicon. */
  kind: lists.SourceKind | null
  /** What the phrase behind a proper name says of it. */
  beside: lists.SourceKind | null
  /** Stands for who was told of before: `they`, `the (same) study`, `the same source`. */
  stands: 'itself' | 'pronoun' | 'paper' | 'same'
}

const w = lexemes('of in for with the same by from including they others among them , ; ( )')
const paperForms = forms(lists.papers)
const knownPapers = forms(lists.knownPapers)
const relational = forms(lists.relational)
const collective = forms(lists.collectives)
const describing = new Set(lists.paperWords.split(/\s+/))
const quantities = new Set(lists.quantities.split(/\s+/))
const pronouns = wordSet('he she it they')
const knowing = wordSet('the this that these those its their his her')
const naming = wordSet('including particularly especially')

/** The words of a name. */
interface Name {
  from: number
  to: number
  head: number
  determiner: number
  /** The head that another supplies: ` leaders`. */
  shared?: string
}

export const isPaper = (t: Tokens, i: number) => i >= 0 && paperForms.has(smallAt(t, i))

/**
 * The speakers that a phrase and what is joined to it name; none where nobody of them can tell anything.
 *
 * ```text
 * Church and student leaders, NGOs, including the RWC, and a Lake Institute study said
 * [----]     [-------------]  [--]                [-]        [------------]
 * ```
 *
 * @param until The token where what belongs to the phrase ends at the latest.
 */
export function speakersOf(s: Syntax, root: Phrase, until: number): Speaker[] {
  const { t } = s
  const found: Speaker[] = []
  let end = -1
  let before: lists.SourceKind | null = null
  for (const member of listed(s, root, until)) {
    // `the ministry’s Demographic and Health Survey`
    const isTitled = t.tag.subarray(root.from, end).includes(Tag.possessive) && isPaper(t, member.head)
    if (member.from < end || (member !== root && isTitled && isProper(t, member.from))) continue
    const names = sharing(t, nameAt(t, member.from, until), until)
    end = names.at(-1)?.to ?? end
    // `NGOs, including Bir Duino,`
    const isNamed = member !== root && (member.link !== 'conjunct' || naming.has(t.word[member.from - 1]))
    const speakers = names.flatMap((name) => memberOf(s, member, name, until))
    for (const speaker of speakers)
      found.push(
        isNamed
          ? { ...speaker, beside: speaker.beside ?? (before === 'observers' ? null : before) }
          : speaker,
      )
    if (!isNamed) before = speakers.at(-1)?.kind ?? before
  }
  return found
}

/** A phrase and what goes on with it: further members of its list, and those that `including` names. */
function listed(s: Syntax, root: Phrase, until: number): Phrase[] {
  const { t } = s
  const members = [root]
  const inner = ofPhrase(s, root)
  const isThe = ({ determiner }: Phrase) => t.word[determiner] === w.the
  // `the families of the detainees and activists`, `the Ministry of Labor and UNICEF`
  const isOpen = inner !== undefined && (isProper(t, root.head) || (isThe(inner) && isThe(root)))
  const whole = nameAt(t, root.from, until).to
  for (let k = root.index + 1; k < s.phrases.length; k++) {
    const phrase = s.phrases[k] as Phrase
    if (phrase.from >= until || isDivided(t, (members.at(-1) as Phrase).to, phrase.from)) break
    // `according to NGO and media reports, several unionists fled`: the list has had its `and`
    const before = members.at(-1) as Phrase
    const isEnded = before.from >= whole && t.tag[before.from - 1] === Tag.conjunction
    if (isEnded && t.word[phrase.from - 1] === w[',']) break
    const isOf = members.some(({ index }) => index === phrase.governor)
    const isNamed = isOf && (isBehind(s, phrase, w.including) || naming.has(t.word[phrase.from - 1]))
    const isBehindOf = isOpen && phrase.governor === inner.index && (isProper(t, root.head) || !isThe(phrase))
    // `critics, among them the league, …`
    const isAmong = t.word[phrase.from - 1] === w.them && t.word[phrase.from - 2] === w.among
    if (isAmong || isNamed || (phrase.link === 'conjunct' && (isOf || isBehindOf))) members.push(phrase)
  }
  // `X, the body in charge`: the last of a list has its `and`
  const last = members.at(-1) as Phrase
  if (t.word[last.from - 1] === w[',']) members.pop()
  return last === root ? [root] : members
}

function isDivided({ word }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word[i] === w[';']) return true
  return false
}

/** The speakers of one member of a list. */
function memberOf(s: Syntax, phrase: Phrase, name: Name, until: number): Speaker[] {
  const { t } = s
  if (pronouns.has(t.word[name.head]) && name.to === name.from + 1)
    return [{ ...printed(t, name), kind: null, plural: t.word[name.head] === w.they, stands: 'pronoun' }]
  // `Fourteen said`, `most said`, `two others alleged`
  const isMany = is(t.word[phrase.to - 1], Class.numeral | Class.pronoun) && t.word[phrase.to] !== w.of
  if (isMany && (name.to <= name.from || t.word[name.head] === w.others)) {
    const words = name.to > name.from ? name : { ...name, from: phrase.from, to: phrase.to }
    return [{ ...printed(t, words), kind: 'individual', plural: true }]
  }
  return authorsOf(s, phrase, name, until) ?? [speakerAt(t, name)].filter((speaker) => speaker !== null)
}

/** The words of the name that begins at token `i`: without determiner and number; with the `of`-phrase of `members of`. */
function nameAt(t: Tokens, i: number, until: number, isInner = false): Name {
  let from = i
  let determiner = -1
  for (; from < until && isQuantity(t, from); from++) if (t.tag[from] === Tag.determiner) determiner = from
  // `one of the lawyers`, `a number of clinics`
  if (t.word[from] === w.of && from > i) return nameAt(t, from + 1, until)
  let to = from
  let head = from
  for (;;) {
    if (isProper(t, to)) {
      const end = properEnd(t, to)
      // `the human rights group Equal Ground`, `Minister Sel`
      if (!isNominal(t, end) && !isProper(t, from)) from = to
      to = end
    } else if (to < until && isNominal(t, to)) to++
    else break
    head = to - 1
  }
  if (!isProper(t, head)) {
    // `the nongovernmental organization (NGO) Open Door`
    const next = t.word[to] === w['('] && t.word[to + 2] === w[')'] ? to + 3 : to
    if (next > to && isProper(t, next) && t.tag[head] !== Tag.plural)
      return { ...nameAt(t, next, until), determiner }
    const isOpen =
      t.word[to] === w.of
        ? isInner || relational.has(smallAt(t, head))
        : (t.word[to] === w.for && relational.has(smallAt(t, head))) ||
          // `persons with disabilities`
          (t.word[to] === w.with && (kindsOf(t.word[head]) & Kinds.person) !== 0)
    if (isOpen && to + 1 < until) to = nameAt(t, to + 1, until, true).to
  }
  return { from, to: isProper(t, head) ? wholeEnd(t, to) : to, head, determiner }
}

/** `the`, `several`, `12`, `at least`, `other`, `July`: words before a name that are no part of it. */
function isQuantity(t: Tokens, i: number): boolean {
  const tag = t.tag[i] as number
  if (tag === Tag.determiner || tag === Tag.number || tag === Tag.adverb) return true
  return is(t.word[i], Class.month | Class.numeral) || (quantities.has(smallAt(t, i)) && !isProper(t, i))
}

/** What stands before the head of a name, and it. */
function isNominal(t: Tokens, i: number): boolean {
  const tag = t.tag[i] as number
  if (tag === Tag.possessive || (tag === Tag.sign && '-+/'.includes(wordsAt(t, i, i + 1))))
    return t.gap[i] === 0
  return (
    tag === Tag.noun || tag === Tag.plural || tag === Tag.name || tag === Tag.adjective || tag === Tag.pronoun
  )
}

function printed(t: Tokens, { from: first, to, determiner, shared = '' }: Name) {
  // `the same source`: like a pronoun
  const isSame = t.word[first - 1] === w.same
  const from = isSame ? first - 1 : first
  const name = wordsAt(t, from, to) + shared
  const small =
    t.capital[from] === 1 &&
    !/^..?\p{Lu}/u.test(name) &&
    !isProper(t, from) &&
    !is(t.word[from], Class.demonym)
  const definite = determiner < 0 ? t.tag[from - 1] !== Tag.number : knowing.has(t.word[determiner])
  return {
    start: t.start[from] as number,
    end: t.end[to - 1] as number,
    name,
    small,
    proper: false,
    beside: null,
    definite,
    plural: false,
    stands: (isSame ? 'same' : 'itself') as Speaker['stands'],
  }
}

/** A speaker, where the words can be one. */
function speakerAt(t: Tokens, name: Name): Speaker | null {
  const { from, to, head, determiner } = name
  if (to <= from) return null
  // `Freedom House’s 2020 report`
  if (t.tag[to - 1] === Tag.possessive) return speakerAt(t, { ...name, to: to - 1, head: to - 2 })
  const proper = isProper(t, from) && isProper(t, head) && wholeEnd(t, properEnd(t, from)) >= to
  const words = printed(t, name)
  const spelled = smallAt(t, head)
  const front = frontOf(plain(words.name)).at(-1) ?? ''
  const kinds = kindsOf(idOf(front)) | (kindsOf(t.word[head]) & (proper ? 0 : -1))
  const isPlace = to === from + 1 && is(t.word[from], Class.name)
  const kind = !proper
    ? (kindOfOrigin(t, name, words.name) ??
      kindOfName(words.name, false, 'words') ??
      kindOfOwner(t, name) ??
      kindOfName(words.name, false) ??
      kindOfBits(kinds))
    : isPlace
      ? 'government'
      : (kindOfSection(t, name) ?? kindOfName(words.name, true, 'head') ?? kindBefore(t, from))
  const beside = proper && !isPlace ? kindBehind(t, to) : null
  // `Friday`, but `the Lesotho Times`
  const isTime = () =>
    (kinds & Kinds.time) !== 0 && beside === null && kindOfName(words.name, true, 'words') === null
  const deeds = proper ? Kinds.law : Kinds.law | Kinds.offence | Kinds.punishment
  if (((kinds & deeds) !== 0 && !isBodyHead(front)) || (kind === null && (!proper || isTime()))) return null
  const isAll =
    name.shared !== undefined ||
    collective.has(spelled) ||
    words.name.endsWith('society') ||
    (determiner < 0 && spelled === 'ngo')
  // `the French and German embassies`: one each
  const isEach = name.shared !== undefined && kind === 'government' && is(t.word[from], Class.demonym)
  const plural = !isEach && (isAll || t.tag[head] === Tag.plural || (!proper && spelled.endsWith('s')))
  // a person cannot stand without an article: `lesbian, gay, … activists`
  if (
    !proper &&
    !plural &&
    determiner < 0 &&
    head === from &&
    kind === 'individual' &&
    t.tag[from - 1] !== Tag.number
  )
    return null
  // `the Minister of Justice, Karim Dost,`
  const person = (proper && !isTitle(front)) || plural ? null : appositionOf(t, name)
  return person === null
    ? { ...words, proper, plural, kind, beside }
    : { ...printed(t, person), proper: true, definite: true, plural, kind }
}

/** `the company, Costa Baja, said`, `its director, Ilsa Paz,`: the proper name between commas behind a description. */
function appositionOf(t: Tokens, { from, to, determiner }: Name): Name | null {
  const isOne = determiner >= 0 || t.tag.subarray(from, to).includes(Tag.possessive)
  const start = t.word[to + 1] === w.the ? to + 2 : to + 1
  if (!isOne || t.word[to] !== w[','] || !isProper(t, start)) return null
  const end = properEnd(t, start)
  return t.word[end] === w[','] ? { from: start, to: end, head: end - 1, determiner: -1 } : null
}

/** `a legislator from the Progress Party`: asked like one `of` it. */
function kindOfOrigin(t: Tokens, { to }: Name, name: string): lists.SourceKind | null {
  if (t.word[to] !== w.from) return null
  const origin = nameAt(t, to + 1, t.length)
  const kind = kindOfName(`${name} of ${wordsAt(t, origin.from, origin.to)}`, false, 'words')
  const tells = kind === 'political-party' || kind === 'international-organization'
  return tells && isProper(t, origin.head) ? kind : null
}

/** `UNSMIL’s Human Rights Section`: what belongs to a body of many states is of its kind. */
function kindOfSection(t: Tokens, { from, to }: Name): lists.SourceKind | null {
  const owner = wordsAt(t, from, from + 1)
  const isOwned = t.tag[from + 1] === Tag.possessive && from + 2 < to && isShort(owner)
  return isOwned && kindOfName(owner, true, 'head') === 'international-organization'
    ? 'international-organization'
    : null
}

/** `the league’s director` speaks for the league. */
function kindOfOwner(t: Tokens, { from, to }: Name): lists.SourceKind | null {
  const mark = t.tag.subarray(from, to).indexOf(Tag.possessive)
  if (mark <= 0 || !isProper(t, from)) return null
  const isPlace = mark === 1 && is(t.word[from], Class.name)
  return isPlace ? 'government' : (kindOfName(wordsAt(t, from, from + mark), true) ?? 'ngo')
}

/** The kind of what a noun names, where no list has it. */
function kindOfBits(kinds: number): lists.SourceKind | null {
  const row = lists.kindsOfNouns.find(([names]) => names.some((name) => (kinds & Kinds[name]) !== 0))
  return row === undefined ? null : row[1]
}

/** `Local and foreign groups`, `church, labor, and student leaders`: all take the head of the last. */
function sharing(t: Tokens, first: Name, until: number): Name[] {
  const names = [first]
  for (let last = first; isOpen(t, last); names.push(last)) {
    let at = last.to
    while (at < until && (t.word[at] === w[','] || t.tag[at] === Tag.conjunction)) at++
    if (at === last.to || at >= until || t.tag[at] === Tag.determiner) return [first]
    last = nameAt(t, at, until)
  }
  const { from, to, head } = names.at(-1) as Name
  const words = wordsAt(t, from, to).split(' ')
  if (names.length === 1 || !isMany(t, head) || words.length < 2 || isPaper(t, head)) return [first]
  return names.map((name) => {
    if (name.to === to) return { ...name, shared: '' }
    const shared = is(t.word[name.head], Class.adjective) ? words.slice(1) : words.slice(-1)
    return { ...name, head, shared: ` ${shared.join(' ')}` }
  })
}

const isMany = (t: Tokens, i: number) => t.tag[i] === Tag.plural || /\wS?s$/.test(wordsAt(t, i, i + 1))

/** Whether a name lacks its head: a word or two without article, in the singular. */
function isOpen(t: Tokens, { from, to, head, determiner }: Name): boolean {
  const words = wordsAt(t, from, to).toLowerCase()
  // `the French and German embassies`
  if (to === from + 1 && is(t.word[head], Class.demonym) && !isMany(t, head)) return true
  if (
    to <= from ||
    to - from > 2 ||
    determiner >= 0 ||
    collective.has(words) ||
    isShort(wordsAt(t, head, to))
  )
    return false
  return words.endsWith('rights') || !(isMany(t, head) || t.tag[head] === Tag.pronoun || isProper(t, head))
}

/**
 * Those whose paper a phrase names; null where it names none.
 *
 * ```text
 * UNICEF’s survey · the league’s annual report · a Lake Institute study · figures obtained by the Post · data from the police
 * [----]                [----]                     [------------]                         [--]                 [----]
 * ```
 */
function authorsOf(s: Syntax, phrase: Phrase, name: Name, until: number): Speaker[] | null {
  const { t } = s
  let { from, to: end, determiner } = name
  // `Article 19`
  if (isKnownName(wordsAt(t, from, end))) return null
  const mark = t.tag.subarray(from, end).indexOf(Tag.possessive)
  let paper = isPaper(t, phrase.head) ? phrase.head : name.head
  while (paper > from && !isPaper(t, paper) && t.capital[paper] !== 0) paper--
  if (!isPaper(t, paper)) return null
  if (mark > 0)
    return [speakerAt(t, { ...name, to: from + mark, head: from + mark - 1 })].filter(
      (speaker) => speaker !== null,
    )
  // what describes the paper is no author: `annual`, `press` of a release
  const isBare = (i: number) =>
    !isProper(t, i) &&
    (smallAt(t, i)
      .split(' ')
      .every((word) => describing.has(word)) ||
      isQuantity(t, i) ||
      isPaper(t, i) ||
      t.tag[i] === Tag.sign)
  const isTitle = isProper(t, paper) && isProper(t, from)
  // `the Labour Force Survey of the Bureau of Statistics`
  const isBodys = isTitle && t.word[paper + 1] === w.of && paper + 2 < end
  const body = isBodys ? speakerAt(t, nameAt(t, paper + 2, until)) : null
  if (body?.proper === true && isBodyHead(frontOf(plain(body.name)).at(-1) ?? '')) return [body]
  if (isTitle && isShort(wordsAt(t, from, from + 1))) end = from + 1
  if (!isTitle) end = Math.min(end, smallAt(t, paper) === 'release' ? paper - 1 : paper)
  while (from < end && isBare(from)) from++
  for (; end > from; end--) {
    const before = isBare(end - 1) ? null : speakerAt(t, { from, to: end, head: end - 1, determiner })
    if (before !== null) return [before]
  }
  return behindPaper(s, phrase, until) ?? unsaid(t, name, paper)
}

/** `a report by X`, `figures obtained by X`, `data from X`, `the view of X`, `an article in X` */
function behindPaper(s: Syntax, phrase: Phrase, until: number): Speaker[] | null {
  for (const preposition of [w.by, w.from, w.of, w.in])
    for (const other of s.phrases.slice(phrase.index + 1)) {
      if (other.from >= until || !isBehind(s, other, preposition)) continue
      const isAuthor = ({ stands, kind }: Speaker) =>
        stands === 'itself' && (preposition !== w.in || kind === 'media')
      const authors = speakersOf(s, other, until).filter(isAuthor)
      if (authors.length > 0) return authors
    }
  return null
}

/** `the report` stands for whom it was told of; `a study` for itself. */
function unsaid(t: Tokens, name: Name, paper: number): Speaker[] {
  const isKnown = knowing.has(t.word[name.determiner])
  const at = { ...printed(t, { ...name, from: paper, to: paper + 1 }), plural: true }
  if (!isKnown) return /^stud(?:y|ies)$/i.test(at.name) ? [{ ...at, kind: 'academic' }] : []
  return name.from === paper && knownPapers.has(smallAt(t, paper))
    ? [{ ...at, kind: null, stands: 'paper' }]
    : []
}
