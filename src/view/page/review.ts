/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * What the reader decides: figures confirmed, corrected, rejected, and missed ones marked; kept by the browser, saved as
 * a file.
 */
import type { Span } from '../../anchors/types.ts'
import type { ClaimDecision, Correction } from '../../review/correction.ts'
import type { FieldWords } from '../../review/fields.ts'
import { toCorrectionAnnotations, writeCorrections } from '../../review/write.ts'
import type { ClaimView } from '../data.ts'
import { Decisions, type Said } from './decisions.ts'
import { announce, type Content, el, part, save, shown } from './dom.ts'
import type { Model } from './model.ts'
import { rangeOver, selectedSpan } from './offsets.ts'
import { figureWords, type Panel, type RelationView } from './panel.ts'
import { pickFigure } from './pick.ts'
import { fieldsForm } from './review-form.ts'
import { relationForm } from './review-relation.ts'

/** The review of the page. */
export class Review {
  private readonly root = part('view_report')
  private readonly model: Model
  private readonly panel: Panel
  private readonly decisions: Decisions
  private readonly coder = el('input', {
    type: 'text',
    autocomplete: 'name',
    'aria-label': 'Your name or initials',
  })
  private readonly count = el('p', { class: 'hint' })
  private readonly mark = el('button', { type: 'button', id: 'view_mark', hidden: true }, 'Mark as a figure')

  constructor(model: Model, panel: Panel) {
    this.model = model
    this.panel = panel
    this.decisions = new Decisions(model, this.root)
    this.coder.value = stored(coderKey) ?? ''
    this.coder.addEventListener('input', () => store(coderKey, this.coder.value.trim()))
    part('view_tools').after(this.controls())
    document.body.append(this.mark)
    this.mark.addEventListener('pointerdown', (event) => event.preventDefault())
    this.mark.addEventListener('click', () => this.markSelection())
    document.addEventListener('selectionchange', () => this.offerMark())
    panel.add((claim) => this.ofClaim(claim))
    panel.extend({
      knows: (id) => this.decisions.added.has(id),
      show: (id) => this.ofAdded(id),
      relations: () => this.decisions.relations(),
    })
    this.restore()
    this.tell()
  }

  // --- controls

  private controls(): HTMLElement {
    return el(
      'div',
      { class: 'review', role: 'group', 'aria-label': 'Review' },
      el('label', {}, 'Coder ', this.coder),
      this.count,
      el('button', { type: 'button', onclick: () => this.undo() }, 'Undo'),
      el(
        'button',
        { type: 'button', onclick: () => save('corrections.csv', 'text/csv', writeCorrections(this.kept())) },
        'Save corrections.csv',
      ),
      el(
        'button',
        { type: 'button', class: 'seldom', onclick: () => this.saveAnnotations() },
        'Save JSON-LD',
      ),
    )
  }

  private tell(): void {
    const decided = new Set(this.decisions.all.flatMap(({ id }) => id ?? [])).size
    const lost = this.decisions.all.filter(({ id }) => id === null)
    const all = this.model.data.claims.length
    const words =
      all === 0
        ? `${decided} figures marked: select words to mark one`
        : `${decided} of ${all} figures decided: open one, or select words to mark a missed one`
    this.count.classList.toggle('important', lost.length > 0)
    this.count.textContent =
      lost.length === 0
        ? words
        : `${words}. ${lost.length} decisions have no place in this copy: ${lost.map(({ correction }) => `“${correction.quote}”`).join(', ')}. They stay in the file.`
  }

  private kept(): Correction[] {
    return this.decisions.all.map(({ correction }) => ({ ...correction, report: this.model.data.report }))
  }

  private saveAnnotations(): void {
    const json = JSON.stringify(toCorrectionAnnotations(this.kept()), null, 2)
    save('corrections.jsonld', 'application/ld+json', `${json}\n`)
  }

  // --- decisions

  /** Keeps a decision. @returns Whether it is known who decided. */
  private decide(id: string, said: readonly Said[], note: string): boolean {
    const coder = this.coder.value.trim()
    if (coder === '') {
      // The bar stays in sight: the text must not move from the figure.
      this.coder.focus({ preventScroll: true })
      this.count.textContent = 'First say who you are: your name or initials'
      announce(this.count.textContent)
      this.coder.classList.add('missing')
      return false
    }
    this.coder.classList.remove('missing')
    if (!this.decisions.add(id, said, { coder, note })) return false
    this.changed(id)
    return true
  }

  // --- relations

  /** Keeps a relation. @returns What is wrong with it, in words; null where nothing is. */
  private relate(id: string, relation: RelationView, note: string): string | null {
    const said = this.decisions.relationSaid(id, relation)
    if (typeof said === 'string') return said
    if (said !== null && this.decide(id, [said], note)) announce('Saved')
    return null
  }

  private relating(id: string, note: HTMLTextAreaElement): HTMLElement {
    const isDecided = this.decisions.says(id, (field) => field === 'relation')
    return el('details', { open: isDecided }, el('summary', {}, 'Relate'), this.relationForm(id, note))
  }

  private relationForm(id: string, note: HTMLTextAreaElement): HTMLElement {
    const all = [...this.root.querySelectorAll('.claim')].map((mark) => mark.id)
    const at = all.indexOf(id)
    const near = all.slice(Math.max(0, at - nearFigures), at + nearFigures + 1).filter((one) => one !== id)
    const named = (one: string) => ({ id: one, words: figureWords(this.model, one) })
    return relationForm({
      relation: this.decisions.relationOf(id),
      near: near.map(named),
      named,
      pick: (chosen) => {
        announce(howToPick)
        this.count.textContent = howToPick
        pickFigure(this.root, id, (other) => {
          this.tell()
          chosen(other)
        })
      },
      save: (relation) => this.relate(id, relation, note.value.trim()),
    })
  }

  /** Takes the last decision back, with all its fields. */
  private undo(): void {
    const last = this.decisions.undo()
    if (last === null) return
    if (last.id !== null && this.decisions.added.has(last.id) && !this.decisions.says(last.id, () => true))
      this.unmark(last.id)
    this.changed(last.id)
    announce(`Undone: “${last.correction.quote}”`)
  }

  private changed(id: string | null): void {
    store(this.key, JSON.stringify(this.decisions.all.map(({ correction }) => correction)))
    if (id !== null) this.paint(id)
    this.tell()
    this.panel.refresh()
  }

  /** A mark in the text says what was decided. */
  private paint(id: string): void {
    const element = document.getElementById(id)
    const { decision } = this.decisions.stateOf(id)
    for (const name of ['confirmed', 'corrected', 'rejected', 'added'])
      element?.classList.toggle(name, decision === name)
  }

  private get key(): string {
    return `pincite review ${this.model.data.key}`
  }

  /** What the browser kept, each decision at its place by its anchor. */
  private restore(): void {
    const kept: Correction[] = JSON.parse(stored(this.key) ?? '[]')
    for (const correction of kept) {
      const id = this.decisions.restore(correction, (span) => this.markSpan(span))
      if (id !== null) this.paint(id)
    }
  }

  // --- figures marked by hand

  private offerMark(): void {
    const span = document.body.classList.contains('reviewing') ? this.selected() : null
    this.mark.hidden = span === null
    const box = span === null ? null : document.getSelection()?.getRangeAt(0).getBoundingClientRect()
    if (!box) return
    this.mark.style.top = `${Math.min(innerHeight - 48, box.bottom + 8)}px`
    this.mark.style.left = `${Math.max(8, Math.min(innerWidth - 160, box.left))}px`
  }

  /** The words selected, where they stand in one sentence and are no part of a figure. */
  private selected(): Span | null {
    const span = selectedSpan(this.root, this.decisions.text)
    if (span === null) return null
    const isInSentence = this.decisions.text.sentences.some(
      ({ start, end }) => span.start >= start && span.end <= end,
    )
    const ids = [...this.decisions.added.keys(), ...this.model.claims.keys()]
    const figures = ids.flatMap((id) => this.decisions.spanOf(id) ?? [])
    return isInSentence && figures.every(({ start, end }) => end <= span.start || start >= span.end)
      ? span
      : null
  }

  private markSelection(): void {
    const span = this.selected()
    if (span === null) return
    const id = this.markSpan(span)
    if (id === null) return
    document.getSelection()?.removeAllRanges()
    this.mark.hidden = true
    const isKept = this.decide(id, [{ field: 'claim', was: '', is: 'added' }], '')
    if (isKept) this.panel.open(id)
    else this.unmark(id)
  }

  /** Puts a mark over words. @returns Its id; null where the page cannot mark them. */
  private markSpan(span: Span): string | null {
    const range = rangeOver(this.root, this.decisions.text, span)
    if (range === null) return null
    const id = `view_added_${span.start}_${span.end}`
    const element = el('a', {
      id,
      class: 'claim plain added',
      href: `#${id}`,
      'data-label': 'Marked by hand',
    })
    element.append(range.extractContents())
    for (const inner of element.querySelectorAll('[id]')) inner.removeAttribute('id')
    range.insertNode(element)
    this.decisions.added.set(id, { start: span.start, end: span.end })
    return id
  }

  private unmark(id: string): void {
    const element = document.getElementById(id)
    element?.replaceWith(...element.childNodes)
    this.decisions.added.delete(id)
    if (this.panel.isOpen(id)) this.panel.close(false)
  }

  // --- what the panel shows

  private ofClaim({ id }: ClaimView): Content {
    if (!document.body.classList.contains('reviewing')) return null
    const { decision, fields } = this.decisions.stateOf(id)
    const note = this.noteField(id)
    const whole = (is: ClaimDecision, words: string) =>
      el(
        'button',
        {
          type: 'button',
          'aria-pressed': String(decision === is),
          onclick: () => this.decide(id, [{ field: 'claim', was: '', is }], note.value.trim()),
        },
        words,
      )
    return el(
      'section',
      { class: 'deciding' },
      el('h3', {}, 'Your decision'),
      el('p', { class: 'decisions' }, whole('confirmed', 'Confirm'), whole('rejected', 'Reject')),
      el(
        'details',
        { open: this.decisions.says(id, (field) => field !== 'claim' && field !== 'relation') },
        el('summary', {}, 'Correct'),
        this.form(id, fields, note),
      ),
      this.relating(id, note),
      el('label', { class: 'note-field' }, el('span', {}, 'Note'), note),
    )
  }

  private ofAdded(id: string): Content[] {
    const { fields } = this.decisions.stateOf(id)
    const note = this.noteField(id)
    const remove = el('button', { type: 'button' }, 'Remove')
    remove.addEventListener('click', () => {
      this.decisions.forget(id)
      this.unmark(id)
      this.changed(null)
    })
    const span = this.decisions.spanOf(id) ?? { start: 0, end: 0 }
    return [
      el('p', { class: 'kind' }, 'Marked by hand'),
      el('h2', { tabindex: -1, dir: 'auto' }, shown(this.decisions.text.value.slice(span.start, span.end))),
      this.form(id, fields, note),
      this.relating(id, note),
      el('label', { class: 'note-field' }, el('span', {}, 'Note'), note),
      remove,
    ]
  }

  private form(id: string, fields: FieldWords, note: HTMLTextAreaElement): HTMLElement {
    return fieldsForm(fields, this.model.data.measures, (changed) => {
      const said = [...changed].map(([field, is]) => ({ field, was: fields[field], is }))
      if (said.length > 0 && this.decide(id, said, note.value.trim())) announce('Saved')
    })
  }

  private noteField(id: string): HTMLTextAreaElement {
    const field = el('textarea', { rows: 2 })
    field.value = this.decisions.stateOf(id).note
    return field
  }
}

/** So many figures before and behind one are at hand to relate it to; any other is chosen in the text. */
const nearFigures = 12

const howToPick =
  'Choose the other figure in the text: click it, or go to it with Tab and press Enter. Escape gives up.'

const coderKey = 'pincite coder'

/** A browser that keeps nothing for a page from a folder forgets when it is closed. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    announce('This browser keeps nothing: save the file before you leave')
  }
}
