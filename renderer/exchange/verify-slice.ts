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
  let isAsking = false
  return {
    verification: null,
    async verifyFiles() {
      if (isAsking) return
      isAsking = true
      // What was told stays in sight while others are chosen.
      const isShown = get().dialog === 'verify'
      if (!isShown) set({ dialog: 'verify', verification: null })
      const answer = await bridge.invoke('exchange/verify', null)
      isAsking = false
      if (answer.ok) set({ verification: answer.value })
      else if (answer.failure.kind !== 'cancelled') set({ verification: answer.failure })
      else if (!isShown && get().dialog === 'verify') set({ dialog: null })
    },
  }
}
