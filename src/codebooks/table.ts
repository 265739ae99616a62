/**
 * Codebooks as people read them: plain text for a terminal, Markdown for a study's documentation.
 */
import type { Aspect, Codebook, MeasureDefinition, Row } from './codebook.ts'
import { measuresOf } from './codebooks.ts'

const width = 80
const indent = '    '

/** What an aspect says of a figure's time. */
const times: Readonly<Record<Aspect, string>> = {
  event: 'happens',
  state: 'stands',
  rule: 'is prescribed',
}

/**
 * A codebook as plain text, no line longer than 80 columns: each measure with its definition, the words by which a text
 * tells of it, and an example.
 *
 * @example
 * ```ts
 * codebookTable(codebooks.trafficking).split('\n')[0] // 'trafficking 1.0.0'
 * ```
 */
export function codebookTable(codebook: Codebook): string {
  const measures = measuresOf(codebook)
  return [
    ...fold(headOf(codebook), ''),
    ...fold(codebook.title, ''),
    ...fold(
      `${measures.length} measures, in the order in which they are asked. A word tells of a measure in the company that its rows want, which the Markdown shows.`,
      '',
    ),
    ...measures.flatMap((measure) => ['', ...measureLines(measure)]),
  ].join('\n')
}

/** `press 1.0.0, before human-rights 1.0.0` */
function headOf({ name, version, extends: base }: Codebook): string {
  return `${name} ${version}${base === undefined ? '' : `, before ${headOf(base)}`}`
}

function measureLines({ name, aspect, definition, rows }: MeasureDefinition): string[] {
  const verbs = wordsOf(rows, 'verb')
  const nouns = wordsOf(rows, 'noun')
  const example = rows[0]?.example
  return [
    ...fold(`${name} (${times[aspect]})`, ''),
    ...fold(definition, indent),
    ...(verbs === '' ? [] : fold(`Verbs: ${verbs}`, indent)),
    ...(nouns === '' ? [] : fold(`Nouns: ${nouns}`, indent)),
    ...(example === undefined ? [] : fold(`As in: ${example}`, indent)),
  ]
}

/** The verbs or nouns of all rows, each once. */
function wordsOf(rows: readonly Row[], part: 'verb' | 'noun'): string {
  const lists = rows.map((row) =>
    'verb' in row ? (part === 'verb' ? row.verb : '') : part === 'noun' ? row.noun : '',
  )
  return [...new Set(lists.flatMap((list) => list.split(/\s+/)))]
    .filter((word) => word !== '')
    .map(shown)
    .join(', ')
}

/** Words of several parts with their spaces. */
function shown(word: string): string {
  return word === '*' ? 'anything' : word.replaceAll('_', ' ')
}

/** Words in lines of at most 80 columns. A word that is longer than a line is cut. */
function fold(text: string, lead: string): string[] {
  const room = width - lead.length
  const lines: string[] = []
  let line = ''
  for (const whole of text.split(/\s+/).filter((word) => word !== '')) {
    for (const word of cut(whole, room)) {
      const longer = line === '' ? word : `${line} ${word}`
      if (longer.length <= room) line = longer
      else {
        lines.push(lead + line)
        line = word
      }
    }
  }
  return line === '' ? lines : [...lines, lead + line]
}

function cut(word: string, room: number): string[] {
  if (word.length <= room) return [word]
  return [word.slice(0, room), ...cut(word.slice(room), room)]
}

/**
 * A codebook as Markdown: a table of its measures, then each measure with its definition and all its rows.
 *
 * @example
 * ```ts
 * codebookMarkdown(codebooks.trafficking).split('\n')[0] // `# ${codebooks.trafficking.title}`
 * ```
 */
export function codebookMarkdown(codebook: Codebook): string {
  const measures = measuresOf(codebook)
  return [
    `# ${plain(codebook.title)}`,
    '',
    `Codebook \`${headOf(codebook)}\`. Measures stand in the order in which they are asked.`,
    '',
    ...tableOf(
      ['measure', 'what it counts', 'figure'],
      measures.map(({ name, definition, aspect }) => [code(name), plain(definition), times[aspect]]),
    ),
    ...measures.flatMap((measure) => ['', ...measureSection(measure)]),
    '',
  ].join('\n')
}

function measureSection({ name, label, definition, rows }: MeasureDefinition): string[] {
  const head = [`## ${plain(label)}`, '', `${code(name)}: ${plain(definition)}`]
  if (rows.length === 0) return head
  const cells = rows.map((row, index) => [String(index + 1), termsOf(row), figureOf(row), plain(row.example)])
  return [...head, '', ...tableOf(['row', 'words', 'figure', 'example'], cells)]
}

/** Each field of a row that names words: `verb send; object <accused>; beside prison`. */
function termsOf(row: Row): string {
  const fields: readonly (readonly [string, string | undefined])[] =
    'verb' in row
      ? [
          ['verb', row.verb],
          ['subject', row.subject],
          ['object', row.object],
          ['beside', row.beside],
          ['particle', row.particle],
        ]
      : [
          ['noun', row.noun],
          ['of', row.of],
          ['subject', row.subject],
        ]
  return fields
    .flatMap(([field, list]) => (list === undefined ? [] : [`${field} *${listed(list)}*`]))
    .join('; ')
}

function listed(list: string): string {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => plain(shown(word)))
    .join(', ')
}

/** What the figure of a row is, where it is not a count of the object. */
function figureOf(row: Row): string {
  const counts = 'verb' in row && row.counts !== undefined ? [`counts the ${row.counts}`] : []
  const amount = row.amount === undefined ? [] : [row.amount]
  const modality = row.modality === undefined ? [] : [row.modality === 'law' ? 'prescribed' : 'done']
  const aspect = row.aspect === undefined ? [] : [times[row.aspect]]
  return [...amount, ...counts, ...modality, ...aspect].join(', ')
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** A name is of small letters and hyphens, so that nothing in it ends the code. */
function code(name: string): string {
  return `\`${name}\``
}

/** Text without what Markdown takes for markup. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => (sign === '{' || sign === '}' ? sign : `\\${sign}`))
}
