/// <reference lib="dom" />
/**
 * The relation of a figure as a form.
 */
import { relations } from '../../vocabulary.ts'
import { relationWords } from '../words.ts'
import { el, shown } from './dom.ts'
import type { RelationView } from './panel.ts'

/** A figure by its words. */
export interface NamedFigure {
  id: string
  words: string
}

/** What the form is made of. */
export interface RelationFormOptions {
  relation: RelationView
  /** The figures around it, to choose from. */
  near: readonly NamedFigure[]
  named(id: string): NamedFigure
  /** Lets the reader choose one in the text; null is given where none was chosen. */
  pick(chosen: (id: string | null) => void): void
  /** Is given the relation, or null for none. Says what is wrong with it; null where nothing is. */
  save(relation: RelationView): string | null
}

/** A form of how a figure relates to which other. */
export function relationForm({ relation, near, named, pick, save }: RelationFormOptions): HTMLFormElement {
  const type = el(
    'select',
    {},
    el('option', { value: '' }, 'no relation'),
    ...relations.map((name) => el('option', { value: name }, relationWords[name].to)),
  )
  type.value = relation?.type ?? ''
  const other = el('select', {}, el('option', { value: '' }, '–'))
  const offer = ({ id, words }: NamedFigure) => {
    const option = el('option', { value: id })
    option.append(shown(words))
    other.append(option)
  }
  const choose = (id: string) => {
    if (![...other.options].some(({ value }) => value === id)) offer(named(id))
    other.value = id
  }
  for (const one of near) offer(one)
  if (relation !== null) choose(relation.to)
  const inText = el('button', { type: 'button' }, 'Choose in the text')
  inText.addEventListener('click', () =>
    pick((id) => {
      if (id !== null) choose(id)
      inText.focus()
    }),
  )
  const message = el('p', { class: 'hint important', role: 'alert' })
  const form = el(
    'form',
    { class: 'fields relation' },
    el('label', {}, el('span', {}, 'This figure'), type),
    el('label', {}, el('span', {}, 'Other figure'), other),
    inText,
    message,
    el('button', { type: 'submit' }, 'Save relation'),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const found = relations.find((name) => name === type.value)
    const isHalf = found !== undefined && other.value === ''
    const fault = isHalf
      ? 'Choose the other figure'
      : save(found === undefined ? null : { type: found, to: other.value })
    message.textContent = fault ?? ''
    other.setAttribute('aria-invalid', String(fault !== null))
    if (fault !== null) other.focus()
  })
  return form
}
