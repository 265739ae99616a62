/**
 * Whose documents they are whose symbols or labels have a form of their own: bodies of the United Nations, and courts by
 * their neutral citations. The names are those that Refworld gives them.
 */
import { firstMatch } from './first-of.ts'

/** The body whose documents have such a symbol; null where its form is nobody's alone. */
export function issuerOf(symbol: string): string | null {
  return firstMatch(issuers, symbol)
}

/** Who speaks in the first words of a text, in which a body says how it was made; null where none does. */
export function speakerOf(opening: string): string | null {
  return firstMatch(speakers, opening)
}

const speakers: readonly (readonly [RegExp, string])[] = [
  [
    /^This response was prepared .{0,120}\bto ACCORD\b/i,
    'Austrian Centre for Country of Origin and Asylum Research and Documentation (ACCORD)',
  ],
  [
    /^This response was prepared .{0,120}\bto the Research Directorate\b/i,
    'Immigration and Refugee Board of Canada',
  ],
  [
    /^This note provides country of origin information .{0,200}\bHome Office\b/i,
    'United Kingdom: Home Office',
  ],
]

const issuers: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\//, 'UN Human Rights Council'],
  [/^A\/[A-Z\d]/, 'UN General Assembly'],
  [/^S\/[A-Z\d]/, 'UN Security Council'],
  [/^E\/CN\.4\//, 'UN Commission on Human Rights'],
  [/^E\/(?:C\.12\/)/, 'UN Committee on Economic, Social and Cultural Rights (CESCR)'],
  [/^E\/[A-Z\d]/, 'UN Economic and Social Council (ECOSOC)'],
  [/^CCPR\//, 'UN Human Rights Committee (HRC)'],
  [/^CEDAW\//, 'UN Committee on the Elimination of Discrimination Against Women (CEDAW)'],
  [/^CERD\//, 'UN Committee on the Elimination of Racial Discrimination (CERD)'],
  [/^CAT\//, 'UN Committee Against Torture (CAT)'],
  [/^CRC\//, 'UN Committee on the Rights of the Child (CRC)'],
  [/^CRPD\//, 'UN Committee on the Rights of Persons with Disabilities (CRPD)'],
  [/^CED\//, 'UN Committee on Enforced Disappearances (CED)'],
  [/^CMW\//, 'UN Committee on the Protection of the Rights of All Migrant Workers (CMW)'],
  [/^HCR\//, 'UN High Commissioner for Refugees (UNHCR)'],
  [/^[A-Z]{3}\d{4,6}\.(?:E|F|EF|FE|EX|FEX)$/, 'Immigration and Refugee Board of Canada'],
  [/^[A-Z]{3} ?\d\d\/\d{2,4}\/\d{4}$/, 'Amnesty International'],
  [/\bUKUT\b.*\(IAC\)/, 'Upper Tribunal (Immigration and Asylum Chamber)'],
  [/\bUKAIT\b/, 'Asylum and Immigration Tribunal'],
  [/\bUKIAT\b/, 'Immigration Appeal Tribunal'],
  [/\bUKSC\b/, 'Supreme Court of the United Kingdom'],
  [/\bUKHL\b/, 'House of Lords'],
  [/\bEWCA Civ\b/, 'Court of Appeal (Civil Division)'],
  [/\bEWCA Crim\b/, 'Court of Appeal (Criminal Division)'],
  [/\bEWHC\b.*\(Admin\)/, 'High Court (Administrative Court)'],
  [/\bCSIH\b|\bCSOH\b/, 'Court of Session'],
  [/\bIESC\b/, 'Supreme Court of Ireland'],
  [/\bIEHC\b/, 'High Court of Ireland'],
  [/\bHCA\b/, 'High Court of Australia'],
  [/\] FCAFC\b|\] FCA\b/, 'Federal Court of Australia'],
  [/\bRRTA\b/, 'Refugee Review Tribunal of Australia'],
  [/\bAATA\b/, 'Administrative Appeals Tribunal of Australia'],
  [/^\d{4} SCC\b/, 'Supreme Court of Canada'],
  [/^\d{4} FCA\b/, 'Federal Court of Appeal (Canada)'],
  [/^\d{4} FC\b/, 'Federal Court of Canada'],
  [/\bNZSC\b/, 'Supreme Court of New Zealand'],
  [/\bNZCA\b/, 'Court of Appeal of New Zealand'],
  [/\bNZIPT\b/, 'Immigration and Protection Tribunal of New Zealand'],
  [/\bZACC\b/, 'Constitutional Court of South Africa'],
  [/ I&N Dec\. /, 'United States Board of Immigration Appeals'],
  [/^ECLI:EU:[CTF]:/, 'Court of Justice of the European Union'],
  [
    /^(?:judgment|order) of the court \(|^opinion of .*advocate general/i,
    'Court of Justice of the European Union',
  ],
  [/^(?:grand chamber|(?:first|second|third|fourth|fifth) section)$/i, 'European Court of Human Rights'],
  [/^(?:observation|direct request) \(CEACR\)/i, 'International Labour Organization (ILO)'],
  [/^country (?:policy and information note|information and guidance)s?$/i, 'United Kingdom: Home Office'],
  [/^ECLI:CE:ECHR:|^Applications? nos?\. /, 'European Court of Human Rights'],
]
