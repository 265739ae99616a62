/**
 * Where in a report some words stand, which may have been moved or edited: or that they are gone.
 *
 * From strict to forgiving; the first strategy that finds places decides:
 *
 * - `text`: the same letters stand there once.
 * - `context`: they stand there more than once, or are few, and the words around tell which.
 * - `spelling`: one place has the same words, misprints apart, and the same figures.
 * - `wording`: one place has most of the words, and the words around it are the same too.
 *
 * A sentence of a report is often like another one: so whatever is merely similar must be confirmed by what stands
 * around it, and no runner-up may come near. What is not confirmed is lost. A wrong place is worse than none.
 */

import type { Report } from '../types.ts'
import { locateLiterally, locateSame } from './locate-same.ts'
import { locateSimilar } from './locate-similar.ts'
import { type Located, searchFor, type Wanted } from './location.ts'

/** Finds words in a report. */
export function locate(report: Report, wanted: Wanted): Located {
  const search = searchFor(report, wanted)
  if (search.text === '') return locateLiterally(search)
  return locateSame(search) ?? locateSimilar(search)
}
