import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { textModel } from '../../src/anchors/text.ts'
import { parse, reportText, toSource, toText } from '../../src/index.ts'
import { textOf } from '../../src/report/to-string.ts'
import { laos, layouts } from './reports.ts'

vi.setConfig({ testTimeout: 60_000 })

test('the text is the blocks in order, joined by a blank line, without the furniture', () => {
  const text = reportText(laos())
  expect(text.split('\n\n')).toHaveLength(17)
  expect(text.startsWith('LAOS: TIER 2 WATCH LIST\n\nThe Government of Laos')).toBe(true)
  expect(text).not.toContain('Search Refworld')
  expect(text).not.toContain('Publication Date')
})

test('every place stands where its words are', () => {
  for (const [name, report] of [['text', laos()] as const, ...layouts()]) {
    const { value, spans } = textModel(report)
    for (const [node, { start, end }] of spans) {
      const words = value.slice(start, end).replace(/\s+/g, ' ').trim()
      expect(words, `${name} ${'id' in node ? node.id : node.type}`).toBe(textOf(node))
    }
  }
})

test('a range of the text leads to its place in the source, and back', () => {
  for (const [name, report] of [['text', laos()] as const, ...layouts()]) {
    const { sentences, value } = textModel(report)
    for (const { start, end, node } of sentences) {
      const source = toSource(report, { start, end })
      expect(source, `${name} ${node.id}`).toEqual({
        start: node.position.start.offset,
        end: node.position.end.offset,
      })
      expect(toText(report, source), `${name} ${node.id}`).toEqual({ start, end })
    }
    expect(value.length).toBeGreaterThan(10_000)
  }
})

test('in plain text any range is the same words in the source', () => {
  const report = laos()
  const text = reportText(report)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 300 }), (start, length) => {
      const range = { start, end: Math.min(text.length, start + length) }
      const { start: from, end: to } = toSource(report, range)
      const fold = (words: string) => words.replace(/\s+/g, ' ').trim()
      expect(fold(report.source.slice(from, to))).toBe(fold(text.slice(range.start, range.end)))
    }),
  )
})

test('markup in a sentence does not shift what stands behind it', () => {
  const report = parse(
    '# Report\n\nThe *government* paid &amp; freed **some 37** victims of [forced](http://a.b/c) labor &lt; 5.\n',
  )
  const text = reportText(report)
  expect(text).toBe('The government paid & freed some 37 victims of forced labor < 5.')
  for (const [words, source] of [
    ['37', '37'],
    ['&', '&amp;'],
    ['government', 'government'],
    ['labor', 'labor'],
    ['< 5', '&lt; 5'],
  ] as const) {
    const start = text.indexOf(words)
    const range = { start, end: start + words.length }
    const { start: from, end: to } = toSource(report, range)
    expect(report.source.slice(from, to)).toBe(source)
    expect(toText(report, { start: from, end: to })).toEqual(range)
  }
})

test('a range of furniture has no place in the text', () => {
  const report = laos()
  expect(toText(report, { start: 0, end: 12 })).toBe(null)
})
