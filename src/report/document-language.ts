/** Which language a document is in. */
import type { Evidence } from './evidence.ts'
import { isEnglish, languageNamed, languageOfText } from './language.ts'
import type { Profile } from './profiles/profile.ts'

/** A language, and whether only the words of the document say so. */
export interface ToldLanguage {
  language: string | null
  isGuessed: boolean
}

/**
 * The language: as front matter or the header says, else as the address or the page's head does. A site calls every
 * page English, so that where the words are plainly of another language they are right; and where nobody says it, they
 * are all there is.
 */
export function languageOf(
  { fields, title, opening, stated, known, cited, address }: Evidence,
  profile: Profile | null,
): ToldLanguage {
  const label = stated.language ?? (fields.language === undefined ? null : languageNamed(fields.language))
  if (label !== null) return { language: label, isGuessed: false }
  const head = known.page?.language
  const said =
    cited?.language ??
    address?.language ??
    (head === undefined ? null : languageNamed(head.split(',')[0] ?? ''))
  const read = languageOfText(`${opening.sample}\n${title ?? ''}`)
  if (said !== null && (read === null || isEnglish(said) === isEnglish(read)))
    return { language: said, isGuessed: false }
  // A title of a series that is known is English.
  if (said === null && read === null && title !== null && profile?.isTitle(title))
    return { language: 'en', isGuessed: false }
  // The labels of a header and the names of the series are English: with words that are so too, they say it.
  const agrees = read !== null && isEnglish(read) && (profile !== null || Object.keys(fields).length > 0)
  return { language: read, isGuessed: read !== null && !agrees }
}
