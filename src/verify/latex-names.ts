/**
 * Names of LaTeX: what characters are written by, and which commands print no words of the text.
 */

/** What plain characters stand for, the longest first. */
export const characters: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['"`', '„'],
  [`"'`, '“'],
  ['"<', '«'],
  ['">', '»'],
  ['`', '‘'],
  ["'", '’'],
  ['~', '\u00a0'],
]

/** Commands that stand for a character, or put an accent on the letter behind. */
export const accented: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['c', '\u0327'],
  ['v', '\u030c'],
  ['u', '\u0306'],
  ['H', '\u030b'],
  ['k', '\u0328'],
  ['r', '\u030a'],
  ['ss', 'ß'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['i', 'ı'],
  ['dots', '…'],
  ['ldots', '…'],
  ['textellipsis', '…'],
  ['lips', '…'],
  ['og', '«'],
  ['fg', '»'],
  ['guillemotleft', '«'],
  ['guillemotright', '»'],
  ['glqq', '„'],
  ['grqq', '“'],
  ['flqq', '«'],
  ['frqq', '»'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['quotedblbase', '„'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['pounds', '£'],
  ['euro', '€'],
  ['texteuro', '€'],
  ['textdollar', '$'],
  ['textdegree', '°'],
  ['textasciitilde', '~'],
])

/** `\cite`, `\autocite`, `\parencites`, `\footcite`, `\citep` …; `\nocite` cites nothing at its place. */
export function isCitation(command: string): boolean {
  return (
    /cite/i.test(command) && !/^(?:nocite|cite(?:style|field|name|list|reset|setup)|bibcite)/i.test(command)
  )
}

/** Commands whose arguments are no words of the text. */
export const printsNothing: ReadonlySet<string> = new Set(
  `label ref cref Cref autoref pageref nameref eqref nocite bibliography bibliographystyle addbibresource
  printbibliography usepackage documentclass input include includegraphics graphicspath newcommand renewcommand
  providecommand newenvironment setlength addtolength setcounter vspace hspace vskip hskip index glsadd pagestyle
  thispagestyle selectlanguage setmainfont hypersetup definecolor color pagenumbering date author maketitle
  tableofcontents clearpage newpage centering noindent bibitem`.split(/\s+/),
)

/** Environments that hold no running text. */
export const skippedEnvironments: ReadonlySet<string> = new Set(
  `verbatim Verbatim lstlisting minted comment equation align gather multline eqnarray displaymath math tikzpicture
  filecontents`.split(/\s+/),
)
