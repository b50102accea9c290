import { useState, type ReactNode } from 'react'
import { Button, Label, ProgressBar } from 'react-aria-components'
import { problemLine } from '../../shared/exchange/import/problem-line.ts'
import type { ImportProgress } from '../../shared/exchange/import/triage.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import type { ImportProblems } from './import-slice.ts'
import { TableStepView } from './TableStepView.tsx'
import { TriageView } from './TriageView.tsx'
import './triage.css'

/** File > Import: what is in files of other programs, what is wrong with it, and what of it is to be added. */
export function ImportDialog(): ReactNode {
  const translate = useTranslate()
  const state = useApp((app) => app.importing)
  const close = useApp((app) => app.closeImport)
  const [isLeaving, setLeaving] = useState(false)
  if (state === null) return null
  const leave = () => {
    const triage = state.kind === 'read' ? state : state.kind === 'tables' ? state.kept : null
    if (triage === null || !triage.hasChanges) close()
    else if (!triage.isBusy) setLeaving(true)
  }
  const leaving = { isLeaving, onLeave: leave, onStay: () => setLeaving(false), onClose: close }
  return (
    <AppDialog title={translate('triage.title')} onClose={leave} isWide={state.kind !== 'reading'}>
      {state.kind === 'reading' ? (
        <Reading progress={state.progress} canGoBack={state.canGoBack} />
      ) : state.kind === 'failed' ? (
        <FailedImport failure={state.failure} />
      ) : state.kind === 'refused' ? (
        <NothingRead problems={state.problems} hasTables={false} />
      ) : state.kind === 'tables' ? (
        <TableStepView step={state} {...leaving} />
      ) : state.items.length === 0 ? (
        <NothingRead problems={state.problems} hasTables={state.tables !== null} />
      ) : (
        <TriageView triage={state} {...leaving} />
      )}
    </AppDialog>
  )
}

interface ReadingProps {
  readonly progress: ImportProgress | null
  /** To what was said of the tables. */
  readonly canGoBack: boolean
}

function Reading({ progress, canGoBack }: ReadingProps): ReactNode {
  const translate = useTranslate()
  const stop = useApp((app) => app.cancelImport)
  const close = useApp((app) => app.closeImport)
  return (
    <AfterDelay milliseconds={300}>
      <ProgressLine progress={progress} />
      <div className="dialog-buttons">
        <Button className="button" autoFocus onPress={canGoBack ? stop : close}>
          {translate('window.cancel')}
        </Button>
      </div>
    </AfterDelay>
  )
}

/** How far it has come, in words and as a bar. */
export function ProgressLine({ progress }: { readonly progress: ImportProgress | null }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const { stage, done, total } = progress ?? { stage: 'reading', done: 0, total: 0 }
  const number = (value: number) => value.toLocaleString(locale)
  const words =
    stage === 'reading'
      ? translate('triage.reading', { count: total })
      : translate(`triage.${stage}`, { done: number(done), total: number(total) })
  return (
    <ProgressBar className="triage-progress" value={done} maxValue={Math.max(1, total)} valueLabel={words}>
      {({ percentage = 0 }) => (
        <>
          <Label className="muted">{words}</Label>
          <span className="triage-bar">
            <span className="triage-bar-fill" style={{ inlineSize: `${percentage}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  )
}

function FailedImport({ failure }: { readonly failure: Failure }): ReactNode {
  const translate = useTranslate()
  const { key, data } = failureText(failure)
  return (
    <>
      <StateLine mood="failed">
        <div>
          <p>{translate('triage.failed')}</p>
          <p>{translate(key, data)}</p>
          <p className="muted">{translate('triage.unchanged')}</p>
        </div>
      </StateLine>
      <OtherFiles />
    </>
  )
}

interface NothingReadProps {
  readonly problems: ImportProblems
  readonly hasTables: boolean
}

function NothingRead({ problems, hasTables }: NothingReadProps): ReactNode {
  const translate = useTranslate()
  return (
    <>
      <p>{translate('triage.nothing')}</p>
      {problems.length === 0 ? null : (
        <ul className="triage-problems" role="alert">
          {problems.map((problem, index) => (
            <li key={index}>{problemLine(translate, problem)}</li>
          ))}
        </ul>
      )}
      <OtherFiles canGoBack={hasTables} />
    </>
  )
}

function OtherFiles({ canGoBack = false }: { readonly canGoBack?: boolean }): ReactNode {
  const translate = useTranslate()
  const back = useApp((app) => app.previousTable)
  const close = useApp((app) => app.closeImport)
  const choose = useApp((app) => app.chooseImport)
  return (
    <div className="dialog-buttons">
      {canGoBack ? (
        <Button className="button" onPress={back}>
          {translate('triage.tables.back')}
        </Button>
      ) : null}
      <Button className="button" onPress={() => void choose()}>
        {translate('triage.chooseOther')}
      </Button>
      <Button className="button is-primary" autoFocus onPress={close}>
        {translate('window.close')}
      </Button>
    </div>
  )
}
