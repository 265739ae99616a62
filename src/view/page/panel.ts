/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * What is known of one place: a claim, a source, a paragraph.
 */
import type { Reason } from '../../claims/explain.ts'
import type { ClaimRecord } from '../../export/records.ts'
import type { ClaimView, SourceView } from '../data.ts'
import { daysWords, periodWords, plainWords, relationWords, valueWords } from '../words.ts'
import { type Content, copyButton, el, part, shown, webLink, wordsOf } from './dom.ts'
import { sourceWords } from './filters.ts'
import { citationOf, type Model } from './model.ts'
import { RelationLines } from './relation.ts'

/** Adds to what the panel shows of a claim. */
export type Addition = (claim: ClaimView) => Content

/** How a figure relates to another, by the other's id. */
export type RelationView = ClaimRecord['relation']

/** Places of another kind, which the panel can show too, and relations that are others than the page was made with. */
export interface Extension {
  knows(id: string): boolean
  show(id: string): Content[]
  relations(): ReadonlyMap<string, RelationView>
}

/** The panel of the page. */
export class Panel {
  private readonly place = part('view_panel')
  private readonly lines = new RelationLines(part('view_report'))
  private readonly additions: Addition[] = []
  private extension: Extension = { knows: () => false, show: () => [], relations: () => new Map() }
  private style: string
  private opened: string | null = null

  private readonly model: Model
  /** Goes to a place and opens it. */
  private readonly go: (id: string) => void

  constructor(model: Model, go: (id: string) => void) {
    this.model = model
    this.go = go
    this.style = model.data.styles[0]?.name ?? ''
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.place.hidden) this.close()
    })
  }

  /** Adds something to what is shown of every claim. */
  add(addition: Addition): void {
    this.additions.push(addition)
  }

  /** Lets it show places of another kind. */
  extend(extension: Extension): void {
    this.extension = extension
  }

  isOpen(id: string): boolean {
    return this.opened === id
  }

  /** Whether something is known of an id. */
  knows(id: string): boolean {
    if (this.extension.knows(id)) return true
    const { claims, sources, data } = this.model
    return claims.has(id) || sources.has(id) || Object.hasOwn(data.places, id)
  }

  /** Shows what is known of a place. The focus goes there, so that it is read out, and back when it is closed. */
  open(id: string, focuses = true): void {
    const content = this.contentOf(id)
    this.mark(id)
    const close = el('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×')
    close.addEventListener('click', () => this.close())
    this.place.replaceChildren(close, ...content.filter((one) => one !== null))
    inPlace(id, () => {
      this.place.hidden = false
      document.body.classList.add('with-panel')
    })
    this.place.scrollTop = 0
    this.lines.show(this.related(id).map(({ other }) => ({ from: id, to: other })))
    if (focuses) this.place.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    this.uncover(id)
  }

  private contentOf(id: string): Content[] {
    const claim = this.model.claims.get(id)
    if (claim !== undefined) return this.claim(claim)
    const source = this.model.sources.get(id)
    if (source !== undefined) return this.source(source)
    return this.extension.knows(id) ? [...this.extension.show(id), this.relations(id)] : this.paragraph(id)
  }

  /** On a narrow screen the panel lies over the lower half of the text. */
  private uncover(id: string): void {
    const box = document.getElementById(id)?.getBoundingClientRect()
    const over = this.place.getBoundingClientRect()
    if (box && box.bottom > over.top && box.right > over.left)
      document.getElementById(id)?.scrollIntoView({ block: 'start' })
  }

  /** Closes it; the focus goes back to where it was opened from. */
  close(focuses = true): void {
    const id = this.opened
    this.mark(null)
    inPlace(id, () => {
      this.place.hidden = true
      document.body.classList.remove('with-panel')
    })
    this.lines.show([])
    history.replaceState(null, '', location.pathname + location.search)
    if (!focuses) return
    const from = id === null ? null : document.getElementById(id)
    const target = from?.matches('a') ? from : from?.querySelector<HTMLElement>('a.number')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }

  /** Writes again what is open; the focus stays at the control where it was. */
  refresh(): void {
    if (this.opened === null) return
    const controls = () => [
      ...this.place.querySelectorAll<HTMLElement>('a, button, select, input, textarea, summary'),
    ]
    const at = controls().findIndex((control) => control.matches(':focus'))
    const { scrollTop } = this.place
    this.open(this.opened, false)
    this.place.scrollTop = scrollTop
    controls()[at]?.focus({ preventScroll: true })
  }

  private mark(id: string | null): void {
    for (const [one, isOpen] of [
      [this.opened, false],
      [id, true],
    ] as const)
      if (one !== null) document.getElementById(one)?.classList.toggle('open', isOpen)
    this.opened = id
  }

  // --- what is shown

  private claim(claim: ClaimView): Content[] {
    const measure = this.model.measures.get(claim.measure)
    const days = daysWords(claim.period)
    const by = claim.attribution
    const named = by.canonical ?? by.name
    const facets = [claim.form, claim.sex, claim.age, claim.origin, claim.nationality].filter(
      (facet) => facet !== null,
    )
    return [
      el('p', { class: `kind swatch ${measure?.look ?? 'plain'}` }, shown(measure?.label ?? claim.measure)),
      heading(claim.quote),
      el(
        'dl',
        {},
        ...field('Value', `${valueWords(claim)}${claim.status === null ? unitWords(claim) : ''}`),
        ...field('Of what', claim.object),
        ...field('Measure', measure?.definition ?? null),
        ...field('Period', [periodWords(claim.period), days === null ? '' : `(${days})`].join(' ').trim()),
        ...field('Broken down by', facets.join(', ')),
        ...field('Said by', named === null ? sourceWords(by.source) : `${named} (${sourceWords(by.source)})`),
        ...field('In doubt', claim.doubt),
        ...field('Decided', decisionWords(claim)),
      ),
      ...this.additions.map((addition) => addition(claim)),
      this.relations(claim.id),
      ...this.address(claim.paragraph, claim.shortForm, claim.url),
      this.overTheYears(claim),
      reasons(claim.reasons),
      this.neighbours(claim),
    ]
  }

  private source(source: SourceView): Content[] {
    const { canonical, name, kind, verb, named, claims, paragraph, url } = source
    return [
      el('p', { class: 'kind' }, 'Source'),
      heading(canonical),
      el(
        'dl',
        {},
        ...field('As printed', name === canonical ? null : name),
        ...field('Kind', sourceWords(kind)),
        ...field('Told by', verb),
        ...field('Named', named ? 'yes: a reader could look it up' : 'no'),
      ),
      claims.length === 0
        ? null
        : titled(
            'Figures that rest on it',
            el('ul', {}, ...claims.map((id) => el('li', {}, this.linkTo(id)))),
          ),
      ...this.address(paragraph, null, url),
    ]
  }

  private paragraph(id: string): Content[] {
    const place = this.model.data.places[id]
    if (place === undefined) return []
    const words = wordsOf(id)
    return [
      el('p', { class: 'kind' }, 'Paragraph'),
      heading(place.pinpoint ?? id),
      el('p', { class: 'passage' }, shown(words.length > 240 ? `${words.slice(0, 240)}…` : words)),
      ...this.address(id, place.shortForm, place.url),
    ]
  }

  /** Citation, short form, link. */
  private address(paragraph: string, shortForm: string | null, url: string | null): Content[] {
    const live = webLink(url, 'Open the live page here')
    return [
      this.citation(paragraph),
      shortForm === null
        ? null
        : titled(
            'Short form',
            el(
              'p',
              { class: 'copied' },
              el('code', {}, shown(shortForm)),
              copyButton(() => shortForm, 'the short form'),
            ),
          ),
      live === null ? null : el('p', { class: 'live' }, live),
    ]
  }

  private citation(paragraph: string): Content {
    const { styles } = this.model.data
    if (styles.length === 0) return null
    const text = el('p', { class: 'citation' })
    const write = () => text.replaceChildren(shown(citationOf(this.model, paragraph, this.style) ?? ''))
    const select = el(
      'select',
      { 'aria-label': 'Citation style' },
      ...styles.map(({ name, label }) => el('option', { value: name, selected: name === this.style }, label)),
    )
    select.addEventListener('change', () => {
      this.style = select.value
      write()
    })
    write()
    const copy = copyButton(() => citationOf(this.model, paragraph, this.style) ?? '', 'the citation')
    return titled('Cite', el('div', { class: 'copied' }, select, copy), text)
  }

  /** A figure's own relation, and those of others to it. */
  private related(id: string): { words: string; other: string }[] {
    const decided = this.extension.relations()
    const relationOf = (one: string) =>
      decided.has(one) ? decided.get(one) : this.model.claims.get(one)?.relation
    const own = relationOf(id)
    const others = [...(this.model.relatedTo.get(id) ?? []).map((claim) => claim.id), ...decided.keys()]
    return [
      ...(own ? [{ words: relationWords[own.type].to, other: own.to }] : []),
      ...[...new Set(others)].flatMap((other) => {
        const relation = relationOf(other)
        return relation?.to === id ? [{ words: relationWords[relation.type].from, other }] : []
      }),
    ]
  }

  private relations(id: string): Content {
    const related = this.related(id)
    if (related.length === 0) return null
    return titled(
      'Related figures',
      el('ul', {}, ...related.map(({ words, other }) => el('li', {}, `${words} `, this.linkTo(other)))),
    )
  }

  /** The plot of its measure and the table of the same figures, which the page was made with. */
  private overTheYears({ measure, unit }: ClaimView): Content {
    const figure = [...document.querySelectorAll<HTMLElement>('#view_plots figure')].find(
      ({ dataset }) => dataset.measure === measure && dataset.unit === unit,
    )
    const copies = ['svg', 'table'].flatMap((name) => figure?.querySelector(name)?.cloneNode(true) ?? [])
    if (figure === undefined) return null
    const name = figure.querySelector('figcaption')?.textContent ?? measure
    return el('details', { open: true }, el('summary', {}, shown(`${name} over the years`)), ...copies)
  }

  private neighbours(claim: ClaimView): Content {
    const { claims } = this.model.data
    const at = claims.indexOf(claim)
    const button = (other: ClaimView | undefined, words: string) => {
      const made = el('button', { type: 'button', disabled: other === undefined }, words)
      made.addEventListener('click', () => {
        if (other !== undefined) this.go(other.id)
      })
      return made
    }
    return el(
      'p',
      { class: 'neighbours' },
      button(claims[at - 1], '← Previous figure'),
      button(claims[at + 1], 'Next figure →'),
    )
  }

  private linkTo(id: string): HTMLElement {
    const link = el('a', { href: `#${id}` }, shown(figureWords(this.model, id)))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      this.go(id)
    })
    return link
  }
}

/** `13 traffickers, 2015`; of a figure that was marked by hand its words. */
export function figureWords({ claims }: Model, id: string): string {
  const claim = claims.get(id)
  if (claim === undefined) return wordsOf(id)
  const years = periodWords(claim.period)
  const words = [claim.quote, claim.object].filter(Boolean).join(' ')
  return years === null ? words : `${words}, ${years}`
}

/** Does what moves the text, and scrolls so that a place stands where it stood. */
function inPlace(id: string | null, move: () => void): void {
  const topOf = () => (id === null ? null : document.getElementById(id)?.getBoundingClientRect().top) ?? 0
  const before = topOf()
  move()
  scrollBy(0, topOf() - before)
}

function heading(words: string): HTMLElement {
  return el('h2', { tabindex: -1, dir: 'auto' }, shown(words.replace(/\s+/g, ' ')))
}

function titled(title: string, ...content: readonly Content[]): HTMLElement {
  return el('section', {}, el('h3', {}, title), ...content)
}

/** A term with its words; nothing where there are none. */
function field(name: string, words: string | null): HTMLElement[] {
  if (words === null || words === '') return []
  return [el('dt', {}, name), el('dd', { dir: 'auto' }, shown(words))]
}

/** `corrected by ab: Annex 2 lists more.` */
function decisionWords({ decision }: ClaimView): string | null {
  if (decision === null) return null
  const note = decision.note === null ? '' : `: ${decision.note}`
  return `${decision.verdict} by ${decision.coder}${note}`
}

function unitWords({ unit, rate }: ClaimView): string {
  const each = rate === null ? '' : ` a ${rate}`
  return unit === 'count' ? each : ` ${plainWords(unit)}${each}`
}

function reasons(given: readonly Reason[]): Content {
  if (given.length === 0) return null
  return el(
    'details',
    {},
    el('summary', {}, 'Why: the rules and the words they rest on'),
    el(
      'dl',
      { class: 'reasons' },
      ...given.flatMap(({ field: name, rule, words }) => [
        el('dt', {}, name),
        el('dd', {}, el('q', { dir: 'auto' }, shown(words.replace(/\s+/g, ' '))), ' ', el('code', {}, rule)),
      ]),
    ),
  )
}
