import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { once } from '../constants.ts'

/** Who reads plain text needs none. */
const processor = once(() =>
  unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(keepPositions)
    .use(remarkFrontmatter)
    .freeze(),
)

/**
 * Leaves out what looks for more addresses once the tree is made: it cuts a text (`[see https://example.org]`) into
 * nodes without positions, which would be lost.
 */
function keepPositions(this: Processor): void {
  const data = this.data()
  const { fromMarkdownExtensions: extensions = [] } = data
  data.fromMarkdownExtensions = extensions.flat().map(({ transforms: _, ...extension }) => extension)
}

/**
 * Reads Markdown (CommonMark with GFM and YAML front matter) into mdast. A single tilde strikes nothing out, it stands
 * for "about" and "to" in figures (`~$120`, `5~7`).
 *
 * @param source Decoded text without a byte-order mark; offsets of the positions count in it.
 */
export function markdownToMdast(source: string): Root {
  return processor().parse(source)
}
