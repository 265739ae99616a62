/**
 * Countries by the names that reports give them, with ISO 3166-1 alpha-3 codes.
 *
 * The names are those of the State Department and of UNHCR, with former ones (`Burma`, `Swaziland`), since a report
 * of 2012 names the country as it was named then. Kosovo has the user-assigned code `XKX`, as UNHCR writes it.
 */
import type { Country } from '../types.ts'

/**
 * Finds a country by its name, without regard to case, a leading `the`, or diacritics.
 *
 * @param name A whole name, such as `Laos`, `BURMA` or `Congo, Democratic Republic of the`.
 * @returns The name as the table spells it where `name` is in capitals, else as it was given, with the code; null
 *   where it names no country.
 * @example
 * ```ts
 * findCountry('LAOS') // { name: 'Laos', alpha3: 'LAO' }
 * ```
 */
export function findCountry(name: string): Country | null {
  const entry = byName().get(fold(name))
  if (!entry) return null
  const capitals = name === name.toUpperCase()
  return { name: capitals ? entry.name : name.trim(), alpha3: entry.alpha3 }
}

/** The country with an ISO 3166-1 alpha-3 code, by the first of its names; null where there is none. */
export function countryWithCode(alpha3: string): Country | null {
  for (const country of byName().values()) if (country.alpha3 === alpha3) return country
  return null
}

let index: Map<string, Country> | undefined

function byName(): Map<string, Country> {
  index ??= new Map(
    table.split('\n').flatMap((row) => {
      const [alpha3 = '', ...names] = row.split('|')
      return names.map((name) => [fold(name), { name, alpha3 }] as const)
    }),
  )
  return index
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^the /, '')
    .replace(/[,.]/g, '')
    .trim()
}

/** One country a row: its code, then its names. */
const table = `AFG|Afghanistan
ALB|Albania
DZA|Algeria
ASM|American Samoa
AND|Andorra
AGO|Angola
AIA|Anguilla
ATG|Antigua and Barbuda|Antigua & Barbuda
ARG|Argentina
ARM|Armenia
ABW|Aruba
AUS|Australia
AUT|Austria
AZE|Azerbaijan
BHS|Bahamas|Bahamas, The|Commonwealth of The Bahamas
BHR|Bahrain
BGD|Bangladesh
BRB|Barbados
BLR|Belarus
BEL|Belgium
BLZ|Belize
BEN|Benin
BMU|Bermuda
BTN|Bhutan
BOL|Bolivia|Bolivia, Plurinational State of|Bolivia (Plurinational State of)
BES|Bonaire|Bonaire, Sint Eustatius and Saba
BIH|Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia
BWA|Botswana
BRA|Brazil
IOT|British Indian Ocean Territory
VGB|British Virgin Islands|Virgin Islands, British
BRN|Brunei|Brunei Darussalam
BGR|Bulgaria
BFA|Burkina Faso
BDI|Burundi
KHM|Cambodia
CMR|Cameroon
CAN|Canada
CPV|Cabo Verde|Cape Verde
CYM|Cayman Islands
CAF|Central African Republic
TCD|Chad
CHL|Chile
CHN|China|People's Republic of China|China, People's Republic of
COL|Colombia
COM|Comoros
COG|Congo|Congo, Republic of the|Republic of the Congo|Congo (Brazzaville)|Congo, Republic of
COD|Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo, Democratic Republic of|Congo (Kinshasa)|Congo, The Democratic Republic of the
COK|Cook Islands
CRI|Costa Rica
CIV|Cote d'Ivoire|Côte d'Ivoire|Ivory Coast
HRV|Croatia
CUB|Cuba
CUW|Curaçao
CYP|Cyprus|Republic of Cyprus
CZE|Czech Republic|Czechia
DNK|Denmark
DJI|Djibouti
DMA|Dominica
DOM|Dominican Republic
ECU|Ecuador
EGY|Egypt
SLV|El Salvador
GNQ|Equatorial Guinea
ERI|Eritrea
EST|Estonia
SWZ|Eswatini|Swaziland
ETH|Ethiopia
FLK|Falkland Islands|Falkland Islands (Malvinas)
FRO|Faroe Islands
FJI|Fiji
FIN|Finland
FRA|France
GUF|French Guiana
PYF|French Polynesia
GAB|Gabon
GMB|The Gambia|Gambia, The|Republic of The Gambia
GEO|Georgia
DEU|Germany
GHA|Ghana
GIB|Gibraltar
GRC|Greece
GRL|Greenland
GRD|Grenada
GLP|Guadeloupe
GUM|Guam
GTM|Guatemala
GGY|Guernsey
GIN|Guinea
GNB|Guinea-Bissau
GUY|Guyana
HTI|Haiti
VAT|Holy See|Holy See (Vatican City State)|Vatican City
HND|Honduras
HKG|Hong Kong|China (Hong Kong)|Hong Kong SAR|China: Hong Kong
HUN|Hungary
ISL|Iceland
IND|India
IDN|Indonesia
IRN|Iran|Islamic Republic of Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)
IRQ|Iraq
IRL|Ireland
IMN|Isle of Man
ISR|Israel|Israel, West Bank and Gaza|Israel and the occupied territories
ITA|Italy
JAM|Jamaica
JPN|Japan
JEY|Jersey
JOR|Jordan
KAZ|Kazakhstan
KEN|Kenya
KIR|Kiribati
PRK|North Korea|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea, North
KOR|South Korea|Republic of Korea|Korea, Republic of|Korea, South
XKX|Kosovo
KWT|Kuwait
KGZ|Kyrgyzstan|Kyrgyz Republic
LAO|Laos|Lao People's Democratic Republic|Lao PDR
LVA|Latvia
LBN|Lebanon
LSO|Lesotho
LBR|Liberia
LBY|Libya|Libyan Arab Jamahiriya
LIE|Liechtenstein
LTU|Lithuania
LUX|Luxembourg
MAC|Macau|Macao|China (Macau)|Macau SAR|China: Macau
MDG|Madagascar
MWI|Malawi
MYS|Malaysia
MDV|Maldives
MLI|Mali
MLT|Malta
MHL|Marshall Islands|Republic of the Marshall Islands
MTQ|Martinique
MRT|Mauritania
MUS|Mauritius
MYT|Mayotte
MEX|Mexico
FSM|Micronesia|Federated States of Micronesia|Micronesia, Federated States of|Micronesia (Federated States of)
MDA|Moldova|Republic of Moldova|Moldova, Republic of
MCO|Monaco
MNG|Mongolia
MNE|Montenegro
MSR|Montserrat
MAR|Morocco
MOZ|Mozambique
MMR|Burma|Myanmar|Burma (Myanmar)|Myanmar (Burma)
NAM|Namibia
NRU|Nauru
NPL|Nepal
NLD|Netherlands|Kingdom of the Netherlands
NCL|New Caledonia
NZL|New Zealand
NIC|Nicaragua
NER|Niger
NGA|Nigeria
NIU|Niue
NFK|Norfolk Island
MKD|North Macedonia|Macedonia|Republic of North Macedonia|Former Yugoslav Republic of Macedonia|The former Yugoslav Republic of Macedonia
MNP|Northern Mariana Islands
NOR|Norway
OMN|Oman
PAK|Pakistan
PLW|Palau
PSE|Palestine|State of Palestine|Occupied Palestinian Territory|Palestinian Territory, Occupied|West Bank and Gaza|West Bank and Gaza Strip|Palestinian Authority
PAN|Panama
PNG|Papua New Guinea
PRY|Paraguay
PER|Peru
PHL|Philippines
PCN|Pitcairn Islands|Pitcairn
POL|Poland
PRT|Portugal
PRI|Puerto Rico
QAT|Qatar
REU|Réunion
ROU|Romania
RUS|Russia|Russian Federation
RWA|Rwanda
BLM|Saint Barthélemy
SHN|Saint Helena
KNA|Saint Kitts and Nevis|St. Kitts and Nevis
LCA|Saint Lucia|St. Lucia
MAF|Saint Martin
SPM|Saint Pierre and Miquelon
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent & the Grenadines
WSM|Samoa
SMR|San Marino
STP|Sao Tome and Principe|São Tomé and Príncipe
SAU|Saudi Arabia
SEN|Senegal
SRB|Serbia
SYC|Seychelles
SLE|Sierra Leone
SGP|Singapore
SXM|Sint Maarten|St. Maarten
SVK|Slovakia|Slovak Republic
SVN|Slovenia
SLB|Solomon Islands
SOM|Somalia
ZAF|South Africa
SSD|South Sudan
ESP|Spain
LKA|Sri Lanka
SDN|Sudan
SUR|Suriname
SJM|Svalbard and Jan Mayen
SWE|Sweden
CHE|Switzerland
SYR|Syria|Syrian Arab Republic
TWN|Taiwan|China (Taiwan)|Taiwan, Province of China
TJK|Tajikistan
TZA|Tanzania|United Republic of Tanzania|Tanzania, United Republic of
THA|Thailand
TLS|Timor-Leste|East Timor
TGO|Togo
TKL|Tokelau
TON|Tonga
TTO|Trinidad and Tobago|Trinidad & Tobago
TUN|Tunisia
TUR|Turkey|Türkiye|Turkey (Türkiye)|Türkiye (Turkey)
TKM|Turkmenistan
TCA|Turks and Caicos Islands
TUV|Tuvalu
UGA|Uganda
UKR|Ukraine
ARE|United Arab Emirates|UAE
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland|Great Britain|UK
USA|United States of America|United States|USA|U.S.A.
VIR|U.S. Virgin Islands|Virgin Islands, U.S.
URY|Uruguay
UZB|Uzbekistan
VUT|Vanuatu
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|Venezuela (Bolivarian Republic of)
VNM|Vietnam|Viet Nam
WLF|Wallis and Futuna
ESH|Western Sahara
YEM|Yemen
ZMB|Zambia
ZWE|Zimbabwe
ALA|Åland Islands`
