import { ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { fingerprint } from '../../shared/approval/fingerprint.ts'
import type { ApprovalRecord, ApprovalState } from '../../shared/approval/approval.ts'
import { dayAndTime } from '../history/version-days.ts'
import { useApp, useAppStore, type DialogName } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { openApproval, openApprovalState } from './approval-slice.ts'
import { stateIcons } from './state-icons.ts'
import './approval.css'

/** How far the open template is on its way to buyers, what that means, and the next step. */
export function ApprovalMenu(): ReactNode {
  const translate = useTranslate()
  const state = useApp(openApprovalState)
  const [isOpen, setIsOpen] = useState(false)
  // Nothing but its room, so that nothing moves when the answer comes.
  if (state === null) return <span className="approval-state" aria-hidden />
  const Icon = stateIcons[state]
  const words = translate(`approval.states.${state}`)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={`approval-state is-${state}`} aria-label={translate('approval.badge', { state: words })}>
        <Icon size={14} aria-hidden />
        <span className="approval-state-words">{words}</span>
        <ChevronDown size={12} aria-hidden className="approval-state-arrow" />
      </Button>
      <Popover className="popover" placement="bottom end" aria-label={translate('approval.badge', { state: words })}>
        <div className="approval-popover">
          <ApprovalDetails state={state} onClose={() => setIsOpen(false)} />
        </div>
      </Popover>
    </DialogTrigger>
  )
}

interface ApprovalDetailsProps {
  readonly state: ApprovalState
  readonly onClose: () => void
}

function ApprovalDetails({ state, onClose }: ApprovalDetailsProps): ReactNode {
  const translate = useTranslate()
  const record = useApp(openApproval)
  const store = useAppStore()
  const isReadOnly = useApp(({ open }) => open?.unreadable != null)
  const show = (dialog: DialogName) => {
    onClose()
    store.getState().openDialog(dialog)
  }
  const bringBack = () => {
    const { open, archiveTemplate } = store.getState()
    onClose()
    if (open !== null) void archiveTemplate(open.id, false)
  }
  const Icon = stateIcons[state]
  return (
    <>
      <h3 className={`approval-popover-title is-${state}`}>
        <Icon size={16} aria-hidden />
        {translate(`approval.states.${state}`)}
      </h3>
      <p>{translate(`approval.about.${state}`)}</p>
      {record === null ? null : <Facts record={record} onTrust={() => show('settings-you')} />}
      <div className="approval-steps">
        {state === 'draft' && !isReadOnly ? (
          <Button className="button is-primary" onPress={() => show('submit')}>
            {translate('approval.submit.open')}
          </Button>
        ) : null}
        {state === 'in-review' ? (
          <>
            <Button className="button is-primary" onPress={() => show('approve')}>
              {translate('approval.approve.open')}
            </Button>
            <Button className="button" onPress={() => show('send-back')}>
              {translate('approval.sendBack.open')}
            </Button>
            <Button
              className="button is-quiet"
              onPress={() => {
                onClose()
                void store.getState().withdrawSubmission()
              }}
            >
              {translate('approval.withdraw')}
            </Button>
          </>
        ) : null}
        {state === 'approved' ? (
          <Button className="button is-primary" onPress={() => show('export')}>
            {translate('window.export.open')}
          </Button>
        ) : null}
        {state === 'retired' ? (
          <Button className="button" onPress={bringBack}>
            {translate('approval.bringBack')}
          </Button>
        ) : null}
        {record !== null && record.approval !== null && !record.approval.isCurrent && state !== 'retired' ? (
          <Button className="button is-quiet" onPress={() => show('approved-changes')}>
            {translate('approval.showChanges')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

interface FactsProps {
  readonly record: ApprovalRecord
  readonly onTrust: () => void
}

function Facts({ record: { submission, approval }, onTrust }: FactsProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  return (
    <>
      {submission === null ? null : (
        <div className="approval-fact">
          <p>
            {submission.by.name === ''
              ? translate('approval.submittedByNobody', { time: dayAndTime(submission.submittedAt, locale) })
              : translate('approval.submitted', {
                  time: dayAndTime(submission.submittedAt, locale),
                  name: submission.by.name,
                })}
          </p>
          <Quoted label={translate('approval.noteOf')} text={submission.note} />
        </div>
      )}
      {approval === null ? null : (
        <div className="approval-fact">
          <p>
            {translate('approval.approvedBy', {
              time: dayAndTime(approval.seal.statement.approvedAt, locale),
              name: approval.seal.statement.reviewer.name,
            })}
          </p>
          <Quoted label={translate('approval.commentOf')} text={approval.comment} />
          <p className="muted approval-signer">
            {translate(`approval.signer.${approval.signer}`, {
              fingerprint: fingerprint(approval.seal.statement.reviewer.key),
            })}
          </p>
          {approval.signer === 'unknown' ? (
            <Button className="text-link" onPress={onTrust}>
              {translate('approval.trust')}
            </Button>
          ) : null}
        </div>
      )}
    </>
  )
}

interface QuotedProps {
  readonly label: string
  readonly text: string
}

/** What somebody wrote to another; nothing for no text. */
export function Quoted({ label, text }: QuotedProps): ReactNode {
  if (text === '') return null
  return (
    <blockquote className="approval-quote" dir="auto" aria-label={label}>
      {text}
    </blockquote>
  )
}
