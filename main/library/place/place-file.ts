import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname, isAbsolute } from 'node:path'
import { z } from 'zod'
import { moveIntoPlace } from '../backup/synced-files.ts'

export const placeFileName = 'library-place.json'

/** Where the library is. */
export interface PlaceRecord {
  /** `null` for the usual place. */
  readonly folder: string | null
  /** The folder that a move is leaving, until its last step is done; `null` otherwise. */
  readonly leaving: string | null
}

/** Apart from the settings, so that settings that are set aside do not take the library with them. */
export interface PlaceFile {
  /** Without the file: the usual place. A damaged file is not that: an empty library there would look like lost work. */
  read(): PlaceRecord | 'unreadable'
  /** On the disk when it returns. Throws the system's error; then the file is what it was. */
  write(record: PlaceRecord): void
}

const absolutePath = z.string().refine(isAbsolute)
const stored = z.object({
  type: z.literal('plumeline-library-place'),
  version: z.literal(1),
  folder: absolutePath.nullable(),
  leaving: absolutePath.nullable(),
})

export function openPlaceFile(path: string): PlaceFile {
  return {
    read() {
      try {
        const read = stored.safeParse(JSON.parse(readFileSync(path, 'utf8')))
        return read.success ? { folder: read.data.folder, leaving: read.data.leaving } : 'unreadable'
      } catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
        return isMissing ? { folder: null, leaving: null } : 'unreadable'
      }
    },
    write({ folder, leaving }) {
      mkdirSync(dirname(path), { recursive: true })
      const beside = `${path}.new`
      try {
        const file = openSync(beside, 'w', 0o600)
        try {
          const value: z.infer<typeof stored> = { type: 'plumeline-library-place', version: 1, folder, leaving }
          writeSync(file, `${JSON.stringify(value, null, 2)}\n`)
        } finally {
          closeSync(file)
        }
        moveIntoPlace(beside, path)
      } catch (error) {
        rmSync(beside, { recursive: true, force: true })
        throw error
      }
    },
  }
}
