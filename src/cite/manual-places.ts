/**
 * Places as the manuals of law write them: what stands before a place, and the place itself.
 */
import { nameText } from '../pinpoints/headings.ts'
import { isMany, type PinpointPart } from '../pinpoints/pinpoint.ts'
import { isOfState } from './amend-case.ts'
import type { StyleItem } from './csl.ts'

/** 3.3: `Id. at ` and `supra note 4, at ` before a name, not before a sign or a number; `Laos, ` → `Laos ` before those. */
export function bluebookLead(
  before: string,
  { headings, label, counted }: PinpointPart,
  { type }: StyleItem,
): string {
  const isNamed = headings[0]?.kind === 'title' && label !== 'section'
  const isNumbered = label === 'section' || headings[0]?.kind === 'section' || !counted
  const isLater = /(?:supra(?:<\/i>)? note \d{1,6}, |[Ii]d\.(?:<\/i>)? )$/.test(before)
  if (isLater) return isNamed ? `${before}at ` : before
  const isTitle = type === 'report' || type === 'webpage'
  return isTitle && isNumbered && !isNamed ? before.replace(/,(<\/\w{1,9}>)? $/, '$1 ') : before
}

export function bluebookPart({ label, headings, locator, counted }: PinpointPart): string | null {
  const last = headings.at(-1)
  if (label === 'section' && last?.kind === 'title') return `pt. “${last.title}”`
  const names = headings.map((name) => (name.kind === 'section' ? `§ ${name.number}` : nameText(name)))
  if (label === 'section') return names.join(', ')
  if (label !== 'paragraph') return null
  const term = counted ? (isMany(locator) ? 'paras.' : 'para.') : isMany(locator) ? '¶¶' : '¶'
  return [...names, `${term} ${locator}`].join(', ')
}

/**
 * OSCOLA 4, 2.1.6: the numbers of a judgment's paragraphs stand in square brackets; 2.7.1, 3.1.3 and 3.4: elsewhere, and
 * for the courts of organizations of states, `para 3`. A heading is no section of a statute, which is what `s` means.
 */
export function oscolaPart(
  { label, headings, locator, counted }: PinpointPart,
  document: StyleItem,
): string | null {
  const last = headings.at(-1)
  if (label === 'section' && last?.kind === 'title') return `section ‘${last.title}’`
  const isJudgment = !counted && document.type === 'legal_case' && isOfState(document)
  if (label !== 'paragraph' || !isJudgment) return null
  return [...headings.map(nameText), inBrackets(locator)].join(', ')
}

/** AGLC 4, 9.2.13: the paragraphs of a resolution are cited as those of a treaty; 1.1.7: numbers of paragraphs in square brackets; what was counted is said to be a paragraph. */
export function aglcPart(
  { label, headings, locator, counted }: PinpointPart,
  { genre }: StyleItem,
): string | null {
  if (label !== 'paragraph' || counted) return null
  if (genre !== undefined && / Res /.test(genre)) return null
  return [...headings.map(nameText), inBrackets(locator)].join(' ')
}

/** `3, 5–6` → `[3], [5]–[6]` */
function inBrackets(locator: string): string {
  return locator.replace(/[^\s–,]+/g, '[$&]')
}
