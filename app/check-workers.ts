import { utilityProcess } from 'electron'
import type { StartCheckWorker } from '../main/library/check-pool.ts'
import type { CheckReport } from '../main/library/check-worker.ts'

/**
 * Each worker is a process of its own: what goes wrong in one takes nothing else down, and its memory is given back with it.
 * @param script the built `check-process.ts`.
 */
export function createCheckWorkers(script: string): StartCheckWorker {
  return ({ heard, ended }) => {
    const child = utilityProcess.fork(script, [], { serviceName: 'Plumeline check', stdio: 'ignore' })
    child.on('message', (report: CheckReport) => heard(report))
    child.once('exit', () => ended())
    return {
      // A process's port has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      say: (order) => child.postMessage(order),
      end: () => void child.kill(),
    }
  }
}
