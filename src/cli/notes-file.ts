/**
 * The notes of a paper in a file: JSON, as `pincite/notes.schema.json` has it.
 */
import { dirname, isAbsolute, join } from 'node:path'
import { targetsCheck } from '../anchors/address.ts'
import type { At } from '../anchors/at.ts'
import { isObject } from '../arguments.ts'
import { toCsl } from '../cite/csl.ts'
import type { Citable } from '../cite/facts.ts'
import type { CitedSource, CiteWords, PaperCitation } from '../cite/paper-citation.ts'
import { countings } from '../pinpoints/pinpoint.ts'
import { parseCiteAs } from '../report/cite-as.ts'
import { type Call, InputError, type Source } from './command.ts'
import { fault, listAt, numberAt, objectAt, oneAt, textAt, textsAt } from './json-fields.ts'
import { jsonOf } from './json-file.ts'

/** A paper's citations, and how they are to be written. */
export interface Notes {
  style: string | undefined
  locale: string | undefined
  accessed: string | undefined
  citations: readonly NamedCitation[]
}

/** A citation, and what the paper calls it. */
export interface NamedCitation {
  id: string | null
  citation: PaperCitation
}

/**
 * Reads the notes of a paper with their sources.
 *
 * @param named The reports of the command line, which the notes may cite by their keys.
 * @throws InputError
 *   Where a file cannot be read, is no JSON (with the line), or has a fault: the message names citation, cite and field.
 */
export async function readNotes(path: string, call: Call, named: readonly Source[]): Promise<Notes> {
  const given = objectAt(await jsonOf(path), path, [
    '$schema',
    'style',
    'locale',
    'accessed',
    'sources',
    'citations',
  ])
  const style = textAt(given, 'style', path)
  const sources = await readSources(given.sources, path, call)
  for (const { report } of named) {
    const { id } = toCsl(report)
    if (!sources.has(id)) sources.set(id, { source: report })
  }
  const introduced = new Set<string>()
  return {
    style: style?.endsWith('.csl') ? beside(path, style) : style,
    locale: textAt(given, 'locale', path),
    accessed: textAt(given, 'accessed', path),
    citations: listAt(given, 'citations', path).map((citation, at) =>
      readCitation(citation, `${path}: citations[${at}]`, sources, introduced),
    ),
  }
}

/** A source by its name in the file, and what the file says of it wherever it is cited. */
type NamedSource = { source: Citable } & Pick<CiteWords, (typeof wordsOfSources)[number]>

const wordsOfSources = ['hereinafter', 'authorAbbreviation', 'archivedUrl'] as const

async function readSources(value: unknown, path: string, call: Call): Promise<Map<string, NamedSource>> {
  const sources = new Map<string, NamedSource>()
  if (value === undefined) return sources
  if (!isObject(value)) throw fault(`${path}: sources`, value, 'an object, whose fields name the sources')
  for (const [name, one] of Object.entries(value)) {
    const where = `${path}: sources.${name}`
    const given = objectAt(one, where, ['file', 'citeAs', ...wordsOfSources])
    const file = textAt(given, 'file', where)
    const citeAs = textAt(given, 'citeAs', where)
    if ((file === undefined) === (citeAs === undefined))
      throw new InputError(
        `${where}: give either "file", a report's path, or "citeAs", the line under “Cite as”`,
      )
    sources.set(name, {
      source:
        file === undefined ? parseCiteAs(citeAs ?? '') : await reportOf(beside(path, file), where, call),
      ...textsAt(given, wordsOfSources, where),
    })
  }
  return sources
}

async function reportOf(file: string, where: string, call: Call): Promise<Citable> {
  const [only, second] = await call.reports([file])
  if (only === undefined || second !== undefined)
    throw new InputError(`${where}: ${file} holds several reports: give each a file of its own`)
  return only.report
}

/** A path in a file is from that file's folder. */
function beside(path: string, file: string): string {
  return isAbsolute(file) ? file : join(dirname(path), file)
}

function readCitation(
  value: unknown,
  where: string,
  sources: ReadonlyMap<string, NamedSource>,
  introduced: Set<string>,
): NamedCitation {
  const given = objectAt(value, where, ['id', 'type', 'number', 'form', 'cites'])
  const type = oneAt(given, 'type', ['note', 'in-text'], where) ?? 'note'
  const cites = listAt(given, 'cites', where).map((cite, at) =>
    readCite(cite, `${where}.cites[${at}]`, sources, introduced),
  )
  if (cites.length === 0) throw new InputError(`${where}.cites: it cites nothing: give at least one source`)
  const id = textAt(given, 'id', where) ?? null
  if (id !== null && !/^[\w-]+$/.test(id))
    throw fault(`${where}.id`, id, 'letters, digits, hyphens and low lines')
  if (type === 'note') {
    if (given.form !== undefined) throw new InputError(`${where}.form: a note has none: leave it out`)
    const number = numberAt(given, 'number', where)
    return { id, citation: { type, cites, ...(number !== undefined && { number }) } }
  }
  if (given.number !== undefined)
    throw new InputError(`${where}.number: a citation in the text has none: leave it out`)
  const form = oneAt(given, 'form', ['parenthetical', 'narrative'], where)
  return { id, citation: { type, cites, ...(form !== undefined && { form }) } }
}

const wordsOfCites = ['signal', 'prefix', 'suffix', ...wordsOfSources] as const

function readCite(
  value: unknown,
  where: string,
  sources: ReadonlyMap<string, NamedSource>,
  introduced: Set<string>,
): CitedSource {
  const given = objectAt(value, where, ['source', 'at', 'counting', ...wordsOfCites])
  const name = textAt(given, 'source', where)
  if (name === undefined) throw new InputError(`${where}.source: it is missing: name a source`)
  const named = sources.get(name)
  if (named === undefined) {
    const names = sources.size === 0 ? 'there are none' : `there are ${[...sources.keys()].join(', ')}`
    throw new InputError(`${where}.source: there is no source "${name}": ${names}`)
  }
  const { source, ...words } = named
  const isFirst = !introduced.has(name)
  introduced.add(name)
  const around = { ...(isFirst && words), ...textsAt(given, wordsOfCites, where) }
  const counting = oneAt(given, 'counting', countings, where)
  if (given.at === undefined) {
    if (counting !== undefined) throw new InputError(`${where}.counting: it needs a place: add "at"`)
    return { source, ...around }
  }
  if (!('metadata' in source))
    throw new InputError(
      `${where}.at: of "${name}" no text is at hand, only its “cite as” line: leave the place out`,
    )
  return {
    source,
    at: placeAt(given.at, `${where}.at`),
    ...(counting !== undefined && { counting }),
    ...around,
  }
}

function placeAt(value: unknown, where: string): At {
  if (isAt(value)) return value
  throw fault(where, value, targetsCheck(value)?.allowed ?? 'a place')
}

function isAt(value: unknown): value is At {
  return targetsCheck(value) === null
}
