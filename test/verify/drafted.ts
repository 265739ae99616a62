/**
 * The reports that drafts are made of: a narrative, a document whose paragraphs have numbers, a report with headings.
 */
import { corpus } from '../../src/corpus.ts'
import { parse } from '../../src/index.ts'
import type { Report } from '../../src/types.ts'

const observations = `Concluding observations on the third periodic report of Ruritania

Publisher: UN Committee Against Torture (CAT)
Publication Date: 12 June 2014
Document Symbol: CAT/C/RUR/CO/3

A. Introduction

1. The Committee considered the third periodic report of Ruritania at its 1211th and 1214th meetings, held in May, and adopted the following observations.

2. The Committee welcomes the submission of the report but regrets that it was received four years late and contains no data on complaints.

B. Principal subjects of concern

3. The Committee is concerned that the Criminal Code does not define torture in conformity with article 1 and that sentences may be as short as two years.

4. The Committee notes with concern reports that detainees are often held in police custody for up to 12 days before they see a judge or a lawyer.

(a) The State party should ensure that every detained person is brought before a judge within 48 hours of arrest.

(b) The State party should keep a central register of all persons who are deprived of their liberty.

5. While the Committee takes note of the new prison in Strelsau, it remains concerned that 37 deaths in custody were recorded in 2013 and that only three were investigated.

C. Dissemination

6. The State party is requested to disseminate widely the report submitted to the Committee and these observations through official websites and the media.
`

const practices = `2019 Country Reports on Human Rights Practices: Ruritania

Publisher: United States Department of State
Publication Date: 11 March 2020

EXECUTIVE SUMMARY

Ruritania is a constitutional monarchy with a freely elected parliament that observers considered weak and divided in recent years.

Section 1. Respect for the Integrity of the Person, Including Freedom from:

a. Arbitrary Deprivation of Life and Other Unlawful or Politically Motivated Killings

There were no reports that the government or its agents committed arbitrary or unlawful killings in the capital. A local organization said that police shot and killed nine miners during a protest in the northern district in April.

b. Disappearance

Human rights groups reported that 14 activists were taken from their homes by men in civilian clothes and were not seen again.

Prison Conditions

Prisons were overcrowded and held 2,300 inmates in cells that were built for 900, according to the ombudsman. Authorities did not allow independent monitors to visit the military prison near the border.

Section 2. Respect for Civil Liberties, Including:

a. Freedom of Expression, Including for the Press

Journalists said that they avoided stories about the royal family because editors feared that ministries would cancel their advertisements. The regulator suspended three radio stations for two weeks after they had broadcast interviews with strikers.
`

export const drafted: readonly (readonly [string, Report])[] = [
  ['a narrative', parse(corpus[0]?.text() ?? '')],
  ['numbered paragraphs', parse(observations)],
  ['headings', parse(practices)],
]
