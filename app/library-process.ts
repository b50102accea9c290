/** A process for one job on whole library files: a damaged file can take down this process and nothing else. */
import { doLibraryJob, type LibraryJobName, type LibraryJobs } from '../main/library/backup/library-jobs.ts'

export interface LibraryQuestion {
  readonly name: LibraryJobName
  readonly input: LibraryJobs[LibraryJobName]['input']
}

process.parentPort.once('message', ({ data }: { readonly data: LibraryQuestion }) => {
  // A process's port has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  process.parentPort.postMessage(doLibraryJob(data.name, data.input))
})
