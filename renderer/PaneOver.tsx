import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { startOfPane } from './cycle-panes.ts'
import { useApp, useAppStore } from './store.ts'

interface PaneOverProps {
  readonly side: 'start' | 'end'
  readonly children: ReactNode
}

/**
 * A pane over the letter, where there is no room beside it. It takes the keyboard, and goes by Escape, a press beside it,
 * and when the keyboard goes on to the letter.
 */
export function PaneOver({ side, children }: PaneOverProps): ReactNode {
  const store = useAppStore()
  const closePaneOver = useApp((state) => state.closePaneOver)
  const place = useRef<HTMLDivElement>(null)
  const close = useEffectEvent(closePaneOver)

  useEffect(() => {
    const pane = place.current
    if (pane !== null && !pane.contains(document.activeElement)) startOfPane(pane)?.focus({ preventScroll: true })
    const followFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('.letter-pane') !== null) close()
    }
    document.addEventListener('focusin', followFocus)
    return () => document.removeEventListener('focusin', followFocus)
  }, [])

  const leave = () => {
    closePaneOver()
    store.getState().editor?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // In a field, Escape empties it first; a menu or dialog over the pane is no part of it.
    if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return
    leave()
  }
  return (
    <>
      {/* For the pointer alone: the keyboard has Escape. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="pane-over-veil" onPointerDown={leave} />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={place} className={`pane-over is-${side}`} onKeyDown={onKeyDown}>
        {children}
      </div>
    </>
  )
}
