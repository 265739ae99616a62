/**
 * The currencies of ISO 4217 by code, sign and English name.
 *
 * One row a currency: `CODE | nouns | adjectives | countries`. A noun that several currencies share (`dollars`,
 * `francs`) is settled by its adjective (`Singapore dollars`), else by the report's country, else by the first row
 * that lists it with a star.
 */
import type { Currency, Unit } from '../types.ts'
import { Class, mark, plural } from './words.ts'

const rows = `
AED|dirham|UAE Emirati|ARE
AFN|afghani|Afghan|AFG
ALL|lek|Albanian|ALB
AMD|dram|Armenian|ARM
AOA|kwanza|Angolan|AGO
ARS|peso|Argentine Argentinian|ARG
AUD|dollar|Australian|AUS KIR NRU TUV
AWG|florin|Aruban Aruba|ABW
AZN|manat|Azerbaijani Azerbaijan|AZE
BAM|mark marka|Bosnian convertible Bosnia|BIH
BBD|dollar|Barbadian Barbados|BRB
BDT|*taka|Bangladeshi Bangladesh|BGD
BGN|lev/leva|Bulgarian Bulgaria|BGR
BHD|dinar|Bahraini Bahrain|BHR
BIF|franc|Burundian Burundi|BDI
BMD|dollar|Bermudian Bermuda|BMU
BND|dollar|Brunei Bruneian|BRN
BOB|*boliviano|Bolivian|BOL
BRL|*real/reais *reais|Brazilian|BRA
BSD|dollar|Bahamian Bahamas|BHS
BTN|*ngultrum|Bhutanese|BTN
BWP|*pula|Botswanan Botswana|BWA
BYN|ruble rouble|Belarusian Belarus|BLR
BZD|dollar|Belize Belizean|BLZ
CAD|dollar|Canadian Canada|CAN
CDF|franc|Congolese|COD
CHF|*franc|Swiss|CHE LIE
CLP|peso|Chilean|CHL
CNY|*yuan *renminbi *RMB|Chinese|CHN
COP|peso|Colombian|COL
CRC|*colon/colones *colón/colones|Costa_Rican Rican|CRI
CUP|peso|Cuban|CUB
CVE|*escudo|Cape_Verdean Cabo_Verdean Verdean Verde|CPV
CZK|*koruna/koruny crown|Czech|CZE
DJF|franc|Djiboutian Djibouti|DJI
DKK|krone/kroner kroner crown|Danish|DNK GRL FRO
DOP|peso|Dominican|DOM
DZD|*dinar|Algerian|DZA
EGP|pound|Egyptian|EGY
ERN|*nakfa|Eritrean|ERI
ETB|*birr/birr|Ethiopian|ETH
EUR|*euro||AND AUT BEL CYP DEU ESP EST FIN FRA GRC HRV IRL ITA LTU LUX LVA MCO MLT MNE NLD PRT SMR SVK SVN UNK XKX VAT
FJD|dollar|Fijian Fiji|FJI
FKP|pound|Falkland|FLK
GBP|*pound *sterling/sterling *quid/quid|British UK sterling|GBR
GEL|*lari/lari|Georgian|GEO
GHS|*cedi|Ghanaian Ghana|GHA
GIP|pound|Gibraltar|GIB
GMD|*dalasi/dalasi dalasis|Gambian Gambia|GMB
GNF|franc|Guinean Guinea|GIN
GTQ|*quetzal/quetzales quetzals|Guatemalan|GTM
GYD|dollar|Guyanese Guyana|GUY
HKD|dollar|Hong_Kong Kong|HKG
HNL|*lempira|Honduran|HND
HTG|*gourde|Haitian|HTI
HUF|*forint/forint forints|Hungarian|HUN
IDR|*rupiah/rupiah rupiahs|Indonesian|IDN
ILS|*shekel *sheqel/sheqalim sheqels|Israeli|ISR PSE
INR|*rupee|Indian|IND
IQD|dinar|Iraqi|IRQ
IRR|*rial toman|Iranian|IRN
ISK|króna/krónur krona/kronur|Icelandic|ISL
JMD|dollar|Jamaican Jamaica|JAM
JOD|dinar|Jordanian|JOR
JPY|*yen/yen|Japanese|JPN
KES|*shilling|Kenyan Kenya|KEN
KGS|som/som soms|Kyrgyz Kyrgyzstani Kyrgyzstan|KGZ
KHR|*riel|Cambodian|KHM
KMF|franc|Comorian Comoran|COM
KPW|won/won|North_Korean|PRK
KRW|*won/won|Korean South_Korean|KOR
KWD|dinar|Kuwaiti|KWT
KYD|dollar|Cayman Islands|CYM
KZT|*tenge/tenge|Kazakhstani Kazakh|KAZ
LAK|*kip/kip kips|Lao Laotian|LAO
LBP|pound lira|Lebanese|LBN
LKR|rupee|Sri_Lankan Lankan Lanka|LKA
LRD|dollar|Liberian Liberia|LBR
LSL|*loti/maloti *maloti|Lesotho Basotho|LSO
LYD|dinar|Libyan|LBY
MAD|*dirham|Moroccan|MAR ESH
MDL|leu/lei|Moldovan Moldova|MDA
MGA|*ariary/ariary|Malagasy Madagascar|MDG
MKD|*denar|Macedonian|MKD
MMK|*kyat|Burmese Burma Myanmar|MMR
MNT|*tugrik *togrog *tögrög/tögrög|Mongolian|MNG
MOP|*pataca|Macanese Macau Macao|MAC
MRU|*ouguiya/ouguiya ouguiyas|Mauritanian|MRT
MUR|rupee|Mauritian Mauritius|MUS
MVR|*rufiyaa/rufiyaa|Maldivian Maldives|MDV
MWK|kwacha/kwacha kwachas|Malawian Malawi|MWI
MXN|*peso|Mexican Mexico|MEX
MYR|*ringgit/ringgit ringgits|Malaysian Malaysia|MYS
MZN|*metical/meticais *meticais meticals|Mozambican Mozambique|MOZ
NAD|dollar|Namibian Namibia|NAM
NGN|*naira/naira nairas|Nigerian|NGA
NIO|*córdoba *cordoba|Nicaraguan|NIC
NOK|*krone/kroner *kroner crown|Norwegian|NOR
NPR|rupee|Nepali Nepalese|NPL
NZD|dollar|New_Zealand Zealand|NZL COK NIU
OMR|rial|Omani|OMN
PAB|*balboa|Panamanian|PAN
PEN|*sol/soles *soles *nuevo_sol/nuevos_soles|Peruvian|PER
PGK|*kina/kina|Papua_New_Guinean Papua|PNG
PHP|peso|Philippine Filipino|PHL
PKR|rupee|Pakistani Pakistan|PAK
PLN|*zloty/zloty zlotys zloties *złoty/złotych|Polish|POL
PYG|*guarani/guaranies guaranis *guaraní/guaraníes|Paraguayan|PRY
QAR|riyal rial|Qatari Qatar|QAT
RON|*leu/lei *lei|Romanian|ROU
RSD|dinar|Serbian|SRB
RUB|*ruble *rouble|Russian|RUS
RWF|franc|Rwandan Rwanda|RWA
SAR|*riyal|Saudi|SAU
SBD|dollar|Solomon|SLB
SCR|rupee|Seychelles Seychellois|SYC
SDG|pound|Sudanese|SDN
SEK|*krona/kronor *kronor crown|Swedish|SWE
SGD|dollar|Singapore Singaporean|SGP
SHP|pound|Saint_Helena Helena|SHN
SLE|*leone|Sierra_Leonean Leonean|SLE
SLL|||
SOS|shilling|Somali|SOM
SRD|dollar|Surinamese Suriname|SUR
SSP|pound|South_Sudanese|SSD
STN|*dobra|São_Tomé|STP
SVC|colon/colones|Salvadoran|
SYP|pound|Syrian|SYR
SZL|*lilangeni/emalangeni *emalangeni|Swazi Swaziland Eswatini|SWZ
THB|*baht/baht bahts|Thai|THA
TJS|*somoni/somoni somonis|Tajik Tajikistani|TJK
TMT|*manat|Turkmen Turkmenistan|TKM
TND|dinar|Tunisian|TUN
TOP|*paanga/paanga|Tongan|TON
TRY|*lira|Turkish|TUR
TTD|dollar|Trinidad Tobago|TTO
TWD|dollar|Taiwan Taiwanese New_Taiwan|TWN
TZS|shilling|Tanzanian Tanzania|TZA
UAH|*hryvnia *hryvnya *hryvna/hryvni *grivna|Ukrainian|UKR
UGX|shilling|Ugandan Uganda|UGA
USD|*dollar *buck greenback|US U.S. American|USA ECU SLV TLS MHL FSM PLW ZWE PRI
UYU|peso|Uruguayan|URY
UZS|*sum/sum *som/som soum/soum|Uzbek Uzbekistani|UZB
VES|*bolivar/bolivares bolivars *bolívar/bolívares|Venezuelan|VEN
VED|||
VND|*dong/dong dongs *đồng/đồng|Vietnamese|VNM
VUV|*vatu/vatu|Vanuatu|VUT
WST|*tala/tala|Samoan|WSM
XAF|franc FCFA|Central_African CFA|CMR CAF TCD COG GNQ GAB
XCD|dollar|East_Caribbean Caribbean|ATG DMA GRD KNA LCA VCT
XOF|franc FCFA|West_African CFA|BEN BFA CIV GNB MLI NER SEN TGO
XPF|franc|CFP Pacific|NCL PYF WLF
YER|rial riyal|Yemeni|YEM
ZAR|*rand/rand rands|South_African|ZAF
ZMW|*kwacha/kwacha kwachas|Zambian Zambia|ZMB
ZWG|ZiG/ZiG||
ZWL|dollar|Zimbabwean Zimbabwe|
BOV|||
CHE|||
CHW|||
CLF|||
COU|||
CUC|||
HRK|kuna||
MXV|||
USN|||
UYI|||
UYW|||
XAG|||
XAU|||
XBA|||
XBB|||
XBC|||
XBD|||
XDR|||
XPD|||
XPT|||
XSU|||
XTS|||
XUA|||
XXX|||
XCG|guilder|Caribbean|CUW SXM
ANG|guilder|Antillean|
`

/** Signs, and letters that stand for one before or after the figure. `$` alone is the US dollar. */
const signTable: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  J$: 'JMD',
  TT$: 'TTD',
  G$: 'GYD',
  F$: 'FJD',
  FJ$: 'FJD',
  N$: 'NAD',
  Z$: 'ZWL',
  L$: 'LRD',
  B$: 'BSD',
  EC$: 'XCD',
  MX$: 'MXN',
  RD$: 'DOP',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₤': 'GBP',
  '₦': 'NGN',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₭': 'LAK',
  '₮': 'MNT',
  '₱': 'PHP',
  '₲': 'PYG',
  '₴': 'UAH',
  '₵': 'GHS',
  '₸': 'KZT',
  '₹': 'INR',
  '₺': 'TRY',
  '₼': 'AZN',
  '₽': 'RUB',
  '₾': 'GEL',
  '₡': 'CRC',
  '₨': 'PKR',
  '៛': 'KHR',
  '฿': 'THB',
  Rs: 'INR',
  Tk: 'BDT',
  Rp: 'IDR',
  RM: 'MYR',
  Ksh: 'KES',
  'Ksh.': 'KES',
  Ush: 'UGX',
  'GH₵': 'GHS',
  FCFA: 'XOF',
  RMB: 'CNY',
  Bs: 'BOB',
  Kč: 'CZK',
  zł: 'PLN',
}

interface CurrencyRow {
  code: string
  /** Singular and plural of each noun; shared nouns need an adjective or the country. */
  nouns: readonly string[]
  adjectives: readonly string[]
  countries: readonly string[]
}

/** Candidate codes of a word id that is a currency's noun, in the order of the table; the default first. */
const codesOfNoun = new Map<number, string[]>()
/** What an adjective's last word leads to: the codes by the word before it (0 where the adjective is one word). */
export const codesOfAdjective = new Map<number, Map<number, string[]>>()
/** Code of a word id that is a sign or an ISO code. */
export const codeOfSign = new Map<number, string>()
const codesOfCountry = new Map<string, string[]>()

/** Every row of the table, for tests. */
export const currencies: readonly CurrencyRow[] = rows.trim().split('\n').map(readRow)
for (const [sign, code] of Object.entries(signTable)) {
  codeOfSign.set(mark(sign.toLowerCase(), 0), code)
}

function readRow(line: string): CurrencyRow {
  const [code = '', nounList = '', adjectiveList = '', countryList = ''] = line.split('|')
  const split = (list: string) => list.split(' ').filter((item) => item !== '')
  const found: string[] = []
  for (const entry of split(nounList)) {
    const preferred = entry.startsWith('*')
    const noun = preferred ? entry.slice(1) : entry
    for (const form of [noun.split('/')[0] ?? '', plural(noun)]) {
      const spelled = form.replaceAll('_', ' ')
      if (spelled.includes(' ')) continue
      found.push(spelled)
      add(codesOfNoun, mark(spelled.toLowerCase(), Class.currency), code, preferred)
    }
  }
  for (const adjective of split(adjectiveList)) {
    const [first, last] = adjective.toLowerCase().split('_')
    const key = mark(last ?? first ?? '', 0)
    const codes = codesOfAdjective.get(key) ?? new Map<number, string[]>()
    codesOfAdjective.set(key, codes)
    add(codes, last === undefined ? 0 : mark(first ?? '', 0), code, false)
  }
  for (const country of split(countryList)) add(codesOfCountry, country, code, false)
  codeOfSign.set(mark(code.toLowerCase(), 0), code)
  return {
    code,
    nouns: found,
    adjectives: split(adjectiveList).map((a) => a.replaceAll('_', ' ')),
    countries: split(countryList),
  }
}

function add<Key>(map: Map<Key, string[]>, key: Key, code: string, preferred: boolean): void {
  const codes = map.get(key) ?? []
  if (codes.includes(code)) return
  if (preferred) codes.unshift(code)
  else codes.push(code)
  map.set(key, codes)
}

/**
 * The code of a currency's noun: by its adjective, else by the country, else the most used of that name.
 *
 * @param noun the word id of the noun
 * @param adjective the word id of the word before it, 0 where there is none
 * @param first the word id of the word before that: `South` in `South Sudanese pounds`
 * @param country ISO 3166-1 alpha-3 code of the report's country, or null
 */
export function currencyCode(
  noun: number,
  adjective: number,
  first: number,
  country: string | null,
): string | null {
  const codes = codesOfNoun.get(noun)
  if (codes === undefined) return null
  const local = country === null ? [] : (codesOfCountry.get(country) ?? [])
  const of = codesOfAdjective.get(adjective)
  const named = [of?.get(first), of?.get(0), [...(of?.values() ?? [])].flat()]
    .map((some) => some?.filter((code) => codes.includes(code)) ?? [])
    .find((some) => some.length > 0)
  if (named !== undefined) return named.find((code) => local.includes(code)) ?? named[0] ?? null
  return codes.find((code) => local.includes(code)) ?? codes[0] ?? null
}

/** Currencies that took the name of one before them: the newer code, the year it came, and the older code. */
const successors: readonly (readonly [Currency, number, Currency])[] = [
  ['AZN', 2006, 'AZM'],
  ['BYN', 2016, 'BYR'],
  ['GHS', 2007, 'GHC'],
  ['MRU', 2018, 'MRO'],
  ['SLE', 2022, 'SLL'],
  ['STN', 2018, 'STD'],
  ['TMT', 2009, 'TMM'],
  ['VES', 2018, 'VEF'],
  ['ZMW', 2013, 'ZMK'],
]

/**
 * The code that a currency's name stood for in a year: the leones of 2012 are SLL, those of 2023 SLE (ISO 4217, list
 * three, has the codes of the past).
 *
 * @param unit A unit; what is no such currency is given back as it is.
 * @param year The year that the text tells of, null where it is not known; it is written the year after.
 */
export function codeOfYear(unit: Unit, year: number | null): Unit {
  if (year === null) return unit
  for (const [code, since, before] of successors) if (code === unit && year + 1 < since) return before
  return unit
}
