import type { ReactNode } from 'react'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { ExportDialog } from '../exchange/ExportDialog.tsx'
import { useApp } from '../store.ts'
import { AboutDialog } from './AboutDialog.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { TourDialog } from './TourDialog.tsx'

interface AppDialogsProps {
  readonly platform: Bridge['platform']
}

/** The dialog that is open, if any. */
export function AppDialogs({ platform }: AppDialogsProps): ReactNode {
  const dialog = useApp((state) => state.dialog)
  const openDialog = useApp((state) => state.openDialog)
  const close = () => openDialog(null)
  switch (dialog) {
    case 'export':
      return <ExportDialog onClose={close} />
    case 'shortcuts':
      return <ShortcutsDialog platform={platform} onClose={close} />
    case 'about':
      return <AboutDialog onClose={close} />
    case 'tour':
      return <TourDialog onClose={close} />
    default:
      return null
  }
}
