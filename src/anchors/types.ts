/**
 * What addresses are made of: anchors, the selectors of the W3C, ranges. Types only.
 */

/** A stretch of a text, in UTF-16 code units; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

/** The address of a place, which survives edits. It is plain data: it can be kept as JSON. */
export type Anchor = PlaceAnchor | ClaimAnchor | RangeAnchor

export interface AnchorParts {
  /**
   * The place's id, `prosecution.p1.s2`; for a range the id of the smallest place that holds it, empty for the
   * whole report.
   */
  path: string
  /** Of the place's normalised text; see `ClaimAnchor` for claims. */
  fingerprint: string
  /** The words, with as much around them as makes them unique in the report, and no more. */
  quote: TextQuoteSelector
  /** Where in `reportText(report)` they stood: UTF-16 code units. */
  position: Span
  /**
   * The words before and after (of a claim or a short range: around its sentence), which tell the place when it
   * was edited itself.
   */
  context: { before: string; after: string }
}

/** A section, a paragraph or a sentence. */
export interface PlaceAnchor extends AnchorParts {
  type: 'section' | 'paragraph' | 'sentence'
}

/**
 * A claim: it is found as a part of its sentence, never by its own words. Its fingerprint is that of the three
 * together.
 */
export interface ClaimAnchor extends AnchorParts {
  type: 'claim'
  within: Within
}

/**
 * Any stretch of the text. A short one is found as a part of the sentences that it stands in, a long one by
 * itself.
 */
export interface RangeAnchor extends AnchorParts {
  type: 'range'
  within: Within | null
  /** From where to where in the normalised text of the place at `path`. */
  letters: Span
}

/** Where words stand in their sentence. */
export interface Within {
  /** The text of the sentence; of a range all sentences that it touches. */
  exact: string
  /** Which occurrence of the normalised words in the normalised sentence it is, from 1. */
  occurrence: number
}

// --- selectors of the W3C Web Annotation Data Model that fit text
// (https://www.w3.org/TR/annotation-model/#selectors)

/** Words, with the words around them where they alone are not unique. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix?: string
  suffix?: string
  refinedBy?: Selector | Selector[]
}

/** A range of the text. Offsets count code points, as the standard has it: not UTF-16 code units. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
  refinedBy?: Selector | Selector[]
}

/**
 * From the beginning of one selection to the beginning of another, as the standard has it (the end itself is
 * outside).
 */
export interface RangeSelector {
  type: 'RangeSelector'
  startSelector: Selector
  endSelector: Selector
  refinedBy?: Selector | Selector[]
}

/** The fragment of a URL: a text fragment (`:~:text=…`), a pincite id, or an anchor's short form. */
export interface FragmentSelector {
  type: 'FragmentSelector'
  value: string
  /**
   * The specification that the fragment follows: `https://wicg.github.io/scroll-to-text-fragment/` for text
   * fragments.
   */
  conformsTo?: string
  refinedBy?: Selector | Selector[]
}

export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector | FragmentSelector
