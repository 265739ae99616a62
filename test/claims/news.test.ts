/**
 * Figures in ordinary news prose: markets, politics, sport, weather, science, technology. A row is a sentence and its
 * figures, each as quote, comparator, value and unit.
 */
import { expect } from 'vitest'
import { testRows } from './gaps.ts'
import { amount, read } from './read.ts'

const rows: readonly (readonly [string, ...string[]])[] = [
  [
    'The pound slid 1.1% to $1.2413, while gilts due in 2033 yielded 4.6 per cent.',
    '1.1% =1.1 percent',
    '$1.2413 =1.2413 USD',
    '4.6 per cent =4.6 percent',
  ],
  [
    'Copper lost as much as 3.7 percent before settling at $8,214 a tonne.',
    'as much as 3.7 percent <=3.7 percent',
    '$8,214 =8214 USD',
  ],
  [
    'The index was down -0.8% on the day but remains +12% for the year.',
    '-0.8% =-0.8 percent',
    '+12% =12 percent',
  ],
  [
    'Quarterly profit came in at €614m, against forecasts of €580m-€600m.',
    '€614m =614000000 EUR',
    '€580m-€600m 580000000..600000000 EUR',
  ],
  [
    'The lender set aside a further £1.05bn for bad loans, nearly three times last year’s sum.',
    '£1.05bn =1050000000 GBP',
    'nearly three times <3 times',
  ],
  ['The Fed is seen cutting rates by at least 50bp before the summer.', 'at least 50 >=50 count'],
  ['A barrel costs 72 cents more than on Monday.', '72 cents =0.72 USD'],
  [
    'The group trades on 14 times forward earnings and pays a 4% yield.',
    '14 times =14 times',
    '4% =4 percent',
  ],
  [
    'Two in five shoppers plan to spend less, a survey of 4,000 households found.',
    'Two in five =0.4 ratio',
    '4,000 =4000 count',
  ],
  ['Its market share has halved to just under 9 percent since 2019.', 'just under 9 percent <9 percent'],
  [
    'The chain will shut 38 of its 410 outlets, with the loss of up to 1,900 jobs.',
    '38 =38 count',
    '410 =410 count',
    'up to 1,900 <=1900 count',
  ],
  [
    'House prices have risen for seven months running and now average £287,506.',
    'seven months =7 month',
    '£287,506 =287506 GBP',
  ],
  ['Mbappé struck in the 12th and 80th minutes as Paris ran out 4-1 winners.'],
  ['The hosts won the shoot-out 5–4 after a 1–1 draw watched by 72,000.', '72,000 =72000 count'],
  ['She broke the 100m hurdles record by three hundredths of a second.', 'three hundredths =0.03 ratio'],
  ['Bolt won the 200m in 19.19 seconds, a world record set in Berlin.', '19.19 =19.19 count'],
  [
    'Verstappen, 26, leads Norris by 52 points with six races left.',
    '26 =26 year',
    '52 =52 count',
    'six =6 count',
  ],
  [
    'Australia, 287 for six at lunch, were all out for 341.',
    '287 =287 count',
    'six =6 count',
    '341 =341 count',
  ],
  [
    'The world number two saved nine of ten break points in a two-hour final.',
    'nine =9 count',
    'ten =10 count',
    'two-hour =2 hour',
  ],
  ['The No. 7 seed lost the first set 6-0 in 19 minutes.', '19 =19 count'],
  ['Boston leads the best-of-seven series 3-1 with Game 5 on Thursday.'],
  ['At odds of 11-2, the mare drew away to win by four lengths.', 'four =4 count'],
  ['The measure passed 219-213, with three members voting present.', 'three =3 count'],
  [
    'Turnout reached 61.4 percent, four points up on 2018, when 57.3 percent voted.',
    '61.4 percent =61.4 percent',
    'four =4 count',
    '57.3 percent =57.3 percent',
  ],
  ['The governor won re-election by a margin of two to one.'],
  [
    'Polls opened at 7am and close at 10 p.m.; at 12 o’clock a third of voters had cast ballots.',
    'a third =0.333333333 ratio',
  ],
  [
    'The quake, of magnitude 6.8, killed more than 2,900 people and flattened 50,000 homes.',
    '6.8 =6.8 count',
    'more than 2,900 >2900 count',
    '50,000 =50000 count',
  ],
  [
    'Winds of up to 150mph tore roofs off at least 90 houses.',
    'up to 150 <=150 count',
    'at least 90 >=90 count',
  ],
  ['The thermometer dipped to -23C in Oslo, the coldest night in 37 years.'],
  ['Some 40cm of snow fell in 24 hours on the A96.', 'Some 40 ~40 count', '24 hours =24 hour'],
  [
    'Firefighters contained 35% of the 12,000-acre blaze three days later.',
    '35% =35 percent',
    '12,000 =12000 count',
    'three days =3 day',
  ],
  [
    'The probe will pass within 300 km of Europa and return 1.5 terabytes of data.',
    'within 300 <=300 count',
    '1.5 =1.5 count',
  ],
  ['The Pixel 9 weighs 198 grams, costs $799 and runs Android 15.', '198 =198 count', '$799 =799 USD'],
  ['Version 2.1.4 fixes a bug that hit one in 10 users of the M3 MacBook.', 'one in 10 =0.1 ratio'],
  [
    'The 3nm chip has 19 billion transistors, up from 16 billion.',
    '19 billion =19000000000 count',
    '16 billion =16000000000 count',
  ],
  [
    'The model, trained on 2tn tokens, answered nine out of ten questions.',
    '2tn =2000000000000 count',
    'nine out of ten =0.9 ratio',
  ],
  [
    'Subscribers pay €9.99 a month, a euro more than before, for 4K video on two screens.',
    '€9.99 =9.99 EUR',
    'two =2 count',
  ],
  [
    'The drug cut deaths by 20-30% in a trial of 1,100 patients aged 50 to 75.',
    '20-30% 20..30 percent',
    '1,100 =1100 count',
    '50 to 75 50..75 year',
  ],
  ['It is one of the few banks to have grown from one crisis to the next.'],
  [
    'The court fined the airline Rs 30 lakh, or about $36,000, one of two penalties since May.',
    'Rs 30 lakh =3000000 INR',
    'about $36,000 ~36000 USD',
    'one =1 count',
    'two =2 count',
  ],
  ['A first-class stamp rises 10p to £1.35.', '10p =0.1 GBP', '£1.35 =1.35 GBP'],
  ['The 1080p film starts at 5.30p.m. and costs 80p.', '80p =0.8 GBP'],
  [
    'It employs 5,000 people across 30 countries and 14 time zones.',
    '5,000 =5000 count',
    '30 =30 count',
    '14 =14 count',
  ],
  ['It took on 19 new cases and carried over 31 from 2017.', '19 =19 count', '31 =31 count'],
  [
    'Patients’ ages ranged from 12 to 40, and a fifth were under 16.',
    '12 to 40 12..40 year',
    'a fifth =0.2 ratio',
    'under 16 <16 year',
  ],
]

testRows('news', rows, (text, ...expected) => {
  expect(read(text).map((record) => `${record.quote} ${amount(record)}`)).toEqual(expected)
})
