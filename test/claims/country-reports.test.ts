/**
 * What the figures of a Country Report mean: measure and period by the codebook `human-rights`. The year that the report
 * covers is 2018.
 */
import { expect } from 'vitest'
import { codebooks } from '../../src/codebooks/codebooks.ts'
import { testRows } from './gaps.ts'
import { read, time } from './read.ts'

const options = {
  year: 2018,
  series: 'Country Reports on Human Rights Practices',
  codebook: codebooks.humanRights,
}

/** A sentence, and its figures, each as quote, measure and period. */
const rows: readonly (readonly [string, ...string[]])[] = [
  // A participle behind a governed number describes what is counted.
  ['The league recorded 41 enforced disappearances in the north.', '41: disappearances RP'],
  ['The code provides for nine paid national holidays.', 'nine: working-time -'],
  ['The agency counted 90,000 registered refugees in the camps.', '90,000: refugees -'],
  // What stands before a bracket is read on behind it.
  [
    'Fines for breaches of the act range from 400 to 900 pesos ($8 to $18).',
    '400 to 900 pesos: penalties -',
    '$8 to $18: penalties -',
  ],
  ['The League of Free Writers (LFW) documented 23 arrests of poets.', '23: arrests RP'],
  // A date parts no act from whom it was done to.
  ['The ministry made inspections in 2015 of 812 mills.', '812: inspections 2015'],
  ['Monitors knew of the conscription in May of 31 boys.', '31: abuses RP'],
  // The sum of fines may stand behind whom they struck.
  ['Judges imposed fines against the weekly and its editors totaling $4,000.', '$4,000: sentences RP'],
  ['The maximum fine was raised to $4,000.', '$4,000: penalties -'],
  [
    'Arson was a felony and carried a sentence of up to nine years in prison.',
    'up to nine years: penalties -',
  ],
  ['The army carried out a sentence of nine years.', 'nine years: sentences RP'],
  // A term behind an age is a term.
  [
    'The fine for hiring a boy younger than 14 goes with terms of two to six years’ imprisonment.',
    'younger than 14: age -',
    'two to six years: penalties -',
  ],
  ['Both were freed after nine days.', 'nine days: detainees RP'],
  // All that a study tells is of its time, however its name is written.
  [
    'According to the 2013 Household Panel Survey, 40 percent of girls were married early, and 30 percent had debts.',
    '40 percent: prevalence 2013',
    '30 percent: prevalence 2013',
  ],
  [
    'A May 2015 League of the South report stated 12 percent of mothers had a doctor.',
    '12 percent: prevalence 2015',
  ],
  ['According to 2012 statistics, 12 percent of households had no water.', '12 percent: prevalence 2012'],
  ['Complaints (912) received by the council in 2014-15 fell.', '912: complaints 2014/2015'],
  // What somebody is called to account for has a time of its own.
  [
    'In May, charges were filed against seven colonels for the shooting of a clerk in March 2012.',
    'seven: prosecutions RP',
  ],
  ['In May, a court convicted seven colonels of burning a village in 2012.', 'seven: convictions RP'],
  ['Floods killed seven clerks in the wake of the 2012 crisis.', 'seven: deaths RP'],
  // Whom a body has stands.
  ['A coalition of 14 clubs sent a letter.', '14: other -'],
  // A list of what became of people: each participle is of those before it.
  ['The mission recorded 31 boys killed and 57 girls wounded.', '31: deaths RP', '57: injuries RP'],
  ['Courts convicted 31 and acquitted nine.', '31: convictions RP', 'nine: acquittals RP'],
  ['There were 31 convicted inmates in the tower.', '31: detainees -'],
  // What stands, stands when it is denied too.
  ['Some 40 percent of girls did not attend school.', 'Some 40 percent: prevalence -'],
  // One object for a list of verbs.
  [
    'There were no reports that soldiers incited, committed, or condoned violence against monks.',
    'no: abuses RP',
  ],
  ['There were no reports of soldiers beating monks.', 'no: abuses RP'],
  ['There were no cases during the year of forced labor.', 'no: abuses RP'],
  // A name before `estimated` estimates.
  ['UNHCR estimated 900 villagers were killed.', '900: deaths RP'],
]

testRows('country reports', rows, (text, ...expected) => {
  const found = read(text, options).map((record) => `${record.quote}: ${record.measure} ${time(record)}`)
  expect(found).toEqual(expected)
})
