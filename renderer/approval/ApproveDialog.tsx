import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ApprovalRecord } from '../../shared/approval/approval.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { useApp, useAppStore } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { openApproval, type ApprovalFailure } from './approval-slice.ts'
import { Quoted } from './ApprovalMenu.tsx'
import { ApprovalRefusal } from './ApprovalRefusal.tsx'
import { ChangesSinceApproval } from './ChangesSinceApproval.tsx'
import { NoteField } from './NoteField.tsx'
import { SetAsideTicks } from './SetAsideTicks.tsx'
import './approval.css'

const noBreakHyphen = '\u2011'

/** What a reviewer reads before sealing the open template, or why it cannot be sealed now. */
export function ApproveDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const record = useApp(openApproval)
  const written = useApp((state) => state.open?.content.title.trim() ?? '')
  const [isRead, setIsRead] = useState(false)
  useEffect(() => {
    let isHere = true
    const read = async () => {
      const { flush, refreshApproval } = store.getState()
      await flush()
      await refreshApproval()
      if (isHere) setIsRead(true)
    }
    void read()
    return () => {
      isHere = false
    }
  }, [store])
  const title = translate('approval.approve.title', { title: written === '' ? translate('library.untitled') : written })
  if (!isRead || record === null) {
    return (
      <AppDialog title={title} onClose={onClose}>
        <AfterDelay milliseconds={300}>
          <output className="muted">{translate('approval.loading')}</output>
        </AfterDelay>
      </AppDialog>
    )
  }
  return (
    <AppDialog title={title} onClose={onClose} isWide>
      {/* Another text is read from the start. */}
      <Review key={record.revision} record={record} onClose={onClose} />
    </AppDialog>
  )
}

interface ReviewProps {
  readonly record: ApprovalRecord
  readonly onClose: () => void
}

function Review({ record, onClose }: ReviewProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const { setAside, submission, approval, revision, state } = record
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set())
  const [comment, setComment] = useState('')
  const [isApproving, setIsApproving] = useState(false)
  const [failure, setFailure] = useState<ApprovalFailure | null>(null)
  const left = setAside.length - seen.size
  // Once it is sealed the dialog closes as it is.
  if (!isApproving && (record.obstacle !== null || state !== 'in-review')) {
    return <Obstacle record={record} onClose={onClose} />
  }
  const run = async () => {
    setIsApproving(true)
    setFailure(null)
    const answer = await store.getState().approve(revision, comment.trim())
    if (answer === null) return onClose()
    setIsApproving(false)
    setFailure(answer)
  }
  return (
    <>
      <div className="approve-body">
        <Quoted label={translate('approval.noteOf')} text={submission?.note ?? ''} />
        <section>
          <h3>{translate('approval.approve.sealed')}</h3>
          <p className="muted">{translate('approval.approve.sealedHelp')}</p>
          <Sealed author={submission?.by.name ?? ''} />
        </section>
        <section>
          <h3>{translate('approval.approve.setAside')}</h3>
          {setAside.length === 0 ? (
            <p className="muted">{translate('approval.approve.nothingSetAside')}</p>
          ) : (
            <>
              <p className="muted">{translate('approval.approve.setAsideHelp', { count: setAside.length })}</p>
              <SetAsideTicks findings={setAside} seen={seen} onSee={setSeen} />
            </>
          )}
        </section>
        <section>
          <h3>{translate('approval.approve.changes')}</h3>
          {approval === null ? (
            <p className="muted">{translate('approval.approve.never')}</p>
          ) : (
            <ChangesSinceApproval
              id={record.id}
              revision={approval.revision}
              label={translate('approval.approve.changes')}
            />
          )}
        </section>
        <NoteField
          label={translate('approval.approve.comment')}
          help={translate('approval.approve.commentHelp')}
          value={comment}
          onChange={setComment}
        />
      </div>
      <ApprovalRefusal failure={failure} />
      <div className="dialog-buttons approve-buttons">
        <output className="muted approve-left">
          {left === 0 ? '' : translate('approval.approve.toSee', { count: left })}
        </output>
        <Button className="button" onPress={onClose}>
          {translate('window.cancel')}
        </Button>
        <Button className="button" onPress={() => store.getState().openDialog('send-back')}>
          {translate('approval.sendBack.open')}
        </Button>
        <Button className="button is-primary" isDisabled={isApproving || left > 0} onPress={() => void run()}>
          {translate('approval.approve.go')}
        </Button>
      </div>
    </>
  )
}

/** What the seal holds beside the texts. */
function Sealed({ author }: { readonly author: string }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const content = useApp((state) => state.open?.content ?? null)
  if (content === null) return null
  return (
    <dl className="about-list">
      <dt>{translate('window.purpose')}</dt>
      <dd>{translate(`library.purposes.${content.purpose}`)}</dd>
      <dt>{translate('window.store')}</dt>
      <dd>{translate(`library.stores.${content.store}`)}</dd>
      <dt>{translate('approval.approve.languages')}</dt>
      <dd>{content.variants.map(({ language }) => languageName(language, locale)).join(', ')}</dd>
      <dt>{translate('approval.approve.policy')}</dt>
      <dd>{currentPolicy.version.replaceAll('-', noBreakHyphen)}</dd>
      {author === '' ? null : (
        <>
          <dt>{translate('approval.approve.author')}</dt>
          <dd dir="auto">{author}</dd>
        </>
      )}
    </dl>
  )
}

function Obstacle({ record: { obstacle, state }, onClose }: ReviewProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const problem =
    state === 'retired' ? 'retired' : state === 'approved' ? 'approved' : (obstacle ?? ('not-submitted' as const))
  const toSettings = problem === 'own-work' || problem === 'no-name'
  const toSubmit = problem === 'not-submitted' || problem === 'changed' || problem === 'not-clean'
  return (
    <>
      <StateLine mood="refused">
        {problem === 'approved'
          ? translate('approval.submit.isApproved')
          : translate(`library.approvalProblems.${problem}`)}
      </StateLine>
      <div className="dialog-buttons">
        <Button className={toSettings || toSubmit ? 'button' : 'button is-primary'} autoFocus onPress={onClose}>
          {translate('window.close')}
        </Button>
        {toSubmit ? (
          <Button className="button is-primary" onPress={() => store.getState().openDialog('submit')}>
            {translate('approval.submit.open')}
          </Button>
        ) : null}
        {toSettings ? (
          <Button className="button is-primary" onPress={() => store.getState().openDialog('settings-you')}>
            {translate('shell.actions.settings-you')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
