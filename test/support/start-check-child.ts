import { fork, type ChildProcess } from 'node:child_process'
import type { StartCheckWorker } from '../../main/library/check-pool.ts'
import type { CheckReport } from '../../main/library/check-worker.ts'

/**
 * Starts workers of the check without Electron.
 * @param script `check-child.ts`, or what it was built to.
 * @param loader what runs the script, if it is not plain JavaScript.
 * @param onStart told of each process.
 */
export function startCheckChild(
  script: string,
  loader: readonly string[],
  onStart: (child: ChildProcess) => void = () => undefined,
): StartCheckWorker {
  return ({ heard, ended }) => {
    const child = fork(script, [], {
      execArgv: [...loader],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      serialization: 'advanced',
    })
    child.on('message', (report) => heard(report as CheckReport))
    child.once('exit', () => ended())
    onStart(child)
    return { say: (order) => void child.send(order), end: () => void child.kill('SIGKILL') }
  }
}
