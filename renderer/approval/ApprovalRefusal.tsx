import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslate } from '../ui/translate.tsx'
import { approvalFailureText, type ApprovalFailure } from './approval-slice.ts'

/** Says why nothing was done; what the rules refuse is listed elsewhere. */
export function ApprovalRefusal({ failure }: { readonly failure: ApprovalFailure | null }): ReactNode {
  const translate = useTranslate()
  if (failure === null || (failure !== 'unsaved' && failure.kind === 'refused')) return null
  const { key, data } = approvalFailureText(failure)
  return (
    <p className="export-state is-refused" role="alert">
      <CircleAlert size={18} aria-hidden />
      {translate('approval.failed', { reason: translate(key, data) })}
    </p>
  )
}
