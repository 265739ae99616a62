/** What later notes call a case, and its name with the first parties only: Bluebook 21, 10.2.1; OSCOLA 4, 2.1.2. */
import './offline.ts'
import { expect, test } from 'vitest'
import { shortCaseName, withFirstParties } from '../../src/cite/case-names.ts'

const ninth = 'United States Court of Appeals for the Ninth Circuit'
const torture = 'UN Committee Against Torture (CAT)'
const union = 'European Union: Court of Justice of the European Union'
const strasbourg = 'Council of Europe: European Court of Human Rights'

test.each([
  // A person by the surname, where the court prints it last.
  ['Geovanni Hernandez-Montiel v. INS', ninth, null, 'Hernandez-Montiel', 'Hernandez-Montiel v. INS'],
  ['Seid Mortesa Aemei v. Switzerland', torture, null, 'Aemei', 'Aemei v. Switzerland'],
  // Where the judgment calls the person by it.
  [
    'Andre Lawrence Shepherd v. Deutschland',
    union,
    'Mr Shepherd left.',
    'Shepherd',
    'Shepherd v. Deutschland',
  ],
  ['Hassen El Dridi v. Italy', union, 'As Mr El Dridi said', 'El Dridi', 'El Dridi v. Italy'],
  // Where nothing says which words are the surname, all stay.
  ['Andre Lawrence Shepherd v. Deutschland', union, null, 'Andre Lawrence Shepherd', null],
  ['Guo Chun Di v. Carroll', ninth, null, 'Guo Chun Di', null],
  ['Juan Carlos Ramirez Lopez v. Holder', ninth, null, 'Juan Carlos Ramirez Lopez', null],
  ['Gorki Ernesto Tapia Paez v. Sweden', torture, null, 'Gorki Ernesto Tapia Paez', null],
  ['Salah Sheekh v. The Netherlands', strasbourg, 'Mr Sheekh', 'Salah Sheekh', null],
  // Bodies and states are no persons.
  ['Bundesrepublik Deutschland v. Y and Z', union, 'Deutschland', 'Bundesrepublik Deutschland', null],
  ['East Bay Sanctuary Covenant v. Trump', ninth, null, 'East Bay Sanctuary Covenant', null],
  ['Lubicon Lake Band v. Canada', torture, null, 'Lubicon Lake Band', null],
  // The first party only.
  ['Hirsi Jamaa and Others v. Italy', strasbourg, null, 'Hirsi Jamaa', 'Hirsi Jamaa v. Italy'],
  ['X v. Minister for Immigration & Anor', null, null, 'X', 'X v. Minister for Immigration'],
  // Parties that are in many cases name none.
  ['Minister for Immigration v. Khawar', null, null, 'Khawar', null],
  ['R (on the application of Bancoult) v. Secretary of State', null, null, 'Bancoult', null],
  ['R v. Home Secretary, Ex parte Adan', null, null, 'Adan', null],
  ['The Wall, Advisory Opinion', null, null, 'The Wall', null],
] as const)('%s', (name, court, text, short, first) => {
  expect(shortCaseName(name, court, text)).toBe(short)
  expect(withFirstParties(name, short)).toBe(first ?? name)
})
