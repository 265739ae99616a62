import { type CslStyle, styleNamed, styles } from '../cite/names.ts'
import { UsageError } from './command.ts'
import { bytesOf } from './files.ts'

/** A name, or the path of a CSL file. */
export async function readStyle(style: string): Promise<string | CslStyle> {
  if (style.endsWith('.csl')) return { csl: new TextDecoder().decode(await bytesOf(style)) }
  if (styleNamed(style) !== undefined) return style
  throw new UsageError(
    `there is no style "${style}": use one of ${styles.join(', ')}, or the path of a CSL file, which ends in .csl`,
  )
}
