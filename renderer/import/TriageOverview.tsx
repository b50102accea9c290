import { Ellipsis, FileWarning, Tags, Wrench } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import {
  Button,
  Dialog,
  DialogTrigger,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import { problemLine } from '../../shared/exchange/import/problem-line.ts'
import { isPlaceholderName, placeholderNames } from '../../shared/message/placeholders.ts'
import { clauseTitle } from '../../shared/policy/sentence.ts'
import { Choice } from '../ui/Choice.tsx'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { severityIcons, verdictIcons } from '../ui/severity-icons.ts'
import type { Triage } from './import-slice.ts'
import {
  bulkFixes,
  clauseCounts,
  stateCounts,
  unknownTokensIn,
  type BulkFix,
  type TriageFilter,
  type UnknownToken,
} from './triage-list.ts'

interface TriageOverviewProps {
  readonly triage: Triage
  readonly filter: TriageFilter
  readonly onFilter: (filter: TriageFilter) => void
}

/** Fixes with a button of their own; the others are in a menu. */
const shownFixes = 2
const mostProblems = 200

/** What is to be said of all messages together, and done to many of them. */
export function TriageOverview({ triage, filter, onFilter }: TriageOverviewProps): ReactNode {
  const translate = useTranslate()
  const { items, fileNames, problems } = triage
  const clauses = useMemo(() => clauseCounts(items), [items])
  const fixes = useMemo(() => bulkFixes(items), [items])
  const tokens = useMemo(() => unknownTokensIn(items), [items])
  const states = useMemo(() => stateCounts(items), [items])
  return (
    <div className="triage-overview">
      <div className="triage-line">
        <p>
          {translate('triage.summary', {
            count: items.length,
            files: translate('triage.files', { count: fileNames.length }),
          })}
        </p>
        {(['violation', 'confirm', 'clean'] as const).map((state) => {
          const Icon = verdictIcons[state]
          return states[state] === 0 ? null : (
            <p key={state} className={`triage-state is-${state}`}>
              <Icon size={14} aria-hidden />
              {translate(`triage.states.${state}`, { count: states[state] })}
            </p>
          )
        })}
        <span className="triage-space" />
        {tokens.length === 0 ? null : <Tokens tokens={tokens} isBusy={triage.isBusy} />}
        {problems.length === 0 ? null : <Problems problems={problems} />}
      </div>
      {clauses.length === 0 ? null : (
        <ToggleButtonGroup
          className="triage-clauses"
          aria-label={translate('triage.clauses')}
          selectionMode="single"
          selectedKeys={filter.clause === null ? [] : [filter.clause]}
          onSelectionChange={(keys) => {
            const [chosen] = keys
            onFilter({ ...filter, clause: clauses.find(({ clause }) => clause === chosen)?.clause ?? null })
          }}
        >
          {clauses.map(({ clause, messages, hasViolations }) => {
            const Icon = severityIcons[hasViolations ? 'violation' : 'confirm']
            return (
              <ToggleButton
                key={clause}
                id={clause}
                className={hasViolations ? 'triage-clause is-violation' : 'triage-clause'}
                aria-label={translate('triage.clause', {
                  count: messages,
                  clause,
                  title: clauseTitle(translate, clause),
                })}
              >
                {hasViolations ? <Icon size={12} aria-hidden /> : null}
                <strong>{clause}</strong>
                <span className="triage-clause-title">{clauseTitle(translate, clause)}</span>
                <span className="triage-clause-count">{messages}</span>
              </ToggleButton>
            )
          })}
        </ToggleButtonGroup>
      )}
      {fixes.length === 0 ? null : <Fixes fixes={fixes} isBusy={triage.isBusy} />}
    </div>
  )
}

function Fixes({ fixes, isBusy }: { readonly fixes: readonly BulkFix[]; readonly isBusy: boolean }): ReactNode {
  const translate = useTranslate()
  const change = useApp((app) => app.changeImported)
  const label = ({ rule, keys }: BulkFix) => translate(`triage.fixes.${rule}`, { count: keys.length })
  const others = fixes.slice(shownFixes)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="triage-line" role="group" aria-label={translate('triage.bulk')}>
      {fixes.slice(0, shownFixes).map((fix) => (
        <Button
          key={fix.rule}
          className="button"
          isDisabled={isBusy}
          onPress={() => void change(fix.keys, { kind: 'fix', rule: fix.rule })}
        >
          <Wrench size={14} aria-hidden />
          {label(fix)}
        </Button>
      ))}
      {others.length === 0 ? null : (
        <MenuTrigger>
          <Button className="button" isDisabled={isBusy}>
            <Ellipsis size={14} aria-hidden />
            {translate('triage.moreFixes')}
          </Button>
          <Popover className="popover" placement="bottom start">
            <Menu className="menu" aria-label={translate('triage.bulk')}>
              {others.map((fix) => (
                <MenuItem
                  key={fix.rule}
                  className="menu-item"
                  onAction={() => void change(fix.keys, { kind: 'fix', rule: fix.rule })}
                >
                  {label(fix)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  )
}

function Tokens({ tokens, isBusy }: { readonly tokens: readonly UnknownToken[]; readonly isBusy: boolean }): ReactNode {
  const translate = useTranslate()
  const change = useApp((app) => app.changeImported)
  const title = translate('triage.tokens.title', { count: tokens.length })
  const options = [
    ['leave', translate('triage.tokens.leave')] as const,
    ...placeholderNames.map((name) => [name, translate(`editor.placeholders.${name}.label`)] as const),
  ]
  return (
    <DialogTrigger>
      <Button className="button">
        <Tags size={14} aria-hidden />
        {title}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="triage-popover" aria-label={title}>
          <p className="muted">{translate('triage.tokens.help')}</p>
          <ul className="triage-tokens">
            {tokens.map(({ token, keys }) => (
              <li key={token}>
                <Choice
                  label={translate('triage.tokens.meaning', { token })}
                  value="leave"
                  options={options}
                  isDisabled={isBusy}
                  onChange={(means) => {
                    if (isPlaceholderName(means)) void change(keys, { kind: 'token', token, means })
                  }}
                />
                <span className="muted">{translate('triage.tokens.in', { count: keys.length })}</span>
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Problems({ problems }: { readonly problems: Triage['problems'] }): ReactNode {
  const translate = useTranslate()
  const title = translate('triage.problems.title', { count: problems.length })
  return (
    <DialogTrigger>
      <Button className="button">
        <FileWarning size={14} aria-hidden />
        {title}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="triage-popover" aria-label={title}>
          <ul className="triage-problems">
            {problems.slice(0, mostProblems).map((problem, index) => (
              <li key={index}>{problemLine(translate, problem)}</li>
            ))}
          </ul>
          {problems.length > mostProblems ? (
            <p className="muted">{translate('triage.problems.more', { count: problems.length - mostProblems })}</p>
          ) : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
