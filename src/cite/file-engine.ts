/**
 * Engines of the caller's own CSL files. citation-js keeps every engine that it has made, of which some take
 * many MB: so these are made here, and the last few are kept.
 */
import { type Citeproc, plugins } from '@citation-js/core'
import CSL from 'citeproc'
import type { StyleItem } from './csl.ts'

const most = 4

/** The last engines, by locale and text of their files; the one that was used last stands last. */
const kept = new Map<string, Citeproc>()

/** The engine of a CSL file, made ready for some items. */
export function fileEngine(
  items: readonly StyleItem[],
  csl: string,
  locale: string,
  format: string,
): Citeproc {
  const key = `${locale} ${csl}`
  const byId = new Map(items.map((item) => [item.id, item]))
  const engine =
    kept.get(key) ?? new CSL.Engine({ retrieveLocale, retrieveItem: () => ({}) }, csl, locale, true)
  engine.sys.retrieveItem = (id) => byId.get(id) ?? {}
  engine.updateItems([])
  engine.setOutputFormat(format)
  kept.delete(key)
  kept.set(key, engine)
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
  return engine
}

function retrieveLocale(name: string): unknown {
  return plugins.config.get('@csl').locales.get(name)
}
