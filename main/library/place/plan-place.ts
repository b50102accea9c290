import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import type { PlacePlan, PlaceProblem, PlaceUse } from '../../../shared/ipc/library-place.ts'
import { backupFolder, listBackups } from '../backup/backups.ts'
import type { RunLibraryJob } from '../backup/library-jobs.ts'
import { libraryVersion } from '../migrate.ts'
import { failureOfError } from '../storage-failure.ts'
import { holdsLibrary, libraryIn, wasLeft } from './place-folders.ts'
import { placeWarning } from './place-warning.ts'

export interface PlaceQuestion {
  readonly use: PlaceUse
  readonly folder: string
  /** Where the library is now. */
  readonly current: string
  readonly usualFolder: string
  /** The app's own folders: its program, and what it keeps for its work. The usual place is none of them. */
  readonly appFolders: readonly string[]
}

type Findings = Pick<PlacePlan, 'warning' | 'templates' | 'problem' | 'space'>

/** What stays free beside the library. Unit: bytes. */
const margin = 8 * 1024 * 1024

/** Looks at a folder, and writes and removes a small file in it where the library would be moved there. */
export async function lookAtPlace(question: PlaceQuestion, run: RunLibraryJob): Promise<Findings> {
  const { use, folder } = question
  const warning = placeWarning(folder)
  const found = (problem: PlaceProblem | null, more: Partial<Findings> = {}): Findings => ({
    warning,
    templates: null,
    space: null,
    problem,
    ...more,
  })
  const place = problemOfPlace(question)
  if (place !== null) return found(place)
  if (use === 'use') return { ...found(null), ...(await lookAtLibrary(folder, run)) }
  if (existsSync(libraryIn(folder))) return found('has-library')
  if (hasOtherBackups(question)) return found('has-backups')
  const writing = whyNotWritable(folder)
  if (writing !== null) return found(writing)
  const space = spaceFor(question)
  return space.needed > space.free ? found('too-small', { space }) : found(null)
}

function problemOfPlace({ folder, current, usualFolder, appFolders }: PlaceQuestion): PlaceProblem | null {
  const path = realPath(folder)
  if (path === null || !statSync(path).isDirectory()) return 'missing'
  if (path === realPath(current)) return 'same'
  if (path === realPath(usualFolder)) return null
  const own = [...appFolders, usualFolder].map(realPath)
  return own.some((one) => one !== null && path.startsWith(one.endsWith(sep) ? one : one + sep)) ||
    appFolders.some((one) => realPath(one) === path)
    ? 'app-folder'
    : null
}

async function lookAtLibrary(folder: string, run: RunLibraryJob): Promise<Partial<Findings>> {
  const libraryPath = libraryIn(folder)
  if (!holdsLibrary(folder) || !existsSync(libraryPath)) return { problem: 'no-library' }
  const checked = await run('check', { libraryPath })
  if (!checked.ok) return { problem: 'damaged' }
  const { version, isSound, templates } = checked.value
  if (version > libraryVersion) return { problem: 'newer' }
  return isSound ? { templates } : { problem: 'damaged' }
}

/** Backups without their library, in a folder that ours has not been in: a new backup would push them out one day. */
function hasOtherBackups({ folder, current }: PlaceQuestion): boolean {
  const own = new Set(listBackups(backupFolder(current)).map(({ name }) => name))
  return !wasLeft(folder) && listBackups(backupFolder(folder)).some(({ name }) => !own.has(name))
}

/** Only writing tells: permissions, a read-only disk, a full one. */
function whyNotWritable(folder: string): PlaceProblem | null {
  const probe = join(folder, `.plumeline-${process.pid}.probe`)
  try {
    const file = openSync(probe, 'wx', 0o600)
    try {
      writeSync(file, 'Plumeline')
      fsyncSync(file)
    } finally {
      closeSync(file)
      rmSync(probe, { force: true })
    }
    return null
  } catch (error) {
    const failure = failureOfError(error, probe)
    if (failure === null) throw error
    return failure.kind === 'storage' && failure.reason === 'full' ? 'too-small' : 'not-writable'
  }
}

function spaceFor({ folder, current }: PlaceQuestion): { readonly needed: number; readonly free: number } {
  const { bavail, bsize } = statfsSync(folder)
  return { needed: sizeOfMove(current, folder) + margin, free: bavail * bsize }
}

/** What is to be written to bring the library of one folder to another. Unit: bytes. */
export function sizeOfMove(from: string, to: string): number {
  const library = libraryIn(from)
  const there = new Set(listBackups(backupFolder(to)).map(({ name }) => name))
  const backups = listBackups(backupFolder(from)).filter(({ name }) => !there.has(name))
  const files = [library, `${library}-wal`].map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  return [...files, ...backups.map(({ size }) => size)].reduce((sum, size) => sum + size, 0)
}

/** The usual place by its own path, however it was reached. */
export function asUsual(folder: string, usualFolder: string): string {
  return realPath(folder) === realPath(usualFolder) ? usualFolder : folder
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}
