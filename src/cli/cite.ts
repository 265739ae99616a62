import { exportFormats } from '../cite/formats.ts'
import { locales, styles } from '../cite/names.ts'
import type { Command } from './command.ts'
import { targetHelp } from './target.ts'

const help = `Usage: pincite cite [file…] [--style name] [--at place] [--format name]

Writes the citation of each report, or of a place in it.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.

Options:
  --style name      how to write it: ${styles.slice(0, 5).join(' ')}
                    ${styles.slice(5, 9).join(' ')}
                    ${styles.slice(9).join(' ')},
                    or the path of a CSL file (default: refworld)
  --locale name     the language to write it in: ${locales.join(' ')}
  --at place        the place that is cited; may be given more than once
  --counting name   heading (paragraphs without a printed number are counted from the heading above, the default)
                    or document (through all of it)
  --form name       bibliography, parenthetical, narrative (styles that cite in the text);
                    bibliography, note, subsequent-note, ibid (styles that cite in notes)
  --first-note n    the number of the first note, which a subsequent one points back to
  --quote           the words of the place too, in quotation marks
  --bibliography    a bibliography of all files
  --notes file      the citations of a whole paper, each with its source, place and words, from a file of JSON (see
                    docs/papers.md): ibid., (n 4), letters and numbers; --format may be json here, and --bibliography
                    follows. Sources are named in the file, or are the files of the command line by their keys
  --format name     text html markdown latex pandoc coins (default: text),
                    or for reference managers: ${exportFormats.join(' ')};
                    csl writes the style itself, a file for Pandoc and Zotero
  --key name        the key of the document in latex, pandoc and the files for reference managers, where it is to be
                    another than its own
  --accessed date   the day of access, as 2026-11-23
  --archived url    the address of an archived copy

${targetHelp}

Examples:
  pincite cite
  pincite cite report.txt --style apa --at prosecution.p1
  pincite cite *.txt --bibliography --style chicago-notes
  pincite cite *.txt --format biblatex > reports.bib
  pincite cite --style oscola --format csl > oscola.csl
  pincite cite --notes notes.json --style oscola --bibliography`

/** `pincite cite` */
export const cite: Command = {
  name: 'cite',
  help,
  options: {
    style: { type: 'string' },
    locale: { type: 'string' },
    at: { type: 'string', multiple: true },
    counting: { type: 'string' },
    form: { type: 'string' },
    'first-note': { type: 'string' },
    quote: { type: 'boolean' },
    bibliography: { type: 'boolean' },
    notes: { type: 'string' },
    format: { type: 'string' },
    key: { type: 'string' },
    accessed: { type: 'string' },
    archived: { type: 'string' },
  },
  async run(call) {
    // The citations' engine takes longer to load than all the rest, so only this command does it.
    const { runCite } = await import('./cite-run.ts')
    return runCite(call)
  },
}
