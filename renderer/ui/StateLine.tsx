import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import './state-line.css'

interface StateLineProps {
  /**
   * `failed`: what was asked for could not be done; screen readers say it at once. The others wait for a pause: `refused`
   * is in the way of what is asked for, `ready` is not, and of `note` neither can be said.
   */
  readonly mood: 'failed' | 'refused' | 'ready' | 'note'
  /** A sentence, or a block of several; what may be long breaks its own words. */
  readonly children: ReactNode
}

/** How things stand, as an icon and a sentence beside it. */
export function StateLine({ mood, children }: StateLineProps): ReactNode {
  if (mood === 'failed') {
    return (
      <div className="state-line is-refused" role="alert">
        <CircleAlert size={18} aria-hidden />
        {children}
      </div>
    )
  }
  const Icon = { refused: CircleAlert, ready: CircleCheck, note: Info }[mood]
  return (
    <output className={`state-line is-${mood}`}>
      <Icon size={18} aria-hidden />
      {children}
    </output>
  )
}
