/**
 * What a reading of a sentence remembers, in bits: of the words before, and of the clauses that are open.
 */
import { Tag } from './tags.ts'

/** The noun phrase under way: none, one without a head so far, one with a singular or a plural head. */
export const Np = { none: 0, headless: 1, singular: 2, plural: 3, mask: 3 } as const

/** How many objects the verb before may still take: one or two of these. */
export const slot = 1 << 7

/** The verb group under way: which form must come. */
export const Group = {
  bare: 1 << 9,
  have: 2 << 9,
  be: 3 << 9,
  to: 4 << 9,
  /** `nor did it`: behind the subject. */
  inverted: 5 << 9,
  mask: 7 << 9,
} as const

/** The form of the verb before. */
export const Form = {
  past: 1 << 12,
  present: 2 << 12,
  base: 3 << 12,
  gerund: 4 << 12,
  /** The participle of a passive, of a perfect, of what describes a phrase. */
  participle: 5 << 12,
  perfect: 6 << 12,
  reduced: 7 << 12,
  mask: 7 << 12,
} as const

/** What else is known of the words before. */
export const Has = {
  /** The phrase under way (or the last one) is a subject. */
  subject: 1 << 2,
  /** A comma, a conjunction stands before. */
  comma: 1 << 4,
  joint: 1 << 5,
  /** A preposition waits for its phrase. */
  preposition: 1 << 6,
  slots: 3 << 7,
  /** The verb before may be followed by what is told. */
  told: 1 << 15,
  /** A noun phrase stands somewhere before. */
  phrase: 1 << 16,
  /** `nor`; `nor` or `or`. */
  nor: 1 << 17,
  or: 1 << 21,
  /** What stands before is a list: it needs no verb. */
  list: 1 << 18,
  /** The verb before links an adjective. */
  link: 1 << 19,
  /** The phrase before went on with a list behind a comma. */
  listed: 1 << 20,
  /** A conjunction, a comma stands before the preposition: `but in May had`, `…, in May police`. */
  lateJoint: 1 << 22,
  lateComma: 1 << 24,
  /** `, among them`: one more phrase follows. */
  aside: 1 << 23,
  /** A comma alone stands between the phrase and a whole clause: `Forty fled, a nurse said`. */
  spliced: 1 << 26,
  /** A preposition and its phrase stand between the verb and its object: `put in place rules`. */
  shifted: 1 << 25,
  /** The phrase under way is one more of a list, or another word for it: the number of the subject is known. */
  numbered: 1 << 27,
} as const

export const separated = Has.comma | Has.joint

/** An open clause, six bits of the stack, the innermost lowest: its sort, … */
export const Level = { main: 0, relative: 1, clause: 2, bracket: 3, mask: 3 } as const
/** … how far it is (with a verb, and one that has its own subject), … */
export const Status = { empty: 0, subject: 1 << 2, verb: 2 << 2, own: 3 << 2, mask: 3 << 2 } as const
/** … and the number of its subject; of a relative clause that a preposition opens, `other`. */
export const Number = { one: 1 << 4, many: 2 << 4, other: 3 << 4, mask: 3 << 4 } as const

/** The stack of the main clause alone: a bit above it marks its end. */
export const root = 1 << 6
const rootEnd = root | 63
const deepest = 1 << 24

export const isRoot = (stack: number): boolean => stack <= rootEnd
export const mayOpen = (stack: number): boolean => stack < deepest
export const isDone = (stack: number): boolean => (stack & Status.mask) >= Status.verb

/** The stack with one more open clause. */
export const opened = (stack: number, level: number): number => (stack << 6) | level

/** The innermost clause as if nothing of it had come. */
export const renewed = (stack: number): number => stack & ~(Status.mask | Number.mask)

/** A relative clause with a subject of its own, in which its antecedent is the object. */
export function hasGap(stack: number): boolean {
  const is = stack & (Level.mask | Status.mask)
  return is === (Level.relative | Status.own) && (stack & Number.mask) !== Number.other
}

/** The innermost clause with the number of its subject, by the phrase that is it. */
export function withNumber(stack: number, np: number): number {
  if (np < Np.singular || (stack & Number.mask) === Number.other) return stack
  return (stack & ~Number.mask) | (np === Np.plural ? Number.many : Number.one)
}

/** What it costs to leave a clause as it is. */
export function openCost(stack: number): number {
  const level = stack & Level.mask
  if (level === Level.bracket || isDone(stack)) return 0
  return (stack & Status.mask) === Status.subject || level !== Level.main ? 4 : 3
}

/** What it costs to leave all clauses but the outermost. */
export function leaveCost(stack: number): number {
  let cost = 0
  for (let at = stack; !isRoot(at); at >>= 6) cost += openCost(at)
  return cost
}

/** What it costs that the innermost clause ends and what comes belongs to the one around it. */
export function popCost(stack: number, isFurther: boolean): number {
  return openCost(stack) + ((stack & Level.mask) === Level.relative ? 0.05 : isFurther ? 0.25 : 0.1)
}

/** `unless fabricated or …`: a clause without a subject of its own is seldom gone on with. */
export function reducedCost(stack: number): number {
  return (stack & (Level.mask | Status.mask)) === (Level.clause | Status.verb) ? 0.8 : 0
}

/** What it costs that a noun phrase ends without a noun: `the disabled`, `12 were`. */
export function headlessCost(state: number, tag: number, isEnd: boolean): number {
  if ((state & Np.mask) !== Np.headless || tag === Tag.number) return 0
  return tag === Tag.adjective ? (isEnd ? 1 : 0.2) : 1.2
}

/** What it costs that subject and verb differ in number. */
export function disagreement(subject: number, verb: number): number {
  return verb === 0 || subject === 0 || subject === Number.other || subject === verb ? 0 : 1.5
}
