import { describe, expect, test } from 'vitest'
import { panel, rowsOf } from '../../src/dataset/index.ts'
import { parse } from '../../src/index.ts'
import { indexEntry, plottedMeasures, viewIndex, viewMeasure } from '../../src/view/index.ts'

const editions = [
  '2016 Trafficking in Persons Report: Laos\n\nPROSECUTION\n\nCourts convicted 20 traffickers in 2015.',
  '2017 Trafficking in Persons Report: Laos\n\nPROSECUTION\n\nCourts convicted at least 31 traffickers in 2016, and seven officials in 1985.',
  '2017 Trafficking in Persons Report: Ghana\n\nPROSECUTION\n\nCourts convicted 1,200 traffickers in 2016, compared with no convictions in 2014. Police investigated 12 cases in 2016.',
  '2017 Trafficking in Persons Report: Nauru\n\nPROSECUTION\n\nCourts convicted two traffickers in 2016.',
]
const tables = editions.map((source, index) =>
  rowsOf(parse(source), {
    file: `${index}.txt`,
    sha256: `${index}`.repeat(64),
    bytes: source.length,
    format: 'text',
  }),
)
const { rows } = panel({
  reports: tables.flatMap(({ reports }) => reports),
  claims: tables.flatMap(({ claims }) => claims),
})

/** The plots of a page: their captions and names, and how many figures are joined or stand alone. */
function plotsIn(page: string) {
  return [...page.matchAll(/<figure.*?<\/figure>/gs)].map(([figure]) => ({
    country: /<figcaption[^>]*>(.*?)<\/figcaption>/.exec(figure)?.[1],
    said: /aria-label="([^"]*)" role="img"/.exec(figure)?.[1],
    isJoined: figure.includes('stroke-linecap="round"><path'),
    points: figure.match(/<circle/g)?.length,
  }))
}

describe('the page of a measure', () => {
  const page = viewMeasure(rows, 'convictions', {
    index: '../index.html',
    pageOf: ({ key, claim }) => `../${key}.html#${claim}`,
  })

  test('has a plot of each country with several years, and every figure in its table', () => {
    expect(plotsIn(page)).toEqual([
      { country: 'Ghana', said: 'Ghana: 2014: 0; 2016: 1,200', isJoined: false, points: 2 },
      { country: 'Laos', said: 'Laos: 2015: 20; 2016: ≥ 31', isJoined: true, points: 2 },
    ])
    expect([...page.matchAll(/<th scope="(?:row|col)"[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
      'Country',
      '1985',
      '2014',
      '2015',
      '2016',
      'Ghana',
      'Laos',
      'Nauru',
    ])
    expect(page.match(/<td><div>/g)).toHaveLength(6)
    expect(page).toContain('href="../usdos-tip-2017-laos.html#prosecution.p1.s1.c1"')
    expect(page).toContain('<a href="../index.html">All reports</a>')
    expect(page).not.toContain('<script')
  })

  test('is made of the measures that have something to plot', () => {
    expect(plottedMeasures(rows)).toEqual(['convictions'])
    expect(plottedMeasures([])).toEqual([])
    expect(viewMeasure(rows, 'forced-labour')).toContain('The reports have no figures of it')
    expect(
      viewIndex([], { measures: [{ label: 'Convictions <b>', path: 'measures/convictions.html' }] }),
    ).toContain('<a href="./measures/convictions.html">Convictions &lt;b&gt;</a>')
  })

  test('says what is none', () => {
    // @ts-expect-error: no row
    expect(() => viewMeasure([{ measure: 'convictions' }], 'convictions')).toThrow(TypeError)
    // @ts-expect-error: no path
    expect(() => viewIndex([], { measures: [{ label: 'Convictions' }] })).toThrow(TypeError)
  })
})

describe('the timeline of editions', () => {
  const entries = editions.map((source) => indexEntry(parse(source)))
  const figureIn = (page: string) => /<figure class="timeline">(.*?)<\/figure>/s.exec(page)?.[1] ?? ''

  test('has a row for each country, a dot for each edition, and a line along years in a row', () => {
    const figure = figureIn(viewIndex(entries))
    expect(figure).toContain('<figcaption>Trafficking in Persons Report</figcaption>')
    expect(figure).toContain(
      'aria-label="Trafficking in Persons Report: 4 editions, 3 countries, 2016 to 2017; the table has the same"',
    )
    expect([...figure.matchAll(/<text[^>]*>([^<]+)</g)].map(([, words]) => words)).toEqual([
      ...['2016', '2017', '2016', '2017'],
      ...['Ghana', 'Laos', 'Nauru'],
    ])
    const radii = [...figure.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, radius]) => Number(radius))
    const areas = radii.map((radius) => radius ** 2).sort((one, other) => one - other)
    // Nauru has one figure, as Laos has in 2016; Laos has two in 2017, and Ghana has three.
    expect(areas).toHaveLength(4)
    expect(areas[0]).toBe(areas[1])
    expect(new Set(areas).size).toBe(3)
    expect(figure.match(/<line /g)).toHaveLength(1 + 2)
  })

  test('is drawn where a country has several editions of a series', () => {
    const ofOneYear = entries.filter(({ year }) => year === 2017)
    const ofNoSeries = ofOneYear.map((entry) => ({ ...entry, series: null, year: 2014 }))
    for (const shown of [[], ofOneYear, [...ofOneYear, ...ofNoSeries]])
      expect(figureIn(viewIndex(shown))).toBe('')
  })
})
