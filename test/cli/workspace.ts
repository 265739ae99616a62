/** The command as a user calls it: the build, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const root = join(import.meta.dirname, '../..')
export const laos = join(root, 'corpus/usdos-tip-2017-laos.txt')

/** An empty folder to call the command in, which goes when the tests of the file have run. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,

    /** Calls the command; without `input`, its standard input is closed. */
    pincite(args: readonly string[], input?: string | Uint8Array) {
      const ran = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
        encoding: 'utf8',
        cwd: folder,
        ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] as const } : { input }),
      })
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
