/** The command as a user calls it: the build, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const root = join(import.meta.dirname, '../..')
export const laos = join(root, 'corpus/usdos-tip-2017-laos.txt')

const command = join(root, 'dist/cli.js')

/** Runs a program whose standard input is a terminal (util-linux's `script`), and what it writes is not. */
export function atTerminal(program: readonly string[], cwd: string) {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-terminal-'))
  try {
    const [out, error] = [join(folder, 'out'), join(folder, 'error')]
    const quoted = [...program, out, error].map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    const line = `${quoted.slice(0, -2).join(' ')} > ${quoted.at(-2)} 2> ${quoted.at(-1)}`
    const ran = spawnSync('script', ['-qec', line, '/dev/null'], { cwd, stdio: 'ignore' })
    return { out: readFileSync(out, 'utf8'), error: readFileSync(error, 'utf8'), code: ran.status }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An empty folder to call the command in, which goes when the tests of the file have run. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,

    /** Calls the command; without `input`, its standard input is a terminal. */
    pincite(args: readonly string[], input?: string | Uint8Array) {
      if (input === undefined) return atTerminal([process.execPath, command, ...args], folder)
      const ran = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: folder, input })
      return { out: ran.stdout, error: ran.stderr, code: ran.status }
    },

    /** Writes a file into the folder and gives its name. */
    file(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content)
      return name
    },

    /** Writes a file and gives its path, for calls that run in this process. */
    pathOf(name: string, content: string | Uint8Array): string {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
  }
}
