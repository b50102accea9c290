import { PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CheckResult } from '../../shared/policy/finding.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { verdictIcons } from '../ui/severity-icons.ts'
import { useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'

const noBreakHyphen = '\u2011'

interface VerdictBlockProps {
  readonly result: CheckResult
  /** Nothing is written yet, so that there is nothing to praise. */
  readonly isBlank: boolean
}

/** Whether the message can go out, in a word, and what to do when it cannot. */
export function VerdictBlock({ result, isBlank }: VerdictBlockProps): ReactNode {
  const translate = useTranslate()
  const { verdict } = result
  // What is asked of every template is no comment on a text that is not there.
  const isUntouched = result.findings.every(({ state, place }) => state !== 'open' || place === 'template')
  if (isBlank && isUntouched) {
    return (
      <div className="policy-verdict is-blank" tabIndex={-1} data-rest>
        <PenLine size={20} aria-hidden />
        <div>
          <p className="policy-verdict-words">{translate('policy.blank.title')}</p>
          <p className="policy-verdict-text">{translate('policy.blank.text')}</p>
        </div>
      </div>
    )
  }
  const Icon = verdictIcons[verdict.state]
  const words = verdictWords(translate, verdict)
  const explanation = verdict.violations > 0 && verdict.confirms > 0 ? 'both' : verdict.state
  return (
    <>
      {/* What is mended goes away, and the keyboard with it: here it finds a place to stay. */}
      <div className={`policy-verdict is-${verdict.state}`} tabIndex={-1} data-rest>
        <Icon size={20} aria-hidden />
        <div>
          <p className="policy-verdict-words">{words}</p>
          <p className="policy-verdict-text">{translate(`policy.explanation.${explanation}`)}</p>
          {verdict.state === 'clean' ? (
            <p className="policy-verdict-text">
              {translate('policy.checked', {
                count: currentPolicy.rules.length,
                version: result.policyVersion.replaceAll('-', noBreakHyphen),
              })}
            </p>
          ) : null}
        </div>
      </div>
      <PoliteStatus text={words} />
    </>
  )
}
