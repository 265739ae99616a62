/**
 * Whether a value is a codebook, and if not, why: every fault with the measure, the row and the field that it is in.
 */
import { type Kind, kinds } from '../syntax/lexicon/kinds.ts'
import { codebooks, freeze, present } from './bundled.ts'
import type { Aspect, Codebook, MeasureDefinition, NounRow, Row, VerbRow } from './codebook.ts'
import {
  amounts,
  aspects,
  examplePattern,
  lemmasPattern,
  modalities,
  namePattern,
  roles,
  sayingPattern,
  verbsPattern,
  wordsPattern,
} from './schema.ts'

/** How many faults are told. */
const told = 10

/** How many codebooks may stand one behind the other. */
const deepest = 8

/**
 * Checks that a value, such as a parsed JSON file, is a codebook.
 *
 * `extends` may be a whole codebook, or the name of one that comes with the package.
 *
 * @returns A copy of it, frozen, with the codebook that it extends.
 * @throws TypeError that names up to ten faults, each with its measure, row and field.
 *
 * @example
 * ```ts
 * const study = checkCodebook({
 *   name: 'press',
 *   version: '1.0.0',
 *   title: 'Attacks on the press',
 *   extends: 'human-rights',
 *   measures: [
 *     {
 *       name: 'journalists-detained',
 *       label: 'Journalists detained',
 *       definition: 'Journalists arrested or held.',
 *       aspect: 'event',
 *       rows: [{ verb: 'arrest detain', object: '<journalist>', example: 'Police detained {12} reporters.' }],
 *     },
 *   ],
 * })
 * study.extends?.name // 'human-rights'
 * ```
 */
export function checkCodebook(value: unknown): Codebook {
  const faults: string[] = []
  const codebook = readCodebook(value, { faults, place: '', above: [] })
  if (codebook !== null && faults.length === 0) return freeze(codebook)
  const name = isObject(value) && typeof value.name === 'string' ? ` "${short(value.name)}"` : ''
  const more = faults.length > told ? [`and ${faults.length - told} more`] : []
  const list = [...faults.slice(0, told), ...more]
  throw new TypeError(
    list.length === 1
      ? `codebook${name}: ${list[0]}`
      : `codebook${name} has faults:\n${list.map((fault) => `- ${fault}`).join('\n')}`,
  )
}

interface Reading {
  faults: string[]
  /** `measure "arrests", row 2`; empty for the codebook itself. */
  place: string
  /** The codebooks that extend this one. */
  above: readonly object[]
}

type Fields = { readonly [field: string]: unknown }

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as far as a message shows it. */
function short(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${short(value)}"` : short(value)
}

function fault({ faults, place }: Reading, field: string | null, reason: string): void {
  const at = [...(place === '' ? [] : [place]), ...(field === null ? [] : [`field "${short(field)}"`])]
  faults.push(at.length === 0 ? reason : `${at.join(', ')}: ${reason}`)
}

/** Tells of fields that there are none of, and of those that are missing. */
function checkFields(
  value: Fields,
  reading: Reading,
  { required, optional }: { required: readonly string[]; optional: readonly string[] },
): void {
  const known = [...required, ...optional]
  for (const field of Object.keys(value))
    if (!known.includes(field)) fault(reading, field, `there is no such field; use ${known.join(', ')}`)
  for (const field of required) if (value[field] === undefined) fault(reading, field, 'it is missing')
}

function readText(
  value: Fields,
  field: string,
  reading: Reading,
  pattern: string,
  wanted: string,
): string | undefined {
  const text = value[field]
  if (text === undefined) return undefined
  if (typeof text === 'string' && new RegExp(pattern, 'u').test(text)) return text
  fault(reading, field, `${quoted(text)} is not ${wanted}`)
  return undefined
}

function readOneOf<const T extends string>(
  value: Fields,
  field: string,
  reading: Reading,
  among: readonly T[],
): T | undefined {
  const found = among.find((one) => one === value[field])
  if (found === undefined && value[field] !== undefined)
    fault(reading, field, `${quoted(value[field])} is none of ${among.join(', ')}`)
  return found
}

const kindNames: readonly string[] = kinds satisfies readonly Kind[]

/** Lemmas and kinds; a kind that there is none of is told by its name. */
function readWords(value: Fields, field: string, reading: Reading): string | undefined {
  const text = value[field]
  if (typeof text === 'string') {
    const unknown = [...text.matchAll(/<([^<>\s]*)>/g)].map(([, kind]) => kind ?? '')
    const wrong = unknown.filter((kind) => !kindNames.includes(kind))
    if (wrong.length > 0) {
      fault(
        reading,
        field,
        `there is no kind ${wrong.map((kind) => `<${kind}>`).join(', ')}; kinds are ${kinds.join(', ')}`,
      )
      return undefined
    }
  }
  const wanted = 'a list of words in small letters, kinds in <> or *, divided by spaces'
  return folded(readText(value, field, reading, wordsPattern, wanted))
}

/** A list on one line. */
function folded(words: string | undefined): string | undefined {
  return words?.trim().replace(/\s+/g, ' ')
}

const lemmas = 'a list of words in small letters, divided by spaces'

function readCodebook(value: unknown, reading: Reading): Codebook | null {
  if (!isObject(value)) {
    fault(reading, null, `a codebook is an object, not ${short(value)}`)
    return null
  }
  checkFields(value, reading, {
    required: ['name', 'version', 'title', 'measures'],
    optional: ['extends', '$schema'],
  })
  if (value.$schema !== undefined && typeof value.$schema !== 'string')
    fault(reading, '$schema', `${short(value.$schema)} is not an address`)
  const name = readText(value, 'name', reading, namePattern, 'a name in small letters with hyphens')
  const version = readText(value, 'version', reading, '^\\S+$', 'a version such as 1.0.0')
  const title = readText(value, 'title', reading, sayingPattern, 'a title')
  const measures = readMeasures(value.measures, reading)
  const base = value.extends === undefined ? undefined : readBase(value.extends, value, reading)
  if (name === undefined || version === undefined || title === undefined || base === null) return null
  return { name, version, title, measures, ...(base === undefined ? {} : { extends: base }) }
}

/** The codebook that another extends; null where it is none. */
function readBase(base: unknown, value: Fields, reading: Reading): Codebook | null {
  if (typeof base === 'string') {
    const bundled = Object.values(codebooks)
    const found = bundled.find((codebook) => codebook.name === base)
    if (found === undefined) {
      const names = bundled.map((codebook) => codebook.name).join(', ')
      fault(reading, 'extends', `there is no codebook "${short(base)}" in the package; there are ${names}`)
    }
    return found ?? null
  }
  const above = [...reading.above, value]
  if (isObject(base) && above.includes(base)) {
    fault(reading, 'extends', 'the codebook extends itself')
    return null
  }
  if (above.length >= deepest) {
    fault(reading, 'extends', `more than ${deepest} codebooks extend one another`)
    return null
  }
  const name = isObject(base) && typeof base.name === 'string' ? ` "${short(base.name)}"` : ''
  const faults: string[] = []
  const found = readCodebook(base, { faults, place: '', above })
  for (const inner of faults) reading.faults.push(`field "extends", codebook${name}: ${inner}`)
  return found
}

function readMeasures(value: unknown, reading: Reading): MeasureDefinition[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length === 0) {
    fault(reading, 'measures', `${short(value)} is not a list of measures`)
    return []
  }
  const numbers = new Map<string, number>()
  return value.flatMap((one: unknown, index) => {
    const name = isObject(one) && typeof one.name === 'string' ? one.name : null
    const place = name === null ? `measure ${index + 1}` : `measure "${short(name)}"`
    const inner = { ...reading, place }
    const before = name === null ? undefined : numbers.get(name)
    if (before !== undefined) fault(inner, 'name', `measure ${before} has this name too`)
    else if (name !== null) numbers.set(name, index + 1)
    return readMeasure(one, inner) ?? []
  })
}

function readMeasure(value: unknown, reading: Reading): MeasureDefinition | null {
  if (!isObject(value)) {
    fault(reading, null, `a measure is an object, not ${short(value)}`)
    return null
  }
  checkFields(value, reading, { required: ['name', 'label', 'definition', 'aspect', 'rows'], optional: [] })
  const name = readText(value, 'name', reading, namePattern, 'a name in small letters with hyphens')
  const label = readText(value, 'label', reading, sayingPattern, 'a heading')
  const definition = readText(value, 'definition', reading, sayingPattern, 'a definition')
  const aspect = readOneOf(value, 'aspect', reading, aspects)
  const rows = readRows(value.rows, reading)
  if (name === undefined || label === undefined || definition === undefined || aspect === undefined)
    return null
  return { name, label, definition, aspect, rows }
}

function readRows(value: unknown, reading: Reading): Row[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    fault(reading, 'rows', `${short(value)} is not a list of rows`)
    return []
  }
  return value.flatMap(
    (one: unknown, index) => readRow(one, { ...reading, place: `${reading.place}, row ${index + 1}` }) ?? [],
  )
}

const sharedFields = ['amount', 'modality', 'aspect', 'not']

function readRow(value: unknown, reading: Reading): Row | null {
  if (!isObject(value)) {
    fault(reading, null, `a row is an object, not ${short(value)}`)
    return null
  }
  if (value.verb === undefined && value.noun === undefined) {
    fault(reading, null, 'it has neither a verb nor a noun')
    return null
  }
  return value.verb === undefined ? readNounRow(value, reading) : readVerbRow(value, reading)
}

function readVerbRow(value: Fields, reading: Reading): VerbRow | null {
  checkFields(value, reading, {
    required: ['verb', 'example'],
    optional: ['subject', 'object', 'beside', 'particle', 'counts', ...sharedFields],
  })
  const verb = folded(readText(value, 'verb', reading, verbsPattern, `${lemmas}, or *`))
  const counts = readOneOf(value, 'counts', reading, roles)
  if (counts !== undefined && value[counts] === undefined)
    fault(reading, 'counts', `it counts the ${counts}, but the row has no field "${counts}"`)
  const row = {
    ...present('subject', readWords(value, 'subject', reading)),
    ...present('object', readWords(value, 'object', reading)),
    ...present('beside', readWords(value, 'beside', reading)),
    ...present('particle', folded(readText(value, 'particle', reading, lemmasPattern, lemmas))),
    ...present('counts', counts),
    ...readShared(value, reading),
  }
  const sentences = readSentences(value, reading)
  return verb === undefined || sentences === null ? null : { verb, ...row, ...sentences }
}

function readNounRow(value: Fields, reading: Reading): NounRow | null {
  checkFields(value, reading, { required: ['noun', 'example'], optional: ['of', 'subject', ...sharedFields] })
  const noun = readWords(value, 'noun', reading)
  const row = {
    ...present('of', readWords(value, 'of', reading)),
    ...present('subject', readWords(value, 'subject', reading)),
    ...readShared(value, reading),
  }
  const sentences = readSentences(value, reading)
  return noun === undefined || sentences === null ? null : { noun, ...row, ...sentences }
}

interface Shared {
  amount?: (typeof amounts)[number]
  modality?: (typeof modalities)[number]
  aspect?: Aspect
}

function readShared(value: Fields, reading: Reading): Shared {
  return {
    ...present('amount', readOneOf(value, 'amount', reading, amounts)),
    ...present('modality', readOneOf(value, 'modality', reading, modalities)),
    ...present('aspect', readOneOf(value, 'aspect', reading, aspects)),
  }
}

const figureInBraces =
  'a sentence with exactly one figure in braces, such as Courts convicted {12} traffickers.'

/** The example and the counterexamples; null where there is no example. */
function readSentences(value: Fields, reading: Reading): { example: string; not?: string[] } | null {
  const example = readText(value, 'example', reading, examplePattern, figureInBraces)
  const not = readCounterexamples(value.not, reading)
  return example === undefined ? null : { example, ...present('not', not) }
}

function readCounterexamples(value: unknown, reading: Reading): string[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) {
    fault(reading, 'not', `${short(value)} is not a list of sentences`)
    return undefined
  }
  return value.flatMap(
    (one: unknown) => readText({ not: one }, 'not', reading, examplePattern, figureInBraces) ?? [],
  )
}
