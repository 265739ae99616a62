import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type StyleName, styles } from '../cite/names.ts'
import { view as pageOf } from '../view/view.ts'
import { codebookNamed } from './codebook-file.ts'
import { type Call, type Command, InputError, UsageError } from './command.ts'
import { corrected } from './corrections-file.ts'

const help = `Usage: pincite view [file] [-o page.html] [options]

Makes a page of a report to look at in a browser: its text with the figures marked by their measures, and of each what is
known of it, the rules that it was read by, its citations and links; an outline, words to find, filters, a table.
The page is one file that asks for nothing from anywhere. Without -o it goes to standard output.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.

Options:
  -o, --output file  where the page is written
  --style name       only these citation styles (pincite cite lists them); may be given more than once
  --codebook file    what figures may be figures of (pincite codebook shows them)
  --corrections file what people decided (saved from such a page), put in by its anchors
  --blind            the text without its figures, for a coder who is to find them alone

Examples:
  pincite view -o laos.html
  pincite view report.html -o page.html --style apa --style oscola`

/** `pincite view` */
export const view: Command = {
  name: 'view',
  help,
  options: {
    output: { type: 'string', short: 'o' },
    style: { type: 'string', multiple: true },
    codebook: { type: 'string' },
    corrections: { type: 'string' },
    blind: { type: 'boolean' },
  },
  async run(call) {
    const named = call.value('codebook')
    const codebook = named === undefined ? undefined : await codebookNamed(named)
    const [source, second] = await corrected(await call.reports(call.arguments, { codebook }), call)
    if (source === undefined) throw new InputError('there is no report: name a file')
    if (second !== undefined)
      throw new UsageError('view makes a page of one report: name one file, which holds one report')
    const file = source.name === 'standard input' ? undefined : basename(source.name)
    const page = pageOf(source.report, { styles: stylesOf(call), codebook, file, blind: call.flag('blind') })
    return written(page, call.value('output'))
  },
}

/** The styles asked for; all where none is. */
function stylesOf(call: Call): readonly StyleName[] | undefined {
  const asked = call.values('style')
  if (asked.length === 0) return undefined
  return asked.map((name) => {
    const known = styles.find((style) => style === name)
    if (known !== undefined) return known
    throw new UsageError(`there is no style "${name}": use one of ${styles.join(', ')}`)
  })
}

async function written(page: string, path: string | undefined): Promise<string> {
  if (path === undefined) return page
  try {
    await writeFile(path, page)
  } catch (cause) {
    throw new InputError(`cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  return ''
}
