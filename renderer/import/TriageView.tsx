import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { failureText, useApp } from '../store.ts'
import { StateLine } from '../ui/StateLine.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { ProgressLine } from './ImportDialog.tsx'
import { AddedTags } from './AddedTags.tsx'
import type { Triage } from './import-slice.ts'
import { LeaveQuestion } from './LeaveQuestion.tsx'
import { MessagePane } from './MessagePane.tsx'
import { TriageList } from './TriageList.tsx'
import { TriageOverview } from './TriageOverview.tsx'
import { noTriageFilter, shownItems, type TriageFilter } from './triage-list.ts'

interface TriageViewProps {
  readonly triage: Triage
  /** Whether it is asked if the import may be forgotten. */
  readonly isLeaving: boolean
  /** Closes, or asks first. */
  readonly onLeave: () => void
  readonly onStay: () => void
  readonly onClose: () => void
}

/** What was read: what is wrong with all of it, the list with the riskiest first, one message, and the way into the library. */
export function TriageView({ triage, ...leaving }: TriageViewProps): ReactNode {
  const [filter, setFilter] = useState<TriageFilter>(noTriageFilter)
  const shown = useMemo(() => shownItems(triage.items, filter), [triage.items, filter])
  return (
    <div className="triage">
      <TriageOverview triage={triage} filter={filter} onFilter={setFilter} />
      <div className="triage-columns">
        <TriageList triage={triage} shown={shown} filter={filter} onFilter={setFilter} />
        <MessagePane triage={triage} />
      </div>
      <TriageFooter triage={triage} {...leaving} />
    </div>
  )
}

function TriageFooter({ triage, isLeaving, onLeave, onStay, onClose }: TriageViewProps): ReactNode {
  const translate = useTranslate()
  const add = useApp((app) => app.addImported)
  const cancel = useApp((app) => app.cancelImport)
  const undo = useApp((app) => app.undoImported)
  const back = useApp((app) => app.previousTable)
  const { isBusy, progress, failure, added, tables } = triage
  const count = triage.checked.size
  if (isLeaving) return <LeaveQuestion onStay={onStay} onClose={onClose} />
  return (
    <div className="dialog-buttons triage-buttons">
      <div className="triage-said">
        {isBusy ? (
          progress === null ? null : (
            <>
              <ProgressLine progress={progress} />
              <Button className="button" onPress={cancel}>
                {translate('triage.stop')}
              </Button>
            </>
          )
        ) : failure === null ? null : (
          <StateLine mood="failed">{translate(failureText(failure).key, failureText(failure).data)}</StateLine>
        )}
        {added.length === 0 || isBusy ? null : (
          <>
            <output>{translate('triage.added', { count: added.length })}</output>
            <Button className="text-link" onPress={() => void undo(added)}>
              {translate('library.undo')}
            </Button>
          </>
        )}
      </div>
      <AddedTags tags={triage.tags} isDisabled={isBusy} />
      {tables === null ? null : (
        <Button className="button" isDisabled={isBusy} onPress={back}>
          {translate('triage.tables.back')}
        </Button>
      )}
      <Button className="button" isDisabled={isBusy} onPress={onLeave}>
        {translate('window.close')}
      </Button>
      <Button className="button is-primary" isDisabled={isBusy || count === 0} onPress={() => void add()}>
        {count === 0 ? translate('triage.goNone') : translate('triage.go', { count })}
      </Button>
    </div>
  )
}
