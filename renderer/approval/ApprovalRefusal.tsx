import type { ReactNode } from 'react'
import { StateLine } from '../ui/StateLine.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { approvalFailureText, type ApprovalFailure } from './approval-slice.ts'

/** Says why nothing was done; what the rules refuse is listed elsewhere. */
export function ApprovalRefusal({ failure }: { readonly failure: ApprovalFailure | null }): ReactNode {
  const translate = useTranslate()
  if (failure === null || (failure !== 'unsaved' && failure.kind === 'refused')) return null
  const { key, data } = approvalFailureText(failure)
  return <StateLine mood="failed">{translate('approval.failed', { reason: translate(key, data) })}</StateLine>
}
