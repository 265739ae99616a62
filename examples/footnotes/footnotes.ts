/**
 * Writes the footnotes of the paper beside this file, and the list of its sources, which end it. Pandoc sets both with
 * the paper, as footnotes of Word:
 *
 *     npx tsx examples/footnotes/footnotes.ts
 *     pandoc paper.md notes.md -o paper.docx
 *
 * `pincite cite --notes notes.json --format markdown --bibliography` writes the same.
 */
import { writeFileSync } from 'node:fs'
import { parse } from 'pincite'
import { citations, parseCiteAs } from 'pincite/cite'
import { corpus } from 'pincite/corpus'

const laos = parse(corpus[0]?.text() ?? '')
const burma = parseCiteAs(
  'United States Department of State, 2017 Trafficking in Persons Report - Burma, 27 June 2017, available at: https://www.refworld.org/docid/5959ecb34.html [accessed 5 November 2019]',
)
const resolution = parseCiteAs(
  'UN General Assembly, Report of the United Nations High Commissioner for Refugees, 13 December 1985, A/RES/40/118, available at: https://www.refworld.org/docid/3b00f00642.html [accessed 1 November 2019]',
)

const names = ['convictions', 'complicity', 'assembly', 'identified', 'neighbours', 'burma', 'last']

const paper = citations({ style: 'oscola', format: 'markdown' }).add(
  { type: 'note', cites: [{ source: laos, at: 'prosecution.p1', hereinafter: 'TIP Report on Laos' }] },
  { type: 'note', cites: [{ source: laos, at: 'prosecution.p2' }] },
  { type: 'note', cites: [{ source: resolution, signal: 'cf' }] },
  {
    type: 'note',
    cites: [{ source: laos, at: 'protection.p1', suffix: ' (on victims of internal trafficking)' }],
  },
  {
    type: 'note',
    cites: [
      { source: burma, signal: 'see' },
      { source: laos, at: 'profile', signal: 'see also' },
    ],
  },
  { type: 'note', cites: [{ source: burma }] },
  { type: 'note', cites: [{ source: resolution }] },
)

const notes = paper.texts().map((text, at) => `[^${names[at]}]: ${text}\n\n`)
writeFileSync(new URL('notes.md', import.meta.url), notes.join('') + paper.bibliography())
