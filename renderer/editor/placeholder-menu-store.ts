import type { PlaceholderName } from '../../shared/message/placeholders.ts'

/** The menu that opens while `/` or `{{` is typed. */
export interface PlaceholderMenuState {
  readonly names: readonly PlaceholderName[]
  readonly activeIndex: number
  /** Where the typed text stands in the window. */
  readonly anchor: () => DOMRect | null
  readonly choose: (name: PlaceholderName) => void
}

/** A store rather than React state, because the keys that move through the menu come from the editor. */
export interface PlaceholderMenuStore {
  read(): PlaceholderMenuState | null
  write(state: PlaceholderMenuState | null): void
  subscribe(listener: () => void): () => void
}

export function createPlaceholderMenuStore(): PlaceholderMenuStore {
  let state: PlaceholderMenuState | null = null
  const listeners = new Set<() => void>()
  return {
    read: () => state,
    write: (next) => {
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
