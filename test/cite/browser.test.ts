/**
 * The citations run where there is no Node: bundled for browsers, in a world that has the web's globals only.
 */
import './offline.ts'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { cite } from '../../src/cite/index.ts'
import { laos } from './document.ts'

test('bundled for a browser they write the same', { timeout: 60_000 }, async () => {
  const entry = join(import.meta.dirname, '../../src/cite/index.ts')
  const { outputFiles, warnings } = await build({
    stdin: { contents: `export * from ${JSON.stringify(entry)}`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    globalName: 'pincite',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  const world = createContext({ URL, TextEncoder, TextDecoder, Intl, structuredClone })
  runInContext('globalThis.self = globalThis; globalThis.window = globalThis', world)
  runInContext(outputFiles[0]?.text ?? '', world)
  world.report = laos
  const options = "{ style: 'oscola', at: 'prosecution.p1' }"
  expect(runInContext(`pincite.cite(report, ${options})`, world)).toBe(
    cite(laos, { style: 'oscola', at: 'prosecution.p1' }),
  )
  expect(runInContext('typeof process + typeof require', world)).toBe('undefinedundefined')
})
