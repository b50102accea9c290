import type { Failure, LibraryBackup } from '../../shared/ipc/contract.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import { failureText, valueOrNotice, type StoreParts } from '../store.ts'

/** Backups, and edits that the library does not take. */
export interface SafetySlice {
  /** Templates whose last edits are neither saved nor copied elsewhere. */
  unsavedCount(): number
  /** Writes what is not saved to a place of the person's choice. Answers whether nothing is at risk any more. */
  saveCopy(): Promise<boolean>
  backupFailed(failure: Failure): void
  /** `null` when they cannot be listed; a notice says why. */
  listBackups(): Promise<readonly LibraryBackup[] | null>
  /** Answers the failure; after a success the window is loaded anew. */
  restoreBackup(name: string): Promise<Failure | 'unsaved' | null>
}

export function createSafetySlice(parts: StoreParts): SafetySlice {
  const { bridge, autosave, get } = parts
  // A content is never changed, only replaced: once copied, it is safe.
  const copied = new WeakSet<TemplateContent>()
  const atRisk = () => autosave.allUnsaved().filter(({ content }) => !copied.has(content))
  return {
    unsavedCount: () => atRisk().length,
    async saveCopy() {
      const templates = atRisk()
      if (templates.length === 0) {
        get().notify({ key: 'recovery.copy.nothing', severity: 'information' })
        return true
      }
      const answer = await valueOrNotice(parts, bridge.invoke('library/emergency-export', { templates }))
      if (answer === null) return false
      for (const { content } of templates) copied.add(content)
      const [path = ''] = answer.paths
      const name = path.split(/[\\/]/).at(-1) ?? ''
      get().notify({ key: 'recovery.copy.saved', data: { count: answer.paths.length, name }, severity: 'information' })
      return atRisk().length === 0
    },
    backupFailed(failure) {
      const { key, data } = failureText(failure)
      const reason = createTranslate(get().settings.language)(key, data)
      get().notify({ key: 'recovery.backupFailed', data: { reason }, severity: 'problem' })
    },
    listBackups: () => valueOrNotice(parts, bridge.invoke('library/backups', null)),
    async restoreBackup(name) {
      if (!(await autosave.flush())) return 'unsaved'
      const answer = await bridge.invoke('library/restore-backup', { name })
      return answer.ok ? null : answer.failure
    },
  }
}
