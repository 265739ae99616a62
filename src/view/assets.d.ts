/** Made by `view.build.ts`: the style sheet and the script of a page, each with the hash by which its policy allows it. */
export const style: Asset
export const script: Asset

export interface Asset {
  text: string
  /** `sha256-…` */
  hash: string
}
