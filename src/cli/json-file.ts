/**
 * Files of JSON, with the place where one stops being it.
 */
import type { ParseError } from 'jsonc-parser'
import { InputError } from './command.ts'
import { bytesOf } from './files.ts'

/** What a file of JSON holds. @throws InputError where it cannot be read or is no JSON: with line and column. */
export async function jsonOf(path: string): Promise<unknown> {
  return parseJson(await readText(path), path)
}

async function readText(path: string): Promise<string> {
  const bytes = await bytesOf(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`${path}: it is not in UTF-8`)
  }
}

/** Engines tell in their own words where a text stops being JSON, and some not at all: the place is asked of a library. */
async function parseJson(text: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    const { parse } = await import('jsonc-parser')
    const faults: ParseError[] = []
    parse(text, faults, { disallowComments: true })
    const offset = faults[0]?.offset ?? text.length
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
