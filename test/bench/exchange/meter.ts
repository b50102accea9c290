import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Measured } from './round.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** How often memory is looked at. Unit: milliseconds. */
const resolution = 5

/** Of this thread alone. Node has it from 23.9 on, and its types do not. Unit: milliseconds. */
function threadProcessor(): number {
  const { user, system } = (process as unknown as { threadCpuUsage(): NodeJS.CpuUsage }).threadCpuUsage()
  return (user + system) / 1000
}

/** Measures a work; it calls `mark` where its first part ends. */
export async function measure(bytes: number, work: (mark: () => void) => Promise<void>): Promise<Measured> {
  collect()
  const memoryBefore = process.memoryUsage.rss()
  let peak = memoryBefore
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const looking = setInterval(look, resolution)
  let turnStart = threadProcessor()
  let longestTurn = 0
  const turns = setInterval(() => {
    const now = threadProcessor()
    longestTurn = Math.max(longestTurn, now - turnStart)
    turnStart = now
  }, 1)
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  const processorBefore = process.cpuUsage()
  const processor = () => {
    const { user, system } = process.cpuUsage(processorBefore)
    return (user + system) / 1000
  }
  const start = performance.now()
  const marks: { readonly time: number; readonly processor: number }[] = []
  await work(() => {
    look()
    marks.push({ time: performance.now() - start, processor: processor() })
  })
  const whole = performance.now() - start
  const wholeProcessor = processor()
  look()
  delays.disable()
  clearInterval(looking)
  clearInterval(turns)
  longestTurn = Math.max(longestTurn, threadProcessor() - turnStart)
  const [first = { time: whole, processor: wholeProcessor }] = marks
  return {
    first: first.time,
    whole,
    processor: wholeProcessor,
    firstProcessor: first.processor,
    // Work that needs no more than what was there is told as one, so that there is a ratio to it.
    memory: Math.max(1, (peak - memoryBefore) / 1e6),
    longestDelay: Math.max(0, delays.max / 1e6 - 1),
    longestTurn,
    bytes: bytes / 1e6,
  }
}
