/**
 * Officials who lose their office, and workplaces that inspectors go to.
 */
import { code } from '../acts.ts'
import { isOneOf, wordSet } from '../match.ts'
import { because, type Draft, type Statement } from '../statement.ts'
import { lexemes } from '../words.ts'
import { actedOn, ahead } from './acted-on.ts'

/** The words that these rules ask for by name. */
const w = lexemes('from of')

const inspections = code('inspections')
const other = code('other')

/**
 * Officials who lose their office are no victims.
 *
 * ```text
 * The ministry removed two officers from office.
 *                      ^^^ measure=other
 * ```
 */
export function dismissed({ t }: Statement, draft: Draft): number {
  const from = actedOn(t, draft, dismissing)
  if (from < 0) return 0
  if (officials[draft.noun] === 1) return because(from - 1, other)
  const at = isOneOf(t, from, w.from, w.of) ? ahead(t, from + 1, offices, 4) : -1
  return at < 0 ? 0 : because(at, other)
}

/** Who serves the state: no victims. */
export const officials = wordSet(
  `officer officers official officials police policemen policeman soldier soldiers staff employee employees diplomat diplomats judge judges
  prosecutor prosecutors inspectors inspector guard guards teacher teachers`,
)

const offices = wordSet('office duty duties service post posts force position positions job jobs')

const dismissing = wordSet(
  'remove removed removing dismiss dismissed dismissing fire fired suspend suspended relieve relieved',
)

/**
 * Workplaces that inspectors go to.
 *
 * ```text
 * Labor inspectors visited 3,400 worksites.
 *                          ^^^^^ measure=inspections
 * ```
 */
export function visited({ t }: Statement, draft: Draft): number {
  if (workplaces[draft.noun] !== 1) return 0
  const from = actedOn(t, draft, visiting)
  return from < 0 ? 0 : because(from - 1, inspections)
}

const visiting = wordSet('visit visited visiting check checked checking')

const workplaces = wordSet(
  'worksites worksite workplaces workplace businesses business establishments factories farms companies employers brothels bars vessels sites',
)
