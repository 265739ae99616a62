import { describe, expect, test } from 'vitest'
import {
  align,
  anchor,
  claims,
  link,
  parse,
  reportText,
  resolve,
  shortForm,
  toSource,
} from '../../src/index.ts'
import type { Report } from '../../src/types.ts'

const text = `Police trained 37 officials in May. Courts convicted seven traffickers. A shelter opened.

The ministry held a workshop in June.`
const made = (): Report => {
  const report = parse(text)
  return { ...report, metadata: { ...report.metadata, url: 'https://example.org/report' } }
}

/** Reads everything that is kept of a report. */
function readAll(report: Report): void {
  anchor(report, 'body.p1.s2')
  resolve(report, 'body.p1.s2~00000000')
  link(report, 'body.p1.s2')
  claims(report)
}

function paragraphOf(report: Report) {
  const [section] = report.children
  const paragraph = section?.children.find((child) => child.type === 'paragraph')
  if (paragraph?.type !== 'paragraph') throw new Error('there is no paragraph')
  return paragraph
}

describe('a tree that was edited is read anew', () => {
  test('a sentence was taken out', () => {
    const report = made()
    readAll(report)
    paragraphOf(report).children.splice(0, 2)
    expect(reportText(report)).toMatch(/^Courts convicted/)
    expect(anchor(report, 'body.p1.s2').position).toEqual({ start: 0, end: 35 })
    expect(() => anchor(report, 'body.p1.s1')).toThrow('body.p1.s1')
    expect(resolve(report, anchor(made(), 'body.p1.s1')).status).toBe('lost')
  })

  test('words were changed', () => {
    const report = made()
    const before = anchor(report, 'body.p1.s3')
    readAll(report)
    const sentence = paragraphOf(report).children.find(
      (child) => child.type === 'sentence' && child.id === 'body.p1.s3',
    )
    const leaf = sentence?.type === 'sentence' ? sentence.children[0] : undefined
    if (leaf?.type !== 'text') throw new Error('there is no leaf')
    leaf.value = 'Two shelters closed.'
    expect(shortForm(anchor(report, 'body.p1.s3'))).not.toBe(shortForm(before))
    expect(link(report, 'body.p1.s3')).toContain('Two%20shelters%20closed')
    expect(align(made(), report).sentences.filter(({ status }) => status === 'same')).toHaveLength(3)
  })

  test('a node was put in the place of another', () => {
    const report = made()
    readAll(report)
    const paragraph = paragraphOf(report)
    const at = paragraph.children.findIndex((child) => child.type === 'sentence')
    const other = paragraphOf(parse('Nobody asked them anything.')).children[0]
    if (other) paragraph.children[at] = other
    expect(reportText(report)).toMatch(/^Nobody asked them anything\. Courts/)
  })
})

test.each([
  ['cloned', (report: Report) => structuredClone(report)],
  ['sent through JSON', (report: Report): Report => JSON.parse(JSON.stringify(report))],
  ['frozen', (report: Report) => deepFrozen(report)],
])('a report that was %s answers as it did', (_, copy) => {
  const report = made()
  const address = anchor(report, 'body.p1.s2')
  const other = copy(report)
  expect(anchor(other, 'body.p1.s2')).toEqual(address)
  expect(resolve(other, address)).toMatchObject({ status: 'exact', node: { id: 'body.p1.s2' } })
  expect(link(other, 'body.p1.s2')).toBe(link(report, 'body.p1.s2'))
  expect(toSource(other, address.position)).toEqual(toSource(report, address.position))
  expect(claims(other)).toEqual(claims(report))
  expect(new Set(align(report, other).paragraphs.map(({ status }) => status))).toEqual(new Set(['same']))
})

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFrozen)
  }
  return value
}
