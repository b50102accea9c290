import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Result } from '../../../shared/ipc/contract.ts'
import type { Library } from '../library.ts'
import { backupFolder } from './backups.ts'
import type { RunLibraryJob } from './library-jobs.ts'
import type { SalvagedTemplate } from './salvage.ts'

export interface RestoreParts {
  readonly library: Pick<Library, 'path' | 'restore' | 'takeIn'>
  readonly run: RunLibraryJob
  readonly now: () => Date
}

/**
 * Makes the open library what a backup is. The library of now is backed up before; where that cannot be, because it is
 * damaged or the disk is full, it is set aside. On a failure the library is what it was.
 * @param takesIn whether templates of the library of now go over where the backup has none or an older one
 * @returns how many did
 */
export async function restoreLibrary(
  { library, run, now }: RestoreParts,
  name: string,
  takesIn: boolean,
): Promise<Result<{ readonly takenIn: number }>> {
  const libraryPath = library.path
  const folder = backupFolder(dirname(libraryPath))
  // Before the backup of now, which may push out the oldest: the one that was chosen.
  const prepared = await run('prepare-restore', { libraryPath, folder, name })
  if (!prepared.ok) return prepared
  const made = await run('back-up', { libraryPath, folder, now: now().toISOString() })
  const salvaged = takesIn ? await run('salvage', { path: libraryPath }) : null
  const restored = library.restore(made.ok && made.value.kind === 'made')
  if (!restored.ok) return restored
  return { ok: true, value: { takenIn: salvaged?.ok ? await takeInTurns(library, salvaged.value) : 0 } }
}

/** Each is judged, in some milliseconds, and synced to the disk. */
const takenInAtOnce = 10

/** With a turn for whoever asks something meanwhile. Ends where the library fails. */
async function takeInTurns(library: Pick<Library, 'takeIn'>, templates: readonly SalvagedTemplate[]): Promise<number> {
  let takenIn = 0
  for (let start = 0; start < templates.length; start += takenInAtOnce) {
    const some = library.takeIn(templates.slice(start, start + takenInAtOnce))
    if (!some.ok) break
    takenIn += some.value
    await setImmediate()
  }
  return takenIn
}
