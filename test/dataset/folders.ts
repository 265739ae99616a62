/** Folders of reports, and of data sets made of them. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** A folder that goes when the tests of the file have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-dataset-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Reports of many kinds in text, Markdown and HTML, some of them in a folder in the folder. */
export function reportsIn(folder: string): string {
  const to = join(folder, 'reports')
  mkdirSync(join(to, 'kinds'), { recursive: true })
  copyFileSync(join(root, 'corpus/usdos-tip-2017-laos.txt'), join(to, 'laos.txt'))
  copyReports('test/fixtures/layouts', to)
  copyReports('test/fixtures/read', join(to, 'kinds'))
  return to
}

function copyReports(from: string, to: string): void {
  for (const name of readdirSync(join(root, from)))
    if (/\.(?:txt|md|html)$/.test(name)) copyFileSync(join(root, from, name), join(to, name))
}

/** All files of a data set by their names, but for the parts. */
export function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}
