import { readFileSync, renameSync } from 'node:fs'
import { z } from 'zod'
import { exportCopies, type ExportCopy } from '../../shared/exchange/export-format.ts'
import { canonicalDialect, findDialect } from '../../shared/exchange/profile/dialect-presets.ts'
import { profilePresets } from '../../shared/exchange/profile/profile-presets.ts'
import { isPreset } from '../../shared/exchange/profile/profile-words.ts'
import type { ProfileEntry } from '../../shared/exchange/profile/profile.ts'
import { entryReader, mostProfiles } from '../../shared/exchange/profile/read-profile.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import { failureOfError } from '../library/storage-failure.ts'
import { describeError, type Log } from '../log.ts'
import { writeWhole } from '../write-whole.ts'

/** What was exported last by a profile: what "export again" repeats. */
export interface LastProfileExport {
  readonly profile: string
  readonly folder: string
  readonly copy: ExportCopy
}

/** Profiles: those of the app, which never change, and the person's own, in a file of theirs. */
export interface ProfileStore {
  /** Those of the app first, then the own ones in the order in which they were made. */
  list(): readonly ProfileEntry[]
  find(id: string): ProfileEntry | null
  /** Adds an own profile or replaces the one of its id. A profile of the app is refused. */
  save(entry: ProfileEntry): Result<null>
  delete(id: string): Result<null>
  last(): LastProfileExport | null
  /** On a disk that refuses it is kept until the app ends. */
  remember(last: LastProfileExport): void
}

const fileReader = z.strictObject({
  type: z.literal('plumeline-profiles'),
  version: z.literal(1),
  own: z.array(entryReader).max(mostProfiles),
  last: z.object({ profile: z.string().max(80), folder: z.string().max(4096), copy: z.enum(exportCopies) }).nullable(),
})
type StoredProfiles = z.infer<typeof fileReader>

/**
 * Opens the person's profiles at `path`. A file that is not there gives none; one that cannot be read as a whole is set aside as
 * `<path>.damaged`, so that nothing of it is lost and the app starts.
 */
export function openProfileStore(path: string, log: Log): ProfileStore {
  let stored = readFile(path, log)
  const presets = profilePresets.map((profile): ProfileEntry => ({
    profile,
    dialect: findDialect(profile.dialect) ?? canonicalDialect,
  }))
  const list = (): readonly ProfileEntry[] => [...presets, ...stored.own]

  const write = (next: StoredProfiles): Result<null> => {
    try {
      writeWhole(path, `${JSON.stringify(next, null, 2)}\n`)
    } catch (error) {
      const failure = failureOfError(error, path)
      if (failure === null) throw error
      return { ok: false, failure }
    }
    stored = next
    return { ok: true, value: null }
  }

  return {
    list,
    find: (id) => list().find(({ profile }) => profile.id === id) ?? null,
    save(entry) {
      if (isPreset(entry.profile)) return fails('profile', 'comes with the app')
      const others = stored.own.filter(({ profile }) => profile.id !== entry.profile.id)
      const isNew = others.length === stored.own.length
      if (isNew && others.length >= mostProfiles) return fails('profiles', 'too many')
      // An own profile has its own dialect, under one id: they are edited as one.
      const { id } = entry.profile
      const own = entryReader.safeParse({
        profile: { ...entry.profile, dialect: id },
        dialect: { ...entry.dialect, id },
      })
      if (!own.success) return fails('profile', own.error.issues[0]?.message ?? 'not a profile')
      return write({
        ...stored,
        own: isNew ? [...stored.own, own.data] : stored.own.map((one) => (one.profile.id === id ? own.data : one)),
      })
    },
    delete: (id) => write({ ...stored, own: stored.own.filter(({ profile }) => profile.id !== id) }),
    last: () => stored.last,
    remember(last) {
      const result = write({ ...stored, last })
      if (result.ok) return
      stored = { ...stored, last }
      log.warn('last export not kept', { kind: result.failure.kind })
    },
  }
}

function fails(path: string, problem: string): Result<null> {
  return { ok: false, failure: { kind: 'invalid', path, problem } }
}

function readFile(path: string, log: Log): StoredProfiles {
  const none: StoredProfiles = { type: 'plumeline-profiles', version: 1, own: [], last: null }
  try {
    return fileReader.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return none
    log.warn('profiles unreadable', describeError(error))
    try {
      renameSync(path, `${path}.damaged`)
    } catch (problem) {
      log.warn('profiles not set aside', describeError(problem))
    }
    return none
  }
}
