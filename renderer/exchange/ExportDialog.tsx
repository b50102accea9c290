import { CircleAlert, CircleCheck } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { exportFormats, type ExportFormat } from '../../shared/exchange/export-format.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { isBlank } from '../../shared/message/is-blank.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'
import { FindingPlace } from '../policy/FindingPlace.tsx'
import { failureText, useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import './export.css'

const noFindings: readonly Finding[] = []

/** Chooses a format and exports; while something is to mend, it lists that instead. Main checks once more. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const result = useApp((state) => state.result)
  const [format, setFormat] = useState<ExportFormat>('html')
  const [isExporting, setIsExporting] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const refused = failure?.kind === 'refused' ? failure.findings : null
  const findings = refused ?? result?.findings ?? noFindings
  const open = findings.filter((finding) => finding.state === 'open' && finding.severity !== 'note')
  const isNothing = useApp((state) => state.open === null || isBlank(state.open.content.variants[0].document))
  const isRefused = open.length > 0 || isNothing

  const run = async () => {
    const { open: template, flush, notify } = store.getState()
    if (template === null) return
    setIsExporting(true)
    setFailure(null)
    // What is exported is what is on the disk, so everything typed goes there first.
    if (!(await flush())) {
      setIsExporting(false)
      setFailure({ kind: 'storage', reason: 'other', detail: translate('window.export.unsaved') })
      return
    }
    const answer = await window.plumeline.invoke('exchange/export', { id: template.id, format })
    setIsExporting(false)
    if (answer.ok) {
      onClose()
      notify({
        key: 'window.export.done',
        data: { path: answer.value.path },
        severity: 'information',
        action: {
          labelKey: 'window.export.reveal',
          perform: () => void window.plumeline.invoke('exchange/reveal', null),
        },
      })
    } else if (answer.failure.kind !== 'cancelled') setFailure(answer.failure)
  }

  return (
    <AppDialog title={translate('window.export.title')} onClose={onClose}>
      {isRefused ? (
        <>
          <output className="export-state is-refused">
            <CircleAlert size={18} aria-hidden />
            {translate(open.length === 0 ? 'window.export.blank' : 'window.export.refused', { count: open.length })}
          </output>
          {open.length === 0 ? null : (
            <ul className="export-findings">
              {open.map((finding) => (
                <li key={finding.key}>
                  <Button
                    className="export-finding"
                    onPress={() => {
                      onClose()
                      // After the dialog has given the focus back.
                      setTimeout(() => {
                        store.getState().reveal(finding)
                        if (finding.place === 'template') requestAnimationFrame(focusCurrentRow)
                      }, 50)
                    }}
                  >
                    <span className="export-clause">{finding.clause}</span>
                    <span>
                      {findingSentence(translate, finding)}
                      <FindingPlace finding={finding} />
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <>
          <output className="export-state is-ready">
            <CircleCheck size={18} aria-hidden />
            {translate('window.export.ready')}
          </output>
          <RadioGroup
            className="export-formats"
            value={format}
            onChange={(chosen) => {
              const known = exportFormats.find((one) => one === chosen)
              if (known !== undefined) setFormat(known)
            }}
          >
            <Label>{translate('window.export.format')}</Label>
            {exportFormats.map((one) => (
              <Radio key={one} value={one} className="export-format">
                <span className="export-radio" aria-hidden />
                <span>
                  <span className="export-format-name">{translate(`exchange.formats.${one}`)}</span>
                  <span className="muted">{translate(`exchange.descriptions.${one}`)}</span>
                </span>
              </Radio>
            ))}
          </RadioGroup>
          <p className="muted">{translate('rules.notices.discretion')}</p>
        </>
      )}
      {failure === null || failure.kind === 'refused' ? null : <ExportFailure failure={failure} />}
      <div className="dialog-buttons">
        <Button className="button" onPress={onClose} autoFocus={isRefused}>
          {translate(isRefused ? 'window.close' : 'window.cancel')}
        </Button>
        {isRefused ? null : (
          <Button className="button is-primary" isDisabled={isExporting || result === null} onPress={() => void run()}>
            {translate('window.export.go')}
          </Button>
        )}
      </div>
    </AppDialog>
  )
}

/** What concerns the template as a whole is answered in the policy pane. */
function focusCurrentRow(): void {
  document.querySelector<HTMLElement>('.policy-finding.is-current .policy-finding-place')?.focus()
}

function ExportFailure({ failure }: { readonly failure: Failure }): ReactNode {
  const translate = useTranslate()
  const { key, data } = failureText(failure)
  return (
    <p className="export-state is-refused" role="alert">
      <CircleAlert size={18} aria-hidden />
      {translate('window.export.failed', { reason: translate(key, data) })}
    </p>
  )
}
