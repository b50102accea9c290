import type { BrowserWindow } from 'electron'
import { dirname } from 'node:path'
import { backupFolder } from '../main/library/backup/backups.ts'
import type { LibraryCheck } from '../main/library/backup/check-library.ts'
import { keepSafe, lookAtHistory } from '../main/library/backup/keep-safe.ts'
import type { RunLibraryJob } from '../main/library/backup/library-jobs.ts'
import { restoreLibrary } from '../main/library/backup/restore-library.ts'
import type { Library } from '../main/library/library.ts'
import type { Log } from '../main/log.ts'
import type { Translate } from '../shared/i18n/translator.ts'
import type { Flusher } from './flush.ts'
import { sendEvent } from './ipc.ts'
import { askAboutDamage } from './recovery-dialogs.ts'

/** After the window has what it shows: the first look reads the whole library. Unit: milliseconds. */
const firstLook = 5_000
/** How often it is asked whether the day has changed. Unit: milliseconds. */
const interval = 10 * 60_000

export interface LibrarySafetyParts {
  readonly library: Library
  readonly run: RunLibraryJob
  readonly log: Log
  readonly flusher: Pick<Flusher, 'flush'>
  readonly ownWindow: () => BrowserWindow | null
  readonly translate: () => Translate
  /** For dates. */
  readonly locale: () => string
  /** Ends the watch. */
  readonly signal: AbortSignal
}

const now = (): Date => new Date()

/** Backs the library up once a day while the app runs, and offers the newest good backup when damage is found. */
export function watchLibrary(parts: LibrarySafetyParts): void {
  const { library, run, log, ownWindow, signal } = parts
  let isFirst = true
  let isAsking = false
  const onDamage = (check: LibraryCheck): void => {
    if (isAsking) return
    isAsking = true
    void mendDamage(parts, check).finally(() => {
      isAsking = false
    })
  }
  const look = async (): Promise<void> => {
    const alwaysCheck = isFirst
    isFirst = false
    await keepSafe(
      {
        libraryPath: library.path,
        folder: dirname(library.path),
        now,
        run,
        log,
        onDamage,
        onFailure: (failure) => sendEvent(ownWindow(), 'library/backup-failed', failure),
      },
      alwaysCheck,
    )
    if (alwaysCheck) await lookAtHistory({ libraryPath: library.path, run, log })
  }
  const first = setTimeout(() => void look(), firstLook)
  const timer = setInterval(() => void look(), interval)
  signal.addEventListener('abort', () => {
    clearTimeout(first)
    clearInterval(timer)
  })
}

async function mendDamage(parts: LibrarySafetyParts, check: LibraryCheck): Promise<void> {
  const { library, run, log, flusher, ownWindow, translate, locale } = parts
  const folder = backupFolder(dirname(library.path))
  const survey = await run('survey', { libraryPath: library.path, folder })
  if (!survey.ok) return
  const choice = await askAboutDamage(ownWindow(), check, survey.value, translate(), locale())
  log.info('damage told', { choice })
  const { newest } = survey.value
  if (choice !== 'restore' || newest === null) return
  // What was typed meanwhile goes into the damaged library, and from there into the restored one.
  await flusher.flush()
  const restored = await restoreLibrary({ library, run, now }, newest.backup.name, true)
  if (!restored.ok) log.warn('backup not restored', { kind: restored.failure.kind })
  else log.info('backup restored', { takenIn: restored.value.takenIn })
  ownWindow()?.webContents.reload()
}
