import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'
import './tick.css'

interface TickProps extends Omit<CheckboxProps, 'children' | 'className'> {
  /** Where it stands: what the place asks for beside the look of every tick. */
  readonly className?: string
  /** What is said by ticking it; without words it needs an `aria-label`, or a row to select. */
  readonly children?: ReactNode
}

/** A box to tick, and its words. */
export function Tick({ className, children, ...rest }: TickProps): ReactNode {
  return (
    <Checkbox {...rest} className={className === undefined ? 'tick' : `tick ${className}`}>
      <span className="tick-box" aria-hidden />
      {children}
    </Checkbox>
  )
}
