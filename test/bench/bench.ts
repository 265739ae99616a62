/**
 * `npm run bench`: speed as ratios to named peers, in one run. `npm run bench -- import` runs one section.
 */
const sections: Readonly<Record<string, () => Promise<void>>> = {
  import: async () => (await import('./import.ts')).bench(),
  parse: async () => (await import('./parse.ts')).bench(),
  read: async () => (await import('./read.ts')).bench(),
  cite: async () => (await import('./cite.ts')).bench(),
}

const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(sections)) {
  const section = sections[name]
  if (!section)
    throw new Error(`There is no section "${name}": there are ${Object.keys(sections).join(', ')}`)
  await section()
}
