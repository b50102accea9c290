import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterTest } from './test-library.ts'

/**
 * Starts a script of the tests in a process of its own, on the runtime that runs the test.
 * It is killed after the test at the latest.
 */
export function startProcess(script: URL, ...parameters: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(script), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  afterTest(() => child.kill('SIGKILL'))
  return child
}

/** Gives each line of the process's output to the listener; resolves when the output has ended and the process with it. */
export async function readLines(child: ChildProcess, listener: (line: string) => void): Promise<number | null> {
  if (child.stdout === null) throw new Error('the process has no output')
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const lines = createInterface({ input: child.stdout })
  lines.on('line', listener)
  await new Promise((resolve) => lines.once('close', resolve))
  return exit
}
