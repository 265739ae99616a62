import { expect, test } from 'vitest'
import { lineIndex } from '../../src/read/lines.ts'

test.each([
  ['LF', 'one\ntwo\n', [0, 4, 8]],
  ['CR LF', 'one\r\ntwo', [0, 5]],
  ['CR', 'one\rtwo', [0, 4]],
  ['nothing', '', [0]],
])('lines end with %s', (_, source, starts) => {
  const index = lineIndex(source)
  expect(starts.map((_, line) => index.start(line))).toEqual(starts)
  expect(index.count).toBe(starts.length)
})

test('points in any order', () => {
  const index = lineIndex('one\ntwo\r\nthree')
  expect(index.point(10)).toEqual({ line: 3, column: 2, offset: 10 })
  expect(index.point(0)).toEqual({ line: 1, column: 1, offset: 0 })
  expect(index.point(14)).toEqual({ line: 3, column: 6, offset: 14 })
  expect(index.point(5)).toEqual({ line: 2, column: 2, offset: 5 })
})

test('a line ends before its line ending', () => {
  const index = lineIndex('one\r\n\r\ntwo')
  expect([0, 1, 2].map((line) => index.end(line))).toEqual([3, 5, 10])
})
