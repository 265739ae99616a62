/**
 * What a text says there was none of, and what it says no figure was given of: each absence with its quote, its status
 * and what it is an absence of.
 */
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/claims/draft.ts'
import { rulesOf } from '../../src/claims/measures/rules.ts'
import { readPassage } from '../../src/claims/reader.ts'
import { codebooks } from '../../src/codebooks/codebooks.ts'
import { testRows } from './gaps.ts'

type Row = readonly [string, ...string[]]

/** The claims of a sentence of the Trafficking in Persons Report of 2019. */
function read(text: string): Draft[] {
  const rules = rulesOf(codebooks.trafficking)
  const context = {
    year: 2018,
    country: null,
    section: 'protection',
    rules,
    names: null,
    explains: false,
    isPeriodic: true,
    spansYears: true,
  }
  return readPassage(text, [{ start: 0, end: text.length }], context)
}

function quote(text: string, { start, end }: Draft): string {
  return text.slice(start, end)
}

function absences(text: string): string[] {
  return read(text)
    .filter(({ absence }) => absence !== null)
    .map((draft) => `${quote(text, draft)}: ${draft.absence} ${draft.measure}`)
}

function time({ period }: Draft): string {
  if (period === null) return '-'
  if ('offset' in period) return period.offset === 0 ? 'RP' : 'PRP'
  return period.from === period.to ? `${period.from}` : `${period.from}/${period.to}`
}

describe('nouns that are negated', () => {
  const rows: readonly Row[] = [
    ['The government prosecuted no agencies for charging more.', 'no: zero prosecutions'],
    ['In none of these cases had a court convicted anyone.', 'none: zero convictions'],
    ['Nine fled, and in none of the cases had police opened an inquiry.', 'none: zero investigations'],
    ['Of the 19 districts, none has a shelter.', 'none: zero facilities'],
    ['The state spent nothing on campaigns.', 'nothing: zero funding'],
    ['No departures took place in August.', 'No: zero other'],
    [
      'No arrests, trials, or convictions were reported.',
      'No arrests: zero arrests',
      'trials: zero prosecutions',
      'convictions: zero convictions',
    ],
    [
      'The league was not permitted to visit any shelters.',
      'was not permitted to visit any shelters: zero facilities',
    ],
    ['Prosecutors brought no charges against the recruiters.', 'no: zero prosecutions'],
    ['Judges issued no prison sentences.', 'no: zero sentences'],
    ['The special court has heard no trafficking cases.', 'no: zero prosecutions'],
    ['The state provided no funding to NGOs.', 'no funding: zero funding'],
    ['No new shelters opened during the year.', 'No: zero facilities'],
    ['The helpline received no calls.', 'no: zero hotline'],
    ['No Ghanaian was repatriated.', 'No: zero repatriations'],
    ['No officers, including the commanders, were charged.', 'No: zero prosecutions'],
    ['No officer above the rank of captain was charged.', 'No: zero prosecutions'],
    ['No member of the security forces was punished for the abuse.', 'No: zero other'],
    ['There were no known prosecutions of officials.', 'no known prosecutions: zero prosecutions'],
    ['There were no documented cases of abuse.', 'no: zero other'],
    ['No incidents of anti-Semitism were reported.', 'No: zero other'],
    ['Courts convicted 12 traffickers and no officials.', 'no: zero convictions'],
    [
      'Officials identified 12 victims: eight women, four men, and no children.',
      'no: zero victims-identified',
    ],
    ['The year ended with no convictions.', 'no convictions: zero convictions'],
    [
      'No case was opened, nor has any broker been tried.',
      'No: zero investigations',
      'nor has any: zero prosecutions',
    ],
    ['No officer was arrested, let alone prosecuted.', 'No: zero arrests', 'prosecuted: zero prosecutions'],
    ['None of the three drop-in centers was in use.', 'None: zero facilities'],
    ['There were no reports of forced labor or of government efforts to end it.', 'no: zero other'],
    [
      'The ministry published neither the number of arrests nor of trials.',
      'published neither the number of arrests: unreported arrests',
      'trials: unreported prosecutions',
    ],
    [
      'The visitors were not informed of the number of men tried.',
      'were not informed of the number of men tried: unreported prosecutions',
    ],
    [
      'The state never acknowledged the number of victims found.',
      'never acknowledged the number of victims found: unreported victims-identified',
    ],
    [
      'The state did not say how many girls it identified, how many men it tried, or how many it jailed.',
      'did not say how many girls it identified: unreported victims-identified',
      'how many men it tried: unreported prosecutions',
      'how many it jailed: unreported sentences',
    ],
    [
      'The ministry did not disclose how many recruiters it had jailed.',
      'did not disclose how many recruiters it had jailed: unreported sentences',
    ],
    [
      'The ministry did not disclose the number of complaints that reached it, nor how many victims had been compensated.',
      'did not disclose the number of complaints: unreported other',
      'how many victims had been compensated: unreported restitution',
    ],
    [
      'The courts tried 40 men, but did not say how many of them were officials.',
      'did not say how many of them: unreported prosecutions',
    ],
    [
      'It disclosed neither the number of its trials nor that of convictions.',
      'disclosed neither the number of its trials: unreported prosecutions',
      'that of convictions: unreported convictions',
    ],
    [
      'There was no information on the number of trials, nor on restitution paid.',
      'no information on the number of trials: unreported prosecutions',
      'restitution: unreported restitution',
    ],
    [
      'Courts did not report how many they tried or convicted.',
      'did not report how many they tried: unreported prosecutions',
      'convicted: unreported convictions',
    ],
    [
      'No victims were identified, referred to care, or repatriated.',
      'No: zero victims-identified',
      'referred: zero victims-assisted',
      'repatriated: zero repatriations',
    ],
    [
      'Police did not investigate, refer to prosecutors, or arrest any traffickers.',
      'did not investigate: zero investigations',
      'refer: zero prosecutions',
      'arrest any: zero arrests',
    ],
    ['Not one of the district’s 14 shelters has a nurse.', 'Not one: zero facilities'],
    ['The ministry did not release funds for shelters.'],
    ['The act tells what follows when officials fail to report arrests.'],
    ['He was fined for not recording the girl’s arrest.'],
    ['Police held the owner and four guards, yet no charges had been filed.', 'no: zero prosecutions'],
    [
      'The ministry provided no data on the number of trials held or of women trained.',
      'no data on the number of trials: unreported prosecutions',
      'women trained: unreported training',
    ],
    [
      'No data are provided, however, on the number of victims, on prosecutions or on the fines imposed.',
      'No data are provided, however, on the number of victims: unreported victims-identified',
      'prosecutions: unreported prosecutions',
      'the fines: unreported sentences',
    ],
    [
      'Asked how many men had been tried, he gave no figure.',
      'how many men had been tried: unreported prosecutions',
    ],
    // The question may come first, where its teller tells of nothing else.
    [
      'How many brokers had been tried, the ministry did not say.',
      'How many brokers had been tried: unreported prosecutions',
    ],
    ['But how many were jailed, the court would not disclose.', 'how many were jailed: unreported sentences'],
    [
      'The sum spent on shelters was not made public.',
      'The sum spent on shelters was not made public: unreported funding',
    ],
    [
      'There were no prosecutions or convictions.',
      'no prosecutions: zero prosecutions',
      'convictions: zero convictions',
    ],
    ['There were no reports of disappearances.', 'no: zero other'],
    ['No victims were identified.', 'No: zero victims-identified'],
    ['No police officer or border guard was investigated for complicity.', 'No: zero investigations'],
    ['No judges, prosecutors, or police officers were charged.', 'No: zero prosecutions'],
    ['No slaveholder was convicted.', 'No: zero convictions'],
    ['For the fourth straight year, no slaveholder was convicted.', 'no: zero convictions'],
    ['No pimps or brothel-keepers were arrested.', 'No: zero arrests'],
    ['No suspected trafficker in the north of the country was arrested.', 'No: zero arrests'],
    ['No one suspected of holding slaves has ever been tried.', 'No one: zero prosecutions'],
    [
      'No officials accused of taking bribes were prosecuted or convicted.',
      'No: zero prosecutions',
      'convicted: zero convictions',
    ],
    ['No trafficker received a prison term.', 'No: zero sentences'],
    ['No offender served time in prison.', 'No: zero sentences'],
    ['No offender went to prison.', 'No: zero sentences'],
    ['No convicted trafficker was sent to jail.', 'No: zero sentences'],
    ['No case went to trial.', 'No: zero prosecutions'],
    ['No cases were brought to court.', 'No: zero prosecutions'],
    ['No suspects stood trial.', 'No: zero prosecutions'],
    ['No recruiter faced charges.', 'No: zero prosecutions'],
    ['No defendants were found guilty.', 'No: zero convictions'],
    ['No investigation led to a prosecution.', 'No: zero prosecutions'],
    ['No cases resulted in convictions.', 'No: zero convictions'],
    ['No victims were awarded compensation.', 'No: zero restitution'],
    ['No victim was paid damages.', 'No: zero restitution'],
    ['No victims received care.', 'No: zero victims-assisted'],
    ['No children were referred to shelters.', 'No: zero victims-assisted'],
    ['No foreign victims were repatriated.', 'No: zero repatriations'],
    ['No labor inspectors were trained.', 'No: zero training'],
    ['No workplaces were inspected.', 'No: zero inspections'],
    ['No funds were allocated for victim care.', 'No funds: zero funding'],
    ['No candidate withdrew.', 'No: zero other'],
    ['No prisoners died in custody.', 'No: zero other'],
    ['No journalists were killed.', 'No: zero other'],
    ['The police made no arrests.', 'no arrests: zero arrests'],
    ['Courts handed down no convictions under the new law.', 'no convictions: zero convictions'],
    [
      'The task force pursued no investigations and secured no convictions.',
      'no investigations: zero investigations',
      'no convictions: zero convictions',
    ],
    [
      'Authorities identified no victims and referred none to care.',
      'no: zero victims-identified',
      'none: zero victims-assisted',
    ],
    ['The ministry opened no new cases.', 'no: zero investigations'],
    ['The investigations resulted in no convictions.', 'no convictions: zero convictions'],
    ['There was no campaign directed at the buyers of commercial sex.', 'no campaign: zero awareness'],
    ['There was no shelter for men.', 'no shelter: zero facilities'],
    ['There were no shelters.', 'no shelters: zero facilities'],
    ['There was no hotline for victims.', 'no hotline: zero hotline'],
    ['The country has no government-run shelters.', 'no government-run shelters: zero facilities'],
    ['There were no female ministers.', 'no: zero other'],
  ]
  testRows('nouns that are negated', rows, (text, ...expected) => {
    expect(absences(text)).toEqual(expected)
  })
})

describe('none, neither, not one', () => {
  const rows: readonly Row[] = [
    ['All of those convicted received suspended sentences; none was jailed.', 'none: zero sentences'],
    ['None of the shelters accepted men.', 'None: zero facilities'],
    ['The courts acquitted no one.', 'no one: zero acquittals'],
    ['Not one of the 31 officers has appeared in court.', 'Not one: zero prosecutions'],
    ['Neither of the accused has been tried.', 'Neither: zero prosecutions'],
    ['No one was prosecuted.', 'No one: zero prosecutions'],
    ['Nobody was convicted.', 'Nobody: zero convictions'],
    ['None of the cases was investigated.', 'None: zero investigations'],
    ['None of the four orphanage directors held in 2016 had been tried.', 'None: zero prosecutions'],
    ['None of those arrested was convicted.', 'None: zero convictions'],
    ['None of the officials whom the press accused of complicity was charged.', 'None: zero prosecutions'],
    ['Police arrested 12 men, none of whom was charged.', 'none: zero prosecutions'],
    ['Fifty-six victims took part in trials, yet none was paid damages.', 'none: zero restitution'],
    ['None of the victims was awarded damages.', 'None: zero restitution'],
    ['None of the convictions involved a public official.', 'None: zero convictions'],
    ['None received prison sentences.', 'None: zero sentences'],
    ['None served time in prison.', 'None: zero sentences'],
    ['None of the 31 prosecutions resulted in a conviction.', 'None: zero convictions'],
    ['Not a single case went to trial.', 'Not a single: zero prosecutions'],
    ['Not a single trafficker was convicted.', 'Not a single: zero convictions'],
    ['Not one victim was compensated.', 'Not one: zero restitution'],
    ['Not one of the suspects was indicted.', 'Not one: zero prosecutions'],
    ['Neither suspect was convicted.', 'Neither: zero convictions'],
    ['Neither of the two men was prosecuted.', 'Neither: zero prosecutions'],
    [
      'Authorities neither prosecuted nor convicted any traffickers.',
      'neither prosecuted: zero prosecutions',
      'convicted any: zero convictions',
    ],
    ['Courts convicted 12 traffickers, compared with none in 2016.', 'none: zero convictions'],
    ['Police identified 12 victims in 2018 and none in 2017.', 'none: zero victims-identified'],
  ]
  testRows('none, neither, not one', rows, (text, ...expected) => {
    expect(absences(text)).toEqual(expected)
  })
})

describe('the count zero', () => {
  const rows: readonly Row[] = [
    ['Authorities secured zero convictions in lower courts.', 'zero: zero convictions'],
    ['The government reported zero prosecutions.', 'zero: zero prosecutions'],
    ['Police made zero arrests.', 'zero: zero arrests'],
    ['Police made 0 arrests.', '0: zero arrests'],
    ['Authorities reported 14 investigations, 3 prosecutions, and 0 convictions.', '0: zero convictions'],
    ['Courts convicted 14 traffickers, compared with zero in 2015.', 'zero: zero convictions'],
    ['Police identified zero victims.', 'zero: zero victims-identified'],
    ['The government has zero tolerance for trafficking.'],
    ['Inflation fell to zero percent.'],
    ['Temperatures fell to 0 degrees.'],
    ['Convictions: 0.', '0: zero other'],
  ]
  testRows('the count zero', rows, (text, ...expected) => {
    expect(absences(text)).toEqual(expected)
  })
})

describe('verbs that are negated', () => {
  const rows: readonly Row[] = [
    ['The state has yet to convict an official.', 'has yet to convict: zero convictions'],
    [
      'The government did not prosecute any suspects or convict any traffickers.',
      'did not prosecute any: zero prosecutions',
      'convict any: zero convictions',
    ],
    [
      'Courts had yet to hand down a single conviction.',
      'had yet to hand down a single conviction: zero convictions',
    ],
    ['Officers did not refer anyone to the shelter.', 'did not refer anyone: zero victims-assisted'],
    ['The unit did not pursue a single case.', 'did not pursue a single: zero investigations'],
    [
      'The ministry did not run any awareness campaigns.',
      'did not run any awareness campaigns: zero awareness',
    ],
    [
      'The government did not allocate a budget for its action plan.',
      'did not allocate a budget: zero funding',
    ],
    ['The courts did not try any of the 12 officers.', 'did not try any: zero prosecutions'],
    ['Police did not carry out any raids.', 'did not carry out any raids: zero investigations'],
    ['The government did not convict any traffickers.', 'did not convict any: zero convictions'],
    [
      'Authorities did not investigate, prosecute, or convict any officials.',
      'did not investigate: zero investigations',
      'prosecute: zero prosecutions',
      'convict any: zero convictions',
    ],
    ['The year ended without convicting any traffickers.', 'without convicting any: zero convictions'],
    ['Police failed to identify any victims.', 'failed to identify any: zero victims-identified'],
    [
      'It did not train officers, nor did it convict any traffickers.',
      'did not train: zero training',
      'nor did it convict any: zero convictions',
    ],
    [
      'Authorities failed to prosecute or convict any traffickers.',
      'failed to prosecute: zero prosecutions',
      'convict any: zero convictions',
    ],
    ['The country has never convicted a trafficker.', 'has never convicted: zero convictions'],
    ['Courts never convicted anyone of slavery.', 'never convicted anyone: zero convictions'],
    ['Courts did not convict a single trafficker.', 'did not convict a single: zero convictions'],
    ['Police closed the case without prosecuting anyone.', 'without prosecuting anyone: zero prosecutions'],
    ['Authorities did not prosecute anyone for forced labor.', 'did not prosecute anyone: zero prosecutions'],
    ['The raids did not result in any convictions.', 'did not result in any: zero convictions'],
    [
      'The inquiries did not lead to any arrests or prosecutions.',
      'did not lead to any arrests: zero arrests',
      'prosecutions: zero prosecutions',
    ],
    ['The year passed without a single conviction.', 'without a single conviction: zero convictions'],
    ['The year passed without any prosecutions.', 'without any prosecutions: zero prosecutions'],
    ['Authorities had yet to convict any traffickers.', 'had yet to convict any: zero convictions'],
    ['Police were unable to identify any victims.', 'were unable to identify any: zero victims-identified'],
    [
      'Neither the police nor the courts investigated any officials.',
      'Neither the police nor the courts investigated any: zero investigations',
    ],
    ['The ministry did not operate any shelters.', 'did not operate any shelters: zero facilities'],
    ['The government did not have a shelter for men.', 'did not have a shelter: zero facilities'],
    ['The government did not operate a hotline.', 'did not operate a hotline: zero hotline'],
    ['The government did not see any convictions.', 'did not see any convictions: zero convictions'],
    ['Courts did not order any restitution for victims.', 'did not order any restitution: zero restitution'],
    [
      'The government did not conduct any campaigns aimed at clients of prostitution.',
      'did not conduct any campaigns: zero awareness',
    ],
    ['Victims did not receive any compensation.', 'did not receive any compensation: zero restitution'],
    ['Authorities did not open any new cases.', 'did not open any: zero investigations'],
  ]
  testRows('verbs that are negated', rows, (text, ...expected) => {
    expect(absences(text)).toEqual(expected)
  })
})

describe('figures that were not given', () => {
  const rows: readonly Row[] = [
    [
      'The ministry kept no record of how many victims were jailed.',
      'no record of how many victims were jailed: unreported sentences',
    ],
    [
      'Offices compiled no statistics on victims identified or assisted.',
      'no statistics on victims identified: unreported victims-identified',
      'assisted: unreported victims-assisted',
    ],
    [
      'It did not report the number of officials investigated, prosecuted, or convicted.',
      'did not report the number of officials investigated: unreported investigations',
      'prosecuted: unreported prosecutions',
      'convicted: unreported convictions',
    ],
    [
      'It did not report the total number of victims housed in shelters or the amount spent on care.',
      'did not report the total number of victims housed: unreported victims-assisted',
      'the amount spent: unreported funding',
    ],
    [
      'The police had no data on arrests of buyers of sex from children or investigations of them.',
      'no data on arrests: unreported arrests',
      'investigations: unreported investigations',
    ],
    [
      'The government did not report granting any victims residence permits.',
      'did not report granting any: unreported victims-assisted',
    ],
    [
      'The police kept no records of the number of children detained.',
      'no records of the number of children detained: unreported arrests',
    ],
    [
      'Statistics on convictions could not be found among the sources.',
      'Statistics on convictions could not be found: unreported convictions',
    ],
    ['The envoy was not given any data on arrests.', 'was not given any data on arrests: unreported arrests'],
    [
      'The mission was unable to obtain statistics on arrests.',
      'was unable to obtain statistics on arrests: unreported arrests',
    ],
    ['How many of the 40 men were charged is unknown.', 'How many of the: unreported prosecutions'],
    [
      'The government did not say how many of the 40 men were charged.',
      'did not say how many of the: unreported prosecutions',
    ],
    [
      'The government did not report whether any of the 12 officers were prosecuted.',
      'did not report whether any of the: unreported prosecutions',
    ],
    [
      'The number of convictions remained unclear.',
      'The number of convictions remained unclear: unreported convictions',
    ],
    ['The government lacked data on convictions.', 'lacked data on convictions: unreported convictions'],
    ['The army withheld figures on arrests.', 'withheld figures on arrests: unreported arrests'],
    [
      'Data on investigations were lacking.',
      'Data on investigations were lacking: unreported investigations',
    ],
    ['Statistics on arrests did not exist.', 'Statistics on arrests did not exist: unreported arrests'],
    ['The report gave no breakdown of the sentences.', 'no breakdown of the sentences: unreported sentences'],
    [
      'The government did not specify the amount of funding for the shelter.',
      'did not specify the amount of funding: unreported funding',
    ],
    [
      'The government did not make available information on convictions.',
      'did not make available information on convictions: unreported convictions',
    ],
    [
      'No official or reliable statistics were available on arrests.',
      'No official or reliable statistics were available on arrests: unreported arrests',
    ],
    [
      'Neither the ministry nor the police published figures on arrests.',
      'Neither the ministry nor the police published figures on arrests: unreported arrests',
    ],
    ['Figures on arrests were not collected.', 'Figures on arrests were not collected: unreported arrests'],
    [
      'The government did not report any investigations, prosecutions, or convictions of officials.',
      'did not report any investigations: unreported investigations',
      'prosecutions: unreported prosecutions',
      'convictions: unreported convictions',
    ],
    [
      'The government provided no information on sentencing.',
      'no information on sentencing: unreported sentences',
    ],
    [
      'The government did not report how many victims benefitted.',
      'did not report how many victims benefitted: unreported victims-assisted',
    ],
    [
      'The government did not say how many of the returnees received follow-up care.',
      'did not say how many of the returnees received: unreported victims-assisted',
    ],
    [
      'Officials could not say how many victims were sheltered.',
      'could not say how many victims were sheltered: unreported victims-assisted',
    ],
    [
      'The ministry declined to say how many suspects it arrested.',
      'declined to say how many suspects it arrested: unreported arrests',
    ],
    [
      'It was unclear how many of them were convicted.',
      'It was unclear how many of them were convicted: unreported convictions',
    ],
    [
      'It was not known how many were deported.',
      'It was not known how many were deported: unreported deportations',
    ],
    [
      'The police did not know how many women were trafficked.',
      'did not know how many women were trafficked: unreported prevalence',
    ],
    [
      'The government did not disclose how much money it spent on its action plan.',
      'did not disclose how much money it spent: unreported funding',
    ],
    [
      'The ministry did not report how much it allocated for shelters.',
      'did not report how much it allocated: unreported funding',
    ],
    [
      'It did not report whether any of the officials were prosecuted.',
      'did not report whether any of the officials were prosecuted: unreported prosecutions',
    ],
    [
      'It did not report whether it convicted any traffickers.',
      'did not report whether it convicted any traffickers: unreported convictions',
    ],
    [
      'No information was available about prosecutions.',
      'No information was available about prosecutions: unreported prosecutions',
    ],
    ['The government supplied no data on convictions.', 'no data on convictions: unreported convictions'],
    [
      'No statistics were kept on assisted returns.',
      'No statistics were kept on assisted returns: unreported repatriations',
    ],
    ['No statistics on arrests were published.', 'No statistics on arrests: unreported arrests'],
    [
      'There were no official figures on prosecutions.',
      'no official figures on prosecutions: unreported prosecutions',
    ],
    ['Data on convictions were unavailable.', 'Data on convictions were unavailable: unreported convictions'],
    [
      'Statistics on arrests were not available.',
      'Statistics on arrests were not available: unreported arrests',
    ],
    [
      'Figures on convictions were not made public.',
      'Figures on convictions were not made public: unreported convictions',
    ],
    [
      'The number of children arrested was unknown.',
      'The number of children arrested was unknown: unreported arrests',
    ],
    [
      'The number of victims identified was not reported.',
      'The number of victims identified was not reported: unreported victims-identified',
    ],
    [
      'The number of prosecutions was not made public.',
      'The number of prosecutions was not made public: unreported prosecutions',
    ],
    [
      'The government did not keep statistics on prosecutions.',
      'did not keep statistics on prosecutions: unreported prosecutions',
    ],
    [
      'Authorities did not track the number of victims assisted.',
      'did not track the number of victims assisted: unreported victims-assisted',
    ],
    [
      'Police did not share data on investigations.',
      'did not share data on investigations: unreported investigations',
    ],
    [
      'The ministry did not collect figures on inspections.',
      'did not collect figures on inspections: unreported inspections',
    ],
    [
      'The government declined to provide statistics on sentences.',
      'declined to provide statistics on sentences: unreported sentences',
    ],
    [
      'The police refused to release data on arrests.',
      'refused to release data on arrests: unreported arrests',
    ],
    [
      'Officials failed to provide information on convictions.',
      'failed to provide information on convictions: unreported convictions',
    ],
    [
      'The government did not disaggregate data on prosecutions.',
      'did not disaggregate data on prosecutions: unreported prosecutions',
    ],
    [
      'The government did not provide conviction data.',
      'did not provide conviction data: unreported convictions',
    ],
    [
      'The government did not provide sentencing information.',
      'did not provide sentencing information: unreported sentences',
    ],
    [
      'Prosecution statistics were unavailable.',
      'Prosecution statistics were unavailable: unreported prosecutions',
    ],
    [
      'The government did not report the number of victims identified or assisted.',
      'did not report the number of victims identified: unreported victims-identified',
      'assisted: unreported victims-assisted',
    ],
    [
      'Authorities provided no information on how many suspects were arrested, tried, or convicted.',
      'no information on how many suspects were arrested: unreported arrests',
      'tried: unreported prosecutions',
      'convicted: unreported convictions',
    ],
    [
      'The government did not report convicting any traffickers.',
      'did not report convicting any: unreported convictions',
    ],
    [
      'The government did not report having convicted any traffickers.',
      'did not report having convicted any: unreported convictions',
    ],
    ['Nor did it report any arrests.', 'Nor did it report any arrests: unreported arrests'],
    [
      'The government never published the number of convictions.',
      'never published the number of convictions: unreported convictions',
    ],
    [
      'Neither ministry reported the number of inspections.',
      'Neither ministry reported the number of inspections: unreported inspections',
    ],
    [
      'The government did not provide any details about sentences.',
      'did not provide any details about sentences: unreported sentences',
    ],
    ['No one knew how many people had died.', 'No one knew how many people had died: unreported other'],
    ['The army has not released the results.'],
  ]
  testRows('figures that were not given', rows, (text, ...expected) => {
    expect(absences(text)).toEqual(expected)
  })
})

describe('what is no absence of a figure', () => {
  const rows: readonly Row[] = [
    ['No agency was required to inspect shelters.'],
    ['No arrests could be made in secret.'],
    ['There is no single office that investigates trafficking.'],
    ['It patrols coasts along which there are no shelters.'],
    ['The plan did not exclude any victims.'],
    ['Officials had no news of the victims.'],
    ['Victims were not able to file cases against brokers.'],
    ['The courts did nothing for victims.'],
    ['Courts do not convict traffickers without evidence.'],
    ['The government should not prosecute any victims.'],
    ['Do not arrest any victims.'],
    ['Ensure that no victims are penalized.'],
    ['If no charges are filed, detainees must be released.'],
    ['Suspects may be held with no charges.'],
    ['No matter how many officers were charged, abuse went on.'],
    ['No official would say why.'],
    ['The accused had no lawyer.'],
    ['He had no children.'],
    ['There were no restrictions on movement.'],
    ['There was no new information on the case.'],
    ['There was no significant Jewish community.'],
    ['Victims had no access to legal aid.'],
    ['They wore shirts that said “No bribes for jobs.”'],
    ['Child laborers received little or no health care.'],
    ['The government did not kill individuals abroad.'],
    ['Not all victims were identified.'],
    ['No information was available on whether victims received services.'],
    ['The government did not report on its efforts.'],
    ['The government did not take any steps to reduce demand.'],
    ['The government made no efforts and no progress.'],
    ['The government did not provide training for its diplomats.'],
    ['The government did not fully meet the minimum standards.'],
    ['It was unclear if the work was completed.'],
    ['No law prohibits forced labor.'],
    ['There is no law that criminalizes trafficking in men.'],
    ['There was no evidence that officials were complicit.'],
    ['There was no indication that victims were deported.'],
    ['No one may be tried twice for the same act.'],
    ['No person shall be held in slavery.'],
    ['No worker can be forced to work more than 48 hours.'],
    ['They were detained without charge or trial.'],
    ['He was held for months without trial.'],
    ['Children work without pay and without rest.'],
    ['An unknown number of defendants fled.'],
    ['Police freed two men, neither of which is a citizen.'],
    ['There was no progress in the trial of the officers.'],
    ['The government had no procedures to identify victims.'],
    ['The law does not prohibit trafficking.'],
    ['Police often did not know how to identify victims.'],
    ['The government did not have a national action plan.'],
    ['Officials did not always refer victims to care.'],
    ['There is no minimum age for marriage.'],
    ['Victims had no choice but to stay.'],
    ['There was no doubt that the officers took bribes.'],
    ['The penalties are no less severe than those for rape.'],
    ['The suspects were no longer in custody.'],
    ['Courts tried no fewer than 12 officers.'],
    ['It did not explain why the officers were released.'],
    ['The constitution provides that no one is held without a warrant.'],
    ['Police made no attempt to find the missing girls.'],
    ['The government took no action against complicit officials.'],
    ['It was unclear if the interviews led to any victim identification.'],
    ['Police did not report any allegations.'],
  ]
  testRows('what is no absence of a figure', rows, (text, ...expected) => {
    expect(absences(text)).toEqual(expected)
  })
})

test('unreported claims count nothing; zero claims count none', () => {
  const drafts = read('Courts convicted no one, and police did not report any arrests.')
  expect(drafts.map(({ absence, figure }) => `${absence} ${figure?.value}`)).toEqual([
    'zero 0',
    'unreported undefined',
  ])
})

describe('absences as baselines', () => {
  const rows: readonly Row[] = [
    [
      'Authorities did not prosecute any suspects in 2018, compared with five in 2017 and none in 2016.',
      'did not prosecute any 2018 -',
      'five 2017 baseline-of did not prosecute any',
      'none 2016 baseline-of did not prosecute any',
    ],
    ['Police arrested 12 suspects (none in 2016).', '12 RP -', 'none 2016 baseline-of 12'],
    ['The government reported 0 prosecutions in 2018 (2 in 2017).', '0 2018 -', '2 2017 baseline-of 0'],
    [
      'The government identified zero victims, down from 14 in the previous reporting period.',
      'zero RP -',
      '14 PRP baseline-of zero',
    ],
    ['Of the 31 suspects, none was convicted.', '31 RP -', 'none RP part-of 31'],
    ['Courts convicted 12 traffickers, compared with none in 2015.', '12 RP -', 'none 2015 baseline-of 12'],
    ['Courts convicted 14 traffickers, compared with zero in 2015.', '14 RP -', 'zero 2015 baseline-of 14'],
    [
      'Courts convicted 14 traffickers, compared with no convictions in 2015.',
      '14 RP -',
      'no convictions 2015 baseline-of 14',
    ],
    [
      'Courts convicted 14 traffickers, up from none the previous year.',
      '14 RP -',
      'none PRP baseline-of 14',
    ],
    ['Courts convicted no traffickers, compared with two in 2015.', 'no RP -', 'two 2015 baseline-of no'],
    ['Police identified 12 victims (none in 2015).', '12 RP -', 'none 2015 baseline-of 12'],
    ['Police identified 12 victims in 2018 and none in 2017.', '12 2018 -', 'none 2017 -'],
  ]
  testRows('absences as baselines', rows, (text, ...expected) => {
    const related = ({ relation }: Draft) =>
      relation === null ? '-' : `${relation.type} ${quote(text, relation.to)}`
    expect(read(text).map((draft) => `${quote(text, draft)} ${time(draft)} ${related(draft)}`)).toEqual(
      expected,
    )
  })
})
