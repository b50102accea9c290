import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useApp } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { openApproval } from './approval-slice.ts'
import { ChangesSinceApproval } from './ChangesSinceApproval.tsx'

/** What was edited since the open template was approved. */
export function ApprovedChangesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const record = useApp(openApproval)
  if (record?.approval == null) return null
  const title = translate('approval.changesTitle')
  return (
    <AppDialog title={title} onClose={onClose} isWide>
      <p className="muted">{translate('approval.changesHelp')}</p>
      <ChangesSinceApproval id={record.id} revision={record.approval.revision} label={title} />
      <div className="dialog-buttons">
        <Button className="button is-primary" autoFocus onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}
