import { utilityProcess } from 'electron'
import type { RunLibraryJob } from '../main/library/backup/library-jobs.ts'
import { storageFailure } from '../main/library/storage-failure.ts'
import type { Result } from '../shared/ipc/contract.ts'
import type { LibraryQuestion } from './library-process.ts'

/**
 * Does jobs on whole library files, each in a process of its own that ends with it: the window and the saves go on meanwhile.
 * A process that dies is a failure of its job.
 * @param script the built `library-process.ts`.
 */
export function createLibraryJobs(script: string): RunLibraryJob {
  return (name, input) =>
    new Promise((resolve) => {
      const child = utilityProcess.fork(script, [], { serviceName: 'Plumeline library', stdio: 'ignore' })
      // The answer is that of the job with this name.
      child.once('message', (answer: Result<never>) => {
        resolve(answer)
        child.kill()
      })
      child.once('exit', (code) => {
        resolve({ ok: false, failure: storageFailure('other', `the library's process ended with ${code}`) })
      })
      const question: LibraryQuestion = { name, input }
      // A process's port has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      child.postMessage(question)
    })
}
