import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { fileNameSlug } from '../../shared/exchange/file-name.ts'
import { freeNames } from '../../shared/exchange/free-names.ts'
import { writeOwnProfile } from '../../shared/exchange/profile/own-profile-file.ts'
import { isPreset } from '../../shared/exchange/profile/profile-words.ts'
import type { ProfileEntry } from '../../shared/exchange/profile/profile.ts'
import { longestProfileName } from '../../shared/exchange/profile/read-profile.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { Commands, Result } from '../../shared/ipc/contract.ts'
import type { SettingsStore } from '../settings.ts'
import type { Shell } from '../shell.ts'
import type { ProfileStore } from './profile-store.ts'
import { readProfileFile } from './read-profile-file.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

type ProfileFileCommand = 'profile-file/write' | 'profile-file/read'
type ProfileFileHandlers = {
  readonly [Name in ProfileFileCommand]: (input: Commands[Name]['input']) => Promise<Result<Commands[Name]['output']>>
}

export interface ProfileFileParts {
  readonly profiles: ProfileStore
  readonly settings: Pick<SettingsStore, 'read'>
  readonly shell: Pick<Shell, 'chooseSavePath' | 'chooseOpenPaths'>
}

/** The commands that give own profiles to others, and take theirs. */
export function createProfileFileHandlers({ profiles, settings, shell }: ProfileFileParts): ProfileFileHandlers {
  const words = (key: string): string => createTranslate(settings.read().language)(`exchange.profiles.file.${key}`)
  return {
    'profile-file/write': async ({ id }) => {
      const entry = profiles.find(id)
      if (entry === null) return { ok: false, failure: { kind: 'not-found', what: 'profile' } }
      const path = await shell.chooseSavePath({
        title: words('write'),
        fileName: `${fileNameSlug(entry.profile.name)}.json`,
        fileKind: words('kind'),
        extension: 'json',
      })
      if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
      const written = await writeFileAtomically(path, writeOwnProfile(entry))
      return written.ok ? { ok: true, value: { path } } : written
    },
    'profile-file/read': async () => {
      const [path] = await shell.chooseOpenPaths({
        title: words('read'),
        fileKind: words('kind'),
        extensions: ['json'],
      })
      if (path === undefined) return { ok: false, failure: { kind: 'cancelled' } }
      const read = await readProfileFile(path)
      if (!read.ok) return read
      if (!read.value.ok) {
        const { problem, detail } = read.value
        return { ok: true, value: { kind: 'unreadable', fileName: basename(path), problem, detail } }
      }
      const names: string[] = []
      for (const entry of read.value.entries) {
        const taken = asOwn(entry, profiles)
        if (taken === null) continue
        const saved = profiles.save(taken)
        if (!saved.ok) return saved
        names.push(taken.profile.name)
      }
      return { ok: true, value: { kind: 'read', names } }
    },
  }
}

/**
 * A profile from a file as one that can be added: what is there under its id or its name stays. `null` where it is there already,
 * the same.
 */
function asOwn({ profile, dialect }: ProfileEntry, profiles: ProfileStore): ProfileEntry | null {
  const there = profiles.find(profile.id)
  const isOurs = isPreset(profile)
  const id = there === null && !isOurs ? profile.id : `own-${randomUUID()}`
  // The store keeps an own profile and its dialect under one id.
  const same: ProfileEntry = { profile: { ...profile, dialect: profile.id }, dialect: { ...dialect, id: profile.id } }
  if (!isOurs && isDeepStrictEqual(there, same)) return null
  const freeName = freeNames((name, number) => {
    const end = ` (${number})`
    return `${name.slice(0, longestProfileName - end.length)}${end}`
  })
  for (const { profile: other } of profiles.list()) freeName(other.name)
  const name = freeName(profile.name)
  return { profile: { ...profile, id, name, dialect: id }, dialect: { ...dialect, id } }
}
