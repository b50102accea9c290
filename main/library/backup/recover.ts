import { join } from 'node:path'
import type { Result } from '../../../shared/ipc/contract.ts'
import { libraryFileName, openLibrary, type Library, type LibraryOptions } from '../library.ts'
import { failureOfError } from '../storage-failure.ts'
import { backupFolder } from './backups.ts'
import type { RunLibraryJob, Survey } from './library-jobs.ts'
import { putRestored } from './restore-backup.ts'
import { setAside } from './set-aside.ts'

/** `restore`: the newest good backup if there is one, and what can be read of the damaged library. */
export type RecoveryChoice = 'restore' | 'start-anew' | 'quit'

export interface RecoveryParts {
  readonly options: LibraryOptions
  readonly run: RunLibraryJob
  /** Only called when the library is damaged, or gone while there are backups of it. */
  readonly ask: (survey: Survey) => Promise<RecoveryChoice>
}

export interface OpenedLibrary {
  readonly library: Library
  /** `takenIn`: templates from the damaged library that no backup had; `null` when the library was as it should be. */
  readonly recovery: { readonly choice: RecoveryChoice; readonly takenIn: number } | null
}

/**
 * Opens the library; a damaged one is set aside, never deleted, for whatever was chosen instead. `null` when the answer was
 * to quit: then nothing has changed.
 */
export async function openOrRecover({ options, run, ask }: RecoveryParts): Promise<Result<OpenedLibrary> | null> {
  const opened = openLibrary(options)
  if (opened.ok) return { ok: true, value: { library: opened.value, recovery: null } }
  const { failure } = opened
  if (failure.kind !== 'storage' || failure.reason !== 'corrupt') return opened
  const libraryPath = join(options.folder, libraryFileName)
  const folder = backupFolder(options.folder)
  const survey = await run('survey', { libraryPath, folder })
  const { newest, readable } = survey.ok ? survey.value : { newest: null, readable: 0 }
  const choice = await ask({ newest, readable })
  if (choice === 'quit') return null
  const salvaged = choice === 'restore' ? await run('salvage', { path: libraryPath }) : null
  const backup = choice === 'restore' ? newest?.backup : undefined
  if (backup !== undefined) {
    const prepared = await run('prepare-restore', { libraryPath, folder, name: backup.name })
    if (!prepared.ok) return prepared
  }
  try {
    if (backup === undefined) setAside(libraryPath, options.now())
    else putRestored(libraryPath, options.now(), false)
  } catch (error) {
    const moving = failureOfError(error, libraryPath)
    if (moving === null) throw error
    return { ok: false, failure: moving }
  }
  const anew = openLibrary({
    ...options,
    // What was recovered is the library: samples of the first start do not belong to it.
    ...(choice === 'restore' ? { samples: [] } : {}),
    get tools() {
      return options.tools
    },
    mayStartAnew: true,
  })
  if (!anew.ok) return anew
  const takenIn = salvaged?.ok ? anew.value.takeIn(salvaged.value) : null
  return { ok: true, value: { library: anew.value, recovery: { choice, takenIn: takenIn?.ok ? takenIn.value : 0 } } }
}
