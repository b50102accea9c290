import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { SettlingList } from '../exchange/SettlingList.tsx'
import { useSettling } from '../exchange/use-settling.ts'
import { YourNameField } from '../history/YourNameField.tsx'
import { useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { openApprovalState, type ApprovalFailure } from './approval-slice.ts'
import { ApprovalRefusal } from './ApprovalRefusal.tsx'
import { NoteField } from './NoteField.tsx'
import './approval.css'

/** Hands the open template to a reviewer; while something is to mend, it lists that instead. */
export function SubmitDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const state = useApp(openApprovalState)
  // The field stays while the name is written.
  const [hadName] = useState(() => store.getState().settings.yourName !== '')
  const [note, setNote] = useState('')
  const [isSubmitting, setIsSubmitting] = useState(false)
  const [failure, setFailure] = useState<ApprovalFailure | null>(null)
  const settling = useSettling(failure === 'unsaved' ? null : failure)
  // Once it was submitted the dialog closes as it is.
  const standing = state === 'draft' || state === null || isSubmitting ? null : state
  const isRefused = standing !== null || settling.isRefused

  const run = async () => {
    setIsSubmitting(true)
    setFailure(null)
    const answer = await store.getState().submitForReview(note.trim())
    if (answer === null) return onClose()
    setIsSubmitting(false)
    setFailure(answer)
  }

  return (
    <AppDialog title={translate('approval.submit.title')} onClose={onClose}>
      {standing !== null ? (
        <StateLine mood="refused">{translate(standingKeys[standing])}</StateLine>
      ) : settling.isRefused ? (
        <SettlingList
          settling={settling}
          sentence={translate(settling.count === 0 ? 'approval.submit.blank' : 'approval.submit.refused', {
            count: settling.count,
          })}
          onClose={onClose}
        />
      ) : (
        <>
          <StateLine mood="ready">{translate('approval.submit.ready')}</StateLine>
          {hadName ? null : <YourNameField />}
          <NoteField
            label={translate('approval.submit.note')}
            help={translate('approval.submit.noteHelp')}
            value={note}
            onChange={setNote}
            autoFocus={hadName}
          />
        </>
      )}
      <ApprovalRefusal failure={failure} />
      <div className="dialog-buttons">
        <Button className="button" onPress={onClose} autoFocus={isRefused}>
          {translate(isRefused ? 'window.close' : 'window.cancel')}
        </Button>
        {isRefused ? null : (
          <Button
            className="button is-primary"
            isDisabled={isSubmitting || !settling.isKnown}
            onPress={() => void run()}
          >
            {translate('approval.submit.go')}
          </Button>
        )}
      </div>
    </AppDialog>
  )
}

const standingKeys = {
  'in-review': 'approval.submit.already',
  approved: 'approval.submit.isApproved',
  retired: 'approval.submit.isRetired',
} as const
