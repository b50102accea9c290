import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * A finding that is mended or set aside leaves the list, and the button that had the focus with it. The focus then goes to the
 * finding that stands in its place, or to the verdict when none is left, so that the keyboard goes on from there.
 */
export function useKeptFocus(review: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<{ readonly element: Element; readonly place: number } | null>(null)

  useEffect(() => {
    const { current } = last
    if (current === null || current.element.isConnected) return
    last.current = null
    // A closing list of reasons gives the focus back first, and may find nobody to give it to. Not cancelled by the next
    // check: the focus is still lost then.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { activeElement } = document
        if (activeElement !== null && activeElement !== document.body) return
        const places = review.current?.querySelectorAll<HTMLElement>('.clause-group .policy-finding-place') ?? []
        const next = places[Math.min(current.place, places.length - 1)]
        const rest = next ?? review.current?.querySelector<HTMLElement>('[data-rest]')
        rest?.focus()
      }),
    )
  })

  return (event) => {
    // A list of reasons is elsewhere on the page, although its events come up here.
    if (!event.currentTarget.contains(event.target)) return
    const rows = [...(review.current?.querySelectorAll('.clause-group .policy-finding') ?? [])]
    const row = event.target.closest('.policy-finding') ?? event.target.closest('.clause-group')?.querySelector('li')
    last.current = { element: event.target, place: row == null ? 0 : Math.max(rows.indexOf(row), 0) }
  }
}
