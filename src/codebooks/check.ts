/**
 * Whether a value is a codebook, and if not, why: every fault with the measure, the row and the field that it is in.
 */
import { isObject } from '../arguments.ts'
import { kinds } from '../syntax/lexicon/kinds.ts'
import { bundledCodebook, codebooks, ready } from './bundled.ts'
import type { Codebook } from './codebook.ts'
import {
  codebookFields,
  type Field,
  type Fields,
  measureFields,
  nounRowFields,
  requiredOf,
  roles,
  type Text,
  verbRowFields,
} from './fields.ts'

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
  if (isCodebook(value, { faults, place: '', above: [] })) return whole(value)
  const name = isObject(value) && typeof value.name === 'string' ? ` "${short(value.name)}"` : ''
  const more = faults.length > told ? [`and ${faults.length - told} more`] : []
  const list = [...faults.slice(0, told), ...more]
  throw new TypeError(
    list.length === 1
      ? `codebook${name}: ${list[0]}`
      : `codebook${name} has faults:\n${list.map((fault) => `- ${fault}`).join('\n')}`,
  )
}

/** A codebook as JSON has it: what it extends may be the name of one of the package. */
type Given = Omit<Codebook, 'extends'> & { readonly extends?: Given | string | undefined }

interface Reading {
  faults: string[]
  /** `measure "arrests", row 2`; empty for the codebook itself. */
  place: string
  /** The codebooks that extend this one. */
  above: readonly object[]
}

type Value = { readonly [field: string]: unknown }

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

/** Tells of all that is wrong with a value. */
function isCodebook(value: unknown, reading: Reading): value is Given {
  if (!isObject(value)) fault(reading, null, `a codebook is an object, not ${short(value)}`)
  else checkFields(value, codebookFields, reading)
  return reading.faults.length === 0
}

/** Tells of fields that there are none of, of those that are missing, and of those that hold something else. */
function checkFields(value: Value, fields: Fields, reading: Reading): void {
  const required = requiredOf(fields)
  const known = [...new Set([...required, ...Object.keys(fields)])]
  for (const name of Object.keys(value))
    if (!known.includes(name)) fault(reading, name, `there is no such field; use ${known.join(', ')}`)
  for (const name of required) if (value[name] === undefined) fault(reading, name, 'it is missing')
  for (const [name, field] of Object.entries(fields))
    if (value[name] !== undefined) checkContent(value, name, field, reading)
}

function checkContent(value: Value, name: string, field: Field, reading: Reading): void {
  const content = value[name]
  if (field.is === 'text') checkText(content, name, field, reading)
  else if (field.is === 'choice') checkChoice(content, name, field.among, reading)
  else if (field.is === 'sentences') checkSentences(content, name, field.each, reading)
  else if (field.is === 'measures') checkMeasures(content, reading)
  else if (field.is === 'rows') checkRows(content, reading)
  else checkBase(content, value, reading)
}

function checkChoice(content: unknown, name: string, among: readonly string[], reading: Reading): void {
  if (!among.some((one) => one === content))
    fault(reading, name, `${quoted(content)} is none of ${among.join(', ')}`)
}

function checkSentences(content: unknown, name: string, each: Text, reading: Reading): void {
  if (!Array.isArray(content)) fault(reading, name, `${short(content)} is not a list of sentences`)
  else for (const sentence of content) checkText(sentence, name, each, reading)
}

/** A kind that there is none of is told by its name. */
function checkText(
  content: unknown,
  name: string,
  { pattern = '', wanted, hasKinds }: Text,
  reading: Reading,
) {
  const text = typeof content === 'string' ? content : null
  const named = hasKinds === true ? [...(text ?? '').matchAll(/<[^<>\s]*>/g)].map(([kind]) => kind) : []
  const wrong = named.filter((kind) => !kinds.some((known) => kind === `<${known}>`))
  if (wrong.length > 0)
    fault(reading, name, `there is no kind ${wrong.join(', ')}; kinds are ${kinds.join(', ')}`)
  else if (text === null || !new RegExp(pattern, 'u').test(text))
    fault(reading, name, `${quoted(content)} is not ${wanted}`)
}

/** The codebook that another extends. */
function checkBase(base: unknown, value: Value, reading: Reading): void {
  if (typeof base === 'string') {
    if (bundledCodebook(base) !== undefined) return
    const names = Object.values(codebooks).map((codebook) => codebook.name)
    fault(
      reading,
      'extends',
      `there is no codebook "${short(base)}" in the package; there are ${names.join(', ')}`,
    )
    return
  }
  const above = [...reading.above, value]
  if (isObject(base) && above.includes(base)) fault(reading, 'extends', 'the codebook extends itself')
  else if (above.length >= deepest)
    fault(reading, 'extends', `more than ${deepest} codebooks extend one another`)
  else {
    const name = isObject(base) && typeof base.name === 'string' ? ` "${short(base.name)}"` : ''
    const faults: string[] = []
    isCodebook(base, { faults, place: '', above })
    for (const inner of faults) reading.faults.push(`field "extends", codebook${name}: ${inner}`)
  }
}

function checkMeasures(content: unknown, reading: Reading): void {
  if (!Array.isArray(content) || content.length === 0) {
    fault(reading, 'measures', `${short(content)} is not a list of measures`)
    return
  }
  const numbers = new Map<string, number>()
  content.forEach((measure: unknown, index) => {
    const name = isObject(measure) && typeof measure.name === 'string' ? measure.name : null
    const place = name === null ? `measure ${index + 1}` : `measure "${short(name)}"`
    const inner = { ...reading, place }
    const before = name === null ? undefined : numbers.get(name)
    if (before !== undefined) fault(inner, 'name', `measure ${before} has this name too`)
    else if (name !== null) numbers.set(name, index + 1)
    if (isObject(measure)) checkFields(measure, measureFields, inner)
    else fault(inner, null, `a measure is an object, not ${short(measure)}`)
  })
}

function checkRows(content: unknown, reading: Reading): void {
  if (!Array.isArray(content)) {
    fault(reading, 'rows', `${short(content)} is not a list of rows`)
    return
  }
  content.forEach((row: unknown, index) => {
    checkRow(row, { ...reading, place: `${reading.place}, row ${index + 1}` })
  })
}

function checkRow(row: unknown, reading: Reading): void {
  if (!isObject(row)) fault(reading, null, `a row is an object, not ${short(row)}`)
  else if (row.verb === undefined && row.noun === undefined)
    fault(reading, null, 'it has neither a verb nor a noun')
  else if (row.verb === undefined) checkFields(row, nounRowFields, reading)
  else {
    checkFields(row, verbRowFields, reading)
    const counted = roles.find((role) => role === row.counts)
    if (counted !== undefined && row[counted] === undefined)
      fault(reading, 'counts', `it counts the ${counted}, but the row has no field "${counted}"`)
  }
}

/** A copy with the codebook that it extends. */
function whole({ extends: base, ...own }: Given): Codebook {
  return ready({ ...own, extends: typeof base === 'string' ? bundledCodebook(base) : base && whole(base) })
}
