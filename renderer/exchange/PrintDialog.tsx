import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Failure } from '../../shared/ipc/contract.ts'
import { failureText, useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { BusyButton } from '../ui/BusyButton.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { ApprovedRefusal } from './ExportDialog.tsx'
import { ExportWhat } from './ExportWhat.tsx'
import { SettlingList } from './SettlingList.tsx'
import { useLeavingCopy } from './use-leaving-copy.ts'
import './export.css'

/** Prints the open template as a sheet for people. What may not be exported may not be printed either; main checks once more. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const template = useApp((state) => state.open)
  const { copy, chooseCopy, failure, setFailure, settling, isRefused } = useLeavingCopy()
  const [isPrinting, setIsPrinting] = useState(false)

  const run = async () => {
    const { flush, notify } = store.getState()
    if (template === null) return
    setIsPrinting(true)
    setFailure(null)
    // What is printed is what is on the disk, so everything typed goes there first.
    const isSaved = await flush()
    const answer = isSaved ? await window.plumeline.invoke('print/template', { id: template.id, copy }) : null
    setIsPrinting(false)
    if (answer === null) {
      setFailure({ kind: 'storage', reason: 'other', detail: translate('window.export.unsaved') })
    } else if (answer.ok) {
      onClose()
      notify({ key: 'exchange.print.done', severity: 'information' })
    } else setFailure(answer.failure)
  }

  return (
    <AppDialog title={translate('exchange.print.title')} onClose={onClose}>
      <p>{translate('exchange.print.about')}</p>
      <ExportWhat isPrinted copy={copy} onChange={chooseCopy} />
      {isRefused ? (
        <SettlingList
          settling={settling}
          sentence={translate(settling.count === 0 ? 'exchange.print.blank' : 'exchange.print.refused', {
            count: settling.count,
          })}
          onClose={onClose}
        />
      ) : null}
      {copy === 'approved' && failure?.kind === 'refused' ? <ApprovedRefusal failure={failure} /> : null}
      {failure === null || failure.kind === 'refused' ? null : <PrintFailure failure={failure} />}
      <div className="dialog-buttons">
        <output className="muted export-running">{isPrinting ? translate('exchange.print.running') : ''}</output>
        <Button className="button" onPress={onClose} autoFocus={isRefused}>
          {translate(isRefused ? 'window.close' : 'window.cancel')}
        </Button>
        {isRefused ? null : (
          <BusyButton
            className="button is-primary"
            autoFocus
            isBusy={isPrinting}
            isDisabled={copy === 'draft' && !settling.isKnown}
            onPress={() => void run()}
          >
            {translate('exchange.print.go')}
          </BusyButton>
        )}
      </div>
    </AppDialog>
  )
}

/** Why no paper comes out. Whoever cancelled knows why, and is told that it was understood. */
export function PrintFailure({ failure }: { readonly failure: Failure }): ReactNode {
  const translate = useTranslate()
  if (failure.kind === 'cancelled') {
    return <StateLine mood="note">{translate('exchange.print.cancelled')}</StateLine>
  }
  const { key, data } = failureText(failure)
  return <StateLine mood="failed">{translate('exchange.print.failed', { reason: translate(key, data) })}</StateLine>
}
