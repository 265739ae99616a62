/** Made by `view.build.ts`: style sheets and scripts of pages, each with the hash by which a policy allows it. */
export const style: Asset
export const script: Asset
/** What a comparison has beside the style of all pages. */
export const comparisonStyle: Asset
export const comparisonScript: Asset

export interface Asset {
  text: string
  /** `sha256-…` */
  hash: string
}
