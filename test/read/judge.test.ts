/** What a line is by its own words, and what its neighbours make of it. */
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { judgeLine } from '../../src/read/judge/line.ts'
import { numberingOf } from '../../src/read/judge/numbers.ts'
import { textOf } from '../../src/report/to-string.ts'
import type { Paragraph, Report, Section } from '../../src/types.ts'

describe('what a line is by its own words', () => {
  test.each([
    ['Publisher United States Department of State', 'label'],
    ['Cite as Example House, World Almanac, 2014', 'label'],
    [
      'Example House, World Almanac, 2 May 2014, available at: https://www.refworld.org/docid/4.html [accessed 2 June 2015]',
      'cite-as',
    ],
    ['LAOS: TIER 2 WATCH LIST', 'heading'],
    ['Section 6. Discrimination and Societal Abuses', 'heading'],
    ['PROTECTION', 'heading'],
    ['Violence against minorities', 'heading'],
    ['起诉', 'heading'],
    ['المقاضاة', 'heading'],
    ['Education: The law makes it free until the age of 12.', 'run-in'],
    ['73A. The applicant replied in May.', 'number'],
    ['[23] The Tribunal found nothing.', 'number'],
    ['• Increase efforts to help them.', 'item'],
    ['- Increase efforts to help them.', 'item'],
    ['main languages: Lao', 'fact'],
    ['* * *', 'furniture'],
    ['_____', 'furniture'],
    ['11/5/2019          Refworld | 2017 Trafficking in Persons Report - Laos', 'furniture'],
    ['https://www.refworld.org/docid/5959eca4a.html            1/4', 'furniture'],
    ['2017 Trafficking in Persons Report - Laos       11/5/2019, 10:15 AM', 'furniture'],
    ['Page 3 of 12', 'furniture'],
    [
      '2017 Trafficking in Persons Report - Laos        https://www.refworld.org/docid/5959eca4a.html',
      'furniture',
    ],
    ['1 of 4          2019-11-05 10:15', 'furniture'],
    ['Home | Search | Contact us', 'furniture'],
    ['Skip to main content', 'furniture'],
    ['Share this via WhatsApp', 'furniture'],
    ['Example: Copyright Policy | Disclaimers | Privacy Policy', 'furniture'],
    ['You are here: Example >> Databases >> Roe v Example [2030] UKUT 5 (IAC)', 'furniture'],
    ['GE.31-01234(E)', 'furniture'],
    ['*3101234*', 'furniture'],
    ['2/4                31-01234', 'furniture'],
    ['Share of women in parliament', 'heading'],
    ['14 July 2017', 'fact'],
    ['Workers board a bus in May. (Photo: Li Na/Example Wire)', 'fact'],
    ['Workers board a bus in May. Photo by Li Na', 'fact'],
    ['Dear Minister,', 'fact'],
    ['وإذ يؤكد من جديد جميع القرارات السابقة،', 'fact'],
    ['وإذ يؤكد من جديد جميع القرارات السابقة؛', 'prose'],
    ['TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS', 'heading'],
    ['EXAMPLE REPORT: SUDAN', 'fact'],
    ['14 July 2017 saw arrests in two cities.', 'number'],
    ['Recommendations to the U.S. Government', 'heading'],
    ['Mr Justice Example:', 'heading'],
    ['Search Refworld', 'footer'],
    ['This is not a UNHCR publication. UNHCR is not responsible for it.', 'footer'],
    ['Police freed 12 girls in June.', 'prose'],
    ['Police freed 12 girls in June.[1]', 'prose'],
    ['Police freed 12 girls in June.1', 'prose'],
    ['Police freed 12 girls in 2016.3', 'prose'],
    ['Police freed 12 girls in June.¹', 'prose'],
    ['Police freed 12 girls in June.*', 'prose'],
    ['Police freed 12 girls in June.[iv]', 'prose'],
    ['Police freed 12 girls in June.[1, 2]', 'prose'],
    ['Police freed 12 girls in June.†', 'prose'],
    ['He said “Police freed 12 girls in June.”', 'prose'],
    ['He said “Police freed 12 girls in June.”[12]', 'prose'],
    ['(It freed 12 girls in June.)', 'prose'],
    ['警方逮捕了12名嫌疑人。', 'prose'],
    ['अदालतों ने सात तस्करों को दोषी ठहराया।', 'prose'],
    ['Capital | Vientiane', 'fact'],
    ['37 individuals were held in May.', 'prose'],
    ['2016 The Year of the Child was declared.', 'prose'],
  ])('%s', (line, is) => {
    const judged = judgeLine(line)
    expect(judged.is).toBe(is)
    expect(judged.because).not.toBe('')
  })
})

describe('the number that a line begins with', () => {
  test.each([
    ['12. The court', '12', 'figure'],
    ['12) The court', '12', 'figure'],
    ['12 The court', '12', 'figure'],
    ['[12] The court', '[12]', 'figure'],
    ['¶ 12 The court', '12', 'figure'],
    ['4.1.2 The court', '4.1.2', 'figure'],
    ['73A. The court', '73A', 'figure'],
    ['73bis. The court', '73bis', 'figure'],
    ['73 ter. The court', '73 ter', 'figure'],
    ['(12) the court', '(12)', 'bracketed-figure'],
    ['(a) the court', '(a)', 'letter'],
    ['b) The court', 'b', 'letter'],
    ['(iv) the court', '(iv)', 'roman'],
    ['XII. The court', 'XII', 'roman'],
    ['12- The court', '12', 'figure'],
    ['12.- La corte', '12', 'figure'],
    ['(أ) تعزيز التشريعات', '(أ)', 'letter'],
    ['б) Суд', 'б', 'letter'],
  ])('%s', (line, printed, family) => {
    expect(numberingOf(line)).toMatchObject({ printed, family })
  })

  test.each([
    '12 men',
    '5- and 7-year terms',
    '2016 The',
    '12.5 percent',
    '12,000 men',
    'U.S. officials',
    '(see above)',
    '1,2 The',
  ])('%s has none', (line) => expect(numberingOf(line)).toBe(null))
})

function paragraphs({ children }: Report): Paragraph[] {
  const visit = (section: Section): Paragraph[] =>
    section.children.flatMap((child) =>
      child.type === 'section' ? visit(child) : child.type === 'paragraph' ? [child] : [],
    )
  return children.flatMap(visit)
}

/** What each paragraph is numbered, `within 72` where it only stands under a number. */
function numbers(source: string, format: 'text' | 'html' | 'markdown' = 'text'): string[] {
  return paragraphs(parse(source, { format })).map(
    ({ label, within }) => label ?? (within === null ? '-' : `within ${within}`),
  )
}

describe('the printed numbers of paragraphs', () => {
  test.each([
    [
      'additions, other stops, a quotation between two',
      '40. The court said:\n\nNo man is free.\n\n41. It rose.\n\n41A. It sat.\n\n41bis. It rose.\n\n42) It sat.\n\n43 It rose.\n\nIt ended.',
      ['40', 'within 40', '41', '41A', '41bis', '42', '43', '-'],
    ],
    ['a letter behind a hyphen', '7. It met.\n\n7-A. It sat.\n\n8. It rose.', ['7', '7-A', '8']],
    ['numbers on lines of their own', '72.\nThe court met in May.\n\n73.\nIt rose in June.', ['72', '73']],
    ['an addition behind a space', '7. It met.\n\n7 A. It sat.\n\n8. It rose.', ['7', '7 A', '8']],
    [
      'round brackets',
      '(22) It met.\n\nIt sat.\n\n(23) It rose:\n\n(a) one.',
      ['(22)', 'within (22)', '(23)', '23(a)'],
    ],
    ['brackets', '[22] It met.\n\nIt sat.\n\n[23] It rose.', ['[22]', 'within [22]', '[23]']],
    [
      'letters and roman numbers below one',
      '7. It has two parts:\n\n(a) the first has two:\n\n(i) one;\n\n(ii) two;\n\n(b) the second.\n\nBoth count.\n\n8. It rose.',
      ['7', '7(a)', '7(a)(i)', '7(a)(ii)', '7(b)', 'within 7', '8'],
    ],
    [
      'a list inside a paragraph',
      '7. It has two parts:\n\n1. One.\n\n2. Two.\n\n8. It rose.',
      ['7', '7(1)', '7(2)', '8'],
    ],
    [
      'decimals without a stop',
      '1 It met.\n\n1.1 It sat.\n\n1.2 It rose.\n\n2 It met.',
      ['1', '1.1', '1.2', '2'],
    ],
    ['roman numbers', 'i. It met.\n\nii. It sat.\n\niii. It rose.', ['i', 'ii', 'iii']],
    [
      'articles',
      'Article 33\n\n1. No State shall do it.\n\n2. It may not be claimed:\n\n(a) by one;\n\n(b) by two.\n\nArticle 34\n\n1. It ends.',
      ['33(1)', '33(2)', '33(2)(a)', '33(2)(b)', '34(1)'],
    ],
    [
      'sections of an act',
      '5. (1) No one shall.\n\n(2) One may.\n\n6. (1) It ends.',
      ['5(1)', '5(2)', '6(1)'],
    ],
    [
      'an annex that counts anew',
      '1. It met.\n\n2. It sat.\n\nANNEX I\n\n1. It rose.\n\nIt was so.\n\n2. It ended.',
      ['1', '2', '1', 'within 1', '2'],
    ],
    [
      'two lists of an unnumbered text',
      'It met.\n\n1. One.\n\n2. Two.\n\nIt sat.\n\n1. One.\n\n2. Two.\n\n3. Three.\n\nIt rose.',
      ['-', '1', '2', '-', '1', '2', '3', '-'],
    ],
    [
      'a heading ends what stands below a number',
      '7. It met.\n\nThe Law\n\nIt sat.\n\n8. It rose.',
      ['7', '-', '8'],
    ],
    [
      'sentences that begin with a figure',
      '37 Officers were held.\n\nIt sat.\n\n52 Others were freed.',
      ['-', '-', '-'],
    ],
    [
      'sections of an act below their headings',
      '2. Interpretation\n\nIn this Act, “officer” means:\n\n(a) one;\n\n(b) another.\n\n3. Offences\n\n(1) No one shall.\n\n(2) It is no defence that:\n\n(a) it was so;\n\n(b) it was not.',
      ['-', '2(a)', '2(b)', '3(1)', '3(2)', '3(2)(a)', '3(2)(b)'],
    ],
    [
      'headings with numbers whose paragraphs count on',
      '1. Background\n\n14. It met.\n\n2. The law\n\n15. It sat:\n\n(a) one;\n\n(b) two.',
      ['14', '15', '15(a)', '15(b)'],
    ],
    [
      'a quotation of several paragraphs, with numbers of its own',
      '6. The report said:\n\n“34. The ward was full.\n\n35. It had one window.”\n\n7. It was read out.\n\n“No one was freed.”\n\n8. It rose.',
      ['6', 'within 6', 'within 6', '7', 'within 7', '8'],
    ],
    [
      'operative words above their parts',
      '2. Holds that it was so;\n3. Holds\n(a) that it is so;\n(b) that it will be.',
      ['2', '3', '3(a)', '3(b)'],
    ],
    [
      'a list of short lines',
      'It met.\n\n1. Application for registration of a shelter\n2. Certificate of registration\n\nIt rose.',
      ['-', '1', '2', '-'],
    ],
    [
      'Arabic numbers and letters',
      '1- يؤكد أن الدول ملزمة؛\n\n2- يحث الدول على التدابير:\n\n(أ) التشريعات الوطنية؛\n\n(ب) تدريب القضاة؛\n\n3- يقرر ذلك.',
      ['1', '2', '2(أ)', '2(ب)', '3'],
    ],
    ['initials', 'A. Smith spoke.\n\nIt sat.\n\nC. Brown spoke.', ['-', '-', '-']],
  ])('%s', (_, source, expected) => expect(numbers(source)).toEqual(expected))

  test.each([
    ['a value', '<ol><li value="40">It met.</li><li>It sat.</li></ol>', ['40', '41']],
    ['a start', '<ol start="9"><li>It met.</li><li>It sat.</li></ol>', ['9', '10']],
    ['letters', '<ol type="a"><li>It met.</li><li>It sat.</li></ol>', ['a', 'b']],
    [
      'roman numbers by style',
      '<ol style="list-style-type: lower-roman"><li>It met.</li><li>It sat.</li></ol>',
      ['i', 'ii'],
    ],
    ['backwards', '<ol reversed><li>It met.</li><li>It sat.</li></ol>', ['2', '1']],
    [
      'a list below a paragraph',
      '<p>40. It met:</p><ol type="a"><li>One.</li><li>Two.</li></ol><p>It was so.</p><p>41. It rose.</p>',
      ['40', '40(a)', '40(b)', 'within 40', '41'],
    ],
    [
      'a list of a text without numbers',
      '<p>It met:</p><ol><li>One.</li><li>Two.</li></ol><p>It rose.</p>',
      ['-', '1', '2', '-'],
    ],
  ])('a list of a page: %s', (_, body, expected) =>
    expect(numbers(`<main>${body}</main>`, 'html')).toEqual(expected),
  )
})

describe('text of PDF files and of printed pages', () => {
  const prose = (source: string) => paragraphs(parse(source, { format: 'text' })).map(textOf)
  const head = 'Example Watch Report on the Islands        '

  test.each([
    [
      'a sentence goes on behind a running head',
      `${head}1\n\nIt held twelve men in the north and\n\f${head}2\n\nnine in the south. It ended.\n\f${head}3\n\nIt rose.`,
      ['It held twelve men in the north and nine in the south. It ended.', 'It rose.'],
    ],
    [
      'a sentence goes on behind the corners of a printed page',
      'It held twelve men in the north and\n\nhttps://example.org/a      1/2\n11/5/2019       Example Watch | Islands\n\nnine in the south.',
      ['It held twelve men in the north and nine in the south.'],
    ],
    [
      'a sentence that leads to an address with wide space before it',
      'It was so in May.\n\nSee the annual report at:   https://example.org/reports/.\n\nIt rose.',
      ['It was so in May.', 'See the annual report at: https://example.org/reports/.', 'It rose.'],
    ],
    [
      'a name goes on behind a page’s end',
      'It held twelve men in the north, among them the\n\fUnited Nations staff of the town of Exampleville.',
      ['It held twelve men in the north, among them the United Nations staff of the town of Exampleville.'],
    ],
    [
      'a running head without a form feed',
      `It held twelve men in the north and\n\nExample Watch        12\n\nnine in the south.\n\nExample Watch        13\n\nIt rose.\n\nExample Watch        14`,
      ['It held twelve men in the north and nine in the south.', 'It rose.'],
    ],
    [
      'a paragraph that ended does not',
      `${head}1\n\nIt held twelve men in the north.\n\f${head}2\n\nIt held nine in the south.\n\f${head}3\n\nIt rose.`,
      ['It held twelve men in the north.', 'It held nine in the south.', 'It rose.'],
    ],
    [
      'a line that begins with a number',
      'The number of men whom the courts of the land convicted in the whole of that year was\n31. In the year after it was lower, as far as the ministry told the public in its own report.',
      [
        'The number of men whom the courts of the land convicted in the whole of that year was 31. In the year after it was lower, as far as the ministry told the public in its own report.',
      ],
    ],
    [
      'a line that begins with an article',
      'The police opened many new files in the course of the last year under the second part of\nArticle 9-B; and the courts of the capital heard most of them before the end of the year.',
      [
        'The police opened many new files in the course of the last year under the second part of Article 9-B; and the courts of the capital heard most of them before the end of the year.',
      ],
    ],
    [
      'items that begin with numbers',
      '1. The first of them is a long one that goes over the end of its line, as this one\ndoes.\n2. The second is not.',
      [
        '1. The first of them is a long one that goes over the end of its line, as this one does.',
        '2. The second is not.',
      ],
    ],
    [
      'words that are divided at the end of a line',
      'Officers inves-\ntigated the anti-\ntrafficking unit, held it for 5-\n7 days, and let the south-\neastern one go to Anglo-\nSaxon lands with a 14-year-\nold boy.',
      [
        'Officers investigated the anti-trafficking unit, held it for 5-7 days, and let the south-eastern one go to Anglo-Saxon lands with a 14-year-old boy.',
      ],
    ],
  ])('%s', (_, source, expected) => expect(prose(source)).toEqual(expected))

  test('a sentence over a page’s end has a leaf on each page, and its claims their places', () => {
    const source = `${head}1\n\nPolice held twelve men in the north and\n\f${head}2\n\nnine in the south.\n\f${head}3\n\nIt rose.`
    const report = parse(source, { format: 'text' })
    const [sentence] = paragraphs(report)[0]?.children ?? []
    const leaves =
      sentence?.type === 'sentence'
        ? sentence.children.flatMap((child) => (child.type === 'claim' ? child.children : [child]))
        : []
    expect(leaves.length).toBeGreaterThan(3)
    for (const { value, position } of leaves) {
      expect(source.slice(position.start.offset, position.end.offset)).toBe(value)
    }
  })

  test('header and title of a page that a browser printed', () => {
    const report = parse(
      `3/4/2020                    Refworld | 2018 Trafficking in Persons Report - Malta\n\nHome | Search | Help\n\nLast Updated: Friday, 01 November 2019, 13:47 GMT\n\n2018 Trafficking in Persons Report - Malta\n\nPublisher United States Department of State\nPublication Date 28 June 2018\n\nMALTA: TIER 2\n\nThe law was kept.\n\nhttps://www.refworld.org/docid/5b3e0b0aa.html            1/1`,
      { format: 'text' },
    )
    expect(report.metadata).toMatchObject({
      title: '2018 Trafficking in Persons Report - Malta',
      publicationDate: '2018-06-28',
      lastUpdated: '2019-11-01',
    })
    expect(paragraphs(report).map(textOf)).toEqual(['The law was kept.'])
  })
})

describe('what a page prints as a paragraph is read by what it is', () => {
  const outline = (source: string, format: 'html' | 'markdown' = 'html') => {
    const visit = (section: Section): string[] => [
      `# ${section.id}`,
      ...section.children.flatMap((child) =>
        child.type === 'section' ? visit(child) : child.type === 'paragraph' ? [textOf(child)] : [],
      ),
    ]
    return parse(source, { format }).children.flatMap(visit)
  }

  test.each([
    ['in capitals', '<p>PROTECTION</p><p>It rose.</p>', ['# protection', 'It rose.']],
    ['underlined', '<p><u>Their Work</u></p><p>It rose.</p>', ['# their-work', 'It rose.']],
    ['with a letter', '<p>b. Their Work and Wages<br>It rose.</p>', ['# b-their-work-and-wages', 'It rose.']],
    ['a part by its name', '<p>Article 5</p><p>It rose.</p>', ['# article-5', 'It rose.']],
    [
      'below other lines',
      '<p>It sat.<br>PROTECTION<br>It rose.</p>',
      ['# body', 'It sat.', '# protection', 'It rose.'],
    ],
    [
      'in a text of hard lines',
      '<p>It sat &amp;\nate.\nPROTECTION\nIt rose.</p>',
      ['# body', 'It sat & ate.', '# protection', 'It rose.'],
    ],
    [
      'in a text of blank lines',
      '<pre>It sat.\n\nTheir Work\n\nIt rose.</pre>',
      ['# body', 'It sat.', '# their-work', 'It rose.'],
    ],
  ])('a heading %s', (_, body, expected) => {
    expect(
      outline(`<main><p>It began in the year before.</p>${body}</main>`).slice(-expected.length),
    ).toEqual(
      expected[0] === '# body'
        ? ['It began in the year before.', ...expected.slice(1)].slice(-expected.length)
        : expected,
    )
  })

  test('a heading in capitals above a line of Markdown', () => {
    expect(outline('It sat.\n\nPROTECTION\nIt rose.', 'markdown')).toEqual([
      '# body',
      'It sat.',
      '# protection',
      'It rose.',
    ])
  })

  test('line breaks in the source of a page are white space', () => {
    expect(outline('<main><p>It sat in\nthe\nhall.</p></main>')).toEqual(['# body', 'It sat in the hall.'])
  })

  test('a rule above other words is the page’s alone', () => {
    expect(outline('<main><p>It sat.</p><p>_____<br>It rose.</p></main>')).toEqual([
      '# body',
      'It sat.',
      'It rose.',
    ])
  })
})

describe('a passage with its citation below it is a passage', () => {
  const passage = 'Courts convicted nine men in the year, and police freed five of them.'
  const citation =
    'United States Department of State, 2018 Trafficking in Persons Report - Malta, 28 June 2018, available at: https://www.refworld.org/docid/5b3e0b0aa.html [accessed 4 March 2019]'

  test.each([
    ['with a label', `${passage}\n\nCite as ${citation}`],
    ['with a label and a colon', `${passage}\n\nCitation: ${citation}`],
    ['without a label', `${passage}\n\n${citation}`],
    ['three paragraphs', `It met in May. It rose.\n\n${passage}\n\n“It was so.”\n\nCite as ${citation}`],
    [
      'with more labels',
      `${passage} It rose.\n\nPublisher: United States Department of State\nCite as: ${citation}`,
    ],
    ['as HTML', `<main><p>${passage}</p><p>Cite as ${citation}</p></main>`],
  ])('%s', (_, source) => {
    const report = parse(source)
    expect(paragraphs(report).map(textOf)).toContainEqual(
      expect.stringContaining('police freed five of them.'),
    )
    expect(paragraphs(report).every(({ kind }) => kind === 'prose')).toBe(true)
    expect(report.metadata).toMatchObject({
      citeAs: citation,
      title: '2018 Trafficking in Persons Report - Malta',
    })
  })

  test('its address alone', () => {
    const report = parse(`${passage}\n\nSource: https://www.refworld.org/docid/5b3e0b0aa.html`)
    expect(report.metadata.url).toBe('https://www.refworld.org/docid/5b3e0b0aa.html')
    expect(paragraphs(report)).toHaveLength(1)
  })
})

/** The titles of the sections of a text, in their order. */
function titlesIn(source: string): string[] {
  const titles: string[] = []
  visit(parse(source), 'section', ({ title }: Section) => {
    if (title !== null) titles.push(title)
  })
  return titles
}

test('headings that follow each other down to a paragraph are headings, by numbers, letters and figures', () => {
  const source = [
    '3. The court sat for two days and heard nobody who had been there.',
    'THE LAW',
    'I. ALLEGED VIOLATION OF ARTICLE 3 OF THE CONVENTION',
    'A. Admissibility',
    '1. Exhaustion of remedies',
    '4. The Government said that the men had not asked any court for help in time.',
  ].join('\n\n')
  expect(titlesIn(source)).toEqual([
    'THE LAW',
    'I. ALLEGED VIOLATION OF ARTICLE 3 OF THE CONVENTION',
    'A. Admissibility',
    '1. Exhaustion of remedies',
  ])
})

const sentence = 'The court sat for two days in May and heard nobody who had been there at the time.'

test.each([
  [
    'a title with a number that was wrapped, and has a colon',
    `1. ${sentence}\n\nII. Sexual violence as a tactic of war: overview of\ncurrent concerns\n\n2. ${sentence}`,
    ['II. Sexual violence as a tactic of war: overview of current concerns'],
  ],
  [
    'titles in lines of one block, each below the one before',
    `${sentence}\n\n2. State response\n2.1 Legislation\n\n${sentence}`,
    ['2. State response', '2.1 Legislation'],
  ],
  [
    'the only annex, named below',
    `1. ${sentence}\n\nAnnex\n\nList of parties credibly suspected\n\nParties in the north\n\n1. ${sentence}`,
    ['Annex List of parties credibly suspected', 'Parties in the north'],
  ],
  [
    'words in capitals, with a colon, above an address',
    `The law\n\n${sentence}\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS\n\nMinister of Justice\n4 Example Road\n\nDear Minister,\n\n${sentence}`,
    ['The law', 'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS'],
  ],
  [
    'references at the end, whose entries end in no stop',
    `The law\n\n${sentence}\n\nReferences\n\nExample House, World Almanac, 2014\n\nRoe, Memoir, 2015`,
    ['The law', 'References'],
  ],
])('headings: %s', (_, source, expected) => {
  expect(titlesIn(source)).toEqual(expected)
})

test.each([
  [
    'with leaders to pages',
    'Contents\nPreface ............ 3\n1. The law ............ 6\n1.1 Its courts ............ 7',
    ['Preface', '1. The law', '1.1 Its courts'],
  ],
  [
    'that comes again line by line',
    'ARRANGEMENT OF SECTIONS\n\nSECTION\n\nPART I\nPRELIMINARY\n1. Short title\n2. Offences\n\nSCHEDULE',
    ['PART I\nPRELIMINARY', '1. Short title', '2. Offences', 'SCHEDULE'],
  ],
])('a table of contents is the page’s: %s', (_, contents, headings) => {
  const body = headings.map((heading) => `${heading}\n\n${sentence}`)
  const source = ['REFUGEES ACT', contents, ...body].join('\n\n')
  expect(titlesIn(source)).toEqual(headings.map((heading) => heading.replace('\n', ' ')))
  const furniture = parse(source).furniture.map(({ value }) => value)
  for (const heading of headings) expect(furniture.join('\n')).toContain(heading)
})

test('contents of which nothing comes again are a heading like any other', () => {
  const source = `${sentence}\n\nContents\n\n${sentence}\n\nThe law\n\n${sentence}`
  expect(titlesIn(source)).toEqual(['Contents', 'The law'])
})
