import { useState, type ReactNode } from 'react'
import { Button, Label, RadioGroup } from 'react-aria-components'
import type { ExportCopy } from '../../shared/exchange/export-format.ts'
import type { Commands, Failure } from '../../shared/ipc/contract.ts'
import { failureText, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { BusyButton } from '../ui/BusyButton.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'
import { ExportFailure } from './ExportDialog.tsx'
import { FormatChoice, RadioCard, type FormatOrProfile } from './FormatChoice.tsx'
import { ProfileChoice } from './ProfileChoice.tsx'
import { ProfileProgress } from './ProfileProgress.tsx'
import { ProfilesDialog } from './ProfilesDialog.tsx'
import { useChosenProfile } from './use-chosen-profile.ts'
import './export.css'

type Exported = Commands['exchange/export-several']['output']

/** Exports the selected templates into a folder, and says which were left out and why. */
export function ExportSeveralDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const [ids] = useState(() => [...store.getState().several])
  const [copy, setCopy] = useState<ExportCopy>('approved')
  const [format, setFormat] = useState<FormatOrProfile>('html')
  const [profile, setProfile] = useChosenProfile()
  /** Whether the chosen program takes any of them. */
  const [mayExport, setMayExport] = useState(false)
  /** Whether the profiles are shown in its place, and whether they were: what was chosen here is kept meanwhile. */
  const [managing, setManaging] = useState<'not-yet' | 'now' | 'before'>('not-yet')
  const [isExporting, setIsExporting] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [exported, setExported] = useState<Exported | null>(null)

  const run = async () => {
    setIsExporting(true)
    setFailure(null)
    if (format === 'profile') {
      const problem = await store.getState().exportByProfile(ids, profile, copy)
      setIsExporting(false)
      if (problem !== null && problem.kind !== 'cancelled') setFailure(problem)
      return
    }
    const isSaved = await store.getState().flush()
    const answer = isSaved ? await window.plumeline.invoke('exchange/export-several', { ids, format, copy }) : null
    setIsExporting(false)
    if (answer === null) {
      setFailure({ kind: 'storage', reason: 'other', detail: translate('window.export.unsaved') })
    } else if (answer.ok) setExported(answer.value)
    else if (answer.failure.kind !== 'cancelled') setFailure(answer.failure)
  }

  if (exported !== null) {
    return (
      <AppDialog title={translate('approval.export.several')} onClose={onClose}>
        <Report exported={exported} />
        <div className="dialog-buttons">
          {exported.paths.length === 0 ? null : (
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
  if (managing === 'now') return <ProfilesDialog onClose={() => setManaging('before')} />
  return (
    <AppDialog title={translate('approval.export.several')} onClose={onClose}>
      <p>
        {translate('approval.export.severalText', { count: ids.length, formatted: ids.length.toLocaleString(locale) })}
      </p>
      <RadioGroup
        className="export-formats"
        value={copy}
        onChange={(name) => setCopy(name === 'approved' ? 'approved' : 'draft')}
      >
        <Label>{translate('approval.export.what')}</Label>
        <RadioCard
          value="approved"
          takesFocus
          name={translate('approval.export.approvedVersions')}
          help={translate('approval.export.approvedVersionsHelp')}
        />
        <RadioCard
          value="draft"
          name={translate('approval.export.draftCopies')}
          help={translate('approval.export.draftCopiesHelp')}
        />
      </RadioGroup>
      <FormatChoice value={format} onChange={setFormat} />
      {format === 'profile' ? (
        <>
          <ProfileChoice
            profile={profile}
            copy={copy}
            ids={ids}
            onChange={setProfile}
            onVerdict={setMayExport}
            isBackFromProfiles={managing === 'before'}
            onManage={() => setManaging('now')}
          />
          {isExporting ? <ProfileProgress label={translate('exchange.profiles.window.progress')} /> : null}
        </>
      ) : null}
      {failure === null ? null : <ExportFailure failure={failure} />}
      <div className="dialog-buttons">
        <output className="muted export-running">{isExporting ? translate('approval.export.running') : ''}</output>
        <Button className="button" onPress={onClose}>
          {translate('window.cancel')}
        </Button>
        <BusyButton
          className="button is-primary"
          isBusy={isExporting}
          isDisabled={ids.length === 0 || (format === 'profile' && !mayExport)}
          onPress={() => void run()}
        >
          {translate('window.export.go')}
        </BusyButton>
      </div>
    </AppDialog>
  )
}

function Report({ exported: { paths, skipped } }: { readonly exported: Exported }): ReactNode {
  const translate = useTranslate()
  const [path = ''] = paths
  return (
    <>
      <StateLine mood={paths.length === 0 ? 'note' : 'ready'}>
        <span className="export-path">
          {paths.length === 0
            ? translate('approval.export.exportedNone')
            : translate('approval.export.exported', {
                count: paths.length,
                path: path.replace(/[\\/][^\\/]*$/, ''),
              })}
        </span>
      </StateLine>
      {skipped.length === 0 ? null : (
        <>
          <p>{translate('approval.export.skipped', { count: skipped.length })}</p>
          {/* A region that scrolls has to be reached by the keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className="export-findings export-skipped" tabIndex={0}>
            {skipped.map(({ id, title, reason }) => (
              <li key={id}>
                <span dir="auto">{title.trim() === '' ? translate('library.untitled') : title}</span>
                <span className="muted">{reasonWords(reason)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )

  function reasonWords(reason: Failure): string {
    if (reason.kind === 'refused') return verdictWords(translate, reason.verdict)
    const { key, data } = failureText(reason)
    return translate(key, data)
  }
}
