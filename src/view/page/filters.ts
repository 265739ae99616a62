/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Which claims are shown: by words of their sentence, by measure, period, source, and by whether something was guessed.
 */
import type { ClaimView } from '../data.ts'
import { plainWords, yearsOf } from '../words.ts'
import { announce, el, part, shown, wordsOf } from './dom.ts'
import type { Model } from './model.ts'
import { patternOf } from './search.ts'

/** What is asked for; what is null is not asked. */
interface Asked {
  words: RegExp | null
  /** The measures that are left out. */
  without: Set<string>
  from: number | null
  to: number | null
  source: string | null
  onlyDoubtful: boolean
}

/** The filters of the page. */
export class Filters {
  private readonly asked: Asked = {
    words: null,
    without: new Set(),
    from: null,
    to: null,
    source: null,
    onlyDoubtful: false,
  }
  private readonly count = el('p', { class: 'count' })
  private readonly listeners: ((claims: readonly ClaimView[]) => void)[] = []
  /** The words of sentences, read when they are first asked for. */
  private readonly sentences = new Map<string, string>()
  /** The claims that do not pass, as the page shows it. */
  private readonly off = new Set<string>()
  /** The claims that pass, in reading order. */
  passing: readonly ClaimView[]

  private readonly model: Model

  constructor(model: Model) {
    this.model = model
    this.passing = model.data.claims
    const place = part('view_filters')
    place.append(
      el('h2', { id: 'view_figures' }, 'Figures'),
      this.count,
      this.measures(),
      this.period(),
      this.sources(),
      this.doubt(),
      el('button', { type: 'button', class: 'quiet', onclick: () => this.clear() }, 'Show all'),
    )
    this.tell()
  }

  /** Calls back whenever other claims pass. */
  onChange(listener: (claims: readonly ClaimView[]) => void): void {
    this.listeners.push(listener)
  }

  /** Reads the sentences, so that the first words are found as fast as the next. */
  prepare(): void {
    for (const { sentence } of this.model.data.claims) this.wordsIn(sentence)
  }

  words(words: string): void {
    this.asked.words = patternOf(words)
    this.apply()
  }

  private measures(): HTMLElement {
    const { measures, claims } = this.model.data
    const all = el('button', { type: 'button', class: 'quiet' }, 'None')
    const used = measures.filter(({ name }) => claims.some(({ measure }) => measure === name))
    const boxes = used.map(({ name, label, look, definition }) => {
      const box = el('input', { type: 'checkbox', checked: true, value: name })
      box.addEventListener('change', () => {
        if (box.checked) this.asked.without.delete(name)
        else this.asked.without.add(name)
        this.apply()
      })
      const number = claims.filter(({ measure }) => measure === name).length
      const row = el(
        'label',
        { class: 'measure', title: definition },
        box,
        el('span', { class: `swatch ${look}` }, shown(label)),
        el('span', { class: 'number-of' }, String(number)),
      )
      return { box, row }
    })
    all.addEventListener('click', () => {
      const isNone = all.textContent === 'None'
      for (const { box } of boxes) box.checked = !isNone
      this.asked.without = new Set(isNone ? measures.map(({ name }) => name) : [])
      all.textContent = isNone ? 'All' : 'None'
      this.apply()
    })
    const list = el('div', { class: 'measures' }, ...boxes.map(({ row }) => row))
    return el('fieldset', {}, el('legend', {}, 'Measures'), all, list)
  }

  private period(): HTMLElement {
    const years = this.model.data.claims.flatMap(({ period }) => yearsOf(period) ?? [])
    const limits = {
      type: 'number',
      inputmode: 'numeric',
      min: Math.min(...years.map(({ from }) => from)),
      max: Math.max(...years.map(({ to }) => to)),
    }
    if (years.length === 0) return el('div')
    const field = (name: 'from' | 'to', label: string, placeholder: number) => {
      const input = el('input', { ...limits, placeholder, 'aria-label': `${label} year` })
      input.addEventListener('input', () => {
        this.asked[name] = /^\d{4}$/.test(input.value) ? Number(input.value) : null
        this.apply()
      })
      return input
    }
    return el(
      'fieldset',
      { class: 'period' },
      el('legend', {}, 'Period'),
      field('from', 'From', limits.min),
      el('span', { 'aria-hidden': 'true' }, '–'),
      field('to', 'To', limits.max),
    )
  }

  private sources(): HTMLElement {
    const claims = this.model.data.claims
    const kinds = [...new Set(claims.map(({ attribution }) => attribution.source))].sort()
    const names = [...new Set(claims.flatMap(({ attribution }) => nameOf(attribution) ?? []))].sort()
    const option = (value: string, words: string) => {
      const made = el('option', { value })
      made.append(shown(words))
      return made
    }
    const select = el(
      'select',
      { 'aria-label': 'Source' },
      el('option', { value: '' }, 'any source'),
      el('optgroup', { label: 'Kinds' }, ...kinds.map((kind) => option(`kind ${kind}`, sourceWords(kind)))),
      names.length === 0
        ? null
        : el('optgroup', { label: 'Names' }, ...names.map((name) => option(`name ${name}`, name))),
    )
    select.addEventListener('change', () => {
      this.asked.source = select.value === '' ? null : select.value
      this.apply()
    })
    return el('fieldset', {}, el('legend', {}, 'Source'), select)
  }

  private doubt(): HTMLElement {
    const box = el('input', { type: 'checkbox' })
    box.addEventListener('change', () => {
      this.asked.onlyDoubtful = box.checked
      this.apply()
    })
    return el('label', { class: 'measure' }, box, el('span', {}, 'Only where something was guessed'))
  }

  private clear(): void {
    for (const field of part('view_filters').querySelectorAll('input, select')) {
      if (field instanceof HTMLSelectElement) field.value = ''
      else if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = field.value !== 'on'
      else if (field instanceof HTMLInputElement) field.value = ''
    }
    Object.assign(this.asked, {
      without: new Set(),
      from: null,
      to: null,
      source: null,
      onlyDoubtful: false,
    } satisfies Partial<Asked>)
    this.apply()
  }

  private apply(): void {
    this.passing = this.model.data.claims.filter((claim) => passes(claim, this.asked) && this.says(claim))
    const passing = new Set(this.passing.map(({ id }) => id))
    for (const { id } of this.model.data.claims) {
      if (this.off.has(id) !== passing.has(id)) continue
      if (passing.has(id)) this.off.delete(id)
      else this.off.add(id)
      document.getElementById(id)?.classList.toggle('off', !passing.has(id))
    }
    this.tell()
    announce(this.count.textContent ?? '')
    for (const listener of this.listeners) listener(this.passing)
  }

  private says({ sentence }: ClaimView): boolean {
    const { words } = this.asked
    if (words === null) return true
    return this.wordsIn(sentence).search(words) !== -1
  }

  private wordsIn(sentence: string): string {
    const known = this.sentences.get(sentence) ?? wordsOf(sentence)
    this.sentences.set(sentence, known)
    return known
  }

  private tell(): void {
    const all = this.model.data.claims.length
    const some = this.passing.length
    this.count.textContent = some === all ? `${all} figures` : `${some} of ${all} figures`
  }
}

function passes(claim: ClaimView, { without, from, to, source, onlyDoubtful }: Asked): boolean {
  if (without.has(claim.measure)) return false
  if (onlyDoubtful && claim.confidence === 'high') return false
  if (from !== null || to !== null) {
    const years = yearsOf(claim.period)
    if (years === null || years.to < (from ?? 0) || years.from > (to ?? 9999)) return false
  }
  if (source !== null) {
    const { attribution } = claim
    if (source !== `kind ${attribution.source}` && source !== `name ${nameOf(attribution) ?? ''}`)
      return false
  }
  return true
}

function nameOf({ name, canonical }: ClaimView['attribution']): string | null {
  return canonical ?? name
}

/** `the report itself` */
export function sourceWords(kind: string): string {
  return kind === 'report' ? 'the report itself' : kind === 'ngo' ? 'NGO' : plainWords(kind)
}
