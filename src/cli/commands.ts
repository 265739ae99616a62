import { annotate } from './annotate.ts'
import { check } from './check.ts'
import { cite } from './cite.ts'
import { claims } from './claims.ts'
import { codebook } from './codebook.ts'
import type { Command } from './command.ts'
import { compare } from './compare.ts'
import { find } from './find.ts'
import { link } from './link.ts'
import { outline } from './outline.ts'
import { resolve } from './resolve.ts'
import { show } from './show.ts'
import { sources } from './sources.ts'
import { verify } from './verify.ts'

/** The commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  outline,
  claims,
  sources,
  find,
  show,
  link,
  cite,
  verify,
  compare,
  annotate,
  resolve,
  check,
  codebook,
]
