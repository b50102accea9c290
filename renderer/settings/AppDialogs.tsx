import { lazy, Suspense, type ReactNode } from 'react'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { ApprovedChangesDialog } from '../approval/ApprovedChangesDialog.tsx'
import { ApproveDialog } from '../approval/ApproveDialog.tsx'
import { SendBackDialog } from '../approval/SendBackDialog.tsx'
import { SubmitDialog } from '../approval/SubmitDialog.tsx'
import { SharedBlocksDialog } from '../blocks/SharedBlocksDialog.tsx'
import { SourceChangesDialog } from '../document/SourceChangesDialog.tsx'
import { ExportDialog } from '../exchange/ExportDialog.tsx'
import { ProfileReportDialog } from '../exchange/ProfileReportDialog.tsx'
import { ProfilesDialog } from '../exchange/ProfilesDialog.tsx'
import { ExportSeveralDialog } from '../exchange/ExportSeveralDialog.tsx'
import { ExportTranslationDialog } from '../exchange/ExportTranslationDialog.tsx'
import { PrintDialog } from '../exchange/PrintDialog.tsx'
import { ReportDialog } from '../exchange/ReportDialog.tsx'
import { SharedFileDialog } from '../exchange/SharedFileDialog.tsx'
import { ImportTranslationDialog } from '../exchange/ImportTranslationDialog.tsx'
import { VerifyDialog } from '../exchange/VerifyDialog.tsx'
import { LocationDialog } from '../library/LocationDialog.tsx'
import { TagsDialog } from '../library/TagsDialog.tsx'
import { WordListDialog } from '../language/WordListDialog.tsx'
import { RestoreDialog } from '../library/RestoreDialog.tsx'
import { useApp } from '../store.ts'
import { AboutDialog } from './AboutDialog.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { TourDialog } from './TourDialog.tsx'
import { YouDialog } from './YouDialog.tsx'

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

const ImportDialog = lazy(() =>
  import('../import/ImportDialog.tsx').then(({ ImportDialog }) => ({ default: ImportDialog })),
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
    case 'compliance-report':
      return <ReportDialog onClose={close} />
    case 'print':
      return <PrintDialog onClose={close} />
    case 'verify':
      return <VerifyDialog onClose={close} />
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
    case 'import':
      return (
        <Suspense>
          <ImportDialog />
        </Suspense>
      )
    case 'shortcuts':
      return <ShortcutsDialog platform={platform} onClose={close} />
    case 'about':
      return <AboutDialog onClose={close} />
    case 'source-changes':
      return <SourceChangesDialog onClose={close} />
    case 'shared-blocks':
      return <SharedBlocksDialog onClose={close} />
    case 'tags':
      return <TagsDialog onClose={close} />
    case 'word-list':
      return <WordListDialog onClose={close} />
    case 'library-location':
      return <LocationDialog onClose={close} />
    case 'shared-file':
      return <SharedFileDialog />
    case 'restore-backup':
      return <RestoreDialog onClose={close} />
    case 'submit':
      return <SubmitDialog onClose={close} />
    case 'approve':
      return <ApproveDialog onClose={close} />
    case 'send-back':
      return <SendBackDialog onClose={close} />
    case 'approved-changes':
      return <ApprovedChangesDialog onClose={close} />
    case 'settings-you':
      return <YouDialog onClose={close} />
    case 'profiles':
      return <ProfilesDialog onClose={close} />
    case 'profile-report':
      return <ProfileReportDialog onClose={close} />
    case 'export-several':
      return <ExportSeveralDialog onClose={close} />
    case 'tour':
      return <TourDialog onClose={close} />
    default:
      return null
  }
}
