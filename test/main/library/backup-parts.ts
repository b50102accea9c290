import { doLibraryJob, type RunLibraryJob, type Survey } from '../../../main/library/backup/library-jobs.ts'
import { openOrRecover, type OpenedLibrary, type RecoveryChoice } from '../../../main/library/backup/recover.ts'
import { messageText } from '../../../shared/message/text.ts'
import type { Library } from '../../../main/library/library.ts'
import { afterTest, libraryOptions } from './test-library.ts'
import { valueOf } from './test-content.ts'

/** The jobs, done here instead of in a process of their own. */
export const runHere: RunLibraryJob = (name, input) => Promise.resolve(doLibraryJob(name, input))

export interface Recovered {
  /** What was offered; `null` when the library opened by itself. */
  readonly offered: Survey | null
  readonly opened: OpenedLibrary | null
}

/** Opens a library as the app does, with a person who always chooses the same. */
export async function openAsApp(folder: string, choice: RecoveryChoice = 'restore'): Promise<Recovered> {
  const offers: Survey[] = []
  const opened = await openOrRecover({
    options: libraryOptions(folder),
    run: runHere,
    ask(survey) {
      offers.push(survey)
      return Promise.resolve(choice)
    },
  })
  if (opened === null) return { offered: offers[0] ?? null, opened: null }
  const value = valueOf(opened)
  afterTest(() => value.library.close())
  return { offered: offers[0] ?? null, opened: value }
}

export function textOf(library: Library, id: string): string {
  return messageText(valueOf(library.open(id)).variants[0].document).text
}
