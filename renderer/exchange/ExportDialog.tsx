import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { allLanguages } from '../../shared/exchange/export-format.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { Choice } from '../ui/Choice.tsx'
import { currentVariant } from '../document/document-slice.ts'
import { failureText, useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { BusyButton } from '../ui/BusyButton.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { exportedNotice } from './exported-notice.ts'
import { ExportWhat } from './ExportWhat.tsx'
import { FormatChoice, type FormatOrProfile } from './FormatChoice.tsx'
import { ProfileChoice } from './ProfileChoice.tsx'
import { ProfileProgress } from './ProfileProgress.tsx'
import { ProfilesDialog } from './ProfilesDialog.tsx'
import { FindingLine, SettlingList } from './SettlingList.tsx'
import { useChosenProfile } from './use-chosen-profile.ts'
import { useLeavingCopy } from './use-leaving-copy.ts'
import { isToSettle } from './use-settling.ts'
import './export.css'

/** Chooses what to export and how; while something is to mend, it lists that instead. Main checks once more. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const template = useApp((state) => state.open)
  const { approval, copy, chooseCopy, failure, setFailure, settling, isRefused } = useLeavingCopy()
  const [format, setFormat] = useState<FormatOrProfile>('html')
  const [profile, setProfile] = useChosenProfile()
  /** Whether the profiles are shown in its place, and whether they were: what was chosen here is kept meanwhile. */
  const [managing, setManaging] = useState<'not-yet' | 'now' | 'before'>('not-yet')
  const [chosenLanguage, setChosenLanguage] = useState(() => {
    const { open } = store.getState()
    return open === null ? allLanguages : currentVariant(open).language
  })
  /** Whether the chosen program takes the template. */
  const [fits, setFits] = useState(false)
  const id = template?.id ?? null
  const ids = useMemo(() => (id === null ? [] : [id]), [id])
  const [isExporting, setIsExporting] = useState(false)
  const languages =
    copy === 'draft'
      ? (template?.content.variants ?? []).map((variant) => variant.language)
      : (approval?.seal.statement.template.languages ?? [])
  const language =
    chosenLanguage === allLanguages || languages.includes(chosenLanguage) ? chosenLanguage : (languages[0] ?? '')

  const run = async () => {
    const { flush, notify } = store.getState()
    if (template === null) return
    setIsExporting(true)
    setFailure(null)
    if (format === 'profile') {
      const problem = await store.getState().exportByProfile([template.id], profile, copy)
      setIsExporting(false)
      if (problem !== null && problem.kind !== 'cancelled') setFailure(problem)
      return
    }
    // What is exported is what is on the disk, so everything typed goes there first.
    if (!(await flush())) {
      setIsExporting(false)
      setFailure({ kind: 'storage', reason: 'other', detail: translate('window.export.unsaved') })
      return
    }
    const answer = await window.plumeline.invoke('exchange/export', { id: template.id, format, language, copy })
    setIsExporting(false)
    if (answer.ok) {
      onClose()
      notify(exportedNotice(answer.value.paths))
    } else if (answer.failure.kind !== 'cancelled') setFailure(answer.failure)
  }

  if (managing === 'now') return <ProfilesDialog onClose={() => setManaging('before')} />
  return (
    <AppDialog title={translate('window.export.title')} onClose={onClose}>
      <ExportWhat copy={copy} onChange={chooseCopy} />
      {isRefused ? (
        <SettlingList
          settling={settling}
          sentence={translate(settling.count === 0 ? 'window.export.blank' : 'window.export.refused', {
            count: settling.count,
          })}
          onClose={onClose}
        />
      ) : (
        <>
          {copy === 'approved' && failure?.kind === 'refused' ? <ApprovedRefusal failure={failure} /> : null}
          {copy === 'draft' && format !== 'profile' ? (
            <StateLine mood="ready">{translate('approval.export.readyDraft')}</StateLine>
          ) : null}
          <FormatChoice value={format} onChange={setFormat} takesFocus={approval === null} />
          {format === 'profile' && template !== null ? (
            <>
              <ProfileChoice
                profile={profile}
                copy={copy}
                ids={ids}
                onChange={setProfile}
                onVerdict={setFits}
                isBackFromProfiles={managing === 'before'}
                onManage={() => setManaging('now')}
              />
              {isExporting ? <ProfileProgress label={translate('exchange.profiles.window.progress')} /> : null}
            </>
          ) : null}
          {languages.length < 2 || format === 'json' || format === 'profile' ? null : (
            <Choice
              label={translate('window.language')}
              value={language}
              options={[
                ...languages.map((one) => [one, languageName(one, locale)] as const),
                [allLanguages, translate('window.export.allLanguages')],
              ]}
              onChange={setChosenLanguage}
            />
          )}
          <p className="muted">{translate('rules.notices.discretion')}</p>
        </>
      )}
      {failure === null || failure.kind === 'refused' ? null : <ExportFailure failure={failure} />}
      <div className="dialog-buttons">
        <Button className="button" onPress={onClose} autoFocus={isRefused && approval === null}>
          {translate(isRefused ? 'window.close' : 'window.cancel')}
        </Button>
        {isRefused ? null : (
          <BusyButton
            className="button is-primary"
            isBusy={isExporting}
            isDisabled={(copy === 'draft' && !settling.isKnown) || (format === 'profile' && !fits)}
            onPress={() => void run()}
          >
            {translate('window.export.go')}
          </BusyButton>
        )}
      </div>
    </AppDialog>
  )
}

/** What was approved once and may not be sent by the rules of today: it is mended in the text in the window. */
export function ApprovedRefusal({
  failure,
}: {
  readonly failure: Extract<Failure, { readonly kind: 'refused' }>
}): ReactNode {
  const translate = useTranslate()
  const findings = failure.findings.filter(isToSettle)
  return (
    <>
      <StateLine mood="failed">{translate('approval.export.approvedRefused', { count: findings.length })}</StateLine>
      {/* A region that scrolls has to be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="export-findings" tabIndex={0}>
        {findings.map((finding) => (
          <li key={finding.key} className="export-finding">
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
    </>
  )
}

export function ExportFailure({ failure }: { readonly failure: Failure }): ReactNode {
  const translate = useTranslate()
  const { key, data } = failureText(failure)
  return <StateLine mood="failed">{translate('window.export.failed', { reason: translate(key, data) })}</StateLine>
}
