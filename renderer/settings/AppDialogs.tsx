import { lazy, Suspense, type ReactNode } from 'react'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { SourceChangesDialog } from '../document/SourceChangesDialog.tsx'
import { ExportDialog } from '../exchange/ExportDialog.tsx'
import { ExportTranslationDialog } from '../exchange/ExportTranslationDialog.tsx'
import { ImportTranslationDialog } from '../exchange/ImportTranslationDialog.tsx'
import { TagsDialog } from '../library/TagsDialog.tsx'
import { WordListDialog } from '../language/WordListDialog.tsx'
import { RestoreDialog } from '../library/RestoreDialog.tsx'
import { useApp } from '../store.ts'
import { AboutDialog } from './AboutDialog.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { TourDialog } from './TourDialog.tsx'

// Their pages, and what sets them, are loaded when they are asked for.
const PolicyDialog = lazy(() =>
  import('../help/PolicyDialog.tsx').then(({ PolicyDialog }) => ({ default: PolicyDialog })),
)
const AccuracyDialog = lazy(() =>
  import('../help/AccuracyDialog.tsx').then(({ AccuracyDialog }) => ({ default: AccuracyDialog })),
)
const HistoryDialog = lazy(() =>
  import('../history/HistoryDialog.tsx').then(({ HistoryDialog }) => ({ default: HistoryDialog })),
)

interface AppDialogsProps {
  readonly platform: Bridge['platform']
}

/** The dialog that is open, if any. */
export function AppDialogs({ platform }: AppDialogsProps): ReactNode {
  const dialog = useApp((state) => state.dialog)
  const policyPlace = useApp((state) => state.policyPlace)
  const openDialog = useApp((state) => state.openDialog)
  const close = () => openDialog(null)
  switch (dialog) {
    case 'export':
      return <ExportDialog onClose={close} />
    case 'export-translation':
      return <ExportTranslationDialog onClose={close} />
    case 'import-translation':
      return <ImportTranslationDialog />
    case 'policy':
      return (
        <Suspense>
          <PolicyDialog place={policyPlace} onClose={close} />
        </Suspense>
      )
    case 'accuracy':
      return (
        <Suspense>
          <AccuracyDialog onClose={close} />
        </Suspense>
      )
    case 'history':
      return (
        <Suspense>
          <HistoryDialog />
        </Suspense>
      )
    case 'shortcuts':
      return <ShortcutsDialog platform={platform} onClose={close} />
    case 'about':
      return <AboutDialog onClose={close} />
    case 'source-changes':
      return <SourceChangesDialog onClose={close} />
    case 'tags':
      return <TagsDialog onClose={close} />
    case 'word-list':
      return <WordListDialog onClose={close} />
    case 'restore-backup':
      return <RestoreDialog onClose={close} />
    case 'tour':
      return <TourDialog onClose={close} />
    default:
      return null
  }
}
