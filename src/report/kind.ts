/**
 * What a document is: a report, a judgment, a law.
 *
 * Asked in the order of trust: what front matter says, the series, the page's own label, the site's word in the
 * address, the document's symbol, who issued it, and last the words and the form of its title. Where nothing says
 * it, it is null.
 */
import { hostAndPath } from '../read/web-address.ts'
import type { DocumentKind } from '../types.ts'
import { documentKinds } from '../vocabulary.ts'
import { addressKinds } from './address.ts'
import type { Named } from './evidence.ts'
import { firstMatch } from './first-of.ts'
import {
  inTitleCase,
  isCaseName,
  isCourt,
  isDecision,
  isLaw,
  isLawTitle,
  isNeutralCitation,
} from './names.ts'
import type { Profile } from './profiles/profile.ts'

/** A kind, and what told it where that was a guess. */
interface ToldKind {
  kind: DocumentKind | null
  guessedFrom: string | null
}

/**
 * Tells what a document is.
 *
 * @param evidence What there is to go by, with the title and the symbol that it has in the end.
 * @param profile Its series.
 * @param isOfCountry Whether the title is that of a country's part of a work on many (`Freedom in the World 2008 - Laos`).
 */
export function kindOf(evidence: Named, profile: Profile | null, isOfCountry: boolean): ToldKind {
  const { stated, fields, masthead, known, address, url, symbol, caption, opening } = evidence
  const label = fields.type ?? known.page?.type ?? null
  const said =
    stated.kind ??
    profile?.kind ??
    (label === null ? null : kindNamed(label)) ??
    addressKinds[address?.type ?? ''] ??
    kindOfPath(url) ??
    (symbol === null ? null : matching(symbols, symbol)) ??
    (masthead.type === undefined ? null : kindNamed(masthead.type)) ??
    kindOfTitle(evidence) ??
    kindOfCaption(caption) ??
    matching(openings, opening.paragraph)
  if (said === null) return guessOf(evidence, isOfCountry)
  const isOpen = said === 'judgment' && (stated.kind ?? null) === null
  return { kind: isOpen ? judgmentOrDecision(evidence) : said, guessedFrom: null }
}

/**
 * Reads the name of a kind, as front matter and sites print it: `Judgment`, `Case Law`, `legal_case`, `Country Report`.
 *
 * @returns The kind; null where it names none.
 */
export function kindNamed(label: string): DocumentKind | null {
  const text = label.trim().toLowerCase().replace(/[_-]/g, ' ')
  const exact = documentKinds.find((kind) => kind === text)
  return exact ?? matching(labels, text)
}

/** The names of kinds on Refworld, on ecoi.net, in CSL and in schema.org. */
const labels: Rows = [
  [/country (?:policy and |of origin )?information/, 'report'],
  [/query|information request|response to information|réponse/, 'response'],
  [/case ?law|judge?ment|judicial decision|legal case|jurisprudencia|jurisprudence/, 'judgment'],
  [/\bdecision|determination|\bviews\b|administrative decision/, 'decision'],
  [/treat(?:y|ies)|agreement|convention|covenant|traité|tratado/, 'treaty'],
  [/legislation|\blaws?\b|statute|decree|constitution|\bbill\b|législation|legislación/, 'legislation'],
  [/resolution|declaration|conclusion on international protection|exco(?:m|n)/, 'resolution'],
  [/guid(?:eline|ance)|handbook|manual|general comment|position(?: paper)?\b|polic(?:y|ies)\b/, 'guidelines'],
  [/narrative/, 'narrative'],
  [/news|press release|blog|article|media report|magazine|newspaper/, 'article'],
  [/report|survey|study|briefing|directory|periodical|rapport|informe/, 'report'],
]

/** A folder of an address that says what stands in it, whatever the site. */
function kindOfPath(url: string | null): DocumentKind | null {
  const { host, path } = hostAndPath(url)
  return matching(hosts, host) ?? matching(folders, path.toLowerCase())
}

const hosts: Rows = [
  [/^hudoc\.echr\.coe\.int$/, 'judgment'],
  [/^(?:www\.)?legislation\.[a-z.]{2,6}$/, 'legislation'],
  [/^treaties\.un\.org$/, 'treaty'],
]

const folders: Rows = [
  [/\/(?:cases?|case-?law|judge?ments?)\//, 'judgment'],
  [/\/(?:decisions?|utiac)\//, 'decision'],
  [/\/(?:legislation|statutes?|acts)\//, 'legislation'],
  [/\/(?:rir|query-?responses?|information-requests?)\//, 'response'],
  [/\/(?:news|press-?releases?|press|blogs?|articles?|stories|opinion|dispatches)\//, 'article'],
  [/\/(?:world-)?reports?\//, 'report'],
]

/** The symbols that bodies give their documents. */
const symbols: Rows = [
  [/(?:^|\/)RES\/|^(?:CM\/)?Res(?:CM|DH)?[/(]|^Rec\(|^No\. \d+ \(LVI{0,3}|^ACHPR\/Res/, 'resolution'],
  [/\/D\/\d+\/\d{4}/, 'decision'],
  [/\/GC\/|\/GC\.\d|^HCR\/(?:GIP|EG|PC|1P|MIP)\//, 'guidelines'],
  [/^[A-Z]{2,3}\d{4,6}\.(?:E|F|EF|FE|EX|FEX)\b/, 'response'],
  [/Treaty Series|\bU\.?N\.?T\.?S\b|\b(?:ETS|CETS) No/, 'treaty'],
  [/^ECLI:|^C-\d+\/\d\d|^Appl(?:ication)?s?\.? [Nn]os?\b/, 'judgment'],
  [/^[A-Z]{3} ?\d\d\/\d{2,4}\/\d{4}$/, 'report'],
  [/^(?:A|E|S)\/(?!RES)|^[A-Z]+\/C\/(?:[A-Z]{3}\/)?CO\//, 'report'],
]

function kindOfTitle({ title, publisher, symbol }: Named): DocumentKind | null {
  if (publisher !== null && legislators.test(publisher)) return 'legislation'
  if (title === null) return null
  if (isLaw(title) || isLawTitle(title)) return 'legislation'
  if (isCaseName(title) || isNeutralCitation(symbol ?? '') || isNeutralCitation(title)) return 'judgment'
  if (publisher !== null && isCourt(publisher) && isDecision(title)) return 'judgment'
  const said =
    matching(titles, title) ?? matching(titles, inTitleCase(title)) ?? kindOfPublisher(publisher, title)
  return said === 'report' && publisher !== null && answersQueries.test(publisher) ? 'response' : said
}

/** A court decides, whatever it calls that; and a note of UNHCR is guidance, that of another body may be anything. */
function kindOfPublisher(publisher: string | null, title: string): DocumentKind | null {
  if (publisher === null) return null
  if (isCourt(publisher)) return 'judgment'
  const isGuidance =
    /\bUNHCR\b/.test(publisher) &&
    /^(?:UNHCR )?(?:\p{L}+ )?(?:note|position|statement|comments|observations|aide-m[eé]moire|principles|policy)\b/iu.test(
      title,
    )
  return isGuidance ? 'guidelines' : null
}

/** Refworld's name for whoever makes the laws of a state. */
const legislators = /^National Legislative Bodies|^National Authorities/i

/** `Nigeria: Information on …` of those who answer the questions of other offices. */
const answersQueries = /immigration and refugee board|^ACCORD\b|austrian centre for country of origin/i

/**
 * Words of titles. What a work is comes before what it is about: a handbook on a convention is a handbook, and only a
 * title that begins as a convention is one.
 */
const titles: Rows = [
  [
    /^[^:]{3,60}: (?:information|reports?|update|the |whether|treatment|situation|availability)\b.*[;(]/i,
    'response',
  ],
  [/^[^:]{3,60}: information (?:on|about|regarding|concerning|whether)\b/i, 'response'],
  [
    /\b(?:query response|responses? to (?:an )?information requests?|réponses? aux demandes? d.information)\b/i,
    'response',
  ],
  [
    /^(?:[\w ]{3,40} )?resolution (?:no\.? ?)?[\dA-Z(/]|: resolution \/|^(?:executive committee )?conclusion (?:on|no)\b|^(?:\p{L}+ ){0,3}declaration (?:on|of)\b/iu,
    'resolution',
  ],
  [/^résolution \d|^resolución \d/i, 'resolution'],
  [
    /\b(?:guidelines?|guidance|handbook|guiding principles|general (?:comment|recommendation)s?|considerations with regard to|position on returns)\b/i,
    'guidelines',
  ],
  [
    /\b(?:principes directeurs|guide des procédures|directrices|manual (?:de|sobre|on|for)|observation générale|observación general)\b/i,
    'guidelines',
  ],
  [
    /\b(?:concluding observations|country (?:policy and )?information|country of origin information|fact[- ]finding|(?:annual|world|country|progress|situation) reports?)\b/i,
    'report',
  ],
  [/^(?:(?:the|final|\d{4}|\p{L}+) )?(?:report|rapport|informe|relatório|bericht|доклад)\b/iu, 'report'],
  [
    /^(?:\d{4} )?(?:(?:\[\w+\]|international|european|inter-american|american|african|arab|additional|optional|second|first|geneva|vienna|hague|oau|au|un|united|nations|union|league|asean|caribbean|framework|bilateral|supplementary) )*(?:convention|covenant|protocol|treaty|charter|agreement|accord|pact)\b(?: \([^)]{1,20}\))?(?: (?:on|for|of|against|relating|relative|concerning|regarding|between|to|governing|with|supplementing|no)\b|$)/i,
    'treaty',
  ],
  [
    /^(?:rome )?statute of the international\b|^[^:]{3,80} (?:Convention|Protocol)(?:,? (?:C\d{1,3}|\(No\. ?\d{1,3}\)|(?:19|20)\d\d))+$/i,
    'treaty',
  ],
  [
    /^(?:convention|pacte|protocole|traité|convención|convenio|pacto|protocolo|tratado|convenção) (?:\p{L}+ ){0,3}?(?:relati|sur|contre|pour|de|des|sobre|contra|para|facultati)/iu,
    'treaty',
  ],
  [
    /^(?:the )?(?:federal |organic |basic |draft |interim |provisional |transitional |royal |presidential |executive |legislative |ministerial |government |council )*(?:law|act|code|decree|decree-law|constitution|ordinance|regulations?|order|proclamation|directive|loi|ley|lei|décret|decreto|décret-loi|ordonnance|constitución|constituição|gesetz|закон|указ|конституция|قانون|دستور)(?: (?:no|n°|nº|n\.|nr|num|№|of|on|concerning|relating|amending|de|du|des|sur|relative?|portant|orgánica|organique|о|об|رقم|\(eu\)|\(ec\)|\d)|$)/iu,
    'legislation',
  ],
  [
    /\b(?:Act|Code|Ordinance|Law|Regulations?|Rules|Proclamation|Decree|Order|Statute)\b,? ?(?:\((?!.*v\.)[^)]{1,60}\))?,? ?(?:(?:No|Cap)\.? ?[\w./-]+,? ?)?(?:of )?\(?(?:1[6-9]|20)\d\d\)?(?: \([^)]*\))?$/,
    'legislation',
  ],
  [
    /^(?:the )?[\p{Lu}][\p{L}',() &-]{3,80} (?:Act|Ordinance|Criminal Code|Penal Code|Civil Code|Family Code|Labou?r Code)$/u,
    'legislation',
  ],
  [/\breports?\b|\brapport\b|\binforme\b|\bsurvey\b|\bdirectory\b|\bbriefing\b/i, 'report'],
]

/** How laws, treaties, resolutions, judgments and news begin, whatever their title. */
const openings: Rows = [
  // `(New York) – Border guards have …`, `MAE SOT, Thailand (Reuters) — More than …`
  [
    /^(?:\(\p{Lu}[\p{L}., ]{2,30}\)|\p{Lu}{3,}[\p{Lu} .'’-]{0,30}(?:, \p{Lu}[\p{L}. ]{1,20})?(?: \(\p{Lu}[\p{L} ]{1,30}\))?) [–—-] \p{Lu}/u,
    'article',
  ],
  [
    /^The \p{Lu}[\p{L}' -]{3,60}, ?(?:Recalling|Having|Noting|Reaffirming|Considering|Bearing|Guided|Mindful|Deeply|Recogni[sz]ing|Concerned|Taking|Emphasi[sz]ing|Welcoming|Alarmed|Acting|Convinced)\b/u,
    'resolution',
  ],
  [
    /^(?:An Act (?:to|of|for|relating|respecting)\b|Be it enacted\b|(?:ENACTED|Enacted) by\b)|\bThis (?:Act|Law|Ordinance|Proclamation|Decree) may be cited as\b/,
    'legislation',
  ],
  [
    /^(?:PREAMBLE )?The (?:High Contracting Parties|(?:States )?Parties to (?:this|the present)|(?:member )?States (?:members )?(?:signatory|of the Council of Europe))\b/i,
    'treaty',
  ],
  [
    /^The (?:European Court of Human Rights|Inter-American Court|Human Rights Committee|Committee against Torture|Committee on the Elimination)[^.]{0,120}\b(?:sitting|established|meeting|having)\b/i,
    'judgment',
  ],
  [
    /^(?:This|The following) response (?:was|is) |\bin response to (?:an? )?(?:information request|query)\b/i,
    'response',
  ],
]

/** A judgment says in its caption what it is. */
function kindOfCaption(caption: readonly string[]): DocumentKind | null {
  if (caption.some((line) => ruling.test(line))) return 'judgment'
  const isHeard = caption.some((line) => /\b(?:court|tribunal)\b/i.test(line) && isCourt(line))
  return isHeard && caption.some((line) => parties.test(line)) ? 'judgment' : null
}

const ruling =
  /^(?:the )?(?:judge?ment|decision|ruling|arrêt|determination(?: and reasons)?|decision and reasons|reasons for (?:judgment|decision)|opinion(?: and order)?|views|urteil|sentencia)(?: of the (?:court|board|tribunal))?$|^views adopted by/i

const parties =
  /^\(?(?:between|applicants?|appellants?|petitioners?|respondents?|plaintiffs?|v\.?)\b|(?:applicant|appellant|petitioner|respondent)[),.]*$/i

/** A court gives judgments; tribunals, boards and committees decide, and some say so in the caption. */
function judgmentOrDecision({ caption, publisher, symbol, title, url }: Named): DocumentKind {
  const words = caption.find((line) => ruling.test(line))
  if (words !== undefined)
    return /^(?:the )?(?:judge?ment|arrêt|urteil|sentencia|ruling|opinion)|for judgment/i.test(words)
      ? 'judgment'
      : 'decision'
  const named = [publisher ?? '', ...caption].filter((line) => isCourt(line))
  if (named.some((line) => /\b(?:court|cour|corte|house of lords|privy council)\b|gericht/i.test(line)))
    return 'judgment'
  const decides =
    named.length > 0 ||
    /\/D\/\d+\/\d{4}/.test(symbol ?? '') ||
    /\b(?:UKUT|UKAIT|UKIAT|RRTA|AATA|MRTA|NZIPT|NZRSAA|BIA)\b|\bCommunication No/.test(
      `${symbol} ${title}`,
    ) ||
    /\/caselaw\/(?:[a-z]{3}(?:bia|rrt|aat|iat|ait|utiac|rsaa|ipt|irb|crdd|ut|iac)|cat|hrc|cedaw|cerd|crc|crpd|ced|cescr|uncat|unhrc)\//.test(
      url ?? '',
    ) ||
    /^(?:matter of|in re|refugee appeal)\b/i.test(title ?? '')
  return decides ? 'decision' : 'judgment'
}

/** What only the form or the publisher suggests. */
function guessOf({ publisher }: Named, isOfCountry: boolean): ToldKind {
  if (
    publisher !== null &&
    /\b(?:news|radio|press|times|agence|reuters|IRIN)\b|integrated regional information/i.test(publisher)
  )
    return { kind: 'article', guessedFrom: `its publisher, ${publisher.slice(0, 60)}` }
  return isOfCountry
    ? { kind: 'report', guessedFrom: 'its title, which is that of the part on a country' }
    : { kind: null, guessedFrom: null }
}

function matching(rows: Rows, text: string): DocumentKind | null {
  return firstMatch(rows, text.slice(0, longestRead))
}

type Rows = readonly (readonly [RegExp, DocumentKind])[]

/** No title, label or address says later what it is. */
const longestRead = 400
