import { Hourglass, Stamp, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { dayAndTime } from '../history/version-days.ts'
import { useApp, useAppStore } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { Quoted } from './ApprovalMenu.tsx'
import { openApproval } from './approval-slice.ts'
import './approval.css'

/** A line above the text where something is to be known of its approval: it waits, was sent back, or was edited since. */
export function ApprovalBar(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const record = useApp(openApproval)
  if (record === null) return null
  const { state, submission, approval, sentBack } = record
  const { openDialog } = store.getState()
  if (state === 'in-review' && submission !== null) {
    const time = dayAndTime(submission.submittedAt, locale)
    const { name } = submission.by
    return (
      <div className="approval-bar">
        <Hourglass size={16} aria-hidden />
        <div className="approval-bar-text">
          {name === '' ? translate('approval.waiting', { time }) : translate('approval.waitingBy', { time, name })}
          <Quoted label={translate('approval.noteOf')} text={submission.note} />
        </div>
        <div className="approval-bar-steps">
          <Button className="button" onPress={() => openDialog('approve')}>
            {translate('approval.approve.open')}
          </Button>
          <Button className="button is-quiet" onPress={() => openDialog('send-back')}>
            {translate('approval.sendBack.open')}
          </Button>
        </div>
      </div>
    )
  }
  if (state === 'draft' && sentBack !== null) {
    const time = dayAndTime(sentBack.sentBackAt, locale)
    return (
      <div className="approval-bar">
        <Undo2 size={16} aria-hidden />
        <div className="approval-bar-text">
          {translate(sentBack.by === '' ? 'approval.sendBack.line' : 'approval.sendBack.lineBy', {
            time,
            name: sentBack.by,
          })}
          <Quoted label={translate('approval.sendBack.noteOf')} text={sentBack.note} />
        </div>
        <div className="approval-bar-steps">
          <Button className="button is-quiet" onPress={() => openDialog('submit')}>
            {translate('approval.submit.open')}
          </Button>
        </div>
      </div>
    )
  }
  if (state !== 'draft' || approval === null || approval.isCurrent) return null
  const { approvedAt, reviewer } = approval.seal.statement
  return (
    <div className="approval-bar">
      <Stamp size={16} aria-hidden />
      <span className="approval-bar-text">
        {translate('approval.edited', { time: dayAndTime(approvedAt, locale), name: reviewer.name })}
      </span>
      <div className="approval-bar-steps">
        <Button className="button is-quiet" onPress={() => openDialog('approved-changes')}>
          {translate('approval.showChanges')}
        </Button>
      </div>
    </div>
  )
}
