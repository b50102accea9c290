import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * A finding that is mended or set aside leaves the list, and the button that had the focus with it. The focus then goes to the
 * finding that stands in its place, or to the verdict when none is left, so that the keyboard goes on from there.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<{ readonly element: Element; readonly place: number } | null>(null)

  useEffect(() => {
    const { current } = last
    if (current === null || current.element.isConnected) return
    last.current = null
    // A closing list of reasons gives the focus back first, and may find nobody to give it to.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { activeElement } = document
        if (activeElement !== null && activeElement !== document.body) return
        const places = pane.current?.querySelectorAll<HTMLElement>('.clause-group .policy-finding-place') ?? []
        const next = places[Math.min(current.place, places.length - 1)]
        ;(next ?? pane.current?.querySelector<HTMLElement>('[data-rest]'))?.focus()
      }),
    )
    // Not cancelled by the next check: the focus is still lost then.
    void frame
  })

  return (event) => {
    const rows = [...(pane.current?.querySelectorAll('.clause-group .policy-finding') ?? [])]
    const row = event.target.closest('.policy-finding')
    const inGroup = event.target.closest('.clause-group')?.querySelector('.policy-finding') ?? null
    const place = row === null ? (inGroup === null ? 0 : rows.indexOf(inGroup)) : rows.indexOf(row)
    last.current = { element: event.target, place: Math.max(place, 0) }
  }
}
