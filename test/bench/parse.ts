import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from '../../dist/index.js'
import { print, time } from './measure.ts'

const text = readFileSync(new URL('../../corpus/usdos-tip-2017-laos.txt', import.meta.url), 'utf8')

/** `Intl.Segmenter` cuts a paragraph at a time: over one long string it takes quadratic time. */
function segment(paragraphs: readonly string[]): number {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  let sentences = 0
  for (const paragraph of paragraphs) for (const _ of segmenter.segment(paragraph)) sentences++
  return sentences
}

export async function bench(): Promise<void> {
  const markdown = unified().use(remarkParse).freeze()
  const paragraphs = text.split(/\n\n/)
  const report = time(
    [
      { name: 'remark-parse (blocks and inlines only)', run: () => markdown.parse(text) },
      { name: 'Intl.Segmenter (sentences only)', run: () => segment(paragraphs) },
      { name: 'pincite: reading, tree, claims, positions', run: () => parse(text) },
    ],
    301,
    200,
  )
  print('The report of 14 KB', report)
}
