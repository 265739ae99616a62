/**
 * Files that are named by their folder.
 */
import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { InputError } from './command.ts'

const readable = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', ''])

/** The files that some names mean: a file itself, and of a folder all in it that reports are read from. */
export function filesIn(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (!isFolder(name)) return [name]
    const files = readdirSync(name, { recursive: true, encoding: 'utf8' })
      .filter((file) => readable.has(extname(file).toLowerCase()) && !isFolder(join(name, file)))
      .map((file) => join(name, file))
      .sort()
    if (files.length === 0) throw new InputError(`there are no reports in ${name}: text, Markdown or HTML`)
    return files
  })
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}
