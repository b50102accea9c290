import { useState, type ReactNode } from 'react'
import { Button, Label, RadioGroup } from 'react-aria-components'
import { mostReported, reportFormats, type ReportFormat } from '../../shared/exchange/report/report-format.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { failureText, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { BusyButton } from '../ui/BusyButton.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { RadioCard } from './FormatChoice.tsx'
import { PrintFailure } from './PrintDialog.tsx'
import './export.css'

/** Writes a compliance report on the selected templates, or on the open one. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const [ids] = useState(() => {
    const { several, open } = store.getState()
    return several.size > 0 ? [...several] : open === null ? [] : [open.id]
  })
  const [format, setFormat] = useState<ReportFormat>('html')
  const [isWriting, setIsWriting] = useState(false)
  const [problem, setProblem] = useState('')
  const [isPrinting, setIsPrinting] = useState(false)
  const [printFailure, setPrintFailure] = useState<Failure | null>(null)
  const isTooMany = ids.length > mostReported

  const run = async () => {
    setIsWriting(true)
    setProblem('')
    setPrintFailure(null)
    // What is reported on is what is on the disk.
    const isSaved = await store.getState().flush()
    const answer = isSaved ? await window.plumeline.invoke('report/write', { ids, format }) : null
    setIsWriting(false)
    if (answer === null) return setProblem(translate('window.export.unsaved'))
    if (answer.ok) {
      const { path, unreadable } = answer.value
      onClose()
      store.getState().notify({
        key: unreadable > 0 ? 'exchange.report.dialog.leftOut' : 'exchange.report.dialog.done',
        data: { path, count: unreadable },
        severity: unreadable > 0 ? 'problem' : 'information',
        action: {
          labelKey: 'window.export.reveal',
          perform: () => void window.plumeline.invoke('exchange/reveal', null),
        },
      })
    } else if (answer.failure.kind !== 'cancelled') {
      const { key, data } = failureText(answer.failure)
      setProblem(translate(key, data))
    }
  }

  const print = async () => {
    setIsPrinting(true)
    setProblem('')
    setPrintFailure(null)
    const isSaved = await store.getState().flush()
    const answer = isSaved ? await window.plumeline.invoke('report/print', { ids }) : null
    setIsPrinting(false)
    if (answer === null) return setProblem(translate('window.export.unsaved'))
    if (!answer.ok) return setPrintFailure(answer.failure)
    const { unreadable } = answer.value
    onClose()
    store.getState().notify({
      key: unreadable > 0 ? 'exchange.print.leftOut' : 'exchange.print.done',
      data: { count: unreadable },
      severity: unreadable > 0 ? 'problem' : 'information',
    })
  }

  return (
    <AppDialog title={translate('exchange.report.title')} onClose={onClose}>
      <p>{translate('exchange.report.dialog.text', { count: ids.length })}</p>
      <RadioGroup
        className="export-formats"
        value={format}
        onChange={(name) => {
          const known = reportFormats.find((one) => one === name)
          if (known !== undefined) setFormat(known)
        }}
      >
        <Label>{translate('exchange.report.dialog.format')}</Label>
        {reportFormats.map((one) => (
          <RadioCard
            key={one}
            value={one}
            takesFocus={one === format}
            name={translate(`exchange.report.dialog.${one}`)}
            help={translate(`exchange.report.dialog.${one}Help`)}
          />
        ))}
      </RadioGroup>
      {isTooMany ? (
        <p role="alert">{translate('exchange.report.dialog.tooMany', { most: mostReported })}</p>
      ) : problem === '' ? null : (
        <p role="alert">{translate('exchange.report.dialog.failed', { reason: problem })}</p>
      )}
      {printFailure === null ? null : <PrintFailure failure={printFailure} />}
      <div className="dialog-buttons">
        <output className="muted export-running">
          {isWriting
            ? translate('exchange.report.dialog.running')
            : isPrinting
              ? translate('exchange.print.running')
              : ''}
        </output>
        <Button className="button" onPress={onClose}>
          {translate('window.cancel')}
        </Button>
        <BusyButton
          className="button"
          isBusy={isWriting || isPrinting}
          isDisabled={isTooMany || ids.length === 0}
          onPress={() => void print()}
        >
          {translate('exchange.print.go')}
        </BusyButton>
        <BusyButton
          className="button is-primary"
          isBusy={isWriting || isPrinting}
          isDisabled={isTooMany || ids.length === 0}
          onPress={() => void run()}
        >
          {translate('exchange.report.dialog.go')}
        </BusyButton>
      </div>
    </AppDialog>
  )
}
