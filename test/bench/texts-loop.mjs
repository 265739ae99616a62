/** Reads 50 different texts once each with the bundle named, and prints what that cost, as JSON. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const gold = (name) => new URL(`../gold/${name}.jsonl`, import.meta.url)
const texts = ['narratives', 'reports']
  .flatMap((name) => readFileSync(gold(name), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line))
  .map(({ text, year, country }) => ({ text, year, country }))
  .slice(0, 50)
const cost = (run) => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const { parse, claims } = await import(pathToFileURL(process.argv[2]).href)
const read = ({ text, year, country }) =>
  claims(parse(text, { format: 'text', year, country, series: 'Trafficking in Persons Report' })).length
const first = cost(() => read(texts[0]))
const rest = cost(() => texts.slice(1).forEach(read))
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const segmenter = cost(() => {
  for (const { text } of texts)
    for (const paragraph of text.split(/\n\n/)) for (const _ of sentences.segment(paragraph));
})
console.log(JSON.stringify({ first, all: first + rest, segmenter }))
