import { useEffect, useRef, type RefObject } from 'react'

/**
 * Brings an element into sight when it comes up, or when `isWanted` becomes true: an answer that stands below what is
 * seen of a dialog would not be noticed.
 */
export function useInSight<Kind extends HTMLElement>(isWanted: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null)
  useEffect(() => {
    if (isWanted) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isWanted])
  return element
}
