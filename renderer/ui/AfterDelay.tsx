import { useEffect, useState, type ReactNode } from 'react'

interface AfterDelayProps {
  readonly milliseconds: number
  readonly children: ReactNode
}

/** Shows its children only when what they tell of lasts: a short wait needs no words. */
export function AfterDelay({ milliseconds, children }: AfterDelayProps): ReactNode {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isOver ? children : null
}
