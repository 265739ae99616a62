/** The JSON-LD context of claims: what their terms mean, at schema.org or in pincite's own vocabulary. */
import { version } from '../version.ts'

/** Where the context of this version stands: addresses that are written today name it for good. */
export const contextAddress = `https://unpkg.com/pincite@${version}/dist/export/context.jsonld` as const

/**
 * The contexts of every annotation: the W3C's, and pincite's own for claims, which ships as
 * `pincite/context.jsonld`.
 */
export const annotationContexts = ['http://www.w3.org/ns/anno.jsonld', contextAddress] as const

const vocabulary = `${contextAddress}#`

/** The context itself, which the build writes into that file. */
export const annotationContext = {
  '@context': {
    '@version': 1.1,
    schema: 'https://schema.org/',
    pincite: vocabulary,
    Observation: {
      '@id': 'schema:Observation',
      '@context': {
        '@propagate': true,
        value: 'schema:value',
        minValue: 'schema:minValue',
        maxValue: 'schema:maxValue',
        unitText: 'schema:unitText',
        measuredProperty: {
          '@id': 'schema:measuredProperty',
          '@type': '@vocab',
          '@context': { '@vocab': vocabulary },
        },
        observationAbout: 'schema:observationAbout',
        Country: 'schema:Country',
        name: 'schema:name',
        identifier: 'schema:identifier',
        comparator: 'pincite:comparator',
        life: 'pincite:life',
        status: 'pincite:status',
        object: 'pincite:object',
        rate: 'pincite:rate',
        form: 'pincite:form',
        sex: 'pincite:sex',
        age: 'pincite:age',
        origin: 'pincite:origin',
        nationality: 'pincite:nationality',
        attribution: { '@id': 'pincite:attribution', '@context': { source: 'pincite:source' } },
        period: 'pincite:period',
        year: 'pincite:year',
        years: 'pincite:years',
        'reporting-period': 'pincite:reporting-period',
        offset: 'pincite:offset',
        startDate: { '@id': 'schema:startDate', '@type': 'schema:Date' },
        endDate: { '@id': 'schema:endDate', '@type': 'schema:Date' },
        baselineOf: { '@id': 'pincite:baselineOf', '@type': '@id' },
        partOf: { '@id': 'pincite:partOf', '@type': '@id' },
        conversionOf: { '@id': 'pincite:conversionOf', '@type': '@id' },
        sameAs: { '@id': 'pincite:sameAs', '@type': '@id' },
      },
    },
    Correction: {
      '@id': 'pincite:Correction',
      '@context': {
        field: 'pincite:field',
        was: 'pincite:was',
        is: 'pincite:is',
        note: 'pincite:note',
        report: 'pincite:report',
        anchor: { '@id': 'pincite:anchor', '@type': '@json' },
        to: { '@id': 'pincite:to', '@type': '@json' },
      },
    },
  },
}
