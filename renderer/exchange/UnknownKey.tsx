import { KeyRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { fingerprint } from '../../shared/approval/fingerprint.ts'
import type { UnknownReviewer } from '../../shared/exchange/hand-over/merge-report.ts'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

/** A key that approvals came with and that nobody here knows: anybody may give it any name. */
export function UnknownKey({ reviewer }: { readonly reviewer: UnknownReviewer }): ReactNode {
  const translate = useTranslate()
  const trust = useApp((app) => app.trustReviewer)
  const { name, key, approvals } = reviewer
  return (
    <section className="sharing-key">
      <KeyRound size={18} aria-hidden />
      <div className="sharing-words">
        <h3>{translate('exchange.share.report.unknown', { name })}</h3>
        <p className="sharing-fingerprint">{fingerprint(key)}</p>
        <p className="muted">{translate('exchange.share.report.unknownHelp', { name, count: approvals })}</p>
      </div>
      <Button className="button" onPress={() => void trust(reviewer)}>
        {translate('exchange.share.report.trust')}
      </Button>
    </section>
  )
}
