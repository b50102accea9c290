import type { ExportCopy } from '../../shared/exchange/export-format.ts'
import { profileName } from '../../shared/exchange/profile/profile-words.ts'
import type { ExportedByProfile, ProfileEntry, ProfileVerdict } from '../../shared/exchange/profile/profile.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { Commands, Failure, Result } from '../../shared/ipc/contract.ts'
import { failureText, type StoreParts } from '../store.ts'

export interface ProfilesSlice {
  /** The app's first; none until they were read. */
  readonly profiles: readonly ProfileEntry[]
  /** The one that was exported by last; `null` before the first time. */
  readonly lastProfile: string | null
  /** How far the running export or check is; `null` when none is. Unit: templates. */
  readonly profileProgress: { readonly done: number; readonly total: number } | null
  /** What the last export did not take along. */
  readonly profileReport: ExportedByProfile<Failure> | null
  refreshProfiles(): Promise<void>
  /** Answers why it was not kept; `null` when it was. */
  saveProfile(entry: ProfileEntry): Promise<Failure | null>
  deleteProfile(id: string): Promise<Failure | null>
  /** Asks for a file of own profiles and adds them. */
  readProfileFile(): Promise<Result<Commands['profile-file/read']['output']>>
  /** Asks for a folder, exports, and tells what went where. Answers why nothing was exported; `null` else. */
  exportByProfile(ids: readonly string[], profile: string, copy: ExportCopy): Promise<Failure | null>
  /** What the export would do with them. */
  checkProfile(ids: readonly string[], profile: string, copy: ExportCopy): Promise<Result<ProfileVerdict<Failure>>>
  /** Repeats the last export by a profile for what is selected or open. */
  exportAgain(): Promise<void>
  cancelProfileExport(): void
  profileProgressed(progress: { readonly done: number; readonly total: number }): void
}

export function createProfilesSlice({ bridge, autosave, get, set }: StoreParts): ProfilesSlice {
  const told = (exported: ExportedByProfile<Failure>, profile: string): void => {
    const { folder, paths, templates, refused } = exported
    set({ profileReport: exported, lastProfile: paths.length === 0 ? get().lastProfile : profile })
    if (refused.length > 0) return get().openDialog('profile-report')
    if (get().dialog === 'export' || get().dialog === 'export-several') get().openDialog(null)
    const entry = get().profiles.find((one) => one.profile.id === profile)
    const name = entry === undefined ? '' : profileName(createTranslate(get().settings.language), entry.profile)
    get().notify({
      key: 'exchange.profiles.window.done',
      data: { count: templates, name, folder },
      severity: 'information',
      action: {
        labelKey: 'window.export.reveal',
        perform: () => void bridge.invoke('exchange/reveal', null),
      },
    })
  }

  const run = async (
    profile: string,
    exporting: () => Promise<Result<ExportedByProfile<Failure>>>,
  ): Promise<Failure | null> => {
    // What is exported is what is on the disk, so everything typed goes there first.
    if (!(await autosave.flush())) return { kind: 'storage', reason: 'other', detail: '' }
    const answer = await exporting()
    set({ profileProgress: null })
    if (!answer.ok) return answer.failure
    told(answer.value, profile)
    return null
  }

  return {
    profiles: [],
    lastProfile: null,
    profileProgress: null,
    profileReport: null,

    async refreshProfiles() {
      const answer = await bridge.invoke('profiles/list', null)
      if (answer.ok) set({ profiles: answer.value.entries, lastProfile: answer.value.last })
    },
    async saveProfile(entry) {
      const answer = await bridge.invoke('profiles/save', entry)
      await get().refreshProfiles()
      return answer.ok ? null : answer.failure
    },
    async deleteProfile(id) {
      const answer = await bridge.invoke('profiles/delete', { id })
      await get().refreshProfiles()
      return answer.ok ? null : answer.failure
    },
    async readProfileFile() {
      const answer = await bridge.invoke('profile-file/read', null)
      await get().refreshProfiles()
      return answer
    },
    exportByProfile: (ids, profile, copy) =>
      run(profile, () => bridge.invoke('profiles/export', { ids: [...ids], profile, copy })),
    async checkProfile(ids, profile, copy) {
      // What is checked is what is on the disk.
      await autosave.flush()
      const answer = await bridge.invoke('profiles/check', { ids: [...ids], profile, copy })
      set({ profileProgress: null })
      return answer
    },
    async exportAgain() {
      const { several, open, lastProfile } = get()
      const ids = several.size > 0 ? [...several] : open === null ? [] : [open.id]
      if (ids.length === 0 || lastProfile === null) return
      const failure = await run(lastProfile, () => bridge.invoke('profiles/export-again', { ids }))
      if (failure !== null && failure.kind !== 'cancelled')
        get().notify({ ...failureText(failure), severity: 'problem' })
    },
    cancelProfileExport: () => void bridge.invoke('profiles/cancel', null),
    profileProgressed: (progress) => set({ profileProgress: progress }),
  }
}
