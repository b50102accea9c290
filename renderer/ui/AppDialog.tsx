import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

interface AppDialogProps {
  readonly title: string
  readonly onClose: () => void
  /** Room for two columns or a long list. */
  readonly isWide?: boolean
  /** A form of few fields. */
  readonly isNarrow?: boolean
  /** Beside the title. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** A dialog over the window: holds the focus, closes by Escape or a click outside, gives the focus back. */
export function AppDialog({
  title,
  onClose,
  isWide = false,
  isNarrow = false,
  beside = null,
  children,
}: AppDialogProps): ReactNode {
  const width = isWide ? ' is-wide' : isNarrow ? ' is-narrow' : ''
  return (
    <ModalOverlay
      className="dialog-backdrop"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={`dialog-box${width}`}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {beside}
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
