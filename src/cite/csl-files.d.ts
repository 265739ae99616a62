/**
 * Made by `styles.build.ts`: the CSL repository's files by their ids, each in the serialized JSON that citeproc reads. They
 * stand in functions, so that loading the module does not make them.
 */
export const cslStyles: Readonly<Record<string, () => string>>
export const cslLocales: Readonly<Record<string, () => string>>
