import { link as linkTo } from '../anchors/link.ts'
import { type Command, InputError, UsageError } from './command.ts'
import { having, targetHelp, targetOf } from './target.ts'

const help = `Usage: pincite link <place> [file…] [--json]

Prints the address of the page that a report came from, opened at a place, with its words marked: a text fragment, which
browsers understand.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.

${targetHelp}

Options:
  --json   an array of { file, id, url }

Examples:
  pincite link prosecution.p1.s3
  pincite link '"no reports of disappearances"' *.html`

/** `pincite link` */
export const link: Command = {
  name: 'link',
  help,
  options: { json: { type: 'boolean' } },
  async run(call) {
    const [place, ...files] = call.arguments
    if (place === undefined) {
      throw new UsageError('link wants a place, such as prosecution.p1.s3; pincite outline lists the ids')
    }
    const rows = having(await call.reports(files), targetOf(place)).map(
      ({ source: { name, report }, found }) => {
        const url = linkTo(report, found.node ?? found.span)
        if (url === null)
          throw new InputError(
            `${name}: the report does not say at which address it stands: add a line "url: …" to it`,
          )
        return { file: name, id: found.node?.id ?? null, url }
      },
    )
    return call.flag('json') ? JSON.stringify(rows, null, 2) : rows.map(({ url }) => url).join('\n')
  },
}
