/** Made by countries.build.ts: one country a row, its ISO 3166-1 alpha-3 code, then its names. */
export const countryNames = `ABW|Aruba
AFG|Afghanistan
AGO|Angola
AIA|Anguilla
ALA|Åland Islands
ALB|Albania
AND|Andorra
ARE|United Arab Emirates|UAE
ARG|Argentina
ARM|Armenia
ASM|American Samoa
ATA|Antarctica
ATF|French Southern Territories
ATG|Antigua and Barbuda|Antigua & Barbuda
AUS|Australia
AUT|Austria
AZE|Azerbaijan
BDI|Burundi
BEL|Belgium
BEN|Benin
BES|Bonaire|Bonaire, Sint Eustatius and Saba
BFA|Burkina Faso
BGD|Bangladesh
BGR|Bulgaria
BHR|Bahrain
BHS|Bahamas|Bahamas, The|Commonwealth of The Bahamas
BIH|Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia
BLM|Saint Barthélemy
BLR|Belarus
BLZ|Belize
BMU|Bermuda
BOL|Bolivia|Bolivia, Plurinational State of|Bolivia (Plurinational State of)
BRA|Brazil
BRB|Barbados
BRN|Brunei|Brunei Darussalam
BTN|Bhutan
BVT|Bouvet Island
BWA|Botswana
CAF|Central African Republic
CAN|Canada
CCK|Cocos (Keeling) Islands
CHE|Switzerland
CHL|Chile
CHN|China|China, People's Republic of|People's Republic of China
CIV|Côte d'Ivoire|Ivory Coast
CMR|Cameroon
COD|Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo, Democratic Republic of|Congo (Kinshasa)|Congo, The Democratic Republic of the
COG|Congo|Congo, Republic of the|Congo (Brazzaville)|Congo, Republic of|Republic of the Congo
COK|Cook Islands
COL|Colombia
COM|Comoros
CPV|Cabo Verde|Cape Verde
CRI|Costa Rica
CUB|Cuba
CUW|Curaçao
CXR|Christmas Island
CYM|Cayman Islands
CYP|Cyprus|Republic of Cyprus
CZE|Czech Republic|Czechia
DEU|Germany
DJI|Djibouti
DMA|Dominica
DNK|Denmark
DOM|Dominican Republic
DZA|Algeria
ECU|Ecuador
EGY|Egypt
ERI|Eritrea
ESH|Western Sahara
ESP|Spain
EST|Estonia
ETH|Ethiopia
FIN|Finland
FJI|Fiji
FLK|Falkland Islands|Falkland Islands (Malvinas)
FRA|France
FRO|Faroe Islands
FSM|Micronesia|Federated States of Micronesia|Micronesia (Federated States of)|Micronesia, Federated States of
GAB|Gabon
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain
GEO|Georgia
GGY|Guernsey
GHA|Ghana
GIB|Gibraltar
GIN|Guinea
GLP|Guadeloupe
GMB|The Gambia|Gambia, The|Republic of The Gambia
GNB|Guinea-Bissau
GNQ|Equatorial Guinea
GRC|Greece
GRD|Grenada
GRL|Greenland
GTM|Guatemala
GUF|French Guiana
GUM|Guam
GUY|Guyana
HKG|Hong Kong|China (Hong Kong)|Hong Kong SAR|China: Hong Kong
HMD|Heard Island and McDonald Islands
HND|Honduras
HRV|Croatia
HTI|Haiti
HUN|Hungary
IDN|Indonesia
IMN|Isle of Man
IND|India
IOT|British Indian Ocean Territory
IRL|Ireland
IRN|Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)|Islamic Republic of Iran
IRQ|Iraq
ISL|Iceland
ISR|Israel|Israel, West Bank and Gaza|Israel and the occupied territories
ITA|Italy
JAM|Jamaica
JEY|Jersey
JOR|Jordan
JPN|Japan
KAZ|Kazakhstan
KEN|Kenya
KGZ|Kyrgyzstan|Kyrgyz Republic
KHM|Cambodia
KIR|Kiribati
KNA|Saint Kitts and Nevis|St. Kitts and Nevis
KOR|South Korea|Korea, South|Korea, Republic of|Republic of Korea
KWT|Kuwait
LAO|Laos|Lao PDR|Lao People's Democratic Republic
LBN|Lebanon
LBR|Liberia
LBY|Libya|Libyan Arab Jamahiriya
LCA|Saint Lucia|St. Lucia
LIE|Liechtenstein
LKA|Sri Lanka
LSO|Lesotho
LTU|Lithuania
LUX|Luxembourg
LVA|Latvia
MAC|Macau|China (Macau)|Macau SAR|China: Macau|Macao
MAF|Saint Martin|Saint Martin (French part)
MAR|Morocco
MCO|Monaco
MDA|Moldova|Republic of Moldova|Moldova, Republic of
MDG|Madagascar
MDV|Maldives
MEX|Mexico
MHL|Marshall Islands|Republic of the Marshall Islands
MKD|North Macedonia|Republic of North Macedonia|Macedonia|The former Yugoslav Republic of Macedonia
MLI|Mali
MLT|Malta
MMR|Burma|Burma (Myanmar)|Myanmar (Burma)|Myanmar
MNE|Montenegro
MNG|Mongolia
MNP|Northern Mariana Islands
MOZ|Mozambique
MRT|Mauritania
MSR|Montserrat
MTQ|Martinique
MUS|Mauritius
MWI|Malawi
MYS|Malaysia
MYT|Mayotte
NAM|Namibia
NCL|New Caledonia
NER|Niger
NFK|Norfolk Island
NGA|Nigeria
NIC|Nicaragua
NIU|Niue
NLD|Netherlands|Kingdom of the Netherlands|Netherlands (Kingdom of the)
NOR|Norway
NPL|Nepal
NRU|Nauru
NZL|New Zealand
OMN|Oman
PAK|Pakistan
PAN|Panama
PCN|Pitcairn Islands|Pitcairn
PER|Peru
PHL|Philippines
PLW|Palau
PNG|Papua New Guinea
POL|Poland
PRI|Puerto Rico
PRK|North Korea|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea, North
PRT|Portugal
PRY|Paraguay
PSE|Palestine|Occupied Palestinian Territory|Palestinian Territory, Occupied|West Bank and Gaza|West Bank and Gaza Strip|Palestinian Authority|State of Palestine
PYF|French Polynesia
QAT|Qatar
REU|Réunion
ROU|Romania
RUS|Russia|Russian Federation
RWA|Rwanda
SAU|Saudi Arabia
SDN|Sudan
SEN|Senegal
SGP|Singapore
SGS|South Georgia and the South Sandwich Islands
SHN|Saint Helena
SJM|Svalbard and Jan Mayen
SLB|Solomon Islands
SLE|Sierra Leone
SLV|El Salvador
SMR|San Marino
SOM|Somalia
SPM|Saint Pierre and Miquelon
SRB|Serbia
SSD|South Sudan
STP|São Tomé and Príncipe
SUR|Suriname
SVK|Slovakia|Slovak Republic
SVN|Slovenia
SWE|Sweden
SWZ|Eswatini|Swaziland
SXM|Sint Maarten|St. Maarten|Sint Maarten (Dutch part)
SYC|Seychelles
SYR|Syria|Syrian Arab Republic
TCA|Turks and Caicos Islands
TCD|Chad
TGO|Togo
THA|Thailand
TJK|Tajikistan
TKL|Tokelau
TKM|Turkmenistan
TLS|Timor-Leste|East Timor
TON|Tonga
TTO|Trinidad and Tobago|Trinidad & Tobago
TUN|Tunisia
TUR|Turkey|Turkey (Türkiye)|Türkiye (Turkey)|Türkiye
TUV|Tuvalu
TWN|Taiwan|China (Taiwan)|Taiwan, Province of China
TZA|Tanzania|Tanzania, United Republic of|United Republic of Tanzania
UGA|Uganda
UKR|Ukraine
UMI|United States Minor Outlying Islands
URY|Uruguay
USA|United States of America|United States|USA|US
UZB|Uzbekistan
VAT|Holy See|Vatican City|Holy See (Vatican City State)
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent & the Grenadines
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|Venezuela (Bolivarian Republic of)
VGB|British Virgin Islands|Virgin Islands, British
VIR|U.S. Virgin Islands|Virgin Islands, U.S.
VNM|Vietnam|Viet Nam
VUT|Vanuatu
WLF|Wallis and Futuna
WSM|Samoa
XKX|Kosovo
YEM|Yemen
ZAF|South Africa
ZMB|Zambia
ZWE|Zimbabwe`
