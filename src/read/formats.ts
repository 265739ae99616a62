/**
 * What a source is: by its first bytes and by what stands in it, and by its name only where that leaves a doubt.
 */

/** The formats that pincite reads. */
export const formats = ['text', 'markdown', 'html'] as const

/** A format that pincite reads. */
export type Format = (typeof formats)[number]

/** The endings of the files in a folder that reports are read from; one without an ending may be a text. */
export const fileEndings: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '',
])

/** A format that pincite does not read. */
export interface ForeignFormat {
  /** Its name, with its article. */
  name: string
  /** What makes something of it that pincite reads. */
  advice: string
}

/** How a file begins, each byte as a character, and what else stands in its first 2,000 bytes. */
interface Signature extends ForeignFormat {
  starts: readonly string[]
  holds?: RegExp
}

const pandoc = (file: string) => `make text of it with \`pandoc --to plain --wrap none ${file}\``
const unpack = 'unpack it first'
const zip = 'PK\x03\x04'

/** A format that is a special case of another stands before it. */
const signatures: readonly Signature[] = [
  { starts: ['%PDF-'], name: 'a PDF file', advice: 'make text of it with `pdftotext -layout report.pdf`' },
  {
    starts: [zip],
    holds: /word\/|docProps|\[Content_Types\]\.xml/,
    name: 'a Word document (DOCX)',
    advice: pandoc('report.docx'),
  },
  { starts: [zip], holds: /opendocument/, name: 'an OpenDocument file', advice: pandoc('report.odt') },
  { starts: [zip], holds: /epub/, name: 'an EPUB book', advice: pandoc('report.epub') },
  { starts: [zip], name: 'a ZIP archive', advice: unpack },
  {
    starts: ['\xd0\xcf\x11\xe0'],
    name: 'an old Word, Excel or PowerPoint file',
    advice: 'save it as plain text',
  },
  { starts: ['{\\rtf'], name: 'an RTF document', advice: pandoc('report.rtf') },
  {
    starts: ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', 'RIFF'],
    name: 'an image or a sound',
    advice: 'read an image with a program for text recognition, such as `tesseract`',
  },
  {
    starts: ['\x1f\x8b', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!'],
    name: 'a compressed archive',
    advice: unpack,
  },
  { starts: ['bplist00'], name: 'a Safari web archive', advice: 'save the page again as "Page Source"' },
  { starts: ['\x7fELF', 'MZ\x90', '\xca\xfe\xba\xbe'], name: 'a program', advice: 'give a report' },
]

const mhtml: ForeignFormat = {
  name: 'a web archive (MHTML)',
  advice: 'save the page again as "Web page, HTML only"',
}

/**
 * Tells a format that pincite does not read by its first bytes.
 *
 * @param opening The first 2,000 bytes, each as a character from U+0000 to U+00FF.
 */
export function foreignFormat(opening: string): ForeignFormat | null {
  if (/^[\w-]{2,40}: /.test(opening) && /^content-type: multipart\/related/im.test(opening)) return mhtml
  return (
    signatures.find(
      ({ starts, holds }) =>
        starts.some((start) => opening.startsWith(start)) && (holds?.test(opening) ?? true),
    ) ?? null
  )
}

/** JSON, told by reading it. */
export function isJson(source: string): boolean {
  const start = source.slice(0, 200).trimStart()
  if (!/^(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[[{"]|\]\s*$))/.test(start)) return false
  if (!'}]'.includes(source.slice(-200).trimEnd().at(-1) ?? ' ')) return false
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}

/** How much of a source is looked at. */
const openingLength = 8000

/**
 * Tells the format of a text that pincite reads.
 *
 * @param source The decoded text.
 * @param extension The file's, with its dot, where it is known.
 */
export function formatOf(source: string, extension: string | undefined): Format {
  const opening = source.slice(0, openingLength)
  const first = firstCharacter(opening)
  const name = extension?.toLowerCase()
  if (first === '<' && isHtml(opening)) return 'html'
  if (name === '.md' || name === '.markdown' || name === '.mdown') return 'markdown'
  const isNamedHtml = name === '.html' || name === '.htm' || name === '.xhtml'
  if (isNamedHtml && /<\/?[a-z][a-z0-9]*[\s/>]/i.test(opening)) return 'html'
  if (name === '.txt' || name === '.text') return 'text'
  return isMarkdown(opening) ? 'markdown' : 'text'
}

function firstCharacter(text: string): string {
  let at = 0
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return text.charAt(at)
}

/** A page begins as one, or with an element that it closes again. */
function isHtml(opening: string): boolean {
  return (
    /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|\?xml|meta|title|base)\b/i.test(opening) ||
    /<\/(?:p|div|h[1-6]|section|article|main|table|tr|td|ul|ol|li|span|a|b|i|em|strong|font|center|blockquote|header|nav|script|style)\s*>/i.test(
      opening,
    ) ||
    /^\s*<(?:p|div|h[1-6]|section|article|main|table|ul|ol|br|font|center|blockquote)\b[^<>]*>/i.test(opening)
  )
}

/** Front matter, a heading or a table prove Markdown; of weaker signs it takes two. */
function isMarkdown(opening: string): boolean {
  if (/^---\r?\n(?:[\w-]+:|\s|#)/.test(opening) && /\n---[ \t]*(?:\r?\n|$)/.test(opening)) return true
  if (proofs.some(([mark, proof]) => opening.includes(mark) && proof.test(opening))) return true
  let count = 0
  for (const [mark, sign] of signs) if (opening.includes(mark) && sign.test(opening)) count++
  return count >= 2
}

/** Each with the characters that it cannot do without: looking for those is fast. */
type Sign = readonly [string, RegExp]

const proofs: readonly Sign[] = [
  ['# ', /^#{1,6}[ \t]+\S/m],
  ['---', /^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+/m],
  ['\n===', /^[^\s|].{0,200}\r?\n={3,}[ \t]*$/m],
]

const signs: readonly Sign[] = [
  ['](', /\[[^\]\n]{1,200}\]\((?:https?:|#|\/)/],
  ['**', /\*\*[^*\s][^*\n]{0,200}\*\*/],
  [']: ', /^\[\^[\w-]+\]: /m],
  ['> ', /^> \S/m],
  ['\n- ', /^- \S.*\n- \S/m],
  ['\n* ', /^\* \S.*\n\* \S/m],
  ['[^', /\[\^[\w-]+\](?!:)/],
]
