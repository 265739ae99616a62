/// <reference lib="dom" />
/**
 * The fields of a figure as a form.
 */
import {
  type ClaimField,
  claimFields,
  FieldError,
  type FieldWords,
  fieldChoices,
  readFields,
  unitChoices,
} from '../../review/fields.ts'
import type { MeasureView } from '../data.ts'
import { plainWords } from '../words.ts'
import { el, shown } from './dom.ts'

/** What the fields are called. */
const labels: Readonly<Record<ClaimField, string>> = {
  measure: 'Measure',
  status: 'Without a number',
  value: 'Value',
  min: 'From',
  max: 'To (or life)',
  comparator: 'Bound',
  unit: 'Unit',
  object: 'Of what',
  period: 'Period',
  rate: 'Each',
  form: 'Form',
  sex: 'Sex',
  age: 'Age',
  origin: 'Origin',
  nationality: 'Nationality',
  source: 'Said by',
  source_name: 'Their name',
}

const periodChoices = ['reporting-period', 'previous-period']

/** A form of all fields. `save` is given the fields that were changed, each in words, where all of them make sense. */
export function fieldsForm(
  words: FieldWords,
  measures: readonly MeasureView[],
  save: (changed: ReadonlyMap<ClaimField, string>) => void,
): HTMLFormElement {
  const inputs = new Map<ClaimField, HTMLInputElement | HTMLSelectElement>()
  const definition = el('p', { class: 'hint' })
  const rows: HTMLElement[] = claimFields.map((field) => {
    const input = inputFor(field, words[field], measures)
    inputs.set(field, input)
    return el('label', {}, el('span', {}, labels[field]), input)
  })
  const tell = () => {
    const name = inputs.get('measure')?.value
    definition.replaceChildren(shown(measures.find((measure) => measure.name === name)?.definition ?? ''))
  }
  inputs.get('measure')?.addEventListener('change', tell)
  tell()
  rows.splice(1, 0, definition)
  const message = el('p', { class: 'hint important', role: 'alert' })
  const form = el('form', { class: 'fields' }, ...rows, message, el('button', { type: 'submit' }, 'Save'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const fault = faultIn({
      ...words,
      ...Object.fromEntries([...inputs].map(([field, { value }]) => [field, value.trim()])),
    })
    message.textContent = fault === null ? '' : `${labels[fault.field]}: ${fault.message}`
    for (const [field, input] of inputs) input.setAttribute('aria-invalid', String(field === fault?.field))
    if (fault !== null) {
      inputs.get(fault.field)?.focus()
      return
    }
    save(
      new Map(
        [...inputs].flatMap(([field, input]): [ClaimField, string][] => {
          const is = input.value.trim()
          return is === words[field] ? [] : [[field, is]]
        }),
      ),
    )
  })
  return form
}

/** The field that does not make sense, if one does not. */
function faultIn(words: FieldWords): FieldError | null {
  try {
    readFields(words, { coverage: null }, null)
    return null
  } catch (cause) {
    if (cause instanceof FieldError) return cause
    throw cause
  }
}

function inputFor(
  field: ClaimField,
  value: string,
  measures: readonly MeasureView[],
): HTMLInputElement | HTMLSelectElement {
  if (field === 'measure')
    return select(
      measures
        .map(({ name, label }) => ({ value: name, words: label }))
        .sort((one, other) => one.words.localeCompare(other.words, 'en')),
      value,
    )
  const choices = fieldChoices[field]
  if (choices !== undefined)
    return select(
      ['', ...choices].map((one) => ({ value: one, words: one === '' ? '–' : plainWords(one) })),
      value,
    )
  const input = el('input', { type: 'text', value, autocomplete: 'off' })
  const suggested = field === 'unit' ? unitChoices : field === 'period' ? periodChoices : []
  if (suggested.length > 0) input.setAttribute('list', listOf(field, suggested))
  return input
}

function select(choices: readonly { value: string; words: string }[], value: string): HTMLSelectElement {
  const made = el('select')
  for (const { value: own, words } of choices) {
    const option = el('option', { value: own })
    option.append(shown(words))
    made.append(option)
  }
  made.value = value
  return made
}

/** A list of suggestions, made once for the page. */
function listOf(field: ClaimField, choices: readonly string[]): string {
  const id = `view_choices_${field}`
  if (document.getElementById(id) === null)
    document.body.append(el('datalist', { id }, ...choices.map((value) => el('option', { value }))))
  return id
}
