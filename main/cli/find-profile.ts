import { canonicalDialect, findDialect } from '../../shared/exchange/profile/dialect-presets.ts'
import type { ProfileFileProblem } from '../../shared/exchange/profile/own-profile-file.ts'
import { profilePresets } from '../../shared/exchange/profile/profile-presets.ts'
import type { ProfileEntry } from '../../shared/exchange/profile/profile.ts'
import { readProfileFile } from '../exchange/read-profile-file.ts'
import { causeOf, type Found } from './terminal.ts'

const fileProblems: Readonly<Record<ProfileFileProblem, string>> = {
  'not-profile': 'notProfileFile',
  newer: 'newerProfileFile',
  'too-large': 'largeProfileFile',
}

/** The profiles of the app. */
export const appProfiles: readonly ProfileEntry[] = profilePresets.map((profile) => ({
  profile,
  dialect: findDialect(profile.dialect) ?? canonicalDialect,
}))

/** Profiles that somebody made in the app, from files that it exported or keeps them in. */
export async function readOwnProfileFiles(files: readonly string[]): Promise<Found<readonly ProfileEntry[]>> {
  const entries: ProfileEntry[] = []
  for (const file of files) {
    const read = await readProfileFile(file)
    if (!read.ok) {
      return { ok: false, problem: 'unreadable', data: { file, problem: causeOf(read.failure) } }
    }
    if (!read.value.ok) {
      const { problem, detail } = read.value
      return { ok: false, problem: fileProblems[problem], data: { file, detail } }
    }
    entries.push(...read.value.entries)
  }
  return { ok: true, value: entries }
}

/**
 * The profile that a person names: by its id, by the name that they gave it in the app, or by the file that it alone is in.
 * @param files with own profiles
 */
export async function findProfile(name: string, files: readonly string[]): Promise<Found<ProfileEntry>> {
  const isFile = name.toLowerCase().endsWith('.json')
  const own = await readOwnProfileFiles(isFile ? [name] : files)
  if (!own.ok) return own
  const [only, ...others] = own.value
  if (isFile) {
    if (only === undefined) return { ok: false, problem: 'noProfileInFile', data: { file: name } }
    return others.length === 0
      ? { ok: true, value: only }
      : { ok: false, problem: 'severalProfilesInFile', data: { file: name } }
  }
  const byId = [...own.value, ...appProfiles].find(({ profile }) => profile.id === name)
  if (byId !== undefined) return { ok: true, value: byId }
  const [byName, another] = own.value.filter(({ profile }) => profile.name.toLowerCase() === name.toLowerCase())
  if (byName === undefined) return { ok: false, problem: 'badProfile', data: { value: name } }
  return another === undefined
    ? { ok: true, value: byName }
    : { ok: false, problem: 'severalProfiles', data: { value: name } }
}
