import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ExportCopy } from '../../shared/exchange/export-format.ts'
import { profileName } from '../../shared/exchange/profile/profile-words.ts'
import { Choice } from '../ui/Choice.tsx'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { ProfileVerdict } from './ProfileVerdict.tsx'
import './profiles.css'

interface ProfileChoiceProps {
  readonly profile: string
  readonly copy: ExportCopy
  /** The templates whose verdict is shown. */
  readonly ids: readonly string[]
  readonly onChange: (profile: string) => void
  /** Told whether the export may be made: not while it is checked, and not where no template may go. */
  readonly onVerdict: (mayExport: boolean) => void
  /** The focus goes where it was before the profiles were shown. */
  readonly isBackFromProfiles: boolean
  /** Shows the profiles. */
  readonly onManage: () => void
}

/** Chooses the program, and says which templates it would take, and why not the others. */
export function ProfileChoice(props: ProfileChoiceProps): ReactNode {
  const { profile, copy, ids, onChange, onVerdict, isBackFromProfiles, onManage } = props
  const translate = useTranslate()
  const profiles = useApp((state) => state.profiles)
  const manage = useRef<HTMLButtonElement>(null)
  // The focus that it is given does not bring it into sight.
  useEffect(() => {
    if (isBackFromProfiles) manage.current?.scrollIntoView({ block: 'center' })
  }, [isBackFromProfiles])
  const entry = profiles.find((one) => one.profile.id === profile)
  return (
    <div className="profile-choice">
      <Choice
        label={translate('exchange.profiles.window.program')}
        value={profile}
        options={profiles.map((one) => [one.profile.id, profileName(translate, one.profile)] as const)}
        isDisabled={profiles.length === 0}
        onChange={onChange}
        {...(entry === undefined ? {} : { help: translate(`exchange.profiles.formats.${entry.profile.format}`) })}
      />
      <ProfileVerdict key={`${profile} ${copy}`} ids={ids} profile={profile} copy={copy} onVerdict={onVerdict} />
      <Button ref={manage} className="text-link" autoFocus={isBackFromProfiles} onPress={onManage}>
        {translate('exchange.profiles.window.manage')}
      </Button>
    </div>
  )
}
