import { forTerminal } from './style.ts'

/** Writes a text with a line break at its end; a terminal gets what it can show. */
export function print(stream: NodeJS.WriteStream, text: string): void {
  if (text === '') return
  const line = text.endsWith('\n') ? text : `${text}\n`
  stream.write(stream.isTTY ? forTerminal(line) : line)
}

/** Says something on standard error. */
export function tell(message: string): void {
  print(process.stderr, `pincite: ${message}`)
}
