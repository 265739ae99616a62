/**
 * Writes the references of the two papers beside this file: one report from its text, one document from the line under
 * which Refworld lets it be cited.
 *
 *     npx tsx examples/paper/references.ts
 */
import { writeFileSync } from 'node:fs'
import { parse } from 'pincite'
import { exportAs, parseCiteAs } from 'pincite/cite'
import { corpus } from 'pincite/corpus'

const [laos] = corpus
if (!laos) throw new Error('The corpus is empty')

const resolution = parseCiteAs(
  'UN General Assembly, Report of the United Nations High Commissioner for Refugees : resolution / adopted by the General Assembly, 13 December 1985, A/RES/40/118, available at: https://www.refworld.org/docid/3b00f00642.html [accessed 1 November 2019]',
)
const sources = [parse(laos.text()), resolution]

writeFileSync(new URL('references.bib', import.meta.url), exportAs(sources, 'biblatex'))
writeFileSync(new URL('references.json', import.meta.url), exportAs(sources, 'csl-json'))
