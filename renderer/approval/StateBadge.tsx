import type { ReactNode } from 'react'
import type { ApprovalState } from '../../shared/approval/approval.ts'
import { useTranslate } from '../ui/translate.tsx'
import { stateIcons } from './state-icons.ts'
import './approval.css'

interface StateBadgeProps {
  readonly state: ApprovalState
}

/** The state in a line of the list: an icon, and nothing for a draft, which most are. Screen readers get the word. */
export function StateBadge({ state }: StateBadgeProps): ReactNode {
  const translate = useTranslate()
  if (state === 'draft') return null
  const Icon = stateIcons[state]
  const words = translate(`approval.states.${state}`)
  return (
    <span className={`state-badge is-${state}`} title={words}>
      <Icon size={14} aria-hidden />
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
