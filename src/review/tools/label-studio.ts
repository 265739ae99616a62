/**
 * Label Studio: tasks with predictions out, its JSON export in (https://labelstud.io/guide/task_format).
 *
 * A claim is a region of the text. Its label is the measure; each other field is a choice or a text of the region. Offsets
 * count code points.
 */
import { fromPositionSelector, positionsIn } from '../../anchors/selectors.ts'
import { reportText } from '../../anchors/text.ts'
import { isObject } from '../../arguments.ts'
import { toCsl } from '../../cite/csl.ts'
import type { Report } from '../../types.ts'
import { relations as relationTypes } from '../../vocabulary.ts'
import { type ClaimField, claimFields, fieldChoices } from '../fields.ts'
import { type Arrow, fieldsFrom, type Left, type LeftMark, marksOf, relatedMarks } from './marks.ts'

/** The fields beside the label. */
const ownFields = claimFields.filter((field) => field !== 'measure')

/** Writes the task of a report, with its claims as predictions. */
export function toTasks(report: Report): string {
  const text = reportText(report)
  const position = positionsIn(text)
  const marks = marksOf(report)
  const result = marks.flatMap(({ id, quote, fields, ...span }) => {
    const { start, end } = position(span)
    const region = { id, to_name: 'text' }
    return [
      {
        ...region,
        from_name: 'measure',
        type: 'labels',
        value: { start, end, text: quote, labels: [fields.measure] },
      },
      ...ownFields
        .filter((field) => fields[field] !== '')
        .map((field) => ({ ...region, from_name: field, ...answer(field, fields[field], { start, end }) })),
    ]
  })
  const relations = marks.flatMap(({ id, relation }) =>
    relation === null
      ? []
      : [{ type: 'relation', from_id: id, to_id: relation.to, direction: 'right', labels: [relation.type] }],
  )
  const data = { text, report: toCsl(report).id, title: report.metadata.title }
  const predictions = [{ model_version: 'pincite', result: [...result, ...relations] }]
  return `${JSON.stringify([{ data, predictions }], null, 2)}\n`
}

function answer(field: ClaimField, words: string, span: { start: number; end: number }) {
  return fieldChoices[field] === undefined
    ? { type: 'textarea', value: { ...span, text: [words] } }
    : { type: 'choices', value: { ...span, choices: [words] } }
}

/** Writes the labelling configuration of a project: the measures as labels, the other fields of a region. */
export function toLabellingConfiguration(measures: readonly string[]): string {
  const list = (name: string, values: readonly string[]) =>
    values.map((value) => `    <${name} value="${attribute(value)}"/>`)
  const lines = ownFields.flatMap((field) => {
    const choices = fieldChoices[field]
    const start = `name="${field}" toName="text" perRegion="true"`
    return choices === undefined
      ? [`  <TextArea ${start} maxSubmissions="1" editable="true" placeholder="${field}"/>`]
      : [
          `  <Header value="${field}" size="5"/>`,
          `  <Choices ${start} choice="single-radio">`,
          ...list('Choice', choices),
          '  </Choices>',
        ]
  })
  return `${[
    '<View>',
    // Or else the tool leaves out spaces, and counts without them.
    '  <Style>.htx-text { white-space: pre-wrap; }</Style>',
    '  <Labels name="measure" toName="text">',
    ...list('Label', measures),
    '  </Labels>',
    '  <Relations>',
    ...list('Relation', relationTypes),
    '  </Relations>',
    '  <Text name="text" value="$text"/>',
    ...lines,
    '</View>',
  ].join('\n')}\n`
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/**
 * Reads what people left of a report's text: of each task of this text, each annotation that was not cancelled. To submit a
 * task is to say that what is left in it is right.
 *
 * @throws SyntaxError where it is no export of tasks in JSON. RangeError where no task has the report's text, or a relation
 *   cannot be.
 */
export function fromTasks(report: Report, json: string): Left[] {
  const tasks = tasksIn(json)
  const text = reportText(report)
  const own = tasks.filter(({ data }) => isObject(data) && data.text === text)
  if (own.length === 0)
    throw new RangeError('no task has the text of this report: give the report that the tool was given')
  return own.flatMap(({ annotations }) =>
    objectsIn(annotations)
      .filter(({ was_cancelled }) => was_cancelled !== true)
      .map((annotation) => ({
        coder: coderOf(annotation.completed_by),
        time: timeOf(annotation),
        marks: marksIn(objectsIn(annotation.result), text),
        isConfirmed: true,
      })),
  )
}

type Value = Readonly<Record<string, unknown>>

function tasksIn(json: string): Value[] {
  const tasks: unknown = JSON.parse(json)
  if (!Array.isArray(tasks) || !tasks.every((task) => isObject(task) && isObject(task.data)))
    throw new SyntaxError('this is no export of Label Studio: export the project as JSON (not JSON-MIN)')
  return objectsIn(tasks)
}

function objectsIn(value: unknown): Value[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function coderOf(value: unknown): string {
  if (!isObject(value)) return value === undefined || value === null ? '' : `user ${String(value)}`
  const name = [value.first_name, value.last_name]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ')
  return typeof value.email === 'string' ? value.email : name || coderOf(value.id)
}

function timeOf({ updated_at, created_at }: Value): string {
  return typeof updated_at === 'string' ? updated_at : typeof created_at === 'string' ? created_at : ''
}

function marksIn(results: readonly Value[], text: string): LeftMark[] {
  const arrows = results.filter(({ type }) => type === 'relation').map(arrowOf)
  return relatedMarks(text, regionsIn(results, text), arrows)
}

/** The results with one id are of one region. */
function regionsIn(results: readonly Value[], text: string): Map<string, LeftMark> {
  const regions = new Map<string, Value[]>()
  for (const result of results) {
    const id = String(result.id)
    if (result.id !== undefined && isObject(result.value))
      regions.set(id, [...(regions.get(id) ?? []), result])
  }
  const marks = [...regions].flatMap(([id, region]): [string, LeftMark][] => {
    const [first] = region.flatMap(({ value }) => (isObject(value) ? [value] : []))
    const span = fromPositionSelector(text, { start: Number(first?.start), end: Number(first?.end) })
    if (span === null) return []
    const given = region.map(({ from_name, value }) => [String(from_name), wordsOf(value)])
    return [[id, { ...span, fields: fieldsFrom(Object.fromEntries(given)), note: noteOf(region) }]]
  })
  return new Map(marks)
}

/** A relation leads to the right, from the first region to the second, unless somebody turned it. */
function arrowOf({ from_id, to_id, direction, labels }: Value): Arrow {
  const [from, to] = direction === 'left' ? [to_id, from_id] : [from_id, to_id]
  return { type: [labels ?? []].flat().map(String).join(' '), from: String(from), to: String(to) }
}

/** The label, the choice or the text that a result gives. */
function wordsOf(value: unknown): string {
  if (!isObject(value)) return ''
  const given = value.labels ?? value.choices ?? value.text
  return [given].flat().map(String).join(' ')
}

/** What was written of a region in the tool's own field. */
function noteOf(region: readonly Value[]): string {
  const notes = region.flatMap(({ meta }) => (isObject(meta) ? [meta.text].flat() : []))
  return [...new Set(notes.filter((note) => typeof note === 'string'))].join(' ')
}
