/**
 * brat: a text, its annotations in standoff format, and the configuration of both (https://brat.nlplab.org/standoff.html).
 *
 *     T3	convictions 4014 4019	seven
 *     #3	AnnotatorNotes T3	value: 7; comparator: exactly; unit: count; object: traffickers
 *     R1	baseline-of Arg1:T6 Arg2:T3
 *
 * A claim is a text-bound annotation of its measure; the other fields stand in its note. Offsets count code points. A span
 * does not reach over the end of a line: it is cut there (`10 14;15 22`).
 */
import { fromPositionSelector, positionsIn } from '../../anchors/selectors.ts'
import { reportText } from '../../anchors/text.ts'
import type { Span } from '../../anchors/types.ts'
import type { Report } from '../../types.ts'
import { relations as relationTypes } from '../../vocabulary.ts'
import { claimFields, type FieldWords } from '../fields.ts'
import {
  type Arrow,
  checkText,
  fieldsFrom,
  type LeftMark,
  type Mark,
  marksOf,
  relatedMarks,
} from './marks.ts'

const ownFields = claimFields.filter((field) => field !== 'measure')

/** Writes the annotations of a report's text. */
export function toStandoff(report: Report): string {
  const text = reportText(report)
  const position = positionsIn(text)
  const marks = marksOf(report)
  const numbers = new Map(marks.map(({ id }, index) => [id, index + 1]))
  const figures = marks.flatMap((mark, index) => {
    const number = index + 1
    const fragments = linesOf(text, mark)
    const places = fragments.map(position).map(({ start, end }) => `${start} ${end}`)
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ')
    return [
      `T${number}\t${mark.fields.measure} ${places.join(';')}\t${words}`,
      `#${number}\tAnnotatorNotes T${number}\t${noteWith(mark.fields)}`,
    ]
  })
  return [...figures, ...relationsOf(marks, numbers)].map((line) => `${line}\n`).join('')
}

function relationsOf(marks: readonly Mark[], numbers: ReadonlyMap<string, number>): string[] {
  const related = marks.flatMap(({ id, relation }) => {
    const to = relation === null ? undefined : numbers.get(relation.to)
    return relation === null || to === undefined ? [] : [{ type: relation.type, from: numbers.get(id), to }]
  })
  return related.map(({ type, from, to }, index) => `R${index + 1}\t${type} Arg1:T${from} Arg2:T${to}`)
}

/** The parts of a span that stand in one line each. */
function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }))
}

function noteWith(fields: FieldWords): string {
  return ownFields
    .filter((field) => fields[field] !== '')
    .map((field) => `${field}: ${fields[field].replace(/\s+/g, ' ')}`)
    .join('; ')
}

/** Writes `annotation.conf`: the measures, and how figures relate. */
export function toConfiguration(measures: readonly string[]): string {
  const relations = relationTypes.map((type) => `${type}\tArg1:<ENTITY>, Arg2:<ENTITY>`)
  return ['[entities]', ...measures, '[relations]', ...relations, '[events]', '[attributes]', ''].join('\n')
}

/**
 * Reads the figures of a report's text from its annotations.
 *
 * @param text The text beside them, where it is at hand.
 * @throws SyntaxError where a line is none: which. RangeError where the text is not the report's, or a relation cannot be.
 */
export function fromStandoff(report: Report, standoff: string, text: string | undefined): LeftMark[] {
  if (text !== undefined) checkText(report, text)
  const lines = standoff.split(/\r?\n/)
  const notes = new Map<string, string>()
  for (const line of lines) {
    const [, id, note] = /^#\d+\t\S+ (\S+)\t(.*)$/.exec(line) ?? []
    if (id !== undefined) notes.set(id, [notes.get(id), note].filter(Boolean).join(' '))
  }
  const own = reportText(report)
  const marks = lines.flatMap((line, index) =>
    line.startsWith('T') ? [markIn(line, index + 1, own, notes)] : [],
  )
  const arrows = lines.flatMap((line, index) => (line.startsWith('R') ? [arrowIn(line, index + 1)] : []))
  return relatedMarks(own, new Map(marks), arrows)
}

function arrowIn(line: string, number: number): Arrow {
  const [, type = '', from = '', to = ''] = /^R\d+\t(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/.exec(line) ?? []
  if (type === '') throw new SyntaxError(`line ${number} is no relation of brat: ${line.slice(0, 60)}`)
  return { type, from, to }
}

/** A figure by its id. */
function markIn(
  line: string,
  number: number,
  text: string,
  notes: ReadonlyMap<string, string>,
): [string, LeftMark] {
  const [, id = '', measure = '', places = '', words = ''] =
    /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/.exec(line) ?? []
  if (id === '') throw new SyntaxError(`line ${number} is no annotation of brat: ${line.slice(0, 60)}`)
  const fragments = places.split(';').map((place) => {
    const [start = Number.NaN, end = Number.NaN] = place.split(' ').map(Number)
    return fromPositionSelector(text, { start, end }) ?? { start: 0, end: 0 }
  })
  const found = fragments.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (found !== words)
    throw new RangeError(
      `line ${number}: “${words}” does not stand there in the text of this report: give the report that the tool was given`,
    )
  const note = notes.get(id)
  const { given, rest } = readNote(note ?? '')
  const mark = {
    start: Math.min(...fragments.map(({ start }) => start)),
    end: Math.max(...fragments.map(({ end }) => end)),
    fields: fieldsFrom({ ...given, measure }),
    note: rest,
  }
  return [id, mark]
}

/** The fields of a note; what stands before them is the person's own. */
function readNote(note: string): { given: Record<string, string>; rest: string } {
  const parts = note.split(new RegExp(`(?:^|;)\\s*(?=(?:${ownFields.join('|')})\\s*:)`))
  const given = parts.flatMap((part): [string, string][] => {
    const [, field, words] = /^(\w+)\s*:(.*)$/s.exec(part) ?? []
    return field !== undefined && ownFields.some((own) => own === field) ? [[field, words ?? '']] : []
  })
  const rest = parts.filter((part) => !/^\w+\s*:/.test(part)).join(' ')
  return { given: Object.fromEntries(given), rest: rest.trim() }
}
