import { type Call, UsageError } from './command.ts'

/** The whole number that an option gives; undefined where it was not given. */
export function wholeNumberOf(call: Call, option: string, least: number, most: number): number | undefined {
  const given = call.value(option)
  if (given === undefined) return undefined
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (number >= least && number <= most) return number
  throw new UsageError(`--${option} wants a whole number from ${least} to ${most}, not "${given}"`)
}

/** How many threads work, where `--workers` says it. */
export function workersOf(call: Call): number | undefined {
  return wholeNumberOf(call, 'workers', 1, 1024)
}
