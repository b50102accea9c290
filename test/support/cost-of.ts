function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/**
 * What something costs: the least time of three, so that what else the machine does is not measured, and the most that one
 * of them allocates, as long as nothing is collected.
 */
export function costOf(perform: () => unknown): { readonly milliseconds: number; readonly megabytes: number } {
  const costs = [1, 2, 3].map(() => {
    const before = held()
    const start = performance.now()
    perform()
    return { milliseconds: performance.now() - start, megabytes: (held() - before) / 1e6 }
  })
  return {
    milliseconds: Math.min(...costs.map((cost) => cost.milliseconds)),
    megabytes: Math.max(...costs.map((cost) => cost.megabytes)),
  }
}
