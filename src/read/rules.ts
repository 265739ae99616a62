/**
 * What pincite says about a source: each rule with its id, how grave it is, and what to do about it.
 *
 * Every message has `source: 'pincite'` and its rule's name as `ruleId`, so that a reporter prints
 * `pincite:no-publication-date`. `docs/reading.md` lists the same rules.
 */
import type { VFile } from 'vfile'
import { type Options, VFileMessage } from 'vfile-message'

/** How grave a finding is: an error ends the reading, `strict` makes errors of warnings, a note is only a note. */
export type Severity = 'error' | 'warning' | 'note'

interface Rule {
  severity: Severity
  /** When it is reported. */
  meaning: string
  /** What to do. */
  advice: string
}

/** The rules by their id. */
export const rules = {
  empty: {
    severity: 'error',
    meaning: 'there is no text in the source',
    advice: 'give a report as text, Markdown or HTML',
  },
  'wrong-format': {
    severity: 'error',
    meaning: 'the source is a PDF, DOCX, image, JSON or other file that is not text, Markdown or HTML',
    advice: 'make text or HTML of it first',
  },
  'max-bytes': {
    severity: 'error',
    meaning: 'the source is longer than the option `maxBytes` allows',
    advice: 'cut it, or raise `maxBytes`',
  },
  'max-depth': {
    severity: 'error',
    meaning:
      'the markup nests deeper than the option `maxDepth` allows, or in a way that no parser reads in reasonable time',
    advice: 'give the page as plain text, or raise `maxDepth`',
  },
  unreadable: {
    severity: 'error',
    meaning: 'the parser of the format gave up',
    advice: 'give the report as plain text (`format: "text"`)',
  },
  encoding: {
    severity: 'warning',
    meaning: 'the encoding was guessed: the bytes are not UTF-8 and nothing names another encoding',
    advice: 'check the quotation marks and dashes, and save the file as UTF-8',
  },
  mojibake: {
    severity: 'warning',
    meaning: 'characters were decoded in the wrong encoding before (`â€™` for `’`)',
    advice: 'get the text again from where it came, or mend it with a tool such as ftfy',
  },
  'replacement-character': {
    severity: 'warning',
    meaning: 'characters were lost before: U+FFFD stands in their place',
    advice: 'get the text again from where it came',
  },
  'control-character': {
    severity: 'warning',
    meaning: 'the text holds NUL bytes or other control characters',
    advice: 'remove them; a citation that quotes them may not be printable',
  },
  'invisible-character': {
    severity: 'note',
    meaning: 'the text holds soft hyphens or zero-width characters, which a search does not find',
    advice: 'nothing: anchors and claims read past them',
  },
  'front-matter': {
    severity: 'warning',
    meaning: 'the front matter is not valid YAML, so nothing was taken from it',
    advice: 'mend it at the place that the message names',
  },
  listing: {
    severity: 'warning',
    meaning: 'the page is a list of search results and not a document',
    advice: 'open one of the documents that it lists and save that',
  },
  'several-narratives': {
    severity: 'warning',
    meaning: 'the file holds several reports, which were read as one',
    advice: 'use `parseAll`',
  },
  'inferred-section': {
    severity: 'warning',
    meaning: 'a section without a heading was recognised by how its first paragraph begins',
    advice: 'check that the section begins there',
  },
  'no-section': {
    severity: 'warning',
    meaning: 'a narrative of a known series has none of the sections of that series',
    advice: 'give the headings, or the option `section` for a passage out of one section',
  },
  'no-title': {
    severity: 'warning',
    meaning: 'the document prints no title',
    advice:
      'give it as front matter or as the first line, or citations name the series, the edition and the country, where they are known',
  },
  'no-publisher': {
    severity: 'warning',
    meaning: 'the document does not say who published it',
    advice: 'add a line `Publisher: …` to its header',
  },
  'no-publication-date': {
    severity: 'warning',
    meaning: 'the document prints no date of publication',
    advice: 'add a line `Publication Date: …` to its header, or citations say "n.d."',
  },
  'vague-publication-date': {
    severity: 'note',
    meaning: 'the date of publication is printed as a month or a year only',
    advice: 'nothing: citations print what is known',
  },
  'unknown-date': {
    severity: 'warning',
    meaning: 'a date in the header cannot be read, or may be two days',
    advice: 'write it as `27 June 2017` or `2017-06-27`',
  },
  'conflicting-dates': {
    severity: 'warning',
    meaning: 'the header and the recommended citation give different dates of publication',
    advice: 'check which is right; the header’s was taken',
  },
  'no-country': {
    severity: 'warning',
    meaning: 'a report of a series on countries names none that is known',
    advice: 'give the option `country`',
  },
  'unknown-country': {
    severity: 'warning',
    meaning: 'the option `country` names none that is known',
    advice: 'give its name in English, such as `Laos`',
  },
  'no-edition': {
    severity: 'warning',
    meaning: 'the year of the edition is not known, so the reporting period has no dates',
    advice: 'give the option `year`',
  },
  'guessed-edition': {
    severity: 'warning',
    meaning: 'the year of the edition was taken from the date of publication or the address',
    advice: 'check it, or give the option `year`',
  },
  'no-web-address': {
    severity: 'warning',
    meaning: 'what stands where the address of the page should is no address of http or https',
    advice: 'check where the file came from; nothing that it says is used as an address',
  },
  'guessed-kind': {
    severity: 'note',
    meaning: 'only the form of its title or its publisher tells what the document is',
    advice: 'check it, or say it in front matter (`type: report`)',
  },
  'guessed-language': {
    severity: 'note',
    meaning: 'only its words tell the language of the document',
    advice: 'check it, or say it in front matter (`language: fr`)',
  },
  'not-english': {
    severity: 'warning',
    meaning: 'the document is not in English, so no claims are read from it',
    advice:
      'take figures from its English version, if there is one; places and citations are as for any other',
  },
} as const satisfies Readonly<Record<string, Rule>>

/** The name of a rule: what a message has as `ruleId`. */
export type RuleId = keyof typeof rules

/** Where a finding is: anything that a vfile message takes as its place. */
export type FindingPlace = Options['place']

/**
 * Makes the message of a finding.
 *
 * @param rule Its rule, which gives the advice.
 * @param finding What was found, as the beginning of a sentence.
 * @param place Where it was found.
 * @param advice What to do, where that is more than the rule can say.
 */
export function finding(
  rule: RuleId,
  what: string,
  place?: FindingPlace,
  advice: string = rules[rule].advice,
): VFileMessage {
  const { severity }: Rule = rules[rule]
  const message = new VFileMessage(`${what}: ${advice}`, { place, ruleId: rule, source: 'pincite' })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.note = advice
  return message
}

/** How grave a message is. */
export function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'note'
}

/** Adds a message to those of a file, as the file's own methods do. */
export function report(file: Pick<VFile, 'path' | 'messages'>, message: VFileMessage): void {
  if (file.path !== undefined) {
    message.name = `${file.path}:${message.name}`
    message.file = file.path
  }
  file.messages.push(message)
}

/**
 * Ends the reading.
 *
 * @throws VFileMessage always.
 */
export function fail(file: VFile, rule: RuleId, what: string, place?: FindingPlace, advice?: string): never {
  const message = finding(rule, what, place, advice)
  report(file, message)
  throw message
}
