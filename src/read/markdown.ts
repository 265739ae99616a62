import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/**
 * Reads Markdown (CommonMark with GFM and YAML front matter) into mdast.
 *
 * @param source Decoded text without a byte-order mark; offsets of the positions count in it.
 */
export function markdownToMdast(source: string): Root {
  return processor.parse(source)
}
