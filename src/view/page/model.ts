/// <reference lib="dom" />
/**
 * The page's data, and what is asked of it often.
 */
import type { ClaimView, MeasureView, PageData, SourceView } from '../data.ts'

/** The data with its indexes. */
export interface Model {
  data: PageData
  claims: ReadonlyMap<string, ClaimView>
  sources: ReadonlyMap<string, SourceView>
  measures: ReadonlyMap<string, MeasureView>
  /** The claims whose relation leads to a claim. */
  relatedTo: ReadonlyMap<string, readonly ClaimView[]>
}

/** Reads the data that the page was made with. */
export function readModel(): Model {
  const data: PageData = JSON.parse(document.getElementById('view_data')?.textContent ?? '')
  const relatedTo = new Map<string, ClaimView[]>()
  for (const claim of data.claims) {
    if (claim.relation === null) continue
    relatedTo.set(claim.relation.to, [...(relatedTo.get(claim.relation.to) ?? []), claim])
  }
  return {
    data,
    claims: new Map(data.claims.map((claim) => [claim.id, claim])),
    sources: new Map(data.sources.map((source) => [source.id, source])),
    measures: new Map(data.measures.map((measure) => [measure.name, measure])),
    relatedTo,
  }
}

/** The citation of a place in a style. */
export function citationOf({ data }: Model, paragraph: string, style: string): string | null {
  const place = data.places[paragraph]
  const found = data.styles.find(({ name }) => name === style)
  if (place === undefined || found === undefined) return null
  return found.before + (found.middles[place.citation] ?? '') + found.after
}
