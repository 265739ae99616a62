/**
 * Headings of two editions: which are the same, and which name the same text in other words.
 */
import { comparable } from '../../pinpoints/headings.ts'

/** What stands under a heading: enough to find it again under another. */
export interface Headed {
  /** The heading as it is compared, by {@link headingName}. */
  name: string
  /** Those of its words that say something, by {@link headingWords}. */
  nameWords: readonly string[]
  /** The sentences directly under it, as they are compared; those of a few words say nothing. */
  sentences: ReadonlySet<string>
}

/** Two headings of the same text. */
export interface HeadingPair<Kind extends Headed> {
  before: Kind
  after: Kind
}

/** Of the sentences of the shorter text so many must be the other's. */
const leastShared = 0.5

/** A text that is so much longer than the other has more in it than was under the other heading. */
const greatestRatio = 3

/** So many of the words of two headings must be the same: `Abuse of Migrants and Refugees`, `Abuse of Refugees and Asylum Seekers`. */
const leastWords = 0.55

/** A shorter sentence stands under many headings: `Not applicable.`, `There were no such reports.` */
const shortestTelling = 40

/** What is compared of a heading: its words, without a number or letter before them. */
export function headingName(heading: string): string {
  return comparable(withoutNumber(heading)) || comparable(heading)
}

/** The words of a heading that say what stands under it, in small letters. */
export function headingWords(heading: string): string[] {
  const words =
    withoutNumber(heading)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !joining.has(word))
}

const joining: ReadonlySet<string> = new Set(
  'a an and as at by for from in including of on or other s the to with'.split(' '),
)

function withoutNumber(heading: string): string {
  return heading.replace(/^(?:(?:section|part|chapter)\s+)?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.:)]\s+/i, '')
}

/** Whether a sentence tells one text from another. */
export function isTelling(letters: string): boolean {
  return letters.length >= shortestTelling
}

/**
 * Pairs headings whose text or whose words are the same in good part, the most alike first.
 *
 * @param isAllowed What else must hold of two that are alike by their words alone.
 */
export function pairRenamed<Kind extends Headed>(
  before: Iterable<Kind>,
  after: Iterable<Kind>,
  isAllowed: (before: Kind, after: Kind) => boolean = () => true,
): HeadingPair<Kind>[] {
  const later = [...after]
  const candidates = [...before].flatMap((one) =>
    later.flatMap((other) => {
      const byText = sharedText(one, other)
      const byWords = isAllowed(one, other) ? sharedWords(one, other) : 0
      const isSame = byText >= leastShared || byWords >= leastWords
      return isSame ? [{ before: one, after: other, score: byText + byWords }] : []
    }),
  )
  candidates.sort((one, other) => other.score - one.score)
  const taken = new Set<Kind>()
  return candidates.flatMap(({ before: one, after: other }) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [{ before: one, after: other }]
  })
}

/** The share of the shorter text that is in the other; 0 where one is much longer. */
function sharedText({ sentences: one }: Headed, { sentences: other }: Headed): number {
  const [shorter, longer] = [one.size, other.size].sort((a, b) => a - b)
  if (!shorter || !longer || longer > greatestRatio * shorter) return 0
  return [...one].filter((letters) => other.has(letters)).length / shorter
}

/** Dice's coefficient of the words of two headings. */
function sharedWords({ nameWords: one }: Headed, { nameWords: other }: Headed): number {
  const known = new Set(other)
  const shared = [...new Set(one)].filter((word) => known.has(word)).length
  return (2 * shared) / (new Set(one).size + known.size || 1)
}
