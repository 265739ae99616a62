import { expect, test } from 'vitest'

/** The public names. A change here is a change for every user: it belongs in the changelog. */
test.each([
  [
    'pincite',
    () => import('../src/index.ts'),
    [
      'align',
      'anchor',
      'annotationContexts',
      'checkCodebook',
      'claimFingerprint',
      'claims',
      'codebooks',
      'explain',
      'extendCodebook',
      'fingerprint',
      'fromAnnotations',
      'link',
      'mdastToReport',
      'measuresOf',
      'normalize',
      'parse',
      'parseAll',
      'parseStream',
      'parseShortForm',
      'reportClaims',
      'reportText',
      'resolve',
      'resolveAll',
      'shortForm',
      'sources',
      'toAnnotationCollection',
      'toAnnotations',
      'toSource',
      'toString',
      'toText',
    ],
  ],
  [
    'pincite/cite',
    () => import('../src/cite/index.ts'),
    [
      'bibliography',
      'cite',
      'exportAs',
      'exportFormats',
      'locales',
      'parseCiteAs',
      'styles',
      'toCsl',
      'toPinpoint',
    ],
  ],
  ['pincite/corpus', () => import('../src/corpus.ts'), ['corpus']],
] as const)('%s exports these names', async (_, load, names) => {
  expect(Object.keys(await load()).sort()).toEqual([...names].sort())
})
