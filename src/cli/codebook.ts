import type { Codebook } from '../codebooks/codebook.ts'
import { codebooks, measuresOf } from '../codebooks/codebooks.ts'
import { codebookMarkdown, codebookTable } from '../codebooks/table.ts'
import { codebookNamed } from './codebook-file.ts'
import { type Command, UsageError } from './command.ts'

const bundled = Object.values(codebooks)

const help = `Usage: pincite codebook [name | file.json] [--list | --json | --markdown]

Prints a codebook: its measures, what they count, and by which words a text tells of them.
Without a name it is trafficking. The package has ${bundled.map(({ name }) => name).join(' and ')}; a file holds one of your own, which is checked.

Options:
  --list       the names of its measures; without a name, the codebooks of the package
  --json       as JSON, to be saved, edited and given back
  --markdown   as Markdown, with all rows

Examples:
  pincite codebook
  pincite codebook human-rights --json > study.json
  pincite codebook study.json --markdown > CODEBOOK.md`

/** `pincite codebook` */
export const codebook: Command = {
  name: 'codebook',
  help,
  options: { json: { type: 'boolean' }, list: { type: 'boolean' }, markdown: { type: 'boolean' } },
  async run(call) {
    const [asked, ...more] = call.arguments
    if (more.length > 0) throw new UsageError('codebook wants one name or file')
    const forms = ['list', 'json', 'markdown'].filter((form) => call.flag(form))
    if (forms.length > 1) throw new UsageError(`give one of ${forms.map((form) => `--${form}`).join(', ')}`)
    if (asked === undefined && call.flag('list')) return bundled.map(listLine).join('\n')
    const chosen = await codebookNamed(asked ?? codebooks.trafficking.name)
    if (call.flag('list'))
      return measuresOf(chosen)
        .map(({ name }) => name)
        .join('\n')
    if (call.flag('json')) return JSON.stringify(chosen, null, 2)
    return call.flag('markdown') ? codebookMarkdown(chosen) : codebookTable(chosen)
  },
}

function listLine(codebook: Codebook): string {
  return `${codebook.name}  ${codebook.title} (${measuresOf(codebook).length} measures, version ${codebook.version})`
}
