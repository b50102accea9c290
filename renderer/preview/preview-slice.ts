import type { SampleSet } from '../../shared/exchange/sample-values.ts'
import type { StoreParts } from '../store.ts'

/** How a message is looked at: as e-mail on a wide or a narrow screen, or as plain text. */
export const previewViews = ['desktop', 'phone', 'text'] as const
export type PreviewView = (typeof previewViews)[number]

export interface PreviewChoice {
  readonly view: PreviewView
  /** The buyer's theme, whatever that of this window. */
  readonly isDark: boolean
  readonly set: SampleSet
}

export interface PreviewSlice {
  /** The preview stands in the place of the policy pane. */
  readonly isPreviewOpen: boolean
  readonly preview: PreviewChoice
  showPreview(isOpen: boolean): void
  choosePreview(change: Partial<PreviewChoice>): void
}

export function createPreviewSlice({ get, set }: StoreParts): PreviewSlice {
  return {
    isPreviewOpen: false,
    preview: { view: 'desktop', isDark: false, set: 'short' },
    showPreview: (isPreviewOpen) => set({ isPreviewOpen }),
    choosePreview: (change) => set({ preview: { ...get().preview, ...change } }),
  }
}
