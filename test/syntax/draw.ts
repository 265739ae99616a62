/**
 * An analysed sentence drawn as text, for fixtures that a linguist can read: phrases as brackets, what hangs on what,
 * clauses with their roles.
 *
 * ```text
 * Eighteen brokers from two towns were convicted in May.
 * [--------------]      [-------]                   [-]
 * from two towns < brokers
 * main: were convicted, passive past | subject: Eighteen brokers | from: two towns | in: May
 * ```
 */
import type { Clause, Phrase, Syntax } from '../../src/syntax/syntax.ts'

/** The words of a stretch of tokens. */
function words({ t }: Syntax, from: number, to: number): string {
  return to <= from ? '' : t.text.slice(t.start[from], t.end[to - 1])
}

function wordAt(syntax: Syntax, i: number): string {
  return words(syntax, i, i + 1)
}

function named(syntax: Syntax, index: number): string {
  const { from, to } = syntax.phrases[index] as Phrase
  return words(syntax, from, to)
}

/** Draws a sentence, a line each: its text, its phrases as brackets, the phrases that hang on others, its clauses. */
export function draw(syntax: Syntax): string[] {
  const { t, phrases } = syntax
  return [
    t.text,
    drawBrackets(syntax),
    ...phrases.flatMap((phrase) => drawLink(syntax, phrase)),
    ...drawClauses(syntax),
  ]
}

/** `[---]` under each phrase, counted from the first token. */
function drawBrackets({ t, phrases }: Syntax): string {
  const offset = t.start[0] as number
  let line = ''
  for (const { from, to } of phrases) {
    const start = (t.start[from] as number) - offset
    const length = (t.end[to - 1] as number) - offset - start
    line = `${line.padEnd(start)}${length === 1 ? '|' : `[${'-'.repeat(length - 2)}]`}`
  }
  return line
}

const marks = { none: '', preposition: '', conjunct: '& ', apposition: '= ', bracket: '( ' } as const

/** `in two towns < Police`: a phrase, how it hangs, the head that it hangs on. */
function drawLink(syntax: Syntax, phrase: Phrase): string[] {
  const governor = syntax.phrases[phrase.governor]
  if (governor === undefined) return []
  const { preposition, link, index } = phrase
  const how = link === 'preposition' ? `${wordAt(syntax, preposition)} ` : marks[link]
  const head = governor.head < 0 ? named(syntax, governor.index) : wordAt(syntax, governor.head)
  return [`${how}${named(syntax, index)} < ${head}`]
}

/** Draws the clauses of a sentence, one a line, each set in below the clause that it hangs in. */
function drawClauses(syntax: Syntax): string[] {
  return syntax.clauses.map((clause) => {
    const roles = rolesOf(syntax, clause)
    const { kind, from, verb } = clause
    const head = `${'  '.repeat(depthOf(syntax, clause))}${kind}: ${words(syntax, from, verb + 1)}`
    const form = formOf(syntax, clause)
    return [form === '' ? head : `${head}, ${form}`, ...roles].join(' | ')
  })
}

function depthOf({ clauses }: Syntax, { parent }: Clause): number {
  let depth = 0
  for (let at = clauses[parent]; at !== undefined && depth < 8; at = clauses[at.parent]) depth++
  return depth
}

function formOf(syntax: Syntax, { passive, progressive, tense, modal, negation, particle }: Clause): string {
  const parts = [
    passive ? 'passive' : '',
    progressive ? 'progressive' : '',
    tense === 'none' ? '' : tense,
    modal < 0 ? '' : `modal ${wordAt(syntax, modal)}`,
    negation < 0 ? '' : `denied by ${wordAt(syntax, negation)}`,
    particle < 0 ? '' : `particle ${wordAt(syntax, particle)}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function rolesOf(syntax: Syntax, clause: Clause): string[] {
  const roles = (['antecedent', 'subject', 'object', 'recipient', 'complement'] as const).flatMap((role) =>
    clause[role] < 0 ? [] : [`${role}: ${named(syntax, clause[role])}`],
  )
  const obliques = clause.obliques.map((index) => {
    const { preposition } = syntax.phrases[index] as Phrase
    return `${preposition < 0 ? 'bare' : wordAt(syntax, preposition).toLowerCase()}: ${named(syntax, index)}`
  })
  return [...roles, ...obliques]
}
