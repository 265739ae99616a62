/** Tells, when its process ends, what time of the processor it took: microseconds, on the fourth stream. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(3, String(user + system))
})
