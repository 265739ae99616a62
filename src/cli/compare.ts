import { type Alignment, align, type ParagraphChange } from '../anchors/align.ts'
import { inMarks, type WordChange } from '../anchors/difference.ts'
import type { Command, Terminal } from './command.ts'
import { summaryOf } from './rows.ts'
import { paint } from './style.ts'
import { twoReports } from './two-reports.ts'

const help = `Usage: pincite compare <before> <after> [--all] [--json]

Compares two versions or two editions of a report, paragraph by paragraph: edited, moved, split, joined, new, gone.
Of an edited paragraph it prints the words: [-gone-] {+new+}, or in colours on a terminal. - is standard input.

Options:
  --all    also the paragraphs that are the same
  --json   everything as JSON, with the sentences

Examples:
  pincite compare laos-2018.txt laos-2019.txt
  pincite compare report.txt report.html --json`

/** `pincite compare` */
export const compare: Command = {
  name: 'compare',
  help,
  options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(call) {
    const [before, after] = await twoReports(call)
    const alignment = align(before.report, after.report)
    if (call.flag('json')) return JSON.stringify(toJson(alignment), null, 2)
    const shown = alignment.paragraphs.filter(({ status }) => call.flag('all') || status !== 'same')
    return [
      ...shown.flatMap((change) => lines(change, call.terminal)),
      summaryOf(
        'paragraphs',
        alignment.paragraphs.map(({ status }) => status),
      ),
    ].join('\n')
  },
}

function toJson({ paragraphs }: Alignment) {
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)
  return paragraphs.map(({ status, score, before, after, words, sentences }) => ({
    status,
    score,
    before: ids(before),
    after: ids(after),
    words,
    sentences: sentences.map((sentence) => ({
      status: sentence.status,
      score: sentence.score,
      grounds: sentence.grounds,
      before: ids(sentence.before),
      after: ids(sentence.after),
      words: sentence.words,
    })),
  }))
}

function lines(change: ParagraphChange, terminal: Terminal): string[] {
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).join(' + ')
  const sides = [ids(change.before), ids(change.after)].filter(Boolean)
  const path = sides[0] === sides[1] ? sides.slice(1) : sides
  const likeness = change.before.length && change.after.length ? `  ${Math.floor(100 * change.score)} %` : ''
  const head = `${paint(terminal, 'bold', change.status)}  ${paint(terminal, 'cyan', path.join(' → '))}${likeness}`
  return [head, `  ${change.words.map((word) => shown(word, terminal)).join('')}`, '']
}

/** Of words that stayed, at most so many characters are shown on either side of a change. */
const around = 80

function shown(word: WordChange, terminal: Terminal): string {
  const { status, text } = word
  if (status === 'same') return abridged(text)
  if (!terminal.colours) return inMarks([word])
  return status === 'new'
    ? paint(terminal, 'green', text)
    : paint(terminal, 'red', paint(terminal, 'strikethrough', text))
}

function abridged(text: string): string {
  if (text.length <= 2 * around) return text
  return `${text.slice(0, around).replace(/\s\S*$/, '')} … ${text.slice(-around).replace(/^\S*\s/, '')}`
}
