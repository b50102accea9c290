import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'

interface BusyButtonProps extends ButtonProps {
  /** What it does is being done; pressing it again does nothing. */
  readonly isBusy: boolean
}

/** A button that keeps the focus while it is busy: a disabled one would lose it, and Escape would not reach the dialog. */
export function BusyButton({ isBusy, onPress, ...rest }: BusyButtonProps): ReactNode {
  return (
    <Button
      {...rest}
      aria-disabled={isBusy}
      onPress={(event) => {
        if (!isBusy) onPress?.(event)
      }}
    />
  )
}
