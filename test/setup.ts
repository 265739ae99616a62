import { existsSync } from 'node:fs'
import { writeStyles } from '../src/cite/styles.build.ts'

/** The citation styles are taken from a development dependency, so a fresh checkout has to make them first. */
export default function setup(): void {
  if (!existsSync(new URL('../src/cite/csl-files.js', import.meta.url))) writeStyles()
}
