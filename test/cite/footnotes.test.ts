/**
 * The paper with footnotes in Word: made by Pandoc from what pincite writes, opened by LibreOffice.
 */
import './offline.ts'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { readCall } from '../../src/cli/call.ts'
import { cite } from '../../src/cli/cite.ts'

const example = join(import.meta.dirname, '../../examples/footnotes')
const folder = mkdtempSync(join(tmpdir(), 'pincite-footnotes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Where `CI` is set, a program that is missing fails the test instead. */
const lacks = (program: string) =>
  process.env.CI === undefined && spawnSync(program, ['--version']).error !== undefined

function run(program: string, ...args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  if (error)
    throw new Error(`${program} is missing: apt-get install pandoc libreoffice-writer-nogui`, {
      cause: error,
    })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  return stdout
}

/** The notes as pincite's text has them. */
async function notes(): Promise<string[]> {
  const text = await cite.run(readCall(cite, ['--notes', join(example, 'notes.json')]))
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^\d+\. /, ''))
}

const paper = () =>
  run('pandoc', join(example, 'paper.md'), join(example, 'notes.md'), '--output', join(folder, 'paper.docx'))

describe.skipIf(lacks('pandoc'))('Pandoc', { timeout: 60_000 }, () => {
  test('makes footnotes of Word, and reads them back', async () => {
    paper()
    const found = run('pandoc', 'paper.docx', '--to=json').match(/"t":"Note"/g)
    expect(found).toHaveLength((await notes()).length)
  })
})

describe.skipIf(lacks('pandoc') || lacks('soffice'))('LibreOffice', { timeout: 120_000 }, () => {
  test('shows each footnote as pincite writes it', async () => {
    paper()
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    run(
      'soffice',
      '--headless',
      profile,
      '--convert-to',
      'fodt',
      '--outdir',
      folder,
      join(folder, 'paper.docx'),
    )
    const xml = readFileSync(join(folder, 'paper.fodt'), 'utf8')
    const bodies = [
      ...xml.matchAll(
        /<text:note [^>]*text:note-class="footnote"[\s\S]*?<text:note-body>([\s\S]*?)<\/text:note-body>/g,
      ),
    ]
    expect(bodies.map(([, body = '']) => shown(body))).toEqual(await notes())
  })
})

function shown(xml: string): string {
  return xml
    .replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
