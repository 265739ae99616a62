/** A file that text is added to; what is written is gathered, so that the disk is asked seldom. */
import { closeSync, openSync, writeSync } from 'node:fs'

export interface TextFile {
  add(text: string): void
  close(): void
}

/** So many characters are gathered before they are written. */
const gathered = 1 << 18

export function createTextFile(path: string): TextFile {
  const file = openSync(path, 'w')
  let pending = ''
  const flush = () => {
    const bytes = Buffer.from(pending)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    pending = ''
  }
  return {
    add(text) {
      pending += text
      if (pending.length >= gathered) flush()
    },
    close() {
      try {
        flush()
      } finally {
        closeSync(file)
      }
    },
  }
}
