/**
 * One document among others of a work: the letters, numbers and titles by which each style tells it apart, the same in
 * the text as in the list.
 */
import './offline.ts'
import { describe, expect, test } from 'vitest'
import { bibliography, type CiteOptions, cite, parseCiteAs } from '../../src/cite/index.ts'
import { document, laos } from './document.ts'
import { attempts } from './offline.ts'

const burma = parseCiteAs(
  'United States Department of State, 2017 Trafficking in Persons Report - Burma, 27 June 2017, available at: https://www.refworld.org/docid/5959ecb34.html [accessed 5 November 2019]',
)
const at = 'prosecution.p1'
const among = [laos, document, burma]

// APA 7, 8.19; Chicago 17, 15.20; Harvard: letters in the order of the titles in the list. Vancouver: numbers in the
// order of the first citation. MLA 9, 6.7: a title is enough. OSCOLA 4, 1.2.1: two works of an author, the title too.
const rows: [CiteOptions, string][] = [
  [{ style: 'apa', at, among }, '(United States Department of State, 2017b, Prosecution, para. 1)'],
  [{ style: 'apa', form: 'narrative', among }, 'United States Department of State (2017b)'],
  [{ style: 'apa', form: 'parenthetical', among: [burma] }, '(United States Department of State, 2017b)'],
  [{ style: 'apa', form: 'parenthetical', among: [document] }, '(United States Department of State, 2017)'],
  [{ style: 'apa', form: 'parenthetical', among: [laos, laos] }, '(United States Department of State, 2017)'],
  [{ style: 'harvard', at, among }, '(United States Department of State, 2017b, Prosecution, para. 1)'],
  [
    { style: 'chicago-author-date', at, among },
    '(United States Department of State 2017b, Prosecution, para. 1)',
  ],
  [
    { style: 'journal-of-refugee-studies', form: 'parenthetical', among },
    '(United States Department of State 2017b)',
  ],
  [{ style: 'vancouver', form: 'parenthetical', among: [document, burma, laos] }, '(3)'],
  [{ style: 'vancouver', form: 'parenthetical', among: [document, burma] }, '(3)'],
  [{ style: 'vancouver', form: 'parenthetical', among: [document, document, laos] }, '(2)'],
  [{ style: 'vancouver', at, among }, '(1, Prosecution, para. 1)'],
  [{ style: 'vancouver', form: 'narrative', among }, 'United States Department of State (1)'],
  [
    { style: 'oscola', form: 'subsequent-note', firstNote: 4, among: [document] },
    'United States Department of State (n 4).',
  ],
  [
    { style: 'oscola', form: 'subsequent-note', firstNote: 4, among },
    'United States Department of State, ‘2017 Trafficking in Persons Report - Laos’ (n 4).',
  ],
]

test.each(rows)('%#', (options, expected) => {
  expect(cite(laos, options)).toBe(expected)
})

describe('an entry is that of the list', () => {
  test.each(['apa', 'harvard', 'chicago-author-date', 'vancouver', 'mla', 'chicago-notes'] as const)(
    '%s',
    (style) => {
      const entries = bibliography(among, { style }).split('\n')
      expect(entries).toContain(cite(laos, { style, among }))
      expect(entries).toContain(cite(burma, { style, among }))
    },
  )
})

test('the documents are not changed', () => {
  const before = JSON.stringify([burma, document])
  cite(burma, { style: 'apa', form: 'parenthetical', among: [document] })
  expect(JSON.stringify([burma, document])).toBe(before)
})

test('what is no document is told of', () => {
  // @ts-expect-error a caller in JavaScript
  expect(() => cite(laos, { style: 'apa', among: laos })).toThrow(
    'cite: the option `among` is an object of type "report": give a list of reports',
  )
})

test('nothing tried to reach the network', () => expect(attempts).toEqual([]))
