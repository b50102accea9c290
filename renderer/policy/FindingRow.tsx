import { Lock, Wrench } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import type { Finding } from '../../shared/policy/finding.ts'
import { BlockOfFinding } from '../blocks/BlockOfFinding.tsx'
import { currentVariant } from '../document/document-slice.ts'
import { isMisspelling } from '../../shared/policy/replacement-fix.ts'
import { findingHelp, findingSentence, fixLabel } from '../../shared/policy/sentence.ts'
import { Suggestions } from '../language/Suggestions.tsx'
import { useApp } from '../store.ts'
import { severityIcons } from '../ui/severity-icons.ts'
import { useTranslate } from '../ui/translate.tsx'
import { ExceptionSelect } from './ExceptionSelect.tsx'
import { ExplainLink } from './ExplainLink.tsx'
import { FindingPlace } from './FindingPlace.tsx'
import { quote } from './quote.ts'
import { useNewestFinding } from './use-newest-finding.ts'

interface FindingRowProps {
  readonly finding: Finding
  /** How to mend it by hand is always shown; otherwise only while the finding is the current one. */
  readonly showsHelp: boolean
  /** Whether the text can be changed. */
  readonly isEditable: boolean
}

/** One open finding. Pressing it shows its place; below are its fix, its closed list of reasons, or its confirmation. */
export const FindingRow = memo(function FindingRow({ finding, showsHelp, isEditable }: FindingRowProps): ReactNode {
  const translate = useTranslate()
  const isCurrent = useApp((state) => state.currentFindingKey === finding.key)
  const withNewest = useNewestFinding(finding.key)
  const Icon = severityIcons[finding.severity]
  const { fix } = finding
  const hasActions = fix !== null || finding.exceptions.length > 0 || finding.severity === 'confirm'
  return (
    <li className={`policy-finding is-${finding.severity}${isCurrent ? ' is-current' : ''}`} data-finding={finding.key}>
      <Button
        className="policy-finding-place"
        aria-current={isCurrent ? 'true' : undefined}
        onPress={() => withNewest((newest, state) => state.reveal(newest))}
      >
        <span className="policy-finding-severity">
          <Icon size={14} aria-hidden />
          {translate(`policy.severity.${finding.severity}`)}
          <FindingPlace finding={finding} />
        </span>
        <FindingWords finding={finding} />
      </Button>
      {isCurrent || showsHelp ? (
        <p className="policy-finding-help">
          {findingHelp(translate, finding)} <ExplainLink rule={finding.rule} clause={finding.clause} />
        </p>
      ) : null}
      {finding.sharedBlock === undefined ? null : (
        <p className="policy-finding-block">
          <Lock size={12} aria-hidden />
          <span>
            <BlockOfFinding finding={finding} name={finding.sharedBlock} isEditable={isEditable} />
          </span>
        </p>
      )}
      {isEditable && isCurrent && isMisspelling(finding) ? <Suggestions finding={finding} isTabStop /> : null}
      {isEditable && hasActions ? (
        <div className="policy-finding-actions">
          {fix === null ? null : (
            <Button
              className="button"
              onPress={() => withNewest((newest, state) => newest.fix !== null && state.applyFixes([newest.fix]))}
            >
              <Wrench size={14} aria-hidden />
              <span>{fixLabel(translate, finding, fix)}</span>
            </Button>
          )}
          {finding.exceptions.length === 0 ? null : (
            <ExceptionSelect
              reasons={finding.exceptions}
              onChoose={(reason) => withNewest((newest, state) => state.setAside(newest, reason))}
            />
          )}
          {finding.severity === 'confirm' ? (
            <Checkbox
              className="policy-finding-checked"
              isSelected={false}
              onChange={() => withNewest((newest, state) => state.confirm(newest))}
            >
              <span className="policy-finding-checkbox" aria-hidden />
              {translate('policy.haveChecked')}
            </Checkbox>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}, isShownAlike)

interface FindingWordsProps {
  readonly finding: Finding
}

/** What was found, in a sentence and, unless the sentence has it already, in its own words. */
export function FindingWords({ finding }: FindingWordsProps): ReactNode {
  const translate = useTranslate()
  const sentence = findingSentence(translate, finding)
  const text = quote(finding.text)
  const language = useApp(({ open }) => (open === null ? undefined : currentVariant(open).language))
  return (
    <>
      <span className="policy-finding-sentence">{sentence}</span>
      {text === '' || sentence.includes(text) ? null : (
        <span className="policy-finding-quote written" lang={language} dir="auto">
          {translate('policy.quoted', { text })}
        </span>
      )}
    </>
  )
}

// A check makes every finding anew, with each key typed; spans and edits are asked for when a button is pressed.
function isShownAlike(before: FindingRowProps, after: FindingRowProps): boolean {
  return (
    before.showsHelp === after.showsHelp &&
    before.isEditable === after.isEditable &&
    shownOf(before.finding) === shownOf(after.finding)
  )
}

function shownOf({ key, messageId, severity, text, data, exceptions, fix, sharedBlock }: Finding): string {
  return JSON.stringify([key, messageId, severity, text, data, exceptions, fix?.labelId, sharedBlock])
}
