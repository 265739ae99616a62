/**
 * Laws of the engine: all citations at once read as citeproc's own way one by one has them, which takes time by the
 * square of their number; and what a session is given piece by piece reads as what it is given at once.
 */
import './offline.ts'
import { plugins } from '@citation-js/core'
import { array, assert, constantFrom, nat, property, record, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StyleItem } from '../../src/cite/csl.ts'
import { type Cluster, writeClusters } from '../../src/cite/engine.ts'
import { citations, type NoteCitation } from '../../src/cite/index.ts'
import { findStyle } from '../../src/cite/styles.ts'
import { document, laos } from './document.ts'
import { attempts } from './offline.ts'

const items = ['Laos', 'Burma', 'Viet Nam', 'Cambodia'].map(
  (country, at): StyleItem => ({
    id: `item-${at}`,
    'citation-key': `item-${at}`,
    type: 'report',
    title: `2017 Trafficking in Persons Report - ${country}`,
    author: [{ literal: at < 3 ? 'United States Department of State' : 'Freedom House' }],
    issued: { 'date-parts': [[2017]] },
  }),
)

/** Notes that go on by one or two, each with up to three sources and places. */
const papers = array(
  record({
    step: constantFrom(1, 1, 1, 2),
    cites: array(record({ item: nat(items.length - 1), place: nat(2) }), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
)

/** citeproc's own way. */
function oneByOne(clusters: readonly Cluster[], style: ReturnType<typeof findStyle>): string[] {
  const engine = plugins.config.get('@csl').engine(items, style.template ?? '', style.locale, 'text')
  if (style.class === 'note') engine.citation.opt['givenname-disambiguation-rule'] = 'all-names'
  const given = clusters.map(({ cites, note }, at) => ({
    citationID: `citation-${at}`,
    citationItems: cites.map(({ id, locator }) => ({ id, ...(locator && { label: 'paragraph', locator }) })),
    properties: { noteIndex: note, unsorted: true },
  }))
  // All are in the bibliography, cited or not.
  const rest = {
    citationID: 'rest',
    citationItems: items.map(({ id }) => ({ id })),
    properties: { noteIndex: 0 },
  }
  const rebuild: unknown = Reflect.get(engine, 'rebuildProcessorState')
  if (typeof rebuild !== 'function') throw new Error('citeproc has no rebuildProcessorState')
  const written: [string, number, string][] = rebuild.call(engine, [...given, rest], 'text', [])
  return written.slice(0, given.length).map(([, , text]) => text)
}

describe('all at once reads as one by one', () => {
  test.each(['oscola', 'bluebook', 'chicago-notes', 'refugee-survey-quarterly'] as const)('%s', (name) => {
    const style = findStyle(name)
    assert(
      property(papers, (paper) => {
        let note = 0
        const clusters = paper.map(({ step, cites }): Cluster => {
          note += step
          return {
            note,
            cites: cites.map(({ item, place }) => ({
              id: `item-${item}`,
              ...(place > 0 && { locator: String(place) }),
            })),
          }
        })
        const engine = { ...style, template: style.template ?? '' }
        const together = writeClusters(items, clusters, engine, 'text').map(({ text }) => text)
        expect(together).toEqual(oneByOne(clusters, style))
      }),
      { numRuns: 40 },
    )
  })
})

test.each(['oscola', 'refworld', 'apa'] as const)('%s: piece by piece reads as at once', (style) => {
  const cite = constantFrom(
    { source: laos, at: 'prosecution.p1' },
    { source: laos, at: 'protection.p1' },
    { source: laos },
    { source: document },
  )
  const notes = array(
    array(cite, { minLength: 1, maxLength: 2 }).map((cites): NoteCitation => ({ type: 'note', cites })),
    { maxLength: 8 },
  )
  assert(
    property(tuple(notes, notes), ([before, after]) => {
      const begun = citations({ style }).add(...before)
      const first = begun.texts()
      const pieces = after.reduce((session, note) => session.add(note), begun)
      expect(pieces.texts()).toEqual(
        citations({ style })
          .add(...before, ...after)
          .texts(),
      )
      expect(begun.texts()).toEqual(first)
    }),
    { numRuns: 25 },
  )
})

test('nothing tried to reach the network', () => expect(attempts).toEqual([]))
