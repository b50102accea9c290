import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import type { ApprovalFailure } from './approval-slice.ts'
import { ApprovalRefusal } from './ApprovalRefusal.tsx'
import { NoteField } from './NoteField.tsx'
import './approval.css'

/** Gives a submitted template back to its author, with a word about why. */
export function SendBackDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const [note, setNote] = useState('')
  const [isSending, setIsSending] = useState(false)
  const [failure, setFailure] = useState<ApprovalFailure | null>(null)
  const run = async () => {
    setIsSending(true)
    const answer = await store.getState().sendBack(note.trim())
    if (answer === null) return onClose()
    setIsSending(false)
    setFailure(answer)
  }
  return (
    <AppDialog title={translate('approval.sendBack.title')} onClose={onClose}>
      <p>{translate('approval.sendBack.text')}</p>
      <NoteField label={translate('approval.sendBack.note')} value={note} onChange={setNote} autoFocus />
      <ApprovalRefusal failure={failure} />
      <div className="dialog-buttons">
        <Button className="button" onPress={onClose}>
          {translate('window.cancel')}
        </Button>
        <Button className="button is-primary" isDisabled={isSending} onPress={() => void run()}>
          {translate('approval.sendBack.go')}
        </Button>
      </div>
    </AppDialog>
  )
}
