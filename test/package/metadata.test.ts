/** What package hosts, citation tools and archives read of the project says the same. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const manifest = JSON.parse(read('package.json'))

test('the version is one', () => {
  expect(/^version: (.+)$/m.exec(read('CITATION.cff'))?.[1]).toBe(manifest.version)
  expect(JSON.parse(read('codemeta.json')).version).toBe(manifest.version)
})

test('a version that is released has its entry in the changelog', () => {
  const [newest] = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\]/gm)].map(([, version]) => version)
  expect([manifest.version, 'Unreleased']).toContain(newest)
})

/** Where `npm publish` runs the tests. */
test.runIf(process.env.npm_lifecycle_event === 'prepublishOnly')(
  'a release has an entry of its own, with its day, and is tagged',
  () => {
    const entry = new RegExp(`^## \\[${manifest.version}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm')
    expect(read('CHANGELOG.md')).toMatch(entry)
    expect(read('CHANGELOG.md')).not.toMatch(/^## \[Unreleased\]\n+(?!## )/m)
    const tags = execFileSync('git', ['tag', '--points-at', 'HEAD'], { cwd: root, encoding: 'utf8' })
    expect(tags.split('\n')).toContain(`v${manifest.version}`)
  },
)

test('what it is, is said alike', () => {
  expect(JSON.parse(read('codemeta.json')).description).toBe(manifest.description)
})
