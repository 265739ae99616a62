/** The few calls that we make of citation-js 0.7, which has no types of its own. */

declare module '@citation-js/core' {
  /** A citation item: which entry, and the place in it. */
  interface CiteItem {
    id: string
    label?: string
    locator?: string
    'suppress-author'?: boolean
  }

  /** Items cited together in one place. */
  interface Cluster {
    citationItems: CiteItem[]
    properties: { noteIndex: number; mode?: 'composite' }
  }

  interface FormatOptions {
    format?: string
    template?: string
    lang?: string
    nosort?: boolean
    asEntryArray?: boolean
    entry?: Cluster
    citationsPre?: Cluster[]
  }

  export class Cite {
    constructor(data: readonly object[], options?: { forceType?: string; generateGraph?: boolean })
    format(name: 'bibliography', options: FormatOptions & { asEntryArray: true }): [string, string][]
    format(name: 'citation', options: FormatOptions): string
  }

  interface Register {
    add(name: string, value: string): void
    has(name: string): boolean
  }

  export const plugins: {
    config: { get(plugin: '@csl'): { templates: Register; locales: Register } }
    input: { chain(data: string, options: { forceType: string; generateGraph: boolean }): unknown[] }
  }
}

declare module '@citation-js/plugin-csl' {}

declare module '@citation-js/plugin-bibtex' {}
