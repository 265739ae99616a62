/** Each reader beside the library under it. */
import { runPlain } from './plain.ts'

export async function bench(): Promise<void> {
  runPlain(new URL('./read-loop.ts', import.meta.url))
}
