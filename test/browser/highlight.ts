/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * What a browser marks on a page: the painted pixels, not what an interface says of them.
 *
 * Marked text is painted in one colour, ground and letters. The picture of the window is read by the browser
 * itself: how much of the boxes of the expected words has that colour, and how much has it outside of them.
 */
import type { Page } from 'playwright-core'
import type { Span } from '../../src/anchors/types.ts'

/** Style for a page whose marks are looked at: every block on a screen of its own, marks in magenta. */
export const style = `<style>
  body { font: 10px/14px monospace; margin: 20px; width: 900px; color: black; background: white }
  h1, h2, p, table { margin: 0 0 700px }
  ::target-text { background-color: rgb(255, 0, 255); color: rgb(255, 0, 255) }
</style>`

export interface Marked {
  /** How far down the page is. */
  scrolled: number
  /** Where the expected words begin in the window, in pixels from its top. */
  top: number
  height: number
  /** The share of the boxes of the expected words that is marked. */
  inside: number
  /** The marked area outside of them, in characters. */
  outside: number
  hasDirectives: boolean
}

/** A range of the page's words: the numbers of its first and last block, and offsets in them. */
export interface Words {
  selector: string
  from: { block: number; offset: number }
  to: { block: number; offset: number }
}

/** Opens a URL and looks at what is marked. */
export async function marked(page: Page, url: string, words: Words): Promise<Marked> {
  await page.goto(url)
  await settled(page)
  const boxes = await page.evaluate(boxesOf, words)
  const picture = await page.screenshot()
  const pixels = await page.evaluate(countPixels, {
    picture: picture.toString('base64'),
    boxes: boxes.boxes,
  })
  return { ...boxes, ...pixels }
}

/** Waits for two frames after the page has loaded: the browser scrolls in the first. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 30))),
      ),
  )
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Runs in the page. */
function boxesOf({ selector, from, to }: Words) {
  const blocks = document.querySelectorAll(selector)
  const edge = ({ block, offset }: { block: number; offset: number }) => {
    const walker = document.createTreeWalker(blocks[block] ?? document, NodeFilter.SHOW_TEXT)
    let left = offset
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0
      if (left <= length) return { node, offset: left }
      left -= length
    }
    throw new Error(`block ${block} has no offset ${offset}`)
  }
  const range = document.createRange()
  const [start, end] = [edge(from), edge(to)]
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  const rects = [...range.getClientRects()]
  const boxes: Box[] = rects.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
  return {
    boxes,
    scrolled: scrollY,
    height: innerHeight,
    top: Math.min(...boxes.map(({ top }) => top)),
    hasDirectives: 'fragmentDirective' in document,
  }
}

/** Runs in the page: reads a picture of it. */
async function countPixels({ picture, boxes }: { picture: string; boxes: Box[] }) {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('there is no canvas')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const isMarked = (x: number, y: number) => {
    const at = 4 * (y * image.width + x)
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255
  }
  const area = { boxes: 0, inside: 0, outside: 0 }
  for (const { left, top, right, bottom } of boxes) {
    for (let y = Math.max(0, Math.ceil(top) + 1); y < Math.min(image.height, Math.floor(bottom) - 1); y++) {
      for (let x = Math.ceil(left) + 1; x < Math.floor(right) - 1; x++) {
        area.boxes++
        if (isMarked(x, y)) area.inside++
      }
    }
  }
  const isNear = (x: number, y: number) =>
    boxes.some(
      ({ left, top, right, bottom }) => x >= left - 2 && x < right + 2 && y >= top - 2 && y < bottom + 2,
    )
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) if (isMarked(x, y) && !isNear(x, y)) area.outside++
  }
  /** A character of the page's font is 6 pixels wide, its mark about 12 high. */
  return { inside: area.inside / area.boxes, outside: area.outside / (6 * 12) }
}

/** From a range of a text whose blocks are joined by a blank line to the blocks of a page that holds them. */
export function wordsOf(blocks: readonly Span[], range: Span, selector: string): Words {
  const at = (offset: number) => blocks.findLastIndex(({ start }) => start <= offset)
  const from = at(range.start)
  const to = at(range.end - 1)
  return {
    selector,
    from: { block: from, offset: range.start - (blocks[from]?.start ?? 0) },
    to: { block: to, offset: range.end - (blocks[to]?.start ?? 0) },
  }
}
