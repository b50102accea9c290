import { ChevronRight, Wrench } from 'lucide-react'
import { memo, useId, useState, type ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { Finding } from '../../shared/policy/finding.ts'
import type { ClauseId } from '../../shared/policy/ids.ts'
import { clauseReason, clauseSummary, clauseTitle, fixLabel } from '../../shared/policy/sentence.ts'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { FindingRow } from './FindingRow.tsx'
import type { FindingGroup, FixableKind } from './group-findings.ts'

interface ClauseGroupProps {
  readonly group: FindingGroup
  readonly isEditable: boolean
}

/** More of one clause are shown on demand: a person mends them together or one after the other. */
const shownAtFirst = 10

/** A clause that the message does not keep to: what it asks for, and every place. */
export function ClauseGroup({ group, isEditable }: ClauseGroupProps): ReactNode {
  const translate = useTranslate()
  const headingId = useId()
  const { clause, findings, kinds } = group
  const [showsAll, setShowsAll] = useState(false)
  // The place of the current one, when it is among those that are not shown.
  const hiddenCurrent = useApp((state) =>
    findings.findIndex((finding, index) => index >= shownAtFirst && finding.key === state.currentFindingKey),
  )
  const shown = showsAll ? findings : findings.slice(0, Math.max(shownAtFirst, hiddenCurrent + 1))
  const rest = findings.length - shown.length
  return (
    <section className="clause-group" aria-labelledby={headingId}>
      <ClauseHead clause={clause} headingId={headingId} />
      {isEditable && kinds.length > 0 ? (
        <div className="clause-fixes">
          {kinds.map((kind) => (
            <FixAllButton key={`${kind.rule} ${kind.labelId}`} kind={kind} isOnly={kinds.length === 1} />
          ))}
        </div>
      ) : null}
      <ol className="policy-finding-list">
        {shown.map((finding, index) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            showsHelp={finding.fix === null && isFirstOfRule(findings, finding, index)}
            isEditable={isEditable}
          />
        ))}
      </ol>
      {rest === 0 ? null : (
        <Button className="button is-quiet clause-more" onPress={() => setShowsAll(true)}>
          {translate('policy.showMore', { count: rest })}
        </Button>
      )}
    </section>
  )
}

function isFirstOfRule(findings: readonly Finding[], { rule }: Finding, index: number): boolean {
  return findings.findIndex((finding) => finding.rule === rule) === index
}

interface ClauseHeadProps {
  readonly clause: ClauseId
  readonly headingId: string
}

const ClauseHead = memo(function ClauseHead({ clause, headingId }: ClauseHeadProps): ReactNode {
  const translate = useTranslate()
  const explain = useApp((state) => state.explain)
  return (
    <Disclosure className="clause-head">
      <h3 className="clause-heading" id={headingId}>
        <span className="clause-number" title={translate('policy.clause', { clause })}>
          <span className="visually-hidden">{translate('policy.clause', { clause })}</span>
          <span aria-hidden>{clause}</span>
        </span>{' '}
        <span>{clauseTitle(translate, clause)}</span>
      </h3>
      <Button slot="trigger" className="clause-says">
        <ChevronRight size={14} aria-hidden />
        {translate('policy.clauseSays')}
      </Button>
      <DisclosurePanel className="clause-text">
        <p>{clauseSummary(translate, clause)}</p>
        <p>
          <strong>{translate('policy.whyItMatters')}</strong> {clauseReason(translate, clause)}
        </p>
        <Button className="text-link" onPress={() => explain({ clause, rule: null })}>
          {translate('help.policy.clausePage', { clause })}
        </Button>
      </DisclosurePanel>
    </Disclosure>
  )
})

interface FixAllButtonProps {
  readonly kind: FixableKind
  /** Then it needs no name of its own. */
  readonly isOnly: boolean
}

function FixAllButton({ kind, isOnly }: FixAllButtonProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const [first] = kind.findings
  if (first === undefined || first.fix === null) return null
  const count = kind.findings.length
  const full = translate('policy.fixAllOfKind', { count, label: fixLabel(translate, first, first.fix) })
  const fixAll = () => {
    const { result, applyFixes } = store.getState()
    const newest = result?.findings.filter((finding) => finding.state === 'open' && finding.rule === kind.rule) ?? []
    applyFixes(newest.flatMap(({ fix }) => (fix !== null && fix.labelId === kind.labelId ? [fix] : [])))
  }
  return (
    <Button className="button" aria-label={full} onPress={fixAll}>
      <Wrench size={14} aria-hidden />
      <span>{isOnly ? translate('policy.fixAll', { count }) : full}</span>
    </Button>
  )
}
