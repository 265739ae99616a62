/**
 * Builds the site of the documentation into `site/out`: the README, the pages of `docs/`, and a reference of all doors of
 * the package, made of the declarations in `dist/`, which are what its users have. It can be searched without a server.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'

const site = fileURLToPath(new URL('.', import.meta.url))
const root = join(site, '..')
const { exports, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What is written in code blocks. */
const languages = ['bash', 'console', 'json', 'python', 'r', 'sh', 'ts', 'txt']

/** A file for each door, by whose name the reference calls it. */
function writeDoors() {
  const folder = join(site, 'doors')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  return Object.entries(exports).flatMap(([door, { types }]) => {
    if (types === undefined) return []
    const name = door === '.' ? 'pincite' : `pincite/${door.slice(2)}`
    const path = join(folder, `${name.replaceAll('/', '-')}.ts`)
    const target = relative(folder, join(root, types)).replace(/\.d\.ts$/, '.js')
    writeFileSync(path, `/** @module ${name} */\nexport * from '${target.replaceAll('\\', '/')}'\n`)
    return [path]
  })
}

const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The pages of `docs/` by what the README calls them in its table, in that order; others behind, by their headings. */
function readPages() {
  const told = [...readme.matchAll(/^\| \[([^\]]+)\]\(docs\/([\w-]+)\.md\) \|/gm)].map(([, title, name]) => [
    name,
    title,
  ])
  const all = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  const headed = all.map((name) => [name.slice(0, -3), headingOf(join(root, 'docs', name))])
  return new Map([...told, ...headed.filter(([name]) => !told.some(([known]) => known === name))])
}

function headingOf(path) {
  return /^# (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? path
}

const pages = readPages()
const app = await Application.bootstrapWithPlugins({
  name: `pincite ${version}`,
  entryPoints: writeDoors(),
  tsconfig: join(site, 'tsconfig.json'),
  out: join(site, 'out'),
  readme: join(root, 'README.md'),
  projectDocuments: [...pages.keys()].map((name) => join(root, 'docs', `${name}.md`)),
  basePath: root,
  router: 'structure',
  searchInComments: true,
  searchInDocuments: true,
  sort: ['documents-first', 'alphabetical'],
  excludePrivate: true,
  disableSources: true,
  disableGit: true,
  githubPages: false,
  highlightLanguages: [...languages],
  validation: { notExported: false, invalidLink: true },
  treatValidationWarningsAsErrors: true,
})
const project = await app.convert()
if (project === undefined) process.exit(1)
for (const page of project.documents ?? []) page.name = pages.get(basename(page.name)) ?? page.name
app.validate(project)
await app.generateOutputs(project)
if (app.logger.hasErrors()) process.exit(1)
