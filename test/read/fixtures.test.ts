import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parse, parseAll } from '../../src/parse.ts'
import { textOf } from '../../src/report/to-string.ts'
import type { Paragraph, Report, Section } from '../../src/types.ts'
import { notation } from '../notation.ts'

const root = join(import.meta.dirname, '../fixtures')

function fileOf(folder: string, name: string): VFile {
  return new VFile({ path: name, value: readFileSync(join(root, folder, name)) })
}

describe('each source gives its tree', () => {
  const names = readdirSync(join(root, 'read')).filter((name) => !name.endsWith('.tree'))

  test('there are fixtures of every format', () => {
    for (const extension of ['.txt', '.md', '.html']) {
      expect(names.some((name) => name.endsWith(extension))).toBe(true)
    }
  })

  test.each(names)('%s', (name) => {
    const tree = readFileSync(join(root, 'read', `${name}.tree`), 'utf8')
    const file = fileOf('read', name)
    const found = name.startsWith('several') ? parseAll(file).map(notation).join('\n') : notation(parse(file))
    expect(found).toBe(tree)
  })
})

function paragraphsOf(section: Section): Paragraph[] {
  return section.children.flatMap((child) => {
    if (child.type === 'section') return paragraphsOf(child)
    return child.type === 'paragraph' ? [child] : []
  })
}

function headingsOf(section: Section): string[] {
  const own = section.children.flatMap((child) => (child.type === 'heading' ? [textOf(child)] : []))
  return [...own, ...section.children.flatMap((child) => (child.type === 'section' ? headingsOf(child) : []))]
}

/** What a parser should find on a real page of Refworld, of which the skeleton keeps the layout. */
interface Page {
  file: string
  blocks: number
  publicationDateAsPrinted?: string
  /** The day of a decision, which its caption prints. */
  decisionDate?: string
  expected: Record<string, unknown> & { headings: string[]; paragraphs: number }
}

describe('the pages of Refworld in all their layouts', () => {
  const pages: Page[] = readFileSync(join(root, 'refworld/index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

  test.each(pages)('$file', (page) => {
    const report = parse(fileOf('refworld', page.file))
    const { metadata } = report
    const { paragraphs, ...facts } = page.expected
    expect({
      title: metadata.title,
      publisher: metadata.publisher,
      author: metadata.author,
      publicationDate: metadata.publicationDate,
      lastUpdated: metadata.lastUpdated,
      citeAs: metadata.citeAs,
      docUrl: metadata.url,
      docid: metadata.docid,
      documentSymbol: metadata.symbol,
      accessed: metadata.accessed,
      country: metadata.country?.name ?? null,
      headings: report.children.flatMap(headingsOf),
    }).toEqual({ ...facts, publicationDate: facts.publicationDate ?? page.decisionDate ?? null })
    if (page.publicationDateAsPrinted) {
      expect(metadata.publicationDateAsPrinted).toBe(page.publicationDateAsPrinted)
    }
    const all = report.children.flatMap(paragraphsOf)
    expect(all.filter(({ number }) => number !== null)).toHaveLength(paragraphs)
    expect(all).toHaveLength(page.blocks)
  })
})

describe('one report in every layout', () => {
  const places = (report: Report) => {
    const found: string[] = []
    const visit = (section: Section) => {
      found.push(`${section.id} ${section.role}`)
      for (const child of section.children) {
        if (child.type === 'section') visit(child)
        if (child.type !== 'paragraph') continue
        found.push(child.id)
        for (const sentence of child.children) {
          if (sentence.type !== 'sentence') continue
          found.push(`${sentence.id} ${straight(textOf(sentence))}`)
          for (const claim of sentence.children) if (claim.type === 'claim') found.push(claim.id)
        }
      }
    }
    for (const section of report.children) visit(section)
    return found
  }
  const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  const original = readFileSync(join(root, '../../corpus/usdos-tip-2017-laos.txt'))
  const layouts = readdirSync(join(root, 'layouts')).filter((name) => name.startsWith('laos-2017'))

  test('there are layouts', () => expect(layouts.length).toBeGreaterThan(5))

  test.each(layouts)('%s has the same sections, paragraphs, sentences and claims', (name) => {
    // A page without a date cannot say which years its periods are, but it has the same claims.
    const report = parse(fileOf('layouts', name), { year: 2017 })
    expect(places(report)).toEqual(places(parse(original)))
  })
})

describe('what once went wrong', () => {
  test.each([
    ['a number before a bullet numbers only what stands before it', '[23]  • ', ['[23]', '•']],
    ['a bullet alone is a paragraph', '•', ['•']],
  ])('%s', (_, source, paragraphs) => {
    const report = parse(source, { format: 'text' })
    expect(report.children.flatMap(paragraphsOf).map((paragraph) => textOf(paragraph))).toEqual(paragraphs)
  })
})
