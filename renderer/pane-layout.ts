/** Below these widths a pane is of no use. Unit: CSS px, of which a window has fewer the further it is zoomed in. */
export const smallestPanes = { library: 200, letter: 360, policy: 260, preview: 320 } as const

/** Where a pane stands: beside the letter, over it because there is no room beside, or nowhere. */
export type PanePlace = 'beside' | 'over' | 'folded'

export interface PanesAsked {
  /** Width of the window. Unit: CSS px. */
  readonly windowWidth: number
  /** What a person has open and folded by hand, for where there is room. */
  readonly libraryPaneOpen: boolean
  readonly policyPaneOpen: boolean
  /** The preview stands in the policy pane's place. */
  readonly isPreviewOpen: boolean
  /** The pane that was asked for where there is no room for it. */
  readonly paneOver: 'library' | 'policy' | null
}

export interface PaneLayout {
  readonly library: PanePlace
  readonly policy: PanePlace
  readonly preview: PanePlace
  /** The panes that would stand beside the letter if they were open. */
  readonly room: { readonly library: boolean; readonly policy: boolean }
}

/**
 * Which panes stand where. The letter keeps its width: the library gives way first, then what stands on the other side.
 * What was folded by hand stays folded, and what has given way comes back with the room.
 */
export function paneLayout(asked: PanesAsked): PaneLayout {
  const { windowWidth, libraryPaneOpen, policyPaneOpen, isPreviewOpen, paneOver } = asked
  const { library, letter, policy, preview } = smallestPanes
  const side = isPreviewOpen ? preview : policyPaneOpen ? policy : 0
  const room = { library: windowWidth >= library + letter + side, policy: windowWidth >= letter + policy }
  return {
    library: place(room.library, libraryPaneOpen, paneOver === 'library'),
    policy: isPreviewOpen ? 'folded' : place(room.policy, policyPaneOpen, paneOver === 'policy'),
    preview: place(windowWidth >= letter + preview, isPreviewOpen, isPreviewOpen),
    room,
  }
}

function place(hasRoom: boolean, isOpen: boolean, isOver: boolean): PanePlace {
  if (hasRoom) return isOpen ? 'beside' : 'folded'
  return isOver ? 'over' : 'folded'
}
