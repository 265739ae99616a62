/**
 * Claims as flat rows: for tables, spreadsheets and JSON.
 */

import { linkTo } from '../anchors/link.ts'
import { checkArgument, known, report as reportCheck, within as withinCheck } from '../arguments.ts'
import { refresh } from '../report/kept.ts'
import { textOf } from '../report/to-string.ts'
import type {
  AgeGroup,
  Attribution,
  Claim,
  Comparator,
  Decision,
  Duration,
  Form,
  Measure,
  Origin,
  Paragraph,
  Period,
  RelationType,
  Report,
  Section,
  Sentence,
  Sex,
  Unit,
} from '../types.ts'

/** One claim as one row. Every field is always there; what does not apply is null. */
export interface ClaimRecord {
  /** `prosecution.p1.s2.c3` */
  id: string
  /** The words of the figure. */
  quote: string
  /** Offsets into the source (UTF-16 code units); the end is exclusive. */
  start: number
  end: number
  value: number | null
  min: number | null
  max: number | null
  /** The upper end of the range is a life term. */
  life: boolean
  comparator: Comparator | 'range'
  unit: Unit
  object: string | null
  measure: Measure
  /** The codebook that the measure is of, its version, and its row (`convictions/2`); no row where the measure was taken from a related claim. */
  codebook: string
  codebookVersion: string
  row: string | null
  /** Set where the text gives no figure: there were none, or none was reported. */
  status: 'zero' | 'unreported' | null
  rate: Duration | null
  relation: { type: RelationType; to: string } | null
  period: Period | null
  form: Form | null
  sex: Sex | null
  age: AgeGroup | null
  origin: Origin | null
  nationality: string | null
  attribution: Attribution
  /** `low` where something was guessed; `doubt` says what. */
  confidence: 'high' | 'low'
  doubt: string | null
  /** What a person decided of it; null where nobody did. */
  decision: Decision | null
  /** Ids of the places that the claim stands in. */
  section: string
  paragraph: string
  sentence: string
  /** The sentence, white space folded. */
  text: string
  /** A link that opens the page at the sentence; null where the report's address is not known. */
  url: string | null
}

/**
 * The claims within a report or a part of it, in reading order.
 *
 * @param within A report, or a section, paragraph or sentence of one.
 * @param report The report that `within` is a part of: the records' links are made from it. Without it, and where the
 *   report's address is not known, `url` is null.
 * @returns Flat rows, ready for JSON.
 * @example
 * ```ts
 * claims(report).filter((claim) => claim.measure === 'awareness').map((claim) => claim.quote) // ['30,000']
 * ```
 */
export function claims(within: Within, report?: Report | null): ClaimRecord[] {
  checkArgument('claims', 'the place', within, withinCheck)
  checkArgument('claims', 'the report', report, known(reportCheck))
  const whole = report ?? (within.type === 'report' ? within : null)
  if (whole !== null) refresh(whole)
  const rows: ClaimRecord[] = []
  addClaims(within, whole, rows)
  return rows
}

type Within = Report | Section | Paragraph | Sentence

function addClaims(node: Within, report: Report | null, rows: ClaimRecord[]): void {
  if (node.type === 'sentence') {
    addSentence(node, report, rows)
    return
  }
  for (const child of node.children) {
    if (child.type !== 'heading' && child.type !== 'text') addClaims(child, report, rows)
  }
}

function addSentence(sentence: Sentence, report: Report | null, rows: ClaimRecord[]): void {
  const found = sentence.children.filter((child) => child.type === 'claim')
  if (found.length === 0) return
  const paragraph = parentId(sentence.id)
  const place = {
    section: parentId(paragraph),
    paragraph,
    sentence: sentence.id,
    text: textOf(sentence),
    url: report === null ? null : linkTo(report, sentence),
  }
  rows.push(...found.map((claim) => record(claim, place)))
}

/** An id is its parent's id, a full stop, and a count among its parent's children. */
function parentId(id: string): string {
  return id.slice(0, id.lastIndexOf('.'))
}

function record(
  claim: Claim,
  place: Pick<ClaimRecord, 'section' | 'paragraph' | 'sentence' | 'text' | 'url'>,
): ClaimRecord {
  const { quantity, facets, coding, confidence } = claim
  const { value, min, max, life, comparator, unit } = numbersOf(quantity)
  // nothing is spread: of a literal of so many fields V8 makes a dictionary then, at thirty times the cost
  return {
    id: claim.id,
    quote: claim.children[0].value,
    start: claim.position.start.offset,
    end: claim.position.end.offset,
    value,
    min,
    max,
    life,
    comparator,
    unit,
    object: claim.object,
    measure: claim.measure,
    codebook: coding.codebook,
    codebookVersion: coding.version,
    row: coding.row === null ? null : `${claim.measure}/${coding.row}`,
    status: quantity.kind === 'zero' || quantity.kind === 'unreported' ? quantity.kind : null,
    rate: claim.rate,
    relation: claim.relation === null ? null : { ...claim.relation },
    period: claim.period,
    form: facets.form,
    sex: facets.sex,
    age: facets.age,
    origin: facets.origin,
    nationality: facets.nationality,
    attribution: { ...claim.attribution },
    confidence: confidence.level,
    doubt: confidence.reason,
    decision: claim.data === undefined ? null : { ...claim.data.decision },
    section: place.section,
    paragraph: place.paragraph,
    sentence: place.sentence,
    text: place.text,
    url: place.url,
  }
}

function numbersOf(
  quantity: Claim['quantity'],
): Pick<ClaimRecord, 'value' | 'min' | 'max' | 'life' | 'comparator' | 'unit'> {
  const none = { value: null, min: null, max: null, life: false }
  switch (quantity.kind) {
    case 'exact':
      return { ...none, value: quantity.value, comparator: quantity.comparator, unit: quantity.unit }
    case 'range':
      return {
        ...none,
        min: quantity.min,
        max: quantity.max === 'life' ? null : quantity.max,
        life: quantity.max === 'life',
        comparator: 'range',
        unit: quantity.unit,
      }
    case 'zero':
      return { ...none, value: 0, comparator: '=', unit: 'count' }
    case 'unreported':
      return { ...none, comparator: '=', unit: 'count' }
  }
}
