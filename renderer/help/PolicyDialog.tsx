import { Suspense, useState, type ReactNode } from 'react'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { PolicyPlace } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { PolicyReader } from './PolicyReader.tsx'
import { ReadingDialog } from './ReadingDialog.tsx'

interface PolicyDialogProps {
  /** Where it opens. */
  readonly place: PolicyPlace | null
  readonly onClose: () => void
}

/** Help > The policy: every clause in our words, with examples. */
export function PolicyDialog({ place, onClose }: PolicyDialogProps): ReactNode {
  const translate = useTranslate()
  const [current, setCurrent] = useState(place)
  return (
    <ReadingDialog
      title={translate('help.policy.title')}
      detail={translate('help.policy.version', { version: currentPolicy.version })}
      onClose={onClose}
    >
      <Suspense
        fallback={
          <AfterDelay milliseconds={300}>
            <p className="reading-opening">{translate('help.policy.opening')}</p>
          </AfterDelay>
        }
      >
        <PolicyReader place={current} onGo={setCurrent} />
      </Suspense>
      <footer className="reading-notices" aria-label={translate('help.policy.notices')}>
        <p>{translate('rules.notices.subject')}</p>
        <p>{translate('rules.notices.discretion')}</p>
      </footer>
    </ReadingDialog>
  )
}
