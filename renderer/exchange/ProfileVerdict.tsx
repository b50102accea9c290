import { CircleAlert, Info } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ExportCopy } from '../../shared/exchange/export-format.ts'
import type { ProfileVerdict as Verdict } from '../../shared/exchange/profile/profile.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { failureText, useApp, useAppStore } from '../store.ts'
import { StateLine } from '../ui/StateLine.tsx'
import { useInSight } from '../ui/use-in-sight.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { ProfileProgress } from './ProfileProgress.tsx'
import { RefusedList, useRefusalSentences } from './RefusedList.tsx'
import './profiles.css'

interface ProfileVerdictProps {
  readonly ids: readonly string[]
  readonly profile: string
  readonly copy: ExportCopy
  readonly onVerdict: (mayExport: boolean) => void
}

/** Says before anything is written which templates may leave for a program, and why the others may not. */
export function ProfileVerdict(props: ProfileVerdictProps): ReactNode {
  /** Counts up when it is to be checked again. */
  const [round, setRound] = useState(0)
  return <Checked key={round} {...props} onAgain={() => setRound(round + 1)} />
}

interface CheckedProps extends ProfileVerdictProps {
  readonly onAgain: () => void
}

function Checked({ ids, profile, copy, onVerdict, onAgain }: CheckedProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const isChecking = useApp((state) => state.profileProgress !== null)
  const [verdict, setVerdict] = useState<Verdict<Failure> | Failure | null>(null)
  const place = useInSight<HTMLDivElement>(verdict !== null)
  useEffect(() => {
    let isCurrent = true
    onVerdict(false)
    const check = async (): Promise<void> => {
      const answer = await store.getState().checkProfile(ids, profile, copy)
      if (!isCurrent) return
      isCurrent = false
      setVerdict(answer.ok ? answer.value : answer.failure)
      // Whoever stops the check may export all the same: it is made once more then.
      onVerdict(answer.ok ? answer.value.fitting > 0 : answer.failure.kind === 'cancelled')
    }
    void check()
    return () => {
      if (isCurrent) store.getState().cancelProfileExport()
      isCurrent = false
    }
  }, [ids, profile, copy, store, onVerdict])

  const isKnown = verdict !== null && !('kind' in verdict)
  return (
    <div ref={place} className="profile-verdict">
      {/* It is there before what it says: a region that comes with its text is not read out. */}
      <div className="profile-said" aria-live="polite">
        {verdict === null ? null : 'kind' in verdict ? (
          <Unchecked failure={verdict} onAgain={onAgain} />
        ) : ids.length === 1 ? (
          <OfOne verdict={verdict} />
        ) : (
          <OfSeveral verdict={verdict} total={ids.length} />
        )}
      </div>
      {/* One template is checked before anybody could read that it is. */}
      {verdict === null && ids.length > 1 && isChecking ? (
        <ProfileProgress label={translate('exchange.profiles.verdict.checking')} />
      ) : null}
      {isKnown && ids.length > 1 ? <Left verdict={verdict} /> : null}
    </div>
  )
}

interface UncheckedProps {
  readonly failure: Failure
  readonly onAgain: () => void
}

function Unchecked({ failure, onAgain }: UncheckedProps): ReactNode {
  const translate = useTranslate()
  const { key, data } = failureText(failure)
  return (
    <StateLine mood="note" isPartOfStatus>
      <span>
        {failure.kind === 'cancelled' ? translate('exchange.profiles.verdict.stopped') : translate(key, data)}
        <Button className="text-link verdict-again" onPress={onAgain}>
          {translate('exchange.profiles.verdict.again')}
        </Button>
      </span>
    </StateLine>
  )
}

function OfOne({ verdict: { fitting, refused, losing } }: { readonly verdict: Verdict<Failure> }): ReactNode {
  const translate = useTranslate()
  const sentencesOf = useRefusalSentences()
  const stops = fitting === 0
  const sentences = [...refused, ...losing.map((one) => ({ ...one, reason: null }))].flatMap(sentencesOf)
  return (
    <>
      <StateLine mood={stops ? 'refused' : 'ready'} isPartOfStatus>
        {translate(stops ? 'exchange.profiles.window.refused' : 'exchange.profiles.window.fits')}
      </StateLine>
      {sentences.length === 0 ? null : (
        <ul className="profile-problems">
          {sentences.map((sentence) => (
            <li key={sentence}>
              {stops ? <CircleAlert size={16} aria-hidden /> : <Info size={16} aria-hidden />}
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface OfSeveralProps {
  readonly verdict: Verdict<Failure>
  readonly total: number
}

function OfSeveral({ verdict: { fitting, refused }, total }: OfSeveralProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  return (
    <StateLine mood={refused.length === 0 ? 'ready' : fitting === 0 ? 'refused' : 'note'} isPartOfStatus>
      {refused.length === 0
        ? translate('exchange.profiles.verdict.all', { count: total, formatted: total.toLocaleString(locale) })
        : translate('exchange.profiles.verdict.some', {
            count: total,
            fitting: fitting.toLocaleString(locale),
            formatted: total.toLocaleString(locale),
          })}
    </StateLine>
  )
}

/** The templates that do not leave, and those that lose something. */
function Left({ verdict: { refused, losing } }: { readonly verdict: Verdict<Failure> }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  return (
    <>
      <RefusedList refused={refused} />
      {losing.length === 0 ? null : (
        <p>
          {translate('exchange.profiles.verdict.losing', {
            count: losing.length,
            formatted: losing.length.toLocaleString(locale),
          })}
        </p>
      )}
      <RefusedList refused={losing.map((one) => ({ ...one, reason: null }))} />
    </>
  )
}
