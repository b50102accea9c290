import { CircleAlert, CircleCheck } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { allLanguages, exportFormats, type ExportFormat } from '../../shared/exchange/export-format.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { isBlank } from '../../shared/message/is-blank.ts'
import type { Finding, Verdict } from '../../shared/policy/finding.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'
import { Choice } from '../document/Choice.tsx'
import { currentVariant } from '../document/document-slice.ts'
import { FindingPlace } from '../policy/FindingPlace.tsx'
import { failureText, useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'
import { exportedNotice } from './exported-notice.ts'
import './export.css'

const noFindings: readonly Finding[] = []

/** Chooses a format and exports; while something is to mend, it lists that instead. Main checks once more. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const result = useApp((state) => state.result)
  const [format, setFormat] = useState<ExportFormat>('html')
  const [isExporting, setIsExporting] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const refused = failure?.kind === 'refused' ? failure.findings : null
  const findings = refused ?? result?.findings ?? noFindings
  const open = findings.filter((finding) => finding.state === 'open' && finding.severity !== 'note')
  const template = useApp((state) => state.open)
  const verdicts = useApp((state) => state.verdicts)
  const variants = template?.content.variants ?? []
  const [chosen, setChosen] = useState<number | typeof allLanguages>(template?.current ?? 0)
  const others = variants.flatMap((variant, index) => {
    const verdict = verdicts[template?.keys[index] ?? '']
    if (template === null || template.unreadable !== null || index === template.current) return []
    const isOpen = verdict !== undefined && verdict.state !== 'clean'
    return isOpen || isBlank(variant.document) ? [{ index, language: variant.language, verdict }] : []
  })
  const isNothing = template === null || (template.unreadable === null && isBlank(currentVariant(template).document))
  const isRefused = open.length > 0 || isNothing || others.length > 0
  const count = open.length + others.reduce((sum, { verdict }) => sum + Math.max(1, openIn(verdict)), 0)

  const run = async () => {
    const { flush, notify } = store.getState()
    if (template === null) return
    setIsExporting(true)
    setFailure(null)
    // What is exported is what is on the disk, so everything typed goes there first.
    if (!(await flush())) {
      setIsExporting(false)
      setFailure({ kind: 'storage', reason: 'other', detail: translate('window.export.unsaved') })
      return
    }
    const answer = await window.plumeline.invoke('exchange/export', {
      id: template.id,
      format,
      language: chosen === allLanguages ? allLanguages : variants[chosen]?.language,
    })
    setIsExporting(false)
    if (answer.ok) {
      onClose()
      notify(exportedNotice(answer.value.paths))
    } else if (answer.failure.kind !== 'cancelled') setFailure(answer.failure)
  }

  return (
    <AppDialog title={translate('window.export.title')} onClose={onClose}>
      {isRefused ? (
        <>
          <output className="export-state is-refused">
            <CircleAlert size={18} aria-hidden />
            {translate(count === 0 ? 'window.export.blank' : 'window.export.refused', { count })}
          </output>
          {count === 0 ? null : (
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
              {others.map(({ index, language, verdict }) => (
                <li key={language}>
                  <Button
                    className="export-finding"
                    onPress={() => {
                      onClose()
                      store.getState().showVariant(index)
                      setTimeout(() => store.getState().editor?.focus(), 50)
                    }}
                  >
                    <span>
                      {translate('window.export.inLanguage', {
                        language: languageName(language, locale),
                        what:
                          verdict === undefined || openIn(verdict) === 0
                            ? translate('window.export.isBlank')
                            : verdictWords(translate, verdict),
                      })}
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
            onChange={(name) => {
              const known = exportFormats.find((one) => one === name)
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
          {variants.length === 1 || format === 'json' ? null : (
            <Choice
              label={translate('window.language')}
              value={String(chosen)}
              options={[
                ...variants.map(({ language }, index) => [String(index), languageName(language, locale)] as const),
                [allLanguages, translate('window.export.allLanguages')],
              ]}
              isDisabled={false}
              onChange={(index) => setChosen(index === allLanguages ? index : Number(index))}
            />
          )}
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

function openIn(verdict: Verdict | undefined): number {
  return verdict === undefined ? 0 : verdict.violations + verdict.confirms
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
