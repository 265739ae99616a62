import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { parse, parseStream } from '../../src/parse.ts'
import { formatOf } from '../../src/read/formats.ts'
import { textOf } from '../../src/report/to-string.ts'

function thrown(source: string | Uint8Array): VFileMessage {
  try {
    parse(source)
  } catch (cause) {
    if (cause instanceof VFileMessage) return cause
    throw cause
  }
  throw new Error('It was read')
}

describe('the format is told by what stands in the source', () => {
  test.each([
    ['a page', '<!doctype html><p>a', '.txt', 'html'],
    ['a page after a comment', '<!-- saved -->\n<html><body>a', undefined, 'html'],
    ['a part of a page', '<p>The court sat.</p>', undefined, 'html'],
    ['a page that its name tells', 'Intro <p>The court sat.', '.html', 'html'],
    ['text that its name calls a page', 'The court sat.', '.html', 'text'],
    ['text with an angle bracket', '<50 persons came', undefined, 'text'],
    ['front matter', '---\ntitle: a\n---\ntext', undefined, 'markdown'],
    ['a heading', 'text\n\n## Heading\n\ntext', undefined, 'markdown'],
    ['an underlined heading', 'Heading\n=======\n\ntext', undefined, 'markdown'],
    ['a table', 'a | b\n--- | ---\n1 | 2', undefined, 'markdown'],
    ['links and bold', 'See **this** and [that](https://example.org).', undefined, 'markdown'],
    ['a name', 'The court sat.', '.md', 'markdown'],
    ['text', 'The court sat. * It rose.', undefined, 'text'],
    ['a number sign', 'Apartment #5 was searched.\n# 5', undefined, 'markdown'],
    ['text with a name', '# not a heading', '.txt', 'text'],
  ] as const)('%s', (_, source, extension, format) => {
    expect(formatOf(source, extension)).toBe(format)
  })
})

describe('a format that pincite does not read is named, with what to do', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
  test.each([
    ['%PDF-1.7\n%âãÏÓ', 'PDF', 'pdftotext -layout'],
    ['PK\x03\x04\x14\0\x06\0[Content_Types].xml', 'Word', 'pandoc'],
    ['PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text', 'OpenDocument', 'pandoc'],
    ['PK\x03\x04\x14\0\0\0notes.csv', 'ZIP', 'unpack'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old Word', 'plain text'],
    ['{\\rtf1\\ansi a}', 'RTF', 'pandoc'],
    ['\x89PNG\r\n\x1a\n\0', 'image', 'tesseract'],
    ['\xff\xd8\xff\xe0\0', 'image', 'tesseract'],
    ['\x1f\x8b\x08\0', 'archive', 'unpack'],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n', 'MHTML', 'HTML only'],
    ['{"title": "a"}', 'JSON', 'text out of it'],
    ['[{"title": "a"}]', 'JSON', 'text out of it'],
    ['\0\x01\x02\x03\x04\x05\x06\x07\x08', 'binary', 'text or HTML'],
  ])('%j', (source, name, advice) => {
    for (const value of [source, bytes(source)]) {
      const error = thrown(value)
      expect(error.ruleId).toBe('wrong-format')
      expect(error.reason).toContain(name)
      expect(error.reason).toContain(advice)
    }
  })

  test.each(['', ' \n\t', '\ufeff', '\u00a0\u2003'])('nothing: %j', (source) => {
    expect(thrown(source).ruleId).toBe('empty')
    expect(thrown(new TextEncoder().encode(source)).ruleId).toBe('empty')
  })
})

describe('encodings', () => {
  const prose = 'MALTA: TIER 1\n\nThe café said “all” of it – for €5.'
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = new Uint8Array(2 * text.length)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !isBig)
    return bytes
  }
  /** Each of the characters of the text that Windows-1252 has between 0x80 and 0x9F. */
  const windows: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 }
  const windows1252 = (text: string) =>
    Uint8Array.from(text, (character) => windows[character] ?? character.charCodeAt(0))

  test.each([
    ['UTF-8', new TextEncoder().encode(prose), []],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${prose}`), []],
    ['UTF-16, little endian', utf16(`\ufeff${prose}`, false), []],
    ['UTF-16, big endian', utf16(`\ufeff${prose}`, true), []],
    ['UTF-16 without a mark', utf16(prose, false), []],
    ['UTF-16, big endian, without a mark', utf16(prose, true), []],
    ['Windows-1252', windows1252(prose), ['encoding']],
    ['a string', prose, []],
    ['a string with a mark', `\ufeff${prose}`, []],
    ['a Buffer', Buffer.from(prose), []],
    ['a file', new VFile(prose), []],
  ])('%s', (_, source, rules) => {
    const report = parse(source)
    expect(report.source).toBe(prose)
    expect(textOf(report)).toBe('MALTA: TIER 1 The café said “all” of it – for €5.')
    expect(
      report.messages
        .map(({ ruleId }) => ruleId)
        .filter((rule) => rule === 'encoding' || rule === 'mojibake'),
    ).toEqual(rules)
  })

  test('the encoding that a page names', () => {
    const page = '<meta charset="iso-8859-1"><main><p>The café said “all” of it.</p></main>'
    const report = parse(windows1252(page))
    expect(textOf(report)).toBe('The café said “all” of it.')
    expect(report.messages.map(({ ruleId }) => ruleId)).not.toContain('encoding')
  })

  test.each([
    ['â€œallâ€\u009d of it', 'mojibake'],
    ['a cafÃ©', 'mojibake'],
    ['curly \u0093quotes\u0094 as bytes', 'mojibake'],
    ['lost: \ufffd', 'replacement-character'],
    ['a NUL \0 in a long text', 'control-character'],
    ['a soft hy\u00adphen', 'invisible-character'],
    ['a zero\u200bwidth space', 'invisible-character'],
  ])('%j is reported as %s', (text, rule) => {
    const source = `The court sat on Monday in the old town. It heard of ${text}, and it rose again on Friday.`
    const report = parse(source)
    const message = report.messages.find(({ ruleId }) => ruleId === rule)
    expect(message?.source).toBe('pincite')
    expect(message?.column).toBeGreaterThan(40)
    expect(report.children[0]?.children).toHaveLength(1)
  })

  test.each(['São Paulo', 'Âge', 'Ê', 'naïve', 'Þorsteinn', 'Cà Mau'])('%s is no mojibake', (word) => {
    expect(parse(`${word} is a word.`).messages.map(({ ruleId }) => ruleId)).not.toContain('mojibake')
  })

  test('ligatures and soft hyphens do not hide a heading', () => {
    const report = parse('LAOS: TIER 2\n\nThe law was kept.\n\nTrafﬁcking Pro\u00adﬁle\n\nThe end came.')
    expect(report.children.map(({ id, title }) => [id, title])).toEqual([
      ['summary', 'LAOS: TIER 2'],
      ['profile', 'Trafficking Profile'],
    ])
  })
})

describe('streams', () => {
  const source = readFileSync(join(import.meta.dirname, '../../corpus/usdos-tip-2017-laos.txt'))
  async function* chunks<Chunk>(...parts: Chunk[]) {
    for (const part of parts) yield part
  }

  test('of bytes, cut in the middle of a character', async () => {
    const bytes = new TextEncoder().encode('The café rose.')
    const report = await parseStream(chunks(bytes.slice(0, 8), bytes.slice(8)))
    expect(report.source).toBe('The café rose.')
  })

  test('of text, cut in the middle of a pair', async () => {
    const report = await parseStream(chunks('It rose \ud83d', '\ude0a again.'))
    expect(report.source).toBe('It rose 😊 again.')
  })

  test('of the web', async () => {
    const report = await parseStream(new Blob([source]).stream())
    expect(report.metadata.country?.alpha3).toBe('LAO')
  })

  test('no more is read than `maxBytes`', async () => {
    await expect(parseStream(chunks('The court sat. ', 'It rose.'), { maxBytes: 10 })).rejects.toMatchObject({
      ruleId: 'max-bytes',
    })
  })
})
