/**
 * The currencies of ISO 4217 by code, name and sign: what their words are. Which of several currencies of one name a
 * text means is settled elsewhere.
 *
 * One row a currency: `CODE | nouns | adjectives | countries | signs`. A noun or sign that several currencies share
 * (`dollars`, `Rs`) is settled by its adjective (`Singapore dollars`), else by the report's country, else by the row
 * that lists it with a star. `lev/leva` spells out a plural; `_` stands for a space.
 */
const rows = `
AED|dirham|UAE Emirati|ARE|Dh Dhs
AFN|afghani|Afghan|AFG|Afs ؋
ALL|lek|Albanian|ALB
AMD|dram|Armenian|ARM|֏
AOA|kwanza|Angolan|AGO|Kz
ARS|peso|Argentine Argentinian|ARG|AR$
AUD|dollar|Australian|AUS KIR NRU TUV|A$ AU$
AWG|florin|Aruban Aruba|ABW
AZN|manat|Azerbaijani Azerbaijan|AZE|₼
BAM|mark marka|Bosnian convertible Bosnia|BIH|KM
BBD|dollar|Barbadian Barbados|BRB|Bds$ BDS$
BDT|*taka|Bangladeshi Bangladesh|BGD|Tk ৳
BGN|lev/leva levs/levs|Bulgarian Bulgaria|BGR|lv
BHD|dinar|Bahraini Bahrain|BHR|BD
BIF|franc|Burundian Burundi|BDI|FBu
BMD|dollar|Bermudian Bermuda|BMU|BD$
BND|dollar|Brunei Bruneian|BRN|B$ BN$
BOB|*boliviano|Bolivian|BOL|*Bs
BRL|*real/reais *reais|Brazilian|BRA|R$
BSD|dollar|Bahamian Bahamas|BHS|*B$
BTN|*ngultrum|Bhutanese|BTN|Nu
BWP|*pula|Botswanan Botswana|BWA|P
BYN|ruble rouble|Belarusian Belarus|BLR|Br
BZD|dollar|Belize Belizean|BLZ|BZ$
CAD|dollar|Canadian Canada|CAN|*C$ CA$ CAN$
CDF|franc|Congolese|COD|FC
CHF|*franc|Swiss|CHE LIE|SFr
CLP|peso|Chilean|CHL
CNY|*yuan *renminbi *RMB|Chinese|CHN|RMB ¥
COP|peso|Colombian|COL|Col$
CRC|*colon/colones *colón/colones|Costa_Rican|CRI|₡
CUP|peso|Cuban|CUB
CVE|*escudo|Cape_Verdean Cabo_Verdean Cabo_Verde|CPV
CZK|*koruna/koruny crown|Czech|CZE|Kč
DJF|franc|Djiboutian Djibouti|DJI|FDj
DKK|krone/kroner kroner crown|Danish|DNK GRL FRO|kr
DOP|peso|Dominican|DOM|RD$
DZD|*dinar|Algerian|DZA|DA
EGP|pound|Egyptian|EGY|LE E£
ERN|*nakfa|Eritrean|ERI|Nfk
ETB|*birr/birr|Ethiopian|ETH|Br
EUR|*euro||AND AUT BEL CYP DEU ESP EST FIN FRA GRC HRV IRL ITA LTU LUX LVA MCO MLT MNE NLD PRT SMR SVK SVN UNK XKX VAT|€
FJD|dollar|Fijian Fiji|FJI|FJ$ F$
FKP|pound|Falkland|FLK
GBP|*pound *sterling/sterling *quid/quid|British UK sterling|GBR|*£ ₤
GEL|*lari/lari|Georgian|GEO|₾
GHS|*cedi|Ghanaian Ghana|GHA|₵ GH₵ GH¢
GIP|pound|Gibraltar|GIB
GMD|*dalasi/dalasi dalasis|Gambian Gambia|GMB|D
GNF|franc|Guinean Guinea|GIN|FG
GTQ|*quetzal/quetzales quetzals|Guatemalan|GTM|Q
GYD|dollar|Guyanese Guyana|GUY|G$ GY$
HKD|dollar|Hong_Kong|HKG|HK$
HNL|*lempira|Honduran|HND|L Lps
HTG|*gourde|Haitian|HTI|G
HUF|*forint/forint forints|Hungarian|HUN|Ft
IDR|*rupiah/rupiah rupiahs|Indonesian|IDN|Rp
ILS|*shekel *sheqel/sheqalim sheqels|Israeli|ISR PSE|₪ NIS
INR|*rupee|Indian|IND|*Rs ₹
IQD|dinar|Iraqi|IRQ|ID
IRR|*rial toman|Iranian|IRN
ISK|króna/krónur krona/kronur|Icelandic|ISL|kr
JMD|dollar|Jamaican Jamaica|JAM|J$
JOD|dinar|Jordanian|JOR|JD
JPY|*yen/yen|Japanese|JPN|*¥
KES|*shilling|Kenyan Kenya|KEN|KSh KShs Sh Shs
KGS|som/som soms|Kyrgyz Kyrgyzstani Kyrgyzstan|KGZ
KHR|*riel|Cambodian|KHM|៛
KMF|franc|Comorian Comoran|COM
KPW|won/won|North_Korean|PRK
KRW|*won/won|Korean South_Korean|KOR|₩
KWD|dinar|Kuwaiti|KWT|KD
KYD|dollar|Cayman Cayman_Islands|CYM|CI$
KZT|*tenge/tenge|Kazakhstani Kazakh|KAZ|₸
LAK|*kip/kip kips|Lao Laotian|LAO|₭ K
LBP|pound lira|Lebanese|LBN|LL
LKR|rupee|Sri_Lankan Sri_Lanka|LKA|Rs SLRs
LRD|dollar|Liberian Liberia|LBR|L$ LD
LSL|*loti/maloti *maloti|Lesotho Basotho|LSO|M
LYD|dinar|Libyan|LBY|LD
MAD|*dirham|Moroccan|MAR ESH|DH Dh Dhs
MDL|leu/lei|Moldovan Moldova|MDA
MGA|*ariary/ariary|Malagasy Madagascar|MDG|Ar
MKD|*denar|Macedonian|MKD
MMK|*kyat|Burmese Burma Myanmar|MMR|K Ks
MNT|*tugrik *togrog *tögrög/tögrög|Mongolian|MNG|₮
MOP|*pataca|Macanese Macau Macao|MAC
MRU|*ouguiya/ouguiya ouguiyas|Mauritanian|MRT|UM
MUR|rupee|Mauritian Mauritius|MUS|Rs
MVR|*rufiyaa/rufiyaa|Maldivian Maldives|MDV|Rf MRf
MWK|kwacha/kwacha kwachas|Malawian Malawi|MWI|MK K
MXN|*peso|Mexican Mexico|MEX|MX$
MYR|*ringgit/ringgit ringgits|Malaysian Malaysia|MYS|RM
MZN|*metical/meticais *meticais meticals|Mozambican Mozambique|MOZ|MT
NAD|dollar|Namibian Namibia|NAM|N$
NGN|*naira/naira nairas|Nigerian|NGA|₦ *N
NIO|*córdoba *cordoba|Nicaraguan|NIC|C$
NOK|*krone/kroner *kroner crown|Norwegian|NOR|kr
NPR|rupee|Nepali Nepalese|NPL|Rs NRs
NZD|dollar|New_Zealand|NZL COK NIU|NZ$
OMR|rial|Omani|OMN|RO
PAB|*balboa|Panamanian|PAN|B/
PEN|*sol/soles *soles *nuevo_sol/nuevos_soles|Peruvian|PER|S/
PGK|*kina/kina|Papua_New_Guinean Papua_New_Guinea|PNG|K
PHP|peso|Philippine Filipino|PHL|₱ P Php
PKR|rupee|Pakistani Pakistan|PAK|Rs PRs ₨
PLN|*zloty/zloty zlotys zloties *złoty/złotych|Polish|POL|zł
PYG|*guarani/guaranies guaranis *guaraní/guaraníes|Paraguayan|PRY|₲ Gs
QAR|riyal rial|Qatari Qatar|QAT|QR
RON|*leu/lei|Romanian|ROU
RSD|dinar|Serbian|SRB
RUB|*ruble *rouble|Russian|RUS|₽
RWF|franc|Rwandan Rwanda|RWA|FRw RF
SAR|*riyal|Saudi Saudi_Arabian|SAU|SR
SBD|dollar|Solomon Solomon_Islands|SLB|SI$
SCR|rupee|Seychelles Seychellois|SYC|Rs SR
SDG|pound|Sudanese|SDN
SEK|*krona/kronor *kronor crown|Swedish|SWE|kr
SGD|dollar|Singapore Singaporean|SGP|S$
SHP|pound|Saint_Helena|SHN
SLE|*leone|Sierra_Leonean Sierra_Leone|SLE|Le
SLL|||
SOS|shilling|Somali Somalia|SOM
SRD|dollar|Surinamese Suriname|SUR|SR$
SSP|pound|South_Sudanese|SSD
STN|*dobra|São_Tomé Sao_Tomean|STP
SVC|colon/colones|Salvadoran|
SYP|pound|Syrian|SYR|LS
SZL|*lilangeni/emalangeni *emalangeni|Swazi Swaziland Eswatini|SWZ|E
THB|*baht/baht bahts|Thai|THA|฿
TJS|*somoni/somoni somonis|Tajik Tajikistani|TJK
TMT|*manat|Turkmen Turkmenistan|TKM
TND|dinar|Tunisian|TUN|TD DT
TOP|*paanga/paanga|Tongan|TON|T$
TRY|*lira|Turkish|TUR|₺ TL
TTD|dollar|Trinidad Trinidadian Tobago Trinidad_and_Tobago|TTO|TT$
TWD|dollar|Taiwan Taiwanese New_Taiwan|TWN|NT$
TZS|shilling|Tanzanian Tanzania|TZA|TSh TShs Sh Shs
UAH|*hryvnia *hryvnya *hryvna/hryvni *grivna|Ukrainian|UKR|₴
UGX|shilling|Ugandan Uganda|UGA|USh UShs Sh Shs
USD|*dollar *buck greenback|US U.S. American|USA ECU SLV TLS MHL FSM PLW ZWE PRI|*$ US$
UYU|peso|Uruguayan|URY|U$
UZS|*sum/sum *som/som soum/soum|Uzbek Uzbekistani|UZB
VES|*bolivar/bolivares bolivars *bolívar/bolívares|Venezuelan|VEN
VED|||
VND|*dong/dong dongs *đồng/đồng|Vietnamese|VNM|₫
VUV|*vatu/vatu|Vanuatu|VUT|VT
WST|*tala/tala|Samoan|WSM|WS$
XAF|franc FCFA|Central_African CFA|CMR CAF TCD COG GNQ GAB|FCFA CFA CFAF
XCD|dollar|East_Caribbean Caribbean|ATG DMA GRD KNA LCA VCT|EC$
XOF|franc FCFA|West_African CFA|BEN BFA CIV GNB MLI NER SEN TGO|FCFA CFA CFAF
XPF|franc|CFP Pacific|NCL PYF WLF
YER|rial riyal|Yemeni|YEM|YR
ZAR|*rand/rand rands|South_African|ZAF|*R
ZMW|*kwacha/kwacha kwachas|Zambian Zambia|ZMB|K ZK
ZWG|ZiG/ZiG||
ZWL|dollar|Zimbabwean Zimbabwe||Z$
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

/** One currency: its ISO 4217 code and all that it is called by, as written. A `*` says that it is meant where nothing settles it. */
export interface CurrencyRow {
  code: string
  nouns: readonly string[]
  adjectives: readonly string[]
  /** ISO 3166-1 alpha-3 codes of the countries whose money it is. */
  countries: readonly string[]
  /** Letters and signs that stand before or behind the figure: `$`, `Rs`. */
  signs: readonly string[]
}

/** Every currency, in the order of the codes. */
export const currencies: readonly CurrencyRow[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', ...lists] = row.split('|')
    const [nouns = [], adjectives = [], countries = [], signs = []] = lists.map((list) =>
      list.split(' ').filter((item) => item !== ''),
    )
    return { code, nouns, adjectives, countries, signs }
  })

const list = (pick: (row: CurrencyRow) => readonly string[]) =>
  [...new Set(currencies.flatMap(pick).map((item) => item.replace('*', '').toLowerCase()))].join(' ')

/** The nouns of all currencies, once each (`krone/kroner` spells its plural). */
export const currencyNouns: string = list(({ nouns }) => nouns)

/** What may touch a figure: the codes, and the signs of letters. */
export const moneySigns: string = list(({ code, signs }) => [code, ...signs])

/** Signs, codes and the adjectives of currencies, once each. */
export const currencySigns: string = `${moneySigns} ${list(({ adjectives }) => adjectives)}`
