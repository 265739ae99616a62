/**
 * Turns all network access off: importing this file first makes any attempt to reach one fail its test.
 *
 * citation-js can fetch, in three ways: the global `fetch`, Node's sockets, and a child process that it waits for.
 */
import childProcess from 'node:child_process'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

/** Every attempt so far. */
export const attempts: string[] = []

function refuse(what: string): never {
  attempts.push(what)
  throw new Error(`The citations tried to reach the network: ${what}`)
}

globalThis.fetch = async (input) => refuse(`fetch ${String(input)}`)
net.Socket.prototype.connect = () => refuse('a socket')
Object.assign(dns, { lookup: () => refuse('a name look-up'), resolve: () => refuse('a name look-up') })

/** sync-fetch starts Node on a worker file of its own and reads its output; other programs (pandoc, biber) may run. */
for (const name of ['spawnSync', 'execFileSync', 'spawn'] as const) {
  const original = childProcess[name]
  const guarded = (...args: readonly unknown[]) => {
    if (JSON.stringify(args).includes('sync-fetch')) refuse('a child process')
    return Reflect.apply(original, childProcess, args)
  }
  Object.assign(childProcess, { [name]: guarded })
}
syncBuiltinESMExports()
