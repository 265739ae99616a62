/**
 * `npm run bench`: speed as ratios to named peers, in one run. `npm run bench -- start` runs one section.
 */
const sections: Readonly<Record<string, () => Promise<void>>> = {
  start: async () => (await import('./start.ts')).bench(),
  texts: async () => (await import('./texts.ts')).bench(),
  parse: async () => (await import('./parse.ts')).bench(),
  read: async () => (await import('./read.ts')).bench(),
  page: async () => (await import('./page.ts')).bench(),
  cite: async () => (await import('./cite.ts')).bench(),
}

const options = process.argv.slice(2)
const flag = options.findIndex((option) => option.startsWith('--'))
const asked = flag < 0 ? options : options.slice(0, flag)
for (const name of asked.length > 0 ? asked : Object.keys(sections)) {
  const section = sections[name]
  if (!section)
    throw new Error(`There is no section "${name}": there are ${Object.keys(sections).join(', ')}`)
  await section()
}
