/** The series that are known. To add one, write a file with an object of type `Profile` and list it here. */
import { countryReports } from './country-reports.ts'
import type { Profile } from './profile.ts'
import { traffickingInPersons } from './trafficking-in-persons.ts'

export const profiles: readonly Profile[] = [traffickingInPersons, countryReports]

/** The profile of a series; null where it has none. */
export function profileNamed(series: string | null, among: readonly Profile[] = profiles): Profile | null {
  return among.find((profile) => profile.series === series) ?? null
}

/** The profile of a document, by its title, its first heading and its first paragraph. */
export function profileOf(
  { title, heading, paragraph }: { title: string | null; heading: string; paragraph: string },
  among: readonly Profile[],
): Profile | null {
  return (
    among.find((profile) => (title !== null && profile.isTitle(title)) || isMark(profile, heading)) ??
    among.find((profile) => profile.isOpening?.(paragraph)) ??
    null
  )
}

/** The profile of a bare passage, by the words of its series. */
export function profileOfPassage(paragraph: string, among: readonly Profile[]): Profile | null {
  return among.find((profile) => profile.isPassage?.(paragraph)) ?? null
}

/** Whether a heading is the first of a document of some series. */
export function isAnyMark(heading: string, among: readonly Profile[]): boolean {
  return among.some((profile) => isMark(profile, heading))
}

/** Whether a title is one of some series. */
export function isAnyTitle(title: string, among: readonly Profile[]): boolean {
  return among.some((profile) => profile.isTitle(title))
}

function isMark(profile: Profile, heading: string): boolean {
  return profile.isMark?.(heading) ?? false
}
