/** Made by `styles.build.ts`: the CSL repository's files by their ids, each in the serialized JSON that citeproc reads. */
export const cslStyles: Readonly<Record<string, string>>
export const cslLocales: Readonly<Record<string, string>>
