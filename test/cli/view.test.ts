/** `pincite view` and `pincite agree` as a user calls them, on the build. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { anchor, type claims, parse } from '../../src/index.ts'
import { readCorrections, toCorrectionAnnotations, writeCorrections } from '../../src/review/index.ts'
import { view, viewComparison } from '../../src/view/index.ts'
import { laos, workspace } from './workspace.ts'

const { folder, pincite, file } = workspace()
const report = parse(readFileSync(laos))
const seven = 'prosecution.p1.s3.c3'
const corrections = file(
  'corrections.csv',
  writeCorrections([
    {
      coder: 'ab',
      time: '2026-11-27T12:00:00Z',
      anchor: anchor(report, seven),
      quote: 'seven',
      field: 'value',
      was: '7',
      is: '8',
      note: '',
    },
  ]),
)

describe('view', () => {
  test('writes the page that the library makes', () => {
    const path = join(folder, 'page.html')
    expect(pincite(['view', laos, '-o', path, '--style', 'apa'])).toMatchObject({
      out: '',
      error: '',
      code: 0,
    })
    expect(readFileSync(path, 'utf8')).toBe(view(report, { styles: ['apa'], file: laos.split('/').at(-1) }))
  })

  test('writes a folder of pages with an index', () => {
    const other = file('ghana.md', '# Ghana 2016\n\n## Police\n\nPolice killed three men.\n')
    const site = `${join(folder, 'site')}/`
    expect(pincite(['view', laos, other, '-o', site, '--style', 'apa'])).toMatchObject({ error: '', code: 0 })
    const index = readFileSync(join(site, 'index.html'), 'utf8')
    const links = [...index.matchAll(/href="\.\/([^"/]+)"/g)].map(([, path = '']) => path)
    expect(links).toHaveLength(2)
    for (const path of links) {
      expect(existsSync(join(site, path))).toBe(true)
      expect(readFileSync(join(site, path), 'utf8')).toContain('<a href="./index.html">All reports</a>')
    }
  })

  test('writes a page of each measure that has figures of several years', () => {
    const files = [2016, 2017].map((edition) =>
      file(
        `tip-${edition}.txt`,
        `${edition} Trafficking in Persons Report: Ghana\n\nPROSECUTION\n\nCourts convicted ${edition - 2000} traffickers in ${edition - 1}.\n`,
      ),
    )
    const site = `${join(folder, 'measures')}/`
    expect(pincite(['view', ...files, '-o', site, '--style', 'apa'])).toMatchObject({ error: '', code: 0 })
    const follow = (page: string, link: RegExp) =>
      join(page, '..', decodeURIComponent(link.exec(readFileSync(page, 'utf8'))?.[1] ?? ''))
    const measure = follow(join(site, 'index.html'), /href="(.\/measures\/[^"]+)"/)
    expect(readFileSync(measure, 'utf8')).toContain('aria-label="Ghana: 2015: 16; 2016: 17"')
    const [page, id = ''] = follow(measure, /href="(\.\.\/usdos[^"]+)"/).split('#')
    expect(readFileSync(page ?? '', 'utf8')).toContain(`<a id="${id}" class="claim`)
    expect(follow(measure, /href="(\.\.\/index.html)"/)).toBe(join(site, 'index.html'))
  })

  test('writes in threads the pages that the library makes, in the order of the files', () => {
    mkdirSync(join(folder, 'set'))
    const files = Array.from({ length: 9 }, (_, number) =>
      file(`set/${number}.md`, `# Ghana 2016\n\n## Police\n\nPolice killed ${number + 2} men.\n`),
    )
    file('set/empty.md', '')
    const site = `${join(folder, 'threads')}/`
    const { error, code } = pincite(['view', join(folder, 'set'), '-o', site, '--style', 'apa'])
    expect(code).toBe(1)
    expect(error).toMatch(/^pincite: .*empty\.md.*\n$/)
    const index = readFileSync(join(site, 'index.html'), 'utf8')
    const links = [...index.matchAll(/href="\.\/([^"]+)"/g)].map(([, path = '']) => path)
    expect(links.map((path) => readFileSync(join(site, path), 'utf8'))).toEqual(
      files.map((path, number) =>
        view(parse(new VFile({ path, value: readFileSync(join(folder, path)) })), {
          styles: ['apa'],
          file: `${number}.md`,
          index: './index.html',
        }),
      ),
    )
  })

  test('puts two editions side by side', () => {
    const later = file('later.txt', readFileSync(laos, 'utf8').replace('37 individuals', '39 individuals'))
    const { out, error, code } = pincite(['view', '--compare', laos, later])
    expect([error, code]).toEqual(['', 0])
    expect(out).toBe(
      viewComparison(report, parse(readFileSync(join(folder, later))), {
        before: laos.split('/').at(-1),
        after: 'later.txt',
      }),
    )
    const path = join(folder, 'comparison.html')
    expect(pincite(['view', '--compare', laos, later, '-o', path])).toMatchObject({ out: '', code: 0 })
    expect(readFileSync(path, 'utf8')).toBe(out)
  })

  test('puts each edition of a set beside the one before', () => {
    const edition = (year: number, country: string, words: string) =>
      file(
        `changes-${country}-${year}.txt`,
        `${year} Trafficking in Persons Report: ${country}\n\nPROSECUTION\n\nCourts convicted ${words} traffickers.\n`,
      )
    const files = [
      edition(2018, 'Ghana', 'nine'),
      edition(2015, 'Ghana', 'seven'),
      edition(2019, 'Ghana', 'ten'),
      edition(2018, 'Laos', 'two'),
    ]
    const site = `${join(folder, 'changes')}/`
    expect(pincite(['view', ...files, '--compare', '-o', site, '--style', 'apa'])).toMatchObject({ code: 0 })
    const index = readFileSync(join(site, 'index.html'), 'utf8')
    const links = [...index.matchAll(/href="\.\/(changes\/[^"]+)" aria-label="([^"]+)"/g)]
    expect(links.map(([, , name]) => name)).toEqual([
      '2018 Trafficking in Persons Report: Ghana: what changed since 2015',
      '2019 Trafficking in Persons Report: Ghana: what changed since 2018',
    ])
    const words = links.map(([, path = '']) => {
      const page = readFileSync(join(site, path), 'utf8')
      expect(page).toContain('<a href="../index.html">All reports</a>')
      return [/<del>(.*?)<\/del>/.exec(page)?.[1], /<ins>(.*?)<\/ins>/.exec(page)?.[1]]
    })
    expect(words).toEqual([
      ['seven', 'nine'],
      ['nine', 'ten'],
    ])
  })

  test('shows what people decided, and claims lists it', () => {
    const page = pincite(['view', laos, '--corrections', corrections, '--style', 'apa']).out
    expect(page).toMatch(new RegExp(`id="${seven}" class="claim [^"]*corrected"`))
    const rows: ReturnType<typeof claims> = JSON.parse(
      pincite(['claims', laos, '--corrections', corrections, '--json']).out,
    )
    expect(rows.find(({ id }) => id === seven)).toMatchObject({ value: 8, decision: { coder: 'ab' } })
  })

  test.each([
    [['view', laos, laos], /several reports are a folder of pages/, 2],
    [['view', laos, '--style', 'ieee'], /there is no style "ieee": use one of refworld/, 2],
    [['view', '--compare', laos], /takes two files, not 1/, 2],
    [['view', '--compare', laos, laos, '--style', 'apa'], /--style is for the page of a report/, 2],
    [['view', laos, '-o', '/no/such/folder/page.html'], /cannot write \/no\/such\/folder\/page.html/, 1],
    [
      ['claims', laos, '--corrections', laos],
      /cannot read .*: (?:line \d+ has|row \d+ has no column|Invalid)/,
      1,
    ],
  ])('%j says what is wrong', (args, message, code) => {
    const ran = pincite(args)
    expect(ran.error).toMatch(message)
    expect(ran.code).toBe(code)
  })

  test('lists a correction that makes no sense, with what there is', () => {
    const [header = '', row = ''] = readFileSync(join(folder, corrections), 'utf8').split('\r\n')
    const wrong = row.replace(',value,7,8,', ',measure,convictions,deathz,')
    const ran = pincite(['claims', laos, '--corrections', file('wrong.csv', `${header}\r\n${wrong}\r\n`)])
    expect(ran.error).toMatch(
      /measure of “seven” is left out: measure is "deathz": give a measure of the codebook: .*convictions/,
    )
  })

  test('tells of corrections that have no place any more', () => {
    const other = file('other.txt', 'LAOS: TIER 3\n\nNothing of it is here.\n')
    const ran = pincite(['claims', other, '--corrections', corrections])
    expect(ran.error).toMatch(/value of “seven” is left out: “seven” does not stand in this report/)
    expect(ran.code).toBe(0)
  })
})

describe('agree', () => {
  const anna = file(
    'anna.csv',
    'file,paragraph,value,measure,year\nlaos,prosecution.p1,37,investigations,2016\nlaos,prosecution.p1,7,sentences,2016\n',
  )
  const ben = file(
    'ben.csv',
    'key,para,number,code,year\nlaos,prosecution.p1,37,investigations,2016\nlaos,prosecution.p1,7,convictions,2016\nlaos,protection.p1,4,convictions,2016\n',
  )

  test('prints figures, fields, measures and differences', () => {
    const { out, error, code } = pincite(['agree', anna, ben])
    expect([error, code]).toEqual(['', 0])
    expect(out).toContain('2 figures in a, 3 in b, 2 in both: F1 0.80 [')
    expect(out).toMatch(/^measure\t2\t50 \[/m)
    expect(out).toContain('laos prosecution.p1  measure: “sentences”, “convictions”')
    expect(out).toContain('Only in b (1)\nlaos  protection.p1  4 convictions 2016')
    expect(pincite(['agree', anna, ben]).out).toBe(out)
  })

  test('as JSON and CSV, and of a report and a table', () => {
    expect(JSON.parse(pincite(['agree', anna, ben, '--json']).out).units).toMatchObject({
      a: 2,
      b: 3,
      both: 2,
    })
    expect(pincite(['agree', anna, ben, '--csv']).out).toContain(
      'laos,prosecution.p1,,measure,sentences,convictions,',
    )
    const named = file(
      'usdos-tip-2017-laos.csv',
      readFileSync(join(folder, anna), 'utf8').replaceAll('laos,', 'usdos-tip-2017-laos,'),
    )
    expect(pincite(['agree', laos, named]).out).toContain('33 figures in a, 2 in b, 2 in both')
  })

  test('what a page saved is read in either form', () => {
    const read = readCorrections(readFileSync(join(folder, corrections), 'utf8'))
    const json = file('saved.jsonld', JSON.stringify(toCorrectionAnnotations(read)))
    expect(pincite(['agree', corrections, json]).out).toContain('1 figures in a, 1 in b, 1 in both')
  })

  test.each([
    [['agree', anna], /wants two tables/, 2],
    [['agree', anna, ben, '--seed', 'x'], /--seed wants a whole number from 0 to 99999, not "x"/, 2],
    [['agree', anna, join(folder, 'none.csv')], /cannot read .*none\.csv: there is no such file/, 1],
  ])('%j says what is wrong', (args, message, code) => {
    const ran = pincite(args)
    expect(ran.error).toMatch(message)
    expect(ran.code).toBe(code)
  })
})
