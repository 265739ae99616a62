/**
 * The reports whose pages are looked at: the bundled one, and three pages of the US Government cut to their main content.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus } from '../../src/corpus.ts'
import { parse } from '../../src/index.ts'
import type { Report } from '../../src/types.ts'

const folder = join(import.meta.dirname, '../fixtures/editions')

/** Reads an edition that is kept for the tests. */
export function editionNamed(name: string): Report {
  return parse(readFileSync(join(folder, `${name}.html`)))
}

/** The names of the reports. */
export const names = [
  'usdos-tip-2017-laos',
  'usdos-hrp-2016-tuvalu',
  'usdos-hrp-2022-nauru',
  'usdos-hrp-2024-laos',
] as const

/** Reads one of them. */
export function reportNamed(name: (typeof names)[number]): Report {
  const bundled = corpus.find(({ path }) => path.includes(name))
  return bundled ? parse(bundled.text()) : editionNamed(name)
}

/** A report of markup, ends of elements, marks of direction and control characters. */
export const hostile = `# 2019 Trafficking in Persons Report - <b>Ethiopia</b>

## Prosecution </script><script>window.broken = 1</script>

Police arrested 12 <img src=x onerror="window.broken = 1"> men \u202eand\u202c 7 \u0007women\u2066, said Amnesty International <i>&amp;</i> others.

## "onfocus="window.broken=1" autofocus

The court, ]]> --> <!-- {{7*7}} \${alert(1)}, convicted 9 \`men\` &lt;script&gt; at \u200fjavascript:alert(1).
`
  .replaceAll('<', '\\<')
  .replaceAll('&', '\\&')
