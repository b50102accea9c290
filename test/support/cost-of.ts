/** With the bytes of arrays, which Electron counts as external alone. */
function held(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** The processor's time that this process has had. Unit: milliseconds. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * What something costs: the least time of three, on the clock or of the processor, so that what else the machine does is not
 * measured, and the most that one of them allocates, as long as nothing is collected.
 */
export function costOf(perform: () => unknown): { readonly milliseconds: number; readonly megabytes: number } {
  const costs = [1, 2, 3].map(() => {
    const before = held()
    const [start, work] = [performance.now(), worked()]
    perform()
    const milliseconds = Math.min(performance.now() - start, worked() - work)
    return { milliseconds, megabytes: (held() - before) / 1e6 }
  })
  return {
    milliseconds: Math.min(...costs.map((cost) => cost.milliseconds)),
    megabytes: Math.max(...costs.map((cost) => cost.megabytes)),
  }
}
