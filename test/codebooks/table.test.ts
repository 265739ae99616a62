/** Codebooks as people read them. */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { checkCodebook, codebooks, extendCodebook, measuresOf } from '../../src/codebooks/codebooks.ts'
import { codebookMarkdown, codebookTable } from '../../src/codebooks/table.ts'
import { measure, study } from './study.ts'

const press = extendCodebook(codebooks.trafficking, {
  name: 'press',
  version: '1.0.0',
  title: 'Attacks on the press',
  measures: [measure()],
})

describe('as text', () => {
  test('names what it extends, each measure, its words and an example', () => {
    expect(codebookTable(press).split('\n').slice(0, 12)).toEqual([
      'press 1.0.0, before trafficking 1.0.0',
      'Attacks on the press',
      `${measuresOf(press).length} measures, in the order in which they are asked. A word tells of a measure in`,
      'the company that its rows want, which the Markdown shows.',
      '',
      'journalists-detained (happens)',
      '    Journalists arrested or held.',
      '    Verbs: arrest, detain',
      '    Nouns: arrest',
      '    As in: Police detained {12} reporters.',
      '',
      'other (happens)',
    ])
  })

  test.each(Object.values(codebooks))('$name has no line of more than 80 columns', (codebook) => {
    const lines = codebookTable(codebook).split('\n')
    expect(lines.filter((line) => line.length > 80 || line !== line.trimEnd())).toEqual([])
    for (const { name } of measuresOf(codebook))
      expect(lines.some((line) => line.startsWith(`${name} (`))).toBe(true)
  })

  test('words that are longer than a line are cut, and none is lost', () => {
    const long = checkCodebook(study({ title: `${'x'.repeat(170)} end` }))
    expect(codebookTable(long).split('\n').slice(1, 4)).toEqual([
      'x'.repeat(80),
      'x'.repeat(80),
      `${'x'.repeat(10)} end`,
    ])
  })
})

describe('as Markdown', () => {
  const tree = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)

  test.each([...Object.values(codebooks), press])(
    '$name has a table of its measures, and one of the rows of each',
    (codebook) => {
      const measures = measuresOf(codebook)
      const sizes: number[] = []
      const columns = new Set<number>()
      visit(tree(codebookMarkdown(codebook)), 'table', ({ children }) => {
        sizes.push(children.length - 1)
        for (const row of children) columns.add(row.children.length)
      })
      expect(sizes).toEqual(
        [measures.length, ...measures.map(({ rows }) => rows.length)].filter((size) => size > 0),
      )
      expect([...columns].sort()).toEqual([3, 4])
    },
  )

  test('signs of a title or definition are no markup', () => {
    const signs = 'a | b <b> `c` *d* [e](f) # g \\ _h_ & i'
    const text = codebookMarkdown(
      checkCodebook(study({ title: signs, measures: [measure({ definition: signs })] })),
    )
    const found: string[] = []
    visit(tree(text), (node) => {
      if (['html', 'link', 'image'].includes(node.type)) throw new Error(`${node.type} in ${text}`)
      if (node.type === 'heading' || node.type === 'tableCell')
        found.push(node.children.map((child) => ('value' in child ? child.value : '')).join(''))
    })
    expect(found.filter((one) => one === signs)).toHaveLength(2)
  })

  test('a row shows its words, and what its figure is', () => {
    const text = codebookMarkdown(
      checkCodebook(
        study({
          measures: [
            measure({
              rows: [
                {
                  verb: 'send',
                  object: '<accused>',
                  beside: 'polling_station',
                  counts: 'beside',
                  modality: 'fact',
                  example: 'They sent {12}.',
                },
                { noun: 'fine', of: '*', amount: 'money', aspect: 'rule', example: 'A fine of {$9} is due.' },
              ],
            }),
          ],
        }),
      ),
    )
    expect(text).toContain(
      '| 1 | verb *send*; object *\\<accused\\>*; beside *polling station* | counts the beside, done | They sent {12}. |',
    )
    expect(text).toContain(
      '| 2 | noun *fine*; of *anything* | money, is prescribed | A fine of {$9} is due. |',
    )
  })
})
