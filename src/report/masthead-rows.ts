/**
 * What the lines of mastheads and captions look like, in the order in which they are asked: the first row that fits a line
 * says what it is. What a row catches is its value; where it catches nothing, the next date is.
 */
import { once } from '../constants.ts'

/**
 * What a line says. `decided` is the date that a document is cited by, `otherDate` is another (a hearing's), `formula` is
 * the publisher's own and says nothing of the document.
 */
export type Part =
  | 'symbol'
  | 'decided'
  | 'date'
  | 'otherDate'
  | 'publisher'
  | 'court'
  | 'type'
  | 'country'
  | 'author'
  /** Who holds the copyright. */
  | 'imprint'
  | 'formula'

const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|º)? (?:de )?[\p{L}\p{M}/]{2,20}|\p{L}{3,9} \d{1,2}),? (?:de )?(?:1[89]|20)\d\d|\d\d?[/.]\d\d?[/.]\d{4}|(?:19|20)\d{6}`

/** `{day}` stands for a day as it is printed. */
function row(part: Part, pattern: string): readonly [Part, RegExp] {
  return [part, new RegExp(`^(?:${pattern.replaceAll('{day}', `(${day})`)})$`, 'iu')]
}

function exact(part: Part, pattern: RegExp): readonly [Part, RegExp] {
  return [part, pattern]
}

export const rows = once((): readonly (readonly [Part, RegExp])[] => [
  // --- symbols
  exact(
    'symbol',
    /^(?:United Nations )?((?:A|S|E|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW|HRI|ST)\/[A-Z\d][\w./–-]{2,60}(?: \(\d{4}\))?) ?\*?(?: \*?)?$/,
  ),
  exact('symbol', /^(HCR\/[A-Z\d]{2,4}\/[\w/.-]{2,30})$/),
  exact('symbol', /^([A-Z]{3}\d{4,6}\.(?:E|F|EF|FE|EX|FEX))$/),
  exact('symbol', /^(?:AI )?Index(?: Number| No\.?)?:? ?([A-Z]{3} ?\d\d\/\d{2,4}\/\d{4})(?: .{3,20})?$/i),
  exact('symbol', /^\(?(Applications? nos?\. \d{1,6}\/\d\d(?:(?:,| and) \d{1,6}\/\d\d){0,9})/),
  exact(
    'symbol',
    /^(?:(?:Neutral )?Citation(?: Number)?|Cite as): ?(\[?(?:19|20)\d\d\]? [A-Z][\w() ]{2,30})$/i,
  ),
  exact('symbol', /^(\[(?:19|20)\d\d\] [A-Z]{2,6}[\w ()]{2,30})$/),
  exact('symbol', /^Cite as (\d{1,3} I&N Dec\. \d{1,4}(?: \(BIA \d{4}\))?)/),
  exact('symbol', /^(ECLI:[A-Z]{2}:[\w:.]{6,40})$/),
  exact('symbol', /^Appeal Numbers?: ?([A-Z]{2}\/\d{5}\/\d{4})$/i),
  exact('symbol', /^((?:Act|Law|Decree|Ordinance|Proclamation) No\.? ?\d{1,4}(?: of |[/-])\d{4})$/i),
  exact('formula', /^(?:\p{L}+ |Further information on )?UA: ?\d{1,4}\/\d\d$/iu),
  // --- dates
  row('otherDate', String.raw`(?:heard|hearing|argued|submitted|lodged|registered|on) .*\d{4}`),
  row(
    'otherDate',
    String.raw`(?:hearing dates?|date of (?:communication|hearing|birth|registration)|entry into force|entered into force)\b.{0,80}`,
  ),
  row(
    'decided',
    String.raw`(?:date|dated|date of (?:judge?ment|decision|order|assent|ruling|promulgation|adoption.{0,20})|decided|filed|delivered|promulgated|assented to|judge?ment (?:given|delivered|handed down))(?: on)?:? ?{day}\.?(?: \(.{3,40}\))?`,
  ),
  row(
    'decided',
    '(?:decision|determination|judge?ment|reasons|given|delivered|handed down|promulgated|&|and| ){1,9}(?: on)?:?',
  ),
  row('decided', 'résolution adoptée par .{3,120} le {day}'),
  row('decided', 'resolución aprobada por .{3,120} el {day}'),
  row('decided', 'قرار (?:اعتمده|اتخذته) .{3,120} في {day}'),
  row('decided', String.raw`(?:observation|direct request) \(CEACR\) - adopted ((?:19|20)\d\d), .{3,80}`),
  row('decided', String.raw`.{0,60}\badopted (?:.{3,160} )?on {day}\.?(?: .{0,160})?`),
  row('date', String.raw`\p{Lu}[\p{L}, ]{2,60}(?:,| [–—-]) (?:the )?{day}`),
  row('date', String.raw`\[{day}\]`),
  row('date', '(?:published|publication date|issued|released|posted|updated to)(?: on)?:? {day}'),
  row('date', String.raw`(?:\p{L}{3,12}day,? )?{day}(?:,? \d{1,2}[:.]\d\d ?(?:[AP]M)?(?: [A-Z]{2,4})?)?`),
  row(
    'date',
    String.raw`(?:report|briefing|statement|commentary|q&a)(?: [/·-] ?[\p{L} ]{2,30}?)? {day}(?: \d.{0,20})?`,
  ),
  row(
    'date',
    String.raw`((?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d)`,
  ),
  // --- what it calls itself
  row(
    'type',
    String.raw`responses? to information requests?|(?:coi )?query response|country (?:policy and |of origin )?information (?:and guidance |note|report|report \(coi\))s?|country (?:background|information) note|country guidance|(?:country|thematic|topical|fact[- ]finding(?: mission)?|annual|special|research) report|coi report|(?:news|press) releases?|(?:press|public) statement|urgent action|briefing (?:paper|note)`,
  ),
  // --- formulas of the United Nations
  row(
    'formula',
    String.raw`united nations|general assembly|security council|economic and social council|distr\.?:?|(?:distr\.?:? ?)?(?:general|limited|restricted)|original: .{3,40}|(?:english|french|spanish|russian|chinese|arabic)(?:, .{3,40})? only|advance (?:unedited|edited|unofficial) (?:version|copy)`,
  ),
  row(
    'formula',
    String.raw`[\p{L}-]{3,30}(?: [\p{L}-]{3,12}){0,3} (?:session|year|(?:plenary )?meeting)|(?:agenda )?items? \d.{0,20}(?: of the .{0,60})?|\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting|\d{1,2} ?(?:\p{L}{3,9} ?)?[–-] ?\d{1,2} \p{L}{3,9} \d{4}`,
  ),
  row(
    'formula',
    String.raw`agenda items? \d.{0,240}|\[(?:on the report|without reference|adopted (?:by|without)).{3,200}\]|annex|please recycle`,
  ),
  row(
    'formula',
    '(?:communication submitted by|state party(?: concerned)?|alleged victims?|subject matters?|(?:procedural|substantive) issues?|articles? of the .{3,60}|document references?): .{2,200}',
  ),
  // --- the same in its other languages
  row(
    'formula',
    String.raw`nations unies|assemblée générale|conseil de sécurité|conseil économique et social|distr\. (?:générale|limitée|general|limitada)|français|original ?: .{3,40}|\p{L}{5,20}(?:-(?:et-)?\p{L}{2,12})* session`,
  ),
  row(
    'formula',
    String.raw`naciones unidas|asamblea general|consejo de seguridad|consejo económico y social|español|\p{L}{5,20}(?: \p{L}{5,20})? período de sesiones`,
  ),
  row(
    'formula',
    String.raw`организация объединенных наций|объединенные нации|генеральная ассамблея|совет безопасности|русский|\p{L}{5,20}(?: \p{L}{5,20})? сессия`,
  ),
  row('formula', String.raw`الأمم المتحدة|الجمعية العامة|مجلس الأمن|عربي|arabic|الدورة [\p{L} ]{4,40}`),
  row(
    'publisher',
    String.raw`((?:comité|conseil|comisión|consejo|комитет|совет|مجلس|لجنة|اللجنة)(?: [\p{L}’']{1,20}){1,12})`,
  ),
  // --- of courts, legislators and publishers
  exact(
    'court',
    /^()(?:(?:grand chamber|(?:first|second|third|fourth|fifth) section)|(?:judgment|order|opinion) of the (?:general )?court\b.{0,40}|opinion of (?:mr |mrs |ms )?advocate general .{3,60})$/i,
  ),
  exact(
    'country',
    /^(?:the )?(?:(?:[\p{L}’']+ ){0,3}(?:republic|kingdom|commonwealth|federation|union|state)|laws) of (?:the )?([\p{L} ]{3,40})$/iu,
  ),
  exact(
    'formula',
    /^(?:directives|regulations|decisions|\(?(?:non-)?legislative acts\)?|arrangement of sections|government gazette|official gazette|official journal.{0,60})$/i,
  ),
  exact('imprint', /^()(?:(?:www\.)?[\w-]+(?:\.[\w-]{2,})+|(?:(?:pdf|print) )?isbn.{8,120})$/i),
  exact(
    'imprint',
    /^(?:©|\(c\)|copyright ©?) ?(?:(?:19|20)\d\d,? )?(?:by )?(\p{Lu}[^\d.,;:©]{5,80}?)(?:,? (?:19|20)\d\d)?$/iu,
  ),
  row(
    'formula',
    String.raw`home (?:[>»›/|] ?)?\p{Lu}.{5,200}|original language: .{3,40}|last updated:? .{4,60}|for publication|not for publication|unpublished|reported|approved judge?ment|the immigration acts|on appeal from.{0,160}|crown copyright.{0,3}|html version of judge?ment|version \d.{0,20}|back to .{3,40}|(?:case|docket|appeal|file|claim|agency)(?: nos?\.?| number| ref.{0,12})?:? [\w/-]{0,20}\d.{0,40}|no\. [\w-]{3,20}|michaelmas term|hilary term|trinity term|easter term`,
  ),
])
