/**
 * The rows of `frame-rows.ts` as they are read: by the forms of their verbs, their words as sets.
 */
import { code } from '../acts.ts'
import { wordSet } from '../match.ts'
import { Class, mark, verbForms, word } from '../words.ts'
import { frameRows, type Row } from './frame-rows.ts'
import { Counted } from './kinds.ts'

/** A row as it is read. */
export interface Frame {
  /** Whether the figure counts whom the verb is done to, or who does it. */
  role: 'object' | 'subject'
  /** The kinds that the counted may be of: bits of {@link Counted}. */
  kinds: number
  /** The word right behind the verb, or right behind the counted (`handed 12 victims over`). */
  particle: Uint8Array | null
  /** What must stand between verb and figure or close behind the counted. */
  goal: Uint8Array | null
  /** What the subject of the verb must hold. */
  by: Uint8Array | null
  measure: number
}

/** The principal parts of verbs that are not regular, or that double their last letter. */
const irregular = new Map(
  `admit/admitted/admitted/admitting become/became/become/becoming begin/began/begun/beginning bring/brought/brought/bringing
  build/built/built/building catch/caught/caught/catching come/came/come/coming commit/committed/committed/committing compel/compelled/compelled/compelling
  draw/drew/drawn/drawing drop/dropped/dropped/dropping feed/fed/fed/feeding find/found/found/finding
  flag/flagged/flagged/flagging fly/flew/flown/flying get/got/gotten/getting give/gave/given/giving go/went/gone/going
  hang/hung/hung/hanging hear/heard/heard/hearing hold/held/held/holding keep/kept/kept/keeping lay/laid/laid/laying
  leave/left/left/leaving flee/fled/fled/fleeing lose/lost/lost/losing drive/drove/driven/driving log/logged/logged/logging make/made/made/making meet/met/met/meeting nab/nabbed/nabbed/nabbing
  pay/paid/paid/paying put/put/put/putting refer/referred/referred/referring submit/submitted/submitted/submitting
  send/sent/sent/sending shut/shut/shut/shutting sit/sat/sat/sitting
  show/showed/shown/showing speak/spoke/spoken/speaking stand/stood/stood/standing stop/stopped/stopped/stopping
  take/took/taken/taking teach/taught/taught/teaching throw/threw/thrown/throwing transfer/transferred/transferred/transferring
  undergo/underwent/undergone/undergoing undertake/undertook/undertaken/undertaking withdraw/withdrew/withdrawn/withdrawing
  write/wrote/written/writing`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, entry.indexOf('/')), entry]),
)

/** The forms of a verb. Where it can be a noun or an adjective too (`free meals`), only the past and `-ing` forms are taken for verbs. */
function enter(base: string): number[] {
  const { third, past, participle, gerund } = verbForms(irregular.get(base) ?? base)
  mark(past, Class.verb | Class.past)
  mark(participle, Class.verb | Class.past)
  mark(gerund, Class.verb | Class.gerund)
  return [...new Set([base, third, past, participle, gerund].map(word))]
}

const setOf = (list: string | undefined): Uint8Array | null => (list === undefined ? null : wordSet(list))

function frameOf({ of, as: role = 'object', particle, goal, by }: Row, measure: number): Frame {
  const isOfAny = of.includes('people')
    ? goal !== undefined || particle !== undefined
    : goal !== undefined && of.length > 1
  const kinds = of.reduce((bits, kind) => bits | Counted[kind], isOfAny ? Counted.nameless : 0)
  return { role, kinds, particle: setOf(particle), goal: setOf(goal), by: setOf(by), measure }
}

const byVerb = new Map<number, Frame[]>()

/** The rows for a form of their verbs, in the order in which they are written. */
export function framesOf(id: number): readonly Frame[] | undefined {
  return byVerb.get(id)
}

/** Enters the rows and their verbs; called before anything is read. */
export function learnFrames(): void {
  for (const { measure, row } of frameRows()) {
    const frame = frameOf(row, code(measure))
    for (const base of row.verbs.split(/\s+/)) {
      for (const id of enter(base)) {
        const list = byVerb.get(id)
        if (list === undefined) byVerb.set(id, [frame])
        else list.push(frame)
      }
    }
  }
}
