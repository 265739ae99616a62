/**
 * Statements as messages of a VFile, and the plugin that adds them where Markdown is linted.
 */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { inMarks } from '../anchors/difference.ts'
import { checkArgument, checkOptions, type Fields, optional } from '../arguments.ts'
import type { Report } from '../types.ts'
import { mdastBlocks } from './markdown-draft.ts'
import { isWrong, ruleOf, type Statement } from './statement.ts'
import { bibliographyCheck, reportsCheck, type VerifyOptions, verifyBlocks } from './verify.ts'

/** What a draft is verified against. */
export interface RemarkVerifyOptions extends Omit<VerifyOptions, 'format'> {
  reports: Report | readonly Report[]
}

const remarkOptions = {
  reports: reportsCheck,
  bibliography: optional(bibliographyCheck),
} satisfies Fields & Record<keyof RemarkVerifyOptions, unknown>

/**
 * Adds a message for each statement of a draft in Markdown that does not stand: a warning where something is wrong, a
 * note where it cannot be told.
 *
 * @example
 * ```ts
 * unified().use(remarkParse).use(remarkVerify, { reports: report })
 * ```
 */
export const remarkVerify: Plugin<[RemarkVerifyOptions], Root> = (options) => {
  checkOptions('remarkVerify', options ?? {}, remarkOptions)
  checkArgument('remarkVerify', 'the option `reports`', options?.reports, reportsCheck)
  return (tree: Root, file: VFile) => {
    const source = String(file)
    addMessages(file, verifyBlocks(mdastBlocks(tree, source), source, options.reports, options))
  }
}

/** Adds the messages of statements to a file. */
export function addMessages(file: VFile, statements: readonly Statement[]): void {
  for (const statement of statements) {
    const rule = ruleOf(statement)
    if (rule === null) continue
    const place = { line: statement.line, column: statement.column, offset: statement.start }
    const message = new VFileMessage(messageOf(statement), { place, ruleId: rule, source: 'pincite' })
    message.fatal = isWrong(statement) ? false : undefined
    if (file.path !== undefined) {
      message.name = `${file.path}:${message.name}`
      message.file = file.path
    }
    file.messages.push(message)
  }
}

/** A statement in one line: what the draft says, why it does not stand, what the report says. */
export function messageOf({ text, reason, words, found, status }: Statement): string {
  const said = text.length > 60 ? `${text.slice(0, 57)}…` : text
  const difference = words === null ? '' : `: ${inMarks(words)}`
  const where = found === null ? '' : ` (${[found.report, found.pinpoint].filter(Boolean).join(', ')})`
  const there = found !== null && status === 'figure-differs' ? `: “${found.text}”` : ''
  return `“${said}”: ${reason}${difference}${there}${where}`
}
