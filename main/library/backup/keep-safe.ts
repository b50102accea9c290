import type { Failure } from '../../../shared/ipc/contract.ts'
import type { Log } from '../../log.ts'
import { backupFolder, isBackupDue, listBackups } from './backups.ts'
import type { LibraryCheck } from './check-library.ts'
import type { RunLibraryJob } from './library-jobs.ts'

export interface SafetyParts {
  readonly libraryPath: string
  /** The user-data folder. */
  readonly folder: string
  readonly now: () => Date
  readonly run: RunLibraryJob
  readonly log: Log
  /** The library cannot be read through: there is no new backup. */
  readonly onDamage: (check: LibraryCheck) => void
  /** The backup could not be written. */
  readonly onFailure: (failure: Failure) => void
}

/**
 * Makes the day's backup when it is due, which reads the library through as well; otherwise, with `alwaysCheck`, only reads
 * it through. Answers whether anything was done. Never rejects for a normal failure.
 */
export async function keepSafe(parts: SafetyParts, alwaysCheck: boolean): Promise<boolean> {
  const { libraryPath, now, run, log, onDamage, onFailure } = parts
  const folder = backupFolder(parts.folder)
  const start = performance.now()
  const milliseconds = (): number => Math.round(performance.now() - start)
  if (isBackupDue(listBackups(folder)[0], now())) {
    const made = await run('back-up', { libraryPath, folder, now: now().toISOString() })
    if (!made.ok) {
      log.warn('backup not made', { kind: made.failure.kind, ...reasonOf(made.failure) })
      onFailure(made.failure)
    } else if (made.value.kind === 'damaged') {
      logDamage(log, made.value.check)
      onDamage(made.value.check)
    } else log.info('backup', { templates: made.value.templates, milliseconds: milliseconds() })
    return true
  }
  if (!alwaysCheck) return false
  const checked = await run('check', { libraryPath })
  if (!checked.ok) log.warn('library not checked', { kind: checked.failure.kind, ...reasonOf(checked.failure) })
  else if (checked.value.isSound)
    log.info('library checked', { templates: checked.value.templates, milliseconds: milliseconds() })
  else {
    logDamage(log, checked.value)
    onDamage(checked.value)
  }
  return true
}

/**
 * Reads what the library keeps beside its templates through. Damage there takes no template away, so it stops no backup and asks
 * nobody anything: whoever opens such a version is told, and the log has it. Never rejects.
 */
export async function lookAtHistory({
  libraryPath,
  run,
  log,
}: Pick<SafetyParts, 'libraryPath' | 'run' | 'log'>): Promise<void> {
  const start = performance.now()
  const checked = await run('check-history', { libraryPath })
  if (!checked.ok) return log.warn('history not checked', { kind: checked.failure.kind, ...reasonOf(checked.failure) })
  const { versions, damagedVersions, damagedSeals, damagedTags } = checked.value
  const facts = { versions, damagedVersions, damagedSeals, damagedTags }
  if (damagedVersions + damagedSeals + damagedTags > 0) log.warn('history damaged', facts)
  else log.info('history checked', { ...facts, milliseconds: Math.round(performance.now() - start) })
}

function logDamage(log: Log, { damaged, templates }: LibraryCheck): void {
  log.warn('library damaged', { damaged, templates })
}

function reasonOf(failure: Failure): { readonly reason?: string } {
  return failure.kind === 'storage' ? { reason: failure.reason } : {}
}
