/**
 * Stands in the build for the module of Citation.js's core that asks the network for addresses: pincite hands it none, and
 * has nothing installed that could open a connection.
 */
export function fetchFile() {
  throw new Error('pincite asks the network for nothing')
}

export async function fetchFileAsync() {
  fetchFile()
}

export function setUserAgent() {}

export default fetchFile
