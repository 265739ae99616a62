/**
 * `npm run bench:anchors [seeds]`: how many sentences and claims are found again in edited versions of a report,
 * beside a quote matcher as annotation clients use it; and how the time grows with the text.
 */
import { textModel, toText } from '../../src/anchors/text.ts'
import type { Span } from '../../src/anchors/types.ts'
import { type Anchor, anchor, parse, reportText, resolve, resolveAll } from '../../src/index.ts'
import { randomOf } from '../../src/review/random.ts'
import type { Report } from '../../src/types.ts'
import { type Document, edited, edits, print, takeApart, type Version, without } from '../anchors/edits.ts'
import { isThere, judge, type Verdict } from '../anchors/judge.ts'
import { laos, otherSentences, sentencesAndClaims } from '../anchors/reports.ts'
import { time } from './measure.ts'
import { matchQuote, type Quote, quoteOf } from './quotes.ts'

interface Subject {
  span: Span
  anchor: Anchor
  quote: Quote
}

type Counts = Record<Verdict, number>

const report = laos()
const { value, spans, sentences } = textModel(report)
const others = otherSentences()
const subjects = sentencesAndClaims(report).map((target): Subject => {
  const span = spans.get(target) ?? { start: 0, end: 0 }
  return { span, anchor: anchor(report, target), quote: quoteOf(value, span) }
})

const seeds = Number(process.argv[2] ?? 50)
console.log(
  `${subjects.length} sentences and claims of the report on Laos, ${seeds} seeds; shares in per cent\n`,
)
console.log(
  '| edited version | found right | lost or ambiguous | wrong | quote matcher: right | lost | wrong |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const [name, edit] of Object.entries(edits)) {
  const versions = Array.from({ length: seeds }, (_, seed) => edited(report, edit, seed + 1, others))
  row(name, versions, () => subjects)
}
const inSentence = (number: number) =>
  subjects.filter(
    ({ span }) => (sentences[number]?.start ?? 0) <= span.start && span.end <= (sentences[number]?.end ?? 0),
  )
row(
  'each sentence deleted in turn',
  sentences.map((_, number) => without(report, (gone) => gone === number)),
  inSentence,
)
const isGone = (version: number) => (sentence: number) => randomOf(1000 * version + sentence)() < 0.5
row(
  'half of the sentences deleted: those',
  Array.from({ length: seeds }, (_, version) => without(report, isGone(version))),
  (version) => sentences.flatMap((_, number) => (isGone(version)(number) ? inSentence(number) : [])),
)

console.log('\nWhat was deleted is right where it is lost.\n')
printSpeed()

/** Prints a row of the table: the counts over all versions. */
function row(
  name: string,
  versions: readonly Version[],
  subjectsOf: (version: number) => readonly Subject[],
): void {
  const ours: Counts = { right: 0, unsure: 0, wrong: 0 }
  const theirs: Counts = { right: 0, unsure: 0, wrong: 0 }
  for (const [number, version] of versions.entries()) {
    const parsed = parse(version.source)
    for (const subject of subjectsOf(number)) {
      const truth = version.where(subject.span)
      ours[judge(parsed, resolve(parsed, subject.anchor), truth)]++
      theirs[judgeQuote(parsed, matchQuote(reportText(parsed), subject.quote), truth)]++
    }
  }
  console.log(`| ${name} | ${shares(ours)} | ${shares(theirs)} |`)
}

function judgeQuote(version: Report, found: Span | null, truth: Span | null): Verdict {
  const inText = truth && toText(version, truth)
  if (!found) return truth ? 'unsure' : 'right'
  return inText && isThere(found, inText) ? 'right' : 'wrong'
}

function shares({ right, unsure, wrong }: Counts): string {
  const all = right + unsure + wrong
  return [right, unsure, wrong].map((count) => ((100 * count) / all).toFixed(2)).join(' | ')
}

function printSpeed(): void {
  const anchors = subjects.map((subject) => subject.anchor)
  const [same] = time([{ name: 'same', run: () => resolveAll(laos(), anchors) }])
  const [parsing] = time([{ name: 'parse', run: () => laos() }])
  const unchanged = (same?.milliseconds ?? 0) - (parsing?.milliseconds ?? 0)
  console.log(
    `Nothing changed: ${anchors.length} anchors in ${unchanged.toFixed(1)} ms, the report's text and letters read anew.\n`,
  )
  console.log('Everything changed, in a text that grows:\n')
  console.log('| text | times the report | time for all anchors | times as long |')
  console.log('| ---: | ---: | ---: | ---: |')
  const sizes = [1, 2, 4, 8, 16]
  const texts = sizes.map((size) => longText(size))
  const timings = time(
    texts.map((source, index) => {
      const parsed = parse(source)
      // A copy of the tree has no text and no index kept for it.
      return { name: `${sizes[index]}`, run: () => resolveAll({ ...parsed }, anchors) }
    }),
    3,
    1,
  )
  for (const [index, { milliseconds }] of timings.entries()) {
    const ratio = milliseconds / (timings[0]?.milliseconds ?? 1)
    const kilobytes = Math.round((texts[index]?.length ?? 0) / 1024)
    console.log(`| ${kilobytes} KB | ${sizes[index]} | ${milliseconds.toFixed(0)} ms | ${ratio.toFixed(1)} |`)
  }
}

/**
 * An edited version of the report with every word misspelled somewhere, and as much of other texts as makes it so
 * many times as long.
 */
function longText(times: number): string {
  const copies = Array.from({ length: times }, (_, _seed): Document => takeApart(report)).map(
    (document, seed) => {
      const random = randomOf(seed + 1)
      edits['one typo in twenty words']?.(document, random, others)
      // Only the first is the report; of the others every sentence has its words in another order.
      if (seed > 0)
        for (const block of document.blocks)
          block.sentences = block.sentences.map((line) => shuffled(line, random))
      return print(document).source
    },
  )
  return copies.join('\n\n')
}

function shuffled<Item extends { value: string }>(line: readonly Item[], random: () => number): Item[] {
  const space = line.find(({ value }) => value === ' ')
  const words: Item[][] = [[]]
  for (const character of line) {
    if (character.value === ' ') words.push([])
    words.at(-1)?.push(character)
  }
  for (let last = words.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [one, two] = [words[last], words[other]]
    if (one && two) [words[last], words[other]] = [two, one]
  }
  return words.flatMap((word, index) => (index > 0 && space ? [space, ...word] : word))
}
