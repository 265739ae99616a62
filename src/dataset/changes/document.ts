/**
 * Changes as a document to read: what changed in all reports, then by country.
 */
import type { Root, RootContent } from 'mdast'
import { amountText } from '../amounts.ts'
import type { Statement } from '../panel.ts'
import type { Changes, CountryChanges, ReportRef, TopicCount } from './changes.ts'
import type { FigureChange, FigurePlace, MeasureChange, UnmovedFigure } from './figures.ts'
import { heading, type Inline, linked, list, paragraph, part, table } from './nodes.ts'
import type { OutlineChanges, OutlineSection } from './outline.ts'
import type { SourceChange } from './sources.ts'

/** The document, as an mdast tree. */
export function changesDocument(changes: Changes): Root {
  const { from, to, countries } = changes
  return {
    type: 'root',
    children: [
      heading(1, `What changed from ${from} to ${to}`),
      ...reports(changes),
      ...inAll(changes),
      ...countries.flatMap((country) => ofCountry(country, from, to)),
    ],
  }
}

/** A heading that is gone is no evidence of what the text was about. */
const absence =
  'This says where there is text, and no more: a report that is silent on something does not say that it did not happen.'

function reports({ from, to, all, new: added, gone }: Changes): RootContent[] {
  return [
    paragraph(
      `${counted(all.reports, 'report')} of both editions ${all.reports === 1 ? 'is' : 'are'} compared.`,
    ),
    ...refs(`Only in ${to}: `, added),
    ...refs(`Only in ${from}: `, gone),
  ]
}

function refs(before: string, found: readonly ReportRef[]): RootContent[] {
  const names = found.map(({ country, key }) => `${country ?? 'no country'} (${key})`)
  return found.length === 0 ? [] : [paragraph(`${before}${names.join(', ')}.`)]
}

// --- in all

function inAll({ from, to, all }: Changes): RootContent[] {
  const { words, sentences, claims, sources } = all
  return [
    heading(2, 'In all'),
    ...table(
      ['Length', String(from), String(to)],
      [
        ['Words', words.before, words.after],
        ['Sentences', sentences.before, sentences.after],
        ['Claims', claims.before, claims.after],
        ['Attributions to sources', sources.before, sources.after],
      ],
    ),
    ...list([
      [
        `${number(sentences.carried)} of the ${counted(sentences.after, 'sentence')} of ${to} stand word for word in the report of ${from} on the same country.`,
      ],
      [
        `${counted(all.unmoved, 'figure')} of the reporting period ${all.unmoved === 1 ? 'is' : 'are'} printed again in the same sentence.`,
      ],
      [
        `In ${all.comparableOutlines} of ${counted(all.reports, 'report')} the outline is so much the same that sections can be compared.`,
      ],
    ]),
    ...part(
      heading(3, `Headings of ${from} under which ${to} has no text`),
      topicTable(all.topicsLost, absence),
    ),
    ...part(
      heading(3, `Headings of ${to} under which ${from} has no text`),
      topicTable(all.topicsGained, absence),
    ),
    ...part(
      heading(3, 'Sources by kind'),
      table(
        ['Kind', String(from), String(to)],
        all.sourceKinds.map(({ kind, before, after }) => [kind, before, after]),
      ),
    ),
    ...part(heading(3, 'Claims by measure'), measureTable(all.measures, from, to)),
  ]
}

function topicTable(topics: readonly TopicCount[], note: string): RootContent[] {
  const rows = topics.map(({ heading: title, reports: count, countries }) => [
    title,
    count,
    countries.join(', '),
  ])
  return rows.length === 0 ? [] : [paragraph(note), ...table(['Heading', 'Reports', 'Countries'], rows)]
}

function measureTable(measures: readonly MeasureChange[], from: number, to: number): RootContent[] {
  return table(
    ['Measure', String(from), String(to)],
    measures.map(({ measure, before, after }) => [measure, before, after]),
  )
}

// --- by country

function ofCountry(country: CountryChanges, from: number, to: number): RootContent[] {
  const { before, after, outline, topics, sources, figures, unmoved, sentences } = country
  return [
    heading(2, country.country ?? 'No country'),
    paragraph(
      `${before.key}: ${counted(before.words, 'word')}, ${counted(before.sentences, 'sentence')}. ${after.key}: ${counted(after.words, 'word')}, ${counted(after.sentences, 'sentence')}, of which ${number(sentences.carried)} stand word for word in the earlier report.`,
    ),
    ...part(heading(3, 'Outline'), outlineParts(outline)),
    ...part(heading(3, 'Topics'), [
      ...named(`No text under such a heading in ${to}`, topics.lost.map(topicText)),
      ...named(`No text under such a heading in ${from}`, topics.gained.map(topicText)),
      ...named(
        'Under another heading',
        topics.renamed.map((pair) => `${pair.before.heading} → ${pair.after.heading}`),
      ),
    ]),
    ...part(heading(3, 'Sources'), [
      ...named(`Told of in ${to} alone`, sources.gained.map(sourceText)),
      ...named(`Told of in ${from} alone`, sources.lost.map(sourceText)),
      ...named('Told of much more or less often', sources.shifted.map(sourceText)),
    ]),
    ...part(
      heading(3, 'Claims by measure'),
      measureTable(
        country.measures.filter((one) => one.before !== one.after),
        from,
        to,
      ),
    ),
    ...part(
      heading(3, 'Figures of both editions, in like sentences'),
      table(['Measure', 'Of', String(from), String(to)], figures.map(figureRow)),
    ),
    ...part(heading(3, 'Figures printed again in the same sentence'), unmovedList(unmoved)),
  ]
}

function outlineParts(outline: OutlineChanges): RootContent[] {
  if (!outline.isComparable) return [paragraph(`${outline.reason}.`)]
  const { corresponding, before, after } = outline
  return [
    paragraph(`${corresponding} of ${counted(before, 'section')} correspond to one of ${after}.`),
    ...named('New', outline.new.map(sectionText)),
    ...named('Gone', outline.gone.map(sectionText)),
    ...named(
      'Renamed',
      outline.renamed.map((pair) => `${sectionText(pair.before)} → ${sectionText(pair.after)}`),
    ),
    ...named(
      'Moved',
      outline.moved.map((pair) => `${sectionText(pair.before)} → ${sectionText(pair.after)}`),
    ),
  ]
}

function sectionText({ headings }: OutlineSection): string {
  return headings.join(' > ')
}

function topicText({ heading: title, words, pinpoint }: CountryChanges['topics']['lost'][number]): string {
  return `${title} (${counted(words, 'word')}${pinpoint === null ? '' : `, from ${pinpoint}`})`
}

function sourceText({ name, kind, before, after }: SourceChange): string {
  return `${name} (${kind}): ${before} → ${after}`
}

function figureRow(figure: FigureChange): Inline[] {
  const { measure, object, unit, rate, form, sex, age, origin, nationality, role } = figure
  const parts = [
    object,
    form,
    sex,
    age,
    origin,
    nationality,
    unit === 'count' ? null : unit,
    rate && `per ${rate}`,
  ]
  const of = [...parts, role === 'alone' ? null : `(${role})`].filter(Boolean).join(' ')
  return [measure, of, statementText(figure.before), statementText(figure.after)]
}

/** `31 (Prosecution, para. 1)` */
function statementText(statement: Statement): Inline {
  const place = statement.pinpoint === null ? '' : ` (${statement.pinpoint})`
  return linked(`${amountText(statement)}${place}`, statement.link)
}

function unmovedList(unmoved: readonly UnmovedFigure[]): RootContent[] {
  return list(
    unmoved.map(({ text, quote, measure, yearBefore, yearAfter, before, after }) => [
      `${quote} (${measure}), read as of ${yearBefore} in ${placeText(before)} and as of ${yearAfter} in ${placeText(after)}: “${text}”`,
    ]),
  )
}

function placeText({ pinpoint, short_form }: FigurePlace): string {
  return pinpoint ?? short_form
}

// --- words

/** A line that names what follows, and a list; nothing where there is none. */
function named(title: string, items: readonly string[]): RootContent[] {
  return items.length === 0
    ? []
    : [paragraph(`${title} (${items.length}):`), ...list(items.map((item) => [item]))]
}

/** `1 word`, `1,234 words` */
function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}
