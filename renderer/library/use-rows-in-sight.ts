import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

export interface RowsInSight {
  readonly first: number
  readonly last: number
}

/** Rows made above and below those in sight, so that scrolling shows no gap. */
const beyond = 8
/** Scrolling by less makes no other rows. Unit: px. */
const step = 48

/** Which rows of a scrolling list of equal rows are to be made; `onChange` is told of them. */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  size: number,
  onChange: (rows: RowsInSight) => void,
): RowsInSight {
  const [view, setView] = useState({ top: 0, height: 1200 })
  useEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => {
      const top = Math.floor(element.scrollTop / step) * step
      const height = element.clientHeight
      setView((before) => (before.top === top && before.height === height ? before : { top, height }))
    }
    // Tells the size at once, and when it changes.
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [list])
  const first = Math.max(0, Math.floor(view.top / size) - beyond)
  const last = Math.ceil((view.top + step + view.height) / size) + beyond
  const tell = useEffectEvent((from: number, to: number) => onChange({ first: from, last: to }))
  useEffect(() => tell(first, last), [first, last])
  return { first, last }
}
