import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Backups that are kept. */
export const keptBackups = 14
const backupFolderName = 'backups'

/** A backup as its name tells of it. */
export interface Backup {
  /** File name in the backup folder. */
  readonly name: string
  /** Counts up from 1, whatever the clock says: this is the order of backups. */
  readonly sequence: number
  /** ISO 8601, by the clock of that moment. */
  readonly madeAt: string
  /** Unit: bytes. */
  readonly size: number
}

const pattern = /^library-(\d{6,})-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.sqlite$/
const unfinished = /^library-.*\.partial(?:-journal|-wal|-shm)?$/

/** Where the backups are. */
export function backupFolder(userData: string): string {
  return join(userData, backupFolderName)
}

/** The name under which a backup is kept. No colons: Windows has none in names. */
export function backupName(sequence: number, madeAt: Date): string {
  const time = madeAt
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')
  return `library-${String(sequence).padStart(6, '0')}-${time}.sqlite`
}

/** The newest first. Without the folder there are none; what has another name is not ours. */
export function listBackups(folder: string): readonly Backup[] {
  const names = readNames(folder)
  const backups = names.flatMap((name) => {
    const parts = pattern.exec(name)
    const state = parts === null ? undefined : statSync(join(folder, name), { throwIfNoEntry: false })
    if (parts === null || state === undefined || !state.isFile()) return []
    const [, sequence, date, hour, minute, second] = parts
    return [{ name, sequence: Number(sequence), madeAt: `${date}T${hour}:${minute}:${second}Z`, size: state.size }]
  })
  return backups.toSorted((one, other) => other.sequence - one.sequence)
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Whether the day has none yet. A newest backup of any other day means that it is due: one from the future as well, when
 * the clock has been set back since.
 */
export function isBackupDue(newest: Backup | undefined, now: Date): boolean {
  return newest === undefined || new Date(newest.madeAt).toDateString() !== now.toDateString()
}

/** Removes the oldest beyond those that are kept. Only called when the newest has just been found good. */
export function rotateBackups(folder: string): void {
  for (const { name } of listBackups(folder).slice(keptBackups)) rmSync(join(folder, name), { force: true })
}

/** Makes the folder, and removes what a backup that was cut off has left in it. */
export function prepareBackupFolder(folder: string): void {
  // Not recursive: that reports a read-only disk as a missing folder.
  if (!existsSync(folder)) mkdirSync(folder)
  for (const name of readNames(folder)) if (unfinished.test(name)) rmSync(join(folder, name), { force: true })
}
