import type { At } from '../anchors/at.ts'
import { writeBibliography } from '../cite/bibliography.ts'
import { toSubject, UncitableError } from '../cite/cite.ts'
import { toCsl } from '../cite/csl.ts'
import type { Access } from '../cite/facts.ts'
import { type ExportFormat, type ExportOptions, exportAs, exportFormats } from '../cite/formats.ts'
import { checkKey } from '../cite/key.ts'
import { styles } from '../cite/names.ts'
import { styleFile } from '../cite/style-file.ts'
import { styledCitation, styledCitations } from '../cite/styled.ts'
import { findStyle } from '../cite/styles.ts'
import { coins, latexCite, pandocCite } from '../cite/writers.ts'
import type { Counting } from '../pinpoints/pinpoint.ts'
import type { Report } from '../types.ts'
import { warnOfAccess } from './access.ts'
import { type Call, InputError, type Source, UsageError } from './command.ts'
import { answered } from './faults.ts'
import { runNotes } from './notes-run.ts'
import { readStyle } from './style-file.ts'
import { targetOf } from './target.ts'

const textFormats = ['text', 'html', 'markdown'] as const
const sourceFormats = ['latex', 'pandoc', 'coins'] as const

/** Does what `pincite cite` is asked to. */
export async function runCite(call: Call): Promise<string> {
  const notes = call.value('notes')
  if (notes !== undefined) return runNotes(notes, call)
  if (call.value('format') === 'csl') return styleOf(call)
  const write = await writer(call)
  // Only a place in the text may be a claim.
  const sources = await call.reports(call.arguments, { claims: call.value('at') !== undefined })
  return answered(() => write(sources))
}

/** The style itself, as the file that Pandoc and Zotero take. */
function styleOf(call: Call): string {
  const asked = call.value('style')
  const style = styles.find((name) => name === asked)
  if (style === undefined || style === 'refworld')
    throw new UsageError(
      `--format csl writes the file of a style: name it, as in --style oscola (${styles.filter((name) => name !== 'refworld').join(', ')})`,
    )
  if (call.arguments.length > 0)
    throw new UsageError('--format csl writes the file of a style, whatever the reports: leave them out')
  return styleFile(style).trimEnd()
}

/** Writes the citation of a place in a style. @throws UsageError where there is no such style. */
export async function citationOf(name: string): Promise<(report: Report, at: string) => string> {
  const style = await readStyle(name)
  answered(() => findStyle(style))
  return (report, at) => answered(() => styledCitation(toSubject(report, { at }), { style }))
}

type Writer = (sources: readonly Source[]) => string

/** Says which file it was, where there are several; a document that says nothing of itself is the input's fault. */
function named<Result>({ name }: Source, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const message = `${name}: ${cause.message}`
    throw cause instanceof UncitableError
      ? new InputError(message, { cause })
      : new UsageError(message, { cause })
  }
}

/** What is to be written, before any report is read: a wrong call is told at once. */
async function writer(call: Call): Promise<Writer> {
  const format = call.value('format') ?? 'text'
  refuseMixture(call, format)
  const access = accessOf(call)
  const exchange = exportFormats.find((name) => name === format)
  if (exchange !== undefined)
    return (sources) =>
      exportAs(
        sources.map(({ report }) => report),
        exchange,
        { ...access, ...keyOf(call), ...itemStyleOf(call, exchange) },
      )
  const source = sourceFormats.find((name) => name === format)
  if (source !== undefined) return (sources) => lines(sources, (one) => sourceCode(one, source, call))
  const text = textFormats.find((name) => name === format)
  if (text === undefined) {
    throw new UsageError(
      `there is no format "${format}": use one of ${[...textFormats, ...sourceFormats, ...exportFormats].join(', ')}`,
    )
  }
  const style = await readStyle(call.value('style') ?? 'refworld')
  const found = answered(() => findStyle(style, call.value('locale')))
  const { locale } = found
  if (call.flag('bibliography')) {
    const { accessed } = access
    const options = { style, locale, format: text, ...(accessed !== undefined && { accessed }) }
    return (sources) => {
      const reports = sources.map(({ report }) => report)
      const list = writeBibliography(reports, options)
      const items = reports.map((report) => toCsl(report, access))
      warnOfAccess(call, items, list, found)
      return list
    }
  }
  const options = { style, locale, format: text, quote: call.flag('quote'), ...formOf(call) }
  return (sources) => {
    const place = placeOf(call)
    const subjects = sources.map((source) =>
      named(source, () => toSubject(source.report, { ...access, ...place })),
    )
    const text = styledCitations(subjects, [], options)
      .map((citation) => `${citation}\n`)
      .join('')
    const items = subjects.map(({ item }) => item)
    warnOfAccess(call, items, text, found)
    return text
  }
}

function lines(sources: readonly Source[], write: (source: Source) => string): string {
  return sources.map((source) => `${named(source, () => write(source))}\n`).join('')
}

/** A bibliography and a reference manager's file list whole documents: a place in them would be lost. */
function refuseMixture(call: Call, format: string): void {
  const isExchange = exportFormats.some((name) => name === format)
  const isSource = sourceFormats.some((name) => name === format)
  const whole = call.flag('bibliography') ? '--bibliography' : isExchange ? `--format ${format}` : null
  const place = ['at', 'form', 'quote'].find((name) => call.value(name) !== undefined || call.flag(name))
  if (whole !== null && place !== undefined) {
    throw new UsageError(`${whole} lists whole documents: leave out --${place}, or cite without ${whole}`)
  }
  if (call.flag('bibliography') && isSource) {
    throw new UsageError(`--bibliography writes text, html or markdown: ${format} is for single citations`)
  }
  if (call.flag('quote') && isSource)
    throw new UsageError(`--format ${format} has no quotations: leave out --quote`)
  if (call.value('key') !== undefined && !isExchange && format !== 'latex' && format !== 'pandoc')
    throw new UsageError(`--key: ${format} prints no key: leave it out`)
  if (call.value('style') !== undefined && (isExchange || isSource) && format !== 'csl-json') {
    call.warn(`--style has no effect on ${format}, which takes the style of the program that reads it`)
  }
}

function sourceCode(source: Source, format: (typeof sourceFormats)[number], call: Call): string {
  const { item, pinpoint } = toSubject(source.report, placeOf(call))
  if (format === 'coins') return coins(item)
  const form = call.value('form')
  if (form !== undefined && form !== 'parenthetical' && form !== 'narrative') {
    throw new UsageError(`${format} has no form "${form}": use parenthetical or narrative`)
  }
  const write = format === 'latex' ? latexCite : pandocCite
  const key = call.value('key')
  return write(key === undefined ? item.id : checkKey(key), pinpoint, form)
}

/** The style whose CSL file is to read the items. */
function itemStyleOf(call: Call, format: ExportFormat): Pick<ExportOptions, 'style'> {
  const name = call.value('style')
  if (format !== 'csl-json' || name === undefined) return {}
  const style = answered(() => findStyle(name)).name
  return style === null ? {} : { style }
}

function keyOf(call: Call): Pick<ExportOptions, 'key'> {
  const key = call.value('key')
  return key === undefined ? {} : { key }
}

function accessOf(call: Call): Access {
  const accessed = call.value('accessed')
  const archivedUrl = call.value('archived')
  return { ...(accessed !== undefined && { accessed }), ...(archivedUrl !== undefined && { archivedUrl }) }
}

function placeOf(call: Call): { at?: At; counting?: Counting } {
  const targets = call.values('at').map(targetOf)
  const [only, second] = targets
  if (only === undefined) {
    const needing = call.flag('quote')
      ? '--quote'
      : call.value('counting') === undefined
        ? null
        : '--counting'
    if (needing !== null) throw new UsageError(`${needing} needs a place: add --at prosecution.p1.s1`)
    return {}
  }
  const counting = countingOf(call)
  return { at: second === undefined ? only : targets, ...(counting !== undefined && { counting }) }
}

function countingOf(call: Call): Counting | undefined {
  const counting = call.value('counting')
  if (counting === undefined || counting === 'heading' || counting === 'document') return counting
  throw new UsageError(`--counting: there is no "${counting}": use heading or document`)
}

function formOf(call: Call): { form?: string; firstNote?: number } {
  const form = call.value('form')
  const note = call.value('first-note')
  if (note !== undefined && !/^[1-9]\d{0,5}$/.test(note)) {
    throw new UsageError(`--first-note: "${note}" is not a note's number; write it as 4`)
  }
  return { ...(form !== undefined && { form }), ...(note !== undefined && { firstNote: Number(note) }) }
}
