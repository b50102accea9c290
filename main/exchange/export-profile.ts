import { join, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Paper } from '../../shared/exchange/paper.ts'
import {
  manifestHead,
  manifestName,
  manifestTail,
  manifestTemplate,
  manifestTemplatesEnd,
  type ManifestFile,
} from '../../shared/exchange/profile/manifest.ts'
import type { ProfilePart } from '../../shared/exchange/profile/profile-file.ts'
import { profileFiles } from '../../shared/exchange/profile/profile-files.ts'
import type { ExportedByProfile, RefusedByProfile } from '../../shared/exchange/profile/profile.ts'
import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import { failureOfError } from '../library/storage-failure.ts'
import type { Shell } from '../shell.ts'
import { judgeForProfile, type ProfileJudge } from './judge-for-profile.ts'
import { packZip } from './pack-zip.ts'
import { pdfWithoutDates } from './pdf-without-dates.ts'
import { stageFiles, type StagedFiles } from './staged-files.ts'

export interface ProfileExport extends ProfileJudge {
  readonly interfaceLanguage: InterfaceLanguage
  /** Made where it is not there. Files of the same names are written over. */
  readonly folder: string
  readonly ids: readonly string[]
  /** Makes a PDF file of a page; without it no profile may ask for one. */
  readonly printPdf?: Shell['printPdf']
  readonly onProgress?: (done: number, total: number) => void
  readonly isCancelled?: () => boolean
}

/** What stands in the manifest of templates, until the whole of it is written. */
const templatesName = '.templates'

/**
 * Writes templates for a target into a folder, with a manifest of what was written. Every template is checked here once more, by
 * the policy and by the profile; those that may not go are listed, and the rest goes. Each is written as soon as it was checked,
 * and let go. A cancelled or failed export leaves none of its files behind.
 */
export async function exportByProfile(parts: ProfileExport): Promise<Result<ExportedByProfile<Failure>>> {
  const { profile, dialect, ids, onProgress, isCancelled, folder } = parts
  const staged = stageFiles(folder)
  const refused: RefusedByProfile<Failure>[] = []
  const written = writtenFiles(staged, parts.printPdf)
  const files = profileFiles(parts)
  let templates = 0
  let isDraft = false
  try {
    for (const [index, id] of ids.entries()) {
      const judged = await judgeForProfile(id, parts)
      if (judged.ok) {
        const { source, writeJson } = judged
        await written.take(files.add(source, writeJson), source.id)
        await staged.append(templatesName, manifestTemplate(source, templates === 0))
        templates += 1
        isDraft ||= source.seal === null
      } else refused.push(judged.refused)
      onProgress?.(index + 1, ids.length)
      // The window is answered in between.
      await setImmediate()
      if (isCancelled?.() === true) return cancelled
    }
    for (const part of files.end()) {
      await written.take([part], null)
      if (isCancelled?.() === true) return cancelled
    }
    if (written.files.length === 0) return { ok: true, value: { folder, paths: [], templates: 0, refused } }
    await staged.end(templatesName)
    for (const text of manifestHead(written.files, { profile, dialect, isDraft }))
      await staged.append(manifestName, text)
    await staged.appendFrom(manifestName, templatesName)
    await staged.append(manifestName, manifestTemplatesEnd)
    await staged.append(manifestName, manifestTail(await staged.hashSoFar(manifestName)))
    await staged.end(manifestName)
    if (isCancelled?.() === true) return cancelled
    const names = written.files.map(({ name }) => name)
    // The manifest comes last: it speaks of files that are there.
    await staged.place([...names, manifestName])
    // Names are plain: `join` of each of tens of thousands would take a tenth of a second.
    const inFolder = join(folder, sep)
    return { ok: true, value: { folder, paths: names.map((name) => `${inFolder}${name}`), templates, refused } }
  } catch (error) {
    const failure = failureOfError(error, folder)
    if (failure === null) throw error
    return { ok: false, failure }
  } finally {
    await staged.close()
  }
}

const cancelled = { ok: false, failure: { kind: 'cancelled' } } as const

interface WrittenFiles {
  readonly files: readonly ManifestFile[]
  /** @param id of the template that adds the parts; `null` for the last parts of the export */
  take(parts: readonly ProfilePart[], id: string | null): Promise<void>
}

/** Writes the parts of an export, and remembers of each file what the manifest says of it. */
function writtenFiles(staged: StagedFiles, printPdf: Shell['printPdf'] | undefined): WrittenFiles {
  const files: ManifestFile[] = []
  const all: string[] = []
  const idsOf = new Map<string, string[]>()
  return {
    files,
    async take(parts, id) {
      if (id !== null) all.push(id)
      for (const part of parts) {
        switch (part.kind) {
          case 'file': {
            const { name, ids, write, paper } = part
            const sha256 = await staged.write(
              name,
              paper === undefined ? write() : await printed(write(), paper, printPdf),
            )
            files.push({ name, sha256, templates: ids })
            break
          }
          case 'piece': {
            await staged.append(part.name, part.text)
            const ids = idsOf.get(part.name) ?? []
            idsOf.set(part.name, ids)
            if (id === null) files.push({ name: part.name, sha256: await staged.end(part.name), templates: ids })
            else ids.push(id)
            break
          }
          case 'zip': {
            for (const entry of part.entries) await staged.end(entry)
            const bytes = await packZip(part.entries.map((name) => ({ name, read: () => staged.read(name) })))
            files.push({ name: part.name, sha256: await staged.write(part.name, bytes), templates: all })
            break
          }
        }
      }
    },
  }
}

async function printed(
  page: string | Uint8Array,
  paper: Paper,
  printPdf: Shell['printPdf'] | undefined,
): Promise<Uint8Array> {
  if (typeof page !== 'string' || printPdf === undefined) throw new Error('nothing prints here')
  return pdfWithoutDates(await printPdf(page, paper))
}
