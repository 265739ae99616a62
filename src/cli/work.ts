import { availableParallelism } from 'node:os'
import { work as workOn } from '../dataset/queue.ts'
import { type Command, UsageError } from './command.ts'
import { ofDataset } from './faults.ts'
import { workersOf } from './whole-number.ts'

const help = `Usage: pincite work --queue redis://host:6379 [--workers N]

Reads the files that pincite collect … --queue gives out, until it is told to end (Ctrl-C, SIGTERM): then it reads what it
has at hand. As many may work as there are machines; all must see the files and the folder of the data set by the same
names. It needs the packages bullmq and ioredis.

Options:
  --queue url   the address of a Redis
  --workers N   how many threads read; as many as there are processors, unless told

Examples:
  pincite work --queue redis://localhost:6379
  pincite work --queue redis://10.0.0.5:6379 --workers 8`

/** `pincite work` */
export const work: Command = {
  name: 'work',
  help,
  options: { queue: { type: 'string' }, workers: { type: 'string' } },
  async run(call) {
    const url = call.value('queue')
    if (url === undefined) throw new UsageError('work wants a queue: --queue redis://host:6379')
    const workers = workersOf(call) ?? availableParallelism()
    const ending = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort())
    await ofDataset(() => workOn(url, { workers, signal: ending.signal }))
    return ''
  },
}
