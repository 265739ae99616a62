import { type StyleName, styles } from '../cite/names.ts'
import { viewComparison } from '../view/comparison.ts'
import { view as pageOf } from '../view/view.ts'
import { codebookNamed } from './codebook-file.ts'
import { type Call, type Command, InputError, UsageError } from './command.ts'
import { corrected } from './corrections-file.ts'
import { writeText } from './files.ts'
import { writeSite } from './site.ts'
import { fileOf } from './site-pages.ts'
import { twoReports } from './two-reports.ts'

const help = `Usage: pincite view [file] [-o page.html] [options]
       pincite view <file or folder…> -o site/ [--compare] [options]
       pincite view --compare <before> <after> [-o page.html]

Makes a page of a report to look at in a browser: its text with the figures marked by their measures, and of each what is
known of it, the rules that it was read by, its citations and links; an outline, words to find, filters, a table.
The page is one file that asks for nothing from anywhere. Without -o it goes to standard output. Of several reports there
is a page each and an index by country and year, in the folder that -o names with a slash at its end.
With --compare the page shows two versions or editions side by side, with the words that differ; of a folder, each edition
beside the one before.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.

Options:
  -o, --output file  where the page is written
  --style name       only these citation styles (pincite cite lists them); may be given more than once
  --codebook file    what figures may be figures of (pincite codebook shows them)
  --corrections file what people decided (saved from such a page), put in by its anchors
  --blind            the text without its figures, for a coder who is to find them alone
  --compare          two versions or editions side by side; of a set, each edition beside the one before

Examples:
  pincite view -o laos.html
  pincite view report.html -o page.html --style apa --style oscola
  pincite view reports/ -o site/ --compare
  pincite view --compare laos-2016.html laos-2017.html -o changes.html`

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
    compare: { type: 'boolean' },
  },
  async run(call) {
    const output = call.value('output')
    const isSet = output?.endsWith('/') ?? false
    if (call.flag('compare') && !isSet) return written(await comparison(call), call)
    const named = call.value('codebook')
    const codebook = named === undefined ? undefined : await codebookNamed(named)
    const options = { styles: stylesOf(call), codebook, blind: call.flag('blind') }
    if (output !== undefined && isSet) {
      if (call.value('corrections') !== undefined)
        throw new UsageError('--corrections are those of one report: name its file, and a page for -o')
      await writeSite(output, { ...options, compare: call.flag('compare') }, call)
      return ''
    }
    const [source, second] = await corrected(await call.reports(call.arguments, { codebook }), call, codebook)
    if (source === undefined) throw new InputError('there is no report: name a file')
    if (second !== undefined)
      throw new UsageError('several reports are a folder of pages: say which, as in -o site/')
    return written(pageOf(source.report, { ...options, file: fileOf(source.name) }), call)
  },
}

/** Two reports side by side. */
async function comparison(call: Call): Promise<string> {
  const others = ['style', 'codebook', 'corrections'].filter((option) => call.values(option).length > 0)
  const [other] = call.flag('blind') ? ['blind'] : others
  if (other !== undefined) throw new UsageError(`--${other} is for the page of a report, not for --compare`)
  const [before, after] = await twoReports(call)
  return viewComparison(before.report, after.report, {
    before: fileOf(before.name),
    after: fileOf(after.name),
  })
}

/** The page goes to the file that -o names, or to standard output. */
async function written(page: string, call: Call): Promise<string> {
  const output = call.value('output')
  if (output === undefined) return page
  await writeText(output, page)
  return ''
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
