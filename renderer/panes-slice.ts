import { paneLayout, type PaneLayout, type PanesAsked } from './pane-layout.ts'
import type { AppState, StoreParts } from './store.ts'

export type FoldingPane = 'library' | 'policy'

export interface PanesSlice extends Pick<PanesAsked, 'windowWidth' | 'paneOver'> {
  windowResized(width: number): void
  /** Shows a pane or folds it. Where there is no room beside the letter it comes over it, and no setting changes. */
  showPane(pane: FoldingPane, isShown: boolean): void
  /** Folds what stands over the letter. */
  closePaneOver(): void
}

/** Which panes stand where in this window. */
export function layoutOf({ settings, windowWidth, paneOver, isPreviewOpen }: AppState): PaneLayout {
  const { libraryPaneOpen, policyPaneOpen } = settings
  return paneLayout({ windowWidth, libraryPaneOpen, policyPaneOpen, isPreviewOpen, paneOver })
}

export function createPanesSlice({ get, set }: StoreParts): PanesSlice {
  return {
    // A page that tells of no width has room.
    windowWidth: Number.POSITIVE_INFINITY,
    paneOver: null,
    windowResized(windowWidth) {
      if (windowWidth === get().windowWidth) return
      set({ windowWidth })
      const { paneOver } = get()
      if (paneOver !== null && layoutOf(get()).room[paneOver]) set({ paneOver: null })
    },
    showPane(pane, isShown) {
      if (isShown && pane === 'policy') get().showPreview(false)
      const layout = layoutOf(get())
      if ((layout[pane] !== 'folded') === isShown) return
      if (!layout.room[pane]) set({ paneOver: isShown ? pane : null })
      else get().writeSettings(pane === 'library' ? { libraryPaneOpen: isShown } : { policyPaneOpen: isShown })
    },
    closePaneOver() {
      if (get().paneOver !== null) set({ paneOver: null })
      else get().showPreview(false)
    },
  }
}
