import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslate } from '../ui/translate.tsx'
import './help.css'

interface ReadingDialogProps {
  readonly title: string
  /** Beside the title. */
  readonly detail?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog to read in: as large as the window allows, its heading always in sight. */
export function ReadingDialog({ title, detail, onClose, children }: ReadingDialogProps): ReactNode {
  const translate = useTranslate()
  return (
    <ModalOverlay
      className="dialog-backdrop"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="reading-box">
        <Dialog className="reading-dialog">
          <header className="reading-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {detail === undefined ? null : <p className="muted">{detail}</p>}
            <Button className="icon-button" aria-label={translate('window.close')} onPress={onClose}>
              <X size={18} aria-hidden />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
