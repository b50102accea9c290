import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNameSlug } from '../../shared/exchange/file-name.ts'
import type { ProfileEntry } from '../../shared/exchange/profile/profile.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { Commands, Failure, Result } from '../../shared/ipc/contract.ts'
import type { Shell } from '../shell.ts'
import { readExportSource, titleOf, type ExportHandlerParts } from './export-handlers.ts'
import { chooseExportFolder } from './export-template.ts'
import { exportByProfile } from './export-profile.ts'
import { checkSeveral, type ProfileJudge } from './judge-for-profile.ts'
import type { ProfileStore } from './profile-store.ts'

type ProfileCommand = Extract<keyof Commands, `profiles/${string}`>
type ProfileHandlers = {
  readonly [Name in ProfileCommand]: (
    input: Commands[Name]['input'],
  ) => Result<Commands[Name]['output']> | Promise<Result<Commands[Name]['output']>>
}

export interface ProfileHandlerParts extends Omit<ExportHandlerParts, 'shell'> {
  readonly profiles: ProfileStore
  readonly shell: Pick<Shell, 'chooseFolder' | 'send' | 'printPdf'>
}

/** How long an export is quiet about how far it is. Unit: ms. */
const progressEvery = 100

/** The commands of profiles: what there is, what they take, and exports by them. */
export function createProfileHandlers(parts: ProfileHandlerParts): ProfileHandlers {
  const { profiles, shell, settings, library, log, onExported } = parts
  let isCancelled = false
  let isExporting = false
  let checking = { isCancelled: false }

  const find = (id: string): Result<ProfileEntry> => {
    const entry = profiles.find(id)
    return entry === null ? fails({ kind: 'not-found', what: 'profile' }) : { ok: true, value: entry }
  }

  return {
    'profiles/list': () => ({ ok: true, value: { entries: profiles.list(), last: profiles.last()?.profile ?? null } }),
    'profiles/save': ({ profile, dialect }) => profiles.save({ profile, dialect }),
    'profiles/delete': ({ id }) => profiles.delete(id),
    'profiles/check': async ({ ids, profile, copy }) => {
      const entry = find(profile)
      if (!entry.ok) return entry
      // How far one of them is would be told of the other.
      if (isExporting) return fails({ kind: 'cancelled' })
      checking.isCancelled = true
      const own = { isCancelled: false }
      checking = own
      const judge: ProfileJudge = {
        ...entry.value,
        readSource: (id) => readExportSource(parts, id, copy),
        titleOf: (id) => titleOf(library, id),
      }
      return checkSeveral(ids, judge, { onProgress: tellProgress(), isCancelled: () => own.isCancelled })
    },
    'profiles/cancel': () => {
      isCancelled = true
      checking.isCancelled = true
      return { ok: true, value: null }
    },
    'profiles/export': async ({ ids, profile, copy }) => {
      const entry = find(profile)
      if (!entry.ok) return entry
      const chosen = await chooseExportFolder(shell, createTranslate(settings.read().language))
      if (chosen === null) return fails({ kind: 'cancelled' })
      // A folder of its own, so that no file that is there already is written over.
      return run(ids, entry.value, copy, await freeFolder(chosen, fileNameSlug(entry.value.profile.name)))
    },
    'profiles/export-again': async ({ ids }) => {
      const last = profiles.last()
      if (last === null) return fails({ kind: 'not-found', what: 'export' })
      const entry = find(last.profile)
      return entry.ok ? run(ids, entry.value, last.copy, last.folder) : entry
    },
  }

  /** Tells the window how far it is, at the beginning, at the end and now and then between. */
  function tellProgress(): (done: number, total: number) => void {
    let told: number | null = null
    return (done, total) => {
      const now = performance.now()
      if (told !== null && done < total && now - told < progressEvery) return
      told = now
      shell.send('profiles/progress', { done, total })
    }
  }

  async function run(
    ids: readonly string[],
    { profile, dialect }: ProfileEntry,
    copy: Commands['profiles/export']['input']['copy'],
    folder: string,
  ): Promise<Result<Commands['profiles/export']['output']>> {
    if (isExporting) return fails({ kind: 'cancelled' })
    isExporting = true
    isCancelled = false
    checking.isCancelled = true
    try {
      const exported = await exportByProfile({
        profile,
        dialect,
        folder,
        ids,
        interfaceLanguage: settings.read().language,
        readSource: (id) => readExportSource(parts, id, copy),
        titleOf: (id) => titleOf(library, id),
        printPdf: (page, paper) => shell.printPdf(page, paper),
        isCancelled: () => isCancelled,
        onProgress: tellProgress(),
      })
      if (!exported.ok) {
        log.info('export by profile not made', { kind: exported.failure.kind })
        return exported
      }
      const { paths, refused } = exported.value
      if (paths[0] !== undefined) {
        onExported(paths[0])
        profiles.remember({ profile: profile.id, folder, copy })
      }
      log.info('exported by profile', { format: profile.format, files: paths.length, refused: refused.length })
      return exported
    } finally {
      isExporting = false
    }
  }
}

function fails(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure }
}

async function freeFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(parent, number === 1 ? name : `${name} (${number})`)
    try {
      await access(path)
    } catch {
      return path
    }
  }
}
