/**
 * Who a speaker is: the canonical name, the kind and whether a reader could look it up, from the document's own words.
 */
import type { Syntax } from '../../syntax/syntax.ts'
import { forms, frontOf, isBodyHead, isOffice, isTitle, kindOfName, plain } from './kinds.ts'
import type { NameIndex } from './name-index.ts'
import { isShort } from './names.ts'
import type { SourceKind } from './source-words.ts'
import { type Speaker, speakersOf } from './speakers.ts'

/** One who told. */
export interface Told {
  /** As printed; of a pronoun, that of whom it stands for. */
  name: string
  /** The longest form that the document prints. */
  canonical: string
  kind: SourceKind
  named: boolean
  plural: boolean
}

/**
 * Resolves a speaker.
 *
 * @param told Who was told of before in the paragraph, the last at the end.
 * @param at Where it stands in the document.
 * @returns null where it stands for somebody that nobody told of
 */
export function resolve(
  speaker: Speaker,
  told: readonly Told[],
  names: NameIndex | null,
  at: number,
): Told | null {
  if (speaker.stands === 'paper') return told.findLast(({ plural }) => !plural) ?? told.at(-1) ?? null
  if (speaker.stands === 'pronoun')
    return told.findLast((other) => isMeant(speaker.name.toLowerCase(), other)) ?? null
  if (speaker.stands === 'same') return sameAs(speaker, told) ?? description(speaker, told, names, at)
  return speaker.proper ? properName(speaker, names) : description(speaker, told, names, at)
}

/**
 * Resolves a speaker in its sentence: a pronoun or a paper that stands for nobody who told before stands for who acts
 * before it: `Officials gave no figure (they had reported four)`.
 *
 * @param shift What turns an offset of the sentence's text into one of the document.
 */
export function resolveIn(
  s: Syntax,
  speaker: Speaker,
  told: readonly Told[],
  names: NameIndex | null,
  shift: number,
): Told | null {
  const inSentence = () => resolve(speaker, actors(s, speaker.start, names, shift), names, 0)
  const before = () => resolve(speaker, told, names, shift + speaker.start)
  return speaker.stands === 'pronoun' ? (inSentence() ?? before()) : (before() ?? inSentence())
}

/** Speakers with their names whole, where the document tells a name whole that the sentence could be read to divide. */
export function wholeNames(text: string, speakers: readonly Speaker[], names: NameIndex | null): Speaker[] {
  const found: Speaker[] = []
  for (const speaker of speakers) {
    if (speaker.start < (found.at(-1)?.end ?? 0) && found.at(-1)?.proper === true) continue
    const name = speaker.stands === 'itself' ? names?.wholeAt(text, speaker.start) : undefined
    if (name === undefined || name.length <= speaker.name.length) found.push(speaker)
    else found.push({ ...speaker, name, end: speaker.start + name.length, proper: true, kind: null })
  }
  return found
}

/** `the same source`: who told last; `the same newspaper`: the last of its kind. */
function sameAs({ name, kind }: Speaker, told: readonly Told[]): Told | undefined {
  const isAny = anything.has(plain(name).at(-1) ?? '')
  const same = isAny
    ? (told.findLast(({ plural }) => !plural) ?? told.at(-1))
    : told.findLast((other) => other.kind === kind)
  return same === undefined ? undefined : { ...same, name }
}
/** Heads that say nothing of who it is. */
const anything = forms('source body organization group person')

/** Those who act in the main clauses before the offset `until`, the first of a sentence at the end. */
export function actors(s: Syntax, until: number, names: NameIndex | null, shift: number): Told[] {
  const found: Told[] = []
  for (const { kind, subject, from } of s.clauses) {
    const phrase = s.phrases[subject]
    if (kind !== 'main' || phrase === undefined || (s.t.start[phrase.from] as number) >= until) continue
    for (const speaker of wholeNames(s.t.text, speakersOf(s, phrase, from), names)) {
      const who = resolve(speaker, [], names, shift + speaker.start)
      if (who !== null) found.unshift(who)
    }
  }
  return found
}

/** Whether a pronoun can stand for one who told. */
function isMeant(pronoun: string, { plural, canonical, kind }: Told): boolean {
  const isBody =
    isShort(canonical) || frontOf(plain(canonical)).some((word) => isBodyHead(word) || word === 'government')
  if (pronoun === 'they') return plural || isBody || kind === 'ngo'
  return !plural && (pronoun === 'it' ? isBody || kind !== 'individual' : !isBody)
}

/**
 * Its head decides, then what stands before it here or elsewhere, its other words, then an apposition; a name of which
 * nothing is known is that of an organization.
 */
function properName({ name, kind, beside, plural }: Speaker, names: NameIndex | null): Told {
  const canonical = longest(name, names)
  const surname = canonical.split(' ').at(-1) as string
  const isPerson = names?.fullName(surname) !== undefined || (canonical !== name && !isShort(name))
  // a title says more than what else the person is: `candidate`
  const hasTitle = isTitle((name.split(' ', 1)[0] as string).toLowerCase())
  const label = names?.label(canonical) ?? names?.label(name) ?? null
  const words = kindOfName(canonical, true, 'words')
  const known =
    kind ??
    kindOfName(canonical, true, 'head') ??
    (hasTitle ? (words ?? label) : (label ?? words)) ??
    beside ??
    names?.kind(name) ??
    names?.kind(canonical)
  const guessed = kindOfName(canonical, true) ?? (isPerson ? (names?.kind(surname) ?? 'individual') : 'ngo')
  return { name, canonical, kind: known ?? guessed, named: true, plural }
}

/** The long form of an acronym, the full name of a person. */
function longest(name: string, names: NameIndex | null): string {
  if (isShort(name)) return names?.longForm(name) ?? name
  const [surname, ...more] = name.split(' ').filter((word) => !isTitle(word.toLowerCase()))
  return surname !== undefined && more.length === 0 ? (names?.fullName(surname) ?? name) : name
}

/** `the ministry`: the body that it refers to; else its own words. */
function description(speaker: Speaker, told: readonly Told[], names: NameIndex | null, at: number): Told {
  const { name, plural, definite, small } = speaker
  const kind = speaker.kind ?? 'observers'
  const front = frontOf(plain(name))
  const head = front.at(-1) as string
  const isOne = definite && !plural
  if (isOne && front.length === 1 && !name.includes(' ') && isBodyHead(head)) {
    const body = bodyOf(head, kind, told, names, at)
    if (body !== undefined) return { name, plural, named: true, ...body }
  }
  // `the company` is nobody that a reader could look up
  const isPublic = front.length > 1 || kind === 'government' || kind === 'international-organization'
  const isKnown = isOne && isPublic && (isOffice(head) || isOffice(front.slice(-2).join(' ')))
  const canonical = small ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return { name, canonical, kind, named: isKnown || head === 'government' || head === 'judiciary', plural }
}

/** Heads that stand for whoever was named last. */
const loose = new Set(['organization', 'ngo', 'group', 'association', 'source', 'newspaper', 'outlet'])

/** The body that a head alone refers to: who told before, then who was named before in the document. */
function bodyOf(head: string, kind: SourceKind, told: readonly Told[], names: NameIndex | null, at: number) {
  const isLoose = loose.has(head)
  const before =
    told.findLast((other) => other.named && frontOf(plain(other.canonical)).at(-1) === head) ??
    (isLoose
      ? told.findLast((other) => other.named && !other.plural && (other.kind === kind || head === 'source'))
      : undefined)
  const canonical = before?.canonical ?? (isLoose ? undefined : names?.body(head, at))
  return canonical === undefined
    ? undefined
    : { canonical, kind: before?.kind ?? kindOfName(canonical, true) ?? kind }
}
