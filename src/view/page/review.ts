/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * What the reader decides: figures confirmed, corrected, rejected, and missed ones marked; kept by the browser, saved as
 * a file.
 */
import { anchorAt } from '../../anchors/anchor.ts'
import { resolveAnchor } from '../../anchors/resolve-anchor.ts'
import { shortForm } from '../../anchors/short-form.ts'
import { type ReportText, textModel } from '../../anchors/text.ts'
import type { Anchor, Span } from '../../anchors/types.ts'
import { places } from '../../report/places.ts'
import type { ClaimDecision, Correction } from '../../review/correction.ts'
import { type ClaimField, type FieldWords, fieldWords, noFields } from '../../review/fields.ts'
import { readRelation, relationSaid, type SaidRelation } from '../../review/relation.ts'
import { toCorrectionAnnotations, writeCorrections } from '../../review/write.ts'
import type { Report } from '../../types.ts'
import type { ClaimView } from '../data.ts'
import { announce, type Content, el, part, save, shown } from './dom.ts'
import type { Model } from './model.ts'
import { rangeOver, selectedSpan } from './offsets.ts'
import { figureWords, type Panel, type RelationView } from './panel.ts'
import { pickFigure } from './pick.ts'
import { fieldsForm } from './review-form.ts'
import { relationForm } from './review-relation.ts'
import { readTree } from './tree.ts'

/** A decision, and the figure of this page that it is about; null where it stands here no more. */
interface Event {
  correction: Correction
  id: string | null
  /** The figure that a relation leads to; null where there is none. */
  other: string | null
}

/** What is decided of a figure now. */
interface State {
  decision: ClaimDecision | 'corrected' | null
  fields: FieldWords
  note: string
}

/** What a decision says: fields before and after, and of a relation the other figure. */
interface Said extends Pick<Correction, 'field' | 'was' | 'is'> {
  other?: string | null
}

/** The review of the page. */
export class Review {
  private readonly root = part('view_report')
  private readonly tree: Report
  private readonly text: ReportText
  private readonly model: Model
  private readonly panel: Panel
  private events: Event[] = []
  /** The figures that were marked by hand: their places, by their ids. */
  private readonly added = new Map<string, Span>()
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
    // Read before anything is marked by hand, so that its text and ids are the report's own.
    this.tree = readTree(this.root)
    this.text = textModel(this.tree)
    this.coder.value = stored(coderKey) ?? ''
    this.coder.addEventListener('input', () => store(coderKey, this.coder.value.trim()))
    part('view_tools').after(this.controls())
    document.body.append(this.mark)
    this.mark.addEventListener('pointerdown', (event) => event.preventDefault())
    this.mark.addEventListener('click', () => this.markSelection())
    document.addEventListener('selectionchange', () => this.offerMark())
    panel.add((claim) => this.ofClaim(claim))
    panel.extend({
      knows: (id) => this.added.has(id),
      show: (id) => this.ofAdded(id),
      relations: () => this.decidedRelations(),
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
    const decided = new Set(this.events.flatMap(({ id }) => id ?? [])).size
    const lost = this.events.filter(({ id }) => id === null)
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
    return this.events.map(({ correction }) => ({ ...correction, report: this.model.data.report }))
  }

  private saveAnnotations(): void {
    const json = JSON.stringify(toCorrectionAnnotations(this.kept()), null, 2)
    save('corrections.jsonld', 'application/ld+json', `${json}\n`)
  }

  // --- decisions

  /** What is decided of a figure. */
  private stateOf(id: string): State {
    const claim = this.model.claims.get(id)
    const fields: Record<ClaimField, string> = { ...(claim ? fieldWords(claim) : noFields) }
    let decision: State['decision'] = null
    let note = ''
    for (const { correction, id: own } of this.events) {
      if (own !== id) continue
      if (correction.note !== '') note = correction.note
      if (correction.field === 'claim') {
        if (isDecision(correction.is)) decision = correction.is
        continue
      }
      if (correction.field !== 'relation') fields[correction.field] = correction.is
      decision = decision === 'added' ? 'added' : 'corrected'
    }
    return { decision, fields, note }
  }

  /** Whether something is decided of such a field of a figure. */
  private says(id: string, isAsked: (field: Correction['field']) => boolean): boolean {
    return this.events.some(({ correction, id: own }) => own === id && isAsked(correction.field))
  }

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
    const place = this.anchorOf(id)
    if (place === null) return false
    const time = new Date().toISOString()
    for (const { other = null, ...words } of said) {
      const to = other === null ? null : this.anchorOf(other)
      const correction = { coder, time, anchor: place, quote: place.quote.exact, ...words, note }
      this.events.push({ correction: { ...correction, ...(to !== null && { to }) }, id, other })
    }
    this.changed(id)
    return true
  }

  private anchorOf(id: string): Anchor | null {
    const node = places(this.tree).get(id) ?? null
    const span = this.added.get(id) ?? (node && this.text.spans.get(node))
    return span ? anchorAt(this.tree, { node, span }) : null
  }

  // --- relations

  /** The relations that were decided, by the figures that they are of. */
  private decidedRelations(): ReadonlyMap<string, RelationView> {
    const relations = new Map<string, RelationView>()
    for (const { correction, id, other } of this.events) {
      if (id === null || correction.field !== 'relation') continue
      const type = readType(correction.is)
      relations.set(id, type === null || other === null ? null : { type, to: other })
    }
    return relations
  }

  private relationOf(id: string): RelationView {
    const decided = this.decidedRelations().get(id)
    return decided === undefined ? (this.model.claims.get(id)?.relation ?? null) : decided
  }

  /** Keeps a relation. @returns What is wrong with it, in words; null where nothing is. */
  private relate(id: string, relation: RelationView, note: string): string | null {
    const before = this.relationOf(id)
    if (before?.type === relation?.type && before?.to === relation?.to) return null
    for (let at = relation; at !== null; at = this.relationOf(at.to))
      if (at.to === id) return 'The other figure leads back to this one: take its relation out first'
    const words = (one: RelationView) => {
      const place = one === null ? null : this.anchorOf(one.to)
      return one === null || place === null ? '' : relationSaid({ type: one.type, form: shortForm(place) })
    }
    const said: Said = {
      field: 'relation',
      was: words(before),
      is: words(relation),
      other: relation?.to ?? null,
    }
    if (this.decide(id, [said], note)) announce('Saved')
    return null
  }

  private relating(id: string, note: HTMLTextAreaElement): HTMLElement {
    const isDecided = this.says(id, (field) => field === 'relation')
    return el('details', { open: isDecided }, el('summary', {}, 'Relate'), this.relationForm(id, note))
  }

  private relationForm(id: string, note: HTMLTextAreaElement): HTMLElement {
    const all = [...this.root.querySelectorAll('.claim')].map((mark) => mark.id)
    const at = all.indexOf(id)
    const near = all.slice(Math.max(0, at - nearFigures), at + nearFigures + 1).filter((one) => one !== id)
    const named = (one: string) => ({ id: one, words: figureWords(this.model, one) })
    return relationForm({
      relation: this.relationOf(id),
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
    const last = this.events.at(-1)
    if (last === undefined) return
    const { time } = last.correction
    this.events = this.events.filter(({ correction }) => correction.time !== time)
    if (last.id !== null && this.added.has(last.id) && !this.events.some(({ id }) => id === last.id))
      this.unmark(last.id)
    this.changed(last.id)
    announce(`Undone: “${last.correction.quote}”`)
  }

  private changed(id: string | null): void {
    store(this.key, JSON.stringify(this.events.map(({ correction }) => correction)))
    if (id !== null) this.paint(id)
    this.tell()
    this.panel.refresh()
  }

  /** A mark in the text says what was decided. */
  private paint(id: string): void {
    const element = document.getElementById(id)
    const { decision } = this.stateOf(id)
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
      const place = this.figureAt(correction.anchor, (span) => this.markSpan(span))
      const other = correction.to === undefined ? null : this.figureAt(correction.to, () => null)
      const id = correction.to !== undefined && other === null ? null : place
      this.events.push({ correction, id, other })
      if (id !== null) this.paint(id)
    }
  }

  /** The figure at an anchor; where none stands there any more, what is made of the words. */
  private figureAt(anchor: Anchor, made: (span: Span) => string | null): string | null {
    const found = resolveAnchor(this.tree, anchor)
    if (found.status === 'lost' || found.status === 'ambiguous') return null
    if (found.node?.type === 'claim') return found.node.id
    for (const [id, { start, end }] of this.added) if (start === found.start && end === found.end) return id
    return made(found)
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
    const span = selectedSpan(this.root, this.text)
    if (span === null) return null
    const isInSentence = this.text.sentences.some(({ start, end }) => span.start >= start && span.end <= end)
    const figures = [...this.added.values(), ...this.model.data.claims.flatMap(({ id }) => this.spanOf(id))]
    return isInSentence && figures.every(({ start, end }) => end <= span.start || start >= span.end)
      ? span
      : null
  }

  private spanOf(id: string): Span[] {
    const node = places(this.tree).get(id)
    const span = node && this.text.spans.get(node)
    return span === undefined ? [] : [span]
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
    const range = rangeOver(this.root, this.text, span)
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
    this.added.set(id, { start: span.start, end: span.end })
    return id
  }

  private unmark(id: string): void {
    const element = document.getElementById(id)
    element?.replaceWith(...element.childNodes)
    this.added.delete(id)
    if (this.panel.isOpen(id)) this.panel.close(false)
  }

  // --- what the panel shows

  private ofClaim({ id }: ClaimView): Content {
    if (!document.body.classList.contains('reviewing')) return null
    const { decision, fields } = this.stateOf(id)
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
        { open: this.says(id, (field) => field !== 'claim' && field !== 'relation') },
        el('summary', {}, 'Correct'),
        this.form(id, fields, note),
      ),
      this.relating(id, note),
      el('label', { class: 'note-field' }, el('span', {}, 'Note'), note),
    )
  }

  private ofAdded(id: string): Content[] {
    const { fields } = this.stateOf(id)
    const note = this.noteField(id)
    const remove = el('button', { type: 'button' }, 'Remove')
    remove.addEventListener('click', () => {
      this.events = this.events.filter(({ id: own, other }) => own !== id && other !== id)
      this.unmark(id)
      this.changed(null)
    })
    const span = this.added.get(id) ?? { start: 0, end: 0 }
    return [
      el('p', { class: 'kind' }, 'Marked by hand'),
      el('h2', { tabindex: -1, dir: 'auto' }, shown(this.text.value.slice(span.start, span.end))),
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
    field.value = this.stateOf(id).note
    return field
  }
}

/** So many figures before and behind one are at hand to relate it to; any other is chosen in the text. */
const nearFigures = 12

const howToPick =
  'Choose the other figure in the text: click it, or go to it with Tab and press Enter. Escape gives up.'

function readType(words: string): SaidRelation['type'] | null {
  const relation = readRelation(words)
  return relation === null || 'fault' in relation ? null : relation.type
}

function isDecision(words: string): words is ClaimDecision {
  return words === 'confirmed' || words === 'rejected' || words === 'added'
}

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
