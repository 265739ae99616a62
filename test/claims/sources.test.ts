/** Who is said to be the source of what a text tells. All sentences are invented. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addClaims } from '../../src/claims/claims.ts'
import type { Tellings } from '../../src/claims/sources/tellings.ts'
import { type SourceRecord, sources, sourcesOf } from '../../src/export/sources.ts'
import { parse } from '../../src/parse.ts'

const options = { format: 'text', year: 2019, series: 'Country Reports on Human Rights Practices' } as const

/** The rows of a passage. */
function read(text: string): SourceRecord[] {
  return sources(parse(text, options))
}

/**
 * A text and its rows, `sentence name => canonical | kind | named | verb`: `*` is anything, ` / ` divides what is right too,
 * `?` stands before a row that may be there.
 */
const table: readonly (readonly [string, ...string[]])[] = [
  [
    'The Nurses’ League has long claimed that wards were closed.',
    '0 Nurses’ League => Nurses’ League | ngo | named | claim',
  ],
  [
    'The Prosecutor General’s Office announced that it had indicted two guards.',
    '0 Prosecutor General’s Office => * | government | named | announce',
  ],
  [
    'The army chief, General Odan Mirelu, said that two men had died.',
    '0 General Odan Mirelu => General Odan Mirelu | government | named | say',
  ],
  ['KEF’s director, Dana Whyl, complained of delays.', '0 Dana Whyl => Dana Whyl | ngo | named | complain'],
  [
    'Costa Libre, a domestic think tank, found that rents had doubled.',
    '0 Costa Libre => Costa Libre | academic | named | find',
  ],
  [
    'Selam Tavel, whose brother died, said that guards beat him.',
    '0 Selam Tavel => Selam Tavel | individual | named | say',
  ],
  [
    '“Nobody came,” said Hery Rakolo, the mayor of Norwich.',
    '0 Hery Rakolo => Hery Rakolo | government | named | say',
  ],
  [
    'Police said that 12 men fled, and media reported that nine drowned.',
    '0 Police => police | government | unnamed | say',
    '0 media => media | media | unnamed | report',
  ],
  [
    'On the road, drivers said, soldiers exacted 500 pounds.',
    '0 drivers => drivers | individual | unnamed | say',
  ],
  [
    'Not one officer was charged, as the Coalition for Water (COW) noted on March 22.',
    '0 Coalition for Water => * | ngo | named | note',
  ],
  [
    'The director of the Harvest Office said nine fled. The same source said ten came.',
    '0 director of the Harvest Office => * | government | named | say',
    '1 same source => director of the Harvest Office | government | named | say',
  ],
  [
    'A professor of law said nine fled. The same source added that ten came.',
    '0 professor => professor | academic | unnamed | say',
    '1 same source => professor | academic | unnamed | add',
  ],
  [
    'The Daily Courier said nine fled. Police said that ten came, and the same newspaper reported it.',
    '0 Daily Courier => Daily Courier | media | named | say',
    '1 Police => police | government | unnamed | say',
    '1 same newspaper => Daily Courier | media | named | report',
  ],
  [
    'A survey by the Bureau of Statistics found that nine fled, and according to the same survey ten came.',
    '0 Bureau of Statistics => * | government | named | find',
    '0 Bureau of Statistics => Bureau of Statistics | government | named | according to',
  ],
  [
    'The Labor Force Survey of the Bureau of Statistics showed that nine fled.',
    '0 Bureau of Statistics => * | government | named | show',
  ],
  [
    'According to the Ministry of Health’s 2011 Demographic and Health Survey, nine fled.',
    '0 Ministry of Health => * | government | named | according to',
  ],
  [
    'The Sri Lankan and Ethiopian embassies reported nine cases.',
    '0 Sri Lankan embassies => * | government | named | report',
    '0 Ethiopian embassies => * | government | named | report',
  ],
  [
    'Hindu and Muslim groups complained of delays.',
    '0 Hindu groups => * | religious | unnamed | complain',
    '0 Muslim groups => * | religious | unnamed | complain',
  ],
  [
    'Lawmakers of the Dawn Party accused the prosecutor of bias.',
    '0 Lawmakers of the Dawn Party => * | political-party | unnamed | accuse',
  ],
  [
    'A legislator from the opposition Progress Party said nine fled.',
    '0 legislator => legislator | political-party | unnamed | say',
  ],
  ['Lawmakers said nine fled.', '0 Lawmakers => lawmakers | government | unnamed | say'],
  [
    'UNSMIL’s Human Rights Section documented nine cases.',
    '0 UNSMIL’s Human Rights Section => * | international-organization | named | document',
  ],
  ['Lenta.ru reported that nine fled.', '0 Lenta.ru => Lenta.ru | media | named | report'],
  ['The site Norsk.news reported nine cases.', '0 Norsk.news => Norsk.news | media | named | report'],
  [
    'Voice for the Missing of Westland recorded nine cases.',
    '0 Voice for the Missing of Westland => * | ngo | named | record',
  ],
  ['The NGO Article 19 noted that nine fled.', '0 Article 19 => Article 19 | ngo | named | note'],
  [
    'Police held 61 detainees, 30 of whom alleged that guards beat them.',
    '0 detainees => detainees | individual | unnamed | allege',
  ],
  [
    'The clerk was freed, as reported in Voz Libre.',
    '0 Voz Libre => Voz Libre | ngo / media | named | report',
  ],
  ['Nine fled, as reported in Norwich.'],
  ['A court dismissed the claims of the clerk.'],
  [
    'According to NGO and media reports, as in previous years, several clerks, including members of unions, were jailed.',
    '0 NGO => * | ngo | unnamed | according to',
    '0 media => media | media | unnamed | according to',
  ],
  [
    'According to a study by the Planning and Social Studies Center, Plan Abroad, and UNICEF, nine fled.',
    '0 Planning and Social Studies Center => * | ngo | named | according to',
    '0 Plan Abroad => * | * | named | according to',
    '0 UNICEF => UNICEF | international-organization | named | according to',
  ],
  ['As noted in Section 2, nine fled.'],
  [
    'Its task is to study abuses, including those reported by NGOs; and monitor government compliance with treaties.',
    '0 NGOs => NGOs | ngo | unnamed | report',
  ],
  [
    'Defense attorneys complained of delays.',
    '0 Defense attorneys => defense attorneys | individual | unnamed | complain',
  ],
  // a verb of telling with what it tells, beside nouns that it could go on with
  [
    'The Office for Harbors (OFH) reports that 61 ships sank, of which 22 were old and 14 new, the others unknown.',
    '0 Office for Harbors => Office for Harbors | government | named | report',
  ],
  [
    'While the minister states that wages rose from 4,600 to 6,200 rupees a month, the GFTW estimates that 250 cooks left.',
    '0 minister => minister | government | named | state',
    '0 GFTW => GFTW | ngo | named | estimate',
  ],
  [
    'The mayor’s office declared in May that four guards had been moved, but courts tried none.',
    '0 mayor’s office => * | government | named | declare',
  ],
  // between two commas, or a comma and the end, behind words that the verb could go on with
  [
    'Of 702 berths counted in May, the Port Mission in Oslo (PMO) noted, nine percent had never been let.',
    '0 Port Mission in Oslo => Port Mission in Oslo | * | named | note',
  ],
  [
    'It fined masters whose owners, sailors alleged, had sold the cargo.',
    '0 sailors => * | individual | unnamed | allege',
  ],
  [
    'Nine failed to pay, the Office of the Director of Harbors noted, and none was fined.',
    '0 Office of the Director of Harbors => * | government | named | note',
  ],
  [
    'As of May the 12 ports, built for about 90 ships, held 241, most of them old, the National Harbor Institute (NHI) reported.',
    '0 National Harbor Institute => * | * | named | report',
  ],
  ['It freed convicts, Harbor 18 noted; few were at home.', '0 Harbor 18 => Harbor 18 | ngo | named | note'],
  ['Two ships, one of them damaged, sank, and 12 sailors, all of them hired, drowned.'],
  // names with a number or a mark
  ['In 2018 Channel 4 reported that ten fled.', '0 Channel 4 => Channel 4 | media | named | report'],
  [
    'The group Save Rivers! has documented 62 wrecks.',
    '0 Save Rivers! => Save Rivers! | ngo | named | document',
  ],
  [
    'The Commissariat for Harbors estimated that ten sank.',
    '0 Commissariat for Harbors => * | government | named | estimate',
  ],
  // what stands in front
  [
    'Per the Harbor Office, 12 men fled.',
    '0 Harbor Office => Harbor Office | government | named | according to',
  ],
  ['By the league’s count, 12 men fled.', '0 league => league | ngo | unnamed | according to'],
  [
    'As the rapporteur observed, few were freed.',
    '0 rapporteur => rapporteur | international-organization | named | observe',
  ],
  // numbers of people, those that are named beside others, what goes on behind a comma
  ['Fourteen said that they had been beaten.', '0 Fourteen => fourteen | individual | unnamed | say'],
  [
    'Critics, among them Clear Rivers, maintained that the dam leaked.',
    '0 Critics => critics | observers | unnamed | maintain',
    '0 Clear Rivers => Clear Rivers | ngo | named | maintain',
  ],
  [
    'Nine were freed, according to Clear Rivers, which notes that none was tried.',
    '0 Clear Rivers => Clear Rivers | ngo | named | according to',
    '0 Clear Rivers => Clear Rivers | ngo | named | note',
  ],
  ['UNHCR, which paid for the count, confirmed the results.', '0 UNHCR => UNHCR | * | named | confirm'],
  // numbers and verdicts
  ['A nurse put the toll at 23.', '0 nurse => nurse | individual | unnamed | put'],
  ['Photographs seen by Clear Rivers show 12 huts.', '0 Clear Rivers => Clear Rivers | ngo | named | show'],
  [
    'The Watch on Prisons recorded 19 deaths.',
    '0 Watch on Prisons => Watch on Prisons | ngo | named | record',
  ],
  [
    'The country’s oldest union, the Harbor League, claims 200 members.',
    '0 Harbor League => Harbor League | ngo | named | claim',
  ],
  [
    'The Minister of Justice, Odan Mirelu, said that ten fled.',
    '0 Odan Mirelu => Odan Mirelu | government | named | say',
  ],
  [
    'The party’s secretary general, Odan Mirelu, welcomed the ruling.',
    '0 Odan Mirelu => Odan Mirelu | political-party | named | welcome',
  ],
  ['The hotline logged 40 calls.'],
  ['Clear Rivers logged 40 attacks.', '0 Clear Rivers => Clear Rivers | ngo | named | log'],
  [
    'Clear Rivers declared the vote broadly unfair.',
    '0 Clear Rivers => Clear Rivers | ngo | named | declare',
  ],
  ['Speaking on the radio, the mayor said that 12 men fled.', '0 mayor => mayor | government | * | say'],
  ['NGO workers said that camps were unsafe.', '0 NGO workers => NGO workers | ngo | unnamed | say'],
  ['The commission rejected all 44 complaints.'],
  ['Twitter said that it had removed 12 posts.', '0 Twitter => Twitter | business | named | say'],
  ['A cellmate alleged that guards beat him.', '0 cellmate => cellmate | individual | unnamed | allege'],
  ['The ombudsman verified nine cases.', '0 ombudsman => ombudsman | government | named | verify'],
  ['Observers believed the vote was fair.', '0 Observers => observers | observers | unnamed | believe'],
  [
    'Farm workers complained of unpaid overtime.',
    '0 Farm workers => farm workers | individual | unnamed | complain',
  ],
  [
    'The Ministry of Labor, Youth, and Sport announced that 40 inspectors had been hired.',
    '0 Ministry of Labor, Youth, and Sport => Ministry of Labor, Youth, and Sport | government | named | announce',
  ],
  [
    'Several relatives described how officers dragged him away.',
    '0 relatives => relatives | individual | unnamed | describe',
  ],
  [
    'In a statement on May 3, the Bishops’ Conference of Norland emphasized that camps were unsafe.',
    '0 Bishops’ Conference of Norland => Bishops’ Conference of Norland | religious | named | emphasize',
  ],
  [
    'The opposition Unity Party maintained that ballots had been stuffed.',
    '0 Unity Party => Unity Party | political-party | named | maintain',
  ],
  [
    'The Supreme Court noted that the delay was excessive.',
    '0 Supreme Court => Supreme Court | government | named | note',
  ],
  [
    'Rebels in the north acknowledged they had held two drivers.',
    '0 Rebels => rebels | armed-group | unnamed | acknowledge',
  ],
  ['Mine owners argued the fees were too high.', '0 Mine owners => mine owners | business | unnamed | argue'],
  [
    'Minister of Justice Pela Vorn confirmed that 12 wardens had been dismissed.',
    '0 Minister of Justice Pela Vorn / Pela Vorn => * | government | named | confirm',
  ],
  [
    'Academics at the national university found that rents had doubled.',
    '0 Academics => academics | academic | unnamed | find',
  ],
  [
    'Human rights groups criticized the decree.',
    '0 Human rights groups => human rights groups | ngo | unnamed | criticize',
  ],
  [
    'The European Union expressed concern over the arrests.',
    '0 European Union => European Union | international-organization | named | express',
  ],
  ['Two senators denounced the raid.', '0 senators => senators | government | unnamed | denounce'],
  [
    'Residents accused the company of poisoning the river.',
    '0 Residents => residents | individual | unnamed | accuse',
  ],
  [
    'The Writers’ Union raised allegations of plagiarism against the board.',
    '0 Writers’ Union => Writers’ Union | ngo | named | raise',
  ],
  [
    'According to the Council of Europe, cells were damp.',
    '0 Council of Europe => Council of Europe | international-organization | named | according to',
  ],
  [
    'Forty families fled, according to the Lake Province police.',
    '0 Lake Province police => * | government | * | according to',
  ],
  ['As reported by Radio Delta, three men drowned.', '0 Radio Delta => Radio Delta | media | named | report'],
  [
    'In the view of defense attorneys, the trial was unfair.',
    '0 defense attorneys => defense attorneys | * | unnamed | according to',
  ],
  [
    'The abuses were documented by the Lake Institute and by two churches.',
    '0 Lake Institute => Lake Institute | academic | named | document',
    '0 churches => churches | religious | unnamed | document',
  ],
  [
    'Figures from the Ministry of Health showed 12 deaths.',
    '0 Ministry of Health => Ministry of Health | government | named | show',
  ],
  [
    'UNICEF’s data showed that 12 percent of girls had left school.',
    '0 UNICEF => UNICEF | international-organization | named | show',
  ],
  [
    'A survey by the Rural Women’s Congress found that half of the widows had no land.',
    '0 Rural Women’s Congress => Rural Women’s Congress | ngo | named | find',
  ],
  [
    'In its annual report, Amnesty International noted 20 hangings.',
    '0 Amnesty International => Amnesty International | ngo | named | note',
  ],
  ['Forty fled, the Harbor Post reported.', '0 Harbor Post => Harbor Post | media | named | report'],
  [
    'The mayor resigned but, according to the union, returned a week later.',
    '0 union => union | ngo | * | according to',
  ],
  [
    'The Institute of Migration reported 40 arrivals, and the Institute for Lake Studies reported none.',
    '0 Institute of Migration => Institute of Migration | government | named | report',
    '0 Institute for Lake Studies => Institute for Lake Studies | academic | named | report',
  ],
  [
    'A Lake Institute report found that wells had dried up.',
    '0 Lake Institute => Lake Institute | academic | named | find',
  ],
  [
    'The 2020 XYZ Household Survey showed that 14 percent of homes lacked power.',
    '0 XYZ / XYZ Household Survey => * | * | named | show',
  ],
  [
    'The Lake Institute found that wells had dried up. The same study found that 30 cows had died.',
    '0 Lake Institute => Lake Institute | academic | named | find',
    '1 Lake Institute => Lake Institute | academic | named | find',
  ],
  [
    'NGOs stated that the law was vague. They also alleged that police ignored it.',
    '0 NGOs => NGOs | ngo | unnamed | state',
    '1 NGOs / They => NGOs | ngo | unnamed | allege',
  ],
  [
    'Guards beat the men, once Radio Delta revealed the affair.',
    '0 Radio Delta => Radio Delta | media | named | reveal',
  ],
  ['The law states that strikes are forbidden.'],
  ['The constitution provides for free speech, and article 9 says that parties may be banned.'],
  ['According to the penal code, arson is a crime.'],
  ['The government did not report any arrests.'],
  ['No cases were reported, and officials provided no figures.'],
  ['There were credible reports that guards beat inmates.'],
  ['He was reportedly held for nine days and was believed to be ill.'],
  ['A court convicted the editor and ordered him to pay a fine.'],
  ['The league urged the government to free them and called on the president to act.'],
  ['Journalists who criticized the mayor lost their jobs.'],
  ['A court found him guilty of treason.'],
  ['Police arrested a man who shouted that the king was a thief.'],
  [
    'The institute found that one in five drivers said they had paid a bribe.',
    '0 institute => institute | academic | * | find',
  ],
  ['Women may report abuse to a hotline.'],
  ['The state maintained control of the port and observed the treaty.'],
  ['Accounts differ but suggest that ten died.'],
  [
    'The Harbor Post, citing a leaked memo, reported that 12 men had died.',
    '0 Harbor Post => Harbor Post | media | named | report',
    '?0 leaked memo => * | * | * | cite',
  ],
  [
    'The league recorded ten cases and said that the police ignored them.',
    '0 league => league | ngo | * | record',
  ],
  [
    'NGOs and media reported that the dam had burst.',
    '0 NGOs => NGOs | ngo | unnamed | report',
    '0 media => media | media | unnamed | report',
  ],
  [
    'NGOs, including the Rural Women’s Congress (RWC), said that seed was scarce.',
    '0 NGOs => NGOs | ngo | unnamed | say',
    '0 Rural Women’s Congress => Rural Women’s Congress | ngo | named | say',
  ],
  [
    'UNHCR, the Red Cross, and the Ministry of Interior reported new arrivals.',
    '0 UNHCR => UNHCR | international-organization | named | report',
    '0 Red Cross => Red Cross | international-organization | named | report',
    '0 Ministry of Interior => Ministry of Interior | government | named | report',
  ],
  [
    'Church and student leaders condemned the curfew.',
    '0 Church leaders / Church => church leaders | religious | unnamed | condemn',
    '0 student leaders => student leaders | individual | unnamed | condemn',
  ],
  [
    'Local and foreign journalists said permits were refused.',
    '0 Local journalists / Local => local journalists | media | unnamed | say',
    '0 foreign journalists => foreign journalists | media | unnamed | say',
  ],
  [
    'The army said that it had left, while villagers claimed that soldiers remained.',
    '0 army => army | government | * | say',
    '0 villagers => villagers | individual | unnamed | claim',
  ],
  [
    'Representatives of the Bar Association of Newtown said the cells were full.',
    '0 Representatives of the Bar Association of Newtown => representatives of the Bar Association of Newtown | ngo | * | say',
  ],
  [
    'The Committee to Defend Writers asserted that books were burned.',
    '0 Committee to Defend Writers => Committee to Defend Writers | ngo | named | assert',
  ],
  [
    'The local human rights organization Open Door reported 12 beatings.',
    '0 Open Door => Open Door | ngo | named | report',
  ],
  ['Clinics run by volunteers reported shortages of drugs.', '0 Clinics => clinics | * | unnamed | report'],
  ['Media reports indicated that two boats had sunk.', '0 Media => media | media | unnamed | indicate'],
  [
    'The government’s annual report stated that crime fell.',
    '0 government => government | government | named | state',
  ],
  ['One of the lawyers said the file was lost.', '0 lawyers => lawyers | * | unnamed | say'],
  [
    'The Bureau of Fair Trade in Newtown estimated losses at $5,000.',
    '0 Bureau of Fair Trade in Newtown => Bureau of Fair Trade in Newtown | government | named | estimate',
  ],
  [
    'RWC said that seed was scarce. Members of the Rural Women’s Congress (RWC) marched.',
    '0 RWC => Rural Women’s Congress | ngo | named | say',
  ],
  [
    'Lawyer Odan Mirelu was held for a week. Mirelu stated that guards hit him.',
    '1 Mirelu => Odan Mirelu | * | named | state',
  ],
  [
    'The Ministry of Fisheries closed the port. The ministry said that ice was scarce.',
    '1 ministry => Ministry of Fisheries | government | named | say',
  ],
  [
    'The Constitutional Court struck down the tax. The court stated that it was arbitrary.',
    '1 court => Constitutional Court | government | named | state',
  ],
  ['UNIECF reported 12 cases.', '0 UNIECF => UNIECF | * | named | report'],
  [
    'The state broadcaster said the roads were open.',
    '0 state broadcaster => state broadcaster | media | * | say',
  ],
  [
    'A chamber of commerce complained about tolls.',
    '0 chamber of commerce => chamber of commerce | ngo | unnamed | complain',
  ],
  [
    'Jehovah’s Witnesses reported that five men were jailed.',
    '0 Jehovah’s Witnesses => Jehovah’s Witnesses | religious | * | report',
  ],
  [
    'International monitors said the polls opened late.',
    '0 International monitors => international monitors | observers | unnamed | say',
  ],
  ['The ICRC noted that cells were crowded.', '0 ICRC => ICRC | international-organization | named | note'],
  [
    'Embassy officials confirmed that he had been held.',
    '0 Embassy officials => embassy officials | government | unnamed | confirm',
  ],
  [
    'Opposition lawmakers said the vote was rigged.',
    '0 Opposition lawmakers => opposition lawmakers | political-party / government | unnamed | say',
  ],
  [
    'Tavara Coop, a state agency, reported that rice was short.',
    '0 Tavara Coop => Tavara Coop | government | named | report',
  ],
  ['The militia said that it would leave.', '0 militia => militia | armed-group | * | say'],
  [
    'A think tank estimated that 4,000 people had left.',
    '0 think tank => think tank | academic | unnamed | estimate',
  ],
  [
    'Prison officials told reporters that the kitchen was closed.',
    '0 Prison officials => prison officials | government | unnamed | tell',
  ],
  [
    'The teachers’ union alleged that wages were late.',
    '0 teachers’ union => teachers’ union | ngo | * | allege',
  ],
  [
    'The NGO Sun Rise released a report stating that 30 girls had been sold.',
    '0 Sun Rise => Sun Rise | ngo | named | state',
  ],
  ['The party issued a statement condemning the attack.', '0 party => party | political-party | * | condemn'],
  [
    'The clinic closed in May, a nurse told the Harbor Post.',
    '0 nurse => nurse | individual | unnamed | tell',
  ],
  [
    'President Amadou Sel said on June 2 that the bridge would reopen. He added that tolls would fall.',
    '0 President Amadou Sel / Amadou Sel => * | government | named | say',
    '1 He / President Amadou Sel / Amadou Sel => * | government | named | add',
  ],
  ['It was reported that ten miners died.'],
  [
    'According to media and NGO reports, 12 men vanished.',
    '0 media => media | media | unnamed | according to',
    '0 NGO / NGOs => * | ngo | unnamed | according to',
  ],
  [
    'Data compiled by the fishermen’s association indicated that 80 boats were lost.',
    '0 fishermen’s association => fishermen’s association | ngo | * | indicate',
  ],
  [
    'The report, published by the Harbor Centre for Law, concluded that juries were biased.',
    '0 Harbor Centre for Law => Harbor Centre for Law | * | named | conclude',
  ],
  [
    'Prosecutors charged that the guards had sold the drugs, but the guards denied the allegations.',
    '0 Prosecutors => prosecutors | government | unnamed | charge',
    '0 guards => guards | government | unnamed | deny',
  ],
  [
    'Authorities stated, however, that no one was hurt.',
    '0 Authorities => authorities | government | unnamed | state',
  ],
  ['“We were beaten,” one detainee said.', '0 detainee => detainee | individual | unnamed | say'],
  [
    'The delegation visited three prisons and observed that cells were dark.',
    '0 delegation => delegation | observers | * | observe',
  ],
  // names with joints
  [
    'The Armed Conflict Location & Event Data Project recorded 12 raids.',
    '0 Armed Conflict Location & Event Data Project => * | ngo | named | record',
  ],
  [
    'The UN Working Group on Enforced or Involuntary Disappearances reported on 24 cases.',
    '0 UN Working Group on Enforced or Involuntary Disappearances => * | international-organization | named | report',
  ],
  [
    'The Norland Lesbian and Transgender Network noted that wards were closed.',
    '0 Norland Lesbian and Transgender Network => * | ngo | named | note',
  ],
  [
    'The International Truth and Justice Project Norland said that two men had died.',
    '0 International Truth and Justice Project Norland => * | ngo | named | say',
  ],
  [
    'Amnesty International and Media Network said that two men had died.',
    '0 Amnesty International => * | ngo | named | say',
    '0 Media Network => * | media | named | say',
  ],
  [
    'The Health and Safety Executive (HSE) counted falls. The Health and Safety Executive said that nine men died.',
    '1 Health and Safety Executive => * | government | named | say',
  ],
  [
    'The NGO Communication and Information on Women (CIMAC) is small. In May Communication and Information on Women said that it grew.',
    '1 Communication and Information on Women => * | ngo | named | say',
  ],
  // what stands before a name says more than its other words, and less than its head
  [
    'The NGO Norland Security Trust (NST) counted raids. The NST said that two men had died.',
    '1 NST => Norland Security Trust | ngo | named | say',
  ],
  [
    'The NGO Center for Rights in Norland (CRN) counted raids. According to the CRN, the labor councils, which had nine members, met.',
    '1 CRN => Center for Rights in Norland | ngo | named | according to',
  ],
  [
    'The rapporteur on rights in the Islamic Republic of Iran (UNSR) came. The UNSR said that two men had died.',
    '1 UNSR => UNSR | * | named | say',
  ],
  [
    'The Norland Broadcasting Corporation reported that two men had died.',
    '0 Norland Broadcasting Corporation => * | media | named | report',
  ],
  [
    'Observers, including the Bishops’ Conference, said that wards were closed.',
    '0 Observers => * | observers | unnamed | say',
    '0 Bishops’ Conference => * | religious | named | say',
  ],
  ['RFE/RL reported that two men had died.', '0 RFE/RL => RFE/RL | media | named | report'],
]

interface Wanted {
  optional: boolean
  sentence: number
  fields: string[]
}

function wanted(row: string): Wanted {
  const [, mark = '', sentence = '', rest = ''] = /^(\??)(\d+) (.*)$/.exec(row) ?? []
  return { optional: mark === '?', sentence: Number(sentence), fields: rest.split(/ => | \| /) }
}

function fits({ fields, sentence }: Wanted, record: SourceRecord): boolean {
  const { name, canonical, kind, named, verb } = record
  const got = [name, canonical, kind, named ? 'named' : 'unnamed', verb]
  const isThere = record.sentence.endsWith(`.s${sentence + 1}`)
  return (
    isThere &&
    got.every((value, at) => fields[at] === '*' || fields[at]?.split(' / ').includes(value) === true)
  )
}

describe('the rows of a text', () => {
  test.each(table)('%s', (text, ...rows) => {
    const records = read(text)
    const all = rows.map(wanted)
    const shown = records.map(({ name, canonical, kind, named, verb }) => ({
      name,
      canonical,
      kind,
      named,
      verb,
    }))
    for (const row of all)
      if (!row.optional)
        expect(
          records.some((record) => fits(row, record)),
          `${row.fields.join(' | ')} in ${JSON.stringify(shown)}`,
        ).toBe(true)
    expect(records.filter((record) => !all.some((row) => fits(row, record)))).toEqual([])
  })
})

describe('claims', () => {
  const text =
    'The league said that 12 men fled, while police arrested nine. Eight boats sank, the Harbor Post reported. Police freed 30 girls.'

  test('rest on the attribution that governs them', () => {
    const resting = read(text).map(({ canonical, claims }) => [canonical, claims.length])
    expect(resting).toEqual([
      ['league', 1],
      ['Harbor Post', 1],
    ])
  })
})

describe('a row', () => {
  const text =
    'Guards fled. The Rural Women’s Congress (RWC) objected. RWC reported that 12 women had been beaten.'
  const report = parse(text, options)

  test('says where its name stands', () => {
    const [row] = sources(report)
    expect(row && text.slice(row.start, row.end)).toBe('RWC')
    expect(row?.id).toBe(`${row?.sentence}.a1`)
  })

  test('is found in a part of the report by the names of the whole', () => {
    const [row] = sources(report)
    const paragraph = report.children
      .flatMap(({ children }) => children)
      .find(({ type }) => type === 'paragraph')
    if (paragraph?.type !== 'paragraph') throw new Error('no paragraph')
    expect(sources(paragraph, report)).toEqual([row])
    const sentence = paragraph.children.find(
      (child) => child.type === 'sentence' && child.id === row?.sentence,
    )
    if (sentence?.type !== 'sentence') throw new Error('no sentence')
    expect(sources(sentence, report)).toEqual([row])
  })
})

test('rows that go on from what was read for the claims are those that are read by themselves', () => {
  const editions = new URL('../fixtures/editions/', import.meta.url)
  const pages = readdirSync(editions).filter((name) => name.endsWith('.html'))
  const kept = pages.flatMap((name) => {
    const tellings: Tellings = new Map()
    const page = readFileSync(new URL(name, editions), 'utf8')
    const report = addClaims(parse(page, { claims: false }), {}, tellings)
    expect(sourcesOf(report, tellings)).toEqual(sources(report))
    return [...tellings.values()]
  })
  expect(kept.some(({ telling }) => telling !== null)).toBe(true)
  expect(kept.some(({ telling }) => telling === null)).toBe(true)
})
