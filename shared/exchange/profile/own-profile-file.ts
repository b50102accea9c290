import { z } from 'zod'
import type { ProfileEntry } from './profile.ts'
import { entryReader, mostProfiles } from './read-profile.ts'

const ownProfileType = 'plumeline-profile'
/** Raised when a reader of the older version would misread the file. */
const ownProfileVersion = 1
/** Far more than two hundred profiles need. Unit: bytes. */
export const largestProfileFile = 2_000_000

const oneReader = z.strictObject({
  type: z.literal(ownProfileType),
  version: z.literal(ownProfileVersion),
  ...entryReader.shape,
})
/** What the app keeps a person's profiles in. What else is in it is nobody else's to know. */
const storeReader = z.object({
  type: z.literal('plumeline-profiles'),
  version: z.literal(1),
  own: z.array(entryReader).max(mostProfiles),
})
const newerReader = z.object({ type: z.enum([ownProfileType, 'plumeline-profiles']), version: z.int().min(2) })

export type ProfileFileProblem = 'not-profile' | 'newer' | 'too-large'

export type OwnProfileReading =
  | { readonly ok: true; readonly entries: readonly ProfileEntry[] }
  /** `detail`: where in the file, and what is wrong there; empty where that cannot be told. */
  | { readonly ok: false; readonly problem: ProfileFileProblem; readonly detail: string }

/** An own profile as a small JSON file, to be given to others. */
export function writeOwnProfile({ profile, dialect }: ProfileEntry): string {
  return `${JSON.stringify({ type: ownProfileType, version: ownProfileVersion, profile, dialect }, null, 2)}\n`
}

/** Reads such a file, or the one in which the app keeps all of a person's profiles. Never throws. */
export function readOwnProfiles(text: string): OwnProfileReading {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, problem: 'not-profile', detail: '' }
  }
  const store = storeReader.safeParse(value)
  if (store.success) return { ok: true, entries: store.data.own }
  const one = oneReader.safeParse(value)
  if (one.success) return { ok: true, entries: [{ profile: one.data.profile, dialect: one.data.dialect }] }
  if (newerReader.safeParse(value).success) return { ok: false, problem: 'newer', detail: '' }
  const isStore = z.object({ type: z.literal('plumeline-profiles') }).safeParse(value).success
  const [issue] = (isStore ? store : one).error.issues
  const detail = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`
  return { ok: false, problem: 'not-profile', detail }
}
