import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { AppDialog } from '../ui/AppDialog.tsx'
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
    <AppDialog
      title={title}
      beside={
        <>
          {detail === undefined ? null : <p className="muted">{detail}</p>}
          <Button className="icon-button reading-close" aria-label={translate('window.close')} onPress={onClose}>
            <X size={18} aria-hidden />
          </Button>
        </>
      }
      onClose={onClose}
    >
      <div className="reading">{children}</div>
    </AppDialog>
  )
}
