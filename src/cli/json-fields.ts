/**
 * The fields of an object that was read from a file: where one is not as it should be, the error says which, what it is
 * and what is allowed.
 */
import { isObject } from '../arguments.ts'
import { InputError } from './command.ts'

/** An object of a file. */
export type Given = { readonly [field: string]: unknown }

/** An object with no other fields than these. */
export function objectAt(value: unknown, where: string, fields: readonly string[]): Given {
  if (!isObject(value)) throw fault(where, value, `an object with ${fields.join(', ')}`)
  const unknown = Object.keys(value).find((field) => !fields.includes(field))
  if (unknown !== undefined)
    throw new InputError(`${where}: there is no field "${unknown}": there are ${fields.join(', ')}`)
  return value
}

/** A string, or undefined where there is none. */
export function textAt(given: Given, field: string, where: string): string | undefined {
  const value = given[field]
  if (value === undefined || typeof value === 'string') return value
  throw fault(fieldOf(where, field), value, 'a string')
}

/** Those fields that are there. */
export function textsAt<Field extends string>(
  given: Given,
  fields: readonly Field[],
  where: string,
): { [field in Field]?: string } {
  const texts: { [field in Field]?: string } = {}
  for (const field of fields) {
    const value = textAt(given, field, where)
    if (value !== undefined) texts[field] = value
  }
  return texts
}

/** One of several strings, or undefined where there is none. */
export function oneAt<Name extends string>(
  given: Given,
  field: string,
  names: readonly Name[],
  where: string,
): Name | undefined {
  const value = given[field]
  const found = names.find((name) => name === value)
  if (value === undefined || found !== undefined) return found
  throw fault(fieldOf(where, field), value, `one of ${names.join(', ')}`)
}

/** A whole number from 1, or undefined where there is none. */
export function numberAt(given: Given, field: string, where: string): number | undefined {
  const value = given[field]
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value
  throw fault(fieldOf(where, field), value, 'a whole number of at least 1')
}

/** A list, which must be there. */
export function listAt(given: Given, field: string, where: string): readonly unknown[] {
  const value = given[field]
  if (Array.isArray(value)) return value
  throw fault(fieldOf(where, field), value, 'a list')
}

/** `notes.json: style`, `notes.json: citations[0].cites` */
function fieldOf(where: string, field: string): string {
  return where.includes(': ') ? `${where}.${field}` : `${where}: ${field}`
}

/** What is wrong with a field, and what is allowed. */
export function fault(where: string, value: unknown, allowed: string): InputError {
  if (value === undefined) return new InputError(`${where}: it is missing: give ${allowed}`)
  const shown = JSON.stringify(value)
  return new InputError(
    `${where}: it is ${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}: give ${allowed}`,
  )
}
