import type { ReactNode } from 'react'
import type { Verdict } from '../../shared/policy/finding.ts'
import { verdictIcons } from './severity-icons.ts'
import { useTranslate } from './translate.tsx'
import { verdictWords } from './verdict-words.ts'
import './verdict-badge.css'

interface VerdictBadgeProps {
  readonly verdict: Verdict
}

/** A verdict in the least room: an icon, and how many when there are any. Screen readers get the whole words. */
export function VerdictBadge({ verdict }: VerdictBadgeProps): ReactNode {
  const translate = useTranslate()
  const Icon = verdictIcons[verdict.state]
  const words = verdictWords(translate, verdict)
  const count = verdict.state === 'violation' ? verdict.violations : verdict.confirms
  return (
    <span className={`verdict-badge is-${verdict.state}`} title={words}>
      <Icon size={14} aria-hidden />
      {verdict.state === 'clean' ? null : <span aria-hidden>{count}</span>}
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
