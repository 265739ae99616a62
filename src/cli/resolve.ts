import { VFile } from 'vfile'
import { inMarks, type WordChange } from '../anchors/difference.ts'
import type { Grounds } from '../anchors/judgement.ts'
import type { Resolution } from '../anchors/resolution.ts'
import { resolve as resolveAddress } from '../anchors/resolve.ts'
import { textModel } from '../anchors/text.ts'
import { csvOf } from '../export/csv.ts'
import { type Note, readNotes } from '../export/read-notes.ts'
import { decode } from '../read/decode.ts'
import { fold } from '../report/to-string.ts'
import { type Call, type Command, InputError, type Source, UsageError } from './command.ts'
import { summaryOf } from './rows.ts'
import { paint } from './style.ts'

const help = `Usage: pincite resolve <notes…> --in <file or folder> [--json] [--csv]

Says where the places that were kept are now: exact, moved, changed (with the words that went and came), ambiguous or
lost. Notes are anchors as JSON, short forms (one on each line, or a list of them), W3C Web Annotations, or what
Hypothesis exports. A short form has no words: where its text was edited it is lost; keep the anchor where texts change.
A note that names its page is looked for in the report of that address, any other in all of them. - is standard input.
The exit code is 0 where all are exact or moved, else 1.

Options:
  --in <path>   a report, or a folder of reports; may be repeated
  --json        an array of rows
  --csv         a row each, for a spreadsheet

Examples:
  pincite resolve notes.json --in reports/
  pincite resolve short-forms.txt --in laos-2018.txt --csv`

/** `pincite resolve` */
export const resolve: Command = {
  name: 'resolve',
  help,
  options: { in: { type: 'string', multiple: true }, json: { type: 'boolean' }, csv: { type: 'boolean' } },
  async run(call) {
    const folders = call.values('in')
    if (call.arguments.length === 0 || folders.length === 0)
      throw new UsageError('resolve wants notes and --in with the reports; see pincite resolve --help')
    const sources = await call.reports(folders)
    const notes = (await call.files(call.arguments)).flatMap(({ name, value }) => notesOf(name, value))
    const rows = notes.map((note) => rowOf(note, sources))
    if (rows.some(({ status }) => status !== 'exact' && status !== 'moved')) call.fail()
    if (call.flag('json')) return JSON.stringify(rows, null, 2)
    if (call.flag('csv')) return csvOf(rows.map(toCells), columns)
    return [
      ...rows.map((row) => line(row, call)),
      summaryOf(
        'notes',
        rows.map(({ status }) => status),
        ranks,
      ),
    ].join('\n')
  },
}

function notesOf(name: string, value: Uint8Array): Note[] {
  try {
    return readNotes(decode(new VFile({ value })))
  } catch (cause) {
    throw new InputError(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

interface Row {
  note: string | null
  /** The page that the note names. */
  source: string | null
  status: Resolution['status']
  /** The report's file; null where it is lost. */
  file: string | null
  id: string | null
  /** Its range of the report's text, in UTF-16 code units. */
  start: number | null
  end: number | null
  score: number | null
  /** Why the place is taken for it, where it was changed. */
  grounds: Grounds | null
  /** What stands there now, white space folded. */
  text: string | null
  words: WordChange[] | null
  /** The places that fit as well, where it is ambiguous. */
  candidates: { file: string; id: string | null; start: number; end: number }[]
}

interface Answer {
  source: Source
  resolution: Resolution
}

const ranks: readonly Resolution['status'][] = ['exact', 'moved', 'changed', 'ambiguous', 'lost']

/** The best answer of the reports that the note may be from; where several are as good it is ambiguous. */
function rowOf(note: Note, sources: readonly Source[]): Row {
  const { address } = note
  const own = sources.filter(({ report }) => isPage(report.metadata.url, note.source))
  const answers = (own.length > 0 ? own : sources)
    .map(
      (source): Answer => ({
        source,
        resolution: address === null ? { status: 'lost' } : resolveAddress(source.report, address),
      }),
    )
    .sort((one, other) => weight(one) - weight(other))
  const [best] = answers
  const equal = best && answers.filter((one) => weight(one) === weight(best))
  const row = { note: note.id, source: note.source }
  if (!best || best.resolution.status === 'lost') return { ...row, ...nowhere, status: 'lost' }
  if (best.resolution.status === 'ambiguous' || (equal && equal.length > 1))
    return { ...row, ...nowhere, status: 'ambiguous', candidates: (equal ?? [best]).flatMap(candidatesOf) }
  const { resolution } = best
  const { status, node, start, end, score } = resolution
  const { value, spans } = textModel(best.source.report)
  const span = (node && spans.get(node)) ?? { start, end }
  return {
    ...row,
    status,
    file: best.source.name,
    id: node?.id ?? null,
    start,
    end,
    score,
    grounds: resolution.status === 'changed' ? resolution.grounds : null,
    text: fold(value.slice(span.start, span.end)),
    words: resolution.status === 'changed' ? resolution.words : null,
    candidates: [],
  }
}

const nowhere = {
  file: null,
  id: null,
  start: null,
  end: null,
  score: null,
  grounds: null,
  text: null,
  words: null,
  candidates: [],
}

/** The less, the better: by its status, then by how much is unchanged. */
function weight({ resolution }: Answer): number {
  return ranks.indexOf(resolution.status) - ('score' in resolution ? resolution.score / 2 : 0)
}

function candidatesOf({ source: { name }, resolution }: Answer): Row['candidates'] {
  const found =
    resolution.status === 'ambiguous'
      ? resolution.candidates
      : resolution.status === 'lost'
        ? []
        : [resolution]
  return found.map(({ node, start, end }) => ({ file: name, id: node?.id ?? null, start, end }))
}

function isPage(url: string | null, source: string | null): boolean {
  const bare = (address: string) => address.replace(/#.*$/s, '').replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  return url !== null && source !== null && bare(url) === bare(source)
}

// --- as text

const colours = {
  exact: 'green',
  moved: 'green',
  changed: 'yellow',
  ambiguous: 'magenta',
  lost: 'red',
} as const

/** Why a place is taken for one that was changed, where its words alone are not enough. */
const reasons: Readonly<Record<Grounds, string>> = {
  letters: '',
  words: '',
  section: '  (by its words and its section)',
  around: '  (by its words and those around)',
}

function line(row: Row, { terminal }: Call): string {
  const { note, status, file, id, start, end, grounds, words, candidates } = row
  const found = file === null || start === null || end === null ? '' : spot({ file, id, start, end })
  const place = found + (grounds ? reasons[grounds] : '')
  const details =
    status === 'changed'
      ? `\n    ${inMarks(words ?? [])}`
      : candidates.map((one) => `\n    ${spot(one)}`).join('')
  return `${paint(terminal, colours[status], status.padEnd(9))}  ${note ?? ''}  ${place}`.trimEnd() + details
}

/** `laos.txt: prosecution.p1.s3` */
function spot({ file, id, start, end }: Row['candidates'][number]): string {
  return `${file}: ${id ?? `${start}–${end}`}`
}

// --- as a table

const columns = [
  'note',
  'source',
  'status',
  'file',
  'id',
  'start',
  'end',
  'score',
  'grounds',
  'text',
  'words',
  'candidates',
] as const

function toCells({ words, candidates, ...row }: Row) {
  return {
    ...row,
    words: words && inMarks(words),
    candidates: candidates.map(spot).join('; ') || null,
  }
}
