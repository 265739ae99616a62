/**
 * What a caller gives, checked before anything is done with it: a fault says which option or argument it is, what was
 * given and what is allowed. Callers in JavaScript have no compiler to tell them, and data is often from elsewhere.
 */

/** Why a value is not what is asked for. */
export interface Fault {
  /** Where in the value: `.quote.exact`; empty for the value itself. */
  path: string
  given: unknown
  /** What is allowed, in words that follow "give". */
  allowed: string
  /** Whether it is of the right type at least, and only its value is not allowed. */
  isOfType: boolean
}

/** Looks at a value. @returns Its fault, or null where it has none. */
export type Check = (value: unknown) => Fault | null

/** A check by one test; a second one tells whether the value is at least of the right type. */
export function test(
  allowed: string,
  isAllowed: (value: unknown) => boolean,
  isOfType: (value: unknown) => boolean = () => false,
): Check {
  return (given) => (isAllowed(given) ? null : { path: '', given, allowed, isOfType: isOfType(given) })
}

const isText = (value: unknown) => typeof value === 'string'

/** What is only looked at later. */
export const anything: Check = () => null

export const text: Check = test('a string', isText)
export const flag: Check = test('true or false', (value) => typeof value === 'boolean')

/** A string that is one of a list. */
export function oneOf(values: readonly string[]): Check {
  return test(`one of ${values.join(', ')}`, (value) => values.some((one) => one === value), isText)
}

/** A whole number; `Infinity` where there is no highest one. */
export function wholeNumber(least: number, most = Number.POSITIVE_INFINITY): Check {
  const allowed = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`
  return test(
    `a whole number ${allowed}`,
    (value) =>
      typeof value === 'number' &&
      (Number.isInteger(value) || value === Number.POSITIVE_INFINITY) &&
      value >= least &&
      value <= most,
    (value) => typeof value === 'number',
  )
}

/** What may be left out. */
export function optional(check: Check): Check {
  return (value) => (value === undefined ? null : check(value))
}

/** What may be left out, or be null where it is not known. */
export function known(check: Check): Check {
  return (value) => (value === undefined || value === null ? null : check(value))
}

/** A list, each entry of which passes a check. */
export function list(entry: Check, allowed = 'a list'): Check {
  return (given) => {
    if (!Array.isArray(given)) return { path: '', given, allowed, isOfType: false }
    for (const [at, value] of given.entries()) {
      const fault = entry(value)
      if (fault !== null) return { ...fault, path: `[${at}]${fault.path}` }
    }
    return null
  }
}

/** The fields of an object, each with its check. */
export type Fields = Readonly<Record<string, Check>>

/** An object whose fields pass their checks; others are not looked at. */
export function shape(allowed: string, fields: Fields): Check {
  return (given) => {
    if (!isObject(given)) return { path: '', given, allowed, isOfType: false }
    for (const [name, check] of Object.entries(fields)) {
      const fault = check(given[name])
      if (fault !== null) return { ...fault, path: `.${name}${fault.path}` }
    }
    return null
  }
}

/** Whether a value is an object with fields: no list, no null. */
export function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a report is told by: more would cost as much as what is done with it. */
export const report: Check = test('a report, which is what `parse` gives', (value) =>
  isObject(value) &&
  value.type === 'report' &&
  Array.isArray(value.children) &&
  isObject(value.metadata) &&
  typeof value.source === 'string')

/** What claims and sources stand in: a report or a part of one. */
export const within: Check = (value) =>
  isObject(value) && value.type === 'report' ? report(value) : partOfReport(value)

const partOfReport = test('a report, or a section, paragraph or sentence of one', (value) =>
  isObject(value) &&
  ['section', 'paragraph', 'sentence'].some((type) => type === value.type) &&
  typeof value.id === 'string' &&
  Array.isArray(value.children) &&
  isObject(value.position))

/**
 * Checks an argument of a function.
 *
 * @throws TypeError where it is of another type, RangeError where only its value is not allowed.
 */
export function checkArgument(called: string, name: string, value: unknown, check: Check): void {
  const fault = check(value)
  if (fault !== null) throw faulty(`${called}: ${name}${fault.path} is`, fault)
}

/**
 * Checks the options of a function. Every one that it has stands in `fields`.
 *
 * @throws TypeError where an option is of another type, RangeError where only its value is not allowed, or where there is
 *   no option of that name.
 */
export function checkOptions(called: string, options: unknown, fields: Fields): void {
  if (options === undefined) return
  if (!isObject(options)) {
    throw faulty(`${called}: the options are`, {
      path: '',
      given: options,
      allowed: `an object such as { ${Object.keys(fields)[0] ?? ''}: … }, or nothing`,
      isOfType: false,
    })
  }
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (check === undefined)
      throw new RangeError(
        `${called}: there is no option \`${name}\`: there are ${Object.keys(fields).join(', ')}`,
      )
    const fault = check(value)
    if (fault !== null) throw faulty(`${called}: the option \`${name}\`${fault.path} is`, fault)
  }
}

function faulty(subject: string, { given, allowed, isOfType }: Fault): TypeError | RangeError {
  const message = `${subject} ${described(given)}: give ${allowed}`
  return isOfType ? new RangeError(message) : new TypeError(message)
}

/** No more of a string is shown. */
const longest = 60

/** A value as a message shows it. */
function described(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `${JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)} (a string)`
    case 'number':
      return Number.isNaN(value) ? 'NaN' : `${value} (a number)`
    case 'function':
      return 'a function'
    case 'object':
      return describedObject(value)
    default:
      return String(value)
  }
}

function describedObject(value: object | null): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  if (tag === 'Promise') return 'a promise (wait for it with `await`)'
  if (tag !== 'Object') return `an object (${tag})`
  const type: unknown = 'type' in value ? value.type : undefined
  return typeof type === 'string' ? `an object of type "${type.slice(0, longest)}"` : 'an object'
}
