/**
 * Claims out to annotation tools and corrections in. What the tools write is made by hand here, of the forms that their
 * documentation shows.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpus } from '../../src/corpus.ts'
import { anchor, claims, parse, reportText, shortForm } from '../../src/index.ts'
import {
  type AnnotationTool,
  annotationTools,
  applyCorrections,
  type Correction,
  fromAnnotationTool,
  readCorrections,
  toAnnotationTool,
  writeCorrections,
} from '../../src/review/index.ts'
import type { Report } from '../../src/types.ts'

const laos = parse(corpus[0]?.text() ?? '')
const emoji = parse(
  '2019 Trafficking in Persons Report: Ghana\n\nPROSECUTION\n\n😊 In 2018 courts convicted at least\n12 traffickers & 😊 fined 3 “madams”.\n',
)
const layouts = join(import.meta.dirname, '../fixtures/layouts')
const when = { coder: 'ab', time: '2026-11-27T12:00:00Z' }

/** The file of a tool that its people change. */
function exported(report: Report, tool: AnnotationTool): string {
  const files = toAnnotationTool(report, tool)
  const text = files.find(({ name }) => name.endsWith(tool === 'brat' ? '.ann' : '.json'))?.text ?? ''
  return tool === 'label-studio' ? submitted(text) : text
}

/** A task as Label Studio exports it when somebody submitted its predictions. */
function submitted(tasks: string, change: (results: Result[]) => Result[] = (same) => same): string {
  const [task] = JSON.parse(tasks)
  const [{ result }] = task.predictions
  const annotation = {
    id: 1001,
    completed_by: { id: 1, email: 'ab@example.org', first_name: '', last_name: '' },
    result: change(result),
    was_cancelled: false,
    created_at: '2026-11-27T11:00:00.000000Z',
    updated_at: '2026-11-27T12:00:00.000000Z',
  }
  return JSON.stringify([{ id: 1, ...task, annotations: [annotation], predictions: [] }])
}

interface Result {
  id?: string
  /** `relation`, which has no id but those of two regions. */
  type?: string
  from_id?: string
  from_name?: string
  value?: { start: number; end: number; labels?: string[]; choices?: string[]; text?: string | string[] }
}

const said = (corrections: readonly Correction[]) =>
  corrections.map(({ quote, field, was, is }) => `${quote.replace(/\s+/g, ' ')}: ${field} ${was} → ${is}`)

describe.each(annotationTools)('%s', (tool) => {
  test.each([
    ['the bundled report', laos],
    ['pairs of halves, line ends and markup', emoji],
    ['a page', parse(readFileSync(join(layouts, 'laos-2017.html')))],
    ['lines that are wrapped', parse(readFileSync(join(layouts, 'laos-2017-wrapped.txt')))],
  ])('nothing that was changed gives no correction: %s', (_, report) => {
    expect(claims(report).length).toBeGreaterThan(1)
    expect(fromAnnotationTool(report, tool, exported(report, tool), { ...when, confirmed: false })).toEqual(
      [],
    )
    const confirmed = fromAnnotationTool(report, tool, exported(report, tool), { ...when, confirmed: true })
    expect(confirmed.map(({ field, is }) => `${field} ${is}`)).toEqual(
      claims(report).map(() => 'claim confirmed'),
    )
    const { report: decided, unresolved } = applyCorrections(report, confirmed)
    expect(unresolved).toEqual([])
    expect(claims(decided).map(({ decision }) => decision?.verdict)).toEqual(
      claims(report).map(() => 'confirmed'),
    )
  })

  test('another text is refused', () => {
    const other = parse(`${reportText(laos)} More.`)
    expect(() => fromAnnotationTool(other, tool, exported(emoji, tool), when)).toThrow(RangeError)
  })

  test('what is no export is refused', () => {
    expect(() => fromAnnotationTool(laos, tool, tool === 'brat' ? 'T1 convictions' : '{}', when)).toThrow(
      SyntaxError,
    )
  })

  test('two writings of one report are the same', () => {
    expect(toAnnotationTool(laos, tool)).toEqual(toAnnotationTool(laos, tool))
  })
})

/** The same decisions in each tool: `seven` are sentences, `13` is 14, `31` is taken out, `In 2016` is marked. */
const decided = [
  'In 2016: claim  → added',
  'In 2016: measure other → convictions',
  'In 2016: value  → 2016',
  'seven: measure convictions → sentences',
  '13: value 13 → 14',
  '13: comparator exactly → at least',
  '31: claim  → rejected',
]
const at = (words: string) => {
  const start = reportText(laos).indexOf(words)
  return { start, end: start + words.length }
}

describe('what people decide comes back', () => {
  test('from brat', () => {
    const changed = exported(laos, 'brat')
      .replace(/^(T\d+\t)convictions( \d+ \d+\tseven)$/m, '$1sentences$2')
      .replace(
        /^(#\d+\tAnnotatorNotes T\d+\t)value: 13; comparator: exactly/m,
        '$1see annex 2; value: 14; comparator: at least',
      )
      .replace(/^T\d+\tprosecutions \d+ \d+\t31\n.*\n/m, '')
      .concat(`T99\tconvictions ${at('In 2016').start} ${at('In 2016').end}\tIn 2016\n`)
      .concat('#99\tAnnotatorNotes T99\tvalue: 2016; unit: count; source: report\n')
    const text = toAnnotationTool(laos, 'brat')[0]?.text ?? ''
    const corrections = fromAnnotationTool(laos, 'brat', changed, { ...when, text })
    expect(said(corrections)).toEqual(decided)
    expect(corrections.find(({ quote }) => quote === '13')?.note).toBe('see annex 2')
    expect(() => fromAnnotationTool(laos, 'brat', changed, { ...when, text: `${text} ` })).toThrow(RangeError)
    expect(() => fromAnnotationTool(laos, 'brat', changed)).toThrow(/who decided: give `coder`/)
  })

  test('from INCEpTION', () => {
    const cas = JSON.parse(exported(laos, 'inception'))
    const structures: Record<string, unknown>[] = cas['%FEATURE_STRUCTURES']
    const figure = (words: string, measure: string) =>
      structures.find(
        ({ begin, end, measure: own }) =>
          own === measure && reportText(laos).slice(Number(begin), Number(end)) === words,
      ) ?? {}
    figure('seven', 'convictions').measure = 'sentences'
    Object.assign(figure('13', 'convictions'), { value: '14', comparator: 'at least' })
    const left = structures.filter((one) => one !== figure('31', 'prosecutions'))
    const { start, end } = at('In 2016')
    const added = { '%ID': 9999, '%TYPE': 'webanno.custom.Figure', '@sofa': 1, '^begin': start, '^end': end }
    left.push({ ...added, measure: 'convictions', value: '2016', unit: 'count', source: 'report' })
    const changed = JSON.stringify({ ...cas, '%FEATURE_STRUCTURES': left })
    expect(said(fromAnnotationTool(laos, 'inception', changed, when))).toEqual(decided)
  })

  test('from Label Studio, with who decided and when', () => {
    const [{ text: tasks = '' } = {}] = toAnnotationTool(laos, 'label-studio')
    const span = at('In 2016')
    const changed = submitted(tasks, (results) => {
      const idOf = (words: string, measure: string) =>
        results.find(({ value }) => value?.text === words && value.labels?.[0] === measure)?.id
      const [seven, thirteen, gone] = [
        idOf('seven', 'convictions'),
        idOf('13', 'convictions'),
        idOf('31', 'prosecutions'),
      ]
      for (const { id, from_name, value } of results) {
        if (value === undefined) continue
        if (id === seven && from_name === 'measure') value.labels = ['sentences']
        if (id === thirteen && from_name === 'value') value.text = ['14']
        if (id === thirteen && from_name === 'comparator') value.choices = ['at least']
      }
      const region = (from_name: string, value: object) => ({
        id: 'xY9',
        from_name,
        value: { ...span, ...value },
      })
      return [
        ...results.filter(({ id }) => id === undefined || id !== gone),
        region('measure', { text: 'In 2016', labels: ['convictions'] }),
        region('value', { text: ['2016'] }),
        region('unit', { text: ['count'] }),
        region('source', { choices: ['report'] }),
      ]
    })
    const corrections = fromAnnotationTool(laos, 'label-studio', changed)
    expect(said(corrections.filter(({ is }) => is !== 'confirmed'))).toEqual(decided)
    expect(corrections.filter(({ is }) => is === 'confirmed')).toHaveLength(claims(laos).length - 3)
    expect(corrections[0]).toMatchObject({
      coder: 'ab@example.org',
      time: '2026-11-27T12:00:00.000000Z',
      report: 'usdos-tip-2017-laos',
    })
    const { report, unresolved } = applyCorrections(laos, corrections)
    expect(unresolved).toEqual([])
    expect(claims(report).find(({ quote }) => quote === 'seven')?.measure).toBe('sentences')
    expect(claims(report).find(({ quote }) => quote === 'In 2016')).toMatchObject({ value: 2016 })
  })

  test('and goes onto another layout of the report', () => {
    const changed = exported(laos, 'brat').replace(/^(T\d+\t)convictions( \d+ \d+\tseven)$/m, '$1sentences$2')
    const corrections = fromAnnotationTool(laos, 'brat', changed, when)
    const { report, unresolved } = applyCorrections(
      parse(readFileSync(join(layouts, 'laos-2017.html'))),
      corrections,
    )
    expect(unresolved).toEqual([])
    expect(claims(report).find(({ quote }) => quote === 'seven')?.measure).toBe('sentences')
  })
})

/** How figures relate, by their ids. `new` is `In 2016`, which somebody marked. */
interface Arrow {
  from: string
  type: string
  to: string
}

const order = ['seven', '13', '21'].map(
  (words) => claims(laos).find(({ quote }) => quote === words)?.id ?? '',
)
const [seven = '', thirteen = '', twentyOne = ''] = order
const numberOf = (id: string) => claims(laos).findIndex((claim) => claim.id === id)
const arrows: readonly Arrow[] = claims(laos).flatMap(({ id, relation }) =>
  relation === null ? [] : [{ from: id, type: relation.type, to: relation.to }],
)

const added = { value: '2016', unit: 'count', source: 'report' }

/** What each tool gives back of Laos's figures and `In 2016`, with exactly these relations between them. */
const drawn: Readonly<Record<AnnotationTool, (relations: readonly Arrow[]) => string>> = {
  brat(relations) {
    const { start, end } = at('In 2016')
    const note = Object.entries(added)
      .map(([field, words]) => `${field}: ${words}`)
      .join('; ')
    const idOf = (id: string) => (id === 'new' ? 'T99' : `T${numberOf(id) + 1}`)
    const lines = relations.map(
      ({ from, type, to }, index) => `R${index + 1}\t${type} Arg1:${idOf(from)} Arg2:${idOf(to)}\n`,
    )
    return `${exported(laos, 'brat').replace(/^R.*\n/gm, '')}T99\tother ${start} ${end}\tIn 2016\n#99\tAnnotatorNotes T99\t${note}\n${lines.join('')}`
  },
  inception(relations) {
    const cas = JSON.parse(exported(laos, 'inception'))
    const structures: Record<string, unknown>[] = cas['%FEATURE_STRUCTURES']
    const left = structures.filter((one) => !('@Governor' in one))
    const [first] = left.filter((one) => one['%TYPE'] === 'webanno.custom.Figure')
    const idOf = (id: string) => (id === 'new' ? 9999 : Number(first?.['%ID']) + numberOf(id))
    const { start: begin, end } = at('In 2016')
    left.push({ '%ID': 9999, '%TYPE': 'webanno.custom.Figure', '@sofa': 1, begin, end, ...added })
    const lines = relations.map(({ from, type, to }, index) => ({
      '%ID': 10_000 + index,
      '%TYPE': 'webanno.custom.FigureRelation',
      '@sofa': 1,
      '@Dependent': idOf(from),
      '@Governor': idOf(to),
      relation: type,
    }))
    return JSON.stringify({ ...cas, '%FEATURE_STRUCTURES': [...left, ...lines] })
  },
  'label-studio'(relations) {
    const [{ text: tasks = '' } = {}] = toAnnotationTool(laos, 'label-studio')
    return submitted(tasks, (results) => [
      ...results.filter(({ id }) => id !== undefined),
      { id: 'new', from_name: 'measure', value: { ...at('In 2016'), text: 'In 2016', labels: ['other'] } },
      ...Object.entries(added).map(([from_name, words]) => ({
        id: 'new',
        from_name,
        value: { ...at('In 2016'), text: [words] },
      })),
      ...relations.map(({ from, type, to }, index) => {
        const ends = index % 2 === 0 ? { from_id: from, to_id: to } : { from_id: to, to_id: from }
        return { ...ends, type: 'relation', direction: index % 2 === 0 ? 'right' : 'left', labels: [type] }
      }),
    ])
  },
}

describe.each(annotationTools)('relations that people draw come back: %s', (tool) => {
  const read = (relations: readonly Arrow[]) =>
    fromAnnotationTool(laos, tool, drawn[tool](relations), { ...when, confirmed: false })

  test('changed, taken out, and drawn from a figure that was marked', () => {
    const corrections = read([
      ...arrows.filter(({ from }) => from !== thirteen && from !== twentyOne),
      { from: thirteen, type: 'same-as', to: seven },
      { from: 'new', type: 'part-of', to: seven },
    ])
    const form = shortForm(anchor(laos, seven))
    expect(said(corrections)).toEqual([
      'In 2016: claim  → added',
      'In 2016: value  → 2016',
      `In 2016: relation  → part-of ${form}`,
      `13: relation baseline-of ${form} → same-as ${form}`,
      `21: relation baseline-of ${form} → `,
    ])
    const { report, unresolved } = applyCorrections(laos, readCorrections(writeCorrections(corrections)))
    expect(unresolved).toEqual([])
    const relationOf = (words: string) => claims(report).find(({ quote }) => quote === words)?.relation
    const to = claims(report).find(({ quote }) => quote === 'seven')?.id
    expect(relationOf('In 2016')).toEqual({ type: 'part-of', to })
    expect(relationOf('13')).toEqual({ type: 'same-as', to })
    expect(relationOf('21')).toBeNull()
    expect(relationOf('41')).toMatchObject({ type: 'baseline-of' })
  })

  test('one of a type that there is not is refused, and a second one of a figure', () => {
    expect(() => read([{ from: thirteen, type: 'more-than', to: seven }])).toThrow(
      /^the relation from “13” to “seven” is "more-than": give it one of baseline-of, /,
    )
    expect(() => read([...arrows, { from: thirteen, type: 'part-of', to: seven }])).toThrow(
      /^the relation from “13” to “seven” is the second of its figure/,
    )
    expect(read([...arrows, ...arrows])).toEqual(read(arrows))
  })
})

describe('relations that nobody changed', () => {
  test('to a figure that was taken out: they went with it', () => {
    const number = numberOf(seven) + 1
    const changed = exported(laos, 'brat').replace(
      new RegExp(`^(T${number}\\t|#${number}\\t|R.* Arg2:T${number}$).*\\n`, 'gm'),
      '',
    )
    expect(said(fromAnnotationTool(laos, 'brat', changed, when))).toEqual(['seven: claim  → rejected'])
  })

  test('in a project of INCEpTION without their layer', () => {
    const cas = JSON.parse(drawn.inception([]))
    delete cas['%TYPES']['webanno.custom.FigureRelation']
    const fields = fromAnnotationTool(laos, 'inception', JSON.stringify(cas), when).map(({ field }) => field)
    expect(fields).not.toContain('relation')
  })
})

describe('what is written is of the documented form', () => {
  test('brat: fragments at the ends of lines, code points, relations', () => {
    const [text, standoff, configuration] = toAnnotationTool(emoji, 'brat')
    const points = [...(text?.text ?? '')]
    const lines = (standoff?.text ?? '').trim().split('\n')
    for (const line of lines.filter((one) => one.startsWith('T'))) {
      const [, , places = '', words] = /^(T\d+)\t\S+ ([\d ;]+)\t(.*)$/.exec(line) ?? []
      const found = places.split(';').map((place) => points.slice(...place.split(' ').map(Number)).join(''))
      expect(found.join(' ')).toBe(words)
      expect(found.join('')).not.toContain('\n')
    }
    expect(lines[0]).toMatch(/^T1\t\S+ \d+ \d+;\d+ \d+\tat least 12$/)
    expect(exported(laos, 'brat')).toMatch(/^R1\t[a-z-]+ Arg1:T\d+ Arg2:T\d+$/m)
    expect(configuration?.text).toMatch(
      /^\[entities\]\n[^[]*^convictions$[^[]*\n\[relations\]\nbaseline-of\tArg1:<ENTITY>, Arg2:<ENTITY>/m,
    )
  })

  test('UIMA CAS JSON: the text first, references to what there is, every annotation in its view', () => {
    const cas = JSON.parse(exported(emoji, 'inception'))
    expect(Object.keys(cas)).toEqual(['%TYPES', '%FEATURE_STRUCTURES', '%VIEWS'])
    const [sofa, ...others]: Record<string, unknown>[] = cas['%FEATURE_STRUCTURES']
    expect(sofa).toMatchObject({ '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaString: reportText(emoji) })
    expect(cas['%VIEWS']).toEqual({
      _InitialView: { '%SOFA': 1, '%MEMBERS': others.map((one) => one['%ID']) },
    })
    const ids = new Set([sofa, ...others].map((one) => one?.['%ID']))
    expect(ids.size).toBe(others.length + 1)
    const related = JSON.parse(exported(laos, 'inception'))['%FEATURE_STRUCTURES']
    const known = new Set(related.map((one: Record<string, unknown>) => one['%ID']))
    const relations = related.filter((one: Record<string, unknown>) => '@Governor' in one)
    expect(relations.length).toBe(claims(laos).filter(({ relation }) => relation !== null).length)
    for (const one of relations)
      expect([known.has(one['@Governor']), known.has(one['@Dependent'])]).toEqual([true, true])
    for (const structure of others)
      for (const name of Object.keys(structure).filter(
        (key) => /^[a-z]/.test(key) && key !== 'begin' && key !== 'end',
      ))
        expect(name === 'language' || name in cas['%TYPES'][String(structure['%TYPE'])]).toBe(true)
  })

  test('Label Studio: regions in code points, controls that the configuration has', () => {
    const [tasks, configuration] = toAnnotationTool(emoji, 'label-studio')
    const [{ data, predictions }] = JSON.parse(tasks?.text ?? '')
    const points = [...data.text]
    const controls = new Set(
      [...(configuration?.text ?? '').matchAll(/ name="(\w+)"/g)].map(([, name]) => name),
    )
    const results: Result[] = predictions[0].result
    for (const { from_name, value } of results.filter(({ id }) => id !== undefined)) {
      expect(controls).toContain(from_name)
      if (from_name === 'measure') expect(points.slice(value?.start, value?.end).join('')).toBe(value?.text)
      for (const chosen of [...(value?.choices ?? []), ...(value?.labels ?? [])])
        expect(configuration?.text).toContain(`value="${chosen}"/>`)
    }
  })
})
