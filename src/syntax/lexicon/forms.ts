/**
 * The forms of regular and irregular words.
 */

/** The forms of one verb. */
export interface VerbForms {
  base: string
  third: string
  past: string
  participle: string
  gerund: string
}

/**
 * The forms of an English verb.
 *
 * @param entry `investigate` gives the regular forms; `begin/began/begun/beginning` spells out past, participle, gerund
 *   (what is missing at the end is regular)
 */
export function verbForms(entry: string): VerbForms {
  const [base = '', past, participle, gerund] = entry.split('/')
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const regularPast = endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return {
    base,
    third: plural(base),
    past: past ?? regularPast,
    participle: participle ?? past ?? regularPast,
    gerund: gerund ?? gerundOf(base, stem),
  }
}

function gerundOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  return /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${stem}ing`
}

/** The regular plural of a noun, which is also the third person of a verb; `child/children` spells it out. */
export function plural(noun: string): string {
  const [singular = '', irregular] = noun.split('/')
  if (irregular !== undefined) return irregular
  if (endsInConsonantY(singular)) return `${singular.slice(0, -1)}ies`
  return /(?:sh|ch|s|x|z)$/.test(singular) || /^(?:go|do|undergo|forgo|veto|echo)$/.test(singular)
    ? `${singular}es`
    : `${singular}s`
}

function endsInConsonantY(word: string): boolean {
  return /[^aeiou]y$/.test(word)
}
