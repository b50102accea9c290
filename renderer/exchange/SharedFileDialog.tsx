import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Failure } from '../../shared/ipc/contract.ts'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { MergeReportView } from './MergeReportView.tsx'
import './sharing.css'

/** A shared file that is being opened, why it cannot be, or what it brought. */
export function SharedFileDialog(): ReactNode {
  const translate = useTranslate()
  const state = useApp((app) => app.openedShare)
  const close = useApp((app) => app.closeShared)
  if (state === null) return null
  if (state.kind === 'failed') return <FailedShare fileName={state.fileName} failure={state.failure} />
  const isReport = state.kind === 'merged'
  return (
    <AppDialog
      title={translate(isReport ? 'exchange.share.report.title' : 'exchange.share.openTitle')}
      onClose={close}
      isWide={isReport && state.report.lines.length > 0}
    >
      {state.kind === 'merged' ? (
        <MergeReportView report={state.report} />
      ) : (
        <AfterDelay milliseconds={300}>
          <output className="muted">{translate('exchange.share.reading', { fileName: state.fileName })}</output>
        </AfterDelay>
      )}
    </AppDialog>
  )
}

function FailedShare({ fileName, failure }: { readonly fileName: string; readonly failure: Failure }): ReactNode {
  const translate = useTranslate()
  const close = useApp((app) => app.closeShared)
  const choose = useApp((app) => app.openShared)
  const { key, data } = failureText(failure)
  return (
    <AppDialog title={translate('exchange.share.openTitle')} onClose={close}>
      <StateLine mood="failed">
        <div className="sharing-words">
          <p className="sharing-failed">{translate('exchange.share.failed', { fileName })}</p>
          <p>{translate(key, data)}</p>
          <p className="muted">{translate('exchange.share.unchanged')}</p>
        </div>
      </StateLine>
      <div className="dialog-buttons">
        <Button className="button" onPress={() => void choose()}>
          {translate('exchange.share.chooseOther')}
        </Button>
        <Button className="button is-primary" autoFocus onPress={close}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}
