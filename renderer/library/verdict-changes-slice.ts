import type { RecheckProgress } from '../../shared/ipc/contract.ts'
import type { VerdictChange } from '../../shared/template/verdict-change.ts'
import { valueOrNotice, type StoreParts } from '../store.ts'

export interface VerdictChangesSlice {
  /** What a new version of the policy has changed and nobody has dismissed. */
  readonly verdictChanges: readonly VerdictChange[]
  /** The library is being checked again, and it takes a while. */
  readonly recheck: RecheckProgress | null
  refreshVerdictChanges(): Promise<void>
  /** Dismisses what is shown; what was found since then is shown next. */
  dismissVerdictChanges(): Promise<void>
  recheckTold(recheck: VerdictChangesSlice['recheck']): void
}

export function createVerdictChangesSlice(parts: StoreParts): VerdictChangesSlice {
  const { bridge, get, set } = parts
  let askedLast = 0
  return {
    verdictChanges: [],
    recheck: null,
    async refreshVerdictChanges() {
      askedLast += 1
      const asked = askedLast
      const changes = await valueOrNotice(parts, bridge.invoke('library/verdict-changes', null))
      // An answer that was overtaken by a newer question is of no use.
      if (changes !== null && asked === askedLast) set({ verdictChanges: changes })
    },
    async dismissVerdictChanges() {
      const through = get().verdictChanges.reduce((most, { number }) => Math.max(most, number), 0)
      const done = await bridge.invoke('library/dismiss-verdict-changes', { through })
      if (!done.ok) await valueOrNotice(parts, Promise.resolve(done))
      await get().refreshVerdictChanges()
    },
    recheckTold: (recheck) => set({ recheck }),
  }
}
