import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { useInSight } from './use-in-sight.ts'
import './state-line.css'

interface StateLineProps {
  /**
   * `failed`: what was asked for could not be done; screen readers say it at once. The others wait for a pause: `refused`
   * is in the way of what is asked for, `ready` is not, and of `note` neither can be said. What failed or is refused comes
   * into sight.
   */
  readonly mood: 'failed' | 'refused' | 'ready' | 'note'
  /** Whether what stands around it is said as a whole, and this no second time. */
  readonly isPartOfStatus?: boolean
  /** A sentence, or a block of several; what may be long breaks its own words. */
  readonly children: ReactNode
}

/** How things stand, as an icon and a sentence beside it. */
export function StateLine({ mood, isPartOfStatus = false, children }: StateLineProps): ReactNode {
  const line = useInSight<HTMLDivElement & HTMLOutputElement>(mood === 'failed' || mood === 'refused')
  if (mood === 'failed') {
    return (
      <div ref={line} className="state-line is-refused" role="alert">
        <CircleAlert size={18} aria-hidden />
        {children}
      </div>
    )
  }
  const Icon = { refused: CircleAlert, ready: CircleCheck, note: Info }[mood]
  const Line = isPartOfStatus ? 'div' : 'output'
  return (
    <Line ref={line} className={`state-line is-${mood}`}>
      <Icon size={18} aria-hidden />
      {children}
    </Line>
  )
}
