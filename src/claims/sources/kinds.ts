/**
 * What the words of a name say of the kind of source.
 */
import { once } from '../../constants.ts'
import { plural } from '../../syntax/lexicon/forms.ts'
import type { SourceKind } from './source-words.ts'
import * as lists from './source-words.ts'

type Lists = Readonly<Partial<Record<SourceKind, string>>>

/** The spellings of a list, in the singular and the plural. */
export function forms(list: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const item of list.split(/\s+/)) {
    const spelled = item.replaceAll('_', ' ')
    found.add(spelled).add(spelled.endsWith('man') ? spelled.replace(/man$/, 'men') : plural(spelled))
  }
  return found
}

function table(byKind: Lists): ReadonlyMap<string, SourceKind> {
  const found = new Map<string, SourceKind>()
  for (const [kind, list] of Object.entries(byKind) as [SourceKind, string][])
    for (const item of forms(list)) if (!found.has(item)) found.set(item, kind)
  return found
}

/** A text that names no source needs none of it. */
const tables = once(() => ({
  known: table(lists.knownNames),
  deciding: table(lists.decidingWords),
  words: table(lists.kindWords),
  labels: table(lists.labels),
  publications: forms(lists.publicationWords),
  weak: new Map(lists.weakHeads.flatMap((row) => [...forms(row.heads)].map((head) => [head, row] as const))),
  duties: new Map(
    lists.weakHeads.flatMap((row) => (row.duties === undefined ? [] : [[row, forms(row.duties)] as const])),
  ),
  bodies: forms(lists.bodyHeads),
  offices: forms(lists.offices),
  titles: forms(lists.titles),
}))
const joints = new Set('of for on to against in from at with without across'.split(' '))

/** Whether a word names a body: `ministry`, `union`. */
export const isBodyHead = (word: string) => tables().bodies.has(word)
/** Whether words name one office or body of a country: `government`. */
export const isOffice = (word: string) => tables().offices.has(word)
export const isTitle = (word: string) => tables().titles.has(word)
/** Whether a name is known by itself. */
export const isKnownName = (name: string) => tables().known.has(plain(name).join(' '))

/** The words of a name in small letters, without possessives and signs. */
export function plain(name: string): string[] {
  const small = name.toLowerCase().replace(/-(?=general\b)/g, ' ')
  // most names are letters and single spaces
  if (!/[^\p{L}\d -]|^ | $| {2}/u.test(small)) return small === '' ? [] : small.split(' ')
  const bare = small.replaceAll('’', "'").replace(/["“”()+,]|\/(?!rl\b)/g, ' ')
  return bare.split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace(/(?<=\w)'s?$/, '')]))
}

/** The words before the first `of`, `for`, `on` … */
export function frontOf(name: readonly string[]): readonly string[] {
  const joint = name.findIndex((word, index) => index > 0 && joints.has(word))
  return joint < 0 ? name : name.slice(0, joint)
}

/**
 * How far the words of a name are asked: its head or the whole name alone; other words too, but not what a weak head
 * (`centre`) is for want of them; or that too.
 */
export type Asked = 'head' | 'words' | 'any'

/**
 * The kind that the words of a name tell; null where they tell none.
 *
 * @param proper The name is a proper name.
 */
export function kindOfName(name: string, proper: boolean, asked: Asked = 'any'): SourceKind | null {
  // `Fergana.news`
  if (proper && /^\S+\.[a-z]{2,5}$/.test(name)) return 'media'
  return kindOf(plain(name), proper, asked)
}

function kindOf(name: readonly string[], proper: boolean, asked: Asked): SourceKind | null {
  const decided = name.some((_, index) =>
    [1, 2, 3].some((length) => tables().deciding.has(name.slice(index, index + length).join(' '))),
  )
  const whole = tables().known.get(name.join(' ')) ?? (decided ? 'international-organization' : undefined)
  if (whole !== undefined) return whole
  const front = frontOf(name)
  const head = front.at(-1) ?? ''
  const strong = suffix(front, front.length, proper)
  if (strong !== undefined && !(proper && (strong === 'individual' || strong === 'observers'))) return strong
  if (asked === 'head') return null
  const row = tables().weak.get(front.slice(-2).join(' ')) ?? tables().weak.get(head)
  if (row !== undefined && isDuty(row, name, front.length)) return 'government'
  const before = describing(front, proper, row)
  if (proper && front.length > 1 && before === null && tables().publications.has(head)) return 'media'
  if (before !== null) return before
  // `Reuters Fact Check`
  if (row === undefined) return proper && name.length > 1 ? kindOf(name.slice(0, -1), true, 'words') : null
  // `Observatory on Prisons` watches them
  const behind =
    row.behind === true && front !== name && name[front.length] !== 'on'
      ? kindOf(
          name.slice(front.length + 1).filter((word) => word !== 'the'),
          proper,
          asked,
        )
      : null
  return behind ?? (asked === 'words' ? null : ((proper ? row.proper : undefined) ?? row.otherwise))
}

/** `Institute of Social Security`, `Migration Institute`: nothing else than a duty of the state. */
function isDuty(row: lists.WeakHead, name: readonly string[], end: number): boolean {
  const behind = name.slice(end + 1).filter((word) => word !== 'the' && word !== 'and')
  return [behind, name.slice(0, end - 1)].some(
    (rest) => tables().duties.get(row)?.has(rest.join(' ')) === true,
  )
}

/** The kind of the words before the head, from the right: `police union`, `UN office`. */
function describing(
  front: readonly string[],
  proper: boolean,
  row: lists.WeakHead | undefined,
): SourceKind | null {
  let isOfPeople = false
  for (let end = front.length - 1; end > 0; end--) {
    const kind = suffix(front, end, proper)
    isOfPeople ||= kind === 'individual'
    const fits =
      row === undefined
        ? !proper || kind !== 'individual'
        : (row.among ?? [kind]).includes(kind as SourceKind)
    if (kind !== undefined && fits) return kind
    // `Defense Secretary Kamal Gunaratne`
    const title = front[end - 1] as string
    if (
      row === undefined &&
      proper &&
      tables().titles.has(title) &&
      tables().weak.get(title)?.otherwise === 'government'
    )
      return 'government'
  }
  // `Rural Women’s Congress`
  return proper && isOfPeople && row !== undefined ? 'ngo' : null
}

/** The kind of the last three, two or one words before `end`. */
function suffix(name: readonly string[], end: number, proper: boolean): SourceKind | undefined {
  for (let length = Math.min(3, end); length > 0; length--) {
    const spelled = name.slice(end - length, end).join(' ')
    if (tables().weak.has(spelled)) return undefined
    const kind =
      tables().words.get(spelled) ?? (length > 1 || !proper ? tables().known.get(spelled) : undefined)
    if (kind !== undefined) return kind
  }
  return undefined
}

/** The kind that words beside a proper name tell of it: `the NGO X`, `X, a state agency`. */
export function kindOfLabel(label: string): SourceKind | null {
  const name = plain(label)
  return name.length === 0
    ? null
    : (kindOf(name, false, 'any') ?? tables().labels.get(name.at(-1) as string) ?? null)
}
