/**
 * A tree with some claims changed, taken out or put in; all else is shared with the tree that it was.
 */
import { textModel } from '../anchors/text.ts'
import type { Span } from '../anchors/types.ts'
import { type LineIndex, lineIndex } from '../read/lines.ts'
import { leafFlow, leafOver } from '../report/flow.ts'
import type { Claim, Coding, Decision, Paragraph, Report, Section, Sentence, Text } from '../types.ts'
import type { Correction } from './correction.ts'
import type { Described } from './fields.ts'

/** What is to become of some words of the report's text. */
export interface Change extends Span {
  /** The claim that is made of them; null where there is none yet. */
  claim: Claim | null
  /** What is to stand there; null for no claim. Without a description the claim stays as it was read. */
  becomes: { described: Described | null; decision: Decision } | null
  corrections: readonly Correction[]
}

/** A change that cannot be made. */
export interface Refused {
  change: Change
  message: string
}

/** Makes changes, as far as they can be made. */
export function withChanges(
  report: Report,
  changes: readonly Change[],
): { report: Report; refused: Refused[] } {
  if (changes.length === 0) return { report, refused: [] }
  const writer = new TreeWriter(report, changes)
  const children = report.children.map((section) => writer.section(section))
  const placed = new Set(writer.made)
  const refused = changes
    .filter((change) => !placed.has(change))
    .map((change) => ({
      change,
      message: 'the words are not a part of one sentence that no other figure stands in',
    }))
  return { report: renamed({ ...report, children }, writer.ids), refused }
}

class TreeWriter {
  /** The changes that were made. */
  readonly made: Change[] = []
  /** From the old id of a claim to its new one; null for one that is gone. */
  readonly ids = new Map<string, string | null>()
  private readonly report: Report
  private readonly spans: ReadonlyMap<Text, Span>
  private readonly byClaim: ReadonlyMap<Claim | null, Change>
  private readonly added: readonly Change[]
  private readonly lines: LineIndex
  private readonly sentences: ReturnType<typeof textModel>['spans']

  constructor(report: Report, changes: readonly Change[]) {
    const model = textModel(report)
    this.report = report
    this.sentences = model.spans
    this.spans = new Map(model.leaves.map(({ node, start, end }) => [node, { start, end }]))
    this.byClaim = new Map(
      changes.filter(({ claim }) => claim !== null).map((change) => [change.claim, change]),
    )
    this.added = changes.filter(({ claim }) => claim === null)
    this.lines = lineIndex(report.source)
    // What is no claim needs no change to be none.
    this.made.push(...this.added.filter(({ becomes }) => becomes === null))
  }

  section(section: Section): Section {
    return {
      ...section,
      children: section.children.map((child) => {
        if (child.type === 'section') return this.section(child)
        return child.type === 'paragraph' ? this.paragraph(child) : child
      }),
    }
  }

  private paragraph(paragraph: Paragraph): Paragraph {
    const children = paragraph.children.map((child) =>
      child.type === 'sentence' && this.isChanged(child) ? this.sentence(child) : child,
    )
    return children.every((child, index) => child === paragraph.children[index])
      ? paragraph
      : { ...paragraph, children }
  }

  private isChanged(sentence: Sentence): boolean {
    return (
      this.addedIn(sentence).length > 0 || sentence.children.some((child) => this.changeOf(child) !== null)
    )
  }

  private changeOf(child: Text | Claim): Change | null {
    return child.type === 'claim' ? (this.byClaim.get(child) ?? null) : null
  }

  private addedIn(sentence: Sentence): Change[] {
    const span = this.sentences.get(sentence)
    if (span === undefined) return []
    return this.added.filter(
      ({ start, end, becomes }) => becomes !== null && start >= span.start && end <= span.end,
    )
  }

  private sentence(sentence: Sentence): Sentence {
    const kept = sentence.children.flatMap((child): (Text | Claim)[] => {
      const change = this.changeOf(child)
      if (child.type !== 'claim' || change === null) return [child]
      this.made.push(change)
      return [change.becomes === null ? child.children[0] : decided(child, change.becomes)]
    })
    const children = joined(kept, this.spans).flatMap((child) =>
      child.type === 'text' ? this.withAdded(child, sentence) : [child],
    )
    return { ...sentence, children: this.numbered(children, sentence) }
  }

  /** A leaf, cut where claims are put in. */
  private withAdded({ leaf, span }: Joined, sentence: Sentence): (Text | Claim)[] {
    const here = this.addedIn(sentence)
      .filter(({ start, end }) => start >= span.start && end <= span.end && leaf.data === undefined)
      .sort((a, b) => a.start - b.start)
    if (here.length === 0) return [leaf]
    const flow = leafFlow(leaf, this.report.source)
    const parts: (Text | Claim)[] = []
    let at = 0
    const take = (to: number) => {
      const part = leafOver(flow, at, to, this.lines, parts.at(-1)?.position.end ?? leaf.position.start)
      at = to
      return part
    }
    for (const change of here) {
      const [start, end] = [change.start - span.start, change.end - span.start]
      if (start < at || change.becomes === null) continue
      if (start > at) parts.push(take(start))
      const text = take(end)
      parts.push(addedClaim(text, change.becomes, this.report.codebook))
      this.made.push(change)
    }
    if (at < leaf.value.length) parts.push(take(leaf.value.length))
    return parts
  }

  private numbered(children: readonly (Text | Claim)[], sentence: Sentence): (Text | Claim)[] {
    for (const child of sentence.children) if (child.type === 'claim') this.ids.set(child.id, null)
    let count = 0
    return children.map((child) => {
      if (child.type === 'text') return child
      const id = `${sentence.id}.c${++count}`
      if (child.id !== '') this.ids.set(child.id, id)
      return child.id === id ? child : { ...child, id }
    })
  }
}

/** Leaves that were cut for a claim which is no more are one again. */
interface Joined {
  type: 'text'
  leaf: Text
  span: Span
}

function joined(children: readonly (Text | Claim)[], spans: ReadonlyMap<Text, Span>): (Joined | Claim)[] {
  const result: (Joined | Claim)[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (child.type === 'claim') {
      result.push(child)
      continue
    }
    const span = spans.get(child) ?? { start: 0, end: 0 }
    const isNext =
      last?.type === 'text' &&
      last.leaf.data === undefined &&
      child.data === undefined &&
      last.leaf.position.end.offset === child.position.start.offset
    if (!isNext) result.push({ type: 'text', leaf: child, span })
    else {
      last.leaf = {
        type: 'text',
        value: last.leaf.value + child.value,
        position: { start: last.leaf.position.start, end: child.position.end },
      }
      last.span = { start: last.span.start, end: span.end }
    }
  }
  return result
}

type Becoming = NonNullable<Change['becomes']>

/** A claim with what a person decided: nothing of it is a guess any more. */
function decided(claim: Claim, { described, decision }: Becoming): Claim {
  const isMeasured = described !== null && described.measure !== claim.measure
  return {
    ...claim,
    ...described,
    coding: isMeasured ? { ...claim.coding, row: null } : claim.coding,
    confidence: { level: 'high', reason: null },
    data: { decision },
  }
}

function addedClaim(text: Text, { described, decision }: Becoming, codebook: Report['codebook']): Claim {
  const coding: Coding = { codebook: codebook?.name ?? '', version: codebook?.version ?? '', row: null }
  return {
    type: 'claim',
    id: '',
    quantity: { kind: 'unreported' },
    object: null,
    measure: 'other',
    period: null,
    rate: null,
    relation: null,
    facets: { form: null, sex: null, age: null, origin: null, nationality: null },
    attribution: { source: 'report', name: null, canonical: null },
    confidence: { level: 'high', reason: null },
    ...described,
    coding,
    data: { decision },
    children: [text],
    position: text.position,
  }
}

// --- ids

/** A report in which relations lead to the claims by their new ids, and none to a claim that is gone. */
function renamed(report: Report, ids: ReadonlyMap<string, string | null>): Report {
  if (ids.size === 0) return report
  return withClaims(report, (claim) => {
    const to = claim.relation === null ? undefined : ids.get(claim.relation.to)
    if (claim.relation === null || to === undefined || to === claim.relation.to) return claim
    return { ...claim, relation: to === null ? null : { ...claim.relation, to } }
  })
}

/** A report in which each claim is what is made of it. */
export function withClaims(report: Report, change: (claim: Claim) => Claim): Report {
  const inSentence = (sentence: Sentence): Sentence => ({
    ...sentence,
    children: sentence.children.map((child) => (child.type === 'claim' ? change(child) : child)),
  })
  const inParagraph = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    children: paragraph.children.map((child) => (child.type === 'sentence' ? inSentence(child) : child)),
  })
  const inSection = (section: Section): Section => ({
    ...section,
    children: section.children.map((child) => {
      if (child.type === 'section') return inSection(child)
      return child.type === 'paragraph' ? inParagraph(child) : child
    }),
  })
  return { ...report, children: report.children.map(inSection) }
}
