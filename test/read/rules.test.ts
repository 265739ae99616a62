import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from 'mdast'
import { toString as words } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { type ParseOptions, parse } from '../../src/parse.ts'
import { type RuleId, rules } from '../../src/read/rules.ts'

/** The table of the documentation whose first cell is `rule`. */
function documented(): string[][] {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(join(import.meta.dirname, '../../docs/reading.md'), 'utf8'))
  let found: Table | undefined
  visit(tree, 'table', (table) => {
    if (words(table.children[0]?.children[0]) === 'rule') found = table
  })
  return (found?.children ?? []).slice(1).map((row) => row.children.map((cell) => words(cell)))
}

test('the documentation lists every rule as it is', () => {
  const plain = (text: string) => text.replaceAll('`', '')
  const known = Object.entries(rules).map(([id, { severity, meaning, advice }]) => [
    id,
    severity,
    plain(meaning),
    plain(advice),
  ])
  expect(documented()).toEqual(known)
})

const narrative =
  'The Government of Laos does not fully meet the minimum standards for the elimination of trafficking.'
const header = (lines: string) =>
  `Last Updated: Friday, 01 November 2019, 13:47 GMT\n\nReport on Laos\n\n${lines}\n\nThe court sat.`

/** For each rule that reading a text can break: a text that does. */
const breaking: readonly (readonly [RuleId, string, ParseOptions?])[] = [
  ['mojibake', 'The court sat in a cafÃ©.'],
  ['replacement-character', 'The court sat in a caf\ufffd.'],
  ['control-character', `The court sat in the town and \0 rose.`],
  ['invisible-character', 'The court sat in the to\u00adwn.'],
  ['front-matter', '---\ntitle: "a\n---\n\nThe court sat.', { format: 'markdown' }],
  ['listing', 'The office lists notes.\n\nShowing 1-10 of 199 results'],
  ['several-narratives', 'LAOS: TIER 2\n\nThe court sat.\n\nMALTA: TIER 1\n\nThe court rose.'],
  ['inferred-section', `LAOS: TIER 2\n\n${narrative}\n\nThe government maintained prevention efforts.`],
  ['no-section', 'Overview\n\nThe court sat.', { series: 'Trafficking in Persons Report' }],
  ['no-title', 'The court sat.'],
  ['no-publisher', 'The court sat.'],
  ['no-publication-date', 'The court sat.'],
  ['vague-publication-date', header('Publisher Example House\nPublication Date July 2018')],
  ['unknown-date', header('Publisher Example House\nPublication Date Soon')],
  [
    'conflicting-dates',
    header(
      'Publisher Example House\nPublication Date 3 July 2018\nCite as Example House, Report on Laos, 4 July 2018, available at: https://www.refworld.org/docid/5b3e0b0aa.html [accessed 5 July 2018]',
    ),
  ],
  ['no-country', '2017 Trafficking in Persons Report\n\nPROSECUTION\n\nThe court sat.'],
  ['unknown-country', narrative, { country: 'Atlantis' }],
  ['no-edition', narrative],
  [
    'guessed-edition',
    `Title: Trafficking in Persons Report - Laos\nPublication date: 3 July 2018\nPublisher: Example\n\n${narrative}`,
  ],
  ['no-web-address', '---\nurl: javascript:alert(1)\n---\n\nThe court sat.', { format: 'markdown' }],
  [
    'guessed-kind',
    header('Publisher Example House\nPublication Date July 2018').replace('Report on', 'Prisons -'),
  ],
  ['guessed-language', 'Le tribunal de la ville a condamné sept personnes pour la traite.'],
  ['not-english', 'Le tribunal de la ville a condamné sept personnes pour la traite.'],
]

describe('each finding', () => {
  test.each(breaking.map(([rule, source, options = {}]) => ({ rule, source, options })))(
    '$rule',
    ({ rule, source, options }) => {
      const { severity, advice } = rules[rule]
      const message = parse(source, options).messages.find(({ ruleId }) => ruleId === rule)
      expect(message).toBeInstanceOf(VFileMessage)
      expect(message?.source).toBe('pincite')
      expect(message?.fatal).toBe(severity === 'warning' ? false : undefined)
      expect(message?.reason).toContain(advice)
      expect(message?.line).toBeGreaterThan(0)
    },
  )

  test('of the other rules ends the reading, and has its own test', () => {
    const others = Object.keys(rules).filter((rule) => !breaking.some(([id]) => id === rule))
    expect(others).toEqual(['empty', 'wrong-format', 'max-bytes', 'max-depth', 'unreadable', 'encoding'])
  })

  test('names the file', () => {
    const report = parse(new VFile({ path: 'notes.txt', value: 'The court sat.' }))
    expect(String(report.messages[0])).toMatch(/^notes\.txt:1:1/)
    expect(report.messages[0]?.file).toBe('notes.txt')
  })
})

describe('strict', () => {
  test('throws the first warning', () => {
    const call = () => parse('The court sat.', { strict: true })
    expect(call).toThrow(VFileMessage)
    expect(call).toThrow('No title is printed')
  })

  test('lets notes pass, and a report without warnings', () => {
    const text = readFileSync(join(import.meta.dirname, '../../corpus/usdos-tip-2017-laos.txt'), 'utf8')
    expect(parse(text, { strict: true }).messages).toEqual([])
    expect(parse(text.replace('efforts', 'ef\u00adforts'), { strict: true }).messages).toHaveLength(1)
  })
})

test('the caller’s source is left as it was', () => {
  const file = new VFile({ path: 'notes.txt', value: new TextEncoder().encode('\ufeffThe court sat.') })
  const before = structuredClone({ value: file.value, history: file.history, messages: file.messages })
  parse(file)
  expect({ value: file.value, history: file.history, messages: file.messages }).toEqual(before)
})
