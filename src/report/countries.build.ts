/**
 * Writes `country-names.ts`: the countries and codes of ISO 3166-1 with their English names, from `i18n-iso-countries`,
 * and the names below, which that package lacks. Run it after either changes: `npx tsx src/report/countries.build.ts`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import iso from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { foldName } from './countries.ts'

/**
 * Names that the State Department and UNHCR give to countries, former ones too, and Kosovo, which ISO 3166-1 has not: it
 * has the user-assigned code `XKX`, as UNHCR writes it. The first of a row is what the country is called where a page
 * gives its code alone.
 */
export const supplement = `
ATG|Antigua and Barbuda|Antigua & Barbuda
BES|Bonaire
BHS|Bahamas|Bahamas, The|Commonwealth of The Bahamas
BIH|Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia
BOL|Bolivia|Bolivia, Plurinational State of|Bolivia (Plurinational State of)
BRN|Brunei
CHN|China|China, People's Republic of
CIV|Côte d'Ivoire
COD|Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo, Democratic Republic of|Congo (Kinshasa)|Congo, The Democratic Republic of the
COG|Congo|Congo, Republic of the|Congo (Brazzaville)|Congo, Republic of
CPV|Cabo Verde
CYP|Cyprus|Republic of Cyprus
FLK|Falkland Islands
FSM|Micronesia|Federated States of Micronesia|Micronesia (Federated States of)
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland
GMB|The Gambia|Gambia, The
HKG|Hong Kong|China (Hong Kong)|Hong Kong SAR|China: Hong Kong
IRN|Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)
ISR|Israel|Israel, West Bank and Gaza|Israel and the occupied territories
KGZ|Kyrgyzstan|Kyrgyz Republic
KNA|Saint Kitts and Nevis|St. Kitts and Nevis
KOR|South Korea|Korea, South
LAO|Laos|Lao PDR
LBY|Libya|Libyan Arab Jamahiriya
LCA|Saint Lucia|St. Lucia
MAC|Macau|China (Macau)|Macau SAR|China: Macau
MAF|Saint Martin
MDA|Moldova|Republic of Moldova
MHL|Marshall Islands|Republic of the Marshall Islands
MKD|North Macedonia|Republic of North Macedonia|Macedonia|The former Yugoslav Republic of Macedonia
MMR|Burma|Burma (Myanmar)|Myanmar (Burma)
NLD|Netherlands|Kingdom of the Netherlands
PCN|Pitcairn Islands
PRK|North Korea|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea, North
PSE|Palestine|Occupied Palestinian Territory|Palestinian Territory, Occupied|West Bank and Gaza|West Bank and Gaza Strip|Palestinian Authority
REU|Réunion
RUS|Russia
STP|São Tomé and Príncipe
SVK|Slovakia|Slovak Republic
SWZ|Eswatini|Swaziland
SXM|Sint Maarten|St. Maarten
SYR|Syria
TLS|Timor-Leste|East Timor
TTO|Trinidad and Tobago|Trinidad & Tobago
TUR|Turkey|Turkey (Türkiye)|Türkiye (Turkey)
TWN|Taiwan|China (Taiwan)
TZA|Tanzania|Tanzania, United Republic of
VAT|Holy See|Vatican City
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent & the Grenadines
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|Venezuela (Bolivarian Republic of)
VGB|British Virgin Islands
VIR|U.S. Virgin Islands
VNM|Vietnam|Viet Nam
XKX|Kosovo`
  .trim()
  .split('\n')
  .map((row): readonly string[] => row.split('|'))

/** The names of the package by alpha-3 code. */
export function officialNames(): ReadonlyMap<string, readonly string[]> {
  iso.registerLocale(english)
  const names = Object.entries(iso.getNames('en', { select: 'all' }))
  return new Map(names.map(([alpha2, all]) => [iso.alpha2ToAlpha3(alpha2) ?? alpha2, all]))
}

/** One country a row: its code, then its names, none of them twice. */
export function countryRows(): string[] {
  const official = officialNames()
  const added = new Map(supplement.map(([code = '', ...names]) => [code, names]))
  // A name of the supplement is that country's alone: `Congo`, `Kosovo`.
  const taken = new Map(
    supplement.flatMap(([code = '', ...names]) => names.map((name) => [foldName(name), code])),
  )
  return [...new Set([...official.keys(), ...added.keys()])].sort().flatMap((code) => {
    const names = new Map<string, string>()
    for (const name of [...(added.get(code) ?? []), ...(official.get(code) ?? [])]) {
      const folded = foldName(name)
      if ((taken.get(folded) ?? code) === code && !names.has(folded)) names.set(folded, name)
    }
    return names.size === 0 ? [] : [[code, ...names.values()].join('|')]
  })
}

/** The module as it is kept. */
export function countryModule(): string {
  return `/** Made by countries.build.ts: one country a row, its ISO 3166-1 alpha-3 code, then its names. */
export const countryNames = \`${countryRows().join('\n')}\`
`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('country-names.ts', import.meta.url), countryModule())
