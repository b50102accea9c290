import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { fingerprint } from '../../shared/approval/fingerprint.ts'
import { setAsideSentence, verificationSentence } from '../../shared/approval/verification-sentence.ts'
import {
  isGood,
  sealsOf,
  type SealFacts,
  type TodayCheck,
  type Verification,
} from '../../shared/approval/verification.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { VerifiedManifest } from './VerifiedManifest.tsx'
import './export.css'
import './verify.css'

/** Says of exported files whether they are what was approved, by whom, and whether today's rules let them pass. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const verification = useApp((state) => state.verification)
  const verifyFiles = useApp((state) => state.verifyFiles)
  return (
    <AppDialog title={translate('exchange.verify.title')} onClose={onClose} isWide>
      {verification === null ? (
        <AfterDelay milliseconds={300}>
          <output className="muted">{translate('exchange.verify.choosing')}</output>
        </AfterDelay>
      ) : 'kind' in verification ? (
        <StateLine mood="failed">
          {translate('exchange.verify.failed', {
            reason: translate(failureText(verification).key, failureText(verification).data),
          })}
        </StateLine>
      ) : (
        // A region that scrolls has to be reached by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="verified-room" tabIndex={0} aria-label={translate('exchange.verify.results')}>
          <ul className="verified-files">
            {verification.map((file, index) => (
              <VerifiedFile key={index} file={file} />
            ))}
          </ul>
        </section>
      )}
      <div className="dialog-buttons">
        <Button className="button" onPress={() => void verifyFiles()}>
          {translate('exchange.verify.again')}
        </Button>
        <Button className="button is-primary" autoFocus onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}

function VerifiedFile({ file }: { readonly file: Verification }): ReactNode {
  const translate = useTranslate()
  const nameId = useId()
  const { fileName, seal, today, problem, language, manifest } = file
  const mood = moodOf(file)
  const Icon = { good: CircleCheck, bad: CircleAlert, unsure: CircleHelp }[mood]
  return (
    <li className="verified-file" aria-labelledby={nameId}>
      <p className={`verified-state is-${mood}`}>
        <Icon size={18} aria-hidden />
        <span>
          <bdi id={nameId} className="verified-name">
            {fileName}
          </bdi>
          {verificationSentence(translate, file)}
        </span>
      </p>
      {problem === 'text-changed' && seal !== null ? (
        <p className="verified-note muted">{translate('exchange.verify.otherText')}</p>
      ) : null}
      {manifest === null ? null : <VerifiedManifest manifest={manifest} />}
      {seal === null ? null : <Facts seal={seal} language={language} today={today} />}
      {today === null || today.findings.length === 0 ? null : (
        <ul className="verified-findings">
          {today.findings.map((finding) => (
            <li key={`${finding.place} ${finding.key}`}>
              <span className="export-clause">{finding.clause === 'P' ? '–' : finding.clause}</span>
              <span>{findingSentence(translate, finding)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What to make of it at a glance. A key that nobody knows is no bad sign, and no good one either. */
function moodOf(file: Verification): 'good' | 'bad' | 'unsure' {
  const isUnknown = sealsOf(file).some(({ signer }) => signer === 'unknown')
  if (isGood(file)) return file.format === 'seal' || isUnknown ? 'unsure' : 'good'
  if (file.problem === 'extra-files') return 'unsure'
  return file.state === 'changed' || file.state === 'genuine' ? 'bad' : 'unsure'
}

interface FactsProps {
  readonly seal: SealFacts
  readonly language: string | null
  readonly today: TodayCheck | null
}

function Facts({ seal, language, today }: FactsProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const { template, reviewer, author, approvedAt, signer, knownAs, policyVersion, checkerVersion, setAside } = seal
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(approvedAt))
  const { title } = template
  const say = (key: string, data?: Readonly<Record<string, string | number>>): string =>
    translate(`exchange.verify.facts.${key}`, data)
  return (
    <dl className="verified-facts">
      <dt>{say('template')}</dt>
      <dd>
        {language === null
          ? say('title', { title })
          : say('titleIn', { title, language: languageName(language, locale) })}
      </dd>
      <dt>{say('approved')}</dt>
      <dd>{say('approvedBy', { time, name: reviewer.name })}</dd>
      <dt>{say('key')}</dt>
      <dd className={signer === 'unknown' ? 'verified-unknown' : undefined}>
        {signer === 'known' ? say('known', { name: knownAs ?? '' }) : say(signer)}
      </dd>
      <dt>{say('fingerprint')}</dt>
      <dd className="verified-fingerprint">{fingerprint(reviewer.key)}</dd>
      {author.name === '' ? null : (
        <>
          <dt>{say('author')}</dt>
          <dd>
            <bdi>{author.name}</bdi>
          </dd>
        </>
      )}
      <dt>{say('judged')}</dt>
      <dd>{say('judgedBy', { policyVersion, checkerVersion })}</dd>
      <dt>{say('setAside')}</dt>
      <dd>
        {setAside.length === 0 ? (
          say('nothing')
        ) : (
          <ul className="verified-set-aside">
            {setAside.map((one) => (
              <li key={`${one.language ?? ''} ${one.rule} ${one.textHash} ${one.reason ?? ''}`}>
                {setAsideSentence(translate, one)}
              </li>
            ))}
          </ul>
        )}
      </dd>
      {today === null ? null : (
        <>
          <dt>{say('today')}</dt>
          <dd>
            {today.findings.length === 0
              ? say('todayClean', { policyVersion: today.policyVersion })
              : say('todayOpen', { policyVersion: today.policyVersion, count: today.findings.length })}
          </dd>
        </>
      )}
    </dl>
  )
}
