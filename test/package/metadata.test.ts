/** What package hosts, citation tools and archives read of the project says the same. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8')
const manifest = JSON.parse(read('package.json'))

test('the version is one', () => {
  expect(/^version: (.+)$/m.exec(read('CITATION.cff'))?.[1]).toBe(manifest.version)
  expect(JSON.parse(read('codemeta.json')).version).toBe(manifest.version)
})

test('a version that is released has its entry in the changelog', () => {
  const [newest] = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\]/gm)].map(([, version]) => version)
  expect([manifest.version, 'Unreleased']).toContain(newest)
})

test('what it is, is said alike', () => {
  expect(JSON.parse(read('codemeta.json')).description).toBe(manifest.description)
})
