import { anchor } from '../anchors/anchor.ts'
import { placesOf } from '../anchors/at.ts'
import { link } from '../anchors/link.ts'
import { shortForm } from '../anchors/short-form.ts'
import type { FoundTarget } from '../anchors/target.ts'
import { reportText } from '../anchors/text.ts'
import { claims } from '../export/records.ts'
import { pinpointText } from '../pinpoints/pinpoint.ts'
import { places } from '../report/places.ts'
import { fold, textOf } from '../report/to-string.ts'
import type { Place, Report } from '../types.ts'
import { type Call, type Command, UsageError } from './command.ts'
import { paint, shorten } from './style.ts'
import { having, targetHelp, targetOf } from './target.ts'

const help = `Usage: pincite show <place> [file…] [--json]

Shows the text at a place, with its neighbours, what it is cited by and the short form of its anchor: keep that to find
the place again where the text has moved.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.

${targetHelp}

Options:
  --json   the place as JSON, with the claims in it, its nodes of the tree, and the metadata of the report

Examples:
  pincite show prosecution.p1.s2
  pincite show '"30,000 posters"'
  pincite show 'Protection, para. 2' report.txt`

/** `pincite show` */
export const show: Command = {
  name: 'show',
  help,
  options: { json: { type: 'boolean' } },
  async run(call) {
    const [place, ...files] = call.arguments
    if (place === undefined) {
      throw new UsageError('show wants a place, such as prosecution.p1.s2; pincite outline lists the ids')
    }
    const target = targetOf(place)
    const shown = having(await call.reports(files), target).map(({ source: { name, report }, found }) =>
      call.flag('json') ? { file: name, ...placeJson(report, found) } : placeText(report, found, call),
    )
    if (!call.flag('json')) return shown.join('\n\n')
    return JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2)
  },
}

function placeJson(report: Report, found: FoundTarget): object {
  const { node, span, status, score } = found
  const nodes = placesOf(report, found)
  const inside = claims(report).filter(({ id }) =>
    nodes.some((place) => id === place.id || id.startsWith(`${place.id}.`)),
  )
  return {
    id: node?.id ?? null,
    shortForm: shortForm(anchor(report, node ?? span)),
    pinpoint: pinpointText(report, nodes),
    url: link(report, node ?? span),
    type: node?.type ?? 'range',
    status,
    score,
    ...(node ? { position: node.position } : { range: span }),
    text: textAt(report, found),
    claims: inside,
    metadata: report.metadata,
    tree: nodes,
  }
}

function textAt(report: Report, { node, span }: FoundTarget): string {
  return node ? textOf(node) : fold(reportText(report).slice(span.start, span.end))
}

/** The place between its neighbours of the same kind; a claim is shown in its sentence, words in theirs. */
function placeText(report: Report, found: FoundTarget, { terminal }: Call): string {
  const { node, span, status } = found
  const nodes = placesOf(report, found).map((place) =>
    place.type === 'claim' ? parentOf(report, place) : place,
  )
  const [first] = nodes
  const siblings = [...places(report).values()].filter(({ type }) => type === first?.type)
  const neighbour = (place: Place | undefined) =>
    place
      ? [
          paint(
            terminal,
            'dim',
            `  ${place.id}  ${shorten(textOf(place), terminal.width - place.id.length - 4)}`,
          ),
        ]
      : []
  const at = (place: Place | undefined) => (place ? siblings.indexOf(place) : -1)
  const inner = node !== null && node !== first ? node.id : node === null ? 'words' : null
  const pinpoint = pinpointText(report, nodes)
  const moved = status === 'exact' ? [] : [`(${status}: now ${node?.id ?? `${span.start}–${span.end}`})`]
  return [
    ...moved,
    ...neighbour(siblings[at(first) - 1]),
    ...nodes.map((place) => `${paint(terminal, 'cyan', `> ${place.id}`)}  ${textOf(place)}`),
    ...(inner === null ? [] : [`  ${paint(terminal, 'cyan', inner)}  ${textAt(report, found)}`]),
    paint(
      terminal,
      'dim',
      `  ${shortForm(anchor(report, node ?? span))}${pinpoint === null ? '' : `  ${pinpoint}`}`,
    ),
    ...neighbour(siblings[at(nodes.at(-1)) + 1]),
  ].join('\n')
}

function parentOf(report: Report, place: Place): Place {
  return places(report).get(place.id.slice(0, place.id.lastIndexOf('.'))) ?? place
}
