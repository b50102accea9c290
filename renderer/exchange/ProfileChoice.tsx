import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ExportCopy } from '../../shared/exchange/export-format.ts'
import { problemSentence, profileName } from '../../shared/exchange/profile/profile-words.ts'
import { isLoss, type ProfileProblem } from '../../shared/exchange/profile/profile.ts'
import { Choice } from '../document/Choice.tsx'
import { useApp, useAppStore } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import './profiles.css'

interface ProfileChoiceProps {
  readonly profile: string
  readonly copy: ExportCopy
  /** The template whose verdict is shown; `null` for several. */
  readonly id: string | null
  readonly onChange: (profile: string) => void
  /** Told whether the program takes the template, as soon as that is known. */
  readonly onVerdict?: (fits: boolean) => void
  /** The focus goes where it was before the profiles were shown. */
  readonly isBackFromProfiles: boolean
  /** Shows the profiles. */
  readonly onManage: () => void
}

/** Chooses the program, and says of one template what it would not take there. */
export function ProfileChoice(props: ProfileChoiceProps): ReactNode {
  const { profile, copy, id, onChange, onVerdict, isBackFromProfiles, onManage } = props
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
      {id === null ? null : (
        <ProfileVerdict key={`${id} ${profile} ${copy}`} id={id} profile={profile} copy={copy} onVerdict={onVerdict} />
      )}
      <Button ref={manage} className="text-link" autoFocus={isBackFromProfiles} onPress={onManage}>
        {translate('exchange.profiles.window.manage')}
      </Button>
    </div>
  )
}

interface ProfileVerdictProps extends Pick<ProfileChoiceProps, 'profile' | 'copy'> {
  readonly id: string
  readonly onVerdict: ((fits: boolean) => void) | undefined
}

function ProfileVerdict({ id, profile, copy, onVerdict }: ProfileVerdictProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const [problems, setProblems] = useState<readonly ProfileProblem[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    const check = async (): Promise<void> => {
      await store.getState().flush()
      const answer = await window.plumeline.invoke('profiles/check', { id, profile, copy })
      if (!isCurrent || !answer.ok) return
      setProblems(answer.value)
      onVerdict?.(answer.value.every(isLoss))
    }
    void check()
    return () => {
      isCurrent = false
    }
  }, [id, profile, copy, store, onVerdict])
  if (problems === null) return null
  const stops = problems.some((problem) => !isLoss(problem))
  return (
    <>
      <output className={stops ? 'export-state is-refused' : 'export-state is-ready'}>
        {stops ? <CircleAlert size={18} aria-hidden /> : <CircleCheck size={18} aria-hidden />}
        {translate(stops ? 'exchange.profiles.window.refused' : 'exchange.profiles.window.fits')}
      </output>
      {problems.length === 0 ? null : (
        <ul className="profile-problems">
          {problems.map((problem, index) => (
            <li key={index}>
              {isLoss(problem) ? <Info size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
              <span>{problemSentence(translate, problem, (language) => languageName(language, locale))}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** How far the running export is, and a way to stop it. */
export function ProfileProgress(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const locale = useInterfaceLocale()
  const progress = useApp((state) => state.profileProgress)
  if (progress === null) return null
  const { done, total } = progress
  return (
    <div className="profile-progress">
      <progress value={done} max={total} aria-label={translate('exchange.profiles.window.progress')} />
      <span className="muted">
        {translate('exchange.profiles.window.running', {
          done: done.toLocaleString(locale),
          total: total.toLocaleString(locale),
        })}
      </span>
      <Button className="button" onPress={() => store.getState().cancelProfileExport()}>
        {translate('exchange.profiles.window.stop')}
      </Button>
    </div>
  )
}
