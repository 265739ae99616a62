/**
 * Facts: what a row of a codebook says that somebody did, or what it counts, ready to be written into constructions.
 */
import type {
  Aspect,
  Codebook,
  MeasureDefinition,
  NounRow,
  Row,
  VerbRow,
} from '../../src/codebooks/codebook.ts'
import { codebooks, measuresOf } from '../../src/codebooks/codebooks.ts'
import { type VerbForms, verbForms } from '../../src/syntax/lexicon/forms.ts'
import { Kinds } from '../../src/syntax/lexicon/kind-bits.ts'
import { type Kind, kinds } from '../../src/syntax/lexicon/kinds.ts'
import { actOf, idOf, kindsOf, nounOf as lemmaOf, verbOf } from '../../src/syntax/lexicon/lexicon.ts'
import { nominals } from '../../src/syntax/lexicon/nominals.ts'
import { verbs as verbList } from '../../src/syntax/lexicon/verbs.ts'
import { type Agent, agentOf, agentsOf, type Chance, type Noun, nounOf, nounsOf } from './fillers.ts'
import { agentsByMeasure, nounPhrases, objectsByMeasure, predicates } from './predicates.ts'

export type BookName = 'trafficking' | 'human-rights'

export function bookOf(name: BookName): Codebook {
  return name === 'trafficking' ? codebooks.trafficking : codebooks.humanRights
}

/** What somebody did to, or what befell, those that are counted; or what is counted itself. */
export interface Fact {
  book: BookName
  measure: string
  /** From 1, within its measure. */
  row: number
  aspect: Aspect
  /** Where those who are counted stand: object or subject of the verb, behind a preposition, or there is no verb. */
  counts: 'object' | 'subject' | 'beside' | 'noun'
  verb: VerbForms
  particle: string
  agent: Agent
  /** What stands between the verb and what is counted: `charges against`; the verb's object where the subject is counted. */
  between: string
  /** What stands behind. */
  after: string
  counted: Noun
  /** Another noun that fits as well. */
  second: Noun
  /** The noun of the act, where it says the same: `conviction`. */
  act: Noun | null
  /** Whether the noun of the act says it without what it is done to: `12 arrests`, but not `12 reductions`. */
  isActAlone: boolean
  /** Whether what is counted is an act: `12 arrests`. */
  isAct: boolean
  /** Whether the measure hangs on who does it. */
  needsAgent: boolean
  /** Whether a participle alone says it: `12 jailed brokers`. */
  isAdjective: boolean
}

/** The forms of each verb. */
export const formsOf = new Map<string, VerbForms>()
for (const entry of verbList.split(/\s+/)) {
  const forms = verbForms(entry)
  if (!formsOf.has(forms.base)) formsOf.set(forms.base, forms)
}
formsOf.set('be', { base: 'be', third: 'is', past: 'was', participle: 'been', gerund: 'being' })
formsOf.set('have', { base: 'have', third: 'has', past: 'had', participle: 'had', gerund: 'having' })
formsOf.set('try', verbForms('try'))

/** The nouns of acts that only one verb has, by verb. */
const actsOf = new Map<string, string>()
for (const line of nominals.split('\n')) {
  const [verb = '', nouns = ''] = line.split(' ')
  actsOf.set(verb, nouns.split(',')[0] ?? '')
}

/** Verbs whose noun is said in another sense, or of nobody who is counted. */
const unsaid = new Set(
  'discipline receive favor clear lodge issue decide wound oust burn flee interview register recruit fine take file stop use pass present report'.split(
    ' ',
  ),
)

/** What stands where, as a row asks it. */
interface Shape {
  verb: string
  counts: 'object' | 'subject' | 'beside'
  subject: string | null
  object: string | null
  /** All words behind the verb besides what is counted. */
  beside: readonly string[]
  counted: string
}

const kindNames: readonly string[] = kinds

const answers = new Map<string, Map<string, boolean>>()

/** Whether one of the words of a row names a word, by itself or by its kind. */
export function fits(words: string, word: string): boolean {
  const known = answers.get(words) ?? new Map<string, boolean>()
  answers.set(words, known)
  const answer = known.get(word) ?? asked(words, word)
  known.set(word, answer)
  return answer
}

function asked(words: string, word: string): boolean {
  const spelled = word.replaceAll('_', ' ')
  const id = idOf(spelled) || idOf(spelled.split(' ').at(-1) ?? '')
  const bits = kindsOf(id)
  return words.split(/\s+/).some((item) => {
    if (item === '*') return true
    if (item.startsWith('<') && kindNames.includes(item.slice(1, -1)))
      return (Kinds[item.slice(1, -1) as Kind] & bits) !== 0
    if (item.includes('_')) return spelled === item.replaceAll('_', ' ')
    const own = idOf(item)
    if (item === spelled) return true
    return own !== 0 && (own === id || own === lemmaOf(id) || own === verbOf(id))
  })
}

function fitsSome(words: string, list: readonly string[]): boolean {
  if (list.some((word) => fits(words, word))) return true
  return list.some(
    (word, i) =>
      i > 0 &&
      fits(
        words
          .split(/\s+/)
          .filter((item) => item.includes('_'))
          .join(' ') || '-',
        `${list[i - 1]}_${word.replace(/s$/, '')}`,
      ),
  )
}

const countsOf = (row: VerbRow) =>
  row.counts ?? (row.object === undefined && row.subject !== undefined ? 'subject' : 'object')

/** Whether a row of a verb fits, as its words say it. */
function fitsRow(row: VerbRow, shape: Shape): boolean {
  if (row.amount !== undefined && row.amount !== 'count') return false
  if (row.modality === 'law' || countsOf(row) !== shape.counts || !row.verb.split(/\s+/).includes(shape.verb))
    return false
  const own = row[shape.counts]
  if (own !== undefined && !fits(own, shape.counted)) return false
  if (
    row.subject !== undefined &&
    shape.counts !== 'subject' &&
    (shape.subject === null ? row.subject !== '*' : !fits(row.subject, shape.subject))
  )
    return false
  if (
    row.object !== undefined &&
    shape.counts !== 'object' &&
    (shape.object === null ? row.object !== '*' : !fits(row.object, shape.object))
  )
    return false
  if (row.particle !== undefined && !fitsSome(row.particle, shape.beside)) return false
  return row.beside === undefined || shape.counts === 'beside' || fitsSome(row.beside, shape.beside)
}

interface Named {
  name: string
  rows: readonly Row[]
}
const allRows = new Map<Codebook, readonly Named[]>()
const rowsByVerb = new Map<Codebook, Map<string, { name: string; row: VerbRow }[]>>()

function namedRows(book: Codebook): readonly Named[] {
  const known = allRows.get(book) ?? measuresOf(book)
  allRows.set(book, known)
  return known
}

export function verbRows(book: Codebook, verb: string): readonly { name: string; row: VerbRow }[] {
  let byVerb = rowsByVerb.get(book)
  if (byVerb === undefined) {
    byVerb = new Map()
    rowsByVerb.set(book, byVerb)
    for (const { name, rows } of namedRows(book))
      for (const row of rows)
        if ('verb' in row)
          for (const lemma of row.verb.split(/\s+/)) {
            const list = byVerb.get(lemma) ?? []
            byVerb.set(lemma, list)
            list.push({ name, row })
          }
  }
  return byVerb.get(verb) ?? []
}

/** The measure of the first row of a verb that fits; empty where none does. */
export function measureOfVerb(book: Codebook, shape: Shape): string {
  return verbRows(book, shape.verb).find(({ row }) => fitsRow(row, shape))?.name ?? ''
}

/** The measure of the first row that fits a noun, what stands around it, and the verb whose act it is. */
export function measureOfNoun(
  book: Codebook,
  noun: string,
  around: readonly string[],
  act: string,
  counted: string | null,
): string {
  for (const measure of namedRows(book))
    for (const row of measure.rows) {
      if (row.amount !== undefined && row.amount !== 'count') continue
      if (row.modality === 'law') continue
      if ('noun' in row) {
        if (!fits(row.noun, noun) || row.subject !== undefined) continue
        if (row.of === undefined || fitsSome(row.of, around)) return measure.name
      } else if (isPlain(row) && row.verb.split(/\s+/).includes(act) && countsOf(row) !== 'beside') {
        const words = row[countsOf(row)]
        if (words === undefined || counted === null || fits(words, counted)) return measure.name
      }
    }
  return ''
}

/** Whether a row of the measure names the noun itself. */
function isNamed(book: Codebook, noun: string, measure: string): boolean {
  const rows = namedRows(book).find(({ name }) => name === measure)?.rows ?? []
  return rows.some((row) => 'noun' in row && row.of === undefined && row.noun.split(/\s+/).includes(noun))
}

/** Whether the verb alone, with what is counted, says it. */
function isPlain(row: VerbRow): boolean {
  const counts = countsOf(row)
  return (
    row.beside === undefined &&
    row.particle === undefined &&
    (row.subject === undefined || counts === 'subject') &&
    (row.object === undefined || counts === 'object')
  )
}

/** Verbs that say nothing of the kind without words that a plain row does not give. */
export const unfinished = new Set(
  `be compel coerce force subject expose mobilize turn push return place put bring take send lead hold keep run beat defeat
  become make form compose represent constitute account comprise number total have include count need lack know say agree consider
  answer think feel fear believe trust report speak follow adhere freeze expire practice cost save claim leave
  resort dislocate accept allege desire sign let enter live reside dwell inhabit engage participate use snatch disappear add swear post graduate station
  tutor school certify familiarize transfer remove discharge bail parole look care conclude quash crucify stone hang guillotine discriminate
  lay pend favor favour support oppose approve disapprove prefer justify report estimate respond remain continue stay expel suspend condemn blind cripple earn owe purge walk play cover number run stand refoule take give dispose rule
  probe clear nab hear sample unearth cast carry hand mete set consist compose`.split(/\s+/),
)
/** Verbs that are common enough without more, though they are in the list above for other rows. */
const finished: Readonly<Record<string, readonly string[]>> = {
  acquittals: ['clear'],
  investigations: ['probe'],
  detainees: ['hold'],
  arrests: ['hold'],
  prosecutions: ['hear', 'quash'],
  deportations: ['expel'],
  elections: ['cast', 'run', 'stand'],
  discipline: ['remove', 'suspend', 'discharge'],
  restrictions: ['suspend'],
  repatriations: ['return'],
  releases: ['parole'],
  staff: ['include', 'have'],
  prevalence: ['live'],
  'victims-assisted': ['support'],
  deaths: ['report'],
  complaints: ['reject'],
  other: ['report', 'remove', 'suspend', 'discharge'],
}

/** Verbs whose plain rows take what `predicates` says behind them. */
const completed = new Set(
  `compel coerce force subject expose mobilize learn study complain confess practice profess adhere favor support oppose attend finish
  estimate return elect carry hand mete`.split(/\s+/),
)

/** How a line of `predicates` is made up. */
interface Predicate {
  verb: string
  counts: 'object' | 'subject' | 'beside'
  particle: string
  between: string
  after: string
  object: string | null
  beside: string[]
  /** The only measure that it is for; empty where it is for any. */
  measure: string
}

const none = { particle: '', between: '', after: '', object: null, beside: [], measure: '' }

const prepositions =
  /^(?:to|into|in|on|of|for|from|with|about|against|at|by|before|as|across|upon|after|under|off|out|over|up)$/

function headOf(words: readonly string[]): string | null {
  const end = words.findIndex((word) => prepositions.test(word))
  return words.slice(0, end < 0 ? words.length : end).at(-1) ?? null
}

function toPredicate(line: string): Predicate {
  const [text = '', measure = ''] = line.split(' @')
  const words = text.split(' ')
  const slot = words.indexOf('_')
  if (slot === 0) {
    const [, verb = '', ...rest] = words
    return {
      ...none,
      verb,
      counts: 'subject',
      after: rest.join(' '),
      object: headOf(rest),
      beside: rest,
      measure,
    }
  }
  const [verb = '', ...rest] = words
  const particle = rest[0]?.startsWith('+') === true ? rest[0].slice(1) : ''
  const between = words.slice(particle === '' ? 1 : 2, slot)
  const after = words.slice(slot + 1)
  const counts = between.length === 0 ? 'object' : 'beside'
  const beside = [...(particle === '' ? [] : [particle]), ...between, ...after]
  const object = headOf(between)
  return {
    verb,
    counts,
    particle,
    between: between.join(' '),
    after: after.join(' '),
    object,
    beside,
    measure,
  }
}

const allPredicates = predicates.map(toPredicate)

/** The predicates that a row wants: those listed for rows that want more than a verb, else the verbs alone. */
function predicatesOf(row: VerbRow, measure: string): Predicate[] {
  const counts = countsOf(row)
  const lemmas = row.verb.split(/\s+/)
  const listed = allPredicates.filter(
    (p) =>
      p.counts === counts &&
      (p.measure === measure || (p.measure === '' && measure !== 'hotline')) &&
      lemmas.includes(p.verb) &&
      (row.particle === undefined || fitsSome(row.particle, p.beside)) &&
      (row.object === undefined ||
        counts === 'object' ||
        (p.object === null ? row.object === '*' : fits(row.object, p.object))) &&
      (row.beside === undefined || counts === 'beside' || fitsSome(row.beside, p.beside)),
  )
  const isOpen = counts === 'beside' || row.beside !== undefined || row.particle !== undefined
  if (isOpen || (counts === 'subject' && row.object !== undefined)) {
    // `*` beside a verb is told from others only by the verb's object.
    return row.beside === '*' && (row.object === undefined || row.object === '*') ? [] : listed
  }
  const bare = lemmas
    .filter((verb) => !unfinished.has(verb) || finished[measure]?.includes(verb) === true)
    .map((verb): Predicate => ({ ...none, verb, counts }))
  return [...bare, ...listed.filter(({ verb }) => completed.has(verb))]
}

/** Verbs that stand in a row for another use than the one that a bare row would give. */
const excluded = new Set([
  'marry object',
  'attend object',
  'hotline respond',
  'wed object',
  'train disappear',
  'awareness put',
])

const predicatesByRow = new Map<VerbRow, Predicate[]>()

function ofRow(row: VerbRow, measure: string): readonly Predicate[] {
  const known = predicatesByRow.get(row) ?? predicatesOf(row, measure)
  predicatesByRow.set(row, known)
  return known
}

/** Draws a fact for a row; null where it has none. */
export function drawFact(
  book: BookName,
  measure: MeasureDefinition,
  index: number,
  chance: Chance,
): Fact | null {
  const row = measure.rows[index]
  if (row === undefined || (row.amount !== undefined && row.amount !== 'count') || row.modality === 'law')
    return null
  for (let attempt = 0; attempt < 12; attempt++) {
    const fact =
      'verb' in row
        ? drawVerbFact(book, measure, index, row, chance)
        : drawNounFact(book, measure, index, row, chance)
    if (fact !== null) return fact
  }
  return null
}

const nounsByWords = new Map<string, Noun[]>()

function countedOf(words: string | undefined, measure: string): readonly Noun[] {
  const key = `${measure} ${words}`
  const known = nounsByWords.get(key) ?? drawnFrom(words, measure)
  nounsByWords.set(key, known)
  return known
}

function drawnFrom(words: string | undefined, measure: string): Noun[] {
  const own = nounsOf(words ?? '')
  if (own.length > 0) return own
  return nounsOf(objectsByMeasure[measure] ?? '<accused> <official>')
}

function drawVerbFact(
  book: BookName,
  measure: MeasureDefinition,
  index: number,
  row: VerbRow,
  chance: Chance,
): Fact | null {
  const options = ofRow(row, measure.name)
  if (options.length === 0) return null
  const predicate = chance.pick(options)
  const forms = formsOf.get(predicate.verb)
  if (forms === undefined) return null
  const all = countedOf(row[predicate.counts], measure.name)
  const people = all.filter(({ isPerson }) => isPerson)
  const nouns = people.length > 1 && chance.happens(0.85) ? people : all
  const counted = chance.pick(nouns)
  const others = nouns.filter((noun) => noun.lemma !== counted.lemma && noun.isPerson === counted.isPerson)
  if (others.length === 0) others.push(counted)
  const second = chance.pick(others)
  const listed =
    row.subject !== undefined && predicate.counts !== 'subject' && row.subject !== '*'
      ? agentsOf(row.subject)
      : []
  const choices =
    listed.length > 0 ? listed : (agentsByMeasure[measure.name] ?? 'authorities').split(',').map(agentOf)
  const agent = chance.pick(choices)
  if (
    excluded.has(`${predicate.verb} ${predicate.counts}`) ||
    excluded.has(`${measure.name} ${predicate.verb}`)
  )
    return null
  if (/against$/.test(predicate.between) && !counted.isPerson) return null
  if (predicate.beside.some((word) => fits(agent.head, word)) || fits(agent.head, counted.lemma)) return null
  const shape: Shape = {
    verb: predicate.verb,
    counts: predicate.counts,
    subject: agent.head,
    object: predicate.object,
    beside: predicate.beside,
    counted: counted.lemma,
  }
  const codebook = bookOf(book)
  const isSame = (changed: Partial<Shape>) =>
    measureOfVerb(codebook, { ...shape, ...changed }) === measure.name
  if (!isSame({}) || !isSame({ counted: second.lemma })) return null
  const needsAgent = predicate.counts !== 'subject' && !isSame({ subject: null })
  const actName =
    predicate.beside.length === 0 && !unsaid.has(predicate.verb) ? actsOf.get(predicate.verb) : undefined
  const act = actName === undefined ? null : nounOf(actName.split('/')[0] ?? '')
  const isActSame =
    act !== null &&
    isPlain(row) &&
    measureOfNoun(codebook, act.lemma, [], predicate.verb, null) === measure.name &&
    measureOfNoun(codebook, act.lemma, [counted.lemma], predicate.verb, counted.lemma) === measure.name
  return {
    book,
    measure: measure.name,
    row: index + 1,
    aspect: row.aspect ?? measure.aspect,
    counts: predicate.counts,
    verb: forms,
    particle: predicate.particle,
    agent,
    between: predicate.between,
    after: predicate.after,
    counted,
    second,
    act: isActSame ? act : null,
    isActAlone:
      isActSame && row[predicate.counts] === '*'
        ? true
        : isActSame && isNamed(codebook, act.lemma, measure.name),
    isAct: false,
    needsAgent,
    isAdjective:
      predicate.counts === 'object' &&
      isPlain(row) &&
      predicate.beside.length === 0 &&
      predicate.verb !== 'try',
  }
}

/** A noun phrase of a row that wants words around its noun: the phrase's noun with them. */
function toNoun(line: string): { noun: Noun; around: string[] } | null {
  const words = line.split(' ')
  const end = words.findIndex((word) => prepositions.test(word))
  const before = words.slice(0, end < 0 ? words.length : end)
  const behind = end < 0 ? '' : ` ${words.slice(end).join(' ')}`
  const head = before.at(-1) ?? ''
  const noun = nounOf(head)
  if (noun === null) return null
  const front = before.length > 1 ? `${before.slice(0, -1).join(' ')} ` : ''
  return {
    noun: { ...noun, many: `${front}${noun.many}${behind}`, one: `${front}${noun.one}${behind}` },
    around: words.filter((word) => word !== head),
  }
}

function drawNounFact(
  book: BookName,
  measure: MeasureDefinition,
  index: number,
  row: NounRow,
  chance: Chance,
): Fact | null {
  if (row.subject !== undefined || /\*/.test(row.noun)) return null
  const options = (
    row.of === undefined
      ? nounsOf(row.noun).map((noun) => ({ noun, around: [] as string[] }))
      : nounPhrases.map(toNoun)
  ).filter(
    (option) =>
      option !== null &&
      fits(row.noun, option.noun.lemma) &&
      (row.of === undefined || fitsSome(row.of, option.around)),
  )
  const codebook = bookOf(book)
  const right = options.filter(
    (option) =>
      option !== null && measureOfNoun(codebook, option.noun.lemma, option.around, '', null) === measure.name,
  )
  const picked = right.length === 0 ? null : chance.pick(right)
  if (picked === null) return null
  const other = chance.pick(right) ?? picked
  return {
    book,
    measure: measure.name,
    row: index + 1,
    aspect: row.aspect ?? measure.aspect,
    counts: 'noun',
    verb: verbForms('be'),
    particle: '',
    agent: agentOf((agentsByMeasure[measure.name] ?? 'authorities').split(',')[0] ?? ''),
    between: '',
    after: '',
    counted: picked.noun,
    second: other.noun,
    act: null,
    isActAlone: false,
    isAct: actOf(idOf(picked.noun.lemma)) !== 0,
    needsAgent: false,
    isAdjective: false,
  }
}

/** All rows of a codebook, with their measures. */
export function rowsOf(book: BookName): { measure: MeasureDefinition; index: number; row: Row }[] {
  return measuresOf(bookOf(book)).flatMap((measure) =>
    measure.rows.map((row, index) => ({ measure, index, row })),
  )
}
