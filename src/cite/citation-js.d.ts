/** The few calls that we make of citation-js 0.7 and of its engine, citeproc, which have no types of their own. */

declare module '@citation-js/core' {
  /** A document in a citation, and the place in it. */
  interface CiteprocCite {
    id: string
    /** Ours: its place in the citation before the style sorted it. */
    cite: number
    label?: string
    locator?: string
    prefix?: string
    suffix?: string
    /** Set by citeproc: 0 first, 1 subsequent, 2 ibid, 3 ibid with a locator. */
    position?: number
  }

  /** A document's fields, and how it is cited. */
  type CiteprocItem = [item: object, cite: CiteprocCite]

  /** Documents cited together in one place. citeproc writes into it. */
  interface CiteprocCitation {
    citationID: string
    citationItems: CiteprocCite[]
    properties: { noteIndex: number; unsorted: boolean; mode?: 'author-only' | 'suppress-author' }
    /** Set by citeproc: the documents' fields and the cites, in the style's order. */
    sortedItems?: CiteprocItem[]
  }

  /** What citeproc tells of its state, and texts by the places of their citations. */
  type CiteprocResult = [state: unknown, written: [at: number, text: string, citationID: string][]]

  /** An engine of one style and locale. */
  interface Citeproc {
    opt: { update_mode: number }
    sys: { retrieveItem(id: string): object }
    citation: {
      opt: { 'givenname-disambiguation-rule': string; layout_prefix: string; layout_suffix: string }
    }
    setOutputFormat(format: string): void
    updateItems(ids: string[]): void
    makeBibliography(): false | [{ entry_ids: string[][] }, string[]]
    restoreProcessorState(citations: CiteprocCitation[]): CiteprocResult
    processCitationCluster(
      citation: CiteprocCitation,
      before: [citationID: string, noteIndex: number][],
      after: [citationID: string, noteIndex: number][],
      flag: number,
    ): CiteprocResult
    process_CitationCluster(sortedItems: CiteprocItem[], citation: CiteprocCitation): string
  }

  interface Register {
    add(name: string, value: string): void
    get(name: string): unknown
    has(name: string): boolean
  }

  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        templates: Register
        locales: Register
        engine(items: readonly object[], template: string, locale: string, format: string): Citeproc
      }
    }
    input: { chain(data: string, options: { forceType: string; generateGraph: boolean }): unknown[] }
  }
}

declare module '@citation-js/plugin-csl' {}

declare module '@citation-js/plugin-bibtex' {}

declare module 'citeproc' {
  namespace CSL {
    /** An element of XML, as citeproc reads its styles. */
    interface XmlElement {
      name: string
      attrs: Record<string, string>
      children: (XmlElement | string)[]
    }
  }

  interface System {
    retrieveLocale(name: string): unknown
    retrieveItem(id: string): object
  }

  const CSL: {
    parseXml(text: string): CSL.XmlElement
    Engine: new (
      system: System,
      style: string,
      locale: string,
      forceLocale: boolean,
    ) => import('@citation-js/core').Citeproc
  }
  export default CSL
}
