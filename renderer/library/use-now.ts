import { useSyncExternalStore } from 'react'

const step = 30_000

/** The time in milliseconds, coarse enough for "5 min ago", for every row at once. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, read)
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, step)
  return () => clearInterval(timer)
}

// Never in the past of what was saved just now; equal within a step, as a snapshot has to be.
function read(): number {
  return Math.ceil(Date.now() / step) * step
}
