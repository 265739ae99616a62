/**
 * Times as ratios: every section times its subjects in turn, in one run, so that the machine's load falls on all.
 */

/** What is timed: a name and a thing to do, often enough that a clock can see it. */
export interface Subject {
  name: string
  run(): unknown
}

/** A subject's median time in milliseconds. */
export interface Timing {
  name: string
  milliseconds: number
}

/**
 * Times subjects in alternation: some rounds of warm-up, then the median of the rounds.
 *
 * @param rounds How many rounds are timed.
 * @param warmUp How many rounds come before.
 */
export function time(subjects: readonly Subject[], rounds = 5, warmUp = 2): Timing[] {
  const samples = subjects.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [number, subject] of subjects.entries()) {
      const start = performance.now()
      subject.run()
      if (round >= 0) samples[number]?.push(performance.now() - start)
    }
  }
  return subjects.map(({ name }, number) => ({ name, milliseconds: median(samples[number] ?? []) }))
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Prints a table of times, each as a ratio to the first. */
export function print(title: string, timings: readonly Timing[]): void {
  const base = timings[0]?.milliseconds ?? Number.NaN
  console.log(`\n${title}`)
  for (const { name, milliseconds } of timings) {
    console.log(
      `  ${name.padEnd(58)} ${milliseconds.toFixed(3).padStart(11)} ms ${ratio(milliseconds / base)}`,
    )
  }
}

function ratio(value: number): string {
  return `${value.toFixed(2).padStart(7)} ×`
}
