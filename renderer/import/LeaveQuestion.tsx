import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslate } from '../ui/translate.tsx'

interface LeaveQuestionProps {
  readonly onStay: () => void
  readonly onClose: () => void
}

/** Asked in place of the buttons before an import is forgotten in which something was changed. */
export function LeaveQuestion({ onStay, onClose }: LeaveQuestionProps): ReactNode {
  const translate = useTranslate()
  return (
    <div className="dialog-buttons triage-buttons" role="alert">
      <p className="triage-said">{translate('triage.leave.question')}</p>
      <Button className="button" autoFocus onPress={onStay}>
        {translate('triage.leave.stay')}
      </Button>
      <Button className="button is-primary" onPress={onClose}>
        {translate('triage.leave.go')}
      </Button>
    </div>
  )
}
