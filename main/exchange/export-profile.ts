import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { checkProfile } from '../../shared/exchange/profile/check-profile.ts'
import { manifestName, writeManifest, type ManifestFile } from '../../shared/exchange/profile/manifest.ts'
import { profileFiles, type ProfileFile } from '../../shared/exchange/profile/profile-files.ts'
import type { ProfileSource } from '../../shared/exchange/profile/profile-source.ts'
import {
  isLoss,
  type ExportedByProfile,
  type ExportProfile,
  type PlaceholderDialect,
  type ProfileProblem,
  type RefusedByProfile,
} from '../../shared/exchange/profile/profile.ts'
import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import type { CheckSurroundings } from '../../shared/policy/check.ts'
import { failureOfError } from '../library/storage-failure.ts'
import { filesToExport, type ExportSource, type FileToExport } from './files-to-export.ts'

/** Something to export, with everything there is to judge it by. */
export type JudgedSource = ExportSource & { readonly surroundings: CheckSurroundings }

export interface ProfileExport {
  readonly profile: ExportProfile
  readonly dialect: PlaceholderDialect
  readonly interfaceLanguage: InterfaceLanguage
  /** Made where it is not there. Files of the same names are written over. */
  readonly folder: string
  readonly ids: readonly string[]
  readonly readSource: (id: string) => Promise<Result<JudgedSource>>
  /** Of a template that has no source to export, so that a person can tell which one it is. */
  readonly titleOf?: (id: string) => string
  readonly onProgress?: (done: number, total: number) => void
  readonly isCancelled?: () => boolean
}

/**
 * Writes templates for a target into a folder, with a manifest of what was written. Every template is checked here once more, by
 * the policy and by the profile; those that may not go are listed, and the rest goes. A cancelled or failed export leaves none of
 * its files behind.
 */
export async function exportByProfile(parts: ProfileExport): Promise<Result<ExportedByProfile<Failure>>> {
  const { profile, dialect, ids, onProgress, isCancelled, interfaceLanguage, folder } = parts
  const sources: ProfileSource[] = []
  const json = new Map<ProfileSource, () => string>()
  const refused: RefusedByProfile<Failure>[] = []
  for (const [index, id] of ids.entries()) {
    const judged = await judge(id, parts)
    if (judged.ok) {
      sources.push(judged.value.source)
      json.set(judged.value.source, judged.value.writeJson)
    } else refused.push(judged.refused)
    onProgress?.(index + 1, ids.length)
    // The window is answered in between.
    await setImmediate()
    if (isCancelled?.() === true) return cancelled
  }
  const files = profileFiles(sources, {
    profile,
    dialect,
    interfaceLanguage,
    writeJson: (source) => json.get(source)?.() ?? '',
  })
  if (files.length === 0) return { ok: true, value: { folder, paths: [], templates: 0, refused } }
  const written = await writeAll(files, sources, parts)
  if (!written.ok) return written
  return { ok: true, value: { folder, paths: written.value, templates: sources.length, refused } }
}

/**
 * The files beside each other in a folder of their own first, then in their places: until all are written, what was there stays
 * as it was.
 */
async function writeAll(
  files: readonly ProfileFile[],
  sources: readonly ProfileSource[],
  { folder, profile, dialect, isCancelled }: ProfileExport,
): Promise<Result<readonly string[]>> {
  const staging = join(folder, `.plumeline-${randomUUID()}`)
  const written: ManifestFile[] = []
  let isNew = false
  try {
    isNew = (await mkdir(folder, { recursive: true })) !== undefined
    await mkdir(staging)
    for (const { name, ids, write } of files) {
      const bytes = write()
      await writeFile(join(staging, name), bytes, { flag: 'wx' })
      written.push({ name, sha256: createHash('sha256').update(bytes).digest('hex'), templates: ids })
      await setImmediate()
      if (isCancelled?.() === true) return cancelled
    }
    await writeFile(join(staging, manifestName), writeManifest(sources, written, profile, dialect))
    // The manifest comes last: it speaks of files that are there.
    for (const name of [...written.map((file) => file.name), manifestName]) {
      await rename(join(staging, name), join(folder, name))
    }
    return { ok: true, value: written.map(({ name }) => join(folder, name)) }
  } catch (error) {
    const failure = failureOfError(error, folder)
    if (failure === null) throw error
    return { ok: false, failure }
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
    // A folder that was made for this and holds nothing goes too; one that holds something stays.
    if (isNew) await rmdir(folder).catch(() => undefined)
  }
}

const cancelled = { ok: false, failure: { kind: 'cancelled' } } as const

type Judged =
  | { readonly ok: true; readonly value: { readonly source: ProfileSource; readonly writeJson: () => string } }
  | { readonly ok: false; readonly refused: RefusedByProfile<Failure> }

async function judge(id: string, { readSource, titleOf, profile, dialect }: ProfileExport): Promise<Judged> {
  const read = await readSource(id)
  if (!read.ok) return { ok: false, refused: { id, title: titleOf?.(id) ?? '', reason: read.failure, problems: [] } }
  const { content } = read.value
  const refuse = (reason: Failure | null, problems: readonly ProfileProblem[]): Judged => ({
    ok: false,
    refused: { id, title: content.title, reason, problems },
  })
  // As JSON, every text of it is checked, and an approved one is compared with its seal.
  const files = filesToExport(read.value, { format: 'json' }, read.value.surroundings)
  if (!files.ok) return refuse(files.failure, [])
  const problems = checkProfile(content, profile, dialect).filter((problem) => !isLoss(problem))
  if (problems.length > 0) return refuse(null, problems)
  const source: ProfileSource =
    read.value.copy === 'approved'
      ? { id: read.value.seal.statement.template.id, content, seal: read.value.seal, mark: null }
      : { id, content, seal: null, mark: read.value.mark }
  return { ok: true, value: { source, writeJson: profile.format === 'json' ? writerOf(files.value) : writeNothing } }
}

/** Apart from the others, so that only an export as JSON keeps the whole text of each template until it is written. */
const writerOf =
  ([file]: readonly FileToExport[]) =>
  (): string =>
    file?.write() ?? ''
const writeNothing = (): string => ''
