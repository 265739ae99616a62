import fc from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import * as cite from '../src/cite/index.ts'
import { addClaims } from '../src/claims/claims.ts'
import { changes, checkFigures, objectClass, panel } from '../src/dataset/index.ts'
import * as pincite from '../src/index.ts'
import { remarkVerify, verify } from '../src/verify/index.ts'

const source = [
  'Title:\t2017 Trafficking in Persons Report - Laos\nPublisher\tUnited States Department of State\nPublication Date\t27 June 2017',
  'LAOS: TIER 2 WATCH LIST',
  'The Government of Laos does not fully meet the minimum standards. It convicted seven traffickers in 2016.',
  'PROSECUTION',
  'In 2016, authorities reported 37 investigations, according to the Ministry of Public Security.',
].join('\n\n')
const report = pincite.parse(source)
const place = pincite.anchor(report, 'prosecution.p1.s1')
const tables = { reports: [], paragraphs: [], claims: [], sources: [] }

/** Every public function with one argument or option to be given anything. */
const calls: Readonly<Record<string, (value: never) => unknown>> = {
  parse: (value) => pincite.parse(value),
  'parse options': (value) => pincite.parse(source, value),
  'parse format': (format) => pincite.parse(source, { format }),
  'parse maxDepth': (maxDepth) => pincite.parse(`# A\n\n- b\n`, { format: 'markdown', maxDepth }),
  'parse maxBytes': (maxBytes) => pincite.parse(source, { maxBytes }),
  'parse year': (year) => pincite.parse(source, { year }),
  'parse country': (country) => pincite.parse(source, { country }),
  'parse series': (series) => pincite.parse(source, { series }),
  'parse section': (section) => pincite.parse(source, { section }),
  'parse profiles': (profiles) => pincite.parse(source, { profiles }),
  'parse profile': (profile) => pincite.parse(source, { profiles: [profile] }),
  'parse codebook': (codebook) => pincite.parse(source, { codebook }),
  'parse strict': (strict) => pincite.parse(source, { strict }),
  'parse claims': (value) => pincite.parse(source, { claims: value }),
  parseAll: (value) => pincite.parseAll(value),
  'parseAll options': (value) => pincite.parseAll(source, value),
  'mdastToReport options': (value) => unified().use(pincite.mdastToReport, value).freeze(),
  'reportClaims options': (value) => unified().use(pincite.reportClaims, value).freeze(),
  claims: (value) => pincite.claims(value),
  'claims report': (value) => pincite.claims(report, value),
  sources: (value) => pincite.sources(value),
  'sources report': (value) => pincite.sources(report, value),
  anchor: (value) => pincite.anchor(value, 'summary.p1'),
  'anchor target': (value) => pincite.anchor(report, value),
  link: (value) => pincite.link(value, 'summary.p1'),
  'link target': (value) => pincite.link(report, value),
  resolve: (value) => pincite.resolve(value, 'summary.p1'),
  'resolve address': (value) => pincite.resolve(report, value),
  'resolve selectors': (value) => pincite.resolve(report, [value]),
  'resolve anchor type': (type) => pincite.resolve(report, { ...place, type }),
  'resolve anchor quote': (quote) => pincite.resolve(report, { ...place, quote }),
  'resolve anchor context': (context) => pincite.resolve(report, { ...place, context }),
  'resolve anchor position': (position) => pincite.resolve(report, { ...place, position }),
  'resolve anchor path': (path) => pincite.resolve(report, { ...place, path }),
  'resolve quote': (exact) => pincite.resolve(report, { type: 'TextQuoteSelector', exact }),
  'resolve prefix': (prefix) =>
    pincite.resolve(report, { type: 'TextQuoteSelector', exact: 'seven', prefix }),
  'resolve refinement': (refinedBy) =>
    pincite.resolve(report, { type: 'TextQuoteSelector', exact: 'seven', refinedBy }),
  'resolve position': (start) => pincite.resolve(report, { type: 'TextPositionSelector', start, end: 9 }),
  'resolve fragment': (value) => pincite.resolve(report, { type: 'FragmentSelector', value }),
  'resolve range': (startSelector) =>
    pincite.resolve(report, { type: 'RangeSelector', startSelector, endSelector: startSelector }),
  resolveAll: (value) => pincite.resolveAll(report, value),
  align: (value) => pincite.align(value, report),
  'align second': (value) => pincite.align(report, value),
  toAnnotations: (value) => pincite.toAnnotations(value),
  'toAnnotations options': (value) => pincite.toAnnotations(report, value),
  'toAnnotations targets': (targets) => pincite.toAnnotations(report, { targets }),
  'toAnnotations target': (target) => pincite.toAnnotations(report, { targets: [target] }),
  'toAnnotations base': (base) => pincite.toAnnotations(report, { base }),
  'toAnnotations created': (created) => pincite.toAnnotations(report, { created }),
  'toAnnotations creator': (creator) => pincite.toAnnotations(report, { creator }),
  'toAnnotations motivation': (motivation) => pincite.toAnnotations(report, { motivation }),
  toAnnotationCollection: (value) => pincite.toAnnotationCollection(value),
  fromAnnotations: (value) => pincite.fromAnnotations(value, []),
  'fromAnnotations annotations': (value) => pincite.fromAnnotations(report, value),
  explain: (value) => pincite.explain(value, 'summary.p1.s2.c1'),
  'explain id': (value) => pincite.explain(report, value),
  'explain options': (value) => pincite.explain(report, 'summary.p1.s2.c1', value),
  'explain codebook': (codebook) => pincite.explain(report, 'summary.p1.s2.c1', { codebook }),
  normalize: (value) => pincite.normalize(value),
  fingerprint: (value) => pincite.fingerprint(value),
  claimFingerprint: (value) => pincite.claimFingerprint('a', 'a', value),
  shortForm: (value) => pincite.shortForm(value),
  parseShortForm: (value) => pincite.parseShortForm(value),
  reportText: (value) => pincite.reportText(value),
  toSource: (value) => pincite.toSource(report, value),
  toText: (value) => pincite.toText(report, value),
  'toString of': (value) => pincite.toString(value),
  checkCodebook: (value) => pincite.checkCodebook(value),
  extendCodebook: (value) => pincite.extendCodebook(pincite.codebooks.humanRights, value),
  'extendCodebook base': (value) =>
    pincite.extendCodebook(value, { name: 'a', version: '1.0.0', title: 'A', measures: [] }),
  measuresOf: (value) => pincite.measuresOf(value),
  cite: (value) => cite.cite(value),
  'cite options': (value) => cite.cite(report, value),
  'cite at': (at) => cite.cite(report, { at }),
  'cite from': (from) => cite.cite(report, { at: { from, to: 'prosecution' } }),
  'cite style': (style) => cite.cite(report, { style }),
  'cite locale': (locale) => cite.cite(report, { style: 'apa', locale }),
  'cite format': (format) => cite.cite(report, { format }),
  'cite form': (form) => cite.cite(report, { style: 'apa', form }),
  'cite latex form': (form) => cite.cite(report, { format: 'latex', form }),
  'cite quote': (quote) => cite.cite(report, { at: 'summary.p1', quote }),
  'cite accessed': (accessed) => cite.cite(report, { accessed }),
  'cite archivedUrl': (archivedUrl) => cite.cite(report, { archivedUrl }),
  'cite key': (key) => cite.cite(report, { format: 'latex', key }),
  'cite firstNote': (firstNote) => cite.cite(report, { style: 'oscola', form: 'subsequent-note', firstNote }),
  toCsl: (value) => cite.toCsl(value),
  'toCsl access': (value) => cite.toCsl(report, value),
  bibliography: (value) => cite.bibliography(value),
  'bibliography options': (value) => cite.bibliography([report], value),
  'bibliography format': (format) => cite.bibliography([report], { format }),
  exportAs: (value) => cite.exportAs(value, 'ris'),
  'exportAs format': (value) => cite.exportAs([report], value),
  'exportAs access': (value) => cite.exportAs([report], 'ris', value),
  toPinpoint: (value) => cite.toPinpoint(value, 'summary.p1'),
  'toPinpoint place': (value) => cite.toPinpoint(report, value),
  panel: (value) => panel(value),
  'panel claims': (claims) => panel({ reports: [], claims }),
  'panel options': (value) => panel({ reports: [], claims: [] }, value),
  'panel measures': (measures) => panel({ reports: [], claims: [] }, { measures }),
  'panel undated': (undated) => panel({ reports: [], claims: [] }, { undated }),
  checkFigures: (value) => checkFigures(value),
  'checkFigures reports': (reports) => checkFigures({ reports, claims: [] }),
  changes: (value) => changes(value, { from: 2016, to: 2017 }),
  'changes options': (value) => changes(tables, value),
  'changes from': (from) => changes(tables, { from, to: 2017 }),
  objectClass: (value) => objectClass(value),
  verify: (value) => verify(value, report),
  'verify reports': (value) => verify('It was so.', value),
  'verify options': (value) => verify('It was so.', report, value),
  'verify format': (format) => verify('It was so.', report, { format }),
  'verify bibliography': (bibliography) => verify('It was so [@a].', report, { bibliography }),
  'verify entry': (entry) => verify('It was so [@a].', report, { bibliography: [entry] }),
  'remarkVerify options': (value) => unified().use(remarkVerify, value).freeze(),
  find: (value) => pincite.find(value, 'seven'),
  'find query': (value) => pincite.find(report, value),
  'find options': (value) => pincite.find(report, 'seven', value),
  parseCiteAs: (value) => cite.parseCiteAs(value),
  'parseCiteAs known': (value) => cite.parseCiteAs('A, B, 2008', value),
}

/** What code that is not checked by a compiler hands over: anything, and things that are nearly right. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    null,
    Number.NaN,
    '',
    '2018',
    'nope',
    -1,
    Symbol('year'),
    () => source,
    Promise.resolve(source),
    [],
    [report],
    { type: 'report' },
    { type: 'report', children: null },
    { type: 'sentence', id: 'prosecution.p1.s1', children: [] },
    { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0 },
    { title: 'A' },
    { quote: null },
    { start: '1', end: 2 },
    { yaer: 2018 },
    { name: 'a', measures: [null] },
  ),
)

test.each(Object.keys(calls))('%s: whatever is given, no error comes from inside', (name) => {
  fc.assert(
    fc.property(anything, (value) => {
      try {
        calls[name]?.(value as never)
      } catch (cause) {
        if (cause instanceof TypeError || !(cause instanceof Error)) expect(String(cause)).toMatch(ours)
      }
    }),
    { numRuns: 120, seed: 17 },
  )
})

/** How the errors of pincite begin: with the function that was called, or with what is at fault. */
const ours =
  /^TypeError: (?:(?:parse|parseAll|mdastToReport|reportClaims|claims|sources|anchor|link|resolve|resolveAll|align|toAnnotations|toAnnotationCollection|fromAnnotations|explain|normalize|fingerprint|claimFingerprint|shortForm|parseShortForm|reportText|toSource|toText|toString|measuresOf|extendCodebook|cite|toCsl|bibliography|exportAs|toPinpoint|parseCiteAs|find|verify|remarkVerify|panel|checkFigures|changes|objectClass): |codebook\b|These are no annotations|This is no annotation|The annotations of)/

/** What is wrong, and what the error says of it. */
const wrong: readonly (readonly [call: () => unknown, error: string])[] = [
  [
    () => pincite.parse(source, { year: '2018' as never }),
    'TypeError: parse: the option `year` is "2018" (a string): give a whole number from 1000 to 9999',
  ],
  [
    () => pincite.parse(source, { year: Number.NaN }),
    'RangeError: parse: the option `year` is NaN: give a whole number from 1000 to 9999',
  ],
  [
    () => pincite.parseAll(source, { section: 'nope' as never }),
    'RangeError: parseAll: the option `section` is "nope" (a string): give one of summary, recommendations, prosecution, protection, prevention, profile',
  ],
  [
    () => pincite.parse(source, { format: 'pdf' as never }),
    'RangeError: parse: the option `format` is "pdf" (a string): give one of text, markdown, html',
  ],
  [
    () => pincite.parse(source, { maxBytes: -1 }),
    'RangeError: parse: the option `maxBytes` is -1 (a number): give a whole number of at least 0',
  ],
  [
    () => pincite.parse(source, { yaer: 2018 } as never),
    'RangeError: parse: there is no option `yaer`: there are format, maxDepth, maxBytes, year, country, series, section, profiles, codebook, strict, claims',
  ],
  [
    () => pincite.parse(source, null as never),
    'TypeError: parse: the options are null: give an object such as { format: … }, or nothing',
  ],
  [
    () => pincite.parse(source, { profiles: [{ series: 'A', publisher: 'B', isTitle: true }] as never }),
    'TypeError: parse: the option `profiles`[0].isTitle is true: give a function',
  ],
  [
    () => pincite.parse(source, { codebook: 'human-rights' as never }),
    'TypeError: parse: the option `codebook` is "human-rights" (a string): give a codebook, such as `codebooks.humanRights`',
  ],
  [
    () => pincite.parse(source, { codebook: { ...pincite.codebooks.humanRights, measures: [{}] } as never }),
    'TypeError: codebook "human-rights" has faults:',
  ],
  [
    () => pincite.parseAll(['x'] as never),
    'TypeError: parseAll: the source is a list of 1: give a text, its bytes (a Uint8Array or ArrayBuffer) or a VFile',
  ],
  [
    () => pincite.parse(Promise.resolve(source) as never),
    'TypeError: parse: the source is a promise (wait for it with `await`): give a text, its bytes',
  ],
  [() => pincite.parse(7 as never), 'TypeError: parse: the source is 7 (a number): give a text'],
  [
    () => pincite.claims(pincite.parseAll(source) as never),
    'TypeError: claims: the place is a list of 1: give a report, or a section, paragraph or sentence of one',
  ],
  [
    () => pincite.anchor('prosecution.p1' as never, report as never),
    'TypeError: anchor: the report is "prosecution.p1" (a string): give a report, which is what `parse` gives',
  ],
  [
    () => pincite.link(report, report.children[0]?.children[0] as never),
    'TypeError: link: the target is an object of type "heading": give a section, paragraph, sentence or claim',
  ],
  [
    () => pincite.resolve(report, { ...place, quote: { type: 'TextQuoteSelector' } } as never),
    'TypeError: resolve: the address.quote.exact is undefined: give a string',
  ],
  [
    () => pincite.resolve(report, [{ type: 'TextPositionSelector', start: '1', end: 2 }] as never),
    'TypeError: resolve: the address[0].start is "1" (a string): give a number',
  ],
  [
    () => pincite.toAnnotations(report, { created: 'yesterday' }),
    'RangeError: toAnnotations: the option `created` is "yesterday" (a string): give a date and time',
  ],
  [
    () => cite.cite(report, { at: 3 as never }),
    'TypeError: cite: the option `at` is 3 (a number): give a section, paragraph, sentence or claim of the report, an anchor, a selector or several of one place',
  ],
  [
    () => cite.cite({ title: 'A' } as never),
    'TypeError: cite: the source.publisher is undefined: give a string, or null where it is not known',
  ],
]

test.each(wrong)('%s says what was given and what is allowed', (call, error) => {
  expect(() => {
    try {
      call()
    } catch (cause) {
      throw String(cause)
    }
  }).toThrow(error)
})

test('a country that nobody knows is a finding', () => {
  const { metadata, messages } = pincite.parse('It was so.', { year: 2017, country: 'Atlantis' })
  expect(metadata.country).toBeNull()
  expect(messages.filter(({ ruleId }) => ruleId === 'unknown-country').map(({ fatal }) => fatal)).toEqual([
    false,
  ])
  expect(pincite.parse(source, { country: 'Laos' }).messages).toEqual([])
})

test('what is not known may be null', () => {
  const options = { year: null, country: null, series: null, section: null }
  expect(pincite.parse(source, options)).toEqual(report)
})

test('the source may be bytes of any kind, or a VFile of another copy of vfile', () => {
  const bytes = new TextEncoder().encode(source)
  const padded = new Uint8Array([32, ...bytes, 32])
  const foreign = { value: source, history: ['a.txt'], messages: [], data: {}, cwd: '/' }
  const expected = pincite.claims(report)
  for (const given of [
    bytes.buffer,
    new DataView(padded.buffer, 1, bytes.length),
    Buffer.from(bytes),
    foreign,
  ])
    expect(pincite.claims(pincite.parse(given as never))).toEqual(expected)
})

test('a file with one report is the same for `parse` and `parseAll`, its findings too', () => {
  for (const text of [
    source,
    'It was so.',
    '# A heading\n\nIt was so.\n',
    `${source}\n\nCite as\tA, B, 2017\n`,
  ]) {
    const file = () => new VFile({ value: text, path: 'report.md' })
    expect(pincite.parseAll(file())).toEqual([pincite.parse(file())])
  }
})

test('several reports in a file have findings with the name of the file', () => {
  const volume = new VFile({
    value: 'LAOS: TIER 3\n\nIt was so.\n\nLATVIA: TIER 2\n\nSo was this.\n',
    path: 'volume.txt',
  })
  const files = pincite.parseAll(volume).flatMap(({ messages }) => messages.map(({ file }) => file))
  expect(new Set(files)).toEqual(new Set(['volume.txt']))
})

test('an address without a year gives no edition', () => {
  const text = `Title:\tTrafficking in Persons Report - Laos\nPublisher\tUS\nCite as\tUS, Trafficking in Persons Report - Laos, available at: https://www.refworld.org/docid/5959eca4a.html\n\nIt was so.`
  expect(pincite.parse(text).metadata).toMatchObject({
    edition: null,
    series: 'Trafficking in Persons Report',
  })
})

test('without claims nothing else of the tree differs', () => {
  const { codebook, ...bare } = pincite.parse(source, { claims: false })
  expect(codebook).toBeNull()
  expect(pincite.claims({ ...bare, codebook })).toEqual([])
  expect(addClaims({ ...bare, codebook })).toEqual(report)
})

async function* endless(log: string[]): AsyncGenerator<string> {
  try {
    for (;;) yield 'The court sat. '
  } finally {
    log.push('stopped')
  }
}

test('a stream is told to stop at the limit, and where a chunk is no text', async () => {
  const log: string[] = []
  await expect(pincite.parseStream(endless(log), { maxBytes: 100 })).rejects.toThrow('maxBytes')
  const web = (chunk: unknown) =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(chunk),
      cancel: () => void log.push('cancelled'),
    })
  await expect(pincite.parseStream(web('The court sat. '), { maxBytes: 100 })).rejects.toThrow('maxBytes')
  await expect(pincite.parseStream(web(7))).rejects.toThrow(
    'parseStream: chunk 1 of the stream is 7 (a number): give text or bytes',
  )
  expect(log).toEqual(['stopped', 'cancelled', 'cancelled'])
})

test('a stream may be any sequence of texts and bytes, and nothing else', async () => {
  const { buffer } = new TextEncoder().encode(source.slice(40))
  expect(pincite.claims(await pincite.parseStream([source.slice(0, 40), buffer]))).toEqual(
    pincite.claims(report),
  )
  for (const stream of [source, new TextEncoder().encode(source), 7, null, {}])
    await expect(pincite.parseStream(stream as never)).rejects.toThrow('parseStream: the stream is')
})
