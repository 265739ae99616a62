import { execFileSync } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = new URL('../../', import.meta.url)

/**
 * Runs a TypeScript file in a fresh Node, without the hooks that this one runs under: they slow down hot loops. What
 * the file prints is printed here.
 *
 * @param file A program that is run in the project's folder. Where it imports the package by its name, what is timed is
 *   the built code.
 * @param args The program's arguments, `process.argv` from 2 on.
 */
export function runPlain(file: URL, ...args: readonly string[]): void {
  const program = fileURLToPath(new URL(`test/.bench/${basename(file.pathname, '.ts')}.mjs`, root))
  buildSync({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    outfile: program,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  execFileSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' })
}
