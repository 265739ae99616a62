/**
 * JSON of unknown origin → annotations with the selectors that fit text.
 */
import type { Selector } from '../anchors/types.ts'

/** A target of an annotation. */
export interface ReadTarget {
  id: string | null
  source: string | null
  body: unknown
  selectors: Selector[]
}

/**
 * Reads the targets of annotations: of one annotation, a list, an AnnotationPage or AnnotationCollection, or the JSON
 * of Hypothesis's API and export (`rows`, `annotations`).
 *
 * @throws TypeError where there are none to read.
 */
export function readAnnotations(value: unknown): ReadTarget[] {
  if (Array.isArray(value)) return value.flatMap(readAnnotations)
  if (!isRecord(value))
    throw new TypeError('These are no annotations: give the parsed JSON of an annotation, a page or a list')
  for (const list of [value.items, value.rows, value.annotations])
    if (Array.isArray(list)) return list.flatMap(readAnnotations)
  if (isRecord(value.first)) return readAnnotations(value.first)
  if (value.type === 'AnnotationCollection') {
    throw new TypeError('The annotations of this collection are elsewhere: give its pages')
  }
  if (value.target === undefined) throw new TypeError('This is no annotation: it has no target')
  return readTargets(value)
}

function readTargets(annotation: Record<string, unknown>): ReadTarget[] {
  const { id, body, bodyValue, text, uri, target } = annotation
  const targets: unknown[] = Array.isArray(target) ? target : [target]
  return targets.map((one) => ({
    id: textOrNull(id),
    source: sourceOf(one) ?? textOrNull(uri),
    body: body ?? bodyValue ?? text ?? null,
    selectors: withPath(selectorsOf(one), textOrNull(id)),
  }))
}

/** The ids that pincite gives its annotations end in a short form, which says where the place stood. */
function withPath(selectors: Selector[], id: string | null): Selector[] {
  const form = /[^:/#]+(?::\d+-\d+)?(?:~|%7E)[0-9a-hjkmnp-tv-z]{8}$/i.exec(id ?? '')?.[0]
  if (form === undefined || selectors.length === 0) return selectors
  return [...selectors, { type: 'FragmentSelector', value: form }]
}

function sourceOf(target: unknown): string | null {
  if (typeof target === 'string') return target
  if (!isRecord(target)) return null
  return (
    textOrNull(target.source) ??
    (isRecord(target.source) ? textOrNull(target.source.id) : textOrNull(target.id))
  )
}

function selectorsOf(target: unknown): Selector[] {
  const source = sourceOf(target)
  const hash = source?.indexOf('#') ?? -1
  const selector = isRecord(target) ? target.selector : undefined
  if (selector === undefined && source !== null && hash !== -1) {
    return [{ type: 'FragmentSelector', value: source.slice(hash + 1) }]
  }
  return toSelectors(selector)
}

function toSelectors(value: unknown): Selector[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.map(toSelector).filter((selector) => selector !== null)
}

/** A selector of a kind that fits text; null for others, and for those that are not whole. */
function toSelector(value: unknown): Selector | null {
  if (!isRecord(value)) return null
  const refinement = value.refinedBy === undefined ? [] : toSelectors(value.refinedBy)
  // What cannot be refined as it says is not the target.
  if (value.refinedBy !== undefined && refinement.length === 0) return null
  const selector = bareSelector(value)
  return selector && refinement.length > 0 ? { ...selector, refinedBy: refinement } : selector
}

function bareSelector(value: Record<string, unknown>): Selector | null {
  const { type, exact, prefix, suffix, start, end, conformsTo } = value
  switch (type) {
    case 'TextQuoteSelector':
      if (typeof exact !== 'string') return null
      return { type, exact, prefix: textOrNull(prefix) ?? '', suffix: textOrNull(suffix) ?? '' }
    case 'TextPositionSelector':
      return typeof start === 'number' && typeof end === 'number' ? { type, start, end } : null
    case 'FragmentSelector':
      if (typeof value.value !== 'string') return null
      return { type, value: value.value, ...(typeof conformsTo === 'string' ? { conformsTo } : {}) }
    case 'RangeSelector': {
      const startSelector = toSelector(value.startSelector)
      const endSelector = toSelector(value.endSelector)
      return startSelector && endSelector ? { type, startSelector, endSelector } : null
    }
    default:
      return null
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
