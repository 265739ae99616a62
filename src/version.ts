import manifest from '../package.json' with { type: 'json' }

/** The version of the package, which addresses of its files and records of a run carry. */
export const version: string = manifest.version
