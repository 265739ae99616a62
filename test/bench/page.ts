/** A page of a long report in a browser. */
import { runPlain } from './plain.ts'

export async function bench(): Promise<void> {
  runPlain(new URL('./page-loop.ts', import.meta.url))
}
