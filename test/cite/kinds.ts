/** The documents of `kinds/`, one of each kind, as they are parsed, with the report of the corpus. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '../../src/parse.ts'
import type { Report } from '../../src/types.ts'
import { laos } from './document.ts'

/** Reads them, by the names of their files. */
export function readKinds(): Map<string, Report> {
  const folder = new URL('kinds/', import.meta.url)
  const kinds = new Map<string, Report>([['narrative', laos]])
  for (const name of readdirSync(folder)) {
    const [kind = '', extension] = name.split('.')
    const format = extension === 'md' ? ({ format: 'markdown' } as const) : {}
    kinds.set(kind, parse(readFileSync(new URL(name, folder), 'utf8'), { claims: false, ...format }))
  }
  return kinds
}
