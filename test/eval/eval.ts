/** `npm run eval`: pincite against the gold. */
import { readGold, recordsOf, toGold } from './gold.ts'
import { score, table } from './score.ts'

const errors = process.argv.includes('--errors')
for (const name of ['laos-2017', 'composed']) {
  const result = score(readGold(name), (passage) => toGold(recordsOf(passage)))
  console.log(`\n${name}\n${table(result)}`)
  if (errors) console.log(`\n${result.errors.join('\n')}`)
}
