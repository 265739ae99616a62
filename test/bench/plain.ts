import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = new URL('../../', import.meta.url)

/**
 * Runs a TypeScript file in a fresh Node, without the hooks that this one runs under: they slow down hot loops. What
 * the file prints is printed here.
 *
 * @param file Imports the package by its name, so that what is timed is the built code.
 * @param args The file finds them in `process.argv` from 1 on.
 */
export function runPlain(file: URL, ...args: readonly string[]): void {
  const built = buildSync({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  const program = built.outputFiles[0]?.text ?? ''
  execFileSync(process.execPath, ['--input-type=module', '--eval', program, '--', ...args], {
    cwd: root,
    stdio: 'inherit',
  })
}
