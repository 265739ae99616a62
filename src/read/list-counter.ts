/** What a browser prints before the items of a list. */
import type { Element } from 'hast'

/** Counts the items of a list as a browser does, and gives what it prints before each: `73.`, `b.`, `iv.` */
export function itemCounter({ properties, children }: Element): (item: Element) => string {
  const { start, reversed, type, style } = properties
  const items = children.filter((child) => child.type === 'element' && child.tagName === 'li').length
  const step = reversed === true ? -1 : 1
  let value = (typeof start === 'number' ? start : step === 1 ? 1 : items) - step
  const isRoman = /^i$/i.test(String(type)) || /roman/.test(String(style))
  const isLetter = /^a$/i.test(String(type)) || /-alpha|-latin/.test(String(style))
  const isUpper = /^[AI]$/.test(String(type)) || /upper-/.test(String(style))
  return (item) => {
    const own = Number.parseInt(String(item.properties.value), 10)
    value = Number.isNaN(own) ? value + step : own
    const printed = isRoman ? romanOf(value) : isLetter ? letterOf(value) : String(value)
    return `${isUpper ? printed.toUpperCase() : printed}.`
  }
}

function letterOf(value: number): string {
  return value >= 1 && value <= 26 ? String.fromCharCode(96 + value) : String(value)
}

function romanOf(value: number): string {
  if (value < 1 || value > 89) return String(value)
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx'][Math.floor(value / 10)] ?? ''
  return tens + (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10] ?? '')
}
