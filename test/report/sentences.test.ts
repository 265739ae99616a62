import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitLines, splitSentences } from '../../src/report/sentences.ts'

/** Each row is a text whose sentences are divided by ` | `; touching sentences by `|` alone. */
const rows = {
  'plain sentences': [
    'The court sat. | It rose.',
    'Was it so? | Nobody knew! | The end.',
    'One sentence without a stop',
    'The law passed; however, it was not used; nor was it known.',
    'Train police; fund shelters; and publish figures.',
    'He left. | 37 others stayed.',
    'There were three in 2015. | In 2016 there were none.',
    'It cost $5. | She paid.',
    'Ελλάδα. | Žene su otišle.',
  ],
  'abbreviations of countries and bodies': [
    'It met U.S. officials in Geneva.',
    'It trained with U.S. Embassy staff.',
    'They went to the U.S. | The others stayed.',
    'They went to the U.S. | However, few stayed.',
    'The U.N. High Commissioner came. | She left.',
    'He studied in the D.R.C. | Police arrested him.',
    'It was in Washington, D.C., that they met.',
    'The U.S. and E.U. delegations met.',
    'A U.K.-based group helped.',
  ],
  'numbers of things': [
    'Decree No. 5 applies.',
    'Nos. 5 and 6 apply.',
    'The answer was no. | Five others agreed.',
    'See Art. 134 and Sec. 12.',
    'Under art. 3 it is banned.',
    'See p. 12 and pp. 14–16.',
    'See para. 7 of vol. 2.',
    'It follows ch. IV of the code.',
    'It is state of the art. | The end.',
    'The fine is Rs. 5,000 at most.',
    'It cost Tk. 300 in May.',
    'Resolution no. A/RES/40/118 says so.',
    'They opened section 5. | The rest was closed.',
    'Under item 23.A it is law.',
    'See U.N. Doc. A/55/383 for it.',
    'See decree N°. 1026.253.553. | It stands.',
  ],
  'titles and names': [
    'Mr. Smith and Mrs. Jones met Dr. Brown.',
    'Gen. Aung and Lt. Col. Win were tried.',
    'Prof. A. B. Clark spoke.',
    'St. Lucia is small.',
    'Rep. Lee and Sen. Ray came.',
    'John F. Kennedy was president.',
    'George W. Bush left. | He came back.',
    'The judge, J. Smith, agreed.',
    'Samuel Doe Jr. was there.',
    'Samuel Doe Jr. | The others left.',
    'Acme Inc. was fined.',
    'Acme Inc. | The firm was fined.',
    'Acme Co. Ltd. was fined.',
    'The case of Smith v. Jones is known.',
    'Smith vs. Jones is known.',
    'Smith et al. | The authors agree.',
    'She has a Ph.D. in law.',
    'She has a Ph.D. | He has none.',
    'Fr. Michael ran the shelter.',
    'Hon. Justice Ray sat.',
    'Ms. Doe left. | Mr. Doe stayed.',
    'It was signed by Cpl. Ray and Sgt. Lee.',
  ],
  'times and dates': [
    'It began at 5 p.m. | The police came.',
    'It began at 5 p.m. Monday.',
    'It began at 9 a.m. and ended at 5 p.m. | Officers left.',
    'On Jan. 5 he left.',
    'On Sept. 11, 2001, it began.',
    'It was in Dec. 2015.',
    'The term ended in Dec. | The next began.',
    'On 5 Nov. 2019 it ended.',
    'It starts at 8 a.m. | It ends at noon.',
    'At 5 a.m. Mr. Roe went to court.',
    'It rose. | By 9:30 p.m. Police Chief Roe had left.',
  ],
  'words of Latin and the like': [
    'Some, e.g. Laos, did.',
    'Others (i.e. most) did not.',
    'See cf. Smith.',
    'It held talks, etc. | The rest is known.',
    'It held talks, etc., and left.',
    'About ca. 50 came.',
    'Approx. 50 came.',
    'See ibid. p. 4.',
  ],
  'figures and addresses': [
    'It rose by 3.5 percent.',
    'It cost 2.8 million kip.',
    'See www.state.gov for more.',
    'See www.state.gov. | It is long.',
    'Write to a.b@example.org. | They answer.',
    'See https://www.refworld.org/docid/5959eca4a.html.',
    'Version 2.0.1 is out.',
    'It was 12.30 in Vientiane.',
  ],
  'quotations and brackets': [
    '"We waited," he said. | The talks ended.',
    '"We waited." | The talks ended.',
    'He said, "It is over." | Then he left.',
    '“Is it over?” asked the officer.',
    '“It is over!” | The officer left.',
    'He said “no.” | She said “yes.”',
    'They met (in May). | They left.',
    'They left. | (See section 2.) | The end.',
    'They were tried (31 in 2014). | None was convicted.',
    "It was 'done.' | The rest waited.",
    'Some «left.» | Others stayed.',
    'He was deported or "pushed back" annually.',
    'The firm (Acme Inc.) was fined.',
    'They (e.g., the U.S. and others) agreed.',
  ],
  'marks of notes set high or in brackets': [
    'It ended in May.[12] | Police came.',
    'It ended in May.¹ | Police came.',
    'It ended in May.* | Police came.',
    'It ended in May.12 | Police came.',
    'It ended in 2016.3 | Police came.',
    'He said “it ended.”[12] | Police came.',
    'It rose to 3.5 percent.',
  ],
  'other scripts': [
    '法院判处七人有罪。|警方逮捕了12人。',
    'अदालत बैठी। | वह उठी।',
    'جلست المحكمة؟ | ثم قامت.',
    'عدالت بیٹھی۔ | وہ اٹھی۔',
    'တရားရုံး။ | ထသည်။',
    'ፍርድ ቤቱ ተሰበሰበ። | ተነሳ።',
  ],
  ellipses: [
    'He waited... and left.',
    'He waited… and left.',
    'He waited... | Then he left.',
    'The law [...] applies.',
    'The law […] Applies to all.',
    'It ended. | [...] The rest is lost.',
    'And so on . . . and on.',
  ],
  'marks of notes': [
    'It ended.[1] | The rest is known.',
    'It ended.[1][2] | The rest is known.',
    'He said “no.”[12] | She agreed.',
    'It ended in exploitation.37 | The government denied it.',
    'It was 2.5 The same.',
    'It ended.[*] | The rest is known.',
  ],
  'sentences that touch': [
    'They told the police.|The government denied it.',
    'It began in 2014.|In 2015 it ended.',
    'They left (all of them).|The rest stayed.',
    'He said "no."|The others agreed.',
    'It met the MFA.|The ministry agreed.',
    'They did it.|The rest did not.',
    'A law passed.|A new one followed.',
    'They told Mr.Smith of it.',
  ],
  'numbers before sentences': [
    '1. The applicant came. | He left.',
    '(a) The officer shall write. | He may read.',
    'IV. The facts are these. | They are few.',
    'They must do two things: 1. The first is this.',
  ],
} as const

/** Divides a row into its text and the sentences in it. */
function expected(row: string): { text: string; sentences: string[] } {
  return { text: row.replaceAll(' | ', ' ').replaceAll('|', ''), sentences: row.split(/ \| |\|/) }
}

for (const [title, texts] of Object.entries(rows)) {
  describe(title, () => {
    test.each(texts)('%s', (row) => {
      const { text, sentences } = expected(row)
      expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
    })
  })
}

test('there are more than a hundred rows', () => {
  expect(Object.values(rows).flat().length).toBeGreaterThan(100)
})

test('a paragraph’s mark is no sentence', () => {
  expect(splitSentences('12. The court sat. It rose.', 3)).toEqual([
    { start: 4, end: 18 },
    { start: 19, end: 27 },
  ])
})

test('facts are cut at line breaks', () => {
  const text = 'Capital: Suva\r\nPopulation: 900,000'
  expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Capital: Suva',
    'Population: 900,000',
  ])
})

const prose = fc
  .array(
    fc.constantFrom(
      'The',
      'law',
      'U.S.',
      'no.',
      '5',
      '.',
      '?',
      '"',
      '(',
      ')',
      '[1]',
      '\n',
      ' ',
      '…',
      'Mr.',
      'é',
      '😊',
      '\u200b',
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '))

test('nothing but white space stands between sentences, and they come in order', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      let end = 0
      for (const span of splitSentences(text)) {
        expect(text.slice(end, span.start).trim()).toBe('')
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})

test.each(['.', '. ', 'A. ', '"', '".', '...(', 'a.B', '1.2', '[1', '.[1]', '?!', '…'])(
  'long runs of %j are read in linear time',
  (unit) => {
    expect(() => splitSentences(unit.repeat(200_000))).not.toThrow()
  },
)
