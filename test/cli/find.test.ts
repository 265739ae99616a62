/** `pincite find` and `pincite link` as a user calls them, on the build. */
import { describe, expect, test } from 'vitest'
import { laos, workspace } from './workspace.ts'

const { pincite, file } = workspace()

const ghana = file(
  'ghana.md',
  '# Ghana 2016\n\n## Police\n\nPolice killed three men. Courts convicted seven traffickers.\n',
)
const image = file('image.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]))

describe('find', () => {
  test('rows of cells, the words marked, with what they are cited by', () => {
    const { out, error, code } = pincite(['find', 'SEVEN  traffickers', laos, ghana])
    expect([error, code]).toEqual(['', 0])
    const [header, ...rows] = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(header).toEqual(['file', 'id', 'cited as', 'short form', 'text', 'url'])
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      [laos, 'prosecution.p1.s3', 'Prosecution, para. 1', 'prosecution.p1.s3~20k5vh68'],
      [ghana, 'police.p1.s2', 'para. 1', expect.stringMatching(/^police\.p1\.s2~/)],
    ])
    expect(rows[1]?.[4]).toBe('Courts convicted **seven traffickers**.')
    expect(rows[0]?.[5]).toContain('#:~:text=')
  })

  test('in a style, by a measure, among word forms', () => {
    expect(
      pincite(['find', 'traffickers', laos, '--measure', 'convictions', '--style', 'apa']).out,
    ).toContain('\t(United States Department of State, 2017, Prosecution, para. 1)\t')
    expect(pincite(['find', 'man kills', ghana, '--stem', '--near', '2']).out).toBe('')
    expect(pincite(['find', 'kills trafficker', ghana, '--stem', '--near', '6']).out).toContain('**killed**')
  })

  test('anchors that are kept find edited words in another edition', () => {
    const hits = pincite(['find', 'killed', ghana, '--json', '--anchors']).out
    expect(JSON.parse(hits)).toMatchObject([{ shortForm: expect.any(String), anchor: { type: 'sentence' } }])
    const later = file(
      'ghana-2017.md',
      '# Ghana 2017\n\n## Police\n\nPolice killed four men. Courts convicted seven traffickers.\n',
    )
    const statuses = (notes: string) => {
      const kept = file('kept.json', notes)
      return JSON.parse(pincite(['resolve', kept, '--in', later, '--json']).out).map(
        ({ status }: { status: string }) => status,
      )
    }
    expect(statuses(hits)).toEqual(['changed'])
    expect(statuses(pincite(['find', 'seven', ghana, '--json']).out)).toEqual(['exact'])
    expect(pincite(['find', 'killed', ghana, '--anchors']).error).toContain('--json')
  })

  test('as JSON and CSV', () => {
    const [row] = JSON.parse(pincite(['find', '', laos, '--number', '30,000', '--json']).out)
    expect(row).toMatchObject({
      file: laos,
      country: 'LAO',
      id: 'prevention.p1.s3',
      pinpoint: 'Prevention, para. 1',
      claims: ['prevention.p1.s3.c1'],
    })
    expect(pincite(['find', 'posters OR nothing', laos, '--json']).out).toBe('[]\n')
    expect(pincite(['find', 'killed', ghana, '--csv']).out).toMatch(
      /^file,title,.*\r\nghana\.md,.*Police \*\*killed\*\*/,
    )
  })

  test('a file that cannot be read is told of, and the others are searched', () => {
    const { out, error, code } = pincite(['find', 'killed', image, 'missing.txt', ghana])
    expect(out).toContain('**killed**')
    expect(error).toMatch(
      /^pincite: image\.txt: .*image.*\npincite: cannot read missing\.txt: there is no such file\n$/,
    )
    expect(code).toBe(1)
  })

  test.each<[string[], number, RegExp]>([
    [['find'], 2, /find wants words/],
    [['find', '?!', laos], 2, /the query "\?!" has no words/],
    [['find', '', laos], 2, /give words, or a section, measure, number or source/],
    [['find', 'x', laos, '--near', 'two'], 2, /--near: "two" is not a number/],
    [['find', 'x', laos, '--measure', 'x'], 2, /there is no measure "x": use /],
    [['find', 'x', laos, '--style', 'x'], 2, /there is no style "x": use one of refworld/],
    [['find', 'x', laos, ghana, '--section', 'foo'], 2, /no report has a section "foo": pincite outline/],
    [['find', 'x', 'missing.txt'], 1, /cannot read missing\.txt/],
  ])('%j is an error', (args, code, message) => {
    const ran = pincite(args)
    expect(ran.error).toMatch(message)
    expect(ran.error.trimEnd().split('\n')).toHaveLength(1)
    expect([ran.out, ran.code]).toEqual(['', code])
  })
})

describe('link', () => {
  test('of every kind of place', () => {
    const url =
      'https://www.refworld.org/docid/5959eca4a.html#:~:text=In%202016%2C%20authorities,of%20seven%20traffickers'
    for (const place of ['prosecution.p1.s3', 'prosecution.p1.s3~20k5vh68', url]) {
      expect(pincite(['link', place, laos]).out.replace(/\.?\n$/, ''), place).toBe(url)
    }
    expect(pincite(['link', '"30,000 calendars"', laos]).out).toContain('#:~:text=30%2C000%20calendars')
    const start = pincite(['link', 'Prosecution, para. 1', laos]).out
    expect(start).toContain('#:~:text=The%20government%20maintained%20modest')
    expect(pincite(['link', '#3', laos]).out).toBe(start)
    expect(JSON.parse(pincite(['link', 'prevention', laos, '--json']).out)).toEqual([
      { file: laos, id: 'prevention', url: expect.stringContaining('#:~:text=') },
    ])
  })

  test.each<[string[], number, RegExp]>([
    [['link'], 2, /link wants a place/],
    [['link', '"Laos"', laos], 1, /"Laos" stands 13 times in this report \(summary\.p1\.s1, /],
    [['link', 'police.p9', ghana], 1, /there is no place "police\.p9" in this report: it has police\.p1/],
    [['link', 'police.p1', ghana], 1, /ghana\.md: the report does not say at which address it stands/],
  ])('%j is an error', (args, code, message) => {
    const ran = pincite(args)
    expect(ran.error).toMatch(message)
    expect([ran.out, ran.code]).toEqual(['', code])
  })
})
