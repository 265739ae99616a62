/**
 * Runs all rows × constructions × fillers and prints what share of the texts is read as wanted, by construction and by measure.
 *
 *     tsx test/metamorphic/report.ts [--fillers 3] [--seed 1] [--only CONSTRUCTION] [--measure NAME] [--errors] [--rows] [--swap]
 */
import { type Case, cases, check, type Fault } from './generate.ts'
import { swapAll } from './swap.ts'

const args = process.argv.slice(2)
const optionOf = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null)

/** How many texts of a kind are read as wanted, and what is wrong with the others. */
export interface Share {
  right: number
  all: number
  fields: Map<string, number>
}

/** Counts a text under a key. */
export function add(shares: Map<string, Share>, key: string, faults: readonly Fault[]): void {
  const share = shares.get(key) ?? { right: 0, all: 0, fields: new Map() }
  shares.set(key, share)
  share.all++
  if (faults.length === 0) share.right++
  for (const field of new Set(faults.map((fault) => fault.field)))
    share.fields.set(field, (share.fields.get(field) ?? 0) + 1)
}

/** The shares as a table, the worst last. */
export function tableOf(shares: ReadonlyMap<string, Share>): string {
  const lines = [...shares]
    .sort((a, b) => b[1].right / b[1].all - a[1].right / a[1].all)
    .map(([name, { right, all, fields }]) => {
      const wrong = [...fields].sort((a, b) => b[1] - a[1]).map(([field, count]) => `${field} ${count}`)
      return `${name.padEnd(46)} ${((100 * right) / all).toFixed(1).padStart(5)} ${String(right).padStart(6)} / ${String(all).padEnd(6)} ${wrong.join(', ')}`
    })
  return lines.join('\n')
}

function main(): void {
  if (args.includes('--swap')) {
    const { verb, noun, errors } = swapAll()
    if (args.includes('--errors')) console.log(errors.join('\n'))
    for (const [name, { right, all }] of Object.entries({ verb, noun }))
      console.log(`${name} swapped: ${((100 * right) / all).toFixed(1)} % the same (${right} of ${all})`)
    return
  }
  const byConstruction = new Map<string, Share>()
  const byMeasure = new Map<string, Share>()
  const byRow = new Map<string, Share>()
  const only = optionOf('--only')
  const measure = optionOf('--measure')
  const total: Map<string, Share> = new Map()
  const draw = {
    fillers: Number(optionOf('--fillers') ?? 3),
    seed: Number(optionOf('--seed') ?? 1),
    only: ({ name }: { name: string }) => only === null || name.includes(only),
  }
  for (const one of cases(draw)) {
    if (measure !== null && one.measure !== measure) continue
    const faults = check(one)
    add(byConstruction, one.construction, faults)
    add(byMeasure, one.measure, faults)
    add(byRow, `${one.book}/${one.measure}/${one.row}`, faults)
    add(total, 'all', faults)
    if (args.includes('--errors') && faults.length > 0) console.log(described(one, faults))
  }
  if (args.includes('--rows')) console.log(`${tableOf(byRow)}\n`)
  console.log(`${tableOf(byConstruction)}\n\n${tableOf(byMeasure)}\n\n${tableOf(total)}`)
}

/** A text with its faults. */
export function described(one: Case, faults: readonly Fault[]): string {
  const wrong = faults.map(({ field, wanted, found }) => `${field} ${wanted} → ${found}`).join('; ')
  return `[${one.construction}] ${one.book}/${one.measure}/${one.row}: ${one.sentences.join(' ')}\n    ${wrong}`
}

if (process.argv[1]?.endsWith('report.ts') === true) main()
