import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { readAuthors } from '../../src/report/authors.ts'
import type { Name } from '../../src/types.ts'

/** `Jane (van der) Berg [Jr.]`, `<Research Directorate>` */
function short(name: Name): string {
  if (name.type === 'body') return `<${name.literal}>`
  const { given, particle, family, suffix } = name
  return [given, particle === null ? null : `(${particle})`, family.toUpperCase(), suffix]
    .filter(Boolean)
    .join(' ')
}

describe('persons in parts, bodies whole', () => {
  test.each<[string, string[]]>([
    ['Jane Doe', ['Jane DOE']],
    ['Doe, Jane', ['Jane DOE']],
    ['By Jane Doe', ['Jane DOE']],
    ['Jane van der Berg', ['Jane (van der) BERG']],
    ['van der Berg, Jane', ['Jane (van der) BERG']],
    ['Gabriela de la Cruz', ['Gabriela (de la) CRUZ']],
    ['Dr. Martin Luther King Jr.', ['Martin Luther KING Jr.']],
    ['King, Martin Luther, Jr.', ['Martin Luther KING Jr.']],
    ['J. R. Smith', ['J. R. SMITH']],
    ['Ban Ki-moon', ['Ban KI-MOON']],
    ['María Grazia Giammarinaro', ['María Grazia GIAMMARINARO']],
    ["Siobhán O'Neill", ["Siobhán O'NEILL"]],
    ['Abdul al-Rashid', ['Abdul AL-RASHID']],
    ['Юрий Иванов', ['Юрий ИВАНОВ']],
    ['Jane Doe and Richard Roe', ['Jane DOE', 'Richard ROE']],
    ['Jane Doe, Richard Roe and Li Na', ['Jane DOE', 'Richard ROE', 'Li NA']],
    ['Doe, Jane; Roe, Richard', ['Jane DOE', 'Richard ROE']],
    ['Amnesty International; Doe, Jane', ['<Amnesty International>', 'Jane DOE']],
    ['UNHCR', ['<UNHCR>']],
    ['Amnesty International', ['<Amnesty International>']],
    ['Human Rights Watch', ['<Human Rights Watch>']],
    ['Global Witness', ['<Global Witness>']],
    ['Freedom House', ['<Freedom House>']],
    [
      'Research Directorate, Immigration and Refugee Board, Canada',
      ['<Research Directorate, Immigration and Refugee Board, Canada>'],
    ],
    ['Bureau of Democracy, Human Rights, and Labor', ['<Bureau of Democracy, Human Rights, and Labor>']],
    ['UN General Assembly (40th sess. : 1985-1986)', ['<UN General Assembly (40th sess. : 1985-1986)>']],
    [
      'Special Rapporteur on trafficking in persons, especially women and children',
      ['<Special Rapporteur on trafficking in persons, especially women and children>'],
    ],
    ['Médecins Sans Frontières', ['<Médecins Sans Frontières>']],
    ['', []],
  ])('%s', (line, names) => expect(readAuthors(line).map(short)).toEqual(names))

  test('the publisher is no person', () => {
    expect(readAuthors('Jane Doe', 'Jane Doe').map(short)).toEqual(['<Jane Doe>'])
  })

  test.each([
    ['author: van der Berg, Jane', ['Jane (van der) BERG'], 'van der Berg, Jane'],
    [
      'author: [Jane Doe, Amnesty International]',
      ['Jane DOE', '<Amnesty International>'],
      'Doe, Jane; Amnesty International',
    ],
    ['authors:\n  - Jane Doe\n  - Li Na', ['Jane DOE', 'Li NA'], 'Doe, Jane; Na, Li'],
    [
      'author:\n  - family: Berg\n    non-dropping-particle: van der\n    given: Jane\n  - literal: Jane Doe Fund',
      ['Jane (van der) BERG', '<Jane Doe Fund>'],
      'van der Berg, Jane; Jane Doe Fund',
    ],
    ['author:\n  - name: Jane Doe\n    affiliation: A university', ['Jane DOE'], 'Doe, Jane'],
  ])('front matter: %s', (yaml, names, author) => {
    const { metadata } = parse(`---\n${yaml}\npublisher: UNHCR\n---\n\nThe court sat in the town.`, {
      format: 'markdown',
    })
    expect(metadata.authors.map(short)).toEqual(names)
    expect(metadata.author).toBe(author)
  })
})
