/**
 * The whole suite of the citations runs with all network access off: every file of it imports `offline.ts` first, and
 * the guard does catch what citation-js would do with an address.
 */

import './offline.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attempts } from './offline.ts'

const require = createRequire(import.meta.url)

test('every file of the suite turns the network off', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(6)
  for (const file of files) {
    expect(readFileSync(join(import.meta.dirname, file), 'utf8'), file).toMatch(
      /^(?:\/\*\*[\s\S]*?\*\/\n\s*)?import '\.\/offline\.ts'\n/,
    )
  }
})

test('an attempt is an error', async () => {
  await expect(fetch('https://www.refworld.org')).rejects.toThrow('tried to reach the network')
  expect(() => connect(80, 'www.refworld.org')).toThrow('tried to reach the network')
  expect(() => get('http://127.0.0.1:9')).toThrow('tried to reach the network')
  expect(attempts).toHaveLength(3)
})

test('so is what citation-js does to fetch: a process that it waits for', () => {
  const { util } = require('@citation-js/core')
  expect(() => util.fetchFile('https://www.refworld.org/docid/5959eca4a.html')).toThrow(
    'tried to reach the network',
  )
  expect(attempts.at(-1)).toBe('a child process')
})
