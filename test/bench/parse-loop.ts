import nlp from 'compromise'
import { parse } from 'pincite'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { joined, report } from './joined.ts'
import { print, type Subject, time } from './measure.ts'

const megabyte = 1_000_000

function pincite(text: string): Subject {
  return { name: 'pincite: reading, tree, claims, positions', run: () => parse(text) }
}

/** `Intl.Segmenter` cuts a paragraph at a time: over one long string it takes quadratic time. */
function segmenter(text: string): Subject {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  const paragraphs = text.split(/\n\n/)
  const run = () => {
    let count = 0
    for (const paragraph of paragraphs) for (const _ of sentences.segment(paragraph)) count++
    return count
  }
  return { name: 'Intl.Segmenter: sentences', run }
}

function remark(text: string): Subject {
  const markdown = unified().use(remarkParse).freeze()
  return { name: 'remark-parse: blocks and inlines', run: () => markdown.parse(text) }
}

function wink(text: string): Subject {
  const reader = winkNLP(model, ['sbd', 'pos', 'ner'])
  return { name: 'wink-nlp: sentences, tags, entities', run: () => reader.readDoc(text) }
}

function compromise(text: string): Subject {
  return { name: 'compromise: sentences, tags', run: () => nlp(text) }
}

/** Each several times in a row, so that none is timed in the caches and the garbage that another leaves. */
function repeated(subjects: readonly Subject[], times: number): Subject[] {
  return subjects.map(({ name, run }) => ({
    name,
    run: () => {
      for (let count = 0; count < times; count++) run()
    },
  }))
}

/** What a process has at its peak over what it had before, as a multiple of the text (in bytes of one a character). */
function memory(): void {
  const text = joined(10 * megabyte)
  parse(report)
  const before = process.memoryUsage().rss
  parse(text)
  const peak = process.resourceUsage().maxRSS * 1024
  const multiple = (peak - before) / text.length
  console.log(`\nPeak memory of a join of 10 MB, less what was resident before`)
  console.log(`  ${multiple.toFixed(1)} times the text`)
}

const parts: Readonly<Record<string, () => void>> = {
  report: () => {
    const title = `The report of ${Math.round(report.length / 1000)} KB`
    const quick = [segmenter(report), pincite(report), remark(report)]
    print(`${title}, 20 times in a row`, time(repeated(quick, 20), 41, 200))
    const taggers = [segmenter(report), pincite(report), wink(report), compromise(report)]
    print(`${title}, beside taggers, five times in a row`, time(repeated(taggers, 5), 9, 9))
  },
  1: () => {
    const text = joined(megabyte)
    print('A join of 1 MB', time([segmenter(text), pincite(text)], 5, 3))
    print(
      'A join of 1 MB, beside heavier peers',
      time([segmenter(text), remark(text), wink(text), compromise(text)], 3, 1),
    )
  },
  10: () => {
    const text = joined(10 * megabyte)
    print('A join of 10 MB', time([segmenter(text), pincite(text)], 5, 2))
  },
  growth: () => {
    const lengths = [megabyte, 10 * megabyte]
    const subjects = lengths.map((length) => ({
      ...pincite(joined(length)),
      name: `pincite, ${length / megabyte} MB`,
    }))
    print('Ten times the text', time(subjects, 5, 2))
  },
  memory,
}

parts[process.argv[2] ?? '']?.()
