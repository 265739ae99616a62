/// <reference lib="dom" />
/**
 * A line between a claim and those that it relates to, drawn over the text.
 */
const space = 'http://www.w3.org/2000/svg'

/** Draws from a claim to others; nothing, where there are none. */
export class RelationLines {
  private readonly svg = document.createElementNS(space, 'svg')
  private ids: { from: string; to: string }[] = []

  private readonly root: HTMLElement

  constructor(root: HTMLElement) {
    this.root = root
    this.svg.setAttribute('class', 'relations')
    this.svg.setAttribute('aria-hidden', 'true')
    root.append(this.svg)
    new ResizeObserver(() => this.paint()).observe(root)
  }

  show(ids: { from: string; to: string }[]): void {
    for (const { from, to } of this.ids)
      for (const id of [from, to]) document.getElementById(id)?.classList.remove('related')
    this.ids = ids
    for (const { from, to } of ids)
      for (const id of [from, to]) document.getElementById(id)?.classList.add('related')
    this.paint()
  }

  private paint(): void {
    const origin = this.root.getBoundingClientRect()
    this.svg.replaceChildren(
      ...this.ids.flatMap(({ from, to }) => {
        const [a, b] = [boxOf(from), boxOf(to)]
        return a === null || b === null ? [] : lineOf(a, b, origin)
      }),
    )
    this.svg.setAttribute('width', String(this.root.scrollWidth))
    this.svg.setAttribute('height', String(this.root.scrollHeight))
  }
}

function boxOf(id: string): DOMRect | null {
  return document.getElementById(id)?.getClientRects()[0] ?? null
}

/** An arc from the top of one to the top of the other, with a point at its end. */
function lineOf(a: DOMRect, b: DOMRect, origin: DOMRect): SVGElement[] {
  const at = (box: DOMRect) => ({ x: box.left + box.width / 2 - origin.left, y: box.top - origin.top - 1 })
  const [from, to] = [at(a), at(b)]
  const rise = 14 + Math.min(40, Math.abs(to.x - from.x) / 8)
  const line = document.createElementNS(space, 'path')
  line.setAttribute(
    'd',
    `M${from.x} ${from.y} C${from.x} ${from.y - rise} ${to.x} ${to.y - rise} ${to.x} ${to.y - 3}`,
  )
  const point = document.createElementNS(space, 'path')
  point.setAttribute('class', 'point')
  point.setAttribute('d', `M${to.x - 4} ${to.y - 6} L${to.x + 4} ${to.y - 6} L${to.x} ${to.y} Z`)
  return [line, point]
}
