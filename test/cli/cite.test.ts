import { describe, expect, test } from 'vitest'
import { styleFile } from '../../src/cite/index.ts'
import { readCall } from '../../src/cli/call.ts'
import { cite } from '../../src/cli/cite.ts'
import { InputError, UsageError } from '../../src/cli/command.ts'
import { laos as report, workspace } from './workspace.ts'

const { pincite, pathOf } = workspace()

const resolution = pathOf(
  'resolution.txt',
  `Report of the United Nations High Commissioner for Refugees

Publisher UN General Assembly
Publication Date 13 December 1985
Citation / Document Symbol A/RES/40/118
Cite as UN General Assembly, Report of the United Nations High Commissioner for Refugees, 13 December 1985, A/RES/40/118, available at: https://www.refworld.org/docid/3b00f00642.html [accessed 1 November 2019]

The General Assembly takes note.
`,
)
const bare = pathOf('bare.txt', 'The government did nothing. It said so.\n\nNothing else is known of it.\n')
const csl = pathOf(
  'house.csl',
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
  <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout suffix="!"><text variable="title"/></layout></citation>
</style>`,
)

/** Runs the command in this process, with the exit code that `cli.ts` makes of its errors. */
async function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    return { status: 0, stdout: await cite.run(readCall(cite, args)), stderr: '' }
  } catch (error) {
    if (error instanceof UsageError) return { status: 2, stdout: '', stderr: error.message }
    if (error instanceof InputError) return { status: 1, stdout: '', stderr: error.message }
    throw error
  }
}

test('the bundled report, as the built command cites it', () => {
  const { out, error, code } = pincite(['cite'])
  expect([error, code]).toEqual(['', 0])
  expect(out).toMatch(/^United States Department of State, 2017 .+ \[accessed 5 November 2019\]\n$/)
}, 60_000)

describe('pincite cite', () => {
  test.each<[string, string[], string]>([
    [
      'a place in a style',
      [report, '--at', 'prosecution.p1', '--style', 'apa'],
      '(United States Department of State, 2017, Prosecution, para. 1)\n',
    ],
    [
      'a range',
      [report, '--at', 'prosecution.p1..protection.p1', '--style', 'apa'],
      '(United States Department of State, 2017, Prosecution, paras. 1–2; Protection, para. 1)\n',
    ],
    [
      'several places',
      [report, '--at', 'prosecution.p1', '--at', 'protection.p2', '--style', 'apa'],
      '(United States Department of State, 2017, Prosecution, para. 1; Protection, para. 2)\n',
    ],
    [
      'a form',
      [
        report,
        '--at',
        'prosecution.p1',
        '--style',
        'oscola',
        '--form',
        'subsequent-note',
        '--first-note',
        '4',
      ],
      'United States Department of State (n 4) Prosecution, para 1.\n',
    ],
    [
      'a quotation',
      [report, '--at', 'prosecution.p1.s1', '--style', 'apa', '--quote'],
      '“The government maintained modest law enforcement efforts” (United States Department of State, 2017, Prosecution, para. 1).\n',
    ],
    [
      'a locale',
      [report, '--at', 'prosecution.p1', '--style', 'apa', '--locale', 'fr-FR'],
      '(United States Department of State, 2017, Prosecution, paragr. 1)\n',
    ],
    [
      'an archived copy',
      [report, '--style', 'bluebook', '--archived', 'https://perma.cc/AB12-CD34'],
      'U.S. Dep’t of State, 2017 Trafficking in Persons Report - Laos, Refworld (June 27, 2017), https://www.refworld.org/docid/5959eca4a.html [https://perma.cc/AB12-CD34].\n',
    ],
    ['a CSL file', [report, '--style', csl], '2017 Trafficking in Persons Report - Laos!\n'],
    [
      "a style's CSL id",
      [report, '--at', 'prosecution.p1', '--style', 'modern-language-association'],
      '(2017 Trafficking in Persons Report - Laos, Prosecution, par. 1)\n',
    ],
    [
      'LaTeX',
      [report, '--at', 'prosecution.p1', '--format', 'latex'],
      '\\autocite[Prosecution, para.~1]{usdos-tip-2017-laos}\n',
    ],
    [
      'Pandoc, a key is the same among others',
      [report, resolution, '--format', 'pandoc'],
      '[@usdos-tip-2017-laos]\n[@unga-1985-report-united-nations-high-commissioner-refugees]\n',
    ],
    [
      'a key of the user',
      [report, '--format', 'pandoc', '--key', 'laos2017', '--at', 'Prosecution, para. 2'],
      '[@laos2017, Prosecution, para. 2]\n',
    ],
    [
      'words, cited by their paragraph and quoted',
      [report, '--style', 'apa', '--quote', '--at', '"seven traffickers"'],
      '“seven traffickers” (United States Department of State, 2017, Prosecution, para. 1).\n',
    ],
    [
      'a count through the document',
      [report, '--style', 'apa', '--at', '#4', '--counting', 'document'],
      '(United States Department of State, 2017, para. 4)\n',
    ],
  ])('%s', async (_, args, expected) => {
    expect(await run(...args)).toMatchObject({ status: 0, stderr: '', stdout: expected })
  })

  // OSCOLA 4, 3.1.4: an address with the day on which it was last read.
  test('a day of access that a style asks for and nobody gave', async () => {
    const page = pathOf(
      'page.txt',
      'Report on Laos\n\nCite as Human Rights Watch, Report on Laos, 2 July 2008, available at: https://www.hrw.org/laos.html\n\nThe police did nothing.\n',
    )
    const warnings = async (...args: string[]) => {
      const told: string[] = []
      const call = readCall(cite, [page, ...args])
      await cite.run({ ...call, warn: (message) => told.push(message) })
      return told
    }
    const oscola =
      'oscola says when a page was read, which is not known: add --accessed and the day, as 2026-11-23'
    expect(await warnings('--style', 'oscola')).toEqual([oscola])
    expect(await warnings('--style', 'oscola', '--format', 'html')).toEqual([oscola])
    expect(await warnings('--style', 'oscola', '--bibliography')).toEqual([oscola])
    expect(await warnings('--style', 'oscola', '--accessed', '2026-11-23')).toEqual([])
    expect(await warnings('--style', 'oscola', '--form', 'ibid')).toEqual([])
    expect(await warnings('--style', 'apa')).toEqual([])
  })

  test('a style as a file, for which no report is read', async () => {
    expect((await run('--style', 'oscola', '--format', 'csl')).stdout).toBe(styleFile('oscola').trimEnd())
    for (const [args, message] of [
      [['--format', 'csl'], /name it, as in --style oscola/],
      [['--style', 'refworld', '--format', 'csl'], /name it/],
      [['--style', 'apa', '--format', 'csl', bare], /leave them out/],
    ] as const)
      expect(await run(...args)).toMatchObject({ status: 2, stderr: expect.stringMatching(message) })
  })

  test('a bibliography of several files', async () => {
    const { stdout } = await run(report, resolution, '--bibliography', '--style', 'chicago-notes')
    expect(stdout).toBe(
      `UN General Assembly. Resolution 40/118, Report of the United Nations High Commissioner for Refugees. A/RES/40/118. December 13, 1985. https://www.refworld.org/docid/3b00f00642.html.
United States Department of State. “2017 Trafficking in Persons Report - Laos.” Refworld, June 27, 2017. https://www.refworld.org/docid/5959eca4a.html.
`,
    )
  })

  test.each([
    ['bibtex', '@techreport{usdos-tip-2017-laos,'],
    ['biblatex', '@report{usdos-tip-2017-laos,'],
    ['ris', 'TY  - RPRT'],
    ['csl-json', '"id": "usdos-tip-2017-laos"'],
    ['coins', '<span class="Z3988"'],
    ['html', '<cite>2017 Trafficking in Persons Report - Laos</cite>'],
    ['markdown', '[https://www.refworld.org/docid/5959eca4a.html]('],
  ])('--format %s', async (format, expected) => {
    expect((await run(report, '--format', format)).stdout).toContain(expected)
  })

  test.each<[string[], number, string]>([
    [['--style', 'mhra'], 2, 'there is no style "mhra": use one of refworld, apa, mla'],
    [['--locale', 'xx', '--style', 'apa'], 2, 'there is no locale "xx": use one of en-US'],
    [['--format', 'endnote'], 2, 'there is no format "endnote": use one of text, html'],
    [['--at', 'prosecution.p9'], 2, 'it has prosecution.p1, prosecution.p2'],
    [['--at', '"Laos"'], 2, '"Laos" stands 13 times in this report (summary.p1.s1, '],
    [['--at', '{"type":"TextQuoteSelector"'], 2, 'is not JSON'],
    [['--at', '{"type":"CssSelector"}'], 2, 'names no place'],
    [['--at', 'prosecution.p1', '--counting', 'pages'], 2, 'there is no "pages": use heading or document'],
    [['--quote'], 2, '--quote needs a place'],
    [['--key', 'laos2017'], 2, '--key: text prints no key'],
    [['--key', 'two words', '--format', 'ris'], 2, 'is not one that BibTeX and Pandoc read'],
    [['--form', 'ibid', '--style', 'apa'], 2, 'apa has no form "ibid"'],
    [['--form', 'subsequent-note', '--style', 'oscola'], 2, 'firstNote'],
    [['--first-note', 'four'], 2, '"four" is not a note'],
    [['--accessed', 'yesterday'], 2, '"yesterday" is not a date'],
    [['--bibliography', '--at', 'prosecution'], 2, 'leave out --at'],
    [['--format', 'ris', '--quote'], 2, 'leave out --quote'],
    [['--format', 'latex', '--at', 'prosecution.p1', '--quote'], 2, 'has no quotations'],
    [['--format', 'pandoc', '--bibliography'], 2, 'is for single citations'],
    [['--style', 'missing.csl'], 1, 'cannot read missing.csl: there is no such file'],
    [['--style', 'APA'], 2, 'there is no style "APA": use one of refworld, apa, '],
    [['--style', 'APA'], 2, ', or the path of a CSL file, which ends in .csl'],
    [['no-such-file.txt'], 1, 'no-such-file.txt'],
    [[bare], 1, 'bare.txt: the document has no title, author or publisher'],
  ])('%j', async (args, status, message) => {
    const ran = await run(...(args.some((arg) => arg.endsWith('.txt')) ? args : [report, ...args]))
    expect(ran).toMatchObject({ status, stdout: '' })
    expect(ran.stderr).toContain(message)
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
