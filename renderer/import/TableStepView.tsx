import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { offeredDelimiters, tableEncodings } from '../../shared/exchange/import/table-look.ts'
import { Choice } from '../ui/Choice.tsx'
import { useApp } from '../store.ts'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { LeaveQuestion } from './LeaveQuestion.tsx'
import { alikeBehind, columnsProblem, tableSteps, type TableChoice } from './table-choices.ts'
import type { TableStep } from './table-step.ts'
import { columnName, TablePreview } from './TablePreview.tsx'
import './table-step.css'

interface TableStepViewProps {
  readonly step: TableStep
  /** Whether it is asked if the import may be forgotten. */
  readonly isLeaving: boolean
  /** Closes, or asks first. */
  readonly onLeave: () => void
  readonly onStay: () => void
  readonly onClose: () => void
}

const delimiterNames: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }

/** What a table of another program holds: how it is written, its first rows, and what is in each of its columns. */
export function TableStepView({ step, ...leaving }: TableStepViewProps): ReactNode {
  const translate = useTranslate()
  const { choices, at } = step
  const choice = choices[at]
  if (choice === undefined) return null
  const steps = tableSteps(choices)
  const about = translate('triage.tables.step', {
    number: steps.indexOf(at) + 1,
    count: steps.length,
    fileName: choice.look.fileName,
  })
  return (
    <div className="table-step">
      <div className="table-step-about">
        <h3 dir="auto">{about}</h3>
        <p className="muted">{translate('triage.tables.help')}</p>
      </div>
      <PoliteStatus text={about} />
      <TableForm choice={choice} />
      <TablePreview key={at} choice={choice} />
      <TableFooter step={step} choice={choice} {...leaving} />
    </div>
  )
}

/** How it is written: what is changed here is read so at once. */
function TableForm({ choice: { look } }: { readonly choice: TableChoice }): ReactNode {
  const translate = useTranslate()
  const form = useApp((app) => app.formTable)
  const { encoding, delimiter, hasHeader } = look
  return (
    <div className="table-form">
      <Choice
        label={translate('triage.tables.encoding')}
        value={encoding}
        options={tableEncodings.map((one) => [one, translate(`triage.tables.encodings.${one}`)])}
        onChange={(chosen) => {
          const one = tableEncodings.find((known) => known === chosen)
          if (one !== undefined) void form({ encoding: one })
        }}
      />
      <Choice
        label={translate('triage.tables.delimiter')}
        value={delimiter}
        options={offeredDelimiters(delimiter).map((one) => {
          const name = delimiterNames[one]
          return [one, name === undefined ? one : translate(`triage.tables.delimiters.${name}`)]
        })}
        onChange={(chosen) => void form({ delimiter: chosen })}
      />
      <Tick className="table-form-header" isSelected={hasHeader} onChange={(isOn) => void form({ hasHeader: isOn })}>
        {translate('triage.tables.hasHeader')}
      </Tick>
    </div>
  )
}

function TableFooter({
  step,
  choice,
  isLeaving,
  onLeave,
  onStay,
  onClose,
}: TableStepViewProps & { readonly choice: TableChoice }): ReactNode {
  const translate = useTranslate()
  const next = useApp((app) => app.nextTable)
  const back = useApp((app) => app.previousTable)
  const change = useApp((app) => app.changeTable)
  const { choices, at, kept, isSame } = step
  const problem = columnsProblem(choice.columns)
  const alike = alikeBehind(choices, at).length
  if (isLeaving) return <LeaveQuestion onStay={onStay} onClose={onClose} />
  const said =
    problem === null
      ? null
      : problem.kind === 'no-text'
        ? translate('triage.tables.noText')
        : translate('triage.tables.twice', {
            first: columnName(translate, choice.look, problem.columns[0]),
            second: columnName(translate, choice.look, problem.columns[1]),
          })
  return (
    <>
      <div className="table-said">
        {choice.look.isDamaged ? <StateLine mood="failed">{translate('triage.tables.damaged')}</StateLine> : null}
        {said === null ? null : <StateLine mood="failed">{said}</StateLine>}
        {problem === null && kept?.hasChanges === true && !isSame ? (
          <StateLine mood="failed">{translate('triage.tables.undoes')}</StateLine>
        ) : null}
      </div>
      <div className="dialog-buttons table-buttons">
        {alike === 0 ? null : (
          <Tick
            className="table-alike"
            isSelected={choice.isForAlike}
            onChange={(isForAlike) => change((one) => ({ ...one, isForAlike }))}
          >
            {translate('triage.tables.forAlike', { count: alike })}
          </Tick>
        )}
        {tableSteps(choices)[0] === at ? null : (
          <Button className="button" onPress={back}>
            {translate('triage.tables.back')}
          </Button>
        )}
        <Button className="button" onPress={onLeave}>
          {translate('window.cancel')}
        </Button>
        <Button className="button is-primary" autoFocus isDisabled={problem !== null} onPress={() => void next()}>
          {translate('triage.tables.next')}
        </Button>
      </div>
    </>
  )
}
