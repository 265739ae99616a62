import { expect, test } from 'vitest'
import { cases, check, sample } from './generate.ts'
import { add, described, type Share, tableOf } from './report.ts'
import { swapAll } from './swap.ts'

const seed = Number(process.env.METAMORPHIC_SEED ?? 7)
/** Below these a construction, or all, is not read well enough. */
const floors = { overall: 0.965, construction: 0.9, swap: 0.95 }
/** The constructions that are known to be below. One that is mended comes off the list. */
const gaps = ['act again with a bare number', 'among those', 'pluperfect aside']

test('a fact is read the same in every construction', () => {
  const total = new Map<string, Share>()
  const byConstruction = new Map<string, Share>()
  const errors = new Map<string, string[]>()
  for (const one of sample(36, seed)) {
    const faults = check(one)
    add(total, 'all', faults)
    add(byConstruction, one.construction, faults)
    if (faults.length > 0)
      errors.set(one.construction, [...(errors.get(one.construction) ?? []), described(one, faults)])
  }
  const share = (one: Share | undefined) => (one === undefined ? 0 : one.right / one.all)
  const isLow = ([, one]: [string, Share]) => share(one) < floors.construction
  const drawn = new Set([...byConstruction].filter(isLow).map(([name]) => name))
  // of many constructions some fall by the draw: those are read with every row
  const whole = new Map<string, Share>()
  for (const one of cases({ fillers: 1, seed, only: ({ name }) => drawn.has(name) }))
    if (drawn.has(one.construction)) add(whole, one.construction, check(one))
  const low = [...whole].filter(isLow).map(([name]) => name)
  if (low.some((name) => !gaps.includes(name)) || share(total.get('all')) < floors.overall) {
    console.log(tableOf(byConstruction))
    for (const [name, list] of errors) console.log(`\n${name}\n${list.slice(0, 3).join('\n')}`)
  }
  expect(low.sort()).toEqual(gaps)
  expect(share(total.get('all'))).toBeGreaterThanOrEqual(floors.overall)
}, 180_000)

test('a claim stays where a verb or a noun is replaced by another that the codebook takes for the same', () => {
  const { verb, noun, errors } = swapAll()
  const share = (verb.right + noun.right) / (verb.all + noun.all)
  if (share < floors.swap) console.log(errors.join('\n'))
  expect(share).toBeGreaterThanOrEqual(floors.swap)
}, 180_000)
