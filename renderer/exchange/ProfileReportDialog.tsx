import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useApp } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { RefusedList } from './RefusedList.tsx'
import './export.css'
import './profiles.css'

/** What an export by a profile wrote, and what it did not take along, with the reasons. */
export function ProfileReportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const report = useApp((state) => state.profileReport)
  if (report === null) return null
  const { refused, templates, folder, paths } = report
  const isNone = paths.length === 0
  return (
    <AppDialog title={translate('exchange.profiles.window.report')} onClose={onClose}>
      <StateLine mood={isNone ? 'note' : 'ready'}>
        <span className="export-path">
          {isNone
            ? translate('approval.export.exportedNone')
            : translate('exchange.profiles.window.exported', { count: templates, folder })}
        </span>
      </StateLine>
      <p>{translate('exchange.profiles.window.notExported', { count: refused.length })}</p>
      <RefusedList refused={refused} />
      <div className="dialog-buttons">
        {isNone ? null : (
          <Button className="button" onPress={() => void window.plumeline.invoke('exchange/reveal', null)}>
            {translate('window.export.reveal')}
          </Button>
        )}
        <Button className="button is-primary" autoFocus onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}
