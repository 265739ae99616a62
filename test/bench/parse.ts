/** The whole of `parse` (reading, tree, claims, positions) beside what does less, or some of it otherwise. */
import { runPlain } from './plain.ts'

const loop = new URL('./parse-loop.ts', import.meta.url)

/** Each part has a process of its own, so that none runs in code and memory that another has shaped. */
const parts = ['report', '1', '10', 'growth', 'memory'] as const

export async function bench(): Promise<void> {
  for (const part of parts) runPlain(loop, part)
}
