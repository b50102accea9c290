import { startTransition, useEffect, useState } from 'react'
import type { OpenTemplate } from '../document/document-slice.ts'
import { useAppStore, type AppState } from '../store.ts'

/**
 * What is open, once nothing was typed for a while; another text is taken at once. A keystroke draws nothing of whoever asks.
 * `null` while nothing is open, or several are selected. Unit: milliseconds.
 */
export function useSettledOpen(wait: number): OpenTemplate | null {
  const store = useAppStore()
  const [open, setOpen] = useState(() => shownIn(store.getState()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let newest = shownIn(store.getState())
    const take = () => setOpen(newest)
    take()
    const stop = store.subscribe((state) => {
      const now = shownIn(state)
      if (now === newest) return
      const isOther = now?.documentKey !== newest?.documentKey
      newest = now
      clearTimeout(timer)
      if (isOther) take()
      else timer = setTimeout(() => startTransition(take), wait)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [store, wait])
  return open
}

function shownIn({ open, several }: AppState): OpenTemplate | null {
  return several.size === 0 ? open : null
}
