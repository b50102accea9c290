import { Check, Copy, ShieldAlert, ShieldCheck } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button, Switch } from 'react-aria-components'
import { fingerprint } from '../../shared/approval/fingerprint.ts'
import { personText } from '../../shared/approval/person-text.ts'
import type { Team } from '../../shared/approval/approval.ts'
import { YourNameField } from '../history/YourNameField.tsx'
import { useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { KnownReviewers } from './KnownReviewers.tsx'
import '../approval/approval.css'
import './settings.css'
import './you.css'

/** Who you are to others, and who may approve in this library. */
export function YouDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const team = useApp((state) => state.team)
  const yourName = useApp((state) => state.settings.yourName)
  useEffect(() => void store.getState().refreshTeam(), [store])
  return (
    <AppDialog title={translate('approval.you.title')} onClose={onClose}>
      <YourNameField />
      {team === null ? null : (
        <>
          <YourKey team={team} name={yourName} />
          <section className="you-section">
            <h3>{translate('approval.you.rules')}</h3>
            <Switch
              className="you-switch"
              isSelected={team.allowsOnePerson}
              onChange={(allowsOnePerson) => void store.getState().changeTeam({ allowsOnePerson })}
            >
              <span className="you-switch-track" aria-hidden />
              {translate('approval.you.onePerson')}
            </Switch>
            <p className="muted">{translate('approval.you.onePersonHelp')}</p>
          </section>
          <KnownReviewers team={team} />
        </>
      )}
      <div className="dialog-buttons">
        <Button className="button is-primary" onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}

interface YourKeyProps {
  readonly team: Team
  readonly name: string
}

function YourKey({ team, name }: YourKeyProps): ReactNode {
  const translate = useTranslate()
  const { key } = team.you
  const Icon = team.isKeyProtected ? ShieldCheck : ShieldAlert
  return (
    <section className="you-section">
      <h3>{translate('approval.you.key')}</h3>
      {key === '' ? (
        <p className="muted">{translate('approval.you.noKey')}</p>
      ) : (
        <>
          <div className="you-line">
            <span className="muted">{translate('approval.you.fingerprint')}</span>
            <code className="fingerprint">{fingerprint(key)}</code>
            <CopyButton label={translate('approval.you.copyFingerprint')} text={fingerprint(key)} />
          </div>
          <div className="you-line">
            <CopyButton label={translate('approval.you.copyKey')} text={personText({ name, key })} isWorded />
            <span className="muted you-help">{translate('approval.you.copyHelp')}</span>
          </div>
        </>
      )}
      <p className="you-protection muted">
        <Icon size={16} aria-hidden />
        {translate(team.isKeyProtected ? 'approval.you.isProtected' : 'approval.you.isUnprotected')}
      </p>
    </section>
  )
}

interface CopyButtonProps {
  readonly label: string
  readonly text: string
  /** Whether the label is written on it. */
  readonly isWorded?: boolean
}

/** Puts a text on the clipboard, and says so for a moment. */
function CopyButton({ label, text, isWorded = false }: CopyButtonProps): ReactNode {
  const translate = useTranslate()
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setIsCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [isCopied])
  const Icon = isCopied ? Check : Copy
  return (
    <>
      <Button
        className={isWorded ? 'button' : 'icon-button'}
        {...(isWorded ? {} : { 'aria-label': label })}
        onPress={() => void navigator.clipboard.writeText(text).then(() => setIsCopied(true))}
      >
        <Icon size={16} aria-hidden />
        {isWorded ? label : null}
      </Button>
      <output className="visually-hidden">{isCopied ? translate('approval.you.copied') : ''}</output>
    </>
  )
}
