import type { Failure } from '../../shared/ipc/contract.ts'
import type { LibraryPlace, PlacePlan, PlaceUse } from '../../shared/ipc/library-place.ts'
import { valueOrNotice, type StoreParts } from '../store.ts'

/** Where the library is, and bringing it elsewhere. */
export interface LocationSlice {
  /** How much of it has been copied, from 0 to 1. */
  readonly movedPart: number
  movingTold(part: number): void
  /** `null` when that cannot be told; a notice says why. */
  readLocation(): Promise<LibraryPlace | null>
  /** Asks for a folder unless it is known, and answers what would be done; `null` when nothing was chosen. */
  planPlace(use: PlaceUse, to: 'elsewhere' | 'usual' | 'planned'): Promise<PlacePlan | null>
  /** Answers the failure; after a success the window is loaded anew. */
  moveLibrary(token: number): Promise<Failure | 'unsaved' | null>
  revealLibrary(): void
}

export function createLocationSlice(parts: StoreParts): LocationSlice {
  const { bridge, autosave, set } = parts
  return {
    movedPart: 0,
    movingTold: (movedPart) => set({ movedPart }),
    readLocation: () => valueOrNotice(parts, bridge.invoke('library/location', null)),
    planPlace: (use, to) => valueOrNotice(parts, bridge.invoke('library/plan-place', { use, to })),
    async moveLibrary(token) {
      set({ movedPart: 0 })
      if (!(await autosave.flush())) return 'unsaved'
      const answer = await bridge.invoke('library/move', { token })
      return answer.ok ? null : answer.failure
    },
    revealLibrary: () => void valueOrNotice(parts, bridge.invoke('library/reveal', null)),
  }
}
