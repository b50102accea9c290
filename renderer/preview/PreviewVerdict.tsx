import type { ReactNode } from 'react'
import type { ExpandedCheck } from '../../shared/exchange/check-expanded.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { verdictIcons } from '../ui/severity-icons.ts'
import { useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'

interface PreviewVerdictProps {
  readonly check: ExpandedCheck
  /** Unit: characters; `null` for none. */
  readonly limit: number | null
}

/** Whether the message could go out with these values, and what they alone would break. */
export function PreviewVerdict({ check, limit }: PreviewVerdictProps): ReactNode {
  const translate = useTranslate()
  const { verdict, added, length } = check
  const Icon = verdictIcons[verdict.state]
  const words = translate('preview.verdict', { verdict: verdictWords(translate, verdict) })
  const counted =
    limit === null
      ? translate('preview.length', { count: length })
      : translate('preview.lengthOf', { count: length, limit })
  return (
    <div className={`preview-verdict is-${verdict.state}`}>
      <p className="preview-verdict-words">
        <Icon size={16} aria-hidden />
        <span>{words}</span>
        <span className={limit !== null && length > limit ? 'preview-length is-over' : 'preview-length'}>
          {counted}
        </span>
      </p>
      {added.length === 0 ? null : (
        <>
          <p>{translate('preview.added', { count: added.length })}</p>
          <ul>
            {added.map((finding) => (
              <li key={finding.key}>{findingSentence(translate, finding)}</li>
            ))}
          </ul>
        </>
      )}
      <PoliteStatus
        text={added.length === 0 ? words : `${words} ${translate('preview.added', { count: added.length })}`}
      />
    </div>
  )
}
