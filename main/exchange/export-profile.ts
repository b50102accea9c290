import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { checkProfile } from '../../shared/exchange/profile/check-profile.ts'
import { manifestName, writeManifest, type ManifestFile } from '../../shared/exchange/profile/manifest.ts'
import { profileFiles } from '../../shared/exchange/profile/profile-files.ts'
import type { ProfileSource } from '../../shared/exchange/profile/profile-source.ts'
import {
  isLoss,
  type ExportProfile,
  type PlaceholderDialect,
  type ProfileProblem,
} from '../../shared/exchange/profile/profile.ts'
import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import type { CheckSurroundings } from '../../shared/policy/check.ts'
import { failureOfError } from '../library/storage-failure.ts'
import { filesToExport, type ExportSource } from './files-to-export.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

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
  readonly onProgress?: (done: number, total: number) => void
  readonly isCancelled?: () => boolean
}

/** A template that was not exported: it may not leave the app, or the target does not take it. */
export interface RefusedByProfile {
  readonly id: string
  /** Empty where the template cannot be read. */
  readonly title: string
  /** `null` where the target does not take it, as `problems` says. */
  readonly reason: Failure | null
  readonly problems: readonly ProfileProblem[]
}

export interface ExportedByProfile {
  readonly folder: string
  /** Paths, without the manifest's. */
  readonly paths: readonly string[]
  /** How many templates are in them. */
  readonly templates: number
  readonly refused: readonly RefusedByProfile[]
}

/**
 * Writes templates for a target into a folder, with a manifest of what was written. Every template is checked here once more, by
 * the policy and by the profile; those that may not go are listed, and the rest goes. A cancelled or failed export leaves none of
 * its files behind.
 */
export async function exportByProfile(parts: ProfileExport): Promise<Result<ExportedByProfile>> {
  const { profile, dialect, ids, onProgress, isCancelled, interfaceLanguage, folder } = parts
  const cancelled = { ok: false, failure: { kind: 'cancelled' } } as const
  const sources: ProfileSource[] = []
  const json = new Map<ProfileSource, () => string>()
  const refused: RefusedByProfile[] = []
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
  const made = await makeFolder(folder)
  if (!made.ok) return made

  const paths: string[] = []
  const written: ManifestFile[] = []
  const withdraw = async (): Promise<void> => {
    await Promise.all(paths.map((path) => rm(path, { force: true }).catch(() => undefined)))
  }
  for (const { name, ids: templates, write } of files) {
    const bytes = write()
    const path = join(folder, name)
    const result = await writeFileAtomically(path, bytes)
    if (!result.ok) {
      await withdraw()
      return result
    }
    paths.push(path)
    written.push({ name, sha256: createHash('sha256').update(bytes).digest('hex'), templates })
    await setImmediate()
    if (isCancelled?.() === true) {
      await withdraw()
      return cancelled
    }
  }
  const manifest = await writeFileAtomically(
    join(folder, manifestName),
    writeManifest(sources, written, profile, dialect),
  )
  if (!manifest.ok) {
    await withdraw()
    return manifest
  }
  return { ok: true, value: { folder, paths, templates: sources.length, refused } }
}

type Judged =
  | { readonly ok: true; readonly value: { readonly source: ProfileSource; readonly writeJson: () => string } }
  | { readonly ok: false; readonly refused: RefusedByProfile }

async function judge(id: string, { readSource, profile, dialect }: ProfileExport): Promise<Judged> {
  const read = await readSource(id)
  if (!read.ok) return { ok: false, refused: { id, title: '', reason: read.failure, problems: [] } }
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
  return { ok: true, value: { source, writeJson: () => files.value[0]?.write() ?? '' } }
}

async function makeFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true })
    return { ok: true, value: null }
  } catch (error) {
    const failure = failureOfError(error, folder)
    if (failure === null) throw error
    return { ok: false, failure }
  }
}
