/** `pincite codebook`, and codebooks in files. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCall } from '../../src/cli/call.ts'
import { codebook } from '../../src/cli/codebook.ts'
import { readCodebookFile } from '../../src/cli/codebook-file.ts'
import { InputError, UsageError } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { codebooks, measuresOf } from '../../src/codebooks/codebooks.ts'
import { codebookMarkdown, codebookTable } from '../../src/codebooks/table.ts'
import { workspace } from '../cli/workspace.ts'
import { study } from './study.ts'

const { folder, pathOf, pincite } = workspace()

const run = (...args: string[]) => codebook.run(readCall(codebook, args))

/** What a promise fails with. */
async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (cause: unknown) => cause,
  )
}

describe('the command', () => {
  test('is one of them', async () => {
    const entry = commands.find(({ name }) => name === codebook.name)
    expect(await entry?.load()).toBe(codebook)
  })

  test('prints a table', async () => {
    expect(await run()).toBe(codebookTable(codebooks.trafficking))
    expect(await run('human-rights')).toBe(codebookTable(codebooks.humanRights))
  })

  test('has the codebooks in the build as they are written', () => {
    for (const written of Object.values(codebooks)) {
      const { out, error } = pincite(['codebook', written.name, '--json'])
      expect(error).toBe('')
      expect(JSON.stringify(JSON.parse(out))).toBe(JSON.stringify(written))
    }
  })

  test('prints Markdown', async () => {
    expect(await run('human-rights', '--markdown')).toBe(codebookMarkdown(codebooks.humanRights))
  })

  test('lists codebooks, and the measures of one', async () => {
    expect((await run('--list')).split('\n').map((line) => line.split(' ')[0])).toEqual([
      'trafficking',
      'human-rights',
    ])
    expect((await run('human-rights', '--list')).split('\n')).toEqual(
      measuresOf(codebooks.humanRights).map(({ name }) => name),
    )
  })

  test.each(['trafficking', 'human-rights'])('prints %s as JSON that can be given back', async (name) => {
    const json = await run(name, '--json')
    const path = pathOf(`${name}.json`, json)
    expect(await run(path, '--json')).toBe(json)
    expect(await readCodebookFile(path)).toEqual(Object.values(codebooks).find((one) => one.name === name))
  })

  test('reads one that extends another by its name', async () => {
    const path = pathOf('study.json', JSON.stringify(study({ extends: 'trafficking' })))
    expect((await run(path)).split('\n')[0]).toBe('press 1.0.0, before trafficking 1.0.0')
    // What is printed is whole, so that it stays as it is when the package changes.
    const { extends: base } = JSON.parse(await run(path, '--json'))
    expect(base.measures).toHaveLength(codebooks.trafficking.measures.length)
  })

  test.each([
    [
      ['labour'],
      'there is no codebook "labour": use trafficking, human-rights, or a file that ends in .json',
    ],
    [['trafficking', 'human-rights'], 'codebook wants one name or file'],
    [['--json', '--list'], 'give one of --list, --json'],
  ])('%j is no call', async (args, message) => {
    const cause = await failure(run(...args))
    expect(cause).toBeInstanceOf(UsageError)
    expect(cause).toHaveProperty('message', message)
  })
})

describe('a file', () => {
  test.each([
    ['ends too early', '{"name": "press",\n "version": "1', '2:13: it is no JSON: unexpected "1'],
    ['is empty', '', '1:1: it is no JSON: the file ends too early'],
    ['ends in a list', '[1, 2\n', '2:1: it is no JSON: the file ends too early'],
    ['has a comma too many', '{\n  "name": "press",\n}', '3:1: it is no JSON: unexpected }'],
    [
      'has a comma too few',
      '{\n  "name": "press"\n  "title": "x"}',
      '3:3: it is no JSON: unexpected "title":',
    ],
    ['has a name without quotes', '{name: 1}', '1:2: it is no JSON: unexpected name:'],
    ['has a bare word', '{"a": [true, nul]}', '1:14: it is no JSON: unexpected nul]}'],
    ['has something behind its end', '{} []', '1:4: it is no JSON: unexpected []'],
    ['has a comment', '// mine\n{}', '1:1: it is no JSON: unexpected //'],
  ])('that %s', async (_, text, message) => {
    const path = pathOf('bad.json', text)
    const cause = await failure(readCodebookFile(path))
    expect(cause).toBeInstanceOf(InputError)
    expect(cause).toHaveProperty('message', `${path}:${message}`)
  })

  test('that is no codebook', async () => {
    const path = pathOf('wrong.json', JSON.stringify(study({ title: '' })))
    expect(await failure(readCodebookFile(path))).toEqual(
      new InputError(`${path}: codebook "press": field "title": "" is not a title`),
    )
  })

  test('that is not in UTF-8', async () => {
    const path = pathOf('latin.json', Uint8Array.of(0x22, 0xe9, 0x22))
    expect(await failure(readCodebookFile(path))).toEqual(new InputError(`${path}: it is not in UTF-8`))
  })

  test('that is none, or a folder', async () => {
    const none = join(folder, 'none.json')
    expect(await failure(readCodebookFile(none))).toEqual(
      new InputError(`cannot read ${none}: there is no such file`),
    )
    const inner = join(folder, 'inner.json')
    mkdirSync(inner)
    expect(await failure(readCodebookFile(inner))).toEqual(
      new InputError(`cannot read ${inner}: it is a folder: name the file in it`),
    )
  })

  test('with a mark of its byte order', async () => {
    expect((await readCodebookFile(pathOf('bom.json', `\ufeff${JSON.stringify(study())}`))).name).toBe(
      'press',
    )
  })
})
