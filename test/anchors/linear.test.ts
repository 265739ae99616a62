import { expect, test } from 'vitest'
import { longText, tasks } from './long.ts'

/** What grows with the text takes four times as long for four times as much; with its square, sixteen times. */
const growth = 4
const most = 9
/** Enough that both texts are looked into by an index of their letters. */
const paragraphs = 120

test.each(Object.entries(tasks))('%s', { timeout: 120_000 }, (_, prepare) => {
  const short = timeOf(prepare(longText(paragraphs)))
  const long = timeOf(prepare(longText(growth * paragraphs)))
  expect(long / short).toBeLessThan(most)
})

/** The time of the processor: the least of three runs, after one that is not counted. */
function timeOf(run: () => unknown): number {
  run()
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...times)
}
