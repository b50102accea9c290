import type { Verification } from '../../shared/approval/verification.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import type { StoreParts } from '../store.ts'

export interface VerifySlice {
  /** What was told of the files that were chosen last; `null` while they are chosen and read. */
  readonly verification: readonly Verification[] | Failure | null
  /** Asks for files and shows what each of them is. */
  verifyFiles(): Promise<void>
}

export function createVerifySlice({ bridge, set, get }: StoreParts): VerifySlice {
  return {
    verification: null,
    async verifyFiles() {
      const before = get().dialog === 'verify' ? get().verification : null
      set({ dialog: 'verify', verification: null })
      const answer = await bridge.invoke('exchange/verify', null)
      if (answer.ok) set({ verification: answer.value })
      // Nothing was chosen: what was there before is shown again.
      else if (answer.failure.kind === 'cancelled')
        set({ verification: before, ...(before === null ? { dialog: null } : {}) })
      else set({ verification: answer.failure })
    },
  }
}
