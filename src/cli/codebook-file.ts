/**
 * Codebooks in files: JSON, as `pincite codebook --json` prints it.
 */
import { readFile } from 'node:fs/promises'
import type { Codebook } from '../codebooks/codebook.ts'
import { checkCodebook } from '../codebooks/codebooks.ts'
import { InputError } from './command.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder: name the file in it',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
}

/**
 * Reads and checks a codebook.
 *
 * @throws InputError where there is no such file, where it is no JSON (with the line), or where it is no codebook (with
 * measure, row and field).
 *
 * @example
 * ```ts
 * const reason = await readCodebookFile('no.json').catch((error: Error) => error.message)
 * reason // 'cannot read no.json: there is no such file'
 * ```
 */
export async function readCodebookFile(path: string): Promise<Codebook> {
  const value = parseJson(await readText(path), path)
  try {
    return checkCodebook(value)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new InputError(`${path}: ${cause.message}`)
  }
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause
    throw new InputError(`cannot read ${path}: ${reasons[String(code)] ?? String(code)}`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`${path}: it is not in UTF-8`)
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const offset = faultOf(text)
    const before = text.slice(0, offset).split('\n')
    const line = before.length
    const column = (before.at(-1)?.length ?? 0) + 1
    const found = text.slice(offset).match(/^\S+/u)?.[0]
    const what = found === undefined ? 'the file ends too early' : `unexpected ${short(found)}`
    throw new InputError(`${path}:${line}:${column}: it is no JSON: ${what}`)
  }
}

function short(text: string): string {
  return text.length > 20 ? `${text.slice(0, 19)}…` : text
}

const string = String.raw`"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`
const space = /[\t\n\r ]*/y
const literal = new RegExp(`${string}|${number}|true|false|null`, 'y')
const key = new RegExp(`${string}[\\t\\n\\r ]*:`, 'y')

/**
 * Where a text stops being JSON. Engines tell it in their own words, and some not at all.
 *
 * @returns The offset of the first character that cannot stand there; the length of the text where it ends too early.
 */
function faultOf(text: string): number {
  const open: string[] = []
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  /** Past a sign, and the white space behind it. */
  const past = (sign: string): boolean => {
    if (text[at] !== sign) return false
    at += sign.length
    return skip(space)
  }
  skip(space)
  for (;;) {
    // A value.
    if (past('{')) {
      if (!past('}')) {
        open.push('}')
        if (!skip(key)) return at
        skip(space)
        continue
      }
    } else if (past('[')) {
      if (!past(']')) {
        open.push(']')
        continue
      }
    } else if (!skip(literal)) return at
    skip(space)
    // What may stand behind it.
    for (;;) {
      const end = open.at(-1)
      if (end === undefined) return at
      if (past(end)) {
        open.pop()
        continue
      }
      if (!past(',')) return at
      if (end === '}') {
        if (!skip(key)) return at
        skip(space)
      }
      break
    }
  }
}
