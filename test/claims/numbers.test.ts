/**
 * Figures by themselves: sentences and the figures in them, each as quote, comparator with value (or both ends), unit.
 * `age` stands behind an age's unit, `/month` where the figure is for each month, `?` where the text leaves a doubt.
 */
import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/claims/figures/currencies.ts'
import type { Figure } from '../../src/claims/figures/figure.ts'
import { findFigures } from '../../src/claims/figures/figures.ts'
import { scan } from '../../src/syntax/scan.ts'
import { createTokens } from '../../src/syntax/tokens.ts'

const nowhere: Place = { country: null, year: 2016 }

/** The figures of one sentence, each with its quote. */
function read(text: string, place: Place): { quote: string; figure: Figure }[] {
  const t = createTokens()
  scan(text, 0, text.length, t)
  return findFigures(t, place).map((figure) => ({
    quote: text.slice(t.start[figure.from], t.end[figure.to - 1]),
    figure,
  }))
}

const show = (text: string, place = nowhere) =>
  read(text, place).map(({ quote, figure }) => `${quote} ${amount(figure)}`)

function amount({ value, max, comparator, unit, kind, rate, confidence }: Figure): string {
  const bound = comparator === '=' && max !== null ? '' : comparator
  const number = max === null ? round(value) : `${round(value)}..${max === 'life' ? max : round(max)}`
  const each = `${kind === 'age' ? ' age' : ''}${rate === null ? '' : `/${rate}`}`
  return `${bound}${number} ${unit}${each}${confidence === 'low' ? ' ?' : ''}`
}

const round = (value: number) =>
  Number(value.toPrecision(4)) === value ? value : Number(value.toPrecision(9))

const rows: readonly (readonly [string, ...string[]])[] = [
  // digits, groups and decimals
  [
    'The region has 1,298 schools, 12,345,678 voters and 1 298 farms.',
    '1,298 =1298 count',
    '12,345,678 =12345678 count',
    '1 298 =1298 count',
  ],
  [
    'The region has 1.298.000 voters and 2.8 million cows.',
    '1.298.000 =1298000 count',
    '2.8 million =2800000 count',
  ],
  [
    'It cost 1,00,000 rupees, or 12,34,56,789 rupees.',
    '1,00,000 rupees =100000 INR ?',
    '12,34,56,789 rupees =123456789 INR ?',
  ],
  [
    'There were 1,00,000 people, 2,50,000 cows and 50,000 dogs.',
    '1,00,000 =100000 count',
    '2,50,000 =250000 count',
    '50,000 =50000 count',
  ],
  ['Donors gave 1,5 million euros and 2,5 % left.', '1,5 million euros =1500000 EUR', '2,5 % =2.5 percent'],
  ['It cost 3,50 € or €3,50.', '3,50 € =3.5 EUR', '€3,50 =3.5 EUR'],
  ['There were 1,5 men and 12,13 women.'],
  [
    'It cost 5.000 €, 5.000.000 kip and €1.234,56.',
    '5.000 € =5000 EUR',
    '5.000.000 kip =5000000 LAK',
    '€1.234,56 =1234.56 EUR',
  ],
  ['It cost 5.000 kip.'],
  ['There were 5.000 men.'],
  [
    'It rose 0.125 percent and 12.345 percent.',
    '0.125 percent =0.125 percent',
    '12.345 percent =12.345 percent',
  ],
  [
    'It walked 3.125 km and reached 1.234 million people.',
    '3.125 =3.125 count',
    '1.234 million =1234000 count',
  ],
  ['Police seized $1,5 million.', '$1,5 million =1500000 USD'],
  ['He paid 3,000,000.50 dollars.', '3,000,000.50 dollars =3000000.5 USD'],
  ['Only 1.2m people ran the 100m in 9.58 seconds.', '1.2m =1200000 count', '9.58 =9.58 count'],
  // numbers in words
  [
    'The region has a dozen, two dozen, a hundred and five, and one hundred and twenty schools.',
    'a dozen =12 count',
    'two dozen =24 count',
    'a hundred and five =105 count',
    'one hundred and twenty =120 count',
  ],
  [
    'The region has thirty-seven schools, thirty seven farms and two hundred and five wells.',
    'thirty-seven =37 count',
    'thirty seven =37 count',
    'two hundred and five =205 count',
  ],
  [
    'The region has one thousand two hundred and fifty voters.',
    'one thousand two hundred and fifty =1250 count',
  ],
  [
    'The region has a hundred thousand voters and half a million cows.',
    'a hundred thousand =100000 count',
    'half a million =500000 count',
  ],
  [
    'It has three lakh men, and a scheme of three lakh crore rupees.',
    'three lakh =300000 count',
    'three lakh crore rupees =3000000000000 INR ?',
  ],
  ['It was sixty-three point five percent.', 'sixty-three point five percent =63.5 percent'],
  // numbers made of parts
  [
    'It took 2 1/2 years, 2½ days and 2-1/2 hours.',
    '2 1/2 years =2.5 year',
    '2½ days =2.5 day',
    '2-1/2 hours =2.5 hour',
  ],
  [
    'It took two and a half years and three-and-a-half months.',
    'two and a half years =2.5 year',
    'three-and-a-half months =3.5 month',
  ],
  [
    'It took five and one-half hours, or three and one-half years.',
    'five and one-half hours =5.5 hour',
    'three and one-half years =3.5 year',
  ],
  [
    'It took a year and a half, a month and a half, and two years and a half.',
    'a year and a half =1.5 year',
    'a month and a half =1.5 month',
    'two years and a half =2.5 year',
  ],
  [
    'About 63 and a half percent and one and three-quarter million left.',
    'About 63 and a half percent ~63.5 percent',
    'one and three-quarter million =1750000 count',
  ],
  [
    'It cost a quarter of a million euros and three quarters of a billion yen.',
    'a quarter of a million euros =250000 EUR',
    'three quarters of a billion yen =750000000 JPY',
  ],
  [
    'It was a million and a half people, and two and a quarter million workers.',
    'a million and a half =1500000 count',
    'two and a quarter million =2250000 count',
  ],
  ['A quarter million people left.', 'A quarter million =250000 count'],
  [
    'It took one year and six months, and two hours and 47 minutes.',
    'one year and six months =1.5 year',
    'two hours and 47 minutes =2.78333333 hour',
  ],
  [
    'They served a three-and-a-half-year sentence and a five-and-one-half-day week.',
    'three-and-a-half-year =3.5 year',
    'five-and-one-half-day =5.5 day',
  ],
  // fractions
  [
    'Two-thirds, one third, 2/3 and three fourths left.',
    'Two-thirds =0.666666667 ratio',
    'one third =0.333333333 ratio',
    '2/3 =0.666666667 ratio',
    'three fourths =0.75 ratio',
  ],
  [
    'Half of the men and half the women left after half an hour.',
    'Half =0.5 ratio',
    'half =0.5 ratio',
    'half an hour =0.5 hour',
  ],
  ['Some ¾ of victims and ½ of the girls left.', 'Some ¾ ~0.75 ratio', '½ =0.5 ratio'],
  [
    'Up to a third and nearly a quarter left.',
    'Up to a third <=0.333333333 ratio',
    'nearly a quarter <0.25 ratio',
  ],
  ['A third less power and a quarter more cost.', 'A third =0.333333333 ratio', 'a quarter =0.25 ratio'],
  [
    'It freed nearly 100, more than half of them girls.',
    'nearly 100 <100 count',
    'more than half >0.5 ratio',
  ],
  ['One in every 200 people is a victim.', 'One in every 200 =0.005 ratio'],
  [
    'One in 200, one in five, nine out of 10 and 3 of every 4 women voted.',
    'One in 200 =0.005 ratio',
    'one in five =0.2 ratio',
    'nine out of 10 =0.9 ratio',
    '3 of every 4 =0.75 ratio',
  ],
  // of a thousand
  ['The rate was 4.3 per 1,000 people.', '4.3 per 1,000 =4.3 per-mille'],
  ['The rate was 12 per 100,000.', '12 per 100,000 =12 per-100000'],
  ['There were 185 deaths per 100,000 live births.', '185 =185 per-100000'],
  [
    'There were 4.3 victims per 1,000 people and 5 per 10,000.',
    '4.3 =4.3 per-mille',
    '5 per 10,000 =0.0005 ratio',
  ],
  [
    'There are 2.5 doctors per 1,000 residents and 14 beds per thousand.',
    '2.5 =2.5 per-mille',
    '14 =14 per-mille',
  ],
  ['It rose 5‰.', '5‰ =5 per-mille'],
  // restated
  ['It took seven (7) to twelve (12) years.', 'seven (7) to twelve (12) years 7..12 year'],
  ['It freed 12 (twelve) girls and twenty (20) boys.', '12 (twelve) =12 count', 'twenty (20) =20 count'],
  ['It gave twenty (20) million dollars.', 'twenty (20) million dollars =20000000 USD'],
  ['Police detained 12 (seven women and five men).', '12 =12 count', 'seven =7 count', 'five =5 count'],
  // ranges
  ['Some girls aged 12 - 17 left.', '12 - 17 12..17 year age'],
  ['Some 1,000 - 2,000 men left.', 'Some 1,000 - 2,000 ~1000..2000 count'],
  ['Some 20-30,000 people left.', 'Some 20-30,000 ~20000..30000 count'],
  ['It lost 5-10,000 men and 500-2,000 women.', '5-10,000 5000..10000 count', '500-2,000 500..2000 count'],
  [
    'Three or four men and ten or twelve women left.',
    'Three or four 3..4 count',
    'ten or twelve 10..12 count',
  ],
  ['Police freed 5~7 girls and 100~200 boys.', '5~7 5..7 count', '100~200 100..200 count'],
  [
    'It took 10 to 15 days, 10-15 weeks and 10–15 months.',
    '10 to 15 days 10..15 day',
    '10-15 weeks 10..15 week',
    '10–15 months 10..15 month',
  ],
  [
    'Two- to six-year terms and five-to-ten-day visits were set.',
    'Two- to six-year 2..6 year',
    'five-to-ten-day 5..10 day',
  ],
  [
    'It ran from six months to one year, and two to six years.',
    'six months to one year 0.5..1 year',
    'two to six years 2..6 year',
  ],
  [
    'It ran from one year and three months to 12 years and six months.',
    'one year and three months to 12 years and six months 1.25..12.5 year',
  ],
  [
    'He got five years to life and 20 years to life imprisonment.',
    'five years to life 5..life year',
    '20 years to life 20..life year',
  ],
  ['It gave each family 50 to 100 kilograms of rice.', '50 to 100 50..100 count'],
  [
    'It rose from 46 to 85 and from five to 15 percent.',
    '46 =46 count',
    '85 =85 count',
    'five =5 percent',
    '15 percent =15 percent',
  ],
  ['It rose from six to eight months.', 'six =6 month', 'eight months =8 month'],
  [
    'It fell by 12 percent to 40 and climbed $1.20 to $83.50.',
    '12 percent =12 percent',
    '40 =40 count',
    '$1.20 =1.2 USD',
    '$83.50 =83.5 USD',
  ],
  ['Terms vary from one to three years.', 'one to three years 1..3 year'],
  [
    'Courts sentenced three men to 15 years and one to 10 years.',
    'three =3 count',
    '15 years =15 year',
    'one =1 count',
    '10 years =10 year',
  ],
  ['It cost between 100 and 500 dollars.', 'between 100 and 500 dollars 100..500 USD'],
  ['The file 4-2016 is open.'],
  // bounds beside the figure
  [
    'Police freed >100 girls, ≥200 boys, < 5 men and ≤7 women.',
    '>100 >100 count',
    '≥200 >=200 count',
    '< 5 <5 count',
    '≤7 <=7 count',
  ],
  [
    'It has 50 or fewer, 60 or more, 70 or so and 80 or less workers.',
    '50 or fewer <=50 count',
    '60 or more >=60 count',
    '70 or so ~70 count',
    '80 or less <=80 count',
  ],
  [
    'It has 100-plus men, 100+ women and 30-odd dogs.',
    '100-plus >=100 count',
    '100+ >=100 count',
    '30-odd ~30 count',
  ],
  ['Firms of 50 workers or fewer and 20 employees or more are exempt.', '50 <=50 count', '20 >=20 count'],
  ['Fines are less than or equal to 30 dollars.', 'less than or equal to 30 dollars <=30 USD'],
  ['It is equal to or greater than 40 percent.', 'equal to or greater than 40 percent >=40 percent'],
  [
    'They got at least 12, at most 13, up to 14, no more than 15, no fewer than 16, and not less than 17 cows.',
    'at least 12 >=12 count',
    'at most 13 <=13 count',
    'up to 14 <=14 count',
    'no more than 15 <=15 count',
    'no fewer than 16 >=16 count',
    'not less than 17 >=17 count',
  ],
  [
    'They got at least two years’ and not more than 20 years’ imprisonment.',
    'at least two years >=2 year',
    'not more than 20 years <=20 year',
  ],
  [
    'As many as an estimated 300 and as few as 200 men came.',
    'As many as an estimated 300 <=300 count',
    'as few as 200 >=200 count',
  ],
  [
    'Upwards of 300 and in excess of 400 men left.',
    'Upwards of 300 >300 count',
    'in excess of 400 >400 count',
  ],
  [
    'Nearly 14, almost 15, about 16, some 17, roughly 18 and an estimated 19 men left.',
    'Nearly 14 <14 count',
    'almost 15 <15 count',
    'about 16 ~16 count',
    'some 17 ~17 count',
    'roughly 18 ~18 count',
    'an estimated 19 ~19 count',
  ],
  ['They had to hand over 500 euros and carried over 31 cases.', '500 euros =500 EUR', '31 =31 count'],
  [
    'It was an increase over €2.4 million; services fall under three offices.',
    '€2.4 million =2400000 EUR',
    'three =3 count',
  ],
  ['The law passed with 50 percent plus one of the votes.', '50 percent =50 percent'],
  // bounds by a verb or noun
  ['Detention may not exceed 10 days and fines cannot exceed $500.', '10 days <=10 day', '$500 <=500 USD'],
  ['The law bars firms from keeping them at work for more than 45 hours.', 'more than 45 hours <=45 hour'],
  ['The act forbids owners to lock rooms for more than two days.', 'more than two days <=2 day'],
  ['Women are prohibited from working in more than 90 trades.', 'more than 90 >90 count'],
  [
    'It brings not less than three months or more than nine years.',
    'not less than three months >=3 month',
    'more than nine years <=9 year',
  ],
  ['The maximum time for which police may hold somebody is 24 hours.', '24 hours <=24 hour'],
  ['Hearings exceeded 10 days; they never exceed 20 days.', '10 days >10 day', '20 days <=20 day'],
  [
    'Fines do not exceed 400 euros, not to exceed 500 euros, not exceeding 600 euros.',
    '400 euros <=400 EUR',
    'not to exceed 500 euros <=500 EUR',
    'not exceeding 600 euros <=600 EUR',
  ],
  [
    'Fines are limited to $500, visits capped at 20 minutes, and speech restricted to 5 minutes.',
    '$500 <=500 USD',
    '20 minutes <=20 minute',
    '5 minutes <=5 minute',
  ],
  ['They face a maximum fine of $900 and a minimum fine of $100.', '$900 <=900 USD', '$100 >=100 USD'],
  [
    'The maximum sentence of 12 years applies; the minimum term is two years.',
    '12 years <=12 year',
    'two years >=2 year',
  ],
  ['The maximum penalty for trafficking is 20 years in prison.', '20 years <=20 year'],
  ['Employers may cut hours by up to 50 and 45 percent.', 'up to 50 <=50 percent', '45 percent <=45 percent'],
  [
    'A court may hold them within 24 hours for theft, 48 hours for fraud.',
    'within 24 hours <=24 hour',
    '48 hours <=48 hour',
  ],
  ['The term is up to an additional two months.', 'up to an additional two months <=2 month'],
  ['The maximum sentence was raised from five to ten years.', 'five <=5 year', 'ten years <=10 year'],
  ['The minimum wage was $80, the minimum monthly wage of $90.', '$80 =80 USD', '$90 =90 USD'],
  ['A maximum fine of $900 for firms and of $300 for others applies.', '$900 <=900 USD', '$300 <=300 USD'],
  [
    'It may not be more than 10 days and not be less than two days.',
    'more than 10 days <=10 day',
    'less than two days >=2 day',
  ],
  // where something moved from and to is in one unit
  ['It shrank from 300 euros in 2009 to 250.', '300 euros =300 EUR', '250 =250 EUR'],
  ['It rose from 40 percent of girls in 2010 to 55.', '40 percent =40 percent', '55 =55 percent'],
  ['It grew from 300 euros in 2009 to 12 shelters.', '300 euros =300 EUR', '12 =12 count'],
  // ages
  ['Half of the girls in the ward were under two.', 'Half =0.5 ratio', 'under two <2 year age'],
  ['Deaths were under two in May.', 'under two <2 count'],
  ['Brokers sought girls of 14 to 16.', '14 to 16 14..16 year age'],
  ['They came in groups of 14 to 16.', '14 to 16 14..16 count'],
  ['The minimum age of 15 applies.', '15 >=15 year age'],
  [
    'The code sets 15 as the minimum age for work, and 18 for night shifts.',
    '15 >=15 year age',
    '18 >=18 year age',
  ],
  [
    'The law sets the minimum age for employment at 15 years, and at 18 years for hazardous work.',
    '15 years >=15 year age',
    '18 years >=18 year age',
  ],
  [
    'The minimum age for employment is 15, for night work 16, and for hazardous employment 18.',
    '15 >=15 year age',
    '16 >=16 year age',
    '18 >=18 year age',
  ],
  ['The legal age for marriage is 17 for girls and 20 for boys.', '17 >=17 year age', '20 >=20 year age'],
  [
    'Girls marry before age 18 and before the age of 15.',
    'before age 18 <18 year age',
    'before the age of 15 <15 year age',
  ],
  [
    'Children under 18, under age 16, under the age of 14 and aged 12 to 17 came.',
    'under 18 <18 year age',
    'under age 16 <16 year age',
    'under the age of 14 <14 year age',
    '12 to 17 12..17 year age',
  ],
  [
    'The 62-year-old former warden and a six-year-old came.',
    '62-year-old =62 year age',
    'six-year-old =6 year age',
  ],
  ['In Scotland 16- and 17-year-olds may vote.', '16 =16 year age', '17-year-olds =17 year age'],
  [
    'Girls as young as six years old and six months of age beg.',
    'as young as six years >=6 year age',
    'six months =6 month age',
  ],
  [
    'Men 60 and over, women 65 and older, and girls younger than 16 came.',
    '60 and over >=60 year age',
    '65 and older >=65 year age',
    'younger than 16 <16 year age',
  ],
  [
    'Girls 10-17 and boys between the ages of eight and 14 work.',
    '10-17 10..17 year age',
    'between the ages of eight and 14 8..14 year age',
  ],
  ['Maria Lopez, 38, was elected.', '38 =38 year age'],
  ['He was 14 when they were 16; she turned 18.', '14 =14 year age', '16 =16 year age', '18 =18 year age'],
  ['It is for children from 6 to 15 years of age.', '6 to 15 years 6..15 year age'],
  // durations
  [
    'He was held 30 minutes, 48 hours, two weeks, six months.',
    '30 minutes =30 minute',
    '48 hours =48 hour',
    'two weeks =2 week',
    'six months =6 month',
  ],
  [
    'It was two full years, five working days, three consecutive months and an additional 30 days.',
    'two full years =2 year',
    'five working days =5 day',
    'three consecutive months =3 month',
    '30 days =30 day',
  ],
  [
    'They worked 12 hours a day, seven days a week, for $120 a month.',
    '12 hours =12 hour/day',
    'seven days =7 day/week',
    '$120 =120 USD/month',
  ],
  ['The law allows a 72-hour detention and a 30-day extension.', '72-hour =72 hour', '30-day =30 day'],
  // units that are shared
  ['They got 20, 16, and 12 years.', '20 =20 year', '16 =16 year', '12 years =12 year'],
  ['They got 14- and 12-year terms.', '14 =14 year', '12-year =12 year'],
  ['The code sets five years for brokers and eight for officials.', 'five years =5 year', 'eight =8 year'],
  ['It gave 10 percent to men and 15 to women.', '10 percent =10 percent', '15 =15 percent'],
  ['The rule sets two years for men, for women three.', 'two years =2 year', 'three =3 year'],
  ['The kitchen cooked for 400, or 30 percent of the camp.', '400 =400 count', '30 percent =30 percent'],
  ['It freed 2,275, or 16 percent.', '2,275 =2275 count', '16 percent =16 percent'],
  [
    'It took 20, 30, or 40 percent; it took 10 or 20 percent.',
    '20 =20 percent',
    '30 =30 percent',
    '40 percent =40 percent',
    '10 or 20 percent 10..20 percent',
  ],
  [
    'It won 48.2 percent of the ballots and 90 of the 150 seats.',
    '48.2 percent =48.2 percent',
    '90 =90 count',
    '150 =150 count',
  ],
  // ordinals, times
  ['He won a fifth consecutive five-year term.', 'fifth consecutive =5 ordinal', 'five-year =5 year'],
  [
    'It was the third straight year and the second year in a row.',
    'third straight year =3 ordinal',
    'second year in a row =2 ordinal',
  ],
  ['It was the 4th consecutive month.', '4th consecutive month =4 ordinal'],
  [
    'They met nine times, twice, 1.5-fold and 3x.',
    'nine times =9 times',
    'twice =2 times',
    '1.5-fold =1.5 times',
    '3x =3 times',
  ],
  [
    'It is four times as high and two to three times as large.',
    'four times =4 times',
    'two to three times 2..3 times',
  ],
  ['It rose two percentage points.', 'two percentage points =2 percent'],
  // money: signs and codes
  [
    'Fines were USD1,400, R5,000, K1,650 and RM38,500.',
    'USD1,400 =1400 USD',
    'R5,000 =5000 ZAR',
    'K1,650 =1650 LAK ?',
    'RM38,500 =38500 MYR',
  ],
  ['The fine was N2,600,000 or N$500.', 'N2,600,000 =2600000 NGN', 'N$500 =500 NAD'],
  ['It paid FCFA3,480,000 (EUR5,310).', 'FCFA3,480,000 =3480000 XAF ?', 'EUR5,310 =5310 EUR'],
  [
    'It gave EUR2.4m, GBP3bn, R2.4m and N1.5 billion.',
    'EUR2.4m =2400000 EUR',
    'GBP3bn =3000000000 GBP',
    'R2.4m =2400000 ZAR',
    'N1.5 billion =1500000000 NGN',
  ],
  [
    'It paid KES5,000, KSh 2,000 and Ksh7,000.',
    'KES5,000 =5000 KES',
    'KSh 2,000 =2000 KES',
    'Ksh7,000 =7000 KES',
  ],
  [
    'It cost $US5,000, US$ 40, US $60 and U.S. $30.',
    '$US5,000 =5000 USD',
    'US$ 40 =40 USD',
    '$60 =60 USD',
    '$30 =30 USD',
  ],
  [
    'It cost $40 million, $4 billion, $1MM, $3bn and 50 MUSD, and EUR 3 mil.',
    '$40 million =40000000 USD',
    '$4 billion =4000000000 USD',
    '$1MM =1000000 USD',
    '$3bn =3000000000 USD',
    '50 MUSD =50000000 USD',
    'EUR 3 mil =3000000 EUR',
  ],
  [
    'It cost A$100, NT$200, HK$300, R$500, S$600 and NZ$700.',
    'A$100 =100 AUD',
    'NT$200 =200 TWD',
    'HK$300 =300 HKD',
    'R$500 =500 BRL',
    'S$600 =600 SGD',
    'NZ$700 =700 NZD',
  ],
  [
    'It cost £40, ₦5,000, ₹200, ₱30, ฿500, ₭50,000 and GH₵500.',
    '£40 =40 GBP',
    '₦5,000 =5000 NGN',
    '₹200 =200 INR',
    '₱30 =30 PHP',
    '฿500 =500 THB',
    '₭50,000 =50000 LAK',
    'GH₵500 =500 GHS',
  ],
  [
    'It cost 500 USD and USD 500 and $500 USD and $400 CAD.',
    '500 USD =500 USD',
    'USD 500 =500 USD',
    '$500 USD =500 USD',
    '$400 CAD =400 CAD',
  ],
  ['It cost RM 40, Rp 500 and 40 Tk.', 'RM 40 =40 MYR', 'Rp 500 =500 IDR', '40 Tk =40 BDT'],
  [
    'It cost $5-10 million, $5 to $10 million, and $40bn-$45bn.',
    '$5-10 million 5000000..10000000 USD',
    '$5 to $10 million 5000000..10000000 USD',
    '$40bn-$45bn 40000000000..45000000000 USD',
  ],
  ['It paid XY1,400 and ABC5,000 for AB1234 and X1,234.'],
  ['The H1N1 and B12 cases, the A380 and the K9 unit were named at COP26.'],
  ['COP 26 and SDG 8.7 and SDG 16 were named.'],
  ['It paid COP 26,000 and SDG 1,000.', 'COP 26,000 =26000 COP', 'SDG 1,000 =1000 SDG'],
  ['Call SOS 1056 or TOP 10.'],
  // money: names
  ['It cost 50,000 levs ($28,000).', '50,000 levs =50000 BGN', '$28,000 =28000 USD'],
  ['It cost NRs 10,000 ($90) or LE 1,200.', 'NRs 10,000 =10000 NPR', '$90 =90 USD', 'LE 1,200 =1200 EGP'],
  [
    'It cost 5,000 Moldovan lei and 300 Romanian lei.',
    '5,000 Moldovan lei =5000 MDL',
    '300 Romanian lei =300 RON',
  ],
  [
    'It cost 5,000 Singapore dollars, 3 million rand (ZAR) and 200 emalangeni.',
    '5,000 Singapore dollars =5000 SGD',
    '3 million rand =3000000 ZAR',
    '200 emalangeni =200 SZL',
  ],
  [
    'It cost 300 West African CFA francs, 500 Hong Kong dollars and 400 new Israeli shekels.',
    '300 West African CFA francs =300 XAF ?',
    '500 Hong Kong dollars =500 HKD',
    '400 new Israeli shekels =400 ILS',
  ],
  [
    'They earn 50 cents a day, 80 US cents and 20 euro cents.',
    '50 cents =0.5 USD/day',
    '80 US cents =0.8 USD',
    '20 euro cents =0.2 EUR',
  ],
  ['They cost 3 million kip ($120) per month.', '3 million kip =3000000 LAK/month', '$120 =120 USD/month'],
  [
    'It runs two daily newspapers with a nine-hour weekly limit, and 500 are deported annually.',
    'two =2 count',
    'nine-hour =9 hour/week',
    '500 =500 count/year',
  ],
  ['Birr 5,000 and Taka 20,000 were paid.', 'Birr 5,000 =5000 ETB', 'Taka 20,000 =20000 BDT'],
  [
    'It cost between 10,000 and 50,000 kip ($2,720 and $13,610).',
    'between 10,000 and 50,000 kip 10000..50000 LAK',
    '$2,720 and $13,610 2720..13610 USD',
  ],
  [
    'It cost 900,000 to 1.2 million kip; they paid up to 80 million rand ($5.46 million).',
    '900,000 to 1.2 million kip 900000..1200000 LAK',
    'up to 80 million rand <=80000000 ZAR',
    '$5.46 million =5460000 USD',
  ],
  ['It seized 50 pounds of heroin.', '50 =50 count'],
  ['She weighed less than 90 pounds.', 'less than 90 <90 count'],
  ['They lifted loads of 60 pounds.', '60 =60 count'],
  // numbers that are names
  ['The office watched “457” sponsors, the "0.5" share and the “709” arrests.'],
  ['He called the 112 emergency number.'],
  ['Guards held 12 men in the four days before the vote.', '12 =12 count'],
  ['Around eight in 10 (82 percent) had work.', 'Around eight in 10 ~0.8 ratio', '82 percent =82 percent'],
  ['In 2015 President Faure Gnassingbe won again.'],
  ['It recorded 2009 real estate cases; 24 won.', '24 =24 count'],
  ['It cost 40 dollars.', '40 dollars =40 USD'],
  // money: what is left in doubt
  ['It cost Rs.500/- and Rs 5 lakh.', 'Rs.500/- =500 INR ?', 'Rs 5 lakh =500000 INR ?'],
  ['It cost 50,000 lei.', '50,000 lei =50000 RON ?'],
  [
    'It cost 500 francs, 500 dinars and 500 pounds.',
    '500 francs =500 CHF ?',
    '500 dinars =500 DZD ?',
    '500 pounds =500 GBP ?',
  ],
  ['It cost 500 CFA francs and 40 kr.', '500 CFA francs =500 XAF ?', '40 kr =40 DKK ?'],
  // dates
  ['It happened in 2016, in 2016-2017, in 2015/16 and between 2012 and 2014.'],
  ['It closed on June 27, 2017, on 27 June 2017 and on 3 July.'],
  ['It passed on July 11 and 19.'],
  ['It passed on July 11, 19, and 23, 2017, and on 3 and 5 June.'],
  ['On July 11 and 19 people died.', '19 =19 count'],
  ['On December 7, 11 of the 19 men were tried.', '11 =11 count', '19 =19 count'],
  ['In May 12 people died.', '12 =12 count'],
  ['From June 4-15 it was closed; the September 12-22 visit ended.'],
  ['On 3/4/2016, 12/11/16, 2016-07-11 and 27.06.2017 it closed.'],
  ['Polls closed at 8:30 p.m., 10 a.m. and 5 pm.'],
  ['Police arrested 1500 protesters and trained 2012 cadets.', '1500 =1500 count', '2012 =2012 count'],
  ['In 2015 protesters came, and the 2016 victims left.'],
  ['It listed 1800 pupils and 2000 people.', '1800 =1800 count', '2000 =2000 count'],
  ['In 2016 300 people left.', '300 =300 count'],
  ['The 1990s were long, and mid-2016 longer; the 2012 elections came.'],
  ['More than 2000 people left; it took $2016.', 'More than 2000 >2000 count', '$2016 =2016 USD'],
  // windows of time
  ['It trained 12 men in 3 years and spent $2,000 over three years.', '12 =12 count', '$2,000 =2000 USD'],
  [
    'He was held for over three years; detention lasted over 90 days.',
    'over three years >3 year',
    'over 90 days >90 day',
  ],
  ['The boat sank two hours later, and three days earlier it sailed.'],
  ['He left five days after the vote and two weeks before it.'],
  ['He was held for two days before the trial.', 'two days =2 day'],
  [
    'He must file within 30 days after the vote, at least 20 days before it.',
    'within 30 days <=30 day',
    'at least 20 days >=20 day',
  ],
  ['It rose in the 12-month period ending in March and over a six-month period.'],
  ['He was held for a 48-hour period.', '48-hour =48 hour'],
  ['The first nine months of 2018 and the past 12 months were quiet.'],
  ['It rose over the course of three days, and in just three weeks.'],
  ['It took the town in two hours and 47 minutes.', 'two hours and 47 minutes =2.78333333 hour'],
  ['It was raised over six to 18 months.', 'six to 18 months 6..18 month'],
  ['It may last 14 months.', '14 months =14 month'],
  ['It is the highest in 33 years, as over the last five years.'],
  // names and numbers of things
  ['Articles 134 and 135 of Law No. 27.508 apply; section 12(b) and article 7-C too.'],
  ['It is Tier 2, Convention 189 and Resolution 1325; page 12, paragraphs 3 and 4.'],
  [
    'The office issued 90 permits (70 under rule 12 and 20 under rule 13).',
    '90 =90 count',
    '70 =70 count',
    '20 =20 count',
  ],
  ['Case No. 12/2016, Act No. 5/2010 and the 9/11 trial are closed.'],
  ['France 24 and Navy 11 and the Group of 77 were named.'],
  ['The Boeing 737 and iPhone 14 were sold; COVID-19 and pre-1975 too.'],
  ['In Laos 12 people and on Monday 13 men were held.', '12 =12 count', '13 =13 count'],
  ['Work on the Three Gorges Dam and 60 Minutes went on.'],
  ['It was confirmed.[12] It must (1) plan and (2) fund.'],
  ['Call +856 21 213 900 or 1-800-555-0123 or 555-0123.'],
  ['Dial 999 or call 1300.'],
  ['The hotline number is 116 111, and the 1343 hotline received 1,300 calls.', '1,300 =1300 count'],
  ['Victims can call the hotline at 1300 or text 40404.'],
  ['He won 3-1 and lost 5-4.'],
  // idioms and pronouns
  ['It ran a 24-hour hotline, open 24 hours a day, 24/7.'],
  ['It was one of the most affected and one of its largest.'],
  ['One of the guards left; the other one stayed.', 'One =1 count'],
  ['They came one after another, from one village to the next.'],
  ['It said no one or one another; each one; one day, he left.'],
  ['One or more victims; at least one victim; the one case.', 'at least one >=1 count', 'one =1 count'],
  ['It has a one-stop center, a zero tolerance policy, and two-tier rules.'],
  [
    'It has a nine-member panel, a 27-nation bloc and a 200-page report.',
    'nine =9 count',
    '27 =27 count',
    '200 =200 count',
  ],
  ['A few hundred people and several million dollars and dozens left.'],
  ['Women outnumber men 2 to 1 and two to one.'],
  ['The number two suspect fled at half past three.'],
  ['Hundreds, thousands, dozens and tens of thousands came.'],
  [
    'Of the 12, seven were women and two of the five were girls.',
    '12 =12 count',
    'seven =7 count',
    'two =2 count',
    'five =5 count',
  ],
  // mixed
  [
    'The law limits detention without charge to 48 hours; it limits overtime to three hours a day and 270 hours a year.',
    '48 hours <=48 hour',
    'three hours <=3 hour/day',
    '270 hours <=270 hour/year',
  ],
  [
    'They are limited to a stay of six weeks; it limited the scope of two others and is not limited to 12 men.',
    'six weeks <=6 week',
    'two =2 count',
    '12 =12 count',
  ],
  [
    'They married before they were 18 and before turning 15, before deporting 22 men.',
    '18 <18 year age',
    '15 <15 year age',
    '22 =22 count',
  ],
  ['The legal age for marriage is 20 years.', '20 years >=20 year age'],
  [
    'A welder, 29, and the youngest of them, 11, were freed; the oldest was 40.',
    '29 =29 year age',
    '11 =11 year age',
    '40 =40 year age',
  ],
  [
    'It pledged 8 million dollars ($7.3 million) over four years.',
    '8 million dollars =8000000 USD',
    '$7.3 million =7300000 USD',
  ],
  [
    'It sets fines of 50 to 80 times the monthly wage, and a $50 monthly fee.',
    '50 to 80 times 50..80 times',
    '$50 =50 USD/month',
  ],
  [
    'Judges sentenced four of the six to 10 years in jail.',
    'four =4 count',
    'six =6 count',
    '10 years =10 year',
  ],
  [
    'It took two or more years, 10 or fewer days and 5 or more men.',
    'two or more years >=2 year',
    '10 or fewer days <=10 day',
    '5 or more >=5 count',
  ],
  [
    'The rate was 4 to 5 per 1,000 births, 3.5 out of every 10 girls.',
    '4 to 5 per 1,000 4..5 per-mille',
    '3.5 out of every 10 =0.35 ratio',
  ],
  ['It took one and 1/2 years.', 'one and 1/2 years =1.5 year'],
  ['The rate was 200 per million.', '200 per million =0.0002 ratio'],
  ['It gives men five years and women eight.', 'five years =5 year', 'eight =8 year'],
  [
    'He may stay for two days and for three more; it lasts for six hours, and for two further periods.',
    'two days =2 day',
    'three =3 day',
    'six hours =6 hour',
    'two =2 count',
  ],
  [
    'It cost B/.500, S/ 500, Bs.500, Nu.5,000 and GH¢5,000.',
    'B/.500 =500 PAB',
    'S/ 500 =500 PEN',
    'Bs.500 =500 BOB',
    'Nu.5,000 =5000 BTN',
    'GH¢5,000 =5000 GHS',
  ],
  ['Victims text HELP to 40404, or the hotline (1343).'],
  ['It runs the 116 000 line.'],
  ['It freed 1600 men, 1999 women and 2020 goats in 2020.', '1600 =1600 count', '1999 =1999 count'],
  ['In all, 2016 detainees and another 1985 prisoners were held.', '2016 =2016 count', '1985 =1985 count'],
  ['He saw a then age-six boy.', 'six =6 year age'],
  ['It resulted in two years in prison.', 'two years =2 year'],
  ['Goal 8 and target 8.7 apply.'],
]

test.each(rows)('%s', (text, ...expected) => {
  expect(show(text)).toEqual(expected)
})

describe('the country settles whose money it is', () => {
  const money: readonly (readonly [string, string, ...string[]])[] = [
    [
      'LKA',
      'It cost Rs 500, 500 rupees and 500 dollars.',
      'Rs 500 =500 LKR',
      '500 rupees =500 LKR',
      '500 dollars =500 USD',
    ],
    [
      'JAM',
      'It cost 500 dollars, $500 and US$500.',
      '500 dollars =500 JMD',
      '$500 =500 USD',
      'US$500 =500 USD',
    ],
    ['ZMB', 'It cost K1,650 and 400 kwacha.', 'K1,650 =1650 ZMW', '400 kwacha =400 ZMW'],
    ['PNG', 'It cost K1,650 and K300.', 'K1,650 =1650 PGK', 'K300 =300 PGK'],
    ['GMB', 'It cost D50,000, not D5.', 'D50,000 =50000 GMD'],
    ['BWA', 'It cost P500 and P 5,000.', 'P500 =500 BWP', 'P 5,000 =5000 BWP'],
    ['MDA', 'It cost 50,000 lei.', '50,000 lei =50000 MDL'],
    [
      'CMR',
      'It cost 500 CFA francs and FCFA3,480,000.',
      '500 CFA francs =500 XAF',
      'FCFA3,480,000 =3480000 XAF',
    ],
    ['SEN', 'It cost 500 CFA francs and 300 francs.', '500 CFA francs =500 XOF', '300 francs =300 XOF'],
    ['EGY', 'It cost LE 500 or 500 pounds.', 'LE 500 =500 EGP', '500 pounds =500 EGP'],
    ['SLE', 'It cost Le 500,000.', 'Le 500,000 =500000 SLL'],
    ['SDN', 'It cost SDG 500; SDG 1,000.', 'SDG 500 =500 SDG', 'SDG 1,000 =1000 SDG'],
    ['NOR', 'It cost 40 kr.', '40 kr =40 NOK'],
    ['CHN', 'It cost ¥500 and 300 yuan.', '¥500 =500 CNY', '300 yuan =300 CNY'],
    ['KOR', 'It cost 10,000 won; 24 won.', '10,000 won =10000 KRW', '24 =24 count'],
    ['BRA', 'It cost 5,000 reais.', '5,000 reais =5000 BRL'],
    ['TZA', 'It cost Sh 5,000 and 300 shillings.', 'Sh 5,000 =5000 TZS', '300 shillings =300 TZS'],
  ]

  test.each(money)('%s: %s', (country, text, ...expected) => {
    expect(show(text, { country, year: 2016 })).toEqual(expected)
  })
})

test.each([
  ['The fine was 50,000 lei.', null, '"lei" may be MDL or RON: the country is not known'],
  ['The fine was 50,000 lei.', 'LAO', '"lei" may be MDL or RON: none is the money of LAO'],
  ['The fine was Rs 500.', null, '"Rs" may be INR, LKR, MUR or others: the country is not known'],
  ['The fine was 50,000 lei.', 'ROU', null],
  ['The fine was $500.', null, null],
  ['The fine was 500 dollars.', null, null],
])('why a sum is in doubt: %s %s', (text, country, doubt) => {
  expect(read(text, { country, year: 2016 }).map(({ figure }) => figure.doubt)).toEqual([doubt])
})

test('the unit of a figure has tokens of its own', () => {
  const unit = (text: string) => {
    const t = createTokens()
    scan(text, 0, text.length, t)
    return findFigures(t, nowhere).map(({ unitFrom, unitTo }) =>
      unitFrom === unitTo ? null : text.slice(t.start[unitFrom], t.end[unitTo - 1]),
    )
  }
  expect(
    unit('They paid up to 80 Lao kip, $5, 10 to 15 percent, 5 per 1,000 and 12 men for 30-day terms.'),
  ).toEqual(['Lao kip', '$', 'percent', 'per 1,000', null, 'day'])
})

test('figures are in order, do not overlap, and are the same whatever was read before', () => {
  const t = createTokens()
  for (const [text] of rows) {
    scan(text, 0, text.length, t)
    const figures = findFigures(t, nowhere)
    for (const [k, { from, to, at }] of figures.entries()) {
      expect(from).toBeGreaterThanOrEqual(figures[k - 1]?.to ?? 0)
      expect(at).toBeGreaterThanOrEqual(from)
      expect(to).toBeGreaterThan(at)
    }
    const fresh = createTokens()
    scan(text, 0, text.length, fresh)
    expect(findFigures(fresh, nowhere)).toEqual(figures)
  }
})
