import './offline.ts'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { toCsl } from '../../src/cite/index.ts'
import { type CitationJsPlugins, register } from '../../src/cite/plugin.ts'
import { laos } from './document.ts'
import { attempts } from './offline.ts'

interface CitationJs {
  Cite: new (data: unknown) => { data: object[]; format(name: string, options?: object): string }
  plugins: CitationJsPlugins
}

const require = createRequire(import.meta.url)
const core: CitationJs = require('@citation-js/core')
const umbrellaClass: CitationJs['Cite'] & { plugins: CitationJsPlugins } = require('citation-js')
const umbrella: CitationJs = { Cite: umbrellaClass, plugins: umbrellaClass.plugins }

describe.each([
  ['@citation-js/core', core],
  ['citation-js', umbrella],
])('%s', (_, { Cite, plugins }) => {
  register(plugins)
  const line = laos.metadata.citeAs ?? ''

  test.each([
    ['a page', laos.source],
    ['a cite-as line', line],
    ['a cite-as line with its label', `Cite as ${line}`],
    [
      'a line of the newer site',
      'UNHCR, Note on Haiti, March 2024, https://www.refworld.org/policy/countrypos/unhcr/2024/en/147710 [accessed 5 May 2024]',
    ],
    [
      'a line without an address',
      'Freedom House, The Worst of the Worst 2012 - Laos, 4 July 2012, available at: [accessed 29 May 2016]',
    ],
  ])('%s is an input', (_, input) => {
    const { data } = new Cite(input)
    expect(data).toHaveLength(1)
    expect(data[0]).toMatchObject({ type: 'report', title: expect.stringMatching(/Laos|Haiti/) })
  })

  test('the item is the one that toCsl gives', () => {
    expect(new Cite(laos.source).data[0]).toMatchObject(toCsl(laos))
  })

  test("Refworld's form is an output", () => {
    expect(new Cite(laos.source).format('refworld')).toBe(`${line}\n`)
  })

  test('other inputs stay theirs', () => {
    const item = { id: 'x', type: 'book', title: 'X' }
    expect(new Cite([item]).data[0]).toMatchObject(item)
    expect(new Cite(JSON.stringify([item])).data[0]).toMatchObject(item)
  })
})

test('nothing tried to reach the network', () => expect(attempts).toEqual([]))
