/** The panes of the window in reading order, each with where the keyboard goes first in it. */
const panes = [
  { pane: '.library-pane', starts: ['[role="row"][aria-selected="true"]', '[role="row"]', 'input'] },
  // In the letter pane, beside its text.
  { pane: '.source-page', starts: [] },
  { pane: '.letter-pane', starts: ['.letter-text', '.template-title', 'button:not([disabled])'] },
  { pane: '.preview-pane', starts: ['.preview-screen'] },
  { pane: '.policy-pane', starts: ['.is-current button:not([disabled])', '[data-rest]', 'button:not([disabled])'] },
] as const

/** Where the keyboard goes first in the pane that is in an element, if it is one that is known. */
export function startOfPane(element: Element): HTMLElement | null {
  const own = panes.find(({ pane }) => element.querySelector(pane) !== null)
  const places = own?.starts.map((start) => element.querySelector<HTMLElement>(`${own.pane} :is(${start})`)) ?? []
  return places.find((place) => place !== null) ?? null
}

/**
 * Takes the keyboard to the next pane, or the one before; folded panes are passed over. Each pane is entered where it was
 * left, as long as that place is still there.
 */
export function createPaneCycle(page: Document): (backwards: boolean) => void {
  const left = new Map<string, HTMLElement>()
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const own = panes.find(({ pane }) => target.closest(pane) !== null)
    if (own !== undefined) left.set(own.pane, target)
  })

  const enter = ({ pane, starts }: (typeof panes)[number]): boolean => {
    const element = page.querySelector(pane)
    if (element === null) return false
    const before = left.get(pane)
    const places = [
      ...(element instanceof HTMLElement && element.tabIndex === 0 ? [element] : []),
      ...(before !== undefined && element.contains(before) ? [before] : []),
      ...starts.map((start) => element.querySelector<HTMLElement>(start)),
    ]
    return places.some((place) => {
      place?.focus()
      return place !== null && page.activeElement === place
    })
  }

  return (backwards) => {
    const here = panes.findIndex(({ pane }) => page.activeElement?.closest(pane))
    const step = backwards ? -1 : 1
    const first = here === -1 && backwards ? 0 : here
    for (let distance = 1; distance <= panes.length; distance += 1) {
      const next = panes[(first + step * distance + panes.length * 2) % panes.length]
      if (next !== undefined && enter(next)) return
    }
  }
}

/** Whether a dialog has the keyboard: what lies behind it must not move then. */
export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null
}
