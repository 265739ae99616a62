/** The codebook of the Trafficking in Persons Report. */
import type { Codebook } from './codebook.ts'
import { age, fees, other, prevalence } from './trafficking/conditions.ts'
import {
  acquittals,
  arrests,
  convictions,
  investigations,
  penalties,
  prosecutions,
  sentences,
} from './trafficking/enforcement.ts'
import { awareness, facilities, funding, hotline, inspections, training } from './trafficking/prevention.ts'
import {
  deportations,
  repatriations,
  restitution,
  victimsAssisted,
  victimsIdentified,
} from './trafficking/victims.ts'

/** The measures of the Trafficking in Persons Report, the narrower before the wider. */
export const trafficking: Codebook = {
  name: 'trafficking',
  version: '1.0.0',
  title: 'Trafficking in persons: what governments do against it',
  measures: [
    // What is said to be of no measure is asked first, so that nothing wider takes it.
    other,
    restitution,
    penalties,
    inspections,
    acquittals,
    convictions,
    prosecutions,
    sentences,
    hotline,
    deportations,
    repatriations,
    investigations,
    arrests,
    awareness,
    facilities,
    victimsIdentified,
    victimsAssisted,
    training,
    fees,
    funding,
    age,
    prevalence,
  ],
}
