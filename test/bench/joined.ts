import { corpus } from 'pincite/corpus'

/** The bundled report. */
export const report = corpus[0]?.text() ?? ''

/** Reports one after the other, of a length in all. */
export function joined(length: number): string {
  const one = `${report}\n\n`
  return one.repeat(Math.ceil(length / one.length)).slice(0, length)
}
