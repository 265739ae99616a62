/**
 * A report in a few lines that a person can review:
 *
 *     title: 2018 Trafficking in Persons Report - Malta
 *     ~ Search Refworld                                      a line of furniture
 *     # summary <summary> MALTA: TIER 2                      a section: depth, id, role, title
 *     summary.p1 ¶1 The Government … | It opened …           a paragraph: id, number, sentences
 *     prosecution.p2 ¶4 [12.] {12} The …                     its printed mark and label
 *     ! no-publisher 1:1                                     a finding
 */
import type { Metadata, Name, Paragraph, Report, Section } from '../src/types.ts'

/** Writes a report in lines. */
export function notation({ metadata, furniture, children, messages }: Report): string {
  const lines = [
    ...facts(metadata),
    ...furniture.map(({ value }) => `~ ${fold(value)}`),
    ...children.flatMap(section),
    ...messages.map(({ ruleId, line, column }) => `! ${ruleId} ${line ?? '-'}:${column ?? '-'}`),
  ]
  return `${lines.join('\n')}\n`
}

function facts(metadata: Metadata): string[] {
  return Object.entries(metadata)
    .filter(([key, value]) => value !== null && key !== 'authors' && !(key === 'language' && value === 'en'))
    .map(
      ([key, value]) => `${key}: ${typeof value === 'object' ? Object.values(value ?? {}).join(' ') : value}`,
    )
    .concat(metadata.authors.map(nameOf))
}

/** `person: van der Berg | Jane`, `body: Research Directorate` */
function nameOf(name: Name): string {
  if (name.type === 'body') return `body: ${name.literal}`
  const family = [name.particle, name.family].filter(Boolean).join(' ')
  return `person: ${[family, name.given, name.suffix].filter(Boolean).join(' | ')}`
}

function section({ id, role, title, depth, children }: Section): string[] {
  const head = `${'#'.repeat(depth)} ${id}${role === null ? '' : ` <${role}>`}${title === null ? '' : ` ${title}`}`
  return [
    head,
    ...children.flatMap((child) => {
      if (child.type === 'section') return section(child)
      return child.type === 'paragraph' ? [paragraph(child)] : []
    }),
  ]
}

function paragraph({ id, number, kind, label, children }: Paragraph): string {
  const mark = children[0]?.type === 'text' ? fold(children[0].value) : ''
  const sentences = children.flatMap((child) => (child.type === 'sentence' ? [fold(valueOf(child))] : []))
  const isPlain = kind === 'prose' || id.split('.').at(-1)?.startsWith(kind)
  return [
    id,
    number === null ? '' : `¶${number}`,
    isPlain ? '' : kind,
    mark === '' ? '' : `[${mark}]`,
    label === null ? '' : `{${label}}`,
    sentences.join(' | '),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function valueOf(
  node:
    | { value: string }
    | { children: readonly ({ value: string } | { children: readonly { value: string }[] })[] },
): string {
  return 'value' in node
    ? node.value
    : node.children
        .map((child) => ('value' in child ? child.value : child.children.map(({ value }) => value).join('')))
        .join('')
}

/** Line breaks and tabs shown as single spaces; other characters as they are. */
function fold(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim()
}
