/**
 * `npm run fuzz`: reports that were damaged by chance go through the whole library. Nothing may fail but with a message
 * on the input, nothing may take more than its share of time, and no anchor may lead astray in the text it was made on.
 *
 *     npm run fuzz -- --runs 500 --seed 7
 *
 * A failure prints its run, which `--seed SEED --only RUN` repeats.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { VFileMessage } from 'vfile-message'
import { UncitableError } from '../../src/cite/cite.ts'
import { cite, exportAs } from '../../src/cite/index.ts'
import * as pincite from '../../src/index.ts'
import { randomOf } from '../../src/review/random.ts'
import { verify } from '../../src/verify/index.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})

/** Of a text of this length, a run may take so long and no longer, in seconds of the processor. */
const allowed = { seconds: 5, characters: 100_000 }

/** What people, tools and attackers put into a text. */
const pieces = [
  ...[
    '\0',
    '\x1b[2J',
    '\u009b31m',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\u0301',
    '\ufffd',
    '\u2028',
  ],
  ...[
    '<script>alert(1)</script>',
    '</p></div>',
    '<b>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&#0;',
    '&notit;',
    '<table><td>',
    '<plaintext>',
  ],
  ...[
    '```\n',
    '> ',
    '- ',
    '| a | b |\n|---|---|\n',
    '[^1]',
    '[^1]: ',
    '![a](javascript:x)',
    '[[',
    '***',
    '\n===\n',
    '---\n',
    '# ',
  ],
  ...[
    '12,',
    '1.',
    '1,000,',
    '½',
    '٣',
    '十',
    'at least ',
    'between ',
    ' to ',
    ' percent',
    '$',
    'including ',
    ' of whom ',
    ' and ',
  ],
  ...[
    '\n\n',
    '\r',
    '\f',
    '\t',
    '. ',
    '“',
    '”',
    "'",
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '\\',
    '%',
    '@',
    '#:~:text=',
    'Cite as ',
    '= SUM(A1)',
  ],
]

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : /\.(?:txt|html?|md)$/.test(entry.name) ? [path] : []
  })
}

const root = join(import.meta.dirname, '../..')
const sources = [join(root, 'corpus'), join(root, 'test/fixtures')].flatMap(filesBelow).sort()

function damaged(text: string, random: () => number): string {
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  let result = text
  for (let count = 1 + below(8); count > 0; count--) {
    const at = below(result.length + 1)
    const end = Math.min(result.length, at + below(400))
    switch (below(6)) {
      case 0: // cut
        result = result.slice(0, at) + result.slice(end)
        break
      case 1: // repeat
        result = result.slice(0, end) + result.slice(at, end).repeat(1 + below(50)) + result.slice(end)
        break
      case 2: // insert
        result =
          result.slice(0, at) + pick(pieces).repeat(1 + below(below(20) === 0 ? 2000 : 3)) + result.slice(at)
        break
      case 3: // swap
        result = result.slice(end) + result.slice(at, end) + result.slice(0, at)
        break
      case 4: // splice in another
        result = result.slice(0, at) + readFileSync(pick(sources), 'utf8').slice(0, 2000) + result.slice(at)
        break
      case 5: // stop
        result = result.slice(0, Math.max(20, at))
        break
    }
  }
  return result
}

/** All of the library on one text. @throws where something fails that should not */
function exercise(text: string): void {
  let reports: pincite.Report[]
  try {
    reports = pincite.parseAll(text)
  } catch (cause) {
    if (cause instanceof VFileMessage) return
    throw cause
  }
  for (const report of reports) {
    const rows = pincite.claims(report)
    pincite.sources(report)
    const places = [rows[0]?.id, rows[0]?.sentence, rows.at(-1)?.paragraph].filter((id) => id !== undefined)
    for (const id of places) {
      const resolution = pincite.resolve(report, JSON.parse(JSON.stringify(pincite.anchor(report, id))))
      if (resolution.status === 'exact' ? resolution.node?.id !== id : resolution.status !== 'ambiguous')
        throw new Error(`the anchor of ${id} is ${resolution.status}`)
      pincite.explain(report, rows[0]?.id ?? id)
      pincite.link(report, id)
    }
    pincite.fromAnnotations(report, JSON.parse(JSON.stringify(pincite.toAnnotations(report))))
    pincite.find(report, 'the government', { stem: true })
    const quotations = rows.slice(0, 3).map((row) => `“${row.text}” [@key, para. 1]`)
    verify(['A draft.', ...quotations].join('\n\n'), report)
    try {
      cite(report, { style: 'apa' })
      if (places[1] !== undefined) cite(report, { style: 'oscola', at: places[1] })
      exportAs([report], 'biblatex')
    } catch (cause) {
      // A document that says nothing of itself, and a place with neither a number nor a heading above it.
      if (!(cause instanceof UncitableError) && !String(cause).includes('to be cited by')) throw cause
    }
  }
}

const seed = Number(values.seed)
const runs = values.only === undefined ? [...Array(Number(values.runs)).keys()] : [Number(values.only)]
let slowest = { run: -1, seconds: 0, length: 0 }
let failures = 0
for (const run of runs) {
  const random = randomOf(seed * 1_000_003 + run)
  const source = sources[Math.floor(random() * sources.length)] as string
  const text = damaged(readFileSync(source, 'utf8'), random)
  const before = process.cpuUsage()
  try {
    exercise(text)
  } catch (cause) {
    failures++
    console.log(
      `run ${run} (${source.slice(root.length + 1)}): ${cause instanceof Error ? cause.stack || String(cause) : String(cause)}`,
    )
  }
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  if (seconds > slowest.seconds) slowest = { run, seconds, length: text.length }
  if (seconds > allowed.seconds * Math.max(1, text.length / allowed.characters)) {
    failures++
    console.log(
      `run ${run} (${source.slice(root.length + 1)}): ${text.length} characters took ${seconds.toFixed(1)} s`,
    )
  }
}
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${runs.length} runs, seed ${seed}: ${failures} failures; slowest run ${slowest.run}, ${slowest.length} characters in ${slowest.seconds.toFixed(1)} s; at most ${memory} MB`,
)
process.exitCode = failures === 0 ? 0 : 1
