/**
 * The names of a document: what its acronyms stand for, the full names of people, its bodies, and what is said of them.
 */
import { Class, idOf, is, lexemes, nounOf } from '../../syntax/lexicon/lexicon.ts'
import { scan } from '../../syntax/scan.ts'
import { createTokens, Kind, type Tokens } from '../../syntax/tokens.ts'
import type { Heading, Paragraph, Report, Section, Sentence, Text } from '../../types.ts'
import { frontOf, isBodyHead, isTitle, kindOfLabel, kindOfName, plain } from './kinds.ts'
import { isProper, isShort, properEnd, wordsAt } from './names.ts'
import type { SourceKind } from './source-words.ts'

/** What a document says of names, asked by name. Offsets are those of its source. */
export interface NameIndex {
  /** `Long Form (ACR)`, before or after. */
  longForm(acronym: string): string | undefined
  /** The full name of the person whose surname it is. */
  fullName(surname: string): string | undefined
  /** The body of that head that was named last before `at`, else the first after: `ministry` → `Ministry of Labor`. */
  body(head: string, at: number): string | undefined
  /** The longest name told whole with its acronym that stands at an offset of a text. */
  wholeAt(text: string, at: number): string | undefined
  /** What the words right before a name say of it somewhere: `the NGO X`. */
  label(name: string): SourceKind | undefined
  /** What a label, an apposition or a title says of a name somewhere: `X, a state agency`. */
  kind(name: string): SourceKind | undefined
}

type Node = Report | Section | Paragraph | Sentence
interface Block {
  text: string
  at: number
}

/** The names of a report or of a part of it, read when one is first asked for, and kept as long as the node is. */
export function namesOf(node: Node): NameIndex {
  const known = cache.get(node) ?? nameIndex(() => blocksIn(node))
  cache.set(node, known)
  return known
}
const cache = new WeakMap<Node, NameIndex>()

/** A report that was made of another, with the same words, has the same names: they are not looked for again. */
export function keepNames(report: Report, names: NameIndex): void {
  cache.set(report, names)
}

/** The paragraphs and headings, each with its place in the source. */
function* blocksIn(node: Node | Heading | Text): Generator<Block> {
  if (node.type === 'report' || node.type === 'section')
    for (const child of node.children) yield* blocksIn(child)
  else yield { text: textIn(node), at: node.position.start.offset }
}

function textIn(node: Paragraph | Sentence | Heading | Text | Sentence['children'][number]): string {
  return node.type === 'text' ? node.value : node.children.map(textIn).join('')
}

interface Found {
  acronyms: Map<string, string>
  people: Map<string, string>
  /** Names of one word: a surname stands alone somewhere. */
  lone: Set<string>
  bodies: Map<string, { at: number; name: string }[]>
  labels: Map<string, SourceKind>
  kinds: Map<string, SourceKind>
  /** Names told whole with their acronym, by their first word. */
  whole: Map<string, string[]>
}

const w = lexemes('( ) , a an the of and for in who whose +')

/** The index of some blocks of text, made at the first question. */
function nameIndex(blocks: () => Iterable<Block>): NameIndex {
  let known: Found | undefined
  const found = () => (known ??= collect(blocks()))
  return {
    longForm: (acronym) => found().acronyms.get(acronym),
    fullName: (surname) => (found().lone.has(surname) ? found().people.get(surname) : undefined),
    body(head, at) {
      const mentions = found().bodies.get(head) ?? []
      return (mentions.findLast((mention) => mention.at < at) ?? mentions[0])?.name
    },
    wholeAt: (text, at) =>
      found()
        .whole.get(firstWord(text, at))
        ?.filter((name) => text.startsWith(name, at))
        .reduce((one, other) => (other.length > one.length ? other : one), ''),
    label: (name) => found().labels.get(name.toLowerCase()),
    kind: (name) => found().labels.get(name.toLowerCase()) ?? found().kinds.get(name.toLowerCase()),
  }
}

function collect(blocks: Iterable<Block>): Found {
  const found: Found = {
    acronyms: new Map(),
    people: new Map(),
    lone: new Set(),
    bodies: new Map(),
    labels: new Map(),
    kinds: new Map(),
    whole: new Map(),
  }
  const t = createTokens()
  for (const { text, at } of blocks)
    for (let from = 0; from < text.length; ) {
      from = scan(text, from, text.length, t)
      for (let i = 0; i < t.length; ) {
        const end = isProper(t, i) ? properEnd(t, i) : i
        if (end > i) addName(t, i, end, at, found)
        i = Math.max(i + 1, end)
      }
    }
  return found
}

/** Notes what the text says of the name from token `first` to `end`. */
function addName(t: Tokens, first: number, end: number, at: number, found: Found): void {
  const i = t.word[end] === w['('] ? addShort(t, first, end, found) : first
  const name = wordsAt(t, i, end)
  const label = kindBefore(t, i)
  if (label !== null) setKind(found.labels, name, label)
  const kind = label ?? kindBehind(t, end)
  if (kind !== null) setKind(found.kinds, name, kind)
  const words = plain(name)
  const head = frontOf(words).findLast(isBodyHead)
  if (head === undefined) addPerson(name.split(' '), kind, found)
  else if (words.length > 1) {
    const mention = { at: at + (t.start[i] as number), name }
    const mentions = found.bodies.get(head)
    if (mentions === undefined) found.bodies.set(head, [mention])
    else mentions.push(mention)
  }
}

function setKind(kinds: Map<string, SourceKind>, name: string, kind: SourceKind): void {
  if (!kinds.has(name.toLowerCase())) kinds.set(name.toLowerCase(), kind)
}

const firstWord = (text: string, at: number) => text.slice(at, at + 40).split(/\s/, 1)[0] as string

/**
 * `the Rural Workers’ Congress (RWC)`, `the RWC (Rural Workers’ Congress)`; the longest form is kept.
 *
 * @returns Where the long form begins.
 */
function addShort(t: Tokens, from: number, end: number, found: Found): number {
  const other = wordsAt(t, end + 1, end + 2)
  const name = wordsAt(t, from, end)
  if (isShort(other)) {
    const start = initial(t, from, other)
    const long = wordsAt(t, start, end)
    if (!long.includes(' ') || isSetting(t, start, long, other)) return from
    const first = firstWord(long, 0)
    found.whole.set(first, [...(found.whole.get(first) ?? []), long])
    if ((found.acronyms.get(other)?.length ?? 0) < long.length) found.acronyms.set(other, long)
    return start
  }
  if (isShort(name) && isProper(t, end + 1)) {
    const close = properEnd(t, end + 1)
    if (t.word[close] === w[')'] && close > end + 2) found.acronyms.set(name, wordsAt(t, end + 1, close))
  }
  return from
}

/** `the rapporteur on rights in the Islamic Republic of Iran (UNSR)`: the acronym is that of more than the name. */
function isSetting(t: Tokens, start: number, long: string, acronym: string): boolean {
  const before = t.word[start - 1] === w.the ? start - 2 : start - 1
  return t.word[before] === w.in && long.charAt(0) !== acronym.charAt(0)
}

/** Where a long form begins: further left than the name, where only there its first letter is the acronym’s. */
function initial(t: Tokens, from: number, acronym: string): number {
  let start = from
  for (let at = from; at > 1 && t.text.charAt(t.start[start] as number) !== acronym.charAt(0); at--) {
    const isJoint = t.word[at - 1] === w.and || t.word[at - 1] === w.of || t.word[at - 1] === w.for
    if (!isProper(t, isJoint ? at - 2 : at - 1)) return from
    if (!isJoint) start = at - 1
  }
  return start
}

/** `the human rights group X`: the words right before a name that say what it is. */
export function kindBefore(t: Tokens, i: number): SourceKind | null {
  let from = i
  while (from > 0 && i - from < 3 && t.kind[from - 1] === Kind.word && !isProper(t, from - 1)) from--
  if (from === i || nounOf(t.word[i - 1]) === 0) return null
  return fitting(kindOfLabel(wordsAt(t, from, i)), wordsAt(t, i, properEnd(t, i)))
}

/** `victims`, `the local …` beside the name of a body say nothing of it. */
function fitting(kind: SourceKind | null, name: string): SourceKind | null {
  return kind === 'individual' && !isPersonal(name.split(' ')) ? null : kind
}

/** `X, a state agency`; `X (ACR), head of the Office of Registries,`: the phrase behind a name that says what it is. */
export function kindBehind(t: Tokens, end: number): SourceKind | null {
  const at = t.word[end] === w['('] && t.word[end + 2] === w[')'] ? end + 3 : end
  if (t.word[at] !== w[',']) return null
  const id = t.word[at + 1]
  const isPerson = at === end && isPersonal(wordsAt(t, end - 2, end).split(' '))
  // `Mary Kaluwa, whose brother …`, `Selam Tadesse, 24`
  if (isPerson && (id === w.who || id === w.whose || isAge(t, at + 1))) return 'individual'
  const hasArticle = id === w.a || id === w.an || id === w.the
  const from = hasArticle ? at + 2 : at + 1
  let to = from
  while (to < from + 8 && isNominal(t.word[to] as number, t.kind[to] as number)) to++
  // `According to X, the councils, which …` begins a clause
  if (id === w.the && is(t.word[to - 1], Class.plural)) return null
  let close = to
  if (isPerson && t.word[to] === w.of) while (close < from + 8 && t.kind[close] === Kind.word) close++
  const isClosed =
    id === w.the ? t.word[close] === w[','] || (close > to && t.kind[close] === Kind.sign) : hasArticle
  if (t.word[to] === w.of && t.capital[from] === 0 && id !== w.the)
    while (to < from + 8 && t.kind[to] === Kind.word) to++
  else if (!isClosed) return null
  return fitting(kindOfLabel(wordsAt(t, from, to)), wordsAt(t, end - 2, end))
}

const isAge = (t: Tokens, i: number) =>
  t.kind[i] === Kind.number &&
  (t.value[i] as number) < 110 &&
  (i + 1 >= t.length || t.kind[i + 1] === Kind.sign)

const isNominal = (id: number, kind: number) =>
  (kind === Kind.code || (kind === Kind.sign && id === w['+']) || kind === Kind.word) &&
  id !== w.of &&
  (kind !== Kind.word ||
    id === 0 ||
    nounOf(id) !== 0 ||
    is(id, Class.adjective | Class.participle | Class.demonym))

const isUnknown = (spelled: string) => idOf(spelled.toLowerCase()) === 0
const isPersonal = (words: readonly string[]) =>
  words.every((word) =>
    /^(?:\p{Lu}[\p{L}.’'-]*\p{Ll}[\p{L}’'-]*|\p{Lu}\.?|de|del|da|dos|la|bin|al|van|von)$/u.test(word),
  ) && words.some(isUnknown)

/** `Lawyer Odan Mirelu`: the full name of a surname, and what the title says of both. */
function addPerson(words: readonly string[], kind: SourceKind | null, found: Found): void {
  const surname = words.at(-1) as string
  const first = words.findIndex((word) => !isTitle(word.toLowerCase()))
  const own = first < 0 ? [surname] : words.slice(first)
  const told = kind ?? kindOfLabel(words.slice(0, words.length - own.length).join(' '))
  if (own.length === 1) found.lone.add(surname)
  if (told !== null && own.length < words.length) setKind(found.kinds, surname, told)
  if (own.length < 2 || own.length > 4 || !isPersonal(own) || kindOfName(own.join(' '), true) !== null) return
  if (told !== null) for (const key of [own.join(' '), surname]) setKind(found.kinds, key, told)
  // of some names the first is the surname
  for (const key of [surname, own[0] as string])
    if ((found.people.get(key)?.length ?? 0) < own.join(' ').length) found.people.set(key, own.join(' '))
}
