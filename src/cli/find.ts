import { anchor } from '../anchors/anchor.ts'
import type { Anchor } from '../anchors/types.ts'
import { csvOf } from '../export/csv.ts'
import { sectionsNamed } from '../find/filters.ts'
import { type FindOptions, find as findWords, type Hit } from '../find/find.ts'
import { paragraphsOf } from '../pinpoints/paragraphs.ts'
import type { Report } from '../types.ts'
import { checkMeasures, codebookNamed } from './codebook-file.ts'
import { type Call, type Command, type Terminal, UsageError } from './command.ts'
import { answered } from './faults.ts'
import { tabbed } from './rows.ts'
import { paint, wrapped } from './style.ts'

const help = `Usage: pincite find <words> [file or folder…] [options]

Finds words and prints each sentence in which they stand, with what it is cited by, the short form of its anchor and a link
that opens the page there. White space, case, accents, quotation marks and dashes make no difference.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input. On a terminal the words are bold;
elsewhere they stand between **, and the cells of a row are separated by tabs.

The words are a phrase. With --near, or where some stand in quotation marks, they are several words and phrases that must
stand near one another, or in one sentence. '' finds all that the options ask for.

A short form finds its sentence again where the text has moved. Where it may be edited, keep the anchor, which has the
words: pincite find "no reports" 2023/ --json --anchors > notes.json; pincite resolve notes.json --in 2024/

Options:
  --near n         words in any order, with no more than n others between them
  --stem           forms of a word are the same (arrest, arrests, arrested), in English
  --section name   only in this section and those below it: its role or id, its heading, or its number
  --measure name   only sentences with a figure of this measure (deaths, convictions, …), or that say there were none
  --number n       only sentences with this figure
  --source name    only what rests on a source: of a kind (ngo, media, …), or with this name in its name
  --codebook file  what figures may be figures of (pincite codebook shows them)
  --style name     what it is cited by in this style (pincite cite lists them), instead of the plain words
  --json           the hits as JSON, with all that is known of each
  --anchors        with --json, the whole anchor of each too: pincite resolve finds it again in another edition
  --csv            the hits as CSV for a spreadsheet (RFC 4180; no cell runs as a formula)

Examples:
  pincite find "no reports of disappearances" *.html
  pincite find "police journalist" --near 8 --stem reports/
  pincite find '"security forces" killed' --measure deaths --style oscola r.html`

/** `pincite find` */
export const find: Command = {
  name: 'find',
  help,
  options: {
    near: { type: 'string' },
    stem: { type: 'boolean' },
    section: { type: 'string' },
    measure: { type: 'string' },
    number: { type: 'string' },
    source: { type: 'string' },
    codebook: { type: 'string' },
    style: { type: 'string' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    anchors: { type: 'boolean' },
  },
  async run(call) {
    const [query, ...files] = call.arguments
    if (query === undefined) throw new UsageError('find wants words, such as "seven traffickers"')
    const keepsAnchors = call.flag('anchors')
    if (keepsAnchors && !call.flag('json')) throw new UsageError('--anchors goes with --json')
    const options = optionsOf(call)
    const named = call.value('codebook')
    const codebook = named === undefined ? undefined : await codebookNamed(named)
    checkMeasures(call.values('measure'), codebook)
    const citing = await citer(call)
    // Claims take most of the time of reading: they are read where they are asked for.
    const claims =
      ['measure', 'number'].some((name) => call.value(name) !== undefined) || ['json', 'csv'].some(call.flag)
    const section = call.value('section')
    let hasSection = section === undefined
    const rows: Row[] = []
    for await (const { name, report } of call.each(files, { codebook, claims })) {
      hasSection ||= section !== undefined && sectionsNamed(report, paragraphsOf(report), section).size > 0
      for (const hit of answered(() => findWords(report, query, options))) {
        const { report: _, ...rest } = hit
        const kept = keepsAnchors ? { anchor: anchor(report, hit.id) } : {}
        rows.push({ file: name, ...rest, citation: citing(report, hit), ...kept })
      }
    }
    if (!hasSection)
      throw new UsageError(`no report has a section "${section}": pincite outline lists the sections`)
    if (rows.length === 0)
      call.warn('nothing was found: --stem also finds other forms of a word, --near words that stand apart')
    if (call.flag('json')) return JSON.stringify(rows, null, 2)
    return call.flag('csv') ? toCsv(rows) : toText(rows, call.terminal)
  },
}

/** A hit, the file that it is in, and its citation in the style asked for. */
interface Row extends Omit<Hit, 'report'> {
  file: string
  citation: string | null
  /** Where anchors were asked for. */
  anchor?: Anchor
}

function optionsOf(call: Call): FindOptions {
  const near = numberOf(call, 'near')
  return {
    near,
    stem: call.flag('stem'),
    section: call.value('section'),
    measure: call.value('measure'),
    number: numberOf(call, 'number'),
    source: call.value('source'),
  }
}

/** `1,000` is 1000. */
function numberOf(call: Call, option: string): number | undefined {
  const value = call.value(option)
  if (value === undefined) return undefined
  if (/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(value)) return Number(value.replaceAll(',', ''))
  throw new UsageError(`--${option}: "${value}" is not a number`)
}

type Citing = (report: Report, hit: Hit) => string | null

/** The citations' engine takes longer to load than all the rest, so only a style loads it. */
async function citer(call: Call): Promise<Citing> {
  const style = call.value('style')
  if (style === undefined) return () => null
  const { citationOf } = await import('./cite-run.ts')
  const cite = await citationOf(style)
  return (report, { id }) => cite(report, id)
}

const columns = [
  'file',
  'title',
  'country',
  'edition',
  'id',
  'section',
  'pinpoint',
  'citation',
  'shortForm',
  'text',
  'claims',
  'url',
] as const

function toCsv(rows: readonly Row[]): string {
  return csvOf(
    rows.map((row) => ({ ...row, text: marked(row), claims: row.claims.join(' ') })),
    columns,
  )
}

function toText(rows: readonly Row[], terminal: Terminal): string {
  if (terminal.isTerminal) return rows.map((row) => block(row, terminal)).join('\n\n')
  const cells = rows.map((row) => [
    row.file,
    row.id,
    row.citation ?? row.pinpoint ?? '',
    row.shortForm,
    marked(row),
    row.url ?? '',
  ])
  const header = ['file', 'id', 'cited as', 'short form', 'text', 'url']
  return rows.length === 0 ? '' : tabbed([header, ...cells])
}

/** The text with the words that were found marked. */
function marked({ text, marks }: Row, mark = (words: string) => `**${words}**`): string {
  let end = 0
  let done = ''
  for (const span of marks) {
    done += text.slice(end, span.start) + mark(text.slice(span.start, span.end))
    end = span.end
  }
  return done + text.slice(end)
}

/** The file and what the sentence is cited by, the sentence, its short form and link. */
function block(row: Row, terminal: Terminal): string {
  const head = [row.file, row.citation ?? row.pinpoint].filter(Boolean).join('  ')
  return [
    ...wrapped(head, terminal.width).map((line) => paint(terminal, 'cyan', line)),
    ...sentenceLines(row, terminal),
    paint(terminal, 'dim', `  ${row.shortForm}`),
    ...(row.url === null ? [] : [paint(terminal, 'dim', `  ${row.url}`)]),
  ].join('\n')
}

/** Each word is painted by itself, since a line may end between two. */
function sentenceLines(row: Row, terminal: Terminal): string[] {
  const bold = (words: string) => words.replace(/\S+/g, (word) => paint(terminal, 'bold', word))
  const text = terminal.colours ? marked(row, bold) : marked(row)
  return wrapped(text, terminal.width - 2).map((line) => `  ${line}`)
}
