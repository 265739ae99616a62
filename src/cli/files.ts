/**
 * Files by their names, and all those of a folder.
 */
import { readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileEndings } from '../read/formats.ts'
import { InputError } from './command.ts'

/** The files that some names mean: a file itself, and of a folder all in it that reports are read from. */
export function filesIn(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (!isFolder(name)) return [name]
    const files = readdirSync(name, { recursive: true, encoding: 'utf8' })
      .filter((file) => fileEndings.has(extname(file).toLowerCase()) && !isFolder(join(name, file)))
      .map((file) => join(name, file))
      .sort()
    if (files.length === 0) throw new InputError(`there are no reports in ${name}: text, Markdown or HTML`)
    return files
  })
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder: name the file in it',
  EACCES: 'it may not be read',
  ERR_FS_FILE_TOO_LARGE: 'it is too large: cut it into reports',
}

/** The bytes of a file. @throws InputError where it cannot be read: why not. */
export async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause
    throw new InputError(`cannot read ${name}: ${reasons[String(code)] ?? String(code)}`)
  }
}

/** Writes a file. @throws InputError where it cannot be written: why not. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (cause) {
    throw new InputError(`cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** Makes a folder, with those that it stands in. @throws InputError where it cannot be made: why not. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (cause) {
    throw new InputError(`cannot make ${path}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}
