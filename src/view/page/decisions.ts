/// <reference lib="dom" />
/**
 * What was decided in a page, each decision at its figure. Nothing of how it looks.
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
import type { Report } from '../../types.ts'
import type { Model } from './model.ts'
import type { RelationView } from './panel.ts'
import { readTree } from './tree.ts'

/** A decision, and the figure of this page that it is about; null where it stands here no more. */
export interface Decided {
  correction: Correction
  id: string | null
  /** The figure that a relation leads to; null where there is none. */
  other: string | null
}

/** What is decided of a figure now. */
export interface State {
  decision: ClaimDecision | 'corrected' | null
  fields: FieldWords
  note: string
}

/** What a decision says: fields before and after, and of a relation the other figure. */
export interface Said extends Pick<Correction, 'field' | 'was' | 'is'> {
  other?: string | null
}

/** The decisions of a page. */
export class Decisions {
  readonly text: ReportText
  /** The figures that were marked by hand: their places, by their ids. */
  readonly added = new Map<string, Span>()
  all: readonly Decided[] = []
  private readonly tree: Report
  private readonly model: Model

  constructor(model: Model, root: HTMLElement) {
    this.model = model
    // Read before anything is marked by hand, so that its text and ids are the report's own.
    this.tree = readTree(root)
    this.text = textModel(this.tree)
  }

  /** Keeps a decision. @returns Whether the figure has a place. */
  add(id: string, said: readonly Said[], by: { coder: string; note: string }): boolean {
    const anchor = this.anchorOf(id)
    if (anchor === null) return false
    const time = new Date().toISOString()
    const decided = said.map(({ other = null, ...words }): Decided => {
      const to = other === null ? null : this.anchorOf(other)
      const correction = { ...by, time, anchor, quote: anchor.quote.exact, ...words }
      return { correction: { ...correction, ...(to !== null && { to }) }, id, other }
    })
    this.all = [...this.all, ...decided]
    return true
  }

  /** Takes the last decision back, with all its fields. */
  undo(): Decided | null {
    const last = this.all.at(-1)
    if (last === undefined) return null
    this.all = this.all.filter(({ correction }) => correction.time !== last.correction.time)
    return last
  }

  /** Takes back all that is said of a figure, and that others relate to it. */
  forget(id: string): void {
    this.all = this.all.filter(({ id: own, other }) => own !== id && other !== id)
  }

  /**
   * Puts a decision that was kept at its place by its anchor.
   *
   * @param made Marks words that are no figure any more; gives the id of the mark.
   * @returns The figure; null where it has no place.
   */
  restore(correction: Correction, made: (span: Span) => string | null): string | null {
    const place = this.figureAt(correction.anchor, made)
    const other = correction.to === undefined ? null : this.figureAt(correction.to, () => null)
    const id = correction.to !== undefined && other === null ? null : place
    this.all = [...this.all, { correction, id, other }]
    return id
  }

  /** What is decided of a figure. */
  stateOf(id: string): State {
    const claim = this.model.claims.get(id)
    const fields: Record<ClaimField, string> = { ...(claim ? fieldWords(claim) : noFields) }
    let decision: State['decision'] = null
    let note = ''
    for (const { correction, id: own } of this.all) {
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
  says(id: string, isAsked: (field: Correction['field']) => boolean): boolean {
    return this.all.some(({ correction, id: own }) => own === id && isAsked(correction.field))
  }

  /** The relations that were decided, by the figures that they are of. */
  relations(): ReadonlyMap<string, RelationView> {
    const relations = new Map<string, RelationView>()
    for (const { correction, id, other } of this.all) {
      if (id === null || correction.field !== 'relation') continue
      const type = readType(correction.is)
      relations.set(id, type === null || other === null ? null : { type, to: other })
    }
    return relations
  }

  relationOf(id: string): RelationView {
    const decided = this.relations().get(id)
    return decided === undefined ? (this.model.claims.get(id)?.relation ?? null) : decided
  }

  /** What a decision on a relation says; in words what is wrong with it, and null where it is as it was. */
  relationSaid(id: string, relation: RelationView): Said | string | null {
    const before = this.relationOf(id)
    if (before?.type === relation?.type && before?.to === relation?.to) return null
    for (let at = relation; at !== null; at = this.relationOf(at.to))
      if (at.to === id) return 'The other figure leads back to this one: take its relation out first'
    const words = (one: RelationView) => {
      const place = one === null ? null : this.anchorOf(one.to)
      return one === null || place === null ? '' : relationSaid({ type: one.type, form: shortForm(place) })
    }
    return { field: 'relation', was: words(before), is: words(relation), other: relation?.to ?? null }
  }

  /** Where a figure of the report stands. */
  spanOf(id: string): Span | null {
    const node = places(this.tree).get(id)
    return this.added.get(id) ?? (node && this.text.spans.get(node)) ?? null
  }

  private anchorOf(id: string): Anchor | null {
    const span = this.spanOf(id)
    return span && anchorAt(this.tree, { node: places(this.tree).get(id) ?? null, span })
  }

  /** The figure at an anchor; where none stands there any more, what is made of the words. */
  private figureAt(anchor: Anchor, made: (span: Span) => string | null): string | null {
    const found = resolveAnchor(this.tree, anchor)
    if (found.status === 'lost' || found.status === 'ambiguous') return null
    if (found.node?.type === 'claim') return found.node.id
    for (const [id, { start, end }] of this.added) if (start === found.start && end === found.end) return id
    return made(found)
  }
}

function readType(words: string): SaidRelation['type'] | null {
  const relation = readRelation(words)
  return relation === null || 'fault' in relation ? null : relation.type
}

function isDecision(words: string): words is ClaimDecision {
  return words === 'confirmed' || words === 'rejected' || words === 'added'
}
