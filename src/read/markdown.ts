import type { Root } from 'mdast'
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { once } from '../constants.ts'

/** Who reads plain text needs none. */
const extensions = once(() => ({
  extensions: [gfm({ singleTilde: false }), frontmatter()],
  mdastExtensions: [...gfmFromMarkdown().map(keepingPositions), frontmatterFromMarkdown()],
}))

/**
 * Leaves out what looks for more addresses once the tree is made: it cuts a text (`[see https://example.org]`) into
 * nodes without positions, which would be lost.
 */
function keepingPositions({ transforms: _, ...extension }: Extension): Extension {
  return extension
}

/**
 * Reads Markdown (CommonMark with GFM and YAML front matter) into mdast. A single tilde strikes nothing out, it stands
 * for "about" and "to" in figures (`~$120`, `5~7`).
 *
 * @param source Decoded text without a byte-order mark; offsets of the positions count in it.
 */
export function markdownToMdast(source: string): Root {
  return fromMarkdown(source, extensions())
}
