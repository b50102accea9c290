import type { SharedBlockNode } from '../../shared/message/document.ts'
import type { PlaceholderName } from '../../shared/message/placeholders.ts'

/** Something that the menu puts into the text. */
export type MenuItem =
  | { readonly kind: 'placeholder'; readonly name: PlaceholderName }
  | { readonly kind: 'block'; readonly block: SharedBlockNode }

/** The menu that opens while `/` or `{{` is typed. */
export interface PlaceholderMenuState {
  /** Placeholders, and behind them shared blocks. */
  readonly items: readonly MenuItem[]
  readonly activeIndex: number
  /** Where the typed text stands in the window. */
  readonly anchor: () => DOMRect | null
  readonly choose: (item: MenuItem) => void
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
