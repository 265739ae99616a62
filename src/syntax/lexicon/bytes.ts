/** The bytes of a column in base 64. Node.js reads it much faster than what browsers have too. */
export function bytes(base64: string): ArrayBuffer {
  const array =
    typeof Buffer === 'undefined'
      ? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      : new Uint8Array(Buffer.from(base64, 'base64'))
  return array.buffer
}
