/**
 * Dates as documents print them → ISO 8601, as precise as printed, and back to Refworld's own form.
 */
import { once, setOf } from '../constants.ts'

/**
 * The twelve months in the languages that Refworld publishes in: the full name, then what else is printed for it
 * (abbreviations; the Russian and Ukrainian genitive; the second Arabic calendar's name). Matched in lower case,
 * without accents, and without a full stop at the end.
 */
const monthNames: readonly string[] = [
  // English · French · Spanish · Portuguese · German · Italian · Turkish · Russian · Ukrainian · Arabic (two calendars)
  'january jan|janvier janv|enero ene|janeiro|januar janner|gennaio|ocak|январь января|январи|січень січня|يناير|كانون الثاني',
  'february feb|fevrier fevr|febrero|fevereiro fev|februar|febbraio|subat|февраль февраля|лютий лютого|فبراير|شباط',
  'march mar|mars|marzo|marco|marz|mart|март марта|березень березня|مارس|اذار',
  'april apr|avril avr|abril abr|aprile|nisan|апрель апреля|квітень квітня|ابريل|نيسان',
  'may|mai|mayo|maio|maggio|mayis|май мая|травень травня|مايو|ايار',
  'june jun|juin|junio|junho|juni|giugno|haziran|июнь июня|червень червня|يونيو|حزيران',
  'july jul|juillet juil|julio|julho|juli|luglio|temmuz|июль июля|липень липня|يوليو|تموز',
  'august aug|aout|agosto ago|agustos|август августа|серпень серпня|اغسطس|اب',
  'september sep sept|septembre|septiembre setiembre|setembro set|settembre|eylul|сентябрь сентября|вересень вересня|سبتمبر|ايلول',
  'october oct|octobre|octubre|outubro out|oktober okt|ottobre|ekim|октябрь октября|жовтень жовтня|اكتوبر|تشرين الاول',
  'november nov|novembre|noviembre|novembro|kasim|ноябрь ноября|листопад листопада|نوفمبر|تشرين الثاني',
  'december dec|decembre|diciembre dic|dezembro|dezember dez|dicembre|aralik|декабрь декабря|грудень грудня|ديسمبر|كانون الاول',
]

const monthNumbers = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      monthNames.flatMap((names, index) => namesOf(names).map((name) => [fold(name), index + 1] as const)),
    ),
)

/** The number of the month that a word names. */
function monthNumber(word: string): number | undefined {
  return monthNumbers().get(word)
}

/** An Arabic name may be two words. */
function namesOf(languages: string): string[] {
  return languages.split('|').flatMap((names) => (isArabic(names) ? [names] : names.split(' ')))
}

/** The first name of each, with a capital. */
const englishMonths = monthNames.map((names) =>
  names.replace(/^(.)([a-z]*).*/, (_, first: string, rest: string) => first.toUpperCase() + rest),
)

/** Words that stand between the parts of a date: `5 de noviembre de 2019`, `5 ноября 2019 г.` */
const fillers: ReadonlySet<string> = setOf('de del of di г года р року')

/** The longest string that can be a date; anything longer is not looked at. */
const longestDate = 60

/**
 * Reads a string that is a date and nothing else.
 *
 * @param text
 *   A date as printed: `27 June 2017`, `June 27, 2017`, `July 2018`, `2018`, `2017-06-27`, `2017年6月27日`, with month
 *   names of Refworld's languages.
 * @returns
 *   The date in ISO 8601, as precise as printed (`2017-06-27`, `2018-07`, `2018`); null where the text is not a date or
 *   there is no such day.
 * @example
 *   parseDate('27 June 2017') // '2017-06-27'
 *   parseDate('July 2018') // '2018-07'
 */
export function parseDate(text: string): string | null {
  if (text.length > longestDate) return null
  const words = text
    .replace(/[年月]/g, '-')
    .replace(/日/g, '')
    .split(/[\s,\u00a0]+/)
    .map(fold)
    .filter((word) => word !== '' && !fillers.has(word))
  return fromNumbers(words) ?? fromNames(joinArabic(words))
}

/**
 * The days that figures alone may stand for, in ISO 8601: first that which has the day first.
 *
 * @example
 *   numericDays('27/06/2017') // ['2017-06-27']
 *   numericDays('03/04/2019') // ['2019-04-03', '2019-03-04']
 */
export function numericDays(text: string): readonly string[] {
  const [, first, mark, second, year] = /^(\d\d?)([/.])(\d\d?)\2(\d{4})$/.exec(text.trim()) ?? []
  if (year === undefined) return []
  // Nobody writes the month first before a stop.
  const readings = [`${year}-${second}-${first}`, ...(mark === '/' ? [`${year}-${first}-${second}`] : [])]
  return [...new Set(readings.flatMap((reading) => parseDate(reading) ?? []))]
}

/**
 * Writes an ISO 8601 date as Refworld does.
 *
 * @param date
 *   `2017-06-27`, `2018-07` or `2018`.
 * @returns
 *   `27 June 2017`, `July 2018` or `2018`; what is no ISO date is given back as it is.
 * @example
 *   formatDate('2017-06-27') // '27 June 2017'
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  const name = englishMonths[Number(month) - 1]
  if (year === undefined || name === undefined) return date
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** `2017-06-27`, `2017-06`, `2017` */
function fromNumbers(words: readonly string[]): string | null {
  const [only, second] = words
  if (only === undefined || second !== undefined) return null
  const parts = only.replace(/-+$/, '').split('-')
  const [year, month, day] = parts
  return parts.length > 3 ? null : isoDate(year, month, day)
}

/** `27 June 2017`, `June 27 2017`, `June 2017` */
function fromNames(words: readonly string[]): string | null {
  if (words.length < 2 || words.length > 3) return null
  const at = words.findIndex((word) => monthNumber(word) !== undefined)
  const month = monthNumber(words[at] ?? '')
  const year = words.at(-1)
  if (month === undefined || at > 1 || at === words.length - 1) return null
  const day = words.length === 3 ? words[1 - at]?.replace(/(?<=\d)(?:st|nd|rd|th|er|º|°|ª)$/, '') : undefined
  return isoDate(year, String(month), day)
}

function isoDate(year: string | undefined, month?: string, day?: string): string | null {
  if (year === undefined || !/^(?:1[5-9]|20|21)\d\d$/.test(year)) return null
  if (month === undefined) return year
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return null
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return yearAndMonth
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > daysInMonth) return null
  return `${yearAndMonth}-${day.padStart(2, '0')}`
}

/** Arabic names of two words, and `حزيران/يونيو` (both calendars' names), as one word. */
function joinArabic(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const pair = `${joined.at(-1)} ${word}`
    if (monthNumber(pair) !== undefined) joined.splice(-1, 1, pair)
    else
      joined.push(
        word.includes('/') ? (word.split('/').find((name) => monthNumber(name) !== undefined) ?? word) : word,
      )
  }
  return joined
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text)
}

/** Lower case, no accents, no full stop at the end, Arabic-Indic digits as ASCII. */
function fold(word: string): string {
  if (isPlain(word)) return (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/ı/g, 'i')
    .normalize('NFC')
}

/** Whether a word has nothing to fold but its case: most have not. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false
  return true
}
