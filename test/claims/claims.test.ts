/**
 * Claims in the tree: where they stand, what is shared, and laws that hold on any text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addClaims } from '../../src/claims/claims.ts'
import { hasTrigger } from '../../src/claims/trigger.ts'
import { codebooks, measuresOf } from '../../src/codebooks/codebooks.ts'
import { explain } from '../../src/export/explain.ts'
import { claims } from '../../src/export/records.ts'
import { sources } from '../../src/export/sources.ts'
import { parse } from '../../src/parse.ts'
import type { Report, ReportNode } from '../../src/types.ts'
import { optionsOf, readGold } from '../eval/gold.ts'

const source = readFileSync(new URL('../../corpus/usdos-tip-2017-laos.txt', import.meta.url), 'utf8')
const report = parse(source)
const passages = ['narratives', 'reports', 'country-reports', 'publishers']
  .flatMap(readGold)
  .map((passage) => parse(passage.text, optionsOf(passage)))

function nodes(node: ReportNode): ReportNode[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodes)] : [node]
}

/** The same report before its claims were found. */
function withoutClaims(node: Report): Report {
  const strip = (some: ReportNode): ReportNode => {
    if (some.type === 'sentence') {
      const value = node.source.slice(some.position.start.offset, some.position.end.offset)
      return { ...some, children: [{ type: 'text', value, position: some.position }] }
    }
    if (some.type === 'report')
      return { ...some, children: some.children.map((child) => strip(child)) } as Report
    return 'children' in some
      ? ({ ...some, children: some.children.map((child) => strip(child)) } as ReportNode)
      : some
  }
  return strip(node) as Report
}

describe('in the tree', () => {
  test('each leaf is its slice of the source', () => {
    for (const node of nodes(report)) {
      if (node.type === 'text')
        expect(source.slice(node.position.start.offset, node.position.end.offset)).toBe(node.value)
    }
  })

  test('each claim stands in its sentence, with the id that says so', () => {
    for (const node of nodes(report)) {
      if (node.type !== 'sentence') continue
      const ids = node.children.flatMap((child) => (child.type === 'claim' ? [child.id] : []))
      expect(ids).toEqual(ids.map((_, index) => `${node.id}.c${index + 1}`))
    }
  })

  test('each relation leads to a claim that there is', () => {
    const records = claims(report)
    const ids = new Set(records.map(({ id }) => id))
    expect(records.filter(({ relation }) => relation !== null && !ids.has(relation.to))).toEqual([])
  })

  test('adding claims changes nothing that it was given, and shares what has none', () => {
    const bare = withoutClaims(report)
    const before = structuredClone(bare.children)
    const added = addClaims(bare)
    expect(bare.children).toEqual(before)
    expect(added.children[0]).not.toBe(bare.children[0])
    expect(added.children[1]).toBe(bare.children[1])
    expect(claims(added)).toEqual(claims(report))
  })

  test('adding them twice is adding them once', () => {
    expect(addClaims(report).children).toEqual(report.children)
  })
})

describe('explain', () => {
  test('every claim of the report can be explained, with words that stand in its paragraph', () => {
    for (const record of claims(report)) {
      const { quote, reasons } = explain(report, record.id)
      expect(quote).toBe(record.quote)
      expect(reasons.map(({ field }) => field)).toContain('measure')
      for (const { words } of reasons) expect(source.replace(/\s+/g, ' ')).toContain(words)
    }
  })

  test('each rule is a function of that name in src/claims, or a row of the codebook', () => {
    const folder = join(import.meta.dirname, '../../src/claims')
    const functions = new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\bfunction (\w+)/g)])
        .map(([, name]) => name),
    )
    const rows = new Set(
      Object.values(codebooks).flatMap((codebook) =>
        measuresOf(codebook).flatMap(({ name, rows }) =>
          rows.map((_, index) => `${codebook.name}/${name}/${index + 1}`),
        ),
      ),
    )
    const rules = new Set(
      passages.flatMap((passage) =>
        claims(passage).flatMap(({ id }) => explain(passage, id).reasons.map(({ rule }) => rule)),
      ),
    )
    expect([...rules].filter((rule) => !functions.has(rule) && !rows.has(rule))).toEqual([])
    expect(rules.size).toBeGreaterThan(100)
  })

  test('a codebook that the claims were not read with is refused, another version of it too', () => {
    expect(() => explain(report, 'prosecution.p1.s3.c2', { codebook: codebooks.humanRights })).toThrow(
      /"trafficking" 1.0.0, and not with "human-rights"/,
    )
    const codebook = { ...codebooks.trafficking, version: '1.0.1' }
    expect(() => explain(report, 'prosecution.p1.s3.c2', { codebook })).toThrow(
      /"trafficking" 1.0.0, and not with "trafficking" 1.0.1/,
    )
  })

  test('an id that there is not gets an error that says what to do', () => {
    expect(() => explain(report, 'prosecution.p1.s1.c9')).toThrow(
      /no claim "prosecution.p1.s1.c9".*lists the ids/,
    )
  })
})

test('the attribution of a claim is one of the sources of its sentence', () => {
  const odd = passages.flatMap((passage) => {
    const rows = sources(passage)
    return claims(passage).flatMap(({ id, quote, status, attribution: { source, name, canonical } }) => {
      const own = rows.filter((row) => row.claims.includes(id))
      const isSame = own.some(
        (row) => row.kind === source && row.name === name && row.canonical === canonical,
      )
      // what somebody leaves unreported, the report tells
      const isReport = source === 'report' && (own.length === 0 || status === 'unreported')
      return isSame || isReport ? [] : [`${quote}: ${source} ${name}, ${own.map((row) => row.name)}`]
    })
  })
  expect(odd).toEqual([])
})

describe('laws', () => {
  const words = fc.constantFrom(
    'police', 'convicted', '12', 'three', 'million', '$5', '(', ')', ',', 'and', 'of', 'the', 'compared with', 'in 2015', 'from', 'to',
    'no', 'did not report any', 'kip', 'percent', 'years', '-', '–', '2016-2020', 'one', 'half', 'including', ';', 'whom', '1,298', '½', 'a',
    'between', 'at least', '’', 'prosecutions', 'article', 'U.S.', 'http://x.org/1', '😊', '3rd', 'consecutive', '\n',
  ) // biome-ignore format: a list
  const prose = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))

  test('never throws; claims stand in order, apart, and say their own words', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), (text) => {
        const parsed = parse(`Police ${text}`, { format: 'text', year: 2019 })
        let end = 0
        for (const record of claims(parsed)) {
          expect(record.start).toBeGreaterThanOrEqual(end)
          expect(parsed.source.slice(record.start, record.end)).toBe(record.quote)
          end = record.end
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a sentence with a claim has a trigger', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const record of claims(parse(`Police ${text}.`, { format: 'text', year: 2019 }))) {
          expect(hasTrigger(record.text, 0, record.text.length)).toBe(true)
        }
      }),
    )
  })
})

test('a sentence of a megabyte is read in stretches', () => {
  const row = 'police arrested 12 people and convicted five of them, compared with 10 in 2015, '
  const found = claims(parse(row.repeat(2000), { format: 'text', year: 2019 }))
  expect(found.filter(({ measure }) => measure === 'arrests').length).toBeGreaterThan(1500)
})

test.each([
  '.',
  '!',
  ' .',
  '…',
  '7',
  '1,',
  '1.',
  ',',
  '(',
  '(1) ',
  '$',
  'no ',
  'one ',
  '12 of ',
  'one of the ',
])('64 KB of %j end, and lose nothing', (unit) => {
  const text = `Police arrested 12 people. ${unit.repeat(65_536 / unit.length)}`
  const parsed = parse(text, { format: 'text', year: 2019 })
  expect(claims(parsed)[0]?.quote).toBe('12')
  expect(parsed.source).toBe(text)
  expect(parsed.position.end.offset).toBe(text.length)
})
