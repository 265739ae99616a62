/**
 * `npm run bench:long [megabytes…]`: how the time of what is asked of all places grows with the text.
 */
import { longText, tasks } from '../anchors/long.ts'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 2, 4, 8]
const perParagraph = longText(100).length / 100

console.log('Seconds of the processor.\n')
console.log(`| | ${sizes.map((size) => `${size} MB`).join(' | ')} |`)
console.log(`| --- |${' ---: |'.repeat(sizes.length)}`)
for (const [name, prepare] of Object.entries(tasks)) {
  const cells = sizes.map((size) => {
    const run = prepare(longText(Math.ceil((1e6 * size) / perParagraph)))
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return ((user + system) / 1e6).toFixed(1)
  })
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
