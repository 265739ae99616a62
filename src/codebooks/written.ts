/**
 * The codebooks of the package, made from what is written in the files beside. In the build their JSON stands in the
 * place of this file: it is read in a fraction of the time that the code takes.
 */
import type { Codebook } from './codebook.ts'
import { humanRights } from './human-rights.ts'
import { tidied } from './tidy.ts'
import { trafficking } from './trafficking.ts'

/** How each is made, by its name. */
export const written: { readonly [name in 'trafficking' | 'human-rights']: () => Codebook } = {
  trafficking: () => tidied(trafficking),
  'human-rights': () => tidied(humanRights),
}
