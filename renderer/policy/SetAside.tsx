import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Finding } from '../../shared/policy/finding.ts'
import { exceptionLabel, findingSentence } from '../../shared/policy/sentence.ts'
import { useTranslate } from '../ui/translate.tsx'
import { FindingPlace } from './FindingPlace.tsx'
import { FindingWords } from './FindingRow.tsx'
import { useNewestFinding } from './use-newest-finding.ts'

interface SetAsideProps {
  readonly findings: readonly Finding[]
  readonly isEditable: boolean
}

/** What the author allowed or confirmed, each with a way back. */
export function SetAside({ findings, isEditable }: SetAsideProps): ReactNode {
  const translate = useTranslate()
  const headingId = useId()
  if (findings.length === 0) return null
  return (
    <section className="set-aside" aria-labelledby={headingId}>
      <h3 className="clause-heading" id={headingId}>
        {translate('policy.setAside')}
      </h3>
      <ol className="policy-finding-list">
        {findings.map((finding) => (
          <SetAsideRow key={finding.key} finding={finding} isEditable={isEditable} />
        ))}
      </ol>
    </section>
  )
}

interface SetAsideRowProps {
  readonly finding: Finding
  readonly isEditable: boolean
}

function SetAsideRow({ finding, isEditable }: SetAsideRowProps): ReactNode {
  const translate = useTranslate()
  const withNewest = useNewestFinding(finding.key)
  const reason =
    finding.reason === null
      ? translate('policy.confirmed')
      : translate('policy.reason', { reason: exceptionLabel(translate, finding.reason) })
  return (
    <li className="policy-finding" data-finding={finding.key}>
      <Button className="policy-finding-place" onPress={() => withNewest((newest, state) => state.reveal(newest))}>
        <span className="policy-finding-severity">
          {translate('policy.clause', { clause: finding.clause })}
          <FindingPlace finding={finding} />
        </span>
        <FindingWords finding={finding} />
      </Button>
      <p className="policy-finding-help">{reason}</p>
      {isEditable ? (
        <div className="policy-finding-actions">
          <Button
            className="button"
            aria-label={translate('policy.withdrawOf', { finding: findingSentence(translate, finding) })}
            onPress={() => withNewest((newest, state) => state.withdraw(newest))}
          >
            {translate('policy.withdraw')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
