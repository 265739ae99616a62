/** The codebooks that come with the package, and how one is made ready: its words on one line and everything frozen. */
import { once } from '../constants.ts'
import type { Codebook } from './codebook.ts'
import { tidied } from './tidy.ts'
import { written } from './written.ts'

/** Freezes a value and all that it holds. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}

/** A frozen copy with the lists of its rows tidied. */
export function ready(codebook: Codebook): Codebook {
  return freeze(tidied(codebook))
}

/** Each is made when it is first asked for: a report needs one of them, and who cites needs none. */
const trafficking = once(() => freeze(written.trafficking()))
const humanRights = once(() => freeze(written['human-rights']()))

/**
 * The codebooks that come with the package: `trafficking` for the Trafficking in Persons Report, `humanRights` for the
 * Country Reports on Human Rights Practices and any other report. They are data, frozen; `extendCodebook` makes one of
 * your own from them.
 *
 * @example
 * ```ts
 * codebooks.trafficking.measures.some((measure) => measure.name === 'convictions') // true
 * ```
 */
export const codebooks: { readonly trafficking: Codebook; readonly humanRights: Codebook } = Object.freeze({
  get trafficking() {
    return trafficking()
  },
  get humanRights() {
    return humanRights()
  },
})

/** The codebook of the package with this name; undefined where it has none. The other is not made for it. */
export function bundledCodebook(name: string | undefined): Codebook | undefined {
  if (name === 'trafficking') return trafficking()
  return name === 'human-rights' ? humanRights() : undefined
}

/** Whether a codebook is one of the package, and not one of the same name. */
export function isBundled(codebook: Codebook): boolean {
  return bundledCodebook(codebook.name) === codebook
}
