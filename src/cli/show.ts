import { anchor } from '../anchors/anchor.ts'
import { link } from '../anchors/link.ts'
import type { Found, Resolution } from '../anchors/resolution.ts'
import { resolve } from '../anchors/resolve.ts'
import { shortForm } from '../anchors/short-form.ts'
import { claims } from '../export/records.ts'
import { places } from '../report/places.ts'
import { textOf } from '../report/to-string.ts'
import type { Place, Report } from '../types.ts'
import { type Call, type Command, InputError, UsageError } from './command.ts'
import { paint, shorten } from './style.ts'

const help = `Usage: pincite show <address> [file…] [--json]

Shows the text at an address, with its neighbours.
Without a file it reads standard input, or else the bundled report; - is standard input.

An address is an id (prosecution.p1.s2) or an anchor's short form (prosecution.p1.s2~szkmv9ck), which is also found
where the text has moved, and printed below the text: keep it to find the place again.

Options:
  --json   the place as JSON, with the claims in it

Examples:
  pincite show prosecution.p1.s2
  pincite show protection.p2 report.txt`

/** `pincite show` */
export const show: Command = {
  name: 'show',
  summary: 'the text at an address, with its neighbours',
  help,
  options: { json: { type: 'boolean' } },
  async run(call) {
    const [address, ...files] = call.arguments
    if (address === undefined) {
      throw new UsageError('show wants an address, such as prosecution.p1.s2; pincite outline lists them')
    }
    const sources = await call.reports(files)
    const answers = sources.map(({ report }) => ({ report, found: resolve(report, address) }))
    // One file may hold several narratives: those that have the place are shown.
    const having = answers.filter(({ found }) => found.status !== 'lost')
    const shown = (having.length > 0 ? having : answers).map(({ report, found: answer }) => {
      const found = confirmed(answer, address)
      return call.flag('json') ? placeJson(report, found) : placeText(report, found, call)
    })
    if (!call.flag('json')) return shown.join('\n\n')
    return JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2)
  },
}

type Confirmed = Found & { node: Place }

function confirmed(found: Resolution, address: string): Confirmed {
  if (found.status === 'lost') {
    throw new InputError(
      address.includes('~')
        ? `the text that ${address} was made of is not in this report: it was edited or removed`
        : `nothing stands at ${address}; pincite outline lists the addresses`,
    )
  }
  if (found.status === 'ambiguous') {
    const ids = found.candidates.map(({ node }) => node?.id ?? 'a place without an id').join(', ')
    throw new InputError(`${address} fits several places: ${ids}`)
  }
  const { node } = found
  if (node === null) throw new InputError(`${address} is no longer a place of its own in this text`)
  return { ...found, node }
}

function placeJson(report: Report, { node, status, score }: Confirmed): unknown {
  const inside = claims(report).filter(({ id }) => id === node.id || id.startsWith(`${node.id}.`))
  return {
    id: node.id,
    shortForm: shortForm(anchor(report, node)),
    url: link(report, node),
    type: node.type,
    status,
    score,
    position: node.position,
    text: textOf(node),
    claims: inside,
  }
}

/** The place between its neighbours of the same kind; a claim is shown in its sentence. */
function placeText(report: Report, { node, status }: Confirmed, { terminal }: Call): string {
  const shown = node.type === 'claim' ? parentOf(report, node) : node
  const siblings = [...places(report).values()].filter(({ type }) => type === shown.type)
  const at = siblings.indexOf(shown)
  const neighbour = (place: Place | undefined) =>
    place ? [`  ${place.id}  ${shorten(textOf(place), terminal.width - place.id.length - 4)}`] : []
  const moved = status === 'exact' ? [] : [`(${status}: now ${node.id})`]
  return [
    ...moved,
    ...neighbour(siblings[at - 1]).map((line) => paint(terminal, 'dim', line)),
    `${paint(terminal, 'cyan', `> ${shown.id}`)}  ${textOf(shown)}`,
    ...(node.type === 'claim' ? [`  ${paint(terminal, 'cyan', node.id)}  ${textOf(node)}`] : []),
    paint(terminal, 'dim', `  ${shortForm(anchor(report, node))}`),
    ...neighbour(siblings[at + 1]).map((line) => paint(terminal, 'dim', line)),
  ].join('\n')
}

function parentOf(report: Report, place: Place): Place {
  return places(report).get(place.id.slice(0, place.id.lastIndexOf('.'))) ?? place
}
