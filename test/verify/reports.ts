/**
 * The reports that the drafts are about: that of the corpus, and passages of the gold files.
 */
import { readFileSync } from 'node:fs'
import { corpus } from '../../src/corpus.ts'
import { parse } from '../../src/index.ts'
import type { Report } from '../../src/types.ts'

const trafficking = 'Trafficking in Persons Report'
const practices = 'Country Reports on Human Rights Practices'

function passage(file: string, id: string, series: string): Report {
  const lines = readFileSync(new URL(`../gold/${file}.jsonl`, import.meta.url), 'utf8').split('\n')
  const found: { text: string; year: number; country: string } = JSON.parse(
    lines.find((line) => line.includes(`"${id}"`)) ?? '',
  )
  return parse(found.text, { year: found.year, country: found.country, series, format: 'text' })
}

export const reports: readonly Report[] = [
  parse(corpus[0]?.text() ?? ''),
  passage('narratives-2', 'nb-gha-2016-pros', trafficking),
  passage('narratives-3', 'c-cmr-2012-prosecution', trafficking),
  passage('country-reports-2', 'cc-honduras-2014-killings', practices),
  passage('country-reports', 'cb-01-killings', practices),
]

/** What the keys of the drafts stand for. */
export const titles = {
  laos: '2017 Trafficking in Persons Report - Laos',
  ghana: '2016 Trafficking in Persons Report - Ghana',
  cameroon: '2012 Trafficking in Persons Report - Cameroon',
  honduras: '2014 Country Reports on Human Rights Practices - Honduras',
  burundi: '2016 Country Reports on Human Rights Practices - Burundi',
}

export const bibliography = Object.entries(titles).map(([id, title]) => ({ id, title }))
