/** Each reader beside the library under it, on the same source. */
import { readFileSync } from 'node:fs'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Format, read, toFile } from '../../src/read/read.ts'
import { toReport } from '../../src/report/report.ts'
import { print, time } from './measure.ts'

const markdown = readFileSync('test/fixtures/layouts/laos-2017.md', 'utf8')
const html = readFileSync('test/fixtures/layouts/laos-2017.html', 'utf8')
/** As long as a saved page of state.gov: the narrative twenty times. */
const longHtml = html.replace(/<h2>[\s\S]*<\/p>/, (body) => body.repeat(20))

/** Reads, finds the document, makes the tree: everything but the claims. */
function readAll(source: string, format: Format): unknown {
  const file = toFile(source)
  return toReport(read(file, { format }), file)
}

const remark = unified().use(remarkParse).freeze()
const extended = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const rehype = unified().use(rehypeParse).freeze()
const pages = [
  [`HTML, ${kilobytes(html)} KB`, html, 101, 300],
  [`HTML, ${kilobytes(longHtml)} KB`, longHtml, 11, 20],
] as const
for (const [title, source, rounds, warmUp] of pages) {
  print(
    title,
    time(
      [
        { name: 'rehype-parse', run: () => rehype.parse(source) },
        { name: 'pincite: the same, the document found, the tree', run: () => readAll(source, 'html') },
      ],
      rounds,
      warmUp,
    ),
  )
}
print(
  `Markdown, ${kilobytes(markdown)} KB`,
  time(
    [
      { name: 'remark-parse', run: () => remark.parse(markdown) },
      { name: 'remark-parse with GFM and front matter', run: () => extended.parse(markdown) },
      { name: 'pincite: the same, the tree', run: () => readAll(markdown, 'markdown') },
    ],
    101,
    200,
  ),
)

function kilobytes(source: string): number {
  return Math.round(source.length / 1000)
}
