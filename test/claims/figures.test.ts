/**
 * Figures and their units: what is found, and what only looks like a figure. A row is a sentence and its claims, each as
 * quote, comparator, value and unit.
 */
import { describe, expect, test } from 'vitest'
import { amount, read } from './read.ts'

const figures = (text: string) => read(text).map((record) => `${record.quote} ${amount(record)}`)

const numbers: readonly (readonly [string, ...string[]])[] = [
  ['The region has 1,298 schools.', '1,298 =1298 count'],
  ['The region has 1 298 schools.', '1 298 =1298 count'],
  ['The region has 1.298.000 voters.', '1.298.000 =1298000 count'],
  ['The region has 12,345,678 voters.', '12,345,678 =12345678 count'],
  ['The region has 2.8 million voters.', '2.8 million =2800000 count'],
  ['The region has a dozen schools.', 'a dozen =12 count'],
  ['The region has two dozen schools.', 'two dozen =24 count'],
  ['The region has one hundred and five schools.', 'one hundred and five =105 count'],
  ['The region has two hundred and five schools.', 'two hundred and five =205 count'],
  ['The region has thirty-seven schools.', 'thirty-seven =37 count'],
  ['The region has thirty seven schools.', 'thirty seven =37 count'],
  ['The region has a hundred thousand voters.', 'a hundred thousand =100000 count'],
  ['The region has half a million voters.', 'half a million =500000 count'],
  ['The region has one and a half million voters.', 'one and a half million =1500000 count'],
  [
    'The region has one thousand two hundred and fifty voters.',
    'one thousand two hundred and fifty =1250 count',
  ],
  ['The region has three lakh voters.', 'three lakh =300000 count'],
  ['Two-thirds of voters stayed home.', 'Two-thirds =0.666666667 ratio'],
  ['A third of voters stayed home.', 'A third =0.333333333 ratio'],
  ['Nearly half of voters stayed home.', 'Nearly half <0.5 ratio'],
  ['Three quarters of voters stayed home.', 'Three quarters =0.75 ratio'],
  ['One in five voters stayed home.', 'One in five =0.2 ratio'],
  ['One child in four was ill.', 'One child in four =0.25 ratio'],
  ['One child in four villages fell ill.', 'One =1 count', 'four =4 count'],
  ['Voters gave the Movement for Renewal 71 of the 112 seats.', '71 =71 count', '112 =112 count'],
  ['Nine out of 10 voters stayed home.', 'Nine out of 10 =0.9 ratio'],
  ['About 1/3 of voters stayed home.', 'About 1/3 ~0.333333333 ratio'],
  ['It lasted one year and six months.', 'one year and six months =1.5 year'],
  ['It lasted two and a half years.', 'two and a half years =2.5 year'],
  ['It lasted three and half years.', 'three and half years =3.5 year'],
  ['In the skirmish in which one inmate died, over 50 were hurt.', 'one =1 count', 'over 50 >50 count'],
  ['Families may not move from a rural area to an urban one.'],
  ['Two years on, the case is open.'],
  ['It won 189 seats in the space of one week (Daily Courier 4 March 2010, 3).', '189 =189 count'],
  ['He was held at Shenyang No. 1 Detention Center.'],
  ['Suspects may not be held for more than 48 hours.', 'more than 48 hours <=48 hour'],
  ['The minimum age of marriage for men and women is 18.', '18 >=18 year'],
  ['The age of consent was previously 16.', '16 >=16 year'],
  ['The age for marriage was 17.', '17 >=17 year'],
  ['Boys may marry at 15, but half had wed before 14.', '15 >=15 year', 'half =0.5 ratio', '14 <14 year'],
  ['Penalties range from fines to 15 years.', '15 years <=15 year'],
  [
    'The maximum term if the victim is under 16 was 12 years and 20 years if under 12.',
    'under 16 <16 year',
    '12 years <=12 year',
    '20 years <=20 year',
    'under 12 <12 year',
  ],
  [
    'The maximum stay, or leave, is 12 days, and for men it is nine days.',
    '12 days <=12 day',
    'nine days <=9 day',
  ],
  [
    'The maximum is 48 hours without a warrant or four months with a warrant.',
    '48 hours <=48 hour',
    'four months <=4 month',
  ],
  ['It takes 10 to 15 days.', '10 to 15 days 10..15 day'],
  ['It takes 10-15 days.', '10-15 days 10..15 day'],
  ['It takes 10–15 days.', '10–15 days 10..15 day'],
  ['It takes from 10 to 15 days.', '10 to 15 days 10..15 day'],
  ['It takes between 10 and 15 days.', 'between 10 and 15 days 10..15 day'],
  ['It takes five-to-ten days.', 'five-to-ten days 5..10 day'],
  ['It takes two or three days.', 'two or three days 2..3 day'],
  ['It takes six months to one year.', 'six months to one year 0.5..1 year'],
  ['A 30-day notice and a six-month term were set.', '30-day =30 day', 'six-month =6 month'],
  ['Terms run two- to six-year spans.', 'two- to six-year 2..6 year'],
  ['The law sets fines of 10 to 100 million kip.', '10 to 100 million kip 10000000..100000000 LAK'],
  ['The law sets fines of $1,224 to $12,240.', '$1,224 to $12,240 1224..12240 USD'],
  ['The law sets fines of $5-10 million.', '$5-10 million 5000000..10000000 USD'],
  ['The law sets fines of 900,000 to 1.2 million kip.', '900,000 to 1.2 million kip 900000..1200000 LAK'],
  ['He was jailed for five years to life.', 'five years to life 5..life year'],
  ['He was jailed for four years’ to life imprisonment.', 'four years’ to life 4..life year'],
  [
    'Terms ran from one year and three months to 12 years and six months.',
    'one year and three months to 12 years and six months 1.25..12.5 year',
  ],
  [
    'They were sentenced to 20, 16, and 12 years in prison.',
    '20 =20 year',
    '16 =16 year',
    '12 years =12 year',
  ],
  ['He won 40 per cent and she won 3.4%.', '40 per cent =40 percent', '3.4% =3.4 percent'],
  ['It rose two percentage points.', 'two percentage points =2 percent'],
  ['They met nine times and called twice.', 'nine times =9 times', 'twice =2 times'],
  ['Girls as young as six years old beg.', 'as young as six years >=6 year'],
  ['Children under 18 and those aged 65 and older got it.', 'under 18 <18 year', '65 and older >=65 year'],
  ['The minimum age of marriage is 18.', '18 >=18 year'],
  [
    'It was closed for the third straight month and the second year in a row.',
    'third straight month =3 ordinal',
    'second year in a row =2 ordinal',
  ],
  ['It was closed for the 4th consecutive year.', '4th consecutive year =4 ordinal'],
  ['It cost Rs 500.', 'Rs 500 =500 INR'],
  ['It cost Rs. 500 and Rs.40.', 'Rs. 500 =500 INR', 'Rs.40 =40 INR'],
  ['It cost 500 Rs and 40 Tk.', '500 Rs =500 INR', '40 Tk =40 BDT'],
  [
    'They earn 50 cents a day, 80 US cents a week or 25 euro cents an hour.',
    '50 cents =0.5 USD',
    '80 US cents =0.8 USD',
    '25 euro cents =0.25 EUR',
  ],
  ['Stamps cost 80 pence.', '80 pence =0.8 GBP'],
  ['It closed at -3.2% and +4% (−1.5%).', '-3.2% =-3.2 percent', '+4% =4 percent', '−1.5% =-1.5 percent'],
  ['They had to hand over 500 francs and turn over 40 files.', '500 francs =500 CHF', '40 =40 count'],
  ['They handed over more than 500 francs.', 'more than 500 francs >500 CHF'],
  ['Prices rose over 12 percent.', 'over 12 percent >12 percent'],
  ['It was an increase over €2.4 million.', '€2.4 million =2400000 EUR'],
  [
    'The law sets five to 10 years in prison, or 10 to 30 years if the victim is a child.',
    'five to 10 years 5..10 year',
    '10 to 30 years 10..30 year',
  ],
  [
    'The law sets two to five years, 10 to 15 years if aggravated, and 15 years to life for death.',
    'two to five years 2..5 year',
    '10 to 15 years 10..15 year',
    '15 years to life 15..life year',
  ],
  [
    'The terms were two to three years and five to six years.',
    'two to three years 2..3 year',
    'five to six years 5..6 year',
  ],
  [
    'The court sentenced three men to 15 years and one to 10 years.',
    'three =3 count',
    '15 years =15 year',
    'one =1 count',
    '10 years =10 year',
  ],
  ['One of the guards and one of those cases were named.', 'One =1 count', 'one =1 count'],
  ['It lies within 300 km of the coast.', 'within 300 <=300 count'],
  [
    'It draws a third less power and cost a quarter more than planned.',
    'a third =0.333333333 ratio',
    'a quarter =0.25 ratio',
  ],
  ['Workers get at least one day of rest.', 'at least one day >=1 day'],
  ['A 3kg bag fell in winds of 75mph.', '3 =3 count', '75 =75 count'],
  ['It cost USD 500 or 500 USD.', 'USD 500 =500 USD', '500 USD =500 USD'],
  [
    'It cost US$500, €20, £4.5m and ¥3 billion.',
    'US$500 =500 USD',
    '€20 =20 EUR',
    '£4.5m =4500000 GBP',
    '¥3 billion =3000000000 JPY',
  ],
  [
    'It cost 5 million CFA francs and 300 Singapore dollars.',
    '5 million CFA francs =5000000 XAF',
    '300 Singapore dollars =300 SGD',
  ],
  [
    'It cost 200 emalangeni, 300 cedis, 400 maloti and 500 New Taiwan dollars.',
    '200 emalangeni =200 SZL',
    '300 cedis =300 GHS',
    '400 maloti =400 LSL',
    '500 New Taiwan dollars =500 TWD',
  ],
  ['It grew 1.5-fold and threefold is a word.', '1.5-fold =1.5 times'],
]

test.each(numbers)('%s', (text, ...expected) => {
  expect(figures(text)).toEqual(expected)
})

describe('news of markets, sport and technology', () => {
  const news: readonly (readonly [string, ...string[]])[] = [
    [
      'Shares rose 3.4% to $52.10 after revenue of $3.2bn, up from $2.9bn a year earlier.',
      '3.4% =3.4 percent',
      '$52.10 =52.1 USD',
      '$3.2bn =3200000000 USD',
      '$2.9bn =2900000000 USD',
    ],
    [
      'The FTSE 100 closed up 0.6 per cent at 7,512 points, while the S&P 500 fell 12 points.',
      '0.6 per cent =0.6 percent',
      '7,512 =7512 count',
      '12 =12 count',
    ],
    ['The Bank of England raised rates by 25 basis points to 5.25%.', '25 =25 count', '5.25% =5.25 percent'],
    [
      'Sales dropped by 12 percent to €1.2 billion in Q3.',
      '12 percent =12 percent',
      '€1.2 billion =1200000000 EUR',
    ],
    ['The company raised £4.5m from investors in a Series B round.', '£4.5m =4500000 GBP'],
    ['The yen fell to 150 per dollar, its lowest in 33 years.', '150 =150 count'],
    [
      'Toyota sold 10.5 million vehicles in 2022, 5% more than a year before.',
      '10.5 million =10500000 count',
      '5% =5 percent',
    ],
    ['Liverpool won 3-1 on Sunday, with two goals from Salah in the 14th and 67th minutes.', 'two =2 count'],
    ['She won 24 of 30 games and lost only six.', '24 =24 count', '30 =30 count', 'six =6 count'],
    ['The iPhone 14 has a 6.1-inch display, 128GB of storage and a 3,279mAh battery.', '6.1 =6.1 count'],
    ['The chip runs at 2.5GHz and draws 65W.'],
    ['The 5G network covers 85% of the population.', '85% =85 percent'],
    ['Tesla cut about 10% of its workforce, or 14,000 jobs.', 'about 10% ~10 percent', '14,000 =14000 count'],
    ['He ran the 100m in 9.58 seconds.', '9.58 =9.58 count'],
    [
      'The Lakers beat the Celtics 112-108; LeBron James scored 31 points and grabbed 12 rebounds.',
      '31 =31 count',
      '12 =12 count',
    ],
    ['Djokovic won 6-4, 7-5, 6-3 in two hours and 47 minutes.', 'two hours and 47 minutes =2.78333333 hour'],
    ['Temperatures reached 41.5 degrees Celsius, the highest since 1976.', '41.5 =41.5 count'],
    [
      'Bitcoin traded at $61,250, down 2.3 percent on the day.',
      '$61,250 =61250 USD',
      '2.3 percent =2.3 percent',
    ],
    ['Profits doubled to ¥120 billion.', '¥120 billion =120000000000 JPY'],
    [
      'The startup, valued at $1.5 billion, employs 300 people in nine countries.',
      '$1.5 billion =1500000000 USD',
      '300 =300 count',
      'nine =9 count',
    ],
    ['Oil climbed $1.20 to $83.50 a barrel.', '$1.20 =1.2 USD', '$83.50 =83.5 USD'],
    ['Unemployment fell from 5.1% to 4.8% in May.', '5.1% =5.1 percent', '4.8% =4.8 percent'],
    ['The Boeing 737 MAX was grounded for 20 months.', '20 months =20 month'],
    [
      `NASA's Voyager 2 has travelled more than 20 billion kilometres.`,
      'more than 20 billion >20000000000 count',
    ],
    ['The firm will pay a quarterly dividend of 24 cents a share.', '24 cents =0.24 USD'],
    ['Windows 11 requires 4GB of RAM and a 64-bit processor.', '64 =64 count'],
    ['The Formula 1 race lasted 57 laps.', '57 =57 count'],
    [
      'More than half of the 1,200 respondents said they use AI at least once a week.',
      'More than half >0.5 ratio',
      '1,200 =1200 count',
    ],
    [
      'About three-quarters of the 80,000 seats were sold.',
      'About three-quarters ~0.75 ratio',
      '80,000 =80000 count',
    ],
    [
      'The 23-year-old midfielder signed a five-year contract worth £60 million.',
      '23-year-old =23 year',
      'five-year =5 year',
      '£60 million =60000000 GBP',
    ],
    [
      'Netflix added 8.9 million subscribers in the third quarter, beating estimates of 6.2 million.',
      '8.9 million =8900000 count',
      '6.2 million =6200000 count',
    ],
    ['Inflation was 2.1 percentage points below the peak.', '2.1 percentage points =2.1 percent'],
    ['The Dow Jones Industrial Average lost 300 points, or 0.9%.', '300 =300 count', '0.9% =0.9 percent'],
    [
      `It was the team's fourth straight win and its first title in 20 years.`,
      'fourth straight win =4 ordinal',
    ],
    ['The U.S. economy grew at an annual rate of 2.4% in the second quarter.', '2.4% =2.4 percent'],
    [
      'A $2-billion loan, a 10-year bond and a 200-page report were unveiled.',
      '$2-billion =2000000000 USD',
      '10-year =10 year',
      '200 =200 count',
    ],
    ['The phone costs $999 and ships on Sept. 22.', '$999 =999 USD'],
    [
      'The merger would create a company with $40bn-$45bn in annual sales.',
      '$40bn-$45bn 40000000000..45000000000 USD',
    ],
    ['The stock has gained 20-25% this year.', '20-25% 20..25 percent'],
    ['India won by seven wickets with 11 balls to spare.', 'seven =7 count', '11 =11 count'],
    ['The vote passed 52-48.'],
    ['He finished second in 1:59.40 and was 0.3 seconds behind.', '0.3 =0.3 count'],
    [
      'The 27-nation bloc agreed to spend 750 billion euros.',
      '27 =27 count',
      '750 billion euros =750000000000 EUR',
    ],
    [
      'Between 300 and 400 people attended, two to three times as many as last year.',
      'Between 300 and 400 300..400 count',
      'two to three times 2..3 times',
    ],
    ['Apple’s market value topped $3 trillion for the first time.', 'topped $3 trillion >3000000000000 USD'],
    ['The rover weighs 1,025 kilograms and has six wheels.', '1,025 =1025 count', 'six =6 count'],
    ['The update fixes 87 bugs, four of which are critical.', '87 =87 count', 'four =4 count'],
    ['The airline cancelled 1 in 5 flights.', '1 in 5 =0.2 ratio'],
    ['The rand weakened 0.5% to 18.75 against the dollar.', '0.5% =0.5 percent', '18.75 =18.75 count'],
    ['The No. 1 seed won in straight sets.'],
  ]

  test.each(news)('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('not claims', () => {
  const none: readonly string[] = [
    'It happened in 2016.',
    'The 2016-2020 action plan was drafted.',
    'The plan for 2015/16 was drafted.',
    'The law passed on June 27, 2017.',
    'The law passed on 27 June 2017.',
    'It ran from May 3-5 and on Sept. 22.',
    'Polls closed at 8:30 p.m. on Sunday.',
    'It starts at 10 a.m. and ends at 5 pm.',
    'Article 134 of the code applies.',
    'Articles 134, 135(2) and 136 of the code apply.',
    'Law No. 27.508 and Law 5/2010 apply.',
    'Section 12(b) of the act applies.',
    'It ratified Convention 189 and Security Council Resolution 1325.',
    'Laos remained on Tier 2 Watch List.',
    'See page 12, paragraphs 3 and 4, and note 5.',
    'See section 2.a. for more.',
    'It happened over the last five years.',
    'It happened in the first nine months of 2018.',
    'It happened in the past 12 months.',
    'A rival followed two days later.',
    'It happened two days before a visit.',
    'It happened three years ago and six months earlier.',
    'It was the first time in 20 years.',
    'It runs a 24-hour hotline and a 24/7 helpline.',
    'It is one of the most affected countries.',
    'It is one of the largest and most prominent groups.',
    'They helped one another; no one was hurt.',
    'Each one could leave, and the other one stayed.',
    'It opened a one-stop center for first-time offenders.',
    'She was sold from one trafficker to another and moved from one village to the next.',
    'They came one after another and stood one against the other.',
    'Cells held one or more prisoners.',
    'In one or another way, one and all agreed.',
    'One of its main aims is peace, as in the preceding one.',
    'It landed on runway 7.',
    'The world number two faces the number three seed.',
    'It starts at 8 o’clock, at half past three or at 10 past nine.',
    'A best-of-seven series ended in a two-to-one vote.',
    'She swam the 200m and the 4x100m relay.',
    'Several hundred people and a few dozen officers came.',
    'Hundreds of people and tens of thousands of birds came.',
    'Both cases were closed.',
    'The 18th birthday fell on the 21st.',
    'The Three Gorges Dam and the Group of 77 were named.',
    'The iPhone 14 and the Boeing 737 MAX were shown.',
    'The S&P 500 and the Nasdaq 100 were closed.',
    'The 5G phone has 512GB of storage.',
    'COVID-19 and mid-2016 and pre-1975 were named.',
    'It won 3-1 and then 112-108.',
    'Call +856 21 213 900 or 1-800-555-0123.',
    'Call 555-0123.',
    'It was confirmed.[12]',
    'It must: (1) adopt a plan; and (2) fund it.',
    'The ratio is given per 100,000 births.',
    'The government made no progress and took no steps.',
    'It did not take any steps to reduce demand.',
    'It has a zero tolerance policy.',
    'One might say that this is the one.',
    'Windows 11 and PlayStation 5 were sold.',
    'The Formula 1 race was held.',
    'The 9/11 attacks were remembered.',
    'It is at https://www.example.org/2017/06/27 or info@example.org.',
    'In the third quarter and the second half it closed.',
    'The 1990s were long.',
  ]

  test.each(none)('%s', (text) => {
    expect(figures(text)).toEqual([])
  })
})

test('numbers run across line breaks and hold any dash, space and apostrophe', () => {
  expect(figures('There were more\nthan\n300 people.')).toEqual(['more\nthan\n300 >300 count'])
  expect(figures('Fines of 10\nto 100 million\nkip apply.')).toEqual([
    '10\nto 100 million\nkip 10000000..100000000 LAK',
  ])
  expect(figures('The region has 1\u00a0298 schools and 12\u202f500 pupils.')).toEqual([
    '1\u00a0298 =1298 count',
    '12\u202f500 =12500 count',
  ])
  expect(figures('It takes 10—15 days, 10‐15 weeks or 10‑15 months.')).toEqual([
    '10—15 days 10..15 day',
    '10‐15 weeks 10..15 week',
    '10‑15 months 10..15 month',
  ])
  expect(figures("Six years' or six years’ imprisonment.")).toEqual([
    'Six years =6 year',
    'six years =6 year',
  ])
})

test.each([
  ['The fine was 50 million leones.', 2012, 'SLL'],
  ['The fine was 50 million leones.', 2024, 'SLE'],
  ['It paid 5,000 Zambian kwacha.', 2012, 'ZMK'],
  ['It paid 5,000 Zambian kwacha.', 2015, 'ZMW'],
])('a name that two currencies had one after the other: %s %i', (text, year, unit) => {
  expect(read(text, { year }).map((record) => record.unit)).toEqual([unit])
})
