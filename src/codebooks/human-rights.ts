/** The codebook of the Country Reports on Human Rights Practices, and of any report that is not on trafficking. */
import type { Codebook } from './codebook.ts'
import {
  arrests,
  awareness,
  facilities,
  fees,
  funding,
  inspections,
  investigations,
  other,
  penalties,
  prevalence,
  restitution,
  sentences,
  training,
  victimsAssisted,
  victimsIdentified,
} from './human-rights/changed.ts'
import { complaints, detainees, discipline, releases, restrictions } from './human-rights/custody.ts'
import { abuses, deaths, disappearances, injuries } from './human-rights/lives.ts'
import { displacement, refugees } from './human-rights/movement.ts'
import { elections, population, representation } from './human-rights/society.ts'
import { employment, staff, timeLimits, wages, workingTime } from './human-rights/work.ts'
import { age } from './trafficking/conditions.ts'
import { acquittals, convictions, prosecutions } from './trafficking/enforcement.ts'
import { hotline } from './trafficking/prevention.ts'
import { deportations, repatriations } from './trafficking/victims.ts'

/** The measures of a report on human rights: those of `trafficking`, and before them those that take from them. */
export const humanRights: Codebook = {
  name: 'human-rights',
  version: '1.0.0',
  title: 'Human rights practices: what a country report counts',
  measures: [
    // Back wages that are recovered are no wages.
    restitution,
    hotline,
    deaths,
    injuries,
    disappearances,
    releases,
    discipline,
    restrictions,
    detainees,
    displacement,
    arrests,
    abuses,
    refugees,
    complaints,
    representation,
    penalties,
    inspections,
    sentences,
    wages,
    workingTime,
    timeLimits,
    facilities,
    staff,
    employment,
    elections,
    population,
    other,
    acquittals,
    convictions,
    prosecutions,
    deportations,
    repatriations,
    investigations,
    awareness,
    prevalence,
    victimsIdentified,
    victimsAssisted,
    training,
    funding,
    fees,
    age,
  ],
}
