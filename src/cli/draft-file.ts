/**
 * A draft as a file: what pandoc has to read first, and the bibliography beside it.
 */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { VFile } from 'vfile'
import { InputError, type InputFile } from './command.ts'

/** What a word processor writes: pandoc makes Markdown of it, with its notes and citations. */
const ofWordProcessors = new Set(['.docx', '.odt', '.rtf'])

/** Reads a draft; where a word processor wrote it, the Markdown that pandoc makes of it. */
export async function draftOf({ name, value }: InputFile): Promise<VFile> {
  const path = name === '-' ? undefined : name
  if (path === undefined || !ofWordProcessors.has(extname(path).toLowerCase()))
    return new VFile({ value, ...(path === undefined ? {} : { path }) })
  const options = ['--to=markdown-smart', '--wrap=none', path]
  const isDocx = extname(path).toLowerCase() === '.docx'
  // Versions of pandoc before 2.19 do not know the citations of reference managers.
  const markdown = isDocx
    ? await pandoc(path, ['--from=docx+citations', ...options]).catch(() => pandoc(path, options))
    : await pandoc(path, options)
  return new VFile({ value: markdown, path: `${path}.md` })
}

async function pandoc(path: string, options: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)('pandoc', [...options], { maxBuffer: 100_000_000 })).stdout
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const reason = isMissing
      ? 'pandoc is not installed, which reads it (https://pandoc.org)'
      : `pandoc cannot read it: ${cause instanceof Error ? cause.message.split('\n')[1] : String(cause)}`
    throw new InputError(`${path}: ${reason}; or save it as Markdown, HTML or text`)
  }
}

/** The bibliography of a draft: the one that it names, else the only one in its folder; an empty text where there is none. */
export function bibliographyOf(draft: VFile): string {
  const folder = draft.path === undefined ? '.' : dirname(draft.path)
  const source = String(draft)
  const named =
    /^bibliography:\s*\[?\s*["']?([^"'\],\r\n]+)/m.exec(source)?.[1] ??
    /\\addbibresource(?:\[[^\]]*\])?\{([^}]+)\}/.exec(source)?.[1] ??
    /\\bibliography\{([^},]+)/.exec(source)?.[1]?.replace(/(?:\.bib)?$/, '.bib')
  if (named !== undefined) return readBibliographyFile(join(folder, named.trim()))
  const beside = readdirSync(folder).filter((file) => extname(file).toLowerCase() === '.bib')
  const [only, ...more] = beside
  return only !== undefined && more.length === 0 ? readBibliographyFile(join(folder, only)) : ''
}

/** Reads a file of references. */
export function readBibliographyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new InputError(`cannot read ${path}: name the bibliography with --bibliography`)
  }
}
