/**
 * The time that a measure implies where none is said: what was done was done in the reporting period; what a law
 * says, and what stands, has no time.
 */
import type { Measure } from '../../types.ts'
import { code } from '../acts.ts'
import { isGoverning } from '../governing.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import type { Tokens } from '../scan.ts'
import { type Draft, looksPast, type Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('eligible entitled')

const age = code('age')
const assisted = code('victims-assisted')
const facilities = code('facilities')
const funding = code('funding')
const other = code('other')
const penalties = code('penalties')
const sentences = code('sentences')
const training = code('training')

/** Measures of what authorities and organisations did: unsaid, their time is the reporting period. */
const dated = new Set(
  (
    [
      'investigations', 'arrests', 'prosecutions', 'convictions', 'acquittals', 'sentences', 'restitution', 'victims-identified',
      'victims-assisted', 'repatriations', 'deportations', 'training', 'awareness', 'inspections', 'funding', 'hotline',
    ] satisfies Measure[]
  ).map(code),
) // biome-ignore format: a list

/** What a law prescribes, and an age, has no time. */
export function isTimeless({ measure }: Draft): boolean {
  return measure === penalties || measure === age
}

/** What a place can hold, and who works there, holds at no one time. */
export function isCapacity({ measure, act }: Draft): boolean {
  return measure === facilities && capacities[act] === 1
}

const capacities = wordSet(
  'capacity designed built meant intended equipped house accommodate hold host staff',
)

/** What people have a right to holds at no one time. */
function isEntitled({ t }: Statement, draft: Draft): boolean {
  for (let i = draft.from - 1; i >= draft.clause; i--) if (isOneOf(t, i, w.entitled, w.eligible)) return true
  return false
}

/** A facility stands: what was done there, or for whom, does not date it. */
export function isFacilityOf({ measure, relation }: Draft): boolean {
  return measure === facilities && relation?.to.measure !== facilities
}

/** Whether the figure is of something that happened, so that it has a time even where none is said. */
export function happened(s: Statement, draft: Draft): boolean {
  if (isEntitled(s, draft)) return false
  // What is recommended has not happened.
  if (s.context.section === 'recommendations') return false
  if (draft.absence === 'unreported') return true
  if (draft.measure === facilities) return isBuilt(s, draft)
  if (draft.absence !== null) return true
  if (draft.figure?.kind === 'ordinal') return true
  if (draft.rate !== null && draft.measure !== funding) return false
  if (draft.figure?.kind === 'duration' && draft.measure !== sentences && draft.measure !== training)
    return false
  const isRight = draft.figure?.kind === 'money' && draft.measure === assisted && speaksOfLaw(s)
  if (dated.has(draft.measure)) return !isLasting(s, draft) && !isRight
  return (
    draft.measure === other &&
    !stands(s.t, draft) &&
    hasPast(s.t) &&
    s.context.section !== 'profile' &&
    draft.figure?.kind !== 'duration' &&
    !speaksOfLaw(s)
  )
}

/** Facilities opened or fitted out in the text have the period of that act; those that stand, or are missing, have none. */
function isBuilt({ t }: Statement, draft: Draft): boolean {
  for (let i = draft.clause; i < draft.nounFrom; i++) if (building[t.word[i] as number] === 1) return true
  return false
}

/** What is done to facilities at their beginning and end. */
const building = wordSet(
  'open opened opening build built building establish established establishing construct constructed constructing fit fitted equip equipped inaugurate inaugurated closed close closing shut set launched launch renovate renovated complete completed create created creating',
)

/** Whether the sentence tells of something past: what is told in the present tense holds at no one time. */
function hasPast(t: Tokens): boolean {
  for (let i = 0; i < t.length; i++)
    if (is(t.word[i] as number, Class.past) || looksPast(t, i) || isIn(t, i, pastForms)) return true
  return false
}

const pastForms = wordSet('was were had did')

/** Who belongs to a unit, and what it has, stands. */
function stands(t: Tokens, draft: Draft): boolean {
  for (let i = draft.from - 1; i >= draft.clause; i--) {
    if (isIn(t, i, standing)) return true
    if (isGoverning(t, i)) return false
  }
  return standing[draft.act] === 1
}

const standing = wordSet(
  'had has have employed employs comprised comprises comprising consisted consisting consists',
)

/** What laws are called. */
const lawful = wordSet('law laws constitution code article statute decree regulation regulations act')

/** What a law does. */
const timeless = wordSet(
  'provides provide requires require allows allow stipulates prohibits permits sets limits limited required allowed entitles entitled guarantees permitted prohibited mandates mandated is are must may shall',
)

/** A sentence about what a law says has no time. */
export function speaksOfLaw(s: Statement): boolean {
  const limit = Math.min(s.t.length, 12)
  let law = false
  for (let i = 0; i < limit; i++) {
    if (lawful[s.t.word[i] as number] === 1) law = true
    else if (law && timeless[s.t.word[i] as number] === 1) return true
  }
  return false
}

/** In a profile, what is said in the present tense holds at no one time. */
function isLasting(s: Statement, draft: Draft): boolean {
  return s.context.section === 'profile' && draft.comparison < 0
}
