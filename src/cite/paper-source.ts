/**
 * The citations of a paper as source code for writing programs, which find out by themselves what was cited before.
 */
import { spaced } from './affixes.ts'
import { escapeLatex } from './bibtex.ts'
import type { ReadCitation, ReadCite } from './paper-citation.ts'
import { braced, escapePandoc, latexPlace, pandocPlace } from './writers.ts'

/**
 * `\autocites[see][para.~1]{laos}[see also][]{burma}` (biblatex's manual, 3.9.3); with one source `\autocite`, and in a
 * sentence `\textcite`.
 */
export function latexCitation({ cites, isNarrative }: ReadCitation): string {
  const command = isNarrative ? '\\textcite' : cites.length > 1 ? '\\autocites' : '\\autocite'
  return command + cites.map((cite) => latexCiteOf(cite, cites.length > 1)).join('')
}

function latexCiteOf(cite: ReadCite, isOneOfMany: boolean): string {
  const { item, pinpoint } = cite.subject
  const before = escapeLatex(wordsBefore(cite))
  const place = pinpoint === null ? '' : latexPlace(pinpoint)
  const after =
    place +
    (cite.suffix === null
      ? ''
      : escapeLatex(place === '' ? cite.suffix.replace(/^[,\s]+/, '') : spaced(cite.suffix)))
  // One argument alone would be taken for what stands behind.
  const options =
    before !== '' || isOneOfMany
      ? `[${braced(before)}][${braced(after)}]`
      : after === ''
        ? ''
        : `[${braced(after)}]`
  return `${options}{${item.id}}`
}

/** `[see @laos, para. 1; see also @burma]`, and in a sentence `@laos [para. 1]` (Pandoc's manual, Citation syntax) */
export function pandocCitation({ cites, isNarrative }: ReadCitation): string {
  const [only] = cites
  if (isNarrative && only !== undefined) {
    const after = pandocAfter(only)
    return `${escapePandoc(wordsBefore(only))} @${only.subject.item.id}${after === '' ? '' : ` [${after}]`}`.trim()
  }
  const parts = cites.map((cite) => {
    const before = escapePandoc(wordsBefore(cite))
    const after = pandocAfter(cite)
    return `${before === '' ? '' : `${before} `}@${cite.subject.item.id}${after === '' ? '' : `, ${after}`}`
  })
  return `[${parts.join('; ')}]`
}

function pandocAfter({ subject, suffix }: ReadCite): string {
  const place = subject.pinpoint === null ? '' : pandocPlace(subject.pinpoint)
  if (suffix === null) return place
  return place === '' ? escapePandoc(suffix.replace(/^[,\s]+/, '')) : place + escapePandoc(spaced(suffix))
}

function wordsBefore({ prefix, signal }: ReadCite): string {
  return [prefix, signal].filter((words) => words !== null && words !== '').join(' ')
}
